// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/bulkrulebox.h"

#include "curator/planmodel.h"
#include "models/fieldwords.h"
#include "models/words.h"
#include "widgets/choicebox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vitrine {

BulkRuleBox::BulkRuleBox(RecordType type, DeskContext &context, QWidget *parent)
    : QWidget(parent), m_type(type), m_context(context), m_field(new ChoiceBox(this)), m_deed(new ChoiceBox(this)),
      m_language(new ChoiceBox(this)), m_remove(new QToolButton(this)), m_row(new QHBoxLayout(this))
{
    m_field->setObjectName(u"bulkField"_s);
    m_field->setAccessibleName(tr("Field"));
    m_deed->setObjectName(u"bulkDeed"_s);
    m_deed->setAccessibleName(tr("What is done to it"));
    m_language->setObjectName(u"bulkLanguage"_s);
    m_language->setAccessibleName(tr("Language of the words"));
    for (const QString &language : context.languages)
        m_language->addItem(Words::language(language, context.language), language);
    m_remove->setText(tr("Leave this out"));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    fillFields();
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    for (QWidget *one : std::initializer_list<QWidget *>{m_field, m_deed, m_language})
        m_row->addWidget(one, 0, Qt::AlignTop);
    m_row->addWidget(m_remove, 0, Qt::AlignTop);
    setFocusProxy(m_field);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkRuleBox::fieldChosen);
    connect(m_deed, &QComboBox::currentIndexChanged, this, &BulkRuleBox::deedChosen);
    connect(m_language, &QComboBox::currentIndexChanged, this, &BulkRuleBox::edited);
    connect(m_remove, &QToolButton::clicked, this, &BulkRuleBox::removeAsked);
    fieldChosen();
}

void BulkRuleBox::fillFields()
{
    QStringList keys;
    for (const FieldShape &shape : fieldShapes(m_type))
        keys += shape.key;
    keys += {u"status"_s, hungIn};
    for (const QString &key : keys) {
        if (bulkShape(m_type, key) != BulkShape::None)
            m_field->addItem(plannedTitle(m_type, key), key);
    }
    m_field->setMaxVisibleItems(24);
}

QString BulkRuleBox::wordsFor(BulkDeed deed)
{
    switch (deed) {
    case BulkDeed::Keep: return tr("keep");
    case BulkDeed::Set: return tr("set to");
    case BulkDeed::Add: return tr("add");
    case BulkDeed::Remove: return tr("remove");
    case BulkDeed::Clear: return tr("clear");
    }
    return {};
}

QString BulkRuleBox::field() const { return m_field->currentData().toString(); }

BulkDeed BulkRuleBox::deed() const { return BulkDeed(m_deed->currentData().toInt()); }

/// Another kind of field takes other deeds and another control.
void BulkRuleBox::fieldChosen()
{
    const BulkShape shape = bulkShape(m_type, field());
    const BulkDeed before = m_deed->count() > 0 ? deed() : BulkDeed::Set;
    {
        const QSignalBlocker quiet(m_deed);
        m_deed->clear();
        for (const BulkDeed one : bulkDeeds(shape))
            m_deed->addItem(wordsFor(one), int(one));
        m_deed->setCurrentIndex(std::max(1, m_deed->findData(int(before))));
    }
    m_language->setVisible(shape == BulkShape::Text);
    FieldShape one = plannedShape(m_type, field());
    if (shape == BulkShape::Text) {
        one.kind = FieldKind::Word;
        one.group = one.isLong ? FieldGroup::Internal : FieldGroup::Description; // several lines, or one
    }
    delete m_editor;
    //: for screen readers: the value that a field is set to
    m_editor = makeFieldEditor(one, tr("Value for: %1").arg(plannedTitle(m_type, field())), m_context, this);
    m_row->insertWidget(3, m_editor, 1, Qt::AlignTop);
    QWidget::setTabOrder(m_language, m_editor);
    QWidget::setTabOrder(m_editor, m_remove);
    connect(m_editor, &FieldEditor::edited, this, &BulkRuleBox::edited);
    connect(m_editor, &FieldEditor::settled, this, &BulkRuleBox::edited);
    deedChosen();
}

void BulkRuleBox::deedChosen()
{
    m_editor->setEnabled(deed() != BulkDeed::Keep && deed() != BulkDeed::Clear);
    m_language->setEnabled(deed() != BulkDeed::Keep);
    Q_EMIT edited();
}

void BulkRuleBox::setField(const QString &key) { m_field->setCurrentIndex(std::max(0, m_field->findData(key))); }

void BulkRuleBox::setLanguage(const QString &language) { m_language->setCurrentIndex(std::max(0, m_language->findData(language))); }

void BulkRuleBox::setDeed(BulkDeed deed) { m_deed->setCurrentIndex(std::max(0, m_deed->findData(int(deed)))); }

BulkRule BulkRuleBox::rule() const
{
    const bool isText = bulkShape(m_type, field()) == BulkShape::Text;
    return {field(), isText ? m_language->currentData().toString() : QString(), deed(), orNull(m_editor->value())};
}

QString BulkRuleBox::problem() const
{
    if (!m_editor->isEnabled())
        return {};
    const bool isChoice = bulkShape(m_type, field()) == BulkShape::Choice; // whose default is no value
    if (m_editor->problem().isEmpty() && orNull(m_editor->value()).isNull() && !isChoice)
        return tr("%1: nothing is written there yet. To empty the field, choose “clear”.").arg(plannedTitle(m_type, field()));
    return m_editor->problem();
}

} // namespace vitrine
