// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemdetails.h"
#include "widgets/component.h"

class QVBoxLayout;

namespace vitrine {

/// Plain words before what they are about, and three equal choices. A plate, never a blurred picture.
class AdvisoryPanel final : public Component {
    Q_OBJECT
public:
    explicit AdvisoryPanel(LookHolder &holder, QWidget *parent);
    void setDetails(const ItemDetails &details);

Q_SIGNALS:
    void showAsked();
    void descriptionAsked();
    void skipAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString contents(const ItemDetails &details) const;
    void addChoices(const ItemDetails &details);

    QVBoxLayout *m_column;
};

} // namespace vitrine
