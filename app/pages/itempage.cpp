// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/itempage.h"

#include "models/searchservice.h"
#include "models/transcript.h"
#include "models/words.h"
#include "pages/documentviewer.h"
#include "pages/filmviewer.h"
#include "pages/itemlabel.h"
#include "pages/itemsteps.h"
#include "pages/pillswitch.h"
#include "pages/linelist.h"
#include "pages/pagekit.h"
#include "pages/pictureviewer.h"
#include "pages/scrollcolumn.h"
#include "pages/spokenlist.h"
#include "widgets/advisoryplate.h"
#include "widgets/touchbutton.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

ItemPage::ItemPage(PageContext &context, QWidget *parent) : Page(context, parent)
{
    m_advisory = new AdvisoryPlate(context.look, this);
    connect(m_advisory, &AdvisoryPlate::seeAsked, this, [this] {
        this->context().visit.agreed.insert(m_details.item.id);
        change([](Route &route) { route.described = false; });
    });
    connect(m_advisory, &AdvisoryPlate::summaryAsked, this, [this] { change([](Route &route) { route.described = true; }); });
    connect(m_advisory, &AdvisoryPlate::passAsked, this, [this] {
        m_details.neighbours.next.isNull() ? Q_EMIT backAsked() : goBeside(1);
    });
    makeSides();
    connect(m_spoken, &SpokenList::seekAsked, this, [this](std::chrono::milliseconds position) {
        if (m_film)
            m_film->player().seek(position);
    });
    connect(m_evidence, &TouchButton::clicked, this, [this] {
        Q_EMIT routeAsked(routes::to(PageKind::Evidence, m_details.item.id, RecordType::Item));
    });
    connect(m_steps, &ItemSteps::stepAsked, this, &ItemPage::goBeside);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
}

/// Beside the viewer: the label, or what is said; of a document in two languages its original on the far side.
void ItemPage::makeSides()
{
    LookHolder &holder = context().look;
    m_side = new QWidget(this);
    m_sideColumn = new QVBoxLayout(m_side);
    m_sideColumn->setContentsMargins(0, 0, 0, 0);
    m_sideHead = new QVBoxLayout;
    m_body = new ScrollColumn(holder, m_side);
    m_spoken = new SpokenList(holder, m_side);
    m_foot = new QHBoxLayout;
    m_evidence = new TouchButton(holder, Icon::Info, {}, m_side);
    m_evidence->setObjectName(QStringLiteral("evidence"));
    m_foot->addWidget(m_evidence);
    m_foot->addStretch(1);
    m_sideColumn->addLayout(m_sideHead);
    m_sideColumn->addWidget(m_body, 1);
    m_sideColumn->addWidget(m_spoken, 1);
    m_sideColumn->addLayout(m_foot);
    m_farSide = new QWidget(this);
    auto *farColumn = new QVBoxLayout(m_farSide);
    farColumn->setContentsMargins(0, 0, 0, 0);
    m_far = new ScrollColumn(holder, m_farSide);
    m_farFoot = new QHBoxLayout;
    m_farFoot->addStretch(1);
    farColumn->addWidget(m_far, 1);
    farColumn->addLayout(m_farFoot);
    m_steps = new ItemSteps(holder, m_side);
}

bool ItemPage::isForLooking() const
{
    return m_isThere && !m_details.isDocument() && !isCovered();
}

bool ItemPage::isPlaying() const
{
    return m_viewer && m_viewer->isPlaying();
}

bool ItemPage::isCovered() const
{
    return !m_details.advisory.isEmpty() && !context().visit.agreed.contains(m_details.item.id);
}

/// Letters so large that what stands beside one another otherwise no longer does.
bool ItemPage::isLarge() const
{
    return metrics().textPercent > 125;
}

/// Three columns of large letters would be too narrow: there a document stands as everything else does.
bool ItemPage::isDocumentBetweenColumns() const
{
    return m_viewer && m_viewer == m_document && !metrics().isPortrait() && !isLarge();
}

