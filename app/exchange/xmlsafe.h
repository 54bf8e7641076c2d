// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QIODevice>
#include <QLatin1StringView>
#include <QXmlStreamWriter>

namespace vitrine {

/// What XML 1.0 cannot hold (control characters, halves of letters, U+FFFE and U+FFFF) becomes U+FFFD. `changed` is set, never
/// cleared.
[[nodiscard]] QString xmlText(const QString &text, bool *changed = nullptr);

/// Writes XML that every reader takes: QXmlStreamWriter alone drops control characters and lets half a letter swallow a tag
/// without a word.
class XmlWriter final {
public:
    struct Attribute {
        QLatin1StringView name;
        QString value; ///< empty: the attribute is left out
    };
    using Attributes = std::initializer_list<Attribute>;

    /// The device must be open and outlive the writer. `indented` puts a blank an element, which only files of data bear.
    explicit XmlWriter(QIODevice &device, bool indented = true);

    void open(const char *name, Attributes attributes = {});
    void close() { m_xml.writeEndElement(); }
    /// An element with a text; nothing at all when the text is empty.
    void leaf(const char *name, const QString &text, Attributes attributes = {});
    void empty(const char *name, Attributes attributes);
    void text(const QString &text);
    [[nodiscard]] Result<void> finish();
    /// Full when the device took no more.
    [[nodiscard]] Result<void> state() const;
    /// Whether a character had to be replaced since this was last asked.
    [[nodiscard]] bool takeChanged() { return std::exchange(m_changed, false); }

private:
    void write(Attributes attributes);

    QIODevice &m_device;
    QXmlStreamWriter m_xml;
    bool m_changed = false;
};

} // namespace vitrine
