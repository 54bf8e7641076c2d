// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/exportwish.h"
#include "base/background.h"
#include "catalogue/catalogue.h"
#include "exchange/lossreport.h"

namespace vitrine {

/// What came of an export.
struct ExportOutcome {
    QString path;
    LossReport report;
    int withheld = 0;           ///< entries of the list that the level does not admit
    QStringList withoutPlace{}; ///< columns of the list
    bool isMediaUnread = false;  ///< of a rehearsal: the originals were looked for, not opened
    bool isNoted = true; ///< the custody log says who exported it, where the catalogue may be written
};

/// One export at a time, beside the window. Whole or not at all: one that fails or is stopped leaves no half file.
class ExportRun final : public QObject {
    Q_OBJECT
public:
    explicit ExportRun(Catalogue &catalogue, QObject *parent = nullptr);

    /// Not while isBusy().
    void start(const ExportWish &wish, const ExportedList &list, const QString &path);
    /// What start() would leave out: nothing is written where it would go, and nobody is given anything.
    void rehearse(const ExportWish &wish, const ExportedList &list);
    void stop() { m_beside.stop(); }
    [[nodiscard]] bool isBusy() const { return m_beside.isBusy(); }

Q_SIGNALS:
    void busyChanged(bool isBusy);
    void progressed(qint64 done, qint64 total);
    void done(const vitrine::ExportOutcome &outcome);
    void rehearsed(const vitrine::ExportOutcome &outcome); ///< its path is empty
    void failed(const vitrine::Error &error);

private:
    void setAudience(const ExportWish &wish);

    Catalogue &m_catalogue;
    std::unique_ptr<Reader> m_audience;   ///< of the export under way
    std::unique_ptr<Reader> m_everything; ///< what the archivist sees
    Background m_beside;                  ///< goes first
};

} // namespace vitrine
