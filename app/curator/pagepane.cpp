// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/pagepane.h"

#include "curator/boxlayer.h"
#include "curator/desksizes.h"
#include "curator/fieldsheet.h"
#include "curator/linedelegate.h"
#include "curator/linemodel.h"
#include "curator/mediumstudio.h"
#include "curator/simplefields.h"
#include "curator/statechip.h"
#include "curator/typing.h"
#include "media/imageloader.h"
#include "models/recordvalues.h"
#include "models/words.h"
#include "pages/picturecontent.h"
#include "widgets/choicebox.h"
#include "widgets/flowlayout.h"
#include "widgets/zoomview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStyle>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QJsonValue textsOf(const MultiText &texts)
{
    Medium medium;
    medium.transcript = texts;
    return recordToJson(medium).value("transcript"_L1);
}

QJsonValue boxesOf(const std::vector<LineBox> &boxes)
{
    Medium medium;
    medium.lines = boxes;
    return orNull(recordToJson(medium).value("lines"_L1));
}

} // namespace

PagePane::PagePane(DeskContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new LineModel(context.language, this)), m_delegate(new LineDelegate(this)),
      m_view(new QTreeView(this)), m_zoom(new ZoomView(m_look, this)), m_boxes(new BoxLayer(m_look, m_zoom)), m_where(new QLabel(this)),
      m_sourceBox(new ChoiceBox(this)), m_translationBox(new ChoiceBox(this)), m_sourceState(new StateChip(this)),
      m_translationState(new StateChip(this)), m_head(new QWidget(this)), m_tools(new QWidget(this)), m_words(new QLabel(this)), m_offer(new QToolButton(this))
{
    m_look.setTheme(context.theme);
    m_look.setLanguage(context.language);
    m_look.setScreen({halfKiosk, 0, 600});
    makeHead();
    makePicture();
    makeTable();
    makeDeeds();
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    auto *picture = new QWidget(splitter);
    auto *frame = new QVBoxLayout(picture);
    const bool isRight = layoutDirection() == Qt::RightToLeft;
    frame->setContentsMargins(isRight ? partingGap : partingEdge, 0, isRight ? partingEdge : partingGap, 0);
    frame->addWidget(m_zoom);
    auto *side = new QWidget(splitter);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(isRight ? 0 : partingGap, 0, isRight ? partingGap : 0, 0);
    column->setSpacing(8);
    for (QWidget *one : std::initializer_list<QWidget *>{m_head, m_view, m_words, m_offer, m_tools})
        column->addWidget(one, one == m_view ? 1 : 0, one == m_offer ? Qt::AlignLeading : Qt::Alignment());
    m_offer->setObjectName(u"chip"_s);
    m_offer->setFocusPolicy(Qt::StrongFocus);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({480, 720});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);
    for (QTimer *timer : {&m_soon, &m_latest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &PagePane::save);
    }
    m_soon.setInterval(FieldSheet::pause);
    m_latest.setInterval(FieldSheet::longest);
    m_words->setWordWrap(true);
    m_words->hide();
    connectParts();
}

PagePane::~PagePane()
{
    delete m_zoom; // it uses the look
}

void PagePane::makeHead()
{
    auto *flow = new FlowLayout(m_head, 6);
    const auto step = [this](const QString &words, const char *name, const QKeySequence &keys, int by) {
        QToolButton *one = button(words, name, keys, words, [this, by] { stepPage(by); });
        m_head->layout()->addWidget(one);
        return one;
    };
    m_previous = step(tr("Page before"), "previousPage", QKeySequence(Qt::ALT | Qt::Key_PageUp), -1);
    flow->addWidget(m_where);
    m_next = step(tr("Next page"), "nextPage", QKeySequence(Qt::ALT | Qt::Key_PageDown), 1);
    m_sourceBox->setAccessibleName(tr("Language of the page"));
    m_translationBox->setAccessibleName(tr("Language of the translation beside it"));
    m_sourceBox->setObjectName(u"pageSource"_s);
    m_translationBox->setObjectName(u"pageTranslation"_s);
    for (QWidget *one : std::initializer_list<QWidget *>{m_sourceBox, m_sourceState, m_translationBox, m_translationState})
        flow->addWidget(one);
}

