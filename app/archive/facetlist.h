// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facetgroups.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace vitrine {

class FacetLine;

/// What divides an archivist's list: check boxes with counts. Boxes that stay keep their place in the focus order and are
/// not built again.
class FacetList final : public QWidget {
    Q_OBJECT
public:
    static constexpr int linesAtFirst = 8; ///< of one facet; the others wait behind "more"

    explicit FacetList(QWidget *parent = nullptr);
    ~FacetList() override;

    /// What `query` was answered with.
    void setAnswer(const ItemQuery &query, const std::vector<FacetAnswer> &answers);
    [[nodiscard]] const std::vector<FacetGroup> &groups() const { return m_groups; }

Q_SIGNALS:
    void valueToggled(vitrine::Facet facet, const QString &value);

private:
    void arrange();
    void addGroup(const FacetGroup &group);
    [[nodiscard]] FacetLine *lineFor(Facet facet, const FacetChoice &choice);

    ItemQuery m_query;
    std::vector<FacetGroup> m_groups;
    QHash<QString, FacetLine *> m_lines; ///< by facet and value; children
    QSet<int> m_unfolded;
    std::vector<QWidget *> m_others; ///< titles and "more", made anew each time
    QVBoxLayout *m_column;
};

} // namespace vitrine
