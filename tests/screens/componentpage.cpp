// SPDX-License-Identifier: GPL-3.0-or-later
#include "componentpage.h"

#include "samples.h"
#include "widgets/advisoryplate.h"
#include "widgets/badge.h"
#include "widgets/chip.h"
#include "widgets/digitpad.h"
#include "widgets/emptystate.h"
#include "widgets/choicelist.h"
#include "widgets/keypanel.h"
#include "widgets/levelswitch.h"
#include "widgets/messagebar.h"
#include "widgets/progressring.h"
#include "widgets/scrollarea.h"
#include "widgets/searchfield.h"
#include "widgets/statementcard.h"
#include "widgets/textblock.h"
#include "widgets/timelineview.h"
#include "widgets/topbar.h"
#include "widgets/touchbutton.h"
#include "widgets/transportbar.h"
#include "widgets/videoview.h"
#include "widgets/viewstrip.h"
#include "widgets/volumepanel.h"
#include "widgets/zoomview.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace vitrine::test {

ComponentPage::ComponentPage(LookHolder &holder, QWidget *parent) : Component(holder, parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, look().metrics.margin());
    m_column->setSpacing(look().metrics.grid(3));
    auto *bar = new TopBar(holder, {QStringLiteral("fr"), QStringLiteral("en"), QStringLiteral("fa")}, this);
    bar->setWhere(say("Objets faits main › 2 sur 8", "Handmade objects › 2 of 8", "صنایع دستی › ۲ از ۸"));
    m_column->addWidget(bar);
    addButtons();
    addIcons();
    addTexts();
    addCards();
    addSmallParts();
    addFilms();
    addLargeParts();
    m_column->addStretch(1);
}

QString ComponentPage::say(const char *fr, const char *en, const char *fa) const
{
    const QString &language = look().language;
    return QString::fromUtf8(language == QLatin1String("fa") ? fa : language == QLatin1String("en") ? en : fr);
}

QHBoxLayout *ComponentPage::addRow(int steps)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(look().metrics.margin(), 0, look().metrics.margin(), 0);
    row->setSpacing(look().metrics.grid(steps));
    m_column->addLayout(row);
    return row;
}

void ComponentPage::addHeading(const QString &text)
{
    auto *block = new TextBlock(holder(), TextRole::Caption, this);
    block->setText(text);
    block->setInk(TextBlock::Ink::Second);
    addRow()->addWidget(block);
}

void ComponentPage::addButtons()
{
    addHeading(say("Boutons", "Buttons", "دکمه‌ها"));
    QHBoxLayout *row = addRow();
    const auto add = [&](Icon icon, const QString &text) {
        auto *button = new StateButton(holder(), icon, text, this);
        button->setAccessibleName(text);
        row->addWidget(button);
        return button;
    };
    add(Icon::Info, say("Comment le sait-on ?", "How do we know?", "از کجا می‌دانیم؟"));
    add(Icon::Qr, say("Enfoncé", "Pressed", "فشرده"))->setDown(true);
    add(Icon::List, say("Focus", "Focus", "کانون"))->showFocused();
    add(Icon::Check, say("Choisi", "Selected", "گزیده"))->setPrimary(true);
    row->addStretch(1);
    row = addRow();
    auto *both = add(Icon::Check, say("Choisi, focus", "Selected, focus", "گزیده، کانون"));
    both->setPrimary(true);
    both->showFocused();
    add(Icon::Undo, say("Éteint", "Disabled", "خاموش"))->setEnabled(false);
    add(Icon::None, say("Occupé", "Busy", "در کار"))->setBusy(true);
    add(Icon::Warning, say("Erreur", "Error", "خطا"))->setError(true);
    row->addStretch(1);
}

void ComponentPage::addIcons()
{
    QHBoxLayout *row = nullptr;
    for (int i = 1; i <= int(Icon::Share); ++i) {
        if (i % 20 == 1)
            row = addRow(1);
        auto *button = new TouchButton(holder(), Icon(i), {}, this);
        button->setShape(TouchButton::Shape::Key);
        row->addWidget(button, 0, Qt::AlignLeading);
        if (i % 20 == 0 || i == int(Icon::Share))
            row->addStretch(1);
    }
}

