// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/losspane.h"

#include "archive/previewrun.h"
#include "base/bidi.h"
#include "models/fieldwords.h"
#include "models/tablecolumns.h"
#include "models/words.h"
#include "widgets/flowlayout.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

bool isWhole(const ExportOutcome &outcome)
{
    const LossReport &report = outcome.report;
    return report.losses.empty() && report.lacks.empty() && report.absent.empty() && outcome.withoutPlace.isEmpty() && outcome.withheld == 0;
}

} // namespace

LossPane::LossPane(const QString &language, const Tokens &tokens, QWidget *parent)
    : QFrame(parent), m_language(language), m_lines(new QWidget(this)), m_column(new QVBoxLayout(m_lines))
{
    setObjectName(u"losses"_s);
    setAccessibleName(tr("What the export says"));
    setStyleSheet(u"QFrame#losses { background: %1; border: 1px solid %2; border-radius: 8px; }"_s.arg(tokens.plate.name(), tokens.rule.name()));
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_lines);
    area->setMinimumHeight(140);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(area);
    m_column->setContentsMargins(8, 4, 8, 4);
    m_column->setSpacing(4);
    hide();
}

void LossPane::clear()
{
    m_shown.clear();
    m_isOfRehearsal = false;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *line = item->widget())
            line->deleteLater();
        delete item;
    }
    hide();
}

QString LossPane::shownText() const { return m_shown.join(u'\n'); }

void LossPane::addLine(const QString &words, const QStringList &numbers)
{
    m_shown += words;
    auto *line = new QLabel(words, m_lines);
    line->setWordWrap(true);
    line->setTextFormat(Qt::PlainText);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(line);
    if (numbers.isEmpty())
        return;
    auto *choose = new QToolButton(m_lines);
    choose->setFocusPolicy(Qt::StrongFocus);
    choose->setText(tr("Choose the %Ln entries in the list", nullptr, int(numbers.size())));
    choose->setAccessibleName(tr("%1: %2").arg(choose->text(), words));
    m_column->addWidget(choose, 0, Qt::AlignLeading);
    connect(choose, &QToolButton::clicked, this, [this, numbers] { Q_EMIT numbersAsked(numbers); });
}

/// A field of the report in words for people; what is a sentence of the format already stays as it is.
QString LossPane::fieldName(const QString &key) const
{
    if (key.startsWith(u"texts@"))
        return tr("texts in this language: %1").arg(Words::language(key.sliced(6), m_language));
    if (key == u"texts.state")
        return tr("which texts are reviewed, and which are originals");
    if (key == u"media")
        return tr("files");
    if (key == u"baseUri")
        return tr("a web address of its own");
    if (key == u"original")
        return tr("the original file");
    if (const auto column = tableColumn(key, {}))
        return columnTitle(*column, m_language);
    const QString root = key.section(u'.', 0, 0);
    const QString title = FieldWords::title(RecordType::Item, root);
    if (key.endsWith(u".languages"))
        return tr("%1: names in other languages").arg(title);
    return root == key || title == root ? (title.isEmpty() ? key : title) : tr("%1 (%2)").arg(title, key.section(u'.', 1));
}

/// What the store-room keeps, which is no record of the catalogue.
QString LossPane::storeRoomName(const QString &key)
{
    if (key == absentPlaces)
        return tr("places of the store-room");
    if (key == absentStocktakes)
        return tr("stocktakes");
    if (key == absentRegister)
        return tr("lines of the accession register");
    return key == absentCustody ? tr("entries of the custody log") : QString();
}

/// To what was written, and to where it lies.
void LossPane::addWaysTo(const QString &path)
{
    const QFileInfo written(path);
    if (!written.exists())
        return;
    auto *ways = new QWidget(m_lines);
    auto *row = new FlowLayout(ways, 6);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &words, const char *name, const QString &target) {
        auto *way = new QToolButton(ways);
        way->setObjectName(QString::fromLatin1(name));
        way->setText(words);
        way->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(way);
        connect(way, &QToolButton::clicked, this, [target] { QDesktopServices::openUrl(QUrl::fromLocalFile(target)); });
    };
    add(written.isDir() ? tr("Open the folder") : tr("Open"), "openWritten", path);
    if (!written.isDir())
        add(tr("Show where it is"), "showWritten", written.absolutePath());
    m_column->addWidget(ways);
}

void LossPane::showOutcome(const ExportOutcome &outcome)
{
    clear();
    const LossReport &report = outcome.report;
    const QLocale locale(m_language);
    const QString where = QDir::toNativeSeparators(outcome.path);
    addLine(tr("%1 of %2 were written to %3.").arg(locale.toString(report.written), locale.toString(report.selected), isolate(where)));
    addWaysTo(outcome.path);
    if (isWhole(outcome))
        addLine(tr("Nothing was lost."));
    if (!outcome.isNoted)
        addLine(tr("The custody log of the catalogue could not say that this list went out."));
    if (outcome.withheld > 0)
        addLine(tr("%Ln entries are not for this circle and were left out.", nullptr, outcome.withheld));
    addFindings(outcome);
    m_column->addStretch(1);
    show();
}

