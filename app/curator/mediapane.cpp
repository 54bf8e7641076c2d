// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/mediapane.h"

#include "curator/adoptionpane.h"
#include "curator/mediaintake.h"
#include "curator/mediumstudio.h"
#include "curator/redactionpane.h"
#include "media/imageloader.h"
#include "models/fieldwords.h"
#include "models/recordvalues.h"
#include "models/words.h"
#include "widgets/flowlayout.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTextOption>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr QSize thumbnail = MediaIntake::thumbnail;

} // namespace

MediaPane::MediaPane(DeskContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new QListWidget(this)), m_words(new QLabel(this)), m_add(new QToolButton(this)),
      m_away(new QToolButton(this)), m_redact(new QToolButton(this)), m_write(new QToolButton(this)), m_embedded(new QToolButton(this)),
      m_pages(new QStackedWidget(this)), m_stop(new QToolButton(this)),
      m_progress(new QProgressBar(this)), m_leftOut(new QPlainTextEdit(this)),
      m_sheet(new FieldSheet(RecordType::Medium, fieldShapes(RecordType::Medium), context, this)), m_intake(new MediaIntake(context, this))
{
    setAcceptDrops(!context.editor.isReadOnly());
    m_list->setObjectName(u"media"_s);
    m_list->setAccessibleName(FieldWords::types(RecordType::Medium));
    m_list->setFlow(QListView::LeftToRight);
    m_list->setIconSize(thumbnail);
    m_list->setSpacing(4);
    m_list->setFixedHeight(thumbnail.height() + 62);
    m_list->setDragDropMode(context.editor.isReadOnly() ? QAbstractItemView::NoDragDrop : QAbstractItemView::InternalMove);
    m_list->setViewMode(QListView::ListMode);
    m_list->installEventFilter(this);
    arrange();
    setFocusProxy(m_list);
    connect(m_add, &QToolButton::clicked, this, &MediaPane::chooseFiles);
    connect(m_away, &QToolButton::clicked, this, &MediaPane::removeCurrent);
    connect(m_redact, &QToolButton::clicked, this, &MediaPane::redact);
    connect(m_write, &QToolButton::clicked, this, &MediaPane::askForStudio);
    connect(m_embedded, &QToolButton::clicked, this, &MediaPane::readEmbedded);
    connect(m_list, &QListWidget::currentRowChanged, this, &MediaPane::showMedium);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] { QMetaObject::invokeMethod(this, &MediaPane::readOrder, Qt::QueuedConnection); });
    connect(m_list->model(), &QAbstractItemModel::rowsRemoved, this, [this] { QMetaObject::invokeMethod(this, &MediaPane::readOrder, Qt::QueuedConnection); });
    connect(m_sheet, &FieldSheet::edited, this, &MediaPane::edited);
    connect(m_sheet, &FieldSheet::saved, this, &MediaPane::edited);
    followIntake();
}

void MediaPane::arrange()
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_sheet);
    auto *media = new QWidget(m_pages);
    auto *column = new QVBoxLayout(media);
    column->setContentsMargins(0, 8, 8, 0);
    column->setSpacing(10);
    column->addWidget(tools());
    column->addLayout(reading());
    column->addWidget(m_list);
    column->addWidget(area, 1);
    m_pages->addWidget(media);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
}

QWidget *MediaPane::tools()
{
    m_add->setText(tr("Add files …"));
    m_away->setText(tr("Take away"));
    m_redact->setText(tr("Redact …"));
    m_embedded->setText(tr("What the file says …"));
    m_embedded->setToolTip(tr("Dates, captions, makers, keywords and rights that a camera or a program wrote into it"));
    m_write->setObjectName(u"studio"_s);
    auto *tools = new QWidget(this);
    auto *row = new FlowLayout(tools, 6);
    for (QToolButton *button : {m_add, m_away, m_redact, m_embedded, m_write}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setVisible(!m_context.editor.isReadOnly() || button == m_write);
        row->addWidget(button);
    }
    return tools;
}

