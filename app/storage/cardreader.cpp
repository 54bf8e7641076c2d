// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cardreader.h"

#include "base/fold.h"
#include "storage/admitted.h"
#include "storage/searchimage.h"
#include "storage/subtitletext.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Where the words stand in a text: a few words around the first hit, or nothing.
QString excerpt(const QString &text, const QStringList &words, bool lastIsPrefix)
{
    const std::vector<TextRange> hits = highlight(text, words, lastIsPrefix);
    if (hits.empty())
        return {};
    constexpr qsizetype around = 60;
    qsizetype begin = std::max<qsizetype>(0, hits.front().start - around);
    qsizetype end = std::min(text.size(), hits.front().start + hits.front().length + around);
    while (begin > 0 && !text.at(begin).isSpace())
        --begin;
    while (end < text.size() && !text.at(end).isSpace())
        ++end;
    QString piece = text.mid(begin, end - begin).simplified();
    return (begin > 0 ? u"… "_s : QString()) + piece + (end < text.size() ? u" …"_s : QString());
}

/// The texts of an item in which words are shown where they stand, the nearest first.
const QStringList &shownFields()
{
    static const QStringList fields{u"title"_s, u"label"_s, u"description"_s, u"context"_s, u"inscriptions"_s,
                                    u"condition"_s, u"scope"_s, u"credit"_s};
    return fields;
}

} // namespace

QString CardReader::admitted(const QString &alias) const { return admittedSql(alias, m_audience, m_tables.today()); }

Result<std::vector<ItemRow>> CardReader::read(const std::vector<std::pair<qint64, QUuid>> &items, const ItemQuery &query)
{
    m_cards.clear();
    m_hidden.clear();
    QStringList rows;
    for (const auto &[row, uid] : items) {
        rows += QString::number(row);
        m_cards[row].row.id = ItemId(uid);
    }
    m_rows = u'[' + rows.join(u',') + u']';
    VITRINE_TRY(readHidden());
    VITRINE_TRY(readItems(query));
    VITRINE_TRY(readTexts(query));
    VITRINE_TRY(readDates());
    VITRINE_TRY(readDimensions());
    VITRINE_TRY(readMaterials(query.language));
    VITRINE_TRY(readPages());
    VITRINE_TRY(readAdvisories());
    const bool isSearch = !query.words.trimmed().isEmpty();
    const QStringList words = isSearch ? soughtWords(parseSearch(query.words, query.lastIsPrefix, query.language)) : QStringList();
    std::vector<ItemRow> answer;
    for (const auto &[row, uid] : items) {
        Card &card = m_cards[row];
        chooseCover(card);
        if (!words.isEmpty())
            VITRINE_TRY(findWords(card, query, words));
        answer.push_back(card.row);
    }
    return answer;
}

Result<void> CardReader::readHidden()
{
    return m_tables.database.each(
        u"SELECT record, field FROM field_access WHERE access > ?2 AND (record IN (SELECT value FROM json_each(?1))"
        " OR record IN (SELECT id FROM medium WHERE item IN (SELECT value FROM json_each(?1))))"_s,
        {m_rows, static_cast<int>(m_audience.upTo)}, [&](const Row &r) { m_hidden.insert({r.integer(0), r.text(1)}); });
}

Result<void> CardReader::readItems(const ItemQuery &)
{
    return m_tables.database.each(
        u"SELECT item.id, item.number, item.kind, record.demonstration FROM json_each(?) AS list CROSS JOIN item ON item.id = list.value"
        " JOIN record ON record.id = item.id"_s,
        {m_rows}, [&](const Row &r) {
            ItemRow &row = m_cards[r.integer(0)].row;
            if (!isHidden(r.integer(0), u"number"_s))
                row.number = r.text(1);
            if (!r.isNull(2) && !isHidden(r.integer(0), u"kind"_s))
                row.kind = enumFromName<ItemKind>(r.text(2));
            row.demonstration = r.isTrue(3);
        });
}

Result<void> CardReader::readTexts(const ItemQuery &query)
{
    const bool isSearch = !query.words.trimmed().isEmpty();
    std::map<qint64, MultiText> titles;
    VITRINE_TRY(m_tables.database.each(
        u"SELECT t.record, t.field, t.language, t.value, t.origin, t.state FROM json_each(?) AS list CROSS"
        " JOIN text_value AS t ON t.record = list.value AND t.place = 0 AND t.field "_s
            + (isSearch ? u"IN ('"_s + shownFields().join(u"','"_s) + u"')"_s : u"= 'title'"_s),
        {m_rows}, [&](const Row &r) {
            if (isHidden(r.integer(0), r.text(1)))
                return;
            TextValue value{r.text(2), r.text(3), static_cast<TextOrigin>(r.number(4)), static_cast<TextState>(r.number(5))};
            if (r.text(1) == "title"_L1)
                titles[r.integer(0)].set(value);
            m_cards[r.integer(0)].texts.push_back({r.text(1), std::move(value)});
        }));
    for (const auto &[row, title] : titles) {
        if (const TextValue *shown = title.shown(query.language)) {
            m_cards[row].row.title = shown->text;
            m_cards[row].row.titleLanguage = shown->language;
        }
    }
    return {};
}

