// SPDX-License-Identifier: GPL-3.0-or-later
// The floor under the start of `vitrine`: the least a Qt Widgets program can do that shows a picture and three scripts and
// opens a database, with the same libraries linked. Prints its processor time once its window is painted, and ends.
// usage: barewindow PICTURE DATABASE WIDTH HEIGHT

#include <QApplication>
#include <QImageReader>
#include <QPainter>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <ctime>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1000.0 + double(now.tv_nsec) / 1e6;
}

class BareWindow final : public QWidget
{
public:
    explicit BareWindow(const QImage &picture) : m_picture(picture) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawImage(rect(), m_picture);
        const QStringList lines{u"Une ligne en français"_s, u"A line in English"_s, u"سطری به فارسی"_s};
        for (int i = 0; i < lines.size(); ++i)
            painter.drawText(rect().adjusted(40, 40 + 40 * i, -40, 0), lines.at(i));
        if (!m_isPainted)
            QTimer::singleShot(0, this, &BareWindow::report);
        m_isPainted = true;
    }

private:
    void report()
    {
        std::printf("first-paint-cpu-ms=%.1f\n", processorMilliseconds());
        QCoreApplication::quit();
    }

    QImage m_picture;
    bool m_isPainted = false;
};

bool readDatabase(const QString &path)
{
    sqlite3 *database = nullptr;
    bool isRead = false;
    if (sqlite3_open_v2(qPrintable(path), &database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK)
        isRead = sqlite3_exec(database, "SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(database);
    return isRead;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QImage picture = arguments.size() == 5 ? QImageReader(arguments.at(1)).read() : QImage();
    if (picture.isNull() || !readDatabase(arguments.at(2))) {
        std::fputs("usage: barewindow PICTURE DATABASE WIDTH HEIGHT (both files must be readable)\n", stderr);
        return 2;
    }
    BareWindow window(picture);
    window.resize(arguments.at(3).toInt(), arguments.at(4).toInt());
    window.show();
    return QApplication::exec();
}
