// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/mediapane.h"
#include "curator/redactioncanvas.h"
#include "curator/redactionpane.h"
#include "desk.h"
#include "media/probe.h"
#include "models/blackouts.h"
#include "widgets/zoomview.h"

#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// Redaction on the real window: drawn by mouse and by keys, the copy before the public, the original for few.
class DeskRedactionTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Desk> m_desk;
    ItemId m_item;
    MediumId m_original;

    [[nodiscard]] MediaPane *media() const { return m_desk->window->form()->findChild<MediaPane *>(); }
    [[nodiscard]] RedactionPane *pane() const { return media()->redaction(); }
    [[nodiscard]] RedactionCanvas *canvas() const { return pane()->findChild<RedactionCanvas *>(); }
    [[nodiscard]] QAbstractButton *deed(const char *name) const
    {
        for (auto *button : pane()->findChildren<QAbstractButton *>()) {
            if (button->property("deed").toString() == QLatin1StringView(name))
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] Medium stored(MediumId id) const { return *m_desk->reader->medium(id); }
    [[nodiscard]] MediumId copy() const { return redactionOf(stored(m_original)).copy; }
    [[nodiscard]] int rectangles() const { return int(pane()->draft().blackouts().size()); }
    /// What stands in the pane of the media.
    [[nodiscard]] QString said() const
    {
        QString all;
        for (const QLabel *label : media()->findChildren<QLabel *>())
            all += label->isVisible() ? label->text() + u' ' : QString();
        return all;
    }
    [[nodiscard]] QPoint seen(int x, int y) const
    {
        return pane()->findChild<ZoomView *>()->transform().toView(QPointF(x, y)).toPoint();
    }
    void drag(const QPoint &from, const QPoint &to) const
    {
        QTest::mousePress(canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas(), (from + to) / 2);
        QMouseEvent move(QEvent::MouseMove, to, canvas()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(canvas(), &move);
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, to);
    }
    /// A published picture: a white page with red where it must not be seen. The file has a comment.
    [[nodiscard]] bool addPicture(const QString &name)
    {
        QImage image(640, 480, QImage::Format_RGB32);
        image.fill(Qt::white);
        for (int y = 100; y < 160; ++y) {
            for (int x = 200; x < 320; ++x)
                image.setPixel(x, y, qRgb(255, 0, 0));
        }
        image.setText(u"Comment"_s, u"secret words"_s);
        const QString file = m_desk->folder.filePath(name);
        if (!image.save(file))
            return false;
        Item item;
        item.number = u"1"_s;
        item.kind = ItemKind::Document;
        item.access = Access::Public;
        item.status = Status::Published;
        item.title.set(u"fr"_s, u"Page"_s, TextOrigin::Original, TextState::Reviewed);
        m_item = *m_desk->catalogue->add(item);
        Medium medium;
        medium.item = m_item;
        medium.role = MediumRole::Page;
        medium.page = 1;
        medium.access = Access::Public;
        medium.status = Status::Published;
        medium.mimeType = QFileInfo(file).suffix() == u"png" ? u"image/png"_s : u"image/jpeg"_s;
        medium.width = 640;
        medium.height = 480;
        medium.caption.set(u"fr"_s, u"Une page"_s, TextOrigin::Original, TextState::Reviewed);
        medium.altText.set(u"fr"_s, u"Une page blanche"_s, TextOrigin::Original, TextState::Reviewed);
        medium.transcript.set(u"fr"_s, u"en haut\nau milieu\nen bas"_s, TextOrigin::Original, TextState::Reviewed);
        medium.transcript.set(u"en"_s, u"above\nin the middle"_s, TextOrigin::Translation, TextState::Reviewed);
        medium.lines = {{0.1, 0.02, 0.5, 0.05}, {0.1, 0.25, 0.5, 0.05}, {0.1, 0.8, 0.5, 0.05}};
        const auto attached = m_desk->catalogue->attach(medium, file);
        m_original = attached.value_or(MediumId());
        return attached.has_value();
    }
    void openRedaction()
    {
        m_desk->window->open(RecordType::Item, anyId(m_item));
        m_desk->showTab(u"tab_media"_s);
        m_desk->button(u"Redact …"_s)->click();
        QVERIFY(pane() && pane()->isVisible());
        QTRY_VERIFY(pane()->findChild<ZoomView *>()->transform().isValid());
    }
    void makeCopy()
    {
        QAbstractButton *make = m_desk->button(u"Make the redacted copy"_s);
        QVERIFY(make->isEnabled());
        make->click();
        QTRY_VERIFY_WITH_TIMEOUT(!pane()->isBusy(), 20'000);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open());
    }
    void cleanup() { m_desk.reset(); }

    void theVisitorGetsTheCopyAndNeverTheOriginal_data();
    void theVisitorGetsTheCopyAndNeverTheOriginal();
    void oneStepTakesItBackAndDoesItAgain();
    void everythingIsDoneByKeys();
    void rectanglesAreMovedSizedAndTakenBackByMouse();
    void aCopyIsMadeAnewFromTheSameRectangles();
    void whatIsDrawnIsKeptUntilTheCopyIsMade();
    void linesUnderARectangleStayWithTheOriginal();
    void anotherMediumWithTheSameFileIsTold();
    void aFileThatIsBrokenChangesNothing();
};

void DeskRedactionTest::theVisitorGetsTheCopyAndNeverTheOriginal_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("PNG") << u"secret name.png"_s;
    QTest::newRow("JPEG") << u"secret name.jpg"_s;
}

