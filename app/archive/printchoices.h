// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/printchoice.h"
#include "widgets/tokens.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

namespace vitrine {

class LanguageOrder;
class PresetBar;

/// What is printed and how: the sheets of app/print as cards, and for each what it can be asked for. Remembers the last
/// choice of every sheet.
class PrintChoices final : public QWidget {
    Q_OBJECT
public:
    PrintChoices(const QString &language, const QStringList &languages, const Tokens &tokens, QWidget *parent = nullptr);

    [[nodiscard]] PrintChoice choice() const;
    void setChoice(const PrintChoice &choice);
    /// A sheet as it was printed last, about `subject` (sheetSubject()).
    void choose(const QString &sheet, const QString &subject);
    /// How many entries the list has, and how many of them are chosen.
    void setCounts(int total, int chosen);
    [[nodiscard]] bool isOfChosen() const;
    /// Whatever is chosen in the list.
    void takeWholeList();
    [[nodiscard]] QJsonObject kept() const;
    void setKept(const QJsonObject &kept);

Q_SIGNALS:
    void changed();

private:
    void makeSheets(QVBoxLayout *column);
    void makeOptions(QVBoxLayout *column);
    void makePaper();
    void connectParts();
    void showSheet(const QString &sheet);
    void show(const PrintChoice &choice);
    void showPlaces();
    void tell();

    QString m_language;
    QStringList m_languages;
    Tokens m_tokens;
    QRadioButton *m_whole;
    QRadioButton *m_only;
    int m_chosen = 0;
    QButtonGroup *m_sheets;
    QString m_subject; ///< until another sheet is chosen
    LanguageOrder *m_order;
    QComboBox *m_access;
    QComboBox *m_fields;
    QComboBox *m_stock;
    QSpinBox *m_place;
    QComboBox *m_paper;
    QComboBox *m_turn;
    QCheckBox *m_covered;
    QFormLayout *m_form;
    PresetBar *m_presets;
    std::map<QString, PrintChoice> m_last; ///< by sheet
    bool m_isSetting = false;
};

} // namespace vitrine
