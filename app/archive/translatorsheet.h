// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "catalogue/catalogue.h"
#include "exchange/exportrequest.h"
#include "exchange/lossreport.h"

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

    /// As a workbook, or as a table where the name ends in ".csv". The custody log says that it went out.
    void write(const QString &path);
    /// Nothing is left of what is being written.
    void stop() { m_beside.stop(); }

Q_SIGNALS:
    void said(const QString &sentence, bool isProblem);

private:
    void askForPlace();
    void showBusy(bool isBusy);
    struct Wish {
        QString path;
        QString target; ///< the language
        ExportRequest request;
        QString catalogue; ///< its folder
        Actor actor;
    };
    struct Outcome {
        LossReport report;
        bool isNoted = true; ///< in the custody log
    };
    /// Called beside.
    [[nodiscard]] Result<Outcome> written(const Wish &wish, const Job &job) const;
    void tell(const Outcome &outcome, const QString &path);

    Catalogue &m_catalogue;
    QString m_language;
    QComboBox *m_target;
    QToolButton *m_write;
    QToolButton *m_stop;
    std::unique_ptr<Reader> m_reader;
    Background m_beside; ///< last: what runs uses the reader
};

} // namespace vitrine
