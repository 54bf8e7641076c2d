// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/deskcontext.h"
#include "curator/shiftbar.h"
#include "media/subtitleimport.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QShortcut;
class QToolButton;
class QTreeView;

namespace vitrine {

class CueBox;
class CueModel;
class FilmBox;
class TrackBar;

/// The subtitles of a recording: a table of cues, one of them in a box, deeds on them by button and by key. What is typed
/// is saved by itself; every deed is a step of undo.
class CuePane final : public QWidget {
    Q_OBJECT
public:
    /// `film` outlives this; `keys` is the widget within which the shortcuts hold.
    CuePane(DeskContext &context, FilmBox &film, QWidget *keys);

    /// Another recording; save() first.
    void open(const Medium &medium);
    /// The same recording as it is stored now.
    void follow(const Medium &medium);
    /// False when something could not be written; it stays where it is.
    bool save();
    /// Reads a file into the track of a language, made when it is not there.
    void importFile(const QString &path, const QString &language);
    void exportFile(const QString &path);
    void begin(const QString &language, int timesOf);
    void chooseTrack(int index);
    void setBeside(int index);

    [[nodiscard]] QWidget *box() const;
    [[nodiscard]] CueModel &model() const { return *m_model; }
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] QString said() const;
    [[nodiscard]] int row() const;
    [[nodiscard]] bool isPending() const { return m_isDirty; }

Q_SIGNALS:
    void edited();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    using Cues = QList<VttCue>;
    void makeView();
    void makeDeeds();
    QToolButton *deed(const QString &words, const char *name, const QKeySequence &keys, const QString &tip, void (CuePane::*slot)());
    void key(const QKeySequence &keys, const std::function<void()> &does);
    void connectBar();
    void loadTrack(int row);
    void showBar();
    void showRow();
    void showCaptions();
    void showCounts();
    void takeEdit(const VttCue &cue);
    void leaveBox();
    void goToRow(int row);
    void say(const QString &sentence, bool isProblem);
    [[nodiscard]] bool write(const std::vector<Track> &after, const QString &what);
    [[nodiscard]] QString stepWords(const QString &what, const QString &language) const;
    [[nodiscard]] bool hasTrack() const { return m_track >= 0 && m_track < int(m_medium.tracks.size()); }
    [[nodiscard]] bool mayEdit() const;
    // cuedeeds.cpp
    void act(const QString &what, bool hasOtherWords, const std::function<qsizetype(Cues &, qsizetype)> &deed);
    void add();
    void split();
    void merge();
    void removeCurrent();
    void startHere();
    void endHere();
    void goToCue();
    void stepRow(int by);
    void shift(std::chrono::milliseconds by, ShiftBar::Which which);
    void setState(TextOrigin origin, TextState state);
    void setKind(TrackKind kind);
    void removeTrack();
    [[nodiscard]] std::optional<ImportedSubtitles> readFile(const QString &path);
    void takeImport(const ImportedSubtitles &imported, const QString &name, const QString &language);
    void chooseImport(const QString &language);
    void chooseExport();

    DeskContext &m_context;
    FilmBox &m_film;
    QWidget *m_keys;
    std::vector<QShortcut *> m_shortcuts; ///< held only while this is seen: other panes have the same keys
    Medium m_medium;
    int m_track = -1;
    int m_beside = -1;
    bool m_isDirty = false;
    bool m_hasOtherWords = false;
    bool m_isWriting = false;
    bool m_isLoading = false;
    CueModel *m_model;
    TrackBar *m_bar;
    QTreeView *m_view;
    CueBox *m_box;
    QWidget *m_tools;
    ShiftBar *m_shift;
    QLabel *m_counts;
    QLabel *m_words;
    QTimer m_latest;
    QTimer m_seek; ///< lets the film follow the table
};

} // namespace vitrine
