// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/itemdraft.h"

#include <QFile>

#include <memory>

namespace vitrine {

class XmlGuard;

/// LIDO 1.0 and 1.1: one record or a wrap of many, one in memory at a time.
class LidoReader final : public DraftSource {
public:
    [[nodiscard]] static Result<std::unique_ptr<LidoReader>> open(const QString &path, const QString &language);
    ~LidoReader() override;

    [[nodiscard]] Result<bool> next(ItemDraft &draft) override;
    [[nodiscard]] qint64 position() const override { return m_file.pos(); }
    [[nodiscard]] qint64 size() const override { return m_file.size(); }

private:
    LidoReader(const QString &path, QString language);

    QFile m_file;
    QString m_language;
    std::unique_ptr<XmlGuard> m_xml;
    bool m_hasRecord = false;
};

} // namespace vitrine
