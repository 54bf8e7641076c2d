// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/blackouts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

// Names of the further fields. A rectangle is written "120,80 300x60 the reason".
const QLatin1StringView blackoutName("redaction");
const QLatin1StringView copyName("redactedCopy");

QString written(const Blackout &one)
{
    const QRect &area = one.area;
    return u"%1,%2 %3x%4 "_s.arg(area.x()).arg(area.y()).arg(area.width()).arg(area.height()) + one.reason;
}

std::optional<Blackout> readBlackout(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,6}),(\\d{1,6}) (\\d{1,6})x(\\d{1,6})(?: (.*))?$"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int nth) { return match.captured(nth).toInt(); };
    const Blackout one{QRect(number(1), number(2), number(3), number(4)), match.captured(5)};
    return one.area.isEmpty() ? std::nullopt : std::optional(one);
}

bool isOfRedaction(const ExtraField &field) { return field.name == blackoutName || field.name == copyName; }

MultiText asDraft(const MultiText &text)
{
    MultiText draft;
    for (TextValue value : text.values()) {
        if (value.state == TextState::Reviewed)
            value.state = TextState::Draft;
        draft.set(value);
    }
    return draft;
}

bool isUnder(const LineBox &box, QSize picture, const std::vector<QRect> &areas)
{
    const QRectF line(box.x * picture.width(), box.y * picture.height(), box.width * picture.width(), box.height * picture.height());
    return std::any_of(areas.begin(), areas.end(), [&](const QRect &area) {
        const QRectF wide(area);
        // A box without a size is a place too, which QRectF::intersects() would not find.
        return line.left() <= wide.right() && line.right() >= wide.left() && line.top() <= wide.bottom() && line.bottom() >= wide.top();
    });
}

} // namespace

Redaction redactionOf(const Medium &original)
{
    Redaction redaction;
    for (const ExtraField &field : original.extra) {
        if (field.name == copyName)
            redaction.copy = MediumId::fromString(field.value);
        else if (const auto one = field.name == blackoutName ? readBlackout(field.value) : std::nullopt)
            redaction.blackouts.push_back(*one);
    }
    return redaction;
}

std::vector<FieldChange> changesForRedaction(const Medium &original, const Redaction &redaction)
{
    Medium after = original;
    after.access = std::max(original.access, Access::Restricted);
    auto &extraAccess = after.fieldAccess.try_emplace(u"extra"_s, Access::Restricted).first->second;
    extraAccess = std::max(extraAccess, Access::Restricted);
    std::erase_if(after.extra, isOfRedaction);
    for (const Blackout &one : redaction.blackouts)
        after.extra.push_back({blackoutName, {}, written(one)});
    after.extra.push_back({copyName, {}, redaction.copy.toString()});
    return differences(original, after);
}

OpenTranscript transcriptOutside(const Medium &page, const std::vector<QRect> &areas)
{
    OpenTranscript open;
    const QSize picture(page.width, page.height);
    std::vector<bool> isKept;
    for (const LineBox &box : page.lines) {
        isKept.push_back(!picture.isEmpty() && !isUnder(box, picture, areas));
        if (isKept.back())
            open.lines.push_back(box);
    }
    for (TextValue value : page.transcript.values()) {
        QStringList lines = value.text.split(u'\n');
        while (size_t(lines.size()) > isKept.size() && lines.constLast().isEmpty())
            lines.removeLast();
        // Words without a box, or beside a wrong one, may stand anywhere: under a rectangle as well.
        if (size_t(lines.size()) != isKept.size()) {
            open.leftOut += value.language;
            continue;
        }
        QStringList kept;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (isKept[size_t(i)])
                kept += lines.at(i);
        }
        value.text = kept.join(u'\n');
        open.text.set(value);
    }
    open.linesOut = page.transcript.isEmpty() ? 0 : int(std::count(isKept.begin(), isKept.end(), false));
    if (open.text.isEmpty())
        open.lines.clear();
    return open;
}

Medium redactedMedium(const Medium &original, const Medium &words, const Item &item, const std::vector<QRect> &areas)
{
    Medium copy;
    copy.item = original.item;
    copy.position = original.position;
    copy.role = original.role;
    copy.page = original.page;
    copy.access = item.access;
    copy.status = item.status;
    copy.demonstration = original.demonstration;
    copy.citations = original.citations;
    copy.caption = asDraft(words.caption);
    copy.altText = asDraft(words.altText);
    copy.advisory = asDraft(words.advisory);
    copy.absences = words.absences;
    copy.fieldAccess = words.fieldAccess;
    copy.fieldAccess.erase(u"extra"_s);
    OpenTranscript open = transcriptOutside(original, areas);
    copy.transcript = asDraft(open.text);
    copy.lines = std::move(open.lines);
    return copy;
}

} // namespace vitrine
