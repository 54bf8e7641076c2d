// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tablerow.h"

#include "widgets/paint.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace vitrine {

TableRow::TableRow(LookHolder &holder, std::shared_ptr<const TextTable> table, int row, QWidget *parent)
    : Component(holder, parent), m_table(std::move(table)), m_row(row)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList said = m_table->row(row);
    said.removeAll(QString());
    setAccessibleName(said.join(QStringLiteral(", ")));
}

void TableRow::setLit(bool lit)
{
    m_lit = lit;
    update();
}

std::vector<QRectF> TableRow::cells() const
{
    return m_table->columns(width(), look());
}

int TableRow::heightForWidth(int width) const
{
    const std::vector<QRectF> columns = m_table->columns(width, look());
    int height = look().lineHeight(TextRole::Value, m_table->language());
    for (size_t i = 0; i < columns.size(); ++i)
        height = std::max(height, wrappedHeight(m_table->row(m_row).at(static_cast<qsizetype>(i)), static_cast<int>(columns[i].width()),
                                                TextRole::Value, m_table->language(), look()));
    return height + 2 * pad();
}

QSize TableRow::sizeHint() const
{
    const int width = look().metrics.px(480);
    return {width, heightForWidth(width)};
}

QSize TableRow::minimumSizeHint() const
{
    return {look().metrics.px(200), look().lineHeight(TextRole::Value, m_table->language()) + 2 * pad()};
}

void TableRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = look().tokens();
    if (m_lit)
        paintPanel(painter, rect(), look().metrics.px(6), litFill(tokens), {}, 0);
    const std::vector<QRectF> columns = cells();
    for (size_t i = 0; i < columns.size(); ++i) {
        const auto column = static_cast<qsizetype>(i);
        const Qt::Alignment side = m_table->isNumeric(static_cast<int>(i)) ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading;
        paintText(painter, QRectF(columns[i].x(), pad(), columns[i].width(), height()), m_table->row(m_row).at(column), TextRole::Value,
                  m_table->language(), m_row == 0 ? tokens.ink2 : tokens.ink, look(), side);
    }
    // The heads stand on a stronger line than the rows.
    const int thick = m_row == 0 ? look().metrics.px(2) : 1;
    painter.fillRect(QRect(0, height() - thick, width(), thick), m_row == 0 ? tokens.edge : tokens.rule);
}

void TableRow::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->globalPosition().toPoint();
    event->accept();
}

void TableRow::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint way = event->globalPosition().toPoint() - m_pressedAt;
    if (way.manhattanLength() <= look().metrics.flick())
        Q_EMIT touched();
}

} // namespace vitrine
