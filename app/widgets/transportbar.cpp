// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/transportbar.h"

#include "widgets/overlay.h"
#include "widgets/seekslider.h"
#include "widgets/textblock.h"
#include "widgets/touchbutton.h"
#include "widgets/volumepanel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>

#include <algorithm>

namespace vitrine {

using namespace std::chrono_literals;

QString playingTime(std::chrono::milliseconds time, const QString &language)
{
    QLocale locale(language);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const auto two = [&locale](qint64 value) -> QString {
        return (value < 10 ? locale.toString(0) : QString()) + locale.toString(value);
    };
    const qint64 seconds = std::max<qint64>(0, time.count() / 1000);
    const QString tail = QStringLiteral(":") + two(seconds % 60);
    if (seconds < 3600)
        return locale.toString(seconds / 60) + tail;
    return locale.toString(seconds / 3600) + QStringLiteral(":") + two(seconds / 60 % 60) + tail;
}

TransportBar::TransportBar(LookHolder &holder, Player &player, QWidget *parent)
    : Component(holder, parent), m_player(player)
{
    m_play = new TouchButton(holder, Icon::Play, {}, this);
    m_replay = new TouchButton(holder, Icon::Replay10, {}, this);
    m_forward = new TouchButton(holder, Icon::Forward10, {}, this);
    m_elapsed = new TextBlock(holder, TextRole::Caption, this);
    m_slider = new SeekSlider(holder, this);
    m_total = new TextBlock(holder, TextRole::Caption, this);
    m_volume = new TouchButton(holder, Icon::Volume2, {}, this);
    m_captions = new TouchButton(holder, Icon::Captions, {}, this);
    m_play->setPrimary(true);
    m_total->setInk(TextBlock::Ink::Second);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_play);
    m_row->addWidget(m_replay);
    m_row->addWidget(m_forward);
    m_row->addWidget(m_elapsed, 0, Qt::AlignVCenter);
    m_row->addWidget(m_slider, 1);
    m_row->addWidget(m_total, 0, Qt::AlignVCenter);
    m_row->addWidget(m_volume);
    m_row->addWidget(m_captions);
    connect(m_play, &TouchButton::clicked, this, &TransportBar::togglePlaying);
    connect(m_replay, &TouchButton::clicked, this, [this] { skip(-10s); });
    connect(m_forward, &TouchButton::clicked, this, [this] { skip(10s); });
    connect(m_slider, &SeekSlider::seekAsked, this, [this](int at) { m_player.seek(std::chrono::milliseconds(at)); });
    connect(m_slider, &SeekSlider::sliderMoved, this, &TransportBar::showTimes);
    connect(m_volume, &TouchButton::clicked, this, &TransportBar::openVolume);
    connect(m_captions, &TouchButton::clicked, this, &TransportBar::openCaptions);
    connect(&player, &Player::stateChanged, this, &TransportBar::showState);
    connect(&player, &Player::positionChanged, this, &TransportBar::showTimes);
    connect(&player, &Player::durationChanged, this, &TransportBar::showTimes);
    connect(&player, &Player::volumeChanged, this, &TransportBar::showVolume);
    connect(&player, &Player::mutedChanged, this, &TransportBar::showVolume);
    retranslate();
    arrange();
    showState(player.state());
    showVolume();
}

void TransportBar::retranslate()
{
    m_play->setObjectName(QStringLiteral("play"));
    m_replay->setObjectName(QStringLiteral("replay"));
    m_forward->setObjectName(QStringLiteral("forward"));
    m_volume->setObjectName(QStringLiteral("volume"));
    m_captions->setObjectName(QStringLiteral("captions"));
    m_slider->setObjectName(QStringLiteral("seek"));
    m_replay->setAccessibleName(tr("Ten seconds back"));
    m_forward->setAccessibleName(tr("Ten seconds forward"));
    m_slider->setAccessibleName(tr("Position"));
    m_volume->setAccessibleName(tr("Loudness"));
    m_captions->setAccessibleName(tr("Captions"));
    showState(m_player.state());
}

void TransportBar::lookChanged()
{
    Component::lookChanged();
    arrange();
    showTimes();
}

