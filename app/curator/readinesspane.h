// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/deskcontext.h"
#include "models/readiness.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

namespace vitrine {

/// What is left to settle before a record is published, each a step to its field, and the step itself.
class ReadinessPane final : public QWidget {
    Q_OBJECT
public:
    explicit ReadinessPane(DeskContext &context, QWidget *parent = nullptr);
    void show(RecordType type, RecordId id, const std::vector<Gap> &gaps);

Q_SIGNALS:
    void goAsked(const vitrine::Gap &gap);

private:
    void setStatus(Status status);
    void noAdvisory();
    void showToVisitors();
    void showExhibition(const QString &status);
    void showApproval(const QString &status);
    void addMedia(Status status, std::vector<RecordChange> &changes) const;

    DeskContext &m_context;
    RecordType m_type = RecordType::Item;
    RecordId m_id;
    std::vector<Gap> m_gaps;
    QLabel *m_words;
    QLabel *m_approval; ///< who asked, who may not publish
    QListWidget *m_list;
    QPushButton *m_publish;
    QToolButton *m_review;
    QToolButton *m_draft;
    QToolButton *m_noAdvisory;
    QToolButton *m_visitors; ///< exhibitions only: this one is what visitors see
};

} // namespace vitrine
