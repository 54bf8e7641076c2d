<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>vitrine::AboutPage</name>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>About this catalogue</source>
        <translation>About this catalogue</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>If something here is wrong, please tell the staff.</source>
        <translation>If something here is wrong, please tell the staff.</translation>
    </message>
    <message>
        <source>If something here is wrong, please write to %1.</source>
        <translation>If something here is wrong, please write to %1.</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation>How do we know this?</translation>
    </message>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation>Nothing has been written here yet.</translation>
    </message>
</context>
<context>
    <name>vitrine::Archive</name>
    <message>
        <source>The archive “%1” is damaged and cannot be read; nothing was changed. Use another copy of it.</source>
        <translation>The archive “%1” is damaged and cannot be read; nothing was changed. Use another copy of it.</translation>
    </message>
    <message>
        <source>The archive “%1” could not be written: the disk is full or not writable. No half archive was left; make room and try again.</source>
        <translation>The archive “%1” could not be written: the disk is full or not writable. No half archive was left; make room and try again.</translation>
    </message>
    <message>
        <source>There is no file “%1”; nothing was changed.</source>
        <translation>There is no file “%1”; nothing was changed.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Stopped; nothing was changed.</translation>
    </message>
    <message>
        <source>The archive “%1” cannot be written here; nothing was changed. Choose another place.</source>
        <translation>The archive “%1” cannot be written here; nothing was changed. Choose another place.</translation>
    </message>
</context>
<context>
    <name>vitrine::BagWords</name>
    <message>
        <source>%1: “%2” stands in the bag as “%3”.</source>
        <translation>%1: “%2” stands in the bag as “%3”.</translation>
    </message>
    <message>
        <source>%1: “%2”, a file of the system, is not there.</source>
        <translation>%1: “%2”, a file of the system, is not there.</translation>
    </message>
    <message>
        <source>“%1” is still to be fetched, as fetch.txt says; the bag is not complete.</source>
        <translation>“%1” is still to be fetched, as fetch.txt says; the bag is not complete.</translation>
    </message>
    <message>
        <source>%1: “%2” is missing from the bag.</source>
        <translation>%1: “%2” is missing from the bag.</translation>
    </message>
    <message>
        <source>%1: “%2” is not in the payload (data/).</source>
        <translation>%1: “%2” is not in the payload (data/).</translation>
    </message>
    <message>
        <source>%1: “%2” is listed twice.</source>
        <translation>%1: “%2” is listed twice.</translation>
    </message>
    <message>
        <source>%1: “%2” and “%3” differ only in case or in the composition of letters.</source>
        <translation>%1: “%2” and “%3” differ only in case or in the composition of letters.</translation>
    </message>
    <message>
        <source>%1: this kind of digest is not known and was not checked.</source>
        <translation>%1: this kind of digest is not known and was not checked.</translation>
    </message>
    <message>
        <source>There is no manifest of the payload that can be checked.</source>
        <translation>There is no manifest of the payload that can be checked.</translation>
    </message>
    <message>
        <source>“%1” is in the bag, but not in %2.</source>
        <translation>“%1” is in the bag, but not in %2.</translation>
    </message>
    <message>
        <source>bag-info.txt promises %1 bytes in %2 files, the payload has %3 in %4.</source>
        <translation>bag-info.txt promises %1 bytes in %2 files, the payload has %3 in %4.</translation>
    </message>
    <message>
        <source>“%1” is not what %2 says: its bytes have changed.</source>
        <translation>“%1” is not what %2 says: its bytes have changed.</translation>
    </message>
    <message>
        <source>bagit.txt is missing.</source>
        <translation>bagit.txt is missing.</translation>
    </message>
    <message>
        <source>The bag read back is not what was written; it was thrown away. Check the disk and export again.</source>
        <translation>The bag read back is not what was written; it was thrown away. Check the disk and export again.</translation>
    </message>
    <message>
        <source>A preservation package keeps everything, so no fields or languages can be left out of it. Nothing was written; choose another format.</source>
        <translation>A preservation package keeps everything, so no fields or languages can be left out of it. Nothing was written; choose another format.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads out of the bag.</source>
        <translation>“%1” is a link that leads out of the bag.</translation>
    </message>
    <message>
        <source>“%1” in the bag cannot be read.</source>
        <translation>“%1” in the bag cannot be read.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Stopped; nothing was changed.</translation>
    </message>
    <message>
        <source>“%1” in the archive leads out of its folder.</source>
        <translation>“%1” in the archive leads out of its folder.</translation>
    </message>
    <message>
        <source>“%1” stands in the archive twice.</source>
        <translation>“%1” stands in the archive twice.</translation>
    </message>
    <message>
        <source>There is no bag “%1”; nothing was changed.</source>
        <translation>There is no bag “%1”; nothing was changed.</translation>
    </message>
    <message>
        <source>%1: “%2” leads out of the bag.</source>
        <translation>%1: “%2” leads out of the bag.</translation>
    </message>
    <message>
        <source>%1: “%2” is written with a needless “./”.</source>
        <translation>%1: “%2” is written with a needless “./”.</translation>
    </message>
    <message>
        <source>bagit.txt begins with a byte-order mark, which is not allowed.</source>
        <translation>bagit.txt begins with a byte-order mark, which is not allowed.</translation>
    </message>
    <message>
        <source>bagit.txt does not hold exactly the version and the encoding of tag files.</source>
        <translation>bagit.txt does not hold exactly the version and the encoding of tag files.</translation>
    </message>
    <message>
        <source>bagit.txt names the version %1; 0.93 to 1.0 can be read.</source>
        <translation>bagit.txt names the version %1; 0.93 to 1.0 can be read.</translation>
    </message>
    <message>
        <source>bagit.txt has blanks where none are allowed.</source>
        <translation>bagit.txt has blanks where none are allowed.</translation>
    </message>
    <message>
        <source>The encoding “%1” of the tag files is not known.</source>
        <translation>The encoding “%1” of the tag files is not known.</translation>
    </message>
    <message>
        <source>%1 is not written in %2, as bagit.txt says.</source>
        <translation>%1 is not written in %2, as bagit.txt says.</translation>
    </message>
    <message>
        <source>%1, line %2: not a digest and a path.</source>
        <translation>%1, line %2: not a digest and a path.</translation>
    </message>
    <message>
        <source>%1, line %2: the “*” of md5sum stands before the path.</source>
        <translation>%1, line %2: the “*” of md5sum stands before the path.</translation>
    </message>
    <message>
        <source>%1, line %2: not an address, a length and a path.</source>
        <translation>%1, line %2: not an address, a length and a path.</translation>
    </message>
    <message>
        <source>%1, line %2: not a label and a value.</source>
        <translation>%1, line %2: not a label and a value.</translation>
    </message>
    <message>
        <source>The original “%1” cannot be read; nothing was exported.</source>
        <translation>The original “%1” cannot be read; nothing was exported.</translation>
    </message>
</context>
<context>
    <name>vitrine::BulkPane</name>
    <message>
        <source>+ Another field</source>
        <translation>+ Another field</translation>
    </message>
    <message>
        <source>Show before and after</source>
        <translation>Show before and after</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Back to the form</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n record(s) together</source>
        <translation>
            <numerusform>Edit %Ln record</numerusform>
            <numerusform>Edit %Ln records together</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited together: %1 records</source>
        <extracomment>a step of undo: %1 is how many</extracomment>
        <translation>Edited together: %1 records</translation>
    </message>
</context>
<context>
    <name>vitrine::BulkRuleBox</name>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>What is done to it</source>
        <translation>What is done to it</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Language of the words</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Leave this out</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>keep</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>set to</translation>
    </message>
    <message>
        <source>add</source>
        <translation>add</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>remove</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>clear</translation>
    </message>
    <message>
        <source>Value for: %1</source>
        <extracomment>for screen readers: the value that a field is set to</extracomment>
        <translation>Value for: %1</translation>
    </message>
    <message>
        <source>%1: nothing is written there yet. To empty the field, choose “clear”.</source>
        <translation>%1: nothing is written there yet. To empty the field, choose “clear”.</translation>
    </message>
</context>
<context>
    <name>vitrine::CardView</name>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
</context>
<context>
    <name>vitrine::CatalogueWords</name>
    <message>
        <source>The media folder of the catalogue may not be written; nothing was changed.</source>
        <translation>The media folder of the catalogue may not be written; nothing was changed.</translation>
    </message>
    <message>
        <source>The file “%1” is not the one described: its bytes have another digest. It was not taken up.</source>
        <translation>The file “%1” is not the one described: its bytes have another digest. It was not taken up.</translation>
    </message>
    <message>
        <source>Another program is editing this catalogue; nothing was changed. Close it there and try again.</source>
        <translation>Another program is editing this catalogue; nothing was changed. Close it there and try again.</translation>
    </message>
    <message>
        <source>The catalogue may not be written here; nothing was changed. Copy it to a folder of your own.</source>
        <translation>The catalogue may not be written here; nothing was changed. Copy it to a folder of your own.</translation>
    </message>
    <message>
        <source>Something of this name exists here already; it was left as it is. Choose another name.</source>
        <translation>Something of this name exists here already; it was left as it is. Choose another name.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as fr, en or fa; nothing was made.</source>
        <translation>“%1” is not a language tag such as fr, en or fa; nothing was made.</translation>
    </message>
    <message>
        <source>The folder cannot be made here; nothing was made. Choose a place where you may write.</source>
        <translation>The folder cannot be made here; nothing was made. Choose a place where you may write.</translation>
    </message>
    <message>
        <source>There is no catalogue here; nothing was changed. Check the name of the folder.</source>
        <translation>There is no catalogue here; nothing was changed. Check the name of the folder.</translation>
    </message>
    <message>
        <source>There is no setting “%1”; nothing was changed. The settings are: %2.</source>
        <translation>There is no setting “%1”; nothing was changed. The settings are: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as fr, en or fa; nothing was changed.</source>
        <translation>“%1” is not a language tag such as fr, en or fa; nothing was changed.</translation>
    </message>
    <message>
        <source>It refers to a record that is not in the catalogue; nothing was changed.</source>
        <translation>It refers to a record that is not in the catalogue; nothing was changed.</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>The database is damaged: %1</translation>
    </message>
    <message>
        <source>A row of “%1” refers to a record that is not there.</source>
        <translation>A row of “%1” refers to a record that is not there.</translation>
    </message>
    <message>
        <source>%1: the original “%2” is missing.</source>
        <translation>%1: the original “%2” is missing.</translation>
    </message>
    <message>
        <source>%1: the original “%2” has another size than when it was taken up.</source>
        <translation>%1: the original “%2” has another size than when it was taken up.</translation>
    </message>
    <message>
        <source>%1: the bytes of the original “%2” have changed.</source>
        <translation>%1: the bytes of the original “%2” have changed.</translation>
    </message>
    <message>
        <source>The custody log was altered at entry %1.</source>
        <translation>The custody log was altered at entry %1.</translation>
    </message>
    <message>
        <source>The search index does not fit the records; repair it with --repair-index.</source>
        <translation>The search index does not fit the records; repair it with --repair-index.</translation>
    </message>
    <message>
        <source>This number belonged to a deleted entry and is never given again; nothing was changed. Choose another number.</source>
        <translation>This number belonged to a deleted entry and is never given again; nothing was changed. Choose another number.</translation>
    </message>
    <message>
        <source>Another entry has this number; nothing was changed. Choose another number.</source>
        <translation>Another entry has this number; nothing was changed. Choose another number.</translation>
    </message>
    <message>
        <source>A record of this identity is in the catalogue already; nothing was changed.</source>
        <translation>A record of this identity is in the catalogue already; nothing was changed.</translation>
    </message>
    <message>
        <source>This entry is not in the catalogue any more; nothing was changed.</source>
        <translation>This entry is not in the catalogue any more; nothing was changed.</translation>
    </message>
    <message>
        <source>Somebody else changed this entry meanwhile; your change was not written. Look at theirs and try again.</source>
        <translation>Somebody else changed this entry meanwhile; your change was not written. Look at theirs and try again.</translation>
    </message>
    <message>
        <source>The file “%1” is not there; nothing was changed.</source>
        <translation>The file “%1” is not there; nothing was changed.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read; nothing was changed.</source>
        <translation>The file “%1” cannot be read; nothing was changed.</translation>
    </message>
    <message>
        <source>The file “%1” could not be copied; nothing was changed. Check the room on the disk.</source>
        <translation>The file “%1” could not be copied; nothing was changed. Check the room on the disk.</translation>
    </message>
    <message>
        <source>citations: %1</source>
        <translation>citations: %1</translation>
    </message>
    <message>
        <source>narrower terms: %1</source>
        <translation>narrower terms: %1</translation>
    </message>
    <message>
        <source>places: %1</source>
        <translation>places: %1</translation>
    </message>
    <message>
        <source>exhibitions: %1</source>
        <translation>exhibitions: %1</translation>
    </message>
    <message>
        <source>events: %1</source>
        <translation>events: %1</translation>
    </message>
    <message>
        <source>participations: %1</source>
        <translation>participations: %1</translation>
    </message>
    <message>
        <source>programmes: %1</source>
        <translation>programmes: %1</translation>
    </message>
    <message>
        <source>statements: %1</source>
        <translation>statements: %1</translation>
    </message>
    <message>
        <source>quantities: %1</source>
        <translation>quantities: %1</translation>
    </message>
    <message>
        <source>declarations: %1</source>
        <translation>declarations: %1</translation>
    </message>
    <message>
        <source>signatures: %1</source>
        <translation>signatures: %1</translation>
    </message>
    <message>
        <source>items: %1</source>
        <translation>items: %1</translation>
    </message>
    <message>
        <source>related items: %1</source>
        <translation>related items: %1</translation>
    </message>
    <message>
        <source>sections: %1</source>
        <translation>sections: %1</translation>
    </message>
    <message>
        <source>media: %1</source>
        <translation>media: %1</translation>
    </message>
    <message>
        <source>Other records need this one (%1); nothing was changed. Take it out there first.</source>
        <translation>Other records need this one (%1); nothing was changed. Take it out there first.</translation>
    </message>
    <message>
        <source>The demonstrations were removed.</source>
        <translation>The demonstrations were removed.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile; their words were kept and yours were not written. Look at theirs and try again.</source>
        <translation>Somebody else changed this meanwhile; their words were kept and yours were not written. Look at theirs and try again.</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restored</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Taken back.</translation>
    </message>
    <message>
        <source>The history does not know this deed; nothing was changed.</source>
        <translation>The history does not know this deed; nothing was changed.</translation>
    </message>
    <message>
        <source>The history knows no deleted entry of this name; nothing was changed.</source>
        <translation>The history knows no deleted entry of this name; nothing was changed.</translation>
    </message>
    <message>
        <source>%1: the search index holds other words than the record; repair it with --repair-index.</source>
        <translation>%1: the search index holds other words than the record; repair it with --repair-index.</translation>
    </message>
    <message>
        <source>This catalogue was written by an older version of Vitrine and is read only after it is brought up to date; nothing was changed. Open it once to write, as with “vitrinectl check --repair-index”: a copy of it as it was is kept.</source>
        <translation>This catalogue was written by an older version of Vitrine and is read only after it is brought up to date; nothing was changed. Open it once to write, as with “vitrinectl check --repair-index”: a copy of it as it was is kept.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Stopped; nothing was changed.</translation>
    </message>
    <message>
        <source>The database is damaged (“vitrinectl check” tells where); nothing was written and older backups were kept.</source>
        <translation>The database is damaged (“vitrinectl check” tells where); nothing was written and older backups were kept.</translation>
    </message>
    <message>
        <source>A backup inside the catalogue&apos;s own folder would be lost with it; nothing was written. Choose another place.</source>
        <translation>A backup inside the catalogue&apos;s own folder would be lost with it; nothing was written. Choose another place.</translation>
    </message>
    <message>
        <source>“%1” is there already and is not a whole backup; it was left as it is. Choose another name.</source>
        <translation>“%1” is there already and is not a whole backup; it was left as it is. Choose another name.</translation>
    </message>
    <message>
        <source>The backup could not be put in its place; an older one was kept. Check the disk and try again.</source>
        <translation>The backup could not be put in its place; an older one was kept. Check the disk and try again.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make room and try again.</source>
        <translation>The disk is full; nothing was changed. Make room and try again.</translation>
    </message>
    <message>
        <source>The restored catalogue could not be put in its place; nothing was changed. Check the permissions of the folder.</source>
        <translation>The restored catalogue could not be put in its place; nothing was changed. Check the permissions of the folder.</translation>
    </message>
    <message>
        <source>Backup to %1</source>
        <translation>Backup to %1</translation>
    </message>
    <message>
        <source>The backup is whole, but the custody log of the catalogue could not be written.</source>
        <translation>The backup is whole, but the custody log of the catalogue could not be written.</translation>
    </message>
    <message>
        <source>Restored from %1</source>
        <translation>Restored from %1</translation>
    </message>
    <message>
        <source>“%1” is not a backup of a catalogue; nothing was changed.</source>
        <translation>“%1” is not a backup of a catalogue; nothing was changed.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged: “%2” in it is not what was put there. Nothing was changed; use another backup.</source>
        <translation>The backup “%1” is damaged: “%2” in it is not what was put there. Nothing was changed; use another backup.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Vitrine; nothing was changed. Install the newer version to restore it.</source>
        <translation>This backup was made by a newer version of Vitrine; nothing was changed. Install the newer version to restore it.</translation>
    </message>
    <message>
        <source>The original of this file has changed or is missing, so it cannot be published; nothing was changed. Put the original back and check again with --fixity.</source>
        <translation>The original of this file has changed or is missing, so it cannot be published; nothing was changed. Put the original back and check again with --fixity.</translation>
    </message>
    <message>
        <source>“%1” stands where the work is to be done; nothing was changed. Move it away and try again.</source>
        <translation>“%1” stands where the work is to be done; nothing was changed. Move it away and try again.</translation>
    </message>
    <message>
        <source>The same work is under way in another program; nothing was changed. Wait until it is done.</source>
        <translation>The same work is under way in another program; nothing was changed. Wait until it is done.</translation>
    </message>
    <message>
        <source>Only people and organisations, terms and places are merged; nothing was changed.</source>
        <translation>Only people and organisations, terms and places are merged; nothing was changed.</translation>
    </message>
    <message>
        <source>A record cannot be merged with itself; nothing was changed.</source>
        <translation>A record cannot be merged with itself; nothing was changed.</translation>
    </message>
    <message>
        <source>These terms are of different vocabularies; nothing was changed. Give them the same one first.</source>
        <translation>These terms are of different vocabularies; nothing was changed. Give them the same one first.</translation>
    </message>
    <message>
        <source>Merged into another record.</source>
        <translation>Merged into another record.</translation>
    </message>
    <message>
        <source>made from another medium</source>
        <translation>made from another medium</translation>
    </message>
    <message>
        <source>medium %1 was made from it, SHA-256 %2</source>
        <translation>medium %1 was made from it, SHA-256 %2</translation>
    </message>
    <message>
        <source>Contributors write what is not public yet; this was kept as it was. Ask an editor to publish it, or to take it out of the public first.</source>
        <translation>Contributors write what is not public yet; this was kept as it was. Ask an editor to publish it, or to take it out of the public first.</translation>
    </message>
    <message>
        <source>Only administrators may change this; nothing was changed. Ask one of them.</source>
        <translation>Only administrators may change this; nothing was changed. Ask one of them.</translation>
    </message>
    <message>
        <source>This catalogue wants to know who publishes; everything is kept and nothing was published. Say who you are, and publish again.</source>
        <translation>This catalogue wants to know who publishes; everything is kept and nothing was published. Say who you are, and publish again.</translation>
    </message>
    <message>
        <source>You changed this since it was public last, and this catalogue wants a second person; your changes are kept and it was not published. Ask a colleague who did not change it to publish it.</source>
        <translation>You changed this since it was public last, and this catalogue wants a second person; your changes are kept and it was not published. Ask a colleague who did not change it to publish it.</translation>
    </message>
    <message>
        <source>“%1” is no way of approving; nothing was changed. “second” asks for a second person, nothing asks for none.</source>
        <translation>“%1” is no way of approving; nothing was changed. “second” asks for a second person, nothing asks for none.</translation>
    </message>
    <message>
        <source>%1: the rights ran out on %2, and visitors do not see its media any more. Renew the rights, or take the media out.</source>
        <translation>%1: the rights ran out on %2, and visitors do not see its media any more. Renew the rights, or take the media out.</translation>
    </message>
    <message>
        <source>Somebody else changed this note meanwhile; their words were kept and yours were not written.</source>
        <translation>Somebody else changed this note meanwhile; their words were kept and yours were not written.</translation>
    </message>
    <message>
        <source>A note needs words, and no more than %1 letters; nothing was written.</source>
        <translation>A note needs words, and no more than %1 letters; nothing was written.</translation>
    </message>
    <message>
        <source>This person is not in the catalogue any more; nothing was changed.</source>
        <translation>This person is not in the catalogue any more; nothing was changed.</translation>
    </message>
    <message>
        <source>A person needs a name of no more than %1 letters; nothing was changed.</source>
        <translation>A person needs a name of no more than %1 letters; nothing was changed.</translation>
    </message>
    <message>
        <source>Somebody here has this name already; nothing was changed. Choose another one, so that the history can tell them apart.</source>
        <translation>Somebody here has this name already; nothing was changed. Choose another one, so that the history can tell them apart.</translation>
    </message>
    <message>
        <source>This is the last administrator; nothing was changed. Make somebody else one first.</source>
        <translation>This is the last administrator; nothing was changed. Make somebody else one first.</translation>
    </message>
    <message>
        <source>“%1” does not work here any more; nobody was changed. Ask an administrator.</source>
        <translation>“%1” does not work here any more; nobody was changed. Ask an administrator.</translation>
    </message>
    <message>
        <source>Stopped; what was checked until now is recorded, and the next check goes on from there.</source>
        <translation>Stopped; what was checked until now is recorded, and the next check goes on from there.</translation>
    </message>
    <message>
        <source>“%1” is no number of days, such as 90; nothing was changed.</source>
        <translation>“%1” is no number of days, such as 90; nothing was changed.</translation>
    </message>
    <message>
        <source>A place needs a name, such as “Depot &gt; Shelf 4”; nothing was changed.</source>
        <translation>A place needs a name, such as “Depot &gt; Shelf 4”; nothing was changed.</translation>
    </message>
    <message>
        <source>The label “%1” is that of “%2” already; nothing was changed. Give each place its own.</source>
        <translation>The label “%1” is that of “%2” already; nothing was changed. Give each place its own.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” still holds %Ln entries; nothing was changed. Move them first.</source>
        <translation>
            <numerusform>“%1” still holds %Ln entry; nothing was changed. Move it first.</numerusform>
            <numerusform>“%1” still holds %Ln entries; nothing was changed. Move them first.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are places inside “%1”; nothing was changed. Take them away first.</source>
        <translation>There are places inside “%1”; nothing was changed. Take them away first.</translation>
    </message>
    <message>
        <source>A place cannot stand inside itself; nothing was changed.</source>
        <translation>A place cannot stand inside itself; nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is in the register already; nothing was written. What is wrong there is put right by a correcting line.</source>
        <translation>%1 is in the register already; nothing was written. What is wrong there is put right by a correcting line.</translation>
    </message>
    <message>
        <source>The register has no such line of %1; nothing was written.</source>
        <translation>The register has no such line of %1; nothing was written.</translation>
    </message>
    <message>
        <source>There is no such stocktake; nothing was written.</source>
        <translation>There is no such stocktake; nothing was written.</translation>
    </message>
    <message>
        <source>“%1” is closed; nothing was written. Begin a new stocktake.</source>
        <translation>“%1” is closed; nothing was written. Begin a new stocktake.</translation>
    </message>
    <message>
        <source>A stocktake needs a name; nothing was begun.</source>
        <translation>A stocktake needs a name; nothing was begun.</translation>
    </message>
    <message>
        <source>There is nothing to look for; nothing was begun. Choose entries, or a list that has some.</source>
        <translation>There is nothing to look for; nothing was begun. Choose entries, or a list that has some.</translation>
    </message>
    <message>
        <source>A number is needed; nothing was written.</source>
        <translation>A number is needed; nothing was written.</translation>
    </message>
    <message>
        <source>“%1” is not on the list of this stocktake; nothing was written.</source>
        <translation>“%1” is not on the list of this stocktake; nothing was written.</translation>
    </message>
    <message>
        <source>“%1” goes on; nothing was moved. Close it first.</source>
        <translation>“%1” goes on; nothing was moved. Close it first.</translation>
    </message>
    <message>
        <source>There is a place “%1” already; nothing was changed.</source>
        <translation>There is a place “%1” already; nothing was changed.</translation>
    </message>
</context>
<context>
    <name>vitrine::ChipGroup</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a value that can be chosen, and how many objects have it</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>vitrine::CsvDescription</name>
    <message>
        <source>Date in EDTF (ISO 8601-2), in the numbers of its calendar</source>
        <translation>Date in EDTF (ISO 8601-2), in the numbers of its calendar</translation>
    </message>
    <message>
        <source>Calendar of the date; empty: Gregorian</source>
        <translation>Calendar of the date; empty: Gregorian</translation>
    </message>
    <message>
        <source>Language of the wording of the date</source>
        <translation>Language of the wording of the date</translation>
    </message>
    <message>
        <source>File beside the table, or address, of a picture</source>
        <translation>File beside the table, or address, of a picture</translation>
    </message>
    <message>
        <source>Who may read the record</source>
        <translation>Who may read the record</translation>
    </message>
    <message>
        <source>State of the record</source>
        <translation>State of the record</translation>
    </message>
    <message>
        <source>“true” for a demonstration record, which describes no real object</source>
        <translation>“true” for a demonstration record, which describes no real object</translation>
    </message>
    <message>
        <source>Kept from an earlier import</source>
        <translation>Kept from an earlier import</translation>
    </message>
</context>
<context>
    <name>vitrine::CsvExport</name>
    <message>
        <source>There is no field “%1”. Nothing was written; “vitrinectl export --help” lists the fields.</source>
        <translation>There is no field “%1”. Nothing was written; “vitrinectl export --help” lists the fields.</translation>
    </message>
</context>
<context>
    <name>vitrine::CsvImport</name>
    <message>
        <source>An item has one place; the first was taken and the others are kept in the extra field “otherPlaces”.</source>
        <translation>An item has one place; the first was taken and the others are kept in the extra field “otherPlaces”.</translation>
    </message>
    <message>
        <source>“%1” is none of public, internal, restricted, sealed; the row is kept internal.</source>
        <translation>“%1” is none of public, internal, restricted, sealed; the row is kept internal.</translation>
    </message>
    <message>
        <source>“%1” is none of draft, inReview, published; the status was not changed.</source>
        <translation>“%1” is none of draft, inReview, published; the status was not changed.</translation>
    </message>
    <message>
        <source>“%1” is not a date in EDTF; the wording was read instead.</source>
        <translation>“%1” is not a date in EDTF; the wording was read instead.</translation>
    </message>
    <message>
        <source>“%1” could not be read as a date; it is kept as text and not sorted by.</source>
        <translation>“%1” could not be read as a date; it is kept as text and not sorted by.</translation>
    </message>
    <message>
        <source>The file “%1” lies outside the folder of the table and was not taken; its name is kept.</source>
        <translation>The file “%1” lies outside the folder of the table and was not taken; its name is kept.</translation>
    </message>
    <message>
        <source>The file “%1” is not beside the table; its name is kept. Put the file there and import again.</source>
        <translation>The file “%1” is not beside the table; its name is kept. Put the file there and import again.</translation>
    </message>
    <message>
        <source>The row has %1 cells where the header has %2; the missing ones were taken as empty.</source>
        <translation>The row has %1 cells where the header has %2; the missing ones were taken as empty.</translation>
    </message>
    <message>
        <source>The row has %1 cells where the header has %2; the surplus is kept as extra fields.</source>
        <translation>The row has %1 cells where the header has %2; the surplus is kept as extra fields.</translation>
    </message>
    <message>
        <source>The table is empty: it has not even a header. Nothing was imported.</source>
        <translation>The table is empty: it has not even a header. Nothing was imported.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Windows-1252. Look at the accented letters before you publish.</source>
        <translation>The file is not UTF-8; it was read as Windows-1252. Look at the accented letters before you publish.</translation>
    </message>
    <message>
        <source>No column holds the number of the items, so no row can be taken. Name one “number”, or say which it is with --key.</source>
        <translation>No column holds the number of the items, so no row can be taken. Name one “number”, or say which it is with --key.</translation>
    </message>
    <message>
        <source>The column “%1” names a field that an earlier column holds already; its values are kept as extra fields.</source>
        <translation>The column “%1” names a field that an earlier column holds already; its values are kept as extra fields.</translation>
    </message>
    <message>
        <source>The column “%1” is not known; its values are kept as extra fields of that name.</source>
        <translation>The column “%1” is not known; its values are kept as extra fields of that name.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed: everything from here to the end of the file would be one cell. The row was left out; close the quotation mark and import again.</source>
        <translation>A quotation mark is never closed: everything from here to the end of the file would be one cell. The row was left out; close the quotation mark and import again.</translation>
    </message>
    <message>
        <source>The row holds a NUL character, which no text has. The row was left out; save the file as text again.</source>
        <translation>The row holds a NUL character, which no text has. The row was left out; save the file as text again.</translation>
    </message>
    <message>
        <source>A cell has more than %1 characters. The row was left out.</source>
        <translation>A cell has more than %1 characters. The row was left out.</translation>
    </message>
    <message>
        <source>The row has no number, so it cannot be told from others. It was left out; give it a number and import again.</source>
        <translation>The row has no number, so it cannot be told from others. It was left out; give it a number and import again.</translation>
    </message>
    <message>
        <source>The number “%1” was used in row %2 already. This row was left out; the first was kept.</source>
        <translation>The number “%1” was used in row %2 already. This row was left out; the first was kept.</translation>
    </message>
    <message>
        <source>The import was stopped. The catalogue is as it was before.</source>
        <translation>The import was stopped. The catalogue is as it was before.</translation>
    </message>
    <message>
        <source>The row has no title.</source>
        <translation>The row has no title.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation>The file “%1” cannot be read. Nothing was imported.</translation>
    </message>
    <message>
        <source>There is no item with the number “%1”; the row was taken without a parent.</source>
        <translation>There is no item with the number “%1”; the row was taken without a parent.</translation>
    </message>
    <message>
        <source>The mapping names a column “%1” that the table does not have.</source>
        <translation>The mapping names a column “%1” that the table does not have.</translation>
    </message>
    <message>
        <source>The column “%1” is left out, as the mapping says.</source>
        <translation>The column “%1” is left out, as the mapping says.</translation>
    </message>
    <message>
        <source>There is no item with the number “%1”; the row was taken without the relation to it.</source>
        <translation>There is no item with the number “%1”; the row was taken without the relation to it.</translation>
    </message>
    <message>
        <source>Records that point to media: %1. The file does not hold them and none were taken; import a folder of them, or attach them.</source>
        <translation>Records that point to media: %1. The file does not hold them and none were taken; import a folder of them, or attach them.</translation>
    </message>
    <message>
        <source>The table is larger than %1 MB. Nothing was imported; split it.</source>
        <translation>The table is larger than %1 MB. Nothing was imported; split it.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Nothing was imported; split it.</source>
        <translation>The table has more than %1 rows. Nothing was imported; split it.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Windows-1256. Look at the Persian letters before you publish.</source>
        <translation>The file is not UTF-8; it was read as Windows-1256. Look at the Persian letters before you publish.</translation>
    </message>
    <message>
        <source>The row has bytes that are no letters in the encoding that was chosen. The row was left out; choose another encoding.</source>
        <translation>The row has bytes that are no letters in the encoding that was chosen. The row was left out; choose another encoding.</translation>
    </message>
</context>
<context>
    <name>vitrine::DateField</name>
    <message>
        <source>as it is written: around 1990, summer 1367 …</source>
        <translation>as it is written: around 1990, summer 1367 …</translation>
    </message>
    <message>
        <source>Keep the words without a date</source>
        <translation>Keep the words without a date</translation>
    </message>
    <message>
        <source>understood: %1 · %2</source>
        <extracomment>%1 is a date in both calendars, %2 its notation for machines</extracomment>
        <translation>understood: %1 · %2</translation>
    </message>
    <message>
        <source>kept as it is written, without a day to sort by</source>
        <translation>kept as it is written, without a day to sort by</translation>
    </message>
    <message>
        <source>or is it %1?</source>
        <translation>or is it %1?</translation>
    </message>