Result<void> CardReader::readDates()
{
    return m_tables.database.each(
        u"SELECT d.record, d.original, d.original_language, d.calendar, d.edtf, d.native, d.earliest, d.latest FROM json_each(?) AS list CROSS"
        " JOIN date_value AS d ON d.record = list.value AND d.field = 'date' AND d.place = 0"_s,
        {m_rows}, [&](const Row &r) {
            if (isHidden(r.integer(0), u"date"_s))
                return;
            UncertainDate &date = m_cards[r.integer(0)].row.date;
            date.original = r.text(1);
            date.originalLanguage = r.text(2);
            date.calendar = calendarFromKey(r.text(3)).value_or(Calendar::Gregorian);
            date.edtf = r.text(4);
            date.native = r.text(5);
            if (!r.isNull(6))
                date.earliest = Day::fromJulianDay(r.integer(6));
            if (!r.isNull(7))
                date.latest = Day::fromJulianDay(r.integer(7));
        });
}

Result<void> CardReader::readDimensions()
{
    return m_tables.database.each(u"SELECT d.item, d.what, d.value, d.unit FROM json_each(?) AS list CROSS JOIN dimension AS d ON d.item = list.value"
                                  " ORDER BY d.item, d.position"_s,
                                  {m_rows}, [&](const Row &r) {
                                      if (!isHidden(r.integer(0), u"dimensions"_s))
                                          m_cards[r.integer(0)].row.dimensions.push_back({r.text(1), r.text(2), r.text(3)});
                                  });
}

Result<void> CardReader::readMaterials(const QString &language)
{
    std::map<std::pair<qint64, int>, MultiText> labels;
    VITRINE_TRY(m_tables.database.each(
        u"SELECT l.item, l.position, t.language, t.value, t.origin, t.state FROM json_each(?) AS list CROSS"
        " JOIN item_term AS l ON l.item = list.value AND l.field = 'materials' JOIN record AS term ON term.id = l.term AND "_s + admitted(u"term"_s)
            + u" JOIN text_value AS t ON t.record = l.term AND t.field = 'label' AND t.place = 0 WHERE NOT EXISTS (SELECT 1 FROM field_access AS fa"
              " WHERE fa.record = l.term AND fa.field = 'label' AND fa.access > "_s + QString::number(static_cast<int>(m_audience.upTo)) + u')',
        {m_rows}, [&](const Row &r) {
            if (!isHidden(r.integer(0), u"materials"_s))
                labels[{r.integer(0), r.number(1)}].set({r.text(2), r.text(3), static_cast<TextOrigin>(r.number(4)), static_cast<TextState>(r.number(5))});
        }));
    const QString comma = language.startsWith("fa"_L1) ? u"، "_s : u", "_s;
    for (const auto &[key, label] : labels) {
        QString &materials = m_cards[key.first].row.materials;
        if (const TextValue *shown = label.shown(language))
            materials += (materials.isEmpty() ? QString() : comma) + shown->text;
    }
    return {};
}

Result<void> CardReader::readPages()
{
    return m_tables.database.each(
        u"SELECT medium.item, medium.id, record.uid, medium.role, medium.mime_type, medium.sha256, medium.duration, medium.sound"
        " FROM json_each(?) AS list CROSS JOIN medium ON medium.item = list.value JOIN record ON record.id = medium.id WHERE "_s
            + admitted(u"record"_s) + u" ORDER BY medium.item, medium.position, record.uid"_s,
        {m_rows}, [&](const Row &r) {
            const qint64 row = r.integer(1);
            const auto shown = [&](int column, const QString &field) { return isHidden(row, field) ? QString() : r.text(column); };
            Page page{row, MediumId::fromString(r.text(2)), shown(3, u"role"_s), shown(4, u"mimeType"_s), shown(5, u"sha256"_s),
                      isHidden(row, u"duration"_s) ? 0 : r.integer(6), !isHidden(row, u"sound"_s) && r.isTrue(7)};
            m_cards[r.integer(0)].pages.push_back(std::move(page));
        });
}

