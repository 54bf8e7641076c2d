// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/entrypages.h"

#include "domain/custodywords.h"
#include "models/fieldwords.h"
#include "models/historytime.h"
#include "models/recordvalues.h"
#include "models/words.h"
#include "widgets/fonts.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr size_t mostRows = 500; ///< of the history on one page

QString escaped(const QString &text) { return text.toHtmlEscaped().replace(u'\n', u"<br/>"_s); }

QString directed(const QString &text, const QString &language)
{
    const bool isRight = directionOf(language) == Qt::RightToLeft;
    return u"<p class=\"value\" dir=\"%1\" align=\"%2\">%3</p>"_s.arg(isRight ? u"rtl"_s : u"ltr"_s, isRight ? u"right"_s : u"left"_s, escaped(text));
}

QString named(const QString &name) { return u"<p class=\"name\">%1</p>"_s.arg(escaped(name)); }

QString heading(const QString &words) { return u"<h3>%1</h3>"_s.arg(escaped(words)); }

} // namespace

EntryPages::EntryPages(const Reader &reader, const RecordChoices &choices, QString language)
    : m_reader(reader), m_choices(choices), m_language(std::move(language))
{
}

QString EntryPages::when(const QDateTime &time) const
{
    return historyTime(time, m_language);
}

QString EntryPages::texts(const QString &title, const QJsonObject &values) const
{
    QString html;
    QStringList tags = values.keys();
    std::stable_partition(tags.begin(), tags.end(), [this](const QString &tag) { return tag == m_language; }); // the desk's first
    for (const QString &tag : std::as_const(tags)) {
        const QJsonObject value = values.value(tag).toObject();
        const QString origin = FieldWords::choice(u"textOrigin"_s, value.value("origin"_L1).toString(u"translation"_s));
        const QString state = FieldWords::choice(u"textState"_s, value.value("state"_L1).toString(u"draft"_s));
        //: a field, the language of its text, original or translation, its state
        html += named(tr("%1 · %2 · %3, %4").arg(title, Words::language(tag, m_language), origin, state));
        html += directed(value.value("text"_L1).toString(), tag);
    }
    return html;
}

QString EntryPages::fields(ItemId item) const
{
    const auto values = recordValues(m_reader, RecordType::Item, anyId(item));
    if (!values)
        return directed(values.error().message, m_language);
    const auto titleOf = [this](RecordType type, const QString &uid) { return m_choices.titleOf(type, uid); };
    QString html;
    std::optional<FieldGroup> group;
    for (const FieldShape &shape : fieldShapes(RecordType::Item)) {
        const QJsonValue value = values->value(shape.key);
        const QString title = FieldWords::title(RecordType::Item, shape.key);
        QString own = shape.kind == FieldKind::Text ? texts(title, value.toObject()) : QString();
        const QString text = shape.kind == FieldKind::Text ? QString() : fieldText(shape, value, m_language, titleOf);
        const QJsonValue absence = values->value("absences"_L1).toObject().value(shape.key);
        if (!text.isEmpty())
            own = named(title) + directed(text, m_language);
        else if (const auto why = enumFromName<Absence>(absence.toString()); own.isEmpty() && why)
            own = named(title) + directed(Words::absence(*why), m_language);
        if (own.isEmpty())
            continue;
        if (group != shape.group)
            html += heading(FieldWords::group(shape.group));
        group = shape.group;
        html += own;
    }
    return html;
}

QString EntryPages::medium(const Medium &medium) const
{
    const QLocale locale(m_language);
    QString html = heading(Words::view(medium.role, medium.page));
    const auto line = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            html += named(name) + directed(value, m_language);
    };
    line(tr("Name of the file"), medium.originalName);
    line(tr("Type and size"), tr("%1, %2").arg(medium.mimeType, locale.formattedDataSize(medium.bytes)));
    if (medium.width > 0)
        line(tr("Pixels"), u"%1 × %2"_s.arg(medium.width).arg(medium.height));
    if (medium.duration > 0)
        line(tr("Duration"), Words::time(std::chrono::milliseconds(medium.duration), m_language));
    html += named(tr("SHA-256")) + u"<p class=\"value\" dir=\"ltr\"><code>%1</code></p>"_s.arg(escaped(medium.sha256));
    if (!m_reader.originalPath(medium.sha256))
        line(tr("The original"), tr("The file is missing."));
    const auto values = recordToJson(medium);
    for (const char *key : {"caption", "altText", "transcript"}) {
        const QString own = QString::fromLatin1(key);
        html += texts(FieldWords::title(RecordType::Medium, own), values.value(own).toObject());
    }
    return html;
}

QString EntryPages::media(ItemId item) const
{
    const auto media = m_reader.media(item);
    if (!media)
        return directed(media.error().message, m_language);
    if (media->empty())
        return directed(tr("No file stands with this entry."), m_language);
    QString html;
    for (const Medium &one : *media)
        html += medium(one);
    return html;
}

std::vector<RecordId> EntryPages::recordsOf(ItemId item) const
{
    std::vector<RecordId> records{anyId(item)};
    const auto media = m_reader.media(item);
    for (const Medium &medium : media.value_or({}))
        records.push_back(anyId(medium.id));
    return records;
}

QString EntryPages::history(ItemId item) const
{
    std::vector<Change> changes;
    for (const RecordId &record : recordsOf(item)) {
        const auto own = m_reader.history(record).value_or({});
        changes.insert(changes.end(), own.begin(), own.end());
    }
    std::sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.sequence > b.sequence; });
    const ChangeWords words(m_language, [this](RecordType type, const QString &uid) { return m_choices.titleOf(type, uid); });
    QString html;
    if (changes.size() > mostRows) {
        html += directed(tr("The last %Ln change(s).", nullptr, int(mostRows)), m_language);
        changes.resize(mostRows);
    }
    for (const Change &change : changes) {
        const QString language = change.language.isEmpty() ? m_language : change.language;
        const QString what = change.type == RecordType::Item ? words.field(change)
                                                             : tr("%1: %2").arg(FieldWords::type(change.type), words.field(change));
        html += named(tr("%1 · %2 · %3").arg(when(change.when), change.who, what));
        const QString before = words.value(change, change.before);
        const QString after = words.value(change, change.after);
        if (!before.isEmpty())
            html += u"<div class=\"before\">"_s + directed(tr("before: %1").arg(before), language) + u"</div>"_s;
        if (!after.isEmpty())
            html += directed(before.isEmpty() ? after : tr("after: %1").arg(after), language);
    }
    return html;
}

QString EntryPages::custody(ItemId item) const
{
    std::vector<CustodyEvent> events;
    for (const RecordId &record : recordsOf(item)) {
        const auto own = m_reader.custody(record).value_or({});
        events.insert(events.end(), own.begin(), own.end());
    }
    if (events.empty())
        return directed(tr("The custody log says nothing of this entry."), m_language);
    std::sort(events.begin(), events.end(), [](const CustodyEvent &a, const CustodyEvent &b) { return a.sequence > b.sequence; });
    QString html;
    for (const CustodyEvent &event : events) {
        html += named(event.who.isEmpty() ? when(event.when) : tr("%1 · %2").arg(when(event.when), event.who));
        html += directed(tr("%1: %2").arg(CustodyWords::type(event.type), event.success ? tr("done, all is well") : tr("failed")), m_language);
        if (!event.note.isEmpty())
            html += directed(CustodyWords::note(event), m_language);
        if (!event.sha256.isEmpty())
            html += u"<p class=\"value\" dir=\"ltr\"><code>%1</code></p>"_s.arg(escaped(event.sha256));
    }
    return html;
}

} // namespace vitrine
