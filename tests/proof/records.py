# SPDX-License-Identifier: GPL-3.0-or-later
"""LIDO, EAD3, EAD 2002 and Dublin Core, read with ElementTree record by record and compared with the facts."""
import os
import xml.etree.ElementTree as tree

from facts import TERMS, bounds, spoken

LIDO = '{http://www.lido-schema.org}'
XML = '{http://www.w3.org/XML/1998/namespace}'
DC = '{http://purl.org/dc/elements/1.1/}'
EAD_LANGUAGE = {'eng': 'en', 'fre': 'fr', 'per': 'fa', 'zxx': 'zxx'}


def each(path, tag):
    """Every element of a name, forgotten when it has been looked at: a long file takes no memory."""
    for event, element in tree.iterparse(path, ('start', 'end')):
        if event == 'start' and element.tag.endswith('}lidoWrap'):
            root = element
        if event == 'end' and element.tag == tag:
            yield element
            element.clear()


def texts(elements, language=lambda element: element.get(XML + 'lang')):
    return {language(element): ''.join(element.itertext()) for element in elements}


def said_once(list_of_texts):
    """Values and languages without their order."""
    return sorted(tuple(sorted(one.items())) for one in list_of_texts)


class Comparison:
    """One record against the facts: every field that the format has a place for."""

    def __init__(self, tally, form, facts, languages):
        self.tally, self.form, self.facts, self.languages, self.values = tally, form, facts, languages, 0

    def same(self, item, field, found, expected):
        self.values += 1
        self.tally.check(found == expected, '%s: %s %s: %r is not %r' % (self.form, item['number'], field, found, expected))

    def text(self, item, field, found):
        self.same(item, field, found, spoken(item.get(field, {}), self.languages))

    def terms(self, item, field, found):
        self.same(item, field, said_once(found), said_once(self.facts.labels(item.get(field, []), self.languages)))

    def days(self, item, first, last):
        edtf = item.get('date', {}).get('edtf')
        low, high = bounds(edtf) if edtf else (None, None)
        self.same(item, 'date', (first, last), (low or high, high or low))

    def named_makers(self, item):
        return [maker for maker in item.get('makers', []) if maker.get('agent') in self.facts.by_uid]


