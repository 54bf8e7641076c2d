# SPDX-License-Identifier: GPL-3.0-or-later
"""The folder of pages, read by Python's HTML parser; the print, read by pdftotext."""
import collections
import os
import re
import subprocess
import unicodedata
from html.parser import HTMLParser

from facts import shown, squeezed

ALONE = {'meta', 'link', 'img', 'input', 'br'}


class Page(HTMLParser):
    """Well nested, with a language; keeps its text and what it links to."""

    def __init__(self, path):
        super().__init__()
        self.path, self.open, self.words, self.links, self.faults = path, [], [], [], []
        with open(path, encoding='utf-8') as file:
            self.feed(file.read())
        if self.open:
            self.faults.append('left open: %s' % self.open)

    def handle_starttag(self, tag, attributes):
        named = dict(attributes)
        if tag not in ALONE:
            self.open.append(tag)
        if tag == 'html' and not (named.get('lang') and named.get('dir')):
            self.faults.append('no language')
        if tag == 'img' and named.get('alt') is None:
            self.faults.append('a picture without words')
        self.links += [named[key] for key in ('href', 'src') if key in named]

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append('</%s> without its beginning' % tag)

    def handle_data(self, data):
        self.words.append(data)

    def text(self):
        return squeezed(' '.join(self.words))


def check_pages(root, compare, links_every=1):
    """Every page of every language: parsed, its links there, and on an item's page every text of the item."""
    tally, facts = compare.tally, compare.facts
    languages, seen = compare.languages or facts.languages, []
    there = set(os.path.join(at, name) for at, _, names in os.walk(root) for name in names)
    by_uid = {item['uid']: item for item in facts.items}
    for path in sorted(one for one in there if one.endswith('.html')):
        page = Page(path)
        tally.check(not page.faults, 'html: %s: %s' % (path, page.faults[:2]))
        for link in page.links:
            target = os.path.normpath(os.path.join(os.path.dirname(path), link.split('#')[0]))
            tally.check(target in there or link.startswith(('http://', 'https://')), 'html: %s leads to %s, which is not there' % (path, link))
        if os.path.basename(os.path.dirname(path)) == 'items':
            language = os.path.basename(os.path.dirname(os.path.dirname(path)))
            item = by_uid[os.path.basename(path)[:-5]]
            if language == languages[0]:
                seen.append(item['number'])
            check_item_page(page.text(), item, language, compare)
    return seen


def check_item_page(text, item, language, compare):
    """The page of a language shows each text in it, or its stand-in."""
    facts = compare.facts
    compare.same(item, 'number', item['number'] in text, True)
    for field in ('title', 'label', 'description', 'context', 'inscriptions', 'extent', 'condition', 'credit', 'rights', 'advisory'):
        if field in item:
            value = item[field][language]['text'] if language in item[field] else shown(item[field], language)
            if compare.languages and language not in item[field]:
                continue
            compare.same(item, field + '@' + language, squeezed(value) in text, True)
    for field in ('materials', 'techniques', 'subjects', 'classification'):
        for label in facts.shown_labels(item.get(field, []), language):
            compare.same(item, field + '@' + language, label in text, True)
    for maker in facts.makers(item, language):
        if maker not in ('unknown', 'withheld'):
            compare.same(item, 'makers@' + language, maker in text, True)


def folded(text):
    """Letters as typed: presentation forms, marks, joiners and directions away."""
    plain = unicodedata.normalize('NFKD', text)
    plain = ''.join(c for c in plain if unicodedata.category(c) not in ('Mn', 'Cf')).replace('ـ', '')
    return plain.replace('ي', 'ی').replace('ى', 'ی').replace('ك', 'ک').lower()


def words_of(text):
    return re.findall(r'\w+', folded(text))


def check_print(path, compare):
    """A list as PDF: every number in order of the list, and every word of every title as often as the titles have it.

    A word that is wider than its column is broken, so words of more than 16 letters are not counted."""
    tally, facts = compare.tally, compare.facts
    told = subprocess.run(['pdftotext', '-layout', path, '-'], stdout=subprocess.PIPE, check=True).stdout.decode()
    languages = compare.languages or facts.languages
    numbers = [item['number'] for item in facts.items]
    words = set(re.sub('[\u200e\u200f\u202a-\u202e\u2066-\u2069]', ' ', told).split()) # from right to left the number is the last one of its line
    missing = [number for number in numbers if number not in words]
    tally.check(not missing, 'pdf: %d numbers are not there: %s' % (len(missing), missing[:5]))
    fonts = subprocess.run(['pdffonts', path], stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()[2:]
    tally.check(fonts and all(' yes ' in line for line in fonts), 'pdf: a font is not embedded')
    latin = [one for one in languages if one != 'fa']
    expected = collections.Counter(word for item in facts.items for language in latin if language in item.get('title', {})
                                   for word in words_of(item['title'][language]['text']) if len(word) <= 16)
    found = collections.Counter(words_of(told))
    lost = expected - found
    compare.values += sum(expected.values())
    tally.check(sum(lost.values()) <= sum(expected.values()) // 500, 'pdf: words are missing: %s' % lost.most_common(6))
    if 'fa' in languages:
        letters = collections.Counter(c for item in facts.items if 'fa' in item.get('title', {}) for c in folded(item['title']['fa']['text']) if '؀' <= c <= 'ۿ')
        there = collections.Counter(c for c in folded(told) if '؀' <= c <= 'ۿ')
        compare.values += sum(letters.values())
        tally.check(not letters - there, 'pdf: Persian letters are missing: %s' % (letters - there).most_common(6))
    return numbers if not missing else []
