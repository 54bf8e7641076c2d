// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>

namespace vitrine {

/// The program's own words and those of Qt (menus of fields, dialogs) in one language at a time. Lives as long as the application.
class Translations final {
public:
    Translations() = default;
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    /// Without a translation the words stay English.
    void speak(const QString &language);

private:
    void put(std::unique_ptr<QTranslator> &place, std::unique_ptr<QTranslator> next);

    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace vitrine
