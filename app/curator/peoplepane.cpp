// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/peoplepane.h"

#include "base/passphrase.h"
#include "curator/personwords.h"
#include "widgets/choicebox.h"
#include "widgets/deskstyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QLineEdit *hiddenLine(const char *name, const QString &words, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(QString::fromLatin1(name));
    line->setEchoMode(QLineEdit::Password);
    line->setMaxLength(1000);
    line->setAccessibleName(words);
    return line;
}

QToolButton *plainButton(const char *deed, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("deed", QString::fromLatin1(deed));
    button->setText(words);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

PeoplePane::PeoplePane(DeskContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new QListWidget(this)), m_name(new QLineEdit(this)), m_role(new ChoiceBox(this)), m_may(new QLabel(this)),
      m_active(new QCheckBox(tr("Works here"), this)), m_keep(new QPushButton(tr("Save"), this)), m_add(plainButton("addPerson", tr("A new person"), this)),
      m_old(hiddenLine("oldPassphrase", tr("Passphrase until now"), this)), m_new(hiddenLine("newPassphrase", tr("New passphrase"), this)),
      m_again(hiddenLine("passphraseAgain", tr("New passphrase again"), this)), m_set(plainButton("setPassphrase", tr("Set the passphrase"), this)),
      m_clear(plainButton("clearPassphrase", tr("Take the passphrase away"), this)), m_second(new QCheckBox(tr("Publishing needs a second person, who did not change the entry"), this))
{
    makePerson();
    arrange();
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &PeoplePane::showPerson);
    connect(m_role, &QComboBox::currentIndexChanged, this, [this](int index) { m_may->setText(index < 0 ? QString() : PersonWords::may(static_cast<PersonRole>(index))); });
    connect(m_add, &QToolButton::clicked, this, &PeoplePane::add);
    connect(m_keep, &QPushButton::clicked, this, &PeoplePane::keep);
    connect(m_set, &QToolButton::clicked, this, [this] { setPassphrase(false); });
    connect(m_clear, &QToolButton::clicked, this, [this] { setPassphrase(true); });
    connect(m_second, &QCheckBox::clicked, this, [this](bool isWanted) {
        (void)m_context.editor.set(u"approval"_s, isWanted ? u"second"_s : QString(), m_second->text());
        read();
    });
    connect(&m_beside, &Background::busyChanged, this, [this](bool isBusy) { m_set->setEnabled(!isBusy), m_clear->setEnabled(!isBusy); });
}

void PeoplePane::makePerson()
{
    m_list->setObjectName(u"allPeople"_s);
    m_list->setAccessibleName(tr("People of the desk"));
    m_list->setMinimumWidth(240);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_name->setObjectName(u"personName"_s);
    m_name->setMaxLength(200);
    m_name->setAccessibleName(tr("Name"));
    m_role->setObjectName(u"personRole"_s);
    m_role->setAccessibleName(tr("Role"));
    m_active->setObjectName(u"personActive"_s);
    m_second->setObjectName(u"secondPerson"_s);
    m_keep->setObjectName(u"primary"_s);
    m_keep->setProperty("deed", u"keepPerson"_s);
    m_may->setObjectName(u"second"_s);
    m_may->setWordWrap(true);
    for (size_t i = 0; i < EnumNames<PersonRole>::names.size(); ++i)
        m_role->addItem(PersonWords::role(static_cast<PersonRole>(i)));
}

void PeoplePane::arrange()
{
    auto *title = new QLabel(tr("People of the desk"), this);
    title->setFont(deskTitleFont(m_context.language));
    auto *words = new QLabel(tr("With nobody here, everybody may do everything under the name they type. The first person is an administrator; from then on the desk asks at its start who is there."), this);
    words->setObjectName(u"second"_s);
    words->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Role"), m_role);
    form->addRow(QString(), m_may);
    form->addRow(QString(), m_active);
    auto *keep = new QHBoxLayout;
    keep->addWidget(m_keep);
    keep->addStretch(1);
    form->addRow(QString(), keep);
    form->addRow(m_old->accessibleName(), m_old);
    form->addRow(m_new->accessibleName(), m_new);
    form->addRow(m_again->accessibleName(), m_again);
    // One under the other: their words are long in French.
    form->addRow(QString(), m_set);
    form->addRow(QString(), m_clear);
    auto *side = new QVBoxLayout;
    side->addWidget(m_list, 1);
    side->addWidget(m_add, 0, Qt::AlignLeading);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addLayout(side, 2);
    row->addLayout(form, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    for (QWidget *one : std::initializer_list<QWidget *>{title, words, m_second})
        column->addWidget(one);
    column->addLayout(row, 1);
}

const Person *PeoplePane::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_people.size()) ? &m_people[size_t(row)] : nullptr;
}