/// What is being read, and what came of it.
QVBoxLayout *MediaPane::reading()
{
    m_stop->setText(tr("Stop"));
    m_stop->setObjectName(u"stopIntake"_s);
    m_stop->setAccessibleName(tr("Stop reading the files; nothing will have been added"));
    m_stop->setToolTip(m_stop->accessibleName());
    m_stop->setFocusPolicy(Qt::StrongFocus);
    m_words->setObjectName(u"second"_s);
    m_words->setWordWrap(true);
    m_progress->setAccessibleName(tr("How many files have been read"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(160, 12);
    m_leftOut->setObjectName(u"leftOut"_s);
    m_leftOut->setAccessibleName(tr("Files that were left out, and why"));
    m_leftOut->setReadOnly(true);
    m_leftOut->setTabChangesFocus(true);
    m_leftOut->setFixedHeight(112);
    m_leftOut->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget *part : std::initializer_list<QWidget *>{m_stop, m_progress, m_leftOut})
        part->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_words, 1);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    auto *column = new QVBoxLayout;
    column->addLayout(row);
    column->addWidget(m_leftOut);
    return column;
}

void MediaPane::followIntake()
{
    connect(m_stop, &QToolButton::clicked, m_intake, &MediaIntake::stop);
    connect(m_intake, &MediaIntake::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, int(total));
        m_progress->setValue(int(done));
    });
    connect(m_intake, &MediaIntake::ended, this, &MediaPane::told);
    connect(m_intake, &MediaIntake::warned, this, &MediaPane::warned);
    connect(m_intake, &MediaIntake::begun, this, &MediaPane::begun);
}

bool MediaPane::isBusy() const { return m_intake->isBusy(); }

void MediaPane::open(ItemId item)
{
    m_item = item;
    if (!isBusy()) {
        m_words->setText(tr("or drop files or a folder here"));
        m_leftOut->hide();
    }
    m_pages->setCurrentIndex(0);
    fillList({});
}

void MediaPane::follow()
{
    const int row = m_list->currentRow();
    fillList(row >= 0 && row < count() ? m_media[size_t(row)].id : MediumId());
}

void MediaPane::fillList(MediumId current)
{
    const auto media = m_item.isNull() ? Result<std::vector<Medium>>(std::vector<Medium>()) : m_context.reader.media(m_item);
    const auto known = std::exchange(m_media, media.value_or({}));
    const bool isSame = known.size() == m_media.size() && m_list->count() == int(known.size())
        && std::equal(known.begin(), known.end(), m_media.begin(), [](const Medium &a, const Medium &b) {
               return a.id == b.id && a.role == b.role && a.page == b.page;
           });
    int chosen = m_media.empty() ? -1 : 0;
    m_isFilling = true;
    if (!isSame)
        m_list->clear();
    for (size_t i = 0; i < m_media.size(); ++i) {
        if (m_media[i].id == current)
            chosen = int(i);
        if (isSame)
            continue;
        auto *item = new QListWidgetItem(Words::view(m_media[i].role, m_media[i].page), m_list);
        item->setData(idRole, m_media[i].id.toString());
        item->setSizeHint(QSize(thumbnail.width() + 130, thumbnail.height() + 12));
        loadPicture(m_media[i], int(i));
    }
    m_list->setCurrentRow(chosen);
    m_isFilling = false;
    showMedium();
}

void MediaPane::loadPicture(const Medium &medium, int row)
{
    const auto path = m_context.reader.originalPath(medium.sha256);
    if (!path || (!medium.mimeType.startsWith(u"image/"_s) && medium.mimeType != u"application/pdf"))
        return;
    m_context.images.load({*path, thumbnail, medium.sha256}, m_list, [this, row, id = medium.id.toString()](const Result<QImage> &image) {
        QListWidgetItem *item = m_list->item(row);
        if (image && item && item->data(idRole).toString() == id)
            item->setIcon(QIcon(QPixmap::fromImage(*image)));
    });
}

