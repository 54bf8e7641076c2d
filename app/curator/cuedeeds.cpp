// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/cuepane.h"

#include "curator/cuebox.h"
#include "curator/cuemodel.h"
#include "curator/cuewords.h"
#include "curator/filmbox.h"
#include "curator/typing.h"
#include "media/cueedit.h"
#include "media/subtitleimport.h"
#include "models/trackchange.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QTreeView>

using namespace Qt::StringLiterals;

// What is done to cues and to whole tracks: each deed a step of undo.
namespace vitrine {

namespace {
/// A file larger than this is no file of subtitles, whatever its letters are coded in.
constexpr qint64 mostBytes = 4 * maximumSubtitleBytes;
} // namespace

/// `deed` gets the cues and the chosen row and gives the row to be chosen then.
void CuePane::act(const QString &what, bool hasOtherWords, const std::function<qsizetype(Cues &, qsizetype)> &deed)
{
    if (!mayEdit() || !save())
        return;
    Cues cues = m_model->cues();
    const Cues before = cues;
    const int at = row();
    const qsizetype chosen = deed(cues, at);
    if (cues == before)
        return;
    VttFile file = m_model->file();
    file.cues = cues;
    const QByteArray bytes = writeVttFile(file);
    if (bytes.size() > maximumSubtitleBytes || cues.size() > maximumCues)
        return say(tr("No more than 5000 subtitles and 1 MB can be shown: nothing was changed."), true);
    const auto after = withContents(m_medium.tracks, size_t(m_track), QString::fromUtf8(bytes), hasOtherWords);
    if (!write(after, stepWords(what, after[size_t(m_track)].language)))
        return;
    m_isLoading = true;
    m_model->setCues(cues);
    goToRow(int(chosen));
    m_isLoading = false;
    say({}, false);
    showBar();
    showRow();
    showCaptions();
}

void CuePane::add()
{
    act(tr("A new subtitle"), false, [this](Cues &cues, qsizetype) {
        CueTime start = m_film.position();
        // Not into the midst of one that is there.
        for (const VttCue &cue : cues) {
            if (cue.start <= start && start < cue.end)
                start = cue.end + CueLimits().gap;
        }
        return addCue(cues, start);
    });
    m_box->focusWords();
}

void CuePane::split()
{
    const qsizetype at = m_box->cursor();
    act(tr("A subtitle split"), false, [this, at](Cues &cues, qsizetype row) {
        if (row < 0 || at <= 0 || at >= cues[row].text.size()) {
            say(tr("Put the cursor between two words of the subtitle: there it is split."), false);
            return row;
        }
        splitCue(cues, row, at, m_film.position());
        return row;
    });
}

void CuePane::merge()
{
    act(tr("Two subtitles joined"), false, [](Cues &cues, qsizetype row) {
        if (row >= 0 && row + 1 < cues.size())
            mergeCue(cues, row);
        return row;
    });
}

void CuePane::removeCurrent()
{
    act(tr("A subtitle taken away"), true, [](Cues &cues, qsizetype row) {
        if (row >= 0)
            cues.removeAt(row);
        return std::min(row, cues.size() - 1);
    });
}

void CuePane::startHere()
{
    act(tr("The beginning of a subtitle"), false, [this](Cues &cues, qsizetype row) {
        if (row < 0)
            return row;
        VttCue cue = cues[row];
        cue.start = m_film.position();
        return putCue(cues, row, cue);
    });
}

void CuePane::endHere()
{
    act(tr("The end of a subtitle"), false, [this](Cues &cues, qsizetype row) {
        if (row >= 0)
            cues[row].end = m_film.position();
        return row;
    });
}

void CuePane::goToCue()
{
    if (row() >= 0 && row() < m_model->rowCount())
        m_film.seek(m_model->cues()[row()].start);
}

void CuePane::stepRow(int by)
{
    if (!save())
        return;
    goToRow(row() + by);
}

void CuePane::shift(std::chrono::milliseconds by, ShiftBar::Which which)
{
    std::chrono::milliseconds gone{};
    act(tr("Subtitles shifted"), false, [&](Cues &cues, qsizetype row) {
        const qsizetype first = which == ShiftBar::Which::All ? 0 : row;
        const qsizetype last = which == ShiftBar::Which::This ? row : cues.size() - 1;
        const VttCue moved = row >= 0 ? cues[row] : VttCue();
        gone = shiftCues(cues, first, last, by);
        // The same one stays chosen, wherever it went.
        for (qsizetype at = 0; at < cues.size(); ++at) {
            if (row >= 0 && cues[at].start == moved.start + gone && cues[at].text == moved.text && cues[at].id == moved.id)
                return at;
        }
        return row;
    });
    if (gone != by && gone.count() != 0)
        say(tr("They were shifted as far as the beginning of the film."), false);
}

void CuePane::begin(const QString &language, int timesOf)
{
    if (m_context.editor.isReadOnly() || !save())
        return;
    VttFile file;
    if (timesOf >= 0 && timesOf < int(m_medium.tracks.size())) {
        const auto other = readVttFile(m_medium.tracks[size_t(timesOf)].webvtt.toUtf8());
        file.cues = other ? cueFrame(other->cues) : Cues();
    }
    const auto after = withTrack(m_medium.tracks, language, QString::fromUtf8(writeVttFile(file)));
    if (!write(after, stepWords(tr("Subtitles begun"), language)))
        return;
    m_track = int(after.size()) - 1;
    m_beside = timesOf;
    loadTrack(0);
    m_view->setFocus();
}

/// Says why there is nothing to take.
std::optional<ImportedSubtitles> CuePane::readFile(const QString &path)
{
    QFile source(path);
    const QString name = QFileInfo(path).fileName();
    if (!source.open(QIODevice::ReadOnly)) {
        say(tr("The file “%1” cannot be read; nothing was changed.").arg(name), true);
        return {};
    }
    auto imported = importSubtitles(source.read(mostBytes + 1));
    if (!imported) {
        say(tr("%1 Nothing was changed: %2", "a sentence, the name of a file").arg(imported.error().message, name), true);
        return {};
    }
    int hidden = 0;
    for (VttCue &cue : imported->file.cues) {
        const QString clean = withoutHiddenCharacters(cue.text);
        hidden += int(cue.text.size() - clean.size());
        cue.text = clean;
    }
    if (hidden > 0)
        imported->notes.append(SubtitleNote{SubtitleLoss::HiddenCharacters, hidden});
    return *imported;
}

void CuePane::importFile(const QString &path, const QString &language)
{
    if (m_context.editor.isReadOnly() || !save())
        return;
    if (const auto imported = readFile(path))
        takeImport(*imported, QFileInfo(path).fileName(), language);
}

void CuePane::takeImport(const ImportedSubtitles &imported, const QString &name, const QString &language)
{
    const QString webvtt = QString::fromUtf8(writeVttFile(imported.file));
    const auto known = std::find_if(m_medium.tracks.begin(), m_medium.tracks.end(), [&](const Track &track) {
        return track.language == language && track.kind != TrackKind::Descriptions;
    });
    const bool isNew = known == m_medium.tracks.end();
    const int index = int(known - m_medium.tracks.begin());
    const auto after = isNew ? withTrack(m_medium.tracks, language, webvtt) : withContents(m_medium.tracks, size_t(index), webvtt, true);
    if (!write(after, stepWords(tr("Subtitles from “%1”").arg(name), language)))
        return;
    m_track = index;
    if (m_beside == index)
        m_beside = -1;
    loadTrack(0);
    QStringList said{tr("%n subtitle(s) were read from “%1”.", nullptr, int(imported.file.cues.size())).arg(name)};
    if (!isNew)
        said += tr("They stand in the place of those that were there; undo brings these back.");
    for (const SubtitleNote &note : imported.notes)
        said += CueWords::note(note);
    say(said.join(u' '), false);
}

void CuePane::exportFile(const QString &path)
{
    if (!hasTrack() || !save())
        return;
    QSaveFile target(path);
    const QByteArray bytes = writeVttFile(m_model->file());
    const bool isDone = target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.flush() && target.commit();
    const QString name = QFileInfo(path).fileName();
    say(isDone ? tr("The subtitles were written to “%1”.").arg(name)
               : tr("“%1” could not be written: the disk is full or not writable. Choose another place.").arg(name), !isDone);
}

void CuePane::chooseImport(const QString &language)
{
    auto *dialog = new QFileDialog(this, tr("Import subtitles"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Subtitles (*.vtt *.srt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this, language](const QString &path) { importFile(path, language); });
    dialog->open();
}

void CuePane::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export subtitles"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"vtt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &CuePane::exportFile);
    dialog->open();
}

void CuePane::setState(TextOrigin origin, TextState state)
{
    if (!mayEdit() || !save())
        return;
    auto after = m_medium.tracks;
    after[size_t(m_track)].origin = origin;
    after[size_t(m_track)].state = state;
    if (write(after, stepWords(tr("State of the subtitles"), after[size_t(m_track)].language)))
        showBar();
}

void CuePane::setKind(TrackKind kind)
{
    if (!mayEdit() || !save())
        return;
    auto after = m_medium.tracks;
    after[size_t(m_track)].kind = kind;
    if (write(after, stepWords(tr("Kind of the subtitles"), after[size_t(m_track)].language)))
        showBar();
}

void CuePane::removeTrack()
{
    if (!mayEdit() || !save())
        return;
    auto after = m_medium.tracks;
    const QString language = after[size_t(m_track)].language;
    after.erase(after.begin() + m_track);
    if (!write(after, stepWords(tr("Subtitles taken away"), language)))
        return;
    m_track = std::min(m_track, int(after.size()) - 1);
    m_beside = -1;
    loadTrack(0);
}

} // namespace vitrine
