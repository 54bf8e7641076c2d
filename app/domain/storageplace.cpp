// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/storageplace.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {
const QString joint = u" > "_s;
}

QStringList placeSteps(const QString &path)
{
    QStringList steps;
    QString whole = path;
    for (const QString &part : whole.replace(u'›', u'>').split(u'>')) {
        if (const QString step = part.simplified(); !step.isEmpty())
            steps += step;
    }
    return steps;
}

QString placePath(const QStringList &steps) { return steps.join(joint); }

QString tidyPlace(const QString &path) { return placePath(placeSteps(path)); }

QString placeName(const QString &path) { return placeSteps(path).value(placeSteps(path).size() - 1); }

QString enclosingPlace(const QString &path)
{
    QStringList steps = placeSteps(path);
    if (!steps.isEmpty())
        steps.removeLast();
    return placePath(steps);
}

QString carriedPlace(const QString &path, const QString &place, const QString &to)
{
    return placePath(placeSteps(to) + placeSteps(path).mid(placeSteps(place).size()));
}

bool isInPlace(const QString &path, const QString &place)
{
    const QStringList steps = placeSteps(path);
    const QStringList outer = placeSteps(place);
    return !outer.isEmpty() && steps.mid(0, outer.size()) == outer;
}

} // namespace vitrine
