// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfreading.h"

#include "base/fold.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

/// Keeps the texts that a painter is asked for, and paints nothing.
class LineRecorder final : public QPaintEngine {
public:
    LineRecorder() : QPaintEngine(AllFeatures) {}
    std::vector<PlacedWords> lines;

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath &) override {}
    void drawRects(const QRectF *, int) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    [[nodiscard]] Type type() const override { return User; }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const double scale = points(1);
        const QRectF place(at.x() / scale, (at.y() - item.ascent()) / scale, item.width() / scale, (item.ascent() + item.descent()) / scale);
        const bool isRightToLeft = item.renderFlags() & QTextItem::RightToLeft;
        const bool goesOn = !lines.empty() && std::abs(m_baseline - at.y()) < 1 && std::abs(place.left() - lines.back().place.right()) < 0.1;
        if (goesOn) { // runs of one line come from left to right; its words are compared without their order
            lines.back().place |= place;
            QString &text = lines.back().text;
            if (m_wasRightToLeft != isRightToLeft)
                text += u' ' + item.text();
            else
                text = isRightToLeft ? QString(item.text() + text) : QString(text + item.text());
        } else {
            lines.push_back({place, item.text()});
        }
        m_wasRightToLeft = isRightToLeft;
        m_baseline = at.y();
    }

private:
    double m_baseline = -1;
    bool m_wasRightToLeft = false;
};

class RecordingDevice final : public QPaintDevice {
public:
    explicit RecordingDevice(LineRecorder &engine) : m_engine(engine) {}
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        if (metric == PdmDpiX || metric == PdmDpiY || metric == PdmPhysicalDpiX || metric == PdmPhysicalDpiY)
            return unitsPerInch;
        return metric == PdmDevicePixelRatio || metric == PdmDepth ? 1 : 20 * unitsPerInch;
    }

private:
    LineRecorder &m_engine;
};

/// The words on one line: what touches is one word. Letters of words from right to left come one by one, the last first.
QString joined(std::vector<PlacedWords> parts)
{
    std::sort(parts.begin(), parts.end(), [](const PlacedWords &a, const PlacedWords &b) { return a.place.left() < b.place.left(); });
    QString text;
    QString word;
    double end = 0;
    for (const PlacedWords &part : parts) {
        const bool touches = part.place.left() - end < part.place.height() * 0.06;
        const bool isRightToLeft = std::any_of(part.text.begin(), part.text.end(), [](QChar c) { return c.direction() == QChar::DirAL || c.direction() == QChar::DirNSM; });
        if (!touches)
            text += word + u' ', word.clear();
        word = isRightToLeft ? QString(part.text + word) : QString(word + part.text);
        end = part.place.right();
    }
    return text + word;
}

} // namespace

bool hasPoppler() { return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty() && !QStandardPaths::findExecutable(u"pdftoppm"_s).isEmpty(); }

QByteArray ran(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60000) ? process.readAllStandardOutput() : QByteArray();
}

std::vector<std::vector<PlacedWords>> wordsInPdf(const QString &path)
{
    std::vector<std::vector<PlacedWords>> pages;
    QString text = QString::fromUtf8(ran(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s}));
    text.remove(QChar(u'\0'));
    QXmlStreamReader reader(text.mid(text.indexOf("<doc>"_L1)));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto number = [&](const char *name) { return reader.attributes().value(QLatin1StringView(name)).toDouble(); };
        if (reader.name() == "page"_L1)
            pages.push_back({});
        else if (reader.name() == "word"_L1 && !pages.empty()) {
            const QRectF place(QPointF(number("xMin"), number("yMin")), QPointF(number("xMax"), number("yMax")));
            pages.back().push_back({place, reader.readElementText()});
        }
    }
    return pages;
}

QImage pageOfPdf(const QString &path, int page, int dotsPerInch)
{
    const QTemporaryDir folder;
    const QString number = QString::number(page + 1);
    (void)ran(u"pdftoppm"_s, {u"-png"_s, u"-r"_s, QString::number(dotsPerInch), u"-f"_s, number, u"-l"_s, number, u"-singlefile"_s, path, folder.filePath(u"page"_s)});
    return QImage(folder.filePath(u"page.png"_s));
}

std::vector<PlacedWords> paintedLines(PrintedPages &pages, int page)
{
    LineRecorder recorder;
    RecordingDevice device(recorder);
    QPainter painter(&device);
    if (!pages.paint(page, painter))
        return {};
    painter.end();
    return recorder.lines;
}

QStringList wordSet(const QString &text)
{
    QStringList words = fold(text.normalized(QString::NormalizationForm_KC)).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

QStringList differences(const std::vector<PlacedWords> &lines, const std::vector<PlacedWords> &words)
{
    QStringList faults;
    for (const PlacedWords &line : lines) {
        std::vector<PlacedWords> there;
        for (const PlacedWords &word : words) {
            const QPointF middle = word.place.center();
            if (std::abs(middle.y() - line.place.center().y()) < line.place.height() / 4 && middle.x() > line.place.left() - 1 && middle.x() < line.place.right() + 1)
                there.push_back(word);
        }
        const QString found = joined(there);
        if (!line.text.trimmed().isEmpty() && wordSet(line.text) != wordSet(found))
            faults += u"“%1” became “%2”"_s.arg(line.text, found);
    }
    return faults;
}

int greatestDifference(const QImage &one, const QImage &other)
{
    const QSize patches(one.width() / 6, one.height() / 6);
    const QImage a = one.convertToFormat(QImage::Format_Grayscale8).scaled(patches, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage b = other.convertToFormat(QImage::Format_Grayscale8).scaled(patches, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int greatest = std::abs(one.width() - other.width()) > 1 || std::abs(one.height() - other.height()) > 1 ? 255 : 0;
    for (int y = 0; y < patches.height(); ++y) {
        for (int x = 0; x < patches.width(); ++x)
            greatest = std::max(greatest, std::abs(a.constScanLine(y)[x] - b.constScanLine(y)[x]));
    }
    return greatest;
}

} // namespace vitrine::test
