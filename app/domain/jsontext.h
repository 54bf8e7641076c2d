// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringView>

namespace vitrine {

/// Writes JSON piece by piece, as UTF-8.
class JsonText final {
public:
    JsonText() { m_text.reserve(1024); }
    [[nodiscard]] QByteArray take() { return std::move(m_text); }

    void begin(char bracket)
    {
        m_text += bracket;
        m_needsComma = false;
    }
    void end(char bracket)
    {
        m_text += bracket;
        m_needsComma = true;
    }
    /// Before each value of a list.
    void element()
    {
        if (m_needsComma)
            m_text += ',';
        m_needsComma = false;
    }
    /// Before each value of an object; `name` is ASCII without anything to escape.
    void key(QLatin1StringView name);
    void key(QStringView name);
    void string(QStringView text);
    void plain(QLatin1StringView ascii);
    void literal(const QByteArray &text)
    {
        m_text += text;
        m_needsComma = true;
    }

private:
    QByteArray m_text;
    bool m_needsComma = false;
};

} // namespace vitrine