void PagePane::makePicture()
{
    m_zoom->setObjectName(u"pagePicture"_s);
    m_zoom->setMinimumWidth(260);
    connect(m_zoom, &ZoomView::tapped, this, [this](const QPointF &point) {
        const QSizeF size(m_page.width, m_page.height);
        const int line = size.isEmpty() ? -1 : m_boxes->lineAt({point.x() / size.width(), point.y() / size.height()});
        if (line >= 0)
            goTo(line, column(), false);
    });
    connect(m_boxes, &BoxLayer::boxDrawn, this, &PagePane::takeBox);
    connect(m_boxes, &BoxLayer::settled, this, &PagePane::save);
    connect(m_boxes, &BoxLayer::removeAsked, this, &PagePane::removeBox);
    connect(m_boxes, &BoxLayer::drawingEnded, this, [this] { setDrawing(false); });
    connect(m_boxes, &BoxLayer::stepAsked, this, [this](int by) {
        (void)save();
        goTo(row() + by, column(), false);
        m_boxes->setFocus();
    });
}

void PagePane::makeTable()
{
    m_view->setObjectName(u"pageLines"_s);
    m_view->setAccessibleName(tr("Lines of the page, in two languages"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
                            | QAbstractItemView::SelectedClicked);
    m_view->setToolTip(tr("Write in a line; Enter goes on to the next one, F2 or Enter begins. Several lines are pasted line by line."));
    QHeaderView *header = m_view->header();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(LineModel::NumberColumn, QHeaderView::Fixed);
    const QString title = m_model->headerData(LineModel::NumberColumn, Qt::Horizontal, Qt::DisplayRole).toString();
    header->resizeSection(LineModel::NumberColumn, fontMetrics().horizontalAdvance(title.size() > 4 ? title : u"0000 •"_s) + 32);
}

void PagePane::key(const QKeySequence &keys, const std::function<void()> &does)
{
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, does);
}

QToolButton *PagePane::button(const QString &words, const char *name, const QKeySequence &keys, const QString &tip, const std::function<void()> &does)
{
    auto *one = new QToolButton(this);
    one->setProperty("deed", QString::fromLatin1(name));
    one->setText(words);
    //: %1 says what a button does, %2 which key does the same
    one->setToolTip(tr("%1 (%2)").arg(tip, keys.toString(QKeySequence::NativeText)));
    one->setAccessibleName(words);
    one->setAccessibleDescription(one->toolTip());
    one->setFocusPolicy(Qt::StrongFocus);
    connect(one, &QToolButton::clicked, this, does);
    key(keys, does);
    return one;
}

void PagePane::makeDeeds()
{
    auto *flow = new FlowLayout(m_tools, 6);
    const auto add = [&](const QString &words, const char *name, const QKeySequence &keys, const QString &tip, const std::function<void()> &does) {
        QToolButton *one = button(words, name, keys, tip, does);
        flow->addWidget(one);
        return one;
    };
    m_draw = add(tr("Draw its place"), "draw", QKeySequence(Qt::Key_F8), tr("Draws where the line stands on the page, with the mouse or the arrow keys"),
                 [this] { setDrawing(!m_boxes->isDrawing()); });
    m_draw->setCheckable(true);
    add(tr("Take its place away"), "unbox", QKeySequence(Qt::SHIFT | Qt::Key_F8), tr("The line has no place on the page any more"), [this] { removeBox(); });
    add(tr("New line"), "add", QKeySequence(Qt::CTRL | Qt::Key_Return), tr("A new line after this one, in all languages"), [this] { addLine(); });
    add(tr("Split"), "split", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), tr("Two lines, parted at the cursor"), [this] { splitLine(); });
    add(tr("Join"), "join", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), tr("One line with the next one, in all languages"), [this] { joinLine(0); });
    add(tr("Up"), "up", QKeySequence(Qt::ALT | Qt::Key_Up), tr("The line changes places with the one before it"), [this] { moveLine(-1); });
    add(tr("Down"), "down", QKeySequence(Qt::ALT | Qt::Key_Down), tr("The line changes places with the next one"), [this] { moveLine(1); });
    add(tr("Delete"), "remove", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete), tr("Takes the line away, in all languages"), [this] { removeLine(); });
}