bool ItemPage::hasText() const
{
    const Medium *recording = m_details.recording();
    return m_details.isDocument() || (recording && !spokenText(*recording, language()).lines.empty());
}

void ItemPage::fill()
{
    auto details = itemDetails(reader(), ItemId(opened().record.uuid()), opened().section, language());
    m_isThere = details.has_value();
    if (!details)
        return showGone(details.error());
    m_details = std::move(*details);
    if (!context().search.isReady())
        context().search.whenReady(this, [this] { if (!isPlaying()) fillSoon(); }); // with its neighbours
    const Neighbours &beside = m_details.neighbours;
    const QLocale locale(language());
    //: %1 is a section's title, %2 and %3 are numbers: "Handmade objects › 2 of 8"
    setWhere(beside.position == 0 ? m_details.item.number
                                  : tr("%1 › %2 of %3").arg(beside.title.text, locale.toString(beside.position),
                                                            locale.toString(beside.count)));
    if (isCovered() && !opened().described)
        showAdvisory();
    else
        showItem();
}

void ItemPage::showGone(const Error &error)
{
    setWhere(QString());
    if (m_viewer)
        m_viewer->hide();
    m_viewer = nullptr;
    m_details = {};
    m_advisory->hide();
    emptyLayout(m_sideHead);
    m_evidence->hide();
    m_steps->hide();
    m_farSide->hide();
    m_body->clear();
    m_spoken->hide();
    m_body->show();
    m_side->show();
    PageKit kit(context().look, m_body->column());
    kit.text(error.kind == ErrorKind::Missing ? tr("This object is not shown here any more.") : error.message,
             TextRole::Lead)->setObjectName(QStringLiteral("gone"));
    kit.text(tr("Go back, or start again from the exhibition."), TextRole::Body, TextBlock::Ink::Second);
    m_body->column()->addStretch(1);
    arrange();
}

void ItemPage::showAdvisory()
{
    if (m_viewer) {
        m_viewer->leave();
        m_viewer->hide();
    }
    m_viewer = nullptr;
    m_side->hide();
    m_farSide->hide();
    const ShownText &sentence = m_details.advisory;
    QString more = contents() + u' ' + tr("You can open it, read a description instead, or skip it.");
    if (sentence.standIn)
        more.prepend(PageKit::standInNote(sentence.language, language()) + u'\n');
    m_advisory->setWords(tr("Before you see this"), sentence.text, more, sentence.language);
    m_advisory->setChoices(m_details.isDocument() ? tr("Read the document") : tr("Show it"), tr("Read a description"),
                           tr("Skip"));
    m_advisory->show();
    arrange();
}

QString ItemPage::contents() const
{
    const int count = std::max(1, static_cast<int>(m_details.views().size()));
    if (m_details.isDocument())
        return tr("A document of %n page(s).", nullptr, count);
    if (!m_details.recording())
        return tr("%n picture(s).", nullptr, count);
    const QString length = Words::time(std::chrono::milliseconds(m_details.recording()->duration), language());
    return m_details.item.kind == ItemKind::Video ? tr("A film of %1.").arg(length) : tr("A sound of %1.").arg(length);
}

template<class Viewer>
Viewer *ItemPage::made(Viewer *&viewer)
{
    if (!viewer) {
        viewer = new Viewer(context(), this);
        connect(viewer, &ItemViewer::mediumAsked, this, [this](int index) {
            change([index](Route &route) { route.medium = index; route.line = -1; route.zoom = {}; });
        });
        connect(viewer, &ItemViewer::lineAsked, this, &ItemPage::lightLine);
        if constexpr (std::is_same_v<Viewer, FilmViewer>)
            connect(viewer, &FilmViewer::moved, m_spoken, &SpokenList::follow);
        if constexpr (std::is_same_v<Viewer, DocumentViewer>)
            connect(viewer, &DocumentViewer::bothLanguagesToggled, this,
                    [this] { change([](Route &route) { route.bothLanguages = !route.bothLanguages; }); });
    }
    return viewer;
}