</context>
<context>
    <name>vitrine::DateParse</name>
    <message>
        <source>There is no date here yet. Write one, or “undated”.</source>
        <translation>There is no date here yet. Write one, or “undated”.</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not understood as part of a date. Write it like 28 November 2017, summer 1988, around 1905 or 1985–1988.</source>
        <translation>“%1” in “%2” is not understood as part of a date. Write it like 28 November 2017, summer 1988, around 1905 or 1985–1988.</translation>
    </message>
    <message>
        <source>The number %1 is neither a day nor a year. Write the year with up to four digits.</source>
        <translation>The number %1 is neither a day nor a year. Write the year with up to four digits.</translation>
    </message>
    <message>
        <source>The lunar calendar cannot be converted to the day. Write the Solar Hijri or the Gregorian date; the wording of the source has its own field.</source>
        <translation>The lunar calendar cannot be converted to the day. Write the Solar Hijri or the Gregorian date; the wording of the source has its own field.</translation>
    </message>
    <message>
        <source>“%1” names two calendars. Choose one.</source>
        <translation>“%1” names two calendars. Choose one.</translation>
    </message>
    <message>
        <source>“%1” holds no year. Write the year in full.</source>
        <translation>“%1” holds no year. Write the year in full.</translation>
    </message>
    <message>
        <source>The day of the week in “%1” does not go with the date. Check both, or leave the weekday out.</source>
        <translation>The day of the week in “%1” does not go with the date. Check both, or leave the weekday out.</translation>
    </message>
    <message>
        <source>Before or after a season names no day. Write a month or a year in “%1”.</source>
        <translation>Before or after a season names no day. Write a month or a year in “%1”.</translation>
    </message>
    <message>
        <source>“%1” does not name two dates. Write both, such as 1985–1988.</source>
        <translation>“%1” does not name two dates. Write both, such as 1985–1988.</translation>
    </message>
    <message>
        <source>The end of “%1” can be read in more than one way. Write it in full, such as 1985–1988 or December 1988 – February 1989.</source>
        <translation>The end of “%1” can be read in more than one way. Write it in full, such as 1985–1988 or December 1988 – February 1989.</translation>
    </message>
    <message>
        <source>The start of “%1” has no year. Write it in full.</source>
        <translation>The start of “%1” has no year. Write it in full.</translation>
    </message>
    <message>
        <source>The year in “%1” is not complete. Write it with all its digits.</source>
        <translation>The year in “%1” is not complete. Write it with all its digits.</translation>
    </message>
    <message>
        <source>“%1” mixes two calendars. Write it in one.</source>
        <translation>“%1” mixes two calendars. Write it in one.</translation>
    </message>
    <message>
        <source>The year in “%1” is not a Solar Hijri year. Write the year of the same calendar as the month.</source>
        <translation>The year in “%1” is not a Solar Hijri year. Write the year of the same calendar as the month.</translation>
    </message>
    <message>
        <source>“%1” is not understood as a date. Write it like 28 November 2017, summer 1988, around 1905 or 1985–1988.</source>
        <translation>“%1” is not understood as a date. Write it like 28 November 2017, summer 1988, around 1905 or 1985–1988.</translation>
    </message>
    <message>
        <source>“%1” does not say which century. Write the decade in full, such as 1980s.</source>
        <translation>“%1” does not say which century. Write the decade in full, such as 1980s.</translation>
    </message>
    <message>
        <source>“%1” is not a decade. A decade begins with a year that ends in 0.</source>
        <translation>“%1” is not a decade. A decade begins with a year that ends in 0.</translation>
    </message>
    <message>
        <source>“%1” may mean ten years or a hundred. Write %2–%3 or %2–%4.</source>
        <translation>“%1” may mean ten years or a hundred. Write %2–%3 or %2–%4.</translation>
    </message>
    <message>
        <source>“%1” can be read in more than one way. Write the month by its name or both years in full.</source>
        <translation>“%1” can be read in more than one way. Write the month by its name or both years in full.</translation>
    </message>
    <message>
        <source>“%1” may be a month or two years. Write the month by its name or both years in full.</source>
        <translation>“%1” may be a month or two years. Write the month by its name or both years in full.</translation>
    </message>
    <message>
        <source>“%1” may mean day %2 of month %3 or day %3 of month %2. Write the month by its name.</source>
        <translation>“%1” may mean day %2 of month %3 or day %3 of month %2. Write the month by its name.</translation>
    </message>
    <message>
        <source>There is no such day as “%1”. Check the day and the month.</source>
        <translation>There is no such day as “%1”. Check the day and the month.</translation>
    </message>
</context>
<context>
    <name>vitrine::DeclarationPage</name>
    <message>
        <source>This declaration is not shown here any more.</source>
        <translation>This declaration is not shown here any more.</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>date not stated</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Issued by %1</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation>How do we know this?</translation>
    </message>
    <message>
        <source>Summary, not the wording</source>
        <translation>Summary, not the wording</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Number of signatories, as stated</source>
        <translation>Number of signatories, as stated</translation>
    </message>
    <message>
        <source>According to %1</source>
        <translation>According to %1</translation>
    </message>
</context>
<context>
    <name>vitrine::DeletedPane</name>
    <message>
        <source>Deleted entries</source>
        <translation>Deleted entries</translation>
    </message>
    <message>
        <source>Restore with its links</source>
        <translation>Restore with its links</translation>
    </message>
    <message>
        <source>Nothing has been deleted.</source>
        <translation>Nothing has been deleted.</translation>
    </message>
    <message>
        <source>They keep their numbers, and come back as they were.</source>
        <translation>They keep their numbers, and come back as they were.</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restored: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::DeskFoot</name>
    <message>
        <source>How far it is</source>
        <translation>How far it is</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop; nothing will have been changed</source>
        <translation>Stop; nothing will have been changed</translation>
    </message>
</context>
<context>
    <name>vitrine::DeskWindow</name>
    <message>
        <source>%1 – Vitrine</source>
        <translation>%1 – Vitrine</translation>
    </message>
    <message>
        <source>Deleted entries</source>
        <translation>Deleted entries</translation>
    </message>
    <message>
        <source>This entry is not in the catalogue any more: %1.</source>
        <translation>This entry is not in the catalogue any more: %1.</translation>
    </message>
    <message>
        <source>Something on the form could not be saved and waits there; mend it or undo it before going on.</source>
        <translation>Something on the form could not be saved and waits there; mend it or undo it before going on.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Everything is saved.</translation>
    </message>
    <message>
        <source>Something on the form could not be saved; the reason stands beside the field.</source>
        <translation>Something on the form could not be saved; the reason stands beside the field.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Deleted: %1</translation>
    </message>
    <message>
        <source>“%1” was deleted, and taken out of what referred to it. Undo brings both back.</source>
        <translation>“%1” was deleted, and taken out of what referred to it. Undo brings both back.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>There is nothing to do again.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Done again: %1</translation>
    </message>
    <message>
        <source>Something on the form breaks a rule and is not saved. Mend it, or close again to leave without it.</source>
        <translation>Something on the form breaks a rule and is not saved. Mend it, or close again to leave without it.</translation>
    </message>
    <message>
        <source>Edit the chosen records together …</source>
        <translation>Edit the chosen records together …</translation>
    </message>
    <message>
        <source>Many entries are being changed …</source>
        <translation>Many entries are being changed …</translation>
    </message>
    <message>
        <source>Choose records in the list first: with Ctrl and Shift, or all of them with Ctrl+A.</source>
        <translation>Choose records in the list first: with Ctrl and Shift, or all of them with Ctrl+A.</translation>
    </message>
    <message>
        <source>Many entries are being changed. Wait for the end, or stop it: nothing will have been changed then.</source>
        <translation>Many entries are being changed. Wait for the end, or stop it: nothing will have been changed then.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed. Undo takes all of it back.</source>
        <translation>
            <numerusform>%Ln record was changed. Undo takes all of it back.</numerusform>
            <numerusform>%Ln records were changed. Undo takes all of it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace …</source>
        <translation>Find and replace …</translation>
    </message>
    <message>
        <source>Merge the two chosen records …</source>
        <translation>Merge the two chosen records …</translation>
    </message>
    <message>
        <source>Choose two people or organisations, two terms or two places in the list, with Ctrl: these can be merged.</source>
        <translation>Choose two people or organisations, two terms or two places in the list, with Ctrl: these can be merged.</translation>
    </message>
    <message>
        <source>The two records are one now. Undo parts them again.</source>
        <translation>The two records are one now. Undo parts them again.</translation>
    </message>
    <message>
        <source>This record was merged into another one, which is shown instead.</source>
        <translation>This record was merged into another one, which is shown instead.</translation>
    </message>
    <message>
        <source>A copy of “%1”</source>
        <translation>A copy of “%1”</translation>
    </message>
    <message>
        <source>This is the copy. It is a draft, without media, and without what belonged to the one object alone.</source>
        <translation>This is the copy. It is a draft, without media, and without what belonged to the one object alone.</translation>
    </message>
    <message>
        <source>What is left to settle</source>
        <translation>What is left to settle</translation>
    </message>
    <message>
        <source>Open the form of the record that is to be deleted: in the table cells are emptied.</source>
        <translation>Open the form of the record that is to be deleted: in the table cells are emptied.</translation>
    </message>
    <message>
        <source>Work list: notes, days, changes</source>
        <translation>Work list: notes, days, changes</translation>
    </message>
    <message>
        <source>People of the desk</source>
        <translation>People of the desk</translation>
    </message>
    <message>
        <source>Somebody else at the desk</source>
        <translation>Somebody else at the desk</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Floor plan</translation>
    </message>
</context>
<context>
    <name>vitrine::DigitPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Delete the last digit</translation>
    </message>
    <message>
        <source>Show this object</source>
        <translation>Show this object</translation>
    </message>
</context>
<context>
    <name>vitrine::DocumentViewer</name>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>Two languages</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 of %2</translation>
    </message>
    <message>
        <source>The picture of this page is missing here. Its text remains.</source>
        <translation>The picture of this page is missing here. Its text remains.</translation>
    </message>
</context>
<context>
    <name>vitrine::DublinCore</name>
    <message>
        <source>“%1” holds no Dublin Core record. Nothing was imported.</source>
        <translation>“%1” holds no Dublin Core record. Nothing was imported.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation>The file “%1” cannot be read. Nothing was imported.</translation>
    </message>
</context>
<context>
    <name>vitrine::Ead</name>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation>The file “%1” cannot be read. Nothing was imported.</translation>
    </message>
    <message>
        <source>“%1” holds no finding aid: no level of description is in it. Nothing was imported.</source>
        <translation>“%1” holds no finding aid: no level of description is in it. Nothing was imported.</translation>
    </message>
</context>
<context>
    <name>vitrine::Editor</name>
    <message>
        <source>This catalogue is open for reading only; nothing was changed.</source>
        <translation>This catalogue is open for reading only; nothing was changed.</translation>
    </message>
    <message>
        <source>Many entries are being changed; this was not written. Wait for the end, or stop it.</source>
        <translation>Many entries are being changed; this was not written. Wait for the end, or stop it.</translation>
    </message>
    <message>
        <source>Replaced by a new copy.</source>
        <translation>Replaced by a new copy.</translation>
    </message>
    <message>
        <source>Something was written meanwhile, so nothing was taken back. Look at it, and try again.</source>
        <translation>Something was written meanwhile, so nothing was taken back. Look at it, and try again.</translation>
    </message>
</context>
<context>
    <name>vitrine::Edtf</name>
    <message>
        <source>“%1” is an EDTF date of level 2. Such dates are kept as text; choose a simpler form to sort and search by.</source>
        <translation>“%1” is an EDTF date of level 2. Such dates are kept as text; choose a simpler form to sort and search by.</translation>
    </message>
    <message>
        <source>“%1” lies outside the years this catalogue keeps. Choose a year of up to four digits.</source>
        <translation>“%1” lies outside the years this catalogue keeps. Choose a year of up to four digits.</translation>
    </message>
    <message>
        <source>There is no such day as “%1”. Check the day and the month.</source>
        <translation>There is no such day as “%1”. Check the day and the month.</translation>
    </message>
    <message>
        <source>In “%1” the end lies before the start. Exchange the two.</source>
        <translation>In “%1” the end lies before the start. Exchange the two.</translation>
    </message>
    <message>
        <source>“%1” is not a date in EDTF form. Write it like 1988, 1988-07, 1988-07-19 or 1985/1988.</source>
        <translation>“%1” is not a date in EDTF form. Write it like 1988, 1988-07, 1988-07-19 or 1985/1988.</translation>
    </message>
</context>
<context>
    <name>vitrine::Encoding</name>
    <message>
        <source>The input cannot be read twice, so its encoding cannot be recognised; give a file instead.</source>
        <translation>The input cannot be read twice, so its encoding cannot be recognised; give a file instead.</translation>
    </message>
</context>
<context>
    <name>vitrine::EventPage</name>
    <message>
        <source>This event is not shown here any more.</source>
        <translation>This event is not shown here any more.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation>How do we know this?</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>People and organisations</translation>
    </message>
</context>
<context>
    <name>vitrine::EvidencePage</name>
    <message>
        <source>How do we know this?</source>
        <translation>How do we know this?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
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
        <translation>Text</translation>
    </message>
    <message>
        <source>This record is not shown here any more.</source>
        <translation>This record is not shown here any more.</translation>
    </message>
    <message>
        <source>This entry is a demonstration: it was made for this catalogue, to show how it works. It is not a real person&apos;s object, and its date and maker are part of the demonstration.</source>
        <translation>This entry is a demonstration: it was made for this catalogue, to show how it works. It is not a real person&apos;s object, and its date and maker are part of the demonstration.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>No source is recorded.</source>
        <translation>No source is recorded.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Publisher: %1</source>
        <translation>Publisher: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Date: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Address: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a language, %2 the state of a text in it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportFile</name>
    <message>
        <source>The place “%1” cannot be written. Nothing was exported; choose another place.</source>
        <translation>The place “%1” cannot be written. Nothing was exported; choose another place.</translation>
    </message>
    <message>
        <source>There is something at “%1” already. Nothing was exported; name a folder that is not there yet.</source>
        <translation>There is something at “%1” already. Nothing was exported; name a folder that is not there yet.</translation>
    </message>
    <message>
        <source>The export could not be written: the disk is full or not writable. Nothing in the catalogue changed and no half file was left; free some space and export again.</source>
        <translation>The export could not be written: the disk is full or not writable. Nothing in the catalogue changed and no half file was left; free some space and export again.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was left behind.</source>
        <translation>The export was stopped; no file was left behind.</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportItems</name>
    <message>
        <source>There is no field “%1”. Nothing was written; “vitrinectl export --help” lists the fields.</source>
        <translation>There is no field “%1”. Nothing was written; “vitrinectl export --help” lists the fields.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as fr, en or fa. Nothing was written.</source>
        <translation>“%1” is not a language tag such as fr, en or fa. Nothing was written.</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportWords</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photograph</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>Sound recording</translation>
    </message>
    <message>
        <source>Handicraft</source>
        <translation>Handicraft</translation>
    </message>
    <message>
        <source>Artwork</source>
        <translation>Artwork</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>artist</translation>
    </message>
    <message>
        <source>author</source>
        <translation>author</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>creator</translation>
    </message>
    <message>
        <source>photographer</source>
        <translation>photographer</translation>
    </message>
    <message>
        <source>videographer</source>
        <translation>videographer</translation>
    </message>
    <message>
        <source>filmmaker</source>
        <translation>filmmaker</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>speaker</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>signatory</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>translator</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>donor</source>
        <translation>donor</translation>
    </message>
    <message>
        <source>unknown maker</source>
        <translation>unknown maker</translation>
    </message>
    <message>
        <source>maker&apos;s name withheld</source>
        <translation>maker&apos;s name withheld</translation>
    </message>
    <message>
        <source>Demonstration: this record shows what the catalogue can do and describes no real object.</source>
        <translation>Demonstration: this record shows what the catalogue can do and describes no real object.</translation>
    </message>
</context>
<context>
    <name>vitrine::FacetPanel</name>
    <message>
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>vitrine::FacetSearch</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>The first letters are enough</source>
        <translation>The first letters are enough</translation>
    </message>
    <message>
        <source>None of the objects has such a value.</source>
        <translation>None of the objects has such a value.</translation>
    </message>
</context>
<context>
    <name>vitrine::FacetWords</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Decade</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>%1s</source>
        <extracomment>A decade: %1 is its first year</extracomment>
        <translation>%1s</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Level of description</source>
        <translation>Level of description</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lacks</source>
        <extracomment>Heading of what entries do not have: rights, a translation ...</extracomment>
        <translation>Lacks</translation>
    </message>
    <message>
        <source>A translation</source>
        <translation>A translation</translation>
    </message>
    <message>
        <source>A source</source>
        <translation>A source</translation>
    </message>
    <message>
        <source>A rights statement</source>
        <translation>A rights statement</translation>
    </message>
    <message>
        <source>An alternative text</source>
        <translation>An alternative text</translation>
    </message>
    <message>
        <source>A sound original file</source>
        <translation>A sound original file</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>A place in the exhibition</source>
        <translation>A place in the exhibition</translation>
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
        <translation>Maker</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materials</translation>
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
        <translation>Extent</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Inscriptions</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Subjects</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>Scope and content</source>
        <translation>Scope and content</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a qualifier such as &apos;workshop of&apos;, and a name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>attributed to %1</source>
        <translation>attributed to %1</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldSheet</name>
    <message>
        <source>%1 of “%2”</source>
        <extracomment>a step of undo: %1 is a field&apos;s title, %2 that of the record</extracomment>
        <translation>%1 of “%2”</translation>
    </message>
    <message>
        <source>As before: %1 (Ctrl+&apos;)</source>
        <extracomment>%1 is a value that another record has; the keys take it over</extracomment>
        <translation>As before: %1 (Ctrl+&apos;)</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldWords</name>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Text: a breath</source>
        <translation>Text: a breath</translation>
    </message>
    <message>
        <source>Text: a minute</source>
        <translation>Text: a minute</translation>
    </message>
    <message>
        <source>Text: everything</source>
        <translation>Text: everything</translation>
    </message>
    <message>
        <source>Sections, in order</source>
        <translation>Sections, in order</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>About this catalogue</source>
        <translation>About this catalogue</translation>
    </message>
    <message>
        <source>The hang</source>
        <translation>The hang</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternative text</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Born or founded</source>
        <translation>Born or founded</translation>
    </message>
    <message>
        <source>Died or dissolved</source>
        <translation>Died or dissolved</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Kind of event</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Who took part</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>According to</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Word for word</translation>
    </message>
    <message>
        <source>Said at</source>
        <translation>Said at</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Number, or the lower one</source>
        <translation>Number, or the lower one</translation>
    </message>
    <message>
        <source>The upper number</source>
        <translation>The upper number</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Qualifier</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>In the statement</source>
        <translation>In the statement</translation>
    </message>
    <message>
        <source>The text is a summary</source>
        <translation>The text is a summary</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Stated number of signatories</source>
        <translation>Stated number of signatories</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signatories</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>What it says, in our words</source>
        <translation>What it says, in our words</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Shares its text with</source>
        <translation>Shares its text with</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordinates</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulary</translation>
    </message>
    <message>
        <source>Broader term</source>
        <translation>Broader term</translation>
    </message>
    <message>
        <source>Address in a public vocabulary</source>
        <translation>Address in a public vocabulary</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Who may see it</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Other fields, as they came</source>
        <translation>Other fields, as they came</translation>
    </message>
    <message>
        <source>Why fields are empty</source>
        <translation>Why fields are empty</translation>
    </message>
    <message>
        <source>Who may see which field</source>
        <translation>Who may see which field</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Place in it</source>
        <translation>Place in it</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>As in the source, or by which scheme</source>
        <translation>As in the source, or by which scheme</translation>
    </message>
    <message>
        <source>Original or translation</source>
        <translation>Original or translation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>What was measured</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Person or organisation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Place in the room</source>
        <translation>Place in the room</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtitles</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>The team</translation>
    </message>
    <message>
        <source>Few of the team</source>
        <translation>Few of the team</translation>
    </message>
    <message>
        <source>Nobody without the passphrase</source>
        <translation>Nobody without the passphrase</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in review</translation>
    </message>
    <message>
        <source>published</source>
        <translation>published</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>translation</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>to be proofread</source>
        <translation>to be proofread</translation>
    </message>
    <message>
        <source>proofread</source>
        <translation>proofread</translation>
    </message>
    <message>
        <source>the source changed</source>
        <translation>the source changed</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>made by</translation>
    </message>
    <message>
        <source>attributed to</source>
        <translation>attributed to</translation>
    </message>
    <message>
        <source>maker unknown</source>
        <translation>maker unknown</translation>
    </message>
    <message>
        <source>name withheld</source>
        <translation>name withheld</translation>
    </message>
    <message>
        <source>usual name</source>
        <translation>usual name</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>other name</translation>
    </message>
    <message>
        <source>in other letters</source>
        <translation>in other letters</translation>
    </message>
    <message>
        <source>subjects</source>
        <translation>subjects</translation>
    </message>
    <message>
        <source>materials</source>
        <translation>materials</translation>
    </message>
    <message>
        <source>techniques</source>
        <translation>techniques</translation>
    </message>
    <message>
        <source>advisories</source>
        <translation>advisories</translation>
    </message>
    <message>
        <source>kinds of events</source>
        <translation>kinds of events</translation>
    </message>
    <message>
        <source>classifications</source>
        <translation>classifications</translation>
    </message>
    <message>
        <source>kinds of places</source>
        <translation>kinds of places</translation>
    </message>
    <message>
        <source>goes with</source>
        <translation>goes with</translation>
    </message>
    <message>
        <source>is part of</source>
        <translation>is part of</translation>
    </message>
    <message>
        <source>is a version of</source>
        <translation>is a version of</translation>
    </message>
    <message>
        <source>depicts</source>
        <translation>depicts</translation>
    </message>
    <message>
        <source>is documented by</source>
        <translation>is documented by</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Of what</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Exhibition</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Stated number</source>
        <translation>Stated number</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Declaration</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>Saved list</translation>
    </message>
    <message>
        <source>Exhibitions</source>
        <translation>Exhibitions</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>People and organisations</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>Stated numbers</source>
        <translation>Stated numbers</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Declarations</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Saved lists</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Dates and places</source>
        <translation>Dates and places</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>Access and rights</source>
        <translation>Access and rights</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Note to colleagues</source>
        <translation>Note to colleagues</translation>
    </message>
</context>
<context>
    <name>vitrine::FilmViewer</name>
    <message>
        <source>Silent film</source>
        <translation>Silent film</translation>
    </message>
</context>
<context>
    <name>vitrine::FindPane</name>
    <message>
        <source>Whole words only</source>
        <translation>Whole words only</translation>
    </message>
    <message>
        <source>Capitals as typed</source>
        <translation>Capitals as typed</translation>
    </message>
    <message>
        <source>In every spelling</source>
        <translation>In every spelling</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Words to find</translation>
    </message>
    <message>
        <source>Words to stand there instead</source>
        <translation>Words to stand there instead</translation>
    </message>
    <message>
        <source>In which field</source>
        <translation>In which field</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>In which language</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>All languages</translation>
    </message>
    <message>
        <source>Without accents and vowel marks, and in every way a Persian letter is typed</source>
        <translation>Without accents and vowel marks, and in every way a Persian letter is typed</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Back to the form</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Replace by</translation>
    </message>
    <message>
        <source>Find and replace in all of the list</source>
        <translation>Find and replace in all of the list</translation>
    </message>
    <message numerus="yes">
        <source>Find and replace in %n record(s)</source>
        <translation>
            <numerusform>Find and replace in %Ln record</numerusform>
            <numerusform>Find and replace in %Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>All texts</translation>
    </message>
    <message>
        <source>Replaced in %1 records</source>
        <extracomment>a step of undo: %1 is how many</extracomment>
        <translation>Replaced in %1 records</translation>
    </message>
</context>
<context>
    <name>vitrine::FolderImport</name>
    <message>
        <source>The import was stopped. The catalogue is as it was before.</source>
        <translation>The import was stopped. The catalogue is as it was before.</translation>
    </message>
    <message>
        <source>The file “%1” has the same bytes as one of “%2”, which is there already; it was not taken again.</source>
        <translation>The file “%1” has the same bytes as one of “%2”, which is there already; it was not taken again.</translation>
    </message>
    <message>
        <source>“%1” is not a picture, film, sound or document known here. It was left out.</source>
        <translation>“%1” is not a picture, film, sound or document known here. It was left out.</translation>
    </message>
</context>
<context>
    <name>vitrine::Format</name>
    <message>
        <source>There is no file “%1”. Nothing was imported.</source>
        <translation>There is no file “%1”. Nothing was imported.</translation>
    </message>
    <message>
        <source>The folder “%1” holds nothing that can be imported.</source>
        <translation>The folder “%1” holds nothing that can be imported.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation>The file “%1” cannot be read. Nothing was imported.</translation>
    </message>
    <message>
        <source>The format of “%1” is not one that can be imported; “vitrinectl formats” lists them. Nothing was imported.</source>
        <translation>The format of “%1” is not one that can be imported; “vitrinectl formats” lists them. Nothing was imported.</translation>
    </message>
    <message>
        <source>Preservation package (BagIt) with originals, METS and PREMIS</source>
        <translation>Preservation package (BagIt) with originals, METS and PREMIS</translation>
    </message>
    <message>
        <source>Linked Art as JSON-LD</source>
        <translation>Linked Art as JSON-LD</translation>
    </message>
    <message>
        <source>LIDO 1.1, for museums and portals</source>
        <translation>LIDO 1.1, for museums and portals</translation>
    </message>
    <message>
        <source>Dublin Core, a folder with one file an entry</source>
        <translation>Dublin Core, a folder with one file an entry</translation>
    </message>
    <message>
        <source>An archival finding aid, EAD3</source>
        <translation>An archival finding aid, EAD3</translation>
    </message>
    <message>
        <source>An archival finding aid, EAD 2002</source>
        <translation>An archival finding aid, EAD 2002</translation>
    </message>
    <message>
        <source>Folder of pictures, films, recordings and documents</source>
        <translation>Folder of pictures, films, recordings and documents</translation>
    </message>
    <message>
        <source>Printed lists, sheets, finding aids and labels (PDF)</source>
        <translation>Printed lists, sheets, finding aids and labels (PDF)</translation>
    </message>
    <message>
        <source>Dublin Core terms as JSON-LD</source>
        <translation>Dublin Core terms as JSON-LD</translation>
    </message>
    <message>
        <source>CSV, exact: table of items</source>
        <translation>CSV, exact: table of items</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet: table of items</source>
        <translation>CSV for a spreadsheet: table of items</translation>
    </message>
    <message>
        <source>TSV: table of items, separated by tabs</source>
        <translation>TSV: table of items, separated by tabs</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel workbook (XLSX)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (ODS)</source>
        <translation>OpenDocument spreadsheet (ODS)</translation>
    </message>
    <message>
        <source>JSON: the whole catalogue, without loss</source>
        <translation>JSON: the whole catalogue, without loss</translation>
    </message>
    <message>
        <source>NDJSON: the whole catalogue, one record a line</source>
        <translation>NDJSON: the whole catalogue, one record a line</translation>
    </message>
    <message>
        <source>HTML: a folder to read in any browser, with search</source>
        <translation>HTML: a folder to read in any browser, with search</translation>
    </message>
</context>
<context>
    <name>vitrine::GapWords</name>
    <message>
        <source>%1: not yet in this language: %2</source>
        <translation>%1: not yet in this language: %2</translation>
    </message>
    <message>
        <source>%1: the source changed since this translation: %2</source>
        <translation>%1: the source changed since this translation: %2</translation>
    </message>
    <message>
        <source>The file of this medium is missing.</source>
        <translation>The file of this medium is missing.</translation>
    </message>
    <message>
        <source>This medium cannot be shown or played: its file is none of the kinds known here.</source>
        <translation>This medium cannot be shown or played: its file is none of the kinds known here.</translation>
    </message>
    <message>
        <source>The rights are not stated.</source>
        <translation>The rights are not stated.</translation>
    </message>
    <message>
        <source>Nobody has said yet whether a content advisory is needed.</source>
        <translation>Nobody has said yet whether a content advisory is needed.</translation>
    </message>
    <message>
        <source>The rights ran out on %1: visitors do not see the media any more.</source>
        <translation>The rights ran out on %1: visitors do not see the media any more.</translation>
    </message>
    <message>
        <source>The rights run out soon: %1 is the last day.</source>
        <translation>The rights run out soon: %1 is the last day.</translation>
    </message>
    <message>
        <source>Under embargo: visitors see it from %1 on, not before, even when it is published.</source>
        <translation>Under embargo: visitors see it from %1 on, not before, even when it is published.</translation>
    </message>
</context>
<context>
    <name>vitrine::HangField</name>
    <message>
        <source>add …</source>
        <translation>add …</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Position of the chosen line</source>
        <translation>Position of the chosen line</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>%1: add</translation>
    </message>
</context>
<context>
    <name>vitrine::HistoryPane</name>
    <message>
        <source>Changes, the newest first</source>
        <translation>Changes, the newest first</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Restore the value before</source>
        <translation>Restore the value before</translation>
    </message>
    <message>
        <source>An earlier value of: %1</source>
        <translation>An earlier value of: %1</translation>
    </message>
    <message>
        <source>Two lines, chosen with Ctrl, are compared: the record as it was after each of them</source>
        <translation>Two lines, chosen with Ctrl, are compared: the record as it was after each of them</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <translation>As it was on %1</translation>
    </message>
    <message>
        <source>The two versions are equal.</source>
        <translation>The two versions are equal.</translation>
    </message>
    <message>
        <source>Restore the older version</source>
        <translation>Restore the older version</translation>
    </message>
    <message>
        <source>The version of %1</source>
        <translation>The version of %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::HomePage</name>
    <message>
        <source>The conference</source>
        <translation>The conference</translation>
    </message>
    <message>
        <source>The declaration</source>
        <translation>The declaration</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Exhibition</translation>
    </message>
    <message>
        <source>This catalogue has no published exhibition yet.</source>
        <translation>This catalogue has no published exhibition yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) and organisation(s)</source>
        <translation>
            <numerusform>%Ln person or organisation</numerusform>
            <numerusform>%Ln people and organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>All objects</source>
        <translation>All objects</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation>How do we know this?</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Number on the wall</source>
        <translation>Number on the wall</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
