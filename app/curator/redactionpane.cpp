// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/redactionpane.h"

#include "widgets/deskstyle.h"
#include "curator/redactioncanvas.h"
#include "curator/simplefields.h"
#include "curator/typing.h"
#include "media/picture.h"
#include "media/redaction.h"
#include "models/words.h"
#include "widgets/flowlayout.h"
#include "widgets/tilecontent.h"
#include "widgets/zoomview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStyle>
#include <QTemporaryDir>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

RedactionPane::RedactionPane(DeskContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new QLabel(this)), m_view(new ZoomView(m_look, this)),
      m_canvas(new RedactionCanvas(m_view, m_draft)), m_list(new QListWidget(this)), m_reason(new QLineEdit(this)),
      m_words(new QLabel(this)), m_make(new QPushButton(tr("Make the redacted copy"), this))
{
    makeParts();
    arrange();
    connect(m_back, &QToolButton::clicked, this, &RedactionPane::close);
    connect(m_add, &QToolButton::clicked, m_canvas, &RedactionCanvas::addInTheMiddle);
    connect(m_remove, &QToolButton::clicked, this, [this] {
        m_draft.remove(m_draft.current());
        m_canvas->setFocus();
    });
    connect(m_undo, &QToolButton::clicked, &m_draft, &RedactionDraft::undo);
    connect(m_redo, &QToolButton::clicked, &m_draft, &RedactionDraft::redo);
    connect(m_stop, &QToolButton::clicked, &m_work, &Background::stop);
    connect(m_make, &QPushButton::clicked, this, &RedactionPane::make);
    connect(&m_draft, &RedactionDraft::changed, this, &RedactionPane::showDraft);
    connect(&m_work, &Background::busyChanged, this, &RedactionPane::showDraft);
    connect(&m_work, &Background::progressed, this, [this](qint64 done, qint64 total) {
        say(tr("The copy is being made: %1 %").arg(locale().toString(total > 0 ? 100 * done / total : 0)), false);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_draft.setCurrent(row);
        m_canvas->showCurrent();
    });
    connect(m_reason, &QLineEdit::editingFinished, this, &RedactionPane::takeReason);
}

RedactionPane::~RedactionPane() = default;

QToolButton *RedactionPane::tool(const QString &words, const char *name)
{
    auto *button = new QToolButton(this);
    button->setProperty("deed", QString::fromLatin1(name));
    button->setText(words);
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void RedactionPane::makeParts()
{
    m_look.setLanguage(m_context.language);
    m_title->setFont(deskTitleFont(m_context.language));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_back = tool(tr("Back to the media"), "back");
    m_view->setObjectName(u"redactionView"_s);
    m_view->setChromeVisible(false);
    m_view->setFocusPolicy(Qt::NoFocus); // the canvas has the keys
    m_add = tool(tr("Add a rectangle"), "add");
    m_remove = tool(tr("Remove"), "remove");
    m_undo = tool(tr("Undo the drawing"), "undo");
    m_redo = tool(tr("Draw again"), "redo");
    const auto byKey = [](QToolButton *button, const QKeySequence &keys) { button->setToolTip(keys.toString(QKeySequence::NativeText)); };
    byKey(m_add, QKeySequence(Qt::Key_Insert));
    byKey(m_remove, QKeySequence(Qt::Key_Delete));
    byKey(m_undo, QKeySequence(QKeySequence::Undo));
    byKey(m_redo, QKeySequence(Qt::CTRL | Qt::Key_Y));
    m_list->setObjectName(u"blackouts"_s);
    m_list->setAccessibleName(tr("Rectangles"));
    m_list->setFixedHeight(96);
    m_list->setSpacing(2);
    m_reason->setObjectName(u"blackoutReason"_s);
    m_reason->setPlaceholderText(tr("why, for the team alone"));
    m_reason->setAccessibleName(tr("Reason for the chosen rectangle, for the team alone"));
    m_reason->setMaxLength(longestLineText);
    m_words->setObjectName(u"second"_s);
    m_words->setWordWrap(true);
    m_stop = tool(tr("Stop"), "stop");
    m_make->setObjectName(u"primary"_s);
}

void RedactionPane::arrange()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_back);
    auto *hint = new QLabel(tr("Draw over what nobody is to see. The copy takes this picture’s place; the original stays as it is, for few."), this);
    hint->setObjectName(u"second"_s);
    hint->setWordWrap(true);
    auto *tools = new QWidget(this);
    auto *flow = new FlowLayout(tools, 6);
    for (QWidget *one : {m_add, m_remove, m_undo, m_redo})
        flow->addWidget(one);
    for (const auto &[words, name, deed] : {std::tuple(tr("Smaller"), "smaller", &ZoomView::zoomOut), std::tuple(tr("Larger"), "larger", &ZoomView::zoomIn),
                                            std::tuple(tr("Whole picture"), "fit", &ZoomView::fit)}) {
        QToolButton *button = tool(words, name);
        connect(button, &QToolButton::clicked, m_view, deed);
        flow->addWidget(button);
    }
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_words, 1);
    foot->addWidget(m_stop);
    foot->addWidget(m_make);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 8, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(hint);
    column->addWidget(m_view, 1);
    column->addWidget(tools);
    column->addWidget(m_list);
    column->addWidget(m_reason);
    column->addLayout(foot);
    setFocusProxy(m_canvas);
    setTabOrder(m_canvas, m_add);
}

