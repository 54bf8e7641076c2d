// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/itemdraft.h"

#include "exchange/kindwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Takes the texts over; one that is the same keeps its origin and state.
void mergeTexts(MultiText &stored, const MultiText &given, const QString &first)
{
    for (const TextValue &value : given.values()) {
        const QString language = value.language.isEmpty() ? first : value.language;
        const TextValue *before = stored.in(language);
        if (before && before->text == value.text)
            continue;
        const TextOrigin origin = before ? before->origin : language == first ? TextOrigin::Original : TextOrigin::Translation;
        stored.set(language, value.text, origin, TextState::Draft);
    }
}

void mergeExtras(Item &item, const std::vector<ExtraField> &given)
{
    std::map<std::pair<QString, QString>, size_t> nth;
    for (const ExtraField &extra : given) {
        size_t left = nth[{extra.name, extra.language}]++;
        const auto same = std::find_if(item.extra.begin(), item.extra.end(), [&](const ExtraField &one) {
            return one.name == extra.name && one.language == extra.language && left-- == 0;
        });
        if (same == item.extra.end())
            item.extra.push_back(extra);
        else
            same->value = extra.value;
    }
}

/// Every member that the file says something about.
void mergeMembers(Item &item, const Item &given, const QString &first)
{
    static const Item empty;
    forEachField<Item>([&](const auto &field) {
        using Member = std::remove_cvref_t<decltype(item.*field.member)>;
        if constexpr (std::is_same_v<Member, MultiText>)
            mergeTexts(item.*field.member, given.*field.member, first);
        else if (!(given.*field.member == empty.*field.member))
            item.*field.member = given.*field.member;
    });
    mergeExtras(item, given.extra);
}

class DraftImport final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::CsvImport)

public:
    DraftImport(DraftSource &source, RecordSink &sink, const DraftImportOptions &options, const ExchangeJob &job)
        : m_source(source), m_sink(sink), m_options(options), m_job(job), m_names(sink, options.language, options.same)
    {
        m_report.keepsRows = options.keepRows;
    }

    Result<ImportReport> run();

private:
    [[nodiscard]] Result<void> take(const ItemDraft &draft);
    [[nodiscard]] Result<std::optional<Item>> stored(const QString &number) const;
    [[nodiscard]] Result<Item> merged(const ItemDraft &draft, const std::optional<Item> &before);
    [[nodiscard]] Result<void> link(const ItemDraft &draft, Item &item);
    [[nodiscard]] bool isInstitution(const NamedThing &holder) const;
    [[nodiscard]] Result<void> linkMakers(const ItemDraft &draft, Item &item);
    struct TermsOf {
        QStringView field; ///< of fieldtables.h
        Vocabulary vocabulary;
        std::vector<TermId> Item::*member;
    };
    [[nodiscard]] Result<void> linkTerms(const TermsOf &of, const std::vector<NamedThing> &given, Item &item);
    [[nodiscard]] Result<void> linkProvenance(const ItemDraft &draft, Item &item);
    [[nodiscard]] Result<void> setLateLinks();
    [[nodiscard]] std::vector<Relation> relations(const ItemDraft &draft, const RowPlace *place = nullptr);

    DraftSource &m_source;
    RecordSink &m_sink;
    const DraftImportOptions &m_options;
    const ExchangeJob &m_job;
    LinkedNames m_names;
    ImportReport m_report;
    QHash<QString, qint64> m_seen;
    int m_withMedia = 0;
    /// What an item is linked to that may stand below it in the file.
    struct Late {
        ItemId item;
        RowPlace place;
        ItemDraft draft; ///< only its parent and relations
    };
    std::vector<Late> m_late;
};

Result<ImportReport> DraftImport::run()
{
    while (true) {
        if (m_job.stopped())
            return fail(ErrorKind::Cancelled, tr("The import was stopped. The catalogue is as it was before."));
        ItemDraft draft;
        const auto more = m_source.next(draft);
        if (!more)
            return more.unexpected();
        if (!*more)
            break;
        ++m_report.read;
        if (const auto taken = take(draft); !taken)
            return taken.unexpected();
        if (m_report.read % 256 == 0)
            m_job.report(m_source.position(), m_source.size());
    }
    if (const auto linked = setLateLinks(); !linked)
        return linked.unexpected();
    m_names.conclude(m_report);
    if (m_withMedia > 0)
        m_report.warning(1, 0, u"media"_s, tr("Records that point to media: %1. The file does not hold them and none were taken; import a folder of them, or attach them.").arg(m_withMedia));
    return m_report;
}

