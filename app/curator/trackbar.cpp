// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/trackbar.h"

#include "curator/cuewords.h"
#include "curator/statechip.h"
#include "models/words.h"
#include "widgets/choicebox.h"
#include "widgets/flowlayout.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace vitrine {

TrackBar::TrackBar(DeskContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_track(new ChoiceBox(this)), m_state(new StateChip(this)), m_beside(new ChoiceBox(this)),
      m_more(new QToolButton(this)), m_menu(new QMenu(this))
{
    m_track->setObjectName(u"track"_s);
    m_track->setAccessibleName(tr("Which subtitles"));
    m_beside->setObjectName(u"trackBeside"_s);
    m_beside->setAccessibleName(tr("What stands beside them"));
    for (QComboBox *box : {m_track, m_beside})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_more->setObjectName(u"trackMenu"_s);
    m_more->setText(tr("Begin, import, export …"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setMenu(m_menu);
    auto *flow = new FlowLayout(this, 8);
    for (QWidget *one : std::initializer_list<QWidget *>{m_track, m_state, m_beside, m_more})
        flow->addWidget(one);
    connect(m_track, &QComboBox::activated, this, [this](int row) { Q_EMIT trackChosen(m_track->itemData(row).toInt()); });
    connect(m_beside, &QComboBox::activated, this, [this](int row) { Q_EMIT besideChosen(m_beside->itemData(row).toInt()); });
    connect(m_state, &StateChip::chosen, this, &TrackBar::stateChosen);
}

QString TrackBar::nameOf(const Track &track) const
{
    const QString language = Words::language(track.language, m_context.language);
    return track.kind == TrackKind::Subtitles ? language : tr("%1 · %2").arg(language, CueWords::kind(track.kind).section(u':', 0, 0));
}

void TrackBar::show(const std::vector<Track> &tracks, int current, int beside)
{
    const QSignalBlocker quietTrack(m_track);
    const QSignalBlocker quietBeside(m_beside);
    m_track->clear();
    m_beside->clear();
    m_beside->addItem(tr("nothing beside"), -1);
    for (int i = 0; i < int(tracks.size()); ++i) {
        const QString name = nameOf(tracks[size_t(i)]);
        m_track->addItem(name, i);
        if (i != current)
            m_beside->addItem(tr("beside: %1").arg(name), i);
    }
    m_track->setCurrentIndex(current);
    m_beside->setCurrentIndex(std::max(0, m_beside->findData(beside)));
    m_track->setVisible(!tracks.empty());
    m_beside->setVisible(tracks.size() > 1);
    m_state->setVisible(current >= 0);
    m_state->setEnabled(!m_context.editor.isReadOnly());
    if (current >= 0)
        m_state->show(m_track->currentText(), tracks[size_t(current)].origin, tracks[size_t(current)].state);
    fillMenu(tracks, current);
}

void TrackBar::addLanguage(const QString &language, const std::vector<Track> &tracks)
{
    QMenu *menu = m_menu->addMenu(Words::language(language, m_context.language));
    connect(menu->addAction(tr("Import a file (WebVTT, SubRip) …")), &QAction::triggered, this, [this, language] { Q_EMIT importAsked(language); });
    connect(menu->addAction(tr("Begin without subtitles")), &QAction::triggered, this, [this, language] { Q_EMIT beginAsked(language, -1); });
    for (int i = 0; i < int(tracks.size()); ++i) {
        const QAction *action = menu->addAction(tr("Begin with the times of: %1").arg(nameOf(tracks[size_t(i)])));
        connect(action, &QAction::triggered, this, [this, language, i] { Q_EMIT beginAsked(language, i); });
    }
}

void TrackBar::fillMenu(const std::vector<Track> &tracks, int current)
{
    m_menu->clear();
    const bool canWrite = !m_context.editor.isReadOnly();
    if (canWrite) {
        for (const QString &language : m_context.languages)
            addLanguage(language, tracks);
    }
    if (current < 0)
        return;
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Export as WebVTT …")), &QAction::triggered, this, &TrackBar::exportAsked);
    if (!canWrite)
        return;
    QMenu *kinds = m_menu->addMenu(tr("What these are"));
    for (const TrackKind kind : {TrackKind::Subtitles, TrackKind::Captions, TrackKind::Descriptions}) {
        QAction *action = kinds->addAction(CueWords::kind(kind));
        action->setCheckable(true);
        action->setChecked(tracks[size_t(current)].kind == kind);
        connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT kindChosen(kind); });
    }
    connect(m_menu->addAction(tr("Take these away")), &QAction::triggered, this, &TrackBar::removeAsked);
}

} // namespace vitrine
