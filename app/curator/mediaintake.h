// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "curator/deskcontext.h"

#include <QSize>

namespace vitrine {

/// Takes files and folders up as media of an item: each is read by the worker, beside the main thread, and what is good is
/// attached as one deed; what is not is told line by line. Many or large files are copied beside as well.
class MediaIntake final : public QObject {
    Q_OBJECT
public:
    /// The size of the small pictures that are kept for the list.
    static constexpr QSize thumbnail{128, 96};

    explicit MediaIntake(DeskContext &context, QObject *parent = nullptr);

    /// `like` has the item and the place after its last medium; `known` are the digests of those it has. Not while isBusy().
    void start(const QStringList &paths, const Medium &like, const QStringList &known);
    /// Nothing will have been added.
    void stop();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /// What was done, and a line for each file that was left out and why.
    void ended(const QString &words, const QStringList &leftOut);
    /// Files are read behind a lower wall than they should be. Once.
    void warned(const QString &sentence);
    /// The editor copies beside; `afterwards` is what is true at its end.
    void begun(const QString &afterwards);

private:
    struct Taken {
        std::vector<NewMedium> media;
        QStringList leftOut;
        QString warning;
        QString failure; ///< why nothing was read at all
        bool isStopped = false;
    };
    static Taken readAll(const QStringList &paths, const Medium &like, const QStringList &known, const QString &previews, const Job &job);
    void take(const Taken &taken);
    void attach(const Taken &taken);
    void end(const QString &words, const QStringList &leftOut);

    DeskContext &m_context;
    Background m_beside;
    ItemId m_item;
    QStringList m_leftOut; ///< told when the editor has ended
    QString m_afterwards;
    bool m_isBusy = false;
    bool m_isCopying = false;
    bool m_isWarned = false;
};

} // namespace vitrine
