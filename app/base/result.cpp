// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

namespace vitrine {

Unexpected fail(ErrorKind kind, QString message, QString detail)
{
    return Unexpected{Error{kind, std::move(message), std::move(detail)}};
}

} // namespace vitrine