/// The form below follows the list; the same medium keeps what is being typed.
void MediaPane::showMedium()
{
    if (m_isFilling)
        return;
    const int row = m_list->currentRow();
    const bool isThere = row >= 0 && row < count();
    m_away->setEnabled(isThere);
    m_embedded->setEnabled(isThere && m_media[size_t(row)].mimeType.startsWith(u"image/"_s));
    m_redact->setEnabled(isThere && originalOfCurrent()->mimeType.startsWith(u"image/"_s));
    m_sheet->setVisible(isThere);
    showWriting(isThere ? &m_media[size_t(row)] : nullptr);
    if (!isThere) {
        m_sheet->open({}, {});
        return;
    }
    const RecordId id = anyId(m_media[size_t(row)].id);
    if (m_sheet->record() == id)
        return m_sheet->refresh(recordToJson(m_media[size_t(row)]));
    m_sheet->save(); // which reads the media again
    const auto values = recordValues(m_context.reader, RecordType::Medium, id);
    m_sheet->open(values ? id : RecordId(), values.value_or({}));
}

void MediaPane::showWriting(const Medium *medium)
{
    const bool isRecording = medium && MediumStudio::isRecording(*medium);
    m_write->setVisible(isRecording || (medium && MediumStudio::isPage(*medium)));
    m_write->setText(isRecording ? tr("Subtitles, transcript …") : tr("Transcribe …"));
    m_write->setAccessibleName(m_write->text());
}

void MediaPane::askForStudio()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= count() || !m_sheet->save())
        return;
    const Medium medium = m_media[size_t(row)]; // the list may be read again meanwhile
    Q_EMIT studioAsked(medium);
}

void MediaPane::focusField(MediumId medium, const QString &field, const QString &language)
{
    fillList(medium);
    m_sheet->focusField(field, language);
}

void MediaPane::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Add files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MediaPane::addFiles);
    dialog->open();
}

void MediaPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !m_item.isNull())
        event->acceptProposedAction();
}

void MediaPane::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    addFiles(paths);
}

void MediaPane::addFiles(const QStringList &paths)
{
    const auto item = m_context.reader.item(m_item);
    if (!item || isBusy())
        return;
    Medium like;
    like.item = m_item;
    like.demonstration = item->demonstration;
    like.position = m_media.empty() ? 0 : m_media.back().position + 1;
    QStringList known;
    for (const Medium &medium : m_media)
        known += medium.sha256;
    m_words->setText(tr("The files are being read …"));
    m_leftOut->hide();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_stop->show();
    m_add->setEnabled(false);
    m_intake->start(paths, like, known);
}

void MediaPane::told(const QString &words, const QStringList &leftOut)
{
    m_progress->hide();
    m_stop->hide();
    m_add->setEnabled(true);
    QTextOption option = m_leftOut->document()->defaultTextOption();
    option.setTextDirection(layoutDirection()); // of the sentences, not of the names they begin with
    option.setAlignment(Qt::AlignAbsolute | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    m_leftOut->document()->setDefaultTextOption(option);
    m_leftOut->setPlainText(leftOut.join(u'\n'));
    m_leftOut->setVisible(!leftOut.isEmpty());
    //: %n files stand in the list below, each with its reason
    m_words->setText(leftOut.isEmpty() ? words : words + u' ' + tr("Left out: %n file(s), with the reason below.", nullptr, int(leftOut.size())));
}

void MediaPane::readOrder()
{
    std::vector<MediumId> order;
    for (int row = 0; row < m_list->count(); ++row)
        order.push_back(MediumId::fromString(m_list->item(row)->data(idRole).toString()));
    if (!m_isFilling && order.size() == m_media.size())
        writeOrder(order);
}

void MediaPane::move(int from, int to)
{
    if (from < 0 || from >= count() || to < 0 || to >= count())
        return;
    std::vector<MediumId> order;
    for (const Medium &medium : m_media)
        order.push_back(medium.id);
    const MediumId moved = order[size_t(from)];
    order.erase(order.begin() + from);
    order.insert(order.begin() + to, moved);
    writeOrder(order);
    fillList(moved);
}

void MediaPane::writeOrder(const std::vector<MediumId> &order)
{
    m_sheet->save();
    std::vector<RecordChange> changes;
    for (size_t i = 0; i < order.size(); ++i) {
        const auto values = recordValues(m_context.reader, RecordType::Medium, anyId(order[i]));
        if (!values || values->value("position"_L1).toInt() == int(i))
            continue;
        const QJsonValue after = i == 0 ? QJsonValue() : QJsonValue(int(i));
        changes.push_back({RecordType::Medium, anyId(order[i]), {{u"position"_s, {}, orNull(values->value("position"_L1)), after}}});
    }
    if (!changes.empty())
        (void)m_context.editor.arrange(changes, tr("The order of the media"));
}

void MediaPane::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= count())
        return;
    m_sheet->save();
    const Medium medium = m_media[size_t(row)];
    m_sheet->open({}, {});
    (void)m_context.editor.remove(anyId(medium.id), QString(), tr("Taken away: %1").arg(Words::view(medium.role, medium.page)));
}

