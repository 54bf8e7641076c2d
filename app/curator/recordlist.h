// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "curator/recordview.h"
#include "models/recordlistmodel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

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
    /// The chosen records in the order of the list.
    [[nodiscard]] std::vector<RecordId> chosenRecords() const;
    [[nodiscard]] qsizetype chosenCount() const { return m_view->chosen().size(); }
    /// Chooses all that the filter lets through, also those further down than one has scrolled.
    void chooseAll();
    [[nodiscard]] bool isChoosing() const { return m_choosing.isBusy(); }
    void focusSearch();
    [[nodiscard]] QLineEdit *search() const { return m_words; }
    [[nodiscard]] RecordListModel &model() { return *m_model; }
    [[nodiscard]] RecordView *view() const { return m_view; }

Q_SIGNALS:
    void chosen(vitrine::RecordType type, vitrine::RecordId id);
    void chosenChanged();
    void failed(const vitrine::Error &error);

private:
    void ask();
    void showCount();
    void found(int total);

    const Reader &m_reader;
    QString m_language;
    RecordListModel *m_model;
    QComboBox *m_types;
    QComboBox *m_kinds;
    QLineEdit *m_words;
    RecordView *m_view;
    QLabel *m_count;
    QToolButton *m_all;
    std::vector<RecordId> m_order; ///< of all records of the filter, once they were asked for
    RecordId m_current;
    QTimer m_soon;
    bool m_isSetting = false;
    Background m_choosing;
};

} // namespace vitrine
