// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/visitoroptions.h"

#include <QObject>

namespace vitrine {

/// Processor time of this process so far, all threads.
[[nodiscard]] double processorMilliseconds();
/// Resident memory of this process.
[[nodiscard]] double residentMegabytes();

/// Carries out the hidden options: measures, walks every page, takes a picture, and quits.
class Measures final : public QObject {
    Q_OBJECT
public:
    Measures(KioskWindow &window, const Reader &reader, const VisitorOptions &options, QObject *parent = nullptr);
    [[nodiscard]] static bool isAsked(const VisitorOptions &options);

private:
    void painted();
    void visitNext();
    void finish();

    KioskWindow &m_window;
    const Reader &m_reader;
    VisitorOptions m_options;
    std::vector<Route> m_left;
};

} // namespace vitrine
