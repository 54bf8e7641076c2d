// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/printerpane.h"

#include "archive/panehead.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {
constexpr int mostCopies = 999;
constexpr int highestList = 420;
}

PrinterPane::PrinterPane(const QString &language, QWidget *parent)
    : QWidget(parent), m_language(language), m_state(new QLabel(this)), m_list(new QListWidget(this)), m_copies(new QSpinBox(this)),
      m_all(new QRadioButton(tr("all pages"), this)), m_some(new QRadioButton(tr("some pages:"), this)), m_from(new QSpinBox(this)),
      m_to(new QSpinBox(this)), m_turned(new QLabel(this)), m_twoSides(new QCheckBox(tr("on both sides of the paper"), this)), m_print(new QPushButton(tr("Print"), this))
{
    auto *head = new PaneHead(tr("Printer"), {}, language, this);
    m_state->setWordWrap(true);
    m_state->setObjectName(u"printerState"_s);
    m_list->setObjectName(u"printers"_s);
    m_list->setAccessibleName(tr("Printers"));
    m_list->setWordWrap(true);
    m_list->setMaximumHeight(highestList);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(head);
    column->addWidget(m_state);
    column->addWidget(m_list, 2);
    makeOptions();
    makeDeeds();
    connect(head, &PaneHead::closed, this, &PrinterPane::closed);
    connect(m_list, &QListWidget::currentRowChanged, this, &PrinterPane::showChoice);
    connect(m_list, &QListWidget::itemActivated, m_print, &QPushButton::click);
    for (QSpinBox *box : {m_from, m_to})
        connect(box, &QSpinBox::valueChanged, this, &PrinterPane::takeRange);
    connect(m_some, &QRadioButton::toggled, this, &PrinterPane::takeRange);
    setFocusProxy(m_list);
    await();
}

void PrinterPane::makeOptions()
{
    m_copies->setRange(1, mostCopies);
    m_copies->setObjectName(u"copies"_s);
    m_copies->setAccessibleName(tr("Copies"));
    m_all->setChecked(true);
    m_some->setObjectName(u"somePages"_s);
    m_from->setObjectName(u"fromPage"_s);
    m_from->setAccessibleName(tr("From page"));
    m_to->setObjectName(u"toPage"_s);
    m_to->setAccessibleName(tr("To page"));
    m_turned->setObjectName(u"second"_s);
    m_turned->setProperty("says", u"turnedRange"_s);
    m_turned->setWordWrap(true);
    m_twoSides->setObjectName(u"twoSides"_s);
    for (QSpinBox *box : {m_copies, m_from, m_to}) {
        box->setLocale(QLocale(m_language));
        box->setButtonSymbols(QSpinBox::NoButtons);
    }
    auto *form = new QFormLayout;
    form->addRow(tr("Copies"), m_copies);
    auto *some = new QHBoxLayout;
    some->addWidget(m_some);
    some->addWidget(m_from);
    some->addWidget(new QLabel(u"–"_s, this));
    some->addWidget(m_to);
    some->addStretch(1);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(form);
    column->addWidget(m_all);
    column->addLayout(some);
    column->addWidget(m_turned);
    column->addWidget(m_twoSides);
}

void PrinterPane::makeDeeds()
{
    m_print->setObjectName(u"primary"_s);
    m_print->setProperty("deed", u"sendToPrinter"_s);
    auto *pdf = new QPushButton(tr("Save as PDF …"), this);
    pdf->setProperty("deed", u"pdfInstead"_s);
    auto *again = new QToolButton(this);
    again->setText(tr("Look again"));
    again->setToolTip(tr("Looks for printers once more"));
    again->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout;
    row->addWidget(m_print, 1);
    row->addWidget(pdf);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(row);
    column->addWidget(again, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printAsked(order()); });
    connect(pdf, &QPushButton::clicked, this, &PrinterPane::pdfAsked);
    connect(again, &QToolButton::clicked, this, &PrinterPane::lookAsked);
}

void PrinterPane::await()
{
    m_printers.clear();
    m_list->clear();
    m_list->hide();
    m_state->setText(tr("Looking for printers …"));
    m_state->show();
    showChoice();
}

void PrinterPane::setPrinters(const std::vector<PrinterFace> &printers)
{
    m_list->clear();
    m_printers = printers;
    for (const PrinterFace &face : printers) {
        auto *line = new QListWidgetItem(face.description.isEmpty() ? face.name : face.name + u'\n' + face.description, m_list);
        line->setToolTip(face.description);
    }
    const auto rowOf = [&printers](auto is) { return int(std::find_if(printers.begin(), printers.end(), is) - printers.begin()); };
    const int last = rowOf([this](const PrinterFace &face) { return face.name == m_last; });
    const int usual = rowOf([](const PrinterFace &face) { return face.isDefault; });
    m_list->setCurrentRow(last < m_list->count() ? last : usual < m_list->count() ? usual : 0);
    m_list->setVisible(!printers.empty());
    m_state->setVisible(printers.empty());
    m_state->setText(tr("No printer is set up on this computer. Save the pages as a PDF and print it elsewhere, or set up a printer in the computer’s settings and look again."));
    showChoice();
    m_twoSides->setChecked(m_isTwoSided && m_twoSides->isEnabled());
}

void PrinterPane::setPages(int count, int current)
{
    m_isSetting = true;
    for (QSpinBox *box : {m_from, m_to})
        box->setRange(1, std::max(count, 1));
    m_from->setValue(m_typed ? m_typed->first : current + 1);
    m_to->setValue(m_typed ? m_typed->second : current + 1);
    (m_typed ? m_some : m_all)->setChecked(true);
    m_isSetting = false;
    showChoice();
}

void PrinterPane::takeRange()
{
    if (m_isSetting)
        return;
    m_typed.reset();
    if (m_some->isChecked())
        m_typed = {m_from->value(), m_to->value()};
    showChoice();
}

void PrinterPane::forgetRange()
{
    m_typed.reset();
    m_all->setChecked(true);
}

void PrinterPane::setLast(const QString &printer, bool isTwoSided)
{
    m_last = printer;
    m_isTwoSided = isTwoSided;
}

void PrinterPane::showChoice()
{
    const int row = m_list->currentRow();
    const bool hasOne = row >= 0 && row < int(m_printers.size());
    const bool hasTwoSides = hasOne && m_printers[size_t(row)].hasTwoSides;
    m_print->setEnabled(hasOne);
    m_copies->setEnabled(hasOne);
    m_all->setEnabled(hasOne);
    m_some->setEnabled(hasOne);
    m_from->setEnabled(hasOne && m_some->isChecked());
    m_to->setEnabled(hasOne && m_some->isChecked());
    const auto [first, last] = std::minmax({m_from->value(), m_to->value()});
    m_turned->setVisible(m_some->isChecked() && m_from->value() > m_to->value());
    m_turned->setText(tr("Pages %1 to %2 are printed.").arg(m_from->locale().toString(first), m_from->locale().toString(last)));
    m_twoSides->setEnabled(hasTwoSides);
    m_twoSides->setChecked(hasTwoSides && m_twoSides->isChecked());
}

PrintOrder PrinterPane::order() const
{
    PrintOrder order;
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_printers.size()))
        return order;
    order.printer = m_printers[size_t(row)].name;
    order.copies = m_copies->value();
    order.isTwoSided = m_twoSides->isChecked();
    if (m_some->isChecked()) {
        std::tie(order.from, order.to) = std::minmax({m_from->value(), m_to->value()});
    }
    return order;
}

} // namespace vitrine
