// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/filmbox.h"

#include "curator/desksizes.h"
#include "media/cuetime.h"
#include "widgets/seekslider.h"
#include "widgets/videoview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {
using namespace std::chrono_literals;
} // namespace

FilmBox::FilmBox(DeskContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)), m_play(new QToolButton(this)), m_back(new QToolButton(this)),
      m_on(new QToolButton(this)), m_slider(new SeekSlider(m_look, this)), m_time(new QLabel(this))
{
    m_look.setTheme(context.theme);
    m_look.setLanguage(context.language);
    m_look.setScreen({halfKiosk, 0, 600});
    m_back->setText(tr("− 1 s"));
    m_back->setToolTip(tr("One second back (F3)"));
    m_on->setText(tr("+ 1 s"));
    m_on->setToolTip(tr("One second on (F4)"));
    m_play->setObjectName(u"filmPlay"_s);
    m_play->setToolTip(tr("Play and pause (F5)"));
    m_slider->setAccessibleName(tr("Place in the film"));
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (QToolButton *button : {m_play, m_back, m_on}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(button->toolTip());
        row->addWidget(button);
    }
    row->addWidget(m_slider, 1);
    row->addWidget(m_time);
    setLayoutDirection(Qt::LeftToRight); // a film runs one way in every language
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addLayout(row);
    connect(m_play, &QToolButton::clicked, this, &FilmBox::togglePlaying);
    connect(m_back, &QToolButton::clicked, this, [this] { skip(-1s); });
    connect(m_on, &QToolButton::clicked, this, [this] { skip(1s); });
    connect(m_slider, &SeekSlider::seekAsked, this, [this](int at) { seek(Milliseconds(at)); });
    showState(PlayerState::Empty);
}

FilmBox::~FilmBox()
{
    delete m_view; // it follows the player
}

void FilmBox::makePlayer()
{
    if (m_player || !m_context.makePlayer)
        return;
    m_player = m_context.makePlayer();
    m_view = new VideoView(m_look, *m_player, this);
    m_view->setObjectName(u"deskFilm"_s);
    m_view->setMinimumHeight(160);
    m_column->insertWidget(0, m_view, 1);
    connect(m_player.get(), &Player::stateChanged, this, &FilmBox::showState);
    connect(m_player.get(), &Player::positionChanged, this, [this](Milliseconds position) {
        showTimes();
        Q_EMIT moved(position);
    });
    connect(m_player.get(), &Player::durationChanged, this, &FilmBox::showTimes);
}

void FilmBox::open(const Medium &medium)
{
    m_look.setTheme(m_context.theme);
    if (m_opened == medium.sha256)
        return;
    makePlayer();
    if (!m_player)
        return;
    m_opened = medium.sha256;
    m_view->forget();
    const bool isFilm = !medium.mimeType.startsWith(u"audio/");
    m_view->setSound(!isFilm);
    MediaExpectation expectation;
    expectation.hasVideo = isFilm;
    expectation.hasAudio = medium.sound || !isFilm;
    if (medium.duration > 0)
        expectation.duration = Milliseconds(medium.duration);
    m_expected = Milliseconds(medium.duration);
    m_player->open(m_context.reader.originalPath(medium.sha256).value_or(QString()), expectation);
    showTimes();
}

void FilmBox::close()
{
    m_opened.clear();
    if (m_player)
        m_player->close();
    if (m_view)
        m_view->forget();
}

/// What is not seen is not heard.
void FilmBox::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (isPlaying())
        m_player->pause();
}

void FilmBox::setCaptions(const Subtitles &captions, const QString &language)
{
    if (m_view)
        m_view->setCaptions(captions, language);
}

void FilmBox::togglePlaying()
{
    if (!m_player)
        return;
    isPlaying() ? m_player->pause() : m_player->play();
}

void FilmBox::seek(Milliseconds position)
{
    if (m_player)
        m_player->seek(std::max(Milliseconds(0), position));
}

void FilmBox::showTimes()
{
    const Milliseconds known = m_player ? m_player->duration() : Milliseconds(0);
    const Milliseconds whole = known.count() > 0 ? known : m_expected;
    m_slider->setDuration(int(whole.count()));
    m_slider->setPosition(int(position().count()));
    const QLocale locale(m_context.language);
    m_time->setText(tr("%1 of %2", "time of a film").arg(cueTimeText(position(), locale), cueTimeText(whole, locale)));
}

void FilmBox::showState(PlayerState state)
{
    const bool isRunning = state == PlayerState::Playing;
    m_play->setText(isRunning ? tr("Pause") : tr("Play"));
    const bool canPlay = state != PlayerState::Empty && state != PlayerState::Failed;
    for (QToolButton *button : {m_play, m_back, m_on})
        button->setEnabled(canPlay);
    showTimes();
}

} // namespace vitrine
