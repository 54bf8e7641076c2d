// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deskstyle.h"

#include "widgets/fonts.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QFont sized(const QStringList &latin, int px, const QString &language)
{
    const bool isArabic = isArabicScript(language);
    QFont font;
    font.setFamilies(isArabic ? QStringList{u"Noto Sans Arabic"_s, u"Noto Sans"_s} : latin + QStringList{u"Noto Sans Arabic"_s});
    font.setPixelSize(int(std::ceil(px * (isArabic ? 1.15 : 1.0))));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

QFont deskFont(const QString &language) { return sized({u"Noto Sans"_s}, deskTextPx, language); }

QFont deskTitleFont(const QString &language) { return sized({u"Noto Serif"_s}, 24, language); }

QPalette deskPalette(const Tokens &tokens)
{
    QPalette palette(tokens.surface, tokens.ground);
    const QColor faint = mixed(tokens.ink2, tokens.ground, 0.35);
    palette.setColor(QPalette::Window, tokens.ground);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.ground);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::ToolTipBase, tokens.surface);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, tokens.ink);
        palette.setColor(QPalette::Disabled, role, faint);
    }
    palette.setColor(QPalette::PlaceholderText, tokens.ink2);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::Mid, tokens.rule);
    palette.setColor(QPalette::Dark, tokens.edge);
    return palette;
}

