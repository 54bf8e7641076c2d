// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keylayout.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vitrine {

std::optional<KeyLayout> keyLayoutOf(const QString &language)
{
    QFile file(QStringLiteral(":/vitrine/keyboards/%1.json").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject table = QJsonDocument::fromJson(file.readAll()).object();
    KeyLayout layout;
    layout.language = language;
    layout.hasShift = table[QStringLiteral("shift")].toBool();
    layout.space = table[QStringLiteral("space")].toString();
    for (const QJsonValue &row : table[QStringLiteral("rows")].toArray())
        layout.rows << row.toString();
    return layout.rows.isEmpty() ? std::nullopt : std::optional(layout);
}

} // namespace vitrine