void TransportBar::arrange()
{
    setLayoutDirection(Qt::LeftToRight);
    m_row->setSpacing(look().metrics.gap());
    const auto chosen = std::find_if(m_choices.begin(), m_choices.end(), [this](const Choice &choice) { return choice.key == m_captionKey; });
    const bool isNarrow = look().metrics.isPortrait() || look().metrics.textPercent > 125;
    m_captions->setVisible(!m_choices.empty());
    m_captions->setText(chosen == m_choices.end() || isNarrow ? QString() : chosen->text);
    m_captions->setTextLanguage(chosen == m_choices.end() ? QString() : chosen->language);
    m_captions->setChecked(false);
    m_volume->setVisible(!m_silent);
}

void TransportBar::setCaptionChoices(const std::vector<Choice> &choices, const QString &selected)
{
    m_choices = choices;
    m_captionKey = selected;
    arrange();
}

void TransportBar::setVolumeCeiling(int step)
{
    m_ceiling = std::clamp(step, 1, Player::volumeSteps);
    if (m_player.volume() > m_ceiling)
        m_player.setVolume(m_ceiling);
}

void TransportBar::setExpectedDuration(std::chrono::milliseconds duration)
{
    m_expected = duration;
    showTimes();
}

void TransportBar::setSilent(bool silent)
{
    m_silent = silent;
    arrange();
}

void TransportBar::togglePlaying()
{
    const PlayerState state = m_player.state();
    state == PlayerState::Playing ? m_player.pause() : m_player.play();
    // Touched before the file is understood: the player keeps the wish, the button shows that it waits.
    if (state == PlayerState::Loading)
        m_play->setBusy(m_player.state() == PlayerState::Loading);
}

void TransportBar::skip(std::chrono::milliseconds by)
{
    const auto last = std::max(0ms, m_player.duration());
    m_player.seek(std::clamp(m_player.position() + by, 0ms, last));
}

void TransportBar::showState(PlayerState state)
{
    const bool playing = state == PlayerState::Playing;
    const bool usable = state != PlayerState::Empty && state != PlayerState::Failed;
    m_play->setIconKind(playing ? Icon::Pause : Icon::Play);
    m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
    m_play->setPrimary(usable);
    for (QWidget *widget : {static_cast<QWidget *>(m_play), static_cast<QWidget *>(m_replay),
                            static_cast<QWidget *>(m_forward), static_cast<QWidget *>(m_slider)})
        widget->setEnabled(usable);
    m_play->setBusy(false);
    showTimes();
}

void TransportBar::showTimes()
{
    m_slider->setDuration(int(m_player.duration().count()));
    m_slider->setPosition(int(m_player.position().count()));
    const auto shown = m_slider->isSliderDown() ? std::chrono::milliseconds(m_slider->sliderPosition()) : m_player.position();
    m_elapsed->setText(playingTime(shown, look().language), look().language);
    const auto total = m_player.duration() > 0ms ? m_player.duration() : m_expected;
    m_total->setText(playingTime(total, look().language), look().language);
}

void TransportBar::showVolume()
{
    const int step = m_player.volume();
    m_volume->setIconKind(m_player.isMuted() || step == 0 ? Icon::Muted
                          : step <= 3                     ? Icon::Volume0
                          : step <= 6                     ? Icon::Volume1
                                                          : Icon::Volume2);
}

void TransportBar::openVolume()
{
    auto *panel = new VolumePanel(holder(), m_player.volume(), m_player.isMuted(), m_ceiling);
    connect(panel, &VolumePanel::stepAsked, this, [this](int step) {
        m_player.setMuted(false);
        m_player.setVolume(step);
    });
    connect(panel, &VolumePanel::muteAsked, this, [this](bool muted) { m_player.setMuted(muted); });
    Overlay::open(holder(), *m_volume, panel);
}

void TransportBar::openCaptions()
{
    std::vector<Choice> choices = m_choices;
    choices.push_back({QString(), tr("No captions"), {}});
    auto *list = new ChoiceList(holder(), choices, m_captionKey);
    Overlay *overlay = Overlay::open(holder(), *m_captions, list);
    connect(list, &ChoiceList::chosen, this, [this, overlay](const QString &key) {
        overlay->closePanel();
        m_captionKey = key;
        arrange();
        Q_EMIT captionChosen(key);
    });
}

void TransportBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_MediaPlay:
    case Qt::Key_MediaTogglePlayPause: togglePlaying(); return;
    case Qt::Key_VolumeUp: m_player.setVolume(std::min(m_ceiling, m_player.volume() + 1)); return;
    case Qt::Key_VolumeDown: m_player.setVolume(std::max(1, m_player.volume() - 1)); return;
    default: Component::keyPressEvent(event);
    }
}

} // namespace vitrine