/// What nobody is named for is kept by the institution, and exports say so.
bool DraftImport::isInstitution(const NamedThing &holder) const
{
    const QString institution = m_sink.reader().setting(u"institution"_s);
    const auto &names = holder.names.values();
    return !institution.isEmpty() && std::any_of(names.begin(), names.end(), [&](const TextValue &name) { return name.text == institution; });
}

Result<std::optional<Item>> DraftImport::stored(const QString &number) const
{
    const auto id = m_sink.reader().itemByNumber(number);
    if (!id)
        return std::optional<Item>();
    auto item = m_sink.reader().item(*id);
    return item ? Result<std::optional<Item>>(std::optional(std::move(*item))) : item.unexpected();
}

Result<void> DraftImport::take(const ItemDraft &draft)
{
    const RowPlace place{m_report.read, draft.line, draft.item.number};
    m_withMedia += draft.media > 0;
    if (draft.item.number.trimmed().isEmpty()) {
        m_report.reject(place, {}, tr("The row has no number, so it cannot be told from others. It was left out; give it a number and import again."));
        return {};
    }
    if (const auto first = m_seen.constFind(place.number); first != m_seen.constEnd()) {
        m_report.reject(place, {}, tr("The number “%1” was used in row %2 already. This row was left out; the first was kept.").arg(place.number).arg(*first));
        return {};
    }
    m_seen.insert(place.number, place.row);
    const auto before = stored(place.number);
    if (!before)
        return before.unexpected();
    const auto item = merged(draft, *before);
    if (!item)
        return item.unexpected();
    const bool isChanged = !*before || !(*item == **before);
    const auto written = m_names.writeRow(*item, !*before, isChanged);
    if (!written && (written.error().kind == ErrorKind::Invalid || written.error().kind == ErrorKind::Conflict)) {
        m_report.reject(place, {}, written.error().message);
        return {};
    }
    if (!written)
        return written;
    m_names.tell(m_report, place.row, place.line);
    const RowOutcome outcome = !*before ? RowOutcome::Added : isChanged ? RowOutcome::Updated : RowOutcome::Unchanged;
    m_report.took(place, *before ? &**before : nullptr, *item, outcome);
    const bool isParentLate = !draft.parent.isEmpty() && item->parent.isNull();
    if (isParentLate || draft.related.size() > item->related.size()) {
        Late late{item->id, place, {}};
        late.draft.parent = isParentLate ? draft.parent : QString();
        late.draft.related = draft.related;
        m_late.push_back(std::move(late));
    }
    return {};
}

Result<Item> DraftImport::merged(const ItemDraft &draft, const std::optional<Item> &before)
{
    Item item = before.value_or(Item());
    if (!before)
        item.id = draft.item.id.isNull() ? ItemId::create() : draft.item.id;
    mergeMembers(item, draft.item, m_options.language);
    item.demonstration = item.demonstration || draft.item.demonstration;
    if (m_options.access) {
        item.access = *m_options.access;
        if (item.access == Access::Public)
            item.status = m_sink.statusFor(Status::Published, item.status);
    }
    const bool needsKind = item.level == Level::Item || item.level == Level::Part;
    if (!needsKind)
        item.kind.reset();
    else if (!item.kind)
        item.kind = m_options.defaultKind;
    if (!draft.parent.isEmpty()) {
        if (const auto parent = m_sink.reader().itemByNumber(draft.parent))
            item.parent = *parent;
    }
    if (auto related = relations(draft); !draft.related.empty() && related.size() == draft.related.size())
        item.related = std::move(related);
    if (const auto linked = link(draft, item); !linked)
        return linked.unexpected();
    return item;
}

Result<void> DraftImport::link(const ItemDraft &draft, Item &item)
{
    if (!draft.place.isEmpty()) {
        const auto place = m_names.place(draft.place, LinkedNames::Standing::in(item, u"place"));
        if (!place)
            return place.unexpected();
        item.place = *place;
    }
    if (!draft.holder.isEmpty() && !(item.holder.isNull() && isInstitution(draft.holder))) {
        const auto holder = m_names.agent(draft.holder, LinkedNames::Standing::in(item, u"holder"));
        if (!holder)
            return holder.unexpected();
        item.holder = *holder;
    }
    std::vector<AgentId> depicted;
    for (const NamedThing &name : draft.depicted) {
        const auto agent = m_names.agent(name, LinkedNames::Standing::in(item, u"depicted")); // restricted
        if (!agent)
            return agent.unexpected();
        depicted.push_back(*agent);
    }
    if (!depicted.empty())
        item.depicted = depicted;
    for (const auto &[of, given] : {std::pair(TermsOf{u"classification", Vocabulary::Classification, &Item::classification}, &draft.classification), {TermsOf{u"materials", Vocabulary::Material, &Item::materials}, &draft.materials},
                                    {TermsOf{u"techniques", Vocabulary::Technique, &Item::techniques}, &draft.techniques}, {TermsOf{u"subjects", Vocabulary::Subject, &Item::subjects}, &draft.subjects}}) {
        if (const auto linked = linkTerms(of, *given, item); !linked)
            return linked;
    }
    if (const auto linked = linkProvenance(draft, item); !linked)
        return linked;
    return linkMakers(draft, item);
}

