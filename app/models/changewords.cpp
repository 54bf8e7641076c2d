// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changewords.h"

#include "models/fieldwords.h"
#include "models/words.h"

using namespace Qt::StringLiterals;

namespace vitrine {

QString ChangeWords::field(const Change &change) const
{
    if (change.field.isEmpty())
        return change.before.isNull() ? tr("made") : tr("deleted");
    const QString title = FieldWords::title(change.type, change.field);
    return change.language.isEmpty() ? title : tr("%1 · %2").arg(title, Words::language(change.language, m_language));
}

QString ChangeWords::whole(RecordType type, const QJsonObject &values) const
{
    QStringList lines;
    for (const FieldShape &shape : fieldShapes(type)) {
        const QString text = fieldText(shape, values.value(shape.key), m_language, m_titleOf);
        if (!text.isEmpty())
            lines += tr("%1: %2").arg(FieldWords::title(type, shape.key), text);
    }
    return lines.join(u'\n');
}

QString ChangeWords::value(const Change &change, const QJsonValue &value) const
{
    if (value.isNull())
        return {};
    if (change.field.isEmpty())
        return whole(change.type, value.toObject());
    const FieldShape *shape = fieldShape(change.type, change.field);
    if (!shape)
        return change.field == u"status" ? FieldWords::choice({}, value.toString()) : value.toVariant().toString();
    const QString text = fieldText(*shape, value, m_language, m_titleOf);
    const QString state = shape->kind == FieldKind::Text ? value.toObject().value("state"_L1).toString() : QString();
    return state.isEmpty() ? text : tr("%1 (%2)").arg(text, FieldWords::choice(u"textState"_s, state));
}

} // namespace vitrine
