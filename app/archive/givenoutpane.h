// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/readingbeside.h"
#include "archive/storeroomcontext.h"
#include "models/givenoutmodel.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace vitrine {

/// Who exported what and when. What divided a list can be asked again: the entries that fit it now.
class GivenOutPane final : public QWidget {
    Q_OBJECT
public:
    explicit GivenOutPane(const StoreRoomContext &context, QWidget *parent = nullptr);

    /// Beside the window; what is shown stays until the log is there.
    void read();
    [[nodiscard]] GivenOutModel &model() const { return *m_model; }
    [[nodiscard]] bool isIdle() const { return !m_reading.isBusy(); }

Q_SIGNALS:
    void queryAsked(const QString &query); ///< exchange/listquery.h
    void said(const QString &sentence, bool isProblem);
    void closed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void take(GivenOutModel::Lines lines);
    void open();
    void showButtons();

    StoreRoomContext m_context;
    GivenOutModel *m_model;
    QTableView *m_table;
    QPushButton *m_open;
    ReadingBeside m_reading; ///< goes first
};

} // namespace vitrine