</context>
<context>
    <name>vitrine::HtmlExport</name>
    <message>
        <source>All entries</source>
        <translation>All entries</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation>Earlier entries</translation>
    </message>
    <message>
        <source>Further entries</source>
        <translation>Further entries</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>Show the pictures</source>
        <translation>Show the pictures</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>The exhibition</source>
        <translation>The exhibition</translation>
    </message>
    <message>
        <source>All entries and search</source>
        <translation>All entries and search</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Some texts on this page are translations that nobody has reviewed yet.</source>
        <translation>Some texts on this page are translations that nobody has reviewed yet.</translation>
    </message>
    <message>
        <source>According to %1:</source>
        <translation>According to %1:</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportFiles</name>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation>The file “%1” cannot be read. Nothing was imported.</translation>
    </message>
    <message>
        <source>The table has no row %1 that could be its header. Nothing was imported.</source>
        <translation>The table has no row %1 that could be its header. Nothing was imported.</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportReport</name>
    <message>
        <source>“%1” is new; it is possibly the same as “%2”, which is there already. Both are kept until somebody says so.</source>
        <translation>“%1” is new; it is possibly the same as “%2”, which is there already. Both are kept until somebody says so.</translation>
    </message>
    <message>
        <source>“%1” was to be the same as “%2”, which is not in the catalogue; it is taken as a new one.</source>
        <translation>“%1” was to be the same as “%2”, which is not in the catalogue; it is taken as a new one.</translation>
    </message>
    <message>
        <source>“%1” is taken as “%2”, as you said.</source>
        <translation>“%1” is taken as “%2”, as you said.</translation>
    </message>
    <message>
        <source>The report could not be written to %1; choose another place.</source>
        <translation>The report could not be written to %1; choose another place.</translation>
    </message>
    <message>
        <source>“%1” is taken as “%2”, as you said, and is one of its names from now on.</source>
        <translation>“%1” is taken as “%2”, as you said, and is one of its names from now on.</translation>
    </message>
    <message>
        <source>“%1” is taken as “%2”, as you said. It does not become one of its names: more people see those than this row.</source>
        <translation>“%1” is taken as “%2”, as you said. It does not become one of its names: more people see those than this row.</translation>
    </message>
    <message>
        <source>“%1” is taken as “%2”, as you said. It does not become one of its names: “%2” is published, and you write what is not public yet.</source>
        <translation>“%1” is taken as “%2”, as you said. It does not become one of its names: “%2” is published, and you write what is not public yet.</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemField</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>How it was made</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>Techniques</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Subjects</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Inscriptions</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extent</translation>
    </message>
    <message>
        <source>Scope and content</source>
        <translation>Scope and content</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Rights statement</source>
        <translation>Rights statement</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Credit line</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>Content advisory</source>
        <translation>Content advisory</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Related items</source>
        <translation>Related items</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>Remarks of the donor</source>
        <translation>Remarks of the donor</translation>
    </message>
    <message>
        <source>Persons depicted</source>
        <translation>Persons depicted</translation>
    </message>
    <message>
        <source>Exact place</source>
        <translation>Exact place</translation>
    </message>
    <message>
        <source>Rights until</source>
        <translation>Rights until</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Embargo until</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemLabel</name>
    <message>
        <source>Related objects</source>
        <translation>Related objects</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemPage</name>
    <message>
        <source>%1 › %2 of %3</source>
        <extracomment>%1 is a section&apos;s title, %2 and %3 are numbers: &quot;Handmade objects › 2 of 8&quot;</extracomment>
        <translation>%1 › %2 of %3</translation>
    </message>
    <message>
        <source>This object is not shown here any more.</source>
        <translation>This object is not shown here any more.</translation>
    </message>
    <message>
        <source>Go back, or start again from the exhibition.</source>
        <translation>Go back, or start again from the exhibition.</translation>
    </message>
    <message>
        <source>Before you see this</source>
        <translation>Before you see this</translation>
    </message>
    <message>
        <source>You can open it, read a description instead, or skip it.</source>
        <translation>You can open it, read a description instead, or skip it.</translation>
    </message>
    <message>
        <source>Read the document</source>
        <translation>Read the document</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Read a description</source>
        <translation>Read a description</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message numerus="yes">
        <source>A document of %n page(s).</source>
        <translation>
            <numerusform>A document of one page.</numerusform>
            <numerusform>A document of %Ln pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s).</source>
        <translation>
            <numerusform>One picture.</numerusform>
            <numerusform>%Ln pictures.</numerusform>
        </translation>
    </message>
    <message>
        <source>A film of %1.</source>
        <translation>A film of %1.</translation>
    </message>
    <message>
        <source>A sound of %1.</source>
        <translation>A sound of %1.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Show it after all</source>
        <translation>Show it after all</translation>
    </message>
    <message>
        <source>This page has not been transcribed yet.</source>
        <translation>This page has not been transcribed yet.</translation>
    </message>
    <message>
        <source>Original text · %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Original text · %1</translation>
    </message>
    <message>
        <source>Translation · %1</source>
        <translation>Translation · %1</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation>How do we know this?</translation>
    </message>
    <message>
        <source>This picture is missing here. The words beside it remain.</source>
        <translation>This picture is missing here. The words beside it remain.</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemSteps</name>
    <message>
        <source>Previous object</source>
        <translation>Previous object</translation>
    </message>
    <message>
        <source>Next object</source>
        <translation>Next object</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemsPage</name>
    <message>
        <source>All objects</source>
        <translation>All objects</translation>
    </message>
    <message>
        <source>Nothing is shown here yet.</source>
        <translation>Nothing is shown here yet.</translation>
    </message>
    <message>
        <source>No object has all of these. Take a filter away.</source>
        <translation>No object has all of these. Take a filter away.</translation>
    </message>
</context>
<context>
    <name>vitrine::JsonExport</name>
    <message>
        <source>The media could not be copied to “%1”: the disk is full or not writable.</source>
        <translation>The media could not be copied to “%1”: the disk is full or not writable.</translation>
    </message>
    <message>
        <source>This format is the one that loses nothing, so no fields or languages can be left out of it. Nothing was written; choose another format.</source>
        <translation>This format is the one that loses nothing, so no fields or languages can be left out of it. Nothing was written; choose another format.</translation>
    </message>
</context>
<context>
    <name>vitrine::JsonFiles</name>
    <message>
        <source>The file “%1” that a record names is not there. Nothing was imported.</source>
        <translation>The file “%1” that a record names is not there. Nothing was imported.</translation>
    </message>
    <message>
        <source>The file “%1” lies outside the folder of the catalogue and was not read. Nothing was imported.</source>
        <translation>The file “%1” lies outside the folder of the catalogue and was not read. Nothing was imported.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation>The file “%1” cannot be read. Nothing was imported.</translation>
    </message>
    <message>
        <source>The page “%1” of a transcript is not there. Nothing was imported.</source>
        <translation>The page “%1” of a transcript is not there. Nothing was imported.</translation>
    </message>
</context>
<context>
    <name>vitrine::JsonImport</name>
    <message>
        <source>The folder “%1” holds no JSON files. Nothing was imported.</source>
        <translation>The folder “%1” holds no JSON files. Nothing was imported.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation>The file “%1” cannot be read. Nothing was imported.</translation>
    </message>
    <message>
        <source>“%1” is JSON, but not a catalogue: its “format” is not “vitrine-catalogue”. Nothing was imported.</source>
        <translation>“%1” is JSON, but not a catalogue: its “format” is not “vitrine-catalogue”. Nothing was imported.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of the program. Nothing was imported; use that version.</source>
        <translation>“%1” was written by a newer version of the program. Nothing was imported; use that version.</translation>
    </message>
    <message>
        <source>“%1” does not say which version of the format it has. Nothing was imported.</source>
        <translation>“%1” does not say which version of the format it has. Nothing was imported.</translation>
    </message>
    <message>
        <source>The import was stopped. The catalogue is as it was before.</source>
        <translation>The import was stopped. The catalogue is as it was before.</translation>
    </message>
    <message>
        <source>“%1” is not a type of record known here. The record was left out.</source>
        <translation>“%1” is not a type of record known here. The record was left out.</translation>
    </message>
    <message>
        <source>%1 The record %2 was left out.</source>
        <translation>%1 The record %2 was left out.</translation>
    </message>
    <message>
        <source>The original of the medium “%1” is not in the media folder; the medium is described but has no file.</source>
        <translation>The original of the medium “%1” is not in the media folder; the medium is described but has no file.</translation>
    </message>
