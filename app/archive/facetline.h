// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facetgroups.h"

#include <QCheckBox>
#include <QWidget>

class QLabel;

namespace vitrine {

/// One value of a facet: a check box and a count.
class FacetLine final : public QWidget {
    Q_OBJECT
public:
    explicit FacetLine(QWidget *parent = nullptr);
    /// The count is written in the language's digits.
    void setChoice(const FacetChoice &choice, const QString &language);
    [[nodiscard]] QCheckBox *box() const { return m_box; }
    // Whether it stands in the list now.
    void setShown(bool isShown) { m_isShown = isShown; }
    [[nodiscard]] bool isShown() const { return m_isShown; }

Q_SIGNALS:
    void toggled();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QCheckBox *m_box;
    QLabel *m_count;
    QString m_label;
    bool m_isShown = false;
};

} // namespace vitrine
