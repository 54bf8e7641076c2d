// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "catalogue/people.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace vitrine {

/// Asks who is at the desk: one of the people, and the passphrase where there is one. Wrong ones cost a growing pause; the
/// comparing is done beside.
class StartPane final : public QWidget {
    Q_OBJECT
public:
    StartPane(Catalogue &catalogue, const QString &language, QWidget *parent = nullptr);

    /// Reads the people again; `last` is chosen. False when there is nobody to choose.
    bool read(const QString &last);
    /// Seconds to wait after so many wrong passphrases in a row.
    [[nodiscard]] static int pauseAfter(int wrong);

Q_SIGNALS:
    void chosen(vitrine::PersonId person);
    void failed(const vitrine::Error &error);

private:
    void showPerson();
    void begin();
    void take(PersonId person, bool isRight);
    void countDown();
    [[nodiscard]] const Person *current() const;

    Catalogue &m_catalogue;
    QString m_language;
    std::vector<Person> m_people;
    QListWidget *m_list;
    QLabel *m_label;
    QLineEdit *m_passphrase;
    QPushButton *m_begin;
    QLabel *m_words;
    QTimer m_second;
    int m_wrong = 0;
    int m_wait = 0; ///< seconds
    Background m_beside;
};

} // namespace vitrine