</context>
<context>
    <name>vitrine::JsonLdExport</name>
    <message>
        <source>JSON-LD needs an address for each record, and the catalogue has none to begin them with. Nothing was written; set baseUri to an address of yours (https://...) and export again.</source>
        <translation>JSON-LD needs an address for each record, and the catalogue has none to begin them with. Nothing was written; set baseUri to an address of yours (https://...) and export again.</translation>
    </message>
</context>
<context>
    <name>vitrine::JsonRecords</name>
    <message>
        <source>The text is not valid JSON at line %1, column %2: %3. Nothing was imported.</source>
        <translation>The text is not valid JSON at line %1, column %2: %3. Nothing was imported.</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>the text ends too early</translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <translation>a string is not closed</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>a value is missing</translation>
    </message>
    <message>
        <source>objects and lists stand more than %1 deep in each other</source>
        <translation>objects and lists stand more than %1 deep in each other</translation>
    </message>
    <message>
        <source>a bracket closes that was never opened</source>
        <translation>a bracket closes that was never opened</translation>
    </message>
    <message>
        <source>“records” must be a list</source>
        <translation>“records” must be a list</translation>
    </message>
    <message>
        <source>a comma or the end of the list is missing</source>
        <translation>a comma or the end of the list is missing</translation>
    </message>
    <message>
        <source>a name in quotation marks is missing</source>
        <translation>a name in quotation marks is missing</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>a colon is missing</translation>
    </message>
    <message>
        <source>a comma or a closing brace is missing</source>
        <translation>a comma or a closing brace is missing</translation>
    </message>
    <message>
        <source>a catalogue or a record begins with a brace</source>
        <translation>a catalogue or a record begins with a brace</translation>
    </message>
    <message>
        <source>something follows after the end</source>
        <translation>something follows after the end</translation>
    </message>
    <message>
        <source>The text is UTF-16; JSON must be UTF-8. Save it as UTF-8 and import again.</source>
        <translation>The text is UTF-16; JSON must be UTF-8. Save it as UTF-8 and import again.</translation>
    </message>
    <message>
        <source>a text of this record holds half a letter (a lone surrogate) or a NUL</source>
        <translation>a text of this record holds half a letter (a lone surrogate) or a NUL</translation>
    </message>
</context>
<context>
    <name>vitrine::KeyPanel</name>
    <message>
        <source>half-space</source>
        <translation>half-space</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Capital letter</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Delete the last letter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>vitrine::KioskWindow</name>
    <message>
        <source>Everything was set back to the start.</source>
        <translation>Everything was set back to the start.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Vitrine</source>
        <translation>Vitrine</translation>
    </message>
    <message>
        <source>Light for reading, dark for looking.</source>
        <translation>Light for reading, dark for looking.</translation>
    </message>
    <message>
        <source>Always light.</source>
        <translation>Always light.</translation>
    </message>
    <message>
        <source>Always dark.</source>
        <translation>Always dark.</translation>
    </message>
    <message>
        <source>High contrast, dark on white.</source>
        <translation>High contrast, dark on white.</translation>
    </message>
    <message>
        <source>High contrast, white on dark.</source>
        <translation>High contrast, white on dark.</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Text size %1 %</translation>
    </message>
</context>
<context>
    <name>vitrine::LevelSwitch</name>
    <message>
        <source>A breath</source>
        <translation>A breath</translation>
    </message>
    <message>
        <source>A minute</source>
        <translation>A minute</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
</context>
<context>
    <name>vitrine::Lido</name>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation>The file “%1” cannot be read. Nothing was imported.</translation>
    </message>
    <message>
        <source>“%1” holds no LIDO record. Nothing was imported.</source>
        <translation>“%1” holds no LIDO record. Nothing was imported.</translation>
    </message>
</context>
<context>
    <name>vitrine::MediaFacts</name>
    <message>
        <source>The file is not there.</source>
        <translation>The file is not there.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>The file cannot be opened.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation>The file cannot be read to its end.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
</context>
<context>
    <name>vitrine::MediaPane</name>
    <message>
        <source>Add files …</source>
        <translation>Add files …</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>or drop files or a folder here</source>
        <translation>or drop files or a folder here</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>The files are being read …</source>
        <translation>The files are being read …</translation>
    </message>
    <message>
        <source>The order of the media</source>
        <translation>The order of the media</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>Taken away: %1</translation>
    </message>
    <message>
        <source>Redact …</source>
        <translation>Redact …</translation>
    </message>
    <message>
        <source>Something in the words below could not be saved; mend it first.</source>
        <translation>Something in the words below could not be saved; mend it first.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop reading the files; nothing will have been added</source>
        <translation>Stop reading the files; nothing will have been added</translation>
    </message>
    <message>
        <source>How many files have been read</source>
        <translation>How many files have been read</translation>
    </message>
    <message>
        <source>Files that were left out, and why</source>
        <translation>Files that were left out, and why</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n file(s), with the reason below.</source>
        <extracomment>%n files stand in the list below, each with its reason</extracomment>
        <translation>
            <numerusform>Left out: %n file, with the reason below.</numerusform>
            <numerusform>Left out: %n files, with the reason below.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subtitles, transcript …</source>
        <translation>Subtitles, transcript …</translation>
    </message>
    <message>
        <source>Transcribe …</source>
        <translation>Transcribe …</translation>
    </message>
    <message>
        <source>What the file says …</source>
        <translation>What the file says …</translation>
    </message>
    <message>
        <source>Dates, captions, makers, keywords and rights that a camera or a program wrote into it</source>
        <translation>Dates, captions, makers, keywords and rights that a camera or a program wrote into it</translation>
    </message>
</context>
<context>
    <name>vitrine::MergePane</name>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation>Merge two records</translation>
    </message>
    <message>
        <source>Let the other one stay</source>
        <translation>Let the other one stay</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Back to the form</translation>
    </message>
    <message>
        <source>“%1” stays; “%2” goes, and everything that refers to it will refer to the first. Whoever asks for its old identity is led there.</source>
        <translation>“%1” stays; “%2” goes, and everything that refers to it will refer to the first. Whoever asks for its old identity is led there.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>The one that stays</source>
        <translation>The one that stays</translation>
    </message>
    <message>
        <source>The one that goes</source>
        <translation>The one that goes</translation>
    </message>
    <message>
        <source>What the one that stays will have</source>
        <translation>What the one that stays will have</translation>
    </message>
    <message>
        <source>They differ in nothing else.</source>
        <translation>They differ in nothing else.</translation>
    </message>
    <message>
        <source>%1: what the one that stays will have</source>
        <translation>%1: what the one that stays will have</translation>
    </message>
    <message>
        <source>what it has</source>
        <translation>what it has</translation>
    </message>
    <message>
        <source>what the other has</source>
        <translation>what the other has</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>both together</translation>
    </message>
    <message>
        <source>Merged: %1</source>
        <translation>Merged: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>vitrine::MissingDecoder</name>
    <message>
        <source>Files in %1 cannot be played: install the package %2.</source>
        <translation>Files in %1 cannot be played: install the package %2.</translation>
    </message>
</context>
<context>
    <name>vitrine::NumberField</name>
    <message>
        <source>A number such as 48.85 is expected here.</source>
        <translation>A number such as 48.85 is expected here.</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation>A whole number is expected here.</translation>
    </message>
</context>
<context>
    <name>vitrine::NumberPadPage</name>
    <message>
        <source>Number on the wall</source>
        <translation>Number on the wall</translation>
    </message>
    <message>
        <source>Each label beside an object has a number. Type its last digits to see the object here.</source>
        <translation>Each label beside an object has a number. Type its last digits to see the object here.</translation>
    </message>
    <message>
        <source>No object has this number. Look at the label again, or try the search.</source>
        <translation>No object has this number. Look at the label again, or try the search.</translation>
    </message>
    <message>
        <source>Several objects have this number. Which one?</source>
        <translation>Several objects have this number. Which one?</translation>
    </message>
</context>
<context>
    <name>vitrine::PageKit</name>
    <message>
        <source>Shown in %1: not translated yet.</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Shown in %1: not translated yet.</translation>
    </message>
    <message>
        <source>There is no transcript of this recording.</source>
        <translation>There is no transcript of this recording.</translation>
    </message>
</context>
<context>
    <name>vitrine::PartField</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::PartsField</name>
    <message>
        <source>+ Add</source>
        <translation>+ Add</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>%1: add</translation>
    </message>
</context>
<context>
    <name>vitrine::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>People and organisations</translation>
    </message>
    <message>
        <source>Those whom the published source names in their public role, as they were at the time.</source>
        <translation>Those whom the published source names in their public role, as they were at the time.</translation>
    </message>
    <message>
        <source>Nobody is named here.</source>
        <translation>Nobody is named here.</translation>
    </message>
    <message>
        <source>Many people are named here; these are the first %1. The search finds the others.</source>
        <translation>Many people are named here; these are the first %1. The search finds the others.</translation>
    </message>
</context>
<context>
    <name>vitrine::PersonPage</name>
    <message>
        <source>This person is not shown here any more.</source>
        <translation>This person is not shown here any more.</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation>How do we know this?</translation>
    </message>
    <message>
        <source>No statement by them is recorded here.</source>
        <translation>No statement by them is recorded here.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>All works</source>
        <translation>All works</translation>
    </message>
</context>
<context>
    <name>vitrine::Picture</name>
    <message>
        <source>This file is not a picture that can be shown.</source>
        <translation>This file is not a picture that can be shown.</translation>
    </message>
    <message>
        <source>The picture is not there.</source>
        <translation>The picture is not there.</translation>
    </message>
    <message>
        <source>The picture cannot be opened.</source>
        <translation>The picture cannot be opened.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown: it has more than 200 million pixels.</source>
        <translation>The picture is too large to be shown: it has more than 200 million pixels.</translation>
    </message>
    <message>
        <source>There is not enough memory to show this picture.</source>
        <translation>There is not enough memory to show this picture.</translation>
    </message>
</context>
<context>
    <name>vitrine::PictureViewer</name>
    <message>
        <source>There is no picture of this object here.</source>
        <translation>There is no picture of this object here.</translation>
    </message>
</context>
<context>
    <name>vitrine::PillSwitch</name>
    <message>
        <source>In brief</source>
        <translation>In brief</translation>
    </message>
    <message>
        <source>One minute</source>
        <translation>One minute</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
</context>
<context>
    <name>vitrine::PlacesPage</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Where the exhibition and the conference were held, and the places that the records name.</source>
        <translation>Where the exhibition and the conference were held, and the places that the records name.</translation>
    </message>
    <message>
        <source>No place is recorded here.</source>
        <translation>No place is recorded here.</translation>
    </message>
    <message>
        <source>Objects from here</source>
        <translation>Objects from here</translation>
    </message>
</context>
<context>
    <name>vitrine::PlanModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a text and its state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refused: %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Will change</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>a record that will be made</comment>
        <translation>%1 (new)</translation>
    </message>
</context>
<context>
    <name>vitrine::PlanView</name>
    <message>
        <source>All lines</source>
        <translation>All lines</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>What will change</translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation>What is refused</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Which lines</translation>
    </message>
    <message>
        <source>How far the rehearsal is</source>
        <translation>How far the rehearsal is</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Before and after, a line for each change</source>
        <translation>Before and after, a line for each change</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will change</source>
        <translation>
            <numerusform>%Ln record will change</numerusform>
            <numerusform>%Ln records will change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <translation>
            <numerusform>%Ln already so</numerusform>
            <numerusform>%Ln already so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused</source>
        <translation>
            <numerusform>%Ln line refused</numerusform>
            <numerusform>%Ln lines refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%Ln line left out</numerusform>
            <numerusform>%Ln lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>Change %Ln record</numerusform>
            <numerusform>Change %Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>vitrine::PlanWords</name>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Stopped; nothing was changed.</translation>
    </message>
    <message>
        <source>This is sealed and stays as it is.</source>
        <translation>This is sealed and stays as it is.</translation>
    </message>
    <message>
        <source>Numbers stay valid for ever; this one stays as it is.</source>
        <translation>Numbers stay valid for ever; this one stays as it is.</translation>
    </message>
    <message>
        <source>The text would be longer than %L1 characters; it stays as it is.</source>
        <extracomment>%L1 is the greatest number of characters a text may have</extracomment>
        <translation>The text would be longer than %L1 characters; it stays as it is.</translation>
    </message>
</context>
<context>
    <name>vitrine::Player</name>
    <message>
        <source>Films and sound cannot be played: the GStreamer part of Qt Multimedia is not in use.</source>
        <translation>Films and sound cannot be played: the GStreamer part of Qt Multimedia is not in use.</translation>
    </message>
    <message>
        <source>This film cannot be played: there is no decoder for its picture.</source>
        <translation>This film cannot be played: there is no decoder for its picture.</translation>
    </message>
    <message>
        <source>This film cannot be played: there is no decoder for its sound.</source>
        <translation>This film cannot be played: there is no decoder for its sound.</translation>
    </message>
    <message>
        <source>This film cannot be played: no picture comes from it.</source>
        <translation>This film cannot be played: no picture comes from it.</translation>
    </message>
    <message>
        <source>This film cannot be played: it stands still.</source>
        <translation>This film cannot be played: it stands still.</translation>
    </message>
    <message>
        <source>This film is damaged: it breaks off before its end.</source>
        <translation>This film is damaged: it breaks off before its end.</translation>
    </message>
    <message>
        <source>This film cannot be played: its file is damaged or of an unknown kind.</source>
        <translation>This film cannot be played: its file is damaged or of an unknown kind.</translation>
    </message>
    <message>
        <source>This recording cannot be played: there is no decoder for its sound.</source>
        <translation>This recording cannot be played: there is no decoder for its sound.</translation>
    </message>
    <message>
        <source>This recording cannot be played: it stands still.</source>
        <translation>This recording cannot be played: it stands still.</translation>
    </message>
    <message>
        <source>This recording is damaged: it breaks off before its end.</source>
        <translation>This recording is damaged: it breaks off before its end.</translation>
    </message>
    <message>
        <source>This recording cannot be played: its file is damaged or of an unknown kind.</source>
        <translation>This recording cannot be played: its file is damaged or of an unknown kind.</translation>
    </message>
</context>
<context>
    <name>vitrine::PlayerEngine</name>
    <message>
        <source>There is no sound device: the film plays without sound.</source>
        <translation>There is no sound device: the film plays without sound.</translation>
    </message>
    <message>
        <source>There is no sound device: the recording plays, but cannot be heard.</source>
        <translation>There is no sound device: the recording plays, but cannot be heard.</translation>
    </message>
</context>
<context>
    <name>vitrine::PreviewPane</name>
    <message>
        <source>With drafts</source>
        <translation>With drafts</translation>
    </message>
    <message>
        <source>As visitors see it</source>
        <translation>As visitors see it</translation>
    </message>
    <message>
        <source>Preview: for whom</source>
        <translation>Preview: for whom</translation>
    </message>
    <message>
        <source>Preview: language</source>
        <translation>Preview: language</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Preview: shape of the screen</source>
        <translation>Preview: shape of the screen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Preview: size of the text</source>
        <translation>Preview: size of the text</translation>
    </message>
    <message>
        <source>Visitors do not see this yet.</source>
        <translation>Visitors do not see this yet.</translation>
    </message>
    <message>
        <source>Visitors meet this on the pages of other entries.</source>
        <translation>Visitors meet this on the pages of other entries.</translation>
    </message>
</context>
<context>
    <name>vitrine::ProblemPage</name>
    <message>
        <source>The exhibition is not here. Please tell the staff.</source>
        <translation>The exhibition is not here. Please tell the staff.</translation>
    </message>
    <message>
        <source>The catalogue %1 is not here. Please tell the staff.</source>
        <translation>The catalogue %1 is not here. Please tell the staff.</translation>
    </message>
    <message>
        <source>The catalogue %1 was made by a newer version of this program. Nothing was changed; please tell the staff.</source>
        <translation>The catalogue %1 was made by a newer version of this program. Nothing was changed; please tell the staff.</translation>
    </message>
    <message>
        <source>The catalogue %1 may not be opened here as it is. Nothing was changed; please tell the staff.</source>
        <translation>The catalogue %1 may not be opened here as it is. Nothing was changed; please tell the staff.</translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be read: it is damaged, or it is not a catalogue. Nothing was changed; please tell the staff.</source>
        <translation>The catalogue %1 cannot be read: it is damaged, or it is not a catalogue. Nothing was changed; please tell the staff.</translation>
    </message>
</context>
<context>
    <name>vitrine::ProgressRing</name>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>vitrine::QtPlayer</name>
    <message>
        <source>The file of this film is missing.</source>
        <translation>The file of this film is missing.</translation>
    </message>
    <message>
        <source>The file of this recording is missing.</source>
        <translation>The file of this recording is missing.</translation>
    </message>
</context>
<context>
    <name>vitrine::ReadinessPane</name>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>What is left to settle</source>
        <translation>What is left to settle</translation>
    </message>
    <message>
        <source>Ask for review</source>
        <translation>Ask for review</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Back to draft</translation>
    </message>
    <message>
        <source>No advisory is needed</source>
        <translation>No advisory is needed</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>Needed: %1</translation>
    </message>
    <message>
        <source>A reminder: %1</source>
        <translation>A reminder: %1</translation>
    </message>
    <message>
        <source>Now: %1, seen by: %2.</source>
        <translation>Now: %1, seen by: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) keep this from being published; choose one to go there.</source>
        <translation>
            <numerusform>%n thing keeps this from being published; choose it to go there.</numerusform>
            <numerusform>%n things keep this from being published; choose one to go there.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to settle.</source>
        <translation>Nothing is left to settle.</translation>
    </message>
    <message>
        <source>This can be published; what is listed are reminders.</source>
        <translation>This can be published; what is listed are reminders.</translation>
    </message>
    <message>
        <source>“%1” is now: %2</source>
        <translation>“%1” is now: %2</translation>
    </message>
    <message>
        <source>Show this one to visitors</source>
        <translation>Show this one to visitors</translation>
    </message>
    <message>
        <source>Visitors see this exhibition.</source>
        <translation>Visitors see this exhibition.</translation>
    </message>
    <message>
        <source>Only a published exhibition can be shown to visitors.</source>
        <translation>Only a published exhibition can be shown to visitors.</translation>
    </message>
    <message>
        <source>Visitors see “%1”</source>
        <translation>Visitors see “%1”</translation>
    </message>
    <message>
        <source>Approve and publish</source>
        <translation>Approve and publish</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Ask for approval</translation>
    </message>
    <message>
        <source>You write what is not public yet; an editor publishes it.</source>
        <translation>You write what is not public yet; an editor publishes it.</translation>
    </message>
    <message>
        <source>%1 asked for approval on %2.</source>
        <comment>who, when</comment>
        <translation>%1 asked for approval on %2.</translation>
    </message>
    <message>
        <source>Published by %1 on %2. Whoever changes it sends it back into review.</source>
        <comment>who, when</comment>
        <translation>Published by %1 on %2. Whoever changes it sends it back into review.</translation>
    </message>
    <message>
        <source>It holds what it held when it was public last: anybody may publish it.</source>
        <translation>It holds what it held when it was public last: anybody may publish it.</translation>
    </message>
    <message>
        <source>You changed it, so somebody else publishes it.</source>
        <translation>You changed it, so somebody else publishes it.</translation>
    </message>
    <message>
        <source>Changed by: %1. You may approve it.</source>
        <translation>Changed by: %1. You may approve it.</translation>
    </message>
</context>
<context>
    <name>vitrine::ReadyJudge</name>
    <message>
        <source>Not ready to publish. %1</source>
        <translation>Not ready to publish. %1</translation>
    </message>
    <message>
        <source>You changed it, so somebody else publishes it.</source>
        <translation>You changed it, so somebody else publishes it.</translation>
    </message>
</context>
<context>
    <name>vitrine::RecordForm</name>
    <message>
        <source>Ready to publish?</source>
        <translation>Ready to publish?</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>not saved yet</translation>
    </message>
    <message>
        <source>something could not be saved</source>
        <translation>something could not be saved</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>saved</translation>
    </message>
    <message>
        <source>for reading only</source>
        <translation>for reading only</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Beside others</source>
        <translation>Beside others</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>vitrine::RecordList</name>
    <message>
        <source>Which records</source>
        <translation>Which records</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Which kind of item</source>
        <translation>Which kind of item</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Search (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Search in the list</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>Choose all records of the list</source>
        <translation>Choose all records of the list</translation>
    </message>
    <message>
        <source>Ctrl+A; with Ctrl and Shift some of them</source>
        <translation>Ctrl+A; with Ctrl and Shift some of them</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>how many records, how many of them are chosen</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::RecordPage</name>
    <message>
        <source>Stated number: %1</source>
        <translation>Stated number: %1</translation>
    </message>
    <message>
        <source>Stated number: %1 (%2)</source>
        <translation>Stated number: %1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the title of a source, %2 the place in it such as &quot;paragraph 3&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>According to %1</source>
        <extracomment>%1 is a source and the place in it</extracomment>
        <translation>According to %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ReferenceField</name>
    <message>
        <source>Choose one from the list, or empty the field.</source>
        <translation>Choose one from the list, or empty the field.</translation>
    </message>
</context>
<context>
    <name>vitrine::ReferenceInput</name>
    <message>
        <source>New: “%1”</source>
        <translation>New: “%1”</translation>
    </message>
</context>
<context>
    <name>vitrine::ReferencesField</name>
    <message>
        <source>add …</source>
        <translation>add …</translation>
    </message>
    <message>
        <source>%1  ×</source>
        <comment>a value that can be taken away</comment>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Take away: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ResultsPane</name>
    <message>
        <source>Close filters</source>
        <translation>Close filters</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>As hung</source>
        <translation>As hung</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>By number</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>By title</translation>
    </message>
    <message>
        <source>By date, latest first</source>
        <translation>By date, latest first</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>By date</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <extracomment>%1 is another spelling of what was typed</extracomment>
        <translation>Did you mean “%1”?</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Best match first</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <translation>Recently changed</translation>
    </message>
</context>
<context>
    <name>vitrine::ScrollArea</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>vitrine::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>vitrine::SearchPage</name>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>A word, a name, a number</source>
        <translation>A word, a name, a number</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer letters, or another word.</source>
        <translation>Nothing was found. Try fewer letters, or another word.</translation>
    </message>
    <message>
        <source>No object has all of these. Take a filter away.</source>
        <translation>No object has all of these. Take a filter away.</translation>
    </message>
</context>
<context>
    <name>vitrine::Sheets</name>
    <message>
        <source>none: everything</source>
        <translation>none: everything</translation>
    </message>
    <message>
        <source>The data as of</source>
        <translation>The data as of</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>“Items” holds everything and can be imported again; the others are for reading.</source>
        <translation>“Items” holds everything and can be imported again; the others are for reading.</translation>
    </message>
    <message>
        <source>Demonstrations</source>
        <translation>Demonstrations</translation>
    </message>
    <message>
        <source>Read me</source>
        <translation>Read me</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>A sheet holds no more than %1 entries. Nothing was written; filter the list, or choose CSV or JSON.</source>
        <translation>A sheet holds no more than %1 entries. Nothing was written; filter the list, or choose CSV or JSON.</translation>
    </message>
</context>
<context>
    <name>vitrine::StatementsPage</name>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Statements are shown as reported, each with who said it and where we read it. The catalogue does not judge them.</source>
        <translation>Statements are shown as reported, each with who said it and where we read it. The catalogue does not judge them.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>No statement is recorded here.</source>
        <translation>No statement is recorded here.</translation>
    </message>
</context>
<context>
    <name>vitrine::StillHere</name>
    <message numerus="yes">
        <source>This screen starts again in %n second(s).</source>
        <translation>
            <numerusform>This screen starts again in %Ln second.</numerusform>
            <numerusform>This screen starts again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation>Are you still here?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Start again</translation>
    </message>
</context>
<context>
    <name>vitrine::StorageWords</name>
    <message>
        <source>There is no catalogue here; nothing was changed. Check the name of the folder.</source>
        <translation>There is no catalogue here; nothing was changed. Check the name of the folder.</translation>
    </message>
    <message>
        <source>This folder is not a catalogue: its catalogue.sqlite is not a file; nothing was changed.</source>
        <translation>This folder is not a catalogue: its catalogue.sqlite is not a file; nothing was changed.</translation>
    </message>
    <message>
        <source>This account may not read the catalogue; nothing was changed.</source>
        <translation>This account may not read the catalogue; nothing was changed.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s file is empty; nothing was changed. Restore it from a backup.</source>
        <translation>The catalogue&apos;s file is empty; nothing was changed. Restore it from a backup.</translation>
    </message>
    <message>
        <source>A catalogue exists here already; it was left as it is.</source>
        <translation>A catalogue exists here already; it was left as it is.</translation>
    </message>
    <message>
        <source>The catalogue may not be written here; nothing was changed. Copy it to a folder of your own.</source>
        <translation>The catalogue may not be written here; nothing was changed. Copy it to a folder of your own.</translation>
    </message>
    <message>
        <source>This file is not a Vitrine catalogue; nothing was changed.</source>
        <translation>This file is not a Vitrine catalogue; nothing was changed.</translation>
    </message>
    <message>
        <source>This catalogue was written by a newer version of Vitrine; nothing was changed. Install the newer version to open it.</source>
        <translation>This catalogue was written by a newer version of Vitrine; nothing was changed. Install the newer version to open it.</translation>
    </message>
    <message>
        <source>The catalogue could not answer; nothing was changed.</source>
        <translation>The catalogue could not answer; nothing was changed.</translation>
    </message>
    <message>
        <source>This entry is not in the catalogue.</source>
        <translation>This entry is not in the catalogue.</translation>
    </message>
    <message>
        <source>It refers to a record that is not in the catalogue; nothing was changed.</source>
        <translation>It refers to a record that is not in the catalogue; nothing was changed.</translation>
    </message>
    <message>
        <source>Another program is writing to the catalogue; nothing was changed. Try again in a moment.</source>
        <translation>Another program is writing to the catalogue; nothing was changed. Try again in a moment.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s file cannot be opened; nothing was changed. Check the permissions of its folder.</source>
        <translation>The catalogue&apos;s file cannot be opened; nothing was changed. Check the permissions of its folder.</translation>
    </message>
    <message>
        <source>The disk is full; the catalogue is as it was before. Make room and try again.</source>
        <translation>The disk is full; the catalogue is as it was before. Make room and try again.</translation>
    </message>
    <message>
        <source>The disk did not take the data; the catalogue is as it was before. Check the disk and try again.</source>
        <translation>The disk did not take the data; the catalogue is as it was before. Check the disk and try again.</translation>
    </message>
    <message>
        <source>This file is damaged or is not a catalogue; nothing was changed. Restore it from a backup.</source>
        <translation>This file is damaged or is not a catalogue; nothing was changed. Restore it from a backup.</translation>
    </message>
    <message>
        <source>The change breaks a rule of the catalogue; nothing was changed.</source>
        <translation>The change breaks a rule of the catalogue; nothing was changed.</translation>
    </message>
    <message>
        <source>The entry with this number was deleted; the number stays its own.</source>
        <translation>The entry with this number was deleted; the number stays its own.</translation>
    </message>
    <message>
        <source>No entry has this number.</source>
        <translation>No entry has this number.</translation>
    </message>
    <message>
        <source>The file of this entry is missing. Please tell the staff.</source>
        <translation>The file of this entry is missing. Please tell the staff.</translation>
    </message>
    <message>
        <source>The history is for the desks.</source>
        <translation>The history is for the desks.</translation>
    </message>
    <message>
        <source>The catalogue has to be brought up to date, but no copy of it could be made first; nothing was changed. Make room on the disk and try again.</source>
        <translation>The catalogue has to be brought up to date, but no copy of it could be made first; nothing was changed. Make room on the disk and try again.</translation>
    </message>
    <message>
        <source>The catalogue could not be brought up to date; nothing in it was lost, and “%1” beside it holds it as it was. Make room on the disk and try again.</source>
        <translation>The catalogue could not be brought up to date; nothing in it was lost, and “%1” beside it holds it as it was. Make room on the disk and try again.</translation>
    </message>
    <message>
        <source>There is no field “%1” to sort by.</source>
        <translation>There is no field “%1” to sort by.</translation>
    </message>
    <message>
        <source>Whoever wrote this catalogue last was interrupted; nothing is lost. Somebody who may write it has to open it once.</source>
        <translation>Whoever wrote this catalogue last was interrupted; nothing is lost. Somebody who may write it has to open it once.</translation>
    </message>
</context>
<context>
    <name>vitrine::Subtitles</name>
    <message>
        <source>This file holds no subtitles in the SubRip format.</source>
        <translation>This file holds no subtitles in the SubRip format.</translation>
    </message>
    <message>
        <source>The subtitle file is too large: at most 1 MB and 5000 subtitles are read.</source>
        <translation>The subtitle file is too large: at most 1 MB and 5000 subtitles are read.</translation>
    </message>
    <message>
        <source>This file holds no subtitles in the WebVTT format.</source>
        <translation>This file holds no subtitles in the WebVTT format.</translation>
    </message>
</context>
<context>
    <name>vitrine::TableMapping</name>
    <message>
        <source>The mapping is not one: its “format” is not “vitrine-mapping”. Nothing was imported; --save-mapping writes one.</source>
        <translation>The mapping is not one: its “format” is not “vitrine-mapping”. Nothing was imported; --save-mapping writes one.</translation>
    </message>
    <message>
        <source>The mapping was written by a newer version of the program. Nothing was imported; use that version.</source>
        <translation>The mapping was written by a newer version of the program. Nothing was imported; use that version.</translation>
    </message>
    <message>
        <source>“%1” in the mapping is not a language tag such as fr, en or fa. Nothing was imported.</source>
        <translation>“%1” in the mapping is not a language tag such as fr, en or fa. Nothing was imported.</translation>
    </message>
    <message>
        <source>The mapping sends the column “%1” to “%2”, which is no field. Nothing was imported; write “extra:%2” to keep it under that name.</source>
        <translation>The mapping sends the column “%1” to “%2”, which is no field. Nothing was imported; write “extra:%2” to keep it under that name.</translation>
    </message>
</context>
<context>
    <name>vitrine::TextColumn</name>
    <message>
        <source>Take out what nobody can see</source>
        <translation>Take out what nobody can see</translation>
    </message>
    <message>
        <source>Original, to be proofread</source>
        <translation>Original, to be proofread</translation>
    </message>
    <message>
        <source>Original, proofread</source>
        <translation>Original, proofread</translation>
    </message>
    <message>
        <source>Translation, to be proofread</source>
        <translation>Translation, to be proofread</translation>
    </message>
    <message>
        <source>Translation, proofread</source>
        <translation>Translation, proofread</translation>
    </message>
    <message>
        <source>Turn the writing direction (Ctrl+Shift+D)</source>
        <translation>Turn the writing direction (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>original, to be proofread</source>
        <translation>original, to be proofread</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change ي and ك to ی and ک</source>
        <translation>Change ي and ك to ی and ک</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>vitrine::TextLimits</name>
    <message>
        <source>This is %1 characters long and would be saved only up to %2: please shorten it. What was saved before is kept.</source>
        <translation>This is %1 characters long and would be saved only up to %2: please shorten it. What was saved before is kept.</translation>
    </message>
    <message>
        <source>This holds characters that nobody can see and that may turn the reading order; it is saved once they are taken out.</source>
        <translation>This holds characters that nobody can see and that may turn the reading order; it is saved once they are taken out.</translation>
    </message>
</context>
<context>
    <name>vitrine::TileSource</name>
    <message>
        <source>The enlargements of this picture cannot be kept; it can be looked at all the same.</source>
        <translation>The enlargements of this picture cannot be kept; it can be looked at all the same.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>The picture is damaged.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
</context>
<context>
    <name>vitrine::TimeEntry</name>
    <message>
        <source>date not stated</source>
        <translation>date not stated</translation>
    </message>
</context>
<context>
    <name>vitrine::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>%1 (demonstration)</source>
        <extracomment>%1 is a title</extracomment>
        <translation>%1 (demonstration)</translation>
    </message>
    <message>
        <source>No date is recorded yet.</source>
        <translation>No date is recorded yet.</translation>
    </message>
    <message>
        <source>Of very many dated objects a choice stands here; the gallery has them all.</source>
        <translation>Of very many dated objects a choice stands here; the gallery has them all.</translation>
    </message>
</context>
<context>
    <name>vitrine::TopBar</name>
    <message>
        <source>Start again</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>Light, dark or high contrast</translation>
    </message>
</context>
<context>
    <name>vitrine::Translations</name>
    <message>
        <source>A sheet for translators is written as xlsx, csv or tsv. Nothing was written.</source>
        <translation>A sheet for translators is written as xlsx, csv or tsv. Nothing was written.</translation>
    </message>
    <message>
        <source>The source text has changed: it was “%1”, it is now “%2”. The translation “%3” was not taken; accept this row if it still fits.</source>
        <translation>The source text has changed: it was “%1”, it is now “%2”. The translation “%3” was not taken; accept this row if it still fits.</translation>
    </message>
    <message>
        <source>Somebody else has translated this: it was “%1”, it is now “%2”. The translation “%3” was not taken; accept this row if it is better.</source>
        <translation>Somebody else has translated this: it was “%1”, it is now “%2”. The translation “%3” was not taken; accept this row if it is better.</translation>
    </message>
    <message>
        <source>Source and translation have both changed: now they are “%1” and “%2”. The translation “%3” was not taken; accept this row if it is better.</source>
        <translation>Source and translation have both changed: now they are “%1” and “%2”. The translation “%3” was not taken; accept this row if it is better.</translation>
    </message>
    <message>
        <source>The text of this row is not in the catalogue any more. It was left out.</source>
        <translation>The text of this row is not in the catalogue any more. It was left out.</translation>
    </message>
    <message>
        <source>This is not a sheet for translators: its columns are not those that “export --untranslated” writes. Nothing was imported.</source>
        <translation>This is not a sheet for translators: its columns are not those that “export --untranslated” writes. Nothing was imported.</translation>
    </message>
    <message>
        <source>The row does not say which text it is of: its first columns were changed. It was left out.</source>
        <translation>The row does not say which text it is of: its first columns were changed. It was left out.</translation>
    </message>
    <message>
        <source>The row says number “%1”, but its text is one of “%2”: its first columns were changed, or the entry was. It was left out; export the sheet again.</source>
        <translation>The row says number “%1”, but its text is one of “%2”: its first columns were changed, or the entry was. It was left out; export the sheet again.</translation>
    </message>
    <message>
        <source>“%1” is not a language this text can be translated to here: the column “language” was changed. The row was left out.</source>
        <translation>“%1” is not a language this text can be translated to here: the column “language” was changed. The row was left out.</translation>
    </message>
    <message>
        <source>Row %1 has a translation of the same text already. This row was left out; the first was kept.</source>
        <translation>Row %1 has a translation of the same text already. This row was left out; the first was kept.</translation>
    </message>
</context>
<context>
    <name>vitrine::TransportBar</name>
    <message>
        <source>Ten seconds back</source>
        <translation>Ten seconds back</translation>
    </message>
    <message>
        <source>Ten seconds forward</source>
        <translation>Ten seconds forward</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Loudness</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Captions</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>No captions</source>
        <translation>No captions</translation>
    </message>
</context>
<context>
    <name>vitrine::Validation</name>
    <message>
        <source>A title is needed before publication.</source>
        <translation>A title is needed before publication.</translation>
    </message>
    <message>
        <source>An item hangs twice in the same section.</source>
        <translation>An item hangs twice in the same section.</translation>
    </message>
    <message>
        <source>An item needs a number.</source>
        <translation>An item needs a number.</translation>
    </message>
    <message>
        <source>An item needs a kind.</source>
        <translation>An item needs a kind.</translation>
    </message>
    <message>
        <source>Only items and parts have a kind; fonds, series and files have none.</source>
        <translation>Only items and parts have a kind; fonds, series and files have none.</translation>
    </message>
    <message>
        <source>An item cannot be its own parent.</source>
        <translation>An item cannot be its own parent.</translation>
    </message>
    <message>
        <source>A dimension needs a plain number such as 12.5 and a unit.</source>
        <translation>A dimension needs a plain number such as 12.5 and a unit.</translation>
    </message>
    <message>
        <source>A known maker names a person; an unknown or withheld one does not.</source>
        <translation>A known maker names a person; an unknown or withheld one does not.</translation>
    </message>
    <message>
        <source>The rights statement is an address that begins with http:// or https://.</source>
        <translation>The rights statement is an address that begins with http:// or https://.</translation>
    </message>
    <message>
        <source>A medium belongs to an item.</source>
        <translation>A medium belongs to an item.</translation>
    </message>
    <message>
        <source>A medium needs the SHA-256 of its original, 64 hexadecimal digits.</source>
        <translation>A medium needs the SHA-256 of its original, 64 hexadecimal digits.</translation>
    </message>
    <message>
        <source>Sizes and positions are not negative.</source>
        <translation>Sizes and positions are not negative.</translation>
    </message>
    <message>
        <source>An alternative text is needed before publication.</source>
        <translation>An alternative text is needed before publication.</translation>
    </message>
    <message>
        <source>A person or organisation needs a name.</source>
        <translation>A person or organisation needs a name.</translation>
    </message>
    <message>
        <source>A statement cannot be public before it says who makes it.</source>
        <translation>A statement cannot be public before it says who makes it.</translation>
    </message>
    <message>
        <source>A statement cannot be public without a source and the place in it.</source>
        <translation>A statement cannot be public without a source and the place in it.</translation>
    </message>
    <message>
        <source>What was said is missing.</source>
        <translation>What was said is missing.</translation>
    </message>
    <message>
        <source>A quantity needs a number.</source>
        <translation>A quantity needs a number.</translation>
    </message>
    <message>
        <source>The upper number is smaller than the lower one.</source>
        <translation>The upper number is smaller than the lower one.</translation>
    </message>
    <message>
        <source>A number cannot be public before it says who states it.</source>
        <translation>A number cannot be public before it says who states it.</translation>
    </message>
    <message>
        <source>A source needs a title or a citation.</source>
        <translation>A source needs a title or a citation.</translation>
    </message>
    <message>
        <source>A place needs a name.</source>
        <translation>A place needs a name.</translation>
    </message>
    <message>
        <source>Latitude lies between -90 and 90, longitude between -180 and 180.</source>
        <translation>Latitude lies between -90 and 90, longitude between -180 and 180.</translation>
    </message>
    <message>
        <source>A term needs a label.</source>
        <translation>A term needs a label.</translation>
    </message>
    <message>
        <source>A saved list needs a name.</source>
        <translation>A saved list needs a name.</translation>
    </message>
    <message>
        <source>This record is marked a demonstration and cites a source; it can be only one of the two.</source>
        <translation>This record is marked a demonstration and cites a source; it can be only one of the two.</translation>
    </message>
    <message>
        <source>This record has neither a source with a place in it nor the demonstration mark.</source>
        <translation>This record has neither a source with a place in it nor the demonstration mark.</translation>
    </message>
    <message>
        <source>Numbers that begin with DEMO- are for demonstrations, and demonstrations have no others.</source>
        <translation>Numbers that begin with DEMO- are for demonstrations, and demonstrations have no others.</translation>
    </message>
    <message>
        <source>Rights end on a day, written such as 2027-12-31.</source>
        <translation>Rights end on a day, written such as 2027-12-31.</translation>
    </message>
    <message>
        <source>An embargo ends on a day, written such as 2027-12-31.</source>
        <translation>An embargo ends on a day, written such as 2027-12-31.</translation>
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
        <translation>The configuration file %1 cannot be read.</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be understood.</source>
        <translation>The configuration file %1 cannot be understood.</translation>
    </message>
    <message>
        <source>Only one catalogue can be opened at a time; see vitrine --help.</source>
        <translation>Only one catalogue can be opened at a time; see vitrine --help.</translation>
    </message>
    <message>
        <source>usage: vitrine [CATALOGUE] [--kiosk] [--config FILE] [--language fr|en|fa]
       vitrine curate [CATALOGUE] [--language fr|en|fa]
       vitrine archive [CATALOGUE] [--language fr|en|fa]
Opens the visitor&apos;s window on a catalogue (a folder NAME.vitrine); without one, on the
bundled exhibition. With “curate”, opens the curator&apos;s desk on it, with “archive” the archivist&apos;s.
  --kiosk          full screen, and back to the welcome page when nobody touches it
  --config FILE    times of the kiosk and the size of the screen
  --language TAG   the language at the start
  --help, --version
</source>
        <translation>usage: vitrine [CATALOGUE] [--kiosk] [--config FILE] [--language fr|en|fa]
       vitrine curate [CATALOGUE] [--language fr|en|fa]
       vitrine archive [CATALOGUE] [--language fr|en|fa]
Opens the visitor&apos;s window on a catalogue (a folder NAME.vitrine); without one, on the
bundled exhibition. With “curate”, opens the curator&apos;s desk on it, with “archive” the archivist&apos;s.
  --kiosk          full screen, and back to the welcome page when nobody touches it
  --config FILE    times of the kiosk and the size of the screen
  --language TAG   the language at the start
  --help, --version
</translation>
    </message>
</context>
<context>
    <name>vitrine::VolumePanel</name>
    <message>
        <source>Softer</source>
        <translation>Softer</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>No sound</translation>
    </message>
    <message>
        <source>Loudness %1 of %2</source>
        <translation>Loudness %1 of %2</translation>
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
        <translation>Photograph</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Handmade object</source>
        <translation>Handmade object</translation>
    </message>
    <message>
        <source>Artwork</source>
        <translation>Artwork</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Page %1</source>
        <comment>a page of a document</comment>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Still image</source>
        <translation>Still image</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>withheld</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>documented</translation>
    </message>
    <message>
        <source>attributed</source>
        <translation>attributed</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>contested</translation>
    </message>
    <message>
        <source>certainty unknown</source>
        <translation>certainty unknown</translation>
    </message>
    <message>
        <source>host</source>
        <translation>host</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>organiser</translation>
    </message>
    <message>
        <source>co-sponsor</source>
        <translation>co-sponsor</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>speaker</translation>
    </message>
    <message>
        <source>author of a message</source>
        <translation>author of a message</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>signatory</translation>
    </message>
    <message>
        <source>testified</source>
        <translation>testified</translation>
    </message>
    <message>
        <source>took part</source>
        <translation>took part</translation>
    </message>
    <message>
        <source>Published by an organiser</source>
        <translation>Published by an organiser</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>Non-governmental organisation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>United Nations body</source>
        <translation>United Nations body</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>Scholarly work</source>
        <translation>Scholarly work</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>Other source</translation>
    </message>
    <message>
        <source>original, not yet proofread</source>
        <translation>original, not yet proofread</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>translation, proofread</source>
        <translation>translation, proofread</translation>
    </message>
    <message>
        <source>translation, older than its original</source>
        <translation>translation, older than its original</translation>
    </message>
    <message>
        <source>translation, not yet proofread</source>
        <translation>translation, not yet proofread</translation>
    </message>
    <message>
        <source>no translation yet</source>
        <translation>no translation yet</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>One moment: the lists of this catalogue are being made ready.</source>
        <translation>One moment: the lists of this catalogue are being made ready.</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silent</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%Ln object</numerusform>
            <numerusform>%Ln objects</numerusform>
        </translation>
    </message>
    <message>
        <source>height</source>
        <translation>height</translation>
    </message>
    <message>
        <source>width</source>
        <translation>width</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>depth</translation>
    </message>
    <message>
        <source>diameter</source>
        <translation>diameter</translation>
    </message>
    <message>
        <source>length</source>
        <translation>length</translation>
    </message>
    <message>
        <source>thickness</source>
        <translation>thickness</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persian</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>no words</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragraph %1</translation>
    </message>
    <message>
        <source>pages %1–%2</source>
        <translation>pages %1–%2</translation>
    </message>
    <message>
        <source>paragraphs %1–%2</source>
        <translation>paragraphs %1–%2</translation>
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
    <message>
        <source>paragraphs %1</source>
        <extracomment>%1 are numbers: &quot;paragraphs 1, 11&quot;</extracomment>
        <translation>paragraphs %1</translation>
    </message>
</context>
<context>
    <name>vitrine::WordsField</name>
    <message>
        <source>several, parted by |</source>
        <translation>several, parted by |</translation>
    </message>
</context>
<context>
    <name>vitrine::Xlsx</name>
    <message>
        <source>The workbook “%1” has no sheet. Nothing was imported.</source>
        <translation>The workbook “%1” has no sheet. Nothing was imported.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. Nothing was imported.</source>
        <translation>The workbook has no sheet “%1”. Nothing was imported.</translation>
    </message>
    <message>
        <source>Above the header stands, and was not taken: %1</source>
        <translation>Above the header stands, and was not taken: %1</translation>
    </message>
    <message>
        <source>The sheet “%1” was read; these were not: %2</source>
        <translation>The sheet “%1” was read; these were not: %2</translation>
    </message>
    <message>
        <source>The cell in column %1 holds a formula without a result; it was taken as empty. Open the file in a spreadsheet, save it and import again.</source>
        <translation>The cell in column %1 holds a formula without a result; it was taken as empty. Open the file in a spreadsheet, save it and import again.</translation>
    </message>
    <message>
        <source>The cell in column %1 holds the error “%2”; that is what was taken.</source>
        <translation>The cell in column %1 holds the error “%2”; that is what was taken.</translation>
    </message>
    <message>
        <source>The sheet has cells beyond the last row or column a spreadsheet can have. Nothing was imported; save the file again.</source>
        <translation>The sheet has cells beyond the last row or column a spreadsheet can have. Nothing was imported; save the file again.</translation>
    </message>
</context>
<context>
    <name>vitrine::XmlGuard</name>
    <message>
        <source>it declares entities or a document type, which are not read</source>
        <translation>it declares entities or a document type, which are not read</translation>
    </message>
    <message>
        <source>its elements are nested deeper than %1</source>
        <translation>its elements are nested deeper than %1</translation>
    </message>
    <message>
        <source>The XML was refused: %1. Nothing was imported.</source>
        <translation>The XML was refused: %1. Nothing was imported.</translation>
    </message>
    <message>
        <source>The XML is broken in line %1. Nothing was imported; save the file again.</source>
        <translation>The XML is broken in line %1. Nothing was imported; save the file again.</translation>
    </message>
</context>
<context>
    <name>vitrine::YearRange</name>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>From the year</translation>
    </message>
    <message>
        <source>To the year</source>
        <translation>To the year</translation>
    </message>
    <message>
        <source>None of these has a date.</source>
        <translation>None of these has a date.</translation>
    </message>
</context>
<context>
    <name>vitrine::ZipReader</name>
    <message>
        <source>“%1” is damaged: it cannot be unpacked. Nothing was imported; save it again.</source>
        <translation>“%1” is damaged: it cannot be unpacked. Nothing was imported; save it again.</translation>
    </message>
    <message>
        <source>“%1” would grow beyond all measure when unpacked. Nothing was imported; ask where it comes from.</source>
        <translation>“%1” would grow beyond all measure when unpacked. Nothing was imported; ask where it comes from.</translation>
    </message>
    <message>
        <source>“%1” holds a file that would leave its folder. Nothing was imported; ask where it comes from.</source>
        <translation>“%1” holds a file that would leave its folder. Nothing was imported; ask where it comes from.</translation>
    </message>
    <message>
        <source>A part of the file is missing or cannot be unpacked. Nothing was imported; save it again.</source>
        <translation>A part of the file is missing or cannot be unpacked. Nothing was imported; save it again.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Nothing was imported; open it in a spreadsheet, save it without the password and import again.</source>
        <translation>“%1” is locked with a password. Nothing was imported; open it in a spreadsheet, save it without the password and import again.</translation>
    </message>
    <message>
        <source>“%1” is a workbook of the old kind (XLS). Nothing was imported; open it in a spreadsheet and save it as XLSX.</source>
        <translation>“%1” is a workbook of the old kind (XLS). Nothing was imported; open it in a spreadsheet and save it as XLSX.</translation>
    </message>
</context>
<context>
    <name>vitrine::ZoomView</name>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Whole picture</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
</context>
<context>
    <name>vitrine::cli::CliWords</name>
    <message>
        <source>There is no file “%1”. Nothing was attached.</source>
        <translation>There is no file “%1”. Nothing was attached.</translation>
    </message>
    <message>
        <source>“%1” is not a picture, film, sound or document known here. Nothing was attached.</source>
        <translation>“%1” is not a picture, film, sound or document known here. Nothing was attached.</translation>
    </message>
    <message>
        <source>“%1” is not a role of a medium.</source>
        <translation>“%1” is not a role of a medium.</translation>
    </message>
    <message>
        <source>“%1” is none of public, internal, restricted, sealed.</source>
        <translation>“%1” is none of public, internal, restricted, sealed.</translation>
    </message>
    <message>
        <source>%1 files were attached to “%2”.</source>
        <translation>%1 files were attached to “%2”.</translation>
    </message>
    <message>
        <source>adds media to an item</source>
        <translation>adds media to an item</translation>
    </message>
    <message>
        <source>front, back, side, detail, scale, page, recording, transcript, poster or view.</source>
        <translation>front, back, side, detail, scale, page, recording, transcript, poster or view.</translation>
    </message>
    <message>
        <source>Who may see them; public also publishes. Without this internal.</source>
        <translation>Who may see them; public also publishes. Without this internal.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>error: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>warning: %1</translation>
    </message>
    <message>
        <source>The catalogue “%1” is sound.</source>
        <translation>The catalogue “%1” is sound.</translation>
    </message>
    <message>
        <source>The catalogue “%1” has %2 faults; nothing was changed.</source>
        <translation>The catalogue “%1” has %2 faults; nothing was changed.</translation>
    </message>
    <message>
        <source>Also asks that every record is sourced or a demonstration, never both, never neither.</source>
        <translation>Also asks that every record is sourced or a demonstration, never both, never neither.</translation>
    </message>
    <message>
        <source>Builds the search index anew.</source>
        <translation>Builds the search index anew.</translation>
    </message>
    <message>
        <source>vitrinectl works on exhibition catalogues without a window. A catalogue is a folder NAME.vitrine.</source>
        <translation>vitrinectl works on exhibition catalogues without a window. A catalogue is a folder NAME.vitrine.</translation>
    </message>
    <message>
        <source>Usage: vitrinectl COMMAND [CATALOGUE] ... [OPTIONS]</source>
        <translation>Usage: vitrinectl COMMAND [CATALOGUE] ... [OPTIONS]</translation>
    </message>
    <message>
        <source>“vitrinectl COMMAND --help” tells more about a command; “vitrinectl --version” the version.</source>
        <translation>“vitrinectl COMMAND --help” tells more about a command; “vitrinectl --version” the version.</translation>
    </message>
    <message>
        <source>Commands that read take the bundled catalogue when none is named.</source>
        <translation>Commands that read take the bundled catalogue when none is named.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 done with findings, 2 wrong usage, 3 cannot be read, 4 refused, 130 stopped by Ctrl-C.</source>
        <translation>Exit codes: 0 done, 1 done with findings, 2 wrong usage, 3 cannot be read, 4 refused, 130 stopped by Ctrl-C.</translation>
    </message>
    <message>
        <source>Tells how the command is used.</source>
        <translation>Tells how the command is used.</translation>
    </message>
    <message>
        <source>Tells the version.</source>
        <translation>Tells the version.</translation>
    </message>
    <message>
        <source>Usage: vitrinectl %1 %2 [OPTIONS]</source>
        <translation>Usage: vitrinectl %1 %2 [OPTIONS]</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>“%1” needs %2.</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”.</source>
        <translation>“%1” does not know what to do with “%2”.</translation>
    </message>
    <message>
        <source>Writes one JSON document.</source>
        <translation>Writes one JSON document.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>A command is missing.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>There is no command “%1”.</translation>
    </message>
    <message>
        <source>Say --remove to remove every demonstration record.</source>
        <translation>Say --remove to remove every demonstration record.</translation>
    </message>
    <message>
        <source>%1 demonstration records were removed.</source>
        <translation>%1 demonstration records were removed.</translation>
    </message>
    <message>
        <source>removes the demonstration records</source>
        <translation>removes the demonstration records</translation>
    </message>
    <message>
        <source>Removes every demonstration record and its media.</source>
        <translation>Removes every demonstration record and its media.</translation>
    </message>
    <message>
        <source>“%1” is none of public, internal, restricted. Nothing was written.</source>
        <translation>“%1” is none of public, internal, restricted. Nothing was written.</translation>
    </message>
    <message>
        <source>“%1” is not a separator; take a comma, a semicolon or “tab”. Nothing was written.</source>
        <translation>“%1” is not a separator; take a comma, a semicolon or “tab”. Nothing was written.</translation>
    </message>
    <message>
        <source>%1 of %2 records were written to “%3”.</source>
        <translation>%1 of %2 records were written to “%3”.</translation>
    </message>
    <message>
        <source>not in this format: %1 (%2 records)</source>
        <translation>not in this format: %1 (%2 records)</translation>
    </message>
    <message>
        <source>%1 items are not public and published, or beyond --access, and were left out.</source>
        <translation>%1 items are not public and published, or beyond --access, and were left out.</translation>
    </message>
    <message>
        <source>“%1” is not a format that can be exported; “vitrinectl formats” lists them.</source>
        <translation>“%1” is not a format that can be exported; “vitrinectl formats” lists them.</translation>
    </message>
    <message>
        <source>Say with --output where the export goes.</source>
        <translation>Say with --output where the export goes.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>How far: public (and published; without this), internal or restricted, each with those before it.</source>
        <translation>How far: public (and published; without this), internal or restricted, each with those before it.</translation>
    </message>
    <message>
        <source>writes a catalogue or a list of items to a file</source>
        <translation>writes a catalogue or a list of items to a file</translation>
    </message>
    <message>
        <source>Only items with these words.</source>
        <translation>Only items with these words.</translation>
    </message>
    <message>
        <source>Only items of this kind; may be repeated.</source>
        <translation>Only items of this kind; may be repeated.</translation>
    </message>
    <message>
        <source>Of csv-spreadsheet: comma, semicolon or tab.</source>
        <translation>Of csv-spreadsheet: comma, semicolon or tab.</translation>
    </message>
    <message>
        <source>what can be read, what can be written</source>
        <translation>what can be read, what can be written</translation>
    </message>
    <message>
        <source>“%1” is none of public, internal, restricted, sealed. Nothing was imported.</source>
        <translation>“%1” is none of public, internal, restricted, sealed. Nothing was imported.</translation>
    </message>
    <message>
        <source>“%1” is none of the six kinds. Nothing was imported.</source>
        <translation>“%1” is none of the six kinds. Nothing was imported.</translation>
    </message>
    <message>
        <source>“%1” is not a format that can be imported. Nothing was imported; “vitrinectl formats” lists them.</source>
        <translation>“%1” is not a format that can be imported. Nothing was imported; “vitrinectl formats” lists them.</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>row %1: %2</translation>
    </message>
    <message>
        <source>row %1, warning: %2</source>
        <translation>row %1, warning: %2</translation>
    </message>
    <message>
        <source>%1 more; --report FILE keeps them all.</source>
        <translation>%1 more; --report FILE keeps them all.</translation>
    </message>
    <message>
        <source>%1 read, %2 added, %3 updated, %4 unchanged, %5 rejected.</source>
        <translation>%1 read, %2 added, %3 updated, %4 unchanged, %5 rejected.</translation>
    </message>
    <message>
        <source>This was a rehearsal: nothing was changed.</source>
        <translation>This was a rehearsal: nothing was changed.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>The header of the column that holds the number, which tells rows apart.</source>
        <translation>The header of the column that holds the number, which tells rows apart.</translation>
    </message>
    <message>
        <source>takes records from files</source>
        <translation>takes records from files</translation>
    </message>
    <message>
        <source>Of text whose header names no language; without this the catalogue&apos;s first.</source>
        <translation>Of text whose header names no language; without this the catalogue&apos;s first.</translation>
    </message>
    <message>
        <source>Of items whose type says no kind; without this artwork.</source>
        <translation>Of items whose type says no kind; without this artwork.</translation>
    </message>
    <message>
        <source>Of records that carry no level of their own; public also publishes.</source>
        <translation>Of records that carry no level of their own; public also publishes.</translation>
    </message>
    <message>
        <source>%1 items, %2, schema version %3</source>
        <translation>%1 items, %2, schema version %3</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Texts (of these drafts; missing)</source>
        <translation>Texts (of these drafts; missing)</translation>
    </message>
    <message>
        <source>counts what a catalogue holds</source>
        <translation>counts what a catalogue holds</translation>
    </message>
    <message>
        <source>“%1” is not a kind; the kinds are %2.</source>
        <translation>“%1” is not a kind; the kinds are %2.</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE; the fields are %2.</source>
        <translation>“%1” is not FIELD=VALUE; the fields are %2.</translation>
    </message>
    <message>
        <source>“%1” says no day.</source>
        <translation>“%1” says no day.</translation>
    </message>
    <message>
        <source>“%1” is not an order; the orders are %2.</source>
        <translation>“%1” is not an order; the orders are %2.</translation>
    </message>
    <message>
        <source>The catalogue “%1” is made.</source>
        <translation>The catalogue “%1” is made.</translation>
    </message>
    <message>
        <source>makes an empty catalogue</source>
        <translation>makes an empty catalogue</translation>
    </message>
    <message>
        <source>The catalogue&apos;s title.</source>
        <translation>The catalogue&apos;s title.</translation>
    </message>
    <message>
        <source>Its languages, the first one is the default; without this fr,en,fa.</source>
        <translation>Its languages, the first one is the default; without this fr,en,fa.</translation>
    </message>
    <message>
        <source>The bundled catalogue is not there; build the program again, or name a catalogue.</source>
        <translation>The bundled catalogue is not there; build the program again, or name a catalogue.</translation>
    </message>
    <message>
        <source>Nothing was done; see “vitrinectl --help”.</source>
        <translation>Nothing was done; see “vitrinectl --help”.</translation>
    </message>
    <message>
        <source>The report “%1” could not be written; the rest was done.</source>
        <translation>The report “%1” could not be written; the rest was done.</translation>
    </message>
    <message>
        <source>“%1” is not a number from 0 upwards.</source>
        <translation>“%1” is not a number from 0 upwards.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>finds items</source>
        <translation>finds items</translation>
    </message>
    <message>
        <source>A word is a whole word, word* a beginning. All words must be found.</source>
        <translation>A word is a whole word, word* a beginning. All words must be found.</translation>
    </message>
    <message>
        <source>Counts the values of every facet.</source>
        <translation>Counts the values of every facet.</translation>
    </message>
    <message>
        <source>Only items that may be of this date or later.</source>
        <translation>Only items that may be of this date or later.</translation>
    </message>
    <message>
        <source>Only items that may be of this date or earlier.</source>
        <translation>Only items that may be of this date or earlier.</translation>
    </message>
    <message>
        <source>The language of titles.</source>
        <translation>The language of titles.</translation>
    </message>
    <message>
        <source>At most so many items; without this 100.</source>
        <translation>At most so many items; without this 100.</translation>
    </message>
    <message>
        <source>Leaves out so many at the start.</source>
        <translation>Leaves out so many at the start.</translation>
    </message>
    <message>
        <source>Without VALUE the setting is told, without KEY all of them.</source>
        <translation>Without VALUE the setting is told, without KEY all of them.</translation>
    </message>
    <message>
        <source>Access: %1, %2</source>
        <translation>Access: %1, %2</translation>
    </message>
    <message>
        <source>Medium %1: %2, %3, %4 bytes</source>
        <translation>Medium %1: %2, %3, %4 bytes</translation>
    </message>
    <message>
        <source>“show” needs the number of an item.</source>
        <translation>“show” needs the number of an item.</translation>
    </message>
    <message>
        <source>There is no saved list “%1” in this catalogue. Nothing was written.</source>
        <translation>There is no saved list “%1” in this catalogue. Nothing was written.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as fr, en or fa. Nothing was written.</source>
        <translation>“%1” is not a language tag such as fr, en or fa. Nothing was written.</translation>
    </message>
    <message>
        <source>the format wants, and %2 records do not have: %1 (%3)</source>
        <translation>the format wants, and %2 records do not have: %1 (%3)</translation>
    </message>
    <message>
        <source>records of another type, not in this format: %1 (%2 records)</source>
        <translation>records of another type, not in this format: %1 (%2 records)</translation>
    </message>
    <message>
        <source>The file or folder to write.</source>
        <translation>The file or folder to write.</translation>
    </message>
    <message>
        <source>The items, columns and order of a saved list.</source>
        <translation>The items, columns and order of a saved list.</translation>
    </message>
    <message>
        <source>Only these fields, by key, with commas; in a table in this order.</source>
        <translation>Only these fields, by key, with commas; in a table in this order.</translation>
    </message>
    <message>
        <source>Of texts: all, or tags with commas.</source>
        <translation>Of texts: all, or tags with commas.</translation>
    </message>
    <message>
        <source>With csv, csv-spreadsheet and tsv: writes what each column means to FILE.columns.csv.</source>
        <translation>With csv, csv-spreadsheet and tsv: writes what each column means to FILE.columns.csv.</translation>
    </message>
    <message>
        <source>With json and ndjson: copies the originals to FILE.media.</source>
        <translation>With json and ndjson: copies the originals to FILE.media.</translation>
    </message>
    <message>
        <source>Writes what was left out and what is lacking, as JSON.</source>
        <translation>Writes what was left out and what is lacking, as JSON.</translation>
    </message>
    <message>
        <source>Fields: %1.</source>
        <translation>Fields: %1.</translation>
    </message>
    <message>
        <source>The mapping “%1” cannot be read. Nothing was imported.</source>
        <translation>The mapping “%1” cannot be read. Nothing was imported.</translation>
    </message>
    <message>
        <source>A file that says which column goes to which field, before the headers are asked.</source>
        <translation>A file that says which column goes to which field, before the headers are asked.</translation>
    </message>
    <message>
        <source>Shows row by row what would be added, changed and refused, and changes nothing.</source>
        <translation>Shows row by row what would be added, changed and refused, and changes nothing.</translation>
    </message>
    <message>
        <source>row %1 (line %2)</source>
        <translation>row %1 (line %2)</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>row %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>refused: %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>changed: %1</translation>
    </message>
    <message>
        <source>column “%1” is taken as %2</source>
        <translation>column “%1” is taken as %2</translation>
    </message>
    <message>
        <source>The catalogue that was there is kept as “%1”.</source>
        <translation>The catalogue that was there is kept as “%1”.</translation>
    </message>
    <message>
        <source>Say with --output where the backup goes.</source>
        <translation>Say with --output where the backup goes.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>The catalogue and %1 originals were copied to “%2” (%3 bytes) and read back.</source>
        <translation>The catalogue and %1 originals were copied to “%2” (%3 bytes) and read back.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>The catalogue and %1 originals were restored to “%2”.</source>
        <translation>The catalogue and %1 originals were restored to “%2”.</translation>
    </message>
    <message>
        <source>copies a catalogue into one file, also while it is in use</source>
        <translation>copies a catalogue into one file, also while it is in use</translation>
    </message>
    <message>
        <source>The backup is read back and checked before it replaces an older one of the same name.</source>
        <translation>The backup is read back and checked before it replaces an older one of the same name.</translation>
    </message>
    <message>
        <source>The backup file.</source>
        <translation>The backup file.</translation>
    </message>
    <message>
        <source>makes a catalogue anew from a backup</source>
        <translation>makes a catalogue anew from a backup</translation>
    </message>
    <message>
        <source>Where a catalogue is there already: keeps it aside under another name. Otherwise it is refused.</source>
        <translation>Where a catalogue is there already: keeps it aside under another name. Otherwise it is refused.</translation>
    </message>
    <message>
        <source>Fixity</source>
        <translation>Fixity</translation>
    </message>
    <message>
        <source>The outcome of the fixity check was not recorded: the catalogue is open in another program or may not be written.</source>
        <translation>The outcome of the fixity check was not recorded: the catalogue is open in another program or may not be written.</translation>
    </message>
    <message>
        <source>Reads every original and compares its digest; records the outcome, and withdraws from publication what has changed.</source>
        <translation>Reads every original and compares its digest; records the outcome, and withdraws from publication what has changed.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 added</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 deleted</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: from %2 to %3</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(deleted)</translation>
    </message>
    <message>
        <source>What happened to the originals:</source>
        <translation>What happened to the originals:</translation>
    </message>
    <message>
        <source>success</source>
        <translation>success</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>failure</translation>
    </message>
    <message>
        <source>“%1” needs the number of an item.</source>
        <translation>“%1” needs the number of an item.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>The bag “%1” is sound.</source>
        <translation>The bag “%1” is sound.</translation>
    </message>
    <message>
        <source>The bag “%1” has %2 faults; nothing was changed.</source>
        <translation>The bag “%1” has %2 faults; nothing was changed.</translation>
    </message>
    <message>
        <source>checks a catalogue (database, links, media, rules) or a BagIt bag</source>
        <translation>checks a catalogue (database, links, media, rules) or a BagIt bag</translation>
    </message>
    <message>
        <source>%1; recognised by content unless given.</source>
        <translation>%1; recognised by content unless given.</translation>
    </message>
    <message>
        <source>Of a workbook; without this the first that has a column with numbers.</source>
        <translation>Of a workbook; without this the first that has a column with numbers.</translation>
    </message>
    <message>
        <source>A table needs a column with the number of each item. Headers are understood in English and French, in any order; “title@fr” is
the title in French, “|” stands between several values. Unknown columns are kept as extra fields. An empty cell changes nothing.
A JSON import may name several files or a folder. In a folder of media each name is an item; its number is the name without its suffix.</source>
        <translation>A table needs a column with the number of each item. Headers are understood in English and French, in any order; “title@fr” is
the title in French, “|” stands between several values. Unknown columns are kept as extra fields. An empty cell changes nothing.
A JSON import may name several files or a folder. In a folder of media each name is an item; its number is the name without its suffix.</translation>
    </message>
    <message>
        <source>With xlsx, csv and tsv: a sheet for translators, of all texts that have none in this language or a stale one.</source>
        <translation>With xlsx, csv and tsv: a sheet for translators, of all texts that have none in this language or a stale one.</translation>
    </message>
    <message>
        <source>“%1” is none of clean, all or the numbers of rows with commas. Nothing was imported.</source>
        <translation>“%1” is none of clean, all or the numbers of rows with commas. Nothing was imported.</translation>
    </message>
    <message>
        <source>Of a sheet that “export --untranslated” wrote: clean (what nobody changed meanwhile; without this), all, or clean and these rows, with commas.</source>
        <translation>Of a sheet that “export --untranslated” wrote: clean (what nobody changed meanwhile; without this), all, or clean and these rows, with commas.</translation>
    </message>
    <message>
        <source>There is no entry of this number or identity.</source>
        <translation>There is no entry of this number or identity.</translation>
    </message>
    <message>
        <source>This identity was merged into another record, which is shown instead.</source>
        <translation>This identity was merged into another record, which is shown instead.</translation>
    </message>
    <message>
        <source>shows one item by its number, or any record by its uid, whole</source>
        <translation>shows one item by its number, or any record by its uid, whole</translation>
    </message>
    <message>
        <source>With pdf, what is printed: %1.</source>
        <translation>With pdf, what is printed: %1.</translation>
    </message>
    <message>
        <source>With pdf: %1.</source>
        <translation>With pdf: %1.</translation>
    </message>
    <message>
        <source>With pdf: the paper lies.</source>
        <translation>With pdf: the paper lies.</translation>
    </message>
    <message>
        <source>With pdf: prints also pictures that stand behind a content advisory.</source>
        <translation>With pdf: prints also pictures that stand behind a content advisory.</translation>
    </message>
    <message>
        <source>This catalogue wants a second person before anything is public: %1 records are kept in review. Let a colleague publish them.</source>
        <translation>This catalogue wants a second person before anything is public: %1 records are kept in review. Let a colleague publish them.</translation>
    </message>
    <message>
        <source>%1 Nothing was attached.</source>
        <translation>%1 Nothing was attached.</translation>
    </message>
    <message>
        <source>Only items with this value; may be repeated. “lacks” takes translation, source, rights, altText, media, dimensions or exhibition: what entries still need.</source>
        <translation>Only items with this value; may be repeated. “lacks” takes translation, source, rights, altText, media, dimensions or exhibition: what entries still need.</translation>
    </message>
    <message>
        <source>hang, number, title, date, relevance, changed, kind, or any field of items; -date is the other way round.</source>
        <translation>hang, number, title, date, relevance, changed, kind, or any field of items; -date is the other way round.</translation>
    </message>
    <message>
        <source>The list of numbers “%1” cannot be read. Nothing was written.</source>
        <translation>The list of numbers “%1” cannot be read. Nothing was written.</translation>
    </message>
    <message>
        <source>There is no item “%1” that this export may show. Nothing was written.</source>
        <translation>There is no item “%1” that this export may show. Nothing was written.</translation>
    </message>
    <message>
        <source>Only the items whose numbers stand in this file, one a line.</source>
        <translation>Only the items whose numbers stand in this file, one a line.</translation>
    </message>
    <message>
        <source>tells or changes a setting: title, languages, institution, repository, baseUri, corrections, numberPattern, welcome, exhibition, fixityEvery</source>
        <translation>tells or changes a setting: title, languages, institution, repository, baseUri, corrections, numberPattern, welcome, exhibition, fixityEvery</translation>
    </message>
    <message>
        <source>--due goes with --fixity: only what has not been checked for long is read.</source>
        <translation>--due goes with --fixity: only what has not been checked for long is read.</translation>
    </message>
    <message>
        <source>With --fixity: only originals not checked within the days of the setting fixityEvery (90 unless set); stopped, it goes on from there.</source>
        <translation>With --fixity: only originals not checked within the days of the setting fixityEvery (90 unless set); stopped, it goes on from there.</translation>
    </message>
    <message>
        <source>There is no entry “%1” to look below.</source>
        <translation>There is no entry “%1” to look below.</translation>
    </message>
    <message>
        <source>Only the entry of this number and what stands below it.</source>
        <translation>Only the entry of this number and what stands below it.</translation>
    </message>
    <message>
        <source>Only what is kept in this place or inside it.</source>
        <translation>Only what is kept in this place or inside it.</translation>
    </message>
    <message>
        <source>The export is whole, but the custody log of the catalogue could not say so: %1</source>
        <translation>The export is whole, but the custody log of the catalogue could not say so: %1</translation>
    </message>
    <message>
        <source>With the sheet register: only what came in this year. With the sheet stocktake: the name of one; without this, the last.</source>
        <translation>With the sheet register: only what came in this year. With the sheet stocktake: the name of one; without this, the last.</translation>
    </message>
    <message>
        <source>“%1” is about the whole catalogue and takes no number.</source>
        <translation>“%1” is about the whole catalogue and takes no number.</translation>
    </message>
    <message>
        <source>The custody log tells of no export of this catalogue.</source>
        <translation>The custody log tells of no export of this catalogue.</translation>
    </message>
    <message>
        <source>tells who changed what from what to what, or who exported what</source>
        <translation>tells who changed what from what to what, or who exported what</translation>
    </message>
    <message>
        <source>Instead of an item: the lists that went out of the catalogue, the newest first.</source>
        <translation>Instead of an item: the lists that went out of the catalogue, the newest first.</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>label %1</translation>
    </message>
    <message>
        <source>No entry of this catalogue says where it is kept, and no place is entered.</source>
        <translation>No entry of this catalogue says where it is kept, and no place is entered.</translation>
    </message>
    <message>
        <source>tells the places where things are kept, with how many entries each holds</source>
        <translation>tells the places where things are kept, with how many entries each holds</translation>
    </message>
    <message>
        <source>“%1” is not a year such as 2017.</source>
        <translation>“%1” is not a year such as 2017.</translation>
    </message>
    <message>
        <source>The accession register has no such line yet.</source>
        <translation>The accession register has no such line yet.</translation>
    </message>
    <message>
        <source>tells the accession register, each line with what corrects it</source>
        <translation>tells the accession register, each line with what corrects it</translation>
    </message>
    <message>
        <source>To print it: vitrinectl export CATALOGUE --format pdf --sheet register --access restricted --output FILE</source>
        <translation>To print it: vitrinectl export CATALOGUE --format pdf --sheet register --access restricted --output FILE</translation>
    </message>
    <message>
        <source>Only lines of what came in this year.</source>
        <translation>Only lines of what came in this year.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>closed on %1; %2 of %3 not found</source>
        <translation>closed on %1; %2 of %3 not found</translation>
    </message>
    <message>
        <source>goes on; %1 of %2 checked</source>
        <translation>goes on; %1 of %2 checked</translation>
    </message>
    <message>
        <source>No stocktake was begun in this catalogue.</source>
        <translation>No stocktake was begun in this catalogue.</translation>
    </message>
    <message>
        <source>seen in %1, not in %2</source>
        <translation>seen in %1, not in %2</translation>
    </message>
    <message>
        <source>There is no stocktake “%1” in this catalogue; “vitrinectl stocktake CATALOGUE” lists them.</source>
        <translation>There is no stocktake “%1” in this catalogue; “vitrinectl stocktake CATALOGUE” lists them.</translation>
    </message>
    <message>
        <source>tells the stocktakes, or what one of them found</source>
        <translation>tells the stocktakes, or what one of them found</translation>
    </message>
    <message>
        <source>To print one: vitrinectl export CATALOGUE --format pdf --sheet stocktake --about NAME --access restricted --output FILE</source>
        <translation>To print one: vitrinectl export CATALOGUE --format pdf --sheet stocktake --about NAME --access restricted --output FILE</translation>
    </message>
    <message>
        <source>Stopped. Nothing was attached.</source>
        <translation>Stopped. Nothing was attached.</translation>
    </message>
    <message>
        <source>With pdf, for object and box labels: a sheet of labels of this size: %1.</source>
        <translation>With pdf, for object and box labels: a sheet of labels of this size: %1.</translation>
    </message>
    <message>
        <source>With --labels: the place of the first label on a sheet of which some are used up.</source>
        <translation>With --labels: the place of the first label on a sheet of which some are used up.</translation>
    </message>
    <message>
        <source>The list of names “%1” cannot be read. Nothing was imported.</source>
        <translation>The list of names “%1” cannot be read. Nothing was imported.</translation>
    </message>
    <message>
        <source>“%1” is none of %2. Nothing was imported.</source>
        <translation>“%1” is none of %2. Nothing was imported.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a row. Nothing was imported.</source>
        <translation>“%1” is not the number of a row. Nothing was imported.</translation>
    </message>
    <message>
        <source>“%1” is no list of the numbers of rows with commas. Nothing was imported.</source>
        <translation>“%1” is no list of the numbers of rows with commas. Nothing was imported.</translation>
    </message>
    <message>
        <source>Of a table as text: %1. Recognised unless given.</source>
        <translation>Of a table as text: %1. Recognised unless given.</translation>
    </message>
    <message>
        <source>Of a table as text: comma, semicolon, tab or pipe. Recognised unless given.</source>
        <translation>Of a table as text: comma, semicolon, tab or pipe. Recognised unless given.</translation>
    </message>
    <message>
        <source>What stands around a cell with separators in it: double, single or none; without this double.</source>
        <translation>What stands around a cell with separators in it: double, single or none; without this double.</translation>
    </message>
    <message>
        <source>Which row holds the headers, counted from 1; those above are not taken. Recognised unless given.</source>
        <translation>Which row holds the headers, counted from 1; those above are not taken. Recognised unless given.</translation>
    </message>
    <message>
        <source>Of such a sheet: rows that are not taken, with commas.</source>
        <translation>Of such a sheet: rows that are not taken, with commas.</translation>
    </message>
    <message>
        <source>A file that says which new names are those of known people, places and terms. Without it none is: what is alike is only told.</source>
        <translation>A file that says which new names are those of known people, places and terms. Without it none is: what is alike is only told.</translation>
    </message>
    <message>
        <source>Writes how the table was read, its columns understood and names decided, to be changed and used again.</source>
        <translation>Writes how the table was read, its columns understood and names decided, to be changed and used again.</translation>
    </message>
    <message>
        <source>Writes what happened, row by row: as a table when its name ends in .csv, else as JSON.</source>
        <translation>Writes what happened, row by row: as a table when its name ends in .csv, else as JSON.</translation>
    </message>
    <message>
        <source>%1 of %2 records would be written.</source>
        <translation>%1 of %2 records would be written.</translation>
    </message>
    <message>
        <source>Pictures and other files were looked for, but not opened: the export itself may find some that are damaged.</source>
        <translation>Pictures and other files were looked for, but not opened: the export itself may find some that are damaged.</translation>
    </message>
    <message>
        <source>This was a rehearsal: nothing was written.</source>
        <translation>This was a rehearsal: nothing was written.</translation>
    </message>
    <message>
        <source>Shows what would be left out and what would be lacking, and writes no export; --output is not needed and not touched.</source>
        <translation>Shows what would be left out and what would be lacking, and writes no export; --output is not needed and not touched.</translation>
    </message>
</context>
<context>
    <name>vitrine::fonts</name>
    <message>
        <source>This computer has no font with the Persian letters, so Persian is not offered. Install the package fonts-noto-core, then start Vitrine again.</source>
        <translation>This computer has no font with the Persian letters, so Persian is not offered. Install the package fonts-noto-core, then start Vitrine again.</translation>
    </message>
</context>
<context>
    <name>vitrine::DeskBar</name>
    <message>
        <source>+ New</source>
        <translation>+ New</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Many at once</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>your name</translation>
    </message>
    <message>
        <source>Your name, written beside every change</source>
        <translation>Your name, written beside every change</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Undo: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Y)</source>
        <translation>Redo: %1 (Ctrl+Y)</translation>
    </message>
    <message numerus="yes">
        <source>Publish … %n to settle</source>
        <extracomment>%n things keep a record from being published</extracomment>
        <translation>
            <numerusform>Publish … %n to settle</numerusform>
            <numerusform>Publish … %n to settle</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish …</source>
        <translation>Publish …</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Look up</translation>
    </message>
    <message>
        <source>A copy of this entry</source>
        <translation>A copy of this entry</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>The list as a table (Ctrl+T)</source>
        <translation>The list as a table (Ctrl+T)</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>At the desk</translation>
    </message>
    <message>
        <source>At the desk: %1. Somebody else takes over by “Look up”.</source>
        <translation>At the desk: %1. Somebody else takes over by “Look up”.</translation>
    </message>
</context>
<context>
    <name>vitrine::GapsPane</name>
    <message>
        <source>What is left to settle</source>
        <translation>What is left to settle</translation>
    </message>
    <message>
        <source>Reminders too</source>
        <translation>Reminders too</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Where to look</translation>
    </message>
    <message>
        <source>Looking: %1 of %2 entries</source>
        <translation>Looking: %1 of %2 entries</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>All entries</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a thing to settle, and in how many entries</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>Needed: %1</translation>
    </message>
    <message>
        <source>A reminder: %1</source>
        <translation>A reminder: %1</translation>
    </message>
    <message>
        <source>Nothing is left to settle here.</source>
        <translation>Nothing is left to settle here.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle; open a line and choose an entry to go there.</source>
        <translation>
            <numerusform>%Ln thing to settle; open a line and choose an entry to go there.</numerusform>
            <numerusform>%Ln things to settle; open a line and choose an entry to go there.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, title</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ArchiveWindow</name>
    <message>
        <source>%1 – lists – Vitrine</source>
        <translation>%1 – lists – Vitrine</translation>
    </message>
    <message>
        <source>Search (Ctrl+F), for example material:glass date:1905 -copy</source>
        <translation>Search (Ctrl+F), for example material:glass date:1905 -copy</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Search in the list</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Columns …</translation>
    </message>
    <message>
        <source>What divides the list</source>
        <translation>What divides the list</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entries</source>
        <extracomment>how many entries the list shows, of how many in the catalogue</extracomment>
        <translation>
            <numerusform>%1 of %Ln entry</numerusform>
            <numerusform>%1 of %Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue is being written …</source>
        <translation>The catalogue is being written …</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>There is nothing to do again.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Done again: %1</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Undo: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Y)</source>
        <translation>Redo: %1 (Ctrl+Y)</translation>
    </message>
    <message>
        <source>The catalogue is being written. Wait for the end, or stop it: nothing will have been changed then.</source>
        <translation>The catalogue is being written. Wait for the end, or stop it: nothing will have been changed then.</translation>
    </message>
    <message>
        <source>Saved lists …</source>
        <translation>Saved lists …</translation>
    </message>
    <message>
        <source>The order of this list is not known here; its entries stand by number.</source>
        <translation>The order of this list is not known here; its entries stand by number.</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln entries …</source>
        <translation>
            <numerusform>Export %Ln entry …</numerusform>
            <numerusform>Export %Ln entries …</numerusform>
        </translation>
    </message>
    <message>
        <source>An export is under way. Wait for the end, or stop it: no half file will be left.</source>
        <translation>An export is under way. Wait for the end, or stop it: no half file will be left.</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Import …</translation>
    </message>
    <message>
        <source>Store-room …</source>
        <translation>Store-room …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Sees the pages before they are printed (Ctrl+P)</source>
        <translation>Sees the pages before they are printed (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pages are on their way to the printer or into a file. Wait for the end, or stop it: no half file will be left.</source>
        <translation>Pages are on their way to the printer or into a file. Wait for the end, or stop it: no half file will be left.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Light or dark (Ctrl+Shift+L)</source>
        <translation>Light or dark (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Close what stands in place of the list first; light and dark are changed from there.</source>
        <translation>Close what stands in place of the list first; light and dark are changed from there.</translation>
    </message>
    <message>
        <source>What was scanned is being written to its stocktake. Wait a moment.</source>
        <translation>What was scanned is being written to its stocktake. Wait a moment.</translation>
    </message>
</context>
<context>
    <name>vitrine::ChangeWords</name>
    <message>
        <source>made</source>
        <translation>made</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>vitrine::ColumnsPane</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>What the list shows, and in which order.</source>
        <translation>What the list shows, and in which order.</translation>
    </message>
    <message>
        <source>Nearer to the beginning of the line (Alt+Up)</source>
        <translation>Nearer to the beginning of the line (Alt+Up)</translation>
    </message>
    <message>
        <source>Nearer to the end of the line (Alt+Down)</source>
        <translation>Nearer to the end of the line (Alt+Down)</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>As at first</translation>
    </message>
</context>
<context>
    <name>vitrine::DetailPane</name>
    <message>
        <source>The entry</source>
        <translation>The entry</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Custody</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nothing is open</translation>
    </message>
    <message>
        <source>This entry is not there any more</source>
        <translation>This entry is not there any more</translation>
    </message>
    <message>
        <source>Go through the list; what is known of an entry stands here.</source>
        <translation>Go through the list; what is known of an entry stands here.</translation>
    </message>
</context>
<context>
    <name>vitrine::EntryPages</name>
    <message>
        <source>%1 · %2 · %3, %4</source>
        <extracomment>a field, the language of its text, original or translation, its state</extracomment>
        <translation>%1 · %2 · %3, %4</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Name of the file</translation>
    </message>
    <message>
        <source>Type and size</source>
        <translation>Type and size</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>The original</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>The file is missing.</translation>
    </message>
    <message>
        <source>No file stands with this entry.</source>
        <translation>No file stands with this entry.</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln change(s).</source>
        <translation>
            <numerusform>The last change.</numerusform>
            <numerusform>The last %Ln changes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>before: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>after: %1</translation>
    </message>
    <message>
        <source>The custody log says nothing of this entry.</source>
        <translation>The custody log says nothing of this entry.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>done, all is well</source>
        <translation>done, all is well</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
</context>
<context>
    <name>vitrine::FacetLine</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a value and how many items have it</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>vitrine::FacetList</name>
    <message>
        <source>Fewer</source>
        <translation>Fewer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemList</name>
    <message>
        <source>The list is being put together</source>
        <translation>The list is being put together</translation>
    </message>
    <message>
        <source>Nothing fits the words and the boxes. Take some of them away.</source>
        <translation>Nothing fits the words and the boxes. Take some of them away.</translation>
    </message>
    <message>
        <source>The list cannot be put in order by this column; it stays as it is.</source>
        <translation>The list cannot be put in order by this column; it stays as it is.</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemTableModel</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1, chosen</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, not chosen</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>%1, in descending order</source>
        <translation>%1, in descending order</translation>
    </message>
    <message>
        <source>%1, in ascending order</source>
        <translation>%1, in ascending order</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemTableView</name>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>The space bar chooses an item, Ctrl+A all of the list.</source>
        <translation>The space bar chooses an item, Ctrl+A all of the list.</translation>
    </message>
</context>
<context>
    <name>vitrine::PaneHead</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close this pane (Esc)</source>
        <translation>Close this pane (Esc)</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <translation>Close: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::TableColumns</name>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Taken up</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a field and the language its text is in</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>vitrine::Print</name>
    <message>
        <source>There is no entry to print.</source>
        <translation>There is no entry to print.</translation>
    </message>
    <message>
        <source>Item list</source>
        <translation>Item list</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <translation>Searched for: %1</translation>
    </message>
    <message>
        <source>A selection of the catalogue</source>
        <translation>A selection of the catalogue</translation>
    </message>
    <message>
        <source>The whole catalogue</source>
        <translation>The whole catalogue</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Entries: %1</translation>
    </message>
    <message>
        <source>According to %1</source>
        <translation>According to %1</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restricted</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Context</translation>
    </message>
    <message>
        <source>Content and structure</source>
        <translation>Content and structure</translation>
    </message>
    <message>
        <source>Conditions of access and use</source>
        <translation>Conditions of access and use</translation>
    </message>
    <message>
        <source>Allied materials</source>
        <translation>Allied materials</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Finding aid</source>
        <translation>Finding aid</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>This picture cannot be read.</translation>
    </message>
    <message>
        <source>Further files, not printed: %1</source>
        <translation>Further files, not printed: %1</translation>
    </message>
    <message>
        <source>Object labels</source>
        <translation>Object labels</translation>
    </message>
    <message>
        <source>Wall labels</source>
        <translation>Wall labels</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Large print</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type of object</source>
        <translation>Type of object</translation>
    </message>
    <message>
        <source>Materials and techniques</source>
        <translation>Materials and techniques</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Measurements</translation>
    </message>
    <message>
        <source>Inscriptions and markings</source>
        <translation>Inscriptions and markings</translation>
    </message>
    <message>
        <source>Distinguishing features</source>
        <translation>Distinguishing features</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Date or period</source>
        <translation>Date or period</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Object ID sheet</source>
        <translation>Object ID sheet</translation>
    </message>
    <message>
        <source>Location not recorded</source>
        <translation>Location not recorded</translation>
    </message>
    <message>
        <source>Box labels</source>
        <translation>Box labels</translation>
    </message>
    <message>
        <source>Contents by location</source>
        <translation>Contents by location</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Title, and the description of today</source>
        <translation>Title, and the description of today</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>How, from whom</source>
        <translation>How, from whom</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Entered on, by</source>
        <translation>Entered on, by</translation>
    </message>
    <message>
        <source>Accession register</source>
        <translation>Accession register</translation>
    </message>
    <message>
        <source>Received in %1</source>
        <translation>Received in %1</translation>
    </message>
    <message>
        <source>Correcting lines: %1</source>
        <translation>Correcting lines: %1</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>There is no stocktake “%1”. Nothing was written.</source>
        <translation>There is no stocktake “%1”. Nothing was written.</translation>
    </message>
    <message>
        <source>Should be in</source>
        <translation>Should be in</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Seen in</translation>
    </message>
    <message>
        <source>Checked on, by</source>
        <translation>Checked on, by</translation>
    </message>
    <message>
        <source>Stocktaking report</source>
        <translation>Stocktaking report</translation>
    </message>
    <message>
        <source>Begun on %1 by %2</source>
        <translation>Begun on %1 by %2</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Closed on %1</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>It goes on</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Place and date</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>In charge of the collection</source>
        <translation>In charge of the collection</translation>
    </message>
    <message>
        <source>Begun on %1</source>
        <translation>Begun on %1</translation>
    </message>
    <message>
        <source>the chosen fields as a table</source>
        <translation>the chosen fields as a table</translation>
    </message>
    <message>
        <source>nine facts and photographs by which a thing is known again; a sheet each</source>
        <translation>nine facts and photographs by which a thing is known again; a sheet each</translation>
    </message>
    <message>
        <source>by levels, after ISAD(G), with contents and page numbers</source>
        <translation>by levels, after ISAD(G), with contents and page numbers</translation>
    </message>
    <message>
        <source>for the exhibition, the languages side by side</source>
        <translation>for the exhibition, the languages side by side</translation>
    </message>
    <message>
        <source>number, title and QR code, to tie on or to stick on</source>
        <translation>number, title and QR code, to tie on or to stick on</translation>
    </message>
    <message>
        <source>what the wall says, from 18 points; a sheet an entry and language</source>
        <translation>what the wall says, from 18 points; a sheet an entry and language</translation>
    </message>
    <message>
        <source>a label for each place in the store-room</source>
        <translation>a label for each place in the store-room</translation>
    </message>
    <message>
        <source>what lies where, with boxes to tick</source>
        <translation>what lies where, with boxes to tick</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (continued)</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>everything that came in, in its order</source>
        <translation>everything that came in, in its order</translation>
    </message>
    <message>
        <source>of the last one: what was seen, what is missing</source>
        <translation>of the last one: what was seen, what is missing</translation>
    </message>
</context>
<context>
    <name>vitrine::SheetKind</name>
    <message>
        <source>“%1” is no sheet that can be printed; there are %2. Nothing was written.</source>
        <translation>“%1” is no sheet that can be printed; there are %2. Nothing was written.</translation>
    </message>
    <message>
        <source>“%1” is no paper that can be printed on; there are %2. Nothing was written.</source>
        <translation>“%1” is no paper that can be printed on; there are %2. Nothing was written.</translation>
    </message>
    <message>
        <source>“%1” is no sheet of labels; there are %2. Nothing was written.</source>
        <translation>“%1” is no sheet of labels; there are %2. Nothing was written.</translation>
    </message>
    <message>
        <source>“%1” is not printed on sheets of labels; object and box labels are. Nothing was written.</source>
        <translation>“%1” is not printed on sheets of labels; object and box labels are. Nothing was written.</translation>
    </message>
    <message>
        <source>A sheet of these labels has the places 1 to %1; there is no place %2. Nothing was written.</source>
        <translation>A sheet of these labels has the places 1 to %1; there is no place %2. Nothing was written.</translation>
    </message>
</context>
<context>
    <name>vitrine::Redaction</name>
    <message>
        <source>Stopped; no copy was made and nothing was changed.</source>
        <translation>Stopped; no copy was made and nothing was changed.</translation>
    </message>
    <message>
        <source>The copy could not be written; nothing was changed. Make room on the disk and try again.</source>
        <translation>The copy could not be written; nothing was changed. Make room on the disk and try again.</translation>
    </message>
    <message>
        <source>The picture cannot be read to its end; no copy was made and nothing was changed.</source>
        <translation>The picture cannot be read to its end; no copy was made and nothing was changed.</translation>
    </message>
    <message>
        <source>The copy did not come out black where it should be; it was thrown away and nothing was changed.</source>
        <translation>The copy did not come out black where it should be; it was thrown away and nothing was changed.</translation>
    </message>
    <message>
        <source>No rectangle lies on the picture; no copy was made.</source>
        <translation>No rectangle lies on the picture; no copy was made.</translation>
    </message>
</context>
<context>
    <name>vitrine::RedactionCanvas</name>
    <message>
        <source>Insert adds a rectangle, the arrow keys move it, with Shift they size it, with Control by single pixels; Page Up and Page Down choose another one, Delete removes it; plus and minus enlarge and reduce the picture.</source>
        <translation>Insert adds a rectangle, the arrow keys move it, with Shift they size it, with Control by single pixels; Page Up and Page Down choose another one, Delete removes it; plus and minus enlarge and reduce the picture.</translation>
    </message>
    <message numerus="yes">
        <source>Picture with %n rectangle(s)</source>
        <translation>
            <numerusform>Picture with %n rectangle</numerusform>
            <numerusform>Picture with %n rectangles</numerusform>
        </translation>
    </message>
    <message>
        <source>Rectangle %1 of %2: %3 × %4 pixels, %5 from the left, %6 from above</source>
        <translation>Rectangle %1 of %2: %3 × %4 pixels, %5 from the left, %6 from above</translation>
    </message>
</context>
<context>
    <name>vitrine::RedactionPane</name>
    <message>
        <source>Make the redacted copy</source>
        <translation>Make the redacted copy</translation>
    </message>
    <message>
        <source>The copy is being made: %1 %</source>
        <translation>The copy is being made: %1 %</translation>
    </message>
    <message>
        <source>Back to the media</source>
        <translation>Back to the media</translation>
    </message>
    <message>
        <source>Add a rectangle</source>
        <translation>Add a rectangle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Undo the drawing</source>
        <translation>Undo the drawing</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Draw again</translation>
    </message>
    <message>
        <source>Rectangles</source>
        <translation>Rectangles</translation>
    </message>
    <message>
        <source>why, for the team alone</source>
        <translation>why, for the team alone</translation>
    </message>
    <message>
        <source>Reason for the chosen rectangle, for the team alone</source>
        <translation>Reason for the chosen rectangle, for the team alone</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Draw over what nobody is to see. The copy takes this picture’s place; the original stays as it is, for few.</source>
        <translation>Draw over what nobody is to see. The copy takes this picture’s place; the original stays as it is, for few.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Whole picture</translation>
    </message>
    <message>
        <source>Redaction: %1</source>
        <translation>Redaction: %1</translation>
    </message>
    <message>
        <source>The copy is being made. Wait for the end, or stop it.</source>
        <translation>The copy is being made. Wait for the end, or stop it.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the transcript under the rectangles were left out of the copy.</source>
        <translation>
            <numerusform>%n line of the transcript under the rectangles was left out of the copy.</numerusform>
            <numerusform>%n lines of the transcript under the rectangles were left out of the copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the transcript lie under the rectangles; the copy will not have them.</source>
        <translation>
            <numerusform>%n line of the transcript lies under the rectangles; the copy will not have it.</numerusform>
            <numerusform>%n lines of the transcript lie under the rectangles; the copy will not have them.</numerusform>
        </translation>
    </message>
    <message>
        <source>The transcript does not say where on the page its lines stand, so the copy has none of it: %1.</source>
        <translation>The transcript does not say where on the page its lines stand, so the copy has none of it: %1.</translation>
    </message>
    <message>
        <source>%1: %2 × %3 pixels</source>
        <translation>%1: %2 × %3 pixels</translation>
    </message>
    <message>
        <source>There is no room for the copy on this computer; nothing was changed.</source>
        <translation>There is no room for the copy on this computer; nothing was changed.</translation>
    </message>
    <message>
        <source>The copy is being made …</source>
        <translation>The copy is being made …</translation>
    </message>
    <message>
        <source>The picture is not in the catalogue any more; no copy was made.</source>
        <translation>The picture is not in the catalogue any more; no copy was made.</translation>
    </message>
    <message>
        <source>Redacted copy: %1</source>
        <translation>Redacted copy: %1</translation>
    </message>
    <message>
        <source>The redacted copy was made and stands here; the original is unchanged, and only few of the team see it now.</source>
        <translation>The redacted copy was made and stands here; the original is unchanged, and only few of the team see it now.</translation>
    </message>
    <message>
        <source>Attention: another medium has the same file and is seen by more people.</source>
        <translation>Attention: another medium has the same file and is seen by more people.</translation>
    </message>
</context>
<context>
    <name>vitrine::UprightRows</name>
    <message>
        <source>This picture is too large to be worked on as a whole; nothing was changed. Bring it as a plain JPEG: those may be of any size.</source>
        <translation>This picture is too large to be worked on as a whole; nothing was changed. Bring it as a plain JPEG: those may be of any size.</translation>
    </message>
</context>
<context>
    <name>vitrine::ClaimsPane</name>
    <message>
        <source>Claims side by side</source>
        <translation>Claims side by side</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>What is said</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Shares its text with</source>
        <translation>Shares its text with</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>The first column is this one. Nothing is summed or weighed; press Enter in a column to open that claim.</source>
        <translation>The first column is this one. Nothing is summed or weighed; press Enter in a column to open that claim.</translation>
    </message>
    <message>
        <source>Nothing else is said about the same event or in the same source.</source>
        <translation>Nothing else is said about the same event or in the same source.</translation>
    </message>
    <message>
        <source>No source: it cannot go public.</source>
        <translation>No source: it cannot go public.</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>nobody is named</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, place in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>claimant, line of the table, words</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>vitrine::CellPane</name>
    <message>
        <source>Back to the table</source>
        <translation>Back to the table</translation>
    </message>
    <message numerus="yes">
        <source>Make new records for %n name(s) that the catalogue does not have</source>
        <translation>
            <numerusform>Make a new record for %n name that the catalogue does not have</numerusform>
            <numerusform>Make new records for %n names that the catalogue does not have</numerusform>
        </translation>
    </message>
    <message>
        <source>Make new records for names that the catalogue does not have</source>
        <translation>Make new records for names that the catalogue does not have</translation>
    </message>
</context>
<context>
    <name>vitrine::CellPlan</name>
    <message>
        <source>This always has a value; choose another one instead.</source>
        <translation>This always has a value; choose another one instead.</translation>
    </message>
    <message>
        <source>This has parts of its own: it is changed on the form.</source>
        <translation>This has parts of its own: it is changed on the form.</translation>
    </message>
</context>
<context>
    <name>vitrine::CellReader</name>
    <message>
        <source>This has parts of its own: it is changed on the form.</source>
        <translation>This has parts of its own: it is changed on the form.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1” is none of: %2.</translation>
    </message>
    <message>
        <source>“%1” is neither %2 nor %3.</source>
        <translation>“%1” is neither %2 nor %3.</translation>
    </message>
    <message>
        <source>No item has the number “%1”.</source>
        <translation>No item has the number “%1”.</translation>
    </message>
    <message>
        <source>Several records are called “%1”: choose one on the form.</source>
        <translation>Several records are called “%1”: choose one on the form.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”; possibly “%2” is meant.</source>
        <translation>Nothing is called “%1”; possibly “%2” is meant.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue is called “%1”.</source>
        <translation>Nothing in the catalogue is called “%1”.</translation>
    </message>
</context>
<context>
    <name>vitrine::CellWishes</name>
    <message>
        <source>The block has %1 rows, and from here on the list has %2: the rest is left out.</source>
        <translation>The block has %1 rows, and from here on the list has %2: the rest is left out.</translation>
    </message>
    <message>
        <source>The block has %1 columns, and from here on the table has %2: the rest is left out.</source>
        <translation>The block has %1 columns, and from here on the table has %2: the rest is left out.</translation>
    </message>
    <message numerus="yes">
        <source>Some rows of the block are shorter than others: %n cell(s) stay as they are.</source>
        <translation>
            <numerusform>Some rows of the block are shorter than others: %n cell stays as it is.</numerusform>
            <numerusform>Some rows of the block are shorter than others: %n cells stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ColumnChooser</name>
    <message>
        <source>Columns of the table</source>
        <translation>Columns of the table</translation>
    </message>
    <message>
        <source>Move a column by drag, or with Alt and the arrow keys.</source>
        <translation>Move a column by drag, or with Alt and the arrow keys.</translation>
    </message>
</context>
<context>
    <name>vitrine::GridModel</name>
    <message>
        <source>understood: %1</source>
        <translation>understood: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>vitrine::GridPane</name>
    <message>
        <source>This catalogue is open for reading only; nothing was changed.</source>
        <translation>This catalogue is open for reading only; nothing was changed.</translation>
    </message>
    <message>
        <source>What was written in the cell was not taken, and what stood there is kept. %1</source>
        <translation>What was written in the cell was not taken, and what stood there is kept. %1</translation>
    </message>
    <message>
        <source>Choose the cell whose value is to go down, and the cells below it.</source>
        <translation>Choose the cell whose value is to go down, and the cells below it.</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Filled down in %1 records</source>
        <translation>Filled down in %1 records</translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>Empty the cells</translation>
    </message>
    <message>
        <source>Emptied cells of %1 records</source>
        <translation>Emptied cells of %1 records</translation>
    </message>
    <message>
        <source>These are too many cells for the clipboard, which takes %L1; nothing was copied. An export takes all of them.</source>
        <translation>These are too many cells for the clipboard, which takes %L1; nothing was copied. An export takes all of them.</translation>
    </message>
    <message>
        <source>The cells are being copied …</source>
        <translation>The cells are being copied …</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) copied.</source>
        <translation>
            <numerusform>%n cell copied.</numerusform>
            <numerusform>%n cells copied.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cells are still being copied; paste again in a moment.</source>
        <translation>The cells are still being copied; paste again in a moment.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that cells could take.</source>
        <translation>There is nothing on the clipboard that cells could take.</translation>
    </message>
    <message>
        <source>What lies on the clipboard is too large for the table; nothing was changed. An import takes large files.</source>
        <translation>What lies on the clipboard is too large for the table; nothing was changed. An import takes large files.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Pasted into %1 records</source>
        <translation>Pasted into %1 records</translation>
    </message>
    <message>
        <source>Table of records</source>
        <translation>Table of records</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Columns …</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>Open the form</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>Close the table</translation>
    </message>
    <message>
        <source>%1  (has parts of its own: it is changed on the form)</source>
        <translation>%1  (has parts of its own: it is changed on the form)</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) chosen</source>
        <translation>
            <numerusform>%n cell chosen</numerusform>
            <numerusform>%n cells chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>A table needs at least one column.</source>
        <translation>A table needs at least one column.</translation>
    </message>
    <message>
        <source>Choose one block of cells: several apart are not copied or pasted together.</source>
        <translation>Choose one block of cells: several apart are not copied or pasted together.</translation>
    </message>
</context>
<context>
    <name>vitrine::Passphrase</name>
    <message>
        <source>There is not enough memory to protect the passphrase; nothing was changed. Close other programs and try again.</source>
        <translation>There is not enough memory to protect the passphrase; nothing was changed. Close other programs and try again.</translation>
    </message>
</context>
<context>
    <name>vitrine::ForeignFile</name>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” is empty.</translation>
    </message>
    <message>
        <source>“%1” is not what the end of its name says; name it as what it is.</source>
        <translation>“%1” is not what the end of its name says; name it as what it is.</translation>
    </message>
    <message>
        <source>“%1” is broken, or no picture, film or sound known here.</source>
        <translation>“%1” is broken, or no picture, film or sound known here.</translation>
    </message>
    <message>
        <source>“%1” is broken: it stops before its end.</source>
        <translation>“%1” is broken: it stops before its end.</translation>
    </message>
    <message>
        <source>“%1” is broken: it cannot be decoded.</source>
        <translation>“%1” is broken: it cannot be decoded.</translation>
    </message>
    <message>
        <source>“%1” is too large: it has more than 200 million pixels.</source>
        <translation>“%1” is too large: it has more than 200 million pixels.</translation>
    </message>
    <message>
        <source>“%1” is too large: decoded it would fill more than 512 MB.</source>
        <translation>“%1” is too large: decoded it would fill more than 512 MB.</translation>
    </message>
    <message>
        <source>“%1” is too long: it has more than 5000 pages.</source>
        <translation>“%1” is too long: it has more than 5000 pages.</translation>
    </message>
    <message>
        <source>“%1” is too long: it plays for more than four hours.</source>
        <translation>“%1” is too long: it plays for more than four hours.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password; save it without one.</source>
        <translation>“%1” is locked with a password; save it without one.</translation>
    </message>
    <message>
        <source>The words within “%1” cannot be read: it is broken.</source>
        <translation>The words within “%1” cannot be read: it is broken.</translation>
    </message>
    <message>
        <source>“%1” is too large or broken: reading it needs more memory than a file may take.</source>
        <translation>“%1” is too large or broken: reading it needs more memory than a file may take.</translation>
    </message>
    <message>
        <source>“%1” is too large or broken: reading it took longer than a minute and was stopped.</source>
        <translation>“%1” is too large or broken: reading it took longer than a minute and was stopped.</translation>
    </message>
    <message>
        <source>“%1” is broken: reading it failed so badly that the program that reads such files ended.</source>
        <translation>“%1” is broken: reading it failed so badly that the program that reads such files ended.</translation>
    </message>
    <message>
        <source>“%1” is broken or dangerous: while it was read, something tried to open a connection or to start a program.</source>
        <translation>“%1” is broken or dangerous: while it was read, something tried to open a connection or to start a program.</translation>
    </message>
</context>
<context>
    <name>vitrine::ForeignReader</name>
    <message>
        <source>The file “%1” is not there.</source>
        <translation>The file “%1” is not there.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened.</source>
        <translation>The file “%1” cannot be opened.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>The program vitrine-worker, which reads files from elsewhere, is missing. Nothing was taken; install Vitrine again.</source>
        <translation>The program vitrine-worker, which reads files from elsewhere, is missing. Nothing was taken; install Vitrine again.</translation>
    </message>
    <message>
        <source>Files from elsewhere are read with less protection than they should be: bubblewrap is not installed, or this system does not let it work.</source>
        <translation>Files from elsewhere are read with less protection than they should be: bubblewrap is not installed, or this system does not let it work.</translation>
    </message>
    <message>
        <source>The program vitrine-worker, which reads files from elsewhere, cannot be started safely on this system. Nothing was taken.</source>
        <translation>The program vitrine-worker, which reads files from elsewhere, cannot be started safely on this system. Nothing was taken.</translation>
    </message>
</context>
<context>
    <name>vitrine::MediaIntake</name>
    <message>
        <source>Nothing was added.</source>
        <translation>Nothing was added.</translation>
    </message>
    <message>
        <source>“%1” is no picture, film, sound or document known here.</source>
        <translation>“%1” is no picture, film, sound or document known here.</translation>
    </message>
    <message>
        <source>“%1” is here already, under this name or another.</source>
        <translation>“%1” is here already, under this name or another.</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>Stopped; nothing was added.</translation>
    </message>
    <message>
        <source>There were no files in it.</source>
        <translation>There were no files in it.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) for “%1”</source>
        <translation>
            <numerusform>%n file for “%1”</numerusform>
            <numerusform>%n files for “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were added.</source>
        <translation>
            <numerusform>%n file was added.</numerusform>
            <numerusform>%n files were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::BoxLayer</name>
    <message>
        <source>Place of the line on the page: arrow keys move it, with Shift they size it</source>
        <translation>Place of the line on the page: arrow keys move it, with Shift they size it</translation>
    </message>
    <message>
        <source>Draw the place of the line. Arrow keys move it, Shift sizes it, Ctrl makes small steps, Delete takes it away, Enter goes on to the next line, Escape ends.</source>
        <translation>Draw the place of the line. Arrow keys move it, Shift sizes it, Ctrl makes small steps, Delete takes it away, Enter goes on to the next line, Escape ends.</translation>
    </message>
