// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/player.h"
#include "widgets/choicelist.h"
#include "widgets/component.h"

#include <vector>

class QHBoxLayout;

namespace vitrine {

class SeekSlider;
class TextBlock;
class TouchButton;

/// "1:05", "1:02:03": minutes and seconds in the digits of a language.
[[nodiscard]] QString playingTime(std::chrono::milliseconds time, const QString &language);

/// Play, ten seconds back and forth, time, line, loudness, captions: always left to right, the same place always.
class TransportBar final : public Component {
    Q_OBJECT
public:
    TransportBar(LookHolder &holder, Player &player, QWidget *parent = nullptr);

    /// The captions there are, besides "no captions"; `selected` is a key or empty for none.
    void setCaptionChoices(const std::vector<Choice> &choices, const QString &selected);
    [[nodiscard]] QString captionKey() const { return m_captionKey; }
    void setVolumeCeiling(int step);
    /// What the catalogue says of its length, shown until the player knows better.
    void setExpectedDuration(std::chrono::milliseconds duration);
    void setSilent(bool silent); ///< the clip has no sound: no loudness, a label says so

Q_SIGNALS:
    void captionChosen(const QString &key); ///< empty: none

protected:
    void lookChanged() override;
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void togglePlaying();
    void skip(std::chrono::milliseconds by);
    void showState(PlayerState state);
    void showTimes();
    void showVolume();
    void openVolume();
    void openCaptions();
    void arrange();

    Player &m_player;
    TouchButton *m_play;
    TouchButton *m_replay;
    TouchButton *m_forward;
    TextBlock *m_elapsed;
    SeekSlider *m_slider;
    TextBlock *m_total;
    TouchButton *m_volume;
    TouchButton *m_captions;
    QHBoxLayout *m_row;
    std::vector<Choice> m_choices;
    QString m_captionKey;
    std::chrono::milliseconds m_expected{};
    int m_ceiling = Player::volumeSteps;
    bool m_silent = false;
};

} // namespace vitrine
