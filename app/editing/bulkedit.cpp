// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/bulkedit.h"

#include "editing/planning.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

template<class M> constexpr BulkShape shapeOf = BulkShape::Single;
template<> constexpr BulkShape shapeOf<MultiText> = BulkShape::Text;
template<> constexpr BulkShape shapeOf<QStringList> = BulkShape::List;
template<class M> constexpr BulkShape shapeOf<std::vector<M>> = BulkShape::List;
template<> constexpr BulkShape shapeOf<Level> = BulkShape::Choice;
template<> constexpr BulkShape shapeOf<bool> = BulkShape::Choice;

template<RecordLike R>
BulkShape shapeIn(const QString &key)
{
    BulkShape shape = BulkShape::None;
    forEachField<R>([&](const auto &field) {
        using Member = std::remove_cvref_t<decltype(std::declval<R>().*field.member)>;
        if (key == QLatin1StringView(field.key))
            shape = NamedEnum<Member> ? BulkShape::Choice : shapeOf<Member>;
    });
    return shape;
}

QJsonArray without(const QJsonArray &list, const QJsonArray &gone)
{
    QJsonArray left;
    for (const QJsonValue one : list) {
        if (!gone.contains(one))
            left.append(one);
    }
    return left;
}

QJsonArray with(QJsonArray list, const QJsonArray &more)
{
    for (const QJsonValue one : more) {
        if (!list.contains(one))
            list.append(one);
    }
    return list;
}

QJsonValue listAfter(const QJsonValue &before, const BulkRule &rule)
{
    switch (rule.deed) {
    case BulkDeed::Set: return rule.value;
    case BulkDeed::Add: return with(before.toArray(), rule.value.toArray());
    case BulkDeed::Remove: return without(before.toArray(), rule.value.toArray());
    case BulkDeed::Clear: return {};
    case BulkDeed::Keep: break;
    }
    return before;
}

QString wordsAfter(const QString &before, const BulkRule &rule)
{
    const QString words = rule.value.toString();
    switch (rule.deed) {
    case BulkDeed::Set: return words;
    case BulkDeed::Add: return before.isEmpty() ? words : before + u' ' + words;
    case BulkDeed::Remove: {
        if (words.isEmpty() || !before.contains(words))
            return before;
        QString left = before;
        left.replace(u' ' + words, QString());
        return left.replace(words, QString()).trimmed();
    }
    case BulkDeed::Clear: return {};
    case BulkDeed::Keep: break;
    }
    return before;
}

/// New words are a draft; the first ones of a text are its original.
QJsonValue textAfter(const QJsonValue &before, const BulkRule &rule)
{
    QJsonObject texts = before.toObject();
    QJsonObject text = texts.value(rule.language).toObject();
    const QString was = text.value("text"_L1).toString();
    const QString words = wordsAfter(was, rule);
    if (words == was)
        return before;
    const bool isFirst = texts.isEmpty();
    text.insert(u"text"_s, words);
    text.insert(u"state"_s, enumName(TextState::Draft));
    if (was.isEmpty())
        text.insert(u"origin"_s, enumName(isFirst ? TextOrigin::Original : TextOrigin::Translation));
    if (words.isEmpty())
        texts.remove(rule.language);
    else
        texts.insert(rule.language, text);
    return texts.isEmpty() ? QJsonValue() : QJsonValue(texts);
}

bool isNamedAlike(const QJsonValue &a, const QJsonValue &b)
{
    return a.toObject().value("name"_L1) == b.toObject().value("name"_L1)
        && a.toObject().value("language"_L1).toString() == b.toObject().value("language"_L1).toString();
}

QJsonArray withoutNamed(const QJsonArray &list, const QJsonArray &names)
{
    QJsonArray left;
    for (const QJsonValue one : list) {
        if (std::none_of(names.begin(), names.end(), [&](const QJsonValue &name) { return isNamedAlike(name, one); }))
            left.append(one);
    }
    return left;
}

/// Setting replaces the fields of the same names and leaves the others.
QJsonValue extraAfter(const QJsonValue &before, const BulkRule &rule)
{
    const QJsonArray others = withoutNamed(before.toArray(), rule.value.toArray());
    if (rule.deed == BulkDeed::Set)
        return with(others, rule.value.toArray());
    return rule.deed == BulkDeed::Remove ? QJsonValue(others) : listAfter(before, rule);
}

} // namespace

