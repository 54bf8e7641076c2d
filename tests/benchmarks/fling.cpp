// SPDX-License-Identifier: GPL-3.0-or-later
// Flings through a gallery of 100,000 cards with pictures in the visitor's window, painted by the processor, and prints the
// processor time of the interface thread per frame. Then types words, and prints how long the
// interface thread is busy from an answer's arrival until it is painted.

#include "kiosk/kioskwindow.h"
#include "pages/page.h"
#include "support/scriptedreader.h"
#include "widgets/cardview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <ctime>

using namespace vitrine;

namespace {

constexpr int cardCount = 100'000;
constexpr int pictureCount = 400;
constexpr int frames = 1500;

double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

/// Measures what the interface thread did from the end of one frame to the end of the next.
class Watched final : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool done = QApplication::notify(receiver, event);
        if (event->type() == QEvent::UpdateRequest && receiver == window) {
            const double now = threadMilliseconds();
            if (last > 0 && isOn)
                times.push_back(now - last);
            last = now;
        }
        return done;
    }
    QObject *window = nullptr;
    std::vector<double> times;
    double last = 0;
    bool isOn = false;
};

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<size_t>(share * double(values.size())))];
}

QStringList drawPictures(const QTemporaryDir &folder)
{
    QStringList paths;
    for (int i = 0; i < pictureCount; ++i) {
        QImage image(1200, 800, QImage::Format_RGB32);
        image.fill(QColor::fromHsv(i * 359 / pictureCount, 120, 200));
        QPainter painter(&image);
        for (int line = 0; line < 60; ++line) {
            painter.setPen(QPen(QColor::fromHsv((i * 7 + line * 5) % 360, 160, 160), 6));
            painter.drawLine(0, line * 14, 1200, (line * 37 + i * 11) % 800);
        }
        painter.end();
        paths += folder.filePath(QStringLiteral("%1.jpg").arg(i));
        image.save(paths.back(), "JPG", 80);
    }
    return paths;
}

/// One flick of a finger upwards over the cards.
void flick(CardView &cards)
{
    QWidget *on = cards.viewport();
    const QPoint from(on->width() / 2, on->height() * 3 / 4);
    QTest::mousePress(on, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(on, from - QPoint(0, step * 90));
    QTest::mouseRelease(on, Qt::LeftButton, {}, from - QPoint(0, 360));
}

/// Figures in milliseconds, a line each.
void print(const char *what, const std::vector<double> &times)
{
    const std::pair<const char *, double> shares[]{{"median", 0.5}, {"p95", 0.95}, {"p99", 0.99}, {"most", 1}};
    for (const auto &[name, share] : shares)
        std::printf("%s-%s-ms=%.2f\n", what, name, percentile(times, share));
}

/// From the answer's arrival to the painted page.
std::vector<double> typeWords(KioskWindow &window, const test::ScriptedReader &reader)
{
    window.go(routes::to(PageKind::Search));
    QTest::qWait(500);
    auto *edit = window.findChild<QLineEdit *>(QStringLiteral("searchEdit"));
    std::vector<double> busy;
    for (int i = 0; i < 60; ++i) {
        reader.script().waits = true;
        edit->setText(QStringLiteral("word %1").arg(i));
        QTest::qWait(30);
        const double before = threadMilliseconds();
        reader.script().letGo.release();
        QTest::qWait(120);
        busy.push_back(threadMilliseconds() - before);
    }
    return busy;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Watched app(argc, argv);
    const QTemporaryDir folder;
    test::ScriptedReader reader;
    reader.script().total = cardCount;
    reader.script().pictures = drawPictures(folder);
    for (const Facet facet : {Facet::Kind, Facet::Section, Facet::Maker, Facet::Place, Facet::Decade, Facet::Material, Facet::Technique}) {
        FacetAnswer answer{facet, 60, {}};
        for (int i = 0; i < 40; ++i)
            answer.counts.push_back({QStringLiteral("v%1").arg(i), QStringLiteral("Value %1").arg(i), 5000 - i});
        reader.script().facets.push_back(answer);
    }
    for (int year = 1900; year < 2000; ++year)
        reader.script().years.push_back({year, 100 + year % 17});
    KioskWindow window(reader, {});
    window.resize(1920, 1080);
    window.show();
    app.window = &window;
    window.go(routes::items());
    QTest::qWait(1500);
    auto *cards = window.page()->findChild<CardView *>();
    app.isOn = true;
    QElapsedTimer clock;
    clock.start();
    while (static_cast<int>(app.times.size()) < frames && clock.elapsed() < 120'000) {
        flick(*cards);
        QTest::qWait(350);
    }
    app.isOn = false;
    print("frame", app.times);
    std::printf("frames=%zu\nrow=%d\n", app.times.size(), cards->indexAt(QPoint(60, 200)).row());
    print("answer", typeWords(window, reader));
    return 0;
}
