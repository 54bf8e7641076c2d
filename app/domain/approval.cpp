// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval.h"

#include "domain/note.h"

#include <QJsonObject>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString statusIn(const Change &row, const QJsonValue &side)
{
    if (row.field == u"status")
        return side.toString();
    return row.field.isEmpty() ? side.toObject().value("status"_L1).toString() : QString();
}

bool isPublished(const QString &status) { return status == enumName(Status::Published); }

bool leavesThePublic(const Change &row) { return isPublished(statusIn(row, row.before)) && !isPublished(statusIn(row, row.after)); }

bool isSamePerson(const QString &a, const QString &b) { return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0; }

/// Not what the record says; where it is kept is nothing to publish.
bool isAside(const Change &row) { return row.field == u"status" || row.field == u"location" || !noteOfField(row.field).isNull(); }

/// What each field held first and holds in the end, and who had a hand in it.
class Difference final {
public:
    void add(const Change &row)
    {
        const auto [at, isFirst] = m_fields.try_emplace({row.field, row.language}, Field{row.before, row.after, {}});
        at->second.after = row.after;
        at->second.writers.append(row.who);
    }
    /// Of fields that differ in the end.
    [[nodiscard]] QStringList writers() const
    {
        QStringList all;
        for (const auto &[key, field] : m_fields) {
            if (field.before != field.after)
                all += field.writers;
        }
        all.removeDuplicates();
        return all;
    }

private:
    struct Field {
        QJsonValue before;
        QJsonValue after;
        QStringList writers;
    };
    std::map<std::pair<QString, QString>, Field> m_fields;
};

} // namespace

bool Approval::mayBePublishedBy(const QString &name) const
{
    if (isAsItWas)
        return true;
    return !name.trimmed().isEmpty() && std::none_of(writers.begin(), writers.end(), [&](const QString &one) { return isSamePerson(one, name); });
}

Approval approvalOf(const std::vector<Change> &history)
{
    Approval approval;
    qint64 lastPublicDeed = -1; // from which on it was not public; -1: it never was
    for (const Change &row : history) {
        if (leavesThePublic(row))
            lastPublicDeed = row.group;
        const QString status = statusIn(row, row.after);
        if (status == enumName(Status::InReview))
            approval.askedBy = row.who, approval.asked = row.when;
        if (isPublished(status))
            approval.approvedBy = row.who, approval.approved = row.when;
    }
    const bool wasPublic = lastPublicDeed >= 0;
    Difference difference;
    for (const Change &row : history) {
        // Who may see it is settled by publishing it the first time; later it is a change like others.
        const bool isSettled = !wasPublic && row.field == u"access";
        if (row.group >= lastPublicDeed && !isAside(row) && !isSettled)
            difference.add(row);
    }
    approval.writers = difference.writers();
    approval.isAsItWas = wasPublic && approval.writers.isEmpty();
    return approval;
}

} // namespace vitrine
