// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/probe.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

namespace vitrine {

namespace {

using namespace Qt::StringLiterals;

struct MediaFactsWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::MediaFacts)
};

} // namespace

Result<QString> fileDigest(const QString &path, const std::function<bool()> &isStopped)
{
    constexpr qint64 piece = 1024 * 1024;
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::Missing, MediaFactsWords::tr("The file is not there."), path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Refused, MediaFactsWords::tr("The file cannot be opened."),
                    path + ": "_L1 + file.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray buffer(piece, Qt::Uninitialized);
    for (qint64 count = 0; (count = file.read(buffer.data(), piece)) != 0;) {
        if (count < 0)
            return fail(ErrorKind::Unreadable, MediaFactsWords::tr("The file cannot be read to its end."),
                        path + ": "_L1 + file.errorString());
        if (isStopped && isStopped())
            return fail(ErrorKind::Cancelled, MediaFactsWords::tr("Stopped."), path);
        hash.addData(QByteArrayView(buffer.constData(), count));
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace vitrine
