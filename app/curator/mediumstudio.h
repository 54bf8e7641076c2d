// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/deskcontext.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace vitrine {

class CuePane;
class FieldSheet;
class FilmBox;
class PagePane;

/// Where the words of one medium are written: the subtitles and the transcript of a recording beside its film, or the
/// transcription of a page beside its picture.
class MediumStudio final : public QWidget {
    Q_OBJECT
public:
    explicit MediumStudio(DeskContext &context, QWidget *parent = nullptr);
    ~MediumStudio() override;

    [[nodiscard]] static bool isRecording(const Medium &medium);
    /// A picture that can carry a transcription.
    [[nodiscard]] static bool isPage(const Medium &medium);

    /// False when what is open cannot be saved.
    bool open(const Medium &medium);
    /// Leaves the medium; save() first.
    void close();
    /// The medium as it is stored now; it may be gone.
    void follow();
    bool save();
    [[nodiscard]] bool isPending() const;
    [[nodiscard]] bool isOpen() const { return !m_medium.isNull(); }
    [[nodiscard]] CuePane &cues() const { return *m_cues; }
    [[nodiscard]] PagePane &pages() const { return *m_pages; }
    [[nodiscard]] FilmBox &film() const { return *m_film; }

Q_SIGNALS:
    void left();   ///< back to the media, by the person or because the medium is gone
    void edited();

private:
    void makeHead();
    QWidget *makeRecording();
    QToolButton *addTab(const QString &words, const char *name, int page);
    void leave();
    void showPart(int part);

    DeskContext &m_context;
    MediumId m_medium;
    QToolButton *m_back;
    QLabel *m_title;
    QWidget *m_tabs;
    QButtonGroup *m_group;
    QStackedWidget *m_pane;  ///< recordings, pages
    QStackedWidget *m_parts; ///< of a recording: subtitles, transcript
    FilmBox *m_film;
    CuePane *m_cues;
    FieldSheet *m_transcript;
    PagePane *m_pages;
};

} // namespace vitrine
