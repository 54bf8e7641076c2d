// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/filmviewer.h"

#include "media/imageloader.h"
#include "models/transcript.h"
#include "models/words.h"
#include "widgets/languagebar.h"
#include "widgets/textblock.h"
#include "widgets/transportbar.h"
#include "widgets/videoview.h"

#include <QVBoxLayout>

namespace vitrine {

FilmViewer::FilmViewer(PageContext &context, QWidget *parent)
    : ItemViewer(context, parent), m_player(context.player())
{
    m_view = new VideoView(context.look, m_player, this);
    m_view->setObjectName(QStringLiteral("film"));
    m_bar = new TransportBar(context.look, m_player, this);
    m_bar->setObjectName(QStringLiteral("transport"));
    m_caption = new TextBlock(context.look, TextRole::Caption, this);
    m_caption->setInk(TextBlock::Ink::Second);
    connect(m_bar, &TransportBar::captionChosen, this, &FilmViewer::chooseCaptions);
    connect(&m_player, &Player::positionChanged, this, &FilmViewer::moved);
    connect(&m_player, &Player::stateChanged, this, &FilmViewer::followState);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_view, 1);
    m_column->addWidget(m_caption);
    m_column->addWidget(m_bar);
}

void FilmViewer::show(const ItemDetails &details, const Route &route)
{
    m_column->setSpacing(look().metrics.px(16));
    m_language = details.language;
    const Medium *recording = details.recording();
    if (!recording)
        return;
    m_recording = *recording;
    const ShownText caption = shownText(recording->caption, m_language);
    m_caption->setText(caption.text, caption.language);
    m_caption->setVisible(!caption.isEmpty());
    if (m_opened != recording->sha256) {
        open(*recording, route);
        showPoster(details, *recording);
    }
    const bool silentFilm = details.item.kind == ItemKind::Video && !recording->sound;
    m_bar->setExpectedDuration(std::chrono::milliseconds(recording->duration));
    m_bar->setSilent(silentFilm);
    m_view->setNote(silentFilm ? tr("Silent film") : QString());
    showCaptionChoices();
}

void FilmViewer::open(const Medium &recording, const Route &route)
{
    m_view->forget();
    m_opened = recording.sha256;
    m_playWhenReady = route.playing;
    const bool isFilm = !recording.mimeType.startsWith(u"audio/");
    m_view->setSound(!isFilm);
    MediaExpectation expectation;
    expectation.hasVideo = isFilm;
    expectation.hasAudio = recording.sound || !isFilm;
    if (recording.duration > 0)
        expectation.duration = std::chrono::milliseconds(recording.duration);
    // A missing file is opened all the same: the player says so in a sentence, and the poster stays.
    m_player.open(context().reader.originalPath(recording.sha256).value_or(QString()), expectation);
    if (route.position.count() > 0)
        m_player.seek(route.position);
}

void FilmViewer::showPoster(const ItemDetails &details, const Medium &recording)
{
    const Medium *poster = details.with(MediumRole::Poster);
    for (const Medium &medium : details.media) {
        if (!poster && medium.id != recording.id && medium.mimeType.startsWith(u"image/"))
            poster = &medium;
    }
    m_view->setPoster({});
    const auto path = poster ? context().reader.originalPath(poster->sha256) : Result<QString>(QString());
    if (!path || path->isEmpty())
        return;
    context().images.load({*path, look().metrics.screen, poster->sha256}, this,
                          [this, asked = m_opened](const Result<QImage> &image) {
                              if (image && asked == m_opened)
                                  m_view->setPoster(*image);
                          });
}

void FilmViewer::showCaptionChoices()
{
    std::vector<Choice> choices;
    for (const QString &language : trackLanguages(m_recording))
        choices.push_back({language, LanguageBar::ownName(language), language});
    const Visit &visit = context().visit;
    QString chosen = visit.captionsOff ? QString() : visit.captions.isEmpty() ? m_language : visit.captions;
    if (!chosen.isEmpty() && !trackLanguages(m_recording).contains(chosen))
        chosen = choices.empty() ? QString() : choices.front().key;
    m_bar->setCaptionChoices(choices, chosen);
    const auto subtitles = readWebVtt(trackIn(m_recording, chosen).toUtf8());
    if (chosen.isEmpty() || !subtitles)
        m_view->clearCaptions();
    else
        m_view->setCaptions(*subtitles, chosen);
}

void FilmViewer::chooseCaptions(const QString &language)
{
    context().visit.captionsOff = language.isEmpty();
    context().visit.captions = language;
    showCaptionChoices();
}

void FilmViewer::followState(PlayerState state)
{
    if (state != PlayerState::Ready || !m_playWhenReady || m_opened.isEmpty())
        return;
    m_playWhenReady = false;
    m_player.play();
}

bool FilmViewer::isPlaying() const
{
    return !m_opened.isEmpty() && m_player.state() == PlayerState::Playing;
}

void FilmViewer::saveInto(Route &route) const
{
    if (m_opened.isEmpty())
        return;
    route.position = m_player.position();
}

void FilmViewer::leave()
{
    if (m_opened.isEmpty())
        return;
    m_opened.clear();
    m_player.close();
}

} // namespace vitrine
