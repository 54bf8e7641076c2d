// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/printchoices.h"

#include "archive/choicecard.h"
#include "archive/languageorder.h"
#include "archive/presetbar.h"
#include "models/fieldwords.h"
#include "print/labelstock.h"
#include "widgets/choicebox.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

PrintChoices::PrintChoices(const QString &language, const QStringList &languages, const Tokens &tokens, QWidget *parent)
    : QWidget(parent), m_language(language), m_languages(languages), m_tokens(tokens), m_whole(new QRadioButton(this)), m_only(new QRadioButton(this)),
      m_sheets(new QButtonGroup(this)), m_order(new LanguageOrder(languages, language, this)), m_access(new ChoiceBox(this)),
      m_fields(new ChoiceBox(this)), m_stock(new ChoiceBox(this)), m_place(new QSpinBox(this)), m_paper(new ChoiceBox(this)),
      m_turn(new ChoiceBox(this)), m_covered(new QCheckBox(tr("also pictures behind an advisory"), this)), m_form(new QFormLayout),
      m_presets(new PresetBar(tr("Kept ways of printing"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    makeSheets(column);
    makeOptions(column);
    column->addStretch(1);
    show(PrintChoice());
    connectParts();
    setFocusProxy(m_sheets->buttons().constFirst());
}

void PrintChoices::makeSheets(QVBoxLayout *column)
{
    m_whole->setChecked(true);
    m_whole->setObjectName(u"printWhole"_s);
    m_only->setObjectName(u"printChosen"_s);
    column->addWidget(m_whole);
    column->addWidget(m_only);
    for (const SheetTraits &traits : allSheetTraits()) {
        auto *card = new ChoiceCard(sheetTitle(traits), sheetNote(traits), m_tokens, this);
        card->setObjectName(u"sheet_"_s + enumName(traits.kind));
        card->setProperty("sheet", enumName(traits.kind));
        m_sheets->addButton(card);
        column->addWidget(card);
    }
    m_sheets->setExclusive(true);
}

void PrintChoices::makePaper()
{
    m_turn->addItem(tr("upright"));
    m_turn->addItem(tr("lying"));
    m_stock->addItem(tr("plain paper, to be cut"), QString());
    const QLocale locale(m_language);
    for (const LabelStock &stock : labelStocks()) {
        const QString size = tr("%1 × %2 mm (%3)").arg(locale.toString(stock.width), locale.toString(stock.height), locale.toString(stock.count()));
        m_stock->addItem(size, QString::fromLatin1(stock.key));
    }
    m_place->setMinimum(1);
    m_place->setLocale(locale);
    m_place->setButtonSymbols(QSpinBox::NoButtons);
    m_place->setToolTip(tr("On a sheet of which some labels are used up already, counted line by line from the side where reading begins"));
}

void PrintChoices::makeOptions(QVBoxLayout *column)
{
    for (const Access access : {Access::Public, Access::Internal, Access::Restricted})
        m_access->addItem(FieldWords::choice({}, enumName(access)), int(access));
    m_fields->addItem(tr("the columns of the list"));
    m_fields->addItem(tr("the usual ones"));
    makePaper();
    const std::tuple<QWidget *, QString, QString> rows[] = {
        {m_access, tr("For whom"), u"printAccess"_s}, {m_fields, tr("Fields"), u"printFields"_s},      {m_stock, tr("Labels"), u"printStock"_s},
        {m_place, tr("First place"), u"printPlace"_s}, {m_paper, tr("Paper"), u"printPaper"_s}, {m_turn, tr("Position"), u"printTurn"_s}};
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const auto &[field, words, name] : rows) {
        field->setObjectName(name);
        field->setAccessibleName(words);
        m_form->addRow(words, field);
    }
    int widest = 0; // every label is as wide: a row whose field finds no room beside them all wraps, before a word of it is cut
    for (const auto &[field, words, name] : rows)
        widest = std::max(widest, m_form->labelForField(field)->sizeHint().width());
    for (const auto &[field, words, name] : rows)
        m_form->labelForField(field)->setMinimumWidth(widest);
    for (QComboBox *box : {m_access, m_fields, m_stock, m_paper, m_turn})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_covered->setObjectName(u"printCovered"_s);
    auto *title = new QLabel(tr("Languages"), this);
    title->setObjectName(u"second"_s);
    column->addWidget(title);
    column->addWidget(m_order);
    column->addLayout(m_form);
    column->addWidget(m_covered);
    column->addWidget(m_presets);
}

void PrintChoices::connectParts()
{
    connect(m_sheets, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *card, bool isChecked) {
        if (isChecked && !m_isSetting)
            showSheet(card->property("sheet").toString());
    });
    connect(m_only, &QRadioButton::toggled, this, &PrintChoices::changed);
    connect(m_order, &LanguageOrder::changed, this, &PrintChoices::tell);
    for (QComboBox *box : {m_access, m_fields, m_paper, m_turn})
        connect(box, &QComboBox::currentIndexChanged, this, &PrintChoices::tell);
    connect(m_stock, &QComboBox::currentIndexChanged, this, [this] {
        showPlaces();
        tell();
    });
    connect(m_place, &QSpinBox::valueChanged, this, &PrintChoices::tell);
    connect(m_covered, &QCheckBox::toggled, this, &PrintChoices::tell);
    connect(m_presets, &PresetBar::chosen, this, [this](const QJsonObject &kept) { setChoice(PrintChoice::fromJson(kept)); });
    connect(m_presets, &PresetBar::keepAsked, this, [this](const QString &name) { m_presets->keep(name, choice().toJson()); });
}

