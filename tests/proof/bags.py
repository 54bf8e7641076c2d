# SPDX-License-Identifier: GPL-3.0-or-later
"""A preservation package, checked without the program that made it."""
import hashlib
import os
import xml.etree.ElementTree as tree

from programs import tree as files_below

METS = '{http://www.loc.gov/METS/}'
XLINK = '{http://www.w3.org/1999/xlink}'
PREMIS = '{http://www.loc.gov/premis/v3}'


def digest(path, algorithm):
    with open(path, 'rb') as file:
        return hashlib.file_digest(file, algorithm).hexdigest() if hasattr(hashlib, 'file_digest') else hashlib.new(algorithm, file.read()).hexdigest()


def manifest(folder, name):
    with open(os.path.join(folder, name), encoding='utf-8') as file:
        return {line.rstrip('\n').split('  ', 1)[1]: line.split(' ', 1)[0] for line in file}


def check_bag(folder, compare, json_export, csv_export):
    tally, facts = compare.tally, compare.facts
    everything = files_below(folder)
    payload = sorted(name for name in everything if name.startswith('data/'))
    with open(os.path.join(folder, 'bagit.txt'), 'rb') as file:
        tally.check(file.read() == b'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n', 'bag: bagit.txt')
    for algorithm in ('sha256', 'sha512'):
        listed = manifest(folder, 'manifest-%s.txt' % algorithm)
        tally.check(sorted(listed) == payload, 'bag: the manifest in %s lists other files' % algorithm)
        for name, value in listed.items():
            compare.values += 1
            tally.check(digest(os.path.join(folder, name), algorithm) == value, 'bag: %s: another %s' % (name, algorithm))
        tags = manifest(folder, 'tagmanifest-%s.txt' % algorithm)
        for name, value in tags.items():
            tally.check(digest(os.path.join(folder, name), algorithm) == value, 'bag: %s: another %s' % (name, algorithm))
    with open(os.path.join(folder, 'bag-info.txt'), encoding='utf-8') as file:
        info = dict(line.rstrip('\n').split(': ', 1) for line in file if ': ' in line)
    size = sum(os.path.getsize(os.path.join(folder, name)) for name in payload)
    tally.check(info['Payload-Oxum'] == '%d.%d' % (size, len(payload)), 'bag: Payload-Oxum')
    for inside, outside in (('catalogue.json', json_export), ('items.csv', csv_export)):
        with open(os.path.join(folder, 'data/metadata', inside), 'rb') as one, open(outside, 'rb') as other:
            tally.check(one.read() == other.read(), 'bag: %s is not what is exported alone' % inside)
    check_mets(os.path.join(folder, 'data/metadata/mets.xml'), folder, compare)
    check_premis(os.path.join(folder, 'data/metadata/premis.xml'), folder, compare)
    return facts.numbers()


def check_mets(path, folder, compare):
    tally = compare.tally
    root = tree.parse(path).getroot()
    ids = {one.get('ID') for one in root.iter() if one.get('ID')}
    for one in root.iter():
        for key in ('FILEID', 'ADMID', 'DMDID'):
            for name in (one.get(key) or '').split():
                tally.check(name in ids, 'mets: %s leads nowhere' % name)
    files = list(root.iter(METS + 'file'))
    tally.check(bool(files), 'mets: no file')
    for one in files:
        place = one.find(METS + 'FLocat').get(XLINK + 'href')
        named = os.path.normpath(os.path.join(os.path.dirname(path), place)) if not place.startswith('data/') else os.path.join(folder, place)
        compare.values += 1
        tally.check(os.path.isfile(named), 'mets: %s is not there' % place)
        if os.path.isfile(named) and one.get('CHECKSUMTYPE') == 'SHA-256':
            tally.check(digest(named, 'sha256') == one.get('CHECKSUM') and os.path.getsize(named) == int(one.get('SIZE')), 'mets: %s is another file' % place)
    titles = [one.text for one in root.iter('{http://www.loc.gov/mods/v3}title')]
    expected = [value['text'] for item in compare.facts.items for value in item.get('title', {}).values()]
    tally.check(sorted(titles) == sorted(expected) or set(expected) <= set(titles), 'mets: titles are missing')


def check_premis(path, folder, compare):
    tally = compare.tally
    root = tree.parse(path).getroot()
    events = {one.findtext(PREMIS + 'eventIdentifier/' + PREMIS + 'eventIdentifierValue'): one for one in root.iter(PREMIS + 'event')}
    objects = list(root.iter(PREMIS + 'object'))
    expected = {one['sha256'] for media in compare.facts.media.values() for one in media}
    found = set()
    for one in objects:
        digests = [fixity.findtext(PREMIS + 'messageDigest') for fixity in one.iter(PREMIS + 'fixity')]
        found.update(value for value in digests if len(value) == 64)
        tally.check(all(set(value) <= set('0123456789abcdef') and len(value) in (64, 128) for value in digests), 'premis: a digest that is none')
        for link in one.iter(PREMIS + 'linkingEventIdentifierValue'):
            tally.check(link.text in events, 'premis: an event that is not there')
    tally.check(expected <= found, 'premis: %d originals are not described' % len(expected - found))
    for one in events.values():
        moment = one.findtext(PREMIS + 'eventDateTime')
        tally.check(moment.endswith('Z') or moment[-6] in '+-', 'premis: a time without its offset: %s' % moment)
