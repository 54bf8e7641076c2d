// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/exportpanel.h"

#include "archive/baseaddress.h"
#include "archive/choicecard.h"
#include "archive/losspane.h"
#include "archive/panehead.h"
#include "archive/presetbar.h"
#include "archive/proposedpath.h"
#include "base/bidi.h"
#include "models/fieldwords.h"
#include "models/words.h"
#include "print/exportformats.h"
#include "widgets/choicebox.h"
#include "widgets/flowlayout.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

class ExportWords final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ExportPanel)
public:
    static QString note(const QString &key)
    {
        if (key == u"csv")
            return tr("for other programs; read back, it is the same");
        if (key == u"csv-spreadsheet")
            return tr("opens well in Excel and LibreOffice; cells that look like formulas are made harmless");
        if (key == u"xlsx" || key == u"ods")
            return tr("text cells, header and filter, Persian from right to left, a sheet that explains");
        if (key == u"bagit")
            return tr("one file, read back and verified after writing");
        if (key == u"jsonld" || key == u"dcterms")
            return tr("needs the base address that is set for the catalogue");
        return {};
    }
    static QString separator(QChar sign)
    {
        return sign == u',' ? tr("comma") : sign == u';' ? tr("semicolon") : tr("tab");
    }
};

QString suffixOf(const QString &format)
{
    const auto known = exportFormat(format);
    return known && !known->suffixes.isEmpty() ? u'.' + known->suffixes.first() : QString();
}

} // namespace

ExportPanel::ExportPanel(Catalogue &catalogue, const QString &language, const QStringList &languages, const Tokens &tokens, QWidget *parent)
    : QWidget(parent), m_language(language), m_languages(languages), m_tokens(tokens),
      m_title(catalogue.reader(Audience::visitor())->setting(u"title"_s)), m_run(catalogue)
{
    m_head = new PaneHead(tr("Export"), tr("What the list shows: columns, order, filter."), language, this);
    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_choices = new QWidget(m_area);
    m_area->setWidget(m_choices);
    auto *inner = new QVBoxLayout(m_choices);
    inner->setContentsMargins(0, 0, 8, 0);
    inner->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(m_area, 1);
    makeFormats(inner);
    makeOptions(inner);
    inner->addStretch(1);
    makeFoot(column);
    connectParts();
    m_deed = m_start;
    setWish(firstWish());
    showBusy(false);
    setFocusProxy(m_formats->buttons().constFirst());
}

ExportPanel::~ExportPanel() = default;

void ExportPanel::makeFormats(QVBoxLayout *column)
{
    m_whole = new QRadioButton(m_choices);
    m_only = new QRadioButton(m_choices);
    m_whole->setChecked(true);
    m_formats = new QButtonGroup(this);
    column->addWidget(m_whole);
    column->addWidget(m_only);
    for (const Format &format : allFormats()) {
        if (!format.writes)
            continue;
        auto *card = new ChoiceCard(formatTitle(format), ExportWords::note(format.key), m_tokens, m_choices);
        card->setObjectName(u"format_"_s + format.key);
        card->setProperty("format", format.key);
        m_formats->addButton(card);
        column->addWidget(card);
    }
    m_formats->setExclusive(true);
}

void ExportPanel::makeOptions(QVBoxLayout *column)
{
    auto *title = new QLabel(tr("Languages"), m_choices);
    title->setObjectName(u"second"_s);
    auto *tags = new QWidget(m_choices);
    auto *flow = new FlowLayout(tags, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const QString &tag : m_languages) {
        auto *button = new QToolButton(tags);
        button->setObjectName(u"language_"_s + tag);
        button->setText(Words::language(tag, m_language));
        button->setCheckable(true);
        button->setChecked(true);
        button->setFocusPolicy(Qt::StrongFocus);
        flow->addWidget(button);
        m_tags.push_back(button);
    }
    m_access = new ChoiceBox(m_choices);
    for (const Access access : {Access::Public, Access::Internal, Access::Restricted})
        m_access->addItem(FieldWords::choice({}, enumName(access)), int(access));
    m_fields = new ChoiceBox(m_choices);
    m_fields->addItem(tr("the columns of the list"));
    m_fields->addItem(tr("everything the format has a place for"));
    m_separator = new ChoiceBox(m_choices);
    for (const QChar sign : u",;\t"_s)
        m_separator->addItem(ExportWords::separator(sign), QString(sign));
    m_withMedia = new QCheckBox(tr("with the original files"), m_choices);
    m_withColumns = new QCheckBox(tr("with a table of what each column means"), m_choices);
    m_presets = new PresetBar(tr("Kept ways of exporting"), m_choices);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows); // beside its name none of them has room for its longest choice
    form->addRow(tr("For whom"), m_access);
    form->addRow(tr("Fields"), m_fields);
    m_separatorWords = new QLabel(tr("Separator"), m_choices);
    form->addRow(m_separatorWords, m_separator);
    column->addWidget(title);
    column->addWidget(tags);
    column->addLayout(form);
    column->addWidget(m_withMedia);
    column->addWidget(m_withColumns);
    column->addWidget(m_presets);
    m_access->setObjectName(u"access"_s);
    m_fields->setObjectName(u"fields"_s);
    m_separator->setObjectName(u"separator"_s);
    m_access->setAccessibleName(tr("For whom"));
    m_fields->setAccessibleName(tr("Fields"));
    m_separator->setAccessibleName(tr("Separator"));
    for (QComboBox *box : {m_access, m_fields, m_separator}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
}

