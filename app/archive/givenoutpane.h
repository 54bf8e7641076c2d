// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/storeroomcontext.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace vitrine {

class GivenOutModel;

/// Who exported what and when. What divided a list can be asked again: the entries that fit it now.
class GivenOutPane final : public QWidget {
    Q_OBJECT
public:
    explicit GivenOutPane(const StoreRoomContext &context, QWidget *parent = nullptr);

    void read();
    [[nodiscard]] GivenOutModel &model() const { return *m_model; }

Q_SIGNALS:
    void queryAsked(const QString &query); ///< exchange/listquery.h
    void said(const QString &sentence, bool isProblem);
    void closed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void open();
    void showButtons();

    StoreRoomContext m_context;
    GivenOutModel *m_model;
    QTableView *m_table;
    QPushButton *m_open;
};

} // namespace vitrine
