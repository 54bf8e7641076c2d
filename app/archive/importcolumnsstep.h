// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablesample.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace vitrine {

class MappingTable;

/// The second step of an import: which column goes where, and what is meant where the file says nothing.
class ImportColumnsStep final : public QWidget {
    Q_OBJECT
public:
    ImportColumnsStep(const QString &language, const QStringList &languages, QWidget *parent = nullptr);

    /// Nothing: the file has no columns that could be chosen.
    void showSample(const std::optional<TableSample> &sample);
    [[nodiscard]] MappingTable &mapping() const { return *m_mapping; }
    [[nodiscard]] bool hasColumns() const;
    void setTextLanguage(const QString &tag);
    [[nodiscard]] QString textLanguage() const;
    [[nodiscard]] ItemKind kind() const;
    /// Nothing: new entries are internal, the others stay as they are.
    [[nodiscard]] std::optional<Access> access() const;

Q_SIGNALS:
    void changed();
    void keepAsked(const QString &path); ///< of the mapping, in a file
    void useAsked(const QString &path);

private:
    void makeOptions(const QString &language, const QStringList &languages);
    void askForFile(bool isSaved);
    void showLack();

    QLabel *m_words;
    QLabel *m_lack;
    MappingTable *m_mapping;
    QWidget *m_options;
    QComboBox *m_textLanguage;
    QComboBox *m_kind;
    QComboBox *m_access;
    QToolButton *m_use;
    QToolButton *m_keep;
};

} // namespace vitrine
