// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlexport.h"

#include "base/bidi.h"
#include "base/language.h"
#include "domain/names.h"
#include "exchange/exportfile.h"
#include "exchange/htmlitem.h"
#include "exchange/htmlstory.h"
#include "exchange/xmlsafe.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// In the global namespace, as Q_INIT_RESOURCE asks.
static void initPages() { Q_INIT_RESOURCE(pages); }

namespace vitrine {

namespace {

constexpr int entriesAPage = 200;
constexpr int longestSide = 1600;

/// What grows with the entries, of one language: the list that is being filled, and the words for the search.
struct Shelf {
    std::unique_ptr<HtmlPage> list;
    std::unique_ptr<QFile> search;
};

class HtmlExport final {
public:
    HtmlExport(const QDir &folder, ExportItems &items, const ExportRequest &request, HtmlStory story)
        : m_folder(folder), m_items(items), m_request(request), m_story(std::move(story)), m_languages(items.languages()),
          m_words(wordsIn(m_languages)), m_exported(items.ids().begin(), items.ids().end())
    {
    }

    [[nodiscard]] Result<LossReport> run();

private:
    [[nodiscard]] Result<void> saveResource(const QString &name);
    [[nodiscard]] Result<void> writeAround();
    [[nodiscard]] Result<void> writeStart();
    [[nodiscard]] Result<void> openShelves();
    [[nodiscard]] Result<void> writeItem(const Item &item);
    [[nodiscard]] Result<std::vector<HtmlPicture>> pictures(const Item &item);
    [[nodiscard]] Result<QString> pictureFile(const Medium &medium);
    [[nodiscard]] Result<void> listItem(size_t language, const Item &item);
    void openList(size_t language);
    [[nodiscard]] Result<void> closeList(size_t language, int number, bool isLast);
    [[nodiscard]] Result<void> closeShelves();

