// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recorddiff.h"

#include "domain/fieldvalue.h"
#include "domain/recordjsonparts.h"

#include <set>

namespace vitrine {

namespace {

QJsonValue orNull(const QJsonValue &value) { return value.isUndefined() ? QJsonValue() : value; }

} // namespace

static void appendDifference(std::vector<FieldChange> &changes, const QString &field, bool byLanguage,
                      const QJsonValue &before, const QJsonValue &after)
{
    if (orNull(before) == orNull(after))
        return;
    if (!byLanguage) {
        changes.push_back({field, QString(), orNull(before), orNull(after)});
        return;
    }
    const QJsonObject oldTexts = before.toObject();
    const QJsonObject newTexts = after.toObject();
    std::set<QString> languages;
    for (const QJsonObject &texts : {oldTexts, newTexts}) {
        for (const QString &language : texts.keys())
            languages.insert(language);
    }
    for (const QString &language : languages) {
        const QJsonValue was = orNull(oldTexts.value(language));
        const QJsonValue is = orNull(newTexts.value(language));
        if (was != is)
            changes.push_back({field, language, was, is});
    }
}

/// The value that the whole field gets, when one language of it changes.
static QJsonValue wholeAfter(const QJsonValue &before, const FieldChange &change)
{
    if (change.language.isEmpty())
        return change.after;
    QJsonObject texts = before.toObject();
    if (change.after.isNull())
        texts.remove(change.language);
    else
        texts.insert(change.language, change.after);
    return texts;
}

void putField(QJsonObject &json, const FieldChange &change)
{
    const QJsonValue value = wholeAfter(json.value(change.field), change);
    if (value.isNull())
        json.remove(change.field);
    else
        json.insert(change.field, value);
}

/// As in the record's JSON: nothing for a member that holds its default.
template<RecordLike R, class M>
static QJsonValue memberValue(const R &record, M R::*member)
{
    static const R empty{};
    return record.*member == empty.*member ? QJsonValue() : toJson(record.*member);
}

static bool isCommonAlike(const RecordCommon &a, const RecordCommon &b)
{
    return a.created == b.created && a.access == b.access && a.status == b.status && a.demonstration == b.demonstration
        && a.fieldAccess == b.fieldAccess && a.absences == b.absences && a.citations == b.citations && a.extra == b.extra;
}

template<RecordLike R>
std::vector<FieldChange> differences(const R &before, const R &after)
{
    std::vector<FieldChange> changes;
    forEachField<R>([&](const auto &field) {
        using Member = std::remove_cvref_t<decltype(before.*field.member)>;
        if (before.*field.member == after.*field.member)
            return;
        appendDifference(changes, QLatin1StringView(field.key), std::is_same_v<Member, MultiText>,
                         memberValue(before, field.member), memberValue(after, field.member));
    });
    if (isCommonAlike(before, after))
        return changes;
    const QJsonObject oldJson = commonToJson(before);
    const QJsonObject newJson = commonToJson(after);
    for (const QString &key : commonKeys()) {
        if (key != QLatin1StringView("updated") && key != QLatin1StringView("version"))
            appendDifference(changes, key, false, oldJson.value(key), newJson.value(key));
    }
    return changes;
}

template<RecordLike R>
QJsonValue fieldValue(const R &record, const QString &field, const QString &language)
{
    QJsonValue value;
    bool isOwn = false;
    forEachField<R>([&](const auto &one) {
        if (field != QLatin1StringView(one.key))
            return;
        isOwn = true;
        value = memberValue(record, one.member);
    });
    if (!isOwn)
        value = orNull(commonToJson(record).value(field));
    return language.isEmpty() ? value : orNull(value.toObject().value(language));
}

/// Maps are read into what is there: they begin empty.
static void putCommon(RecordCommon &record, const FieldChange &change, JsonIssues &issues)
{
    QJsonObject json = commonToJson(record);
    putField(json, change);
    RecordCommon after;
    commonFromJson(json, after, issues);
    record = after;
}

template<RecordLike R>
Result<void> putFieldValue(R &record, const FieldChange &change)
{
    static const R empty{};
    JsonIssues issues;
    R after = record;
    bool isKnown = false;
    forEachField<R>([&](const auto &one) {
        if (change.field != QLatin1StringView(one.key))
            return;
        isKnown = true;
        const QJsonValue value = wholeAfter(memberValue(record, one.member), change);
        after.*one.member = empty.*one.member;
        if (!value.isNull() && !value.isUndefined())
            fromJson(value, after.*one.member, change.field, issues);
    });
    if (!isKnown && commonKeys().contains(change.field))
        putCommon(after, change, issues);
    else if (!isKnown)
        issues.add(change.field, QStringLiteral("this key is not known"));
    if (!issues.sentences.isEmpty())
        return fail(ErrorKind::Invalid, issues.sentences.first(), issues.sentences.join(u'\n'));
    record = std::move(after);
    return {};
}

template<RecordLike R>
Result<R> applied(const R &record, const FieldChange &change)
{
    R after = record;
    const auto done = putFieldValue(after, change);
    return done ? Result<R>(std::move(after)) : done.unexpected();
}

template std::vector<FieldChange> differences(const Exhibition &, const Exhibition &);
template Result<Exhibition> applied(const Exhibition &, const FieldChange &);
template QJsonValue fieldValue(const Exhibition &, const QString &, const QString &);
template Result<void> putFieldValue(Exhibition &, const FieldChange &);
template std::vector<FieldChange> differences(const Section &, const Section &);
template Result<Section> applied(const Section &, const FieldChange &);
template QJsonValue fieldValue(const Section &, const QString &, const QString &);
template Result<void> putFieldValue(Section &, const FieldChange &);
template std::vector<FieldChange> differences(const Item &, const Item &);
template Result<Item> applied(const Item &, const FieldChange &);
template QJsonValue fieldValue(const Item &, const QString &, const QString &);
template Result<void> putFieldValue(Item &, const FieldChange &);
template std::vector<FieldChange> differences(const Medium &, const Medium &);
template Result<Medium> applied(const Medium &, const FieldChange &);
template QJsonValue fieldValue(const Medium &, const QString &, const QString &);
template Result<void> putFieldValue(Medium &, const FieldChange &);
template std::vector<FieldChange> differences(const Agent &, const Agent &);
template Result<Agent> applied(const Agent &, const FieldChange &);
template QJsonValue fieldValue(const Agent &, const QString &, const QString &);
template Result<void> putFieldValue(Agent &, const FieldChange &);
template std::vector<FieldChange> differences(const Event &, const Event &);
template Result<Event> applied(const Event &, const FieldChange &);
template QJsonValue fieldValue(const Event &, const QString &, const QString &);
template Result<void> putFieldValue(Event &, const FieldChange &);
template std::vector<FieldChange> differences(const Statement &, const Statement &);
template Result<Statement> applied(const Statement &, const FieldChange &);
template QJsonValue fieldValue(const Statement &, const QString &, const QString &);
template Result<void> putFieldValue(Statement &, const FieldChange &);
template std::vector<FieldChange> differences(const Quantity &, const Quantity &);
template Result<Quantity> applied(const Quantity &, const FieldChange &);
template QJsonValue fieldValue(const Quantity &, const QString &, const QString &);
template Result<void> putFieldValue(Quantity &, const FieldChange &);
template std::vector<FieldChange> differences(const Declaration &, const Declaration &);
template Result<Declaration> applied(const Declaration &, const FieldChange &);
template QJsonValue fieldValue(const Declaration &, const QString &, const QString &);
template Result<void> putFieldValue(Declaration &, const FieldChange &);
template std::vector<FieldChange> differences(const Source &, const Source &);
template Result<Source> applied(const Source &, const FieldChange &);
template QJsonValue fieldValue(const Source &, const QString &, const QString &);
template Result<void> putFieldValue(Source &, const FieldChange &);
template std::vector<FieldChange> differences(const Place &, const Place &);
template Result<Place> applied(const Place &, const FieldChange &);
template QJsonValue fieldValue(const Place &, const QString &, const QString &);
template Result<void> putFieldValue(Place &, const FieldChange &);
template std::vector<FieldChange> differences(const Term &, const Term &);
template Result<Term> applied(const Term &, const FieldChange &);
template QJsonValue fieldValue(const Term &, const QString &, const QString &);
template Result<void> putFieldValue(Term &, const FieldChange &);
template std::vector<FieldChange> differences(const SavedList &, const SavedList &);
template Result<SavedList> applied(const SavedList &, const FieldChange &);
template QJsonValue fieldValue(const SavedList &, const QString &, const QString &);
template Result<void> putFieldValue(SavedList &, const FieldChange &);

} // namespace vitrine
