// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/findreplace.h"

#include "editing/planning.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int longestText = 200'000; // as a form takes it
constexpr QChar nonJoiner(0x200C);

bool isOfWord(QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_' || c == nonJoiner; }

bool standsAlone(const QString &text, const TextRange &range)
{
    const qsizetype end = range.start + range.length;
    return (range.start == 0 || !isOfWord(text.at(range.start - 1))) && (end == text.size() || !isOfWord(text.at(end)));
}

/// The stretch of the text that a stretch of its folded form came from, with the marks that sit on its last letter; nothing
/// where it begins or ends within a letter.
std::optional<TextRange> unfolded(const QString &text, const Folded &folded, qsizetype at, qsizetype length)
{
    const auto came = [&folded](qsizetype index) { return folded.offsets[size_t(index)]; };
    const qsizetype start = came(at);
    const qsizetype last = came(at + length - 1);
    const bool beginsWithin = at > 0 && came(at - 1) == start;
    const bool endsWithin = at + length < folded.text.size() && came(at + length) == last;
    if (beginsWithin || endsWithin)
        return std::nullopt;
    qsizetype end = last + (text.at(last).isHighSurrogate() ? 2 : 1);
    while (end < text.size() && text.at(end).isMark())
        ++end;
    return TextRange{start, end - start};
}

std::vector<TextRange> foldedRanges(const QString &text, const FindWish &wish)
{
    std::vector<TextRange> ranges;
    const QString needle = fold(wish.find);
    const Folded folded = foldWithOffsets(text);
    qsizetype at = needle.isEmpty() ? -1 : folded.text.indexOf(needle);
    while (at >= 0) {
        const auto range = unfolded(text, folded, at, needle.size());
        const bool isTaken = range && (!wish.isWholeWord || standsAlone(text, *range));
        if (isTaken)
            ranges.push_back(*range);
        at = folded.text.indexOf(needle, at + (isTaken ? needle.size() : 1));
    }
    return ranges;
}

bool isAsked(const FindWish &wish, const QString &language) { return wish.languages.isEmpty() || wish.languages.contains(language); }

// What is replaced in each kind of value; true when something was.

bool replaceIn(QString &text, const FindWish &wish)
{
    const QString after = replacedIn(text, wish);
    const bool isChanged = after != text;
    text = after;
    return isChanged;
}

/// Words that were proofread are a draft again.
void replaceIn(MultiText &texts, const FindWish &wish)
{
    for (TextValue value : std::vector(texts.values())) {
        if (!isAsked(wish, value.language) || !replaceIn(value.text, wish))
            continue;
        if (value.state == TextState::Reviewed)
            value.state = TextState::Draft;
        texts.set(value); // an empty one goes
    }
}

void replaceIn(QStringList &words, const FindWish &wish)
{
    for (QString &word : words)
        replaceIn(word, wish);
    words.removeAll(QString());
}

void replaceIn(std::vector<NameForm> &names, const FindWish &wish)
{
    for (NameForm &name : names) {
        if (isAsked(wish, name.language) && replaceIn(name.text, wish) && name.state == TextState::Reviewed)
            name.state = TextState::Draft;
    }
}

void replaceIn(std::vector<ExtraField> &fields, const FindWish &wish)
{
    for (ExtraField &field : fields) {
        if (isAsked(wish, field.language))
            replaceIn(field.value, wish);
    }
}

template<class M>
constexpr bool hasWords = std::is_same_v<M, QString> || std::is_same_v<M, MultiText> || std::is_same_v<M, QStringList>
    || std::is_same_v<M, std::vector<NameForm>>;

int lengthOf(const QJsonValue &value)
{
    return int(std::max(value.toString().size(), value.toObject().value("text"_L1).toString().size()));
}

} // namespace

std::vector<TextRange> findIn(const QString &text, const FindWish &wish)
{
    if (wish.isFolded)
        return foldedRanges(text, wish);
    std::vector<TextRange> ranges;
    const auto letters = wish.isCaseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    qsizetype at = wish.find.isEmpty() ? -1 : text.indexOf(wish.find, 0, letters);
    while (at >= 0) {
        const TextRange range{at, wish.find.size()};
        const bool isTaken = !wish.isWholeWord || standsAlone(text, range);
        if (isTaken)
            ranges.push_back(range);
        at = text.indexOf(wish.find, at + (isTaken ? range.length : 1), letters);
    }
    return ranges;
}

QString replacedIn(const QString &text, const FindWish &wish)
{
    QString after;
    qsizetype from = 0;
    for (const TextRange &range : findIn(text, wish)) {
        after += QStringView(text).mid(from, range.start - from);
        after += wish.replacement;
        from = range.start + range.length;
    }
    return from == 0 ? text : QString(after + QStringView(text).mid(from));
}

QStringList searchedFields(RecordType type)
{
    return withRecordType(type, []<class R>() {
        QStringList keys;
        forEachField<R>([&](const auto &field) {
            if constexpr (hasWords<std::remove_cvref_t<decltype(std::declval<R>().*field.member)>>)
                keys += QLatin1StringView(field.key);
        });
        return keys + QStringList{u"extra"_s};
    });
}

template<RecordLike R>
std::vector<PlannedLine> FindReplace::look(const R &record) const
{
    const auto isWanted = [this](QLatin1StringView key) { return m_wish.fields.isEmpty() || m_wish.fields.contains(key); };
    R after = record;
    forEachField<R>([&](const auto &field) {
        using Member = std::remove_cvref_t<decltype(after.*field.member)>;
        if constexpr (hasWords<Member>) {
            // Words without a language are not among those of one.
            const bool isLess = std::is_same_v<Member, QString> || std::is_same_v<Member, QStringList>;
            if (isWanted(QLatin1StringView(field.key)) && (!isLess || m_wish.languages.isEmpty()))
                replaceIn(after.*field.member, m_wish);
        }
    });
    if (isWanted("extra"_L1))
        replaceIn(after.extra, m_wish);
    auto lines = linesOf(record, after);
    for (PlannedLine &line : lines) {
        if (line.change.field == u"number")
            line.refusal = PlanWords::isNumber();
        else if (lengthOf(line.change.after) > longestText)
            line.refusal = PlanWords::isTooLong(longestText);
    }
    return lines;
}

Result<Plan> FindReplace::rehearse(const Reader &reader, const std::vector<RecordId> &records, const Job &job) const
{
    return withRecordType(m_type, [&]<class R>() {
        return planFor<R>(reader, records, job, [this](const R &record) { return look(record); });
    });
}

} // namespace vitrine
