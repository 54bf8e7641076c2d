// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/mediapane.h"

#include "curator/redactionpane.h"
#include "media/imageloader.h"
#include "media/probe.h"
#include "models/fieldwords.h"
#include "models/recordvalues.h"
#include "models/words.h"

#include <QDirIterator>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr QSize thumbnail{128, 96};

QStringList filesIn(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files += path;
            continue;
        }
        for (QDirIterator walk(path, QDir::Files, QDirIterator::Subdirectories); walk.hasNext();)
            files += walk.next();
    }
    files.sort();
    return files;
}

} // namespace

MediaPane::MediaPane(DeskContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new QListWidget(this)), m_words(new QLabel(this)), m_add(new QToolButton(this)),
      m_away(new QToolButton(this)), m_redact(new QToolButton(this)), m_pages(new QStackedWidget(this)), m_sheet(new FieldSheet(RecordType::Medium, fieldShapes(RecordType::Medium), context, this))
{
    m_pool.setMaxThreadCount(1);
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
    m_add->setText(tr("Add files …"));
    m_away->setText(tr("Take away"));
    m_redact->setText(tr("Redact …"));
    m_words->setObjectName(u"second"_s);
    m_words->setWordWrap(true);
    arrange();
    setFocusProxy(m_list);
    connect(m_add, &QToolButton::clicked, this, &MediaPane::chooseFiles);
    connect(m_away, &QToolButton::clicked, this, &MediaPane::removeCurrent);
    connect(m_redact, &QToolButton::clicked, this, &MediaPane::redact);
    connect(m_list, &QListWidget::currentRowChanged, this, &MediaPane::showMedium);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] { QMetaObject::invokeMethod(this, &MediaPane::readOrder, Qt::QueuedConnection); });
    connect(m_list->model(), &QAbstractItemModel::rowsRemoved, this, [this] { QMetaObject::invokeMethod(this, &MediaPane::readOrder, Qt::QueuedConnection); });
    connect(m_sheet, &FieldSheet::edited, this, &MediaPane::edited);
    connect(m_sheet, &FieldSheet::saved, this, &MediaPane::edited);
}

void MediaPane::arrange()
{
    auto *tools = new QHBoxLayout;
    for (QToolButton *button : {m_add, m_away, m_redact}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setVisible(!m_context.editor.isReadOnly());
        tools->addWidget(button);
    }
    tools->addWidget(m_words, 1);
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
    column->addLayout(tools);
    column->addWidget(m_list);
    column->addWidget(area, 1);
    m_pages->addWidget(media);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
}

MediaPane::~MediaPane()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void MediaPane::open(ItemId item)
{
    m_item = item;
    m_words->setText(tr("or drop files or a folder here"));
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
    if (!path || !medium.mimeType.startsWith(u"image/"_s))
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
    m_redact->setEnabled(isThere && originalOfCurrent()->mimeType.startsWith(u"image/"_s));
    m_sheet->setVisible(isThere);
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

MediaPane::Taken MediaPane::measure(const QStringList &paths, const Medium &like, const QStringList &known)
{
    Taken taken;
    QStringList seen = known;
    for (const QString &file : filesIn(paths)) {
        const auto facts = probeMedia(file);
        const QString name = QFileInfo(file).fileName();
        if (!facts || facts->mimeType.isEmpty() || (!isPicture(facts->kind) && !isPlayable(facts->kind) && facts->kind != ContentKind::Pdf)) {
            taken.refused += name;
            continue;
        }
        if (seen.contains(facts->sha256)) {
            taken.duplicates += name;
            continue;
        }
        seen += facts->sha256;
        Medium medium = like;
        medium.position = like.position + int(taken.media.size());
        const bool isFirst = known.isEmpty() && taken.media.empty();
        medium.role = isPlayable(facts->kind) ? MediumRole::Recording : isFirst ? MediumRole::Front : MediumRole::View;
        medium.originalName = name;
        medium.sha256 = facts->sha256;
        medium.bytes = facts->bytes;
        medium.mimeType = facts->mimeType;
        medium.width = std::max(0, facts->pixels.width());
        medium.height = std::max(0, facts->pixels.height());
        medium.duration = facts->duration ? facts->duration->count() : 0;
        medium.sound = facts->hasAudio.value_or(false);
        taken.media.push_back({medium, file});
    }
    return taken;
}

void MediaPane::addFiles(const QStringList &paths)
{
    const auto item = m_context.reader.item(m_item);
    if (!item || m_isBusy)
        return;
    Medium like;
    like.item = m_item;
    like.demonstration = item->demonstration;
    like.position = m_media.empty() ? 0 : m_media.back().position + 1;
    QStringList known;
    for (const Medium &medium : m_media)
        known += medium.sha256;
    m_isBusy = true;
    m_words->setText(tr("The files are being read …"));
    m_pool.start([this, paths, like, known] {
        Taken taken = measure(paths, like, known);
        QMetaObject::invokeMethod(this, [this, taken = std::move(taken), item = like.item] { take(taken, item); }, Qt::QueuedConnection);
    });
}

void MediaPane::take(const Taken &taken, ItemId item)
{
    m_isBusy = false;
    QStringList said;
    if (!taken.media.empty()) {
        const QString title = m_context.choices.titleOf(RecordType::Item, item.toString());
        const auto done = m_context.editor.attach(taken.media, tr("%n file(s) for “%1”", nullptr, int(taken.media.size())).arg(title));
        said += done ? tr("%n file(s) were added.", nullptr, int(taken.media.size())) : done.error().message;
    }
    if (!taken.duplicates.isEmpty())
        said += tr("Already here: %1.").arg(taken.duplicates.join(u", "_s));
    if (!taken.refused.isEmpty())
        said += tr("Left out, because they are no picture, film, sound or document known here: %1.").arg(taken.refused.join(u", "_s));
    m_words->setText(said.isEmpty() ? tr("There were no files in it.") : said.join(u' '));
    m_words->setToolTip(m_words->text());
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
