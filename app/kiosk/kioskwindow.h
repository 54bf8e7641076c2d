// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/idlewatch.h"
#include "pages/pagecontext.h"
#include "pages/route.h"

#include <QSet>
#include <QStringList>
#include <QWidget>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace vitrine {

class ImageLoader;
class LanguageBar;
class MessageBar;
class Page;
class SearchService;
class StillHere;
class TopBar;

/// How the window is set up; everything has a sensible value.
struct KioskOptions {
    QStringList languages{QStringLiteral("fr"), QStringLiteral("en"), QStringLiteral("fa")};
    QString language = QStringLiteral("fr"); ///< at the start, and again after a reset
    bool resetsWhenIdle = false;             ///< --kiosk
    IdleTimes idle;
    double screenWidthMm = 0;  ///< 0: not known
    double distanceMm = 600;
    /// Makes the program speak a language (installs its translations); called before the pages are built anew.
    std::function<void(const QString &)> speak;
    std::function<std::unique_ptr<Player>()> makePlayer; ///< called when first something is played
};

/// The window around the visitor's pages: bar, history, language, theme, text size, and the way back to the welcome
/// when nobody is there. Pages are built when first asked for.
class KioskWindow final : public QWidget {
    Q_OBJECT
public:
    KioskWindow(const Reader &reader, KioskOptions options, QWidget *parent = nullptr);
    ~KioskWindow() override;

    void go(const Route &route); ///< a step forward; the page before is remembered
    void back();
    void home();
    void startAgain(); ///< to the welcome page; everything a visitor chose is forgotten
    void setLanguage(const QString &language);
    /// A sentence over the page for a while, with at most one thing to do; takes no room from the page.
    void showNote(const QString &sentence, std::chrono::milliseconds stays = std::chrono::seconds(6),
                  const QString &action = {});

    [[nodiscard]] Page *page() const { return m_page; }
    [[nodiscard]] Route route() const;
    [[nodiscard]] LookHolder &lookHolder() { return m_look; }
    [[nodiscard]] IdleWatch &idleWatch() { return m_idle; }
    [[nodiscard]] const Visit &visit() const { return m_context->visit; }
    [[nodiscard]] size_t historySize() const { return m_history.size(); }
    [[nodiscard]] ImageLoader &images() { return *m_images; }
    [[nodiscard]] SearchService &search() { return *m_search; }

Q_SIGNALS:
    /// The welcome page has been painted with its picture.
    void firstPainted();
    void pageShown();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class ThemeChoice { ByPage, Paper, Gallery, ContrastLight, ContrastDark };
    /// What "Start again" took away, for as long as it can be undone.
    struct Before {
        Route route;
        std::vector<Route> history;
        Visit visit;
        ThemeChoice theme;
        int textPercent;
        QString language;
    };
    void askedToStartAgain();
    void undoStartAgain();
    void placeNote();
    void connectBars();
    void connectIdle();
    void goSearching();
    void showPage(const Route &route);
    Page *pageFor(PageKind kind);
    Page *makePage(PageKind kind);
    void applyTheme();
    void nextTheme();
    void nextTextSize();
    void updateBars();
    void updateScreen();
    void arrange();
    Player &player();

    KioskOptions m_options;
    LookHolder m_look;
    std::unique_ptr<ImageLoader> m_images;
    std::unique_ptr<SearchService> m_search;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<PageContext> m_context;
    IdleWatch m_idle;
    TopBar *m_bar;
    LanguageBar *m_bottomLanguages; ///< in portrait
    MessageBar *m_note;
    QSet<QString> m_noted; ///< what the player has said to this visitor
    std::optional<Before> m_before;
    StillHere *m_stillHere = nullptr;
    std::map<PageKind, Page *> m_pages; ///< children
    Page *m_page = nullptr;
    std::vector<Route> m_history; ///< without the page that is shown
    ThemeChoice m_theme = ThemeChoice::ByPage;
};

} // namespace vitrine
