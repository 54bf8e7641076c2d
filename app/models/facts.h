// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"
#include "models/showntext.h"

#include <QCoreApplication>

namespace vitrine {

/// One line of the label: what, and its value; an absence is a value in words.
struct Fact {
    QString label;
    ShownText value;
    bool absent = false; ///< the value says why there is none

    bool operator==(const Fact &) const = default;
};

/// Gathers the facts of an item as a reader of `language` reads them.
class FactList final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::FactList)
public:
    FactList(const Reader &reader, const QString &language) : m_reader(reader), m_language(language) {}

    /// What is on every label: date, maker, materials, dimensions ...
    [[nodiscard]] std::vector<Fact> brief(const Item &item) const;
    /// All that is known, condition, provenance and rights included.
    [[nodiscard]] std::vector<Fact> full(const Item &item) const;

private:
    void add(std::vector<Fact> &facts, const Item &item, const char *key, const QString &label,
             const ShownText &value) const;
    void add(std::vector<Fact> &facts, const Item &item, const char *key, const QString &label,
             const QString &value) const;
    [[nodiscard]] QString terms(const std::vector<TermId> &terms) const;
    [[nodiscard]] QString makers(const Item &item) const;
    [[nodiscard]] QString maker(const Attribution &attribution) const;
    [[nodiscard]] QString languages(const QStringList &tags) const;
    [[nodiscard]] QString provenance(const Item &item) const;
    [[nodiscard]] QString agentName(AgentId id) const;
    [[nodiscard]] QString placeName(PlaceId id) const;
    [[nodiscard]] QString joined(const QStringList &parts) const;

    const Reader &m_reader;
    QString m_language;
};

/// The comma of a language: "، " in Persian.
[[nodiscard]] QString listComma(const QString &language);

} // namespace vitrine