/// The chosen medium; the original of it where it is a redacted copy.
const Medium *MediaPane::originalOfCurrent() const
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= count())
        return nullptr;
    const Medium &chosen = m_media[size_t(row)];
    const auto original = std::find_if(m_media.begin(), m_media.end(), [&](const Medium &one) { return redactionOf(one).copy == chosen.id; });
    return original == m_media.end() ? &chosen : &*original;
}

void MediaPane::redact()
{
    const Medium *original = originalOfCurrent();
    if (!m_redact->isEnabled() || !original || (m_redaction && m_redaction->isBusy()))
        return;
    const MediumId id = original->id;
    if (!m_sheet->save())
        return m_words->setText(tr("Something in the words below could not be saved; mend it first."));
    const auto medium = m_context.reader.medium(id); // as it was saved
    if (!medium)
        return;
    if (!m_redaction) {
        m_redaction = new RedactionPane(m_context, m_pages);
        m_pages->addWidget(m_redaction);
        connect(m_redaction, &RedactionPane::closed, this, [this] { endRedaction({}); });
        connect(m_redaction, &RedactionPane::made, this, [this](MediumId copy, const QString &sentence) {
            endRedaction(copy);
            m_words->setText(sentence);
            m_words->setToolTip(sentence);
            Q_EMIT edited();
        });
    }
    m_pages->setCurrentWidget(m_redaction);
    m_redaction->open(*medium);
}

void MediaPane::endRedaction(MediumId current)
{
    m_pages->setCurrentIndex(0);
    if (!current.isNull())
        fillList(current);
    m_list->setFocus();
}

void MediaPane::readEmbedded()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= count() || (m_adoption && m_adoption->isBusy()))
        return;
    if (!m_sheet->save())
        return m_words->setText(tr("Something in the words below could not be saved; mend it first."));
    const auto medium = m_context.reader.medium(m_media[size_t(row)].id);
    if (!medium)
        return;
    if (!m_adoption) {
        m_adoption = new AdoptionPane(m_context, m_pages);
        m_pages->addWidget(m_adoption);
        connect(m_adoption, &AdoptionPane::closed, this, [this] { endRedaction({}); });
        connect(m_adoption, &AdoptionPane::adopted, this, [this](const QString &sentence) {
            endRedaction({});
            m_words->setText(sentence);
            m_words->setToolTip(sentence);
            Q_EMIT edited();
        });
    }
    m_pages->setCurrentWidget(m_adoption);
    m_adoption->open(*medium);
}

bool MediaPane::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = watched == m_list && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride);
    if (!isKey || m_context.editor.isReadOnly())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isRight = layoutDirection() == Qt::RightToLeft;
    const bool isBack = key->key() == Qt::Key_Up || key->key() == (isRight ? Qt::Key_Right : Qt::Key_Left);
    const bool isOn = key->key() == Qt::Key_Down || key->key() == (isRight ? Qt::Key_Left : Qt::Key_Right);
    const bool isMove = key->modifiers() == Qt::AltModifier && (isBack || isOn);
    const bool isAway = key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier;
    if (!isMove && !isAway)
        return false;
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true; // the window's own Delete is for the record
    const int row = m_list->currentRow();
    isAway ? removeCurrent() : move(row, row + (isBack ? -1 : 1));
    return true;
}

} // namespace vitrine
