// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchsections.h"

#include <QSaveFile>

#include <algorithm>
#include <cstring>

namespace vitrine {

namespace {

constexpr char magic[16] = "vitrine index 3";
constexpr qint64 alignment = 64;

struct Entry {
    char name[24];
    qint64 offset;
    qint64 bytes;
};

struct Head {
    char magic[16];
    qint64 size;
    qint64 entries;
};

qint64 aligned(qint64 offset) { return (offset + alignment - 1) / alignment * alignment; }

/// Read, not taken from its mapping, whose pages would count as memory.
bool copied(QFile &from, qint64 bytes, QIODevice &to)
{
    constexpr qint64 atOnce = 1024 * 1024;
    if (!from.seek(0))
        return false;
    while (bytes > 0) {
        const QByteArray part = from.read(std::min(bytes, atOnce));
        if (part.isEmpty() || to.write(part) != part.size())
            return false;
        bytes -= part.size();
    }
    return true;
}

std::string besideName(const std::string &name) { return name + "-at"; }

} // namespace

void GrowingBytes::append(const QByteArray &bytes)
{
    m_waiting.append(bytes);
    if (m_waiting.size() > mostWaiting && m_canSpill)
        m_canSpill = spill();
}

/// A part that was written in vain does not count: it stays here.
bool GrowingBytes::spill()
{
    if (!m_canSpill)
        return false;
    if (!m_file)
        m_file = std::make_shared<QTemporaryFile>();
    if ((!m_file->isOpen() && !m_file->open()) || m_file->write(m_waiting) != m_waiting.size() || !m_file->flush())
        return false;
    m_written += m_waiting.size();
    m_waiting.clear();
    return true;
}

QByteArray GrowingBytes::all() const
{
    if (m_written == 0)
        return m_waiting;
    m_file->seek(0);
    return m_file->read(m_written) + m_waiting;
}

void SearchSections::put(const std::string &name, const QByteArray &bytes)
{
    if (bytes.size() > largestInMemory) {
        GrowingBytes large;
        large.append(bytes);
        return put(name, std::move(large));
    }
    keep(name, bytes);
}

void SearchSections::keep(const std::string &name, const QByteArray &bytes)
{
    m_spilled.erase(name);
    QByteArray &kept = m_owned[name];
    kept = bytes;
    m_spans[name] = {kept.constData(), size_t(kept.size())};
}

void SearchSections::put(const std::string &name, GrowingBytes bytes)
{
    if (!bytes.m_file || !bytes.spill())
        return keep(name, bytes.all());
    const uchar *start = bytes.m_file->map(0, bytes.m_written);
    if (!start)
        return keep(name, bytes.all());
    m_spilled[name] = bytes.m_file;
    m_spans[name] = {reinterpret_cast<const char *>(start), size_t(bytes.m_written)};
}

std::span<const char> SearchSections::bytes(const std::string &name) const
{
    const auto found = m_spans.find(name);
    return found == m_spans.end() ? std::span<const char>() : found->second;
}

bool SearchSections::save(const QString &path) const
{
    std::vector<Entry> entries;
    Head head{};
    std::memcpy(head.magic, magic, sizeof magic);
    head.entries = qint64(m_spans.size());
    qint64 offset = aligned(qint64(sizeof(Head)) + head.entries * qint64(sizeof(Entry)));
    for (const auto &[name, span] : m_spans) {
        Entry entry{{}, offset, qint64(span.size())};
        std::strncpy(entry.name, name.c_str(), sizeof entry.name - 1);
        entries.push_back(entry);
        offset = aligned(offset + entry.bytes);
    }
    head.size = offset;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(reinterpret_cast<const char *>(&head), sizeof head);
    file.write(reinterpret_cast<const char *>(entries.data()), qint64(entries.size() * sizeof(Entry)));
    size_t at = 0;
    for (const auto &[name, span] : m_spans) {
        file.write(QByteArray(entries[at++].offset - file.pos(), '\0'));
        const auto spilled = m_spilled.find(name);
        if (spilled == m_spilled.end())
            file.write(span.data(), qint64(span.size()));
        else if (!copied(*spilled->second, qint64(span.size()), file))
            return false;
    }
    file.write(QByteArray(head.size - file.pos(), '\0'));
    return file.flush() && file.commit(); // commit() alone is silent about the last buffer
}

std::optional<SearchSections> SearchSections::map(const QString &path)
{
    auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly) || file->size() < qint64(sizeof(Head)))
        return std::nullopt;
    const uchar *start = file->map(0, file->size());
    Head head{};
    if (!start)
        return std::nullopt;
    std::memcpy(&head, start, sizeof head);
    const qint64 room = (file->size() - qint64(sizeof(Head))) / qint64(sizeof(Entry));
    if (std::memcmp(head.magic, magic, sizeof magic) != 0 || head.size != file->size() || head.entries < 0 || head.entries > room)
        return std::nullopt;
    SearchSections sections;
    for (qint64 i = 0; i < head.entries; ++i) {
        Entry entry{};
        std::memcpy(&entry, start + sizeof(Head) + size_t(i) * sizeof(Entry), sizeof entry);
        entry.name[sizeof entry.name - 1] = '\0';
        if (entry.offset < 0 || entry.bytes < 0 || entry.offset > head.size - entry.bytes)
            return std::nullopt;
        sections.m_spans[entry.name] = {reinterpret_cast<const char *>(start) + entry.offset, size_t(entry.bytes)};
    }
    sections.m_file = std::move(file);
    return sections;
}

size_t StringTable::lowerBound(QStringView text) const
{
    size_t first = 0;
    size_t count = size();
    while (count > 0) {
        const size_t half = count / 2;
        if (at(first + half).compare(text) < 0) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

std::optional<size_t> StringTable::find(QStringView text) const
{
    const size_t index = lowerBound(text);
    return index < size() && at(index) == text ? std::optional(index) : std::nullopt;
}

void putStrings(SearchSections &sections, const std::string &name, const std::vector<QStringView> &strings)
{
    std::vector<char16_t> units;
    std::vector<quint32> offsets{0};
    for (const QStringView string : strings) {
        units.insert(units.end(), string.utf16(), string.utf16() + string.size());
        offsets.push_back(quint32(units.size()));
    }
    sections.put(name, units);
    sections.put(besideName(name), offsets);
}

StringTable stringsOf(const SearchSections &sections, const std::string &name)
{
    return {sections.array<char16_t>(name), sections.array<quint32>(besideName(name))};
}

} // namespace vitrine
