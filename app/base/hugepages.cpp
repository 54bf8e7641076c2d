// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hugepages.h"

#if defined(__linux__) && defined(__GLIBC__)
#include <array>
#include <cstdint>
#include <cstdlib>
#include <limits>

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace vitrine {

#if defined(__linux__) && defined(__GLIBC__)

namespace {

constexpr std::uintptr_t largePage = std::uintptr_t(2) << 20;

std::uintptr_t endOfHeap() { return reinterpret_cast<std::uintptr_t>(sbrk(0)); }

/// Takes blocks until the heap must grow: it grows by what mallopt() was told.
void growHeap()
{
    constexpr std::size_t block = 64 * 1024; // larger ones might be mapped for themselves
    std::array<void *, 64> taken{};
    const std::uintptr_t before = endOfHeap();
    for (std::size_t i = 0; i < taken.size() && endOfHeap() == before; ++i)
        taken.at(i) = std::malloc(block);
    for (void *one : taken)
        std::free(one);
}

} // namespace

bool askForLargePages(std::size_t bytes)
{
    constexpr std::size_t most = std::numeric_limits<int>::max() / 2;
    if (bytes == 0 || bytes > most)
        return false;
    const std::uintptr_t begin = (endOfHeap() + largePage - 1) / largePage * largePage;
    mallopt(M_TRIM_THRESHOLD, int(bytes * 2)); // or the first free() gives all of it back
    mallopt(M_TOP_PAD, int(bytes));
    growHeap();
    mallopt(M_TOP_PAD, 128 * 1024);
    const std::uintptr_t end = endOfHeap();
    return end > begin && madvise(reinterpret_cast<void *>(begin), end - begin, MADV_HUGEPAGE) == 0;
}

#else

bool askForLargePages(std::size_t) { return false; }

#endif

} // namespace vitrine
