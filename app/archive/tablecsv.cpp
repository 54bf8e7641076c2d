// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/tablecsv.h"

#include "base/bidi.h"
#include "exchange/csvwriter.h"
#include "exchange/exportfile.h"

#include <QAbstractItemModel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vitrine {

Result<LossReport> writeTableCsv(const QString &path, const QAbstractItemModel &model)
{
    const QChar separator = QLocale().decimalPoint() == ","_L1 ? u';' : u',';
    return intoFile(path, [&](QIODevice &device) -> Result<LossReport> {
        CsvWriter writer(device, CsvStyle::spreadsheet(separator));
        LossReport report;
        for (int row = -1; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells += stripBidiControls((row < 0 ? model.headerData(column, Qt::Horizontal) : model.index(row, column).data()).toString());
            if (const auto written = writer.writeRow(cells); !written)
                return written.unexpected();
        }
        report.selected = model.rowCount();
        report.written = report.selected;
        return report;
    });
}

} // namespace vitrine
