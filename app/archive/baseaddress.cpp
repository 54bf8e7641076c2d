// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/baseaddress.h"

#include "base/bidi.h"
#include "exchange/uris.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int longestAddress = 500;

} // namespace

BaseAddress::BaseAddress(Editor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_reader(editor.catalogue().reader(Audience::desk(Access::Restricted))), m_why(new QLabel(this)),
      m_line(new QLineEdit(this)), m_set(new QPushButton(tr("Set"), this)), m_problem(new QLabel(this))
{
    for (QLabel *label : {m_why, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_problem->setObjectName(u"problem"_s);
    m_line->setObjectName(u"baseAddress"_s);
    m_line->setAccessibleName(tr("Beginning of the web addresses"));
    m_line->setPlaceholderText(u"https://example.org/collection/"_s);
    m_line->setMaxLength(longestAddress);
    m_line->setLayoutDirection(Qt::LeftToRight); // as addresses are read
    m_line->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_set->setObjectName(u"setBaseAddress"_s);
    m_set->setToolTip(tr("Sets it for the whole catalogue; Ctrl+Z takes it back."));
    auto *row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_set);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(6);
    column->addWidget(m_why);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(m_set, &QPushButton::clicked, this, &BaseAddress::enter);
    connect(m_line, &QLineEdit::returnPressed, this, &BaseAddress::enter);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_set->setEnabled(!text.trimmed().isEmpty());
        say({});
    });
    connect(&editor.stack(), &QUndoStack::indexChanged, this, &BaseAddress::refresh); // it may have been taken back
    m_set->setEnabled(false);
    say({});
    refresh();
}

BaseAddress::Need BaseAddress::needOf(const QString &format)
{
    if (format == "jsonld"_L1 || format == "dcterms"_L1)
        return Need::Required;
    return format == "dc"_L1 ? Need::Useful : Need::None;
}

QString BaseAddress::stored() const { return m_reader->setting(u"baseUri"_s); }

bool BaseAddress::mayBeSet() const { return !m_editor.isReadOnly() && m_editor.catalogue().actor().role == PersonRole::Administrator; }

void BaseAddress::setNeed(Need need)
{
    m_need = need;
    refresh();
}

void BaseAddress::refresh()
{
    const bool isMissing = !isBaseAddress(stored());
    const bool mayEnter = mayBeSet();
    setVisible(isMissing && (m_need == Need::Required || (m_need == Need::Useful && mayEnter)));
    m_line->setVisible(mayEnter);
    m_set->setVisible(mayEnter);
    if (m_need == Need::Useful)
        m_why->setText(tr("With a web address to begin with, each entry gets one of its own in this format. It is best one that stays yours."));
    else if (mayEnter)
        m_why->setText(tr("This format gives each record a web address. With what do those of this catalogue begin? It is best one that stays yours."));
    else
        m_why->setText(tr("This format gives each record a web address, and this catalogue has none to begin with. An administrator can set one where the catalogue may be written."));
}

void BaseAddress::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void BaseAddress::enter()
{
    const QString address = m_line->text().trimmed();
    if (address.isEmpty())
        return;
    if (!isBaseAddress(address)) {
        say(tr("“%1” is no web address: it begins with https://, then the name of a site, in Latin letters and without blanks. Nothing was changed.").arg(isolate(address)));
        m_line->setFocus();
        m_line->selectAll();
        return;
    }
    if (!m_editor.set(u"baseUri"_s, address, tr("Beginning of the web addresses")))
        return; // failed() of the editor has told why
    m_line->clear();
    refresh();
    Q_EMIT entered(address);
}

} // namespace vitrine
