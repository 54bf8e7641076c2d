// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/pagepane.h"

#include "base/language.h"
#include "curator/boxlayer.h"
#include "curator/linemodel.h"
#include "curator/typing.h"

#include <QApplication>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

// What is done to the lines of a page: each deed a step of undo, with the boxes and all languages.
namespace vitrine {

/// `deed` gets the lines and the current row and gives the row to go to.
void PagePane::act(const QString &what, const std::function<int(TranscriptLines &, int)> &deed, bool isWriting)
{
    if (!mayEdit() || !save())
        return;
    TranscriptLines lines = m_model->lines();
    const int to = deed(lines, row());
    if (lines == m_model->lines())
        return;
    const int at = column();
    if (!write(lines.texts(m_page.transcript), lines.boxes(), what))
        return;
    if (lines.count() == 0)
        lines.insert(0);
    m_model->setLines(lines);
    goTo(to, at, isWriting);
    showHead();
    showBoxes();
    showOffer();
}

void PagePane::goTo(int row, int column, bool isWriting)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    const QModelIndex index = m_model->index(std::clamp(row, 0, last), column);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    if (isWriting)
        m_view->edit(index);
}

void PagePane::stepLine(int by)
{
    const int to = row() + by;
    if (to >= m_model->rowCount() && by > 0)
        return addLine(); // Enter in the last line goes on
    if (to >= 0)
        goTo(to, column(), true);
}

/// From cell to cell in reading order; past the last one the keyboard leaves the words.
void PagePane::crossCell(int by)
{
    const int columns = m_translation.isEmpty() ? 1 : 2;
    const int cell = row() * columns + (column() - LineModel::SourceColumn) + by;
    if (cell < 0 || cell >= m_model->rowCount() * columns)
        return m_view->setFocus();
    goTo(cell / columns, LineModel::SourceColumn + cell % columns, true);
}

void PagePane::addLine()
{
    // An empty line at the end is not stored: it is only there to be written into.
    if (!mayEdit() || !save())
        return;
    const bool isLast = row() == m_model->rowCount() - 1;
    if (!isLast) {
        return act(tr("A new line"), [](TranscriptLines &lines, int at) {
            lines.insert(at + 1);
            return at + 1;
        }, true);
    }
    TranscriptLines lines = m_model->lines();
    const int at = column();
    lines.insert(lines.count());
    m_model->setLines(lines);
    goTo(lines.count() - 1, at, true);
    showBoxes();
}

void PagePane::splitLine()
{
    const auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    const bool isWriting = line && m_view->isAncestorOf(line);
    const qsizetype at = isWriting ? line->cursorPosition() : -1;
    const QString language = m_model->language(column());
    act(tr("A line split"), [this, at, language](TranscriptLines &lines, int row) {
        if (row < 0 || at <= 0 || at >= lines.text(row, language).size()) {
            say(tr("Put the cursor between two words of the line: there it is split."), false);
            return row;
        }
        lines.split(row, language, at);
        return row + 1;
    }, true);
}

void PagePane::joinLine(int by)
{
    act(tr("Two lines joined"), [by](TranscriptLines &lines, int row) {
        const int first = row + by;
        if (first >= 0 && first + 1 < lines.count())
            lines.join(first);
        return std::max(0, first);
    }, true);
}

void PagePane::moveLine(int by)
{
    act(tr("A line moved"), [by](TranscriptLines &lines, int row) { return row < 0 ? row : lines.move(row, by); });
}

void PagePane::removeLine()
{
    act(tr("A line taken away"), [](TranscriptLines &lines, int row) {
        if (row >= 0)
            lines.remove(row);
        return row;
    });
}

void PagePane::paste(int row, const QString &language, const QStringList &words)
{
    act(tr("Lines pasted"), [&](TranscriptLines &lines, int) {
        return lines.spread(row, language, words);
    });
}

void PagePane::setDrawing(bool isDrawing)
{
    const bool mayDraw = isDrawing && mayEdit();
    m_boxes->setDrawing(mayDraw);
    m_draw->setChecked(mayDraw);
    if (mayDraw)
        m_boxes->setFocus();
    else
        m_view->setFocus();
}

void PagePane::takeBox(const LineBox &box)
{
    if (row() < 0)
        return;
    m_model->setBox(row(), box);
    changed();
}

/// What every field for words offers, here for the whole page.
void PagePane::showOffer()
{
    m_offer->disconnect(this);
    const TranscriptLines &lines = m_model->lines();
    const auto holds = [&lines](const QString &language, bool (*test)(const QString &)) {
        for (int row = 0; row < lines.count(); ++row) {
            if (test(lines.text(row, language)))
                return true;
        }
        return false;
    };
    QStringList hidden;
    QStringList arabic;
    for (const QString &language : {m_source, m_translation}) {
        if (!language.isEmpty() && holds(language, hasHiddenCharacters))
            hidden += language;
        else if (primaryLanguage(language) == u"fa" && holds(language, hasArabicLetters))
            arabic += language;
    }
    m_offer->setVisible(mayEdit() && (!hidden.isEmpty() || !arabic.isEmpty()));
    m_offer->setText(hidden.isEmpty() ? tr("Change ي and ك to ی and ک") : tr("Take out what nobody can see"));
    connect(m_offer, &QToolButton::clicked, this, [this, hidden, arabic] {
        hidden.isEmpty() ? mend(arabic, withPersianLetters) : mend(hidden, withoutHiddenCharacters);
    });
}

void PagePane::mend(const QStringList &languages, QString (*mended)(QString))
{
    TranscriptLines lines = m_model->lines();
    for (const QString &language : languages) {
        for (int row = 0; row < lines.count(); ++row)
            lines.setText(row, language, mended(lines.text(row, language)));
    }
    const int at = row();
    m_model->setLines(lines);
    goTo(at, column(), false);
    changed();
    (void)save();
}

void PagePane::removeBox()
{
    act(tr("A place on the page taken away"), [](TranscriptLines &lines, int row) {
        if (row >= 0)
            lines.setBox(row, std::nullopt);
        return row;
    });
}

} // namespace vitrine
