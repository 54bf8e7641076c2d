// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/editor.h"

namespace vitrine {

Editor::Editor(Catalogue &catalogue, const WordsFor &wordsFor, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_tell([this](const Error &error) { Q_EMIT failed(error); })
{
    readHistory(wordsFor);
}

/// What earlier sessions did can be undone as if it had been done now.
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

Result<void> Editor::perform(const QString &words, const DeedCommand::Deeds &deeds)
{
    if (m_isReadOnly) {
        const Error error{ErrorKind::Refused, tr("This catalogue is open for reading only; nothing was changed."), {}};
        Q_EMIT failed(error);
        return fail(error.kind, error.message);
    }
    Result<void> result;
    m_stack.push(new DeedCommand(m_catalogue, words, [&] { return result = deeds(); }, m_tell));
    return result;
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

} // namespace vitrine
