// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskwindow.h"

#include "kiosk/pagetable.h"
#include "kiosk/stillhere.h"
#include "media/imageloader.h"
#include "media/player.h"
#include "models/searchservice.h"
#include "pages/welcomepage.h"
#include "widgets/languagebar.h"
#include "widgets/messagebar.h"
#include "widgets/topbar.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>

#include <utility>

namespace vitrine {

KioskWindow::KioskWindow(const Reader &reader, KioskOptions options, QWidget *parent)
    : QWidget(parent), m_options(std::move(options)), m_images(std::make_unique<ImageLoader>()),
      m_search(std::make_unique<SearchService>(reader)), m_idle(m_options.idle)
{
    setObjectName(QStringLiteral("kiosk"));
    setWindowTitle(tr("Vitrine"));
    if (!m_options.languages.contains(m_options.language) && !m_options.languages.isEmpty())
        m_options.language = m_options.languages.first();
    m_images->setDiskCache(reader.previewsFolder());
    m_context = std::make_unique<PageContext>(
        PageContext{reader, *m_images, *m_search, m_look, [this]() -> Player & { return player(); }, {}});
    m_look.setLanguage(m_options.language);
    if (m_options.speak)
        m_options.speak(m_options.language);
    m_bar = new TopBar(m_look, m_options.languages, this);
    m_bottomLanguages = new LanguageBar(m_look, m_options.languages, this);
    m_note = new MessageBar(m_look, this);
    m_note->setObjectName(QStringLiteral("note"));
    connect(m_note, &MessageBar::actionAsked, this, &KioskWindow::undoStartAgain);
    connect(m_note, &MessageBar::dismissed, this, [this] { m_before.reset(); });
    connectBars();
    connectIdle();
    connect(&m_look, &LookHolder::changed, this, [this] { arrange(); update(); });
    resize(1280, 720);
    updateScreen();
    showPage(routes::to(PageKind::Welcome));
}

KioskWindow::~KioskWindow()
{
    // The pages use the player and the loader: they go first.
    for (const auto &[kind, page] : m_pages)
        delete page;
}

void KioskWindow::connectBars()
{
    connect(m_bar, &TopBar::backAsked, this, &KioskWindow::back);
    connect(m_bar, &TopBar::homeAsked, this, &KioskWindow::home);
    connect(m_bar, &TopBar::startAgainAsked, this, &KioskWindow::askedToStartAgain);
    connect(m_bar, &TopBar::searchAsked, this, [this] { goSearching(); });
    connect(m_bar, &TopBar::textSizeAsked, this, &KioskWindow::nextTextSize);
    connect(m_bar, &TopBar::themeAsked, this, &KioskWindow::nextTheme);
    connect(m_bar, &TopBar::languageChosen, this, &KioskWindow::setLanguage);
    connect(m_bottomLanguages, &LanguageBar::languageChosen, this, &KioskWindow::setLanguage);
}

void KioskWindow::connectIdle()
{
    if (!m_options.resetsWhenIdle)
        return;
    qApp->installEventFilter(this);
    connect(&m_idle, &IdleWatch::asking, this, [this](int seconds) {
        if (!m_stillHere) {
            m_stillHere = new StillHere(m_look, this);
            connect(m_stillHere, &StillHere::goOnAsked, &m_idle, &IdleWatch::touched);
            connect(m_stillHere, &StillHere::startAgainAsked, this, &KioskWindow::startAgain);
        }
        m_stillHere->setSeconds(seconds);
        m_stillHere->setGeometry(rect());
        m_stillHere->show();
        m_stillHere->raise();
    });
    connect(&m_idle, &IdleWatch::answered, this, [this] { m_stillHere->hide(); });
    connect(&m_idle, &IdleWatch::gone, this, &KioskWindow::startAgain);
}

Player &KioskWindow::player()
{
    if (!m_player) {
        m_player = m_options.makePlayer();
        connect(m_player.get(), &Player::note, this, [this](const QString &sentence) {
            if (sentence.isEmpty() || m_noted.contains(sentence))
                return; // once for each visitor
            m_noted.insert(sentence);
            showNote(sentence);
        });
        connect(m_player.get(), &Player::stateChanged, &m_idle,
                [this](PlayerState state) { m_idle.setPlaying(state == PlayerState::Playing); });
    }
    return *m_player;
}

Route KioskWindow::route() const
{
    return m_page ? m_page->route() : Route{};
}

void KioskWindow::go(const Route &route)
{
    if (m_page) {
        const Route now = this->route();
        // Stepping through a section is one step of the history: back leads out of it.
        const bool steps = now.page == PageKind::Item && route.page == PageKind::Item && now.section == route.section
            && !now.section.isNull();
        if (!steps && now.page != PageKind::Welcome)
            m_history.push_back(now);
    }
    showPage(route);
}

/// From a section the search begins in it: a filter that can be taken away.
void KioskWindow::goSearching()
{
    Route search = routes::to(PageKind::Search);
    const Route now = route();
    if (now.page == PageKind::Items) {
        search.filters = now.filters;
        search.from = now.from;
        search.to = now.to;
        if (!now.section.isNull())
            search.filters.push_back({Facet::Section, {now.section.toString()}});
    }
    go(search);
}

/// Escape, where no overlay took it, and a keyboard's own back key do what the back button does.
void KioskWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isBack = event->key() == Qt::Key_Escape || event->key() == Qt::Key_Back;
    if (isBack && route().page != PageKind::Welcome)
        back();
    else
        QWidget::keyPressEvent(event);
}

