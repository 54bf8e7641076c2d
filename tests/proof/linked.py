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


def said(values):
    """Texts of JSON-LD by language."""
    return {one['@language']: one['@value'] for one in values if '@language' in one}


def check_dcterms(path, compare):
    """DCMI terms: each item with its values; rdflib reads as many entries where it is installed."""
    facts, seen = compare.facts, []
    by_uid = {item['uid']: item for item in facts.items}
    whole = json.loads(pathlib.Path(path).read_text(encoding='utf-8'))
    for record in whole['@graph']:
        item = by_uid[record['@id'].rsplit('/', 1)[1]]
        seen.append(record['dcterms:identifier'])
        term = lambda name: record.get('dcterms:' + name, [])
        labels = lambda name: sorted(sorted(said(one['rdfs:label']).items()) for one in term(name))
        known = lambda field: sorted(sorted(one.items()) for one in facts.labels(item.get(field, []), compare.languages))
        compare.text(item, 'title', said(term('title')))
        compare.text(item, 'label', said(term('abstract')))
        described = [(one['@language'], one['@value']) for one in term('description')]
        for field in ('description', 'context', 'scope'):
            for pair in spoken(item.get(field, {}), compare.languages).items():
                compare.same(item, field, pair in described, True)
        compare.same(item, 'materials', labels('medium'), known('materials'))
        compare.same(item, 'subjects', labels('subject'), known('subjects'))
        compare.same(item, 'languages', [one['@value'] for one in term('language')], item.get('languages', []))
        compare.same(item, 'dimensions', [one for one in term('extent') if isinstance(one, str)], facts.dimensions(item))
        compare.same(item, 'place', labels('spatial'), sorted(sorted(one.items()) for one in facts.labels([item['place']] if 'place' in item else [], compare.languages)))
        edtf = item.get('date', {}).get('edtf')
        compare.same(item, 'date', [one['@value'] for one in term('created')], [edtf] if edtf else [])
    try:
        from rdflib import Graph
    except ImportError:
        return seen
    graph = Graph()
    graph.parse(data=json.dumps({'@context': whole['@context'], '@graph': whole['@graph'][:2000]}), format='json-ld')
    compare.tally.check(len(set(graph.subjects())) >= min(len(whole['@graph']), 2000), 'dcterms: rdflib reads %s subjects' % len(set(graph.subjects())))
    return seen


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
