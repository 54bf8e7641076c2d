// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sortkeys.h"

#include <QLocale>
#include <QtEndian>

#include <algorithm>
#include <cstring>

#include <unicode/ucol.h>

namespace vitrine {

namespace {

constexpr size_t headBytes = sizeof(quint64);
constexpr size_t usualKey = 160; ///< bytes

/// As Qt asks ICU for the order of a locale; English has the root order.
UCollator *collatorOf(QStringView language)
{
    const QLocale locale(language.toString().replace(QLatin1Char('-'), QLatin1Char('_')));
    const QByteArray name = locale.language() == QLocale::C ? QByteArray("en") : locale.bcp47Name().replace(QLatin1Char('-'), QLatin1Char('_')).toLatin1();
    UErrorCode status = U_ZERO_ERROR;
    UCollator *collator = ucol_open(name.constData(), &status);
    if (U_FAILURE(status))
        return nullptr;
    ucol_setAttribute(collator, UCOL_NORMALIZATION_MODE, UCOL_ON, &status);
    ucol_setAttribute(collator, UCOL_NUMERIC_COLLATION, UCOL_ON, &status); // 9 before 10
    ucol_setAttribute(collator, UCOL_ALTERNATE_HANDLING, UCOL_NON_IGNORABLE, &status);
    return collator;
}

} // namespace

void SortKeys::Close::operator()(UCollator *collator) const { ucol_close(collator); }

SortKeys::SortKeys(QStringView language) : m_collator(collatorOf(language)) {}

quint32 SortKeys::add(QStringView text)
{
    const size_t at = m_bytes.size();
    const auto write = [&](size_t room) -> size_t {
        m_bytes.resize(at + room);
        const auto *units = reinterpret_cast<const UChar *>(text.utf16());
        auto *key = reinterpret_cast<uint8_t *>(m_bytes.data() + at);
        return m_collator ? size_t(ucol_getSortKey(m_collator.get(), units, int32_t(text.size()), key, int32_t(room))) : 0;
    };
    size_t length = write(usualKey);
    if (length > usualKey)
        length = write(length);
    if (length == 0) { // ICU has no order: by code unit then
        m_bytes.resize(at);
        m_bytes += text.toUtf8().toStdString();
        m_bytes += '\0';
    } else {
        m_bytes.resize(at + length);
    }
    char head[headBytes] = {};
    std::memcpy(head, m_bytes.data() + at, std::min(headBytes, m_bytes.size() - at));
    m_keys.push_back({qFromBigEndian<quint64>(head), at, quint32(m_keys.size())});
    return m_keys.back().number;
}

void SortKeys::sort()
{
    std::sort(m_keys.begin(), m_keys.end(), [this](const Key &a, const Key &b) { return compare(a, *this, b) < 0; });
}

int SortKeys::compare(const Key &own, const SortKeys &others, const Key &other) const
{
    if (own.head != other.head)
        return own.head < other.head ? -1 : 1;
    if ((own.head & 0xff) == 0) // both end here
        return 0;
    return std::strcmp(m_bytes.c_str() + own.at + headBytes, others.m_bytes.c_str() + other.at + headBytes);
}

} // namespace vitrine
