// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/namedecision.h"

#include "domain/enumnames.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct NameDecisionWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::NameDecision)
};

bool hasNames(RecordType type) { return type == RecordType::Agent || type == RecordType::Place || type == RecordType::Term; }

std::optional<NameDecision> fromJson(const QJsonObject &json)
{
    const auto type = enumFromName<RecordType>(json.value("type"_L1).toString());
    const auto termsOf = enumFromName<Vocabulary>(json.value("vocabulary"_L1).toString());
    NameDecision decision;
    decision.name.text = json.value("name"_L1).toString();
    if (!type || !hasNames(*type) || decision.name.text.isEmpty() || (*type == RecordType::Term && !termsOf) || !json.contains("same"_L1))
        return std::nullopt;
    decision.name.type = *type;
    decision.name.vocabulary = termsOf.value_or(Vocabulary::Subject);
    decision.known = json.value("same"_L1).toString();
    decision.uid = QUuid::fromString(json.value("uid"_L1).toString());
    return decision;
}

} // namespace

QJsonArray nameDecisionsToJson(const NameDecisions &decisions)
{
    QJsonArray list;
    for (const NameDecision &decision : decisions) {
        QJsonObject json{{"type"_L1, enumName(decision.name.type)}, {"name"_L1, decision.name.text}, {"same"_L1, decision.known.isEmpty() ? QJsonValue() : QJsonValue(decision.known)}};
        if (decision.name.type == RecordType::Term)
            json.insert("vocabulary"_L1, enumName(decision.name.vocabulary));
        if (!decision.uid.isNull())
            json.insert("uid"_L1, decision.uid.toString(QUuid::WithoutBraces));
        list.append(json);
    }
    return list;
}

Result<NameDecisions> nameDecisionsFromJson(const QJsonArray &list)
{
    NameDecisions decisions;
    for (const QJsonValue value : list) {
        const auto decision = fromJson(value.toObject());
        if (!decision)
            return fail(ErrorKind::Invalid, NameDecisionWords::tr("What is said of the name “%1” is not whole: it needs “type” (agent, place or term), a term its “vocabulary”, and “same”, a known name or null. Nothing was imported.")
                                                .arg(value["name"_L1].toString()));
        decisions.push_back(*decision);
    }
    return decisions;
}

Result<NameDecisions> readNameDecisions(const QByteArray &bytes)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (!document.isArray() && !document.object().value("same"_L1).isArray())
        return fail(ErrorKind::Unreadable, NameDecisionWords::tr("This is no list of names that are the same. Nothing was imported; --save-mapping writes one."), fault.errorString());
    return nameDecisionsFromJson(document.isArray() ? document.array() : document.object().value("same"_L1).toArray());
}

} // namespace vitrine
