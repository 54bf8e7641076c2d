// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace vitrine {

/// What a field holds, which decides how it is edited and shown.
enum class FieldKind { Text, Word, Words, Date, Choice, Truth, Number, Reference, References, Part, Parts };

/// The pages of a form.
enum class FieldGroup { Description, DatesAndPlaces, Materials, People, Sources, Rights, Internal };

/// One field of a record or of a part of one, at run time: made from fieldtables.h, so that a new field is named once.
/// Values are those of the record's JSON.
struct FieldShape {
    QString key;
    FieldKind kind = FieldKind::Word;
    FieldGroup group = FieldGroup::Description;
    bool isOptional = false;                ///< a choice or a number that may be absent
    bool isReal = false;                    ///< a number with decimals
    bool isLong = false;                    ///< a text of several lines
    QString enumeration;                    ///< of a choice: whose names they are, for FieldWords
    QStringList choices;                    ///< names, as stored
    QString byDefault;                      ///< of a choice or a truth: what an absent member stands for
    std::optional<RecordType> refers;       ///< of references
    std::optional<Vocabulary> vocabulary;   ///< of references to terms
    std::vector<FieldShape> parts;          ///< of parts
};

/// The fields of a record type that people edit, its own first, then those that every record has. What a program
/// measures (digests, sizes, positions) is not among them.
[[nodiscard]] const std::vector<FieldShape> &fieldShapes(RecordType type);
/// Null when people do not edit such a field.
[[nodiscard]] const FieldShape *fieldShape(RecordType type, const QString &key);

/// A value as a person reads it in lists and in the history: names of records by `titleOf`.
using TitleOf = std::function<QString(RecordType, const QString &uid)>;
[[nodiscard]] QString fieldText(const FieldShape &shape, const QJsonValue &value, const QString &language, const TitleOf &titleOf);

} // namespace vitrine
