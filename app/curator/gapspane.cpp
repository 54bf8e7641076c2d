// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/gapspane.h"

#include "models/fieldwords.h"
#include "widgets/choicebox.h"
#include "widgets/deskstyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int gapRole = Qt::UserRole + 1;
constexpr int groupRole = Qt::UserRole + 2;

} // namespace

GapsPane::GapsPane(DeskContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_where(new ChoiceBox(this)), m_reminders(new QCheckBox(tr("Reminders too"), this)),
      m_words(new QLabel(this)), m_tree(new QTreeWidget(this))
{
    auto *title = new QLabel(tr("What is left to settle"), this);
    title->setFont(deskTitleFont(context.language));
    m_where->setObjectName(u"gapsWhere"_s);
    m_where->setAccessibleName(tr("Where to look"));
    m_words->setObjectName(u"second"_s);
    m_words->setWordWrap(true);
    m_tree->setObjectName(u"allGaps"_s);
    m_tree->setAccessibleName(title->text());
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_where);
    row->addWidget(m_reminders);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addLayout(row);
    column->addWidget(m_words);
    column->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    connect(m_where, &QComboBox::activated, this, &GapsPane::look);
    connect(m_reminders, &QCheckBox::toggled, this, &GapsPane::show);
    connect(m_tree, &QTreeWidget::itemExpanded, this, &GapsPane::fill);
    connect(m_tree, &QTreeWidget::itemActivated, this, &GapsPane::go);
    connect(m_tree, &QTreeWidget::itemClicked, this, &GapsPane::go);
    connect(&m_beside, &Background::progressed, this, [this](qint64 done, qint64 total) {
        const QLocale locale(m_context.language);
        m_words->setText(tr("Looking: %1 of %2 entries").arg(locale.toString(done), locale.toString(total)));
    });
}

void GapsPane::fillWhere()
{
    const QVariant before = m_where->currentData();
    m_where->clear();
    for (const Exhibition &exhibition : all<Exhibition>(m_context.reader).value_or({})) {
        const QString id = exhibition.id.toString();
        m_where->addItem(m_context.choices.titleOf(RecordType::Exhibition, id), id);
    }
    m_where->addItem(tr("All entries"), QString());
    m_where->setCurrentIndex(std::max(0, m_where->findData(before)));
}

void GapsPane::read()
{
    fillWhere();
    look();
}

void GapsPane::look()
{
    if (m_beside.isBusy()) {
        m_isAskedAgain = true;
        return m_beside.stop();
    }
    m_isAskedAgain = false;
    const auto exhibition = ExhibitionId::fromString(m_where->currentData().toString());
    m_beside.start([this, exhibition, languages = m_context.languages](const Job &job) -> Background::Answer {
        const auto own = m_context.reader.clone();
        auto gaps = own ? gapsIn(**own, exhibition, languages, job) : Result<std::vector<RecordGap>>(own.unexpected());
        return [this, gaps = std::move(gaps)] {
            if (m_isAskedAgain)
                return look();
            if (!gaps)
                Q_EMIT failed(gaps.error());
            m_gaps = gaps.value_or({});
            show();
        };
    });
}

void GapsPane::show()
{
    m_groups.clear();
    qsizetype count = 0;
    for (size_t i = 0; i < m_gaps.size(); ++i) {
        if (m_gaps[i].gap.isRequired || m_reminders->isChecked()) {
            m_groups[m_gaps[i].gap.sentence].push_back(i);
            ++count;
        }
    }
    using Group = std::pair<QString, size_t>;
    std::vector<Group> order;
    for (const auto &[sentence, places] : m_groups)
        order.push_back({sentence, places.size()});
    const auto isRequired = [this](const Group &group) { return m_gaps[m_groups[group.first].front()].gap.isRequired; };
    std::stable_sort(order.begin(), order.end(), [&](const Group &a, const Group &b) {
        return isRequired(a) != isRequired(b) ? isRequired(a) : a.second > b.second;
    });
    m_tree->clear();
    const QLocale locale(m_context.language);
    for (const Group &group : order) {
        auto *line = new QTreeWidgetItem(m_tree);
        //: a thing to settle, and in how many entries
        line->setText(0, (isRequired(group) ? u"●  "_s : u"○  "_s) + tr("%1 – %2").arg(group.first, locale.toString(qlonglong(group.second))));
        line->setData(0, Qt::AccessibleTextRole, (isRequired(group) ? tr("Needed: %1") : tr("A reminder: %1")).arg(group.first));
        line->setData(0, groupRole, group.first);
        line->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    }
    m_words->setText(order.empty() ? tr("Nothing is left to settle here.")
                                   : tr("%n thing(s) to settle; open a line and choose an entry to go there.", nullptr, int(count)));
}

/// The records are named when a line is opened: of many thousands few are looked at.
void GapsPane::fill(QTreeWidgetItem *line)
{
    const auto group = m_groups.find(line->data(0, groupRole).toString());
    if (line->childCount() > 0 || group == m_groups.end())
        return;
    QList<QTreeWidgetItem *> records;
    for (const size_t place : group->second) {
        const RecordGap &one = m_gaps[place];
        auto *record = new QTreeWidgetItem;
        record->setText(0, tr("%1: %2", "kind of record, title")
                               .arg(FieldWords::type(one.type), m_context.choices.titleOf(one.type, one.record.toString())));
        record->setData(0, gapRole, qulonglong(place));
        records += record;
    }
    line->addChildren(records);
}

void GapsPane::go(QTreeWidgetItem *line)
{
    const QVariant place = line->data(0, gapRole);
    if (!place.isValid())
        return line->setExpanded(!line->isExpanded());
    const RecordGap one = m_gaps[size_t(place.toULongLong())];
    Q_EMIT goAsked(one.type, one.record, one.gap);
}

} // namespace vitrine