</context>
<context>
    <name>vitrine::CueBox</name>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>When the subtitle appears. Arrow keys: a tenth of a second; F7: where the film stands</source>
        <translation>When the subtitle appears. Arrow keys: a tenth of a second; F7: where the film stands</translation>
    </message>
    <message>
        <source>When it goes. Arrow keys: a tenth of a second; F8: where the film stands</source>
        <translation>When it goes. Arrow keys: a tenth of a second; F8: where the film stands</translation>
    </message>
    <message>
        <source>This is no time. Write minutes and seconds, as 1:02.5.</source>
        <translation>This is no time. Write minutes and seconds, as 1:02.5.</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down: the subtitle before and after. Ctrl+Shift+S: split here</source>
        <translation>Alt+Up and Alt+Down: the subtitle before and after. Ctrl+Shift+S: split here</translation>
    </message>
    <message>
        <source>Words of the subtitle, %1</source>
        <translation>Words of the subtitle, %1</translation>
    </message>
    <message>
        <source>The same subtitle, %1</source>
        <translation>The same subtitle, %1</translation>
    </message>
    <message>
        <source>Take out what nobody can see</source>
        <translation>Take out what nobody can see</translation>
    </message>
    <message>
        <source>Change ي and ك to ی and ک</source>
        <translation>Change ي and ك to ی and ک</translation>
    </message>
