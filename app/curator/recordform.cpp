// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/recordform.h"

#include "curator/claimspane.h"
#include "curator/historypane.h"
#include "curator/mediapane.h"
#include "curator/mediumstudio.h"
#include "curator/notespane.h"
#include "curator/readinesspane.h"
#include "models/fieldwords.h"
#include "models/recordvalues.h"
#include "widgets/deskstyle.h"
#include "widgets/flowlayout.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

RecordForm::RecordForm(RecordType type, DeskContext &context, QWidget *parent)
    : QWidget(parent), m_type(type), m_context(context), m_name(new QLabel(this)), m_line(new QLabel(this)), m_saved(new QLabel(this)),
      m_tabs(new QWidget(this)), m_group(new QButtonGroup(this)), m_pages(new QStackedWidget(this)),
      m_readiness(new ReadinessPane(context, this)), m_history(new HistoryPane(context, this)), m_notes(new NotesPane(context, this))
{
    makeHead();
    addSheets();
    if (type == RecordType::Item) {
        m_media = new MediaPane(context, this);
        connect(m_media, &MediaPane::edited, this, &RecordForm::stateChanged);
        connect(m_media, &MediaPane::warned, this, &RecordForm::warned);
        connect(m_media, &MediaPane::begun, this, &RecordForm::begun);
        connect(m_media, &MediaPane::studioAsked, this, &RecordForm::openStudio);
        addTab(FieldWords::types(RecordType::Medium), u"tab_media"_s, m_media);
    }
    if (type == RecordType::Statement || type == RecordType::Quantity) {
        m_claims = new ClaimsPane(context, this);
        connect(m_claims, &ClaimsPane::claimAsked, this, &RecordForm::recordAsked);
        addTab(tr("Beside others"), u"tab_claims"_s, m_claims);
    }
    addTab(tr("Ready to publish?"), u"tab_readiness"_s, m_readiness);
    addTab(tr("Notes"), u"tab_notes"_s, m_notes);
    addTab(tr("History"), u"tab_history"_s, m_history);
    connect(m_readiness, &ReadinessPane::goAsked, this, &RecordForm::goTo);
    m_group->buttons().constFirst()->setChecked(true);
    m_pages->setCurrentIndex(0);
}

void RecordForm::makeHead()
{
    m_name->setFont(deskTitleFont(m_context.language));
    m_name->setObjectName(u"recordTitle"_s);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_line->setObjectName(u"second"_s);
    m_saved->setObjectName(u"second"_s);
    m_saved->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_name, 1);
    head->addWidget(m_line);
    head->addWidget(m_saved);
    new FlowLayout(m_tabs, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 12, 0);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    m_group->setExclusive(true);
}

QScrollArea *RecordForm::scrolling(QWidget *page)
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    return area;
}

void RecordForm::addTab(const QString &words, const QString &name, QWidget *page)
{
    auto *button = new QToolButton(m_tabs);
    button->setObjectName(u"tab"_s);
    button->setProperty("tabName", name);
    button->setText(words);
    button->setAccessibleName(words);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    const int index = m_pages->addWidget(page);
    m_group->addButton(button, index);
    m_tabs->layout()->addWidget(button);
    connect(button, &QToolButton::toggled, this, [this, index](bool isChosen) {
        if (isChosen)
            m_pages->setCurrentIndex(index);
    });
    // The tab that is chosen already leads back from what was opened on its page.
    connect(button, &QToolButton::clicked, this, [this, index] { m_pages->setCurrentIndex(index); });
}

