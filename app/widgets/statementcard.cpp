// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statementcard.h"

#include "widgets/card.h"
#include "widgets/textlines.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace vitrine {

StatementCard::StatementCard(LookHolder &holder, QWidget *parent) : Component(holder, parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StatementCard::setStatement(const StatementText &statement)
{
    m_statement = statement;
    setAccessibleName(statement.name + QStringLiteral(", ") + statement.role + QStringLiteral(": ") + statement.words);
    setAccessibleDescription(QStringList(statement.numbers + QStringList(statement.certainty)).join(QStringLiteral(". ")) + QStringLiteral(". ") + statement.source);
    updateGeometry();
    update();
}

int StatementCard::heightForWidth(int width) const
{
    return layOut(width, nullptr);
}

QSize StatementCard::sizeHint() const
{
    const int width = look().metrics.px(1000);
    return {width, heightForWidth(width)};
}

int StatementCard::layOut(int width, QPainter *painter) const
{
    const Tokens &tokens = look().tokens();
    const QString language = m_statement.language.isEmpty() ? look().language : m_statement.language;
    const bool rightToLeft = directionOf(language) == Qt::RightToLeft;
    const int pad = look().metrics.px(36);
    const int inner = std::max(1, width - 2 * pad);
    int y = look().metrics.px(28);
    const auto write = [&](const QString &text, TextRole role, const QColor &ink, int x, int room, int limit) {
        const int wide = std::min(room, limit);
        const TextLines lines(text, {role, language, wide, Qt::AlignLeading}, look());
        if (painter)
            lines.paint(*painter, QPointF(rightToLeft ? width - pad - x - wide : pad + x, y), ink);
        return lines.height();
    };
    // The role stands beside the name when there is room, else below it.
    const QFontMetrics nameMetrics(look().font(TextRole::CardTitle, language));
    const int nameWidth = nameMetrics.horizontalAdvance(m_statement.name) + 2;
    const int roleWidth = QFontMetrics(look().font(TextRole::Caption, language)).horizontalAdvance(m_statement.role) + 2;
    const int gap = look().metrics.gap();
    const int nameHeight = write(m_statement.name, TextRole::CardTitle, tokens.ink, 0, inner, inner);
    if (nameWidth + gap + roleWidth <= inner) {
        const int lift = std::max(0, nameHeight - look().lineHeight(TextRole::Caption, language)) * 2 / 3;
        y += lift;
        write(m_statement.role, TextRole::Caption, tokens.ink2, nameWidth + gap, inner - nameWidth - gap, inner);
        y += nameHeight - lift;
    } else {
        y += nameHeight;
        y += m_statement.role.isEmpty() ? 0 : write(m_statement.role, TextRole::Caption, tokens.ink2, 0, inner, inner);
    }
    y += look().metrics.grid(1);
    y += write(m_statement.words, TextRole::Value, tokens.ink, 0, inner, longestLine(look().font(TextRole::Value, language), language) * 6 / 5);
    for (const QString &number : m_statement.numbers) {
        y += look().metrics.grid(1);
        y += write(number, TextRole::Caption, tokens.ink, 0, inner, inner);
    }
    y += look().metrics.grid(2);
    const QSize badge = m_statement.certainty.isEmpty() ? QSize(0, 0) : badgeSize(m_statement.certainty, language, look());
    // Badge and source stand on one line: the lower of the two comes down by half the difference.
    const int line = m_statement.source.isEmpty() ? 0 : look().lineHeight(TextRole::Caption, language);
    const int sourceDown = std::max(0, (badge.height() - line) / 2);
    const int badgeDown = badge.isEmpty() ? 0 : std::max(0, (line - badge.height()) / 2);
    if (painter && !badge.isEmpty())
        paintBadge(*painter, QRectF(rightToLeft ? width - pad - badge.width() : pad, y + badgeDown, badge.width(), badge.height()),
                   m_statement.certainty, language, look());
    const int indent = badge.isEmpty() ? 0 : badge.width() + gap;
    const bool beside = inner - indent > look().metrics.px(360);
    y += beside ? sourceDown : badge.height() + look().metrics.grid(1);
    const int source = m_statement.source.isEmpty() ? 0 : write(m_statement.source, TextRole::Caption, tokens.ink2, beside ? indent : 0, beside ? inner - indent : inner, inner);
    return y + std::max(beside ? badge.height() - sourceDown : 0, source) + look().metrics.px(28);
}

void StatementCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), look().metrics.radius(), look().tokens().surface, look().tokens().rule);
    layOut(width(), &painter);
}

} // namespace vitrine
