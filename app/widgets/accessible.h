// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vitrine {

/// Tells screen readers what our own widgets are: a picture, a film, a message. Asking twice changes nothing.
void registerAccessibleRoles();

} // namespace vitrine