</context>
<context>
    <name>vitrine::CueModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
</context>
<context>
    <name>vitrine::CuePane</name>
    <message>
        <source>Subtitles, one a line</source>
        <translation>Subtitles, one a line</translation>
    </message>
    <message>
        <source>Enter: to the words. Insert: a new subtitle where the film stands. Delete: take this one away.</source>
        <translation>Enter: to the words. Insert: a new subtitle where the film stands. Delete: take this one away.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>A new subtitle where the film stands</source>
        <translation>A new subtitle where the film stands</translation>
    </message>
    <message>
        <source>Begins here</source>
        <translation>Begins here</translation>
    </message>
    <message>
        <source>The subtitle begins where the film stands</source>
        <translation>The subtitle begins where the film stands</translation>
    </message>
    <message>
        <source>Ends here</source>
        <translation>Ends here</translation>
    </message>
    <message>
        <source>The subtitle ends where the film stands</source>
        <translation>The subtitle ends where the film stands</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>The film goes to the beginning of the subtitle</source>
        <translation>The film goes to the beginning of the subtitle</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Two subtitles, parted at the cursor</source>
        <translation>Two subtitles, parted at the cursor</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>One subtitle with the next one</source>
        <translation>One subtitle with the next one</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Takes the subtitle away</source>
        <translation>Takes the subtitle away</translation>
    </message>
    <message>
        <source>This recording has no subtitles yet: begin them in a language, or import a file.</source>
        <translation>This recording has no subtitles yet: begin them in a language, or import a file.</translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s)</source>
        <translation>
            <numerusform>%n subtitle</numerusform>
            <numerusform>%n subtitles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two counts</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) of “%3”</source>
        <translation>%1 (%2) of “%3”</translation>
    </message>
    <message>
        <source>These subtitles are more than 1 MB or 5000 and could not be shown. They are not saved; make them shorter or fewer.</source>
        <translation>These subtitles are more than 1 MB or 5000 and could not be shown. They are not saved; make them shorter or fewer.</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtitles</translation>
    </message>
    <message>
        <source>No more than 5000 subtitles and 1 MB can be shown: nothing was changed.</source>
        <translation>No more than 5000 subtitles and 1 MB can be shown: nothing was changed.</translation>
    </message>
    <message>
        <source>A new subtitle</source>
        <translation>A new subtitle</translation>
    </message>
    <message>
        <source>A subtitle split</source>
        <translation>A subtitle split</translation>
    </message>
    <message>
        <source>Put the cursor between two words of the subtitle: there it is split.</source>
        <translation>Put the cursor between two words of the subtitle: there it is split.</translation>
    </message>
    <message>
        <source>Two subtitles joined</source>
        <translation>Two subtitles joined</translation>
    </message>
    <message>
        <source>A subtitle taken away</source>
        <translation>A subtitle taken away</translation>
    </message>
    <message>
        <source>The beginning of a subtitle</source>
        <translation>The beginning of a subtitle</translation>
    </message>
    <message>
        <source>The end of a subtitle</source>
        <translation>The end of a subtitle</translation>
    </message>
    <message>
        <source>Subtitles shifted</source>
        <translation>Subtitles shifted</translation>
    </message>
    <message>
        <source>They were shifted as far as the beginning of the film.</source>
        <translation>They were shifted as far as the beginning of the film.</translation>
    </message>
    <message>
        <source>Subtitles begun</source>
        <translation>Subtitles begun</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read; nothing was changed.</source>
        <translation>The file “%1” cannot be read; nothing was changed.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed: %2</source>
        <comment>a sentence, the name of a file</comment>
        <translation>%1 Nothing was changed: %2</translation>
    </message>
    <message>
        <source>Subtitles from “%1”</source>
        <translation>Subtitles from “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) were read from “%1”.</source>
        <translation>
            <numerusform>%n subtitle was read from “%1”.</numerusform>
            <numerusform>%n subtitles were read from “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand in the place of those that were there; undo brings these back.</source>
        <translation>They stand in the place of those that were there; undo brings these back.</translation>
    </message>
    <message>
        <source>The subtitles were written to “%1”.</source>
        <translation>The subtitles were written to “%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full or not writable. Choose another place.</source>
        <translation>“%1” could not be written: the disk is full or not writable. Choose another place.</translation>
    </message>
    <message>
        <source>Import subtitles</source>
        <translation>Import subtitles</translation>
    </message>
    <message>
        <source>Subtitles (*.vtt *.srt)</source>
        <translation>Subtitles (*.vtt *.srt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Export subtitles</source>
        <translation>Export subtitles</translation>
    </message>
    <message>
        <source>State of the subtitles</source>
        <translation>State of the subtitles</translation>
    </message>
    <message>
        <source>Kind of the subtitles</source>
        <translation>Kind of the subtitles</translation>
    </message>
    <message>
        <source>Subtitles taken away</source>
        <translation>Subtitles taken away</translation>
    </message>
</context>
<context>
    <name>vitrine::CueWords</name>
    <message>
        <source>ends before it begins</source>
        <translation>ends before it begins</translation>
    </message>
    <message>
        <source>ends after the film (%1 s)</source>
        <translation>ends after the film (%1 s)</translation>
    </message>
    <message>
        <source>has no words yet</source>
        <translation>has no words yet</translation>
    </message>
    <message>
        <source>too fast to read: %1 characters a second (at most %2)</source>
        <translation>too fast to read: %1 characters a second (at most %2)</translation>
    </message>
    <message>
        <source>fast to read: %1 characters a second (%2 is comfortable)</source>
        <translation>fast to read: %1 characters a second (%2 is comfortable)</translation>
    </message>
    <message>
        <source>a line of %1 characters (at most %2)</source>
        <translation>a line of %1 characters (at most %2)</translation>
    </message>
    <message>
        <source>%1 lines (at most %2)</source>
        <translation>%1 lines (at most %2)</translation>
    </message>
    <message>
        <source>too short: %1 s (at least %2 s)</source>
        <translation>too short: %1 s (at least %2 s)</translation>
    </message>
    <message>
        <source>too long: %1 s (at most %2 s)</source>
        <translation>too long: %1 s (at most %2 s)</translation>
    </message>
    <message>
        <source>overlaps the next one by %1 s</source>
        <translation>overlaps the next one by %1 s</translation>
    </message>
    <message>
        <source>only %1 s before the next one (at least %2 s)</source>
        <translation>only %1 s before the next one (at least %2 s)</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two warnings</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>The letters were read as Windows-1256 (Persian, Arabic): look whether they are right.</source>
        <translation>The letters were read as Windows-1256 (Persian, Arabic): look whether they are right.</translation>
    </message>
    <message>
        <source>The letters were read as Windows-1252 (western European): look whether they are right.</source>
        <translation>The letters were read as Windows-1252 (western European): look whether they are right.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) could not be read; a mark stands in their place.</source>
        <translation>
            <numerusform>%n letter could not be read; a mark stands in its place.</numerusform>
            <numerusform>%n letters could not be read; a mark stands in their place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that nobody can see were taken out.</source>
        <translation>
            <numerusform>%n character that nobody can see was taken out.</numerusform>
            <numerusform>%n characters that nobody can see were taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of font or colour were left out.</source>
        <translation>
            <numerusform>%n change of font or colour was left out.</numerusform>
            <numerusform>%n changes of font or colour were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on the screen were left out.</source>
        <translation>
            <numerusform>%n place on the screen was left out.</numerusform>
            <numerusform>%n places on the screen were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) were left out: their times cannot be read.</source>
        <translation>
            <numerusform>%n subtitle was left out: its times cannot be read.</numerusform>
            <numerusform>%n subtitles were left out: their times cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) are no subtitles; they are kept, but shown nowhere.</source>
        <translation>
            <numerusform>%n block is no subtitle; it is kept, but shown nowhere.</numerusform>
            <numerusform>%n blocks are no subtitles; they are kept, but shown nowhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) were put in the order of their times.</source>
        <translation>
            <numerusform>%n subtitle was put in the order of its time.</numerusform>
            <numerusform>%n subtitles were put in the order of their times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n style(s) or region(s) are kept, but not drawn here.</source>
        <translation>
            <numerusform>%n style or region is kept, but not drawn here.</numerusform>
            <numerusform>%n styles or regions are kept, but not drawn here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) have a place or alignment that is kept, but not drawn here.</source>
        <translation>
            <numerusform>%n subtitle has a place or alignment that is kept, but not drawn here.</numerusform>
            <numerusform>%n subtitles have a place or alignment that is kept, but not drawn here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) have italics, voices or the like, which are kept, but drawn as plain words.</source>
        <translation>
            <numerusform>%n subtitle has italics, voices or the like, which are kept, but drawn as plain words.</numerusform>
            <numerusform>%n subtitles have italics, voices or the like, which are kept, but drawn as plain words.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subtitles: what is said</source>
        <translation>Subtitles: what is said</translation>
    </message>
    <message>
        <source>Captions: what is said and heard</source>
        <translation>Captions: what is said and heard</translation>
    </message>
    <message>
        <source>Descriptions of the picture</source>
        <translation>Descriptions of the picture</translation>
    </message>
    <message>
        <source>%1 s, %2 characters a second</source>
        <translation>%1 s, %2 characters a second</translation>
    </message>
</context>
<context>
    <name>vitrine::FilmBox</name>
    <message>
        <source>− 1 s</source>
        <translation>− 1 s</translation>
    </message>
    <message>
        <source>+ 1 s</source>
        <translation>+ 1 s</translation>
    </message>
    <message>
        <source>One second back (F3)</source>
        <translation>One second back (F3)</translation>
    </message>
    <message>
        <source>One second on (F4)</source>
        <translation>One second on (F4)</translation>
    </message>
    <message>
        <source>Play and pause (F5)</source>
        <translation>Play and pause (F5)</translation>
    </message>
    <message>
        <source>Place in the film</source>
        <translation>Place in the film</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time of a film</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
</context>
<context>
    <name>vitrine::LineDelegate</name>
    <message>
        <source>Line %1, %2</source>
        <translation>Line %1, %2</translation>
    </message>
</context>
<context>
    <name>vitrine::LineModel</name>
    <message>
        <source>Its place on the page is marked.</source>
        <translation>Its place on the page is marked.</translation>
    </message>
    <message>
        <source>Its place on the page is not marked yet.</source>
        <translation>Its place on the page is not marked yet.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
</context>
<context>
    <name>vitrine::MediumStudio</name>
    <message>
        <source>Back to the media</source>
        <translation>Back to the media</translation>
    </message>
    <message>
        <source>Back to the media (Alt+Home)</source>
        <translation>Back to the media (Alt+Home)</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtitles</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>vitrine::PagePane</name>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Language of the page</translation>
    </message>
    <message>
        <source>Language of the translation beside it</source>
        <translation>Language of the translation beside it</translation>
    </message>
    <message>
        <source>Lines of the page, in two languages</source>
        <translation>Lines of the page, in two languages</translation>
    </message>
    <message>
        <source>Write in a line; Enter goes on to the next one, F2 or Enter begins. Several lines are pasted line by line.</source>
        <translation>Write in a line; Enter goes on to the next one, F2 or Enter begins. Several lines are pasted line by line.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Draw its place</source>
        <translation>Draw its place</translation>
    </message>
    <message>
        <source>Draws where the line stands on the page, with the mouse or the arrow keys</source>
        <translation>Draws where the line stands on the page, with the mouse or the arrow keys</translation>
    </message>
    <message>
        <source>Take its place away</source>
        <translation>Take its place away</translation>
    </message>
    <message>
        <source>The line has no place on the page any more</source>
        <translation>The line has no place on the page any more</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>New line</translation>
    </message>
    <message>
        <source>A new line after this one, in all languages</source>
        <translation>A new line after this one, in all languages</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Two lines, parted at the cursor</source>
        <translation>Two lines, parted at the cursor</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>One line with the next one, in all languages</source>
        <translation>One line with the next one, in all languages</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>The line changes places with the one before it</source>
        <translation>The line changes places with the one before it</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>The line changes places with the next one</source>
        <translation>The line changes places with the next one</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Takes the line away, in all languages</source>
        <translation>Takes the line away, in all languages</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a page</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>State of the transcription</source>
        <translation>State of the transcription</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a language, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2) of “%3”</source>
        <translation>%1 (%2) of “%3”</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>A new line</translation>
    </message>
    <message>
        <source>A line split</source>
        <translation>A line split</translation>
    </message>
    <message>
        <source>Put the cursor between two words of the line: there it is split.</source>
        <translation>Put the cursor between two words of the line: there it is split.</translation>
    </message>
    <message>
        <source>Two lines joined</source>
        <translation>Two lines joined</translation>
    </message>
    <message>
        <source>A line moved</source>
        <translation>A line moved</translation>
    </message>
    <message>
        <source>A line taken away</source>
        <translation>A line taken away</translation>
    </message>
    <message>
        <source>Lines pasted</source>
        <translation>Lines pasted</translation>
    </message>
    <message>
        <source>Change ي and ك to ی and ک</source>
        <translation>Change ي and ك to ی and ک</translation>
    </message>
    <message>
        <source>Take out what nobody can see</source>
        <translation>Take out what nobody can see</translation>
    </message>
    <message>
        <source>A place on the page taken away</source>
        <translation>A place on the page taken away</translation>
    </message>
</context>
<context>
    <name>vitrine::ShiftBar</name>
    <message>
        <source> ms</source>
        <comment>milliseconds</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>By how many milliseconds; less than zero is earlier</source>
        <translation>By how many milliseconds; less than zero is earlier</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>this one</translation>
    </message>
    <message>
        <source>this and all that follow</source>
        <translation>this and all that follow</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Which are shifted</source>
        <translation>Which are shifted</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shift in time. Alt+Left and Alt+Right: this one by a tenth of a second; with Shift: all that follow too</source>
        <translation>Shift in time. Alt+Left and Alt+Right: this one by a tenth of a second; with Shift: all that follow too</translation>
    </message>