void ComponentPage::addTexts()
{
    addHeading(say("Textes", "Texts", "نوشته‌ها"));
    const auto add = [this](TextRole role, const QString &text, TextBlock::Ink ink = TextBlock::Ink::First) {
        auto *block = new TextBlock(holder(), role, this);
        block->setText(text);
        block->setInk(ink);
        addRow()->addWidget(block);
        return block;
    };
    add(TextRole::Display, say("Lettres et lumière", "Letters and light", "حرف‌ها و نور"));
    add(TextRole::Title, say("Broderie de perles", "Bead embroidery", "قالیچهٔ کوچک گره‌خورده"));
    add(TextRole::Lead, say("Six pétales autour d’un cercle, cousus perle à perle. L’auteur et la date sont inconnus.",
                            "Six petals around a circle, sewn bead by bead. The maker and the date are unknown.",
                            "نقش لوزی‌های تودرتو با پنج رنگ. سازنده ناشناخته است و تاریخ آن حدود تابستان ۱۲۸۴ دانسته شده."));
    auto *body = add(TextRole::Body,
        say("Cette page a été faite pour montrer le programme et n’est pas un document historique. Son texte parle de lettres.",
            "This page was made to show the program and is no historical document. Its text is about letters and lines.",
            "این صفحه برای نمایش برنامه ساخته شده است و سندی تاریخی نیست. متن آن دربارهٔ حروف و سطرها است."));
    body->setHighlights({{11, 12}});
    add(TextRole::Body, say("Chaque ligne a sa place, et chaque mot sa lumière.", "Each line has its place, and each word its light.",
                            "هر سطر جای خود را دارد و هر واژه نور خود را."))->setLit(true);
    add(TextRole::Caption, QStringLiteral("28 novembre 2017 · \u2068۷ آذر ۱۳۹۶\u2069"), TextBlock::Ink::Second);
}

void ComponentPage::addCards()
{
    addHeading(say("Cartes", "Cards", "کارت‌ها"));
    Card card;
    card.image = drawnPicture({800, 600});
    card.picture = Card::Picture::Shown;
    card.number = QStringLiteral("DEMO-0022");
    card.badge = say("Démonstration", "Demonstration", "نمونهٔ نمایشی");
    card.title = say("Encre, matin", "Ink, morning", "مرکب، صبح");
    card.line = say("Encre sur papier · 32 × 24 cm", "Ink on paper · 32 × 24 cm", "مرکب روی کاغذ · ۳۲ × ۲۴ سانتی‌متر");
    QHBoxLayout *row = addRow(3);
    const auto add = [&](const Card &value, ControlState state, bool tile) {
        row->addWidget(new CardSample(holder(), value, state, tile, this), 0, Qt::AlignTop);
    };
    add(card, {}, false);
    Card longer = card;
    longer.title = say("Une pièce, un matin, et la fenêtre de gauche", "A room, a morning, and the window on the left",
                       "یک اتاق، یک صبح و پنجرهٔ سمت چپ");
    longer.picture = Card::Picture::Loading;
    add(longer, {.focused = true}, false);
    Card none = card;
    none.picture = Card::Picture::None;
    none.icon = Icon::Sound;
    add(none, {.pressed = true}, false);
    Card covered = card;
    covered.picture = Card::Picture::Covered;
    add(covered, {.selected = true}, false);
    row->addStretch(1);
    row = addRow(3);
    card.line = none.line = say("6 objets", "6 objects", "۶ شیء");
    add(card, {}, true);
    add(none, {}, true);
    add(none, {.pressed = true}, true);
    add(card, {.focused = true}, true);
    row->addStretch(1);
}

