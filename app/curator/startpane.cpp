// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/startpane.h"

#include "curator/personwords.h"
#include "widgets/deskstyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace vitrine {

StartPane::StartPane(Catalogue &catalogue, const QString &language, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_language(language), m_list(new QListWidget(this)), m_label(new QLabel(tr("Passphrase"), this)),
      m_passphrase(new QLineEdit(this)), m_begin(new QPushButton(tr("Begin"), this)), m_words(new QLabel(this))
{
    auto *title = new QLabel(tr("Who is at the desk?"), this);
    title->setFont(deskTitleFont(language));
    m_list->setObjectName(u"people"_s);
    m_list->setAccessibleName(title->text());
    m_list->setMaximumHeight(320);
    m_passphrase->setObjectName(u"passphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setMaxLength(1000);
    m_passphrase->setAccessibleName(m_label->text());
    m_label->setBuddy(m_passphrase);
    m_begin->setObjectName(u"primary"_s);
    m_begin->setProperty("deed", u"begin"_s);
    m_words->setObjectName(u"problem"_s);
    m_words->setWordWrap(true);
    auto *inner = new QWidget(this);
    inner->setMaximumWidth(460);
    auto *column = new QVBoxLayout(inner);
    column->setSpacing(12);
    column->addStretch(1);
    for (QWidget *one : std::initializer_list<QWidget *>{title, m_list, m_label, m_passphrase, m_words})
        column->addWidget(one);
    column->addWidget(m_begin, 0, Qt::AlignLeading);
    column->addStretch(2);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(inner, 2);
    row->addStretch(1);
    setFocusProxy(m_list);
    m_second.setInterval(std::chrono::seconds(1));
    connect(m_list, &QListWidget::currentRowChanged, this, &StartPane::showPerson);
    connect(m_list, &QListWidget::itemActivated, this, &StartPane::begin);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &StartPane::begin);
    connect(m_begin, &QPushButton::clicked, this, &StartPane::begin);
    connect(&m_second, &QTimer::timeout, this, &StartPane::countDown);
    connect(&m_beside, &Background::busyChanged, this, [this](bool isBusy) { m_begin->setEnabled(!isBusy && m_wait == 0); });
}

bool StartPane::read(const QString &last)
{
    m_people = People(m_catalogue).all().value_or({});
    std::erase_if(m_people, [](const Person &one) { return !one.isActive; });
    m_list->clear();
    for (const Person &one : m_people)
        m_list->addItem(tr("%1 · %2", "name, role").arg(one.name, PersonWords::role(one.role)));
    const auto known = std::find_if(m_people.begin(), m_people.end(), [&last](const Person &one) { return one.name == last; });
    m_list->setCurrentRow(known == m_people.end() ? 0 : int(known - m_people.begin()));
    showPerson();
    return !m_people.empty();
}

const Person *StartPane::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_people.size()) ? &m_people[size_t(row)] : nullptr;
}

void StartPane::showPerson()
{
    const Person *person = current();
    const bool asks = person && person->hasPassphrase;
    m_label->setVisible(asks);
    m_passphrase->setVisible(asks);
    m_passphrase->clear();
    if (m_wait == 0)
        m_words->clear();
    m_begin->setEnabled(person && m_wait == 0);
}

int StartPane::pauseAfter(int wrong)
{
    constexpr std::array pauses{0, 1, 2, 5, 15, 30};
    return pauses[size_t(std::clamp(wrong, 0, int(pauses.size()) - 1))];
}

void StartPane::begin()
{
    const Person *person = current();
    if (!person || m_wait > 0 || m_beside.isBusy())
        return;
    if (person->hasPassphrase && m_passphrase->text().isEmpty())
        return m_passphrase->setFocus();
    const auto check = People(m_catalogue).checkOf(person->id);
    if (!check)
        return Q_EMIT failed(check.error());
    m_beside.start([this, check = *check, id = person->id, typed = m_passphrase->text()](const Job &) -> Background::Answer {
        const bool isRight = check(typed);
        return [this, id, isRight] { take(id, isRight); };
    });
}

void StartPane::take(PersonId person, bool isRight)
{
    m_passphrase->clear();
    if (isRight) {
        m_wrong = 0;
        m_words->clear();
        return Q_EMIT chosen(person);
    }
    m_wait = pauseAfter(++m_wrong) + 1;
    m_second.start();
    countDown();
    m_passphrase->setFocus();
}

void StartPane::countDown()
{
    --m_wait;
    m_words->setText(m_wait > 0 ? tr("This is not the passphrase of this person; nobody was let in. Try again in %n second(s).", nullptr, m_wait)
                                : tr("This was not the passphrase of this person. Try again."));
    m_begin->setEnabled(m_wait == 0);
    if (m_wait == 0)
        m_second.stop();
}

} // namespace vitrine
