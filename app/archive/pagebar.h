// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tokens.h"

#include <QWidget>

class QComboBox;
class QSpinBox;
class QToolButton;

namespace vitrine {

class PagesView;
enum class Icon;

/// Over the pages of a preview: which one, of how many, how large.
class PageBar final : public QWidget {
    Q_OBJECT
public:
    PageBar(PagesView &pages, const QString &language, const Tokens &tokens, QWidget *parent = nullptr);

    /// How many pages there are; false while they are still counted.
    void setPages(int count, bool isCounted);

private:
    QToolButton *button(Icon icon, const QString &words, const char *name);
    void makeZooms();
    void takeZoom(int index);
    void showPage(int page);
    void showZoom();

    PagesView &m_pages;
    QString m_language;
    Tokens m_tokens;
    QSpinBox *m_page;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QComboBox *m_zoom;
};

} // namespace vitrine
