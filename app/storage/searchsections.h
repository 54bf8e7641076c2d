// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QStringView>
#include <QTemporaryFile>

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace vitrine {

/// Bytes that are added at the end, however many: beyond some megabytes they lie in a temporary file, where there is room
/// for one.
class GrowingBytes final {
public:
    void append(const QByteArray &bytes);
    [[nodiscard]] quint64 size() const { return quint64(m_written) + quint64(m_waiting.size()); }

private:
    friend class SearchSections;
    static constexpr qsizetype mostWaiting = 4 * 1024 * 1024;
    [[nodiscard]] bool spill();
    [[nodiscard]] QByteArray all() const;

    QByteArray m_waiting;
    std::shared_ptr<QTemporaryFile> m_file;
    qint64 m_written = 0;
    bool m_canSpill = true;
};

/// Named arrays of plain numbers: kept in memory as they were made, or mapped from a file so that only what is touched
/// is read. Never changed once made.
class SearchSections final {
public:
    template<class T>
    void put(const std::string &name, const std::vector<T> &values)
    {
        put(name, QByteArray(reinterpret_cast<const char *>(values.data()), qsizetype(values.size() * sizeof(T))));
    }
    void put(const std::string &name, const QByteArray &bytes);
    void put(const std::string &name, GrowingBytes bytes);

    template<class T>
    [[nodiscard]] std::span<const T> array(const std::string &name) const
    {
        const std::span<const char> found = bytes(name);
        return {reinterpret_cast<const T *>(found.data()), found.size() / sizeof(T)};
    }
    [[nodiscard]] std::span<const char> bytes(const std::string &name) const;

    /// Writes all of it beside `path` and renames it there; false when that is not possible.
    [[nodiscard]] bool save(const QString &path) const;
    /// Nothing when the file is not there, cut short or of another version of this format.
    [[nodiscard]] static std::optional<SearchSections> map(const QString &path);

private:
    static constexpr qsizetype largestInMemory = 1024 * 1024;
    void keep(const std::string &name, const QByteArray &bytes);

    std::map<std::string, QByteArray> m_owned;
    std::map<std::string, std::span<const char>> m_spans;
    std::map<std::string, std::shared_ptr<QTemporaryFile>> m_spilled; ///< the spans of these are mapped from them
    std::shared_ptr<QFile> m_file;
};

/// Strings in ascending order of their code units, as two sections.
class StringTable final {
public:
    StringTable() = default;
    StringTable(std::span<const char16_t> units, std::span<const quint32> offsets) : m_units(units), m_offsets(offsets) {}

    [[nodiscard]] size_t size() const { return m_offsets.empty() ? 0 : m_offsets.size() - 1; }
    [[nodiscard]] QStringView at(size_t index) const
    {
        return QStringView(m_units.data() + m_offsets[index], qsizetype(m_offsets[index + 1] - m_offsets[index]));
    }
    /// The first that is not before `text`.
    [[nodiscard]] size_t lowerBound(QStringView text) const;
    [[nodiscard]] std::optional<size_t> find(QStringView text) const;

private:
    std::span<const char16_t> m_units;
    std::span<const quint32> m_offsets;
};

/// Puts strings, already in order, into the sections `name` and `name`+"-at".
void putStrings(SearchSections &sections, const std::string &name, const std::vector<QStringView> &strings);
[[nodiscard]] StringTable stringsOf(const SearchSections &sections, const std::string &name);

} // namespace vitrine
