// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessible.h"

#include "widgets/cardaccess.h"
#include "widgets/cardview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

#include <algorithm>
#include <iterator>

namespace vitrine {

namespace {

struct RoleOfClass {
    const char *name;
    QAccessible::Role role;
};

/// Buttons, sliders, fields and views have their roles from Qt.
constexpr RoleOfClass rolesOfClasses[] = {
    {"vitrine::AdvisoryPlate", QAccessible::Grouping},
    {"vitrine::Badge", QAccessible::StaticText},
    {"vitrine::ChipGroup", QAccessible::Grouping},
    {"vitrine::ChoiceList", QAccessible::Grouping},
    {"vitrine::DigitPad", QAccessible::Grouping},
    {"vitrine::EmptyState", QAccessible::Grouping},
    {"vitrine::FacetPanel", QAccessible::Grouping},
    {"vitrine::FacetSearch", QAccessible::Grouping},
    {"vitrine::KeyPanel", QAccessible::Grouping},
    {"vitrine::LanguageBar", QAccessible::Grouping},
    {"vitrine::LevelSwitch", QAccessible::Grouping},
    {"vitrine::MessageBar", QAccessible::AlertMessage},
    {"vitrine::Overlay", QAccessible::Dialog},
    {"vitrine::ProgressRing", QAccessible::ProgressBar},
    {"vitrine::ScrollArea", QAccessible::Pane},
    {"vitrine::StatementCard", QAccessible::StaticText},
    {"vitrine::TextBlock", QAccessible::StaticText},
    {"vitrine::TimelineView", QAccessible::Grouping},
    {"vitrine::TopBar", QAccessible::ToolBar},
    {"vitrine::TransportBar", QAccessible::ToolBar},
    {"vitrine::VideoView", QAccessible::Animation},
    {"vitrine::ViewStrip", QAccessible::Grouping},
    {"vitrine::VolumePanel", QAccessible::Grouping},
    {"vitrine::YearRange", QAccessible::Grouping},
    {"vitrine::ZoomView", QAccessible::Graphic},
};

QAccessibleInterface *interfaceOf(const QString &className, QObject *object)
{
    if (auto *cards = qobject_cast<CardView *>(object))
        return new CardListAccess(cards);
    const auto *found = std::find_if(std::begin(rolesOfClasses), std::end(rolesOfClasses),
                                     [&](const RoleOfClass &entry) { return className == QLatin1String(entry.name); });
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && found != std::end(rolesOfClasses) ? new QAccessibleWidget(widget, found->role) : nullptr;
}

} // namespace

void registerAccessibleRoles()
{
    QAccessible::installFactory(interfaceOf);
}

} // namespace vitrine
