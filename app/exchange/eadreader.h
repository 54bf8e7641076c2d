// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/itemdraft.h"
#include "exchange/xmlnode.h"

#include <QFile>

#include <memory>

namespace vitrine {

/// EAD3 (and EAD 2002, whose elements have the same names here): the finding aid's levels as items with their parents, each
/// read as it streams.
class EadReader final : public DraftSource {
public:
    [[nodiscard]] static Result<std::unique_ptr<EadReader>> open(const QString &path, const QString &language);

    [[nodiscard]] Result<bool> next(ItemDraft &draft) override;
    [[nodiscard]] qint64 position() const override { return m_file.pos(); }
    [[nodiscard]] qint64 size() const override { return m_file.size(); }

private:
    /// One open <archdesc> or <c>: what is known of it, until its first child level or its end.
    struct Open {
        XmlNode node;
        QString number;
        bool isGiven = false;
    };

    EadReader(const QString &path, QString language) : m_file(path), m_language(std::move(language)) {}
    /// Gives the innermost open level, once.
    bool give(ItemDraft &draft);
    void open();
    [[nodiscard]] bool isOnlyWrapper() const;

    QFile m_file;
    QString m_language;
    std::unique_ptr<XmlGuard> m_xml;
    XmlNode m_control;
    std::vector<Open> m_open;
    bool m_mustOpen = false; ///< the element at hand opens a level, which waited for its parent to be given
    bool m_hasLevel = false;
};

} // namespace vitrine
