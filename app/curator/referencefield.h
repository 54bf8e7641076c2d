// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/fieldeditor.h"

class QCompleter;
class QLineEdit;
class QModelIndex;
class QStandardItemModel;

namespace vitrine {

/// A line that offers records while one types, by their names in any language, and making a new one where a name is
/// enough to begin with.
class ReferenceInput final : public QWidget {
    Q_OBJECT
public:
    ReferenceInput(const FieldShape &shape, DeskContext &context, QWidget *parent);

    [[nodiscard]] QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void chosen(const QString &uid);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer(const QString &words);
    void take(const QModelIndex &index);
    [[nodiscard]] bool canMake() const;
    [[nodiscard]] QString make(const QString &name);

    FieldShape m_shape;
    DeskContext &m_context;
    QLineEdit *m_line;
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
};

/// One record that a field refers to.
class ReferenceField final : public FieldEditor {
    Q_OBJECT
public:
    ReferenceField(const FieldShape &shape, DeskContext &context, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QString problem() const override;
    void setReadOnly(bool isReadOnly) override;
    void setTitle(const QString &title) override;

private:
    void showTitle();

    FieldShape m_shape;
    DeskContext &m_context;
    ReferenceInput *m_input;
    QString m_uid;
    QString m_shown;
};

} // namespace vitrine
