<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>À propos</translation>
    </message>
    <message>
        <source>About this catalogue</source>
        <translation>À propos de ce catalogue</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>If something here is wrong, please tell the staff.</source>
        <translation>Si quelque chose est inexact, merci de le dire au personnel.</translation>
    </message>
    <message>
        <source>If something here is wrong, please write to %1.</source>
        <translation>Si quelque chose est inexact, merci d’écrire à %1.</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation>Comment le sait-on ?</translation>
    </message>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation>Rien n’a encore été écrit ici.</translation>
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
        <translation>Cette déclaration n’est plus montrée ici.</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>date non précisée</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Publiée par %1</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation>Comment le sait-on ?</translation>
    </message>
    <message>
        <source>Summary, not the wording</source>
        <translation>Résumé, et non le texte même</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Texte même</translation>
    </message>
    <message>
        <source>Number of signatories, as stated</source>
        <translation>Nombre de signataires, tel qu’annoncé</translation>
    </message>
    <message>
        <source>According to %1</source>
        <translation>D’après %1</translation>
    </message>
</context>
<context>
    <name>vitrine::DigitPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Show this object</source>
        <translation>Montrer cet objet</translation>
    </message>
</context>
<context>
    <name>vitrine::DocumentViewer</name>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>Deux langues</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>The picture of this page is missing here. Its text remains.</source>
        <translation>L’image de cette page manque ici. Son texte reste.</translation>
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
        <translation>Cet événement n’est plus montré ici.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation>Comment le sait-on ?</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personnes et organisations</translation>
    </message>
</context>
<context>
    <name>vitrine::EvidencePage</name>
    <message>
        <source>How do we know this?</source>
        <translation>Comment le sait-on ?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>This record is not shown here any more.</source>
        <translation>Cette notice n’est plus montrée ici.</translation>
    </message>
    <message>
        <source>This entry is a demonstration: it was made for this catalogue, to show how it works. It is not a real person's object, and its date and maker are part of the demonstration.</source>
        <translation>Cette entrée est une démonstration : elle a été faite pour ce catalogue, afin d’en montrer le fonctionnement. Ce n’est pas l’objet d’une personne réelle ; sa date et son auteur font partie de la démonstration.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>No source is recorded.</source>
        <translation>Aucune source n’est indiquée.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Publisher: %1</source>
        <translation>Éditeur : %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Date : %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a language, %2 the state of a text in it</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>vitrine::FacetWords</name>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Décennie</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>vitrine::FactList</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Matières</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>Techniques</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Inscriptions</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Conservé par</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Scope and content</source>
        <translation>Portée et contenu</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Classement du fonds</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a qualifier such as 'workshop of', and a name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>attributed to %1</source>
        <translation>attribué à %1</translation>
    </message>
