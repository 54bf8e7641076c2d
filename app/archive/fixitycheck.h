// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "catalogue/catalogue.h"
#include "catalogue/fixityfinding.h"

namespace vitrine {

/// Reads every original of a catalogue beside the window, with a pause and a stop. What was found is told whole at the end
/// and written nowhere.
class FixityCheck final : public QObject {
    Q_OBJECT
public:
    explicit FixityCheck(const QString &cataloguePath, QObject *parent = nullptr);
    ~FixityCheck() override;

    /// Not while isBusy().
    void start();
    /// Before the start too: then nothing is read until it goes on.
    void pause();
    void goOn();
    void stop();
    [[nodiscard]] bool isBusy() const { return m_beside.isBusy(); }
    [[nodiscard]] bool isPaused() const;

Q_SIGNALS:
    void busyChanged(bool isBusy);
    void progressed(qint64 done, qint64 total);
    void reading(const QString &file); ///< no more often than one can read
    void done(const std::vector<vitrine::FixityFinding> &findings);
    void failed(const vitrine::Error &error);

private:
    class Gate;
    void tellFile(const QString &file);

    QString m_path;
    std::shared_ptr<Gate> m_gate;
    Background m_beside; ///< goes first
};

} // namespace vitrine
