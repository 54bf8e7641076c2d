// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keypanel.h"

#include "widgets/languagebar.h"
#include "widgets/paint.h"
#include "widgets/touchbutton.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vitrine {

namespace {
constexpr QChar halfSpace(0x200C);
}

KeyPanel::KeyPanel(LookHolder &holder, const QStringList &languages, QWidget *parent)
    : Component(holder, parent), m_languages(languages)
{
    setFocusPolicy(Qt::NoFocus);
    setKeyLanguage(languages.contains(look().language) ? look().language : languages.value(0));
}

void KeyPanel::openFor(QWidget *field)
{
    m_field = field;
    show();
    raise();
}

void KeyPanel::setKeyLanguage(const QString &language)
{
    const auto layout = keyLayoutOf(language);
    if (!layout)
        return;
    m_layout = *layout;
    m_isShifted = false;
    rebuild();
}

void KeyPanel::nextLanguage()
{
    const qsizetype at = m_languages.indexOf(m_layout.language);
    setKeyLanguage(m_languages.value((at + 1) % m_languages.size()));
}

QSize KeyPanel::sizeHint() const
{
    const Metrics &metrics = look().metrics;
    return {metrics.screen.width(), 5 * (metrics.target() + metrics.grid(1))};
}

TouchButton *KeyPanel::addKey(Row &row, const QString &text, double width)
{
    auto *key = new TouchButton(holder(), Icon::None, text, this);
    key->setShape(TouchButton::Shape::Key);
    key->setTextLanguage(m_layout.language);
    key->setFocusPolicy(Qt::NoFocus);
    key->setAccessibleName(text);
    key->show();
    row.keys.push_back(key);
    row.widths.push_back(width);
    return key;
}

void KeyPanel::addCharacter(Row &row, QChar character)
{
    const bool isHalf = character == halfSpace;
    TouchButton *key = addKey(row, isHalf ? tr("half-space") : QString(character), isHalf ? 2 : 1);
    if (isHalf)
        key->setTextLanguage({});
    key->setObjectName(QStringLiteral("key_%1").arg(character.unicode(), 4, 16, QLatin1Char('0')));
    connect(key, &TouchButton::clicked, this, [this, character] {
        const QString text(character);
        type(m_isShifted ? QLocale(m_layout.language).toUpper(text) : text);
        setShifted(false);
    });
}

void KeyPanel::rebuild()
{
    for (Row &row : m_rows) {
        for (TouchButton *key : row.keys) {
            key->hide();
            key->deleteLater(); // it may be the key that asked for this
        }
    }
    m_rows.clear();
    for (qsizetype i = 0; i < m_layout.rows.size(); ++i) {
        Row row;
        const bool last = i + 1 == m_layout.rows.size();
        if (last && m_layout.hasShift) {
            TouchButton *shift = addKey(row, {}, 1);
            shift->setIconKind(Icon::Shift);
            shift->setObjectName(QStringLiteral("keyShift"));
            shift->setAccessibleName(tr("Capital letter"));
            connect(shift, &TouchButton::clicked, this, [this] { setShifted(!m_isShifted); });
        }
        for (const QChar character : m_layout.rows.at(i))
            addCharacter(row, character);
        if (i == 0) {
            TouchButton *backspace = addKey(row, {}, 1);
            backspace->setIconKind(Icon::Backspace);
            backspace->setObjectName(QStringLiteral("keyBackspace"));
            backspace->setAccessibleName(tr("Delete the last letter"));
            backspace->setAutoRepeat(true);
            backspace->setAutoRepeatDelay(400);
            backspace->setAutoRepeatInterval(60);
            connect(backspace, &TouchButton::pressed, this, [this] { press(Qt::Key_Backspace); });
        }
        m_rows.push_back(std::move(row));
    }
    addControls();
    place();
}

