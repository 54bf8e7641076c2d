// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QXmlStreamReader>

namespace vitrine {

/// Reads XML from somebody else. What no exchange file needs and attacks live on is refused: document types (and with them
/// entities of its own and external ones) and elements nested deeper than 64. Nothing is ever fetched.
class XmlGuard final {
public:
    static constexpr int deepest = 64;

    explicit XmlGuard(QIODevice &device) : m_xml(&device) {}

    /// The next token; Invalid at an error or a refusal.
    QXmlStreamReader::TokenType next();
    /// Goes to the next start of an element within the one at whose start or whose child's end we are; false at its end.
    [[nodiscard]] bool nextChild();
    /// All text within the element at whose start we are, blanks and all; goes to its end.
    [[nodiscard]] QString text();
    /// Goes to the end of the element at whose start we are.
    void skip();

    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView space() const { return m_xml.namespaceUri(); }
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    /// By its local name, whatever its namespace.
    [[nodiscard]] QString attribute(QStringView name) const;
    [[nodiscard]] QXmlStreamReader::TokenType token() const { return m_xml.tokenType(); }
    [[nodiscard]] QStringView characters() const { return m_xml.text(); }
    [[nodiscard]] bool atEnd() const { return m_xml.atEnd(); }
    [[nodiscard]] bool hasError() const { return m_xml.hasError(); }
    [[nodiscard]] qint64 line() const { return m_xml.lineNumber(); }
    [[nodiscard]] qint64 offset() const { return m_xml.characterOffset(); }
    [[nodiscard]] int depth() const { return m_depth; }
    /// In words, with the line; only when there is one.
    [[nodiscard]] Unexpected error() const;

private:
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_isRefused = false;
};

} // namespace vitrine
