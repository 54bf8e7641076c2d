// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authorities.h"
#include "originals.h"

#include <QHash>

namespace vitrine::bench {

/// One item and what lies with it.
struct MadeItem
{
    Item item;
    std::vector<Medium> media;
};

/// Makes items as an archive of photographs, papers, films and objects has them. The n-th is the same whenever the numbers
/// of the seed, of the size and of the calls before are.
class ItemMaker final
{
public:
    ItemMaker(const Lexicons &lexicons, const Authorities &authorities, const Originals &originals, Random &random, int items);

    MadeItem next();

private:
    QString number();
    void describe(Item &item);
    void date(Item &item);
    void link(Item &item);
    void measure(Item &item);
    void withhold(Item &item);
    std::vector<Medium> media(const Item &item);
    Medium medium(const Item &item, const Original &original, MediumRole role, int position);
    void transcribe(Medium &medium, const QString &track);
    std::vector<Tongue> someTongues();
    void add(std::vector<TermId> &list, const std::vector<Term> &terms, const Skewed &draw, int most);

    const Lexicons &m_lexicons;
    const Authorities &m_authorities;
    const Originals &m_originals;
    AuthorityDraws m_draws;
    Random &m_random;
    int m_items;
    int m_made = 0;
    int m_lot = 1;
    int m_inLot = 0;
    QHash<QString, UncertainDate> m_dates;
};

} // namespace vitrine::bench
