// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storeroom.h"

#include <QCoreApplication>

namespace vitrine {

/// The custody log as people read it, in the program's language.
class CustodyWords final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::CustodyWords)
public:
    [[nodiscard]] static QString type(CustodyType type);
    /// What an entry tells besides: from where to where, who gave it, what went out; other notes as they are.
    [[nodiscard]] static QString note(const CustodyEvent &event);
    [[nodiscard]] static QString method(AccessionMethod method);
    [[nodiscard]] static QString outcome(StocktakeOutcome outcome);
    [[nodiscard]] static QString placeKind(PlaceKind kind);
    /// A place for people: the steps kept apart from each other whatever their script.
    [[nodiscard]] static QString place(const QString &path);

private:
    [[nodiscard]] static QString accession(const Accession &accession);
    [[nodiscard]] static QString move(const Move &move);
    [[nodiscard]] static QString dissemination(const Dissemination &dissemination);
    [[nodiscard]] static QString finding(const StocktakeLine &line);
};

} // namespace vitrine
