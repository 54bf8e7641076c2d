// SPDX-License-Identifier: GPL-3.0-or-later
#include "random.h"

#include <cmath>
#include <numeric>

namespace vitrine::bench {

QUuid Random::uuid()
{
    const quint64 high = (next() & ~quint64(0xF000)) | 0x4000;
    const quint64 low = (next() & ~(quint64(3) << 62)) | (quint64(1) << 63);
    const auto byte = [low](int i) { return uchar(low >> (56 - 8 * i)); };
    return QUuid(uint(high >> 32), ushort(high >> 16), ushort(high), byte(0), byte(1), byte(2), byte(3), byte(4), byte(5),
                 byte(6), byte(7));
}

Skewed::Skewed(const std::vector<double> &weights) : m_share(weights.size()), m_other(weights.size())
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<int> poor, rich;
    for (size_t i = 0; i < weights.size(); ++i) {
        m_share[i] = weights[i] / sum * double(weights.size());
        m_other[i] = int(i);
        (m_share[i] < 1 ? poor : rich).push_back(int(i));
    }
    while (!poor.empty() && !rich.empty()) {
        const int small = poor.back();
        const int large = rich.back();
        poor.pop_back();
        m_other[size_t(small)] = large;
        m_share[size_t(large)] -= 1 - m_share[size_t(small)];
        if (m_share[size_t(large)] < 1) {
            rich.pop_back();
            poor.push_back(large);
        }
    }
}

Skewed Skewed::zipf(int size, double shift, double slope)
{
    std::vector<double> weights(static_cast<size_t>(size));
    for (size_t i = 0; i < weights.size(); ++i)
        weights[i] = 1 / std::pow(double(i) + shift, slope);
    return Skewed(weights);
}

} // namespace vitrine::bench