ItemViewer *ItemPage::viewerFor(const ItemDetails &details)
{
    if (details.recording())
        return made(m_film);
    if (details.isDocument())
        return made(m_document);
    return made(m_pictures);
}

void ItemPage::showItem()
{
    m_advisory->hide();
    ItemViewer *viewer = isCovered() ? nullptr : viewerFor(m_details);
    if (m_viewer && m_viewer != viewer) {
        m_viewer->leave();
        m_viewer->hide();
    }
    m_viewer = viewer;
    fillSide();
    m_side->show();
    arrange();
    if (m_viewer) {
        m_viewer->show(m_details, opened());
        m_viewer->QWidget::show();
    }
}

/// Wide: viewer and label beside each other; a document has its reader's language, the page and the original.
void ItemPage::arrange()
{
    while (QLayoutItem *item = m_row->takeAt(0))
        delete item;
    const bool portrait = metrics().isPortrait();
    m_row->setDirection(portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const bool plate = m_advisory->isVisibleTo(this);
    const int side = plate ? 0 : metrics().px(48);
    m_row->setContentsMargins(side, plate ? 0 : metrics().grid(4), side, plate ? 0 : metrics().grid(3));
    m_row->setSpacing(metrics().px(portrait ? 24 : 56));
    m_sideColumn->setSpacing(metrics().px(20));
    m_sideHead->setSpacing(metrics().px(12));
    m_foot->setSpacing(metrics().px(16));
    if (plate)
        return m_row->addWidget(m_advisory, 1);
    const bool betweenColumns = isDocumentBetweenColumns();
    if (betweenColumns)
        m_row->addWidget(m_side, 30);
    if (m_viewer)
        m_row->addWidget(m_viewer, betweenColumns ? 40 : portrait ? 52 : 60);
    if (!betweenColumns)
        m_row->addWidget(m_side, portrait ? 48 : 40);
    if (m_farSide->isVisibleTo(this))
        m_row->addWidget(m_farSide, 30);
    placeSteps();
}

/// At the lower trailing corner of the page, whichever part lies there.
void ItemPage::placeSteps()
{
    m_farSide->layout()->setSpacing(metrics().px(20));
    if (m_farSide->isVisibleTo(this))
        m_farFoot->addWidget(m_steps, 0, Qt::AlignBottom);
    else if (isDocumentBetweenColumns())
        m_document->addAtTheEnd(m_steps);
    else
        m_foot->addWidget(m_steps, 0, Qt::AlignBottom);
}

void ItemPage::fillSide()
{
    m_lines.clear();
    m_far->clear();
    m_farSide->hide();
    m_body->clear();
    fillHead();
    const bool spoken = showsText() && m_details.recording();
    m_spoken->setVisible(spoken);
    m_body->setVisible(!spoken);
    if (spoken)
        fillSpoken();
    else if (showsText())
        fillLines();
    else
        fillLabel();
    m_evidence->setText(tr("How do we know this?"));
    m_evidence->show();
    m_steps->setNeighbours(m_details.neighbours);
    m_steps->show();
}

/// In large letters the heading scrolls with what it heads: standing still it would leave no room for it. What is spoken
/// scrolls by itself, and has its heading on the label alone.
void ItemPage::fillHead()
{
    emptyLayout(m_sideHead);
    const bool spoken = showsText() && m_details.recording();
    QVBoxLayout *head = isLarge() && !spoken ? m_body->column() : m_sideHead;
    if (!isLarge() || !spoken)
        ItemLabel(context(), m_details).addHead(head);
    if (!hasText() || opened().described)
        return;
    const QStringList names{m_details.recording() ? tr("Transcript") : tr("Text"), tr("Label")};
    auto *panels = new PillSwitch(context().look, names, opened().panel);
    panels->setObjectName(QStringLiteral("panels"));
    connect(panels, &PillSwitch::chosenChanged, this, [this](int panel) { change([panel](Route &route) { route.panel = panel; }); });
    head->addWidget(panels);
}

void ItemPage::fillLabel()
{
    const ItemLabel label(context(), m_details);
    QVBoxLayout *column = m_body->column();
    const int level = opened().described ? 1 : opened().level;
    label.addText(column, level);
    if (label.hasLevels() && !opened().described) {
        auto *levels = new PillSwitch(context().look, PillSwitch::lengths(), level);
        levels->setObjectName(QStringLiteral("levels"));
        connect(levels, &PillSwitch::chosenChanged, this, [this](int chosen) { change([chosen](Route &route) { route.level = chosen; }); });
        column->addWidget(levels);
    }
    column->addSpacing(metrics().grid(1));
    label.addFacts(column, level);
    if (opened().described) {
        for (const Medium *medium : m_details.views())
            PageKit(context().look, column).text(shownText(medium->altText, language()), TextRole::Value);
        TouchButton *show = PageKit(context().look, column).button(Icon::None, tr("Show it after all"), "showAfterAll");
        connect(show, &TouchButton::clicked, m_advisory, &AdvisoryPlate::seeAsked);
    }
    label.addRelated(column, this, [this](ItemId id) { Q_EMIT routeAsked(routes::item(id)); });
    column->addStretch(1);
}

LineList *ItemPage::addLines(QVBoxLayout *column, const PageLines &lines, const QString &heading)
{
    auto *list = new LineList(context().look, lines, heading);
    connect(list, &LineList::lineAsked, this, &ItemPage::lightLine);
    column->addWidget(list);
    list->setLit(opened().line);
    m_lines.push_back(list);
    return list;
}

void ItemPage::fillLines()
{
    const auto views = m_details.views();
    const int page = std::clamp<int>(opened().medium, 0, static_cast<int>(views.size()) - 1);
    const PageText text = pageText(*views[static_cast<size_t>(page)], language());
    const bool translated = !text.translation.lines.isEmpty();
    if (text.original.lines.isEmpty())
        PageKit(context().look, m_body->column()).text(tr("This page has not been transcribed yet."), TextRole::Value, TextBlock::Ink::Second);
    //: %1 is the name of a language
    const QString originalHeading = tr("Original text · %1").arg(Words::language(text.original.language, language()));
    if (translated) {
        if (text.standIn)
            PageKit(context().look, m_body->column())
                .text(PageKit::standInNote(text.translation.language, language()), TextRole::Caption, TextBlock::Ink::Second);
        addLines(m_body->column(), text.translation, tr("Translation · %1").arg(Words::language(text.translation.language, language())));
    } else if (!text.original.lines.isEmpty()) {
        addLines(m_body->column(), text.original, originalHeading);
    }
    if (translated && opened().bothLanguages) {
        const bool below = metrics().isPortrait() || isLarge();
        addLines(below ? m_body->column() : m_far->column(), text.original, originalHeading);
        m_farSide->setVisible(!below);
    }
}

void ItemPage::fillSpoken()
{
    const Medium *recording = m_details.recording();
    m_spoken->setText(spokenText(*recording, language()));
    m_spoken->follow(opened().position);
}

void ItemPage::lightLine(int line)
{
    Route now = route();
    now.line = now.line == line ? -1 : line;
    remember(now);
    for (LineList *list : m_lines)
        list->setLit(now.line);
    if (m_document)
        m_document->setLitLine(now.line);
    if (!m_lines.empty() && m_lines.front()->litWidget())
        m_body->reveal(m_lines.front()->litWidget());
}

void ItemPage::goBeside(int direction)
{
    const ItemId id = direction < 0 ? m_details.neighbours.previous : m_details.neighbours.next;
    if (id.isNull())
        return;
    Q_EMIT routeAsked(routes::item(id, m_details.neighbours.section));
}

void ItemPage::change(const std::function<void(Route &)> &change)
{
    Route now = route();
    change(now);
    open(now);
    Q_EMIT whereChanged(); // the advisory is read on paper, what it covers may be looked at in the dark
}

void ItemPage::saveInto(Route &route) const
{
    if (m_viewer)
        m_viewer->saveInto(route);
}

void ItemPage::left()
{
    if (m_viewer)
        m_viewer->leave();
}

} // namespace vitrine
