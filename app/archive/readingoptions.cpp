// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/readingoptions.h"

#include "base/bidi.h"
#include "widgets/choicebox.h"
#include "widgets/flowlayout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Signs {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ReadingOptions)
public:
    static QString separator(QChar sign)
    {
        return sign == u',' ? tr("comma") : sign == u';' ? tr("semicolon") : sign == u'|' ? tr("vertical bar") : tr("tab");
    }
    static QString quote(QChar sign) { return sign == u'"' ? tr("double") : sign == u'\'' ? tr("single") : tr("none"); }
};

} // namespace

ReadingOptions::ReadingOptions(const QString &language, QWidget *parent)
    : QWidget(parent), m_language(language), m_encoding(choices("importEncoding")), m_separator(choices("importSeparator")), m_quote(choices("importQuote")),
      m_sheet(choices("importSheet")), m_header(new QSpinBox(this))
{
    auto *flow = new FlowLayout(this, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const Encoding encoding : encodings)
        m_encoding->addItem(encodingName(encoding), int(encoding));
    for (const char16_t sign : {u',', u';', u'\t', u'|'})
        m_separator->addItem(Signs::separator(sign), QString(QChar(sign)));
    for (const char16_t sign : {u'"', u'\'', u'\0'})
        m_quote->addItem(Signs::quote(sign), QString(QChar(sign)));
    m_header->setObjectName(u"importHeaderRow"_s);
    m_header->setRange(0, 1'000'000);
    m_header->setKeyboardTracking(false);
    m_header->setButtonSymbols(QSpinBox::NoButtons);
    m_header->setSpecialValueText(tr("recognised"));
    m_ofBook = add(tr("Sheet"), m_sheet);
    m_ofText = {add(tr("Encoding"), m_encoding), add(tr("Separator"), m_separator), add(tr("Quotation marks"), m_quote)};
    add(tr("The headers are in row"), m_header);
    for (QComboBox *box : {m_encoding, m_separator, m_quote, m_sheet})
        connect(box, &QComboBox::currentIndexChanged, this, &ReadingOptions::changed);
    connect(m_header, &QSpinBox::valueChanged, this, &ReadingOptions::changed);
}

QComboBox *ReadingOptions::choices(const char *name)
{
    auto *box = new ChoiceBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->addItem(tr("recognised"));
    return box;
}

QWidget *ReadingOptions::add(const QString &words, QWidget *choice)
{
    auto *pair = new QWidget(this);
    auto *label = new QLabel(words, pair);
    label->setObjectName(u"second"_s);
    label->setBuddy(choice);
    choice->setAccessibleName(words);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(choice);
    layout()->addWidget(pair);
    return pair;
}

void ReadingOptions::setFormat(QStringView format)
{
    for (QWidget *one : m_ofText)
        one->setVisible(!isBook(format));
    m_ofBook->setVisible(isBook(format));
    setVisible(hasColumns(format));
}

void ReadingOptions::setReading(const TableReading &said)
{
    const QSignalBlocker blocker(this);
    m_encoding->setCurrentIndex(said.encoding ? m_encoding->findData(int(*said.encoding)) : 0);
    m_separator->setCurrentIndex(said.separator ? m_separator->findData(QString(*said.separator)) : 0);
    m_quote->setCurrentIndex(said.quote ? m_quote->findData(QString(*said.quote)) : 0);
    m_header->setValue(said.headerRow);
    m_saidSheet = said.sheet;
    if (m_saidSheet.isEmpty())
        m_sheet->setCurrentIndex(0);
}

TableReading ReadingOptions::reading() const
{
    TableReading said;
    if (m_encoding->currentIndex() > 0)
        said.encoding = Encoding(m_encoding->currentData().toInt());
    if (m_separator->currentIndex() > 0)
        said.separator = m_separator->currentData().toString().front();
    if (m_quote->currentIndex() > 0)
        said.quote = m_quote->currentData().toString().front();
    said.headerRow = m_header->value();
    said.sheet = m_saidSheet.isEmpty() ? m_sheet->currentData().toString() : m_saidSheet;
    return said;
}

void ReadingOptions::showRecognised(const TableSample &sample)
{
    const TableReading &found = sample.reading;
    const QSignalBlocker blocker(this);
    const TableReading said = reading();
    //: what the file was found to be, where nobody said anything
    const auto recognised = [](const QString &what) { return tr("recognised: %1").arg(isolate(what)); };
    m_encoding->setItemText(0, found.encoding && !said.encoding ? recognised(encodingName(*found.encoding)) : tr("recognised"));
    m_separator->setItemText(0, found.separator && !said.separator ? recognised(Signs::separator(*found.separator)) : tr("recognised"));
    m_quote->setItemText(0, found.quote && !said.quote ? recognised(Signs::quote(*found.quote)) : tr("recognised"));
    m_header->setSpecialValueText(said.headerRow == 0 ? recognised(QLocale(m_language).toString(found.headerRow)) : tr("recognised"));
    m_header->setMinimumWidth(m_header->sizeHint().width());
    m_sheet->clear();
    m_sheet->addItem(said.sheet.isEmpty() && !found.sheet.isEmpty() ? recognised(found.sheet) : tr("recognised"));
    for (const QString &name : sample.sheets)
        m_sheet->addItem(name, name);
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findData(said.sheet)));
    m_saidSheet.clear();
}

} // namespace vitrine
