// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/validation.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("vitrine::Validation", text); }

Fault error(const QString &field, const char *sentence)
{
    return {Fault::Severity::Error, field, tr(sentence)};
}

Fault warning(const QString &field, const char *sentence)
{
    return {Fault::Severity::Warning, field, tr(sentence)};
}

void needTitle(Faults &faults, const QString &field, const MultiText &title)
{
    if (title.isEmpty())
        faults.push_back(warning(field, QT_TRANSLATE_NOOP("vitrine::Validation", "A title is needed before publication.")));
}

bool isDigest(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

bool isDecimal(const QString &text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isNumber = [&](QStringView digits) { return !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), isDigit); };
    const qsizetype point = text.indexOf(u'.');
    return point < 0 ? isNumber(text) : isNumber(QStringView(text).left(point)) && isNumber(QStringView(text).mid(point + 1));
}

bool isWebUri(const QString &text)
{
    return text.startsWith("http://"_L1) || text.startsWith("https://"_L1);
}

/// Days are compared as texts too, so that years have four digits.
bool isDayOrEmpty(const QString &text)
{
    if (text.isEmpty())
        return true;
    const std::optional<Day> day = Day::fromString(text);
    return day && day->year > 0 && text.size() == 10;
}

bool isFullySourced(const RecordCommon &record)
{
    return std::any_of(record.citations.begin(), record.citations.end(), [](const Citation &citation) {
        return !citation.source.isNull() && !citation.locator.isEmpty();
    });
}

} // namespace

Faults faultsOf(const Exhibition &record)
{
    Faults faults;
    needTitle(faults, u"title"_s, record.title);
    return faults;
}

Faults faultsOf(const Section &record)
{
    Faults faults;
    needTitle(faults, u"title"_s, record.title);
    QSet<ItemId> hung;
    for (const HangEntry &entry : record.items)
        hung.insert(entry.item);
    if (size_t(hung.size()) < record.items.size())
        faults.push_back(error(u"items"_s, QT_TRANSLATE_NOOP("vitrine::Validation",
                                                            "An item hangs twice in the same section.")));
    return faults;
}

Faults faultsOf(const Item &record)
{
    Faults faults;
    if (record.number.isEmpty())
        faults.push_back(error(u"number"_s, QT_TRANSLATE_NOOP("vitrine::Validation", "An item needs a number.")));
    const bool countsAsItem = record.level == Level::Item || record.level == Level::Part;
    if (countsAsItem && !record.kind)
        faults.push_back(error(u"kind"_s, QT_TRANSLATE_NOOP("vitrine::Validation", "An item needs a kind.")));
    if (!countsAsItem && record.kind)
        faults.push_back(error(u"kind"_s, QT_TRANSLATE_NOOP("vitrine::Validation",
                                                           "Only items and parts have a kind; fonds, series and files have none.")));
    if (!record.parent.isNull() && record.parent == record.id)
        faults.push_back(error(u"parent"_s, QT_TRANSLATE_NOOP("vitrine::Validation", "An item cannot be its own parent.")));
    for (const Dimension &dimension : record.dimensions) {
        if (!isDecimal(dimension.value) || dimension.unit.isEmpty())
            faults.push_back(error(u"dimensions"_s, QT_TRANSLATE_NOOP("vitrine::Validation",
                                                                     "A dimension needs a plain number such as 12.5 and a unit.")));
    }
    for (const Attribution &maker : record.makers) {
        const bool named = maker.kind == MakerKind::Known || maker.kind == MakerKind::Attributed;
        if (named == maker.agent.isNull())
            faults.push_back(error(u"makers"_s, QT_TRANSLATE_NOOP("vitrine::Validation",
                                                                 "A known maker names a person; an unknown or withheld one does not.")));
    }
    if (!record.rightsUri.isEmpty() && !isWebUri(record.rightsUri))
        faults.push_back(error(u"rightsUri"_s, QT_TRANSLATE_NOOP("vitrine::Validation",
                                                                "The rights statement is an address that begins with http:// or https://.")));
    if (!isDayOrEmpty(record.rightsUntil))
        faults.push_back(error(u"rightsUntil"_s, QT_TRANSLATE_NOOP("vitrine::Validation",
                                                                  "Rights end on a day, written such as 2027-12-31.")));
    if (!isDayOrEmpty(record.embargoUntil))
        faults.push_back(error(u"embargoUntil"_s, QT_TRANSLATE_NOOP("vitrine::Validation",
                                                                   "An embargo ends on a day, written such as 2027-12-31.")));
    needTitle(faults, u"title"_s, record.title);
    return faults;
}

Faults faultsOf(const Medium &record)
{
    Faults faults;
    if (record.item.isNull())
        faults.push_back(error(u"item"_s, QT_TRANSLATE_NOOP("vitrine::Validation", "A medium belongs to an item.")));
    if (!isDigest(record.sha256))
        faults.push_back(error(u"sha256"_s, QT_TRANSLATE_NOOP("vitrine::Validation",
                                                             "A medium needs the SHA-256 of its original, 64 hexadecimal digits.")));
    if (record.position < 0 || record.page < 0 || record.width < 0 || record.height < 0 || record.duration < 0
        || record.bytes < 0)
        faults.push_back(error(u"position"_s, QT_TRANSLATE_NOOP("vitrine::Validation", "Sizes and positions are not negative.")));
    if (record.altText.isEmpty())
        faults.push_back(warning(u"altText"_s, QT_TRANSLATE_NOOP("vitrine::Validation",
                                                                "An alternative text is needed before publication.")));
    return faults;
}

