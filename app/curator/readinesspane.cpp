// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/readinesspane.h"

#include "base/bidi.h"
#include "curator/fieldeditor.h"
#include "domain/approval.h"
#include "models/fieldwords.h"
#include "models/recordvalues.h"
#include "models/shownexhibition.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

ReadinessPane::ReadinessPane(DeskContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_words(new QLabel(this)), m_approval(new QLabel(this)), m_list(new QListWidget(this)),
      m_publish(new QPushButton(tr("Publish"), this)), m_review(new QToolButton(this)), m_draft(new QToolButton(this)),
      m_noAdvisory(new QToolButton(this)), m_visitors(new QToolButton(this))
{
    m_words->setWordWrap(true);
    m_approval->setObjectName(u"approval"_s);
    m_approval->setWordWrap(true);
    m_list->setObjectName(u"gaps"_s);
    m_list->setAccessibleName(tr("What is left to settle"));
    m_list->setWordWrap(true);
    m_publish->setObjectName(u"primary"_s);
    m_review->setText(tr("Ask for review"));
    m_draft->setText(tr("Back to draft"));
    m_noAdvisory->setText(tr("No advisory is needed"));
    m_visitors->setObjectName(u"visitors"_s);
    m_visitors->setText(tr("Show this one to visitors"));
    for (QToolButton *button : {m_review, m_draft, m_noAdvisory, m_visitors})
        button->setFocusPolicy(Qt::StrongFocus);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_publish);
    buttons->addWidget(m_review);
    buttons->addWidget(m_draft);
    buttons->addStretch(1);
    buttons->addWidget(m_noAdvisory);
    buttons->addWidget(m_visitors);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 8, 16);
    column->setSpacing(12);
    column->addWidget(m_words);
    column->addWidget(m_approval);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT goAsked(m_gaps[size_t(m_list->currentRow())]); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { Q_EMIT goAsked(m_gaps[size_t(m_list->currentRow())]); });
    connect(m_publish, &QPushButton::clicked, this, [this] { setStatus(Status::Published); });
    connect(m_review, &QToolButton::clicked, this, [this] { setStatus(Status::InReview); });
    connect(m_draft, &QToolButton::clicked, this, [this] { setStatus(Status::Draft); });
    connect(m_noAdvisory, &QToolButton::clicked, this, &ReadinessPane::noAdvisory);
    connect(m_visitors, &QToolButton::clicked, this, &ReadinessPane::showToVisitors);
}

void ReadinessPane::show(RecordType type, RecordId id, const std::vector<Gap> &gaps)
{
    m_type = type;
    m_id = id;
    m_gaps = gaps;
    m_list->clear();
    for (const Gap &gap : gaps) {
        auto *item = new QListWidgetItem((gap.isRequired ? u"●  "_s : u"○  "_s) + gap.sentence, m_list);
        item->setData(Qt::AccessibleTextRole, gap.isRequired ? tr("Needed: %1").arg(gap.sentence) : tr("A reminder: %1").arg(gap.sentence));
    }
    const int required = int(std::count_if(gaps.begin(), gaps.end(), [](const Gap &gap) { return gap.isRequired; }));
    const auto values = recordValues(m_context.reader, type, id);
    const QString now = values.value_or({}).value("status"_L1).toString();
    const QString state = tr("Now: %1, seen by: %2.").arg(FieldWords::choice({}, now), FieldWords::choice({}, values.value_or({}).value("access"_L1).toString()));
    m_words->setText(required > 0 ? tr("%n thing(s) keep this from being published; choose one to go there.", nullptr, required) + u' ' + state
                     : gaps.empty() ? tr("Nothing is left to settle.") + u' ' + state
                                    : tr("This can be published; what is listed are reminders.") + u' ' + state);
    const bool canWrite = !m_context.editor.isReadOnly() && !id.isNull();
    m_publish->setEnabled(canWrite && required == 0 && now != enumName(Status::Published));
    m_review->setEnabled(canWrite && now != enumName(Status::InReview));
    m_draft->setEnabled(canWrite && now != enumName(Status::Draft));
    m_noAdvisory->setVisible(std::any_of(gaps.begin(), gaps.end(), [](const Gap &gap) { return gap.field == u"advisory" && gap.medium.isNull() && gap.language.isEmpty(); }));
    m_noAdvisory->setEnabled(canWrite);
    showExhibition(now);
    showApproval(now);
}

