// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"

#include "models/facts.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace vitrine {

namespace {

QLocale numbersOf(const QString &language)
{
    QLocale locale(language);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

QString localNumber(const QString &number, const QString &language)
{
    const QLocale locale = numbersOf(language);
    QString out;
    for (const QChar c : number) {
        if (c.isDigit())
            out += locale.toString(c.digitValue());
        else
            out += c == u'.' ? locale.decimalPoint() : QString(c);
    }
    return out;
}

} // namespace

QString Words::kind(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Document: return tr("Document");
    case ItemKind::Photograph: return tr("Photograph");
    case ItemKind::Video: return tr("Film");
    case ItemKind::Audio: return tr("Sound");
    case ItemKind::Handicraft: return tr("Handmade object");
    case ItemKind::Artwork: return tr("Artwork");
    }
    return {};
}

QString Words::level(Level level)
{
    switch (level) {
    case Level::Fonds: return tr("Fonds");
    case Level::Series: return tr("Series");
    case Level::File: return tr("File");
    case Level::Item: return tr("Item");
    case Level::Part: return tr("Part");
    }
    return {};
}

QString Words::view(MediumRole role, int page)
{
    switch (role) {
    case MediumRole::Front: return tr("Front");
    case MediumRole::Back: return tr("Back");
    case MediumRole::Side: return tr("Side");
    case MediumRole::Detail: return tr("Detail");
    case MediumRole::Scale: return tr("Scale");
    case MediumRole::Page: return tr("Page %1", "a page of a document").arg(QLocale().toString(page));
    case MediumRole::Recording: return tr("Recording");
    case MediumRole::Transcript: return tr("Transcript");
    case MediumRole::Poster: return tr("Still image");
    case MediumRole::View: return tr("View");
    }
    return {};
}

QString Words::absence(Absence absence)
{
    switch (absence) {
    case Absence::Unknown: return tr("unknown");
    case Absence::NotRecorded: return tr("not recorded");
    case Absence::Withheld: return tr("withheld");
    case Absence::NotApplicable: return tr("not applicable");
    }
    return {};
}

QString Words::certainty(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Documented: return tr("documented");
    case Certainty::Attributed: return tr("attributed");
    case Certainty::Contested: return tr("contested");
    case Certainty::Unknown: return tr("certainty unknown");
    }
    return {};
}

QString Words::participation(ParticipationRole role)
{
    switch (role) {
    case ParticipationRole::Host: return tr("host");
    case ParticipationRole::Organiser: return tr("organiser");
    case ParticipationRole::CoSponsor: return tr("co-sponsor");
    case ParticipationRole::Speaker: return tr("speaker");
    case ParticipationRole::MessageAuthor: return tr("author of a message");
    case ParticipationRole::Signatory: return tr("signatory");
    case ParticipationRole::Testified: return tr("testified");
    case ParticipationRole::Participant: return tr("took part");
    }
    return {};
}

QString Words::sourceKind(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Organiser: return tr("Published by an organiser");
    case SourceKind::Ngo: return tr("Non-governmental organisation");
    case SourceKind::State: return tr("State");
    case SourceKind::Court: return tr("Court");
    case SourceKind::UnBody: return tr("United Nations body");
    case SourceKind::Press: return tr("Press");
    case SourceKind::Scholar: return tr("Scholarly work");
    case SourceKind::Family: return tr("Family");
    case SourceKind::Archive: return tr("Archive");
    case SourceKind::Other: return tr("Other source");
    }
    return {};
}

QString Words::origin(TextOrigin origin, TextState state)
{
    if (origin == TextOrigin::Original)
        return state == TextState::Draft ? tr("original, not yet proofread") : tr("original");
    switch (state) {
    case TextState::Reviewed: return tr("translation, proofread");
    case TextState::Stale: return tr("translation, older than its original");
    case TextState::Draft: return tr("translation, not yet proofread");
    case TextState::Missing: break;
    }
    return tr("no translation yet");
}

QString Words::demonstration() { return tr("Demonstration"); }
QString Words::noSound() { return tr("silent"); }
QString Words::oneMoment()
{
    return tr("One moment: the lists of this catalogue are being made ready.");
}
QString Words::objects(int count) { return tr("%n object(s)", nullptr, count); }

QString Words::measured(const QString &what)
{
    if (what == u"height") return tr("height");
    if (what == u"width") return tr("width");
    if (what == u"depth") return tr("depth");
    if (what == u"diameter") return tr("diameter");
    if (what == u"length") return tr("length");
    if (what == u"thickness") return tr("thickness");
    if (what == u"weight") return tr("weight");
    return what;
}