void KioskWindow::back()
{
    if (m_history.empty()) {
        if (route().page == PageKind::Home)
            startAgain();
        else
            home();
        return;
    }
    const Route before = m_history.back();
    m_history.pop_back();
    showPage(before);
}

void KioskWindow::home()
{
    m_history.clear();
    showPage(routes::to(PageKind::Home));
}

void KioskWindow::startAgain()
{
    m_idle.stop();
    if (m_stillHere)
        m_stillHere->hide();
    m_history.clear();
    m_context->visit = {};
    m_noted.clear();
    m_theme = ThemeChoice::ByPage;
    if (m_player) {
        m_player->close();
        m_player->setVolume(Player::defaultVolumeStep);
        m_player->setMuted(false);
    }
    if (QClipboard *clipboard = QGuiApplication::clipboard(); clipboard && m_options.resetsWhenIdle)
        clipboard->clear();
    m_look.setTextPercent(100);
    setAttribute(Qt::WA_KeyboardFocusChange, false); // the next visitor begins without a ring
    setLanguage(m_options.language);
    showPage(routes::to(PageKind::Welcome));
}

void KioskWindow::setLanguage(const QString &language)
{
    if (m_look.look().language == language || !m_options.languages.contains(language))
        return;
    if (m_options.speak)
        m_options.speak(language);
    m_look.setLanguage(language);
    setLayoutDirection(m_look.look().direction());
}

/// Asked for by the visitor: can be undone for five seconds. When nobody is there it happens without a word.
void KioskWindow::askedToStartAgain()
{
    Before before{route(), m_history, m_context->visit, m_theme, m_look.look().metrics.textPercent, m_look.look().language};
    startAgain();
    setLanguage(before.language);
    showNote(tr("Everything was set back to the start."), std::chrono::seconds(5), tr("Undo"));
    m_before = std::move(before);
}

void KioskWindow::undoStartAgain()
{
    if (!m_before)
        return;
    const Before before = *std::exchange(m_before, std::nullopt);
    m_history = before.history;
    m_context->visit = before.visit;
    m_theme = before.theme;
    m_look.setTextPercent(before.textPercent);
    setLanguage(before.language);
    showPage(before.route);
}

void KioskWindow::showNote(const QString &sentence, std::chrono::milliseconds stays, const QString &action)
{
    if (sentence.isEmpty())
        return m_note->hide();
    m_note->showToast(MessageBar::Kind::Note, sentence, action, stays);
    placeNote();
}

/// Under the bar, where no page has controls that it could cover: the film's stand at the foot. Beside a label it lies over
/// the picture, which leads.
void KioskWindow::placeNote()
{
    if (!m_note->isVisibleTo(this))
        return;
    QRect at = m_note->geometry();
    at.moveTop(m_bar->geometry().bottom() + m_look.look().metrics.grid(2));
    const int edge = m_look.look().metrics.px(48);
    const bool leads = m_page && m_page->isForLooking() && !m_look.look().metrics.isPortrait();
    const int leading = layoutDirection() == Qt::RightToLeft ? width() - at.width() - edge : edge;
    at.moveLeft(leads ? leading : (width() - at.width()) / 2);
    m_note->setGeometry(at);
    m_note->raise();
}

void KioskWindow::showPage(const Route &route)
{
    Page *next = pageFor(route.page);
    if (m_page && m_page != next) {
        m_page->leave();
        m_page->hide();
    }
    m_page = next;
    showNote(QString());
    applyTheme();
    m_page->open(route);
    applyTheme(); // an item decides when it is known
    m_bar->setVisible(route.page != PageKind::Welcome);
    arrange();
    m_page->show();
    updateBars();
    if (m_options.resetsWhenIdle && route.page != PageKind::Welcome && !m_idle.isRunning())
        m_idle.start();
    m_idle.setReading(route.page == PageKind::Statements || route.page == PageKind::About
                      || route.page == PageKind::Evidence || (route.page == PageKind::Item && !m_page->isForLooking()));
    Q_EMIT pageShown();
}