BulkShape bulkShape(RecordType type, const QString &field)
{
    if (field == hungIn)
        return type == RecordType::Item ? BulkShape::Hang : BulkShape::None;
    if (field == u"access" || field == u"status" || field == u"demonstration")
        return BulkShape::Choice;
    if (field == u"citations")
        return BulkShape::List;
    if (field == u"extra")
        return BulkShape::Extra;
    if (field == u"number" || field == u"names") // one record's own
        return BulkShape::None;
    return withRecordType(type, [&]<class R>() { return shapeIn<R>(field); });
}

std::vector<BulkDeed> bulkDeeds(BulkShape shape)
{
    using enum BulkDeed;
    switch (shape) {
    case BulkShape::None: return {Keep};
    case BulkShape::Choice: return {Keep, Set};
    case BulkShape::Single: return {Keep, Set, Clear};
    case BulkShape::Text:
    case BulkShape::List:
    case BulkShape::Extra:
    case BulkShape::Hang: break;
    }
    return {Keep, Set, Add, Remove, Clear};
}

QJsonValue bulkValueAfter(RecordType type, const QJsonValue &before, const BulkRule &rule)
{
    switch (bulkShape(type, rule.field)) {
    case BulkShape::Text: return textAfter(before, rule);
    case BulkShape::List: return listAfter(before, rule);
    case BulkShape::Extra: return extraAfter(before, rule);
    case BulkShape::Single:
    case BulkShape::Choice: return rule.deed == BulkDeed::Clear ? QJsonValue() : rule.value;
    case BulkShape::Hang:
    case BulkShape::None: break;
    }
    return before;
}

BulkEdit::BulkEdit(RecordType type, std::vector<BulkRule> rules, Judge judge)
    : m_type(type), m_rules(std::move(rules)), m_judge(std::move(judge))
{
    std::erase_if(m_rules, [](const BulkRule &rule) { return rule.deed == BulkDeed::Keep; });
}

std::vector<PlannedLine> BulkEdit::lookAtHang(const Reader &reader, ItemId item) const
{
    const bool isAsked = std::any_of(m_rules.begin(), m_rules.end(), [](const BulkRule &rule) { return rule.field == hungIn; });
    const auto sections = isAsked ? reader.sectionsOf(item) : Result<std::vector<SectionId>>(std::vector<SectionId>());
    if (!isAsked || !sections)
        return {};
    QJsonArray before;
    for (const SectionId &section : *sections)
        before.append(section.toString());
    QJsonValue after = before;
    for (const BulkRule &rule : m_rules) {
        if (rule.field == hungIn)
            after = listAfter(after, rule);
    }
    if (after.toArray() == before)
        return {};
    return {{RecordType::Item, anyId(item), {hungIn, {}, before, after.isNull() ? QJsonValue(QJsonArray()) : after}, {}, false}};
}

template<RecordLike R>
std::vector<PlannedLine> BulkEdit::look(const Reader &reader, const R &record) const
{
    R after = record;
    for (const BulkRule &rule : m_rules) {
        const QJsonValue before = fieldValue(after, rule.field);
        const FieldChange change{rule.field, {}, before, bulkValueAfter(m_type, before, rule)};
        const auto put = rule.field == hungIn ? Result<void>() : putFieldValue(after, change);
        if (!put)
            return {{m_type, anyId(record.id), change, put.error().message, false}};
    }
    auto lines = linesOf(record, after);
    if constexpr (std::is_same_v<R, Item>) {
        for (PlannedLine &line : lookAtHang(reader, record.id))
            lines.push_back(std::move(line));
    }
    judge(reader, lines);
    return lines;
}

void BulkEdit::judge(const Reader &reader, std::vector<PlannedLine> &lines) const
{
    if (!m_judge)
        return;
    for (PlannedLine &line : lines) {
        if (line.refusal.isEmpty())
            line.refusal = m_judge(reader, line, lines);
    }
}

Result<Plan> BulkEdit::rehearse(const Reader &reader, const std::vector<RecordId> &records, const Job &job) const
{
    if (m_rules.empty())
        return Plan{{}, qsizetype(records.size()), qsizetype(records.size()), {}};
    return withRecordType(m_type, [&]<class R>() {
        return planFor<R>(reader, records, job, [&](const R &record) { return look(reader, record); });
    });
}

} // namespace vitrine
