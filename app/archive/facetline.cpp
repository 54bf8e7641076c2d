// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/facetline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vitrine {

FacetLine::FacetLine(QWidget *parent) : QWidget(parent), m_box(new QCheckBox(this)), m_count(new QLabel(this))
{
    m_box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_count->setObjectName(u"second"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 1, 0, 1);
    row->addWidget(m_box, 1);
    row->addWidget(m_count);
    connect(m_box, &QCheckBox::clicked, this, &FacetLine::toggled);
}

void FacetLine::setChoice(const FacetChoice &choice, const QString &language)
{
    m_isShown = true;
    m_label = choice.label;
    const QString count = QLocale(language).toString(choice.count);
    m_count->setText(count);
    m_box->setChecked(choice.chosen);
    //: a value and how many items have it
    m_box->setAccessibleName(tr("%1, %2").arg(choice.label, count));
    elide();
}

void FacetLine::elide()
{
    const int room = m_box->width() - 28;
    QString shown = room > 40 ? m_box->fontMetrics().elidedText(m_label, Qt::ElideRight, room) : m_label;
    m_box->setText(shown.replace(u'&', u"&&"_s));
    m_box->setToolTip(m_box->fontMetrics().horizontalAdvance(m_label) > room ? m_label : QString());
}

void FacetLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

} // namespace vitrine
