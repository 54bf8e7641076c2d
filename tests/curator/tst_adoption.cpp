// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/adoptionpane.h"
#include "curator/mediapane.h"
#include "desk.h"

#include <QFile>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <exiv2/exiv2.hpp>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// What cameras write into files, offered to the curator line by line.
class AdoptionTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        QVERIFY(m_desk->open());
    }
    void cleanup() { m_desk.reset(); }
    void whatIsChosenIsTakenOverInOneStep();
    void aFileThatSaysNothingSaysSo();

private:
    /// A picture with these words in it, as another program writes them; empty names write none.
    QString picture(const std::vector<std::pair<std::string, std::string>> &words) const
    {
        const QString path = m_desk->folder.filePath(u"p%1.jpg"_s.arg(words.size()));
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(QColor::fromHsv(int(words.size()) * 20, 120, 120));
        image.save(path);
        const auto file = Exiv2::ImageFactory::open(QFile::encodeName(path).toStdString());
        file->readMetadata();
        for (const auto &[name, value] : words) {
            if (name.rfind("Exif.", 0) == 0)
                file->exifData()[name] = value;
            else
                file->xmpData()[name] = value;
        }
        file->writeMetadata();
        return path;
    }
    /// A new item with the picture, and what the picture says, opened.
    AdoptionPane *openWords(const QString &path) const
    {
        m_desk->window->addItem(ItemKind::Photograph);
        m_desk->showTab(u"tab_media"_s);
        auto *media = m_desk->window->form()->findChild<MediaPane *>();
        media->addFiles({path});
        if (!QTest::qWaitFor([media] { return !media->isBusy() && media->count() == 1; }, 20'000))
            return nullptr;
        m_desk->button(u"What the file says …"_s)->click();
        auto *pane = media->findChild<AdoptionPane *>();
        return QTest::qWaitFor([pane] { return pane && !pane->isBusy(); }, 20'000) ? pane : nullptr;
    }
    Item item() const { return *m_desk->reader->item(ItemId(m_desk->window->form()->record().uuid())); }
    std::unique_ptr<test::Desk> m_desk;
};

void AdoptionTest::whatIsChosenIsTakenOverInOneStep()
{
    Agent known;
    known.names.push_back({u"Demonstration person 01"_s, u"en"_s, {}, {}, NameKind::Preferred, TextOrigin::Original, TextState::Draft});
    const AgentId maker = *m_desk->catalogue->add(known);
    AdoptionPane *pane = openWords(picture({{"Exif.Photo.DateTimeOriginal", "2019:06:15 12:30:00"}, {"Xmp.dc.description", "lang=fr Le pont"},
                                            {"Xmp.dc.creator", "Demonstration person 01"}, {"Xmp.dc.subject", "pont"},
                                            {"Xmp.dc.rights", "lang=x-default Own work"}}));
    QVERIFY(pane);
    auto *list = pane->findChild<QListWidget *>(u"embedded"_s);
    const auto lines = [list] {
        QStringList words;
        for (int row = 0; row < list->count(); ++row)
            words += list->item(row)->text();
        return words.join(u'\n');
    };
    QTRY_VERIFY2(list->count() == 5, qPrintable(lines()));
    const auto line = [list](const QString &words) {
        const auto found = list->findItems(words, Qt::MatchContains);
        return found.isEmpty() ? nullptr : found.constFirst();
    };
    QVERIFY(line(u"pont – a new entry will be made"_s));
    QVERIFY(line(u"Demonstration person 01"_s) && !line(u"Demonstration person 01 –"_s)); // known by exactly this name
    list->setCurrentItem(line(u"Own work"_s));
    QTest::keyClick(list, Qt::Key_Space); // left out
    const Item before = item();
    auto *take = pane->findChild<QPushButton *>();
    QVERIFY2(take->text().contains(u"4"_s), qPrintable(take->text()));
    take->click();
    QCOMPARE(item().date.edtf, u"2019-06-15"_s);
    QCOMPARE(item().makers.size(), size_t(1));
    QCOMPARE(item().makers.front().agent, maker);
    QCOMPARE(m_desk->reader->term(item().subjects.at(0))->label.text(u"fr"), u"pont"_s);
    QVERIFY(item().rights.isEmpty());
    QCOMPARE(m_desk->reader->media(item().id)->front().caption.text(u"fr"), u"Le pont"_s);
    // A second look finds something everywhere and chooses nothing but the keyword.
    m_desk->button(u"What the file says …"_s)->click();
    QTRY_VERIFY(line(u"Le pont"_s));
    QCOMPARE(line(u"Le pont"_s)->checkState(), Qt::Unchecked);
    m_desk->button(u"Back to the media"_s)->click();
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(item().date, before.date);
    QVERIFY(item().makers.empty() && item().subjects.empty());
    QVERIFY(m_desk->reader->media(item().id)->front().caption.isEmpty());
    QVERIFY(m_desk->reader->ids(RecordType::Term)->empty());
}

void AdoptionTest::aFileThatSaysNothingSaysSo()
{
    AdoptionPane *pane = openWords(picture({}));
    QVERIFY(pane);
    QTRY_VERIFY(pane->findChild<QLabel *>()->text().startsWith(u"The file says nothing of itself"_s));
    QCOMPARE(pane->findChild<QListWidget *>()->count(), 0);
    QVERIFY(pane->chosen().isEmpty());
}

QTEST_MAIN(AdoptionTest)
#include "tst_adoption.moc"
