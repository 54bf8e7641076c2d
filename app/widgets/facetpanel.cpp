// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/facetpanel.h"

#include "models/dates.h"
#include "widgets/chipgroup.h"
#include "widgets/textblock.h"
#include "widgets/yearrange.h"

#include <algorithm>

namespace vitrine {

namespace {
constexpr size_t yearsAfter = 2; ///< facets that stand above the years
}

FacetPanel::FacetPanel(LookHolder &holder, QWidget *parent) : Component(holder, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_yearsTitle = new TextBlock(holder, TextRole::Caption, this);
    m_yearsTitle->setInk(TextBlock::Ink::Second);
    m_years = new YearRange(holder, this);
    m_years->setObjectName(QStringLiteral("years"));
    m_clear = new TouchButton(holder, Icon::Close, {}, this);
    m_clear->setObjectName(QStringLiteral("clear"));
    m_clear->hide();
    connect(m_clear, &TouchButton::clicked, this, &FacetPanel::clearAll);
    connect(m_years, &YearRange::rangeChosen, this, [this](const std::optional<Day> &from, const std::optional<Day> &to) {
        ItemQuery query = m_query;
        query.from = from;
        query.to = to;
        Q_EMIT queryAsked(query);
    });
    retranslate();
}

void FacetPanel::retranslate()
{
    m_yearsTitle->setText(tr("Date"));
    m_clear->setText(tr("Clear all"));
}

void FacetPanel::foldAll()
{
    m_unfolded.clear();
}

void FacetPanel::setAnswer(const ItemQuery &query, const SearchResult &result)
{
    m_query = query;
    m_groups = facetGroups(result.facets, query, m_groups);
    for (size_t i = 0; i < m_groups.size(); ++i)
        fillPart(i);
    for (size_t i = m_groups.size(); i < m_parts.size(); ++i) {
        m_parts[i].title->hide();
        m_parts[i].chips->hide();
    }
    m_years->setYears(result.years, ownCalendar(look().language), query.from, query.to);
    const bool isEmptyResult = result.total == 0 && result.years.empty() && !query.from && !query.to;
    m_years->setVisible(!isEmptyResult);
    m_yearsTitle->setVisible(!isEmptyResult);
    m_clear->setVisible(!query.filters.empty() || query.from || query.to);
    orderTabs();
    updateGeometry();
    arrange(width(), true);
}

/// Tab goes down the panel, as it is read.
void FacetPanel::orderTabs()
{
    std::vector<QWidget *> stops;
    const auto add = [&stops](const std::vector<QWidget *> &more) { stops.insert(stops.end(), more.begin(), more.end()); };
    for (size_t i = 0; i < std::max(m_parts.size(), yearsAfter); ++i) {
        if (i < m_parts.size())
            add(m_parts[i].chips->tabStops());
        if (i + 1 == yearsAfter)
            add(m_years->handles());
    }
    stops.push_back(m_clear);
    if (stops.size() == m_tabStops)
        return; // nothing was added
    m_tabStops = stops.size();
    for (size_t i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

FacetPanel::Part &FacetPanel::partAt(size_t at)
{
    if (at < m_parts.size())
        return m_parts[at];
    Part part{new TextBlock(holder(), TextRole::Caption, this), new ChipGroup(holder(), this)};
    part.title->setInk(TextBlock::Ink::Second);
    connect(part.chips, &ChipGroup::toggled, this, [this, at](const QString &value) {
        Q_EMIT queryAsked(vitrine::toggled(m_query, m_groups[at].facet, value));
    });
    connect(part.chips, &ChipGroup::moreAsked, this, [this, at](QWidget *anchor) { showMore(at, anchor); });
    m_parts.push_back(part);
    return m_parts.back();
}

void FacetPanel::fillPart(size_t at)
{
    const FacetGroup &group = m_groups[at];
    Part &part = partAt(at);
    if (part.title->text() != group.title)
        part.title->setText(group.title);
    const bool isUnfolded = m_unfolded.contains(int(group.facet)) && group.values <= manyValues;
    std::vector<FacetChoice> shown;
    for (const FacetChoice &choice : group.choices) {
        if (isUnfolded || choice.chosen || static_cast<int>(shown.size()) < choicesAtFirst)
            shown.push_back(choice);
    }
    part.chips->setAccessibleName(group.title);
    part.chips->setChoices(shown, std::max(0, group.values - static_cast<int>(shown.size())));
    part.title->show();
    part.chips->show();
}

void FacetPanel::showMore(size_t at, QWidget *anchor)
{
    const FacetGroup &group = m_groups[at];
    if (group.values > manyValues || static_cast<int>(group.choices.size()) < group.values) {
        Q_EMIT listAsked(group.facet, anchor);
        return;
    }
    m_unfolded.insert(int(group.facet));
    fillPart(at);
    orderTabs();
    updateGeometry();
    arrange(width(), true);
}

void FacetPanel::clearAll()
{
    ItemQuery query = m_query;
    query.filters.clear();
    query.from.reset();
    query.to.reset();
    Q_EMIT queryAsked(query);
}

int FacetPanel::arrange(int width, bool apply) const
{
    const int gap = look().metrics.grid(1);
    int y = 0;
    const auto place = [&](QWidget *widget, int height, int after) {
        if (widget->isHidden())
            return;
        if (apply)
            widget->setGeometry(0, y, width, height);
        y += height + after;
    };
    for (size_t i = 0; i < std::max(m_parts.size(), yearsAfter); ++i) {
        if (i < m_parts.size()) {
            place(m_parts[i].title, m_parts[i].title->heightForWidth(width), gap);
            place(m_parts[i].chips, m_parts[i].chips->heightForWidth(width), 3 * gap);
        }
        if (i + 1 == yearsAfter) {
            place(m_yearsTitle, m_yearsTitle->heightForWidth(width), gap);
            place(m_years, m_years->heightForWidth(width), 3 * gap);
        }
    }
    place(m_clear, std::max(m_clear->sizeHint().height(), m_clear->heightForWidth(width)), 2 * gap);
    return y;
}

QSize FacetPanel::sizeHint() const
{
    const int width = this->width() > 0 ? this->width() : look().metrics.px(360);
    return {width, heightForWidth(width)};
}

void FacetPanel::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

void FacetPanel::lookChanged()
{
    Component::lookChanged();
    arrange(width(), true);
}

} // namespace vitrine
