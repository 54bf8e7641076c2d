// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/floorplanpane.h"

#include "curator/floordraft.h"
#include "curator/floorplancanvas.h"
#include "models/words.h"
#include "widgets/choicebox.h"
#include "widgets/deskstyle.h"
#include "widgets/flowlayout.h"
#include "widgets/fonts.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int itemRole = Qt::UserRole + 1;
constexpr int roomWidth = 96;
constexpr double zoomStep = 1.25;
constexpr double mostZoom = 8;
constexpr double percent = FloorPlan::units / 100.0;

} // namespace

FloorPlanPane::FloorPlanPane(DeskContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_draft(new FloorDraft(context, this)), m_where(new ChoiceBox(this)), m_floors(new ChoiceBox(this)),
      m_scroll(new QScrollArea(this)), m_canvas(new FloorPlanCanvas(*m_draft)), m_words(new QLabel(this)), m_list(new QTreeWidget(this)),
      m_named(new QLabel(this)), m_x(new QDoubleSpinBox(this)), m_y(new QDoubleSpinBox(this))
{
    setProperty("isWide", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    makeHead(column);
    m_scroll->setWidget(m_canvas);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumSize(340, 260);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_scroll, 1);
    row->addWidget(makeSide());
    column->addLayout(row, 1);
    setFocusProxy(m_canvas);
    connectParts();
}

QPushButton *FloorPlanPane::button(const QString &words, const char *name)
{
    auto *one = new QPushButton(words, this);
    one->setObjectName(QString::fromLatin1(name));
    one->setAccessibleName(words);
    return one;
}

void FloorPlanPane::makeHead(QVBoxLayout *column)
{
    auto *title = new QLabel(tr("Floor plan"), this);
    title->setFont(deskTitleFont(m_context.language));
    m_where->setObjectName(u"floorWhere"_s);
    m_where->setAccessibleName(tr("Exhibition"));
    m_floors->setObjectName(u"floors"_s);
    m_floors->setAccessibleName(tr("Floor"));
    m_addFloor = button(tr("Add a floor"), "addFloor");
    m_removeFloor = button(tr("Remove the floor"), "removeFloor");
    m_addRoom = button(tr("Draw a room"), "addRoom");
    m_remove = button(tr("Remove what is chosen"), "removeChosen");
    m_closer = button(u"+"_s, "zoomIn");
    m_closer->setAccessibleName(tr("Enlarge"));
    m_closer->setToolTip(tr("Enlarge"));
    m_farther = button(u"−"_s, "zoomOut");
    m_farther->setAccessibleName(tr("Reduce"));
    m_farther->setToolTip(tr("Reduce"));
    auto *tools = new QWidget(this);
    auto *flow = new FlowLayout(tools, 8);
    for (QWidget *one : std::initializer_list<QWidget *>{m_where, m_floors, m_addFloor, m_removeFloor, m_addRoom, m_remove, m_closer, m_farther})
        flow->addWidget(one);
    for (QComboBox *box : {m_where, m_floors})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_words->setObjectName(u"floorWords"_s);
    m_words->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(tools);
    column->addWidget(m_words);
}

void FloorPlanPane::makeNames(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    for (const QString &language : m_context.languages) {
        auto *line = new QLineEdit(this);
        line->setObjectName(u"floorName_"_s + language);
        line->setMaxLength(FloorPlan::longestName);
        line->setLayoutDirection(directionOf(language));
        auto *label = new QLabel(Words::language(language, m_context.language), this);
        label->setBuddy(line);
        grid->addWidget(label, int(m_names.size()), 0);
        grid->addWidget(line, int(m_names.size()), 1);
        m_names.push_back(line);
        connect(line, &QLineEdit::editingFinished, this, [this, line, language] {
            if (line->isModified() && !m_isFilling)
                m_draft->rename(language, line->text());
        });
    }
    column->addWidget(m_named);
    column->addLayout(grid);
}

void FloorPlanPane::makePlaces(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    const auto add = [&](QDoubleSpinBox *box, const QString &words, const char *name) {
        box->setObjectName(QString::fromLatin1(name));
        box->setAccessibleName(words);
        box->setLocale(QLocale(m_context.language));
        box->setRange(0, 100);
        box->setDecimals(1);
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        box->setSuffix(QChar(0x202F) + QLocale(m_context.language).percent());
        box->setKeyboardTracking(false);
        auto *label = new QLabel(words, this);
        label->setBuddy(box);
        grid->addWidget(label, grid->rowCount(), 0);
        grid->addWidget(box, grid->rowCount() - 1, 1);
        connect(box, &QDoubleSpinBox::valueChanged, this, &FloorPlanPane::takePlace);
    };
    add(m_x, tr("From the left"), "floorX");
    add(m_y, tr("From above"), "floorY");
    column->addLayout(grid);
}

QWidget *FloorPlanPane::makeSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(330);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_list->setObjectName(u"floorItems"_s);
    m_list->setAccessibleName(tr("The hang, section by section"));
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(2); // the title, the room
    m_list->setIndentation(14);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_list->header()->resizeSection(1, roomWidth);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setToolTip(tr("Drag an item to its place, or choose it and click the place; Enter puts it in the chosen room."));
    m_strays = button(tr("Remove %n spot(s)", nullptr, 0), "removeStrays");
    column->addWidget(m_list, 1);
    column->addWidget(m_strays);
    makeNames(column);
    makePlaces(column);
    return side;
}

