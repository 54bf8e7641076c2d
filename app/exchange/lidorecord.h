// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportitems.h"
#include "exchange/languagewords.h"
#include "exchange/uris.h"
#include "exchange/xmlsafe.h"

namespace vitrine {

/// Writes one entry as a lido:lido element, in the order the schema asks for.
class LidoRecord final {
public:
    LidoRecord(XmlWriter &xml, ExportItems &items, const std::vector<LanguageWords> &words)
        : m_xml(xml), m_items(items), m_words(words), m_uris(items.setting(QStringLiteral("baseUri"))) {}

    [[nodiscard]] Result<void> write(const Item &item);

private:
    void writeClassification(const Item &item);
    void writeIdentification(const Item &item);
    void writeInscriptions(const Item &item);
    void writeRepository(const Item &item);
    void writeState(const Item &item);
    void writeDescriptions(const Item &item);
    void writeMeasurements(const Item &item);
    void writeMaterials(const Item &item);
    void writeEvents(const Item &item);
    void writeProduction(const Item &item);
    void writeProvenance(const ProvenanceStep &step);
    void writeEventType(const QString &code, const char *word);
    void writeMaker(const Attribution &maker);
    void writeActor(AgentId id);
    void writeDate(const UncertainDate &date);
    void writePlace(PlaceId id);
    void writeRelations(const Item &item);
    void writeRelatedWork(const QString &number, const QString &relation);
    void writeAdministration(const Item &item, const std::vector<Medium> &media);
    void writeRights(const Item &item);
    void writeRecord(const Item &item);
    void writeResource(const Medium &medium, const Item &item);
    void writeConcept(const QString &uri, const MultiText &label);
    void writeTerm(TermId id);
    void writeTexts(const char *name, const MultiText &text);
    void writeNote(const char *type, const MultiText &text);
    void writeBody(const QString &uri, const MultiText &name);
    [[nodiscard]] QString mainLanguage() const;
    void noteLacks(const Item &item);

    XmlWriter &m_xml;
    ExportItems &m_items;
    const std::vector<LanguageWords> &m_words;
    Uris m_uris;
};

/// The fields LIDO has a place for.
[[nodiscard]] QStringList lidoFields();

} // namespace vitrine
