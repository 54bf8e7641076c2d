// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vitrine {

/// Listens to what Qt's JPEG decoder says of a damaged picture, which it paints all the same, as far as it goes. One at a time,
/// in a program of one thread.
class Complaints final {
public:
    Complaints();
    ~Complaints();
    Complaints(const Complaints &) = delete;
    Complaints &operator=(const Complaints &) = delete;

    /// Of damage since this was made: not of what cameras leave behind the picture.
    [[nodiscard]] bool isDamaged() const;
};

} // namespace vitrine