def check_lido(path, compare):
    facts, seen = compare.facts, []
    by_uid = {item['uid']: item for item in facts.items}
    for record in each(path, LIDO + 'lido'):
        item = by_uid[record.findtext(LIDO + 'lidoRecID')]
        seen.append(item['number'])
        at = lambda path: record.findall('.//' + '/'.join(LIDO + part for part in path.split('/')))
        compare.same(item, 'number', [one.text for one in at('workID')], [item['number']])
        compare.text(item, 'title', texts(at('titleSet/appellationValue')))
        notes = {one.get(LIDO + 'type'): texts(one) for one in at('objectDescriptionSet')}
        for field, kind in (('label', 'label'), ('description', 'description'), ('context', 'context'), ('advisory', 'contentAdvisory')):
            compare.text(item, field, notes.get(kind, {}))
        compare.same(item, 'demonstration', 'demonstration' in notes, bool(item.get('demonstration')))
        compare.text(item, 'inscriptions', texts(at('inscriptionTranscription')))
        compare.text(item, 'condition', texts(at('displayState')))
        compare.text(item, 'extent', texts(at('displayObjectMeasurements')))
        compare.text(item, 'credit', texts(at('rightsWorkSet/creditLine')))
        compare.text(item, 'rights', texts(at('rightsWorkSet/rightsType/term')))
        compare.same(item, 'rightsUri', [one.text for one in at('rightsWorkSet/rightsType/conceptID')], [item['rightsUri']] if item.get('rightsUri') else [])
        part = lambda name: [one.text for one in at('measurementsSet/' + name)]
        sizes = list(zip(part('measurementType/term'), part('measurementValue'), part('measurementUnit/term')))
        compare.same(item, 'dimensions', [' '.join(one) for one in sizes], facts.dimensions(item))
        kinds = {'materials': 'lido00132', 'techniques': 'lido00131'}
        for field, code in kinds.items():
            compare.terms(item, field, [texts(one.findall(LIDO + 'term')) for one in at('termMaterialsTech') if one.get(LIDO + 'type').endswith(code)])
        compare.terms(item, 'classification', [texts(one.findall(LIDO + 'term')) for one in at('classificationWrap/classification')])
        compare.terms(item, 'subjects', [texts(one.findall(LIDO + 'term')) for one in at('subjectConcept')])
        production = [one for one in at('event') if not one.findtext(LIDO + 'eventType/' + LIDO + 'conceptID').endswith('lido00227')]
        made = production[0] if production else tree.Element('none')
        compare.same(item, 'place', texts(made.findall('.//' + LIDO + 'namePlaceSet/' + LIDO + 'appellationValue')),
                     (facts.labels([item['place']], compare.languages) or [{}])[0] if 'place' in item else {})
        compare.same(item, 'makers', [texts(one.findall('.//' + LIDO + 'appellationValue')) for one in made.findall('.//' + LIDO + 'actor')],
                     [facts.names(maker['agent'], compare.languages) for maker in compare.named_makers(item)])
        compare.days(item, made.findtext('.//' + LIDO + 'earliestDate'), made.findtext('.//' + LIDO + 'latestDate'))
        resources = [one.text for one in at('resourceSet/resourceID')]
        compare.same(item, 'media', sorted(resources), sorted(one['sha256'] for one in facts.media.get(item['uid'], [])))
        check_lido_use(record, item, compare, at)
    return seen


def check_lido_use(record, item, compare, at):
    """Useful beyond valid: what portals ask of a record."""
    tally, name = compare.tally, 'lido: ' + item['number']
    titles = at('titleSet/appellationValue')
    tally.check(titles and all(one.text and one.text.strip() and one.get(XML + 'lang') for one in titles), name + ': a title without words or language')
    tally.check(sum(bool(one.get(LIDO + 'pref')) for one in titles) == 1, name + ': not one preferred title')
    tally.check(bool(at('objectWorkType/conceptID')), name + ': no work type')
    for event in at('event'):
        rest = [one.tag for one in event if not one.tag.endswith('eventType')]
        tally.check(bool(rest), name + ': an event of nothing')
        tally.check('terminology.lido-schema.org' in (event.findtext(LIDO + 'eventType/' + LIDO + 'conceptID') or ''), name + ': an event type of its own')
    for value in at('measurementValue'):
        tally.check(value.text.replace('.', '', 1).isdigit(), name + ': a measure that is no number')
    tally.check(bool(at('recordSource/legalBodyName/appellationValue')[0].text), name + ': nobody is the source')
    tally.check(bool(at('recordInfoSet/recordInfoLink')[0].text), name + ': no link to the record')


class Ead:
    """The two dialects: where languages and names stand."""

    def __init__(self, form):
        self.is3 = form == 'ead3'
        self.ns = '{http://ead3.archivists.org/schema/}' if self.is3 else '{urn:isbn:1-931666-22-9}'

    def language(self, element):
        return EAD_LANGUAGE.get(element.get('lang'), element.get('lang'))

    def texts(self, elements):
        """By language; of a name only its parts, without the blanks between them."""
        return {self.language(one): ''.join((one.findtext(self.ns + 'part') or ''.join(one.itertext()))) for one in elements}

    def words(self, elements):
        return sorted(''.join(element.itertext()).strip() for element in elements)


