// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/deskwindow.h"

#include "catalogue/merge.h"
#include "curator/deletedpane.h"
#include "curator/deskbar.h"
#include "curator/gridpane.h"
#include "curator/recordform.h"
#include "curator/recordlist.h"
#include "curator/startpane.h"
#include "domain/languages.h"
#include "media/imageloader.h"
#include "models/fieldwords.h"
#include "models/spelling.h"
#include "widgets/confirmbar.h"
#include "widgets/deskfoot.h"
#include "widgets/deskstyle.h"
#include "widgets/fonts.h"
#include "widgets/wheelguard.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

DeskWindow::DeskWindow(Catalogue &catalogue, const DeskOptions &options, QWidget *parent)
    : QWidget(parent), m_options(options), m_catalogue(catalogue), m_reader(catalogue.reader(Audience::desk(Access::Sealed))),
      m_visitor(catalogue.reader(Audience::visitor())), m_drafts(catalogue.reader(Audience::desk(Access::Internal))),
      m_images(std::make_unique<ImageLoader>()), m_choices(std::make_unique<RecordChoices>(*m_reader, options.language)),
      m_deedWords(options.language, titlesOfAll(*m_choices, *m_reader)), m_last(*m_reader),
      m_editor(std::make_unique<Editor>(catalogue, [this](const Deed &deed) { return m_deedWords.what(deed.head, deed.rows); }))
{
    setObjectName(u"desk"_s);
    m_languages = languagesOf(*m_reader);
    setWindowTitle(tr("%1 – Vitrine").arg(m_reader->setting(u"title"_s)));
    m_images->setDiskCache(m_reader->previewsFolder());
    m_editor->setReadOnly(!options.readOnlyBecause.isEmpty());
    catalogue.setActor({options.actor});
    m_context = std::make_unique<DeskContext>(DeskContext{*m_editor, *m_reader, *m_choices, *m_images, options.language, m_languages, m_last, {}, options.makePlayer, options.theme});
    m_spelling = std::make_unique<Spelling>(options.dictionaries);
    m_context->spelling = m_spelling.get();
    makeStyle();
    makeBar();
    makeBody();
    makeKeys();
    new WheelGuard(*this);
    connectParts();
    showUndo();
    resize(1500, 900);
    tell(options.readOnlyBecause, true);
    m_list->view()->setFocus();
    askWho();
}

DeskWindow::~DeskWindow()
{
    // The parts use the readers and the loader: they go first.
    delete m_start;
    delete m_splitter;
}

void DeskWindow::makeStyle()
{
    const Tokens &tokens = tokensOf(m_options.theme);
    setLayoutDirection(directionOf(m_options.language));
    setLocale(QLocale(m_options.language));
    setFont(deskFont(m_options.language));
    setStyleSheet({}); // a sheet keeps the palette it came with
    setPalette(deskPalette(tokens));
    setAutoFillBackground(true);
    setStyleSheet(deskStyleSheet(tokens));
}

void DeskWindow::makeBar()
{
    m_bar = new DeskBar(m_options.actor, this);
    connect(m_bar, &DeskBar::itemAsked, this, &DeskWindow::addItem);
    connect(m_bar, &DeskBar::recordAsked, this, &DeskWindow::addRecord);
    connect(m_bar, &DeskBar::copyAsked, this, &DeskWindow::addCopy);
    connect(m_bar, &DeskBar::undoAsked, this, [this] { takeBack(true); });
    connect(m_bar, &DeskBar::redoAsked, this, [this] { takeBack(false); });
    connect(m_bar, &DeskBar::removeAsked, this, &DeskWindow::removeCurrent);
    connect(m_bar, &DeskBar::tableAsked, this, &DeskWindow::toggleTable);
    connect(m_bar, &DeskBar::publishAsked, this, [this] {
        if (m_form)
            m_form->showReadiness();
    });
    connect(m_bar, &DeskBar::actorChanged, this, [this](const QString &name) {
        m_catalogue.setActor({name});
        Q_EMIT actorChanged(name);
    });
}

