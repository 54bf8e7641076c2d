# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables read by other programs: Python's csv, openpyxl, LibreOffice, and the XML of an ODS."""
import csv
import os
import shutil
import subprocess
import tempfile
import zipfile
import xml.etree.ElementTree as tree

ODF = {'t': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0', 'x': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'}


def plain(value):
    return value.replace('\r\n', '\n')


def unguarded(value):
    """Takes the formula guard away, as standards for the spreadsheet form say: an apostrophe before a sign."""
    signs = tuple('=+-@\t\r\n＝＋－＠')
    return value[1:] if value.startswith("'") and value.lstrip("'").startswith(signs) else value


def read_csv(path, form):
    encoding = 'utf-8-sig' if form == 'csv-spreadsheet' else 'utf-8'
    with open(path, encoding=encoding, newline='') as file:
        rows = list(csv.reader(file, strict=True, delimiter='\t' if form == 'tsv' else ','))
    clean = unguarded if form == 'csv-spreadsheet' else (lambda value: value)
    return [[plain(clean(cell)) for cell in row] for row in rows]


def read_xlsx(path):
    import openpyxl
    with open(path, 'rb') as file:
        book = openpyxl.load_workbook(file, read_only=True)
        rows = [['' if cell is None else cell for cell in row] for row in book['Items'].iter_rows(values_only=True)]
    return [[plain(cell) if isinstance(cell, str) else cell for cell in row] for row in rows]


def odf_text(element):
    """The characters of a paragraph, with its blanks and tabs."""
    text = element.text or ''
    for child in element:
        kind = child.tag.split('}')[1]
        text += {'s': ' ' * int(child.get('{%s}c' % ODF['x'], '1')), 'tab': '\t', 'line-break': '\n'}.get(kind, odf_text(child)) + (child.tail or '')
    return text


def read_ods(path):
    with zipfile.ZipFile(path) as package:
        assert package.infolist()[0].filename == 'mimetype' and package.infolist()[0].compress_type == 0
        sheet = tree.fromstring(package.read('content.xml')).find('.//t:table', ODF)
    rows = []
    for row in sheet.iter('{%s}table-row' % ODF['t']):
        cells = []
        for cell in row:
            value = '\n'.join(odf_text(paragraph) for paragraph in cell.findall('x:p', ODF))
            cells += [value] * int(cell.get('{%s}number-columns-repeated' % ODF['t'], '1'))
        rows.append(cells)
    return rows


def read_by_libreoffice(path):
    """What LibreOffice makes of the first sheet; None where it is not installed."""
    office = shutil.which('soffice')
    if not office:
        return None
    with tempfile.TemporaryDirectory() as folder:
        named = os.path.join(folder, 'table.' + ('ods' if zipfile.ZipFile(path).namelist()[0] == 'mimetype' else 'xlsx'))
        shutil.copy(path, named)
        subprocess.run([office, '-env:UserInstallation=file://' + folder + '/profile', '--headless', '--convert-to',
                        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1', '--outdir', folder, named],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=900)
        made = [name for name in os.listdir(folder) if name.endswith('.csv')]
        with open(os.path.join(folder, made[0]), encoding='utf-8', newline='') as file:
            return [[plain(cell) for cell in row] for row in csv.reader(file)]


def check_table(tally, name, rows, facts, languages):
    """Every cell of a table of items against the facts."""
    if not tally.check(bool(rows), name + ': no rows'):
        return 0
    header, cells = rows[0], 0
    tally.check(all(len(row) == len(header) for row in rows), name + ': rows of different length')
    number = header.index('number')
    tally.check([row[number] for row in rows[1:]] == facts.ordered_numbers, name + ': other items, or another order')
    by_number = {item['number']: item for item in facts.items}
    main = facts.languages[0] if not languages else languages[0]
    for row in rows[1:]:
        item = by_number[row[number]]
        for column, value in zip(header, row):
            cells += 1
            expected = facts.cell(item, column, main)
            tally.check(value == expected, '%s: %s %s: %r is not %r' % (name, row[number], column, value, expected))
    return cells
