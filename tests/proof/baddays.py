# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that fills up, Ctrl-C and a killed program, at every stage of every command that writes.

Usage: baddays.py BUILD CATALOGUE WORK [--disk] [--interrupt] [--kill] [--steps N] [--only WORDS]
Disks of a given size are file systems in memory, so it has to run where it may mount (packaging/proof sees to that).
"""
import argparse
import os
import shutil
import subprocess
import sys

from programs import INTERRUPT, KILL, Tally, Vitrine, bytes_below, on_disk, run, tree


ROOMY = ('export xlsx', 'export ods', 'backup', 'export xlsx for translators') # make their parts beside the target first


class Deed:
    """One command, with what has to be there before and what it leaves.

    `inside`: the catalogue stands on the disk that fills up and is what is written to; otherwise only `out` is there."""

    def __init__(self, name, arguments, inside=False, codes=(3, 4)):
        self.name, self.arguments, self.inside, self.codes = name, arguments, inside, codes


def deeds(vitrine, catalogue, work):
    """Everything that writes. {c} is the catalogue, {o} what is written."""
    table = os.path.join(work, 'table.csv')
    whole = os.path.join(work, 'whole.json')
    sheet = os.path.join(work, 'sheet.xlsx')
    lido = os.path.join(work, 'records.lido')
    ead = os.path.join(work, 'records.ead3')
    kept = os.path.join(work, 'kept.zip')
    for path, form in ((table, 'csv'), (whole, 'json'), (sheet, 'xlsx'), (lido, 'lido'), (ead, 'ead3')):
        vitrine.must('export', catalogue, '--format', form, '--output', path, '--access', 'restricted')
    vitrine.must('backup', catalogue, '--output', kept)
    pictures = os.path.join(work, 'pictures')
    os.makedirs(pictures, exist_ok=True)
    for number in range(12):
        make_picture(os.path.join(pictures, 'picture-%02d.png' % number), number)
    first = vitrine.must('export', catalogue, '--format', 'csv', '--fields', 'number', '--output', os.path.join(work, 'numbers.csv'))
    assert first.code == 0
    with open(os.path.join(work, 'numbers.csv'), encoding='utf-8') as numbers:
        number = numbers.read().split()[1].strip('"')
    found = [Deed('export ' + form, ['export', catalogue, '--format', form, '--output', '{o}']) for form in vitrine.formats()]
    found += [Deed('export json with media', ['export', catalogue, '--format', 'json', '--with-media', '--output', '{o}']),
              Deed('export csv with columns', ['export', catalogue, '--format', 'csv', '--with-columns', '--output', '{o}']),
              Deed('export xlsx for translators', ['export', catalogue, '--format', 'xlsx', '--untranslated', 'en', '--output', '{o}']),
              Deed('backup', ['backup', catalogue, '--output', '{o}']),
              Deed('restore', ['restore', kept, '{o}.vitrine']),
              Deed('new', ['new', '{o}.vitrine'])]
    for path, form in ((table, 'csv'), (whole, 'json'), (sheet, 'xlsx'), (lido, 'lido'), (ead, 'ead3'), (pictures, 'folder')):
        found.append(Deed('import ' + form, ['import', '{c}', path, '--format', form], inside=True))
    found += [Deed('attach', ['attach', '{c}', number] + [os.path.join(pictures, name) for name in sorted(os.listdir(pictures))], inside=True),
              Deed('check --fixity', ['check', '{c}', '--fixity'], inside=True),
              Deed('check --repair-index', ['check', '{c}', '--repair-index'], inside=True)]
    return found


def make_picture(path, seed):
    """A PNG of noise: nothing makes it small."""
    import random
    import struct
    import zlib
    noise = random.Random(seed)
    rows = b''.join(b'\0' + noise.randbytes(200 * 3) for _ in range(150))
    def chunk(kind, data):
        return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
    with open(path, 'wb') as file:
        file.write(b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', 200, 150, 8, 2, 0, 0, 0))
                   + chunk(b'IDAT', zlib.compress(rows)) + chunk(b'IEND', b''))


class Stage:
    """A folder in which one deed is done after another, each time from the same beginning."""

    def __init__(self, vitrine, catalogue, work, tally):
        self.vitrine, self.catalogue, self.work, self.tally = vitrine, catalogue, work, tally
        self.folder = os.path.join(work, 'disk')
        self.empty = os.path.join(work, 'empty.vitrine')
        if not os.path.exists(self.empty):
            vitrine.must('new', self.empty)

    def mount(self, size):
        os.makedirs(self.folder, exist_ok=True)
        subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=%dk,nr_inodes=0' % max(4, size // 1024), 'tmpfs', self.folder], check=True)

    def resize(self, size):
        subprocess.run(['mount', '-o', 'remount,size=%dk' % max(4, size // 1024), self.folder], check=True)

    def unmount(self):
        subprocess.run(['umount', self.folder], check=True)

    def own(self, deed):
        """The catalogue a deed writes to: an empty one for imports, a copy of the filled one for the rest."""
        return self.empty if deed.name.startswith('import') else self.catalogue

    def prepare(self, deed):
        for name in os.listdir(self.folder):
            path = os.path.join(self.folder, name)
            shutil.rmtree(path) if os.path.isdir(path) else os.remove(path)
        if deed.inside:
            subprocess.run(['cp', '-a', self.own(deed), os.path.join(self.folder, 'c.vitrine')], check=True)

    def do(self, deed, **more):
        places = {'{c}': os.path.join(self.folder, 'c.vitrine'), '{o}': os.path.join(self.folder, 'out')}
        arguments = []
        for argument in deed.arguments:
            for name, path in places.items():
                argument = argument.replace(name, path)
            arguments.append(argument)
        return self.vitrine(*arguments, **more)

    def left(self):
        """What lies on the disk, without what belongs to a catalogue in use."""
        return [name for name in tree(self.folder) if not name.startswith('c.vitrine/')]

    def odd(self):
        """Files in the catalogue that are no part of one."""
        known = ('catalogue.sqlite', 'catalogue.sqlite-wal', 'catalogue.sqlite-shm')
        below = [name.split('/', 1)[1] for name in tree(self.folder) if name.startswith('c.vitrine/')]
        return [name for name in below if name not in known and not name.startswith('previews/')
                and not (name.startswith('media/') and len(os.path.basename(name)) == 64)]

    def state(self, deed):
        """What the catalogue holds: whether it is sound, every record as the lossless export has it, and how many items. (An import
        gives its records other identities each time.)"""
        path = os.path.join(self.folder, 'c.vitrine')
        checked = self.vitrine('check', path)
        out = os.path.join(self.work, 'state.json')
        if os.path.exists(out):
            os.remove(out)
        told = self.vitrine('export', path, '--format', 'json', '--access', 'restricted', '--output', out)
        if told.code != 0:
            return checked.code, told.err, -1
        with open(out, 'rb') as file:
            records = file.read()
        return checked.code, hash(records), records.count(b'"type":"item"')

    def media(self):
        return {name for name in tree(self.folder) if name.startswith('c.vitrine/media/')}


class Whole:
    """What a deed does when nothing goes wrong: how long, how much, and the catalogue before and after."""

    def __init__(self, stage, deed):
        stage.prepare(deed)
        self.before = stage.state(deed) if deed.inside else None
        stage.prepare(deed)
        ran = stage.do(deed)
        self.code, self.seconds = ran.code, ran.seconds
        self.left, self.odd = stage.left(), stage.odd()
        self.size = sum(on_disk(os.path.join(stage.folder, name)) for name in self.left)
        self.bytes = sum(os.path.getsize(os.path.join(stage.folder, name)) for name in self.left)
        self.after = stage.state(deed) if deed.inside else None
        self.media = stage.media()
        self.error = ran.err


def judge(stage, deed, whole, ran, how, codes):
    """After a stopped or failed deed: nothing half done, and it is said why in one sentence."""
    tally, name = stage.tally, deed.name + ', ' + how
    if ran.code == whole.code and ran.code in (0, 1):
        without_log = [one for one in stage.left() if not one.endswith(('-wal', '-shm'))] # a full disk cannot take the log into the database
        tally.check(without_log == whole.left, name + ': says it is done, left ' + str(stage.left()))
        written = sum(os.path.getsize(os.path.join(stage.folder, one)) for one in stage.left())
        if deed.name.startswith('export'):
            tally.check(abs(written - whole.bytes) < 64, '%s: says it is done, wrote %d of %d bytes' % (name, written, whole.bytes)) # but for days and times
        elif not deed.inside:
            tally.check(sound(stage, deed), '%s: says it is done, and it is not sound' % name)
        return 'done'
    tally.check(ran.code in codes, '%s: ended with %s: %s' % (name, ran.code, ran.err.strip()[-300:]))
    said = ran.sentences()
    tally.check(said and said[-1].startswith('vitrinectl: ') and len(said[-1]) < 400, '%s: said %r' % (name, said[-2:]))
    tally.check(not stage.left(), '%s: left %s' % (name, stage.left()))
    tally.check(set(stage.odd()) <= set(whole.odd), '%s: left in the catalogue %s' % (name, stage.odd()))
    return 'refused'


def sound(stage, deed):
    """What was made anew holds: a backup can be restored, a catalogue is sound."""
    if deed.name == 'backup':
        kept = os.path.join(stage.work, 'again.vitrine')
        shutil.rmtree(kept, ignore_errors=True)
        return stage.vitrine('restore', os.path.join(stage.folder, 'out'), kept).code == 0
    return stage.vitrine('check', os.path.join(stage.folder, 'out.vitrine')).code in (0, 1)


def judge_catalogue(stage, deed, whole, how, outcome):
    if not deed.inside:
        return
    state = stage.state(deed)
    if deed.name.startswith('check'):
        stage.tally.check(state[1] == whole.before[1] or state[1] == whole.after[1], '%s, %s: the records changed' % (deed.name, how))
        return
    expected = (whole.before,) if outcome == 'refused' else (whole.after,)
    stage.tally.check(any(state[0] == one[0] for one in expected), '%s, %s: the catalogue is not valid (check ends with %s)' % (deed.name, how, state[0]))
    if outcome == 'refused':
        stage.tally.check(same_records(stage, state, whole), '%s, %s: the catalogue is not as before' % (deed.name, how))
        stage.tally.check(stage.media() <= whole.media, '%s, %s: media of nobody: %s' % (deed.name, how, sorted(stage.media() - whole.media)[:3]))


def same_records(stage, state, whole):
    return state[1] == whole.before[1]


def full_disk(stage, deed, steps):
    """The same deed on smaller and smaller disks: from one that has room for nothing to one that holds all of it."""
    stage.mount(1 << 30)
    whole = Whole(stage, deed)
    stage.prepare(deed)
    base = sum(on_disk(os.path.join(stage.folder, name)) for name in tree(stage.folder)) + 4096 * sum(len(folders) for _, folders, _ in os.walk(stage.folder))
    peak = max(whole.size, 64 << 10) * (16 if deed.name in ROOMY else 2)
    if deed.inside:
        peak = max(4 << 20, 3 * bytes_below(stage.own(deed)))
    outcomes = {'done': 0, 'refused': 0}
    for step in range(steps + 1):
        free = peak * step * step // (steps * steps) // 4096 * 4096
        stage.resize(1 << 30)
        stage.prepare(deed)
        try:
            stage.resize(base + free)
        except subprocess.CalledProcessError:
            stage.resize(base + free + (1 << 20))
        ran = stage.do(deed)
        how = 'a disk with %d KB free' % (free >> 10)
        outcome = judge(stage, deed, whole, ran, how, deed.codes)
        stage.resize(1 << 30)
        judge_catalogue(stage, deed, whole, how, outcome)
        outcomes[outcome] += 1
    stage.unmount()
    stage.tally.row('full disk: ' + deed.name, '%(refused)d refused, %(done)d done' % outcomes)


def stopped(stage, deed, steps, number):
    """The same deed stopped after a tenth, two tenths ... of its time."""
    os.makedirs(stage.folder, exist_ok=True)
    whole = Whole(stage, deed)
    outcomes = {'done': 0, 'refused': 0}
    for step in range(steps):
        stage.prepare(deed)
        ran = stage.do(deed, signals=[(whole.seconds * (step + 0.5) / steps, number)])
        how = '%s after %d of %d parts' % ('Ctrl-C' if number == INTERRUPT else 'killed', step, steps)
        if number == INTERRUPT:
            outcome = judge(stage, deed, whole, ran, how, (130,)) if ran.code != -2 else early(stage, deed, how)
        else:
            outcome = after_kill(stage, deed, whole, ran, how)
        judge_catalogue(stage, deed, whole, how, outcome)
        outcomes[outcome] += 1
    stage.tally.row(('Ctrl-C: ' if number == INTERRUPT else 'killed: ') + deed.name, '%(refused)d stopped, %(done)d done' % outcomes)


def early(stage, deed, how):
    """Stopped before the program looked after signals: then nothing was begun."""
    stage.tally.check(not stage.left(), '%s, %s: ended by the signal itself and left %s' % (deed.name, how, stage.left()))
    return 'refused'


def after_kill(stage, deed, whole, ran, how):
    """Killed: the catalogue is whole, and the next run does its work as if nothing had been."""
    if ran.code == whole.code:
        return 'done'
    if deed.inside:
        state = stage.state(deed)
        whole_ends = (whole.before[::2], whole.after[::2])
        stage.tally.check(state[::2] in whole_ends or deed.name.startswith('check'), '%s, %s: the catalogue is neither as before nor as after' % (deed.name, how))
    fine = (whole.code, 1) if deed.inside else (whole.code,)
    out = os.path.join(stage.folder, 'out')
    if os.path.isdir(out): # it was being noted already that the folder went out: nothing is written over it
        written = sum(os.path.getsize(os.path.join(stage.folder, one)) for one in stage.left())
        stage.tally.check(abs(written - whole.bytes) < 64, '%s, %s: left a folder of %d of %d bytes' % (deed.name, how, written, whole.bytes))
        fine = (4,)
    again = stage.do(deed)
    if deed.name in ('restore', 'new') and os.path.exists(os.path.join(stage.folder, 'out.vitrine')) and again.code == 4:
        fine = (4,)
    stage.tally.check(again.code in fine, '%s, %s: the next run ended with %s: %s' % (deed.name, how, again.code, again.err.strip()[-300:]))
    in_use = ('/.editing', '-journal', '-wal', '-shm') # what the next who opens a catalogue takes care of
    left = [one for one in stage.left() if one not in whole.left and not one.endswith(in_use)]
    stage.tally.check(not left, '%s, %s: after the next run there is %s' % (deed.name, how, left[:3]))
    stage.tally.check(set(stage.odd()) <= set(whole.odd), '%s, %s: left in the catalogue %s' % (deed.name, how, stage.odd()[:3]))
    return 'done'


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('build')
    parser.add_argument('catalogue')
    parser.add_argument('work')
    parser.add_argument('--disk', action='store_true')
    parser.add_argument('--interrupt', action='store_true')
    parser.add_argument('--kill', action='store_true')
    parser.add_argument('--steps', type=int, default=12)
    parser.add_argument('--only', default='')
    wish = parser.parse_args()
    vitrine, tally = Vitrine(wish.build), Tally()
    os.makedirs(wish.work, exist_ok=True)
    stage = Stage(vitrine, wish.catalogue, wish.work, tally)
    for deed in deeds(vitrine, wish.catalogue, wish.work):
        if wish.only not in deed.name:
            continue
        if wish.disk:
            full_disk(stage, deed, wish.steps)
        if wish.interrupt:
            stopped(stage, deed, wish.steps, INTERRUPT)
        if wish.kill:
            stopped(stage, deed, wish.steps, KILL)
    sys.exit(tally.finish())


if __name__ == '__main__':
    main()