void DeskWindow::makeBody()
{
    m_splitter = new QSplitter(this);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    auto *side = new QFrame(m_splitter);
    side->setObjectName(u"side"_s);
    m_list = new RecordList(*m_reader, *m_images, m_options.language, side);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->addWidget(m_list);
    m_middle = new QStackedWidget(m_splitter);
    m_deleted = new DeletedPane(*m_context, m_middle);
    m_middle->addWidget(m_deleted);
    makeManyPanes();
    addLooks();
    makeTable();
    m_previewSide = new QFrame(m_splitter);
    m_previewSide->setObjectName(u"side"_s);
    m_preview = new PreviewPane(*m_visitor, *m_drafts, *m_images, m_languages, m_options.language, m_options.makePlayer, m_previewSide);
    auto *otherColumn = new QVBoxLayout(m_previewSide);
    otherColumn->setContentsMargins(0, 0, 0, 0);
    otherColumn->addWidget(m_preview);
    side->setMinimumWidth(220);
    m_middle->setMinimumWidth(420);
    m_previewSide->setMinimumWidth(260);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({290, 840, 370});
    m_foot = new DeskFoot(this);
    m_asking = new ConfirmBar(this, Qt::Horizontal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_asking);
    column->addWidget(m_splitter, 1);
    makePeople();
    column->addWidget(m_start, 1);
    column->addWidget(m_foot);
}

