// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/workpane.h"

#include "models/dates.h"
#include "models/fieldwords.h"
#include "widgets/choicebox.h"
#include "widgets/deskstyle.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {
constexpr int typeRole = Qt::UserRole + 1;
constexpr int recordRole = Qt::UserRole + 2;
constexpr int fieldRole = Qt::UserRole + 3;
constexpr int mostLines = 2000; ///< nobody reads more
} // namespace

WorkPane::WorkPane(DeskContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_what(new ChoiceBox(this)), m_words(new QLabel(this)), m_tree(new QTreeWidget(this))
{
    arrange();
    setFocusProxy(m_tree);
    connect(m_what, &QComboBox::activated, this, &WorkPane::read);
    connect(m_tree, &QTreeWidget::itemActivated, this, &WorkPane::go);
    connect(m_tree, &QTreeWidget::itemClicked, this, &WorkPane::go);
}

void WorkPane::arrange()
{
    auto *title = new QLabel(tr("Work list"), this);
    title->setFont(deskTitleFont(m_context.language));
    m_what->setObjectName(u"workWhat"_s);
    m_what->setAccessibleName(tr("Which list"));
    m_what->addItems({tr("Open notes for me and for all"), tr("All open notes"), tr("Rights and embargoes: 30 days"), tr("Rights and embargoes: 90 days"),
                      tr("Changed since they were public last"), tr("Changed in the last week"), tr("Changed in the last month")});
    m_words->setObjectName(u"second"_s);
    m_words->setWordWrap(true);
    m_tree->setObjectName(u"work"_s);
    m_tree->setAccessibleName(title->text());
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(m_what, 0, Qt::AlignLeading);
    column->addWidget(m_words);
    column->addWidget(m_tree, 1);
}

void WorkPane::choose(What what)
{
    m_what->setCurrentIndex(int(what));
    read();
}

template<class T>
void WorkPane::show(const Result<std::vector<T>> &read, void (WorkPane::*shown)(const std::vector<T> &))
{
    if (!read)
        Q_EMIT failed(read.error());
    (this->*shown)(read.value_or({}));
}

void WorkPane::read()
{
    const auto what = static_cast<What>(m_what->currentIndex());
    const Catalogue &catalogue = m_context.editor.catalogue();
    const Notebook notes(catalogue);
    const WorkLists lists(catalogue);
    m_tree->clear();
    switch (what) {
    case What::MyNotes: return show(notes.openFor(catalogue.actor().name), &WorkPane::showNotes);
    case What::AllNotes: return show(notes.open(), &WorkPane::showNotes);
    case What::Days30: return show(lists.due(30), &WorkPane::showDays);
    case What::Days90: return show(lists.due(90), &WorkPane::showDays);
    case What::SincePublished:
    case What::LastWeek:
    case What::LastMonth: return readChanged(what);
    }
}

/// The history may be long: it is read beside.
void WorkPane::readChanged(What what)
{
    if (m_beside.isBusy()) {
        m_isAskedAgain = true;
        return;
    }
    m_words->setText(tr("Looking …"));
    const QDate today = WorkLists(m_context.editor.catalogue()).today();
    m_beside.start([this, what, today, open = m_context.editor.catalogue().beside()](const Job &) -> Background::Answer {
        Result<std::vector<ChangedRecord>> records = std::vector<ChangedRecord>();
        if (const auto own = open(); !own)
            records = own.unexpected();
        else if (const WorkLists lists(**own); what == What::SincePublished)
            records = lists.changedSincePublication(mostLines);
        else
            records = lists.changedSince(today.addDays(what == What::LastWeek ? -7 : -30), mostLines);
        return [this, records] {
            if (std::exchange(m_isAskedAgain, false))
                return read();
            show(records, &WorkPane::showChanged);
        };
    });
}

QString WorkPane::entry(RecordType type, RecordId record) const
{
    return tr("%1: %2", "kind of record, title").arg(FieldWords::type(type), m_context.choices.titleOf(type, record.toString()));
}

QTreeWidgetItem *WorkPane::addLine(RecordType type, RecordId record, const QString &field, const QStringList &cells)
{
    auto *line = new QTreeWidgetItem(m_tree, cells);
    line->setData(0, typeRole, int(type));
    line->setData(0, recordRole, record.toString());
    line->setData(0, fieldRole, field);
    line->setToolTip(0, cells.constFirst());
    return line;
}

void WorkPane::finish(const QStringList &headers)
{
    m_tree->setColumnCount(int(headers.size()));
    m_tree->setHeaderLabels(headers);
    m_tree->header()->setDefaultAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    const int lines = m_tree->topLevelItemCount();
    m_words->setText(lines == 0 ? tr("Nothing is waiting here.") : tr("%n line(s); choose one to go there.", nullptr, lines));
    if (lines > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void WorkPane::showNotes(const std::vector<Note> &notes)
{
    const QLocale locale(m_context.language);
    for (const Note &note : notes) {
        addLine(note.type, note.record, u"note/"_s,
                {note.text.section(u'\n', 0, 0), entry(note.type, note.record), note.author, note.addressee.isEmpty() ? tr("for all") : note.addressee,
                 locale.toString(note.written.toLocalTime().date(), QLocale::ShortFormat)});
    }
    finish({tr("Note"), tr("Entry"), tr("From"), tr("For"), tr("When")});
}

void WorkPane::showDays(const std::vector<DueItem> &items)
{
    const QString today = m_context.reader.today();
    for (const DueItem &item : items) {
        const bool isRights = item.what == DueItem::What::RightsEnd;
        const QString what = isRights ? (item.day < today ? tr("The rights have run out") : tr("The rights run out"))
                                      : (item.day <= today ? tr("The embargo has ended") : tr("The embargo ends"));
        const auto day = UncertainDate::fromEdtf(item.day);
        addLine(RecordType::Item, anyId(item.item), isRights ? u"rightsUntil"_s : u"embargoUntil"_s,
                {entry(RecordType::Item, anyId(item.item)), what, day ? dateInBothCalendars(*day, m_context.language) : item.day});
    }
    finish({tr("Entry"), tr("What"), tr("Day")});
}

void WorkPane::showChanged(const std::vector<ChangedRecord> &records)
{
    const QLocale locale(m_context.language);
    const auto when = [&locale](const QDateTime &time) { return time.isValid() ? locale.toString(time.toLocalTime(), QLocale::ShortFormat) : QString(); };
    m_tree->clear();
    for (const ChangedRecord &one : records)
        addLine(one.type, one.record, u"history"_s, {entry(one.type, one.record), tr("%n change(s)", nullptr, one.changes), one.who, when(one.when), when(one.published)});
    finish({tr("Entry"), tr("Changes"), tr("By"), tr("Last"), tr("Public since")});
}

void WorkPane::go(QTreeWidgetItem *line)
{
    const RecordId record = RecordId::fromString(line->data(0, recordRole).toString());
    Q_EMIT goAsked(static_cast<RecordType>(line->data(0, typeRole).toInt()), record, line->data(0, fieldRole).toString());
}

} // namespace vitrine