/// What the second person and the role of the one at the desk have to do with publishing.
void ReadinessPane::showApproval(const QString &status)
{
    const Catalogue &catalogue = m_context.editor.catalogue();
    const bool needsSecond = catalogue.needsSecondPerson();
    m_publish->setText(needsSecond ? tr("Approve and publish") : tr("Publish"));
    m_review->setText(needsSecond ? tr("Ask for approval") : tr("Ask for review"));
    QStringList words;
    const bool isPublic = status == enumName(Status::Published);
    if (catalogue.actor().role == PersonRole::Contributor) {
        words += tr("You write what is not public yet; an editor publishes it.");
        m_publish->setEnabled(false);
        m_draft->setEnabled(m_draft->isEnabled() && !isPublic);
        m_review->setEnabled(m_review->isEnabled() && !isPublic);
    }
    if (needsSecond && !m_id.isNull()) {
        const Approval approval = approvalOf(m_context.reader.history(m_id).value_or({}));
        const QLocale locale(m_context.language);
        const auto when = [&locale](const QDateTime &time) { return locale.toString(time.toLocalTime(), QLocale::ShortFormat); };
        if (status == enumName(Status::InReview))
            words += tr("%1 asked for approval on %2.", "who, when").arg(isolate(approval.askedBy), when(approval.asked));
        if (isPublic)
            words += tr("Published by %1 on %2. Whoever changes it sends it back into review.", "who, when").arg(isolate(approval.approvedBy), when(approval.approved));
        else if (approval.isAsItWas)
            words += tr("It holds what it held when it was public last: anybody may publish it.");
        else if (!approval.mayBePublishedBy(catalogue.actor().name))
            words += tr("You changed it, so somebody else publishes it.");
        else
            words += tr("Changed by: %1. You may approve it.").arg(locale.createSeparatedList(approval.writers));
        m_publish->setEnabled(m_publish->isEnabled() && approval.mayBePublishedBy(catalogue.actor().name));
    }
    m_approval->setText(words.join(u' '));
    m_approval->setVisible(!words.isEmpty());
}

/// One catalogue serves several exhibitions; which of them visitors see is a setting.
void ReadinessPane::showExhibition(const QString &status)
{
    m_visitors->setVisible(m_type == RecordType::Exhibition);
    if (m_type != RecordType::Exhibition)
        return;
    const auto shown = shownExhibition(m_context.reader);
    const bool isShown = shown && anyId(shown->id) == m_id;
    m_visitors->setEnabled(!m_context.editor.isReadOnly() && !isShown && status == enumName(Status::Published));
    m_visitors->setToolTip(isShown ? tr("Visitors see this exhibition.") : tr("Only a published exhibition can be shown to visitors."));
}

void ReadinessPane::showToVisitors()
{
    const QString title = m_context.choices.titleOf(m_type, m_id.toString());
    if (m_context.editor.set(u"exhibition"_s, m_id.toString(), tr("Visitors see “%1”").arg(title)))
        m_visitors->setEnabled(false);
}

namespace {

/// A published record is for everybody, unless it was kept to few on purpose.
void addStatus(RecordType type, RecordId id, const QJsonObject &values, Status status, std::vector<RecordChange> &changes)
{
    RecordChange change{type, id, {}};
    const QJsonValue now = values.value("status"_L1);
    const QJsonValue access = values.value("access"_L1);
    if (now != enumName(status))
        change.fields.push_back({u"status"_s, {}, now, enumName(status)});
    if (status == Status::Published && access == enumName(Access::Internal))
        change.fields.push_back({u"access"_s, {}, access, enumName(Access::Public)});
    if (!change.fields.empty())
        changes.push_back(change);
}

} // namespace

/// An item's media follow it.
void ReadinessPane::addMedia(Status status, std::vector<RecordChange> &changes) const
{
    if (m_type != RecordType::Item)
        return;
    const auto media = m_context.reader.media(ItemId(m_id.uuid()));
    for (const Medium &medium : media.value_or({})) {
        if (medium.access <= Access::Internal)
            addStatus(RecordType::Medium, anyId(medium.id), recordToJson(medium), status, changes);
    }
}

void ReadinessPane::setStatus(Status status)
{
    const auto values = recordValues(m_context.reader, m_type, m_id);
    if (!values)
        return;
    std::vector<RecordChange> changes;
    addStatus(m_type, m_id, *values, status, changes);
    addMedia(status, changes);
    const QString title = m_context.choices.titleOf(m_type, m_id.toString());
    // What goes wrong is told by the window.
    (void)m_context.editor.arrange(changes, tr("“%1” is now: %2").arg(title, FieldWords::choice({}, enumName(status))));
}

void ReadinessPane::noAdvisory()
{
    const auto values = recordValues(m_context.reader, m_type, m_id);
    if (!values)
        return;
    const QJsonValue before = orNull(values->value("absences"_L1));
    QJsonObject after = before.toObject();
    after.insert(u"advisory"_s, enumName(Absence::NotApplicable));
    (void)m_context.editor.edit({m_type, m_id, {{u"absences"_s, {}, before, after}}}, m_noAdvisory->text());
}

} // namespace vitrine
