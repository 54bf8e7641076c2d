// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/itemviewer.h"

class QHBoxLayout;
class QVBoxLayout;

namespace vitrine {

class LitContent;
class TextBlock;
class TouchButton;
class ZoomView;

/// The page of a document with its buttons: page before and after, nearer and further, two languages.
class DocumentViewer final : public ItemViewer {
    Q_OBJECT
public:
    DocumentViewer(PageContext &context, QWidget *parent);

    void show(const ItemDetails &details, const Route &route) override;
    void saveInto(Route &route) const override;
    void setLitLine(int line);
    void addAtTheEnd(QWidget *widget); ///< of the row of buttons; it may be taken away again

Q_SIGNALS:
    void bothLanguagesToggled();

private:
    void showCurrent(const Route &route);
    void touchedAt(const QPointF &point);

    ZoomView *m_zoom;
    LitContent *m_content = nullptr; ///< owned by the view
    TouchButton *m_previous;
    TextBlock *m_where;
    TouchButton *m_next;
    TouchButton *m_both;
    QVBoxLayout *m_column;
    QHBoxLayout *m_row;
    std::vector<Medium> m_pages;
    QString m_shown;
    int m_page = 0;
};

} // namespace vitrine
