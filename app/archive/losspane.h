// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/exportrun.h"
#include "widgets/tokens.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace vitrine {

struct PreviewedPages;

/// The loss report in plain words: what was written, what has no place in the format, what is lacking; the entries of each
/// finding are chosen in the list with one click.
class LossPane final : public QFrame {
    Q_OBJECT
public:
    LossPane(const QString &language, const Tokens &tokens, QWidget *parent = nullptr);

    void clear();
    void showOutcome(const ExportOutcome &outcome);
    /// The same before anything was written.
    void showRehearsal(const ExportOutcome &outcome);
    [[nodiscard]] bool isOfRehearsal() const { return m_isOfRehearsal; }
    /// Of pages that were counted: what is not on them, what was shortened, what is lacking.
    void showPrint(const PreviewedPages &pages, const QStringList &withoutPlace, bool isOnLabels);
    /// In front of what is shown.
    void showDone(const QString &sentence);
    void showError(const Error &error);
    [[nodiscard]] QString shownText() const; ///< one finding a line

Q_SIGNALS:
    void numbersAsked(const QStringList &numbers);

private:
    void addLine(const QString &words, const QStringList &numbers = {});
    void addFindings(const ExportOutcome &outcome);
    void addWaysTo(const QString &path);
    [[nodiscard]] static QString storeRoomName(const QString &key);
    void addLacks(const LossReport &report, const char *words);
    void addPrintLosses(const LossReport &report, bool isOnLabels);
    [[nodiscard]] QString listed(const QStringList &names) const;
    [[nodiscard]] QString fieldName(const QString &key) const;

    QString m_language;
    QWidget *m_lines;
    QVBoxLayout *m_column;
    QStringList m_shown;
    bool m_isOfRehearsal = false;
};

} // namespace vitrine
