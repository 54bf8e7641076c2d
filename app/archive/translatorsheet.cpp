// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/translatorsheet.h"

#include "base/bidi.h"
#include "exchange/translationexport.h"
#include "models/words.h"
#include "widgets/flowlayout.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

TranslatorSheet::TranslatorSheet(Catalogue &catalogue, const QString &language, const QStringList &languages, QWidget *parent)
    : QFrame(parent), m_catalogue(catalogue), m_language(language), m_target(new QComboBox(this)), m_write(new QToolButton(this)),
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
    auto *deeds = new QWidget(this);
    auto *flow = new FlowLayout(deeds, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_target);
    flow->addWidget(m_write);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(words);
    column->addWidget(deeds);
    connect(m_write, &QToolButton::clicked, this, &TranslatorSheet::askForPlace);
    connect(&m_beside, &Background::busyChanged, this, [this](bool isBusy) { m_write->setEnabled(!isBusy); });
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
    ExportRequest request;
    request.format = path.endsWith(u".csv"_s, Qt::CaseInsensitive) ? u"csv-spreadsheet"_s : u"xlsx"_s;
    m_beside.start([this, request, path, target = m_target->currentData().toString()](const Job &) -> Background::Answer {
        const auto reader = m_reader->clone();
        const auto report = reader ? exportUntranslated(path, **reader, target, request) : Result<LossReport>(reader.unexpected());
        return [this, report, path] {
            if (!report)
                Q_EMIT said(report.error().message, true);
            else
                Q_EMIT said(tr("%Ln text(s) to be translated were written to %1.", nullptr, report->written).arg(isolate(QDir::toNativeSeparators(path))), report->written < report->selected);
        };
    });
}

} // namespace vitrine
