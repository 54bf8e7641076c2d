// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "domain/reader.h"
#include "exchange/exportrequest.h"
#include "exchange/lossreport.h"

#include <functional>

class QWidget;

namespace vitrine {

class Catalogue;

/// Writes what a pane of the store-room shows to a file, beside the window, and notes in the custody log that it went out. One
/// at a time; whole or not at all.
class ReportRun final : public QObject {
    Q_OBJECT
public:
    explicit ReportRun(Catalogue &catalogue, QObject *parent = nullptr);
    ~ReportRun() override;

    using Write = std::function<Result<LossReport>(const Reader &reader, const QString &path, const Job &job)>;
    /// A sheet of print, with all that an archivist may read.
    void print(const PrintWish &wish, const ItemQuery &query, const QString &path);
    /// Anything else; `write` is called beside.
    void start(const Write &write, const Dissemination &out, const QString &path);
    [[nodiscard]] bool isBusy() const { return m_beside.isBusy(); }

    /// Asks where to, with a name proposed; `then` is called with what was chosen.
    static void askWhere(QWidget *parent, const QString &title, const QString &name, const QString &suffix, const std::function<void(const QString &)> &then);

Q_SIGNALS:
    void said(const QString &sentence, bool isProblem);

private:
    Catalogue &m_catalogue;
    std::unique_ptr<Reader> m_reader;
    Background m_beside; ///< goes first
};

} // namespace vitrine