QString Words::language(const QString &tag, const QString &inLanguage)
{
    // Qt names languages in English and in themselves only; the catalogue's own languages get words of ours.
    const QString primary = tag.section(u'-', 0, 0);
    if (primary == u"fr") return tr("French");
    if (primary == u"en") return tr("English");
    if (primary == u"fa") return tr("Persian");
    if (primary == u"ar") return tr("Arabic");
    if (primary == u"de") return tr("German");
    if (primary == u"zxx") return tr("no words");
    const QLocale locale(tag);
    return inLanguage == u"en" ? QLocale::languageToString(locale.language()) : locale.nativeLanguageName();
}

QString Words::locator(const QString &locator, const QString &language)
{
    static const QRegularExpression numbered(QStringLiteral("^(paragraph|paragraphs|page|pages) ([0-9]+)(?:[-–]([0-9]+))?$"));
    const QRegularExpressionMatch match = numbered.match(locator);
    if (!match.hasMatch())
        return locator;
    const bool isPage = match.captured(1).startsWith(u"page");
    const QString from = localNumber(match.captured(2), language);
    if (match.captured(3).isEmpty())
        return isPage ? tr("page %1").arg(from) : tr("paragraph %1").arg(from);
    const QString to = localNumber(match.captured(3), language);
    return isPage ? tr("pages %1–%2").arg(from, to) : tr("paragraphs %1–%2").arg(from, to);
}

QString Words::locators(const QStringList &locators, const QString &language)
{
    QStringList each;
    QStringList paragraphs;
    for (const QString &locator : locators) {
        each += Words::locator(locator, language);
        if (const QString number = locator.section(u' ', 1); locator.startsWith(u"paragraph ") && !number.contains(QRegularExpression(QStringLiteral("[^0-9]"))))
            paragraphs += localNumber(number, language);
    }
    const QString comma = listComma(language);
    if (paragraphs.size() > 1 && paragraphs.size() == locators.size())
        //: %1 are numbers: "paragraphs 1, 11"
        return tr("paragraphs %1").arg(paragraphs.join(comma));
    return each.join(comma);
}

QString Words::dimensions(const std::vector<Dimension> &dimensions, const QString &language)
{
    QStringList groups;
    for (size_t i = 0; i < dimensions.size();) {
        const QString unit = dimensions[i].unit;
        QStringList values;
        for (; i < dimensions.size() && dimensions[i].unit == unit; ++i)
            values += localNumber(dimensions[i].value, language);
        //: %1 a size such as 20 × 30, %2 its unit such as cm
        const QString size = tr("%1 %2").arg(values.join(QStringLiteral("\u00A0×\u00A0")), tr(unit.toUtf8().constData()));
        groups += QString(size).replace(u' ', QChar::Nbsp); // a number and its unit stay on one line
    }
    return groups.join(QStringLiteral(" · "));
}

QString Words::dimensionsInFull(const std::vector<Dimension> &all, const QString &language)
{
    QStringList what;
    for (const Dimension &dimension : all) {
        if (!dimension.what.isEmpty())
            what += measured(dimension.what);
    }
    if (what.isEmpty())
        return dimensions(all, language);
    //: %1 a size such as 20 × 30 cm, %2 what was measured such as height × width
    return tr("%1 (%2)").arg(dimensions(all, language), what.join(QStringLiteral(" × ")));
}

QString Words::time(std::chrono::milliseconds time, const QString &language)
{
    const qint64 seconds = time.count() / 1000;
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    const QString text = seconds >= 3600
        ? QStringLiteral("%1:%2:%3").arg(QString::number(seconds / 3600), two(seconds / 60 % 60), two(seconds % 60))
        : QStringLiteral("%1:%2").arg(QString::number(seconds / 60), two(seconds % 60));
    return localNumber(text, language);
}

// Units, for the translators: vitrine::Words shows them beside numbers.
[[maybe_unused]] static const char *const units[] = {
    QT_TRANSLATE_NOOP("vitrine::Words", "mm"), QT_TRANSLATE_NOOP("vitrine::Words", "cm"),
    QT_TRANSLATE_NOOP("vitrine::Words", "m"), QT_TRANSLATE_NOOP("vitrine::Words", "g"),
    QT_TRANSLATE_NOOP("vitrine::Words", "kg")};

} // namespace vitrine