def check_ead(path, form, compare):
    ead, facts, seen = Ead(form), compare.facts, []
    by_uid = {item['uid']: item for item in facts.items}
    root = tree.parse(path).getroot()
    ids = [one.get('id') for one in root.iter() if one.get('id')]
    compare.tally.check(len(ids) == len(set(ids)), form + ': an id twice')
    whole = root.find(ead.ns + 'archdesc/' + ead.ns + 'did/' + ead.ns + 'unitid') # one fonds is the finding aid itself
    seen += [item['number'] for item in facts.items if whole is not None and item['number'] == whole.text]
    for unit in root.iter(ead.ns + 'c'):
        item = by_uid[unit.get('id')[2:]]
        seen.append(item['number'])
        did = unit.find(ead.ns + 'did')
        compare.same(item, 'number', did.findtext(ead.ns + 'unitid'), item['number'])
        compare.same(item, 'level', unit.get('level') != 'otherlevel' and unit.get('level'), item.get('level', 'item').replace('part', 'item'))
        (check_ead3_unit if ead.is3 else check_ead2002_unit)(ead, unit, did, item, compare)
    return seen


def check_ead3_unit(ead, unit, did, item, compare):
    ns, facts = ead.ns, compare.facts
    compare.text(item, 'title', ead.texts(did.findall(ns + 'unittitle')))
    compare.text(item, 'extent', ead.texts(one for one in did.findall(ns + 'physdesc') if one.get('localtype') == 'extent'))
    compare.same(item, 'dimensions', [''.join(one.itertext()) for one in did.findall(ns + 'physdesc') if one.get('localtype') == 'dimensions'], facts.dimensions(item))
    blocks = {one.get('localtype'): [part for part in one if part.tag == ns + 'p'] for one in unit if one.get('localtype')}
    for field in ('description', 'label', 'context', 'inscriptions', 'condition', 'advisory', 'credit', 'scope', 'arrangement'):
        compare.text(item, field, ead.texts(blocks.get(field, [])))
    rights = ead.texts(blocks.get('rights', []))
    compare.same(item, 'rightsUri', rights.pop('zxx', ''), item.get('rightsUri', ''))
    compare.text(item, 'rights', rights)
    for field in ('materials', 'techniques'):
        spoken_terms = [value for label in facts.labels(item.get(field, []), compare.languages) for value in label.values()]
        compare.same(item, field, ead.words(blocks.get(field, [])), sorted(spoken_terms))
    for field, tag in (('subjects', 'subject'), ('classification', 'genreform')):
        named = {}
        for one in unit.findall(ns + 'controlaccess/' + ns + tag):
            if one.get('localtype') != 'kind':
                named.setdefault(one.get('identifier'), []).append(one)
        compare.terms(item, field, [ead.texts(group) for group in named.values()])
    compare.same(item, 'place', ead.texts(unit.findall(ns + 'controlaccess/' + ns + 'geogname')),
                 (facts.labels([item['place']], compare.languages) or [{}])[0] if 'place' in item else {})
    named = [one for one in did.findall(ns + 'origination/*') if one.get('identifier')]
    wanted = [facts.names(maker['agent'], compare.languages) for maker in compare.named_makers(item)]
    names = set(part.text for one in named for part in one.findall(ns + 'part') if not part.get('localtype')) # "attributed to" is a part of its own
    compare.same(item, 'makers', sorted(names), sorted(set(value for one in wanted for value in one.values())))
    compare.same(item, 'languages', [EAD_LANGUAGE.get(one.get('langcode'), one.get('langcode')) for one in did.findall(ns + 'langmaterial/' + ns + 'language')], item.get('languages', []))
    edtf = item.get('date', {}).get('edtf')
    if edtf and None in bounds(edtf): # a day that is not known has no element: the notation says it
        compare.same(item, 'date', [one.text for one in did.findall(ns + 'unitdate') if one.get('label') == 'EDTF'], [edtf])
        return
    single = did.find('.//' + ns + 'datesingle')
    day = lambda tag: did.find('.//' + ns + tag).get('standarddate') if did.find('.//' + ns + tag) is not None else None
    compare.days(item, *((single.get('standarddate'),) * 2 if single is not None else (day('fromdate') or day('todate'), day('todate') or day('fromdate'))))


