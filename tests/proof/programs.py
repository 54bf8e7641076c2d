# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the programs that are tried, and keeps the tally."""
import json
import os
import signal
import subprocess
import sys
import time


class Ran:
    """How a program ended."""

    def __init__(self, code, out, err, seconds):
        self.code, self.out, self.err, self.seconds = code, out, err, seconds

    def sentences(self):
        return [line for line in self.err.splitlines() if line.strip()]


def heed():
    """In the background of a script Ctrl-C is ignored; what is tried shall hear it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def run(arguments, signals=(), timeout=1800, **more):
    """Runs a program to its end; `signals` are (seconds after the start, signal). Ctrl-C goes to what it started as well, as from a
    terminal."""
    begun = time.monotonic()
    process = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, start_new_session=True, preexec_fn=heed, **more)
    for seconds, number in signals:
        try:
            out, err = process.communicate(timeout=max(0.0, begun + seconds - time.monotonic()))
            break
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, number) if number == signal.SIGINT else process.send_signal(number)
    else:
        out, err = process.communicate(timeout=timeout)
    return Ran(process.returncode, out.decode(), err.decode(), time.monotonic() - begun)


class Tally:
    """Counts what was tried and tells what failed; everything is tried, nothing stops at the first fault."""

    def __init__(self, most_told=40):
        self.tried, self.failed, self.most_told = 0, 0, most_told

    def check(self, holds, what):
        self.tried += 1
        if not holds:
            self.failed += 1
            if self.failed <= self.most_told:
                print('FAILED ' + what, flush=True)
        return bool(holds)

    def row(self, what, words):
        print('%-34s %s' % (what, words), flush=True)

    def finish(self):
        print('%d checks, %d failed' % (self.tried, self.failed))
        return 1 if self.failed else 0


class Vitrine:
    """The command-line program of a build folder."""

    def __init__(self, build):
        self.program = os.path.join(build, 'bin', 'vitrinectl')
        self.build = build

    def __call__(self, *arguments, **more):
        return run([self.program, *map(str, arguments)], **more)

    def formats(self):
        listed = json.loads(self('formats', '--json').out)['formats']
        return [one['key'] for one in listed if one['writes']]

    def must(self, *arguments):
        ran = self(*arguments)
        if ran.code != 0:
            sys.exit('vitrinectl %s: %s' % (' '.join(map(str, arguments)), ran.err))
        return ran


def tree(folder):
    """Every file below a folder, by its path from there."""
    return sorted(os.path.relpath(os.path.join(at, name), folder) for at, _, names in os.walk(folder) for name in names)


def bytes_below(path):
    if os.path.isfile(path):
        return os.path.getsize(path)
    return sum(os.path.getsize(os.path.join(path, name)) for name in tree(path))


def on_disk(path):
    """What it takes where everything is counted in pages of 4096 bytes."""
    files = [path] if os.path.isfile(path) else [os.path.join(path, name) for name in tree(path)]
    return sum((os.path.getsize(name) + 4095) // 4096 * 4096 for name in files)


INTERRUPT, KILL = signal.SIGINT, signal.SIGKILL