Page *KioskWindow::pageFor(PageKind kind)
{
    Page *&page = m_pages[kind];
    if (!page)
        page = makePage(kind);
    return page;
}

Page *KioskWindow::makePage(PageKind kind)
{
    Page *page = nullptr;
    if (kind == PageKind::Welcome) {
        auto *welcome = new WelcomePage(*m_context, m_options.languages, this);
        connect(welcome, &WelcomePage::complete, this, &KioskWindow::firstPainted);
        connect(welcome, &WelcomePage::begun, this, [this](const QString &language) {
            if (!language.isEmpty())
                setLanguage(language);
            home();
        });
        page = welcome;
    } else {
        page = makePageOf(kind, *m_context, this);
    }
    page->hide();
    connect(page, &Page::routeAsked, this, &KioskWindow::go);
    connect(page, &Page::backAsked, this, &KioskWindow::back);
    connect(page, &Page::homeAsked, this, &KioskWindow::home);
    connect(page, &Page::whereChanged, this, [this, page] {
        if (page != m_page)
            return;
        applyTheme();
        updateBars();
    });
    return page;
}

void KioskWindow::applyTheme()
{
    switch (m_theme) {
    case ThemeChoice::ByPage: m_look.setTheme(m_page->isForLooking() ? Theme::Gallery : Theme::Paper); break;
    case ThemeChoice::Paper: m_look.setTheme(Theme::Paper); break;
    case ThemeChoice::Gallery: m_look.setTheme(Theme::Gallery); break;
    case ThemeChoice::ContrastLight: m_look.setTheme(Theme::ContrastLight); break;
    case ThemeChoice::ContrastDark: m_look.setTheme(Theme::ContrastDark); break;
    }
}

void KioskWindow::nextTheme()
{
    m_theme = m_theme == ThemeChoice::ContrastDark ? ThemeChoice::ByPage
                                                   : static_cast<ThemeChoice>(static_cast<int>(m_theme) + 1);
    applyTheme();
    switch (m_theme) {
    case ThemeChoice::ByPage: showNote(tr("Light for reading, dark for looking.")); break;
    case ThemeChoice::Paper: showNote(tr("Always light.")); break;
    case ThemeChoice::Gallery: showNote(tr("Always dark.")); break;
    case ThemeChoice::ContrastLight: showNote(tr("High contrast, dark on white.")); break;
    case ThemeChoice::ContrastDark: showNote(tr("High contrast, white on dark.")); break;
    }
}

void KioskWindow::nextTextSize()
{
    m_look.setTextPercent(nextTextStep(m_look.look().metrics.textPercent));
    //: %1 is a number
    showNote(tr("Text size %1 %").arg(QLocale(m_look.look().language).toString(m_look.look().metrics.textPercent)));
}

void KioskWindow::updateBars()
{
    if (!m_page)
        return;
    m_bar->setWhere(m_page->where());
    m_bar->setBackEnabled(true);
}

void KioskWindow::updateScreen()
{
    m_look.setScreen({size(), m_options.screenWidthMm, m_options.distanceMm});
}

void KioskWindow::arrange()
{
    setLayoutDirection(m_look.look().direction());
    const Metrics &metrics = m_look.look().metrics;
    const bool isWelcome = !m_bar->isVisibleTo(this);
    const bool hasFoot = !isWelcome && metrics.isPortrait();
    int top = 0;
    int bottom = height();
    if (!isWelcome) {
        top = m_bar->sizeHint().height();
        m_bar->setGeometry(0, 0, width(), top);
    }
    m_bottomLanguages->setVisible(hasFoot);
    if (hasFoot) {
        const QSize size = m_bottomLanguages->sizeHint();
        bottom -= size.height() + metrics.grid(4);
        const int x = layoutDirection() == Qt::RightToLeft ? width() - metrics.px(56) - size.width() : metrics.px(56);
        m_bottomLanguages->setGeometry(x, bottom + metrics.grid(1), size.width(), size.height());
    }
    if (m_page)
        m_page->setGeometry(0, top, width(), std::max(0, bottom - top));
    if (m_stillHere)
        m_stillHere->setGeometry(rect());
    placeNote();
}

void KioskWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateScreen();
    arrange();
}

void KioskWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.look().tokens().ground);
}

bool KioskWindow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

/// Any touch or key of the visitor, wherever it goes, is a sign of life.
bool KioskWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::KeyPress:
    case QEvent::Wheel:
        if (!m_idle.isAsking() || event->type() == QEvent::KeyPress)
            m_idle.touched();
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vitrine
