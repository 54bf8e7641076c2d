// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/player.h"
#include "media/webvtt.h"
#include "widgets/component.h"

#include <QImage>

class QPainter;

namespace vitrine {

/// Shows what a Player plays: the poster until the first picture, then the pictures, captions over them.
/// What cannot be played stays a card with its poster and a sentence. A touch plays and pauses.
class VideoView final : public Component {
    Q_OBJECT
public:
    VideoView(LookHolder &holder, Player &player, QWidget *parent = nullptr);

    void setPoster(const QImage &poster);      ///< null: a plate; for sound: a plate with the sign of sound
    void setSound(bool isSound);               ///< nothing but sound: pictures are not waited for
    void setCaptions(const Subtitles &captions, const QString &language);
    void clearCaptions();
    void setNote(const QString &sentence);     ///< "No sound", "Demonstration": small, in a corner
    void setCovered(bool covered);             ///< an advisory: a plate only
    void forget();                             ///< before another clip: no picture, no captions, no failure

    [[nodiscard]] QList<Cue> currentCues() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void retranslate() override;

private:
    void showFrame(const QImage &picture);
    void showFailure(const Error &error);
    void followPosition();
    void followState(PlayerState state);
    void togglePlaying();
    [[nodiscard]] QRectF pictureRect(const QSize &size) const;
    void paintProblem(QPainter &painter);

    Player &m_player;
    QImage m_poster;
    QImage m_frame;
    bool m_hasBegun = false; ///< the film was played, or entered further on: its own pictures are shown
    Subtitles m_captions;
    QList<Cue> m_shown;
    QString m_captionLanguage;
    QString m_note;
    QString m_problem;
    QString m_ownName; ///< accessible name when nobody gave one
    QPoint m_pressedAt;
    bool m_isSound = false;
    bool m_isCovered = false;
};

} // namespace vitrine