void FloorPlanPane::connectParts()
{
    connect(m_draft, &FloorDraft::changed, this, &FloorPlanPane::show);
    connect(m_draft, &FloorDraft::refused, this, &FloorPlanPane::refused);
    connect(m_canvas, &FloorPlanCanvas::dropped, this, [this](QPoint place) {
        const ItemId item = itemOf(m_list->currentItem());
        if (m_draft->numberOf(item) > 0)
            m_draft->place(item, place);
    });
    connect(m_where, &QComboBox::activated, this, [this] { m_draft->open(ExhibitionId::fromString(m_where->currentData().toString())); });
    connect(m_floors, &QComboBox::activated, m_draft, &FloorDraft::setFloor);
    connect(m_addFloor, &QPushButton::clicked, m_draft, &FloorDraft::addFloor);
    connect(m_removeFloor, &QPushButton::clicked, m_draft, &FloorDraft::removeFloor);
    connect(m_addRoom, &QPushButton::clicked, m_canvas, &FloorPlanCanvas::addRoomInTheMiddle);
    connect(m_remove, &QPushButton::clicked, m_draft, &FloorDraft::removeChosen);
    connect(m_strays, &QPushButton::clicked, m_draft, &FloorDraft::removeStrays);
    connect(m_closer, &QPushButton::clicked, this, [this] { zoom(1); });
    connect(m_farther, &QPushButton::clicked, this, [this] { zoom(-1); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &FloorPlanPane::takeLine);
    connect(m_list, &QTreeWidget::itemPressed, this, &FloorPlanPane::takeLine);
    connect(m_list, &QTreeWidget::itemActivated, this, &FloorPlanPane::useLine);
    connect(m_canvas, &FloorPlanCanvas::placeAsked, this, &FloorPlanPane::placeWaiting);
    connect(m_canvas, &FloorPlanCanvas::openAsked, this, &FloorPlanPane::openAsked);
    connect(m_canvas, &FloorPlanCanvas::zoomAsked, this, &FloorPlanPane::zoomAround);
    connect(m_canvas, &FloorPlanCanvas::nameAsked, this, [this] { m_names.empty() ? void() : m_names.front()->setFocus(); });
    for (const auto &[keys, steps] : {std::pair(QKeySequence(QKeySequence::ZoomIn), 1), std::pair(QKeySequence(Qt::CTRL | Qt::Key_Equal), 1),
                                      std::pair(QKeySequence(QKeySequence::ZoomOut), -1)}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, steps = steps] { zoom(steps); });
    }
}

void FloorPlanPane::fillWhere()
{
    const QVariant before = m_where->currentData();
    m_where->clear();
    for (const Exhibition &exhibition : all<Exhibition>(m_context.reader).value_or({})) {
        const QString id = exhibition.id.toString();
        m_where->addItem(m_context.choices.titleOf(RecordType::Exhibition, id), id);
    }
    m_where->setCurrentIndex(m_where->count() == 0 ? -1 : std::max(0, m_where->findData(before)));
}

void FloorPlanPane::read()
{
    fillWhere();
    m_draft->open(ExhibitionId::fromString(m_where->currentData().toString()));
}

void FloorPlanPane::showEvent(QShowEvent *event)
{
    m_draft->setFollowing(true);
    QWidget::showEvent(event);
}

void FloorPlanPane::hideEvent(QHideEvent *event)
{
    m_draft->setFollowing(false);
    QWidget::hideEvent(event);
}

void FloorPlanPane::fillFloors()
{
    const QSignalBlocker quiet(m_floors);
    m_floors->clear();
    for (int i = 0; i < int(m_draft->plan().floors.size()); ++i)
        m_floors->addItem(m_draft->floorTitle(i));
    m_floors->setCurrentIndex(m_floors->count() > 0 ? m_draft->floorIndex() : -1);
    m_floors->setVisible(m_floors->count() > 0);
}

