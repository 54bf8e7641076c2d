// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/landlock.h"

#include "media/bubblewrap.h"
#include "media/workersocket.h"

#include <QFile>

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr quint64 reading = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR | LANDLOCK_ACCESS_FS_EXECUTE;
/// All that the first version knows; what came later the filter of system calls forbids.
constexpr quint64 everything = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;

void allowReading(int rules, const QString &folder)
{
    const Descriptor place(::open(QFile::encodeName(folder).constData(), O_PATH | O_CLOEXEC));
    const landlock_path_beneath_attr rule{reading, place.number()};
    if (place.isOpen())
        ::syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
}

} // namespace

void readOnlySystemFiles()
{
    landlock_ruleset_attr attributes{};
    attributes.handled_access_fs = everything;
    const Descriptor rules(int(::syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes.handled_access_fs, 0)));
    if (!rules.isOpen())
        return;
    for (const QString &folder : QStringList{u"/usr"_s, u"/lib"_s, u"/lib64"_s, u"/etc/fonts"_s, u"/var/cache/fontconfig"_s} + libraryFolders())
        allowReading(rules.number(), folder);
    ::syscall(SYS_landlock_restrict_self, rules.number(), 0);
}

} // namespace vitrine
