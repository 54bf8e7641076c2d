// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/welcomepage.h"

#include "base/bidi.h"
#include "domain/names.h"
#include "media/imageloader.h"
#include "models/dates.h"
#include "models/searchservice.h"
#include "models/shownexhibition.h"
#include "pages/backdrop.h"
#include "pages/pagekit.h"
#include "pages/scrollcolumn.h"
#include "widgets/languagebar.h"

#include <QHBoxLayout>

#include <array>

namespace vitrine {

namespace {

/// One line that everybody can read: in every language that is offered, that of the program first.
QString invitation(const QStringList &languages, const QString &first)
{
    static const std::array<std::pair<QString, QString>, 3> words{{{QStringLiteral("fr"), QStringLiteral("Touchez pour commencer")},
                                                                   {QStringLiteral("en"), QStringLiteral("Touch to begin")},
                                                                   {QStringLiteral("fa"), QStringLiteral("برای آغاز لمس کنید")}}};
    QStringList said;
    for (const auto &[language, sentence] : words) {
        if (!languages.contains(language))
            continue;
        QString whole = isolate(sentence);
        whole.replace(u' ', QChar::Nbsp); // a line ends between the languages only
        language == first ? said.prepend(whole) : said.append(whole);
    }
    return said.join(QStringLiteral(" · "));
}

} // namespace

WelcomePage::WelcomePage(PageContext &context, const QStringList &languages, QWidget *parent)
    : Page(context, parent), m_languages(languages)
{
    m_backdrop = new Backdrop(context.look, this);
    m_words = new QWidget(m_backdrop);
    m_words->setAttribute(Qt::WA_TransparentForMouseEvents, false);
    m_column = new QVBoxLayout(m_words);
    connect(m_backdrop, &Backdrop::complete, this, &WelcomePage::complete);
    connect(m_backdrop, &Backdrop::touched, this, [this] { Q_EMIT begun(QString()); });
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_backdrop->setGeometry(rect());
    m_words->setGeometry(m_backdrop->rect());
}

void WelcomePage::fill()
{
    emptyLayout(m_column);
    const int side = metrics().px(metrics().isPortrait() ? 72 : 120);
    m_column->setContentsMargins(side, metrics().px(110), side, metrics().px(72));
    m_column->setSpacing(metrics().gap());
    addTitles(shownExhibition(reader()).value_or(Exhibition{}));
    m_column->addStretch(1);
    addButtons();
    if (isVisible())
        loadPicture();
}

/// Only now the size of the screen is known: the picture is decoded once, for that size.
void WelcomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    loadPicture();
}

void WelcomePage::addTitles(const Exhibition &exhibition)
{
    PageKit kit(context().look, m_column);
    const auto place = exhibition.place.isNull() ? Result<Place>(Place{}) : reader().place(exhibition.place);
    QStringList above{place ? isolate(displayTitle(*place, language())) : QString(),
                      unbrokenDate(exhibition.date, language())};
    above.removeAll(QString());
    kit.text(above.join(QStringLiteral(" · ")), TextRole::Caption, TextBlock::Ink::OverPicture)->setLimited(false);
    kit.space(2);
    // The visitor's language first and large; the others below it, so that everybody finds a line to read.
    QStringList order{language()};
    for (const QString &other : m_languages) {
        if (!order.contains(other))
            order += other;
    }
    for (const QString &each : order) {
        const QString title = exhibition.title.text(each);
        if (title.isEmpty())
            continue;
        TextBlock *block = kit.text(title, each == language() ? TextRole::Display : TextRole::CardTitle,
                                    TextBlock::Ink::OverPicture);
        block->setText(title, each);
        // All of them begin at the leading edge of the page, whatever their direction.
        block->setLimited(false);
        m_column->setAlignment(block, Qt::AlignLeft);
        kit.space(each == language() ? 2 : 0);
    }
}

void WelcomePage::addButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics().grid(3));
    for (const QString &each : m_languages) {
        auto *button = new TouchButton(context().look, Icon::None, LanguageBar::ownName(each));
        button->setObjectName(QStringLiteral("begin_") + each);
        button->setTextLanguage(each);
        button->setMinimumTarget(112);
        button->setRole(TextRole::Body);
        button->setPrimary(each == language());
        connect(button, &TouchButton::clicked, this, [this, each] { Q_EMIT begun(each); });
        row->addWidget(button);
    }
    row->addStretch(1);
    m_column->addLayout(row);
    PageKit kit(context().look, m_column);
    kit.space(2);
    kit.text(invitation(m_languages, language()), TextRole::Caption, TextBlock::Ink::OverPicture)->setLimited(false);
}

/// The picture the catalogue names in its settings (an item's number), else its first photograph; never a covered one.
void WelcomePage::loadPicture()
{
    if (!context().search.isReady())
        return context().search.whenReady(this, [this] { loadPicture(); });
    ItemQuery query;
    query.language = language();
    query.filters = {{Facet::Kind, {enumName(ItemKind::Photograph)}}};
    const auto rows = reader().rows(query, 0, 60);
    const QString wished = reader().setting(QStringLiteral("welcome"));
    QString picture;
    for (const ItemRow &row : rows.value_or({})) {
        if (!row.advisory && !row.cover.isEmpty() && (picture.isEmpty() || row.number == wished))
            picture = row.cover;
    }
    if (picture == m_pictureShown && metrics().screen == m_pictureFor)
        return;
    const auto path = picture.isEmpty() ? Result<QString>(QString()) : reader().originalPath(picture);
    if (!path || path->isEmpty())
        return m_backdrop->setPicture(QImage());
    m_pictureShown = picture;
    m_pictureFor = metrics().screen;
    context().images.load({*path, metrics().screen, picture}, this,
                          [this](const Result<QImage> &image) { m_backdrop->setPicture(image.value_or(QImage())); });
}

} // namespace vitrine