Faults faultsOf(const Agent &record)
{
    Faults faults;
    const bool named = std::any_of(record.names.begin(), record.names.end(),
                                   [](const NameForm &name) { return !name.text.isEmpty(); });
    if (!named)
        faults.push_back(error(u"names"_s, QT_TRANSLATE_NOOP("vitrine::Validation", "A person or organisation needs a name.")));
    return faults;
}

Faults faultsOf(const Event &record)
{
    Faults faults;
    needTitle(faults, u"title"_s, record.title);
    return faults;
}

Faults faultsOf(const Statement &record)
{
    Faults faults;
    const bool isPublic = record.access == Access::Public && record.status == Status::Published;
    if (record.claimant.isNull() && isPublic)
        faults.push_back(error(u"claimant"_s, QT_TRANSLATE_NOOP("vitrine::Validation",
                                                               "A statement cannot be public before it says who makes it.")));
    if (!record.demonstration && !isFullySourced(record) && isPublic)
        faults.push_back(error(u"citations"_s, QT_TRANSLATE_NOOP("vitrine::Validation",
                                                                "A statement cannot be public without a source and the place in it.")));
    if (record.text.isEmpty())
        faults.push_back(warning(u"text"_s, QT_TRANSLATE_NOOP("vitrine::Validation", "What was said is missing.")));
    return faults;
}

Faults faultsOf(const Quantity &record)
{
    Faults faults;
    if (!record.lower && !record.upper)
        faults.push_back(error(u"lower"_s, QT_TRANSLATE_NOOP("vitrine::Validation", "A quantity needs a number.")));
    if (record.lower && record.upper && *record.lower > *record.upper)
        faults.push_back(error(u"upper"_s, QT_TRANSLATE_NOOP("vitrine::Validation",
                                                            "The upper number is smaller than the lower one.")));
    if (record.claimant.isNull() && record.access == Access::Public && record.status == Status::Published)
        faults.push_back(error(u"claimant"_s, QT_TRANSLATE_NOOP("vitrine::Validation",
                                                               "A number cannot be public before it says who states it.")));
    return faults;
}

Faults faultsOf(const Declaration &record)
{
    Faults faults;
    needTitle(faults, u"title"_s, record.title);
    return faults;
}

Faults faultsOf(const Source &record)
{
    Faults faults;
    if (record.title.isEmpty() && record.citation.isEmpty())
        faults.push_back(error(u"title"_s, QT_TRANSLATE_NOOP("vitrine::Validation", "A source needs a title or a citation.")));
    return faults;
}

Faults faultsOf(const Place &record)
{
    Faults faults;
    if (record.name.isEmpty())
        faults.push_back(error(u"name"_s, QT_TRANSLATE_NOOP("vitrine::Validation", "A place needs a name.")));
    if (record.coordinates && (std::abs(record.coordinates->latitude) > 90 || std::abs(record.coordinates->longitude) > 180))
        faults.push_back(error(u"coordinates"_s, QT_TRANSLATE_NOOP("vitrine::Validation",
                                                                  "Latitude lies between -90 and 90, longitude between -180 and 180.")));
    return faults;
}

Faults faultsOf(const Term &record)
{
    Faults faults;
    if (record.label.isEmpty())
        faults.push_back(error(u"label"_s, QT_TRANSLATE_NOOP("vitrine::Validation", "A term needs a label.")));
    return faults;
}

Faults faultsOf(const SavedList &record)
{
    Faults faults;
    if (record.name.isEmpty())
        faults.push_back(error(u"name"_s, QT_TRANSLATE_NOOP("vitrine::Validation", "A saved list needs a name.")));
    return faults;
}

bool mustBeSourced(RecordType type)
{
    switch (type) {
    case RecordType::Exhibition:
    case RecordType::Event:
    case RecordType::Agent:
    case RecordType::Statement:
    case RecordType::Quantity:
    case RecordType::Declaration:
    case RecordType::Item:
        return true;
    default:
        return false;
    }
}

std::optional<Fault> provenanceFault(RecordType type, const RecordCommon &record, const QString &number)
{
    if (!mustBeSourced(type))
        return std::nullopt;
    const bool sourced = isFullySourced(record);
    if (record.demonstration && (sourced || !record.citations.empty()))
        return error(u"demonstration"_s, QT_TRANSLATE_NOOP("vitrine::Validation",
                                                          "This record is marked a demonstration and cites a source; it can be only one of the two."));
    if (!record.demonstration && !sourced)
        return error(u"citations"_s, QT_TRANSLATE_NOOP("vitrine::Validation",
                                                      "This record has neither a source with a place in it nor the demonstration mark."));
    const bool demonstrationNumber = number.startsWith("DEMO-"_L1);
    if (type == RecordType::Item && record.demonstration != demonstrationNumber)
        return error(u"number"_s, QT_TRANSLATE_NOOP("vitrine::Validation",
                                                   "Numbers that begin with DEMO- are for demonstrations, and demonstrations have no others."));
    return std::nullopt;
}

bool hasError(const Faults &faults)
{
    return std::any_of(faults.begin(), faults.end(),
                       [](const Fault &fault) { return fault.severity == Fault::Severity::Error; });
}

} // namespace vitrine
