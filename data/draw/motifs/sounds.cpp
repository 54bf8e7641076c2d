// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas.h"
#include "motifs.h"

#include <QDataStream>
#include <QFile>

#include <algorithm>
#include <cmath>

namespace vitrine::draw {

using namespace Qt::StringLiterals;

namespace {

constexpr int rate = 48000;

struct Stereo {
    explicit Stereo(double seconds) : left(size_t(seconds * rate), 0.f), right(left) {}
    std::vector<float> left, right;
    void add(size_t i, double value, double pan)
    {
        if (i < left.size()) {
            left[i] += float(value * (1 - pan));
            right[i] += float(value * pan);
        }
    }
};

/// A soft tone: a few harmonics that fade at different speeds, a slow attack and a long end.
void tone(Stereo &s, double at, double length, double hertz, double loud, double pan)
{
    const auto first = size_t(at * rate), count = size_t(length * rate);
    for (size_t i = 0; i < count; ++i) {
        const double t = double(i) / rate, rise = smooth(0, 1.6, t),
                     fall = 1 - smooth(length * 0.45, length, t);
        double v = 0;
        for (int h = 1; h <= 4; ++h)
            v += std::sin(2 * M_PI * hertz * h * t * (1 + 0.0007 * h) + 0.25 * std::sin(t * 4.1)) *
                 std::exp(-t * 0.12 * h) / (h * h);
        s.add(first + i, v * rise * fall * loud, pan);
    }
}

/// A plucked string (Karplus and Strong).
void pluck(Stereo &s, double at, double hertz, double loud, double pan, quint64 seed)
{
    Rng rng(seed);
    std::vector<double> string(size_t(rate / hertz));
    double before = 0;
    for (double &v : string) {
        before = 0.55 * before + 0.45 * rng.range(-1, 1);
        v = before * 2;
    }
    const auto first = size_t(at * rate);
    for (size_t i = 0, k = 0; i < size_t(5 * rate); ++i) {
        const size_t next = (k + 1) % string.size();
        const double v = string[k];
        string[k] = 0.4985 * (string[k] + string[next]);
        k = next;
        s.add(first + i, v * loud, pan);
    }
}

/// Water-like noise: bands of noise that swell and sink, with small drops.
void water(Stereo &s, double loud)
{
    Rng rng(7);
    double low[2] = {}, mid[2] = {};
    for (size_t i = 0; i < s.left.size(); ++i) {
        const double t = double(i) / rate, swell = 0.45 + 0.55 * fbm(t * 0.35, 1, 3, 3),
                     cut = 0.02 + 0.05 * noise(t * 0.8, 2, 5);
        for (int c = 0; c < 2; ++c) {
            const double white = rng.range(-1, 1);
            low[c] += cut * (white - low[c]);
            mid[c] += 0.004 * (low[c] - mid[c]);
            s.add(i, (low[c] - mid[c]) * swell * loud * 2, c);
        }
    }
    for (int d = 0; d < 46; ++d) {
        const double at = rng.range(0.5, double(s.left.size()) / rate - 1), hertz = rng.range(700, 1900),
                     pan = rng.range(0.2, 0.8), amount = rng.range(0.01, 0.04);
        for (size_t i = 0; i < size_t(rate / 9); ++i) {
            const double t = double(i) / rate;
            s.add(size_t(at * rate) + i,
                  amount * std::sin(2 * M_PI * hertz * t * (1 + 1.6 * t)) * std::exp(-t * 42) *
                      smooth(0, 0.004, t),
                  pan);
        }
    }
}

void room(Stereo &s, double wet)
{
    const double delays[4] = {0.0613, 0.0891, 0.1277, 0.1823};
    for (std::vector<float> *side : {&s.left, &s.right}) {
        std::vector<float> dry = *side;
        for (double d : delays) {
            const auto lag = size_t((d + (side == &s.right ? 0.0071 : 0)) * rate);
            std::vector<float> line(dry.size(), 0.f);
            float dark = 0;
            for (size_t i = lag; i < dry.size(); ++i) {
                dark += 0.35f * (dry[i - lag] + 0.66f * line[i - lag] - dark);
                line[i] = dark;
                (*side)[i] += float(wet) * line[i];
            }
        }
    }
}

void finish(Stereo &s, double peak)
{
    float top = 1e-6f;
    for (size_t i = 0; i < s.left.size(); ++i)
        top = std::max({top, std::abs(s.left[i]), std::abs(s.right[i])});
    for (size_t i = 0; i < s.left.size(); ++i) {
        const double edge =
            smooth(0, 1.2, double(i) / rate) * smooth(0, 2.5, double(s.left.size() - i) / rate);
        s.left[i] *= float(peak * edge) / top;
        s.right[i] *= float(peak * edge) / top;
    }
}

Stereo make(const QString &name)
{
    const double scale[7] = {146.83, 174.61, 196.00, 220.00, 261.63, 293.66, 349.23};
    if (name == u"sound-01"_s) {
        Stereo s(40);
        const int order[11] = {0, 3, 2, 4, 1, 3, 5, 2, 4, 3, 0};
        for (int i = 0; i < 11; ++i)
            tone(s, i * 3.2 + 0.2, 7.2, scale[order[i]], 0.5, 0.35 + 0.3 * (i % 2));
        for (int i = 0; i < 4; ++i)
            tone(s, i * 9.0, 11, i == 2 ? 98.0 : 73.42, 0.4, 0.5);
        room(s, 0.28);
        finish(s, 0.6);
        return s;
    }
    if (name == u"sound-02"_s) {
        Stereo s(25);
        water(s, 0.5);
        const double at[12] = {3.0, 4.6, 6.2, 7.0, 9.4, 11.0, 12.6, 13.4, 15.8, 17.4, 18.2, 20.2};
        const int note[12] = {3, 4, 3, 2, 5, 4, 3, 1, 2, 3, 1, 0};
        for (int i = 0; i < 12; ++i)
            pluck(s, at[i], scale[note[i]], 0.62, 0.4 + 0.2 * (i % 2), quint64(i + 20));
        room(s, 0.16);
        finish(s, 0.62);
        return s;
    }
    Stereo s(name == u"film-03"_s ? 12 : 60);
    if (name == u"film-03"_s) {
        for (int i = 0; i < 5; ++i)
            pluck(s, 0.9 + i * 2.05, scale[(i * 3) % 5 + 1], 0.5, 0.5, quint64(i + 60));
    } else {
        for (int i = 0; i < 12; ++i)
            tone(s, i * 4.8 + 0.5, 9, scale[(i * 3) % 7] * (i % 4 == 3 ? 2 : 1), i % 4 == 3 ? 0.16 : 0.42,
                 0.3 + 0.4 * (i % 2));
        for (int i = 0; i < 6; ++i)
            tone(s, i * 10.0, 12, i % 2 ? 87.31 : 73.42, 0.34, 0.5);
    }
    room(s, 0.3);
    finish(s, 0.45);
    return s;
}

} // namespace

bool writeSound(const QString &name, const QString &fileName)
{
    const Stereo s = make(name);
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QDataStream out(&file);
    out.setByteOrder(QDataStream::LittleEndian);
    const auto bytes = quint32(s.left.size() * 4);
    out.writeRawData("RIFF", 4);
    out << quint32(36 + bytes);
    out.writeRawData("WAVEfmt ", 8);
    out << quint32(16) << quint16(1) << quint16(2) << quint32(rate) << quint32(rate * 4) << quint16(4)
        << quint16(16);
    out.writeRawData("data", 4);
    out << bytes;
    for (size_t i = 0; i < s.left.size(); ++i)
        out << qint16(std::clamp(s.left[i], -1.f, 1.f) * 32000)
            << qint16(std::clamp(s.right[i], -1.f, 1.f) * 32000);
    return out.status() == QDataStream::Ok;
}

std::vector<float> envelope(const QString &name, int columns)
{
    const Stereo s = make(name);
    std::vector<float> out(size_t(columns), 0.f);
    for (size_t i = 0; i < s.left.size(); ++i) {
        float &slot = out[std::min(out.size() - 1, i * out.size() / s.left.size())];
        slot = std::max({slot, std::abs(s.left[i]), std::abs(s.right[i])});
    }
    const float top = std::max(1e-6f, *std::max_element(out.begin(), out.end()));
    for (float &v : out)
        v /= top;
    return out;
}

} // namespace vitrine::draw
