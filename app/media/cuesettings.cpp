// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/cuesettings.h"

#include <QRegularExpression>

#include <array>

namespace vitrine {

namespace {

using namespace Qt::StringLiterals;

template <class T, size_t N>
using Names = std::array<std::pair<QLatin1StringView, T>, N>;

constexpr Names<CueSettings::Writing, 2> writings{{{"rl"_L1, CueSettings::Writing::VerticalRightToLeft},
                                                   {"lr"_L1, CueSettings::Writing::VerticalLeftToRight}}};
constexpr Names<CueSettings::TextAlign, 5> textAligns{{{"start"_L1, CueSettings::TextAlign::Start},
                                                       {"center"_L1, CueSettings::TextAlign::Center},
                                                       {"end"_L1, CueSettings::TextAlign::End},
                                                       {"left"_L1, CueSettings::TextAlign::Left},
                                                       {"right"_L1, CueSettings::TextAlign::Right}}};
constexpr Names<CueSettings::LineAlign, 3> lineAligns{{{"start"_L1, CueSettings::LineAlign::Start},
                                                       {"center"_L1, CueSettings::LineAlign::Center},
                                                       {"end"_L1, CueSettings::LineAlign::End}}};
constexpr Names<CueSettings::PositionAlign, 3> positionAligns{
    {{"line-left"_L1, CueSettings::PositionAlign::LineLeft},
     {"center"_L1, CueSettings::PositionAlign::Center},
     {"line-right"_L1, CueSettings::PositionAlign::LineRight}}};

template <class T, size_t N>
bool readName(const QString &text, const Names<T, N> &names, T &value)
{
    for (const auto &[name, meaning] : names) {
        if (name == text) {
            value = meaning;
            return true;
        }
    }
    return false;
}

template <class T, size_t N>
QString nameOf(T value, const Names<T, N> &names)
{
    for (const auto &[name, meaning] : names) {
        if (meaning == value)
            return name;
    }
    return {};
}

std::optional<double> readPercentage(const QString &text)
{
    static const QRegularExpression shape(u"^[0-9]+(\\.[0-9]+)?%$"_s);
    if (!shape.match(text).hasMatch())
        return {};
    const double value = text.chopped(1).toDouble();
    return value <= 100 ? std::optional(value) : std::nullopt;
}

struct Pair {
    QString value;
    std::optional<QString> align;
};

Pair splitAtComma(const QString &text)
{
    const qsizetype comma = text.indexOf(u',');
    if (comma < 0)
        return {text, {}};
    return {text.left(comma), text.mid(comma + 1)};
}

void readLine(const QString &text, CueSettings &settings)
{
    static const QRegularExpression number(u"^-?[0-9]+(\\.[0-9]+)?$"_s);
    const Pair pair = splitAtComma(text);
    CueSettings::LineAlign align = CueSettings::LineAlign::Start;
    if (pair.align && !readName(*pair.align, lineAligns, align))
        return;
    const bool isPercent = pair.value.endsWith(u'%');
    if (isPercent ? !readPercentage(pair.value) : !number.match(pair.value).hasMatch())
        return;
    settings.line = isPercent ? *readPercentage(pair.value) : pair.value.toDouble();
    settings.lineIsPercent = isPercent;
    settings.lineAlign = align;
}

void readPosition(const QString &text, CueSettings &settings)
{
    const Pair pair = splitAtComma(text);
    CueSettings::PositionAlign align = CueSettings::PositionAlign::Auto;
    const auto value = readPercentage(pair.value);
    if (!value || (pair.align && !readName(*pair.align, positionAligns, align)))
        return;
    settings.position = value;
    settings.positionAlign = align;
}

QString percent(double value)
{
    return QString::number(value, 'g', 6) + u'%';
}

} // namespace

CueSettings parseCueSettings(const QString &text)
{
    static const QRegularExpression spaces(u"[ \\t\\n\\f\\r]+"_s);
    CueSettings settings;
    for (const QString &word : text.split(spaces, Qt::SkipEmptyParts)) {
        const qsizetype colon = word.indexOf(u':');
        if (colon <= 0 || colon == word.size() - 1)
            continue;
        const QString name = word.left(colon);
        const QString value = word.mid(colon + 1);
        if (name == "region"_L1)
            settings.region = value;
        else if (name == "vertical"_L1)
            readName(value, writings, settings.writing);
        else if (name == "line"_L1)
            readLine(value, settings);
        else if (name == "position"_L1)
            readPosition(value, settings);
        else if (name == "size"_L1)
            settings.size = readPercentage(value).value_or(settings.size);
        else if (name == "align"_L1)
            readName(value, textAligns, settings.textAlign);
    }
    const bool leavesRegion =
        settings.line || settings.size != 100 || settings.writing != CueSettings::Writing::Horizontal;
    if (leavesRegion)
        settings.region.clear();
    return settings;
}

QString writtenCueSettings(const CueSettings &settings)
{
    QStringList words;
    if (settings.writing != CueSettings::Writing::Horizontal)
        words += "vertical:"_L1 + nameOf(settings.writing, writings);
    if (settings.line) {
        QString word = "line:"_L1 + (settings.lineIsPercent ? percent(*settings.line)
                                                            : QString::number(*settings.line, 'g', 6));
        if (settings.lineAlign != CueSettings::LineAlign::Start)
            word += u',' + nameOf(settings.lineAlign, lineAligns);
        words += word;
    }
    if (settings.position) {
        QString word = "position:"_L1 + percent(*settings.position);
        if (settings.positionAlign != CueSettings::PositionAlign::Auto)
            word += u',' + nameOf(settings.positionAlign, positionAligns);
        words += word;
    }
    if (settings.size != 100)
        words += "size:"_L1 + percent(settings.size);
    if (settings.textAlign != CueSettings::TextAlign::Center)
        words += "align:"_L1 + nameOf(settings.textAlign, textAligns);
    if (!settings.region.isEmpty())
        words += "region:"_L1 + settings.region;
    return words.join(u' ');
}

} // namespace vitrine
