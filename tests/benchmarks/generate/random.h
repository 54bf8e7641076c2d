// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

#include <vector>

namespace vitrine::bench {

/// SplitMix64: the same numbers from the same seed on every machine and with every library.
class Random final
{
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15u);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    /// From 0 to `end` - 1.
    int below(int end) { return int((next() >> 32) * quint64(end) >> 32); }
    int between(int first, int last) { return first + below(last - first + 1); }
    double unit() { return double(next() >> 11) * 0x1.0p-53; }
    bool chance(double probability) { return unit() < probability; }
    QUuid uuid();

private:
    quint64 m_state;
};

/// Draws 0, 1, 2 ... with the weights given, each draw in the same short time (the alias method).
class Skewed final
{
public:
    explicit Skewed(const std::vector<double> &weights);
    /// The weights of Zipf and Mandelbrot: 1 / (rank + shift) ^ slope.
    static Skewed zipf(int size, double shift, double slope);

    int draw(Random &random) const
    {
        const int at = random.below(int(m_share.size()));
        return random.unit() < m_share[size_t(at)] ? at : m_other[size_t(at)];
    }

private:
    std::vector<double> m_share;
    std::vector<int> m_other;
};

} // namespace vitrine::bench
