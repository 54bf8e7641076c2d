// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QUrl>

namespace vitrine {

/// Addresses of records under the catalogue's base URI. Without one there are none: nothing is invented.
class Uris final {
public:
    explicit Uris(QString base) : m_base(std::move(base))
    {
        if (!m_base.isEmpty() && !m_base.endsWith(u'/') && !m_base.endsWith(u'#'))
            m_base += u'/';
    }

    [[nodiscard]] bool isSet() const { return m_base.startsWith(QStringLiteral("http://")) || m_base.startsWith(QStringLiteral("https://")); }
    [[nodiscard]] QString base() const { return isSet() ? m_base : QString(); }
    /// BASE/kind/name; empty without a base.
    [[nodiscard]] QString of(const QString &kind, const QString &name) const { return isSet() ? m_base + kind + u'/' + name : QString(); }
    template<class Tag>
    [[nodiscard]] QString of(const QString &kind, Id<Tag> id) const { return id.isNull() ? QString() : of(kind, id.toString()); }

private:
    QString m_base;
};

/// An http or https address without blanks or other characters that no address has.
[[nodiscard]] inline bool isWebAddress(const QString &text)
{
    if (!text.startsWith(QStringLiteral("http://")) && !text.startsWith(QStringLiteral("https://")))
        return false;
    for (const QChar c : text) {
        if (c.unicode() <= 0x20 || c.unicode() > 0x7E || QStringView(u"<>\"{}|\\^`").contains(c))
            return false;
    }
    return true;
}

/// One that the addresses of records can begin with: it names a site.
[[nodiscard]] inline bool isBaseAddress(const QString &text) { return isWebAddress(text) && !QUrl(text, QUrl::StrictMode).host().isEmpty(); }

} // namespace vitrine
