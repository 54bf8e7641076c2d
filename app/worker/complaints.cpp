// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/complaints.h"

#include <QtGlobal>

#include <QString>

namespace vitrine {

namespace {

bool heardOfDamage = false; // a handler of messages has no other place to put it

/// Everything else that decoders say is for nobody: the worker has no one to say it to.
void listen(QtMsgType, const QMessageLogContext &, const QString &message)
{
    const bool isDamage = message.startsWith(QLatin1String("Corrupt JPEG data")) || message.startsWith(QLatin1String("Premature end of JPEG"));
    heardOfDamage = heardOfDamage || (isDamage && !message.contains(QLatin1String("extraneous bytes")));
}

} // namespace

Complaints::Complaints()
{
    heardOfDamage = false;
    qInstallMessageHandler(listen);
}

Complaints::~Complaints() { qInstallMessageHandler(nullptr); }

bool Complaints::isDamaged() const { return heardOfDamage; }

} // namespace vitrine