void ExportPanel::makeFoot(QVBoxLayout *column)
{
    m_losses = new LossPane(m_language, m_tokens, this);
    m_path = new QLineEdit(this);
    m_path->setObjectName(u"destination"_s);
    m_path->setAccessibleName(tr("Where the export goes"));
    auto *choose = new QToolButton(this);
    choose->setText(tr("Where to …"));
    choose->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    m_note = new QLabel(this);
    m_note->setObjectName(u"second"_s);
    m_note->setWordWrap(true);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(12);
    m_progress->setAccessibleName(tr("How far the export is"));
    m_stop = new QPushButton(tr("Stop"), this);
    m_stop->setObjectName(u"stopExport"_s);
    m_rehearse = new QPushButton(tr("See what is left out"), this);
    m_rehearse->setObjectName(u"rehearseExport"_s);
    m_rehearse->setToolTip(tr("Writes nothing: shows what this export would leave out and what would be lacking."));
    m_start = new QPushButton(tr("Export"), this);
    m_start->setObjectName(u"primary"_s);
    auto *deeds = new QHBoxLayout;
    deeds->addWidget(m_rehearse, 1);
    deeds->addWidget(m_start, 1);
    deeds->addWidget(m_progress, 1);
    deeds->addWidget(m_stop);
    column->addWidget(m_losses, 1);
    m_addressPlace = new QVBoxLayout;
    column->addLayout(m_addressPlace);
    column->addLayout(row);
    column->addWidget(m_note);
    column->addLayout(deeds);
    connect(choose, &QToolButton::clicked, this, &ExportPanel::chooseDestination);
}

void ExportPanel::connectParts()
{
    connect(m_head, &PaneHead::closed, this, &ExportPanel::closed);
    connect(m_formats, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool isChecked) {
        if (isChecked)
            showFormat();
    });
    connect(m_only, &QRadioButton::toggled, this, &ExportPanel::showDestination);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_isPathOwn = true; });
    connect(m_path, &QLineEdit::textChanged, this, &ExportPanel::showDestination);
    connect(m_start, &QPushButton::clicked, this, &ExportPanel::start);
    connect(m_rehearse, &QPushButton::clicked, this, &ExportPanel::rehearse);
    connect(m_presets, &PresetBar::chosen, this, [this](const QJsonObject &kept) { setWish(ExportWish::fromJson(kept)); });
    connect(m_presets, &PresetBar::keepAsked, this, [this](const QString &name) { m_presets->keep(name, wish().toJson()); });
    connect(m_losses, &LossPane::numbersAsked, this, &ExportPanel::numbersAsked);
    connectChoices();
    connectRun();
}

/// What was rehearsed is not what would be exported once something else is chosen.
void ExportPanel::connectChoices()
{
    for (const QAbstractButton *one : std::initializer_list<QAbstractButton *>{m_only, m_withMedia, m_withColumns})
        connect(one, &QAbstractButton::toggled, this, &ExportPanel::dropStaleRehearsal);
    for (const QToolButton *tag : m_tags)
        connect(tag, &QToolButton::toggled, this, &ExportPanel::dropStaleRehearsal);
    for (const QComboBox *box : {m_access, m_fields, m_separator})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportPanel::dropStaleRehearsal);
}

