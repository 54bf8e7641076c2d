// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/multitext.h"
#include "exchange/languagewords.h"

#include <QDir>

namespace vitrine {

/// Whose words the pages speak, for the translators.
inline constexpr auto htmlContext = "vitrine::HtmlExport";

/// One page of the browsable folder, in one language. Everything that goes in is text, never markup.
class HtmlPage final {
public:
    /// `depth`: folders between the page and the root of the export.
    HtmlPage(const LanguageWords &words, const QStringList &languages, QString name, int depth);

    void heading(int level, const MultiText &text, const QString &otherwise = {});
    void heading(int level, const QString &text);
    void badge(const QString &text);
    /// The text in the page's language, or a stand-in that says in which language it is. Nothing when empty.
    void paragraph(const MultiText &text, const char *cssClass = "");
    void paragraph(const QString &text, const char *cssClass = "");
    /// A line of a table of facts; nothing when `values` is empty.
    void openFacts() { m_body += QStringLiteral("<dl>\n"); }
    void fact(const QString &name, const QStringList &values);
    void fact(const QString &name, const MultiText &text);
    void closeFacts() { m_body += QStringLiteral("</dl>\n"); }
    void link(const QString &address, const QString &text, const QString &after = {});
    void picture(const QString &address, const MultiText &alt, const MultiText &caption);
    /// What is seen only when it is asked for; works without a script.
    void openCover(const QString &summary);
    void closeCover() { m_body += QStringLiteral("</details>\n"); }
    void raw(const QString &html) { m_body += html; }

    [[nodiscard]] const QString &language() const { return m_words.language(); }
    [[nodiscard]] const LanguageWords &words() const { return m_words; }
    /// LANGUAGE/NAME.html in the folder.
    [[nodiscard]] Result<void> save(const QDir &folder, const QString &title) const;

private:
    [[nodiscard]] QString shownSpan(const MultiText &text, const QString &otherwise = {});
    [[nodiscard]] QString navigation() const;

    const LanguageWords &m_words;
    const QStringList &m_languages;
    QString m_name;
    QString m_up;
    QString m_body;
    bool m_hasDraft = false;
};

/// Text as it may stand in a page.
[[nodiscard]] QString escaped(const QString &text);
[[nodiscard]] Result<void> saveBytes(const QDir &folder, const QString &name, const QByteArray &bytes);

} // namespace vitrine