void PagePane::connectParts()
{
    connect(m_model, &LineModel::written, this, &PagePane::changed);
    connect(m_model, &LineModel::linesPasted, this, &PagePane::paste, Qt::QueuedConnection); // its editor is still at work
    connect(m_delegate, &LineDelegate::stepAsked, this, &PagePane::stepLine);
    connect(m_delegate, &LineDelegate::crossAsked, this, &PagePane::crossCell);
    connect(m_delegate, &LineDelegate::joinAsked, this, &PagePane::joinLine);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (mayEdit() && index.column() != LineModel::NumberColumn)
            m_view->edit(index);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PagePane::showBoxes);
    connect(m_sourceBox, &QComboBox::activated, this, &PagePane::chooseLanguages);
    connect(m_translationBox, &QComboBox::activated, this, &PagePane::chooseLanguages);
    connect(m_sourceState, &StateChip::chosen, this, [this](TextOrigin origin, TextState state) { setState(m_source, origin, state); });
    connect(m_translationState, &StateChip::chosen, this, [this](TextOrigin origin, TextState state) { setState(m_translation, origin, state); });
}

QString PagePane::said() const { return m_words->text(); }
int PagePane::row() const { return m_view->currentIndex().row(); }

int PagePane::column() const
{
    const int column = m_view->currentIndex().column();
    return column == LineModel::TranslationColumn ? column : int(LineModel::SourceColumn);
}

void PagePane::open(const Medium &page)
{
    m_look.setTheme(m_context.theme);
    m_soon.stop();
    m_latest.stop();
    m_isDirty = false;
    const bool isSameItem = page.item == m_page.item;
    m_page = page;
    say({}, false);
    readPages();
    if (!isSameItem || m_source.isEmpty()) {
        const auto &texts = page.transcript.values();
        const auto original = std::find_if(texts.begin(), texts.end(), [](const TextValue &text) { return text.origin == TextOrigin::Original; });
        m_source = original == texts.end() ? m_context.languages.value(0) : original->language;
        const QString own = m_context.language == m_source ? QString() : m_context.language;
        const auto other = std::find_if(m_context.languages.begin(), m_context.languages.end(), [this](const QString &one) { return one != m_source; });
        m_translation = m_context.languages.contains(own) ? own : other == m_context.languages.end() ? QString() : *other;
    }
    m_boxes->setDrawing(false);
    m_draw->setChecked(false);
    showPage();
    showPicture();
}

/// The pages of the item in their order.
void PagePane::readPages()
{
    const auto media = m_page.id.isNull() ? Result<std::vector<Medium>>(std::vector<Medium>()) : m_context.reader.media(m_page.item);
    m_pages = media.value_or({});
    std::erase_if(m_pages, [](const Medium &one) { return !MediumStudio::isPage(one); });
}

void PagePane::follow(const Medium &page)
{
    if (m_isWriting || page.id != m_page.id)
        return;
    const bool isSame = page.transcript == m_page.transcript && page.lines == m_page.lines;
    if (m_isDirty && !isSame)
        return; // what is typed is kept; saving says that somebody else was there
    m_page = page;
    isSame ? showHead() : showPage();
}

void PagePane::showPage()
{
    const QModelIndex at = m_view->currentIndex();
    TranscriptLines lines(m_page);
    if (lines.count() == 0 && mayEdit())
        lines.insert(0); // where one begins
    m_model->setReadOnly(!mayEdit());
    m_model->setLanguages(m_source, m_translation);
    m_model->setLines(lines);
    m_view->setColumnHidden(LineModel::TranslationColumn, m_translation.isEmpty());
    m_tools->setEnabled(mayEdit());
    goTo(std::max(0, at.row()), std::max(1, at.column()), false);
    showHead();
    showBoxes();
    showOffer();
}

void PagePane::showPicture()
{
    if (m_pictured == m_page.sha256)
        return;
    m_pictured = m_page.sha256;
    m_zoom->setDescription(m_page.altText.text(m_context.language));
    if (m_page.id.isNull())
        m_zoom->setLoading();
    else
        vitrine::showPicture(*m_zoom, m_page, m_context.reader, m_context.images);
}

void PagePane::showHead()
{
    const auto at = std::find_if(m_pages.begin(), m_pages.end(), [this](const Medium &one) { return one.id == m_page.id; });
    const int number = int(at - m_pages.begin());
    const QLocale locale(m_context.language);
    m_where->setText(tr("%1 of %2", "a page").arg(locale.toString(number + 1), locale.toString(int(m_pages.size()))));
    m_previous->setEnabled(number > 0);
    m_next->setEnabled(number + 1 < int(m_pages.size()));
    for (const auto &[box, chip, language] : {std::tuple(m_sourceBox, m_sourceState, m_source), std::tuple(m_translationBox, m_translationState, m_translation)}) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const QString &one : m_context.languages)
            box->addItem(Words::language(one, m_context.language), one);
        box->setCurrentIndex(box->findData(language));
        const TextValue *text = m_page.transcript.in(language);
        chip->setVisible(!language.isEmpty());
        chip->setEnabled(mayEdit() && text);
        chip->show(box->currentText(), text ? text->origin : TextOrigin::Translation, text ? text->state : TextState::Missing);
    }
    m_translationBox->setVisible(m_context.languages.size() > 1);
}

