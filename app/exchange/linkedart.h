// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportitems.h"
#include "exchange/languagewords.h"
#include "exchange/uris.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>
#include <set>

namespace vitrine {

/// Makes Linked Art records, and remembers which makers, places and terms they name.
class LinkedArt final {
public:
    LinkedArt(ExportItems &items, Uris uris) : m_items(items), m_uris(std::move(uris)), m_words(wordsIn(items.languages())) {}

    [[nodiscard]] QJsonObject object(const Item &item, const std::vector<Medium> &media);
    /// The exhibition's objects as a set, and the exhibition.
    [[nodiscard]] QJsonObject set() const;
    [[nodiscard]] QJsonObject exhibition(const Exhibition &exhibition);
    [[nodiscard]] QJsonObject agent(const Agent &agent) const;
    [[nodiscard]] QJsonObject place(const Place &place) const;
    /// A term with its names in every language and what it belongs under.
    [[nodiscard]] QJsonObject term(const Term &term, const QString &kind);

    [[nodiscard]] const std::set<AgentId> &agents() const { return m_agents; }
    [[nodiscard]] const std::set<PlaceId> &places() const { return m_places; }
    [[nodiscard]] const std::map<TermId, QString> &terms() const { return m_terms; } ///< with their types

private:
    [[nodiscard]] QJsonObject record(const QString &id, const QString &type, const MultiText &name, const QString &otherwise) const;
    [[nodiscard]] QJsonObject type(const QString &id, const QString &label, const QJsonObject &meta = {}) const;
    [[nodiscard]] QJsonArray language(const QString &tag) const;
    [[nodiscard]] QJsonArray names(const MultiText &text) const;
    void addStatements(QJsonArray &list, const char *kind, const MultiText &text, const QString &aat = {}) const;
    [[nodiscard]] QJsonArray statements(const Item &item);
    [[nodiscard]] QJsonObject production(const Item &item);
    [[nodiscard]] QJsonObject timespan(const UncertainDate &date) const;
    [[nodiscard]] QString termUri(const Term &term) const;
    [[nodiscard]] QJsonArray termsAs(const QString &kind, const std::vector<TermId> &terms);
    [[nodiscard]] QJsonArray agentRefs(const std::vector<AgentId> &ids);
    [[nodiscard]] QJsonArray placeRefs(PlaceId id);
    [[nodiscard]] QString label(const MultiText &text, const QString &otherwise) const;

    ExportItems &m_items;
    Uris m_uris;
    std::vector<LanguageWords> m_words;
    std::set<AgentId> m_agents;
    std::set<PlaceId> m_places;
    std::map<TermId, QString> m_terms;
};

/// The fields Linked Art has a place for here.
[[nodiscard]] QStringList linkedArtFields();

} // namespace vitrine
