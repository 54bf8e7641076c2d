// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/fixitybar.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vitrine {

FixityBar::FixityBar(Editor &editor, const QString &language, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_language(language), m_state(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_start(new QToolButton(this)), m_pause(new QToolButton(this)), m_stop(new QToolButton(this)), m_check(editor.catalogue().path())
{
    m_state->setObjectName(u"second"_s);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(140, 12);
    m_progress->setAccessibleName(tr("How far the check is"));
    m_start->setText(tr("Verify now"));
    m_start->setToolTip(tr("Reads every original and compares it with its checksum"));
    m_start->setProperty("deed", u"fixity"_s);
    m_pause->setProperty("deed", u"pauseFixity"_s);
    m_stop->setText(tr("Stop"));
    m_stop->setProperty("deed", u"stopFixity"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_state);
    row->addWidget(m_progress);
    for (QToolButton *button : {m_start, m_pause, m_stop}) {
        button->setObjectName(u"plain"_s);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    connect(m_start, &QToolButton::clicked, &m_check, &FixityCheck::start);
    connect(m_pause, &QToolButton::clicked, this, &FixityBar::turnPause);
    connect(m_stop, &QToolButton::clicked, &m_check, &FixityCheck::stop);
    connect(&m_check, &FixityCheck::busyChanged, this, &FixityBar::showBusy);
    connect(&m_check, &FixityCheck::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setValue(total > 0 ? int(done * 1000 / total) : 0);
    });
    connect(&m_check, &FixityCheck::reading, this, [this](const QString &file) {
        m_state->setText(tr("Reading %1").arg(m_state->fontMetrics().elidedText(file, Qt::ElideMiddle, 220)));
    });
    connect(&m_check, &FixityCheck::done, this, &FixityBar::take);
    connect(&m_check, &FixityCheck::failed, this, &FixityBar::failed);
    connect(&editor, &Editor::ended, this, &FixityBar::showState);
    showBusy(false);
}

QString FixityBar::state() const { return m_state->text(); }

void FixityBar::showState()
{
    if (m_check.isBusy())
        return;
    const QDateTime midnight = QDate::currentDate().startOfDay().toUTC();
    const auto state = m_editor.catalogue().fixitySince(midnight);
    const QLocale locale(m_language);
    if (!state)
        return m_state->clear();
    const QString words = tr("Checksums verified today: %1 of %2").arg(locale.toString(state->sound), locale.toString(state->originals));
    m_state->setText(state->failed > 0 ? tr("%1, %2").arg(words, tr("%Ln failed", nullptr, state->failed)) : words);
}

void FixityBar::showBusy(bool isBusy)
{
    m_start->setVisible(!isBusy);
    m_progress->setVisible(isBusy);
    m_pause->setVisible(isBusy);
    m_stop->setVisible(isBusy);
    m_pause->setText(tr("Pause"));
    m_progress->setValue(0);
    if (isBusy)
        m_pause->setFocus();
    showState();
}

void FixityBar::turnPause()
{
    m_check.isPaused() ? m_check.goOn() : m_check.pause();
    m_pause->setText(m_check.isPaused() ? tr("Go on") : tr("Pause"));
}

/// The log is written beside, too: there may be very many.
void FixityBar::take(const std::vector<FixityFinding> &findings)
{
    Q_EMIT found(findings);
    const auto bad = std::count_if(findings.begin(), findings.end(), [](const FixityFinding &finding) { return !finding.isSound(); });
    const QString words = bad == 0 ? tr("Every original is as it was recorded: %Ln file(s).", nullptr, int(findings.size()))
                                   : tr("%Ln original(s) are missing or changed and may not be published.", nullptr, int(bad));
    if (m_editor.isReadOnly())
        return void(Q_EMIT said(tr("%1 Nothing was written to the log, for the catalogue is open for reading only.").arg(words), bad > 0));
    if (m_editor.isBusy())
        return void(Q_EMIT said(tr("%1 It was not written to the log, for the catalogue is being changed; verify again later.").arg(words), true));
    if (!findings.empty())
        m_editor.performBeside(tr("Originals verified"), [findings](Catalogue &catalogue, const Job &) { return catalogue.recordFixity(findings); });
    Q_EMIT said(words, bad > 0);
}

} // namespace vitrine
