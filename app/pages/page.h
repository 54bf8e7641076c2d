// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pagecontext.h"
#include "pages/route.h"
#include "widgets/component.h"

namespace vitrine {

/// One screen under the top bar. It is built once and shown again with other routes.
class Page : public Component {
    Q_OBJECT
public:
    Page(PageContext &context, QWidget *parent);

    /// Shows what the route names, in the language of the look.
    void open(const Route &route);
    /// Where the visitor is now, with everything that is needed to come back.
    [[nodiscard]] Route route() const;
    /// The words beside back and home.
    [[nodiscard]] QString where() const { return m_where; }
    /// Pictures and films open in the gallery theme, texts in paper.
    [[nodiscard]] virtual bool isForLooking() const { return false; }
    /// The visitor goes elsewhere: what sounds stops. The page may be opened again.
    void leave();
    /// True while something plays: the window does not fall asleep meanwhile.
    [[nodiscard]] virtual bool isPlaying() const { return false; }

Q_SIGNALS:
    void routeAsked(const vitrine::Route &route);
    void backAsked();
    void homeAsked();
    void whereChanged();

protected:
    /// Builds the page for route(): after open(), and again after a change of language, text size or screen.
    virtual void fill() = 0;
    /// The visitor has left; the page is not seen any more.
    virtual void left() {}
    /// Calls fill() again, once, after all that is under way.
    void fillSoon();
    /// False while the catalogue must first be read whole: nothing that lists or counts items is asked of the reader
    /// then; the page is filled again when it may be.
    [[nodiscard]] bool listsAreReady();
    /// Writes what the visitor changed meanwhile (zoom, second, scroll) into `route`.
    virtual void saveInto(Route &) const {}

    void setWhere(const QString &where);
    /// Changes the remembered route without building the page again.
    void remember(const Route &route) { m_route = route; }
    [[nodiscard]] const Route &opened() const { return m_route; }
    [[nodiscard]] PageContext &context() const { return m_context; }
    [[nodiscard]] const Reader &reader() const { return m_context.reader; }
    [[nodiscard]] const QString &language() const { return look().language; }
    [[nodiscard]] const Metrics &metrics() const { return look().metrics; }

    void lookChanged() override;
    void retranslate() override;

private:
    PageContext &m_context;
    Route m_route;
    QString m_where;
    Look m_filledFor;
    bool m_isOpen = false;
    bool m_isFillWaiting = false;
};

} // namespace vitrine