QString deskStyleSheet(const Tokens &tokens)
{
    QString sheet = u"QLineEdit, QPlainTextEdit, QComboBox, QListView, QTreeView, QSpinBox, QDoubleSpinBox {"
                    " background: @surface; color: @ink; border: 1px solid @edge; border-radius: 6px; padding: 5px 8px;"
                    " selection-background-color: @accent; selection-color: @onAccent; }"
                    "QListView, QTreeView { padding: 2px; outline: 0; }"
                    "QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QListView:focus, QTreeView:focus, QSpinBox:focus, QDoubleSpinBox:focus {"
                    " border: 2px solid @focus; padding: 4px 7px; }"
                    "QLineEdit[problem=\"true\"], QPlainTextEdit[problem=\"true\"] { border: 2px solid @mark; padding: 4px 7px; }"
                    "QLineEdit:read-only, QPlainTextEdit:read-only { background: @ground; }"
                    "QComboBox:disabled, QLineEdit:disabled, QPlainTextEdit:disabled { color: @faint; border-color: @rule; background: @ground; }"
                    "QComboBox::drop-down { border: 0; width: 22px; }"
                    "QComboBox QAbstractItemView, QListView#completions { background: @surface; color: @ink; border: 1px solid @edge; }"
                    "QPushButton, QToolButton { background: @surface; color: @ink; border: 1px solid @edge; border-radius: 6px; padding: 5px 12px; }"
                    "QPushButton:hover, QToolButton:hover { background: @plate; }"
                    "QPushButton:pressed, QToolButton:pressed { background: @pressed; }"
                    "QPushButton:focus, QToolButton:focus { border: 2px solid @focus; padding: 4px 11px; }"
                    "QPushButton:disabled, QToolButton:disabled { color: @faint; border-color: @rule; background: @ground; }"
                    "QToolButton:checked { background: @accent; color: @onAccent; border-color: @accent; }"
                    "QToolButton::menu-indicator { image: none; }"
                    "QToolButton#chip { background: @plate; border: 1px solid transparent; border-radius: 9px; padding: 0px 8px; color: @ink2; }"
                    "QToolButton#chip:focus { border: 1px solid @focus; }"
                    "QToolButton#chip[alarm=\"true\"] { color: @mark; border-color: @mark; }"
                    "QToolButton#plain { background: transparent; border: 1px solid transparent; }"
                    "QToolButton#plain:hover { background: @plate; }"
                    "QToolButton#plain:checked { background: @plate; color: @ink; border: 1px solid @edge; }"
                    "QToolButton#plain:focus { border: 2px solid @focus; }"
                    "QToolButton#plain:disabled { color: @faint; }"
                    "QToolButton#tab { background: transparent; border: 1px solid transparent; padding: 5px 9px; }"
                    "QToolButton#tab:hover { background: @plate; }"
                    "QToolButton#tab:checked { background: @surface; color: @ink; border: 1px solid @edge; }"
                    "QToolButton#tab:focus { border: 2px solid @focus; padding: 4px 8px; }"
                    "QPushButton#primary { background: @accent; color: @onAccent; border-color: @accent; }"
                    "QPushButton#primary:focus { border: 2px solid @focus; }"
                    "QPushButton#primary:disabled { background: @plate; color: @faint; border-color: @rule; }"
                    "QLabel, QCheckBox, QRadioButton { color: @ink; background: transparent; }"
                    "QCheckBox:focus { color: @accent; text-decoration: underline; }"
                    "QRadioButton::indicator { width: 12px; height: 12px; border: 2px solid @edge; border-radius: 8px; background: @surface; }"
                    "QRadioButton::indicator:checked { background: @accent; border-color: @accent; }"
                    "QCheckBox::indicator, QTreeView::indicator, QTableView::indicator, QListView::indicator { width: 12px; height: 12px; border: 2px solid @edge; border-radius: 4px; background: @surface; }"
                    "QCheckBox::indicator:checked, QTreeView::indicator:checked, QTableView::indicator:checked, QListView::indicator:checked { background: @accent; border-color: @accent; }"
                    "QTableView::indicator:indeterminate { background: @plate; border-color: @accent; }"
                    "QCheckBox::indicator:disabled { border-color: @rule; }"
                    "QLabel#second, QLabel#understood { color: @ink2; }"
                    "QLabel#problem { color: @mark; }"
                    "QFrame#card, QFrame#strip { background: @surface; border: 1px solid @rule; border-radius: 8px; }"
                    "QFrame#strip { margin: 8px 16px; }" // a hidden one takes no room, as a layout's margins would
                    "QFrame#bar { background: @surface; border: 0; border-bottom: 1px solid @rule; }"
                    "QFrame#foot { background: @surface; border: 0; border-top: 1px solid @rule; }"
                    "QFrame#side { background: @surface; border: 0; }"
                    "QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: 0; }"
                    "QSplitter::handle { background: @rule; }"
                    "QScrollBar:vertical { background: transparent; width: 12px; margin: 0; border: 0; }"
                    "QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; border: 0; }"
                    "QScrollBar::handle { background: @edge; border-radius: 3px; margin: 3px; min-height: 32px; min-width: 32px; }"
                    "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
                    "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
                    "QMenu { background: @surface; color: @ink; border: 1px solid @edge; padding: 4px; }"
                    "QMenu::item { padding: 6px 24px; border-radius: 4px; }"
                    "QMenu::item:selected { background: @accent; color: @onAccent; }"
                    "QMenu::item:disabled { color: @ink2; background: transparent; }"
                    "QHeaderView::section { background: @plate; color: @ink2; border: 0; border-bottom: 1px solid @rule; padding: 5px 8px; }"
                    "QTreeView::item { border: 0; padding: 5px; }"
                    "QTableView { background: @surface; alternate-background-color: @ground; color: @ink; border: 0; outline: 0;"
                    " selection-background-color: @lit; selection-color: @ink; }"
                    "QAbstractScrollArea::corner { background: transparent; border: 0; }"
                    "QTableView::item { padding: 0px 8px; border: 0; }"
                    "QTableView#claims { border: 1px solid @rule; gridline-color: @rule; }"
                    "QTableView#claims::item { padding: 6px 8px; }"
                    "QHeaderView, QTableCornerButton::section { background: @plate; border: 0; }"
                    "QTableView::item:focus { border: 1px solid @focus; }"
                    "QTableView#grid { border: 1px solid @edge; gridline-color: @rule; }"
                    "QTableView#grid:focus { border: 2px solid @focus; }"
                    "QTableView#grid::item:selected { background: @lit; color: @ink; }"
                    "QTableView#grid::item:focus { border: 2px solid @focus; padding: 0px 6px; }"
                    "QFrame#cellEditor { background: @surface; border: 1px solid @edge; border-radius: 6px; }"
                    "QProgressBar#busy { background: @surface; border: 0; }"
                    "QProgressBar#busy::chunk { background: @accent; }"
                    "QTextBrowser { background: transparent; color: @ink; border: 0; selection-background-color: @accent; selection-color: @onAccent; }"
                    "QTextBrowser:focus { border: 1px solid @focus; }"
                    "QTreeView::item:selected, QListView::item:selected { background: @lit; color: @ink; }"
                    "QToolTip { background: @surface; color: @ink; border: 1px solid @edge; padding: 4px; }"_s;
    const auto put = [&sheet](const char *name, const QColor &colour) {
        sheet.replace(u'@' + QString::fromLatin1(name), colour.name());
    };
    // Longer names first: "@ink2" holds "@ink".
    put("onAccent", tokens.onAccent);
    put("surface", tokens.surface);
    put("pressed", pressedFill(tokens));
    put("accent", tokens.accent);
    put("ground", tokens.ground);
    put("faint", mixed(tokens.ink2, tokens.ground, 0.35));
    put("plate", tokens.plate);
    put("focus", tokens.focus);
    put("ink2", tokens.ink2);
    put("edge", tokens.edge);
    put("rule", tokens.rule);
    put("mark", tokens.mark);
    put("lit", litFill(tokens));
    put("ink", tokens.ink);
    return sheet;
}

} // namespace vitrine
