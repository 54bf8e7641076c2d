// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/givenout.h"

#include "exchange/listquery.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

Dissemination givenOut(const ExportRequest &request, const Audience &audience, const QString &path, int rows)
{
    Dissemination out;
    out.format = request.format == "pdf"_L1 ? u"pdf "_s + request.print.sheet : request.format;
    out.file = QFileInfo(path).fileName();
    out.rows = rows;
    out.query = request.isFiltered || !request.query.words.isEmpty() ? queryText(request.query) : QString();
    out.isChosen = request.only.has_value();
    out.access = enumName(audience.upTo);
    out.languages = request.languages.join(u',');
    out.fields = request.fields.join(u',');
    return out;
}

} // namespace vitrine