ItemId FloorPlanPane::itemOf(const QTreeWidgetItem *line) { return line ? ItemId::fromString(line->data(0, itemRole).toString()) : ItemId(); }

/// By sections, those without a spot first; "section uid", "item uid" and the words of each line.
QStringList FloorPlanPane::linesOf() const
{
    std::map<SectionId, QStringList> groups;
    QStringList order;
    for (const bool isPlaced : {false, true}) {
        for (const HungItem &one : m_draft->hang()) {
            if (!order.contains(one.section.toString()))
                order += one.section.toString();
            if ((m_draft->plan().floorOf(one.item) >= 0) == isPlaced)
                groups[one.section] += one.item.toString() + u' ' + m_draft->lineOf(one.item);
        }
    }
    QStringList lines;
    for (const QString &section : order) {
        lines += u' ' + m_context.choices.titleOf(RecordType::Section, section);
        lines += groups[SectionId::fromString(section)];
    }
    const auto strays = m_draft->strays();
    if (!strays.empty())
        lines += u' ' + tr("Hangs no more");
    for (const ItemId &item : strays)
        lines += item.toString() + u' ' + m_draft->lineOf(item);
    return lines;
}

/// Only what changed is made again: a line is not taken from under the hand that chooses it.
void FloorPlanPane::fillList()
{
    const QStringList lines = linesOf();
    if (lines != m_lines) {
        const ItemId before = itemOf(m_list->currentItem());
        m_lines = lines;
        m_list->clear();
        QTreeWidgetItem *group = nullptr;
        for (const QString &one : lines) {
            const QString uid = one.section(u' ', 0, 0);
            auto *line = uid.isEmpty() ? new QTreeWidgetItem(m_list) : new QTreeWidgetItem(group);
            const QString words = one.mid(uid.size() + 1);
            const ItemId item = ItemId::fromString(uid);
            line->setText(0, uid.isEmpty() ? words : m_draft->titleOf(item));
            line->setText(1, uid.isEmpty() ? QString() : m_draft->placeOf(item));
            line->setData(0, Qt::AccessibleTextRole, words);
            line->setToolTip(0, words);
            line->setData(0, itemRole, uid);
            line->setFirstColumnSpanned(line->text(1).isEmpty());
            if (uid.isEmpty())
                group = line;
            else if (itemOf(line) == before)
                m_list->setCurrentItem(line);
        }
        m_list->expandAll();
    }
    showCurrentLine();
}

void FloorPlanPane::showCurrentLine()
{
    const ItemId wanted = m_draft->spot();
    const ItemId current = itemOf(m_list->currentItem());
    if (wanted.isNull() && m_draft->numberOf(current) > 0 && m_draft->plan().floorOf(current) >= 0)
        m_list->setCurrentItem(nullptr); // so that it can be chosen again
    if (wanted.isNull() || current == wanted)
        return;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        for (int k = 0; k < m_list->topLevelItem(i)->childCount(); ++k) {
            if (itemOf(m_list->topLevelItem(i)->child(k)) == wanted)
                return m_list->setCurrentItem(m_list->topLevelItem(i)->child(k));
        }
    }
}

void FloorPlanPane::show()
{
    const QScopedValueRollback filling(m_isFilling, true);
    fillFloors();
    fillList();
    showNames();
    showPlace();
    const int strays = int(m_draft->strays().size());
    const bool mayEdit = m_draft->mayEdit();
    for (QPushButton *one : {m_addFloor, m_addRoom})
        one->setEnabled(mayEdit);
    m_removeFloor->setEnabled(mayEdit && !m_draft->plan().floors.empty());
    m_remove->setEnabled(mayEdit && (m_draft->room() >= 0 || !m_draft->spot().isNull()));
    m_strays->setText(tr("Remove %n spot(s)", nullptr, strays));
    m_strays->setAccessibleName(m_strays->text());
    m_strays->setVisible(strays > 0 && mayEdit);
    const QString told = strays > 0 ? tr("%n item(s) on the plan hang no more: their spots are kept, and not shown.", nullptr, strays) : QString();
    m_words->setText(m_draft->problem().isEmpty() ? told : m_draft->problem());
    m_words->setVisible(!m_words->text().isEmpty());
}

void FloorPlanPane::showNames()
{
    const bool isRoom = m_draft->room() >= 0;
    m_named->setText(isRoom ? tr("Name of the room") : tr("Name of the floor"));
    const PlanName &name = isRoom ? m_draft->floor().rooms[size_t(m_draft->room())].name : m_draft->floor().name;
    for (size_t i = 0; i < m_names.size(); ++i) {
        const QString language = m_context.languages.at(qsizetype(i));
        const auto text = name.find(language);
        m_names[i]->setText(text == name.end() ? QString() : text->second);
        m_names[i]->setReadOnly(!m_draft->mayEdit());
        m_names[i]->setAccessibleName(tr("%1, %2").arg(m_named->text(), Words::language(language, m_context.language)));
    }
}

