// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "catalogue/notebook.h"
#include "catalogue/worklists.h"
#include "curator/deskcontext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace vitrine {

/// Work lists: notes that are open, days that come, records that changed. Each line is a step to its place.
class WorkPane final : public QWidget {
    Q_OBJECT
public:
    enum class What { MyNotes, AllNotes, Days30, Days90, SincePublished, LastWeek, LastMonth };

    explicit WorkPane(DeskContext &context, QWidget *parent = nullptr);
    /// Reads again what is chosen.
    void read();
    void choose(What what);
    [[nodiscard]] bool isBusy() const { return m_beside.isBusy(); }

Q_SIGNALS:
    /// `field` is empty where the whole record is meant; "note/" and "history" name those tabs.
    void goAsked(vitrine::RecordType type, vitrine::RecordId record, const QString &field);
    void failed(const vitrine::Error &error);

private:
    void arrange();
    void showNotes(const std::vector<Note> &notes);
    void showDays(const std::vector<DueItem> &items);
    void showChanged(const std::vector<ChangedRecord> &records);
    void readChanged(What what);
    QTreeWidgetItem *addLine(RecordType type, RecordId record, const QString &field, const QStringList &cells);
    void finish(const QStringList &headers);
    void go(QTreeWidgetItem *line);
    [[nodiscard]] QString entry(RecordType type, RecordId record) const;
    template<class T>
    void show(const Result<std::vector<T>> &read, void (WorkPane::*shown)(const std::vector<T> &));

    DeskContext &m_context;
    QComboBox *m_what;
    QLabel *m_words;
    QTreeWidget *m_tree;
    bool m_isAskedAgain = false;
    Background m_beside;
};

} // namespace vitrine
