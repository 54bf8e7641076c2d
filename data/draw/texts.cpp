// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace vitrine::draw {

using namespace Qt::StringLiterals;

std::vector<PageText> readPages(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<PageText> pages;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u'\t');
        if (cells.size() == 2 && cells[0] == u"page"_s) {
            pages.push_back({cells[1], {}, {}, {}});
            continue;
        }
        if (cells.size() != 3 || pages.empty())
            return {};
        pages.back().fa.append(cells[0].trimmed());
        pages.back().fr.append(cells[1].trimmed());
        pages.back().en.append(cells[2].trimmed());
    }
    return pages;
}

bool writeTranscription(const QString &name, const std::vector<PageText> &pages,
                        const std::vector<std::vector<QRectF>> &lines)
{
    QJsonArray all;
    for (size_t i = 0; i < pages.size(); ++i) {
        QJsonArray places;
        auto rounded = [](double v) { return std::round(v * 10000) / 10000; };
        for (const QRectF &r : lines[i])
            places.append(
                QJsonArray{rounded(r.x()), rounded(r.y()), rounded(r.width()), rounded(r.height())});
        const QJsonObject text{{u"fa"_s, pages[i].fa.join(u'\n')},
                               {u"fr"_s, pages[i].fr.join(u'\n')},
                               {u"en"_s, pages[i].en.join(u'\n')}};
        all.append(QJsonObject{{u"original"_s, pages[i].original}, {u"text"_s, text}, {u"lines"_s, places}});
    }
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    return file.write(QJsonDocument(QJsonObject{{u"pages"_s, all}}).toJson()) > 0;
}

} // namespace vitrine::draw
