// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "catalogue/catalogue.h"

#include <QFrame>

class QComboBox;
class QToolButton;

namespace vitrine {

/// Writes the sheet that goes to a translator: every text that has none in a language, or a stale one. It comes back by the
/// import. What is restricted or sealed is not in it.
class TranslatorSheet final : public QFrame {
    Q_OBJECT
public:
    TranslatorSheet(Catalogue &catalogue, const QString &language, const QStringList &languages, QWidget *parent = nullptr);

    /// As a workbook, or as a table where the name ends in ".csv".
    void write(const QString &path);

Q_SIGNALS:
    void said(const QString &sentence, bool isProblem);

private:
    void askForPlace();

    Catalogue &m_catalogue;
    QString m_language;
    QComboBox *m_target;
    QToolButton *m_write;
    std::unique_ptr<Reader> m_reader;
    Background m_beside; ///< last: what runs uses the reader
};

} // namespace vitrine