void RedactionPane::open(const Medium &original)
{
    m_original = original;
    m_look.setTheme(window()->palette().color(QPalette::Window).lightness() < 128 ? Theme::Gallery : Theme::Paper);
    m_title->setText(tr("Redaction: %1").arg(Words::view(original.role, original.page)));
    m_view->setDescription(original.altText.text(m_context.language));
    m_view->setProblem({});
    const auto path = m_context.reader.originalPath(original.sha256);
    const auto size = path ? pictureSize(*path, PictureFormats::Desk) : path.unexpected();
    if (size)
        m_view->setContent(new TileContent(*path, original.sha256, m_context.reader.previewsFolder()));
    else
        m_view->setProblem(size.error().message);
    m_bonds = size ? pixelBonds(*path) : PixelBonds();
    m_original.width = size ? size->width() : 0; // whatever was recorded
    m_original.height = size ? size->height() : 0;
    m_draft.open(QSize(m_original.width, m_original.height), redactionOf(original).blackouts);
    if (const auto unmade = m_unmade.find(original.id); unmade != m_unmade.end())
        m_draft.replaceAll(unmade->second);
    showDraft();
    m_canvas->setFocus();
}

void RedactionPane::close()
{
    if (isBusy())
        return say(tr("The copy is being made. Wait for the end, or stop it."), true);
    takeReason();
    if (m_draft.isChanged())
        m_unmade[m_original.id] = m_draft.blackouts();
    m_view->setContent(nullptr);
    Q_EMIT closed();
}

QString RedactionPane::said() const { return m_words->text(); }

void RedactionPane::say(const QString &sentence, bool isProblem)
{
    m_words->setObjectName(isProblem ? u"problem"_s : u"second"_s);
    m_words->style()->unpolish(m_words);
    m_words->style()->polish(m_words);
    m_words->setText(sentence);
}

QString RedactionPane::whatOfTranscript(const OpenTranscript &open, bool isDone) const
{
    QStringList said;
    if (open.linesOut > 0) {
        said += isDone ? tr("%n line(s) of the transcript under the rectangles were left out of the copy.", nullptr, open.linesOut)
                       : tr("%n line(s) of the transcript lie under the rectangles; the copy will not have them.", nullptr, open.linesOut);
    }
    QStringList names;
    for (const QString &language : open.leftOut)
        names += Words::language(language, m_context.language);
    if (!names.isEmpty())
        said += tr("The transcript does not say where on the page its lines stand, so the copy has none of it: %1.").arg(names.join(u", "_s));
    return said.join(u' ');
}

void RedactionPane::showDraft()
{
    const bool canDraw = !isBusy() && !m_context.editor.isReadOnly();
    const int current = m_draft.current();
    m_canvas->setEnabled(canDraw);
    m_add->setEnabled(canDraw);
    m_remove->setEnabled(canDraw && current >= 0);
    m_undo->setEnabled(canDraw && m_draft.canUndo());
    m_redo->setEnabled(canDraw && m_draft.canRedo());
    m_reason->setEnabled(canDraw && current >= 0);
    m_make->setEnabled(canDraw && !m_draft.blackouts().empty());
    m_stop->setVisible(isBusy());
    showList();
    if (!isBusy())
        say(m_draft.blackouts().empty() ? QString() : whatOfTranscript(transcriptOutside(m_original, paintedFor(m_draft.areas(), m_bonds)), false), false);
}

