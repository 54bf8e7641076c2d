// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsongraph.h"

#include "exchange/exportfile.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct JsonGraphWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::JsonLdExport)
};

} // namespace

Result<void> JsonGraph::begin(QByteArrayView context) { return put("{\"@context\":" + context.toByteArray() + ",\"@graph\":["); }

Result<void> JsonGraph::add(const QJsonObject &record)
{
    return put((std::exchange(m_isFirst, false) ? "\n" : ",\n") + QJsonDocument(record).toJson(QJsonDocument::Compact));
}

Result<void> JsonGraph::put(const QByteArray &bytes)
{
    return m_device.write(bytes) == bytes.size() ? Result<void>() : diskFull(m_device.errorString());
}

Result<Uris> webUris(const Reader &reader)
{
    const Uris uris(reader.setting(u"baseUri"_s));
    if (!isBaseAddress(uris.base()))
        return fail(ErrorKind::Refused, JsonGraphWords::tr("JSON-LD needs an address for each record, and the catalogue has none to begin them with. Nothing was written; set baseUri to an address of yours (https://...) and export again."));
    return uris;
}

} // namespace vitrine
