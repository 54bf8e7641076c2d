# SPDX-License-Identifier: GPL-3.0-or-later
# What the commands in this folder share. Sourced, never run.

set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
build=$top/build
install=yes

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# The names in packaging/dependencies that stand for this system, or nothing when it is unknown. (The tests bring a file of
# their own in VITRINE_OS_RELEASE.)
distribution() {
    local codename
    codename=$( . "${VITRINE_OS_RELEASE:-/etc/os-release}" 2>/dev/null && printf '%s' "${UBUNTU_CODENAME:-${DEBIAN_CODENAME:-${VERSION_CODENAME:-}}}" ) || true
    case $codename in
        bookworm) echo debian-12 ;;
        trixie) echo debian-13 ;;
        noble) echo ubuntu-24.04 ;;
    esac
}

# packages DISTRIBUTION SECTION...: what these sections name, one a line.
packages() {
    local wanted=$1 section name rest sections=" ${*:2} "
    while read -r section name rest; do
        if [[ $section != \#* && $sections == *" $section "* && ( $name == '*' || $name == "$wanted" ) ]]; then
            printf '%s\n' $rest
        fi
    done <"$top/packaging/dependencies" | sort -u
}

# missing PACKAGE...: those that are not installed.
missing() {
    local present
    present=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p' | sort -u) || true
    comm -13 <(printf '%s\n' "$present") <(printf '%s\n' "$@" | sort -u)
}

# install_missing SECTION...: installs what is not there; says so first; does nothing and asks for nothing when all is there.
install_missing() {
    [[ $install == yes ]] || return 0
    local system absent root=()
    system=$(distribution)
    if [[ -z $system ]]; then
        fail "Which packages to install is known for Debian 12, Debian 13 and Ubuntu 24.04, not for this system. Nothing was" \
             "changed. Install Qt 6.4 or newer and what packaging/dependencies names, then give --no-install."
    fi
    mapfile -t absent < <(missing $(packages "$system" "$@"))
    [[ ${#absent[@]} -gt 0 ]] || return 0
    say "These packages are missing and will be installed with apt-get: ${absent[*]}"
    if [[ $(id -u) -ne 0 ]]; then
        command -v sudo >/dev/null || fail "Installing needs the rights of root and there is no sudo here. Nothing was changed." \
            "As root, run: apt-get install --no-install-recommends ${absent[*]}"
        root=(sudo)
    fi
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q update ||
        say "The lists of packages could not all be refreshed; trying with those that are here."
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends "${absent[@]}" ||
        fail "apt-get could not install the packages (its own words are above). Nothing was built. See to the network and the" \
             "sources of packages, then run this again, or install them yourself and give --no-install."
}

# cached NAME: the value of a CMake variable in the build folder.
cached() { sed -n "s/^$1:[^=]*=//p" "$build/CMakeCache.txt" 2>/dev/null | head -n 1; }

# configure ARGUMENT...: a Release build in the build folder; only when it is not one yet, or when a -D argument differs.
configure() {
    local argument name same=yes generator=()
    [[ -f $build/build.ninja || -f $build/Makefile ]] || same=no # an earlier try may have stopped half way
    [[ $(cached CMAKE_BUILD_TYPE) == Release && $(cached CMAKE_HOME_DIRECTORY) == "$top" ]] || same=no
    for argument in "$@"; do
        name=${argument#-D}
        [[ $(cached "${name%%=*}") == "${name#*=}" ]] || same=no
    done
    [[ $same == no ]] || return 0
    if [[ ! -f $build/CMakeCache.txt ]]; then
        set -- -DVITRINE_UNITY=ON "$@" # a folder that is there keeps what suits the work on single files
        ! command -v ninja >/dev/null || generator=(-G Ninja)
    fi
    mkdir -p "$build/logs"
    cmake -S "$top" -B "$build" "${generator[@]}" -DCMAKE_BUILD_TYPE=Release "$@" >"$build/logs/configure.log" 2>&1 || {
        tail -n 20 "$build/logs/configure.log" >&2
        fail "CMake could not prepare the build; its last words are above, all of them in $build/logs/configure.log."
    }
}

# build_all [TARGET...]: brings the build folder up to date with every core; quiet when there is nothing to do.
build_all() {
    local log=$build/logs/build.log targets=()
    [[ $# -eq 0 ]] || targets=(--target "$@")
    mkdir -p "$build/logs"
    if [[ -t 1 && -t 2 && ! -f $build/build.ninja ]]; then
        cmake --build "$build" --parallel "$(nproc)" "${targets[@]}" && return 0
    else
        cmake --build "$build" --parallel "$(nproc)" "${targets[@]}" > >(tee "$log" | grep -v '^ninja: no work to do' >&2) 2>&1 && return 0
    fi
    fail "The build failed; what the compiler said is above and in $log. Nothing was started."
}
