// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/keptmappings.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

TableMapping ofAnyFile(TableMapping mapping)
{
    mapping.reading.encoding.reset();
    mapping.reading.sheet.clear();
    return mapping;
}

} // namespace

void KeptMappings::keep(const QStringList &headers, const TableMapping &mapping)
{
    forget(headers);
    m_kept.push_front({headers, ofAnyFile(mapping)});
    while (m_kept.size() > most)
        m_kept.pop_back();
}

void KeptMappings::forget(const QStringList &headers)
{
    std::erase_if(m_kept, [&](const Kept &kept) { return kept.headers == headers; });
}

const TableMapping *KeptMappings::of(const QStringList &headers) const
{
    for (const Kept &kept : m_kept) {
        if (kept.headers == headers)
            return &kept.mapping;
    }
    return nullptr;
}

QJsonArray KeptMappings::toJson() const
{
    QJsonArray list;
    for (const Kept &kept : m_kept)
        list.append(QJsonObject{{u"headers"_s, QJsonArray::fromStringList(kept.headers)}, {u"mapping"_s, kept.mapping.toJson()}});
    return list;
}

void KeptMappings::setJson(const QJsonArray &kept)
{
    m_kept.clear();
    for (const QJsonValue value : kept) {
        const auto mapping = TableMapping::fromJson(QJsonDocument(value["mapping"_L1].toObject()).toJson());
        QStringList headers;
        for (const QJsonValue header : value["headers"_L1].toArray())
            headers += header.toString();
        if (mapping && !headers.isEmpty() && m_kept.size() < most)
            m_kept.push_back({headers, ofAnyFile(*mapping)});
    }
}

} // namespace vitrine
