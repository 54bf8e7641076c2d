// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"
#include "editing/namedrecord.h"
#include "models/fieldshape.h"

#include <QCoreApplication>
#include <QHash>

namespace vitrine {

/// Reads what was typed or pasted into a cell, as its field takes it: never guessed, refused in a sentence instead. Names
/// are those of the catalogue, whole, in any of its languages. Belongs to the thread of its reader.
class CellReader final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::CellReader)
public:
    /// With `makesNew`, names that nobody has become records to be made.
    CellReader(const Reader &reader, QString language, bool makesNew);

    /// The value of the field; of a text the words alone. Null for nothing.
    [[nodiscard]] Result<QJsonValue> read(const FieldShape &shape, const QString &text);
    [[nodiscard]] const std::vector<NamedRecord> &made() const { return m_made; }
    /// Names that nobody has and that could be made, each once.
    [[nodiscard]] qsizetype unknownCount() const { return m_unknown.size(); }

private:
    struct Names {
        QHash<QString, QStringList> exact; ///< uids by name, without regard to capitals
        QHash<QString, QString> near;      ///< a name by its folded form
    };
    using Kind = std::pair<RecordType, std::optional<Vocabulary>>;
    [[nodiscard]] Result<QJsonValue> readDate(const QString &text) const;
    [[nodiscard]] static Result<QJsonValue> readChoice(const FieldShape &shape, const QString &text);
    [[nodiscard]] static Result<QJsonValue> readTruth(const FieldShape &shape, const QString &text);
    [[nodiscard]] static Result<QJsonValue> readNumber(const FieldShape &shape, const QString &text);
    [[nodiscard]] Result<QJsonValue> readNames(const FieldShape &shape, const QString &text);
    [[nodiscard]] Result<QString> uidOf(const FieldShape &shape, const QString &name);
    [[nodiscard]] Result<QString> itemUid(const QString &name) const;
    [[nodiscard]] Result<QString> nobodys(const Kind &kind, const QString &name);
    Names &namesOfKind(const Kind &kind);

    const Reader &m_reader;
    QString m_language;
    bool m_makesNew;
    std::map<Kind, Names> m_names;
    std::vector<NamedRecord> m_made;
    QHash<QString, bool> m_unknown;
};

} // namespace vitrine