void PrintChoices::tell()
{
    if (m_isSetting)
        return;
    m_last[choice().sheet] = choice();
    Q_EMIT changed();
}

PrintChoice PrintChoices::choice() const
{
    PrintChoice choice;
    choice.sheet = m_sheets->checkedButton()->property("sheet").toString();
    const SheetTraits &traits = traitsOf(choice.kind());
    choice.languages = m_order->chosen();
    choice.access = Access(m_access->currentData().toInt());
    choice.onlyColumns = m_fields->currentIndex() == 0 || !traits.hasFields;
    choice.showsCovered = m_covered->isChecked() && traits.hasPictures;
    choice.stock = traits.hasStock ? m_stock->currentData().toString() : QString();
    choice.firstPlace = choice.stock.isEmpty() ? 1 : m_place->value();
    choice.paper = m_paper->currentText();
    choice.isLandscape = m_turn->currentIndex() == 1;
    choice.subject = m_subject;
    return choice;
}

void PrintChoices::setChoice(const PrintChoice &choice)
{
    show(choice);
    tell();
}

/// As it was printed last.
void PrintChoices::showSheet(const QString &sheet) { choose(sheet, {}); }

void PrintChoices::choose(const QString &sheet, const QString &subject)
{
    const auto last = m_last.find(sheet);
    PrintChoice choice;
    choice.sheet = sheet;
    choice = last == m_last.end() ? PrintChoice::firstOf(traitsOf(choice.kind())) : last->second;
    choice.subject = subject;
    setChoice(choice);
}

void PrintChoices::show(const PrintChoice &choice)
{
    m_isSetting = true;
    m_subject = choice.subject;
    for (QAbstractButton *card : m_sheets->buttons()) {
        if (card->property("sheet").toString() == choice.sheet)
            card->setChecked(true);
    }
    const SheetTraits &traits = traitsOf(choice.kind());
    m_paper->clear();
    m_paper->addItems(papersOf(traits));
    m_paper->setCurrentIndex(std::max(m_paper->findText(choice.paper), 0));
    m_order->setChosen(choice.languages);
    m_access->setCurrentIndex(m_access->findData(int(choice.access)));
    m_fields->setCurrentIndex(choice.onlyColumns ? 0 : 1);
    m_turn->setCurrentIndex(choice.isLandscape ? 1 : 0);
    m_covered->setChecked(choice.showsCovered);
    m_stock->setCurrentIndex(std::max(m_stock->findData(choice.stock), 0));
    m_form->setRowVisible(m_fields, traits.hasFields);
    m_form->setRowVisible(m_stock, traits.hasStock);
    m_covered->setVisible(traits.hasPictures);
    showPlaces();
    m_place->setValue(choice.firstPlace);
    m_isSetting = false;
}

/// Labels of shops have their own paper, and places.
void PrintChoices::showPlaces()
{
    const LabelStock *stock = traitsOf(choice().kind()).hasStock ? labelStock(m_stock->currentData().toString()) : nullptr;
    const bool wasSetting = std::exchange(m_isSetting, true);
    m_place->setMaximum(stock ? stock->count() : 1);
    m_form->setRowVisible(m_place, stock);
    m_form->setRowVisible(m_paper, !stock);
    m_form->setRowVisible(m_turn, !stock);
    m_isSetting = wasSetting;
}

void PrintChoices::setCounts(int total, int chosen)
{
    m_chosen = chosen;
    m_whole->setText(tr("The list: %Ln entries", nullptr, total));
    m_only->setText(tr("The chosen ones: %Ln entries", nullptr, chosen));
    m_whole->setVisible(chosen > 0);
    m_only->setVisible(chosen > 0);
    if (chosen == 0)
        m_whole->setChecked(true);
}

bool PrintChoices::isOfChosen() const { return m_only->isChecked() && m_chosen > 0; }

void PrintChoices::takeWholeList() { m_whole->setChecked(true); }

QJsonObject PrintChoices::kept() const
{
    QJsonObject last;
    for (const auto &[sheet, choice] : m_last)
        last.insert(sheet, choice.toJson());
    return {{u"last"_s, last}, {u"sheet"_s, choice().sheet}, {u"presets"_s, m_presets->toJson()}};
}

void PrintChoices::setKept(const QJsonObject &kept)
{
    const QJsonObject last = kept.value("last"_L1).toObject();
    for (const QString &sheet : last.keys()) {
        if (enumFromName<SheetKind>(sheet))
            m_last[sheet] = PrintChoice::fromJson(last.value(sheet).toObject());
    }
    m_presets->setJson(kept.value("presets"_L1).toObject());
    if (const QString sheet = kept.value("sheet"_L1).toString(); enumFromName<SheetKind>(sheet))
        showSheet(sheet);
}

} // namespace vitrine
