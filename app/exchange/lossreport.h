// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>

namespace vitrine {

// What is lost besides records, as `LossReport::absent` names it.
inline constexpr QLatin1StringView absentPlaces{"storagePlace"}; ///< that were entered
inline constexpr QLatin1StringView absentStocktakes{"stocktake"};
inline constexpr QLatin1StringView absentRegister{"accession"}; ///< lines of the accession register
inline constexpr QLatin1StringView absentCustody{"custodyEvent"}; ///< entries of the custody log but those of the register

/// What an export wrote, what its format has no place for, and what it would need. A loss is not a failure; it is named.
struct LossReport {
    /// Entries without something the format calls essential.
    struct Lack {
        int records = 0;
        QStringList numbers; ///< the first of them, no more than `keptNumbers`
        bool operator==(const Lack &) const = default;
    };
    static constexpr int keptNumbers = 10'000; ///< so that a person can have them chosen
    static constexpr int namedLacks = 100;     ///< in JSON

    int selected = 0;              ///< records the question found
    int written = 0;               ///< records in the file; the same number unless somebody stopped it
    std::map<QString, int> losses; ///< by field key: how many records have something there that is not in the file
    std::map<QString, Lack> lacks; ///< by field key
    std::map<QString, int> absent; ///< types of record, and what the store-room keeps, that the format has no place for; with how many there are

    std::map<QString, QStringList> losers; ///< by field key: the numbers of the first `keptNumbers` records that lose something
    QString entry;                         ///< the number of the record that is being written: what is lost is its

    void lose(const QString &field);
    void lack(const QString &field, const QString &number);
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace vitrine