void RedactionPane::showList()
{
    const QSignalBlocker quiet(m_list);
    const auto &all = m_draft.blackouts();
    const int current = m_draft.current();
    m_list->clear();
    for (size_t i = 0; i < all.size(); ++i) {
        const QString words = tr("%1: %2 × %3 pixels").arg(locale().toString(int(i) + 1), locale().toString(all[i].area.width()), locale().toString(all[i].area.height()));
        m_list->addItem(all[i].reason.isEmpty() ? words : words + u" · "_s + all[i].reason);
    }
    m_list->setCurrentRow(current);
    const QString reason = current < 0 ? QString() : all[size_t(current)].reason;
    if (m_reason->property("of").toInt() == current + 1 && m_reason->isModified())
        return; // being typed
    m_reason->setProperty("of", current + 1);
    m_reason->setText(reason);
}

/// What was typed for a rectangle, also when another one has been chosen meanwhile.
void RedactionPane::takeReason()
{
    const int of = m_reason->property("of").toInt() - 1;
    if (!m_reason->isModified() || of < 0 || of >= int(m_draft.blackouts().size()))
        return;
    m_reason->setModified(false);
    m_draft.setReason(of, m_reason->text().simplified());
}

void RedactionPane::make()
{
    takeReason();
    if (isBusy() || m_draft.blackouts().empty())
        return;
    const auto path = m_context.reader.originalPath(m_original.sha256);
    if (!path)
        return say(path.error().message, true);
    // Lives as long as the answer needs the file in it.
    auto folder = std::make_shared<QTemporaryDir>();
    if (!folder->isValid())
        return say(tr("There is no room for the copy on this computer; nothing was changed."), true);
    say(tr("The copy is being made …"), false);
    m_work.start([this, path = *path, areas = m_draft.areas(), folder](const Job &job) -> Background::Answer {
        const auto file = makeRedacted(path, areas, folder->path(), job);
        return [this, file, folder] {
            if (file)
                take(*file);
            else
                say(file.error().message, true);
        };
    });
}

void RedactionPane::take(const RedactedFile &file)
{
    auto original = m_context.reader.medium(m_original.id);
    const auto item = m_context.reader.item(m_original.item);
    if (!original || !item)
        return say(tr("The picture is not in the catalogue any more; no copy was made."), true);
    const MediumId copyId = MediumId::create();
    const std::vector<FieldChange> changes = changesForRedaction(*original, {m_draft.blackouts(), copyId});
    const auto earlier = m_context.reader.medium(redactionOf(*original).copy);
    original->width = file.pixels.width(); // whatever was recorded
    original->height = file.pixels.height();
    NewMedium copy{redactedMedium(*original, earlier ? *earlier : *original, *item, file.painted), file.path};
    copy.medium.id = copyId;
    copy.medium.mimeType = file.mimeType;
    copy.medium.width = file.pixels.width();
    copy.medium.height = file.pixels.height();
    const auto done = m_context.editor.derive({copy, original->id, changes, earlier ? earlier->id : MediumId()},
                                              tr("Redacted copy: %1").arg(Words::view(original->role, original->page)));
    if (!done)
        return say(done.error().message, true);
    m_unmade.erase(original->id);
    QStringList said{tr("The redacted copy was made and stands here; the original is unchanged, and only few of the team see it now.")};
    said += whatOfTranscript(transcriptOutside(*original, file.painted), true);
    const auto others = m_context.editor.catalogue().reader(Audience::desk(Access::Internal));
    if (others->originalPath(original->sha256))
        said += tr("Attention: another medium has the same file and is seen by more people.");
    said.removeAll(QString());
    m_view->setContent(nullptr);
    Q_EMIT made(copy.medium.id, said.join(u' '));
}

bool RedactionPane::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo) || key->key() == Qt::Key_Escape) {
            event->accept(); // the window's own keys take deeds back
            return true;
        }
    }
    return QWidget::event(event);
}

void RedactionPane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        m_draft.undo();
    else if (event->matches(QKeySequence::Redo) || (event->key() == Qt::Key_Y && event->modifiers() == Qt::ControlModifier))
        m_draft.redo();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace vitrine
