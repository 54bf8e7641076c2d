// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/sandbox.h"

#include "worker/landlock.h"
#include "worker/syscalls.h"

#include <csignal>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace vitrine {

namespace {

constexpr rlim_t mostFiles = 64;

bool limit(__rlimit_resource_t resource, rlim_t soft, rlim_t hard)
{
    rlimit now{};
    ::getrlimit(resource, &now);
    const rlimit wished{std::min(soft, now.rlim_max), std::min(hard, now.rlim_max)};
    return ::setrlimit(resource, &wished) == 0;
}

bool limitAll(const WorkerLimits &limits)
{
    bool isLimited = limit(RLIMIT_CORE, 0, 0) && limit(RLIMIT_NOFILE, mostFiles, mostFiles) && limit(RLIMIT_FSIZE, 0, 0)
        && limit(RLIMIT_CPU, rlim_t(limits.cpuSeconds), rlim_t(limits.cpuSeconds) + 1);
#ifndef __SANITIZE_ADDRESS__ // whose shadow is larger than any limit
    isLimited = isLimited && limit(RLIMIT_AS, rlim_t(limits.megabytes) << 20, rlim_t(limits.megabytes) << 20);
#endif
    return isLimited;
}

/// Root's, where root runs this.
bool dropCapabilities()
{
    __user_cap_header_struct head{_LINUX_CAPABILITY_VERSION_3, 0};
    const __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3]{};
    return ::syscall(SYS_capset, &head, none) == 0;
}

} // namespace

bool enterSandbox(const WorkerLimits &limits)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::prctl(PR_SET_DUMPABLE, 0);
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || !dropCapabilities() || !limitAll(limits))
        return false;
    readOnlySystemFiles(); // where the kernel knows how: the filter forbids writing in any case
    return filterSyscalls();
}

} // namespace vitrine