</context>
<context>
    <name>vitrine::FilmViewer</name>
    <message>
        <source>Silent film</source>
        <translation>Film muet</translation>
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
        <translation>Exposition</translation>
    </message>
    <message>
        <source>This catalogue has no published exhibition yet.</source>
        <translation>Ce catalogue n’a pas encore d’exposition publiée.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) and organisation(s)</source>
        <translation>
            <numerusform>%n personne ou organisation</numerusform>
            <numerusform>%n personnes et organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>All objects</source>
        <translation>Tous les objets</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation>Comment le sait-on ?</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Number on the wall</source>
        <translation>Numéro sur le mur</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemLabel</name>
    <message>
        <source>Related objects</source>
        <translation>Objets liés</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemPage</name>
    <message>
        <source>%1 › %2 of %3</source>
        <extracomment>%1 is a section's title, %2 and %3 are numbers: "Handmade objects › 2 of 8"</extracomment>
        <translation>%1 › %2 sur %3</translation>
    </message>
    <message>
        <source>This object is not shown here any more.</source>
        <translation>Cet objet n’est plus montré ici.</translation>
    </message>
    <message>
        <source>Go back, or start again from the exhibition.</source>
        <translation>Revenez en arrière, ou repartez de l’exposition.</translation>
    </message>
    <message>
        <source>Before you see this</source>
        <translation>Avant de voir ceci</translation>
    </message>
    <message>
        <source>You can open it, read a description instead, or skip it.</source>
        <translation>Vous pouvez l’ouvrir, en lire une description, ou passer à la suite.</translation>
    </message>
    <message>
        <source>Read the document</source>
        <translation>Lire le document</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Le voir</translation>
    </message>
    <message>
        <source>Read a description</source>
        <translation>Lire une description</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message numerus="yes">
        <source>A document of %n page(s).</source>
        <translation>
            <numerusform>Un document d’une page.</numerusform>
            <numerusform>Un document de %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s).</source>
        <translation>
            <numerusform>Une image.</numerusform>
            <numerusform>%n images.</numerusform>
        </translation>
    </message>
    <message>
        <source>A film of %1.</source>
        <translation>Un film de %1.</translation>
    </message>
    <message>
        <source>A sound of %1.</source>
        <translation>Un enregistrement de %1.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Show it after all</source>
        <translation>Le voir tout de même</translation>
    </message>
    <message>
        <source>This page has not been transcribed yet.</source>
        <translation>Cette page n’a pas encore été transcrite.</translation>
    </message>
    <message>
        <source>Original text · %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Texte original · %1</translation>
    </message>
    <message>
        <source>Translation · %1</source>
        <translation>Traduction · %1</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation>Comment le sait-on ?</translation>
    </message>
    <message>
        <source>Previous object</source>
        <translation>Objet précédent</translation>
    </message>
    <message>
        <source>Next object</source>
        <translation>Objet suivant</translation>
    </message>
    <message>
        <source>This picture is missing here. The words beside it remain.</source>
        <translation>Cette image manque ici. Les mots qui l’accompagnent restent.</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemsPage</name>
    <message>
        <source>Close filters</source>
        <translation>Fermer les filtres</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>All objects</source>
        <translation>Tous les objets</translation>
    </message>
    <message>
        <source>Nothing is shown here yet.</source>
        <translation>Rien n’est encore montré ici.</translation>
    </message>
    <message>
        <source>No object has all of these. Take a filter away.</source>
        <translation>Aucun objet ne réunit tout cela. Retirez un filtre.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>As hung</source>
        <translation>Ordre de l’accrochage</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Par numéro</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
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
        <translation>demi-espace</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Majuscule</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Effacer la dernière lettre</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>vitrine::KioskWindow</name>
    <message>
        <source>Vitrine</source>
        <translation>Vitrine</translation>
    </message>
    <message>
        <source>Light for reading, dark for looking.</source>
        <translation>Clair pour lire, sombre pour regarder.</translation>
    </message>
    <message>
        <source>Always light.</source>
        <translation>Toujours clair.</translation>
    </message>
    <message>
        <source>Always dark.</source>
        <translation>Toujours sombre.</translation>
    </message>
    <message>
        <source>High contrast, dark on white.</source>
        <translation>Contraste élevé, sombre sur blanc.</translation>
    </message>
    <message>
        <source>High contrast, white on dark.</source>
        <translation>Contraste élevé, blanc sur sombre.</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Taille du texte : %1 %</translation>
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
        <translation>Tout lire</translation>
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
        <translation>Fermer</translation>
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
        <translation>Numéro sur le mur</translation>
    </message>
    <message>
        <source>Each label beside an object has a number. Type its last digits to see the object here.</source>
        <translation>Chaque cartel porte un numéro. Tapez ses derniers chiffres pour voir l’objet ici.</translation>
    </message>
    <message>
        <source>No object has this number. Look at the label again, or try the search.</source>
        <translation>Aucun objet ne porte ce numéro. Regardez à nouveau le cartel, ou essayez la recherche.</translation>
    </message>
    <message>
        <source>Several objects have this number. Which one?</source>
        <translation>Plusieurs objets portent ce numéro. Lequel ?</translation>
    </message>
