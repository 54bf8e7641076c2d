// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemdetails.h"
#include "pages/page.h"
#include "widgets/icons.h"

class QVBoxLayout;

namespace vitrine {

class TwoColumns;

/// Base of the pages that are read: words at the leading side, a list beside them (below them in portrait).
class RecordPage : public Page {
    Q_OBJECT
public:
    RecordPage(PageContext &context, QWidget *parent, int firstShare = 36, int secondShare = 64);

protected:
    /// Sets the words and the list; both parts are empty.
    virtual void fillParts() = 0;

    void fill() final;
    void saveInto(Route &route) const override;

    [[nodiscard]] QVBoxLayout *first() const;
    [[nodiscard]] QVBoxLayout *second() const;
    [[nodiscard]] QVBoxLayout *foot() const;
    /// A plain sentence instead of a list.
    void sayInstead(const QString &sentence);
    [[nodiscard]] QStringList numbersIn(const Statement &statement) const;
    void addStatement(const Statement &statement);
    /// A button at the foot that leads on.
    void addDoor(Icon icon, const QString &words, const char *name, const Route &route);
    /// A row of the list: a title, what it is, and where a touch leads.
    void addRow(const ShownText &title, const QString &line, const Route &route, const char *name);
    /// "the published report of the conference, paragraph 9".
    [[nodiscard]] QString citation(const CitedSource &cited) const { return citation(cited.source, {cited.locator}); }
    [[nodiscard]] QString citation(const Source &source, const QStringList &locators) const;
    [[nodiscard]] QString roleAt(const Agent &agent, EventId event) const;

private:
    TwoColumns *m_columns;
};

} // namespace vitrine
