// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/itemdraft.h"

#include <QFile>
#include <QHash>

#include <memory>

namespace vitrine {

class XmlGuard;
struct XmlNode;

/// Simple Dublin Core (oai_dc): one file, one file an item in a folder, or many records in one envelope.
class DcReader final : public DraftSource {
public:
    [[nodiscard]] static Result<std::unique_ptr<DcReader>> open(const QString &path, const QString &language);
    ~DcReader() override;

    [[nodiscard]] Result<bool> next(ItemDraft &draft) override;
    [[nodiscard]] qint64 position() const override { return m_at; }
    [[nodiscard]] qint64 size() const override { return m_files.size(); }

private:
    DcReader(QStringList files, QString language);
    [[nodiscard]] Result<bool> openNext();
    void understand(const XmlNode &record, ItemDraft &draft);
    [[nodiscard]] bool isDemonstration(const XmlNode &node);

    QStringList m_files;
    QString m_language;
    qsizetype m_at = 0;
    bool m_hasRecord = false; ///< in the file at hand
    std::unique_ptr<QFile> m_file;
    std::unique_ptr<XmlGuard> m_xml;
    QHash<QString, QString> m_sentences; ///< by language
};

} // namespace vitrine