</context>
<context>
    <name>vitrine::StateChip</name>
    <message>
        <source>Original, to be proofread</source>
        <translation>Original, to be proofread</translation>
    </message>
    <message>
        <source>Original, proofread</source>
        <translation>Original, proofread</translation>
    </message>
    <message>
        <source>Translation, to be proofread</source>
        <translation>Translation, to be proofread</translation>
    </message>
    <message>
        <source>Translation, proofread</source>
        <translation>Translation, proofread</translation>
    </message>
    <message>
        <source>original, to be proofread</source>
        <translation>original, to be proofread</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::TrackBar</name>
    <message>
        <source>Which subtitles</source>
        <translation>Which subtitles</translation>
    </message>
    <message>
        <source>What stands beside them</source>
        <translation>What stands beside them</translation>
    </message>
    <message>
        <source>Begin, import, export …</source>
        <translation>Begin, import, export …</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>nothing beside</source>
        <translation>nothing beside</translation>
    </message>
    <message>
        <source>beside: %1</source>
        <translation>beside: %1</translation>
    </message>
    <message>
        <source>Import a file (WebVTT, SubRip) …</source>
        <translation>Import a file (WebVTT, SubRip) …</translation>
    </message>
    <message>
        <source>Begin without subtitles</source>
        <translation>Begin without subtitles</translation>
    </message>
    <message>
        <source>Begin with the times of: %1</source>
        <translation>Begin with the times of: %1</translation>
    </message>
    <message>
        <source>Export as WebVTT …</source>
        <translation>Export as WebVTT …</translation>
    </message>
    <message>
        <source>What these are</source>
        <translation>What these are</translation>
    </message>
    <message>
        <source>Take these away</source>
        <translation>Take these away</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportPanel</name>
    <message>
        <source>for other programs; read back, it is the same</source>
        <translation>for other programs; read back, it is the same</translation>
    </message>
    <message>
        <source>opens well in Excel and LibreOffice; cells that look like formulas are made harmless</source>
        <translation>opens well in Excel and LibreOffice; cells that look like formulas are made harmless</translation>
    </message>
    <message>
        <source>text cells, header and filter, Persian from right to left, a sheet that explains</source>
        <translation>text cells, header and filter, Persian from right to left, a sheet that explains</translation>
    </message>
    <message>
        <source>one file, read back and verified after writing</source>
        <translation>one file, read back and verified after writing</translation>
    </message>
    <message>
        <source>needs the base address that is set for the catalogue</source>
        <translation>needs the base address that is set for the catalogue</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>comma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semicolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>What the list shows: columns, order, filter.</source>
        <translation>What the list shows: columns, order, filter.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>the columns of the list</source>
        <translation>the columns of the list</translation>
    </message>
    <message>
        <source>everything the format has a place for</source>
        <translation>everything the format has a place for</translation>
    </message>
    <message>
        <source>with the original files</source>
        <translation>with the original files</translation>
    </message>
    <message>
        <source>with a table of what each column means</source>
        <translation>with a table of what each column means</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Where the export goes</source>
        <translation>Where the export goes</translation>
    </message>
    <message>
        <source>Where to …</source>
        <translation>Where to …</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>How far the export is</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message numerus="yes">
        <source>The list: %Ln entries</source>
        <translation>
            <numerusform>The list: %Ln entry</numerusform>
            <numerusform>The list: %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chosen ones: %Ln entries</source>
        <translation>
            <numerusform>The chosen ones: %Ln entry</numerusform>
            <numerusform>The chosen ones: %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln entries</source>
        <translation>
            <numerusform>Export %Ln entry</numerusform>
            <numerusform>Export %Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a folder of this name already. Only an empty one is taken.</source>
        <translation>There is a folder of this name already. Only an empty one is taken.</translation>
    </message>
    <message>
        <source>There is a file of this name already. It will be replaced.</source>
        <translation>There is a file of this name already. It will be replaced.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Kept ways of exporting</source>
        <translation>Kept ways of exporting</translation>
    </message>
    <message>
        <source>See what is left out</source>
        <translation>See what is left out</translation>
    </message>
    <message>
        <source>Writes nothing: shows what this export would leave out and what would be lacking.</source>
        <translation>Writes nothing: shows what this export would leave out and what would be lacking.</translation>
    </message>
    <message>
        <source>The web addresses of the records begin with %1 from now on; Ctrl+Z takes it back.</source>
        <translation>The web addresses of the records begin with %1 from now on; Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>vitrine::LossPane</name>
    <message>
        <source>What the export says</source>
        <translation>What the export says</translation>
    </message>
    <message numerus="yes">
        <source>Choose the %Ln entries in the list</source>
        <translation>
            <numerusform>Choose this entry in the list</numerusform>
            <numerusform>Choose the %Ln entries in the list</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>texts in this language: %1</source>
        <translation>texts in this language: %1</translation>
    </message>
    <message>
        <source>files</source>
        <translation>files</translation>
    </message>
    <message>
        <source>the original file</source>
        <translation>the original file</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 were written to %3.</source>
        <translation>%1 of %2 were written to %3.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nothing was lost.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not for this circle and were left out.</source>
        <translation>
            <numerusform>%Ln entry is not for this circle and was left out.</numerusform>
            <numerusform>%Ln entries are not for this circle and were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>This column has no place in the format: %1.</source>
        <translation>This column has no place in the format: %1.</translation>
    </message>
    <message>
        <source>Not in the file: %1 (%2).</source>
        <translation>Not in the file: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>The format asks for it, and these have none: %1 (%2).</source>
        <translation>The format asks for it, and these have none: %1 (%2).</translation>
    </message>
    <message>
        <source>Records of another kind, not in this format: %1 (%2).</source>
        <translation>Records of another kind, not in this format: %1 (%2).</translation>
    </message>
    <message>
        <source>The custody log of the catalogue could not say that this list went out.</source>
        <translation>The custody log of the catalogue could not say that this list went out.</translation>
    </message>
    <message>
        <source>which texts are reviewed, and which are originals</source>
        <translation>which texts are reviewed, and which are originals</translation>
    </message>
    <message>
        <source>%1: names in other languages</source>
        <translation>%1: names in other languages</translation>
    </message>
    <message>
        <source>Shortened, for the label has no more room: %1 (%2).</source>
        <translation>Shortened, for the label has no more room: %1 (%2).</translation>
    </message>
    <message>
        <source>Recorded, but not on this sheet: %1.</source>
        <translation>Recorded, but not on this sheet: %1.</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation>%1 on %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that have no place on the sheet: %1.</source>
        <translation>Columns that have no place on the sheet: %1.</translation>
    </message>
    <message>
        <source>Lacking: %1 (%2).</source>
        <translation>Lacking: %1 (%2).</translation>
    </message>
    <message>
        <source>places of the store-room</source>
        <translation>places of the store-room</translation>
    </message>
    <message>
        <source>stocktakes</source>
        <translation>stocktakes</translation>
    </message>
    <message>
        <source>lines of the accession register</source>
        <translation>lines of the accession register</translation>
    </message>
    <message>
        <source>entries of the custody log</source>
        <translation>entries of the custody log</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>Show where it is</translation>
    </message>
    <message>
        <source>Nothing was written yet: this is what would be left out.</source>
        <translation>Nothing was written yet: this is what would be left out.</translation>
    </message>
    <message>
        <source>%1 of %2 would be written.</source>
        <translation>%1 of %2 would be written.</translation>
    </message>
    <message>
        <source>Nothing would be lost.</source>
        <translation>Nothing would be lost.</translation>
    </message>
    <message>
        <source>Pictures and other files were looked for, but not opened: the export itself may find some that are damaged.</source>
        <translation>Pictures and other files were looked for, but not opened: the export itself may find some that are damaged.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not for this circle and would be left out.</source>
        <translation>
            <numerusform>%Ln entry is not for this circle and would be left out.</numerusform>
            <numerusform>%Ln entries are not for this circle and would be left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>a web address of its own</source>
        <translation>a web address of its own</translation>
    </message>
</context>
<context>
    <name>vitrine::PaintedCopy</name>
    <message>
        <source>A picture could not be copied.</source>
        <translation>A picture could not be copied.</translation>
    </message>
</context>
<context>
    <name>vitrine::PresetBar</name>
    <message>
        <source>a name</source>
        <translation>a name</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Keeps what is chosen above under this name</source>
        <translation>Keeps what is chosen above under this name</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
</context>
<context>
    <name>vitrine::SavedLists</name>
    <message>
        <source>Saved lists</source>
        <translation>Saved lists</translation>
    </message>
    <message>
        <source>Which entries, which columns, which order: as the list shows them now.</source>
        <translation>Which entries, which columns, which order: as the list shows them now.</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Name of the list</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>a name</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save as a new list</source>
        <translation>Save as a new list</translation>
    </message>
    <message>
        <source>Save over</source>
        <translation>Save over</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>New list: %1</source>
        <translation>New list: %1</translation>
    </message>
    <message>
        <source>The list “%1” was saved.</source>
        <translation>The list “%1” was saved.</translation>
    </message>
    <message>
        <source>List saved over: %1</source>
        <translation>List saved over: %1</translation>
    </message>
    <message>
        <source>List renamed: %1</source>
        <translation>List renamed: %1</translation>
    </message>
    <message>
        <source>List deleted: %1</source>
        <translation>List deleted: %1</translation>
    </message>
    <message>
        <source>The list “%1” was deleted. Undo brings it back.</source>
        <translation>The list “%1” was deleted. Undo brings it back.</translation>
    </message>
    <message>
        <source>No list is kept yet. Search and choose columns, write a name below, and save: the list can be opened again, exported and printed.</source>
        <translation>No list is kept yet. Search and choose columns, write a name below, and save: the list can be opened again, exported and printed.</translation>
    </message>
</context>
<context>
    <name>vitrine::AdoptionPane</name>
    <message>
        <source>What the file says of itself</source>
        <translation>What the file says of itself</translation>
    </message>
    <message>
        <source>Back to the media</source>
        <translation>Back to the media</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>The file is being read …</translation>
    </message>
    <message>
        <source>The file says nothing of itself that has a place here. All it holds stays with it, restricted.</source>
        <translation>The file says nothing of itself that has a place here. All it holds stays with it, restricted.</translation>
    </message>
    <message>
        <source>Choose with the space bar what is to be taken over. Where something stands already, nothing is chosen; all that the file holds stays with it, restricted.</source>
        <translation>Choose with the space bar what is to be taken over. Where something stands already, nothing is chosen; all that the file holds stays with it, restricted.</translation>
    </message>
    <message>
        <source>%1 (something stands there already)</source>
        <translation>%1 (something stands there already)</translation>
    </message>
    <message>
        <source>What “%1” says of itself</source>
        <translation>What “%1” says of itself</translation>
    </message>
    <message>
        <source>Taken over into “%1”. Undo takes all of it back.</source>
        <translation>Taken over into “%1”. Undo takes all of it back.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n line(s)</source>
        <translation>
            <numerusform>Take over %Ln line</numerusform>
            <numerusform>Take over %Ln lines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>field, language, text</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – a new entry will be made</source>
        <comment>field and text</comment>
        <translation>%1 – a new entry will be made</translation>
    </message>
</context>
<context>
    <name>vitrine::OwnWordsPopup</name>
    <message>
        <source>Words of the catalogue · %1</source>
        <translation>Words of the catalogue · %1</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Not a word of the catalogue any more: %1</source>
        <translation>Not a word of the catalogue any more: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::SpellHelp</name>
    <message>
        <source>No dictionary of this language is on this computer, so the spelling is not checked: %1.</source>
        <translation>No dictionary of this language is on this computer, so the spelling is not checked: %1.</translation>
    </message>
    <message>
        <source>The catalogue’s words …</source>
        <translation>The catalogue’s words …</translation>
    </message>
    <message>
        <source>Looking for suggestions …</source>
        <translation>Looking for suggestions …</translation>
    </message>
    <message>
        <source>Add “%1” to the catalogue’s words</source>
        <translation>Add “%1” to the catalogue’s words</translation>
    </message>
    <message>
        <source>Ignore “%1” here</source>
        <translation>Ignore “%1” here</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>No suggestion</translation>
    </message>
    <message>
        <source>New word of the catalogue: %1</source>
        <translation>New word of the catalogue: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::DayField</name>
    <message>
        <source>a day, in either calendar</source>
        <translation>a day, in either calendar</translation>
    </message>
    <message>
        <source>This is not one day; write the day, the month and the year.</source>
        <translation>This is not one day; write the day, the month and the year.</translation>
    </message>
    <message>
        <source>understood: %1</source>
        <translation>understood: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::PersonWords</name>
    <message>
        <source>Contributor</source>
        <translation>Contributor</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Contributors write what is not public yet and ask for review.</source>
        <translation>Contributors write what is not public yet and ask for review.</translation>
    </message>
    <message>
        <source>Editors also publish, and change or delete what is public.</source>
        <translation>Editors also publish, and change or delete what is public.</translation>
    </message>
    <message>
        <source>Administrators also keep the people and the settings of the catalogue.</source>
        <translation>Administrators also keep the people and the settings of the catalogue.</translation>
    </message>
</context>
<context>
    <name>vitrine::StartPane</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Who is at the desk?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase of this person; nobody was let in. Try again in %n second(s).</source>
        <translation>
            <numerusform>This is not the passphrase of this person; nobody was let in. Try again in %Ln second.</numerusform>
            <numerusform>This is not the passphrase of this person; nobody was let in. Try again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was not the passphrase of this person. Try again.</source>
        <translation>This was not the passphrase of this person. Try again.</translation>
    </message>
</context>
<context>
    <name>vitrine::PeoplePane</name>
    <message>
        <source>Works here</source>
        <translation>Works here</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>A new person</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Passphrase until now</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>New passphrase again</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Set the passphrase</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>Take the passphrase away</translation>
    </message>
    <message>
        <source>Publishing needs a second person, who did not change the entry</source>
        <translation>Publishing needs a second person, who did not change the entry</translation>
    </message>
    <message>
        <source>People of the desk</source>
        <translation>People of the desk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>With nobody here, everybody may do everything under the name they type. The first person is an administrator; from then on the desk asks at its start who is there.</source>
        <translation>With nobody here, everybody may do everything under the name they type. The first person is an administrator; from then on the desk asks at its start who is there.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (not here any more)</source>
        <translation>%1 (not here any more)</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>New person %1</source>
        <translation>New person %1</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1” is saved.</translation>
    </message>
    <message>
        <source>The new passphrase is empty or was not typed the same twice; nothing was changed.</source>
        <translation>The new passphrase is empty or was not typed the same twice; nothing was changed.</translation>
    </message>
    <message>
        <source>This is not the passphrase until now; nothing was changed.</source>
        <translation>This is not the passphrase until now; nothing was changed.</translation>
    </message>
    <message>
        <source>“%1” has no passphrase any more.</source>
        <translation>“%1” has no passphrase any more.</translation>
    </message>
    <message>
        <source>“%1” has a new passphrase.</source>
        <translation>“%1” has a new passphrase.</translation>
    </message>
</context>
<context>
    <name>vitrine::NotesPane</name>
    <message>
        <source>Leave the note</source>
        <translation>Leave the note</translation>
    </message>
    <message>
        <source>Notes, the newest first</source>
        <translation>Notes, the newest first</translation>
    </message>
    <message>
        <source>Take the note away</source>
        <translation>Take the note away</translation>
    </message>
    <message>
        <source>A note or something to do</source>
        <translation>A note or something to do</translation>
    </message>
    <message>
        <source>for colleagues only; visitors never see it</source>
        <translation>for colleagues only; visitors never see it</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>for all</source>
        <translation>for all</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>who, for whom, when</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Open: %1</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Open it again</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>A note on “%1”</source>
        <translation>A note on “%1”</translation>
    </message>
    <message>
        <source>A note is done</source>
        <translation>A note is done</translation>
    </message>
    <message>
        <source>A note is open again</source>
        <translation>A note is open again</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkPane</name>
    <message>
        <source>Work list</source>
        <translation>Work list</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Which list</translation>
    </message>
    <message>
        <source>Open notes for me and for all</source>
        <translation>Open notes for me and for all</translation>
    </message>
    <message>
        <source>All open notes</source>
        <translation>All open notes</translation>
    </message>
    <message>
        <source>Rights and embargoes: 30 days</source>
        <translation>Rights and embargoes: 30 days</translation>
    </message>
    <message>
        <source>Rights and embargoes: 90 days</source>
        <translation>Rights and embargoes: 90 days</translation>
    </message>
    <message>
        <source>Changed since they were public last</source>
        <translation>Changed since they were public last</translation>
    </message>
    <message>
        <source>Changed in the last week</source>
        <translation>Changed in the last week</translation>
    </message>
    <message>
        <source>Changed in the last month</source>
        <translation>Changed in the last month</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Looking …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is waiting here.</source>
        <translation>Nothing is waiting here.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s); choose one to go there.</source>
        <translation>
            <numerusform>%Ln line; choose it to go there.</numerusform>
            <numerusform>%Ln lines; choose one to go there.</numerusform>
        </translation>
    </message>
    <message>
        <source>for all</source>
        <translation>for all</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>The rights have run out</source>
        <translation>The rights have run out</translation>
    </message>
    <message>
        <source>The rights run out</source>
        <translation>The rights run out</translation>
    </message>
    <message>
        <source>The embargo has ended</source>
        <translation>The embargo has ended</translation>
    </message>
    <message>
        <source>The embargo ends</source>
        <translation>The embargo ends</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Public since</source>
        <translation>Public since</translation>
    </message>
</context>
<context>
    <name>vitrine::FindingsModel</name>
    <message>
        <source>as recorded</source>
        <translation>as recorded</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>another size</source>
        <translation>another size</translation>
    </message>
    <message>
        <source>changed bytes</source>
        <translation>changed bytes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
</context>
<context>
    <name>vitrine::FindingsPane</name>
    <message>
        <source>Originals verified</source>
        <translation>Originals verified</translation>
    </message>
    <message>
        <source>Return leads to the entry.</source>
        <translation>Return leads to the entry.</translation>
    </message>
    <message>
        <source>What was found of each original</source>
        <translation>What was found of each original</translation>
    </message>
    <message>
        <source>Every original is as recorded</source>
        <translation>Every original is as recorded</translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) are not as recorded</source>
        <translation>
            <numerusform>%Ln original is not as recorded</numerusform>
            <numerusform>%Ln originals are not as recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::FixityBar</name>
    <message>
        <source>How far the check is</source>
        <translation>How far the check is</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verify now</translation>
    </message>
    <message>
        <source>Reads every original and compares it with its checksum</source>
        <translation>Reads every original and compares it with its checksum</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>Checksums verified today: %1 of %2</source>
        <translation>Checksums verified today: %1 of %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message numerus="yes">
        <source>Every original is as it was recorded: %Ln file(s).</source>
        <translation>
            <numerusform>Every original is as it was recorded: %Ln file.</numerusform>
            <numerusform>Every original is as it was recorded: %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) are missing or changed and may not be published.</source>
        <translation>
            <numerusform>%Ln original is missing or changed and may not be published.</numerusform>
            <numerusform>%Ln originals are missing or changed and may not be published.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing was written to the log, for the catalogue is open for reading only.</source>
        <translation>%1 Nothing was written to the log, for the catalogue is open for reading only.</translation>
    </message>
    <message>
        <source>%1 It was not written to the log, for the catalogue is being changed; verify again later.</source>
        <translation>%1 It was not written to the log, for the catalogue is being changed; verify again later.</translation>
    </message>
    <message>
        <source>Originals verified</source>
        <translation>Originals verified</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>as it is</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>changes: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Why, and what to know</source>
        <translation>Why, and what to know</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportPane</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here. Nothing is changed before you have seen what would happen.</source>
        <translation>Choose a file, or drop it here. Nothing is changed before you have seen what would happen.</translation>
    </message>
    <message>
        <source>Show what would happen</source>
        <translation>Show what would happen</translation>
    </message>
    <message>
        <source>The mapping was kept in %1.</source>
        <translation>The mapping was kept in %1.</translation>
    </message>
    <message>
        <source>The mapping could not be written to %1; choose another place.</source>
        <translation>The mapping could not be written to %1; choose another place.</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read; the columns stay as they are.</source>
        <translation>The mapping %1 cannot be read; the columns stay as they are.</translation>
    </message>
    <message>
        <source>texts that came back from a translator</source>
        <translation>texts that came back from a translator</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import of %1</translation>
    </message>
    <message>
        <source>This was a rehearsal: nothing was changed.</source>
        <translation>This was a rehearsal: nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) wait in review: this catalogue wants a second person before anything is public.</source>
        <translation>
            <numerusform>%Ln record waits in review: this catalogue wants a second person before anything is public.</numerusform>
            <numerusform>%Ln records wait in review: this catalogue wants a second person before anything is public.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Rehearsal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Recognise anew</source>
        <translation>Recognise anew</translation>
    </message>
    <message>
        <source>Forgets what was kept of the last import of such a table</source>
        <translation>Forgets what was kept of the last import of such a table</translation>
    </message>
    <message>
        <source>What you chose changes what would happen: show it again.</source>
        <translation>What you chose changes what would happen: show it again.</translation>
    </message>
    <message>
        <source>The report was kept in %1.</source>
        <translation>The report was kept in %1.</translation>
    </message>
    <message>
        <source>read and mapped as the last such table</source>
        <translation>read and mapped as the last such table</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln translation(s)</source>
        <translation>
            <numerusform>Take %Ln translation</numerusform>
            <numerusform>Take %Ln translations</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not the one any more that was rehearsed. Nothing was imported; show again what would happen.</source>
        <translation>The file is not the one any more that was rehearsed. Nothing was imported; show again what would happen.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Show again</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>The file is being read …</translation>
    </message>
    <message>
        <source>The import is done: %1 added, %2 changed, %3 refused. Undo takes all of it back.</source>
        <translation>The import is done: %1 added, %2 changed, %3 refused. Undo takes all of it back.</translation>
    </message>
</context>
<context>
    <name>vitrine::Intake</name>
    <message>
        <source>The import was stopped. The catalogue is as it was before.</source>
        <translation>The import was stopped. The catalogue is as it was before.</translation>
    </message>
</context>
<context>
    <name>vitrine::MappingTable</name>
    <message>
        <source>Which column goes to which field</source>
        <translation>Which column goes to which field</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>For example</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>A picture beside the file</source>
        <translation>A picture beside the file</translation>
    </message>
    <message>
        <source>Nowhere: it is left out</source>
        <translation>Nowhere: it is left out</translation>
    </message>
    <message>
        <source>%1 goes to</source>
        <translation>%1 goes to</translation>
    </message>
    <message>
        <source>A field of its own: %1</source>
        <translation>A field of its own: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::TableSample</name>
    <message>
        <source>There is no table in this file: its first line is missing. Nothing was imported.</source>
        <translation>There is no table in this file: its first line is missing. Nothing was imported.</translation>
    </message>
</context>
<context>
    <name>vitrine::FloorPlan</name>
    <message>
        <source>The floor plan of this exhibition cannot be read; it was left as it is. It can be mended or taken away in the exhibition’s form, under “Other fields, as they came”.</source>
        <translation>The floor plan of this exhibition cannot be read; it was left as it is. It can be mended or taken away in the exhibition’s form, under “Other fields, as they came”.</translation>
    </message>
</context>
<context>
    <name>vitrine::FloorDraft</name>
    <message>
        <source>Room %1</source>
        <translation>Room %1</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Floor %1</translation>
    </message>
    <message>
        <source>The plan stayed as it was: it holds no more than %1 floors, and a floor no more than %2 rooms.</source>
        <translation>The plan stayed as it was: it holds no more than %1 floors, and a floor no more than %2 rooms.</translation>
    </message>
    <message>
        <source>Floor plan: a floor added</source>
        <translation>Floor plan: a floor added</translation>
    </message>
    <message>
        <source>Floor plan: a floor removed</source>
        <translation>Floor plan: a floor removed</translation>
    </message>
    <message>
        <source>Floor plan: a room named</source>
        <translation>Floor plan: a room named</translation>
    </message>
    <message>
        <source>Floor plan: a floor named</source>
        <translation>Floor plan: a floor named</translation>
    </message>
    <message>
        <source>Floor plan: a room drawn</source>
        <translation>Floor plan: a room drawn</translation>
    </message>
    <message>
        <source>Floor plan: a room moved</source>
        <translation>Floor plan: a room moved</translation>
    </message>
    <message>
        <source>Floor plan: “%1” moved</source>
        <translation>Floor plan: “%1” moved</translation>
    </message>
    <message>
        <source>Floor plan: “%1” placed</source>
        <translation>Floor plan: “%1” placed</translation>
    </message>
    <message>
        <source>Floor plan: a room removed</source>
        <translation>Floor plan: a room removed</translation>
    </message>
    <message>
        <source>Floor plan: a spot removed</source>
        <translation>Floor plan: a spot removed</translation>
    </message>
    <message>
        <source>Floor plan: spots of what hangs no more removed</source>
        <translation>Floor plan: spots of what hangs no more removed</translation>
    </message>
</context>
<context>
    <name>vitrine::FloorPlanCanvas</name>
    <message>
        <source>Tab goes from room to room and from spot to spot; the arrow keys move what is chosen, with Shift by ten steps, with Control they size a room. Insert draws a room, F2 names it, Delete removes what is chosen, Enter opens the item of a spot.</source>
        <translation>Tab goes from room to room and from spot to spot; the arrow keys move what is chosen, with Shift by ten steps, with Control they size a room. Insert draws a room, F2 names it, Delete removes what is chosen, Enter opens the item of a spot.</translation>
    </message>
    <message numerus="yes">
        <source>Floor plan: %n room(s)</source>
        <translation>
            <numerusform>Floor plan: %Ln room</numerusform>
            <numerusform>Floor plan: %Ln rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spot(s)</source>
        <translation>
            <numerusform>%Ln spot</numerusform>
            <numerusform>%Ln spots</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw a room: drag the mouse over the sheet, or press Insert.</source>
        <translation>Draw a room: drag the mouse over the sheet, or press Insert.</translation>
    </message>
</context>
<context>
    <name>vitrine::FloorPlanPane</name>
    <message>
        <source>Floor plan</source>
        <translation>Floor plan</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Exhibition</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation>Add a floor</translation>
    </message>
    <message>
        <source>Remove the floor</source>
        <translation>Remove the floor</translation>
    </message>
    <message>
        <source>Draw a room</source>
        <translation>Draw a room</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Remove what is chosen</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Enlarge</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>Reduce</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>From the left</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>From above</translation>
    </message>
    <message>
        <source>The hang, section by section</source>
        <translation>The hang, section by section</translation>
    </message>
    <message>
        <source>Drag an item to its place, or choose it and click the place; Enter puts it in the chosen room.</source>
        <translation>Drag an item to its place, or choose it and click the place; Enter puts it in the chosen room.</translation>
    </message>
    <message>
        <source>Hangs no more</source>
        <translation>Hangs no more</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n spot(s)</source>
        <translation>
            <numerusform>Remove %Ln spot</numerusform>
            <numerusform>Remove %Ln spots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) on the plan hang no more: their spots are kept, and not shown.</source>
        <translation>
            <numerusform>%Ln item on the plan hangs no more: its spot is kept, and not shown.</numerusform>
            <numerusform>%Ln items on the plan hang no more: their spots are kept, and not shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Name of the room</translation>
    </message>
    <message>
        <source>Name of the floor</source>
        <translation>Name of the floor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>vitrine::CustodyWords</name>
    <message>
        <source>Accession</source>
        <translation>Accession</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Taken up</translation>
    </message>
    <message>
        <source>Checksum calculated</source>
        <translation>Checksum calculated</translation>
    </message>
    <message>
        <source>Checksum verified</source>
        <translation>Checksum verified</translation>
    </message>
    <message>
        <source>Copy made</source>
        <translation>Copy made</translation>
    </message>
    <message>
        <source>Description changed</source>
        <translation>Description changed</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>List given out</source>
        <translation>List given out</translation>
    </message>
    <message>
        <source>Stocktaking</source>
        <translation>Stocktaking</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>gift</translation>
    </message>
    <message>
        <source>bequest</source>
        <translation>bequest</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>purchase</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>deposit</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transfer</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>commission</translation>
    </message>
    <message>
        <source>found in the collection</source>
        <translation>found in the collection</translation>
    </message>
    <message>
        <source>way not recorded</source>
        <translation>way not recorded</translation>
    </message>
    <message>
        <source>to be looked for</source>
        <translation>to be looked for</translation>
    </message>
    <message>
        <source>in its place</source>
        <translation>in its place</translation>
    </message>
    <message>
        <source>in another place</source>
        <translation>in another place</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>not on the list</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <translation>not in the catalogue</translation>
    </message>
    <message>
        <source>building</source>
        <translation>building</translation>
    </message>
    <message>
        <source>room</source>
        <translation>room</translation>
    </message>
    <message>
        <source>shelf</source>
        <translation>shelf</translation>
    </message>
    <message>
        <source>box</source>
        <translation>box</translation>
    </message>
    <message>
        <source>other place</source>
        <translation>other place</translation>
    </message>
    <message>
        <source> › </source>
        <translation> › </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>corrects entry %1</source>
        <translation>corrects entry %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>from %1; nobody said where to</source>
        <translation>from %1; nobody said where to</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries as %1, “%2”</source>
        <translation>
            <numerusform>%Ln entry as %1, “%2”</numerusform>
            <numerusform>%Ln entries as %1, “%2”</numerusform>
        </translation>
    </message>
    <message>
        <source>seen in %1, not in %2</source>
        <translation>seen in %1, not in %2</translation>
    </message>
    <message>
        <source>SHA-256 as recorded: %1</source>
        <translation>SHA-256 as recorded: %1</translation>
    </message>
    <message>
        <source>the file is missing: %1</source>
        <translation>the file is missing: %1</translation>
    </message>
    <message>
        <source>the file has another size: %1</source>
        <translation>the file has another size: %1</translation>
    </message>
    <message>
        <source>the bytes of the file have changed: %1</source>
        <translation>the bytes of the file have changed: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::TreeModel</name>
    <message>
        <source>The whole catalogue</source>
        <translation>The whole catalogue</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln directly below)</source>
        <translation>
            <numerusform>%1 (%Ln directly below)</numerusform>
            <numerusform>%1 (%Ln directly below)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::TreePane</name>
    <message>
        <source>Hierarchy</source>
        <translation>Hierarchy</translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>Show the entry</translation>
    </message>
    <message>
        <source>Shows where the current entry stands (Ctrl+H)</source>
        <translation>Shows where the current entry stands (Ctrl+H)</translation>
    </message>
</context>
<context>
    <name>vitrine::ArchiveEntrance</name>
    <message>
        <source>Archivist’s desk – Vitrine</source>
        <translation>Archivist’s desk – Vitrine</translation>
    </message>
    <message>
        <source>Only read and export</source>
        <translation>Only read and export</translation>
    </message>
    <message>
        <source>Nobody said who is at the desk: it reads and exports. Open it again to change entries.</source>
        <translation>Nobody said who is at the desk: it reads and exports. Open it again to change entries.</translation>
    </message>
</context>
<context>
    <name>vitrine::ConfirmBar</name>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
</context>
<context>
    <name>vitrine::GivenOutPane</name>
    <message>
        <source>Show what fits it now</source>
        <translation>Show what fits it now</translation>
    </message>
    <message>
        <source>Lists given out</source>
        <translation>Lists given out</translation>
    </message>
    <message>
        <source>Who exported what, and when, as the custody log tells it.</source>
        <translation>Who exported what, and when, as the custody log tells it.</translation>
    </message>
    <message>
        <source>Lists that were exported, the newest first</source>
        <translation>Lists that were exported, the newest first</translation>
    </message>
    <message>
        <source>The entries of this list were chosen one by one, and the log does not name them; all entries are shown.</source>
        <translation>The entries of this list were chosen one by one, and the log does not name them; all entries are shown.</translation>
    </message>
</context>
<context>
    <name>vitrine::PlacesPane</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Choosing a place shows what is kept there.</source>
        <translation>Choosing a place shows what is kept there.</translation>
    </message>
    <message>
        <source>label of a place, or numbers to move there</source>
        <translation>label of a place, or numbers to move there</translation>
    </message>
    <message>
        <source>Scan or type: the label or the name of a place goes to it; numbers of entries, with commas between, are moved to the place that is chosen.</source>
        <translation>Scan or type: the label or the name of a place goes to it; numbers of entries, with commas between, are moved to the place that is chosen.</translation>
    </message>
    <message>
        <source>Label of a place, or numbers of entries to move there</source>
        <translation>Label of a place, or numbers of entries to move there</translation>
    </message>
    <message>
        <source>Places, each with those inside it</source>
        <translation>Places, each with those inside it</translation>
    </message>
    <message>
        <source>Box labels …</source>
        <translation>Box labels …</translation>
    </message>
    <message>
        <source>Contents list …</source>
        <translation>Contents list …</translation>
    </message>
    <message>
        <source>Why the entries are moved</source>
        <translation>Why the entries are moved</translation>
    </message>
    <message>
        <source>why they are moved (may stay empty)</source>
        <translation>why they are moved (may stay empty)</translation>
    </message>
    <message>
        <source>Depot &gt; Shelf 4 &gt; Box 12</source>
        <translation>Depot &gt; Shelf 4 &gt; Box 12</translation>
    </message>
    <message>
        <source>From outside in</source>
        <translation>From outside in</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>On its label</source>
        <translation>On its label</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save the place</source>
        <translation>Save the place</translation>
    </message>
    <message>
        <source>New place …</source>
        <translation>New place …</translation>
    </message>
    <message>
        <source>Take away …</source>
        <translation>Take away …</translation>
    </message>
    <message>
        <source>A new place</source>
        <translation>A new place</translation>
    </message>
    <message>
        <source>No place is chosen</source>
        <translation>No place is chosen</translation>
    </message>
    <message>
        <source>Move chosen entries here …</source>
        <translation>Move chosen entries here …</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln chosen entries here</source>
        <translation>
            <numerusform>Move %Ln chosen entry here</numerusform>
            <numerusform>Move %Ln chosen entries here</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a place “%1” already; nothing was changed.</source>
        <translation>There is a place “%1” already; nothing was changed.</translation>
    </message>
    <message>
        <source>The place “%1” is entered.</source>
        <translation>The place “%1” is entered.</translation>
    </message>
    <message numerus="yes">
        <source>It is called “%1” now, with %Ln entries in it.</source>
        <translation>
            <numerusform>It is called “%1” now, with %Ln entry in it.</numerusform>
            <numerusform>It is called “%1” now, with %Ln entries in it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place renamed: %1</source>
        <translation>Place renamed: %1</translation>
    </message>
    <message>
        <source>Take the entry of “%1” away? Its kind, its label and its note are not kept.</source>
        <translation>Take the entry of “%1” away? Its kind, its label and its note are not kept.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Take it away</translation>
    </message>
    <message>
        <source>The entry of “%1” was taken away.</source>
        <translation>The entry of “%1” was taken away.</translation>
    </message>
    <message numerus="yes">
        <source>This is no label and no number: it has %Ln letters. Nothing was changed.</source>
        <translation>
            <numerusform>This is no label and no number: it has %Ln letter. Nothing was changed.</numerusform>
            <numerusform>This is no label and no number: it has %Ln letters. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Chosen: %1</translation>
    </message>
    <message>
        <source>“%1” is neither the label of a place nor the number of an entry. Nothing was changed.</source>
        <translation>“%1” is neither the label of a place nor the number of an entry. Nothing was changed.</translation>
    </message>
    <message>
        <source>This catalogue is open for reading only; nothing was moved.</source>
        <translation>This catalogue is open for reading only; nothing was moved.</translation>
    </message>
    <message>
        <source>No place is chosen; nothing was moved. Choose one, or scan its label first.</source>
        <translation>No place is chosen; nothing was moved. Choose one, or scan its label first.</translation>
    </message>
    <message>
        <source>They are kept in %1 already; nothing was changed.</source>
        <translation>They are kept in %1 already; nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in %1 now. Undo brings them back.</source>
        <translation>
            <numerusform>%Ln entry is in %1 now. Undo brings it back.</numerusform>
            <numerusform>%Ln entries are in %1 now. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Moved to %1</translation>
    </message>
    <message>
        <source>Box labels</source>
        <translation>Box labels</translation>
    </message>
    <message>
        <source>Contents list</source>
        <translation>Contents list</translation>
    </message>
    <message>
        <source>Take stock here …</source>
        <translation>Take stock here …</translation>
    </message>
