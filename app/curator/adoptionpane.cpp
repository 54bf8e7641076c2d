// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/adoptionpane.h"

#include "domain/dateformat.h"
#include "media/foreignreader.h"
#include "models/fieldwords.h"
#include "models/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Cameras write a day, often with a time behind it; the catalogue's dates are days.
std::optional<UncertainDate> dayOf(const QString &written)
{
    const auto date = UncertainDate::from(Calendar::Gregorian, written.left(10));
    return date ? std::optional(*date) : std::nullopt;
}

} // namespace

AdoptionPane::AdoptionPane(DeskContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_words(new QLabel(this)), m_list(new QListWidget(this)), m_adopt(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    m_words->setObjectName(u"second"_s);
    m_words->setWordWrap(true);
    m_list->setObjectName(u"embedded"_s);
    m_list->setAccessibleName(tr("What the file says of itself"));
    m_list->setWordWrap(true);
    m_adopt->setObjectName(u"primary"_s);
    m_close->setText(tr("Back to the media"));
    m_close->setFocusPolicy(Qt::StrongFocus);
    arrange();
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemChanged, this, &AdoptionPane::countChosen);
    connect(m_adopt, &QPushButton::clicked, this, &AdoptionPane::adopt);
    connect(m_close, &QToolButton::clicked, this, &AdoptionPane::closed);
}

void AdoptionPane::arrange()
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_adopt);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 8, 16);
    column->setSpacing(10);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
}

void AdoptionPane::open(const Medium &medium)
{
    if (m_beside.isBusy())
        return;
    m_medium = medium;
    m_lines.clear();
    m_list->clear();
    countChosen();
    m_words->setText(tr("The file is being read …"));
    const auto path = m_context.reader.originalPath(medium.sha256);
    if (!path)
        return m_words->setText(path.error().message);
    m_beside.start([this, file = *path](const Job &job) -> Background::Answer {
        ForeignReader reader;
        const auto read = reader.read(file, {}, job.isCancelled);
        return [this, read] {
            if (read && read->fault == FileFault::None)
                return show(read->words);
            m_words->setText(read ? faultSentence(read->fault, m_medium.originalName) : read.error().message);
        };
    });
}

void AdoptionPane::show(const EmbeddedWords &words)
{
    const auto item = m_context.reader.item(m_medium.item);
    if (!item)
        return m_words->setText(item.error().message);
    const QString first = m_context.languages.value(0);
    for (const auto &[language, text] : words.captions) {
        const QString tag = m_context.languages.contains(language) ? language : first;
        add(u"caption"_s, tag, text, !m_medium.caption.text(tag).isEmpty());
    }
    if (const auto day = dayOf(words.date))
        add(u"date"_s, {}, words.date.left(10), !item->date.isEmpty());
    for (const QString &name : words.creators)
        add(u"makers"_s, first, name, !item->makers.empty());
    for (const QString &keyword : words.keywords)
        add(u"subjects"_s, first, keyword, false);
    if (!words.rights.isEmpty())
        add(u"rights"_s, first, words.rights, !item->rights.text(first).isEmpty());
    m_words->setText(m_lines.empty() ? tr("The file says nothing of itself that has a place here. All it holds stays with it, restricted.")
                                     : tr("Choose with the space bar what is to be taken over. Where something stands already, nothing is chosen; all that the file holds stays with it, restricted."));
    countChosen();
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

QString AdoptionPane::shown(const Line &line) const
{
    if (line.field == "caption"_L1)
        return tr("%1, %2: %3", "field, language, text").arg(FieldWords::title(RecordType::Medium, line.field), Words::language(line.language, m_context.language), line.text);
    const QString title = FieldWords::title(RecordType::Item, line.field);
    if (line.field == "date"_L1)
        return tr("%1: %2", "field, text").arg(title, displayBoth(*dayOf(line.text), m_context.language));
    const QString words = tr("%1: %2", "field, text").arg(title, line.text);
    const bool isNew = line.field == "makers"_L1 ? agentNamed(m_context.reader, line.text).isNull()
                                                 : line.field == "subjects"_L1 && subjectLabelled(m_context.reader, line.text).isNull();
    return isNew ? tr("%1 – a new entry will be made", "field and text").arg(words) : words;
}

void AdoptionPane::add(const QString &field, const QString &language, const QString &text, bool isTaken)
{
    m_lines.push_back({field, language, text, !isTaken});
    const QString words = shown(m_lines.back());
    auto *line = new QListWidgetItem(isTaken ? tr("%1 (something stands there already)").arg(words) : words);
    line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    line->setCheckState(isTaken ? Qt::Unchecked : Qt::Checked);
    m_list->addItem(line);
}

void AdoptionPane::countChosen()
{
    int chosen = 0;
    for (int row = 0; row < m_list->count() && row < int(m_lines.size()); ++row) {
        m_lines[size_t(row)].isChosen = m_list->item(row)->checkState() == Qt::Checked;
        chosen += m_lines[size_t(row)].isChosen;
    }
    m_adopt->setText(tr("Take over %n line(s)", nullptr, chosen));
    m_adopt->setEnabled(chosen > 0 && !m_context.editor.isReadOnly());
}

AdoptedWords AdoptionPane::chosen() const
{
    AdoptedWords words;
    words.language = m_context.languages.value(0);
    for (const Line &line : m_lines) {
        if (!line.isChosen)
            continue;
        if (line.field == "caption"_L1)
            words.captions.push_back({line.language, line.text});
        else if (line.field == "date"_L1)
            words.date = dayOf(line.text);
        else if (line.field == "makers"_L1)
            words.makers += line.text;
        else if (line.field == "subjects"_L1)
            words.subjects += line.text;
        else
            words.rights = line.text;
    }
    return words;
}

void AdoptionPane::adopt()
{
    const AdoptedWords words = chosen();
    if (words.isEmpty())
        return;
    const QString title = m_context.choices.titleOf(RecordType::Item, m_medium.item.toString());
    const auto done = m_context.editor.adopt(m_medium.id, words, tr("What “%1” says of itself").arg(m_medium.originalName));
    if (!done)
        return m_words->setText(done.error().message);
    Q_EMIT adopted(tr("Taken over into “%1”. Undo takes all of it back.").arg(title));
}

} // namespace vitrine
