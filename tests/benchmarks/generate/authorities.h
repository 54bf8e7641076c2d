// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "lexicon.h"

namespace vitrine::bench {

/// The three parts of the vocabulary.
struct Lexicons
{
    explicit Lexicons(quint64 seed);
    const Lexicon &in(Tongue tongue) const { return m_parts[size_t(tongue)]; }

private:
    std::array<Lexicon, 3> m_parts;
};

/// What items point to: as many as an archive of that size has, the first ones used far more often than the last.
struct Authorities
{
    std::vector<Agent> agents;
    std::vector<Place> places;
    std::vector<Term> materials;
    std::vector<Term> techniques;
    std::vector<Term> subjects;
    std::vector<Term> classification;

    static Authorities forItems(int items, const Lexicons &lexicons, Random &random);
};

/// Skewed draws from the lists of Authorities.
struct AuthorityDraws
{
    explicit AuthorityDraws(const Authorities &authorities);
    Skewed agents, places, materials, techniques, subjects, classification;
};

/// One to three languages of the same saying; the first is the original.
MultiText severalTongues(Random &random, const Lexicons &lexicons, int words, const std::vector<Tongue> &order,
                         const std::array<QStringList, 3> &topics = {});

} // namespace vitrine::bench
