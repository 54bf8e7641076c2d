// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/deskwindow.h"

#include "curator/recordform.h"
#include "domain/anyrecord.h"
#include "domain/names.h"
#include "editing/draftrecord.h"
#include "models/fieldwords.h"
#include "models/recordvalues.h"

using namespace Qt::StringLiterals;

// The window's deeds that make records.
namespace vitrine {

void DeskWindow::made(RecordType type, RecordId id)
{
    open(type, id);
    if (m_form && m_form->record() == id)
        m_form->goTo({type == RecordType::Agent ? u"names"_s : type == RecordType::Term ? u"label"_s : type == RecordType::Place ? u"name"_s
                      : type == RecordType::Statement ? u"text"_s : type == RecordType::Quantity ? u"lower"_s : u"title"_s,
                      m_languages.value(0), {}, false, {}});
}

void DeskWindow::addItem(ItemKind kind)
{
    if (m_form && !m_form->save())
        return;
    Item item;
    item.number = nextFreeNumber();
    item.kind = kind;
    if (const auto id = m_editor->add(item, tr("New: %1").arg(item.number)))
        made(RecordType::Item, anyId(*id));
}

void DeskWindow::addRecord(RecordType type)
{
    if (m_form && !m_form->save())
        return;
    withRecordType(type, [&]<class R>() {
        const auto id = m_editor->add(newRecord<R>(m_languages.value(0), tr("without a name")), tr("New: %1").arg(FieldWords::type(type)));
        if (id)
            made(type, anyId(*id));
    });
}

QString DeskWindow::nextFreeNumber() const
{
    return nextNumber(*m_reader, m_reader->setting(u"numberPattern"_s), QDate::currentDate().year());
}

void DeskWindow::addCopy()
{
    if (!m_form || m_form->record().isNull() || !isSettled())
        return;
    withRecordType(m_form->type(), [&]<class R>() {
        const auto original = vitrine::find<R>(*m_reader, Id<R>(m_form->record().uuid()));
        if (!original)
            return tell(original.error().message, true);
        R copy = copyOf(*original);
        if constexpr (std::is_same_v<R, Item>)
            copy.number = nextFreeNumber();
        const auto id = m_editor->add(copy, tr("A copy of “%1”").arg(m_form->title()));
        if (!id)
            return;
        made(Fields<R>::type, anyId(*id));
        tell(tr("This is the copy. It is a draft, without media, and without what belonged to the one object alone."), false);
    });
}

} // namespace vitrine
