// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importreport.h"

#include <QTableWidget>

namespace vitrine {

/// New names of a file that are possibly those of known people, places and terms. Each is a new one until somebody says
/// that it is the same as a known one, for all its uses in the file.
class LikenessTable final : public QTableWidget {
    Q_OBJECT
public:
    static constexpr int most = 300; ///< that are shown: nobody decides on more at a desk

    explicit LikenessTable(const QString &language, QWidget *parent = nullptr);

    void setQuestions(const std::vector<NameQuestion> &questions);
    /// How many more there are: new ones, as long as nobody says otherwise in a file.
    [[nodiscard]] int hidden() const { return std::max(0, int(m_questions.size()) - most); }
    /// What was said; names that nobody touched are not among them.
    [[nodiscard]] NameDecisions decisions() const;

Q_SIGNALS:
    void decided();

private:
    void addRow(int row, const NameQuestion &question);
    [[nodiscard]] QString sortOf(const GivenName &name) const;

    QString m_language;
    std::vector<NameQuestion> m_questions;
};

} // namespace vitrine
