// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/fieldeditor.h"

#include <QTimer>

class QLabel;
class QToolButton;

namespace vitrine {

/// One field of a form: its title, its control, and what is wrong with it in words below.
class FieldBox final : public QWidget {
    Q_OBJECT
public:
    FieldBox(const FieldShape &shape, const QString &title, DeskContext &context, QWidget *parent);

    [[nodiscard]] const FieldShape &shape() const { return m_shape; }
    [[nodiscard]] FieldEditor &editor() const { return *m_editor; }
    /// What is stored; the control shows it unless the person has typed something else.
    void setStored(const QJsonValue &stored);
    [[nodiscard]] const QJsonValue &stored() const { return m_stored; }
    [[nodiscard]] bool isChanged() const { return orNull(m_editor->value()) != m_stored; }
    /// Another record: its value, whatever stands there.
    void open(const QJsonValue &stored);
    /// Shows what is stored whatever was typed.
    void reset();
    void say(const QString &sentence, bool isProblem);
    /// Offers a value that was used before, in words; nothing when they are empty.
    void offer(const QString &words);

Q_SIGNALS:
    void lastAsked(); ///< what is offered is to be taken

private:
    FieldShape m_shape;
    FieldEditor *m_editor;
    QLabel *m_words;
    QToolButton *m_last;
    QJsonValue m_stored;
};

/// Some fields of one record on a page that scrolls. What is typed is saved by itself, a field at a time, within two
/// seconds; what breaks a rule is told beside the field and waits.
class FieldSheet final : public QWidget {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds pause{800};    ///< after the last key
    static constexpr std::chrono::milliseconds longest{1500}; ///< after the first key that is not saved

    FieldSheet(RecordType type, const std::vector<FieldShape> &shapes, DeskContext &context, QWidget *parent = nullptr);

    /// Another record, or none; save() first.
    void open(RecordId id, const QJsonObject &values);
    /// The same record as it is stored now.
    void refresh(const QJsonObject &values);
    /// Writes what was typed. False when something could not be written; the words stay where they are.
    bool save();
    [[nodiscard]] bool isPending() const;
    [[nodiscard]] RecordId record() const { return m_id; }
    /// False when the field is not on this sheet.
    bool focusField(const QString &key, const QString &language);

Q_SIGNALS:
    void edited();
    void saved();

private:
    void arrange(const std::vector<FieldShape> &shapes);
    void typed(FieldBox *box);
    void check(FieldBox *box);
    bool write(FieldBox *box);
    void offerLast(const QWidget *focused);
    void takeLast();
    [[nodiscard]] QString nameOf() const;

    RecordType m_type;
    DeskContext &m_context;
    RecordId m_id;
    QJsonObject m_values;
    std::vector<FieldBox *> m_boxes;
    QTimer m_soon;
    QTimer m_latest;
    FieldBox *m_offering = nullptr; ///< has the keyboard; one of m_boxes
    bool m_isWriting = false;
};

} // namespace vitrine
