<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>vitrine</name>
    <message>
        <source>Another program is editing this catalogue; nothing was changed. Close it there and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The catalogue may not be written here; nothing was changed. Copy it to a folder of your own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A row of “%1” refers to a record that is not there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: the original “%2” is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: the original “%2” has another size than when it was taken up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: the bytes of the original “%2” have changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The custody log was altered at entry %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The search index does not fit the records; repair it with --repair-index.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file “%1” is not there; nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file “%1” cannot be read; nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file “%1” could not be copied; nothing was changed. Check the room on the disk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no catalogue here; nothing was changed. Check the name of the folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This account may not read the catalogue; nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The catalogue's file is empty; nothing was changed. Restore it from a backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file is not a Vitrine catalogue; nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This catalogue was written by a newer version of Vitrine; nothing was changed. Install the newer version to open it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The catalogue could not answer; nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another program is writing to the catalogue; nothing was changed. Try again in a moment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The catalogue's file cannot be opened; nothing was changed. Check the permissions of its folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disk is full; the catalogue is as it was before. Make room and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disk did not take the data; the catalogue is as it was before. Check the disk and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file is damaged or is not a catalogue; nothing was changed. Restore it from a backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The change breaks a rule of the catalogue; nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This entry is not in the catalogue.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::AboutPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About this catalogue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If something here is wrong, please tell the staff.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If something here is wrong, please write to %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How do we know this?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::Catalogue</name>
    <message>
        <source>Something of this name exists here already; it was left as it is. Choose another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a language tag such as fr, en or fa; nothing was made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder cannot be made here; nothing was made. Choose a place where you may write.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no catalogue here; nothing was changed. Check the name of the folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no setting “%1”; nothing was changed. The settings are: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a language tag such as fr, en or fa; nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>citations: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>narrower terms: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>places: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>exhibitions: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>events: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>participations: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>programmes: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>statements: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>quantities: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>declarations: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>signatures: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>items: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>related items: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sections: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>media: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::CsvExport</name>
    <message>
        <source>The export was stopped; no file was left behind.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no field “%1”. Nothing was written; “vitrinectl export --help” lists the fields.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::CsvImport</name>
    <message>
        <source>An item has one place; the first was taken and the others are kept in the extra field “otherPlaces”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is none of public, internal, restricted, sealed; the row is kept internal.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is none of draft, inReview, published; the status was not changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a date in EDTF; the wording was read instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” could not be read as a date; it is kept as text and not sorted by.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file “%1” lies outside the folder of the table and was not taken; its name is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file “%1” is not beside the table; its name is kept. Put the file there and import again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The row has %1 cells where the header has %2; the missing ones were taken as empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The row has %1 cells where the header has %2; the surplus is kept as extra fields.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The table is empty: it has not even a header. Nothing was imported.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Windows-1252. Look at the accented letters before you publish.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No column holds the number of the items, so no row can be taken. Name one “number”, or say which it is with --key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The column “%1” names a field that an earlier column holds already; its values are kept as extra fields.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The column “%1” is not known; its values are kept as extra fields of that name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A quotation mark is never closed: everything from here to the end of the file would be one cell. The row was left out; close the quotation mark and import again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The row holds a NUL character, which no text has. The row was left out; save the file as text again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A cell has more than %1 characters. The row was left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The row has no number, so it cannot be told from others. It was left out; give it a number and import again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number “%1” was used in row %2 already. This row was left out; the first was kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The import was stopped. The catalogue is as it was before.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The row has no title.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no item with the number “%1”; the row was taken without a parent.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::CsvWriter</name>
    <message>
        <source>The file could not be written: the disk is full or not writable. Nothing in the catalogue changed; free some space and export again.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::Database</name>
    <message>
        <source>A catalogue exists here already; it was left as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It refers to a record that is not in the catalogue; nothing was changed.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::DateParse</name>
    <message>
        <source>There is no date here yet. Write one, or “undated”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” in “%2” is not understood as part of a date. Write it like 28 November 2017, summer 1988, around 1905 or 1985–1988.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number %1 is neither a day nor a year. Write the year with up to four digits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The lunar calendar cannot be converted to the day. Write the Solar Hijri or the Gregorian date; the wording of the source has its own field.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” names two calendars. Choose one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” holds no year. Write the year in full.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The day of the week in “%1” does not go with the date. Check both, or leave the weekday out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before or after a season names no day. Write a month or a year in “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” does not name two dates. Write both, such as 1985–1988.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The end of “%1” can be read in more than one way. Write it in full, such as 1985–1988 or December 1988 – February 1989.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The start of “%1” has no year. Write it in full.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The year in “%1” is not complete. Write it with all its digits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” mixes two calendars. Write it in one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The year in “%1” is not a Solar Hijri year. Write the year of the same calendar as the month.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not understood as a date. Write it like 28 November 2017, summer 1988, around 1905 or 1985–1988.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” does not say which century. Write the decade in full, such as 1980s.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a decade. A decade begins with a year that ends in 0.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” may mean ten years or a hundred. Write %2–%3 or %2–%4.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” can be read in more than one way. Write the month by its name or both years in full.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” may be a month or two years. Write the month by its name or both years in full.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” may mean day %2 of month %3 or day %3 of month %2. Write the month by its name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no such day as “%1”. Check the day and the month.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::DeclarationPage</name>
    <message>
        <source>This declaration is not shown here any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>date not stated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Issued by %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How do we know this?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Summary, not the wording</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of signatories, as stated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>According to %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::DigitPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show this object</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::DocumentViewer</name>
    <message>
        <source>Page before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two languages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The picture of this page is missing here. Its text remains.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::Edtf</name>
    <message>
        <source>“%1” is an EDTF date of level 2. Such dates are kept as text; choose a simpler form to sort and search by.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” lies outside the years this catalogue keeps. Choose a year of up to four digits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no such day as “%1”. Check the day and the month.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In “%1” the end lies before the start. Exchange the two.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a date in EDTF form. Write it like 1988, 1988-07, 1988-07-19 or 1985/1988.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::Encoding</name>
    <message>
        <source>The input cannot be read twice, so its encoding cannot be recognised; give a file instead.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::EventPage</name>
    <message>
        <source>This event is not shown here any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How do we know this?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People and organisations</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::EvidencePage</name>
    <message>
        <source>How do we know this?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This record is not shown here any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This entry is a demonstration: it was made for this catalogue, to show how it works. It is not a real person's object, and its date and maker are part of the demonstration.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No source is recorded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Publisher: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a language, %2 the state of a text in it</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::FacetWords</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Maker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Decade</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Material</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Technique</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::FactList</name>
    <message>
        <source>Date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Maker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Materials</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Techniques</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inscriptions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Classification</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Subjects</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Provenance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scope and content</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Arrangement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a qualifier such as 'workshop of', and a name</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>attributed to %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::FilmViewer</name>
    <message>
        <source>Silent film</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::Format</name>
    <message>
        <source>Table of items, exact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table of items for a spreadsheet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table of items, separated by tabs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The whole catalogue, without loss</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no file “%1”. Nothing was imported.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder “%1” holds nothing that can be imported.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The format of “%1” is not one that can be imported; “vitrinectl formats” lists them. Nothing was imported.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::HomePage</name>
    <message>
        <source>Exhibition</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This catalogue has no published exhibition yet.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n person(s) and organisation(s)</source>
        <translation>
            <numerusform>%n person or organisation</numerusform>
            <numerusform>%n people and organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>All objects</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How do we know this?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number on the wall</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::ItemLabel</name>
    <message>
        <source>Related objects</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::ItemPage</name>
    <message>
        <source>%1 › %2 of %3</source>
        <extracomment>%1 is a section's title, %2 and %3 are numbers: "Handmade objects › 2 of 8"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This object is not shown here any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go back, or start again from the exhibition.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before you see this</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can open it, read a description instead, or skip it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read the document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read a description</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>A document of %n page(s).</source>
        <translation>
            <numerusform>A document of one page.</numerusform>
            <numerusform>A document of %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s).</source>
        <translation>
            <numerusform>One picture.</numerusform>
            <numerusform>%n pictures.</numerusform>
        </translation>
    </message>
    <message>
        <source>A film of %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A sound of %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show it after all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This page has not been transcribed yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Original text · %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Translation · %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How do we know this?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This picture is missing here. The words beside it remain.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::ItemsPage</name>
    <message>
        <source>Close filters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All objects</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is shown here yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No object has all of these. Take a filter away.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As hung</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::JsonExport</name>
    <message>
        <source>The export was stopped; no file was left behind.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file could not be written: the disk is full or not writable. Nothing in the catalogue changed; free some space and export again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The media could not be copied to “%1”: the disk is full or not writable.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::JsonFiles</name>
    <message>
        <source>The file “%1” that a record names is not there. Nothing was imported.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file “%1” lies outside the folder of the catalogue and was not read. Nothing was imported.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The page “%1” of a transcript is not there. Nothing was imported.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::JsonImport</name>
    <message>
        <source>The folder “%1” holds no JSON files. Nothing was imported.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is JSON, but not a catalogue: its “format” is not “vitrine-catalogue”. Nothing was imported.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” was written by a newer version of the program. Nothing was imported; use that version.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” does not say which version of the format it has. Nothing was imported.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The import was stopped. The catalogue is as it was before.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a type of record known here. The record was left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 The record %2 was left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The original of the medium “%1” is not in the media folder; the medium is described but has no file.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::JsonRecords</name>
    <message>
        <source>The text is not valid JSON at line %1, column %2: %3. Nothing was imported.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the text ends too early</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a string is not closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a value is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>objects and lists stand more than %1 deep in each other</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a bracket closes that was never opened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“records” must be a list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a comma or the end of the list is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a name in quotation marks is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a colon is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a comma or a closing brace is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a catalogue or a record begins with a brace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>something follows after the end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The text is UTF-16; JSON must be UTF-8. Save it as UTF-8 and import again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a text of this record holds half a letter (a lone surrogate) or a NUL</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::KeyPanel</name>
    <message>
        <source>half-space</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Capital letter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::KioskWindow</name>
    <message>
        <source>Vitrine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light for reading, dark for looking.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Always light.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Always dark.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>High contrast, dark on white.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>High contrast, white on dark.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text size %1 %</source>
        <extracomment>%1 is a number</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::LevelSwitch</name>
    <message>
        <source>A breath</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A minute</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::MediaFacts</name>
    <message>
        <source>The file is not there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::MissingDecoder</name>
    <message>
        <source>Files in %1 cannot be played: install the package %2.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::NumberPadPage</name>
    <message>
        <source>Number on the wall</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each label beside an object has a number. Type its last digits to see the object here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No object has this number. Look at the label again, or try the search.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Several objects have this number. Which one?</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::PageKit</name>
    <message>
        <source>Shown in %1: not translated yet.</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no transcript of this recording.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People and organisations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Those whom the published source names in their public role, as they were at the time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody is named here.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::PersonPage</name>
    <message>
        <source>This person is not shown here any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How do we know this?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No statement by them is recorded here.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::Picture</name>
    <message>
        <source>This file is not a picture that can be shown.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The picture is not there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The picture cannot be opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The picture is too large to be shown: it has more than 200 million pixels.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is not enough memory to show this picture.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::PictureViewer</name>
    <message>
        <source>Previous object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no picture of this object here.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::PillSwitch</name>
    <message>
        <source>In brief</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One minute</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::PlacesPage</name>
    <message>
        <source>Places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the exhibition and the conference were held, and the places that the records name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No place is recorded here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Objects from here</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::Player</name>
    <message>
        <source>Films and sound cannot be played: the GStreamer part of Qt Multimedia is not in use.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This film cannot be played: there is no decoder for its picture.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This film cannot be played: there is no decoder for its sound.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This film cannot be played: no picture comes from it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This film cannot be played: it stands still.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This film is damaged: it breaks off before its end.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This film cannot be played: its file is damaged or of an unknown kind.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This recording cannot be played: there is no decoder for its sound.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This recording cannot be played: it stands still.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This recording is damaged: it breaks off before its end.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This recording cannot be played: its file is damaged or of an unknown kind.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::PlayerEngine</name>
    <message>
        <source>There is no sound device: the film plays without sound.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no sound device: the recording plays, but cannot be heard.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::ProblemPage</name>
    <message>
        <source>The exhibition is not here. Please tell the staff.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The catalogue %1 is not here. Please tell the staff.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The catalogue %1 was made by a newer version of this program. Nothing was changed; please tell the staff.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This account may not read the catalogue %1. Please tell the staff.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The catalogue %1 cannot be read: it is damaged, or it is not a catalogue. Nothing was changed; please tell the staff.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::ProgressRing</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::QtPlayer</name>
    <message>
        <source>The file of this film is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file of this recording is missing.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::RecordPage</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the title of a source, %2 the place in it such as "paragraph 3"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>According to %1</source>
        <extracomment>%1 is a source and the place in it</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::SearchPage</name>
    <message>
        <source>Search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A word, a name, a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was found. Try fewer letters, or another word.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::SqlReader</name>
    <message>
        <source>The entry with this number was deleted; the number stays its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No entry has this number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file of this entry is missing. Please tell the staff.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The history is for the desks.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::StatementsPage</name>
    <message>
        <source>What was said</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Statements are shown as reported, each with who said it and where we read it. The catalogue does not judge them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No statement is recorded here.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::StillHere</name>
    <message numerus="yes">
        <source>This screen starts again in %n second(s).</source>
        <translation>
            <numerusform>This screen starts again in %n second.</numerusform>
            <numerusform>This screen starts again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::Subtitles</name>
    <message>
        <source>This file holds no subtitles in the SubRip format.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The subtitle file is too large: at most 1 MB and 5000 subtitles are read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file holds no subtitles in the WebVTT format.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::TileSource</name>
    <message>
        <source>The enlargements of this picture cannot be kept; it can be looked at all the same.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::TimeEntry</name>
    <message>
        <source>date not stated</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (demonstration)</source>
        <extracomment>%1 is a title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No date is recorded yet.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::TopBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::TransportBar</name>
    <message>
        <source>Ten seconds back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ten seconds forward</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loudness</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No captions</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::Validation</name>
    <message>
        <source>A title is needed before publication.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An item hangs twice in the same section.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An item needs a number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An item needs a kind.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only items and parts have a kind; fonds, series and files have none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An item cannot be its own parent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A dimension needs a plain number such as 12.5 and a unit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A known maker names a person; an unknown or withheld one does not.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rights statement is an address that begins with http:// or https://.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A medium belongs to an item.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A medium needs the SHA-256 of its original, 64 hexadecimal digits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sizes and positions are not negative.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An alternative text is needed before publication.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A person or organisation needs a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A statement cannot be public before it says who makes it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A statement cannot be public without a source and the place in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was said is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A quantity needs a number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The upper number is smaller than the lower one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A number cannot be public before it says who states it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A source needs a title or a citation.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A place needs a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Latitude lies between -90 and 90, longitude between -180 and 180.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A term needs a label.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A saved list needs a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This record is marked a demonstration and cites a source; it can be only one of the two.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This record has neither a source with a place in it nor the demonstration mark.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numbers that begin with DEMO- are for demonstrations, and demonstrations have no others.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::VideoView</name>
    <message>
        <source>Film</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::VisitorOptions</name>
    <message>
        <source>The configuration file %1 cannot be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The configuration file %1 cannot be understood.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not in this version of Vitrine.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only one catalogue can be opened at a time; see vitrine --help.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>usage: vitrine [CATALOGUE] [--kiosk] [--config FILE] [--language fr|en|fa]