void PeoplePane::read()
{
    const Person *before = current();
    const PersonId chosen = before ? before->id : PersonId();
    m_people = People(m_context.editor.catalogue()).all().value_or({});
    m_list->clear();
    int row = 0;
    for (const Person &one : m_people) {
        const QString words = tr("%1 · %2", "name, role").arg(one.name, PersonWords::role(one.role));
        m_list->addItem(one.isActive ? words : tr("%1 (not here any more)").arg(words));
        row = one.id == chosen ? m_list->count() - 1 : row;
    }
    m_list->setCurrentRow(m_people.empty() ? -1 : row);
    m_second->setChecked(m_context.editor.catalogue().needsSecondPerson());
    m_second->setEnabled(!m_context.editor.isReadOnly());
    m_add->setEnabled(!m_context.editor.isReadOnly());
    showPerson();
}

void PeoplePane::showPerson()
{
    const Person *person = current();
    const bool canWrite = person && !m_context.editor.isReadOnly();
    m_name->setText(person ? person->name : QString());
    m_role->setCurrentIndex(person ? int(person->role) : -1);
    m_active->setChecked(person && person->isActive);
    for (QLineEdit *line : {m_old, m_new, m_again})
        line->clear();
    for (QWidget *one : std::initializer_list<QWidget *>{m_name, m_role, m_active, m_keep, m_new, m_again, m_set})
        one->setEnabled(canWrite);
    m_old->setEnabled(canWrite && person->hasPassphrase && person->name == m_context.editor.catalogue().actor().name);
    m_clear->setEnabled(canWrite && person->hasPassphrase);
}

void PeoplePane::take(const Result<void> &done, const QString &sentence)
{
    if (!done)
        return Q_EMIT failed(done.error());
    Q_EMIT told(sentence);
    read();
    Q_EMIT peopleChanged();
}

void PeoplePane::add()
{
    QString name = tr("New person");
    for (int i = 2; std::any_of(m_people.begin(), m_people.end(), [&name](const Person &one) { return one.name == name; }); ++i)
        name = tr("New person %1").arg(i);
    const auto id = People(m_context.editor.catalogue()).add({{}, name, PersonRole::Editor, false, true});
    if (!id)
        return Q_EMIT failed(id.error());
    read();
    const auto made = std::find_if(m_people.begin(), m_people.end(), [&id](const Person &one) { return one.id == *id; });
    m_list->setCurrentRow(int(made - m_people.begin()));
    m_name->setFocus();
    m_name->selectAll();
    Q_EMIT peopleChanged();
}

void PeoplePane::keep()
{
    const Person *before = current();
    if (!before)
        return;
    Person person = *before;
    person.name = m_name->text().trimmed();
    person.role = static_cast<PersonRole>(m_role->currentIndex());
    person.isActive = m_active->isChecked();
    take(People(m_context.editor.catalogue()).change(person), tr("“%1” is saved.").arg(person.name));
}

/// Whoever changes their own says the old one; an administrator helps out who has forgotten it. Both are worked out beside.
void PeoplePane::setPassphrase(bool isTakenAway)
{
    const Person *person = current();
    if (!person || m_beside.isBusy())
        return;
    if (!isTakenAway && (m_new->text().isEmpty() || m_new->text() != m_again->text()))
        return Q_EMIT failed({ErrorKind::Invalid, tr("The new passphrase is empty or was not typed the same twice; nothing was changed."), {}});
    const auto check = People(m_context.editor.catalogue()).checkOf(person->id);
    if (!check)
        return Q_EMIT failed(check.error());
    const QString words = isTakenAway ? QString() : m_new->text();
    const bool isOwn = person->name == m_context.editor.catalogue().actor().name;
    m_beside.start([this, person = *person, words, old = m_old->text(), check = *check, isOwn](const Job &) -> Background::Answer {
        const bool isRight = !isOwn || check(old);
        const auto hash = isRight && !words.isEmpty() ? passphraseHash(words) : Result<QString>(QString());
        return [this, person, isRight, hash] { takeHash(person, isRight, hash); };
    });
}

void PeoplePane::takeHash(const Person &person, bool isRight, const Result<QString> &hash)
{
    if (!isRight)
        return Q_EMIT failed({ErrorKind::Refused, tr("This is not the passphrase until now; nothing was changed."), {}});
    if (!hash)
        return Q_EMIT failed(hash.error());
    take(People(m_context.editor.catalogue()).setPassphrase(person.id, *hash),
         hash->isEmpty() ? tr("“%1” has no passphrase any more.").arg(person.name) : tr("“%1” has a new passphrase.").arg(person.name));
}

} // namespace vitrine
