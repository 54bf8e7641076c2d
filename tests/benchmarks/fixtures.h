// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vitrine::bench {

/// Generated files live outside the checkout and are made once; the same numbers give the same bytes everywhere.
class Fixtures final
{
public:
    explicit Fixtures(const QString &folder);

    QString folder() const { return m_folder; }
    /// A 1920x1080 JPEG; empty when it cannot be written.
    QString picture() const;
    /// A CSV file of so many records with the headers that `vitrinectl import` understands; empty when it cannot be written.
    QString table(int rows) const;

private:
    QString m_folder;
};

} // namespace vitrine::bench
