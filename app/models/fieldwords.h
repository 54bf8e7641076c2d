// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "models/fieldshape.h"

#include <QCoreApplication>

namespace vitrine {

/// The interface's words for fields and their choices, as forms and the history show them.
class FieldWords final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::FieldWords)
public:
    [[nodiscard]] static QString title(RecordType type, const QString &key);
    [[nodiscard]] static QString type(RecordType type);   ///< "Person or organisation"
    [[nodiscard]] static QString types(RecordType type);  ///< "People and organisations"
    [[nodiscard]] static QString group(FieldGroup group);
    [[nodiscard]] static QString truth(bool value);
    /// The words for one name of an enumeration.
    [[nodiscard]] static QString choice(const QString &enumeration, const QString &name);

    // How an enumeration is called in FieldShape; empty for those whose names need no telling apart.
    template<class E>
    [[nodiscard]] static QString enumeration(E) { return {}; }
    [[nodiscard]] static QString enumeration(ItemKind) { return QStringLiteral("itemKind"); }
    [[nodiscard]] static QString enumeration(Level) { return QStringLiteral("level"); }
    [[nodiscard]] static QString enumeration(MediumRole) { return QStringLiteral("mediumRole"); }
    [[nodiscard]] static QString enumeration(ParticipationRole) { return QStringLiteral("participationRole"); }
    [[nodiscard]] static QString enumeration(Certainty) { return QStringLiteral("certainty"); }
    [[nodiscard]] static QString enumeration(SourceKind) { return QStringLiteral("sourceKind"); }
    [[nodiscard]] static QString enumeration(AgentKind) { return QStringLiteral("agentKind"); }
    [[nodiscard]] static QString enumeration(MakerKind) { return QStringLiteral("makerKind"); }
    [[nodiscard]] static QString enumeration(TextState) { return QStringLiteral("textState"); }
    [[nodiscard]] static QString enumeration(TextOrigin) { return QStringLiteral("textOrigin"); }
};

} // namespace vitrine
