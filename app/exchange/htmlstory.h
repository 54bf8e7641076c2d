// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportitems.h"
#include "exchange/htmlpage.h"

#include <QSet>

namespace vitrine {

/// The pages beside the entries: the exhibition with its sections and events, who said what, and where it stands.
class HtmlStory final {
public:
    [[nodiscard]] static Result<HtmlStory> of(const Reader &reader);

    void layHome(HtmlPage &page, ExportItems &items, const QSet<ItemId> &exported) const;
    /// Every statement is someone's: "According to ..."; numbers stand with who stated them.
    void layStatements(HtmlPage &page, ExportItems &items) const;
    void laySources(HtmlPage &page) const;

private:
    void layEvent(HtmlPage &page, ExportItems &items, const Event &event) const;
    void layQuantity(HtmlPage &page, ExportItems &items, const Quantity &quantity) const;
    /// A number that stands in no statement and no declaration.
    [[nodiscard]] bool standsAlone(const Quantity &quantity) const;
    void layDeclaration(HtmlPage &page, ExportItems &items, const Declaration &declaration) const;

    std::vector<Exhibition> m_exhibitions;
    std::vector<Section> m_sections;
    std::vector<Event> m_events;
    std::vector<Statement> m_statements;
    std::vector<Quantity> m_quantities;
    std::vector<Declaration> m_declarations;
    std::vector<Source> m_sources;
};

} // namespace vitrine
