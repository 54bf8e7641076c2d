// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/facetsearch.h"

#include "models/searchservice.h"
#include "widgets/chipgroup.h"
#include "widgets/keypanel.h"
#include "widgets/scrollarea.h"
#include "widgets/searchfield.h"
#include "widgets/textblock.h"

#include <QLineEdit>

namespace vitrine {

namespace {
constexpr int mostValues = 60;
}

FacetSearch::FacetSearch(LookHolder &holder, SearchService &service, Facet facet, const QStringList &keyLanguages)
    : Component(holder), m_service(service), m_facet(facet)
{
    setObjectName(QStringLiteral("facetSearch"));
    m_title = new TextBlock(holder, TextRole::Lead, this);
    m_close = new TouchButton(holder, Icon::Close, {}, this);
    m_close->setObjectName(QStringLiteral("facetClose"));
    m_field = new SearchField(holder, this);
    m_values = new ChipGroup(holder);
    m_area = new ScrollArea(holder, this);
    m_area->setWidget(m_values);
    m_none = new TextBlock(holder, TextRole::Value, this);
    m_none->setObjectName(QStringLiteral("facetNone"));
    m_none->hide();
    m_keys = new KeyPanel(holder, keyLanguages, this);
    m_keys->setKeyLanguage(holder.look().language);
    m_keys->hide();
    setFocusProxy(m_field);
    connect(m_close, &TouchButton::clicked, this, &FacetSearch::closeAsked);
    connect(m_field, &SearchField::textChanged, this, &FacetSearch::ask);
    connect(m_field, &SearchField::focused, this, [this] { m_keys->openFor(m_field->field()); arrange(); });
    connect(m_keys, &KeyPanel::done, this, &FacetSearch::arrange);
    connect(m_values, &ChipGroup::toggled, this,
            [this](const QString &value) { Q_EMIT queryAsked(vitrine::toggled(m_query, m_facet, value)); });
    retranslate();
}

void FacetSearch::retranslate()
{
    m_title->setText(facetTitle(m_facet));
    setAccessibleName(facetTitle(m_facet));
    m_close->setText(tr("Done"));
    m_field->setPlaceholder(tr("The first letters are enough"));
    m_none->setText(tr("None of the objects has such a value."));
}

void FacetSearch::setQuery(const ItemQuery &query)
{
    m_query = query;
    ask();
}

void FacetSearch::ask()
{
    m_service.facetValues(m_query, m_facet, m_field->text(), mostValues, this, [this](const Result<std::vector<FacetCount>> &values) {
        if (values)
            showValues(*values);
    });
}

void FacetSearch::showValues(const std::vector<FacetCount> &values)
{
    std::vector<FacetChoice> choices;
    for (const FacetCount &value : values)
        choices.push_back(facetChoice(m_facet, value, m_query));
    m_values->setChoices(choices, 0);
    m_none->setVisible(choices.empty());
    arrange();
}

QSize FacetSearch::sizeHint() const
{
    return {look().metrics.px(1500), look().metrics.screen.height()};
}

void FacetSearch::arrange()
{
    const int gap = look().metrics.gap();
    const QSize close = m_close->sizeHint();
    const bool mirrored = isRightToLeft();
    const int titleWidth = std::max(1, width() - close.width() - gap);
    const int head = std::max(close.height(), m_title->heightForWidth(titleWidth));
    m_close->setGeometry(mirrored ? 0 : width() - close.width(), 0, close.width(), close.height());
    m_title->setGeometry(mirrored ? close.width() + gap : 0, 0, titleWidth, head);
    const int fieldHeight = m_field->sizeHint().height();
    m_field->setGeometry(0, head + gap, width(), fieldHeight);
    const int keys = m_keys->isHidden() ? 0 : m_keys->sizeHint().height();
    m_keys->setGeometry(0, height() - keys, width(), keys);
    const int top = head + fieldHeight + 2 * gap;
    const QRect list(0, top, width(), std::max(0, height() - keys - top - (keys > 0 ? gap : 0)));
    m_area->setGeometry(list);
    m_none->setGeometry(list.x(), list.y(), list.width(), m_none->heightForWidth(list.width()));
}

void FacetSearch::resizeEvent(QResizeEvent *)
{
    arrange();
}

void FacetSearch::lookChanged()
{
    Component::lookChanged();
    arrange();
}

} // namespace vitrine
