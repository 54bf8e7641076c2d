// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/fieldeditor.h"
#include "editing/bulkedit.h"

class QComboBox;
class QHBoxLayout;
class QToolButton;

namespace vitrine {

/// One line of a bulk edit: which field, in which language, what is done to it, and with what.
class BulkRuleBox final : public QWidget {
    Q_OBJECT
public:
    BulkRuleBox(RecordType type, DeskContext &context, QWidget *parent = nullptr);

    void setField(const QString &key);
    void setLanguage(const QString &language);
    void setDeed(BulkDeed deed);
    [[nodiscard]] BulkRule rule() const;
    [[nodiscard]] FieldEditor *editor() const { return m_editor; }
    /// Why it cannot be done as it stands, in words; empty when it can.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited();
    void removeAsked();

private:
    void fillFields();
    void fieldChosen();
    void deedChosen();
    [[nodiscard]] QString field() const;
    [[nodiscard]] BulkDeed deed() const;
    [[nodiscard]] static QString wordsFor(BulkDeed deed);

    RecordType m_type;
    DeskContext &m_context;
    QComboBox *m_field;
    QComboBox *m_deed;
    QComboBox *m_language;
    QToolButton *m_remove;
    QHBoxLayout *m_row;
    FieldEditor *m_editor = nullptr;
};

} // namespace vitrine
