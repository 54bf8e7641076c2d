// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/mergepane.h"

#include "base/bidi.h"
#include "curator/planmodel.h"
#include "widgets/choicebox.h"
#include "widgets/deskstyle.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vitrine {

MergePane::MergePane(DeskContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_words(new QLabel(this)), m_area(new QScrollArea(this)), m_merge(new QPushButton(tr("Merge"), this))
{
    auto *title = new QLabel(tr("Merge two records"), this);
    title->setFont(deskTitleFont(context.language));
    m_words->setWordWrap(true);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_merge->setObjectName(u"primary"_s);
    m_merge->setProperty("deed", u"merge"_s);
    const auto plain = [this](const QString &words) {
        auto *button = new QToolButton(this);
        button->setText(words);
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    };
    auto *swap = plain(tr("Let the other one stay"));
    auto *close = plain(tr("Back to the form"));
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(close);
    auto *foot = new QHBoxLayout;
    foot->addWidget(swap);
    foot->addStretch(1);
    foot->addWidget(m_merge);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_words);
    column->addWidget(m_area, 1);
    column->addLayout(foot);
    connect(swap, &QToolButton::clicked, this, &MergePane::swap);
    connect(close, &QToolButton::clicked, this, &MergePane::closed);
    connect(m_merge, &QPushButton::clicked, this, &MergePane::merge);
}

QString MergePane::titleOf(RecordId record) const { return m_context.choices.titleOf(m_type, record.toString()); }

void MergePane::open(RecordType type, RecordId survivor, RecordId gone)
{
    m_type = type;
    m_survivor = survivor;
    m_gone = gone;
    fill();
    m_merge->setFocus();
}

void MergePane::swap() { open(m_type, m_gone, m_survivor); }

QString MergePane::shown(const MergeField &field, const QJsonValue &value) const
{
    const FieldShape shape = plannedShape(m_type, field.key);
    const auto named = [this](RecordType type, const QString &uid) { return m_context.choices.titleOf(type, uid); };
    if (!field.isText)
        return fieldText(shape, value.isNull() && shape.kind == FieldKind::Choice ? QJsonValue(shape.byDefault) : value, m_context.language, named);
    QStringList texts;
    const QJsonObject languages = value.toObject();
    for (auto text = languages.begin(); text != languages.end(); ++text)
        texts += text.key() + u": "_s + isolate(text.value().toObject().value("text"_L1).toString());
    return texts.join(u'\n');
}

void MergePane::fill()
{
    const auto fields = mergeFields(m_context.reader, m_type, m_survivor, m_gone);
    m_fields = fields.value_or({});
    if (!fields)
        Q_EMIT failed(fields.error());
    m_merge->setEnabled(fields.has_value() && !m_context.editor.isReadOnly());
    m_words->setText(tr("“%1” stays; “%2” goes, and everything that refers to it will refer to the first. Whoever asks for its old identity is led there.")
                         .arg(isolate(titleOf(m_survivor)), isolate(titleOf(m_gone))));
    m_choices.clear();
    m_rows = new QWidget(m_area);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    const QString heads[]{tr("Field"), tr("The one that stays"), tr("The one that goes"), tr("What the one that stays will have")};
    for (int column = 0; column < int(std::size(heads)); ++column) {
        auto *head = new QLabel(heads[column], m_rows);
        head->setObjectName(u"second"_s);
        grid->addWidget(head, 0, column);
    }
    for (size_t i = 0; i < m_fields.size(); ++i)
        addRow(int(i) + 1, m_fields[i]);
    if (m_fields.empty())
        grid->addWidget(new QLabel(tr("They differ in nothing else."), m_rows), 1, 0, 1, 4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(int(m_fields.size()) + 2, 1);
    m_area->setWidget(m_rows);
}

void MergePane::addRow(int row, MergeField &field)
{
    auto *grid = static_cast<QGridLayout *>(m_rows->layout());
    const QString title = plannedTitle(m_type, field.key);
    int column = 0;
    for (const QString &words : {title, shown(field, field.survivor), shown(field, field.gone)}) {
        auto *label = new QLabel(words, m_rows);
        label->setWordWrap(column > 0);
        label->setTextFormat(Qt::PlainText);
        grid->addWidget(label, row, column++, Qt::AlignTop);
    }
    auto *choice = new ChoiceBox(m_rows);
    choice->setAccessibleName(tr("%1: what the one that stays will have").arg(title));
    choice->addItem(tr("what it has"), int(MergeField::Side::Survivor));
    choice->addItem(tr("what the other has"), int(MergeField::Side::Gone));
    if (field.canBeBoth)
        choice->addItem(tr("both together"), int(MergeField::Side::Both));
    choice->setCurrentIndex(choice->findData(int(field.side)));
    connect(choice, &QComboBox::currentIndexChanged, this,
            [choice, &field] { field.side = MergeField::Side(choice->currentData().toInt()); });
    grid->addWidget(choice, row, column, Qt::AlignTop);
    m_choices[field.key] = choice;
}

void MergePane::choose(const QString &key, MergeField::Side side)
{
    if (const auto choice = m_choices.find(key); choice != m_choices.end())
        choice->second->setCurrentIndex(std::max(0, choice->second->findData(int(side))));
}

void MergePane::merge()
{
    const Merge merge{m_type, m_survivor, m_gone, changesOf(m_fields)};
    m_context.editor.performBeside(tr("Merged: %1").arg(titleOf(m_gone)), [merge](Catalogue &catalogue, const Job &job) {
        const auto merged = mergeRecords(catalogue, merge, job);
        return merged ? Result<void>() : merged.unexpected();
    });
    if (m_context.editor.isBusy())
        Q_EMIT begun(2);
}

} // namespace vitrine