void RecordForm::addSheets()
{
    for (const FieldGroup group : {FieldGroup::Description, FieldGroup::DatesAndPlaces, FieldGroup::Materials, FieldGroup::People,
                                   FieldGroup::Sources, FieldGroup::Rights, FieldGroup::Internal}) {
        std::vector<FieldShape> shapes;
        for (const FieldShape &shape : fieldShapes(m_type)) {
            if (shape.group == group)
                shapes.push_back(shape);
        }
        if (shapes.empty())
            continue;
        auto *sheet = new FieldSheet(m_type, shapes, m_context, this);
        connect(sheet, &FieldSheet::edited, this, [this] {
            m_saved->setText(tr("not saved yet"));
            Q_EMIT stateChanged();
        });
        connect(sheet, &FieldSheet::saved, this, [this, sheet] {
            m_saved->setText(sheet->isPending() ? tr("something could not be saved") : tr("saved"));
            Q_EMIT stateChanged();
        });
        m_sheets.push_back(sheet);
        addTab(FieldWords::group(group), u"tab_%1"_s.arg(int(group)), scrolling(sheet));
    }
}

bool RecordForm::open(RecordId id)
{
    if (!save())
        return false;
    const auto values = recordValues(m_context.reader, m_type, id);
    m_id = values ? id : RecordId();
    const QJsonObject shown = values.value_or({});
    showHead(shown);
    readWhoAndWhen();
    for (FieldSheet *sheet : m_sheets)
        sheet->open(m_id, shown);
    for (QScrollArea *area : findChildren<QScrollArea *>(QString(), Qt::FindDirectChildrenOnly))
        area->ensureVisible(0, 0);
    if (m_media)
        m_media->open(ItemId(m_id.uuid()));
    if (m_claims)
        m_claims->open(m_type, m_id);
    leaveStudio();
    m_history->open(m_type, m_id);
    m_notes->open(m_type, m_id);
    m_saved->setText(m_context.editor.isReadOnly() ? tr("for reading only") : QString());
    countGaps();
    return true;
}

void RecordForm::showHead(const QJsonObject &values)
{
    m_title = m_id.isNull() ? QString() : m_context.choices.titleOf(m_type, m_id.toString());
    const FieldShape *title = fieldShape(m_type, u"title"_s);
    const QString name = title ? fieldText(*title, values.value("title"_L1), m_context.language, {}) : QString();
    m_name->setText(name.isEmpty() ? m_title : name);
    m_name->setToolTip(m_name->text());
    QStringList line{values.value("number"_L1).toString(), FieldWords::type(m_type),
                     FieldWords::choice({}, values.value("status"_L1).toString())};
    if (m_type == RecordType::Item && values.contains("kind"_L1))
        line[1] = FieldWords::choice(u"itemKind"_s, values.value("kind"_L1).toString());
    line.removeAll(QString());
    m_line->setText(line.join(u" · "_s));
    Q_EMIT titleChanged();
}

/// Who changed a text last, for the columns of the languages.
void RecordForm::readWhoAndWhen()
{
    std::map<QString, QString> said;
    const auto history = m_id.isNull() ? Result<std::vector<Change>>(std::vector<Change>()) : m_context.reader.history(m_id);
    const QLocale locale(m_context.language);
    for (const Change &change : history.value_or({})) {
        const QString when = locale.toString(change.when.toLocalTime(), QLocale::ShortFormat);
        said[change.field + u'@' + change.language] = change.who.isEmpty() ? when : tr("%1, %2", "who, when").arg(change.who, when);
    }
    m_context.whoAndWhen = [said](const QString &field) {
        const auto one = said.find(field);
        const auto made = said.find(u"@"_s); // the record as it was made
        return one != said.end() ? one->second : made != said.end() ? made->second : QString();
    };
}

bool RecordForm::save()
{
    bool isWhole = !m_media || m_media->save();
    isWhole = (!m_studio || m_studio->save()) && isWhole;
    for (FieldSheet *sheet : m_sheets)
        isWhole = sheet->save() && isWhole;
    return isWhole;
}

void RecordForm::discard()
{
    const auto values = recordValues(m_context.reader, m_type, m_id);
    for (FieldSheet *sheet : m_sheets)
        sheet->open(values ? m_id : RecordId(), values.value_or({}));
}