</context>
<context>
    <name>vitrine::PageKit</name>
    <message>
        <source>Shown in %1: not translated yet.</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Montré en %1 : pas encore traduit.</translation>
    </message>
    <message>
        <source>There is no transcript of this recording.</source>
        <translation>Il n’y a pas de transcription de cet enregistrement.</translation>
    </message>
</context>
<context>
    <name>vitrine::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personnes et organisations</translation>
    </message>
    <message>
        <source>Those whom the published source names in their public role, as they were at the time.</source>
        <translation>Celles et ceux que la source publiée nomme dans leur rôle public, tel qu’il était alors.</translation>
    </message>
    <message>
        <source>Nobody is named here.</source>
        <translation>Personne n’est nommé ici.</translation>
    </message>
</context>
<context>
    <name>vitrine::PersonPage</name>
    <message>
        <source>This person is not shown here any more.</source>
        <translation>Cette personne n’est plus montrée ici.</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation>Comment le sait-on ?</translation>
    </message>
    <message>
        <source>No statement by them is recorded here.</source>
        <translation>Aucune déclaration de leur part n’est consignée ici.</translation>
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
        <translation>Objet précédent</translation>
    </message>
    <message>
        <source>Next object</source>
        <translation>Objet suivant</translation>
    </message>
    <message>
        <source>There is no picture of this object here.</source>
        <translation>Il n’y a pas d’image de cet objet ici.</translation>
    </message>
</context>
<context>
    <name>vitrine::PillSwitch</name>
    <message>
        <source>In brief</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>One minute</source>
        <translation>Une minute</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout lire</translation>
    </message>
</context>
<context>
    <name>vitrine::PlacesPage</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Where the exhibition and the conference were held, and the places that the records name.</source>
        <translation>Où l’exposition et la conférence se sont tenues, et les lieux que nomment les notices.</translation>
    </message>
    <message>
        <source>No place is recorded here.</source>
        <translation>Aucun lieu n’est consigné ici.</translation>
    </message>
    <message>
        <source>Objects from here</source>
        <translation>Objets d’ici</translation>
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
        <translation>L’exposition n’est pas ici. Merci de le dire au personnel.</translation>
    </message>
    <message>
        <source>The catalogue %1 is not here. Please tell the staff.</source>
        <translation>Le catalogue %1 n’est pas ici. Merci de le dire au personnel.</translation>
    </message>
    <message>
        <source>The catalogue %1 was made by a newer version of this program. Nothing was changed; please tell the staff.</source>
        <translation>Le catalogue %1 vient d’une version plus récente de ce programme. Rien n’a été modifié ; merci de le dire au personnel.</translation>
    </message>
    <message>
        <source>This account may not read the catalogue %1. Please tell the staff.</source>
        <translation>Ce compte ne peut pas lire le catalogue %1. Merci de le dire au personnel.</translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be read: it is damaged, or it is not a catalogue. Nothing was changed; please tell the staff.</source>
        <translation>Le catalogue %1 est illisible : il est endommagé, ou ce n’est pas un catalogue. Rien n’a été modifié ; merci de le dire au personnel.</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>According to %1</source>
        <extracomment>%1 is a source and the place in it</extracomment>
        <translation>D’après %1</translation>
    </message>
</context>
<context>
    <name>vitrine::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>vitrine::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>A word, a name, a number</source>
        <translation>Un mot, un nom, un numéro</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer letters, or another word.</source>
        <translation>Rien n’a été trouvé. Essayez moins de lettres, ou un autre mot.</translation>
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
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Statements are shown as reported, each with who said it and where we read it. The catalogue does not judge them.</source>
        <translation>Les déclarations sont montrées telles que rapportées, chacune avec qui l’a dite et où nous l’avons lue. Le catalogue n’en juge pas.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>No statement is recorded here.</source>
        <translation>Aucune déclaration n’est consignée ici.</translation>
    </message>
