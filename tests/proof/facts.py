# SPDX-License-Identifier: GPL-3.0-or-later
"""What a catalogue says, from its lossless JSON: the measure of every other format."""
import calendar
import json
import re

TEXTS = ('title', 'label', 'description', 'context', 'inscriptions', 'extent', 'scope', 'arrangement', 'rights', 'credit', 'advisory', 'condition')
TERMS = ('classification', 'materials', 'techniques', 'subjects')


def spoken(text, languages):
    """A text in the languages asked for, or its stand-in; None asks for all."""
    plain = {language: value['text'] for language, value in text.items()}
    if languages is None:
        return plain
    kept = {language: value for language, value in plain.items() if language in languages}
    return kept or ({} if not text else stand_in(text, languages[0]))


def stand_in(text, language):
    """As the program shows a text that is not there in a language: the original, else English, French, Persian."""
    if language in text:
        return {language: text[language]['text']}
    for tag in sorted(text):
        if text[tag].get('origin', 'original') == 'original':
            return {tag: text[tag]['text']}
    for tag in ('en', 'fr', 'fa'):
        if tag in text:
            return {tag: text[tag]['text']}
    return {}


def shown(text, language):
    return next(iter(stand_in(text, language).values()), '')


def shown_name(agent, language):
    def rank(name):
        return 4 * (name.get('language') == language) + 2 * (name.get('kind', 'preferred') == 'preferred') + (name.get('origin', 'original') == 'original')
    names = agent['names']
    return max(names, key=rank) if names else None


def bounds(edtf):
    """First and last day of an EDTF date, level 0 and 1; None for a side that is open."""
    if '/' in edtf:
        first, last = edtf.split('/')
        return (None if first in ('', '..') else bounds(first)[0], None if last in ('', '..') else bounds(last)[1])
    plain = edtf.rstrip('?~%')
    parts = plain.split('-')
    year = parts[0]
    low, high = int(year.replace('X', '0')), int(year.replace('X', '9'))
    if len(parts) == 1:
        return '%04d-01-01' % low, '%04d-12-31' % high
    if 'X' in parts[1]:
        return '%04d-01-01' % low, '%04d-12-31' % high
    month = int(parts[1])
    if month > 20: # a season: which months it has depends on the hemisphere
        return '%04d-01-01' % low, '%04d-12-31' % high
    if len(parts) == 2 or 'X' in parts[2]:
        return '%04d-%02d-01' % (low, month), '%04d-%02d-%02d' % (high, month, calendar.monthrange(high, month)[1])
    return plain, plain


def escape(value, is_last):
    return value.replace('\\', '\\\\').replace('|', '\\|') if '|' in value or value.endswith('\\') and not is_last else value


class Facts:
    """The items of a lossless export and what they point to."""

    def __init__(self, path):
        with open(path, encoding='utf-8') as file:
            whole = json.load(file)
        self.settings = whole['settings']
        self.languages = self.settings['languages'].split(',')
        self.records = whole['records']
        self.by_uid = {record['uid']: record for record in self.records}
        self.items = [record for record in self.records if record['type'] == 'item']
        self.media = {}
        for record in self.records:
            if record['type'] == 'medium':
                self.media.setdefault(record['item'], []).append(record)

    def numbers(self):
        return [item['number'] for item in self.items]

    def names(self, agent, languages):
        """One name for each language, as exports of several languages write them."""
        found = {}
        for language in languages or self.languages:
            name = shown_name(self.by_uid[agent], language)
            if name:
                found[name.get('language') or language] = name['text']
        return found

    def labels(self, uids, languages):
        """Names of terms or places, each in its languages."""
        return [spoken(self.by_uid[uid].get('label', self.by_uid[uid].get('name', {})), languages) for uid in uids if uid in self.by_uid]

    def notation(self, item):
        date = item.get('date', {})
        return date.get('native', date.get('edtf', ''))

    def dimensions(self, item):
        return [' '.join(filter(None, (one.get('what', ''), one.get('value', ''), one.get('unit', '')))) for one in item.get('dimensions', [])]

    def makers(self, item, language):
        return [maker['kind'] if maker.get('kind') in ('unknown', 'withheld') else (shown_name(self.by_uid[maker['agent']], language) or {'text': ''})['text']
                for maker in item.get('makers', []) if maker.get('kind') in ('unknown', 'withheld') or maker.get('agent') in self.by_uid]

    def shown_labels(self, uids, language):
        texts = [self.by_uid[uid].get('label', self.by_uid[uid].get('name', {})) for uid in uids if uid in self.by_uid]
        return [shown(text, language) for text in texts]

    def cell(self, item, header, language):
        """What stands in a column of a table of items."""
        field, _, tag = header.partition('@')
        if tag and field in TEXTS:
            return item.get(field, {}).get(tag, {}).get('text', '')
        date = item.get('date', {})
        simple = {'date': date.get('original') or self.notation(item), 'dateEdtf': self.notation(item),
                  'dateCalendar': date.get('calendar', ''), 'dateLanguage': date.get('language', ''),
                  'status': item.get('status', 'draft'), 'access': item.get('access', 'internal'), 'level': item.get('level', 'item'),
                  'demonstration': 'true' if item.get('demonstration') else '',
                  'parent': self.by_uid.get(item.get('parent'), {}).get('number', ''), 'dimensions': '\n'.join(self.dimensions(item)),
                  'urls': '\n'.join(item.get('urls', []))}
        if field in simple:
            return simple[field]
        lists = {'makers': lambda: self.makers(item, language), 'languages': lambda: item.get('languages', []),
                 'place': lambda: self.shown_labels([item['place']] if 'place' in item else [], language),
                 'holder': lambda: [shown_name(self.by_uid[item['holder']], language)['text']] if item.get('holder') in self.by_uid else [],
                 'depicted': lambda: [shown_name(self.by_uid[one], language)['text'] for one in item.get('depicted', []) if one in self.by_uid]}
        if field in TERMS:
            values = self.shown_labels(item.get(field, []), language)
        elif field in lists:
            values = lists[field]()
        else:
            return str(item.get(field, ''))
        if field in ('techniques', 'depicted', 'holder'):
            return '\n'.join(values)
        return '|'.join(escape(value, at + 1 == len(values)) for at, value in enumerate(values))


def squeezed(text):
    return re.sub(r'\s+', ' ', text).strip()
