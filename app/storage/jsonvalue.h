// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

namespace vitrine {

/// A JSON value of any kind as text; NULL for nothing. A document holds only objects and lists, so wrap it.
[[nodiscard]] inline QVariant jsonText(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

[[nodiscard]] inline QJsonValue jsonFromText(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonDocument::fromJson('[' + text.toUtf8() + ']').array().at(0);
}

} // namespace vitrine