void DeskRedactionTest::theVisitorGetsTheCopyAndNeverTheOriginal()
{
    QFETCH(QString, name);
    QVERIFY(addPicture(name));
    const Medium before = stored(m_original);
    const auto visitor = m_desk->catalogue->reader(Audience::visitor());
    const QString originalFile = *visitor->originalPath(before.sha256);
    openRedaction();
    drag(seen(196, 96), seen(330, 166));
    QCOMPARE(rectangles(), 1);
    auto *reason = pane()->findChild<QLineEdit *>(u"blackoutReason"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"a name"_s);
    makeCopy();
    QVERIFY(!pane()->isVisible());
    // Visitors: the copy alone, whole, in the same place.
    const auto shown = visitor->media(m_item);
    QCOMPARE(shown->size(), size_t(1));
    const Medium made = shown->front();
    QCOMPARE(made.id, copy());
    QVERIFY(made.id != m_original);
    QCOMPARE(made.role, MediumRole::Page);
    QCOMPARE(made.page, 1);
    QCOMPARE(made.position, before.position);
    QCOMPARE(made.caption.text(u"fr"), u"Une page"_s);
    QCOMPARE(made.altText.in(u"fr")->state, TextState::Draft);
    QCOMPARE(QSize(made.width, made.height), QSize(640, 480));
    QVERIFY(!visitor->medium(m_original));
    QVERIFY(!visitor->originalPath(before.sha256));
    QVERIFY(made.extra.empty());
    const auto file = visitor->originalPath(made.sha256);
    QVERIFY(file);
    const QImage image(*file);
    for (int y = 100; y < 160; ++y) {
        for (int x = 200; x < 320; ++x)
            QCOMPARE(image.pixel(x, y), 0xff000000u);
    }
    QVERIFY(qGray(image.pixel(20, 20)) > 240);
    QFile bytes(*file);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    QVERIFY(!bytes.readAll().contains("secret"));
    QVERIFY(!stored(made.id).originalName.contains(u"secret"_s));
    // The team: the original as it was, for few, with the rectangle and its reason.
    const Medium after = stored(m_original);
    QCOMPARE(after.access, Access::Restricted);
    QCOMPARE(*fileDigest(originalFile), before.sha256);
    const Redaction kept = redactionOf(after);
    QCOMPARE(kept.blackouts.size(), size_t(1));
    QCOMPARE(kept.blackouts.front().reason, u"a name"_s);
    Medium opened = after; // should it ever be opened again, the reasons are not
    opened.access = Access::Public;
    QVERIFY(visibleTo(opened, Audience::visitor()).extra.empty());
    const auto log = [this](MediumId id) {
        QString notes;
        const auto events = m_desk->reader->custody(anyId(id));
        for (const CustodyEvent &event : *events) {
            if (event.type == CustodyType::Derivation)
                notes += event.sha256 + u' ' + event.note;
        }
        return notes;
    };
    QVERIFY(log(m_original).contains(made.id.toString()) && log(m_original).contains(made.sha256));
    QVERIFY(log(made.id).contains(made.sha256) && !log(made.id).contains(before.sha256));
    QVERIFY(m_desk->catalogue->check({true, false, false, false, {}})->valid());
}

