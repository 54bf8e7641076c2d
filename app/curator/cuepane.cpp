// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/cuepane.h"

#include "curator/cuebox.h"
#include "curator/cuemodel.h"
#include "curator/cuewords.h"
#include "curator/fieldsheet.h"
#include "curator/filmbox.h"
#include "curator/textlinedelegate.h"
#include "curator/trackbar.h"
#include "models/trackchange.h"
#include "models/words.h"
#include "widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QStyle>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

CuePane::CuePane(DeskContext &context, FilmBox &film, QWidget *keys)
    : QWidget(keys), m_context(context), m_film(film), m_keys(keys), m_model(new CueModel(context.language, this)), m_bar(new TrackBar(context, this)),
      m_view(new QTreeView(this)), m_box(new CueBox(context, this)), m_tools(new QWidget(this)), m_shift(new ShiftBar(context.language, m_tools)),
      m_counts(new QLabel(this)), m_words(new QLabel(this))
{
    makeView();
    makeDeeds();
    m_counts->setObjectName(u"second"_s);
    m_words->setWordWrap(true);
    m_words->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    column->addWidget(m_counts);
    column->addWidget(m_words);
    column->addWidget(m_tools);
    // Each saving writes the whole track into the history: once for what is typed within the time.
    m_latest.setSingleShot(true);
    m_latest.setInterval(FieldSheet::longest);
    connect(&m_latest, &QTimer::timeout, this, &CuePane::save);
    m_seek.setSingleShot(true);
    m_seek.setInterval(120);
    connect(&m_seek, &QTimer::timeout, this, &CuePane::goToCue);
    connect(m_box, &CueBox::edited, this, &CuePane::takeEdit);
    connect(m_box, &CueBox::left, this, &CuePane::leaveBox, Qt::QueuedConnection);
    connect(m_shift, &ShiftBar::asked, this, &CuePane::shift);
    connect(&film, &FilmBox::moved, m_model, &CueModel::setNow);
    connectBar();
}

void CuePane::makeView()
{
    m_view->setObjectName(u"cues"_s);
    m_view->setAccessibleName(tr("Subtitles, one a line"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TextLineDelegate(CueModel::LanguageRole, CueModel::GraveRole, m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true); // thousands of lines: only those in sight are asked for
    m_view->setAllColumnsShowFocus(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setToolTip(tr("Enter: to the words. Insert: a new subtitle where the film stands. Delete: take this one away."));
    QHeaderView *header = m_view->header();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->moveSection(CueModel::NumberColumn, 0);
    const int digits = fontMetrics().horizontalAdvance(u"0:00:00.0000000"_s);
    for (const auto &[column, width] : {std::pair(CueModel::NumberColumn, digits / 2), std::pair(CueModel::StartColumn, digits), std::pair(CueModel::EndColumn, digits)}) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, width);
    }
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now, const QModelIndex &before) {
        if (m_isLoading || now.row() == before.row())
            return;
        if (!m_box->problem().isEmpty() && before.isValid()) // what cannot be saved would be lost
            return QMetaObject::invokeMethod(this, [this, row = before.row()] { goToRow(row); }, Qt::QueuedConnection), void();
        showRow();
        if (!m_film.isPlaying())
            m_seek.start();
    });
}

QToolButton *CuePane::deed(const QString &words, const char *name, const QKeySequence &keys, const QString &tip, void (CuePane::*slot)())
{
    auto *button = new QToolButton(m_tools);
    button->setProperty("deed", QString::fromLatin1(name));
    button->setText(words);
    //: %1 says what a button does, %2 which key does the same
    button->setToolTip(tr("%1 (%2)").arg(tip, keys.toString(QKeySequence::NativeText)));
    button->setAccessibleName(words);
    button->setAccessibleDescription(button->toolTip());
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, slot);
    key(keys, [this, slot] { (this->*slot)(); });
    m_tools->layout()->addWidget(button);
    return button;
}

void CuePane::key(const QKeySequence &keys, const std::function<void()> &does)
{
    auto *shortcut = new QShortcut(keys, m_keys);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setEnabled(false);
    connect(shortcut, &QShortcut::activated, this, does);
    m_shortcuts.push_back(shortcut);
}

void CuePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    for (QShortcut *shortcut : m_shortcuts)
        shortcut->setEnabled(true);
}

void CuePane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    for (QShortcut *shortcut : m_shortcuts)
        shortcut->setEnabled(false);
}

