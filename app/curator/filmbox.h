// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/deskcontext.h"
#include "media/player.h"
#include "media/webvtt.h"
#include "widgets/look.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace vitrine {

class SeekSlider;
class VideoView;

/// The film or the sound beside what is written about it, with its captions drawn as visitors see them.
class FilmBox final : public QWidget {
    Q_OBJECT
public:
    using Milliseconds = Player::Milliseconds;

    explicit FilmBox(DeskContext &context, QWidget *parent = nullptr);
    ~FilmBox() override;

    void open(const Medium &medium);
    /// Leaves the file; the decoder goes soon after.
    void close();
    void setCaptions(const Subtitles &captions, const QString &language);
    void togglePlaying();
    void seek(Milliseconds position);
    void skip(Milliseconds by) { seek(position() + by); }
    [[nodiscard]] Milliseconds position() const { return m_player ? m_player->position() : Milliseconds(0); }
    [[nodiscard]] bool isPlaying() const { return m_player && m_player->state() == PlayerState::Playing; }
    /// Null before the first film.
    [[nodiscard]] Player *player() const { return m_player.get(); }
    [[nodiscard]] VideoView *view() const { return m_view; }

Q_SIGNALS:
    void moved(std::chrono::milliseconds position);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void makePlayer();
    void showTimes();
    void showState(PlayerState state);

    DeskContext &m_context;
    LookHolder m_look;
    std::unique_ptr<Player> m_player;
    VideoView *m_view = nullptr; ///< made with the player
    QVBoxLayout *m_column;
    QToolButton *m_play;
    QToolButton *m_back;
    QToolButton *m_on;
    SeekSlider *m_slider;
    QLabel *m_time;
    QString m_opened; ///< sha256
    Milliseconds m_expected{};
};

} // namespace vitrine