    QDir m_folder;
    ExportItems &m_items;
    const ExportRequest &m_request;
    HtmlStory m_story;
    QStringList m_languages;
    std::vector<LanguageWords> m_words;
    QSet<ItemId> m_exported;
    std::vector<Shelf> m_shelves;
    int m_listed = 0;
};

Result<LossReport> HtmlExport::run()
{
    for (const char *type : {"exhibition", "section", "event", "statement", "quantity", "declaration"})
        m_items.report().absent.erase(QString::fromLatin1(type));
    auto written = writeAround();
    if (written)
        written = openShelves();
    if (written)
        written = m_items.forEach([&](const Item &item) { return writeItem(item); });
    if (written)
        written = closeShelves();
    return written ? Result<LossReport>(m_items.report()) : written.unexpected();
}

/// The look and the search, as they lie in the program.
Result<void> HtmlExport::saveResource(const QString &name)
{
    initPages();
    QFile file(u":/vitrine/pages/"_s + name);
    return file.open(QIODevice::ReadOnly) ? saveBytes(m_folder, name, file.readAll()) : diskFull(file.errorString());
}

Result<void> HtmlExport::writeAround()
{
    auto written = saveResource(u"style.css"_s);
    if (written)
        written = saveResource(u"search.js"_s);
    if (written)
        written = writeStart();
    for (const LanguageWords &words : m_words) {
        HtmlPage home(words, m_languages, u"index.html"_s, 1);
        m_story.layHome(home, m_items, m_exported);
        HtmlPage statements(words, m_languages, u"statements.html"_s, 1);
        m_story.layStatements(statements, m_items);
        HtmlPage sources(words, m_languages, u"sources.html"_s, 1);
        m_story.laySources(sources);
        for (const HtmlPage *page : {&home, &statements, &sources}) {
            if (written)
                written = page->save(m_folder, m_items.setting(u"title"_s));
        }
    }
    return written;
}

/// The choice of language.
Result<void> HtmlExport::writeStart()
{
    const QString first = m_languages.value(0, u"en"_s);
    const auto direction = [](const QString &language) { return directionOfLanguage(language) == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s; };
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%3\">\n<head>\n<meta charset=\"utf-8\">\n<title>%2</title>\n<link rel=\"stylesheet\" href=\"style.css\">\n</head>\n<body>\n<main>\n<ul>\n"_s
                       .arg(escaped(first), escaped(m_items.setting(u"title"_s)), direction(first));
    for (const QString &language : std::as_const(m_languages))
        html += u"<li><a lang=\"%1\" dir=\"%2\" href=\"%1/index.html\">%3</a></li>\n"_s.arg(escaped(language), direction(language), escaped(ownLanguageName(language)));
    return saveBytes(m_folder, u"index.html"_s, (html + u"</ul>\n</main>\n</body>\n</html>\n"_s).toUtf8());
}

Result<void> HtmlExport::openShelves()
{
    for (size_t i = 0; i < m_words.size(); ++i) {
        m_shelves.push_back({});
        m_shelves[i].search = std::make_unique<QFile>(m_folder.filePath(m_words[i].language() + "/search-data.js"_L1));
        if (!m_shelves[i].search->open(QIODevice::WriteOnly) || m_shelves[i].search->write("window.entries = [") < 0)
            return diskFull(m_shelves[i].search->errorString());
        openList(i);
    }
    return {};
}

void HtmlExport::openList(size_t language)
{
    const LanguageWords &words = m_words[language];
    const int number = m_listed / entriesAPage + 1;
    auto list = std::make_unique<HtmlPage>(words, m_languages, u"list-%1.html"_s.arg(number), 1);
    list->heading(1, words(htmlContext, QT_TRANSLATE_NOOP("vitrine::HtmlExport", "All entries")));
    list->raw(u"<div id=\"search\" hidden><label>%1 <input id=\"words\" type=\"search\"></label> <span id=\"count\"></span><ul id=\"found\"></ul></div>\n"_s.arg(
        escaped(words(htmlContext, QT_TRANSLATE_NOOP("vitrine::HtmlExport", "Search")))));
    list->raw(u"<ul>\n"_s);
    m_shelves[language].list = std::move(list);
}

Result<void> HtmlExport::closeList(size_t language, int number, bool isLast)
{
    HtmlPage &list = *m_shelves[language].list;
    list.raw(u"</ul>\n<ul>\n"_s);
    if (number > 1)
        list.link(u"list-%1.html"_s.arg(number - 1), list.words()(htmlContext, QT_TRANSLATE_NOOP("vitrine::HtmlExport", "Earlier entries")));
    if (!isLast)
        list.link(u"list-%1.html"_s.arg(number + 1), list.words()(htmlContext, QT_TRANSLATE_NOOP("vitrine::HtmlExport", "Further entries")));
    list.raw(u"</ul>\n<script src=\"search-data.js\"></script>\n<script src=\"../search.js\"></script>\n"_s);
    return list.save(m_folder, m_items.setting(u"title"_s));
}

Result<void> HtmlExport::closeShelves()
{
    for (size_t i = 0; i < m_shelves.size(); ++i) {
        QFile &search = *m_shelves[i].search;
        if (search.write("\n];\n") < 0 || !search.flush())
            return diskFull(search.errorString());
        if (const auto closed = closeList(i, (std::max(m_listed, 1) - 1) / entriesAPage + 1, true); !closed)
            return closed;
    }
    return {};
}

Result<void> HtmlExport::listItem(size_t language, const Item &item)
{
    Shelf &shelf = m_shelves[language];
    const QString title = displayTitle(item, m_words[language].language());
    if (m_listed > 0 && m_listed % entriesAPage == 0) {
        if (const auto closed = closeList(language, m_listed / entriesAPage, false); !closed)
            return closed;
        openList(language);
    }
    const QString mark = item.demonstration ? item.number + u" · "_s + m_words[language](htmlContext, QT_TRANSLATE_NOOP("vitrine::HtmlExport", "Demonstration")) : item.number;
    shelf.list->link(u"items/%1.html"_s.arg(item.id.toString()), title.isEmpty() ? item.number : title, mark);
    const QJsonArray entry{item.id.toString(), xmlText(item.number), xmlText(title), xmlText(wordsOf(m_items, item, m_words[language].language()))};
    // "<" is written as its number, so that no text ends the script.
    const QByteArray line = (m_listed == 0 ? "\n" : ",\n") + QJsonDocument(entry).toJson(QJsonDocument::Compact).replace('<', "\\u003c");
    return shelf.search->write(line) == line.size() ? Result<void>() : diskFull(shelf.search->errorString());
}

Result<void> HtmlExport::writeItem(const Item &item)
{
    const auto shown = pictures(item);
    if (!shown)
        return shown.unexpected();
    if (item.title.isEmpty())
        m_items.report().lack(u"title"_s, item.number);
    for (size_t i = 0; i < m_words.size(); ++i) {
        HtmlPage page(m_words[i], m_languages, u"items/%1.html"_s.arg(item.id.toString()), 2);
        layItem(page, m_items, item, *shown, m_exported);
        if (const auto saved = page.save(m_folder, displayTitle(item, m_words[i].language())); !saved)
            return saved;
        if (const auto listed = listItem(i, item); !listed)
            return listed;
    }
    ++m_listed;
    return {};
}

Result<std::vector<HtmlPicture>> HtmlExport::pictures(const Item &item)
{
    const auto media = m_items.media(item);
    if (!media)
        return media.unexpected();
    std::vector<HtmlPicture> shown;
    for (const Medium &medium : *media) {
        auto address = pictureFile(medium);
        if (!address)
            return address.unexpected();
        if (address->isEmpty())
            m_items.report().lose(u"media: "_s + (medium.mimeType.isEmpty() ? u"file"_s : medium.mimeType));
        shown.push_back({*address, m_items.spoken(medium.altText), m_items.spoken(medium.caption), !medium.advisory.isEmpty(), m_items.spoken(medium.transcript)});
        if (medium.altText.isEmpty() && !address->isEmpty())
            m_items.report().lack(u"media.altText"_s, item.number);
    }
    return shown;
}

/// A copy painted anew, smaller, under its digest; empty where there is none to be had.
Result<QString> HtmlExport::pictureFile(const Medium &medium)
{
    static const QRegularExpression digest(u"\\A[0-9a-f]{64}\\z"_s);
    if (!m_request.picture || !digest.match(medium.sha256).hasMatch() || !medium.mimeType.startsWith("image/"_L1))
        return QString();
    const QString name = u"pictures/"_s + medium.sha256;
    for (const QString &suffix : {u".jpg"_s, u".png"_s}) {
        if (QFile::exists(m_folder.filePath(name + suffix)))
            return QString(u"../../"_s + name + suffix);
    }
    const auto original = m_items.reader().originalPath(medium.sha256);
    const auto bytes = original ? m_request.picture(*original, longestSide) : Result<QByteArray>(original.unexpected());
    if (!bytes)
        return QString();
    const QString file = name + (bytes->startsWith("\x89PNG") ? u".png"_s : u".jpg"_s);
    const auto saved = saveBytes(m_folder, file, *bytes);
    return saved ? Result<QString>(QString(u"../../"_s + file)) : saved.unexpected();
}

} // namespace

Result<LossReport> writeHtml(const QString &path, const Reader &reader, const ExportRequest &request, const ExchangeJob &job)
{
    auto items = ExportItems::open(reader, request, job, htmlFields());
    if (!items)
        return items.unexpected();
    auto story = HtmlStory::of(reader);
    if (!story)
        return story.unexpected();
    return intoFolder(path, [&](const QDir &folder) { return HtmlExport(folder, **items, request, std::move(*story)).run(); });
}

} // namespace vitrine