void ComponentPage::addSmallParts()
{
    QHBoxLayout *row = addRow();
    row->addWidget(new LevelSwitch(holder(), this), 1);
    row = addRow();
    auto *chip = new Chip(holder(), say("Objet fait main", "Handmade object", "صنایع دستی"), 8, this);
    chip->setChecked(true);
    row->addWidget(chip);
    row->addWidget(new Chip(holder(), say("Verre", "Glass", "شیشه"), 3, this));
    auto *none = new Chip(holder(), say("Bois", "Wood", "چوب"), 0, this);
    none->setEnabled(false);
    row->addWidget(none);
    row->addWidget(new Badge(holder(), say("Démonstration", "Demonstration", "نمونهٔ نمایشی"), this));
    row->addWidget(new ProgressRing(holder(), this));
    auto *half = new ProgressRing(holder(), this);
    half->setShare(0.6);
    row->addWidget(half);
    row->addStretch(1);
    row = addRow();
    auto *search = new SearchField(holder(), this);
    search->setPlaceholder(say("Rechercher", "Search", "جستجو"));
    row->addWidget(search);
    auto *found = new SearchField(holder(), this);
    found->setText(say("perles", "beads", "مهره"));
    row->addWidget(found);
    row = addRow();
    row->addWidget(new VolumePanel(holder(), 7, false, 10, this));
    row->addStretch(1);
    for (const MessageBar::Kind kind : {MessageBar::Kind::Note, MessageBar::Kind::Done, MessageBar::Kind::Problem}) {
        auto *bar = new MessageBar(holder(), this);
        bar->showMessage(kind, say("L’écran revient au début dans dix secondes.", "The screen returns to the start in ten seconds.",
                                   "صفحه تا ده ثانیهٔ دیگر به آغاز برمی‌گردد."), say("Annuler", "Undo", "برگردان"));
        addRow()->addWidget(bar);
    }
}

void ComponentPage::addLargeParts()
{
    auto *statement = new StatementCard(holder(), this);
    statement->setStatement({say("Une personne", "A person", "یک نفر"), say("rôle à l’époque", "role at the time", "نقش در آن زمان"),
        say("a dit une phrase de démonstration, assez longue pour aller à la ligne et montrer comment la carte la tient.",
            "said a demonstration sentence, long enough to go on in the next line and to show how the card holds it.",
            "جمله‌ای نمایشی گفت، آن‌قدر بلند که به سطر بعد برود و نشان دهد کارت چگونه آن را نگه می‌دارد."),
        {}, say("attribué", "attributed", "منسوب"), say("D’après une source de démonstration, § 9", "According to a demonstration source, § 9", "بنا بر منبعی نمایشی، بند ۹"), {}});
    addRow()->addWidget(statement);
    auto *timeline = new TimelineView(holder(), this);
    const QString title = say("Une étape de démonstration, en deux lignes", "A demonstration step, in two lines", "گامی نمایشی، در دو سطر");
    timeline->setEntries({{QStringLiteral("a"), say("Été 1905 · \u2068تابستان ۱۲۸۴\u2069", "Summer 1905 · \u2068تابستان ۱۲۸۴\u2069", "تابستان ۱۲۸۴ · \u20681905\u2069"), QStringLiteral("1905 · \u2068۱۲۸۴\u2069"), title, {}},
                          {QStringLiteral("b"), say("date de démonstration", "demonstration date", "تاریخ نمایشی"), QStringLiteral("1910 · \u2068۱۲۸۹\u2069"), title, {}},
                          {QStringLiteral("c"), say("date non précisée", "date not stated", "تاریخ نامشخص"), QStringLiteral("1912 · \u2068۱۲۹۱\u2069"), title, {}}});
    addRow()->addWidget(timeline);
    auto *strip = new ViewStrip(holder(), this);
    strip->setViews({{drawnPicture({400, 260}), say("Face", "Front", "رو")}, {drawnPicture({300, 260}), say("Dos", "Back", "پشت")},
                     {{}, say("Détail", "Detail", "جزئیات")}});
    addRow()->addWidget(strip);
    QHBoxLayout *row = addRow();
    auto *zoom = new ZoomView(holder(), this);
    zoom->setImage(drawnPicture({1600, 1200}));
    zoom->setMinimumHeight(look().metrics.px(560));
    row->addWidget(zoom, 3);
    auto *broken = new ZoomView(holder(), this);
    broken->setProblem(say("Cette image ne peut pas être montrée.", "This picture cannot be shown.", "این تصویر را نمی‌توان نشان داد."));
    row->addWidget(broken, 2);
    row = addRow();
    row->addWidget(new DigitPad(holder(), 6, this));
    auto *empty = new EmptyState(holder(), this);
    empty->setContent(Icon::Search, say("Aucun objet ne correspond.", "No object matches.", "چیزی پیدا نشد."),
                      say("Essayez un mot plus court.", "Try a shorter word.", "واژهٔ کوتاه‌تری بیازمایید."), say("Tout effacer", "Clear all", "پاک کردن همه"));
    row->addWidget(empty, 1);
    auto *advisory = new AdvisoryPlate(holder(), this);
    advisory->setWords(say("Avant de voir ce document", "Before you see this document", "پیش از دیدن این سند"),
                       say("Démonstration : ici, une phrase simple dit ce que l’on va voir.", "Demonstration: here a plain sentence says what will be seen.", "نمونهٔ نمایشی: این‌جا جمله‌ای ساده می‌گوید چه خواهید دید."),
                       say("Texte de trois pages, sans image.", "Text of three pages, without pictures.", "متنی سه‌صفحه‌ای، بدون تصویر."));
    advisory->setChoices(say("Lire le document", "Read the document", "خواندن سند"), say("Lire un résumé", "Read a summary", "خواندن چکیده"), say("Passer", "Pass", "گذشتن"));
    m_column->addWidget(advisory);
    for (const char *language : {"fr", "fa"}) {
        auto *panel = new KeyPanel(holder(), {QStringLiteral("fr"), QStringLiteral("en"), QStringLiteral("fa")}, this);
        panel->setKeyLanguage(QString::fromLatin1(language));
        panel->setFixedHeight(panel->sizeHint().height());
        m_column->addWidget(panel);
    }
}

