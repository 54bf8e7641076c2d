// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history.h"
#include "models/fieldshape.h"

#include <QCoreApplication>

namespace vitrine {

/// The rows of the history as people read them.
class ChangeWords final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ChangeWords)
public:
    ChangeWords(QString language, TitleOf titleOf) : m_language(std::move(language)), m_titleOf(std::move(titleOf)) {}

    /// Which field, with the language of its text; "made" or "deleted" for the whole record.
    [[nodiscard]] QString field(const Change &change) const;
    /// `value` is one of the change's two.
    [[nodiscard]] QString value(const Change &change, const QJsonValue &value) const;

private:
    [[nodiscard]] QString whole(RecordType type, const QJsonObject &values) const;

    QString m_language;
    TitleOf m_titleOf;
};

} // namespace vitrine