def check_ead2002_unit(ead, unit, did, item, compare):
    """EAD 2002 says no languages: the same words, without order."""
    ns, facts = ead.ns, compare.facts
    compare.same(item, 'title', ead.words(did.findall(ns + 'unittitle')), sorted(spoken(item.get('title', {}), compare.languages).values()))
    paragraphs = set(''.join(one.itertext()) for one in unit.findall('*/' + ns + 'p'))
    for field in ('description', 'label', 'context', 'inscriptions', 'condition', 'advisory', 'credit', 'rights'):
        for value in spoken(item.get(field, {}), compare.languages).values():
            compare.same(item, field, value in paragraphs, True)
    for field in ('materials', 'techniques'):
        for label in facts.labels(item.get(field, []), compare.languages):
            compare.same(item, field, set(label.values()) <= paragraphs, True)
    for field, tag in (('subjects', 'subject'),):
        expected = sorted(value for label in facts.labels(item.get(field, []), compare.languages) for value in label.values())
        compare.same(item, field, ead.words(unit.findall(ns + 'controlaccess/' + ns + tag)), expected)
    compare.same(item, 'dimensions', ead.words(did.findall(ns + 'physdesc/' + ns + 'dimensions')), sorted(facts.dimensions(item)))


def check_dc(folder, compare):
    facts, seen = compare.facts, []
    by_number = {item['number']: item for item in facts.items}
    for name in sorted(os.listdir(folder)):
        root = tree.parse(os.path.join(folder, name)).getroot()
        values = lambda tag: [(one.get(XML + 'lang'), one.text) for one in root.findall(DC + tag)]
        number = [text for _, text in values('identifier') if text in by_number]
        if not compare.tally.check(len(number) == 1, 'dc: %s names %s' % (name, number)):
            continue
        item = by_number[number[0]]
        seen.append(number[0])
        compare.text(item, 'title', dict(values('title')))
        descriptions = set(values('description'))
        for field in ('label', 'description', 'context'):
            for pair in spoken(item.get(field, {}), compare.languages).items():
                compare.same(item, field, pair in descriptions, True)
        expected = sorted(pair for label in facts.labels(item.get('subjects', []), compare.languages) for pair in label.items())
        compare.same(item, 'subjects', sorted(values('subject')), expected)
        formats = set(values('format'))
        for label in facts.labels(item.get('materials', []), compare.languages):
            compare.same(item, 'materials', set(label.items()) <= formats, True)
        compare.same(item, 'languages', [text for _, text in values('language')], item.get('languages', []))
        creators = set(text for _, text in values('creator'))
        for maker in compare.named_makers(item):
            is_named = lambda name: name in creators or maker.get('kind') == 'attributed' and any(name in text for text in creators)
            compare.same(item, 'makers', all(is_named(name) for name in facts.names(maker['agent'], compare.languages).values()), True)
        place = (facts.labels([item['place']], compare.languages) or [{}])[0] if 'place' in item else {}
        compare.same(item, 'place', sorted(values('coverage')), sorted(place.items()))
        check_dc_use(item, values, compare)
    return seen


def check_dc_use(item, values, compare):
    tally, name = compare.tally, 'dc: ' + item['number']
    tally.check(all(text and text.strip() for _, text in values('title')) and values('title'), name + ': no title')
    tally.check(len(set(language for language, _ in values('title'))) == len(values('title')), name + ': two titles of a language')
    kinds = ('Collection', 'Dataset', 'Event', 'Image', 'InteractiveResource', 'MovingImage', 'PhysicalObject', 'Software', 'Sound', 'StillImage', 'Text')
    tally.check(any(text in kinds for _, text in values('type')), name + ': no type of the DCMI')
    tally.check(any(text.startswith('http') for _, text in values('identifier')), name + ': no address')
