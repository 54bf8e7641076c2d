// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "catalogue/people.h"
#include "curator/deskcontext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QToolButton;

namespace vitrine {

/// The people of the desk: names, roles and passphrases, and whether publishing takes two of them. Who may do what is the
/// catalogue's to say; what it refuses is told here.
class PeoplePane final : public QWidget {
    Q_OBJECT
public:
    explicit PeoplePane(DeskContext &context, QWidget *parent = nullptr);
    void read();

Q_SIGNALS:
    void failed(const vitrine::Error &error);
    void told(const QString &sentence);
    void peopleChanged();

private:
    void makePerson();
    void arrange();
    void showPerson();
    void add();
    void keep();
    void setPassphrase(bool isTakenAway);
    void takeHash(const Person &person, bool isRight, const Result<QString> &hash);
    [[nodiscard]] const Person *current() const;
    void take(const Result<void> &done, const QString &sentence);

    DeskContext &m_context;
    std::vector<Person> m_people;
    QListWidget *m_list;
    QLineEdit *m_name;
    QComboBox *m_role;
    QLabel *m_may;
    QCheckBox *m_active;
    QPushButton *m_keep;
    QToolButton *m_add;
    QLineEdit *m_old;
    QLineEdit *m_new;
    QLineEdit *m_again;
    QToolButton *m_set;
    QToolButton *m_clear;
    QCheckBox *m_second;
    Background m_beside;
};

} // namespace vitrine
