// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/planmodel.h"

#include "domain/recordjsonparts.h"
#include "models/dates.h"
#include "models/fieldwords.h"
#include "models/words.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// A date is shown as it is worded and as it was understood.
QString withUnderstanding(const QString &text, const QJsonValue &value, const QString &language)
{
    UncertainDate date;
    JsonIssues issues;
    fromJson(value, date, {}, issues);
    return date.isKnown() ? text + u" → "_s + dateInBothCalendars(date, language) : text;
}

} // namespace

FieldShape plannedShape(RecordType type, const QString &field)
{
    FieldShape shape;
    shape.key = field;
    if (field == hungIn) {
        shape.kind = FieldKind::References;
        shape.refers = RecordType::Section;
    } else if (field == u"status") {
        shape.kind = FieldKind::Choice;
        for (const std::string_view &name : EnumNames<Status>::names)
            shape.choices += QString::fromLatin1(name.data(), qsizetype(name.size()));
        shape.byDefault = enumName(Status::Draft);
        shape.group = FieldGroup::Rights;
    } else if (const FieldShape *known = fieldShape(type, field)) {
        return *known;
    }
    return shape;
}

QString plannedTitle(RecordType type, const QString &field)
{
    return field == hungIn ? FieldWords::type(RecordType::Section) : FieldWords::title(type, field);
}

PlanModel::PlanModel(const RecordChoices &choices, QObject *parent) : QAbstractTableModel(parent), m_choices(choices) {}

void PlanModel::setPlan(Plan plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_made.clear();
    for (const NamedRecord &record : m_plan.made)
        m_made.insert(record.id.toString(), record.name);
    sift();
    endResetModel();
    Q_EMIT countsChanged();
}

void PlanModel::setShown(Show show)
{
    beginResetModel();
    m_show = show;
    sift();
    endResetModel();
}

void PlanModel::sift()
{
    m_rows.clear();
    for (size_t i = 0; i < m_plan.lines.size(); ++i) {
        const bool isRefused = !m_plan.lines[i].refusal.isEmpty();
        if (m_show == Show::All || isRefused == (m_show == Show::Refused))
            m_rows.push_back(i);
    }
}

int PlanModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int PlanModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString PlanModel::titleOf(RecordType type, const QString &uid) const
{
    const QString name = m_made.value(uid);
    return name.isEmpty() ? m_choices.titleOf(type, uid) : tr("%1 (new)", "a record that will be made").arg(name);
}

QString PlanModel::shown(const PlannedLine &line, const QJsonValue &value) const
{
    if (!line.refusal.isEmpty() && value.isString() && value == line.change.after)
        return value.toString(); // as it was typed
    const FieldShape shape = plannedShape(line.type, line.change.field);
    const QJsonValue told = value.isNull() && !shape.byDefault.isEmpty() && shape.kind == FieldKind::Choice ? QJsonValue(shape.byDefault) : value;
    const auto titled = [this](RecordType type, const QString &uid) { return titleOf(type, uid); };
    const QString text = fieldText(shape, told, m_choices.language(), titled);
    if (shape.kind == FieldKind::Date && !text.isEmpty())
        return withUnderstanding(text, value, m_choices.language());
    const QString state = shape.kind == FieldKind::Text ? value.toObject().value("state"_L1).toString() : QString();
    return state.isEmpty() ? text : tr("%1 (%2)", "a text and its state").arg(text, FieldWords::choice(u"textState"_s, state));
}

QString PlanModel::fieldOf(const PlannedLine &line) const
{
    const QString title = plannedTitle(line.type, line.change.field);
    return line.change.language.isEmpty() ? title : tr("%1 · %2").arg(title, Words::language(line.change.language, m_choices.language()));
}

QString PlanModel::remarkOf(const PlannedLine &line)
{
    if (!line.refusal.isEmpty())
        return tr("Refused: %1").arg(line.refusal);
    return line.isLeftOut ? tr("Left out") : tr("Will change");
}

QString PlanModel::text(const PlannedLine &line, int column) const
{
    switch (column) {
    case RecordColumn: return m_choices.titleOf(line.type, line.record.toString());
    case FieldColumn: return fieldOf(line);
    case BeforeColumn: return shown(line, line.change.before);
    case AfterColumn: return shown(line, line.change.after);
    case RemarkColumn: return remarkOf(line);
    default: return {};
    }
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlannedLine &line = m_plan.lines[m_rows[size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole: return text(line, index.column()).section(u'\n', 0, 0).left(300);
    case Qt::ToolTipRole: return text(line, index.column()).left(2000);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), text(line, index.column()).left(2000));
    case Qt::CheckStateRole:
        if (index.column() == RecordColumn)
            return line.isDone() ? Qt::Checked : Qt::Unchecked;
        return {};
    default: return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RecordColumn: return tr("Record");
    case FieldColumn: return tr("Field");
    case BeforeColumn: return tr("Before");
    case AfterColumn: return tr("After");
    case RemarkColumn: return tr("What becomes of it");
    default: return {};
    }
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const bool canLeaveOut = index.column() == RecordColumn && m_plan.lines[m_rows[size_t(index.row())]].refusal.isEmpty();
    return canLeaveOut ? flags | Qt::ItemIsUserCheckable : flags;
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    m_plan.lines[m_rows[size_t(index.row())]].isLeftOut = value.toInt() != Qt::Checked;
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(RemarkColumn));
    Q_EMIT countsChanged();
    return true;
}

} // namespace vitrine
