// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/spokenlist.h"

#include "models/words.h"
#include "pages/pagekit.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

/// One line: its time and its words.
class SpokenRow final : public TouchButton {
public:
    SpokenRow(LookHolder &holder, const SpokenLine &line, const QString &language, QWidget *parent)
        : TouchButton(holder, parent), m_line(line), m_language(language)
    {
        setAccessibleName(line.text);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const int words = wrappedHeight(m_line.text, std::max(1, width - timeWidth() - 2 * pad()), TextRole::Value,
                                        m_language, look());
        return std::max(look().metrics.target(), words + 2 * pad());
    }
    QSize sizeHint() const override { return {look().metrics.px(480), heightForWidth(look().metrics.px(480))}; }
    QSize minimumSizeHint() const override { return {look().metrics.px(260), look().metrics.target()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = look().tokens();
        if (state().selected || state().pressed)
            paintPanel(painter, rect(), look().metrics.px(10), state().selected ? litFill(tokens) : pressedFill(tokens),
                       Qt::transparent, 0);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        QRectF time(pad(), pad(), timeWidth(), height() - 2 * pad());
        QRectF words(pad() + timeWidth(), pad(), width() - timeWidth() - 2 * pad(), height() - 2 * pad());
        if (mirrored) {
            time.moveRight(width() - pad());
            words.moveLeft(pad());
        }
        paintText(painter, time, Words::time(m_line.start, look().language), TextRole::Caption, look().language,
                  state().selected ? tokens.ink : tokens.ink2, look());
        paintText(painter, words, m_line.text, TextRole::Value, m_language, tokens.ink, look());
        if (state().focused)
            paintRing(painter, rect(), look().metrics.px(10), look());
    }

private:
    int pad() const { return look().metrics.px(14); }
    int timeWidth() const
    {
        return QFontMetrics(look().font(TextRole::Caption)).horizontalAdvance(QStringLiteral("00:00")) + look().metrics.px(20);
    }

    SpokenLine m_line;
    QString m_language;
};

SpokenList::SpokenList(LookHolder &holder, QWidget *parent) : QWidget(parent), m_holder(holder)
{
    m_column = new ScrollColumn(holder, this);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_column);
}

void SpokenList::setText(const SpokenText &text)
{
    m_text = text;
    m_lit = -1;
    m_rows.clear();
    m_column->clear();
    PageKit kit(m_holder, m_column->column());
    if (text.lines.empty())
        kit.text(PageKit::tr("There is no transcript of this recording."), TextRole::Value, TextBlock::Ink::Second);
    else if (text.standIn)
        kit.text(PageKit::standInNote(text.language, m_holder.look().language), TextRole::Caption, TextBlock::Ink::Second);
    for (const SpokenLine &line : text.lines) {
        auto *row = new SpokenRow(m_holder, line, text.language, nullptr);
        row->setObjectName(QStringLiteral("spoken"));
        connect(row, &TouchButton::clicked, this, [this, start = line.start] { Q_EMIT seekAsked(start); });
        m_column->column()->addWidget(row);
        m_rows.push_back(row);
    }
    m_column->column()->addStretch(1);
}

void SpokenList::follow(std::chrono::milliseconds position)
{
    const int line = m_text.lineAt(position);
    if (line == m_lit || line < 0)
        return;
    if (m_lit >= 0)
        m_rows[static_cast<size_t>(m_lit)]->setPrimary(false);
    m_lit = line;
    m_rows[static_cast<size_t>(line)]->setPrimary(true);
    m_column->reveal(m_rows[static_cast<size_t>(line)]);
}

} // namespace vitrine
