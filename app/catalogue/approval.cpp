// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval.h"

#include "catalogue/catalogueimpl.h"
#include "catalogue/cataloguewords.h"
#include "storage/logstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What roles and the second person ask of a deed on one record.
namespace vitrine {

bool Catalogue::needsSecondPerson() const { return readSetting(d->db(), u"approval"_s).value_or({}) == "second"_L1; }

Result<void> Catalogue::Private::isAllowed(Status before, Status after) const
{
    if (actor.role != PersonRole::Contributor || (before != Status::Published && after != Status::Published))
        return {};
    return fail(ErrorKind::Refused, CatalogueWords::tr("Contributors write what is not public yet; this was kept as it was. Ask an editor to publish it, or to take it out of the public first."));
}

Result<void> Catalogue::Private::mayAdministrate() const
{
    if (actor.role == PersonRole::Administrator)
        return {};
    return fail(ErrorKind::Refused, CatalogueWords::tr("Only administrators may change this; nothing was changed. Ask one of them."));
}

void Catalogue::Private::sendToReview(const RecordCommon &before, RecordCommon &after, const std::vector<FieldChange> &changes) const
{
    const bool staysPublic = before.status == Status::Published && after.status == Status::Published;
    const bool isNarrowed = before.access < after.access;
    const bool saysMore = std::any_of(changes.begin(), changes.end(), [isNarrowed](const FieldChange &one) {
        return one.field != "status"_L1 && (one.field != "access"_L1 || !isNarrowed);
    });
    if (needsSecond && staysPublic && saysMore)
        after.status = Status::InReview;
}

Result<void> Catalogue::Private::isApproved(RecordType type, RecordId id, const std::vector<FieldChange> &changes)
{
    if (!needsSecond)
        return {};
    auto history = readHistory(db(), id);
    if (!history)
        return history.unexpected();
    for (const FieldChange &change : changes)
        history->push_back({0, group, when, actor.name, type, id, change.field, change.language, change.before, change.after});
    if (approvalOf(*history).mayBePublishedBy(actor.name))
        return {};
    if (actor.name.trimmed().isEmpty())
        return fail(ErrorKind::Refused, CatalogueWords::tr("This catalogue wants to know who publishes; everything is kept and nothing was published. Say who you are, and publish again."));
    return fail(ErrorKind::Refused, CatalogueWords::tr("You changed this since it was public last, and this catalogue wants a second person; your changes are kept and it was not published. Ask a colleague who did not change it to publish it."));
}

} // namespace vitrine
