// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportitems.h"
#include "exchange/languagewords.h"
#include "exchange/uris.h"
#include "exchange/xmlsafe.h"

namespace vitrine {

enum class EadVersion { Ead3, Ead2002 };

/// Writes what a finding aid says of one entry: its did and the blocks after it, in the spelling of either version.
class EadUnit final {
public:
    EadUnit(XmlWriter &xml, ExportItems &items, const std::vector<LanguageWords> &words, EadVersion version)
        : m_xml(xml), m_items(items), m_words(words), m_uris(items.setting(QStringLiteral("baseUri"))), m_version(version) {}

    [[nodiscard]] Result<void> write(const Item &item);
    void writeUnitId(const QString &number);
    void writeName(const char *name, const QString &text, const QString &uri = {}, const QString &relator = {}, const QString &language = {},
                   const QString &qualifier = {});
    void writeRepository(AgentId holder);
    /// The level as the version spells it; for EAD3 "otherlevel" with its name in `other`.
    [[nodiscard]] QString level(Level level, QString *other) const;
    [[nodiscard]] bool isEad3() const { return m_version == EadVersion::Ead3; }

private:
    void writeDates(const UncertainDate &date);
    void writeStructuredDate(const UncertainDate &date);
    void writeExtent(const Item &item);
    void writeMakers(const Item &item);
    void writeLanguages(const Item &item);
    void writeMedia(const std::vector<Medium> &media);
    void writeBlocks(const Item &item);
    void writeBlock(const char *name, const QString &key, const std::vector<MultiText> &texts);
    void writeKind(ItemKind kind);
    void noteProvenance(const Item &item);
    /// Of a record: under the base URI, else by its uid; for EAD 2002 only the first.
    template<class R>
    [[nodiscard]] QString addressOf(const QString &kind, Id<R> id) const
    {
        const QString address = m_uris.of(kind, id);
        return !address.isEmpty() || !isEad3() ? address : QStringLiteral("urn:uuid:") + id.toString();
    }
    void writeParagraphs(const MultiText &text);
    void writeNotes(const Item &item);
    void writeControlAccess(const Item &item);
    void writeTerm(const char *name, TermId id);
    [[nodiscard]] std::vector<MultiText> labels(const std::vector<TermId> &terms);
    void noteLacks(const Item &item);

    XmlWriter &m_xml;
    ExportItems &m_items;
    const std::vector<LanguageWords> &m_words;
    Uris m_uris;
    EadVersion m_version;
};

/// The fields a finding aid has a place for.
[[nodiscard]] QStringList eadFields();

} // namespace vitrine
