// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/problempage.h"

#include "base/bidi.h"
#include "widgets/textblock.h"

#include <QFileInfo>
#include <QPainter>
#include <QVBoxLayout>

namespace vitrine {

ProblemPage::ProblemPage(const Error &error, const QString &path, Translations &translations, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("problem"));
    setWindowTitle(QStringLiteral("Vitrine"));
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    QStringList said;
    for (const QString &language : {QStringLiteral("fr"), QStringLiteral("en"), QStringLiteral("fa")}) {
        translations.speak(language);
        const QString words = sentence(error, path);
        if (said.contains(words))
            continue;
        said += words;
        auto *block = new TextBlock(m_look, TextRole::Lead, this);
        block->setObjectName(QStringLiteral("sentence_") + language);
        block->setText(words, language);
        column->addWidget(block);
        column->addSpacing(m_look.look().metrics.grid(4));
    }
    column->addStretch(1);
}

QString ProblemPage::sentence(const Error &error, const QString &path)
{
    const QString name = isolate(QFileInfo(path).fileName());
    switch (error.kind) {
    case ErrorKind::Missing:
        return path.isEmpty() ? tr("The exhibition is not here. Please tell the staff.")
                              : tr("The catalogue %1 is not here. Please tell the staff.").arg(name);
    case ErrorKind::Newer:
        return tr("The catalogue %1 was made by a newer version of this program. Nothing was changed; please tell the staff.").arg(name);
    case ErrorKind::Refused:
        return tr("The catalogue %1 may not be opened here as it is. Nothing was changed; please tell the staff.").arg(name);
    default:
        return tr("The catalogue %1 cannot be read: it is damaged, or it is not a catalogue. Nothing was changed; please tell the staff.").arg(name);
    }
}

void ProblemPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.look().tokens().ground);
}

void ProblemPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_look.setScreen({size(), 0, 600});
    const int side = m_look.look().metrics.px(160);
    layout()->setContentsMargins(side, side / 2, side, side / 2);
}

} // namespace vitrine