</context>
<context>
    <name>vitrine::QueryWords</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>below %1</translation>
    </message>
    <message>
        <source>below an entry that is gone</source>
        <translation>below an entry that is gone</translation>
    </message>
    <message>
        <source>in the section %1</source>
        <translation>in the section %1</translation>
    </message>
    <message>
        <source>in a section that is gone</source>
        <translation>in a section that is gone</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>vitrine::RegisterPane</name>
    <message>
        <source>Accession register</source>
        <translation>Accession register</translation>
    </message>
    <message>
        <source>What is written here stays. What was wrong is put right by a correcting line below it.</source>
        <translation>What is written here stays. What was wrong is put right by a correcting line below it.</translation>
    </message>
    <message>
        <source>words in number, title, source or note</source>
        <translation>words in number, title, source or note</translation>
    </message>
    <message>
        <source>Words to look for in the register</source>
        <translation>Words to look for in the register</translation>
    </message>
    <message>
        <source>The year in which it came in</source>
        <translation>The year in which it came in</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>CSV …</source>
        <translation>CSV …</translation>
    </message>
    <message>
        <source>Lines of the accession register</source>
        <translation>Lines of the accession register</translation>
    </message>
    <message>
        <source>28 November 2017, autumn 2017 …</source>
        <translation>28 November 2017, autumn 2017 …</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>How it came in</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>From (restricted)</source>
        <translation>From (restricted)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Correct this line …</source>
        <translation>Correct this line …</translation>
    </message>
    <message>
        <source>Do not correct it</source>
        <translation>Do not correct it</translation>
    </message>
    <message>
        <source>Choose what is not in the register yet</source>
        <translation>Choose what is not in the register yet</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>all years</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correcting lines</source>
        <translation>
            <numerusform>%Ln correcting line</numerusform>
            <numerusform>%Ln correcting lines</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no day that can be read; it is kept as it was typed.</source>
        <translation>This is no day that can be read; it is kept as it was typed.</translation>
    </message>
    <message>
        <source>Write the correcting line</source>
        <translation>Write the correcting line</translation>
    </message>
    <message>
        <source>Enter in the register …</source>
        <translation>Enter in the register …</translation>
    </message>
    <message numerus="yes">
        <source>Enter %Ln entries in the register</source>
        <translation>
            <numerusform>Enter %Ln entry in the register</numerusform>
            <numerusform>Enter %Ln entries in the register</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose entries in the list to enter them.</source>
        <translation>Choose entries in the list to enter them.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are chosen in the list.</source>
        <translation>
            <numerusform>%Ln entry is chosen in the list.</numerusform>
            <numerusform>%Ln entries are chosen in the list.</numerusform>
        </translation>
    </message>
    <message>
        <source>What should the line of %1 say?</source>
        <translation>What should the line of %1 say?</translation>
    </message>
    <message>
        <source>The correcting line is written.</source>
        <translation>The correcting line is written.</translation>
    </message>
    <message>
        <source>All of them are in the register already; nothing was written. Correct a line instead.</source>
        <translation>All of them are in the register already; nothing was written. Correct a line instead.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were entered in the register.</source>
        <translation>
            <numerusform>%Ln entry was entered in the register.</numerusform>
            <numerusform>%Ln entries were entered in the register.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln was there already.</numerusform>
            <numerusform>%Ln were there already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing was entered in the register.</source>
        <translation>Stopped; nothing was entered in the register.</translation>
    </message>
    <message>
        <source>Every entry is in the register.</source>
        <translation>Every entry is in the register.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not in the register yet; they are chosen in the list now.</source>
        <translation>
            <numerusform>%Ln entry is not in the register yet; it is chosen in the list now.</numerusform>
            <numerusform>%Ln entries are not in the register yet; they are chosen in the list now.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is read …</source>
        <translation>The register is read …</translation>
    </message>
</context>
<context>
    <name>vitrine::ReportRun</name>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Written: %1. The custody log could not say so.</source>
        <translation>Written: %1. The custody log could not say so.</translation>
    </message>
</context>
<context>
    <name>vitrine::StocktakeList</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Stocktakes, the last begun first</source>
        <translation>Stocktakes, the last begun first</translation>
    </message>
    <message>
        <source>Begin a stocktake</source>
        <translation>Begin a stocktake</translation>
    </message>
    <message>
        <source>Depot, autumn 2026</source>
        <translation>Depot, autumn 2026</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Its name</translation>
    </message>
    <message>
        <source>What is kept in a place:</source>
        <translation>What is kept in a place:</translation>
    </message>
    <message>
        <source>The place that is checked</source>
        <translation>The place that is checked</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>The list as it is shown: %Ln entries</source>
        <translation>
            <numerusform>The list as it is shown: %Ln entry</numerusform>
            <numerusform>The list as it is shown: %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is chosen in the list: %Ln entries</source>
        <translation>
            <numerusform>What is chosen in the list: %Ln entry</numerusform>
            <numerusform>What is chosen in the list: %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::StocktakePane</name>
    <message>
        <source>Stocktaking</source>
        <translation>Stocktaking</translation>
    </message>
    <message>
        <source>Is everything where the catalogue says? Every scan is stored at once.</source>
        <translation>Is everything where the catalogue says? Every scan is stored at once.</translation>
    </message>
</context>
<context>
    <name>vitrine::StocktakeWork</name>
    <message>
        <source>The place where you stand</source>
        <translation>The place where you stand</translation>
    </message>
    <message>
        <source>I am standing at</source>
        <translation>I am standing at</translation>
    </message>
    <message>
        <source>scan or type a number, or the label of a place</source>
        <translation>scan or type a number, or the label of a place</translation>
    </message>
    <message>
        <source>Number of an entry, or label of a place</source>
        <translation>Number of an entry, or label of a place</translation>
    </message>
    <message>
        <source>The last scans</source>
        <translation>The last scans</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>As if the chosen scan had not been made; without a choice the last one (Ctrl+Backspace)</source>
        <translation>As if the chosen scan had not been made; without a choice the last one (Ctrl+Backspace)</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Which lines</translation>
    </message>
    <message>
        <source>Lines of the stocktake</source>
        <translation>Lines of the stocktake</translation>
    </message>
    <message>
        <source>a note for the next scan, or for what was not found</source>
        <translation>a note for the next scan, or for what was not found</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>The chosen line was looked for and not found</source>
        <translation>The chosen line was looked for and not found</translation>
    </message>
    <message>
        <source>All stocktakes</source>
        <translation>All stocktakes</translation>
    </message>
    <message>
        <source>Close it …</source>
        <translation>Close it …</translation>
    </message>
    <message>
        <source>Throw it away …</source>
        <translation>Throw it away …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>CSV …</source>
        <translation>CSV …</translation>
    </message>
    <message>
        <source>Stocktaking report</source>
        <translation>Stocktaking report</translation>
    </message>
    <message>
        <source>where each thing should be</source>
        <translation>where each thing should be</translation>
    </message>
    <message>
        <source>%1 of %2 seen</source>
        <translation>%1 of %2 seen</translation>
    </message>
    <message>
        <source>%1, %2 not found; closed on %3</source>
        <translation>%1, %2 not found; closed on %3</translation>
    </message>
    <message>
        <source>%1, %2 to look for</source>
        <translation>%1, %2 to look for</translation>
    </message>
    <message>
        <source>All lines (%1)</source>
        <translation>All lines (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Move what was seen elsewhere</source>
        <translation>Move what was seen elsewhere</translation>
    </message>
    <message>
        <source>What stood in another place than the catalogue says is kept there from now on; one step, which undo takes back</source>
        <translation>What stood in another place than the catalogue says is kept there from now on; one step, which undo takes back</translation>
    </message>
    <message numerus="yes">
        <source>This is no label and no number: it has %Ln letters. Nothing was written.</source>
        <translation>
            <numerusform>This is no label and no number: it has %Ln letter. Nothing was written.</numerusform>
            <numerusform>This is no label and no number: it has %Ln letters. Nothing was written.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are standing at %1.</source>
        <translation>You are standing at %1.</translation>
    </message>
    <message>
        <source>%1: not written. %2</source>
        <translation>%1: not written. %2</translation>
    </message>
    <message>
        <source>a place that nobody recorded</source>
        <translation>a place that nobody recorded</translation>
    </message>
    <message>
        <source>%1: in its place.</source>
        <translation>%1: in its place.</translation>
    </message>
    <message>
        <source>%1: in another place. It should be in %2.</source>
        <translation>%1: in another place. It should be in %2.</translation>
    </message>
    <message>
        <source>%1: not on the list. The catalogue has it in %2.</source>
        <translation>%1: not on the list. The catalogue has it in %2.</translation>
    </message>
    <message>
        <source>%1: this entry was deleted from the catalogue.</source>
        <translation>%1: this entry was deleted from the catalogue.</translation>
    </message>
    <message>
        <source>%1: not in the catalogue.</source>
        <translation>%1: not in the catalogue.</translation>
    </message>
    <message>
        <source>%1: not found.</source>
        <translation>%1: not found.</translation>
    </message>
    <message>
        <source>%1 It was seen before, %2.</source>
        <translation>%1 It was seen before, %2.</translation>
    </message>
    <message>
        <source>%1: taken back.</source>
        <translation>%1: taken back.</translation>
    </message>
    <message>
        <source>Everything was looked for. Once it is closed, nothing of this stocktake changes any more.</source>
        <translation>Everything was looked for. Once it is closed, nothing of this stocktake changes any more.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were not looked for: they will count as not found. Once it is closed, nothing of this stocktake changes any more.</source>
        <translation>
            <numerusform>%Ln entry was not looked for: it will count as not found. Once it is closed, nothing of this stocktake changes any more.</numerusform>
            <numerusform>%Ln entries were not looked for: they will count as not found. Once it is closed, nothing of this stocktake changes any more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it for good</source>
        <translation>Close it for good</translation>
    </message>
    <message>
        <source>The stocktake is closed; the custody log tells what was found.</source>
        <translation>The stocktake is closed; the custody log tells what was found.</translation>
    </message>
    <message>
        <source>Throw this stocktake away, with all that was scanned in it? Nobody can bring it back.</source>
        <translation>Throw this stocktake away, with all that was scanned in it? Nobody can bring it back.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Throw it away</translation>
    </message>
    <message>
        <source>The stocktake was thrown away; no entry was changed.</source>
        <translation>The stocktake was thrown away; no entry was changed.</translation>
    </message>
    <message>
        <source>Moved to where it was seen: %1</source>
        <translation>Moved to where it was seen: %1</translation>
    </message>
    <message>
        <source>Everything is where the catalogue says already; nothing was changed.</source>
        <translation>Everything is where the catalogue says already; nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are kept where they were seen now. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln entry is kept where it was seen now. Undo takes it back.</numerusform>
            <numerusform>%Ln entries are kept where they were seen now. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines are read …</source>
        <translation>The lines are read …</translation>
    </message>
    <message>
        <source>%1: not written, for the stocktake could not be read. Open it again: it is kept until then.</source>
        <translation>%1: not written, for the stocktake could not be read. Open it again: it is kept until then.</translation>
    </message>
    <message>
        <source>%1: typed and not written. It stands in the field again when that stocktake is opened.</source>
        <translation>%1: typed and not written. It stands in the field again when that stocktake is opened.</translation>
    </message>
</context>
<context>
    <name>vitrine::StoreRoomDesk</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Accession register</source>
        <translation>Accession register</translation>
    </message>
    <message>
        <source>Stocktaking</source>
        <translation>Stocktaking</translation>
    </message>
    <message>
        <source>Lists given out</source>
        <translation>Lists given out</translation>
    </message>
    <message>
        <source>Show the entries of all places again</source>
        <translation>Show the entries of all places again</translation>
    </message>
    <message>
        <source>In %1  ✕</source>
        <translation>In %1  ✕</translation>
    </message>
    <message>
        <source>Show more than what is kept in %1</source>
        <translation>Show more than what is kept in %1</translation>
    </message>
</context>
<context>
    <name>vitrine::GivenOutModel</name>
    <message>
        <source>everything</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>chosen one by one</source>
        <translation>chosen one by one</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>As</source>
        <translation>As</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Which entries</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>vitrine::PlaceTreeModel</name>
    <message numerus="yes">
        <source>%1, %Ln entries</source>
        <translation>
            <numerusform>%1, %Ln entry</numerusform>
            <numerusform>%1, %Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
</context>
<context>
    <name>vitrine::RegisterModel</name>
    <message>
        <source>corrects %1</source>
        <translation>corrects %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
</context>
<context>
    <name>vitrine::StocktakeModel</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Should be in</source>
        <translation>Should be in</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Seen in</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
</context>
<context>
    <name>vitrine::StocktakesModel</name>
    <message>
        <source>goes on: %1 of %2 checked</source>
        <translation>goes on: %1 of %2 checked</translation>
    </message>
    <message>
        <source>closed on %1; nothing is missing</source>
        <translation>closed on %1; nothing is missing</translation>
    </message>
    <message numerus="yes">
        <source>closed on %1; %Ln not found</source>
        <translation>
            <numerusform>closed on %1; %Ln not found</numerusform>
            <numerusform>closed on %1; %Ln not found</numerusform>
        </translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>Stocktake</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
</context>
<context>
    <name>vitrine::PrintPane</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Pages in small</source>
        <translation>Pages in small</translation>
    </message>
    <message>
        <source>The pages as they are printed</source>
        <translation>The pages as they are printed</translation>
    </message>
    <message>
        <source>Make the preview again</source>
        <translation>Make the preview again</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>How far it is</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>The pages are seen here as they come out of the printer.</source>
        <translation>The pages are seen here as they come out of the printer.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>The PDF is written: %1</source>
        <translation>The PDF is written: %1</translation>
    </message>
    <message>
        <source>The pages were given to the printer %1.</source>
        <translation>The pages were given to the printer %1.</translation>
    </message>
    <message>
        <source>The pages are counted …</source>
        <translation>The pages are counted …</translation>
    </message>
    <message>
        <source>The PDF is written …</source>
        <translation>The PDF is written …</translation>
    </message>
    <message>
        <source>The pages go to the printer …</source>
        <translation>The pages go to the printer …</translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln entries</source>
        <translation>
            <numerusform>Print %Ln entry</numerusform>
            <numerusform>Print %Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no entry to print. Show some in the list, or choose some of it.</source>
        <translation>There is no entry to print. Show some in the list, or choose some of it.</translation>
    </message>
    <message>
        <source>The preview was stopped before all pages were counted. Choose less, or make it again.</source>
        <translation>The preview was stopped before all pages were counted. Choose less, or make it again.</translation>
    </message>
    <message>
        <source>Where the PDF goes</source>
        <translation>Where the PDF goes</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The custody log of the catalogue could not say that these pages went out.</source>
        <translation>The custody log of the catalogue could not say that these pages went out.</translation>
    </message>
    <message>
        <source>Pages are on their way already. Wait for the end, or stop it, before more of them go out.</source>
        <translation>Pages are on their way already. Wait for the end, or stop it, before more of them go out.</translation>
    </message>
    <message>
        <source>The pages are made anew. Print or save them once they are there; nothing was printed or written.</source>
        <translation>The pages are made anew. Print or save them once they are there; nothing was printed or written.</translation>
    </message>
    <message>
        <source>The catalogue was changed meanwhile, so that these pages are not those of the preview any more. %1</source>
        <translation>The catalogue was changed meanwhile, so that these pages are not those of the preview any more. %1</translation>
    </message>
    <message>
        <source>Page %1 was given to the printer %2.</source>
        <translation>Page %1 was given to the printer %2.</translation>
    </message>
    <message>
        <source>Pages %1 to %2 were given to the printer %3.</source>
        <translation>Pages %1 to %2 were given to the printer %3.</translation>
    </message>
</context>
<context>
    <name>vitrine::PrintChoices</name>
    <message>
        <source>also pictures behind an advisory</source>
        <translation>also pictures behind an advisory</translation>
    </message>
    <message>
        <source>Kept ways of printing</source>
        <translation>Kept ways of printing</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>upright</translation>
    </message>
    <message>
        <source>lying</source>
        <translation>lying</translation>
    </message>
    <message>
        <source>plain paper, to be cut</source>
        <translation>plain paper, to be cut</translation>
    </message>
    <message>
        <source>On a sheet of which some labels are used up already, counted line by line from the side where reading begins</source>
        <translation>On a sheet of which some labels are used up already, counted line by line from the side where reading begins</translation>
    </message>
    <message>
        <source>the columns of the list</source>
        <translation>the columns of the list</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>the usual ones</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>First place</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message numerus="yes">
        <source>The list: %Ln entries</source>
        <translation>
            <numerusform>The list: %Ln entry</numerusform>
            <numerusform>The list: %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chosen ones: %Ln entries</source>
        <translation>
            <numerusform>The chosen one: %Ln entry</numerusform>
            <numerusform>The chosen ones: %Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 mm (%3)</source>
        <translation>%1 × %2 mm (%3)</translation>
    </message>
</context>
<context>
    <name>vitrine::LanguageOrder</name>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>The first one gives the sheet its own words and its direction.</source>
        <translation>The first one gives the sheet its own words and its direction.</translation>
    </message>
    <message>
        <source>Earlier on the sheet (Alt+Up)</source>
        <translation>Earlier on the sheet (Alt+Up)</translation>
    </message>
    <message>
        <source>Later on the sheet (Alt+Down)</source>
        <translation>Later on the sheet (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>vitrine::PrinterPane</name>
    <message>
        <source>all pages</source>
        <translation>all pages</translation>
    </message>
    <message>
        <source>some pages:</source>
        <translation>some pages:</translation>
    </message>
    <message>
        <source>on both sides of the paper</source>
        <translation>on both sides of the paper</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Printers</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>From page</translation>
    </message>
    <message>
        <source>To page</source>
        <translation>To page</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Looks for printers once more</source>
        <translation>Looks for printers once more</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>Looking for printers …</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the pages as a PDF and print it elsewhere, or set up a printer in the computer’s settings and look again.</source>
        <translation>No printer is set up on this computer. Save the pages as a PDF and print it elsewhere, or set up a printer in the computer’s settings and look again.</translation>
    </message>
    <message>
        <source>Pages %1 to %2 are printed.</source>
        <translation>Pages %1 to %2 are printed.</translation>
    </message>
</context>
<context>
    <name>vitrine::PageBar</name>
    <message>
        <source>Page before (Page Up)</source>
        <translation>Page before (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Next page (Page Down)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Smaller (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Larger (Ctrl++)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page </source>
        <translation>Page </translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Whole width</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> of %1</translation>
    </message>
</context>
<context>
    <name>vitrine::PagesModel</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>vitrine::SystemPrinters</name>
    <message>
        <source>The printer %1 did not take the pages. Nothing is printed; save them as a PDF instead, or ask who looks after it.</source>
        <translation>The printer %1 did not take the pages. Nothing is printed; save them as a PDF instead, or ask who looks after it.</translation>
    </message>
    <message>
        <source>The program “lp”, which gives pages to printers, is not on this computer. Nothing is printed; save the pages as a PDF instead.</source>
        <translation>The program “lp”, which gives pages to printers, is not on this computer. Nothing is printed; save the pages as a PDF instead.</translation>
    </message>
    <message>
        <source>Stopped while the pages went to the printer %1: it may have them all the same. Look at what waits there, and take it back if need be.</source>
        <translation>Stopped while the pages went to the printer %1: it may have them all the same. Look at what waits there, and take it back if need be.</translation>
    </message>
    <message>
        <source>The printer %1 gave no answer, and nobody waits for it any longer: it may have the pages all the same. Look at what waits there before they are printed again.</source>
        <translation>The printer %1 gave no answer, and nobody waits for it any longer: it may have the pages all the same. Look at what waits there before they are printed again.</translation>
    </message>
    <message>
        <source>The program “lp”, which gives pages to printers, does not start. Nothing is printed; save the pages as a PDF instead.</source>
        <translation>The program “lp”, which gives pages to printers, does not start. Nothing is printed; save the pages as a PDF instead.</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportFileStep</name>
    <message>
        <source>The file to import</source>
        <translation>The file to import</translation>
    </message>
    <message>
        <source>the path of a file or folder</source>
        <translation>the path of a file or folder</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>File …</translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation>Folder …</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>What to import</translation>
    </message>
    <message>
        <source>The first rows, as they are read:</source>
        <translation>The first rows, as they are read:</translation>
    </message>
</context>
<context>
    <name>vitrine::ReadingOptions</name>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>recognised</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>comma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semicolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>vertical bar</translation>
    </message>
    <message>
        <source>double</source>
        <translation>double</translation>
    </message>
    <message>
        <source>single</source>
        <translation>single</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>Quotation marks</translation>
    </message>
    <message>
        <source>The headers are in row</source>
        <translation>The headers are in row</translation>
    </message>
    <message>
        <source>recognised: %1</source>
        <translation>recognised: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportColumnsStep</name>
    <message>
        <source>Texts without a language are in</source>
        <translation>Texts without a language are in</translation>
    </message>
    <message>
        <source>Kind where none is said</source>
        <translation>Kind where none is said</translation>
    </message>
    <message>
        <source>For whom, where nothing is said</source>
        <translation>For whom, where nothing is said</translation>
    </message>
    <message>
        <source>Use a kept mapping …</source>
        <translation>Use a kept mapping …</translation>
    </message>
    <message>
        <source>Keep this mapping …</source>
        <translation>Keep this mapping …</translation>
    </message>
    <message>
        <source>No column is taken as the number: choose one, or no row can be taken.</source>
        <translation>No column is taken as the number: choose one, or no row can be taken.</translation>
    </message>
    <message>
        <source>Each column goes to the field beside it. An empty cell changes nothing.</source>
        <translation>Each column goes to the field beside it. An empty cell changes nothing.</translation>
    </message>
    <message>
        <source>This kind of file says itself what goes where. Choose what is meant where it says nothing.</source>
        <translation>This kind of file says itself what goes where. Choose what is meant where it says nothing.</translation>
    </message>
    <message>
        <source>new ones internal, others as they are</source>
        <translation>new ones internal, others as they are</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportRowsStep</name>
    <message>
        <source>What would become of each row</source>
        <translation>What would become of each row</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>All rows</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>With something to know</source>
        <translation>With something to know</translation>
    </message>
    <message>
        <source>%1 read: %2 added, %3 changed, %4 as they are, %5 refused</source>
        <translation>%1 read: %2 added, %3 changed, %4 as they are, %5 refused</translation>
    </message>
    <message>
        <source>Possibly the same: these names are new, and like ones that are known. Each is a new one unless you say otherwise; what you say is good for the whole file.</source>
        <translation>Possibly the same: these names are new, and like ones that are known. Each is a new one unless you say otherwise; what you say is good for the whole file.</translation>
    </message>
    <message>
        <source>Keep this report …</source>
        <translation>Keep this report …</translation>
    </message>
    <message>
        <source>What the translator wrote</source>
        <translation>What the translator wrote</translation>
    </message>
    <message>
        <source>Take those that still fit</source>
        <translation>Take those that still fit</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Take all</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Take none</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>As they are</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Translations</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more name(s) are not shown and are new ones. The command “vitrinectl import --same” takes a file for them.</source>
        <translation>
            <numerusform>%Ln more name is not shown and is a new one. The command “vitrinectl import --same” takes a file for it.</numerusform>
            <numerusform>%Ln more names are not shown and are new ones. The command “vitrinectl import --same” takes a file for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::LikenessTable</name>
    <message>
        <source>New names that are possibly known ones</source>
        <translation>New names that are possibly known ones</translation>
    </message>
    <message>
        <source>New name in the file</source>
        <translation>New name in the file</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>It is</translation>
    </message>
    <message>
        <source>material</source>
        <translation>material</translation>
    </message>
    <message>
        <source>technique</source>
        <translation>technique</translation>
    </message>
    <message>
        <source>kind of object</source>
        <translation>kind of object</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>subject</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, row %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>used %Ln time(s)</source>
        <translation>
            <numerusform>used once</numerusform>
            <numerusform>used %Ln times</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 is</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>a new one</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>the same as %1</translation>
    </message>
</context>
<context>
    <name>vitrine::TranslationModel</name>
    <message>
        <source>fits</source>
        <translation>fits</translation>
    </message>
    <message>
        <source>the source text has changed</source>
        <translation>the source text has changed</translation>
    </message>
    <message>
        <source>somebody else translated it</source>
        <translation>somebody else translated it</translation>
    </message>
    <message>
        <source>both have changed</source>
        <translation>both have changed</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>there already</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take row %1</source>
        <translation>Take row %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Source text now</source>
        <translation>Source text now</translation>
    </message>
    <message>
        <source>Translation now</source>
        <translation>Translation now</translation>
    </message>
    <message>
        <source>The translator wrote</source>
        <translation>The translator wrote</translation>
    </message>
    <message>
        <source>Does it still fit</source>
        <translation>Does it still fit</translation>
    </message>
</context>
<context>
    <name>vitrine::SidesTable</name>
    <message>
        <source>The chosen row, before and after</source>
        <translation>The chosen row, before and after</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>When the sheet was written</source>
        <translation>When the sheet was written</translation>
    </message>
    <message>
        <source>In the catalogue now</source>
        <translation>In the catalogue now</translation>
    </message>
    <message>
        <source>The translator wrote</source>
        <translation>The translator wrote</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Source text</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
</context>
<context>
    <name>vitrine::StepBar</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>vitrine::TableReading</name>
    <message>
        <source>The mapping says “%1” for “%2”, which is not known. Nothing was imported.</source>
        <translation>The mapping says “%1” for “%2”, which is not known. Nothing was imported.</translation>
    </message>
</context>
<context>
    <name>vitrine::NameDecision</name>
    <message>
        <source>What is said of the name “%1” is not whole: it needs “type” (agent, place or term), a term its “vocabulary”, and “same”, a known name or null. Nothing was imported.</source>
        <translation>What is said of the name “%1” is not whole: it needs “type” (agent, place or term), a term its “vocabulary”, and “same”, a known name or null. Nothing was imported.</translation>
    </message>
    <message>
        <source>This is no list of names that are the same. Nothing was imported; --save-mapping writes one.</source>
        <translation>This is no list of names that are the same. Nothing was imported; --save-mapping writes one.</translation>
    </message>
</context>
<context>
    <name>vitrine::TranslatorSheet</name>
    <message>
        <source>For a translator: a sheet of all texts that are missing or out of date in one language. Filled in, it comes back here.</source>
        <translation>For a translator: a sheet of all texts that are missing or out of date in one language. Filled in, it comes back here.</translation>
    </message>
    <message>
        <source>Into which language</source>
        <translation>Into which language</translation>
    </message>
    <message>
        <source>Write the sheet …</source>
        <translation>Write the sheet …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) to be translated were written to %1.</source>
        <translation>
            <numerusform>%Ln text to be translated was written to %1.</numerusform>
            <numerusform>%Ln texts to be translated were written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>The custody log could not say so.</source>
        <translation>The custody log could not say so.</translation>
    </message>
</context>
<context>
    <name>vitrine::OdsReader</name>
    <message>
        <source>“%1” is locked with a password. Nothing was imported; open it in a spreadsheet, save it without the password and import again.</source>
        <translation>“%1” is locked with a password. Nothing was imported; open it in a spreadsheet, save it without the password and import again.</translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet “%1”. Nothing was imported.</source>
        <translation>The spreadsheet has no sheet “%1”. Nothing was imported.</translation>
    </message>
    <message>
        <source>The sheet “%1” was read; these were not: %2</source>
        <translation>The sheet “%1” was read; these were not: %2</translation>
    </message>
    <message>
        <source>The sheet has more rows or columns than a list that somebody wrote. Nothing was imported; save the file again.</source>
        <translation>The sheet has more rows or columns than a list that somebody wrote. Nothing was imported; save the file again.</translation>
    </message>
</context>
<context>
    <name>vitrine::PreviewRun</name>
    <message>
        <source>Stopped: nothing was given to the printer.</source>
        <translation>Stopped: nothing was given to the printer.</translation>
    </message>
    <message>
        <source>Stopped: no PDF was written.</source>
        <translation>Stopped: no PDF was written.</translation>
    </message>
</context>
<context>
    <name>vitrine::OrderedChecks</name>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>vitrine::OtherWriters</name>
    <message>
        <source>Another program changed the catalogue. What is chosen stays chosen.</source>
        <translation>Another program changed the catalogue. What is chosen stays chosen.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Another program changed the catalogue. The list shows it as it is now.</source>
        <translation>Another program changed the catalogue. The list shows it as it is now.</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportRehearsal</name>
    <message>
        <source>There is not enough room for the rehearsal in “%1”. Nothing was written; free some space there, or export without it.</source>
        <translation>There is not enough room for the rehearsal in “%1”. Nothing was written; free some space there, or export without it.</translation>
    </message>
    <message>
        <source>The folder for temporary files, “%1”, cannot be written, so nothing could be rehearsed. Nothing was written; export without it, or have the folder mended.</source>
        <translation>The folder for temporary files, “%1”, cannot be written, so nothing could be rehearsed. Nothing was written; export without it, or have the folder mended.</translation>
    </message>
    <message>
        <source>The rehearsal was stopped; nothing was written.</source>
        <translation>The rehearsal was stopped; nothing was written.</translation>
    </message>
</context>
<context>
    <name>vitrine::DeedWords</name>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 of “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1 “%2”</source>
        <translation>New: %1 “%2”</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>Deleted: %1 “%2”</source>
        <translation>Deleted: %1 “%2”</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Deleted: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>This was done on %1, not in this session, by somebody who gave no name: %2. Take it back?</source>
        <translation>This was done on %1, not in this session, by somebody who gave no name: %2. Take it back?</translation>
    </message>
    <message>
        <source>This was taken back on %1, not in this session, by somebody who gave no name: %2. Do it again?</source>
        <translation>This was taken back on %1, not in this session, by somebody who gave no name: %2. Do it again?</translation>
    </message>
    <message>
        <source>This was done by %1 on %2, not in this session: %3. Take it back?</source>
        <translation>This was done by %1 on %2, not in this session: %3. Take it back?</translation>
    </message>
    <message>
        <source>This was taken back by %1 on %2, not in this session: %3. Do it again?</source>
        <translation>This was taken back by %1 on %2, not in this session: %3. Do it again?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Do it again</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
</context>
<context>
    <name>vitrine::LateScans</name>
    <message>
        <source>%1: written to “%2”, where it was scanned.</source>
        <translation>%1: written to “%2”, where it was scanned.</translation>
    </message>
    <message>
        <source>%1: scanned for another stocktake and not written there. %2 Open it again: it is tried once more.</source>
        <translation>%1: scanned for another stocktake and not written there. %2 Open it again: it is tried once more.</translation>
    </message>
    <message>
        <source>The stocktake is not there any more.</source>
        <translation>The stocktake is not there any more.</translation>
    </message>
    <message numerus="yes">
        <source>This is no label and no number: it has %Ln letters. Nothing was written.</source>
        <translation>
            <numerusform>This is no label and no number: it has %Ln letter. Nothing was written.</numerusform>
            <numerusform>This is no label and no number: it has %Ln letters. Nothing was written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::BaseAddress</name>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Beginning of the web addresses</source>
        <translation>Beginning of the web addresses</translation>
    </message>
    <message>
        <source>Sets it for the whole catalogue; Ctrl+Z takes it back.</source>
        <translation>Sets it for the whole catalogue; Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>With a web address to begin with, each entry gets one of its own in this format. It is best one that stays yours.</source>
        <translation>With a web address to begin with, each entry gets one of its own in this format. It is best one that stays yours.</translation>
    </message>
    <message>
        <source>This format gives each record a web address. With what do those of this catalogue begin? It is best one that stays yours.</source>
        <translation>This format gives each record a web address. With what do those of this catalogue begin? It is best one that stays yours.</translation>
    </message>
    <message>
        <source>This format gives each record a web address, and this catalogue has none to begin with. An administrator can set one where the catalogue may be written.</source>
        <translation>This format gives each record a web address, and this catalogue has none to begin with. An administrator can set one where the catalogue may be written.</translation>
    </message>
    <message>
        <source>“%1” is no web address: it begins with https://, then the name of a site, in Latin letters and without blanks. Nothing was changed.</source>
        <translation>“%1” is no web address: it begins with https://, then the name of a site, in Latin letters and without blanks. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>vitrine::CatalogueSink</name>
    <message>
        <source>This number belonged to a deleted entry and is never given again; nothing was changed. Choose another number.</source>
        <translation>This number belonged to a deleted entry and is never given again; nothing was changed. Choose another number.</translation>
    </message>
    <message>
        <source>A record of this identity is in the catalogue already; nothing was changed.</source>
        <translation>A record of this identity is in the catalogue already; nothing was changed.</translation>
    </message>
</context>
</TS>