void DeskWindow::makeKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(QKeySequence::Undo, [this] { takeBack(true); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { takeBack(false); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { takeBack(false); });
    key(QKeySequence::Save, &DeskWindow::save);
    key(QKeySequence::Find, [this] { m_list->focusSearch(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_T), &DeskWindow::toggleTable);
    key(QKeySequence::New, [this] { m_bar->showNewMenu(); });
    // Delete takes the chosen record away only where the list has the keyboard: elsewhere it is for what is typed.
    auto *away = new QShortcut(QKeySequence(Qt::Key_Delete), m_list->view());
    away->setContext(Qt::WidgetShortcut);
    connect(away, &QShortcut::activated, this, &DeskWindow::removeCurrent);
}

/// The words that spelling takes for right may have been added or taken back.
void DeskWindow::readOwnWords()
{
    for (const QString &language : m_languages)
        m_spelling->setOwnWords(language, ownWordsIn(m_reader->setting(ownWordsKey(language))));
}

void DeskWindow::connectParts()
{
    followEditor();
    connect(&m_editor->stack(), &QUndoStack::indexChanged, this, &DeskWindow::showUndo);
    connect(m_editor.get(), &Editor::asksFirst, this, &DeskWindow::askFirst);
    // The stack tells of its end too, when the words are gone.
    connect(&m_editor->stack(), &QUndoStack::indexChanged, m_spelling.get(), [this] { readOwnWords(); });
    readOwnWords();
    m_spelling->followNames(*m_reader);
    connect(m_editor.get(), &Editor::failed, this, [this](const Error &error) { tell(error.message, true); });
    connect(m_list, &RecordList::chosen, this, &DeskWindow::choose);
    connect(&m_list->model(), &RecordListModel::found, this, [this] {
        if (isInTable())
            m_table->setWish(m_list->model().wish());
    });
    connect(m_list, &RecordList::failed, this, [this](const Error &error) { tell(error.message, true); });
    connect(m_deleted, &DeletedPane::restored, this, &DeskWindow::made);
    connect(m_reader.get(), &Reader::recordsChanged, this, [this](const QList<RecordId> &records) {
        if (m_form)
            m_form->follow(records);
    });
}

QString DeskWindow::actor() const { return m_bar->actor(); }

void DeskWindow::tell(const QString &sentence, bool isProblem) { m_foot->tell(sentence, isProblem); }

QString DeskWindow::said() const { return m_foot->said(); }

void DeskWindow::showForm()
{
    if (m_form)
        m_middle->setCurrentWidget(m_form);
    m_list->view()->setFocus();
}

RecordForm *DeskWindow::formFor(RecordType type)
{
    RecordForm *&form = m_forms[type];
    if (form)
        return form;
    form = new RecordForm(type, *m_context, m_middle);
    m_middle->addWidget(form);
    connect(form, &RecordForm::gapsCounted, m_bar, &DeskBar::showGaps);
    connect(form, &RecordForm::recordAsked, this, &DeskWindow::open);
    connect(form, &RecordForm::warned, this, [this](const QString &sentence) { tell(sentence, true); });
    connect(form, &RecordForm::begun, this, [this](const QString &afterwards) { m_afterwards = afterwards; });
    connect(form, &RecordForm::roomAsked, this, &DeskWindow::showTableButton);
    connect(form, &RecordForm::gone, this, [this, type] {
        tell(tr("This entry is not in the catalogue any more: %1.").arg(FieldWords::type(type)), false);
    });
    return form;
}

void DeskWindow::open(RecordType type, RecordId id)
{
    if (m_form && m_form->record() != id && !isSettled()) {
        m_list->setType(m_form->type());
        m_list->setCurrent(m_form->record());
        return;
    }
    RecordForm *form = formFor(type);
    m_form = form;
    m_middle->setCurrentWidget(form);
    form->open(id);
    if (const auto survivor = form->record().isNull() ? survivorOf(*m_reader, id) : std::nullopt) {
        open(survivor->type, survivor->record);
        return tell(tr("This record was merged into another one, which is shown instead."), false);
    }
    m_list->setType(type);
    m_list->setCurrent(id);
    m_preview->open(type, id);
}

bool DeskWindow::save()
{
    const bool isWhole = m_table->settle() && (!m_form || m_form->save());
    tell(isWhole ? tr("Everything is saved.") : tr("Something on the form could not be saved; the reason stands beside the field."), !isWhole);
    return isWhole;
}

void DeskWindow::removeCurrent()
{
    if (isInTable())
        return tell(tr("Open the form of the record that is to be deleted: in the table cells are emptied."), false);
    if (!m_form || m_form->record().isNull() || m_middle->currentWidget() != m_form)
        return;
    m_form->discard();
    const QString title = m_form->title();
    const RecordId id = m_form->record();
    if (m_editor->remove(id, QString(), tr("Deleted: %1").arg(title)))
        tell(tr("“%1” was deleted, and taken out of what referred to it. Undo brings both back.").arg(title), false);
}

void DeskWindow::showDeleted()
{
    if (m_form && !m_form->save())
        return;
    m_deleted->read();
    m_middle->setCurrentWidget(m_deleted);
    m_deleted->setFocus();
}

/// `agreed` is the deed that somebody was asked for and said yes to.
void DeskWindow::takeBack(bool isUndo, qint64 agreed)
{
    m_table->settle();
    if (m_form)
        m_form->save();
    const auto words = stepWords(isUndo);
    if (!words)
        return tell(isUndo ? tr("There is nothing to undo.") : tr("There is nothing to do again."), false);
    if (!m_editor->mayTakeBack(isUndo, agreed))
        return;
    m_afterwards = (isUndo ? tr("Undone: %1") : tr("Done again: %1")).arg(*words);
    tell(m_afterwards, false);
    isUndo ? m_editor->undo() : m_editor->redo();
}

void DeskWindow::askFirst(bool isUndo, const Deed &deed)
{
    const QString what = isUndo ? m_editor->stack().undoText() : m_editor->stack().redoText();
    m_asking->askCalmly(m_deedWords.question(what, deed.head, isUndo), DeedWords::yes(isUndo), DeedWords::no(),
                        [this, isUndo, agreed = deed.number] { takeBack(isUndo, agreed); });
}

/// Of what is not of this session also by whom and when; nothing when there is no such step.
std::optional<QString> DeskWindow::stepWords(bool isUndo) const
{
    const QUndoStack &stack = m_editor->stack();
    if (isUndo ? !stack.canUndo() : !stack.canRedo())
        return std::nullopt;
    const QString what = isUndo ? stack.undoText() : stack.redoText();
    const auto earlier = m_editor->earlierDeed(isUndo);
    return earlier ? m_deedWords.signedWords(what, earlier->head) : what;
}

void DeskWindow::showUndo()
{
    if (m_asking->isAsking()) // about a step that is not the next one any more
        m_asking->leave();
    m_bar->showUndo(stepWords(true), stepWords(false), !m_editor->isReadOnly());
}

QByteArray DeskWindow::layoutState() const { return m_splitter->saveState(); }

void DeskWindow::restoreLayoutState(const QByteArray &state)
{
    if (!state.isEmpty())
        m_splitter->restoreState(state);
    m_splitter->setHandleWidth(1);
}

/// What can be saved is saved; what breaks a rule would be lost, so the window stays and says so once.
void DeskWindow::closeEvent(QCloseEvent *event)
{
    if (m_editor->isBusy()) {
        tell(tr("Many entries are being changed. Wait for the end, or stop it: nothing will have been changed then."), true);
        return event->ignore();
    }
    const bool isWhole = (m_table->settle() || !isInTable()) && (!m_form || m_form->save());
    if (isWhole || (m_form && m_form->property("warned").toBool()))
        return QWidget::closeEvent(event);
    m_form->setProperty("warned", true);
    tell(tr("Something on the form breaks a rule and is not saved. Mend it, or close again to leave without it."), true);
    event->ignore();
}

} // namespace vitrine
