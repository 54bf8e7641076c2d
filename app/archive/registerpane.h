// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/readingbeside.h"
#include "archive/reportrun.h"
#include "archive/storeroomcontext.h"
#include "domain/storeroom.h"
#include "models/registermodel.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace vitrine {

class PaneHead;

/// The accession register: what came in, when, how and from whom, each line as it was written, and how lines are added. What
/// was written stays; it is put right by a further line.
class RegisterPane final : public QWidget {
    Q_OBJECT
public:
    explicit RegisterPane(const StoreRoomContext &context, QWidget *parent = nullptr);
    ~RegisterPane() override;

    /// Beside the window; what is shown stays until the lines are there.
    void read();
    [[nodiscard]] RegisterModel &model() const { return *m_model; }
    void writeCsv(const QString &path);
    [[nodiscard]] ReportRun &reports() { return m_reports; }
    [[nodiscard]] bool isIdle() const { return !m_then && !m_reading.isBusy() && !m_choosing.isBusy() && !m_reports.isBusy() && !m_soon.isActive(); }

Q_SIGNALS:
    void said(const QString &sentence, bool isProblem);
    void sheetAsked(const QString &sheet, const QString &subject);
    void closed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeFilter(QVBoxLayout *column);
    void makeTable(QVBoxLayout *column);
    void makeForm(QVBoxLayout *column);
    void connectParts();
    void take(RegisterModel::Lines lines);
    void showYears();
    void showTotals();
    void showButtons();
    void showDate();
    void beginCorrection();
    void leaveCorrection();
    void write();
    void correct(const Accession &line);
    void enterChosen(const Accession &line);
    void chooseUnregistered();
    void ended(bool isDone);
    [[nodiscard]] Accession formLine() const;
    [[nodiscard]] int year() const;

    StoreRoomContext m_context;
    PaneHead *m_head;
    RegisterModel *m_model;
    QLineEdit *m_words;
    QComboBox *m_year;
    QLabel *m_totals;
    QTableView *m_table;
    QLabel *m_formTitle;
    QComboBox *m_method;
    QLineEdit *m_received;
    QLabel *m_understood;
    QLineEdit *m_from;
    QLineEdit *m_note;
    QPushButton *m_write;
    QPushButton *m_correct;
    QPushButton *m_leave;
    QPushButton *m_choose;
    ReportRun m_reports;
    qint64 m_corrected = 0; ///< the line that the form corrects; 0: it enters the chosen entries
    RecordId m_correctedItem;
    std::function<void(bool isDone)> m_then; ///< of the deed under way
    QTimer m_soon;
    bool m_isRead = false; ///< the lines are there
    ReadingBeside m_reading;
    Background m_choosing; ///< goes first
};

} // namespace vitrine