</context>
<context>
    <name>vitrine::StillHere</name>
    <message numerus="yes">
        <source>This screen starts again in %n second(s).</source>
        <translation>
            <numerusform>Cet écran recommence dans %n seconde.</numerusform>
            <numerusform>Cet écran recommence dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation>Êtes-vous encore là ?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
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
        <translation>date non précisée</translation>
    </message>
</context>
<context>
    <name>vitrine::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>%1 (demonstration)</source>
        <extracomment>%1 is a title</extracomment>
        <translation>%1 (démonstration)</translation>
    </message>
    <message>
        <source>No date is recorded yet.</source>
        <translation>Aucune date n’est encore indiquée.</translation>
    </message>
</context>
<context>
    <name>vitrine::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>Clair, sombre ou contraste élevé</translation>
    </message>
</context>
<context>
    <name>vitrine::TransportBar</name>
    <message>
        <source>Ten seconds back</source>
        <translation>Dix secondes en arrière</translation>
    </message>
    <message>
        <source>Ten seconds forward</source>
        <translation>Dix secondes en avant</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>No captions</source>
        <translation>Sans sous-titres</translation>
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
        <translation>Film</translation>
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
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sans son</translation>
    </message>
    <message>
        <source>Loudness %1 of %2</source>
        <translation>Volume %1 sur %2</translation>
    </message>
</context>
<context>
    <name>vitrine::Words</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photographie</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Handmade object</source>
        <translation>Objet fait main</translation>
    </message>
    <message>
        <source>Artwork</source>
        <translation>Œuvre</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Page %1</source>
        <comment>a page of a document</comment>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Still image</source>
        <translation>Image fixe</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non consigné</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>documenté</translation>
    </message>
    <message>
        <source>attributed</source>
        <translation>attribué</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>certainty unknown</source>
        <translation>certitude inconnue</translation>
    </message>
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>organisateur</translation>
    </message>
    <message>
        <source>co-sponsor</source>
        <translation>coparrain</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>intervenant</translation>
    </message>
    <message>
        <source>author of a message</source>
        <translation>auteur d’un message</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>signataire</translation>
    </message>
    <message>
        <source>testified</source>
        <translation>a témoigné</translation>
    </message>
    <message>
        <source>took part</source>
        <translation>a participé</translation>
    </message>
    <message>
        <source>Published by an organiser</source>
        <translation>Publié par un organisateur</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>Organisation non gouvernementale</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>United Nations body</source>
        <translation>Organe des Nations unies</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Scholarly work</source>
        <translation>Travail universitaire</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>Autre source</translation>
    </message>
    <message>
        <source>original, not yet proofread</source>
        <translation>original, pas encore relu</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>translation, proofread</source>
        <translation>traduction relue</translation>
    </message>
    <message>
        <source>translation, older than its original</source>
        <translation>traduction plus ancienne que l’original</translation>
    </message>
    <message>
        <source>translation, not yet proofread</source>
        <translation>traduction, pas encore relue</translation>
    </message>
    <message>
        <source>no translation yet</source>
        <translation>pas encore de traduction</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muet</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n objet</numerusform>
            <numerusform>%n objets</numerusform>
        </translation>
    </message>
    <message>
        <source>height</source>
        <translation>hauteur</translation>
    </message>
    <message>
        <source>width</source>
        <translation>largeur</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>profondeur</translation>
    </message>
    <message>
        <source>diameter</source>
        <translation>diamètre</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <source>thickness</source>
        <translation>épaisseur</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>sans paroles</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragraphe %1</translation>
    </message>
    <message>
        <source>pages %1–%2</source>
        <translation>pages %1–%2</translation>
    </message>
    <message>
        <source>paragraphs %1–%2</source>
        <translation>paragraphes %1–%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a size such as 20 × 30, %2 its unit such as cm</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a size such as 20 × 30 cm, %2 what was measured such as height × width</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
</context>
<context>
    <name>vitrine::ZoomView</name>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
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