/// Asked of the tables: an advisory covers also when its words are withheld.
Result<void> CardReader::readAdvisories()
{
    return m_tables.database.each(
        u"SELECT list.value FROM json_each(?) AS list WHERE EXISTS (SELECT 1 FROM text_value AS t WHERE t.record = list.value AND t.field = 'advisory')"
        " OR EXISTS (SELECT 1 FROM medium JOIN record ON record.id = medium.id JOIN text_value AS t ON t.record = medium.id"
        " AND t.field = 'advisory' WHERE medium.item = list.value AND "_s + admitted(u"record"_s) + u')',
        {m_rows}, [&](const Row &r) { m_cards[r.integer(0)].row.advisory = true; });
}

void CardReader::chooseCover(Card &card) const
{
    card.row.media = int(card.pages.size());
    const Page *cover = nullptr;
    for (const Page &page : card.pages) {
        if (page.role == enumName(MediumRole::Recording) && card.row.duration == 0) {
            card.row.duration = page.duration;
            card.row.sound = page.sound;
        }
        if (page.mimeType.startsWith("image/"_L1) && (!cover || page.role == enumName(MediumRole::Poster)))
            cover = &page;
    }
    if (cover && !card.row.advisory)
        card.row.cover = cover->sha256;
}

/// The item's own words first, the reader's language before others; then pages and films.
Result<void> CardReader::findWords(Card &card, const ItemQuery &query, const QStringList &words)
{
    const auto takeFrom = [&](bool isOwnLanguage) {
        for (const QString &field : shownFields()) {
            for (const Text &text : card.texts) {
                if (text.field != field || (text.value.language == query.language) != isOwnLanguage || text.value.text == card.row.title)
                    continue;
                card.row.snippet = excerpt(text.value.text, words, query.lastIsPrefix);
                card.row.snippetLanguage = text.value.language;
                if (!card.row.snippet.isEmpty())
                    return true;
            }
        }
        return false;
    };
    if (takeFrom(true))
        return {};
    const bool isInTitle = !highlight(card.row.title, words, query.lastIsPrefix).empty();
    if (!isInTitle) {
        const auto inPages = findInPages(card, query, words);
        if (!inPages)
            return inPages.unexpected();
        if (*inPages)
            return {};
    }
    if (!takeFrom(false))
        card.row.snippetLanguage.clear();
    return {};
}

Result<bool> CardReader::findInPages(Card &card, const ItemQuery &query, const QStringList &words)
{
    for (const Page &page : card.pages) {
        const auto inTracks = findInTracks(card, page, query, words);
        if (!inTracks || *inTracks)
            return inTracks;
        MultiText transcript, caption;
        VITRINE_TRY(m_tables.database.each(
            u"SELECT field, language, value FROM text_value WHERE record = ? AND field IN ('transcript', 'caption', 'altText') AND place = 0"_s,
            {page.row}, [&](const Row &r) {
                if (!isHidden(page.row, r.text(0)))
                    (r.text(0) == "transcript"_L1 ? transcript : caption).set(r.text(1), r.text(2));
            }));
        for (const MultiText *text : {&transcript, &caption}) {
            std::vector<TextValue> values = text->values();
            std::stable_sort(values.begin(), values.end(), [&](const TextValue &a, const TextValue &b) {
                return (a.language == query.language) > (b.language == query.language);
            });
            for (const TextValue &value : values) {
                card.row.snippet = excerpt(value.text, words, query.lastIsPrefix);
                if (card.row.snippet.isEmpty())
                    continue;
                card.row.snippetLanguage = value.language;
                card.row.foundIn = page.id;
                return true;
            }
        }
    }
    return false;
}

Result<bool> CardReader::findInTracks(Card &card, const Page &page, const ItemQuery &query, const QStringList &words)
{
    if (page.role != enumName(MediumRole::Recording) || isHidden(page.row, u"tracks"_s))
        return false;
    VITRINE_TRY(m_tables.database.each(
        u"SELECT language, webvtt FROM track WHERE medium = ? ORDER BY language = ? DESC, position"_s, {page.row, query.language},
        [&](const Row &r) {
            if (!card.row.foundIn.isNull())
                return;
            for (const SubtitleCue &cue : subtitleCues(r.text(1))) {
                card.row.snippet = excerpt(cue.text, words, query.lastIsPrefix);
                if (card.row.snippet.isEmpty())
                    continue;
                card.row.snippetLanguage = r.text(0);
                card.row.foundIn = page.id;
                card.row.foundAt = cue.begin;
                return;
            }
        }));
    return !card.row.foundIn.isNull();
}

} // namespace vitrine
