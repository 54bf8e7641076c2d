// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/readyjudge.h"

#include "domain/approval.h"
#include "models/readiness.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Either of the two says what the rights are.
bool isSettledBy(const QString &field, const FieldChange &change)
{
    const bool isRights = field == u"rightsUri" && (change.field == u"rights" || change.field == u"rightsUri");
    return !change.after.isNull() && (change.field == field || isRights);
}

/// By what the history says, and by what the same deed would change.
bool mayPublish(const Reader &reader, const PlannedLine &line, const std::vector<PlannedLine> &lines, const QString &name)
{
    const bool writesNow = std::any_of(lines.begin(), lines.end(), [](const PlannedLine &one) {
        return one.isDone() && one.change.field != u"status" && one.change.field != u"access";
    });
    return !writesNow && approvalOf(reader.history(line.record).value_or({})).mayBePublishedBy(name);
}

} // namespace

Judge ReadyJudge::forLanguages(const QStringList &languages, const std::optional<QString> &publisher)
{
    return [languages, publisher](const Reader &reader, const PlannedLine &line, const std::vector<PlannedLine> &lines) -> QString {
        if (line.change.field != u"status" || line.change.after.toString() != enumName(Status::Published))
            return {};
        for (const Gap &gap : gapsOf(reader, line.type, line.record, languages)) {
            const bool isSettled = gap.medium.isNull() && std::any_of(lines.begin(), lines.end(), [&gap](const PlannedLine &one) {
                return one.refusal.isEmpty() && isSettledBy(gap.field, one.change);
            });
            if (gap.isRequired && !isSettled)
                return tr("Not ready to publish. %1").arg(gap.sentence);
        }
        if (publisher && reader.setting(u"approval"_s) == u"second" && !mayPublish(reader, line, lines, *publisher))
            return tr("You changed it, so somebody else publishes it.");
        return {};
    };
}

} // namespace vitrine
