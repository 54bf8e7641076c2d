// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/editor.h"

#include "editing/plan.h"
#include "editing/adoptwords.h"
#include "editing/settingcommand.h"

namespace vitrine {

namespace {
/// Rows of the history from which on a deed is taken back beside the main thread.
constexpr qint64 manyRows = 150;
} // namespace

Editor::Editor(Catalogue &catalogue, const WordsFor &wordsFor, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_tell([this](const Error &error) { Q_EMIT failed(error); })
{
    readHistory(wordsFor);
    connect(&m_beside, &Background::progressed, this, &Editor::progressed);
    connect(&m_beside, &Background::busyChanged, this, &Editor::busyChanged);
}

/// What earlier sessions did can be undone too, once somebody was asked.
void Editor::readHistory(const WordsFor &wordsFor)
{
    const auto stacks = m_catalogue.deedStacks();
    if (!stacks)
        return;
    const auto words = [&wordsFor](const Deed &deed) { return wordsFor ? wordsFor(deed) : QString(); };
    for (const Deed &deed : stacks->done)
        m_stack.push(new DeedCommand(m_catalogue, words(deed), deed.number, m_tell));
    for (auto deed = stacks->undone.rbegin(); deed != stacks->undone.rend(); ++deed) {
        auto *command = new DeedCommand(m_catalogue, words(*deed), deed->number, m_tell);
        command->rememberAsUndone(deed->number);
        m_stack.push(command);
    }
    for (size_t i = 0; i < stacks->undone.size(); ++i)
        m_stack.undo();
}

/// Says why nothing may be written now.
bool Editor::mayWrite()
{
    if (m_isReadOnly)
        Q_EMIT failed({ErrorKind::Refused, tr("This catalogue is open for reading only; nothing was changed."), {}});
    else if (isBusy())
        Q_EMIT failed({ErrorKind::Refused, tr("Many entries are being changed; this was not written. Wait for the end, or stop it."), {}});
    return !m_isReadOnly && !isBusy();
}

Unexpected Editor::notNow() const
{
    return fail(ErrorKind::Refused, m_isReadOnly ? tr("This catalogue is open for reading only; nothing was changed.")
                                                 : tr("Many entries are being changed; this was not written. Wait for the end, or stop it."));
}

Result<void> Editor::writeDown(const std::function<Result<void>(Catalogue &)> &deed)
{
    if (!mayWrite())
        return notNow();
    auto done = deed(m_catalogue);
    if (!done)
        Q_EMIT failed(done.error());
    return done;
}

Result<void> Editor::perform(const QString &words, const DeedCommand::Deeds &deeds)
{
    if (!mayWrite())
        return notNow();
    Result<void> result;
    m_stack.push(new DeedCommand(m_catalogue, words, [&] { return result = deeds(); }, m_tell));
    return result;
}

bool Editor::set(const QString &key, const QString &value, const QString &words)
{
    if (!mayWrite())
        return false;
    const auto reader = m_catalogue.reader(Audience::desk(Access::Internal));
    m_stack.push(new SettingCommand(m_catalogue, words, key, reader->setting(key), value, m_tell));
    return reader->setting(key) == value;
}

void Editor::begin(const LongDeed &deed, const std::function<void(qint64)> &then)
{
    m_beside.start([this, deed, then, open = m_catalogue.beside()](const Job &job) -> Background::Answer {
        Result<void> done;
        Written written;
        if (const auto beside = open()) {
            done = deed(**beside, job);
            written = (*beside)->lastWritten();
        } else {
            done = beside.unexpected();
        }
        return [this, then, done, written] {
            if (!done)
                Q_EMIT failed(done.error());
            m_catalogue.follow(written);
            if (written.deed != 0)
                then(written.deed);
            Q_EMIT ended(done.has_value());
        };
    });
}

void Editor::performBeside(const QString &words, const LongDeed &deed)
{
    if (!mayWrite())
        return;
    begin(deed, [this, words](qint64 number) { m_stack.push(new DeedCommand(m_catalogue, words, number, m_tell)); });
}

/// The stack gives its commands for looking only; all of them are ours.
DeedCommand *Editor::commandAt(int index) const
{
    return dynamic_cast<DeedCommand *>(const_cast<QUndoCommand *>(m_stack.command(index)));
}

std::optional<Deed> Editor::earlierDeed(bool isUndo) const
{
    const DeedCommand *command = commandAt(isUndo ? m_stack.index() - 1 : m_stack.index());
    if (!command || m_catalogue.isOfThisSession(command->deed()))
        return std::nullopt;
    return m_catalogue.deed(command->deed()).value_or(Deed{command->deed(), 0, {}});
}

bool Editor::mayTakeBack(bool isUndo, qint64 agreed)
{
    if (!mayWrite())
        return false;
    const auto earlier = earlierDeed(isUndo);
    if (earlier && earlier->number != agreed) {
        Q_EMIT asksFirst(isUndo, *earlier);
        return false;
    }
    if (!earlier && agreed != 0) {
        Q_EMIT failed({ErrorKind::Conflict, tr("Something was written meanwhile, so nothing was taken back. Look at it, and try again."), {}});
        return false;
    }
    return true;
}

void Editor::takeBackBeside(DeedCommand *command, const std::function<void(qint64)> &then)
{
    begin([deed = command->deed()](Catalogue &catalogue, const Job &job) { return catalogue.revert(deed, job); }, then);
}

void Editor::undo()
{
    if (!m_stack.canUndo() || !mayWrite())
        return;
    DeedCommand *command = commandAt(m_stack.index() - 1);
    if (!command || m_catalogue.rowsOf(command->deed()) < manyRows)
        return m_stack.undo();
    takeBackBeside(command, [this, command](qint64 by) {
        command->rememberAsUndone(by);
        m_stack.undo();
    });
}

void Editor::redo()
{
    if (!m_stack.canRedo() || !mayWrite())
        return;
    DeedCommand *command = commandAt(m_stack.index());
    if (!command || m_catalogue.rowsOf(command->deed()) < manyRows)
        return m_stack.redo();
    takeBackBeside(command, [this, command](qint64 deed) {
        command->rememberAsDone(deed);
        m_stack.redo();
    });
}

Result<void> Editor::edit(const RecordChange &change, const QString &words)
{
    return perform(words, [&] { return m_catalogue.change(change.type, change.record, change.fields); });
}

Result<void> Editor::arrange(const std::vector<RecordChange> &changes, const QString &words)
{
    return perform(words, [&] {
        return m_catalogue.together([&]() -> Result<void> {
            for (const RecordChange &change : changes) {
                if (auto done = m_catalogue.change(change.type, change.record, change.fields); !done)
                    return done;
            }
            return {};
        });
    });
}

Result<void> Editor::remove(RecordId record, const QString &why, const QString &words)
{
    return perform(words, [&] { return m_catalogue.removeWithLinks(record, why); });
}

Result<Restored> Editor::restore(RecordId record, const QString &words)
{
    Restored restored;
    const auto done = perform(words, [&]() -> Result<void> {
        const auto back = m_catalogue.restore(record);
        restored = back.value_or({});
        return back ? Result<void>() : back.unexpected();
    });
    return done ? Result<Restored>(restored) : done.unexpected();
}

Result<void> Editor::attach(const std::vector<NewMedium> &media, const QString &words)
{
    return perform(words, [&] {
        return m_catalogue.together([&]() -> Result<void> {
            for (const NewMedium &one : media) {
                if (const auto attached = m_catalogue.attach(one.medium, one.file); !attached)
                    return attached.unexpected();
            }
            return {};
        });
    });
}

Result<void> Editor::derive(const DerivedMedium &derived, const QString &words)
{
    return perform(words, [&] {
        return m_catalogue.together([&]() -> Result<void> {
            const auto removed = derived.earlier.isNull() ? Result<void>()
                                                          : m_catalogue.removeWithLinks(anyId(derived.earlier), tr("Replaced by a new copy."));
            if (!removed)
                return removed;
            if (const auto made = m_catalogue.derive(derived.copy.medium, derived.copy.file, derived.original); !made)
                return made.unexpected();
            return m_catalogue.change(RecordType::Medium, anyId(derived.original), derived.changes);
        });
    });
}

Result<void> Editor::adopt(MediumId medium, const AdoptedWords &adopted, const QString &words)
{
    return perform(words, [&] { return m_catalogue.together([&] { return adoptWords(m_catalogue, medium, adopted); }); });
}

void Editor::attachBeside(const std::vector<NewMedium> &media, const QString &words)
{
    performBeside(words, [media](Catalogue &catalogue, const Job &job) {
        return catalogue.bulk([&]() -> Result<void> {
            qint64 done = 0;
            for (const NewMedium &one : media) {
                if (job.stopped())
                    return PlanWords::isStopped();
                if (const auto attached = catalogue.attach(one.medium, one.file); !attached)
                    return attached.unexpected();
                job.report(++done, qint64(media.size()));
            }
            return {};
        });
    });
}

} // namespace vitrine
