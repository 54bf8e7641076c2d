// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/job.h"
#include "exchange/xlsxcells.h"
#include "exchange/zipreader.h"

namespace vitrine {

/// What the sheets of a workbook share: its names, its strings, its formats of numbers.
class XlsxBook final {
public:
    struct Sheet {
        QString name;
        QString part; ///< entry in the zip
        bool isHidden = false;
    };

    /// The job is asked at each string; Cancelled then.
    [[nodiscard]] static Result<std::unique_ptr<XlsxBook>> open(const QString &path, const ExchangeJob &job = {});

    [[nodiscard]] const std::vector<Sheet> &sheets() const { return m_sheets; }
    [[nodiscard]] const ZipReader &zip() const { return *m_zip; }
    [[nodiscard]] bool is1904() const { return m_is1904; }
    [[nodiscard]] QString string(qsizetype index) const { return index >= 0 && index < m_strings.size() ? m_strings[index] : QString(); }
    [[nodiscard]] CellFormat format(size_t style) const { return style < m_formats.size() ? m_formats[style] : CellFormat(); }

private:
    explicit XlsxBook(std::unique_ptr<ZipReader> zip) : m_zip(std::move(zip)) {}
    [[nodiscard]] Result<void> readWorkbook(const QString &part, const ExchangeJob &job);
    [[nodiscard]] Result<QHash<QString, QString>> relations(const QString &part) const;
    [[nodiscard]] Result<void> readStrings(const QString &part, const ExchangeJob &job);
    [[nodiscard]] Result<void> readStyles(const QString &part);

    std::unique_ptr<ZipReader> m_zip;
    std::vector<Sheet> m_sheets;
    bool m_is1904 = false;
    QStringList m_strings;
    std::vector<CellFormat> m_formats;
};

} // namespace vitrine
