// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lidoexport.h"

#include "exchange/exportfile.h"
#include "exchange/lidorecord.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

Result<LossReport> writeDocument(QIODevice &device, ExportItems &items)
{
    XmlWriter xml(device);
    const auto words = wordsIn(items.languages());
    LidoRecord record(xml, items, words);
    xml.open("lido:lidoWrap", {{"xmlns:lido"_L1, u"http://www.lido-schema.org"_s},
                               {"xmlns:xsi"_L1, u"http://www.w3.org/2001/XMLSchema-instance"_s},
                               {"xsi:schemaLocation"_L1, u"http://www.lido-schema.org http://www.lido-schema.org/schema/v1.1/lido-v1.1.xsd"_s}});
    if (const auto written = items.forEach([&](const Item &item) { return record.write(item); }); !written)
        return written.unexpected();
    const auto finished = xml.finish();
    return finished ? Result<LossReport>(items.report()) : finished.unexpected();
}

} // namespace

Result<LossReport> writeLido(const QString &path, const Reader &reader, const ExportRequest &request, const ExchangeJob &job)
{
    auto items = ExportItems::open(reader, request, job, lidoFields());
    if (!items)
        return items.unexpected();
    return intoFile(path, [&](QIODevice &device) { return writeDocument(device, **items); });
}

} // namespace vitrine
