# SPDX-License-Identifier: GPL-3.0-or-later
"""Every export of a catalogue: valid, useful, and read back by other programs with equal values.

Usage: proof.py BUILD CATALOGUE WORK [--schemas DIR] [--formats KEYS] [--access LEVELS] [--languages TAGS]
"""
import argparse
import json
import os
import random
import shutil
import subprocess
import sys

from bags import check_bag
from facts import Facts
from linked import check_dcterms, check_graph, count_triples
from pages import check_pages, check_print
from programs import Tally, Vitrine, tree
from records import Comparison, check_dc, check_ead, check_lido
from tables import check_table, read_by_libreoffice, read_csv, read_ods, read_xlsx

WHOLE = ('json', 'ndjson', 'bagit')
SCHEMA = {'lido': ['--stream', '--schema', 'lido/lido-v1.1.xsd'], 'ead3': ['--schema', 'ead3/ead3.xsd'],
          'ead2002': ['--relaxng', 'ead2002/ead2002-profile.rng'], 'dc': ['--schema', 'dc/oai_dc.xsd'],
          'mets': ['--schema', 'mets/driver-mets-mods-premis-dc.xsd'], 'premis': ['--schema', 'premis/premis-v3-0.xsd']}


class Proof:
    """One catalogue, exported in every format at one level of access and in some languages."""

    def __init__(self, vitrine, catalogue, work, schemas, tally):
        self.vitrine, self.catalogue, self.work, self.schemas, self.tally = vitrine, catalogue, work, schemas, tally

    def export(self, form, access, languages):
        path = os.path.join(self.work, '.'.join((form, access, languages or 'all')))
        if os.path.isdir(path):
            shutil.rmtree(path)
        elif os.path.exists(path):
            os.remove(path)
        report = path + '.loss'
        ran = self.vitrine('export', self.catalogue, '--format', form, '--access', access, '--languages', languages or 'all', '--output', path, '--report', report)
        self.tally.check(ran.code == 0, '%s: export ended with %d: %s' % (form, ran.code, ran.err[-300:]))
        with open(report, encoding='utf-8') as file:
            return path, json.load(file)

    def facts(self, access):
        path, _ = self.export('json', access, None)
        facts = Facts(path)
        table, _ = self.export('csv', access, None)
        rows = read_csv(table, 'csv')
        facts.ordered_numbers = [row[rows[0].index('number')] for row in rows[1:]]
        self.tally.check(sorted(facts.ordered_numbers) == sorted(facts.numbers()), 'csv: other items than JSON')
        self.check_json(path, facts, access)
        return facts, path, table

    def check_json(self, path, facts, access):
        """The measure itself: valid by its own schema, and what `show --json` says of a hundred items."""
        schema = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../resources/schema/vitrine-catalogue.schema.json')
        from jsonschema import Draft202012Validator
        with open(schema, encoding='utf-8') as file:
            validator = Draft202012Validator(json.load(file))
        with open(path, encoding='utf-8') as file:
            whole = json.load(file)
        step = max(1, len(whole['records']) // 3000) # jsonschema takes a second for a few hundred
        whole['records'] = whole['records'][::step]
        faults = list(validator.iter_errors(whole))
        self.tally.check(not faults, 'json: %s' % (faults[0].message if faults else ''))
        if access != 'restricted':
            return
        for item in random.Random(1988).sample(facts.items, min(100, len(facts.items))):
            said = json.loads(self.vitrine('show', self.catalogue, item['number'], '--json').out)
            media = said.pop('media')
            said.pop('names')
            plain = {key: value for key, value in item.items() if key not in ('type',)}
            said.pop('type', None)
            self.tally.check(said == plain, 'show: %s is not what JSON has' % item['number'])
            mine = sorted(one['sha256'] for one in facts.media.get(item['uid'], []))
            self.tally.check(sorted(one.get('sha256', '') for one in media) == mine, 'show: %s has other media' % item['number'])

    def check_schema(self, form, paths):
        if not self.schemas or form not in SCHEMA:
            return 'no schema' if form not in SCHEMA else 'skipped: no schemas'
        options = SCHEMA[form][:-1] + [os.path.join(self.schemas, SCHEMA[form][-1])]
        for first in range(0, len(paths), 2000):
            ran = subprocess.run(['xmllint', '--nonet', '--noout', '--huge'] + options + paths[first:first + 2000], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
            self.tally.check(ran.returncode == 0, '%s: not valid: %s' % (form, [line for line in ran.stderr.decode().splitlines() if 'validates' not in line][:2]))
        return 'valid'

    def check(self, form, access, languages, facts, whole, table):
        path, loss = self.export(form, access, languages)
        compare = Comparison(self.tally, form, facts, languages.split(',') if languages else None)
        self.tally.check(loss['written'] == loss['selected'], '%s: rows out are not rows in the filter' % form)
        valid = self.check_schema(form, [os.path.join(path, name) for name in tree(path)] if os.path.isdir(path) else [path])
        seen = self.read(form, path, compare, whole, table)
        if seen is not None:
            self.tally.check(sorted(seen) == sorted(facts.ordered_numbers), '%s: %d items are there, not %d' % (form, len(seen), len(facts.items)))
        if form == 'jsonld' and self.schemas:
            valid = 'valid'
        return '%s, %d values' % (valid, compare.values)

    def read(self, form, path, compare, whole, table):
        facts, languages = compare.facts, compare.languages
        if form in ('csv', 'csv-spreadsheet', 'tsv'):
            return self.read_table(form, read_csv(path, form), compare)
        if form in ('xlsx', 'ods'):
            rows = read_xlsx(path) if form == 'xlsx' else read_ods(path)
            office = read_by_libreoffice(path)
            if office is not None:
                self.tally.check(office == rows, '%s: LibreOffice reads something else' % form)
            return self.read_table(form, rows, compare)
        if form == 'ndjson':
            with open(path, encoding='utf-8') as file:
                lines = [json.loads(line) for line in file]
            self.tally.check(lines[1:] == facts.records, 'ndjson: other records than JSON')
            compare.values = len(lines) - 1
            return None
        if form == 'bagit':
            self.check_schema('mets', [os.path.join(path, 'data/metadata/mets.xml')])
            self.check_schema('premis', [os.path.join(path, 'data/metadata/premis.xml')])
            return check_bag(path, compare, whole, table)
        if form == 'jsonld':
            triples = count_triples(path, 2000)
            self.tally.check(triples is None or triples > 10 * min(len(facts.items), 2000), 'jsonld: rdflib reads %s statements' % triples)
            return check_graph(path, os.path.join(self.schemas, 'linked-art'), compare, max(1, len(facts.items) // 2000)) if self.schemas else None
        readers = {'dcterms': check_dcterms, 'lido': check_lido, 'dc': check_dc, 'html': check_pages, 'pdf': check_print,
                   'ead3': lambda path, compare: check_ead(path, 'ead3', compare), 'ead2002': lambda path, compare: check_ead(path, 'ead2002', compare)}
        return readers[form](path, compare) if form in readers else None

    def read_table(self, form, rows, compare):
        compare.values = check_table(self.tally, form, rows, compare.facts, compare.languages)
        return compare.facts.ordered_numbers


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('build')
    parser.add_argument('catalogue')
    parser.add_argument('work')
    parser.add_argument('--schemas', default='')
    parser.add_argument('--formats', default='')
    parser.add_argument('--access', default='public,restricted')
    parser.add_argument('--languages', default='all,fr,fa')
    wish = parser.parse_args()
    tally = Tally()
    os.makedirs(wish.work, exist_ok=True)
    proof = Proof(Vitrine(wish.build), wish.catalogue, wish.work, wish.schemas, tally)
    for access in wish.access.split(','):
        facts, whole, table = proof.facts(access)
        tally.row('%s, json' % access, '%d items, %d records' % (len(facts.items), len(facts.records)))
        for form in wish.formats.split(',') if wish.formats else proof.vitrine.formats():
            for languages in wish.languages.split(','):
                if form == 'json' or (form in WHOLE and languages != 'all'):
                    continue
                words = proof.check(form, access, None if languages == 'all' else languages, facts, whole, table)
                tally.row('%s, %s, %s' % (access, languages, form), words)
    sys.exit(tally.finish())


if __name__ == '__main__':
    main()