void RecordForm::follow(const QList<RecordId> &records)
{
    if (m_id.isNull())
        return;
    const bool isMine = records.contains(m_id);
    if (isMine) {
        const auto values = recordValues(m_context.reader, m_type, m_id);
        if (!values) {
            m_id = {};
            for (FieldSheet *sheet : m_sheets)
                sheet->open({}, {});
            leaveStudio();
            Q_EMIT gone();
            return;
        }
        readWhoAndWhen();
        showHead(*values);
        for (FieldSheet *sheet : m_sheets)
            sheet->refresh(*values);
        m_history->open(m_type, m_id);
        m_notes->open(m_type, m_id);
    }
    if (m_claims)
        m_claims->open(m_type, m_id);
    if (m_media)
        m_media->follow();
    if (m_studio)
        m_studio->follow();
    countGaps();
}

void RecordForm::openStudio(const Medium &medium)
{
    if (!m_studio) {
        m_studio = new MediumStudio(m_context, this);
        m_pages->addWidget(m_studio);
        connect(m_studio, &MediumStudio::left, this, &RecordForm::leaveStudio);
        connect(m_studio, &MediumStudio::edited, this, [this] {
            m_saved->setText(m_studio->isPending() ? tr("not saved yet") : tr("saved"));
            Q_EMIT stateChanged();
        });
        connect(m_pages, &QStackedWidget::currentChanged, this, &RecordForm::followPage);
    }
    m_group->button(m_pages->indexOf(m_media))->setChecked(true);
    m_pages->setCurrentWidget(m_studio);
    (void)m_studio->open(medium);
}

/// Another page than the studio ends what is open there, unless it holds what cannot be saved.
void RecordForm::followPage()
{
    if (!isWide() && m_studio->isOpen()) {
        if (!m_studio->save()) {
            m_group->button(m_pages->indexOf(m_media))->setChecked(true);
            return m_pages->setCurrentWidget(m_studio);
        }
        m_studio->close();
    }
    Q_EMIT roomAsked();
}

bool RecordForm::isWide() const { return m_studio && m_pages->currentWidget() == m_studio; }

/// Back to the media, if the studio stands before them.
void RecordForm::leaveStudio()
{
    if (!m_studio)
        return;
    if (m_studio->isOpen())
        m_studio->close();
    if (m_pages->currentWidget() != m_studio)
        return;
    m_pages->setCurrentWidget(m_media);
    m_media->setFocus();
}

void RecordForm::countGaps()
{
    const auto gaps = m_id.isNull() ? std::vector<Gap>() : gapsOf(m_context.reader, m_type, m_id, m_context.languages);
    m_readiness->show(m_type, m_id, gaps);
    const auto required = std::count_if(gaps.begin(), gaps.end(), [](const Gap &gap) { return gap.isRequired; });
    Q_EMIT gapsCounted(int(required), int(gaps.size()) - int(required));
}

void RecordForm::showReadiness()
{
    m_group->button(m_pages->indexOf(m_readiness))->setChecked(true);
    m_readiness->setFocus();
}

void RecordForm::showHistory()
{
    m_group->button(m_pages->indexOf(m_history))->setChecked(true);
    m_history->setFocus();
}

void RecordForm::showNotes()
{
    m_group->button(m_pages->indexOf(m_notes))->setChecked(true);
    m_notes->setFocus();
}

void RecordForm::goTo(const Gap &gap)
{
    if (!gap.medium.isNull() && m_media) {
        m_group->button(m_pages->indexOf(m_media))->setChecked(true);
        m_media->focusField(gap.medium, gap.field, gap.language);
        return;
    }
    for (FieldSheet *sheet : m_sheets) {
        const auto found = sheet->findChildren<FieldEditor *>(u"field_"_s + gap.field);
        if (found.isEmpty())
            continue;
        for (int index = 0; index < m_pages->count(); ++index) {
            if (m_pages->widget(index)->isAncestorOf(sheet))
                m_group->button(index)->setChecked(true);
        }
        sheet->focusField(gap.field, gap.language);
        return;
    }
}

} // namespace vitrine
