// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"

#include <QCoreApplication>

namespace vitrine {

/// What the roles of people are called at the desk.
class PersonWords final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::PersonWords)
public:
    [[nodiscard]] static QString role(PersonRole role)
    {
        switch (role) {
        case PersonRole::Contributor: return tr("Contributor");
        case PersonRole::Editor: return tr("Editor");
        case PersonRole::Administrator: break;
        }
        return tr("Administrator");
    }
    /// What may be done, in a sentence.
    [[nodiscard]] static QString may(PersonRole role)
    {
        switch (role) {
        case PersonRole::Contributor: return tr("Contributors write what is not public yet and ask for review.");
        case PersonRole::Editor: return tr("Editors also publish, and change or delete what is public.");
        case PersonRole::Administrator: break;
        }
        return tr("Administrators also keep the people and the settings of the catalogue.");
    }
};

} // namespace vitrine
