// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordlistmodel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace vitrine {

/// The side with the records: which type, which words, and the list.
class RecordList final : public QWidget {
    Q_OBJECT
public:
    RecordList(const Reader &reader, ImageLoader &images, const QString &language, QWidget *parent = nullptr);

    [[nodiscard]] RecordType type() const;
    void setType(RecordType type);
    /// Shows the record as chosen once it is among the lines; says nothing.
    void setCurrent(RecordId id);
    [[nodiscard]] RecordId current() const { return m_current; }
    void focusSearch();
    [[nodiscard]] QLineEdit *search() const { return m_words; }
    [[nodiscard]] RecordListModel &model() { return *m_model; }
    [[nodiscard]] QListView *view() const { return m_view; }

Q_SIGNALS:
    void chosen(vitrine::RecordType type, vitrine::RecordId id);
    void failed(const vitrine::Error &error);

private:
    void ask();
    void found(int total);

    QString m_language;
    RecordListModel *m_model;
    QComboBox *m_types;
    QComboBox *m_kinds;
    QLineEdit *m_words;
    QListView *m_view;
    QLabel *m_count;
    RecordId m_current;
    QTimer m_soon;
    bool m_isSetting = false;
};

} // namespace vitrine
