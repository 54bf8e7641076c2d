// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/notebook.h"
#include "curator/deskcontext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace vitrine {

/// What colleagues leave for each other about the open record; each deed can be undone.
class NotesPane final : public QWidget {
    Q_OBJECT
public:
    explicit NotesPane(DeskContext &context, QWidget *parent = nullptr);
    void open(RecordType type, RecordId id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void read();
    void readPeople();
    void leave();
    void toggleDone();
    void takeAway();
    void showCurrent();
    void write(const Note &note, const QJsonValue &before, const QJsonValue &after, const QString &words);
    [[nodiscard]] const Note *current() const;

    DeskContext &m_context;
    RecordType m_type = RecordType::Item;
    RecordId m_id;
    bool m_isRead = false;
    std::vector<Note> m_notes;
    QListWidget *m_list;
    QToolButton *m_done;
    QToolButton *m_away;
    QPlainTextEdit *m_text;
    QComboBox *m_for;
    QPushButton *m_leave;
};

} // namespace vitrine
