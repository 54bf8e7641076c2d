// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/readingbeside.h"
#include "archive/stocktakescan.h"
#include "archive/storeroomcontext.h"

#include <QStringList>

#include <deque>

namespace vitrine {

/// Scans that waited for the lines of a stocktake when another one was opened: they are written to the one they were made for,
/// beside what is worked at now.
class LateScans final : public QObject {
    Q_OBJECT
public:
    struct Scans {
        StocktakeId stocktake;
        QStringList scanned; ///< in their order
        QString standing;    ///< where the person stood before the first; empty: where things should be
        QString note{};      ///< for the first number
    };

    explicit LateScans(const StoreRoomContext &context, QObject *parent = nullptr);

    void write(const Scans &scans);
    [[nodiscard]] bool isBusy() const { return !m_waiting.empty(); }

Q_SIGNALS:
    void written(vitrine::StocktakeId stocktake); ///< its lines are others now
    /// These could not be written, which was said; they are nowhere any more but here. The first may be a place.
    void leftOver(vitrine::StocktakeId stocktake, const QStringList &scanned);
    void said(const QString &sentence, bool isProblem);

private:
    void readNext();
    void take(StocktakeFound found);
    [[nodiscard]] Result<void> writeOne(Scans &scans, const QString &number);
    void end();
    void giveUp(const QString &why);

    StoreRoomContext m_context;
    std::deque<Scans> m_waiting; ///< the first is under way
    ReadingBeside m_reading;     ///< goes first
};

} // namespace vitrine
