# SPDX-License-Identifier: GPL-3.0-or-later
"""Out and in again, into an empty catalogue: what the loss report did not name comes back equal.

Usage: roundtrips.py BUILD CATALOGUE WORK [--formats KEYS] [--access LEVELS]
"""
import argparse
import collections
import json
import os
import shutil
import sys

from facts import Facts
from programs import Tally, Vitrine

OWN = ('uid', 'type', 'created', 'updated', 'version') # what makes it a record of one catalogue
STANDING = ('access', 'status')                        # which the import is told


class Told:
    """Every item of a catalogue field by field, with names in the place of identities."""

    def __init__(self, path, with_states):
        self.facts, self.with_states = Facts(path), with_states

    def name(self, uid):
        record = self.facts.by_uid.get(uid)
        if not record:
            return None
        if record['type'] == 'item':
            return record['number']
        if record['type'] == 'agent':
            return {'kind': record.get('kind', 'person'), 'names': sorted((one.get('language', ''), one['text']) for one in record['names'])}
        return self.plain(record.get('label', record.get('name', {})))

    def plain(self, text):
        return {language: value['text'] for language, value in text.items()}

    def value(self, value):
        if isinstance(value, str):
            return self.name(value) or value if value in self.facts.by_uid else value
        if isinstance(value, list):
            return [self.value(one) for one in value]
        if isinstance(value, dict):
            if value and all(isinstance(one, dict) and 'text' in one for one in value.values()):
                return {language: one if self.with_states else one['text'] for language, one in value.items()}
            return {key: self.value(one) for key, one in value.items()}
        return value

    def items(self):
        return {item['number']: {key: self.value(value) for key, value in item.items() if key not in OWN} for item in self.facts.items}


def bytes_of(path):
    with open(path, 'rb') as file:
        return file.read()


class Trip:
    """A catalogue that goes out in a format and comes into an empty one."""

    def __init__(self, vitrine, catalogue, work, access, tally):
        self.vitrine, self.catalogue, self.work, self.access, self.tally = vitrine, catalogue, work, access, tally

    def at(self, name):
        return os.path.join(self.work, name)

    def export(self, catalogue, form, name, more=()):
        path = self.at(name)
        for old in (path, path + '.media'):
            if os.path.isdir(old):
                shutil.rmtree(old)
            elif os.path.exists(old):
                os.remove(old)
        self.vitrine.must('export', catalogue, '--format', form, '--access', self.access, '--output', path, *more)
        return path

    def imported(self, form, path, more=()):
        other = self.at('other.vitrine')
        if os.path.exists(other):
            shutil.rmtree(other)
        self.vitrine.must('new', other)
        for key in ('institution', 'baseUri'):
            told = self.vitrine('set', self.catalogue, key).out.strip()
            if told and form != 'json':
                self.vitrine.must('set', other, key, told)
        ran = self.vitrine('import', other, path, '--format', form, '--report', self.at('import.json'), *more)
        self.tally.check(ran.code == 0, '%s: import ended with %d: %s' % (form, ran.code, ran.err[-300:]))
        return other

    def exactly(self, form, more=()):
        """The same bytes again."""
        first = self.export(self.catalogue, form, 'first', more)
        other = self.imported(form, first)
        for key in ('title', 'languages', 'baseUri', 'institution', 'repository'):
            told = self.vitrine('set', self.catalogue, key).out.strip()
            if told and form == 'csv':
                self.vitrine('set', other, key, told)
        second = self.export(other, form, 'second', more)
        self.tally.check(bytes_of(first) == bytes_of(second), '%s: not the same bytes' % form)
        twice = self.vitrine('import', other, first, '--format', form, '--report', self.at('twice.json'))
        with open(self.at('twice.json'), encoding='utf-8') as file:
            again = json.load(file)
        self.tally.check(twice.code == 0 and again['unchanged'] == again['read'], '%s: importing twice changes %s' % (form, again))
        return '%d bytes, equal' % os.path.getsize(first)

    def by_losses(self, form):
        """Every field that the loss report does not name."""
        path = self.export(self.catalogue, form, 'out', ('--report', self.at('loss.json')))
        other = self.imported(form, path, ('--access', 'public'))
        with open(self.at('loss.json'), encoding='utf-8') as file:
            report = json.load(file)
        lost = {one['field'] for one in report['losses']}
        before = Told(self.export(self.catalogue, 'json', 'before.json'), 'texts.state' not in lost).items()
        self.access, kept = 'restricted', self.access
        after = Told(self.export(other, 'json', 'after.json'), 'texts.state' not in lost).items()
        self.access = kept
        self.tally.check(sorted(before) == sorted(after), '%s: other items came back' % form)
        values, differences = 0, collections.Counter()
        for number, item in before.items():
            for field in sorted(set(item) | set(after.get(number, {}))):
                if field in lost or field in STANDING:
                    continue
                values += 1
                one, two = trimmed(item.get(field), field, lost), trimmed(after[number].get(field), field, lost)
                if one != two:
                    differences[field] += 1
                    if differences[field] < 4:
                        print('   %s %s: %s became %s' % (number, field, str(one)[:300], str(two)[:300]))
        self.tally.check(not differences, '%s: %s' % (form, dict(differences)))
        return '%d values, %d other; named as lost: %s' % (values, sum(differences.values()), ' '.join(sorted(lost)) or 'nothing')


def trimmed(value, field, lost):
    """Without the parts of a field that are named as lost: "makers.role", "related.kind", "materials.languages"."""
    for part in [one.split('.')[1] for one in lost if one.startswith(field + '.')]:
        value = one_name(value) if part == 'languages' else without(value, part)
        if part == 'qualifier': # among them that a work is only attributed to somebody
            value = [{key: one for key, one in maker.items() if (key, one) != ('kind', 'attributed')} for maker in value or []]
    return value


def one_name(value):
    """What has names in several languages, by its French one, else the first: as a cell has it."""
    if isinstance(value, list):
        return [one_name(one) for one in value]
    if isinstance(value, dict) and 'names' in value:
        named = dict(reversed(value['names']))
        return {**value, 'names': named.get('fr') or value['names'][0][1]}
    if isinstance(value, dict) and value and all(isinstance(one, str) and len(key) == 2 for key, one in value.items()):
        return value.get('fr') or next(iter(value.values()))
    return {key: one_name(one) for key, one in value.items()} if isinstance(value, dict) else value


def without(value, part):
    if isinstance(value, list):
        return [without(one, part) for one in value]
    return {key: without(one, part) for key, one in value.items() if key != part} if isinstance(value, dict) else value


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('build')
    parser.add_argument('catalogue')
    parser.add_argument('work')
    parser.add_argument('--formats', default='json,csv,xlsx,tsv,lido,ead3')
    parser.add_argument('--access', default='public,restricted')
    wish = parser.parse_args()
    tally = Tally()
    os.makedirs(wish.work, exist_ok=True)
    for access in wish.access.split(','):
        trip = Trip(Vitrine(wish.build), wish.catalogue, wish.work, access, tally)
        for form in wish.formats.split(','):
            if form in ('json', 'csv'):
                tally.row('%s, %s, exactly' % (access, form), trip.exactly(form, ('--with-media',) if form == 'json' else ()))
            if form != 'json':
                tally.row('%s, %s' % (access, form), trip.by_losses(form))
    sys.exit(tally.finish())


if __name__ == '__main__':
    main()
