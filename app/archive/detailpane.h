// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/entrypages.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QTextBrowser;
class QToolButton;

namespace vitrine {

struct Tokens;

/// Everything about the current item: its fields in all languages, its files, its history and its custody.
class DetailPane final : public QWidget {
    Q_OBJECT
public:
    enum class Page { Fields, Media, History, Custody };
    DetailPane(const Reader &reader, const RecordChoices &choices, const QString &language, const Tokens &tokens, QWidget *parent = nullptr);

    void open(ItemId item); ///< null: nothing
    void showPage(Page page);
    [[nodiscard]] ItemId item() const { return m_item; }
    [[nodiscard]] QString shownText() const;

private:
    void read();
    void addTab(Page page, const QString &words);

    const Reader &m_reader;
    EntryPages m_pages;
    QString m_language;
    ItemId m_item;
    Page m_page = Page::Fields;
    QLabel *m_number;
    QLabel *m_title;
    QTextBrowser *m_text;
    std::vector<QToolButton *> m_tabs;
    QTimer m_soon; ///< while the arrow keys run through the list
};

} // namespace vitrine
