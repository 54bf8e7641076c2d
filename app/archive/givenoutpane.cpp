// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/givenoutpane.h"

#include "archive/linetable.h"
#include "archive/panehead.h"
#include "archive/querywords.h"
#include "base/bidi.h"
#include "models/fieldwords.h"
#include "print/exportformats.h"
#include "print/sheettraits.h"

#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// "pdf register:2017" is the sheet of a format, of something; an identity says nothing to people.
QString formatName(const QString &key)
{
    const auto known = exportFormat(key.section(u' ', 0, 0));
    const QString sheet = key.section(u' ', 1).section(u':', 0, 0);
    const QString name = known && sheet.isEmpty() ? formatTitle(*known) : key.section(u' ', 0, 0).toUpper();
    const auto kind = enumFromName<SheetKind>(sheet);
    const QString subject = key.section(u':', 1);
    QStringList words{name};
    if (!sheet.isEmpty())
        words += kind ? sheetTitle(traitsOf(*kind)) : sheet;
    if (!subject.isEmpty() && QUuid::fromString(subject).isNull())
        words += isolate(subject);
    return words.join(u" · "_s);
}

} // namespace

GivenOutPane::GivenOutPane(const StoreRoomContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_model(new GivenOutModel({formatName, [](const QString &key) { return FieldWords::choice({}, key); },
                                 [this](const QString &query) { return QueryWords::of(query, m_context.reader, m_context.language); }}, this)),
      m_table(new QTableView(this)), m_open(new QPushButton(tr("Show what fits it now"), this)), m_reading(context.reader)
{
    auto *head = new PaneHead(tr("Lists given out"), tr("Who exported what, and when, as the custody log tells it."), context.language, this);
    m_table->setObjectName(u"givenOut"_s);
    m_table->setAccessibleName(tr("Lists that were exported, the newest first"));
    m_table->setModel(m_model);
    setUpLineTable(*m_table);
    for (const auto &[section, width] : {std::pair(GivenOutModel::WhenColumn, 150), {GivenOutModel::WhoColumn, 130}, {GivenOutModel::RowsColumn, 80},
                                         {GivenOutModel::FormatColumn, 180}, {GivenOutModel::AccessColumn, 100}, {GivenOutModel::QueryColumn, 220}})
        m_table->setColumnWidth(section, width);
    m_open->setObjectName(u"openGivenOut"_s);
    auto *deeds = new QHBoxLayout;
    deeds->addWidget(m_open);
    deeds->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 16, 12);
    column->setSpacing(8);
    column->addWidget(head);
    column->addWidget(m_table, 1);
    column->addLayout(deeds);
    setFocusProxy(m_table);
    auto *away = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    away->setContext(Qt::WidgetWithChildrenShortcut);
    connect(away, &QShortcut::activated, this, &GivenOutPane::closed);
    connect(head, &PaneHead::closed, this, &GivenOutPane::closed);
    connect(m_table, &QTableView::activated, this, &GivenOutPane::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &GivenOutPane::showButtons);
    connect(m_open, &QPushButton::clicked, this, &GivenOutPane::open);
    connect(&m_reading, &ReadingBeside::failed, this, [this](const Error &error) { Q_EMIT said(error.message, true); });
    showButtons();
}

void GivenOutPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void GivenOutPane::read()
{
    m_reading.read([this](const Reader &reader) -> Result<Background::Answer> {
        const auto log = reader.custodyLog(CustodyType::Dissemination);
        if (!log)
            return log.unexpected();
        const auto lines = std::make_shared<GivenOutModel::Lines>(GivenOutModel::prepared(*log));
        return Background::Answer([this, lines] { take(std::move(*lines)); });
    });
}

/// The newest stand first: what is current stands as far from the end as before.
void GivenOutPane::take(GivenOutModel::Lines lines)
{
    const int row = m_table->currentIndex().row();
    const int fromEnd = m_model->rowCount() - row;
    m_reading.forget(m_model->setPrepared(std::move(lines)));
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowCount() - fromEnd), 0));
    showButtons();
}

void GivenOutPane::showButtons() { m_open->setEnabled(m_table->currentIndex().isValid()); }

void GivenOutPane::open()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const Dissemination out = m_model->at(row);
    Q_EMIT queryAsked(out.isChosen ? QString() : out.query);
    if (out.isChosen)
        Q_EMIT said(tr("The entries of this list were chosen one by one, and the log does not name them; all entries are shown."), true);
}

} // namespace vitrine
