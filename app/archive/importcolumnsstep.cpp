// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/importcolumnsstep.h"

#include "archive/mappingtable.h"
#include "models/fieldwords.h"
#include "models/words.h"
#include "widgets/choicebox.h"
#include "widgets/flowlayout.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

ImportColumnsStep::ImportColumnsStep(const QString &language, const QStringList &languages, QWidget *parent)
    : QWidget(parent), m_words(new QLabel(this)), m_lack(new QLabel(this)), m_mapping(new MappingTable(language, languages, this)), m_options(new QWidget(this)),
      m_use(new QToolButton(this)), m_keep(new QToolButton(this))
{
    m_words->setObjectName(u"second"_s);
    m_words->setWordWrap(true);
    m_lack->setObjectName(u"problem"_s);
    m_lack->setWordWrap(true);
    m_lack->setText(tr("No column is taken as the number: choose one, or no row can be taken."));
    makeOptions(language, languages);
    m_use->setText(tr("Use a kept mapping …"));
    m_keep->setText(tr("Keep this mapping …"));
    auto *deeds = new QHBoxLayout;
    for (QToolButton *button : {m_use, m_keep}) {
        button->setFocusPolicy(Qt::StrongFocus);
        deeds->addWidget(button);
    }
    deeds->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_words);
    column->addWidget(m_lack);
    column->addWidget(m_mapping, 1);
    column->addLayout(deeds);
    column->addWidget(m_options);
    column->addStretch(0);
    connect(m_use, &QToolButton::clicked, this, [this] { askForFile(false); });
    connect(m_keep, &QToolButton::clicked, this, [this] { askForFile(true); });
    connect(m_mapping, &MappingTable::changed, this, [this] {
        showLack();
        Q_EMIT changed();
    });
    setFocusProxy(m_mapping);
    showSample(std::nullopt);
}

void ImportColumnsStep::makeOptions(const QString &language, const QStringList &languages)
{
    auto *flow = new FlowLayout(m_options, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](QComboBox *&box, const QString &words, const char *name) {
        auto *pair = new QWidget(m_options);
        auto *label = new QLabel(words, pair);
        label->setObjectName(u"second"_s);
        box = new ChoiceBox(pair);
        box->setObjectName(QString::fromLatin1(name));
        box->setAccessibleName(words);
        label->setBuddy(box);
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(label);
        row->addWidget(box);
        flow->addWidget(pair);
    };
    add(m_textLanguage, tr("Texts without a language are in"), "importLanguage");
    for (const QString &tag : languages)
        m_textLanguage->addItem(Words::language(tag, language), tag);
    add(m_kind, tr("Kind where none is said"), "importKind");
    for (size_t i = 0; i < EnumNames<ItemKind>::names.size(); ++i)
        m_kind->addItem(Words::kind(ItemKind(i)), int(i));
    m_kind->setCurrentIndex(int(ItemKind::Artwork));
    add(m_access, tr("For whom, where nothing is said"), "importAccess");
    m_access->addItem(tr("new ones internal, others as they are"));
    for (const Access one : {Access::Internal, Access::Public, Access::Restricted})
        m_access->addItem(FieldWords::choice({}, enumName(one)), int(one));
    for (QComboBox *box : {m_textLanguage, m_kind, m_access})
        connect(box, &QComboBox::currentIndexChanged, this, &ImportColumnsStep::changed);
}

void ImportColumnsStep::showSample(const std::optional<TableSample> &sample)
{
    const QSignalBlocker blocker(m_mapping);
    m_mapping->setSample(sample.value_or(TableSample()));
    for (QWidget *one : std::initializer_list<QWidget *>{m_mapping, m_use, m_keep})
        one->setVisible(sample.has_value());
    m_words->setText(sample ? tr("Each column goes to the field beside it. An empty cell changes nothing.") : tr("This kind of file says itself what goes where. Choose what is meant where it says nothing."));
    showLack();
}

bool ImportColumnsStep::hasColumns() const { return m_mapping->isVisibleTo(this); }

void ImportColumnsStep::showLack()
{
    TableSample sample;
    sample.mapping = m_mapping->mapping();
    m_lack->setVisible(hasColumns() && !sample.hasNumber());
}

void ImportColumnsStep::askForFile(bool isSaved)
{
    auto *dialog = new QFileDialog(this, isSaved ? m_keep->text() : m_use->text(), {}, u"*.json"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setAcceptMode(isSaved ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    connect(dialog, &QFileDialog::fileSelected, this, isSaved ? &ImportColumnsStep::keepAsked : &ImportColumnsStep::useAsked);
    dialog->open();
}

void ImportColumnsStep::setTextLanguage(const QString &tag)
{
    const QSignalBlocker blocker(this);
    if (const int known = m_textLanguage->findData(tag); known >= 0)
        m_textLanguage->setCurrentIndex(known);
}

QString ImportColumnsStep::textLanguage() const { return m_textLanguage->currentData().toString(); }
ItemKind ImportColumnsStep::kind() const { return ItemKind(m_kind->currentData().toInt()); }
std::optional<Access> ImportColumnsStep::access() const
{
    const QVariant chosen = m_access->currentData();
    return chosen.isValid() ? std::optional(Access(chosen.toInt())) : std::nullopt;
}

} // namespace vitrine