void DeskRedactionTest::oneStepTakesItBackAndDoesItAgain()
{
    QVERIFY(addPicture(u"a.png"_s));
    const Medium before = stored(m_original);
    const int steps = m_desk->window->editor().stack().count();
    openRedaction();
    drag(seen(196, 96), seen(330, 166));
    makeCopy();
    const MediumId made = copy();
    const QString digest = stored(made).sha256;
    QCOMPARE(m_desk->window->editor().stack().count(), steps + 1);
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_desk->reader->medium(made));
    QCOMPARE(stored(m_original).access, Access::Public);
    QCOMPARE(stored(m_original).extra, before.extra);
    QCOMPARE(stored(m_original).fieldAccess, before.fieldAccess);
    QTest::keyClick(m_desk->window.get(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(stored(made).sha256, digest);
    QVERIFY(m_desk->reader->originalPath(digest));
    QCOMPARE(stored(m_original).access, Access::Restricted);
}

void DeskRedactionTest::everythingIsDoneByKeys()
{
    QVERIFY(addPicture(u"a.png"_s));
    openRedaction();
    QCOMPARE(QApplication::focusWidget(), canvas());
    QTest::keyClick(canvas(), Qt::Key_Insert);
    QCOMPARE(rectangles(), 1);
    const QRect first = pane()->draft().areas().front();
    QTest::keyClick(canvas(), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(pane()->draft().areas().front(), first.translated(-1, 0));
    QTest::keyClick(canvas(), Qt::Key_Down);
    QVERIFY(pane()->draft().areas().front().top() > first.top() + 1);
    QTest::keyClick(canvas(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(pane()->draft().areas().front().width(), first.width() + 1);
    QVERIFY(canvas()->accessibleName().contains(QString::number(first.width() + 1)));
    QTest::keyClick(canvas(), Qt::Key_Insert);
    QCOMPARE(pane()->draft().current(), 1);
    QTest::keyClick(canvas(), Qt::Key_PageDown);
    QCOMPARE(pane()->draft().current(), 0);
    QTest::keyClick(canvas(), Qt::Key_Delete);
    QCOMPARE(rectangles(), 1);
    // The keys of undo are the drawing's here, and no deed is taken back.
    QTest::keyClick(canvas(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rectangles(), 2);
    QTest::keyClick(canvas(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(rectangles(), 1);
    QVERIFY(m_desk->reader->medium(m_original));
    const double scale = pane()->findChild<ZoomView *>()->transform().scale();
    QTest::keyClick(canvas(), Qt::Key_Plus);
    QVERIFY(pane()->findChild<ZoomView *>()->transform().scale() > scale);
    // Every control is reached by Tab, the last one makes the copy.
    QPushButton *make = pane()->findChild<QPushButton *>(u"primary"_s);
    for (int i = 0; i < 20 && QApplication::focusWidget() != make; ++i) {
        QVERIFY(!QApplication::focusWidget()->accessibleName().isEmpty() || QApplication::focusWidget() == make);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), make);
    QTest::keyClick(make, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!pane()->isBusy() && !copy().isNull(), 20'000);
    m_desk->button(u"Redact …"_s)->click();
    QTest::keyClick(canvas(), Qt::Key_Escape);
    QVERIFY(!pane()->isVisible());
}

void DeskRedactionTest::rectanglesAreMovedSizedAndTakenBackByMouse()
{
    QVERIFY(addPicture(u"a.png"_s));
    openRedaction();
    drag(seen(100, 100), seen(200, 200));
    const QRect drawn = pane()->draft().areas().front();
    QVERIFY(QRect(98, 98, 8, 8).contains(drawn.topLeft()) && QRect(194, 194, 12, 12).contains(drawn.bottomRight()));
    drag(seen(150, 150), seen(250, 170));
    const QRect moved = pane()->draft().areas().front();
    QCOMPARE(moved.size(), drawn.size());
    QVERIFY(moved.left() > drawn.left() + 80);
    drag(seen(moved.right(), moved.center().y()), seen(moved.right() + 60, moved.center().y()));
    QVERIFY(pane()->draft().areas().front().width() > moved.width() + 40);
    QCOMPARE(pane()->draft().areas().front().left(), moved.left());
    drag(seen(150, 250), seen(-2000, 250)); // beside every one: a new one, no further than the picture; too flat
    QCOMPARE(rectangles(), 1);
    drag(seen(60, 300), seen(-500, 2000));
    QCOMPARE(rectangles(), 2);
    QVERIFY(QRect(0, 0, 640, 480).contains(pane()->draft().areas().back()));
    QVERIFY(pane()->draft().areas().back().bottom() == 479);
    for (int i = 0; i < 4; ++i)
        deed("undo")->click();
    QCOMPARE(rectangles(), 0);
    QVERIFY(!deed("undo")->isEnabled());
    deed("redo")->click();
    QCOMPARE(pane()->draft().areas().front(), drawn);
    pane()->findChild<QListWidget *>(u"blackouts"_s)->setCurrentRow(0);
    deed("remove")->click();
    QCOMPARE(rectangles(), 0);
    QVERIFY(!m_desk->button(u"Make the redacted copy"_s)->isEnabled());
}

void DeskRedactionTest::aCopyIsMadeAnewFromTheSameRectangles()
{
    QVERIFY(addPicture(u"a.png"_s));
    openRedaction();
    drag(seen(196, 96), seen(260, 166));
    makeCopy();
    const MediumId first = copy();
    Medium words = stored(first);
    words.caption.set(u"fr"_s, u"Une page, le nom caché"_s, TextOrigin::Original, TextState::Reviewed);
    QVERIFY(m_desk->catalogue->update(words));
    QVERIFY(m_desk->open()); // another day
    openRedaction();         // from the copy: its original is opened
    QCOMPARE(rectangles(), 1);
    drag(seen(290, 96), seen(330, 166));
    makeCopy();
    QVERIFY(copy() != first);
    QVERIFY(!m_desk->reader->medium(first));
    QCOMPARE(redactionOf(stored(m_original)).blackouts.size(), size_t(2));
    const auto shown = m_desk->catalogue->reader(Audience::visitor())->media(m_item);
    QCOMPARE(shown->size(), size_t(1));
    QCOMPARE(shown->front().caption.text(u"fr"), u"Une page, le nom caché"_s);
    QCOMPARE(shown->front().caption.in(u"fr")->state, TextState::Draft);
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(copy(), first);
    QVERIFY(m_desk->reader->originalPath(stored(first).sha256));
}

void DeskRedactionTest::whatIsDrawnIsKeptUntilTheCopyIsMade()
{
    QVERIFY(addPicture(u"a.png"_s));
    openRedaction();
    drag(seen(196, 96), seen(330, 166));
    const auto drawn = pane()->draft().areas();
    deed("back")->click();
    QVERIFY(!pane()->isVisible());
    QVERIFY(stored(m_original).extra.empty()); // nothing of it in the catalogue
    m_desk->button(u"Redact …"_s)->click();
    QCOMPARE(pane()->draft().areas(), drawn);
}

void DeskRedactionTest::linesUnderARectangleStayWithTheOriginal()
{
    QVERIFY(addPicture(u"a.png"_s));
    openRedaction();
    drag(seen(196, 96), seen(330, 166)); // the second line; nobody knows where the lines of the other language stand
    QVERIFY2(pane()->said().contains(u"1 line"_s) && pane()->said().contains(u"English"_s), qPrintable(pane()->said()));
    makeCopy();
    const Medium made = stored(copy());
    QCOMPARE(made.transcript.text(u"fr"), u"en haut\nen bas"_s);
    QVERIFY(!made.transcript.in(u"en"));
    QCOMPARE(made.lines.size(), size_t(2));
    QCOMPARE(made.lines.back().y, 0.8);
    QCOMPARE(stored(m_original).transcript.text(u"en"), u"above\nin the middle"_s);
    QVERIFY2(said().contains(u"1 line"_s), qPrintable(said()));
}

void DeskRedactionTest::anotherMediumWithTheSameFileIsTold()
{
    QVERIFY(addPicture(u"a.png"_s));
    Medium twin = stored(m_original);
    twin.id = MediumId();
    twin.position = 1;
    QVERIFY(m_desk->catalogue->add(twin));
    openRedaction();
    drag(seen(196, 96), seen(330, 166));
    makeCopy();
    QVERIFY2(said().contains(u"same file"_s), qPrintable(said()));
}

void DeskRedactionTest::aFileThatIsBrokenChangesNothing()
{
    QVERIFY(addPicture(u"a.png"_s));
    openRedaction();
    drag(seen(196, 96), seen(330, 166));
    QFile file(*m_desk->reader->originalPath(stored(m_original).sha256));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(80));
    file.close();
    const int steps = m_desk->window->editor().stack().count();
    makeCopy();
    QVERIFY(pane()->isVisible());
    QVERIFY(pane()->said().endsWith(u'.'));
    QCOMPARE(pane()->findChild<QLabel *>(u"problem"_s)->text(), pane()->said());
    QCOMPARE(m_desk->window->editor().stack().count(), steps);
    QCOMPARE(stored(m_original).access, Access::Public);
    QCOMPARE(m_desk->reader->media(m_item)->size(), size_t(1));
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    DeskRedactionTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_deskredaction.moc"
