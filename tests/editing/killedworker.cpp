// SPDX-License-Identifier: GPL-3.0-or-later
#include "killedworker.h"

#include "domain/recorddiff.h"
#include "editing/editor.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

class Worker final {
public:
    Worker(Catalogue &catalogue, quint32 seed)
        : m_catalogue(catalogue), m_editor(catalogue), m_reader(catalogue.reader(Audience::desk(Access::Sealed))), m_seed(seed), m_dice(seed)
    {
    }

    /// One deed; false when it failed.
    bool step()
    {
        const std::vector<ItemId> items = m_reader->itemIds({}).value_or({});
        if (items.size() < 4)
            return addItem();
        const ItemId one = items[m_dice.bounded(quint32(items.size()))];
        const ItemId other = items[m_dice.bounded(quint32(items.size()))];
        switch (m_dice.bounded(12)) {
        case 0: return items.size() < 40 ? addItem() : removeItem(one);
        case 1: return removeItem(one);
        case 2: return attachFile(one);
        case 3:
        case 4: return one == other ? retitle({one}) : retitle({one, other});
        case 5: return m_editor.stack().canUndo() && m_isLastEdit ? undo() : retitle({one});
        default: return retitle({one});
        }
    }

private:
    void say(const QString &line)
    {
        std::fputs(qPrintable(line + u'\n'), stdout);
        std::fflush(stdout);
    }
    bool done(bool isDone)
    {
        if (isDone)
            say(u"done"_s);
        return isDone;
    }
    [[nodiscard]] QString titleOf(ItemId id) const
    {
        const auto item = m_reader->item(id);
        return item ? item->title.text(u"en"_s) : u"-"_s;
    }
    [[nodiscard]] QString newTitle() { return u"t%1-%2"_s.arg(m_seed).arg(++m_count); }

    bool addItem()
    {
        Item item;
        item.number = u"K-%1-%2"_s.arg(m_seed).arg(++m_count);
        item.kind = ItemKind::Document;
        m_isLastEdit = false;
        say(u"try"_s); // its id is not known before: nothing may be expected of it
        const auto added = m_editor.add(item, u"new"_s);
        return done(added.has_value()) && retitle({*added});
    }
    bool removeItem(ItemId id)
    {
        m_isLastEdit = false;
        say(u"try "_s + id.toString() + u" -"_s);
        return done(m_editor.remove(anyId(id), u"killed test"_s, u"remove"_s).has_value());
    }
    /// One deed, of one item or of several.
    bool retitle(const std::vector<ItemId> &ids)
    {
        std::vector<RecordChange> changes;
        QString line = u"try"_s;
        m_before.clear();
        for (const ItemId &id : ids) {
            const auto before = m_reader->item(id);
            if (!before)
                return false;
            Item after = *before;
            after.title.set(u"en"_s, newTitle());
            changes.push_back({RecordType::Item, anyId(id), differences(*before, after)});
            m_before.emplace_back(id, before->title.text(u"en"_s));
            line += u' ' + id.toString() + u' ' + after.title.text(u"en"_s);
        }
        say(line);
        const auto written = changes.size() == 1 ? m_editor.edit(changes.front(), u"title"_s) : m_editor.arrange(changes, u"titles"_s);
        m_isLastEdit = written.has_value();
        return done(written.has_value());
    }
    bool undo()
    {
        QString line = u"try"_s;
        for (const auto &[id, before] : m_before)
            line += u' ' + id.toString() + u' ' + (before.isEmpty() ? u"?"_s : before);
        m_isLastEdit = false;
        say(line);
        m_editor.stack().undo();
        const bool isBack = std::all_of(m_before.begin(), m_before.end(), [this](const auto &each) { return titleOf(each.first) == each.second; });
        return done(isBack);
    }
    bool attachFile(ItemId id)
    {
        const QString path = QDir(m_catalogue.path()).filePath(u"../media-%1-%2.txt"_s.arg(m_seed).arg(++m_count));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(4096, char('a' + m_count % 26)) + newTitle().toUtf8()) < 0)
            return false;
        file.close();
        Medium medium;
        medium.item = id;
        medium.role = MediumRole::Page;
        medium.mimeType = u"text/plain"_s;
        m_isLastEdit = false;
        say(u"try"_s);
        const bool isAttached = m_editor.attach({{medium, path}}, u"attach"_s).has_value();
        QFile::remove(path);
        return done(isAttached);
    }
    Catalogue &m_catalogue;
    Editor m_editor;
    std::unique_ptr<Reader> m_reader;
    quint32 m_seed;
    QRandomGenerator m_dice;
    int m_count = 0;
    bool m_isLastEdit = false;
    std::vector<std::pair<ItemId, QString>> m_before; ///< of the last edit
};

} // namespace

int editForEver(const QString &path, quint32 seed)
{
    auto opened = Catalogue::open(path, OpenMode::ReadWrite);
    if (!opened) {
        std::fputs(qPrintable(opened.error().message + u' ' + opened.error().detail + u'\n'), stderr);
        return 3;
    }
    Worker worker(**opened, seed);
    std::fputs("ready\n", stdout);
    std::fflush(stdout);
    while (worker.step()) { }
    std::fputs("a deed failed\n", stderr);
    return 3;
}

} // namespace vitrine::test
