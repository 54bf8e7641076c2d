// SPDX-License-Identifier: GPL-3.0-or-later
#include "componentpage.h"

#include "samples.h"
#include "widgets/textblock.h"
#include "widgets/topbar.h"

#include <QHBoxLayout>
#include <QPainter>
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

void ComponentPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), look().tokens().ground);
}

} // namespace vitrine::test
