// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/component.h"

#include <QStringList>

class QPainter;

namespace vitrine {

/// What somebody said: who, the role at the time, what, how certain, according to whom.
struct StatementText {
    QString name;
    QString role;
    QString words;
    QStringList numbers; ///< stated in it, each a line: "Stated number: more than 2,000 mayors"
    QString certainty; ///< "attributed"
    QString source;    ///< "According to ..."
    QString language;
};

class StatementCard final : public Component {
    Q_OBJECT
public:
    explicit StatementCard(LookHolder &holder, QWidget *parent = nullptr);
    void setStatement(const StatementText &statement);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int layOut(int width, QPainter *painter) const; ///< paints when given a painter; returns the height

    StatementText m_statement;
};

} // namespace vitrine
