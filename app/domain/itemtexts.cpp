// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/itemtexts.h"

#include "domain/names.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QStringList one(const QString &text) { return text.isEmpty() ? QStringList() : QStringList{text}; }

/// Turns each kind of member into texts.
struct ToTexts {
    ItemTexts &texts;
    const Item &item;
    const QString &language;

    QStringList operator()(QString Item::*m) const { return one(item.*m); }
    QStringList operator()(MultiText Item::*m) const { return one((item.*m).text(language)); }
    QStringList operator()(std::optional<ItemKind> Item::*m) const
    {
        return item.*m ? QStringList{enumName(*(item.*m))} : QStringList();
    }
    QStringList operator()(Level Item::*m) const { return {enumName(item.*m)}; }
    QStringList operator()(ItemId Item::*m) const { return one(texts.number(item.*m)); }
    QStringList operator()(UncertainDate Item::*m) const
    {
        const UncertainDate &date = item.*m;
        return one(date.original.isEmpty() ? date.notation() : date.original);
    }
    QStringList operator()(PlaceId Item::*m) const { return one(texts.place(item.*m)); }
    QStringList operator()(QStringList Item::*m) const { return item.*m; }
    QStringList operator()(std::vector<TermId> Item::*m) const
    {
        QStringList list;
        for (const TermId &id : item.*m)
            list += one(texts.term(id));
        return list;
    }
    QStringList operator()(std::vector<Dimension> Item::*m) const
    {
        QStringList list;
        for (const Dimension &dimension : item.*m)
            list += dimensionText(dimension);
        return list;
    }
    QStringList operator()(std::vector<Attribution> Item::*m) const
    {
        QStringList list;
        for (const Attribution &maker : item.*m) {
            const bool named = maker.kind == MakerKind::Known || maker.kind == MakerKind::Attributed;
            list += one(named ? texts.agent(maker.agent) : enumName(maker.kind));
        }
        return list;
    }
    QStringList operator()(std::vector<ProvenanceStep> Item::*m) const
    {
        QStringList list;
        for (const ProvenanceStep &step : item.*m)
            list += one(step.text.text(language));
        return list;
    }
    QStringList operator()(AgentId Item::*m) const { return one(texts.agent(item.*m)); }
    QStringList operator()(std::vector<Relation> Item::*m) const
    {
        QStringList list;
        for (const Relation &relation : item.*m)
            list += one(texts.number(relation.item));
        return list;
    }
    QStringList operator()(std::vector<AgentId> Item::*m) const
    {
        QStringList list;
        for (const AgentId &id : item.*m)
            list += one(texts.agent(id));
        return list;
    }
};

template<class Read>
QString remembered(QHash<QUuid, QString> &names, const QUuid &id, Read read)
{
    if (id.isNull())
        return {};
    if (const auto known = names.constFind(id); known != names.constEnd())
        return *known;
    const QString name = read();
    names.insert(id, name);
    return name;
}

} // namespace

ItemTexts::ItemTexts(const Reader &reader, QString language) : m_reader(reader), m_language(std::move(language)) {}

QStringList ItemTexts::values(const Item &item, const ItemField &field, const QString &language)
{
    return std::visit(ToTexts{*this, item, language}, field.member);
}

QString ItemTexts::agent(AgentId id)
{
    return remembered(m_names, id.uuid(), [&] {
        const auto found = m_reader.agent(id);
        return found ? displayName(*found, m_language) : QString();
    });
}

QString ItemTexts::term(TermId id)
{
    return remembered(m_names, id.uuid(), [&] {
        const auto found = m_reader.term(id);
        return found ? displayTitle(*found, m_language) : QString();
    });
}

QString ItemTexts::place(PlaceId id)
{
    return remembered(m_names, id.uuid(), [&] {
        const auto found = m_reader.place(id);
        return found ? displayTitle(*found, m_language) : QString();
    });
}

QString ItemTexts::number(ItemId id)
{
    return remembered(m_names, id.uuid(), [&] {
        const auto found = m_reader.item(id);
        return found ? found->number : QString();
    });
}

QString dimensionText(const Dimension &dimension)
{
    const QString size = dimension.value + u' ' + dimension.unit;
    return dimension.what.isEmpty() ? size : dimension.what + u' ' + size;
}

std::optional<Dimension> dimensionFromText(QStringView text)
{
    static const QRegularExpression form(u"^(?:([^0-9]*[^0-9 ]) )?([0-9]+(?:\\.[0-9]+)?) ([^0-9 ]+)$"_s);
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    return Dimension{match.captured(1), match.captured(2), match.captured(3)};
}

} // namespace vitrine