Opens the visitor's window on a catalogue (a folder NAME.vitrine); without one, on the
bundled exhibition.
  --kiosk          full screen, and back to the welcome page when nobody touches it
  --config FILE    times of the kiosk and the size of the screen
  --language TAG   the language at the start
  --help, --version
</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::VolumePanel</name>
    <message>
        <source>Softer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No sound</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loudness %1 of %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::Words</name>
    <message>
        <source>Document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Photograph</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Handmade object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Artwork</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fonds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page %1</source>
        <comment>a page of a document</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Still image</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>withheld</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>documented</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>attributed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>contested</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>certainty unknown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>host</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>organiser</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>co-sponsor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>speaker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>author of a message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>signatory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>testified</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>took part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Published by an organiser</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Court</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>United Nations body</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scholarly work</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>original, not yet proofread</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>original</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>translation, proofread</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>translation, older than its original</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>translation, not yet proofread</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no translation yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Demonstration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message>
        <source>height</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>width</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>depth</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>diameter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>thickness</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>page %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>paragraph %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pages %1–%2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>paragraphs %1–%2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a size such as 20 × 30, %2 its unit such as cm</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a size such as 20 × 30 cm, %2 what was measured such as height × width</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>m</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>g</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>kg</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::ZoomView</name>
    <message>
        <source>Smaller</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whole picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::cli</name>
    <message>
        <source>what can be read, what can be written</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bundled catalogue is not there; build the program again, or name a catalogue.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was done; see “vitrinectl --help”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The report “%1” could not be written; the rest was done.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>vitrine::fonts</name>
    <message>
        <source>This computer has no font with the Persian letters, so Persian text would show as boxes. Install the package fonts-noto-core, then start Vitrine again.</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
