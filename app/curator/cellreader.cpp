// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/cellreader.h"

#include "base/fold.h"
#include "curator/gridcolumn.h"
#include "curator/simplefields.h"
#include "domain/anyrecord.h"
#include "domain/dateparse.h"
#include "domain/names.h"
#include "domain/recordjsonparts.h"
#include "exchange/csvwriter.h"
#include "models/fieldwords.h"
#include "models/recordnames.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString compared(const QString &name) { return name.normalized(QString::NormalizationForm_C).simplified().toCaseFolded(); }

/// What stands between bars, without the blanks beside them.
QStringList piecesOf(const QString &text)
{
    QStringList pieces;
    for (const QString &piece : splitValues(text)) {
        if (!piece.trimmed().isEmpty())
            pieces += piece.trimmed();
    }
    return pieces;
}

/// A sentence must stay readable whatever was pasted.
QString shortened(const QString &text)
{
    constexpr qsizetype most = 80;
    return text.size() <= most ? text : text.left(most) + u'…';
}

} // namespace

CellReader::CellReader(const Reader &reader, QString language, bool makesNew)
    : m_reader(reader), m_language(std::move(language)), m_makesNew(makesNew)
{
}

Result<QJsonValue> CellReader::read(const FieldShape &shape, const QString &text)
{
    if (const QString problem = TextLimits::problem(text, longestIn(shape)); !problem.isEmpty())
        return fail(ErrorKind::Invalid, problem);
    if (text.trimmed().isEmpty())
        return QJsonValue();
    switch (shape.kind) {
    case FieldKind::Text:
    case FieldKind::Word: return QJsonValue(text);
    case FieldKind::Words: return QJsonValue(QJsonArray::fromStringList(piecesOf(text)));
    case FieldKind::Date: return readDate(text);
    case FieldKind::Choice: return readChoice(shape, text);
    case FieldKind::Truth: return readTruth(shape, text);
    case FieldKind::Number: return readNumber(shape, text);
    case FieldKind::Reference:
    case FieldKind::References: return readNames(shape, text);
    case FieldKind::Part:
    case FieldKind::Parts: break;
    }
    return fail(ErrorKind::Invalid, tr("This has parts of its own: it is changed on the form."));
}

Result<QJsonValue> CellReader::readDate(const QString &text) const
{
    const auto parsed = parseDate(text.trimmed(), m_language);
    return parsed ? Result<QJsonValue>(toJson(parsed->date)) : parsed.unexpected();
}

Result<QJsonValue> CellReader::readChoice(const FieldShape &shape, const QString &text)
{
    const QString typed = compared(text);
    QStringList offered;
    for (const QString &name : shape.choices) {
        const QString words = FieldWords::choice(shape.enumeration, name);
        if (compared(words) == typed || compared(name) == typed)
            return QJsonValue(name);
        offered += words;
    }
    //: %1 is what stands in a cell, %2 a list of words
    return fail(ErrorKind::Invalid, tr("“%1” is none of: %2.").arg(shortened(text), offered.join(u", "_s)));
}

Result<QJsonValue> CellReader::readTruth(const FieldShape &shape, const QString &text)
{
    const QString typed = compared(text);
    for (const bool one : {false, true}) {
        const QStringList words{compared(FieldWords::truth(one)), one ? u"true"_s : u"false"_s, one ? u"1"_s : u"0"_s};
        const bool isDefault = one == !shape.byDefault.isEmpty();
        if (words.contains(typed))
            return isDefault ? QJsonValue() : QJsonValue(one);
    }
    return fail(ErrorKind::Invalid, tr("“%1” is neither %2 nor %3.").arg(shortened(text), FieldWords::truth(true), FieldWords::truth(false)));
}

Result<QJsonValue> CellReader::readNumber(const FieldShape &shape, const QString &text)
{
    const auto number = typedNumber(shape, text);
    if (!number)
        return fail(ErrorKind::Invalid, NumberField::isNoNumber(shape));
    return !shape.isOptional && *number == 0 ? QJsonValue() : QJsonValue(*number);
}

Result<QJsonValue> CellReader::readNames(const FieldShape &shape, const QString &text)
{
    const bool isOne = shape.kind == FieldKind::Reference;
    QJsonArray uids;
    for (const QString &name : isOne ? QStringList{text.trimmed()} : piecesOf(text)) {
        const auto uid = *shape.refers == RecordType::Item ? itemUid(name) : uidOf(shape, name);
        if (!uid)
            return uid.unexpected();
        if (!uids.contains(*uid))
            uids.append(*uid);
    }
    return isOne ? uids.first() : QJsonValue(uids);
}

/// By its number, alone or as lists show it: "DEMO-0022 · Bead embroidery".
Result<QString> CellReader::itemUid(const QString &name) const
{
    for (const QString &number : {name, name.section(u" · "_s, 0, 0)}) {
        if (const auto item = m_reader.itemByNumber(number))
            return item->toString();
    }
    return fail(ErrorKind::Missing, tr("No item has the number “%1”.").arg(shortened(name)));
}

Result<QString> CellReader::uidOf(const FieldShape &shape, const QString &name)
{
    const Kind kind{*shape.refers, shape.vocabulary};
    const QStringList uids = namesOfKind(kind).exact.value(compared(name));
    if (uids.size() > 1)
        return fail(ErrorKind::Invalid, tr("Several records are called “%1”: choose one on the form.").arg(shortened(name)));
    return uids.isEmpty() ? nobodys(kind, name) : Result<QString>(uids.first());
}

Result<QString> CellReader::nobodys(const Kind &kind, const QString &name)
{
    Names &names = namesOfKind(kind);
    const bool canBe = canBeNamed(kind.first, kind.second);
    if (canBe && m_makesNew) {
        const NamedRecord record{kind.first, kind.second, RecordId::create(), name, m_language};
        m_made.push_back(record);
        names.exact[compared(name)] += record.id.toString();
        return record.id.toString();
    }
    if (canBe)
        m_unknown.insert(enumName(kind.first) + compared(name), true);
    const QString possibly = names.near.value(fold(name));
    if (!possibly.isEmpty())
        return fail(ErrorKind::Missing, tr("Nothing is called “%1”; possibly “%2” is meant.").arg(shortened(name), shortened(possibly)));
    return fail(ErrorKind::Missing, tr("Nothing in the catalogue is called “%1”.").arg(shortened(name)));
}

CellReader::Names &CellReader::namesOfKind(const Kind &kind)
{
    const auto known = m_names.find(kind);
    if (known != m_names.end())
        return known->second;
    Names &names = m_names[kind];
    withRecordType(kind.first, [&]<class R>() {
        const auto records = all<R>(m_reader);
        for (const R &record : records.value_or({})) {
            if constexpr (std::is_same_v<R, Term>) {
                if (kind.second && record.vocabulary != *kind.second)
                    continue;
            }
            for (const QString &name : namesOf(record) + QStringList{displayTitle(record, m_language)}) {
                QStringList &uids = names.exact[compared(name)];
                if (!uids.contains(record.id.toString()))
                    uids += record.id.toString();
                names.near.insert(fold(name), name);
            }
        }
        return 0;
    });
    return names;
}

} // namespace vitrine