void ExportPanel::connectRun()
{
    connect(m_stop, &QPushButton::clicked, &m_run, &ExportRun::stop);
    connect(&m_run, &ExportRun::busyChanged, this, &ExportPanel::showBusy);
    connect(&m_run, &ExportRun::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setValue(total > 0 ? int(done * 1000 / total) : 0);
    });
    connect(&m_run, &ExportRun::done, this, [this](const ExportOutcome &outcome) {
        m_folder = QFileInfo(outcome.path).absolutePath();
        m_losses->showOutcome(outcome);
        m_isPathOwn = false;
        proposePath();
    });
    connect(&m_run, &ExportRun::rehearsed, this, [this](const ExportOutcome &outcome) {
        m_losses->showRehearsal(outcome);
        dropStaleRehearsal(); // the list may be another one by now
    });
    connect(&m_run, &ExportRun::failed, this, [this](const Error &error) {
        m_losses->showError(error);
        Q_EMIT failed(error);
    });
}

void ExportPanel::dropStaleRehearsal()
{
    if (m_losses->isOfRehearsal() && !(wish() == m_rehearsedWish && listNow() == m_rehearsedList))
        m_losses->clear();
}

void ExportPanel::askForAddress(Editor &editor)
{
    m_address = new BaseAddress(editor, this);
    m_addressPlace->addWidget(m_address);
    m_address->setNeed(BaseAddress::needOf(wish().format));
    connect(m_address, &BaseAddress::entered, this, [this](const QString &address) {
        m_losses->clear(); // it said that there was none
        m_start->setFocus();
        Q_EMIT said(tr("The web addresses of the records begin with %1 from now on; Ctrl+Z takes it back.").arg(isolate(address)));
    });
}

bool ExportPanel::isOfChosen() const { return m_only->isChecked() && m_chosen > 0; }

void ExportPanel::setList(const ExportedList &list, int total, int chosen)
{
    m_list = list;
    m_total = total;
    m_chosen = chosen;
    m_whole->setText(tr("The list: %Ln entries", nullptr, total));
    m_only->setText(tr("The chosen ones: %Ln entries", nullptr, chosen));
    m_whole->setVisible(chosen > 0);
    m_only->setVisible(chosen > 0);
    if (chosen == 0)
        m_whole->setChecked(true);
    dropStaleRehearsal();
    showDestination();
}

/// What would be exported now.
ExportedList ExportPanel::listNow() const
{
    ExportedList list = m_list;
    if (!isOfChosen())
        list.only.reset();
    return list;
}

ExportWish ExportPanel::wish() const
{
    ExportWish wish;
    if (const QAbstractButton *format = m_formats->checkedButton())
        wish.format = format->property("format").toString();
    for (size_t i = 0; i < m_tags.size(); ++i) {
        if (m_tags[i]->isChecked())
            wish.languages += m_languages[qsizetype(i)];
    }
    if (wish.languages.size() == m_languages.size())
        wish.languages.clear();
    wish.access = Access(m_access->currentData().toInt());
    wish.separator = m_separator->currentData().toString().front();
    wish.onlyColumns = m_fields->currentIndex() == 0;
    wish.withMedia = m_withMedia->isChecked() && m_withMedia->isVisibleTo(m_choices);
    wish.withColumns = m_withColumns->isChecked() && m_withColumns->isVisibleTo(m_choices);
    return wish;
}

/// A spreadsheet that writes 1,5 expects semicolons between its cells.
ExportWish ExportPanel::firstWish() const
{
    ExportWish wish;
    wish.separator = QLocale(m_language).decimalPoint() == u"."_s ? u',' : u';';
    return wish;
}

void ExportPanel::setWish(const ExportWish &wish)
{
    for (QAbstractButton *format : m_formats->buttons()) {
        if (format->property("format").toString() == wish.format)
            format->setChecked(true);
    }
    for (size_t i = 0; i < m_tags.size(); ++i)
        m_tags[i]->setChecked(wish.languages.isEmpty() || wish.languages.contains(m_languages[qsizetype(i)]));
    m_access->setCurrentIndex(m_access->findData(int(wish.access)));
    m_separator->setCurrentIndex(m_separator->findData(QString(wish.separator)));
    m_fields->setCurrentIndex(wish.onlyColumns ? 0 : 1);
    m_withMedia->setChecked(wish.withMedia);
    m_withColumns->setChecked(wish.withColumns);
    showFormat();
    QMetaObject::invokeMethod(this, &ExportPanel::showChoice, Qt::QueuedConnection); // when everything has its place
}

void ExportPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QMetaObject::invokeMethod(this, &ExportPanel::showChoice, Qt::QueuedConnection);
}

/// Nobody has to look for the format that is chosen.
void ExportPanel::showChoice()
{
    if (QAbstractButton *format = m_formats->checkedButton())
        m_area->ensureWidgetVisible(format, 0, 12);
}

/// What the format can be asked for.
void ExportPanel::showFormat()
{
    const QString format = wish().format;
    const bool isWhole = isWholeFormat(format);
    m_fields->setEnabled(!isWhole);
    m_separator->setVisible(format == u"csv-spreadsheet");
    m_separatorWords->setVisible(format == u"csv-spreadsheet");
    m_withMedia->setVisible(format == u"json" || format == u"ndjson");
    m_withColumns->setVisible(format.startsWith(u"csv") || format == u"tsv");
    for (QToolButton *tag : m_tags)
        tag->setEnabled(!isWhole);
    if (m_address)
        m_address->setNeed(BaseAddress::needOf(format));
    if (!m_isPathOwn)
        proposePath();
    dropStaleRehearsal();
    showDestination();
}

/// A name that nothing has yet.
void ExportPanel::proposePath()
{
    const QString path = proposedPath(m_folder, m_title, suffixOf(wish().format));
    m_path->setText(QDir::toNativeSeparators(path));
}

void ExportPanel::setPath(const QString &path)
{
    m_isPathOwn = !path.isEmpty();
    if (m_isPathOwn)
        m_path->setText(QDir::toNativeSeparators(path));
    else
        proposePath();
}

QString ExportPanel::path() const { return QDir::fromNativeSeparators(m_path->text().trimmed()); }

void ExportPanel::showDestination()
{
    const int count = isOfChosen() ? m_chosen : m_total;
    m_head->setTitle(tr("Export %Ln entries", nullptr, count));
    const QFileInfo target(path());
    const bool isThere = target.exists();
    m_note->setVisible(isThere);
    m_note->setText(target.isDir() ? tr("There is a folder of this name already. Only an empty one is taken.")
                                   : tr("There is a file of this name already. It will be replaced."));
    m_start->setText(isThere && !target.isDir() ? tr("Replace") : tr("Export"));
    m_start->setEnabled(!path().isEmpty() && count > 0);
    m_rehearse->setEnabled(count > 0);
}

void ExportPanel::chooseDestination()
{
    auto *dialog = new QFileDialog(this, tr("Where the export goes"));
    dialog->setObjectName(u"destinationDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDirectory(QFileInfo(path()).absolutePath());
    dialog->selectFile(QFileInfo(path()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ExportPanel::setPath);
    dialog->open();
}

void ExportPanel::start()
{
    if (m_run.isBusy())
        return;
    m_losses->clear();
    m_deed = m_start;
    m_run.start(wish(), listNow(), QFileInfo(path()).absoluteFilePath());
}

void ExportPanel::rehearse()
{
    if (m_run.isBusy())
        return;
    m_losses->clear();
    m_deed = m_rehearse;
    m_rehearsedWish = wish();
    m_rehearsedList = listNow();
    m_run.rehearse(m_rehearsedWish, m_rehearsedList);
}

void ExportPanel::showBusy(bool isBusy)
{
    m_choices->setEnabled(!isBusy);
    m_path->setEnabled(!isBusy);
    if (m_address)
        m_address->setEnabled(!isBusy);
    m_start->setVisible(!isBusy);
    m_rehearse->setVisible(!isBusy);
    m_progress->setVisible(isBusy);
    m_stop->setVisible(isBusy);
    m_progress->setValue(0);
    if (isBusy)
        m_stop->setFocus();
    else if (isVisible())
        m_deed->setFocus();
    showDestination();
}

QJsonObject ExportPanel::kept() const
{
    return {{u"folder"_s, m_folder}, {u"presets"_s, m_presets->toJson()}, {u"last"_s, wish().toJson()}};
}

void ExportPanel::setKept(const QJsonObject &kept)
{
    m_folder = kept.value("folder"_L1).toString();
    m_presets->setJson(kept.value("presets"_L1).toObject());
    const QJsonValue last = kept.value("last"_L1);
    setWish(last.isObject() ? ExportWish::fromJson(last.toObject()) : firstWish());
}

} // namespace vitrine