void FloorPlanPane::showPlace()
{
    const FloorSpot *spot = m_draft->plan().spotOf(m_draft->spot());
    const bool isChosen = spot || m_draft->room() >= 0;
    const QPoint at = spot ? spot->at : isChosen ? m_draft->floor().rooms[size_t(m_draft->room())].area.topLeft() : QPoint();
    for (const auto &[box, value] : {std::pair(m_x, at.x()), std::pair(m_y, at.y())}) {
        const QSignalBlocker quiet(box);
        box->setValue(value / percent);
        box->setEnabled(isChosen);
        box->setReadOnly(!m_draft->mayEdit());
    }
}

void FloorPlanPane::takePlace()
{
    const QPoint to(int(std::lround(m_x->value() * percent)), int(std::lround(m_y->value() * percent)));
    if (const FloorSpot *spot = m_draft->plan().spotOf(m_draft->spot()))
        m_draft->moveChosen(to - spot->at);
    else if (m_draft->room() >= 0)
        m_draft->moveChosen(to - m_draft->floor().rooms[size_t(m_draft->room())].area.topLeft());
}

/// What has a spot is shown there, what has none waits for one.
void FloorPlanPane::takeLine(QTreeWidgetItem *line)
{
    const ItemId item = itemOf(line);
    if (m_isFilling || item.isNull())
        return;
    const bool isPlaced = m_draft->plan().floorOf(item) >= 0;
    m_canvas->setWaiting(isPlaced ? ItemId() : item);
    if (isPlaced && m_draft->numberOf(item) > 0)
        m_draft->chooseSpot(item);
}

/// Enter or a double click: opens what has a spot, places what has none.
void FloorPlanPane::useLine(QTreeWidgetItem *line)
{
    const ItemId item = itemOf(line);
    if (item.isNull())
        return;
    if (!m_draft->mayEdit() || m_draft->plan().floorOf(item) >= 0)
        return Q_EMIT openAsked(item);
    const QRect sheet(0, 0, FloorPlan::units, FloorPlan::units);
    QPoint place = (m_draft->room() >= 0 ? m_draft->floor().rooms[size_t(m_draft->room())].area : sheet).center();
    const auto isTaken = [&](const FloorSpot &spot) { return spot.at == place; };
    while (std::any_of(m_draft->floor().spots.begin(), m_draft->floor().spots.end(), isTaken) && place.x() < FloorPlan::units - 30)
        place += QPoint(30, 0);
    m_draft->place(item, place);
    m_canvas->setFocus();
}

void FloorPlanPane::placeWaiting(QPoint place)
{
    const ItemId item = m_canvas->waiting();
    m_canvas->setWaiting({});
    m_draft->place(item, place);
}

void FloorPlanPane::zoom(int steps)
{
    const QPoint middle = m_scroll->viewport()->rect().center();
    zoomAround(steps, m_canvas->mapFrom(m_scroll->viewport(), middle));
}

/// What lies under the point of the canvas stays there.
void FloorPlanPane::zoomAround(int steps, QPointF around)
{
    const double before = m_zoom;
    m_zoom = std::clamp(m_zoom * std::pow(zoomStep, steps), 1.0, mostZoom);
    if (m_zoom < zoomStep / 1.01)
        m_zoom = 1;
    if (m_zoom == before)
        return;
    const QRectF sheet = m_canvas->sheet();
    const QPointF share((around.x() - sheet.left()) / sheet.width(), (around.y() - sheet.top()) / sheet.height());
    const QPoint seen = m_canvas->mapTo(m_scroll->viewport(), around.toPoint());
    m_canvas->setMinimumSize(m_zoom > 1 ? m_scroll->maximumViewportSize() * m_zoom : QSize(320, 240));
    m_canvas->resize(m_canvas->minimumSize().expandedTo(m_scroll->viewport()->size())); // at once, so that it can be moved
    const QPoint now = m_canvas->shown(share * FloorPlan::units).toPoint() - seen;
    QScrollBar *across = m_scroll->horizontalScrollBar();
    const QSize beyond = (m_canvas->size() - m_scroll->viewport()->size()).expandedTo({0, 0});
    across->setRange(0, beyond.width()); // the scroll area itself may do it later
    m_scroll->verticalScrollBar()->setRange(0, beyond.height());
    across->setValue(layoutDirection() == Qt::RightToLeft ? across->maximum() - now.x() : now.x());
    m_scroll->verticalScrollBar()->setValue(now.y());
}

} // namespace vitrine
