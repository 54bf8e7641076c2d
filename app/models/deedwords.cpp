// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deedwords.h"

#include "base/bidi.h"
#include "models/fieldwords.h"
#include "models/historytime.h"

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace vitrine {

QString DeedWords::what(const Change &head, qint64 rows) const
{
    const QString uid = head.record.toString();
    const QString title = m_titleOf(head.type, uid);
    const bool isTitled = !title.isEmpty() && title != uid;
    const QString type = FieldWords::type(head.type);
    QString words;
    if (!head.field.isEmpty())
        words = isTitled ? tr("%1 of “%2”").arg(ChangeWords(m_language, m_titleOf).field(head), isolate(title)) : FieldWords::title(head.type, head.field);
    else if (head.before.isNull()) //: a record that was made: %1 what it is, such as "Item", %2 its title
        words = isTitled ? tr("New: %1 “%2”").arg(type, isolate(title)) : tr("New: %1").arg(type);
    else //: a record that was deleted: %1 what it was, such as "Item", %2 its title
        words = isTitled ? tr("Deleted: %1 “%2”").arg(type, isolate(title)) : tr("Deleted: %1").arg(type);
    return rows > 1 ? tr("%1 and %n more", nullptr, int(rows) - 1).arg(words) : words;
}

QString DeedWords::signedWords(const QString &what, const Change &head) const
{
    const QString when = isolate(historyTime(head.when, m_language));
    //: a step of undo, then who did it and when
    return head.who.isEmpty() ? tr("%1 – %2").arg(what, when) : tr("%1 – %2, %3").arg(what, isolate(head.who), when);
}

QString DeedWords::question(const QString &what, const Change &head, bool isUndo) const
{
    const QString when = isolate(historyTime(head.when, m_language));
    const QString who = isolate(head.who);
    if (head.who.isEmpty())
        return isUndo ? tr("This was done on %1, not in this session, by somebody who gave no name: %2. Take it back?").arg(when, what)
                      : tr("This was taken back on %1, not in this session, by somebody who gave no name: %2. Do it again?").arg(when, what);
    return isUndo ? tr("This was done by %1 on %2, not in this session: %3. Take it back?").arg(who, when, what)
                  : tr("This was taken back by %1 on %2, not in this session: %3. Do it again?").arg(who, when, what);
}

QString DeedWords::yes(bool isUndo) { return isUndo ? tr("Take it back") : tr("Do it again"); }

QString DeedWords::no() { return tr("Leave it"); }

TitleOf titlesOfAll(const RecordChoices &choices, const Reader &reader)
{
    const auto deleted = std::make_shared<std::optional<QHash<QString, QString>>>(); // read when somebody asks for one
    return [&choices, &reader, deleted](RecordType type, const QString &uid) {
        const QString title = choices.titleOf(type, uid);
        if (title != uid)
            return title;
        if (!*deleted) {
            *deleted = QHash<QString, QString>();
            for (const Tombstone &one : reader.tombstones().value_or({}))
                (*deleted)->insert(one.record.toString(), numbered(one.number, one.title));
        }
        return (*deleted)->value(uid, uid);
    };
}

} // namespace vitrine