void KeyPanel::addControls()
{
    Row row;
    TouchButton *language = addKey(row, LanguageBar::ownName(m_layout.language), 2);
    language->setIconKind(Icon::Globe);
    language->setObjectName(QStringLiteral("keyLanguage"));
    connect(language, &TouchButton::clicked, this, &KeyPanel::nextLanguage);
    for (const QChar character : m_layout.space)
        addCharacter(row, character);
    TouchButton *space = addKey(row, {}, 4);
    space->setObjectName(QStringLiteral("key_0020"));
    space->setAccessibleName(tr("Space"));
    connect(space, &TouchButton::clicked, this, [this] { type(QStringLiteral(" ")); });
    TouchButton *clear = addKey(row, tr("Clear"), 2);
    clear->setTextLanguage({});
    clear->setObjectName(QStringLiteral("keyClear"));
    connect(clear, &TouchButton::clicked, this, &KeyPanel::clearField);
    TouchButton *finish = addKey(row, tr("Done"), 2);
    finish->setTextLanguage({});
    finish->setPrimary(true);
    finish->setObjectName(QStringLiteral("keyDone"));
    connect(finish, &TouchButton::clicked, this, [this] {
        hide();
        Q_EMIT done();
    });
    m_rows.push_back(std::move(row));
}

void KeyPanel::type(const QString &text)
{
    if (!m_field)
        return;
    QKeyEvent down(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, text);
    QCoreApplication::sendEvent(m_field, &down);
    QKeyEvent up(QEvent::KeyRelease, Qt::Key_unknown, Qt::NoModifier, text);
    QCoreApplication::sendEvent(m_field, &up);
}

void KeyPanel::press(int key)
{
    if (!m_field)
        return;
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(m_field, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier);
    QCoreApplication::sendEvent(m_field, &up);
}

void KeyPanel::clearField()
{
    if (!m_field)
        return;
    QKeyEvent all(QEvent::KeyPress, Qt::Key_A, Qt::ControlModifier);
    QCoreApplication::sendEvent(m_field, &all);
    press(Qt::Key_Backspace);
}

void KeyPanel::setShifted(bool shifted)
{
    if (shifted == m_isShifted)
        return;
    m_isShifted = shifted;
    const QLocale locale(m_layout.language);
    for (Row &row : m_rows) {
        for (TouchButton *key : row.keys) {
            if (key->text().size() == 1)
                key->setText(shifted ? locale.toUpper(key->text()) : locale.toLower(key->text()));
            if (key->objectName() == QLatin1String("keyShift"))
                key->setPrimary(shifted);
        }
    }
}

void KeyPanel::retranslate()
{
    m_isShifted = false;
    rebuild();
}

void KeyPanel::lookChanged()
{
    Component::lookChanged();
    place();
}

void KeyPanel::resizeEvent(QResizeEvent *event)
{
    Component::resizeEvent(event);
    place();
}

void KeyPanel::place()
{
    if (m_rows.empty() || width() <= 0)
        return;
    // The gaps between the keys belong to the keys: a finger on a gap still types.
    const int inset = look().metrics.px(4);
    double widest = 1;
    for (const Row &row : m_rows)
        widest = std::max(widest, std::accumulate(row.widths.begin(), row.widths.end(), 0.0));
    const double unit = std::min(width() / widest, double(look().metrics.px(176)));
    const double tall = height() / double(m_rows.size());
    // From the left in every language, as on a real keyboard.
    for (size_t r = 0; r < m_rows.size(); ++r) {
        const Row &row = m_rows[r];
        const int top = int(std::lround(double(r) * tall));
        const int foot = int(std::lround(double(r + 1) * tall));
        double x = (width() - std::accumulate(row.widths.begin(), row.widths.end(), 0.0) * unit) / 2;
        for (size_t k = 0; k < row.keys.size(); ++k) {
            const int left = int(std::lround(x));
            x += row.widths[k] * unit;
            row.keys[k]->setInset(inset);
            row.keys[k]->setGeometry(left, top, int(std::lround(x)) - left, foot - top);
        }
    }
}

void KeyPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), look().tokens().plate);
    painter.fillRect(QRect(0, 0, width(), 1), look().tokens().rule);
}

} // namespace vitrine
