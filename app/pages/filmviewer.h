// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/player.h"
#include "pages/itemviewer.h"

class QVBoxLayout;

namespace vitrine {

class TextBlock;
class TransportBar;
class VideoView;

/// A film or a sound: poster or plate, controls below, subtitles in the visitor's language. Nothing plays by itself.
class FilmViewer final : public ItemViewer {
    Q_OBJECT
public:
    FilmViewer(PageContext &context, QWidget *parent);

    void show(const ItemDetails &details, const Route &route) override;
    void saveInto(Route &route) const override;
    void leave() override;
    [[nodiscard]] bool isPlaying() const override;
    [[nodiscard]] Player &player() const { return m_player; }

Q_SIGNALS:
    void moved(std::chrono::milliseconds position);

private:
    void open(const Medium &recording, const Route &route);
    void showPoster(const ItemDetails &details, const Medium &recording);
    void showCaptionChoices();
    void chooseCaptions(const QString &language);
    void followState(PlayerState state);

    Player &m_player;
    VideoView *m_view;
    TransportBar *m_bar;
    TextBlock *m_caption;
    QVBoxLayout *m_column;
    Medium m_recording;
    QString m_language;
    QString m_opened;       ///< digest of what the player has open
    bool m_playWhenReady = false;
};

} // namespace vitrine
