// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/facetlist.h"

#include "archive/facetline.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString keyOf(Facet facet, const QString &value) { return QString::number(int(facet)) + u' ' + value; }

} // namespace

FacetList::FacetList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(16, 12, 16, 16);
    m_column->setSpacing(2);
    m_column->addStretch(1);
}

FacetList::~FacetList() = default;

void FacetList::setAnswer(const ItemQuery &query, const std::vector<FacetAnswer> &answers)
{
    m_query = query;
    m_groups = facetGroups(answers, query, m_groups);
    arrange();
}

FacetLine *FacetList::lineFor(Facet facet, const FacetChoice &choice)
{
    FacetLine *&line = m_lines[keyOf(facet, choice.value)];
    if (!line) {
        line = new FacetLine(this);
        line->box()->setProperty("facet", enumName(facet));
        line->box()->setProperty("value", choice.value);
        connect(line, &FacetLine::toggled, this, [this, facet, value = choice.value] { Q_EMIT valueToggled(facet, value); });
    }
    line->setChoice(choice, m_query.language);
    return line;
}

void FacetList::addGroup(const FacetGroup &group)
{
    auto *title = new QLabel(group.title, this);
    title->setObjectName(u"second"_s);
    title->setContentsMargins(0, m_others.empty() ? 0 : 12, 0, 2);
    m_others.push_back(title);
    m_column->addWidget(title);
    const auto many = int(group.choices.size());
    const bool isWhole = m_unfolded.contains(int(group.facet)) || many <= linesAtFirst + 1;
    for (int i = 0; i < (isWhole ? many : linesAtFirst); ++i) {
        FacetLine *line = lineFor(group.facet, group.choices[size_t(i)]);
        m_column->addWidget(line);
        line->show();
    }
    if (many <= linesAtFirst + 1)
        return;
    auto *more = new QToolButton(this);
    more->setObjectName(u"plain"_s);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setText(isWhole ? tr("Fewer") : tr("%Ln more", nullptr, many - linesAtFirst));
    more->setAccessibleName(tr("%1: %2").arg(group.title, more->text()));
    m_others.push_back(more);
    m_column->addWidget(more, 0, Qt::AlignLeading);
    connect(more, &QToolButton::clicked, this, [this, facet = int(group.facet), isWhole] {
        if (isWhole)
            m_unfolded.remove(facet);
        else
            m_unfolded.insert(facet);
        arrange();
    }, Qt::QueuedConnection); // the button goes
}

void FacetList::arrange()
{
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item; // the widgets stay
    for (QWidget *other : m_others)
        other->deleteLater(), other->hide();
    m_others.clear();
    for (FacetLine *line : std::as_const(m_lines))
        line->setShown(false);
    for (const FacetGroup &group : m_groups)
        addGroup(group);
    for (FacetLine *line : std::as_const(m_lines))
        line->setVisible(line->isShown());
    m_column->addStretch(1);
    QWidget *before = nullptr;
    for (int i = 0; i < m_column->count(); ++i) {
        auto *line = qobject_cast<FacetLine *>(m_column->itemAt(i)->widget());
        if (line && before)
            setTabOrder(before, line->box());
        if (line)
            before = line->box();
    }
}

} // namespace vitrine
