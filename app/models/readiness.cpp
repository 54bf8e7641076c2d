// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/readiness.h"

#include "domain/access.h"
#include "domain/anyrecord.h"
#include "domain/validation.h"
#include "media/sniff.h"
#include "models/fieldwords.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

class GapWords final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::GapWords)
};

class Search final {
public:
    explicit Search(QStringList languages) : m_languages(std::move(languages)) {}
    std::vector<Gap> gaps;
    MediumId medium;

    void required(const QString &field, const QString &sentence) { gaps.push_back({field, {}, medium, true, sentence}); }
    void reminder(const QString &field, const QString &sentence) { gaps.push_back({field, {}, medium, false, sentence}); }

    template<RecordLike R>
    void rules(R record)
    {
        // As if it were public: what would be refused then is said now.
        record.access = Access::Public;
        record.status = Status::Published;
        for (const Fault &fault : faultsOf(record))
            required(fault.field, fault.sentence);
        QString number;
        if constexpr (std::is_same_v<R, Item>)
            number = record.number;
        if (const auto fault = provenanceFault(Fields<R>::type, record, number))
            required(fault->field, fault->sentence);
    }

    template<RecordLike R>
    void translations(const R &record)
    {
        forEachField<R>([&](const auto &field) {
            using Member = std::remove_cvref_t<decltype(record.*field.member)>;
            if constexpr (std::is_same_v<Member, MultiText>) {
                if (fieldAccess(record, field.key, field.access) <= std::max(record.access, Access::Internal))
                    translation(Fields<R>::type, QString(QLatin1StringView(field.key)), record.*field.member);
            }
        });
    }

private:
    void translation(RecordType type, const QString &key, const MultiText &text)
    {
        if (text.isEmpty())
            return;
        const QString title = FieldWords::title(type, key);
        const QString spoken = QLocale().name().section(u'_', 0, 0);
        for (const QString &language : m_languages) {
            const TextValue *value = text.in(language);
            const QString name = Words::language(language, spoken);
            if (!value || value->text.isEmpty())
                gaps.push_back({key, language, medium, false, GapWords::tr("%1: not yet in this language: %2").arg(title, name)});
            else if (value->state == TextState::Stale)
                gaps.push_back({key, language, medium, false, GapWords::tr("%1: the source changed since this translation: %2").arg(title, name)});
        }
    }

    QStringList m_languages;
};

void findInMedia(const Reader &reader, const Item &item, Search &search)
{
    const auto media = reader.media(item.id);
    for (const Medium &medium : media.value_or({})) {
        search.medium = medium.id;
        if (medium.access > Access::Internal)
            continue; // stays with the team
        search.rules(medium);
        search.translations(medium);
        const auto path = reader.originalPath(medium.sha256);
        const ContentKind kind = path ? sniffFile(*path) : ContentKind::Unknown;
        if (!path)
            search.required(u"role"_s, GapWords::tr("The file of this medium is missing."));
        else if (!isPicture(kind) && !isPlayable(kind) && kind != ContentKind::Pdf)
            search.required(u"role"_s, GapWords::tr("This medium cannot be shown or played: its file is none of the kinds known here."));
    }
    search.medium = {};
}

/// What days have to do with showing an item.
void findDays(const Item &item, const QString &today, Search &search)
{
    constexpr int soon = 90;
    const auto spoken = [](const QString &day) { return QLocale().toString(QDate::fromString(day, Qt::ISODate), QLocale::LongFormat); };
    const QString horizon = QDate::fromString(today, Qt::ISODate).addDays(soon).toString(Qt::ISODate);
    if (haveRightsRunOut(item, today))
        search.required(u"rightsUntil"_s, GapWords::tr("The rights ran out on %1: visitors do not see the media any more.").arg(spoken(item.rightsUntil)));
    else if (!item.rightsUntil.isEmpty() && item.rightsUntil <= horizon)
        search.reminder(u"rightsUntil"_s, GapWords::tr("The rights run out soon: %1 is the last day.").arg(spoken(item.rightsUntil)));
    if (isUnderEmbargo(item, today))
        search.reminder(u"embargoUntil"_s, GapWords::tr("Under embargo: visitors see it from %1 on, not before, even when it is published.").arg(spoken(item.embargoUntil)));
}

void findInItem(const Reader &reader, const Item &item, Search &search)
{
    if (item.rightsUri.isEmpty() && item.rights.isEmpty())
        search.required(u"rightsUri"_s, GapWords::tr("The rights are not stated."));
    findDays(item, reader.today(), search);
    if (item.advisory.isEmpty() && !item.absences.contains(u"advisory"_s))
        search.reminder(u"advisory"_s, GapWords::tr("Nobody has said yet whether a content advisory is needed."));
    findInMedia(reader, item, search);
}

} // namespace

std::vector<Gap> gapsOf(const Reader &reader, RecordType type, RecordId id, const QStringList &languages)
{
    Search search(languages);
    withRecordType(type, [&]<class R>() {
        const auto record = find<R>(reader, Id<R>(id.uuid()));
        if (!record)
            return;
        search.rules(*record);
        search.translations(*record);
        if constexpr (std::is_same_v<R, Item>)
            findInItem(reader, *record, search);
    });
    std::stable_partition(search.gaps.begin(), search.gaps.end(), [](const Gap &gap) { return gap.isRequired; });
    return std::move(search.gaps);
}

} // namespace vitrine