void LossPane::showRehearsal(const ExportOutcome &outcome)
{
    clear();
    m_isOfRehearsal = true;
    const QLocale locale(m_language);
    addLine(tr("Nothing was written yet: this is what would be left out."));
    QWidget *head = m_column->itemAt(0)->widget();
    QFont bold = head->font();
    bold.setWeight(QFont::DemiBold);
    head->setFont(bold);
    addLine(tr("%1 of %2 would be written.").arg(locale.toString(outcome.report.written), locale.toString(outcome.report.selected)));
    if (isWhole(outcome))
        addLine(tr("Nothing would be lost."));
    if (outcome.isMediaUnread)
        addLine(tr("Pictures and other files were looked for, but not opened: the export itself may find some that are damaged."));
    if (outcome.withheld > 0)
        addLine(tr("%Ln entries are not for this circle and would be left out.", nullptr, outcome.withheld));
    addFindings(outcome);
    m_column->addStretch(1);
    show();
}

/// What the format and the list do not share, of an export or of its rehearsal.
void LossPane::addFindings(const ExportOutcome &outcome)
{
    const LossReport &report = outcome.report;
    for (const QString &column : outcome.withoutPlace)
        addLine(tr("This column has no place in the format: %1.").arg(columnTitle(*tableColumn(column, m_language), m_language)));
    for (const auto &[field, records] : report.losses) {
        const auto losers = report.losers.find(field);
        addLine(tr("Not in the file: %1 (%2).").arg(fieldName(field), tr("%Ln entries", nullptr, records)),
                losers == report.losers.end() ? QStringList() : losers->second);
    }
    addLacks(report, QT_TR_NOOP("The format asks for it, and these have none: %1 (%2)."));
    const QLocale locale(m_language);
    for (const auto &[type, records] : report.absent) {
        const auto known = enumFromName<RecordType>(type);
        if (const QString name = known ? FieldWords::types(*known) : storeRoomName(type); !name.isEmpty())
            addLine(tr("Records of another kind, not in this format: %1 (%2).").arg(name, locale.toString(records)));
    }
}

QString LossPane::listed(const QStringList &names) const { return names.join(directionOfLanguage(m_language) == Qt::RightToLeft ? u"، "_s : u", "_s); }

void LossPane::addLacks(const LossReport &report, const char *words)
{
    for (const auto &[field, lack] : report.lacks)
        addLine(tr(words).arg(fieldName(field), tr("%Ln entries", nullptr, lack.records)), lack.numbers);
}

/// What has no place on the sheet is its nature: one line for all of it.
void LossPane::addPrintLosses(const LossReport &report, bool isOnLabels)
{
    QStringList elsewhere;
    for (const auto &[field, records] : report.losses) {
        const bool isShortened = isOnLabels && (field == u"number" || field == u"title" || field == u"location");
        const auto losers = report.losers.find(field);
        if (isShortened)
            addLine(tr("Shortened, for the label has no more room: %1 (%2).").arg(fieldName(field), tr("%Ln entries", nullptr, records)),
                    losers == report.losers.end() ? QStringList() : losers->second);
        else
            elsewhere += fieldName(field);
    }
    if (!elsewhere.isEmpty())
        addLine(tr("Recorded, but not on this sheet: %1.").arg(listed(elsewhere)));
}

void LossPane::showPrint(const PreviewedPages &pages, const QStringList &withoutPlace, bool isOnLabels)
{
    clear();
    addLine(tr("%1 on %2.").arg(tr("%Ln entries", nullptr, pages.report.written), tr("%Ln pages", nullptr, pages.count)));
    if (pages.withheld > 0)
        addLine(tr("%Ln entries are not for this circle and were left out.", nullptr, pages.withheld));
    QStringList columns;
    for (const QString &column : withoutPlace)
        columns += columnTitle(*tableColumn(column, m_language), m_language);
    if (!columns.isEmpty())
        addLine(tr("Columns that have no place on the sheet: %1.").arg(listed(columns)));
    addLacks(pages.report, QT_TR_NOOP("Lacking: %1 (%2)."));
    addPrintLosses(pages.report, isOnLabels);
    m_column->addStretch(1);
    show();
}

void LossPane::showDone(const QString &sentence)
{
    m_shown.prepend(sentence);
    auto *line = new QLabel(sentence, m_lines);
    line->setWordWrap(true);
    line->setTextFormat(Qt::PlainText);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->insertWidget(0, line);
    show();
}

void LossPane::showError(const Error &error)
{
    clear();
    addLine(error.message);
    m_column->addStretch(1);
    show();
}

} // namespace vitrine
