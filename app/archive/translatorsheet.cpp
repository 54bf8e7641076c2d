// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/translatorsheet.h"

#include "base/bidi.h"
#include "catalogue/storeroom.h"
#include "exchange/givenout.h"
#include "exchange/translationexport.h"
#include "models/words.h"
#include "widgets/choicebox.h"
#include "widgets/flowlayout.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

TranslatorSheet::TranslatorSheet(Catalogue &catalogue, const QString &language, const QStringList &languages, QWidget *parent)
    : QFrame(parent), m_catalogue(catalogue), m_language(language), m_target(new ChoiceBox(this)), m_write(new QToolButton(this)),
      m_stop(new QToolButton(this)),
      m_reader(catalogue.reader(Audience::desk(Access::Internal)))
{
    setObjectName(u"card"_s);
    auto *words = new QLabel(tr("For a translator: a sheet of all texts that are missing or out of date in one language. Filled in, it comes back here."), this);
    words->setWordWrap(true);
    m_target->setObjectName(u"translateTo"_s);
    m_target->setAccessibleName(tr("Into which language"));
    for (const QString &tag : languages)
        m_target->addItem(Words::language(tag, language), tag);
    m_target->setCurrentIndex(m_target->count() - 1);
    m_write->setObjectName(u"writeSheet"_s);
    m_write->setText(tr("Write the sheet …"));
    m_write->setFocusPolicy(Qt::StrongFocus);
    m_stop->setObjectName(u"stopSheet"_s);
    m_stop->setText(tr("Stop"));
    m_stop->setFocusPolicy(Qt::StrongFocus);
    m_stop->hide();
    auto *deeds = new QWidget(this);
    auto *flow = new FlowLayout(deeds, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_target);
    flow->addWidget(m_write);
    flow->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(words);
    column->addWidget(deeds);
    connect(m_write, &QToolButton::clicked, this, &TranslatorSheet::askForPlace);
    connect(m_stop, &QToolButton::clicked, this, &TranslatorSheet::stop);
    connect(&m_beside, &Background::busyChanged, this, &TranslatorSheet::showBusy);
}

/// The focus stays where the deed is.
void TranslatorSheet::showBusy(bool isBusy)
{
    const bool isHere = m_write->hasFocus() || m_stop->hasFocus();
    m_write->setEnabled(!isBusy);
    m_stop->setVisible(isBusy);
    if (isHere)
        (isBusy ? m_stop : m_write)->setFocus();
}

void TranslatorSheet::askForPlace()
{
    auto *dialog = new QFileDialog(this, m_write->text(), {}, u"XLSX (*.xlsx);;CSV (*.csv)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &TranslatorSheet::write);
    dialog->open();
}

void TranslatorSheet::write(const QString &path)
{
    Wish wish{path, m_target->currentData().toString(), {}, m_catalogue.path(), m_catalogue.actor()};
    wish.request.format = path.endsWith(u".csv"_s, Qt::CaseInsensitive) ? u"csv-spreadsheet"_s : u"xlsx"_s;
    m_beside.start([this, wish](const Job &job) -> Background::Answer {
        const auto outcome = written(wish, job);
        return [this, outcome, path = wish.path] { outcome ? tell(*outcome, path) : Q_EMIT said(outcome.error().message, true); };
    });
}

Result<TranslatorSheet::Outcome> TranslatorSheet::written(const Wish &wish, const Job &job) const
{
    const auto reader = m_reader->clone();
    if (!reader)
        return reader.unexpected();
    auto report = exportUntranslated(wish.path, **reader, wish.target, wish.request, job);
    if (!report)
        return report.unexpected();
    ExportRequest noted = wish.request;
    noted.languages = QStringList{wish.target};
    const bool isNoted = noteGivenOut(wish.catalogue, wish.actor, givenOut(noted, m_reader->audience(), wish.path, report->written));
    return Outcome{std::move(*report), isNoted};
}

void TranslatorSheet::tell(const Outcome &outcome, const QString &path)
{
    QStringList words{tr("%Ln text(s) to be translated were written to %1.", nullptr, outcome.report.written).arg(isolate(QDir::toNativeSeparators(path)))};
    if (!outcome.isNoted)
        words += tr("The custody log could not say so.");
    Q_EMIT said(words.join(u' '), !outcome.isNoted || outcome.report.written < outcome.report.selected);
}

} // namespace vitrine