Result<void> DraftImport::linkProvenance(const ItemDraft &draft, Item &item)
{
    std::vector<ProvenanceStep> steps;
    for (const ProvenanceDraft &given : draft.provenance) {
        ProvenanceStep step;
        step.date = given.date;
        mergeTexts(step.text, given.text, m_options.language);
        if (!given.agent.isEmpty()) {
            const auto agent = m_names.agent(given.agent, LinkedNames::Standing::in(item, u"provenance"));
            if (!agent)
                return agent.unexpected();
            step.agent = *agent;
        }
        if (const size_t at = steps.size(); at < item.provenance.size()) { // texts that are the same keep their origin and state
            MultiText text = item.provenance[at].text;
            mergeTexts(text, given.text, m_options.language);
            if (text == item.provenance[at].text)
                step.text = text;
        }
        steps.push_back(std::move(step));
    }
    if (!steps.empty())
        item.provenance = std::move(steps);
    return {};
}

Result<void> DraftImport::linkTerms(const TermsOf &of, const std::vector<NamedThing> &given, Item &item)
{
    std::vector<TermId> terms;
    for (const NamedThing &name : given) {
        const auto term = m_names.term(of.vocabulary, name, LinkedNames::Standing::in(item, of.field));
        if (!term)
            return term.unexpected();
        if (std::find(terms.begin(), terms.end(), *term) == terms.end())
            terms.push_back(*term);
    }
    if (!terms.empty())
        item.*of.member = terms;
    return {};
}

Result<void> DraftImport::linkMakers(const ItemDraft &draft, Item &item)
{
    std::vector<Attribution> makers;
    for (const MakerDraft &given : draft.makers) {
        Attribution maker{given.kind, {}, given.role, given.qualifier};
        if (!given.name.isEmpty()) {
            const auto agent = m_names.agent(given.name, LinkedNames::Standing::in(item, u"makers"));
            if (!agent)
                return agent.unexpected();
            maker.agent = *agent;
        }
        for (const Attribution &before : item.makers) {
            const bool isSame = before.agent == maker.agent && (before.role == maker.role || maker.role.isEmpty());
            if (isSame && maker.qualifier.isEmpty() && (before.kind == maker.kind || maker.kind == MakerKind::Known))
                maker = before; // the file says less of it than the catalogue
        }
        makers.push_back(maker);
    }
    if (!makers.empty())
        item.makers = makers;
    return {};
}

/// The related items that are there; with a place, the others are told.
std::vector<Relation> DraftImport::relations(const ItemDraft &draft, const RowPlace *place)
{
    std::vector<Relation> found;
    for (const RelationDraft &given : draft.related) {
        if (const auto id = m_sink.reader().itemByNumber(given.number))
            found.push_back({given.kind, *id});
        else if (place)
            m_report.warning(place->row, place->line, u"related"_s, tr("There is no item with the number “%1”; the row was taken without the relation to it.").arg(given.number));
    }
    return found;
}

/// Parents and related items that stand below in the file.
Result<void> DraftImport::setLateLinks()
{
    for (const Late &late : m_late) {
        auto item = m_sink.reader().item(late.item);
        if (!item)
            return item.unexpected();
        const Item before = *item;
        if (!late.draft.parent.isEmpty()) {
            if (const auto parent = m_sink.reader().itemByNumber(late.draft.parent))
                item->parent = *parent;
            else
                m_report.warning(late.place.row, late.place.line, u"parent"_s, tr("There is no item with the number “%1”; the row was taken without a parent.").arg(late.draft.parent));
        }
        if (auto related = relations(late.draft, &late.place); !related.empty())
            item->related = std::move(related);
        const auto updated = *item == before ? Result<void>() : m_sink.update(*item);
        if (!updated)
            return updated;
    }
    return {};
}

} // namespace

Result<ImportReport> importDrafts(DraftSource &source, RecordSink &sink, const DraftImportOptions &options, const ExchangeJob &job)
{
    return DraftImport(source, sink, options, job).run();
}

} // namespace vitrine
