# SPDX-License-Identifier: GPL-3.0-or-later
"""JSON-LD: the Linked Art schemas, the values, and rdflib where it is installed."""
import json
import pathlib

from facts import bounds, spoken

AAT = 'http://vocab.getty.edu/aat/'
LANGUAGE = {AAT + '300388306': 'fr', AAT + '300388277': 'en', 'http://id.loc.gov/vocabulary/languages/per': 'fa'}
SCHEMA_OF = {'HumanMadeObject': 'object', 'Activity': 'event', 'Type': 'concept', 'Material': 'concept'}


def validators(folder):
    """One validator for each type of record, all from files."""
    from jsonschema import Draft202012Validator, Draft7Validator, FormatChecker, RefResolver
    store = {}
    for path in pathlib.Path(folder).resolve().glob('*.json'):
        schema = json.loads(path.read_text(encoding='utf-8'))
        store[path.as_uri()] = schema
        if '$id' in schema:
            store[schema['$id']] = schema

    def made(kind):
        path = pathlib.Path(folder).resolve() / (SCHEMA_OF.get(kind, kind.lower()) + '.json')
        schema = store[path.as_uri()]
        validator = Draft7Validator if 'draft-07' in schema.get('$schema', '') else Draft202012Validator
        return validator(schema, resolver=RefResolver(path.as_uri(), schema, store=store), format_checker=FormatChecker())
    return made


def by_language(things):
    return {LANGUAGE.get((thing.get('language') or [{}])[0].get('id')): thing['content'] for thing in things}


def statements(record, label):
    return by_language(one for one in record.get('referred_to_by', []) if one['classified_as'][0]['_label'] == label)


def check_graph(path, schemas, compare, schema_every):
    """Each record valid (every one, or one in `schema_every`), each item with its values; no id unknown or twice."""
    tally, facts = compare.tally, compare.facts
    graph = json.loads(pathlib.Path(path).read_text(encoding='utf-8'))['@graph']
    ids = {record['id'] for record in graph}
    tally.check(len(ids) == len(graph), 'jsonld: an id twice')
    validator_for, kept = validators(schemas), {}
    by_uid, seen = {item['uid']: item for item in facts.items}, []
    for at, record in enumerate(graph):
        if at % schema_every == 0 or record['type'] != 'HumanMadeObject':
            validator = kept.setdefault(record['type'], validator_for(record['type']))
            tally.check(validator.is_valid(record), 'jsonld: %s is not valid: %s' % (record['id'], next(iter(validator.iter_errors(record)), None)))
        if record['type'] == 'HumanMadeObject':
            item = by_uid[record['id'].rsplit('/', 1)[1]]
            seen.append(item['number'])
            check_object(record, item, compare)
            for used in record.get('made_of', []) + record.get('produced_by', {}).get('carried_out_by', []) + record.get('produced_by', {}).get('took_place_at', []):
                tally.check(used['id'] in ids or not used['id'].startswith(facts.settings['baseUri']), 'jsonld: %s is not described' % used['id'])
    return seen


def check_object(record, item, compare):
    facts = compare.facts
    names = [one for one in record['identified_by'] if one['type'] == 'Name']
    compare.text(item, 'title', by_language(names))
    compare.same(item, 'number', [one['content'] for one in record['identified_by'] if one['type'] == 'Identifier'], [item['number']])
    for field in ('label', 'description', 'context', 'inscriptions', 'condition', 'credit', 'extent'):
        compare.text(item, field, statements(record, field))
    made = record.get('produced_by', {})
    span = made.get('timespan', {})
    edtf = item.get('date', {}).get('edtf')
    low, high = bounds(edtf) if edtf else (None, None)
    compare.same(item, 'date', (span.get('begin_of_the_begin'), span.get('end_of_the_end')), (low and low + 'T00:00:00Z', high and high + 'T23:59:59Z'))
    compare.same(item, 'materials', [one['id'].rsplit('/', 1)[1] for one in record.get('made_of', [])], item.get('materials', []))
    compare.same(item, 'techniques', [one['id'].rsplit('/', 1)[1] for one in made.get('technique', [])], item.get('techniques', []))
    known = [maker['agent'] for maker in item.get('makers', []) if maker.get('kind', 'known') == 'known' and maker.get('agent') in facts.by_uid]
    compare.same(item, 'makers', [one['id'].rsplit('/', 1)[1] for one in made.get('carried_out_by', [])], known)
    compare.same(item, 'place', [one['id'].rsplit('/', 1)[1] for one in made.get('took_place_at', [])], [item['place']] if item.get('place') in facts.by_uid else [])


def count_triples(path, most):
    """The graph as rdflib reads it, with a context of our own in place of the one on the network; None without rdflib."""
    try:
        from rdflib import Dataset
    except ImportError:
        return None
    whole = json.loads(pathlib.Path(path).read_text(encoding='utf-8'))
    def local(value):
        if isinstance(value, dict):
            return {key: local(one) for key, one in value.items() if key != '@context'}
        return [local(one) for one in value] if isinstance(value, list) else value
    graph = {'@context': {'@vocab': 'https://linked.art/ns/terms/', 'id': '@id', 'type': '@type'}, '@graph': local(whole['@graph'][:most])}
    data = Dataset()
    data.parse(data=json.dumps(graph), format='json-ld')
    return len(data)