void PagePane::showBoxes()
{
    std::vector<std::optional<LineBox>> boxes;
    for (int line = 0; line < m_model->lines().count(); ++line)
        boxes.push_back(m_model->lines().box(line));
    m_boxes->setBoxes(boxes, row());
}

void PagePane::setLanguages(const QString &source, const QString &translation)
{
    if (!save())
        return showHead();
    const QString before = m_source;
    m_source = source;
    m_translation = translation == source ? before : translation;
    showPage();
}

void PagePane::chooseLanguages() { setLanguages(m_sourceBox->currentData().toString(), m_translationBox->currentData().toString()); }

void PagePane::stepPage(int by)
{
    const auto at = std::find_if(m_pages.begin(), m_pages.end(), [this](const Medium &one) { return one.id == m_page.id; });
    const int to = int(at - m_pages.begin()) + by;
    if (to < 0 || to >= int(m_pages.size()) || !save())
        return;
    const auto page = m_context.reader.medium(m_pages[size_t(to)].id);
    if (!page)
        return say(page.error().message, true);
    m_view->setCurrentIndex({});
    open(*page);
}

void PagePane::setState(const QString &language, TextOrigin origin, TextState state)
{
    const TextValue *text = m_page.transcript.in(language);
    if (!text || !mayEdit() || !save())
        return;
    MultiText texts = m_page.transcript;
    texts.set({language, m_page.transcript.text(language), origin, state});
    if (write(texts, m_page.lines, tr("State of the transcription")))
        showHead();
}

/// Something was written or drawn: it is saved soon.
void PagePane::changed()
{
    m_isDirty = true;
    if (!m_latest.isActive())
        m_latest.start();
    m_soon.start();
    showOffer();
    Q_EMIT edited();
}

void PagePane::say(const QString &sentence, bool isProblem)
{
    m_words->setObjectName(isProblem ? u"problem"_s : u"second"_s);
    m_words->style()->unpolish(m_words);
    m_words->style()->polish(m_words);
    m_words->setText(sentence);
    m_words->setVisible(!sentence.isEmpty());
}

bool PagePane::write(const MultiText &texts, const std::vector<LineBox> &boxes, const QString &what)
{
    for (const TextValue &text : texts.values()) {
        const TextValue *known = m_page.transcript.in(text.language);
        const QString wrong = known && known->text == text.text ? QString() : TextLimits::problem(text.text, longestText);
        if (!wrong.isEmpty()) {
            say(tr("%1: %2", "a language, what is wrong").arg(Words::language(text.language, m_context.language), wrong), true);
            return false;
        }
    }
    std::vector<FieldChange> changes = fieldChanges(u"transcript"_s, true, textsOf(m_page.transcript), textsOf(texts));
    const auto placed = fieldChanges(u"lines"_s, false, boxesOf(m_page.lines), boxesOf(boxes));
    changes.insert(changes.end(), placed.begin(), placed.end());
    if (changes.empty())
        return true;
    const QScopedValueRollback<bool> writing(m_isWriting, true);
    const QString title = m_context.choices.titleOf(RecordType::Item, m_page.item.toString());
    //: a step of undo: %1 what was done, %2 "page 3", %3 the title of the document
    const QString words = tr("%1 (%2) of “%3”").arg(what, Words::view(m_page.role, m_page.page), title);
    const auto done = m_context.editor.edit({RecordType::Medium, anyId(m_page.id), changes}, words);
    if (!done) {
        say(done.error().message, true);
        return false;
    }
    say({}, false);
    const auto stored = m_context.reader.medium(m_page.id); // translations may have become older than their source
    m_page = stored.value_or(m_page);
    m_isDirty = false;
    Q_EMIT edited();
    return true;
}

bool PagePane::save()
{
    m_soon.stop();
    m_latest.stop();
    if (m_isWriting)
        return false;
    if (!m_isDirty)
        return true;
    if (!write(m_model->lines().texts(m_page.transcript), m_model->lines().boxes(), tr("Transcription")))
        return false;
    m_isDirty = false; // also where nothing differed
    showHead();
    return true;
}

} // namespace vitrine