void CuePane::makeDeeds()
{
    new FlowLayout(m_tools, 6);
    deed(tr("New"), "add", QKeySequence(Qt::CTRL | Qt::Key_Return), tr("A new subtitle where the film stands"), &CuePane::add);
    deed(tr("Begins here"), "start", QKeySequence(Qt::Key_F7), tr("The subtitle begins where the film stands"), &CuePane::startHere);
    deed(tr("Ends here"), "end", QKeySequence(Qt::Key_F8), tr("The subtitle ends where the film stands"), &CuePane::endHere);
    deed(tr("Go there"), "jump", QKeySequence(Qt::Key_F6), tr("The film goes to the beginning of the subtitle"), &CuePane::goToCue);
    deed(tr("Split"), "split", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), tr("Two subtitles, parted at the cursor"), &CuePane::split);
    deed(tr("Join"), "merge", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), tr("One subtitle with the next one"), &CuePane::merge);
    deed(tr("Delete"), "remove", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete), tr("Takes the subtitle away"), &CuePane::removeCurrent);
    m_tools->layout()->addWidget(m_shift);
    using namespace std::chrono_literals;
    key(QKeySequence(Qt::Key_F9), [this] { m_shift->focusTime(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { stepRow(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { stepRow(1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { shift(-100ms, ShiftBar::Which::This); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { shift(100ms, ShiftBar::Which::This); });
    key(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left), [this] { shift(-100ms, ShiftBar::Which::Following); });
    key(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right), [this] { shift(100ms, ShiftBar::Which::Following); });
    const auto inTable = [this](Qt::Key one, void (CuePane::*slot)()) {
        auto *shortcut = new QShortcut(QKeySequence(one), m_view);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    inTable(Qt::Key_Delete, &CuePane::removeCurrent);
    inTable(Qt::Key_Insert, &CuePane::add);
    connect(m_view, &QTreeView::activated, m_box, &CueBox::focusWords);
}

void CuePane::connectBar()
{
    connect(m_bar, &TrackBar::trackChosen, this, &CuePane::chooseTrack);
    connect(m_bar, &TrackBar::besideChosen, this, &CuePane::setBeside);
    connect(m_bar, &TrackBar::stateChosen, this, &CuePane::setState);
    connect(m_bar, &TrackBar::kindChosen, this, &CuePane::setKind);
    connect(m_bar, &TrackBar::beginAsked, this, &CuePane::begin);
    connect(m_bar, &TrackBar::importAsked, this, &CuePane::chooseImport);
    connect(m_bar, &TrackBar::exportAsked, this, &CuePane::chooseExport);
    connect(m_bar, &TrackBar::removeAsked, this, &CuePane::removeTrack);
}

QWidget *CuePane::box() const { return m_box; }
QString CuePane::said() const { return m_words->text(); }
int CuePane::row() const { return m_view->currentIndex().row(); }
bool CuePane::mayEdit() const { return hasTrack() && !m_context.editor.isReadOnly(); }

void CuePane::open(const Medium &medium)
{
    m_latest.stop();
    m_isDirty = false;
    m_medium = medium;
    const auto original = std::find_if(medium.tracks.begin(), medium.tracks.end(), [](const Track &track) { return track.origin == TextOrigin::Original; });
    m_track = medium.tracks.empty() ? -1 : original == medium.tracks.end() ? 0 : int(original - medium.tracks.begin());
    m_beside = -1;
    say({}, false);
    loadTrack(0);
}

void CuePane::follow(const Medium &medium)
{
    if (m_isWriting)
        return;
    const bool isSame = medium.tracks == m_medium.tracks;
    if (isSame || m_isDirty) { // what is typed is kept; saving says that somebody else was there
        auto tracks = m_medium.tracks;
        m_medium = medium;
        m_medium.tracks = std::move(tracks);
        return;
    }
    m_medium = medium;
    const int last = int(medium.tracks.size()) - 1;
    m_track = std::min(last, std::max(m_track, medium.tracks.empty() ? -1 : 0));
    if (m_beside > last || m_beside == m_track)
        m_beside = -1;
    loadTrack(row());
}

void CuePane::chooseTrack(int index)
{
    if (!save())
        return showBar();
    m_track = index;
    if (m_beside == index)
        m_beside = -1;
    loadTrack(row());
}

void CuePane::setBeside(int index)
{
    const bool isOther = index >= 0 && index < int(m_medium.tracks.size()) && index != m_track;
    m_beside = isOther ? index : -1;
    QList<VttCue> cues;
    QString language;
    if (isOther) {
        const Track &track = m_medium.tracks[size_t(index)];
        const auto file = readVttFile(track.webvtt.toUtf8());
        cues = file ? file->cues : QList<VttCue>();
        language = track.language;
    }
    m_model->setBeside(cues, language);
    m_view->setColumnHidden(CueModel::BesideColumn, language.isEmpty());
    m_box->showBeside(row() >= 0 ? m_model->besideText(row()) : QString(), language);
    showBar();
}

/// The words of the track as they are stored, with the line `wanted` chosen.
void CuePane::loadTrack(int wanted)
{
    m_isLoading = true;
    VttFile file;
    QString language;
    if (hasTrack()) {
        const Track &track = m_medium.tracks[size_t(m_track)];
        language = track.language;
        const auto read = track.webvtt.isEmpty() ? Result<VttFile>(VttFile()) : readVttFile(track.webvtt.toUtf8());
        if (!read)
            say(read.error().message, true);
        file = read.value_or(VttFile());
        m_box->setLanguage(language);
    }
    m_model->setFile(file, language, std::chrono::milliseconds(m_medium.duration));
    m_box->setReadOnly(!mayEdit());
    m_tools->setEnabled(mayEdit());
    setBeside(m_beside);
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(std::clamp(wanted, 0, m_model->rowCount() - 1), 0));
    m_isLoading = false;
    showRow();
    showCaptions();
}

void CuePane::showBar()
{
    m_bar->show(m_medium.tracks, m_track, m_beside);
    showCounts();
}

void CuePane::showCounts()
{
    if (!hasTrack())
        return m_counts->setText(tr("This recording has no subtitles yet: begin them in a language, or import a file."));
    const int faulty = m_model->faultyCount();
    QString words = tr("%n subtitle(s)", nullptr, m_model->rowCount());
    if (faulty > 0)
        words = tr("%1 · %2", "two counts").arg(words, tr("%n to look at", nullptr, faulty));
    m_counts->setText(words);
}

void CuePane::showRow()
{
    const int at = row();
    const bool isThere = at >= 0 && at < m_model->rowCount();
    m_box->show(isThere ? &m_model->cues()[at] : nullptr);
    if (!isThere)
        return m_box->showBeside({}, {});
    const bool hasBeside = m_beside >= 0;
    m_box->showBeside(m_model->besideText(at), hasBeside ? m_medium.tracks[size_t(m_beside)].language : QString());
    const auto &findings = m_model->findings(at);
    const bool isGrave = std::any_of(findings.begin(), findings.end(), [](const CueFinding &one) { return vitrine::isGrave(one.fault); });
    m_box->say(CueWords::findings(findings, QLocale(m_context.language)), isGrave);
}

void CuePane::showCaptions()
{
    m_film.setCaptions(m_model->played(), hasTrack() ? m_medium.tracks[size_t(m_track)].language : QString());
}

void CuePane::goToRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_view->setCurrentIndex(m_model->index(row, 0));
    m_view->scrollTo(m_view->currentIndex());
}

void CuePane::takeEdit(const VttCue &cue)
{
    const int at = row();
    if (!mayEdit() || at < 0)
        return;
    m_hasOtherWords = m_hasOtherWords || m_model->cues()[at].text != cue.text;
    m_isDirty = true;
    const auto place = m_model->put(at, cue);
    if (place != at)
        goToRow(int(place));
    showRow();
    showCaptions();
    if (!m_latest.isActive())
        m_latest.start();
    Q_EMIT edited();
}

/// What was typed is saved; what was no time is what is stored again.
void CuePane::leaveBox()
{
    (void)save();
    if (m_box->problem().isEmpty())
        showRow();
}

void CuePane::say(const QString &sentence, bool isProblem)
{
    m_words->setObjectName(isProblem ? u"problem"_s : u"second"_s);
    m_words->style()->unpolish(m_words);
    m_words->style()->polish(m_words);
    m_words->setText(sentence);
    m_words->setVisible(!sentence.isEmpty());
}

QString CuePane::stepWords(const QString &what, const QString &language) const
{
    const QString title = m_context.choices.titleOf(RecordType::Item, m_medium.item.toString());
    //: a step of undo: %1 what was done, %2 in which language, %3 the title of the object
    return tr("%1 (%2) of “%3”").arg(what, Words::language(language, m_context.language), title);
}

bool CuePane::write(const std::vector<Track> &after, const QString &what)
{
    const QScopedValueRollback<bool> writing(m_isWriting, true);
    const FieldChange change{u"tracks"_s, {}, tracksToJson(m_medium.tracks), tracksToJson(after)};
    const auto done = m_context.editor.edit({RecordType::Medium, anyId(m_medium.id), {change}}, what);
    if (!done) {
        say(done.error().message, true);
        return false;
    }
    m_medium.tracks = after;
    m_isDirty = m_hasOtherWords = false;
    Q_EMIT edited();
    return true;
}

bool CuePane::save()
{
    m_latest.stop();
    if (m_isWriting)
        return false;
    if (!m_isDirty)
        return m_box->problem().isEmpty();
    const QByteArray bytes = writeVttFile(m_model->file());
    if (bytes.size() > maximumSubtitleBytes || m_model->rowCount() > maximumCues) {
        say(tr("These subtitles are more than 1 MB or 5000 and could not be shown. They are not saved; make them shorter or fewer."), true);
        return false;
    }
    const QString language = m_medium.tracks[size_t(m_track)].language;
    const auto after = withContents(m_medium.tracks, size_t(m_track), QString::fromUtf8(bytes), m_hasOtherWords);
    if (!write(after, stepWords(tr("Subtitles"), language)))
        return false;
    say({}, false);
    showBar();
    return m_box->problem().isEmpty();
}

} // namespace vitrine
