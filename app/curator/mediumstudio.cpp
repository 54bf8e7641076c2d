// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/mediumstudio.h"

#include "curator/cuebox.h"
#include "curator/cuepane.h"
#include "curator/desksizes.h"
#include "curator/fieldsheet.h"
#include "curator/filmbox.h"
#include "curator/pagepane.h"
#include "models/recordvalues.h"
#include "models/words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {
constexpr int transcriptHeight = 480;
} // namespace

bool MediumStudio::isRecording(const Medium &medium)
{
    return medium.mimeType.startsWith(u"video/"_s) || medium.mimeType.startsWith(u"audio/"_s);
}

bool MediumStudio::isPage(const Medium &medium) { return medium.mimeType.startsWith(u"image/"_s); }

MediumStudio::MediumStudio(DeskContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_back(new QToolButton(this)), m_title(new QLabel(this)), m_tabs(new QWidget(this)),
      m_group(new QButtonGroup(this)), m_pane(new QStackedWidget(this)), m_parts(new QStackedWidget(this)), m_film(new FilmBox(context, this)),
      m_cues(new CuePane(context, *m_film, this)), m_pages(new PagePane(context, this))
{
    std::vector<FieldShape> shapes;
    if (const FieldShape *shape = fieldShape(RecordType::Medium, u"transcript"_s))
        shapes.push_back(*shape);
    m_transcript = new FieldSheet(RecordType::Medium, shapes, context, this);
    makeHead();
    m_pane->addWidget(makeRecording());
    m_pane->addWidget(m_pages);
    connect(m_cues, &CuePane::edited, this, &MediumStudio::edited);
    connect(m_pages, &PagePane::edited, this, &MediumStudio::edited);
    connect(m_transcript, &FieldSheet::edited, this, &MediumStudio::edited);
    connect(m_transcript, &FieldSheet::saved, this, &MediumStudio::edited);
}

MediumStudio::~MediumStudio() = default;

QToolButton *MediumStudio::addTab(const QString &words, const char *name, int page)
{
    auto *button = new QToolButton(m_tabs);
    button->setObjectName(u"tab"_s);
    button->setProperty("part", QString::fromLatin1(name));
    button->setText(words);
    button->setAccessibleName(words);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_group->addButton(button, page);
    m_tabs->layout()->addWidget(button);
    return button;
}

void MediumStudio::makeHead()
{
    m_back->setText(tr("Back to the media"));
    m_back->setToolTip(tr("Back to the media (Alt+Home)"));
    m_back->setAccessibleName(m_back->text());
    m_back->setObjectName(u"studioBack"_s);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_title->setObjectName(u"second"_s);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *tabs = new QHBoxLayout(m_tabs);
    tabs->setContentsMargins(0, 0, 0, 0);
    tabs->setSpacing(2);
    addTab(tr("Subtitles"), "subtitles", 0)->setChecked(true);
    addTab(tr("Transcript"), "transcript", 1);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_back);
    head->addWidget(m_tabs);
    head->addWidget(m_title, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 8, 8);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_pane, 1);
    connect(m_back, &QToolButton::clicked, this, &MediumStudio::leave);
    connect(m_group, &QButtonGroup::idClicked, this, &MediumStudio::showPart);
    const auto key = [this](const QKeySequence &keys, const auto &does) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_Home), [this] { leave(); });
    using namespace std::chrono_literals;
    key(QKeySequence(Qt::Key_F3), [this] { m_film->skip(-1s); });
    key(QKeySequence(Qt::Key_F4), [this] { m_film->skip(1s); });
    key(QKeySequence(Qt::Key_F5), [this] { m_film->togglePlaying(); });
}

QWidget *MediumStudio::makeRecording()
{
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    auto *side = new QWidget(splitter);
    auto *column = new QVBoxLayout(side);
    const bool isRight = layoutDirection() == Qt::RightToLeft;
    column->setContentsMargins(isRight ? partingGap : partingEdge, 0, isRight ? partingEdge : partingGap, 0);
    m_parts->setContentsMargins(isRight ? 0 : partingGap, 0, isRight ? partingGap : 0, 0);
    column->setSpacing(10);
    column->addWidget(m_film, 1);
    column->addWidget(m_cues->box());
    auto *area = new QScrollArea(m_parts);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_transcript);
    for (QPlainTextEdit *text : m_transcript->findChildren<QPlainTextEdit *>()) {
        text->setMaximumHeight(QWIDGETSIZE_MAX);
        text->setMinimumHeight(transcriptHeight);
    }
    m_parts->addWidget(m_cues);
    m_parts->addWidget(area);
    splitter->addWidget(m_parts);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({480, 720});
    return splitter;
}

void MediumStudio::showPart(int part)
{
    if (!save())
        m_group->button(m_parts->currentIndex())->setChecked(true);
    else
        m_parts->setCurrentIndex(part);
    m_cues->box()->setVisible(m_parts->currentIndex() == 0);
}

bool MediumStudio::open(const Medium &medium)
{
    if (!save())
        return false;
    m_medium = medium.id;
    const QString item = m_context.choices.titleOf(RecordType::Item, medium.item.toString());
    m_title->setText(tr("%1 · %2").arg(Words::view(medium.role, medium.page), item));
    const bool isFilm = isRecording(medium);
    m_pane->setCurrentIndex(isFilm ? 0 : 1);
    m_tabs->setVisible(isFilm);
    if (!isFilm) {
        m_film->close();
        m_transcript->open({}, {});
        m_pages->open(medium);
        m_pages->view()->setFocus();
        return true;
    }
    m_film->open(medium);
    m_cues->open(medium);
    m_transcript->open(anyId(medium.id), recordToJson(medium));
    m_cues->view()->setFocus();
    return true;
}

void MediumStudio::close()
{
    m_medium = {};
    m_film->close();
    m_cues->open({});
    m_pages->open({});
    m_transcript->open({}, {});
}

void MediumStudio::leave()
{
    if (!save())
        return;
    close();
    Q_EMIT left();
}

void MediumStudio::follow()
{
    if (!isOpen())
        return;
    const auto medium = m_context.reader.medium(m_medium);
    if (!medium) {
        close();
        return Q_EMIT left();
    }
    if (!isRecording(*medium))
        return m_pages->follow(*medium);
    m_cues->follow(*medium);
    m_transcript->refresh(recordToJson(*medium));
}

bool MediumStudio::isPending() const { return m_cues->isPending() || m_pages->isPending() || m_transcript->isPending(); }

bool MediumStudio::save()
{
    if (!isOpen())
        return true;
    const bool areCues = m_cues->save();
    const bool isTranscript = m_transcript->save();
    return m_pages->save() && areCues && isTranscript;
}

} // namespace vitrine
