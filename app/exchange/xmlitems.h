// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/itemdraft.h"
#include "exchange/uris.h"
#include "exchange/xmlnode.h"

/// What the readers of LIDO, EAD and Dublin Core have in common.
namespace vitrine {

/// Adds a text of an element; a second one of its language goes below the first.
void addText(MultiText &text, const XmlNode &node);
void addText(MultiText &text, const QString &language, const QString &value);
/// The name that elements of one thing give in several languages.
[[nodiscard]] NamedThing namedBy(const std::vector<const XmlNode *> &names);
/// Keeps what has no place of its own.
void keepExtra(Item &item, const QString &name, const XmlNode &node);
/// A rights statement as its address, any other as words.
void setRights(Item &item, const XmlNode &node);
/// The kind, when a word of it names one, else a classification; the kind is then what the word usually means.
void addType(ItemDraft &draft, const NamedThing &type);

/// The date that files give as bounds ("2019-06-01", "2019") and in words: the words where they say the same and more.
[[nodiscard]] UncertainDate dateOf(const QString &earliest, const QString &latest, const std::vector<const XmlNode *> &wordings, const QString &language);

/// The kind of a maker who is not named: "unknown maker" as the program says it in any of its languages.
[[nodiscard]] std::optional<MakerKind> unnamedMaker(const MultiText &text);

/// Our code of a role that is written as a code, an address of id.loc.gov or a word.
[[nodiscard]] QString roleCode(const QString &written);

} // namespace vitrine