void ComponentPage::addFilms()
{
    addHeading(say("Films", "Films", "فیلم‌ها"));
    QHBoxLayout *row = addRow();
    const auto add = [&](Player &player) {
        auto *view = new VideoView(holder(), player, this);
        view->setPoster(drawnPicture({1280, 720}));
        view->setFixedHeight(look().metrics.px(400));
        row->addWidget(view, 1);
        return view;
    };
    const auto captions = [](const char *text) {
        Subtitles subtitles;
        Cue cue;
        cue.start = std::chrono::seconds(40);
        cue.end = std::chrono::seconds(45);
        cue.text = QString::fromUtf8(text);
        subtitles.cues << cue;
        return subtitles;
    };
    VideoView *french = add(m_player);
    VideoView *persian = add(m_player);
    french->setNote(say("Démonstration", "Demonstration", "نمونهٔ نمایشی"));
    add(m_broken);
    m_player.open(QStringLiteral("film.webm"), {});
    m_player.becomeReady(std::chrono::seconds(110));
    m_player.play();
    french->setCaptions(captions("La lumière entre par la fenêtre\nde gauche, puis elle traverse la table."), QStringLiteral("fr"));
    persian->setCaptions(captions("نور از پنجرهٔ چپ Vitrine می‌آید\nو از روی میز می‌گذرد."), QStringLiteral("fa"));
    m_player.advance(std::chrono::seconds(42));
    m_broken.open(QStringLiteral("film.webm"), {});
    m_broken.breakDown({ErrorKind::Unreadable, say("Ce film ne peut pas être lu.", "This film cannot be read.", "این فیلم را نمی‌توان خواند."), {}});
    m_transport = new TransportBar(holder(), m_player, this);
    m_transport->setCaptionChoices({{QStringLiteral("fr"), QStringLiteral("Français"), QStringLiteral("fr")},
                                    {QStringLiteral("en"), QStringLiteral("English"), QStringLiteral("en")},
                                    {QStringLiteral("fa"), QStringLiteral("فارسی"), QStringLiteral("fa")}}, QStringLiteral("fr"));
    addRow()->addWidget(m_transport);
    auto *stopped = new TransportBar(holder(), m_broken, this);
    addRow()->addWidget(stopped);
    auto *area = new ScrollArea(holder(), this);
    auto *text = new TextBlock(holder(), TextRole::Body);
    text->setText(say("Chaque ligne a sa place, et chaque mot sa lumière. ", "Each line has its place, and each word its light. ",
                      "هر سطر جای خود را دارد و هر واژه نور خود را. ").repeated(12));
    area->setWidget(text);
    area->setFixedHeight(look().metrics.px(260));
    addRow()->addWidget(area);
}

void ComponentPage::openChoices()
{
    m_transport->findChild<TouchButton *>(QStringLiteral("captions"))->click();
}

void ComponentPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), look().tokens().ground);
}

} // namespace vitrine::test
