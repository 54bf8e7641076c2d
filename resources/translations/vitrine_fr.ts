<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Comment le sait‑on ?</translation>
    </message>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation>Rien n’a encore été écrit ici.</translation>
    </message>
</context>
<context>
    <name>vitrine::Archive</name>
    <message>
        <source>The archive “%1” is damaged and cannot be read; nothing was changed. Use another copy of it.</source>
        <translation>L’archive « %1 » est endommagée et illisible ; rien n’a été modifié. Prenez-en une autre copie.</translation>
    </message>
    <message>
        <source>The archive “%1” could not be written: the disk is full or not writable. No half archive was left; make room and try again.</source>
        <translation>L’archive « %1 » n’a pas pu être écrite : le disque est plein ou protégé. Aucune archive incomplète n’est restée ; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>There is no file “%1”; nothing was changed.</source>
        <translation>Il n’y a pas de fichier « %1 » ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The archive “%1” cannot be written here; nothing was changed. Choose another place.</source>
        <translation>L’archive « %1 » ne peut pas être écrite ici ; rien n’a été modifié. Choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>vitrine::BagWords</name>
    <message>
        <source>%1: “%2” stands in the bag as “%3”.</source>
        <translation>%1 : « %2 » figure dans le sac sous le nom « %3 ».</translation>
    </message>
    <message>
        <source>%1: “%2”, a file of the system, is not there.</source>
        <translation>%1 : « %2 », un fichier du système, est absent.</translation>
    </message>
    <message>
        <source>“%1” is still to be fetched, as fetch.txt says; the bag is not complete.</source>
        <translation>« %1 » reste à télécharger, comme le dit fetch.txt ; le sac n’est pas complet.</translation>
    </message>
    <message>
        <source>%1: “%2” is missing from the bag.</source>
        <translation>%1 : « %2 » manque dans le sac.</translation>
    </message>
    <message>
        <source>%1: “%2” is not in the payload (data/).</source>
        <translation>%1 : « %2 » n’est pas dans le contenu (data/).</translation>
    </message>
    <message>
        <source>%1: “%2” is listed twice.</source>
        <translation>%1 : « %2 » est cité deux fois.</translation>
    </message>
    <message>
        <source>%1: “%2” and “%3” differ only in case or in the composition of letters.</source>
        <translation>%1 : « %2 » et « %3 » ne diffèrent que par la casse ou la composition des lettres.</translation>
    </message>
    <message>
        <source>%1: this kind of digest is not known and was not checked.</source>
        <translation>%1 : ce genre d’empreinte est inconnu et n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>There is no manifest of the payload that can be checked.</source>
        <translation>Il n’y a pas de liste du contenu qui puisse être vérifiée.</translation>
    </message>
    <message>
        <source>“%1” is in the bag, but not in %2.</source>
        <translation>« %1 » est dans le sac, mais pas dans %2.</translation>
    </message>
    <message>
        <source>bag-info.txt promises %1 bytes in %2 files, the payload has %3 in %4.</source>
        <translation>bag-info.txt promet %1 octets dans %2 fichiers, le contenu en a %3 dans %4.</translation>
    </message>
    <message>
        <source>“%1” is not what %2 says: its bytes have changed.</source>
        <translation>« %1 » n’est pas ce que dit %2 : ses octets ont changé.</translation>
    </message>
    <message>
        <source>bagit.txt is missing.</source>
        <translation>bagit.txt manque.</translation>
    </message>
    <message>
        <source>The bag read back is not what was written; it was thrown away. Check the disk and export again.</source>
        <translation>Le sac relu n’est pas celui qui a été écrit ; il a été jeté. Vérifiez le disque et exportez de nouveau.</translation>
    </message>
    <message>
        <source>A preservation package keeps everything, so no fields or languages can be left out of it. Nothing was written; choose another format.</source>
        <translation>Un paquet de conservation garde tout : aucun champ ni aucune langue ne peut en être exclu. Rien n’a été écrit ; choisissez un autre format.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads out of the bag.</source>
        <translation>« %1 » est un lien qui mène hors du sac.</translation>
    </message>
    <message>
        <source>“%1” in the bag cannot be read.</source>
        <translation>« %1 » dans le sac est illisible.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” in the archive leads out of its folder.</source>
        <translation>« %1 » dans l’archive mène hors de son dossier.</translation>
    </message>
    <message>
        <source>“%1” stands in the archive twice.</source>
        <translation>« %1 » figure deux fois dans l’archive.</translation>
    </message>
    <message>
        <source>There is no bag “%1”; nothing was changed.</source>
        <translation>Il n’y a pas de sac « %1 » ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1: “%2” leads out of the bag.</source>
        <translation>%1 : « %2 » mène hors du sac.</translation>
    </message>
    <message>
        <source>%1: “%2” is written with a needless “./”.</source>
        <translation>%1 : « %2 » est écrit avec un « ./ » inutile.</translation>
    </message>
    <message>
        <source>bagit.txt begins with a byte-order mark, which is not allowed.</source>
        <translation>bagit.txt commence par une marque d’ordre des octets, ce qui n’est pas permis.</translation>
    </message>
    <message>
        <source>bagit.txt does not hold exactly the version and the encoding of tag files.</source>
        <translation>bagit.txt ne contient pas exactement la version et le codage des fichiers de description.</translation>
    </message>
    <message>
        <source>bagit.txt names the version %1; 0.93 to 1.0 can be read.</source>
        <translation>bagit.txt indique la version %1 ; les versions 0.93 à 1.0 se lisent.</translation>
    </message>
    <message>
        <source>bagit.txt has blanks where none are allowed.</source>
        <translation>bagit.txt a des blancs là où il n’en faut pas.</translation>
    </message>
    <message>
        <source>The encoding “%1” of the tag files is not known.</source>
        <translation>Le codage « %1 » des fichiers de description est inconnu.</translation>
    </message>
    <message>
        <source>%1 is not written in %2, as bagit.txt says.</source>
        <translation>%1 n’est pas écrit en %2, comme le dit bagit.txt.</translation>
    </message>
    <message>
        <source>%1, line %2: not a digest and a path.</source>
        <translation>%1, ligne %2 : ce n’est pas une empreinte et un chemin.</translation>
    </message>
    <message>
        <source>%1, line %2: the “*” of md5sum stands before the path.</source>
        <translation>%1, ligne %2 : le « * » de md5sum précède le chemin.</translation>
    </message>
    <message>
        <source>%1, line %2: not an address, a length and a path.</source>
        <translation>%1, ligne %2 : ce n’est pas une adresse, une longueur et un chemin.</translation>
    </message>
    <message>
        <source>%1, line %2: not a label and a value.</source>
        <translation>%1, ligne %2 : ce n’est pas une étiquette et une valeur.</translation>
    </message>
    <message>
        <source>The original “%1” cannot be read; nothing was exported.</source>
        <translation>L’original « %1 » est illisible ; rien n’a été exporté.</translation>
    </message>
</context>
<context>
    <name>vitrine::BulkPane</name>
    <message>
        <source>+ Another field</source>
        <translation>+ Un autre champ</translation>
    </message>
    <message>
        <source>Show before and after</source>
        <translation>Montrer avant et après</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Retour à la fiche</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n record(s) together</source>
        <translation>
            <numerusform>Modifier %n fiche</numerusform>
            <numerusform>Modifier %n fiches ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited together: %1 records</source>
        <extracomment>a step of undo: %1 is how many</extracomment>
        <translation>Modifiées ensemble : %1 fiches</translation>
    </message>
</context>
<context>
    <name>vitrine::BulkRuleBox</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>What is done to it</source>
        <translation>Ce qu’on en fait</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Retirer cette ligne</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>garder</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>remplacer par</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>enlever</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>vider</translation>
    </message>
    <message>
        <source>Value for: %1</source>
        <extracomment>for screen readers: the value that a field is set to</extracomment>
        <translation>Valeur pour : %1</translation>
    </message>
    <message>
        <source>%1: nothing is written there yet. To empty the field, choose “clear”.</source>
        <translation>%1 : rien n’est encore écrit. Pour vider le champ, choisissez « vider ».</translation>
    </message>
</context>
<context>
    <name>vitrine::CardView</name>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
</context>
<context>
    <name>vitrine::CatalogueWords</name>
    <message>
        <source>The media folder of the catalogue may not be written; nothing was changed.</source>
        <translation>Le dossier des médias du catalogue n’est pas accessible en écriture ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file “%1” is not the one described: its bytes have another digest. It was not taken up.</source>
        <translation>Le fichier « %1 » n’est pas celui qui est décrit : son empreinte est différente. Il n’a pas été repris.</translation>
    </message>
    <message>
        <source>Another program is editing this catalogue; nothing was changed. Close it there and try again.</source>
        <translation>Un autre programme modifie ce catalogue ; rien n’a été changé. Fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
        <source>The catalogue may not be written here; nothing was changed. Copy it to a folder of your own.</source>
        <translation>Le catalogue ne peut pas être écrit ici ; rien n’a été modifié. Copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>Something of this name exists here already; it was left as it is. Choose another name.</source>
        <translation>Quelque chose porte déjà ce nom ici ; rien n’y a été touché. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as fr, en or fa; nothing was made.</source>
        <translation>« %1 » n’est pas un code de langue comme fr, en ou fa ; rien n’a été créé.</translation>
    </message>
    <message>
        <source>The folder cannot be made here; nothing was made. Choose a place where you may write.</source>
        <translation>Le dossier ne peut pas être créé ici ; rien n’a été créé. Choisissez un endroit où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>There is no catalogue here; nothing was changed. Check the name of the folder.</source>
        <translation>Il n’y a pas de catalogue ici ; rien n’a été modifié. Vérifiez le nom du dossier.</translation>
    </message>
    <message>
        <source>There is no setting “%1”; nothing was changed. The settings are: %2.</source>
        <translation>Il n’y a pas de réglage « %1 » ; rien n’a été modifié. Les réglages sont : %2.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as fr, en or fa; nothing was changed.</source>
        <translation>« %1 » n’est pas un code de langue comme fr, en ou fa ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It refers to a record that is not in the catalogue; nothing was changed.</source>
        <translation>Cela renvoie à une notice absente du catalogue ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>La base de données est endommagée : %1</translation>
    </message>
    <message>
        <source>A row of “%1” refers to a record that is not there.</source>
        <translation>Une ligne de « %1 » renvoie à une notice absente.</translation>
    </message>
    <message>
        <source>%1: the original “%2” is missing.</source>
        <translation>%1 : l’original « %2 » manque.</translation>
    </message>
    <message>
        <source>%1: the original “%2” has another size than when it was taken up.</source>
        <translation>%1 : l’original « %2 » n’a plus la taille qu’il avait à son entrée.</translation>
    </message>
    <message>
        <source>%1: the bytes of the original “%2” have changed.</source>
        <translation>%1 : le contenu de l’original « %2 » a changé.</translation>
    </message>
    <message>
        <source>The custody log was altered at entry %1.</source>
        <translation>Le journal de conservation a été altéré à l’entrée %1.</translation>
    </message>
    <message>
        <source>The search index does not fit the records; repair it with --repair-index.</source>
        <translation>L’index de recherche ne correspond pas aux notices ; réparez-le avec --repair-index.</translation>
    </message>
    <message>
        <source>This number belonged to a deleted entry and is never given again; nothing was changed. Choose another number.</source>
        <translation>Ce numéro était celui d’une entrée supprimée et n’est plus jamais attribué ; rien n’a été modifié. Choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>Another entry has this number; nothing was changed. Choose another number.</source>
        <translation>Une autre entrée porte ce numéro ; rien n’a été modifié. Choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>A record of this identity is in the catalogue already; nothing was changed.</source>
        <translation>Une notice de cette identité est déjà dans le catalogue ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This entry is not in the catalogue any more; nothing was changed.</source>
        <translation>Cette entrée n’est plus dans le catalogue ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Somebody else changed this entry meanwhile; your change was not written. Look at theirs and try again.</source>
        <translation>Quelqu’un d’autre a modifié cette entrée entre-temps ; votre modification n’a pas été écrite. Regardez la sienne et réessayez.</translation>
    </message>
    <message>
        <source>The file “%1” is not there; nothing was changed.</source>
        <translation>Le fichier « %1 » n’existe pas ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read; nothing was changed.</source>
        <translation>Le fichier « %1 » ne peut pas être lu ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file “%1” could not be copied; nothing was changed. Check the room on the disk.</source>
        <translation>Le fichier « %1 » n’a pas pu être copié ; rien n’a été modifié. Vérifiez la place sur le disque.</translation>
    </message>
    <message>
        <source>citations: %1</source>
        <translation>citations : %1</translation>
    </message>
    <message>
        <source>narrower terms: %1</source>
        <translation>termes spécifiques : %1</translation>
    </message>
    <message>
        <source>places: %1</source>
        <translation>lieux : %1</translation>
    </message>
    <message>
        <source>exhibitions: %1</source>
        <translation>expositions : %1</translation>
    </message>
    <message>
        <source>events: %1</source>
        <translation>événements : %1</translation>
    </message>
    <message>
        <source>participations: %1</source>
        <translation>participations : %1</translation>
    </message>
    <message>
        <source>programmes: %1</source>
        <translation>programmes : %1</translation>
    </message>
    <message>
        <source>statements: %1</source>
        <translation>déclarations : %1</translation>
    </message>
    <message>
        <source>quantities: %1</source>
        <translation>quantités : %1</translation>
    </message>
    <message>
        <source>declarations: %1</source>
        <translation>déclarations publiques : %1</translation>
    </message>
    <message>
        <source>signatures: %1</source>
        <translation>signatures : %1</translation>
    </message>
    <message>
        <source>items: %1</source>
        <translation>objets : %1</translation>
    </message>
    <message>
        <source>related items: %1</source>
        <translation>objets liés : %1</translation>
    </message>
    <message>
        <source>sections: %1</source>
        <translation>sections : %1</translation>
    </message>
    <message>
        <source>media: %1</source>
        <translation>médias : %1</translation>
    </message>
    <message>
        <source>Other records need this one (%1); nothing was changed. Take it out there first.</source>
        <translation>D’autres notices en ont besoin (%1) ; rien n’a été modifié. Retirez-la d’abord de celles-ci.</translation>
    </message>
    <message>
        <source>The demonstrations were removed.</source>
        <translation>Les démonstrations ont été retirées.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile; their words were kept and yours were not written. Look at theirs and try again.</source>
        <translation>Quelqu’un d’autre a changé ceci entre-temps ; ses mots ont été gardés et les vôtres n’ont pas été écrits. Regardez les siens et réessayez.</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The history does not know this deed; nothing was changed.</source>
        <translation>L’historique ne connaît pas cette action ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The history knows no deleted entry of this name; nothing was changed.</source>
        <translation>L’historique ne connaît aucune fiche supprimée de ce nom ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>%1: the search index holds other words than the record; repair it with --repair-index.</source>
        <translation>%1 : l’index de recherche contient d’autres mots que la notice ; réparez-le avec --repair-index.</translation>
    </message>
    <message>
        <source>This catalogue was written by an older version of Vitrine and is read only after it is brought up to date; nothing was changed. Open it once to write, as with “vitrinectl check --repair-index”: a copy of it as it was is kept.</source>
        <translation>Ce catalogue vient d’une version plus ancienne de Vitrine et ne se lit qu’une fois mis à jour ; rien n’a été modifié. Ouvrez-le une fois en écriture, par exemple avec « vitrinectl check --repair-index » : une copie de son état actuel est conservée.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The database is damaged (“vitrinectl check” tells where); nothing was written and older backups were kept.</source>
        <translation>La base de données est endommagée (« vitrinectl check » dit où) ; rien n’a été écrit et les sauvegardes antérieures ont été conservées.</translation>
    </message>
    <message>
        <source>A backup inside the catalogue&apos;s own folder would be lost with it; nothing was written. Choose another place.</source>
        <translation>Une sauvegarde placée dans le dossier du catalogue serait perdue avec lui ; rien n’a été écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“%1” is there already and is not a whole backup; it was left as it is. Choose another name.</source>
        <translation>« %1 » existe déjà et n’est pas une sauvegarde complète ; il a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The backup could not be put in its place; an older one was kept. Check the disk and try again.</source>
        <translation>La sauvegarde n’a pas pu être mise en place ; l’ancienne a été conservée. Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make room and try again.</source>
        <translation>Le disque est plein ; rien n’a été modifié. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The restored catalogue could not be put in its place; nothing was changed. Check the permissions of the folder.</source>
        <translation>Le catalogue restauré n’a pas pu être mis en place ; rien n’a été modifié. Vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>Backup to %1</source>
        <translation>Sauvegarde dans %1</translation>
    </message>
    <message>
        <source>The backup is whole, but the custody log of the catalogue could not be written.</source>
        <translation>La sauvegarde est complète, mais le journal de conservation du catalogue n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Restored from %1</source>
        <translation>Restauré depuis %1</translation>
    </message>
    <message>
        <source>“%1” is not a backup of a catalogue; nothing was changed.</source>
        <translation>« %1 » n’est pas une sauvegarde de catalogue ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged: “%2” in it is not what was put there. Nothing was changed; use another backup.</source>
        <translation>La sauvegarde « %1 » est endommagée : « %2 » n’y est plus tel qu’il a été déposé. Rien n’a été modifié ; prenez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Vitrine; nothing was changed. Install the newer version to restore it.</source>
        <translation>Cette sauvegarde vient d’une version plus récente de Vitrine ; rien n’a été modifié. Installez cette version pour la restaurer.</translation>
    </message>
    <message>
        <source>The original of this file has changed or is missing, so it cannot be published; nothing was changed. Put the original back and check again with --fixity.</source>
        <translation>L’original de ce fichier a changé ou manque, il ne peut donc pas être publié ; rien n’a été modifié. Remettez l’original et vérifiez de nouveau avec --fixity.</translation>
    </message>
    <message>
        <source>“%1” stands where the work is to be done; nothing was changed. Move it away and try again.</source>
        <translation>« %1 » se trouve là où le travail doit se faire ; rien n’a été modifié. Déplacez-le et réessayez.</translation>
    </message>
    <message>
        <source>The same work is under way in another program; nothing was changed. Wait until it is done.</source>
        <translation>Le même travail est en cours dans un autre programme ; rien n’a été modifié. Attendez qu’il soit terminé.</translation>
    </message>
    <message>
        <source>Only people and organisations, terms and places are merged; nothing was changed.</source>
        <translation>Seuls les personnes et organisations, les termes et les lieux se fusionnent ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A record cannot be merged with itself; nothing was changed.</source>
        <translation>Une fiche ne peut pas être fusionnée avec elle-même ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>These terms are of different vocabularies; nothing was changed. Give them the same one first.</source>
        <translation>Ces termes sont de vocabulaires différents ; rien n’a été modifié. Donnez-leur d’abord le même.</translation>
    </message>
    <message>
        <source>Merged into another record.</source>
        <translation>Fusionnée avec une autre fiche.</translation>
    </message>
    <message>
        <source>made from another medium</source>
        <translation>fait à partir d’un autre média</translation>
    </message>
    <message>
        <source>medium %1 was made from it, SHA-256 %2</source>
        <translation>le média %1 en a été tiré, SHA-256 %2</translation>
    </message>
    <message>
        <source>Contributors write what is not public yet; this was kept as it was. Ask an editor to publish it, or to take it out of the public first.</source>
        <translation>La contribution porte sur ce qui n’est pas encore public ; ceci est resté tel quel. Demandez à la rédaction de publier, ou de retirer d’abord la fiche du public.</translation>
    </message>
    <message>
        <source>Only administrators may change this; nothing was changed. Ask one of them.</source>
        <translation>Seule l’administration peut changer cela ; rien n’a été modifié. Adressez-vous à elle.</translation>
    </message>
    <message>
        <source>This catalogue wants to know who publishes; everything is kept and nothing was published. Say who you are, and publish again.</source>
        <translation>Ce catalogue veut savoir qui publie ; tout est conservé et rien n’a été publié. Dites qui vous êtes, puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>You changed this since it was public last, and this catalogue wants a second person; your changes are kept and it was not published. Ask a colleague who did not change it to publish it.</source>
        <translation>Vous avez modifié cette fiche depuis qu’elle a été publique, et ce catalogue demande une seconde personne ; vos modifications sont conservées et rien n’a été publié. Demandez à un collègue qui ne l’a pas modifiée de la publier.</translation>
    </message>
    <message>
        <source>“%1” is no way of approving; nothing was changed. “second” asks for a second person, nothing asks for none.</source>
        <translation>« %1 » n’est pas une manière d’approuver ; rien n’a été modifié. « second » demande une seconde personne, vide n’en demande pas.</translation>
    </message>
    <message>
        <source>%1: the rights ran out on %2, and visitors do not see its media any more. Renew the rights, or take the media out.</source>
        <translation>%1 : les droits ont expiré le %2, et le public ne voit plus ses médias. Renouvelez les droits ou retirez les médias.</translation>
    </message>
    <message>
        <source>Somebody else changed this note meanwhile; their words were kept and yours were not written.</source>
        <translation>Quelqu’un d’autre a modifié cette note entre-temps ; son texte a été conservé et le vôtre n’a pas été écrit.</translation>
    </message>
    <message>
        <source>A note needs words, and no more than %1 letters; nothing was written.</source>
        <translation>Une note demande des mots, et pas plus de %1 caractères ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>This person is not in the catalogue any more; nothing was changed.</source>
        <translation>Cette personne n’est plus dans le catalogue ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A person needs a name of no more than %1 letters; nothing was changed.</source>
        <translation>Une personne a besoin d’un nom d’au plus %1 caractères ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Somebody here has this name already; nothing was changed. Choose another one, so that the history can tell them apart.</source>
        <translation>Quelqu’un porte déjà ce nom ici ; rien n’a été modifié. Choisissez-en un autre, pour que l’historique les distingue.</translation>
    </message>
    <message>
        <source>This is the last administrator; nothing was changed. Make somebody else one first.</source>
        <translation>C’est la dernière personne chargée de l’administration ; rien n’a été modifié. Confiez-la d’abord à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>“%1” does not work here any more; nobody was changed. Ask an administrator.</source>
        <translation>« %1 » ne travaille plus ici ; rien n’a été modifié. Adressez-vous à l’administration.</translation>
    </message>
    <message>
        <source>Stopped; what was checked until now is recorded, and the next check goes on from there.</source>
        <translation>Arrêté ; ce qui a été vérifié jusqu’ici est consigné, et la prochaine vérification continuera de là.</translation>
    </message>
    <message>
        <source>“%1” is no number of days, such as 90; nothing was changed.</source>
        <translation>« %1 » n’est pas un nombre de jours, comme 90 ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A place needs a name, such as “Depot &gt; Shelf 4”; nothing was changed.</source>
        <translation>Un emplacement doit porter un nom, comme « Dépôt &gt; Étagère 4 » ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The label “%1” is that of “%2” already; nothing was changed. Give each place its own.</source>
        <translation>L’étiquette « %1 » est déjà celle de « %2 » ; rien n’a été modifié. Donnez à chaque emplacement la sienne.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” still holds %Ln entries; nothing was changed. Move them first.</source>
        <translation>
            <numerusform>« %1 » contient encore %Ln notice ; rien n’a été modifié. Déplacez-la d’abord.</numerusform>
            <numerusform>« %1 » contient encore %Ln notices ; rien n’a été modifié. Déplacez-les d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are places inside “%1”; nothing was changed. Take them away first.</source>
        <translation>« %1 » contient d’autres emplacements ; rien n’a été modifié. Retirez-les d’abord.</translation>
    </message>
    <message>
        <source>A place cannot stand inside itself; nothing was changed.</source>
        <translation>Un emplacement ne peut se trouver en lui-même ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is in the register already; nothing was written. What is wrong there is put right by a correcting line.</source>
        <translation>%1 est déjà inscrit au registre ; rien n’a été écrit. Une erreur s’y rectifie par une ligne corrective.</translation>
    </message>
    <message>
        <source>The register has no such line of %1; nothing was written.</source>
        <translation>Le registre n’a pas cette ligne pour %1 ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no such stocktake; nothing was written.</source>
        <translation>Ce récolement n’existe pas ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” is closed; nothing was written. Begin a new stocktake.</source>
        <translation>« %1 » est clos ; rien n’a été écrit. Commencez un nouveau récolement.</translation>
    </message>
    <message>
        <source>A stocktake needs a name; nothing was begun.</source>
        <translation>Un récolement doit porter un nom ; rien n’a été commencé.</translation>
    </message>
    <message>
        <source>There is nothing to look for; nothing was begun. Choose entries, or a list that has some.</source>
        <translation>Il n’y a rien à rechercher ; rien n’a été commencé. Choisissez des fiches, ou une liste qui en contient.</translation>
    </message>
    <message>
        <source>A number is needed; nothing was written.</source>
        <translation>Il faut un numéro ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” is not on the list of this stocktake; nothing was written.</source>
        <translation>« %1 » n’est pas sur la liste de ce récolement ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” goes on; nothing was moved. Close it first.</source>
        <translation>« %1 » est en cours ; rien n’a été déplacé. Il faut d’abord le clore.</translation>
    </message>
    <message>
        <source>There is a place “%1” already; nothing was changed.</source>
        <translation>Il y a déjà un emplacement « %1 » ; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>vitrine::ChipGroup</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
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
        <translation>Date en EDTF (ISO 8601-2), dans les nombres de son calendrier</translation>
    </message>
    <message>
        <source>Calendar of the date; empty: Gregorian</source>
        <translation>Calendrier de la date ; vide : grégorien</translation>
    </message>
    <message>
        <source>Language of the wording of the date</source>
        <translation>Langue dans laquelle la date est formulée</translation>
    </message>
    <message>
        <source>File beside the table, or address, of a picture</source>
        <translation>Fichier à côté du tableau, ou adresse, d’une image</translation>
    </message>
    <message>
        <source>Who may read the record</source>
        <translation>Qui peut lire la notice</translation>
    </message>
    <message>
        <source>State of the record</source>
        <translation>État de la notice</translation>
    </message>
    <message>
        <source>“true” for a demonstration record, which describes no real object</source>
        <translation>« true » pour une notice de démonstration, qui ne décrit aucun objet réel</translation>
    </message>
    <message>
        <source>Kept from an earlier import</source>
        <translation>Conservé d’un import antérieur</translation>
    </message>
</context>
<context>
    <name>vitrine::CsvExport</name>
    <message>
        <source>There is no field “%1”. Nothing was written; “vitrinectl export --help” lists the fields.</source>
        <translation>Il n’y a pas de champ « %1 ». Rien n’a été écrit ; « vitrinectl export --help » énumère les champs.</translation>
    </message>
</context>
<context>
    <name>vitrine::CsvImport</name>
    <message>
        <source>An item has one place; the first was taken and the others are kept in the extra field “otherPlaces”.</source>
        <translation>Un objet a un seul lieu ; le premier a été pris, les autres sont gardés dans le champ supplémentaire « otherPlaces ».</translation>
    </message>
    <message>
        <source>“%1” is none of public, internal, restricted, sealed; the row is kept internal.</source>
        <translation>« %1 » n’est pas l’un de public, internal, restricted, sealed ; la ligne reste interne.</translation>
    </message>
    <message>
        <source>“%1” is none of draft, inReview, published; the status was not changed.</source>
        <translation>« %1 » n’est pas l’un de draft, inReview, published ; l’état n’a pas été modifié.</translation>
    </message>
    <message>
        <source>“%1” is not a date in EDTF; the wording was read instead.</source>
        <translation>« %1 » n’est pas une date EDTF ; la formulation a été lue à la place.</translation>
    </message>
    <message>
        <source>“%1” could not be read as a date; it is kept as text and not sorted by.</source>
        <translation>« %1 » n’a pas pu être lu comme une date ; il est gardé comme texte, sans servir au tri.</translation>
    </message>
    <message>
        <source>The file “%1” lies outside the folder of the table and was not taken; its name is kept.</source>
        <translation>Le fichier « %1 » se trouve hors du dossier du tableau et n’a pas été pris ; son nom est gardé.</translation>
    </message>
    <message>
        <source>The file “%1” is not beside the table; its name is kept. Put the file there and import again.</source>
        <translation>Le fichier « %1 » n’est pas à côté du tableau ; son nom est gardé. Mettez-le là et importez à nouveau.</translation>
    </message>
    <message>
        <source>The row has %1 cells where the header has %2; the missing ones were taken as empty.</source>
        <translation>La ligne a %1 cellules et l’en-tête %2 ; celles qui manquent ont été prises comme vides.</translation>
    </message>
    <message>
        <source>The row has %1 cells where the header has %2; the surplus is kept as extra fields.</source>
        <translation>La ligne a %1 cellules et l’en-tête %2 ; le surplus est gardé en champs supplémentaires.</translation>
    </message>
    <message>
        <source>The table is empty: it has not even a header. Nothing was imported.</source>
        <translation>Le tableau est vide : il n’a pas même d’en-tête. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Windows-1252. Look at the accented letters before you publish.</source>
        <translation>Le fichier n’est pas en UTF-8 ; il a été lu comme Windows-1252. Regardez les lettres accentuées avant de publier.</translation>
    </message>
    <message>
        <source>No column holds the number of the items, so no row can be taken. Name one “number”, or say which it is with --key.</source>
        <translation>Aucune colonne ne contient le numéro des objets : aucune ligne ne peut être prise. Nommez-en une « number », ou indiquez-la avec --key.</translation>
    </message>
    <message>
        <source>The column “%1” names a field that an earlier column holds already; its values are kept as extra fields.</source>
        <translation>La colonne « %1 » nomme un champ déjà tenu par une colonne précédente ; ses valeurs sont gardées en champs supplémentaires.</translation>
    </message>
    <message>
        <source>The column “%1” is not known; its values are kept as extra fields of that name.</source>
        <translation>La colonne « %1 » n’est pas connue ; ses valeurs sont gardées en champs supplémentaires de ce nom.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed: everything from here to the end of the file would be one cell. The row was left out; close the quotation mark and import again.</source>
        <translation>Un guillemet n’est jamais fermé : tout, d’ici à la fin du fichier, formerait une seule cellule. La ligne a été écartée ; fermez le guillemet et importez à nouveau.</translation>
    </message>
    <message>
        <source>The row holds a NUL character, which no text has. The row was left out; save the file as text again.</source>
        <translation>La ligne contient un caractère NUL, qu’aucun texte ne comporte. Elle a été écartée ; enregistrez à nouveau le fichier comme texte.</translation>
    </message>
    <message>
        <source>A cell has more than %1 characters. The row was left out.</source>
        <translation>Une cellule a plus de %1 caractères. La ligne a été écartée.</translation>
    </message>
    <message>
        <source>The row has no number, so it cannot be told from others. It was left out; give it a number and import again.</source>
        <translation>La ligne n’a pas de numéro et ne peut être distinguée des autres. Elle a été écartée ; donnez-lui un numéro et importez à nouveau.</translation>
    </message>
    <message>
        <source>The number “%1” was used in row %2 already. This row was left out; the first was kept.</source>
        <translation>Le numéro « %1 » est déjà celui de la ligne %2. Cette ligne a été écartée ; la première a été gardée.</translation>
    </message>
    <message>
        <source>The import was stopped. The catalogue is as it was before.</source>
        <translation>L’import a été arrêté. Le catalogue est tel qu’il était.</translation>
    </message>
    <message>
        <source>The row has no title.</source>
        <translation>La ligne n’a pas de titre.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation>Le fichier « %1 » ne peut pas être lu. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>There is no item with the number “%1”; the row was taken without a parent.</source>
        <translation>Aucun objet ne porte le numéro « %1 » ; la ligne a été prise sans rattachement.</translation>
    </message>
    <message>
        <source>The mapping names a column “%1” that the table does not have.</source>
        <translation>La correspondance cite une colonne « %1 » que le tableau n’a pas.</translation>
    </message>
    <message>
        <source>The column “%1” is left out, as the mapping says.</source>
        <translation>La colonne « %1 » est laissée de côté, comme le dit la correspondance.</translation>
    </message>
    <message>
        <source>There is no item with the number “%1”; the row was taken without the relation to it.</source>
        <translation>Il n’y a pas d’objet portant le numéro « %1 » ; la rangée a été prise sans ce lien.</translation>
    </message>
    <message>
        <source>Records that point to media: %1. The file does not hold them and none were taken; import a folder of them, or attach them.</source>
        <translation>Notices qui renvoient à des médias : %1. Le fichier ne les contient pas et aucun n’a été pris ; importez-en un dossier, ou joignez-les.</translation>
    </message>
    <message>
        <source>The table is larger than %1 MB. Nothing was imported; split it.</source>
        <translation>Le tableau dépasse %1 Mo. Rien n’a été importé ; divisez-le.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Nothing was imported; split it.</source>
        <translation>Le tableau a plus de %1 lignes. Rien n’a été importé ; divisez-le.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Windows-1256. Look at the Persian letters before you publish.</source>
        <translation>Le fichier n’est pas en UTF-8 ; il a été lu comme Windows-1256. Vérifiez les lettres persanes avant de publier.</translation>
    </message>
    <message>
        <source>The row has bytes that are no letters in the encoding that was chosen. The row was left out; choose another encoding.</source>
        <translation>La ligne contient des octets qui ne sont pas des lettres dans l’encodage choisi. Elle a été laissée de côté ; choisissez un autre encodage.</translation>
    </message>
</context>
<context>
    <name>vitrine::DateField</name>
    <message>
        <source>as it is written: around 1990, summer 1367 …</source>
        <translation>comme on l’écrit : vers 1990, été 1367…</translation>
    </message>
    <message>
        <source>Keep the words without a date</source>
        <translation>Garder les mots, sans date</translation>
    </message>
    <message>
        <source>understood: %1 · %2</source>
        <extracomment>%1 is a date in both calendars, %2 its notation for machines</extracomment>
        <translation>compris : %1 · %2</translation>
    </message>
    <message>
        <source>kept as it is written, without a day to sort by</source>
        <translation>gardé tel quel, sans jour pour le tri</translation>
    </message>
    <message>
        <source>or is it %1?</source>
        <translation>ou est-ce %1 ?</translation>
    </message>
</context>
<context>
    <name>vitrine::DateParse</name>
    <message>
        <source>There is no date here yet. Write one, or “undated”.</source>
        <translation>Il n’y a pas encore de date ici. Écrivez-en une, ou « sans date ».</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not understood as part of a date. Write it like 28 November 2017, summer 1988, around 1905 or 1985–1988.</source>
        <translation>« %1 », dans « %2 », n’est pas compris comme partie d’une date. Écrivez par exemple 28 novembre 2017, été 1988, vers 1905 ou 1985–1988.</translation>
    </message>
    <message>
        <source>The number %1 is neither a day nor a year. Write the year with up to four digits.</source>
        <translation>Le nombre %1 n’est ni un jour ni une année. Écrivez l’année en quatre chiffres au plus.</translation>
    </message>
    <message>
        <source>The lunar calendar cannot be converted to the day. Write the Solar Hijri or the Gregorian date; the wording of the source has its own field.</source>
        <translation>Le calendrier lunaire ne se convertit pas au jour près. Écrivez la date solaire ou grégorienne ; la formulation de la source a son propre champ.</translation>
    </message>
    <message>
        <source>“%1” names two calendars. Choose one.</source>
        <translation>« %1 » nomme deux calendriers. Choisissez-en un.</translation>
    </message>
    <message>
        <source>“%1” holds no year. Write the year in full.</source>
        <translation>« %1 » ne comporte pas d’année. Écrivez l’année en entier.</translation>
    </message>
    <message>
        <source>The day of the week in “%1” does not go with the date. Check both, or leave the weekday out.</source>
        <translation>Le jour de la semaine, dans « %1 », ne correspond pas à la date. Vérifiez les deux, ou omettez le jour.</translation>
    </message>
    <message>
        <source>Before or after a season names no day. Write a month or a year in “%1”.</source>
        <translation>Avant ou après une saison ne désigne aucun jour. Écrivez un mois ou une année dans « %1 ».</translation>
    </message>
    <message>
        <source>“%1” does not name two dates. Write both, such as 1985–1988.</source>
        <translation>« %1 » ne nomme pas deux dates. Écrivez les deux, par exemple 1985–1988.</translation>
    </message>
    <message>
        <source>The end of “%1” can be read in more than one way. Write it in full, such as 1985–1988 or December 1988 – February 1989.</source>
        <translation>La fin de « %1 » peut se lire de plusieurs façons. Écrivez-la en entier, par exemple 1985–1988 ou décembre 1988 – février 1989.</translation>
    </message>
    <message>
        <source>The start of “%1” has no year. Write it in full.</source>
        <translation>Le début de « %1 » n’a pas d’année. Écrivez-le en entier.</translation>
    </message>
    <message>
        <source>The year in “%1” is not complete. Write it with all its digits.</source>
        <translation>L’année de « %1 » n’est pas complète. Écrivez-la avec tous ses chiffres.</translation>
    </message>
    <message>
        <source>“%1” mixes two calendars. Write it in one.</source>
        <translation>« %1 » mêle deux calendriers. Écrivez-le dans un seul.</translation>
    </message>
    <message>
        <source>The year in “%1” is not a Solar Hijri year. Write the year of the same calendar as the month.</source>
        <translation>L’année de « %1 » n’est pas une année solaire. Écrivez l’année du même calendrier que le mois.</translation>
    </message>
    <message>
        <source>“%1” is not understood as a date. Write it like 28 November 2017, summer 1988, around 1905 or 1985–1988.</source>
        <translation>« %1 » n’est pas compris comme une date. Écrivez par exemple 28 novembre 2017, été 1988, vers 1905 ou 1985–1988.</translation>
    </message>
    <message>
        <source>“%1” does not say which century. Write the decade in full, such as 1980s.</source>
        <translation>« %1 » ne dit pas de quel siècle il s’agit. Écrivez la décennie en entier, par exemple années 1980.</translation>
    </message>
    <message>
        <source>“%1” is not a decade. A decade begins with a year that ends in 0.</source>
        <translation>« %1 » n’est pas une décennie. Une décennie commence par une année qui finit par 0.</translation>
    </message>
    <message>
        <source>“%1” may mean ten years or a hundred. Write %2–%3 or %2–%4.</source>
        <translation>« %1 » peut désigner dix ans ou cent. Écrivez %2–%3 ou %2–%4.</translation>
    </message>
    <message>
        <source>“%1” can be read in more than one way. Write the month by its name or both years in full.</source>
        <translation>« %1 » peut se lire de plusieurs façons. Écrivez le nom du mois, ou les deux années en entier.</translation>
    </message>
    <message>
        <source>“%1” may be a month or two years. Write the month by its name or both years in full.</source>
        <translation>« %1 » peut être un mois ou deux années. Écrivez le nom du mois, ou les deux années en entier.</translation>
    </message>
    <message>
        <source>“%1” may mean day %2 of month %3 or day %3 of month %2. Write the month by its name.</source>
        <translation>« %1 » peut être le jour %2 du mois %3 ou le jour %3 du mois %2. Écrivez le nom du mois.</translation>
    </message>
    <message>
        <source>There is no such day as “%1”. Check the day and the month.</source>
        <translation>Le jour « %1 » n’existe pas. Vérifiez le jour et le mois.</translation>
    </message>
</context>
<context>
    <name>vitrine::DeclarationPage</name>
    <message>
        <source>This declaration is not shown here any more.</source>
        <translation>Cette déclaration n’est plus présentée ici.</translation>
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
        <translation>Comment le sait‑on ?</translation>
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
    <name>vitrine::DeletedPane</name>
    <message>
        <source>Deleted entries</source>
        <translation>Fiches supprimées</translation>
    </message>
    <message>
        <source>Restore with its links</source>
        <translation>Restaurer avec ses liens</translation>
    </message>
    <message>
        <source>Nothing has been deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>They keep their numbers, and come back as they were.</source>
        <translation>Elles gardent leur numéro et reviennent telles qu’elles étaient.</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restauré : %1</translation>
    </message>
</context>
<context>
    <name>vitrine::DeskFoot</name>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop; nothing will have been changed</source>
        <translation>Arrêter ; rien n’aura été modifié</translation>
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
        <translation>Fiches supprimées</translation>
    </message>
    <message>
        <source>This entry is not in the catalogue any more: %1.</source>
        <translation>Cette fiche n’est plus dans le catalogue : %1.</translation>
    </message>
    <message>
        <source>Something on the form could not be saved and waits there; mend it or undo it before going on.</source>
        <translation>Quelque chose dans la fiche n’a pas pu être enregistré et attend là ; corrigez-le ou annulez-le avant de continuer.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Tout est enregistré.</translation>
    </message>
    <message>
        <source>Something on the form could not be saved; the reason stands beside the field.</source>
        <translation>Quelque chose dans la fiche n’a pas pu être enregistré ; la raison est à côté du champ.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau : %1</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Supprimé : %1</translation>
    </message>
    <message>
        <source>“%1” was deleted, and taken out of what referred to it. Undo brings both back.</source>
        <translation>« %1 » a été supprimé, et retiré de ce qui y renvoyait. Annuler ramène les deux.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>Something on the form breaks a rule and is not saved. Mend it, or close again to leave without it.</source>
        <translation>Quelque chose dans la fiche enfreint une règle et n’est pas enregistré. Corrigez-le, ou fermez encore une fois pour partir sans.</translation>
    </message>
    <message>
        <source>Edit the chosen records together …</source>
        <translation>Modifier ensemble les fiches choisies…</translation>
    </message>
    <message>
        <source>Many entries are being changed …</source>
        <translation>De nombreuses fiches sont en cours de modification…</translation>
    </message>
    <message>
        <source>Choose records in the list first: with Ctrl and Shift, or all of them with Ctrl+A.</source>
        <translation>Choisissez d’abord des fiches dans la liste : avec Ctrl et Maj, ou toutes avec Ctrl+A.</translation>
    </message>
    <message>
        <source>Many entries are being changed. Wait for the end, or stop it: nothing will have been changed then.</source>
        <translation>De nombreuses fiches sont en cours de modification. Attendez la fin, ou arrêtez : rien n’aura alors été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed. Undo takes all of it back.</source>
        <translation>
            <numerusform>%n fiche a été modifiée. Annuler reprend le tout.</numerusform>
            <numerusform>%n fiches ont été modifiées. Annuler reprend le tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace …</source>
        <translation>Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>Merge the two chosen records …</source>
        <translation>Fusionner les deux fiches choisies…</translation>
    </message>
    <message>
        <source>Choose two people or organisations, two terms or two places in the list, with Ctrl: these can be merged.</source>
        <translation>Choisissez dans la liste, avec Ctrl, deux personnes ou organisations, deux termes ou deux lieux : ce sont eux qu’on peut fusionner.</translation>
    </message>
    <message>
        <source>The two records are one now. Undo parts them again.</source>
        <translation>Les deux fiches n’en font plus qu’une. Annuler les sépare de nouveau.</translation>
    </message>
    <message>
        <source>This record was merged into another one, which is shown instead.</source>
        <translation>Cette fiche a été fusionnée avec une autre, qui est montrée à sa place.</translation>
    </message>
    <message>
        <source>A copy of “%1”</source>
        <translation>Copie de « %1 »</translation>
    </message>
    <message>
        <source>This is the copy. It is a draft, without media, and without what belonged to the one object alone.</source>
        <translation>Voici la copie. C’est un brouillon, sans médias et sans ce qui n’appartenait qu’à l’objet d’origine.</translation>
    </message>
    <message>
        <source>What is left to settle</source>
        <translation>Ce qui reste à régler</translation>
    </message>
    <message>
        <source>Open the form of the record that is to be deleted: in the table cells are emptied.</source>
        <translation>Ouvrez la fiche à supprimer : dans le tableau, on vide des cellules.</translation>
    </message>
    <message>
        <source>Work list: notes, days, changes</source>
        <translation>Liste de travail : notes, échéances, modifications</translation>
    </message>
    <message>
        <source>People of the desk</source>
        <translation>Personnes du poste de travail</translation>
    </message>
    <message>
        <source>Somebody else at the desk</source>
        <translation>Quelqu’un d’autre au poste de travail</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Plan des lieux</translation>
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
    <name>vitrine::DublinCore</name>
    <message>
        <source>“%1” holds no Dublin Core record. Nothing was imported.</source>
        <translation>« %1 » ne contient aucune notice Dublin Core. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation>Le fichier « %1 » est illisible. Rien n’a été importé.</translation>
    </message>
</context>
<context>
    <name>vitrine::Ead</name>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation>Le fichier « %1 » est illisible. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>“%1” holds no finding aid: no level of description is in it. Nothing was imported.</source>
        <translation>« %1 » ne contient pas d’instrument de recherche : aucun niveau de description n’y figure. Rien n’a été importé.</translation>
    </message>
</context>
<context>
    <name>vitrine::Editor</name>
    <message>
        <source>This catalogue is open for reading only; nothing was changed.</source>
        <translation>Ce catalogue est ouvert en lecture seule ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Many entries are being changed; this was not written. Wait for the end, or stop it.</source>
        <translation>De nombreuses fiches sont en cours de modification ; ceci n’a pas été écrit. Attendez la fin, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Replaced by a new copy.</source>
        <translation>Remplacé par une nouvelle copie.</translation>
    </message>
    <message>
        <source>Something was written meanwhile, so nothing was taken back. Look at it, and try again.</source>
        <translation>Quelque chose a été écrit entre-temps ; rien n’a donc été repris. Regardez, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>vitrine::Edtf</name>
    <message>
        <source>“%1” is an EDTF date of level 2. Such dates are kept as text; choose a simpler form to sort and search by.</source>
        <translation>« %1 » est une date EDTF de niveau 2. Ces dates sont gardées comme texte ; choisissez une forme plus simple pour trier et chercher.</translation>
    </message>
    <message>
        <source>“%1” lies outside the years this catalogue keeps. Choose a year of up to four digits.</source>
        <translation>« %1 » est hors des années que garde ce catalogue. Choisissez une année de quatre chiffres au plus.</translation>
    </message>
    <message>
        <source>There is no such day as “%1”. Check the day and the month.</source>
        <translation>Le jour « %1 » n’existe pas. Vérifiez le jour et le mois.</translation>
    </message>
    <message>
        <source>In “%1” the end lies before the start. Exchange the two.</source>
        <translation>Dans « %1 », la fin précède le début. Intervertissez-les.</translation>
    </message>
    <message>
        <source>“%1” is not a date in EDTF form. Write it like 1988, 1988-07, 1988-07-19 or 1985/1988.</source>
        <translation>« %1 » n’est pas une date de forme EDTF. Écrivez par exemple 1988, 1988-07, 1988-07-19 ou 1985/1988.</translation>
    </message>
</context>
<context>
    <name>vitrine::Encoding</name>
    <message>
        <source>The input cannot be read twice, so its encoding cannot be recognised; give a file instead.</source>
        <translation>L’entrée ne peut pas être lue deux fois, son encodage n’est donc pas reconnu ; donnez plutôt un fichier.</translation>
    </message>
</context>
<context>
    <name>vitrine::EventPage</name>
    <message>
        <source>This event is not shown here any more.</source>
        <translation>Cet événement n’est plus présenté ici.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation>Comment le sait‑on ?</translation>
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
        <translation>Comment le sait‑on ?</translation>
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
        <translation>Cette notice n’est plus présentée ici.</translation>
    </message>
    <message>
        <source>This entry is a demonstration: it was made for this catalogue, to show how it works. It is not a real person&apos;s object, and its date and maker are part of the demonstration.</source>
        <translation>Cette entrée est une démonstration : elle a été faite pour ce catalogue, afin d’en montrer le fonctionnement. Ce n’est pas l’objet d’une personne réelle ; sa date et son auteur font partie de la démonstration.</translation>
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
        <translation>Éditeur : %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Date : %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a language, %2 the state of a text in it</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportFile</name>
    <message>
        <source>The place “%1” cannot be written. Nothing was exported; choose another place.</source>
        <translation>L’emplacement « %1 » n’est pas accessible en écriture. Rien n’a été exporté ; choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>There is something at “%1” already. Nothing was exported; name a folder that is not there yet.</source>
        <translation>Il y a déjà quelque chose à « %1 ». Rien n’a été exporté ; nommez un dossier qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>The export could not be written: the disk is full or not writable. Nothing in the catalogue changed and no half file was left; free some space and export again.</source>
        <translation>L’export n’a pas pu être écrit : le disque est plein ou protégé. Rien n’a changé dans le catalogue et aucun fichier incomplet n’est resté ; libérez de la place et recommencez.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was left behind.</source>
        <translation>L’export a été arrêté ; aucun fichier n’est resté.</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportItems</name>
    <message>
        <source>There is no field “%1”. Nothing was written; “vitrinectl export --help” lists the fields.</source>
        <translation>Il n’y a pas de champ « %1 ». Rien n’a été écrit ; « vitrinectl export --help » donne la liste des champs.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as fr, en or fa. Nothing was written.</source>
        <translation>« %1 » n’est pas un code de langue tel que fr, en ou fa. Rien n’a été écrit.</translation>
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
        <translation>Photographie</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>Enregistrement sonore</translation>
    </message>
    <message>
        <source>Handicraft</source>
        <translation>Artisanat</translation>
    </message>
    <message>
        <source>Artwork</source>
        <translation>Œuvre d’art</translation>
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
        <source>artist</source>
        <translation>artiste</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>créateur</translation>
    </message>
    <message>
        <source>photographer</source>
        <translation>photographe</translation>
    </message>
    <message>
        <source>videographer</source>
        <translation>vidéaste</translation>
    </message>
    <message>
        <source>filmmaker</source>
        <translation>cinéaste</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>orateur</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>signataire</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>traducteur</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>donor</source>
        <translation>donateur</translation>
    </message>
    <message>
        <source>unknown maker</source>
        <translation>auteur inconnu</translation>
    </message>
    <message>
        <source>maker&apos;s name withheld</source>
        <translation>nom de l’auteur non communiqué</translation>
    </message>
    <message>
        <source>Demonstration: this record shows what the catalogue can do and describes no real object.</source>
        <translation>Démonstration : cette notice montre ce que le catalogue sait faire et ne décrit aucun objet réel.</translation>
    </message>
</context>
<context>
    <name>vitrine::FacetPanel</name>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
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
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The first letters are enough</source>
        <translation>Les premières lettres suffisent</translation>
    </message>
    <message>
        <source>None of the objects has such a value.</source>
        <translation>Aucun objet n’a une telle valeur.</translation>
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
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>%1s</source>
        <extracomment>A decade: %1 is its first year</extracomment>
        <translation>années %1</translation>
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
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Level of description</source>
        <translation>Niveau de description</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Lacks</source>
        <extracomment>Heading of what entries do not have: rights, a translation ...</extracomment>
        <translation>Il manque</translation>
    </message>
    <message>
        <source>A translation</source>
        <translation>Une traduction</translation>
    </message>
    <message>
        <source>A source</source>
        <translation>Une source</translation>
    </message>
    <message>
        <source>A rights statement</source>
        <translation>Une mention des droits</translation>
    </message>
    <message>
        <source>An alternative text</source>
        <translation>Un texte de remplacement</translation>
    </message>
    <message>
        <source>A sound original file</source>
        <translation>Un fichier original intact</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Des dimensions</translation>
    </message>
    <message>
        <source>A place in the exhibition</source>
        <translation>Une place dans l’exposition</translation>
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
        <translation>Importance matérielle</translation>
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
        <translation>Classification</translation>
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
        <translation>Mode de classement</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a qualifier such as &apos;workshop of&apos;, and a name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>attributed to %1</source>
        <translation>attribué à %1</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldSheet</name>
    <message>
        <source>%1 of “%2”</source>
        <extracomment>a step of undo: %1 is a field&apos;s title, %2 that of the record</extracomment>
        <translation>%1 de « %2 »</translation>
    </message>
    <message>
        <source>As before: %1 (Ctrl+&apos;)</source>
        <extracomment>%1 is a value that another record has; the keys take it over</extracomment>
        <translation>Comme avant : %1 (Ctrl+’)</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldWords</name>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Text: a breath</source>
        <translation>Texte : un souffle</translation>
    </message>
    <message>
        <source>Text: a minute</source>
        <translation>Texte : une minute</translation>
    </message>
    <message>
        <source>Text: everything</source>
        <translation>Texte : tout</translation>
    </message>
    <message>
        <source>Sections, in order</source>
        <translation>Sections, dans l’ordre</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>About this catalogue</source>
        <translation>À propos de ce catalogue</translation>
    </message>
    <message>
        <source>The hang</source>
        <translation>L’accrochage</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Born or founded</source>
        <translation>Naissance ou fondation</translation>
    </message>
    <message>
        <source>Died or dissolved</source>
        <translation>Décès ou dissolution</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Genre d’événement</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Mot pour mot</translation>
    </message>
    <message>
        <source>Said at</source>
        <translation>Dit lors de</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Number, or the lower one</source>
        <translation>Nombre, ou le plus petit</translation>
    </message>
    <message>
        <source>The upper number</source>
        <translation>Le plus grand nombre</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>In the statement</source>
        <translation>Dans la déclaration orale</translation>
    </message>
    <message>
        <source>The text is a summary</source>
        <translation>Le texte est un résumé</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émise par</translation>
    </message>
    <message>
        <source>Stated number of signatories</source>
        <translation>Nombre annoncé de signataires</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>What it says, in our words</source>
        <translation>Ce qu’elle dit, en nos mots</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Shares its text with</source>
        <translation>Partage son texte avec</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
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
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Broader term</source>
        <translation>Terme plus large</translation>
    </message>
    <message>
        <source>Address in a public vocabulary</source>
        <translation>Adresse dans un vocabulaire public</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Qui peut le voir</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Other fields, as they came</source>
        <translation>Autres champs, tels quels</translation>
    </message>
    <message>
        <source>Why fields are empty</source>
        <translation>Pourquoi des champs sont vides</translation>
    </message>
    <message>
        <source>Who may see which field</source>
        <translation>Qui peut voir quel champ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Place in it</source>
        <translation>Endroit dans la source</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>As in the source, or by which scheme</source>
        <translation>Comme dans la source, ou selon quel système</translation>
    </message>
    <message>
        <source>Original or translation</source>
        <translation>Original ou traduction</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État du texte</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Personne ou organisation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Place in the room</source>
        <translation>Place dans la salle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>L’équipe</translation>
    </message>
    <message>
        <source>Few of the team</source>
        <translation>Quelques-uns de l’équipe</translation>
    </message>
    <message>
        <source>Nobody without the passphrase</source>
        <translation>Personne sans la phrase secrète</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en relecture</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traduction</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquante</translation>
    </message>
    <message>
        <source>to be proofread</source>
        <translation>à relire</translation>
    </message>
    <message>
        <source>proofread</source>
        <translation>relue</translation>
    </message>
    <message>
        <source>the source changed</source>
        <translation>périmée : l’original a changé</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>fait par</translation>
    </message>
    <message>
        <source>attributed to</source>
        <translation>attribué à</translation>
    </message>
    <message>
        <source>maker unknown</source>
        <translation>auteur inconnu</translation>
    </message>
    <message>
        <source>name withheld</source>
        <translation>nom non divulgué</translation>
    </message>
    <message>
        <source>usual name</source>
        <translation>nom usuel</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>autre nom</translation>
    </message>
    <message>
        <source>in other letters</source>
        <translation>en d’autres lettres</translation>
    </message>
    <message>
        <source>subjects</source>
        <translation>sujets</translation>
    </message>
    <message>
        <source>materials</source>
        <translation>matières</translation>
    </message>
    <message>
        <source>techniques</source>
        <translation>techniques</translation>
    </message>
    <message>
        <source>advisories</source>
        <translation>avertissements</translation>
    </message>
    <message>
        <source>kinds of events</source>
        <translation>genres d’événements</translation>
    </message>
    <message>
        <source>classifications</source>
        <translation>classifications</translation>
    </message>
    <message>
        <source>kinds of places</source>
        <translation>genres de lieux</translation>
    </message>
    <message>
        <source>goes with</source>
        <translation>va avec</translation>
    </message>
    <message>
        <source>is part of</source>
        <translation>fait partie de</translation>
    </message>
    <message>
        <source>is a version of</source>
        <translation>est une version de</translation>
    </message>
    <message>
        <source>depicts</source>
        <translation>représente</translation>
    </message>
    <message>
        <source>is documented by</source>
        <translation>est documenté par</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Parole rapportée</translation>
    </message>
    <message>
        <source>Stated number</source>
        <translation>Nombre annoncé</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>Liste enregistrée</translation>
    </message>
    <message>
        <source>Exhibitions</source>
        <translation>Expositions</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personnes et organisations</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Paroles rapportées</translation>
    </message>
    <message>
        <source>Stated numbers</source>
        <translation>Nombres annoncés</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Listes enregistrées</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Dates and places</source>
        <translation>Dates et lieux</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Matières</translation>
    </message>
    <message>
        <source>Access and rights</source>
        <translation>Accès et droits</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Note to colleagues</source>
        <translation>Note aux collègues</translation>
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
    <name>vitrine::FindPane</name>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Capitals as typed</source>
        <translation>Respecter les majuscules</translation>
    </message>
    <message>
        <source>In every spelling</source>
        <translation>Dans toutes les graphies</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Mots à rechercher</translation>
    </message>
    <message>
        <source>Words to stand there instead</source>
        <translation>Mots à mettre à la place</translation>
    </message>
    <message>
        <source>In which field</source>
        <translation>Dans quel champ</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Dans quelle langue</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Without accents and vowel marks, and in every way a Persian letter is typed</source>
        <translation>Sans accents ni voyelles brèves, et quelle que soit la façon de taper une lettre persane</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Retour à la fiche</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Find and replace in all of the list</source>
        <translation>Rechercher et remplacer dans toute la liste</translation>
    </message>
    <message numerus="yes">
        <source>Find and replace in %n record(s)</source>
        <translation>
            <numerusform>Rechercher et remplacer dans %n fiche</numerusform>
            <numerusform>Rechercher et remplacer dans %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Tous les textes</translation>
    </message>
    <message>
        <source>Replaced in %1 records</source>
        <extracomment>a step of undo: %1 is how many</extracomment>
        <translation>Remplacé dans %1 fiches</translation>
    </message>
</context>
<context>
    <name>vitrine::FolderImport</name>
    <message>
        <source>The import was stopped. The catalogue is as it was before.</source>
        <translation>L’import a été arrêté. Le catalogue est comme avant.</translation>
    </message>
    <message>
        <source>The file “%1” has the same bytes as one of “%2”, which is there already; it was not taken again.</source>
        <translation>Le fichier « %1 » a les mêmes octets qu’un fichier de « %2 », qui est déjà là ; il n’a pas été repris.</translation>
    </message>
    <message>
        <source>“%1” is not a picture, film, sound or document known here. It was left out.</source>
        <translation>« %1 » n’est ni une image, ni un film, ni un son, ni un document connu ici. Il a été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>vitrine::Format</name>
    <message>
        <source>There is no file “%1”. Nothing was imported.</source>
        <translation>Il n’y a pas de fichier « %1 ». Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The folder “%1” holds nothing that can be imported.</source>
        <translation>Le dossier « %1 » ne contient rien qui puisse être importé.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation>Le fichier « %1 » ne peut pas être lu. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The format of “%1” is not one that can be imported; “vitrinectl formats” lists them. Nothing was imported.</source>
        <translation>Le format de « %1 » n’est pas de ceux qui s’importent ; « vitrinectl formats » les énumère. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Preservation package (BagIt) with originals, METS and PREMIS</source>
        <translation>Paquet de conservation (BagIt) avec originaux, METS et PREMIS</translation>
    </message>
    <message>
        <source>Linked Art as JSON-LD</source>
        <translation>Linked Art en JSON-LD</translation>
    </message>
    <message>
        <source>LIDO 1.1, for museums and portals</source>
        <translation>LIDO 1.1, pour les musées et les portails</translation>
    </message>
    <message>
        <source>Dublin Core, a folder with one file an entry</source>
        <translation>Dublin Core, un dossier avec un fichier par fiche</translation>
    </message>
    <message>
        <source>An archival finding aid, EAD3</source>
        <translation>Instrument de recherche, EAD3</translation>
    </message>
    <message>
        <source>An archival finding aid, EAD 2002</source>
        <translation>Instrument de recherche, EAD 2002</translation>
    </message>
    <message>
        <source>Folder of pictures, films, recordings and documents</source>
        <translation>Dossier d’images, de films, d’enregistrements et de documents</translation>
    </message>
    <message>
        <source>Printed lists, sheets, finding aids and labels (PDF)</source>
        <translation>Listes, fiches, instruments de recherche et cartels imprimés (PDF)</translation>
    </message>
    <message>
        <source>Dublin Core terms as JSON-LD</source>
        <translation>Termes Dublin Core en JSON-LD</translation>
    </message>
    <message>
        <source>CSV, exact: table of items</source>
        <translation>CSV exact : tableau des objets</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet: table of items</source>
        <translation>CSV pour tableur : tableau des objets</translation>
    </message>
    <message>
        <source>TSV: table of items, separated by tabs</source>
        <translation>TSV : tableau des objets, séparé par des tabulations</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Classeur Excel (XLSX)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (ODS)</source>
        <translation>Feuille de calcul OpenDocument (ODS)</translation>
    </message>
    <message>
        <source>JSON: the whole catalogue, without loss</source>
        <translation>JSON : le catalogue entier, sans perte</translation>
    </message>
    <message>
        <source>NDJSON: the whole catalogue, one record a line</source>
        <translation>NDJSON : le catalogue entier, une fiche par ligne</translation>
    </message>
    <message>
        <source>HTML: a folder to read in any browser, with search</source>
        <translation>HTML : un dossier à lire dans tout navigateur, avec recherche</translation>
    </message>
</context>
<context>
    <name>vitrine::GapWords</name>
    <message>
        <source>%1: not yet in this language: %2</source>
        <translation>%1 : pas encore dans cette langue : %2</translation>
    </message>
    <message>
        <source>%1: the source changed since this translation: %2</source>
        <translation>%1 : l’original a changé depuis cette traduction : %2</translation>
    </message>
    <message>
        <source>The file of this medium is missing.</source>
        <translation>Le fichier de ce média manque.</translation>
    </message>
    <message>
        <source>This medium cannot be shown or played: its file is none of the kinds known here.</source>
        <translation>Ce média ne peut être ni montré ni lu : son fichier n’est d’aucun genre connu ici.</translation>
    </message>
    <message>
        <source>The rights are not stated.</source>
        <translation>Les droits ne sont pas indiqués.</translation>
    </message>
    <message>
        <source>Nobody has said yet whether a content advisory is needed.</source>
        <translation>Personne n’a encore dit si un avertissement est nécessaire.</translation>
    </message>
    <message>
        <source>The rights ran out on %1: visitors do not see the media any more.</source>
        <translation>Les droits ont expiré le %1 : le public ne voit plus les médias.</translation>
    </message>
    <message>
        <source>The rights run out soon: %1 is the last day.</source>
        <translation>Les droits expirent bientôt : le %1 est le dernier jour.</translation>
    </message>
    <message>
        <source>Under embargo: visitors see it from %1 on, not before, even when it is published.</source>
        <translation>Sous embargo : le public ne la voit qu’à partir du %1, même publiée.</translation>
    </message>
</context>
<context>
    <name>vitrine::HangField</name>
    <message>
        <source>add …</source>
        <translation>ajouter…</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Position of the chosen line</source>
        <translation>Position de la ligne choisie</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>%1 : ajouter</translation>
    </message>
</context>
<context>
    <name>vitrine::HistoryPane</name>
    <message>
        <source>Changes, the newest first</source>
        <translation>Changements, le plus récent d’abord</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Restore the value before</source>
        <translation>Restaurer la valeur d’avant</translation>
    </message>
    <message>
        <source>An earlier value of: %1</source>
        <translation>Une valeur antérieure de : %1</translation>
    </message>
    <message>
        <source>Two lines, chosen with Ctrl, are compared: the record as it was after each of them</source>
        <translation>Deux lignes choisies avec Ctrl sont comparées : la notice telle qu’elle était après chacune</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <translation>Telle qu’elle était le %1</translation>
    </message>
    <message>
        <source>The two versions are equal.</source>
        <translation>Les deux versions sont égales.</translation>
    </message>
    <message>
        <source>Restore the older version</source>
        <translation>Rétablir la version plus ancienne</translation>
    </message>
    <message>
        <source>The version of %1</source>
        <translation>La version du %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>vitrine::HomePage</name>
    <message>
        <source>The conference</source>
        <translation>La conférence</translation>
    </message>
    <message>
        <source>The declaration</source>
        <translation>La déclaration</translation>
    </message>
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
            <numerusform>%Ln personne ou organisation</numerusform>
            <numerusform>%Ln personnes et organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>All objects</source>
        <translation>Tous les objets</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation>Comment le sait‑on ?</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Number on the wall</source>
        <translation>N° du cartel</translation>
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
    <name>vitrine::HtmlExport</name>
    <message>
        <source>All entries</source>
        <translation>Toutes les notices</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation>Notices précédentes</translation>
    </message>
    <message>
        <source>Further entries</source>
        <translation>Notices suivantes</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Show the pictures</source>
        <translation>Montrer les images</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>The exhibition</source>
        <translation>L’exposition</translation>
    </message>
    <message>
        <source>All entries and search</source>
        <translation>Toutes les notices et recherche</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Some texts on this page are translations that nobody has reviewed yet.</source>
        <translation>Certains textes de cette page sont des traductions que personne n’a encore relues.</translation>
    </message>
    <message>
        <source>According to %1:</source>
        <translation>Selon %1 :</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportFiles</name>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation>Le fichier « %1 » est illisible. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The table has no row %1 that could be its header. Nothing was imported.</source>
        <translation>Le tableau n’a pas de ligne %1 qui pourrait être son en-tête. Rien n’a été importé.</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportReport</name>
    <message>
        <source>“%1” is new; it is possibly the same as “%2”, which is there already. Both are kept until somebody says so.</source>
        <translation>« %1 » est nouveau et peut-être identique à « %2 », qui existe déjà. Les deux restent tant que personne ne le dit.</translation>
    </message>
    <message>
        <source>“%1” was to be the same as “%2”, which is not in the catalogue; it is taken as a new one.</source>
        <translation>« %1 » devait être le même que « %2 », qui n’est pas dans le catalogue ; il est pris comme nouveau.</translation>
    </message>
    <message>
        <source>“%1” is taken as “%2”, as you said.</source>
        <translation>« %1 » est pris pour « %2 », comme vous l’avez dit.</translation>
    </message>
    <message>
        <source>The report could not be written to %1; choose another place.</source>
        <translation>Le rapport n’a pas pu être écrit dans %1 ; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“%1” is taken as “%2”, as you said, and is one of its names from now on.</source>
        <translation>« %1 » est pris pour « %2 », comme vous l’avez dit, et compte désormais parmi ses noms.</translation>
    </message>
    <message>
        <source>“%1” is taken as “%2”, as you said. It does not become one of its names: more people see those than this row.</source>
        <translation>« %1 » est pris pour « %2 », comme vous l’avez dit. Il n’est pas ajouté à ses noms : plus de personnes les voient que cette ligne.</translation>
    </message>
    <message>
        <source>“%1” is taken as “%2”, as you said. It does not become one of its names: “%2” is published, and you write what is not public yet.</source>
        <translation>« %1 » est pris pour « %2 », comme vous l’avez dit. Il n’est pas ajouté à ses noms : « %2 » est publié, et vous écrivez ce qui n’est pas encore public.</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemField</name>
    <message>
        <source>Number</source>
        <translation>Numéro d’inventaire</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Cartel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Comment il a été fait</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
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
        <source>Subjects</source>
        <translation>Sujets</translation>
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
        <translation>Importance matérielle</translation>
    </message>
    <message>
        <source>Scope and content</source>
        <translation>Portée et contenu</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Mode de classement</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Rights statement</source>
        <translation>Déclaration de droits</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Mention de crédit</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Conservé par</translation>
    </message>
    <message>
        <source>Content advisory</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Related items</source>
        <translation>Objets liés</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Remarks of the donor</source>
        <translation>Remarques du donateur</translation>
    </message>
    <message>
        <source>Persons depicted</source>
        <translation>Personnes représentées</translation>
    </message>
    <message>
        <source>Exact place</source>
        <translation>Lieu exact</translation>
    </message>
    <message>
        <source>Rights until</source>
        <translation>Droits jusqu’au</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Embargo jusqu’au</translation>
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
        <extracomment>%1 is a section&apos;s title, %2 and %3 are numbers: &quot;Handmade objects › 2 of 8&quot;</extracomment>
        <translation>%1 › %2 sur %3</translation>
    </message>
    <message>
        <source>This object is not shown here any more.</source>
        <translation>Cet objet n’est plus présenté ici.</translation>
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
            <numerusform>Un document de %Ln pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s).</source>
        <translation>
            <numerusform>%Ln image.</numerusform>
            <numerusform>%Ln images.</numerusform>
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
        <translation>Cartel</translation>
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
        <translation>Comment le sait‑on ?</translation>
    </message>
    <message>
        <source>This picture is missing here. The words beside it remain.</source>
        <translation>Cette image manque ici. Les mots qui l’accompagnent restent.</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemSteps</name>
    <message>
        <source>Previous object</source>
        <translation>Objet précédent</translation>
    </message>
    <message>
        <source>Next object</source>
        <translation>Objet suivant</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemsPage</name>
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
</context>
<context>
    <name>vitrine::JsonExport</name>
    <message>
        <source>The media could not be copied to “%1”: the disk is full or not writable.</source>
        <translation>Les médias n’ont pas pu être copiés vers « %1 » : le disque est plein ou protégé.</translation>
    </message>
    <message>
        <source>This format is the one that loses nothing, so no fields or languages can be left out of it. Nothing was written; choose another format.</source>
        <translation>Ce format est celui qui ne perd rien : on ne peut en omettre ni champs ni langues. Rien n’a été écrit ; choisissez un autre format.</translation>
    </message>
</context>
<context>
    <name>vitrine::JsonFiles</name>
    <message>
        <source>The file “%1” that a record names is not there. Nothing was imported.</source>
        <translation>Le fichier « %1 », nommé par une notice, n’existe pas. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The file “%1” lies outside the folder of the catalogue and was not read. Nothing was imported.</source>
        <translation>Le fichier « %1 » se trouve hors du dossier du catalogue et n’a pas été lu. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation>Le fichier « %1 » ne peut pas être lu. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The page “%1” of a transcript is not there. Nothing was imported.</source>
        <translation>La page « %1 » d’une transcription n’existe pas. Rien n’a été importé.</translation>
    </message>
</context>
<context>
    <name>vitrine::JsonImport</name>
    <message>
        <source>The folder “%1” holds no JSON files. Nothing was imported.</source>
        <translation>Le dossier « %1 » ne contient pas de fichier JSON. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation>Le fichier « %1 » ne peut pas être lu. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>“%1” is JSON, but not a catalogue: its “format” is not “vitrine-catalogue”. Nothing was imported.</source>
        <translation>« %1 » est bien du JSON, mais pas un catalogue : son « format » n’est pas « vitrine-catalogue ». Rien n’a été importé.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of the program. Nothing was imported; use that version.</source>
        <translation>« %1 » a été écrit par une version plus récente du programme. Rien n’a été importé ; utilisez cette version.</translation>
    </message>
    <message>
        <source>“%1” does not say which version of the format it has. Nothing was imported.</source>
        <translation>« %1 » ne dit pas quelle est la version de son format. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The import was stopped. The catalogue is as it was before.</source>
        <translation>L’import a été arrêté. Le catalogue est tel qu’il était.</translation>
    </message>
    <message>
        <source>“%1” is not a type of record known here. The record was left out.</source>
        <translation>« %1 » n’est pas un type de notice connu ici. La notice a été écartée.</translation>
    </message>
    <message>
        <source>%1 The record %2 was left out.</source>
        <translation>%1 La notice %2 a été écartée.</translation>
    </message>
    <message>
        <source>The original of the medium “%1” is not in the media folder; the medium is described but has no file.</source>
        <translation>L’original du média « %1 » n’est pas dans le dossier des médias ; le média est décrit mais sans fichier.</translation>
    </message>
</context>
<context>
    <name>vitrine::JsonLdExport</name>
    <message>
        <source>JSON-LD needs an address for each record, and the catalogue has none to begin them with. Nothing was written; set baseUri to an address of yours (https://...) and export again.</source>
        <translation>JSON-LD demande une adresse pour chaque notice, et le catalogue n’en a pas par où commencer. Rien n’a été écrit ; donnez à baseUri une adresse à vous (https://...) et exportez de nouveau.</translation>
    </message>
</context>
<context>
    <name>vitrine::JsonRecords</name>
    <message>
        <source>The text is not valid JSON at line %1, column %2: %3. Nothing was imported.</source>
        <translation>Le texte n’est pas du JSON valable, ligne %1, colonne %2 : %3. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>le texte s’arrête trop tôt</translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <translation>une chaîne n’est pas fermée</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>une valeur manque</translation>
    </message>
    <message>
        <source>objects and lists stand more than %1 deep in each other</source>
        <translation>objets et listes sont emboîtés sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>a bracket closes that was never opened</source>
        <translation>un crochet se ferme sans avoir été ouvert</translation>
    </message>
    <message>
        <source>“records” must be a list</source>
        <translation>« records » doit être une liste</translation>
    </message>
    <message>
        <source>a comma or the end of the list is missing</source>
        <translation>une virgule ou la fin de la liste manque</translation>
    </message>
    <message>
        <source>a name in quotation marks is missing</source>
        <translation>un nom entre guillemets manque</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>un deux-points manque</translation>
    </message>
    <message>
        <source>a comma or a closing brace is missing</source>
        <translation>une virgule ou une accolade fermante manque</translation>
    </message>
    <message>
        <source>a catalogue or a record begins with a brace</source>
        <translation>un catalogue ou une notice commence par une accolade</translation>
    </message>
    <message>
        <source>something follows after the end</source>
        <translation>quelque chose suit la fin</translation>
    </message>
    <message>
        <source>The text is UTF-16; JSON must be UTF-8. Save it as UTF-8 and import again.</source>
        <translation>Le texte est en UTF-16 ; JSON doit être en UTF-8. Enregistrez-le en UTF-8 et importez à nouveau.</translation>
    </message>
    <message>
        <source>a text of this record holds half a letter (a lone surrogate) or a NUL</source>
        <translation>un texte de cette notice contient une moitié de lettre (un substitut isolé) ou un NUL</translation>
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
        <source>Everything was set back to the start.</source>
        <translation>Tout a été remis au début.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
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
        <translation>Taille du texte : %1 %</translation>
    </message>
</context>
<context>
    <name>vitrine::LevelSwitch</name>
    <message>
        <source>A breath</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>A minute</source>
        <translation>Une minute</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout lire</translation>
    </message>
</context>
<context>
    <name>vitrine::Lido</name>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation>Le fichier « %1 » est illisible. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>“%1” holds no LIDO record. Nothing was imported.</source>
        <translation>« %1 » ne contient aucune notice LIDO. Rien n’a été importé.</translation>
    </message>
</context>
<context>
    <name>vitrine::MediaFacts</name>
    <message>
        <source>The file is not there.</source>
        <translation>Le fichier n’est pas là.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Le fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation>Le fichier ne peut pas être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>vitrine::MediaPane</name>
    <message>
        <source>Add files …</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>or drop files or a folder here</source>
        <translation>ou déposez des fichiers ou un dossier ici</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>The files are being read …</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>The order of the media</source>
        <translation>L’ordre des médias</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>Retiré : %1</translation>
    </message>
    <message>
        <source>Redact …</source>
        <translation>Masquer…</translation>
    </message>
    <message>
        <source>Something in the words below could not be saved; mend it first.</source>
        <translation>Une partie des textes ci-dessous n’a pas pu être enregistrée ; corrigez-la d’abord.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop reading the files; nothing will have been added</source>
        <translation>Arrêter la lecture des fichiers ; rien n’aura été ajouté</translation>
    </message>
    <message>
        <source>How many files have been read</source>
        <translation>Combien de fichiers ont été lus</translation>
    </message>
    <message>
        <source>Files that were left out, and why</source>
        <translation>Fichiers laissés de côté, et pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n file(s), with the reason below.</source>
        <extracomment>%n files stand in the list below, each with its reason</extracomment>
        <translation>
            <numerusform>Laissé de côté : %n fichier, avec la raison ci-dessous.</numerusform>
            <numerusform>Laissés de côté : %n fichiers, avec la raison ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subtitles, transcript …</source>
        <translation>Sous-titres, transcription…</translation>
    </message>
    <message>
        <source>Transcribe …</source>
        <translation>Transcrire…</translation>
    </message>
    <message>
        <source>What the file says …</source>
        <translation>Ce que dit le fichier…</translation>
    </message>
    <message>
        <source>Dates, captions, makers, keywords and rights that a camera or a program wrote into it</source>
        <translation>Dates, légendes, auteurs, mots-clés et droits qu’un appareil ou un programme y a inscrits</translation>
    </message>
</context>
<context>
    <name>vitrine::MergePane</name>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation>Fusionner deux fiches</translation>
    </message>
    <message>
        <source>Let the other one stay</source>
        <translation>Garder plutôt l’autre</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Retour à la fiche</translation>
    </message>
    <message>
        <source>“%1” stays; “%2” goes, and everything that refers to it will refer to the first. Whoever asks for its old identity is led there.</source>
        <translation>« %1 » reste ; « %2 » disparaît, et tout ce qui y renvoie renverra à la première. Qui demande son ancienne identité y est conduit.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>The one that stays</source>
        <translation>Celle qui reste</translation>
    </message>
    <message>
        <source>The one that goes</source>
        <translation>Celle qui disparaît</translation>
    </message>
    <message>
        <source>What the one that stays will have</source>
        <translation>Ce que celle qui reste aura</translation>
    </message>
    <message>
        <source>They differ in nothing else.</source>
        <translation>Elles ne diffèrent en rien d’autre.</translation>
    </message>
    <message>
        <source>%1: what the one that stays will have</source>
        <translation>%1 : ce que celle qui reste aura</translation>
    </message>
    <message>
        <source>what it has</source>
        <translation>ce qu’elle a</translation>
    </message>
    <message>
        <source>what the other has</source>
        <translation>ce que l’autre a</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>les deux ensemble</translation>
    </message>
    <message>
        <source>Merged: %1</source>
        <translation>Fusionné : %1</translation>
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
        <translation>Les fichiers %1 ne peuvent pas être lus : installez le paquet %2.</translation>
    </message>
</context>
<context>
    <name>vitrine::NumberField</name>
    <message>
        <source>A number such as 48.85 is expected here.</source>
        <translation>Un nombre comme 48.85 est attendu ici.</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation>Un nombre entier est attendu ici.</translation>
    </message>
</context>
<context>
    <name>vitrine::NumberPadPage</name>
    <message>
        <source>Number on the wall</source>
        <translation>Numéro du cartel</translation>
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
        <translation>Plusieurs objets portent ce numéro. Lequel ?</translation>
    </message>
</context>
<context>
    <name>vitrine::PageKit</name>
    <message>
        <source>Shown in %1: not translated yet.</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>En %1 : pas encore traduit.</translation>
    </message>
    <message>
        <source>There is no transcript of this recording.</source>
        <translation>Il n’y a pas de transcription de cet enregistrement.</translation>
    </message>
</context>
<context>
    <name>vitrine::PartField</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>vitrine::PartsField</name>
    <message>
        <source>+ Add</source>
        <translation>+ Ajouter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>%1 : ajouter</translation>
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
    <message>
        <source>Many people are named here; these are the first %1. The search finds the others.</source>
        <translation>Beaucoup de personnes sont nommées ici ; voici les %1 premières. La recherche trouve les autres.</translation>
    </message>
</context>
<context>
    <name>vitrine::PersonPage</name>
    <message>
        <source>This person is not shown here any more.</source>
        <translation>Cette personne n’est plus présentée ici.</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation>Comment le sait‑on ?</translation>
    </message>
    <message>
        <source>No statement by them is recorded here.</source>
        <translation>Aucun propos n’est consigné ici.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Œuvres</translation>
    </message>
    <message>
        <source>All works</source>
        <translation>Toutes les œuvres</translation>
    </message>
</context>
<context>
    <name>vitrine::Picture</name>
    <message>
        <source>This file is not a picture that can be shown.</source>
        <translation>Ce fichier n’est pas une image qui puisse être affichée.</translation>
    </message>
    <message>
        <source>The picture is not there.</source>
        <translation>L’image n’est pas là.</translation>
    </message>
    <message>
        <source>The picture cannot be opened.</source>
        <translation>L’image ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown: it has more than 200 million pixels.</source>
        <translation>L’image est trop grande pour être affichée : elle compte plus de 200 millions de pixels.</translation>
    </message>
    <message>
        <source>There is not enough memory to show this picture.</source>
        <translation>Il n’y a pas assez de mémoire pour afficher cette image.</translation>
    </message>
</context>
<context>
    <name>vitrine::PictureViewer</name>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé : %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Changera</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il en advient</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>a record that will be made</comment>
        <translation>%1 (nouveau)</translation>
    </message>
</context>
<context>
    <name>vitrine::PlanView</name>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Ce qui changera</translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation>Ce qui est refusé</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Quelles lignes</translation>
    </message>
    <message>
        <source>How far the rehearsal is</source>
        <translation>Avancement de l’essai</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Before and after, a line for each change</source>
        <translation>Avant et après, une ligne par changement</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will change</source>
        <translation>
            <numerusform>%n fiche changera</numerusform>
            <numerusform>%n fiches changeront</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <translation>
            <numerusform>%n est déjà ainsi</numerusform>
            <numerusform>%n sont déjà ainsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused</source>
        <translation>
            <numerusform>%n ligne refusée</numerusform>
            <numerusform>%n lignes refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n ligne écartée</numerusform>
            <numerusform>%n lignes écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>Modifier %n fiche</numerusform>
            <numerusform>Modifier %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>vitrine::PlanWords</name>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is sealed and stays as it is.</source>
        <translation>Ceci est scellé et reste tel quel.</translation>
    </message>
    <message>
        <source>Numbers stay valid for ever; this one stays as it is.</source>
        <translation>Les numéros restent valables pour toujours ; celui-ci reste tel quel.</translation>
    </message>
    <message>
        <source>The text would be longer than %L1 characters; it stays as it is.</source>
        <extracomment>%L1 is the greatest number of characters a text may have</extracomment>
        <translation>Le texte dépasserait %L1 caractères ; il reste tel quel.</translation>
    </message>
</context>
<context>
    <name>vitrine::Player</name>
    <message>
        <source>Films and sound cannot be played: the GStreamer part of Qt Multimedia is not in use.</source>
        <translation>Films et sons ne peuvent pas être lus : la partie GStreamer de Qt Multimedia n’est pas utilisée.</translation>
    </message>
    <message>
        <source>This film cannot be played: there is no decoder for its picture.</source>
        <translation>Ce film ne peut pas être lu : il n’y a pas de décodeur pour son image.</translation>
    </message>
    <message>
        <source>This film cannot be played: there is no decoder for its sound.</source>
        <translation>Ce film ne peut pas être lu : il n’y a pas de décodeur pour son son.</translation>
    </message>
    <message>
        <source>This film cannot be played: no picture comes from it.</source>
        <translation>Ce film ne peut pas être lu : aucune image n’en sort.</translation>
    </message>
    <message>
        <source>This film cannot be played: it stands still.</source>
        <translation>Ce film ne peut pas être lu : il reste immobile.</translation>
    </message>
    <message>
        <source>This film is damaged: it breaks off before its end.</source>
        <translation>Ce film est endommagé : il s’interrompt avant la fin.</translation>
    </message>
    <message>
        <source>This film cannot be played: its file is damaged or of an unknown kind.</source>
        <translation>Ce film ne peut pas être lu : son fichier est endommagé ou d’un type inconnu.</translation>
    </message>
    <message>
        <source>This recording cannot be played: there is no decoder for its sound.</source>
        <translation>Cet enregistrement ne peut pas être lu : il n’y a pas de décodeur pour lui.</translation>
    </message>
    <message>
        <source>This recording cannot be played: it stands still.</source>
        <translation>Cet enregistrement ne peut pas être lu : il n’avance pas.</translation>
    </message>
    <message>
        <source>This recording is damaged: it breaks off before its end.</source>
        <translation>Cet enregistrement est endommagé : il s’interrompt avant la fin.</translation>
    </message>
    <message>
        <source>This recording cannot be played: its file is damaged or of an unknown kind.</source>
        <translation>Cet enregistrement ne peut pas être lu : son fichier est endommagé ou d’un type inconnu.</translation>
    </message>
</context>
<context>
    <name>vitrine::PlayerEngine</name>
    <message>
        <source>There is no sound device: the film plays without sound.</source>
        <translation>Il n’y a pas de sortie audio : le film passe sans le son.</translation>
    </message>
    <message>
        <source>There is no sound device: the recording plays, but cannot be heard.</source>
        <translation>Il n’y a pas de sortie audio : l’enregistrement passe, mais ne s’entend pas.</translation>
    </message>
</context>
<context>
    <name>vitrine::PreviewPane</name>
    <message>
        <source>With drafts</source>
        <translation>Avec les brouillons</translation>
    </message>
    <message>
        <source>As visitors see it</source>
        <translation>Vu par le public</translation>
    </message>
    <message>
        <source>Preview: for whom</source>
        <translation>Aperçu : pour qui</translation>
    </message>
    <message>
        <source>Preview: language</source>
        <translation>Aperçu : langue</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Preview: shape of the screen</source>
        <translation>Aperçu : forme de l’écran</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Preview: size of the text</source>
        <translation>Aperçu : taille du texte</translation>
    </message>
    <message>
        <source>Visitors do not see this yet.</source>
        <translation>Le public ne voit pas encore cette fiche.</translation>
    </message>
    <message>
        <source>Visitors meet this on the pages of other entries.</source>
        <translation>Le public rencontre cette fiche sur les pages d’autres fiches.</translation>
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
        <translation>Le catalogue %1 vient d’une version plus récente de ce programme. Rien n’a été modifié ; merci de le dire au personnel.</translation>
    </message>
    <message>
        <source>The catalogue %1 may not be opened here as it is. Nothing was changed; please tell the staff.</source>
        <translation>Le catalogue %1 ne peut pas être ouvert ici tel qu’il est. Rien n’a été modifié ; merci de le dire au personnel.</translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be read: it is damaged, or it is not a catalogue. Nothing was changed; please tell the staff.</source>
        <translation>Le catalogue %1 est illisible : il est endommagé, ou ce n’est pas un catalogue. Rien n’a été modifié ; merci de le dire au personnel.</translation>
    </message>
</context>
<context>
    <name>vitrine::ProgressRing</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>vitrine::QtPlayer</name>
    <message>
        <source>The file of this film is missing.</source>
        <translation>Le fichier de ce film manque.</translation>
    </message>
    <message>
        <source>The file of this recording is missing.</source>
        <translation>Le fichier de cet enregistrement manque.</translation>
    </message>
</context>
<context>
    <name>vitrine::ReadinessPane</name>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>What is left to settle</source>
        <translation>Ce qui reste à régler</translation>
    </message>
    <message>
        <source>Ask for review</source>
        <translation>Demander une relecture</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Remettre en brouillon</translation>
    </message>
    <message>
        <source>No advisory is needed</source>
        <translation>Aucun avertissement nécessaire</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>Nécessaire : %1</translation>
    </message>
    <message>
        <source>A reminder: %1</source>
        <translation>Un rappel : %1</translation>
    </message>
    <message>
        <source>Now: %1, seen by: %2.</source>
        <translation>À présent : %1, visible par : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) keep this from being published; choose one to go there.</source>
        <translation>
            <numerusform>%n point empêche la publication ; choisissez-le pour y aller.</numerusform>
            <numerusform>%n points empêchent la publication ; choisissez-en un pour y aller.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to settle.</source>
        <translation>Il ne reste rien à régler.</translation>
    </message>
    <message>
        <source>This can be published; what is listed are reminders.</source>
        <translation>La publication est possible ; la liste ne contient que des rappels.</translation>
    </message>
    <message>
        <source>“%1” is now: %2</source>
        <translation>« %1 » est maintenant : %2</translation>
    </message>
    <message>
        <source>Show this one to visitors</source>
        <translation>Montrer celle-ci aux visiteurs</translation>
    </message>
    <message>
        <source>Visitors see this exhibition.</source>
        <translation>Les visiteurs voient cette exposition.</translation>
    </message>
    <message>
        <source>Only a published exhibition can be shown to visitors.</source>
        <translation>Seule une exposition publiée peut être montrée aux visiteurs.</translation>
    </message>
    <message>
        <source>Visitors see “%1”</source>
        <translation>Les visiteurs voient « %1 »</translation>
    </message>
    <message>
        <source>Approve and publish</source>
        <translation>Approuver et publier</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Demander l’approbation</translation>
    </message>
    <message>
        <source>You write what is not public yet; an editor publishes it.</source>
        <translation>Vous écrivez ce qui n’est pas encore public ; la rédaction publie.</translation>
    </message>
    <message>
        <source>%1 asked for approval on %2.</source>
        <comment>who, when</comment>
        <translation>%1 a demandé l’approbation le %2.</translation>
    </message>
    <message>
        <source>Published by %1 on %2. Whoever changes it sends it back into review.</source>
        <comment>who, when</comment>
        <translation>Publiée par %1 le %2. Toute modification la remet en relecture.</translation>
    </message>
    <message>
        <source>It holds what it held when it was public last: anybody may publish it.</source>
        <translation>Elle contient ce qu’elle contenait quand elle était publique : chacun peut la publier.</translation>
    </message>
    <message>
        <source>You changed it, so somebody else publishes it.</source>
        <translation>Vous l’avez modifiée : quelqu’un d’autre la publie.</translation>
    </message>
    <message>
        <source>Changed by: %1. You may approve it.</source>
        <translation>Modifiée par : %1. Vous pouvez l’approuver.</translation>
    </message>
</context>
<context>
    <name>vitrine::ReadyJudge</name>
    <message>
        <source>Not ready to publish. %1</source>
        <translation>Pas prête à être publiée. %1</translation>
    </message>
    <message>
        <source>You changed it, so somebody else publishes it.</source>
        <translation>Vous l’avez modifiée : quelqu’un d’autre la publie.</translation>
    </message>
</context>
<context>
    <name>vitrine::RecordForm</name>
    <message>
        <source>Ready to publish?</source>
        <translation>Prêt à publier ?</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>something could not be saved</source>
        <translation>quelque chose n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>for reading only</source>
        <translation>en lecture seule</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Beside others</source>
        <translation>À côté des autres</translation>
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
        <translation>Quelles fiches</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Which kind of item</source>
        <translation>Quel genre d’objet</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Choose all records of the list</source>
        <translation>Choisir toutes les fiches de la liste</translation>
    </message>
    <message>
        <source>Ctrl+A; with Ctrl and Shift some of them</source>
        <translation>Ctrl+A ; avec Ctrl et Maj, quelques-unes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>how many records, how many of them are chosen</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisie</numerusform>
            <numerusform>%n choisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::RecordPage</name>
    <message>
        <source>Stated number: %1</source>
        <translation>Nombre indiqué : %1</translation>
    </message>
    <message>
        <source>Stated number: %1 (%2)</source>
        <translation>Nombre indiqué : %1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the title of a source, %2 the place in it such as &quot;paragraph 3&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>According to %1</source>
        <extracomment>%1 is a source and the place in it</extracomment>
        <translation>D’après %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ReferenceField</name>
    <message>
        <source>Choose one from the list, or empty the field.</source>
        <translation>Choisissez dans la liste, ou videz le champ.</translation>
    </message>
</context>
<context>
    <name>vitrine::ReferenceInput</name>
    <message>
        <source>New: “%1”</source>
        <translation>Nouveau : « %1 »</translation>
    </message>
</context>
<context>
    <name>vitrine::ReferencesField</name>
    <message>
        <source>add …</source>
        <translation>ajouter…</translation>
    </message>
    <message>
        <source>%1  ×</source>
        <comment>a value that can be taken away</comment>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Retirer : %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ResultsPane</name>
    <message>
        <source>Close filters</source>
        <translation>Fermer les filtres</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
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
        <source>By date, latest first</source>
        <translation>Par date, la plus récente d’abord</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <extracomment>%1 is another spelling of what was typed</extracomment>
        <translation>Vouliez-vous dire « %1 » ?</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Par pertinence</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <translation>Modifiés récemment</translation>
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
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
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
    <message>
        <source>No object has all of these. Take a filter away.</source>
        <translation>Aucun objet ne réunit tout cela. Retirez un filtre.</translation>
    </message>
</context>
<context>
    <name>vitrine::Sheets</name>
    <message>
        <source>none: everything</source>
        <translation>aucun : tout</translation>
    </message>
    <message>
        <source>The data as of</source>
        <translation>Données au</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>“Items” holds everything and can be imported again; the others are for reading.</source>
        <translation>« Items » contient tout et peut être réimporté ; les autres feuilles sont faites pour être lues.</translation>
    </message>
    <message>
        <source>Demonstrations</source>
        <translation>Démonstrations</translation>
    </message>
    <message>
        <source>Read me</source>
        <translation>Lisez-moi</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>A sheet holds no more than %1 entries. Nothing was written; filter the list, or choose CSV or JSON.</source>
        <translation>Une feuille ne contient pas plus de %1 notices. Rien n’a été écrit ; filtrez la liste, ou choisissez CSV ou JSON.</translation>
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
        <translation>Les propos sont donnés tels qu’ils ont été rapportés, chacun avec son auteur et la source où nous l’avons lu. Le catalogue ne les juge pas.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>No statement is recorded here.</source>
        <translation>Aucun propos n’est consigné ici.</translation>
    </message>
</context>
<context>
    <name>vitrine::StillHere</name>
    <message numerus="yes">
        <source>This screen starts again in %n second(s).</source>
        <translation>
            <numerusform>Cet écran recommence dans %Ln seconde.</numerusform>
            <numerusform>Cet écran recommence dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation>Êtes-vous encore là ?</translation>
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
    <name>vitrine::StorageWords</name>
    <message>
        <source>There is no catalogue here; nothing was changed. Check the name of the folder.</source>
        <translation>Il n’y a pas de catalogue ici ; rien n’a été modifié. Vérifiez le nom du dossier.</translation>
    </message>
    <message>
        <source>This folder is not a catalogue: its catalogue.sqlite is not a file; nothing was changed.</source>
        <translation>Ce dossier n’est pas un catalogue : son catalogue.sqlite n’est pas un fichier ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This account may not read the catalogue; nothing was changed.</source>
        <translation>Ce compte ne peut pas lire le catalogue ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s file is empty; nothing was changed. Restore it from a backup.</source>
        <translation>Le fichier du catalogue est vide ; rien n’a été modifié. Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>A catalogue exists here already; it was left as it is.</source>
        <translation>Il y a déjà un catalogue ici ; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The catalogue may not be written here; nothing was changed. Copy it to a folder of your own.</source>
        <translation>Le catalogue ne peut pas être écrit ici ; rien n’a été modifié. Copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>This file is not a Vitrine catalogue; nothing was changed.</source>
        <translation>Ce fichier n’est pas un catalogue Vitrine ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This catalogue was written by a newer version of Vitrine; nothing was changed. Install the newer version to open it.</source>
        <translation>Ce catalogue a été écrit par une version plus récente de Vitrine ; rien n’a été modifié. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The catalogue could not answer; nothing was changed.</source>
        <translation>Le catalogue n’a pas pu répondre ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This entry is not in the catalogue.</source>
        <translation>Cette entrée n’est pas dans le catalogue.</translation>
    </message>
    <message>
        <source>It refers to a record that is not in the catalogue; nothing was changed.</source>
        <translation>Cela renvoie à une notice absente du catalogue ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another program is writing to the catalogue; nothing was changed. Try again in a moment.</source>
        <translation>Un autre programme écrit dans le catalogue ; rien n’a été modifié. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s file cannot be opened; nothing was changed. Check the permissions of its folder.</source>
        <translation>Le fichier du catalogue ne peut pas être ouvert ; rien n’a été modifié. Vérifiez les droits de son dossier.</translation>
    </message>
    <message>
        <source>The disk is full; the catalogue is as it was before. Make room and try again.</source>
        <translation>Le disque est plein ; le catalogue est tel qu’il était. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>The disk did not take the data; the catalogue is as it was before. Check the disk and try again.</source>
        <translation>Le disque n’a pas accepté les données ; le catalogue est tel qu’il était. Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>This file is damaged or is not a catalogue; nothing was changed. Restore it from a backup.</source>
        <translation>Ce fichier est endommagé ou n’est pas un catalogue ; rien n’a été modifié. Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The change breaks a rule of the catalogue; nothing was changed.</source>
        <translation>La modification enfreint une règle du catalogue ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The entry with this number was deleted; the number stays its own.</source>
        <translation>L’entrée de ce numéro a été supprimée ; le numéro lui reste.</translation>
    </message>
    <message>
        <source>No entry has this number.</source>
        <translation>Aucune entrée ne porte ce numéro.</translation>
    </message>
    <message>
        <source>The file of this entry is missing. Please tell the staff.</source>
        <translation>Le fichier de cette entrée manque. Merci de le dire au personnel.</translation>
    </message>
    <message>
        <source>The history is for the desks.</source>
        <translation>L’historique est réservé aux postes de travail.</translation>
    </message>
    <message>
        <source>The catalogue has to be brought up to date, but no copy of it could be made first; nothing was changed. Make room on the disk and try again.</source>
        <translation>Le catalogue doit être mis à jour, mais aucune copie n’a pu en être faite auparavant ; rien n’a été modifié. Libérez de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>The catalogue could not be brought up to date; nothing in it was lost, and “%1” beside it holds it as it was. Make room on the disk and try again.</source>
        <translation>Le catalogue n’a pas pu être mis à jour ; rien n’y est perdu, et « %1 », à côté, le garde tel qu’il était. Libérez de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>There is no field “%1” to sort by.</source>
        <translation>Il n’y a pas de champ « %1 » selon lequel trier.</translation>
    </message>
    <message>
        <source>Whoever wrote this catalogue last was interrupted; nothing is lost. Somebody who may write it has to open it once.</source>
        <translation>La dernière personne qui écrivait dans ce catalogue a été interrompue ; rien n’est perdu. Quelqu’un qui a le droit d’y écrire doit l’ouvrir une fois.</translation>
    </message>
</context>
<context>
    <name>vitrine::Subtitles</name>
    <message>
        <source>This file holds no subtitles in the SubRip format.</source>
        <translation>Ce fichier ne contient pas de sous-titres au format SubRip.</translation>
    </message>
    <message>
        <source>The subtitle file is too large: at most 1 MB and 5000 subtitles are read.</source>
        <translation>Le fichier de sous-titres est trop grand : 1 Mo et 5000 sous-titres au plus sont lus.</translation>
    </message>
    <message>
        <source>This file holds no subtitles in the WebVTT format.</source>
        <translation>Ce fichier ne contient pas de sous-titres au format WebVTT.</translation>
    </message>
</context>
<context>
    <name>vitrine::TableMapping</name>
    <message>
        <source>The mapping is not one: its “format” is not “vitrine-mapping”. Nothing was imported; --save-mapping writes one.</source>
        <translation>Ce fichier n’est pas une correspondance : son « format » n’est pas « vitrine-mapping ». Rien n’a été importé ; --save-mapping en écrit une.</translation>
    </message>
    <message>
        <source>The mapping was written by a newer version of the program. Nothing was imported; use that version.</source>
        <translation>La correspondance a été écrite par une version plus récente du programme. Rien n’a été importé ; utilisez cette version.</translation>
    </message>
    <message>
        <source>“%1” in the mapping is not a language tag such as fr, en or fa. Nothing was imported.</source>
        <translation>« %1 », dans la correspondance, n’est pas un code de langue comme fr, en ou fa. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The mapping sends the column “%1” to “%2”, which is no field. Nothing was imported; write “extra:%2” to keep it under that name.</source>
        <translation>La correspondance envoie la colonne « %1 » vers « %2 », qui n’est pas un champ. Rien n’a été importé ; écrivez « extra:%2 » pour la garder sous ce nom.</translation>
    </message>
</context>
<context>
    <name>vitrine::TextColumn</name>
    <message>
        <source>Take out what nobody can see</source>
        <translation>Ôter ce que personne ne voit</translation>
    </message>
    <message>
        <source>Original, to be proofread</source>
        <translation>Original, à relire</translation>
    </message>
    <message>
        <source>Original, proofread</source>
        <translation>Original, relu</translation>
    </message>
    <message>
        <source>Translation, to be proofread</source>
        <translation>Traduction, à relire</translation>
    </message>
    <message>
        <source>Translation, proofread</source>
        <translation>Traduction, relue</translation>
    </message>
    <message>
        <source>Turn the writing direction (Ctrl+Shift+D)</source>
        <translation>Inverser le sens d’écriture (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>original, to be proofread</source>
        <translation>original, à relire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Change ي and ك to ی and ک</source>
        <translation>Changer ي et ك en ی et ک</translation>
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
        <translation>Ce texte compte %1 caractères et la limite est de %2 : veuillez le raccourcir. Ce qui était enregistré est gardé.</translation>
    </message>
    <message>
        <source>This holds characters that nobody can see and that may turn the reading order; it is saved once they are taken out.</source>
        <translation>Il y a ici des caractères invisibles qui peuvent changer l’ordre de lecture ; le texte sera enregistré une fois qu’ils seront ôtés.</translation>
    </message>
</context>
<context>
    <name>vitrine::TileSource</name>
    <message>
        <source>The enlargements of this picture cannot be kept; it can be looked at all the same.</source>
        <translation>Les agrandissements de cette image ne peuvent pas être gardés ; on peut tout de même la regarder.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>L’image est endommagée.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
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
    <message>
        <source>Of very many dated objects a choice stands here; the gallery has them all.</source>
        <translation>Parmi de très nombreux objets datés, un choix est montré ici ; tous sont sous « Tous les objets ».</translation>
    </message>
</context>
<context>
    <name>vitrine::TopBar</name>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
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
    <name>vitrine::Translations</name>
    <message>
        <source>A sheet for translators is written as xlsx, csv or tsv. Nothing was written.</source>
        <translation>Une feuille pour traducteurs s’écrit en xlsx, csv ou tsv. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The source text has changed: it was “%1”, it is now “%2”. The translation “%3” was not taken; accept this row if it still fits.</source>
        <translation>Le texte source a changé : il était « %1 », il est maintenant « %2 ». La traduction « %3 » n’a pas été prise ; acceptez cette rangée si elle convient encore.</translation>
    </message>
    <message>
        <source>Somebody else has translated this: it was “%1”, it is now “%2”. The translation “%3” was not taken; accept this row if it is better.</source>
        <translation>Quelqu’un d’autre a traduit ce texte : c’était « %1 », c’est maintenant « %2 ». La traduction « %3 » n’a pas été prise ; acceptez cette rangée si elle est meilleure.</translation>
    </message>
    <message>
        <source>Source and translation have both changed: now they are “%1” and “%2”. The translation “%3” was not taken; accept this row if it is better.</source>
        <translation>La source et la traduction ont changé toutes les deux : elles sont maintenant « %1 » et « %2 ». La traduction « %3 » n’a pas été prise ; acceptez cette rangée si elle est meilleure.</translation>
    </message>
    <message>
        <source>The text of this row is not in the catalogue any more. It was left out.</source>
        <translation>Le texte de cette rangée n’est plus dans le catalogue. Elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>This is not a sheet for translators: its columns are not those that “export --untranslated” writes. Nothing was imported.</source>
        <translation>Ce n’est pas une feuille pour traducteurs : ses colonnes ne sont pas celles qu’écrit « export --untranslated ». Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The row does not say which text it is of: its first columns were changed. It was left out.</source>
        <translation>La rangée ne dit pas de quel texte elle est : ses premières colonnes ont été modifiées. Elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>The row says number “%1”, but its text is one of “%2”: its first columns were changed, or the entry was. It was left out; export the sheet again.</source>
        <translation>La ligne porte le numéro « %1 », mais son texte est celui de « %2 » : ses premières colonnes ont été modifiées, ou la fiche. Elle a été laissée de côté ; exportez la feuille à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is not a language this text can be translated to here: the column “language” was changed. The row was left out.</source>
        <translation>« %1 » n’est pas une langue dans laquelle ce texte peut être traduit ici : la colonne « language » a été modifiée. La ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>Row %1 has a translation of the same text already. This row was left out; the first was kept.</source>
        <translation>La ligne %1 a déjà une traduction du même texte. Cette ligne a été laissée de côté ; la première a été gardée.</translation>
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
        <translation>Il faut un titre avant la publication.</translation>
    </message>
    <message>
        <source>An item hangs twice in the same section.</source>
        <translation>Un objet est accroché deux fois dans la même section.</translation>
    </message>
    <message>
        <source>An item needs a number.</source>
        <translation>Un objet doit avoir un numéro d’inventaire.</translation>
    </message>
    <message>
        <source>An item needs a kind.</source>
        <translation>Un objet doit avoir un genre.</translation>
    </message>
    <message>
        <source>Only items and parts have a kind; fonds, series and files have none.</source>
        <translation>Seules les pièces et les parties ont un genre ; fonds, séries et dossiers n’en ont pas.</translation>
    </message>
    <message>
        <source>An item cannot be its own parent.</source>
        <translation>Un objet ne peut pas être rattaché à lui-même.</translation>
    </message>
    <message>
        <source>A dimension needs a plain number such as 12.5 and a unit.</source>
        <translation>Une dimension demande un nombre simple, comme 12.5, et une unité.</translation>
    </message>
    <message>
        <source>A known maker names a person; an unknown or withheld one does not.</source>
        <translation>Un auteur connu désigne une personne ; un auteur inconnu ou non communiqué n’en désigne pas.</translation>
    </message>
    <message>
        <source>The rights statement is an address that begins with http:// or https://.</source>
        <translation>La déclaration de droits est une adresse qui commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>A medium belongs to an item.</source>
        <translation>Un média appartient à un objet.</translation>
    </message>
    <message>
        <source>A medium needs the SHA-256 of its original, 64 hexadecimal digits.</source>
        <translation>Un média demande l’empreinte SHA-256 de son original, 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Sizes and positions are not negative.</source>
        <translation>Tailles et positions ne sont pas négatives.</translation>
    </message>
    <message>
        <source>An alternative text is needed before publication.</source>
        <translation>Il faut un texte de remplacement avant la publication.</translation>
    </message>
    <message>
        <source>A person or organisation needs a name.</source>
        <translation>Une personne ou une organisation doit avoir un nom.</translation>
    </message>
    <message>
        <source>A statement cannot be public before it says who makes it.</source>
        <translation>Une déclaration ne peut être publique tant qu’elle ne dit pas de qui elle vient.</translation>
    </message>
    <message>
        <source>A statement cannot be public without a source and the place in it.</source>
        <translation>Une déclaration ne peut être publique sans source ni passage précis.</translation>
    </message>
    <message>
        <source>What was said is missing.</source>
        <translation>Ce qui a été dit manque.</translation>
    </message>
    <message>
        <source>A quantity needs a number.</source>
        <translation>Une quantité doit avoir un nombre.</translation>
    </message>
    <message>
        <source>The upper number is smaller than the lower one.</source>
        <translation>Le nombre supérieur est plus petit que l’inférieur.</translation>
    </message>
    <message>
        <source>A number cannot be public before it says who states it.</source>
        <translation>Un nombre ne peut être public tant qu’il ne dit pas qui l’avance.</translation>
    </message>
    <message>
        <source>A source needs a title or a citation.</source>
        <translation>Une source doit avoir un titre ou une référence.</translation>
    </message>
    <message>
        <source>A place needs a name.</source>
        <translation>Un lieu doit avoir un nom.</translation>
    </message>
    <message>
        <source>Latitude lies between -90 and 90, longitude between -180 and 180.</source>
        <translation>La latitude va de -90 à 90, la longitude de -180 à 180.</translation>
    </message>
    <message>
        <source>A term needs a label.</source>
        <translation>Un terme doit avoir un libellé.</translation>
    </message>
    <message>
        <source>A saved list needs a name.</source>
        <translation>Une liste enregistrée doit avoir un nom.</translation>
    </message>
    <message>
        <source>This record is marked a demonstration and cites a source; it can be only one of the two.</source>
        <translation>Cette notice est marquée comme démonstration et cite une source ; elle ne peut être que l’une des deux.</translation>
    </message>
    <message>
        <source>This record has neither a source with a place in it nor the demonstration mark.</source>
        <translation>Cette notice n’a ni source avec un passage précis, ni marque de démonstration.</translation>
    </message>
    <message>
        <source>Numbers that begin with DEMO- are for demonstrations, and demonstrations have no others.</source>
        <translation>Les numéros qui commencent par DEMO- sont ceux des démonstrations, et elles n’en ont pas d’autres.</translation>
    </message>
    <message>
        <source>Rights end on a day, written such as 2027-12-31.</source>
        <translation>Les droits prennent fin un jour donné, écrit comme 2027-12-31.</translation>
    </message>
    <message>
        <source>An embargo ends on a day, written such as 2027-12-31.</source>
        <translation>Un embargo prend fin un jour donné, écrit comme 2027-12-31.</translation>
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
        <translation>Le fichier de configuration %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be understood.</source>
        <translation>Le fichier de configuration %1 n’est pas compris.</translation>
    </message>
    <message>
        <source>Only one catalogue can be opened at a time; see vitrine --help.</source>
        <translation>Un seul catalogue peut être ouvert à la fois ; voyez vitrine --help.</translation>
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
        <translation>usage : vitrine [CATALOGUE] [--kiosk] [--config FILE] [--language fr|en|fa]
       vitrine curate [CATALOGUE] [--language fr|en|fa]
       vitrine archive [CATALOGUE] [--language fr|en|fa]
Ouvre la fenêtre du visiteur sur un catalogue (un dossier NAME.vitrine) ; à défaut, sur
l’exposition fournie. Avec « curate », ouvre le bureau de la conservation, avec « archive » celui des archives.
  --kiosk          plein écran, et retour à l’accueil quand personne ne touche l’écran
  --config FILE    durées de la borne et taille de l’écran
  --language TAG   la langue au départ
  --help, --version
</translation>
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
        <translation>sans indication</translation>
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
        <source>One moment: the lists of this catalogue are being made ready.</source>
        <translation>Un instant : les listes de ce catalogue se préparent.</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muet</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%Ln objet</numerusform>
            <numerusform>%Ln objets</numerusform>
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
    <message>
        <source>paragraphs %1</source>
        <extracomment>%1 are numbers: &quot;paragraphs 1, 11&quot;</extracomment>
        <translation>paragraphes %1</translation>
    </message>
</context>
<context>
    <name>vitrine::WordsField</name>
    <message>
        <source>several, parted by |</source>
        <translation>plusieurs, séparés par |</translation>
    </message>
</context>
<context>
    <name>vitrine::Xlsx</name>
    <message>
        <source>The workbook “%1” has no sheet. Nothing was imported.</source>
        <translation>Le classeur « %1 » n’a aucune feuille. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. Nothing was imported.</source>
        <translation>Le classeur n’a pas de feuille « %1 ». Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Above the header stands, and was not taken: %1</source>
        <translation>Au-dessus de l’en-tête se trouve, et n’a pas été repris : %1</translation>
    </message>
    <message>
        <source>The sheet “%1” was read; these were not: %2</source>
        <translation>La feuille « %1 » a été lue ; celles-ci non : %2</translation>
    </message>
    <message>
        <source>The cell in column %1 holds a formula without a result; it was taken as empty. Open the file in a spreadsheet, save it and import again.</source>
        <translation>La cellule de la colonne %1 contient une formule sans résultat ; elle a été prise pour vide. Ouvrez le fichier dans un tableur, enregistrez-le et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>The cell in column %1 holds the error “%2”; that is what was taken.</source>
        <translation>La cellule de la colonne %1 contient l’erreur « %2 » ; c’est ce qui a été repris.</translation>
    </message>
    <message>
        <source>The sheet has cells beyond the last row or column a spreadsheet can have. Nothing was imported; save the file again.</source>
        <translation>La feuille a des cellules au-delà de la dernière ligne ou colonne possible dans un tableur. Rien n’a été importé ; enregistrez le fichier de nouveau.</translation>
    </message>
</context>
<context>
    <name>vitrine::XmlGuard</name>
    <message>
        <source>it declares entities or a document type, which are not read</source>
        <translation>il déclare des entités ou un type de document, qui ne sont pas lus</translation>
    </message>
    <message>
        <source>its elements are nested deeper than %1</source>
        <translation>ses éléments sont imbriqués sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>The XML was refused: %1. Nothing was imported.</source>
        <translation>Le XML a été refusé : %1. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The XML is broken in line %1. Nothing was imported; save the file again.</source>
        <translation>Le XML est abîmé à la ligne %1. Rien n’a été importé ; enregistrez le fichier de nouveau.</translation>
    </message>
</context>
<context>
    <name>vitrine::YearRange</name>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>À partir de l’année</translation>
    </message>
    <message>
        <source>To the year</source>
        <translation>Jusqu’à l’année</translation>
    </message>
    <message>
        <source>None of these has a date.</source>
        <translation>Aucun de ces objets n’est daté.</translation>
    </message>
</context>
<context>
    <name>vitrine::ZipReader</name>
    <message>
        <source>“%1” is damaged: it cannot be unpacked. Nothing was imported; save it again.</source>
        <translation>« %1 » est abîmé : impossible de le décompresser. Rien n’a été importé ; enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” would grow beyond all measure when unpacked. Nothing was imported; ask where it comes from.</source>
        <translation>« %1 » enflerait démesurément à la décompression. Rien n’a été importé ; demandez d’où il vient.</translation>
    </message>
    <message>
        <source>“%1” holds a file that would leave its folder. Nothing was imported; ask where it comes from.</source>
        <translation>« %1 » contient un fichier qui sortirait de son dossier. Rien n’a été importé ; demandez d’où il vient.</translation>
    </message>
    <message>
        <source>A part of the file is missing or cannot be unpacked. Nothing was imported; save it again.</source>
        <translation>Une partie du fichier manque ou ne peut pas être décompressée. Rien n’a été importé ; enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Nothing was imported; open it in a spreadsheet, save it without the password and import again.</source>
        <translation>« %1 » est protégé par un mot de passe. Rien n’a été importé ; ouvrez-le dans un tableur, enregistrez-le sans mot de passe et importez à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is a workbook of the old kind (XLS). Nothing was imported; open it in a spreadsheet and save it as XLSX.</source>
        <translation>« %1 » est un classeur de l’ancien format (XLS). Rien n’a été importé ; ouvrez-le dans un tableur et enregistrez-le en XLSX.</translation>
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
    <name>vitrine::cli::CliWords</name>
    <message>
        <source>There is no file “%1”. Nothing was attached.</source>
        <translation>Il n’y a pas de fichier « %1 ». Rien n’a été joint.</translation>
    </message>
    <message>
        <source>“%1” is not a picture, film, sound or document known here. Nothing was attached.</source>
        <translation>« %1 » n’est ni une image, ni un film, ni un son, ni un document connu ici. Rien n’a été joint.</translation>
    </message>
    <message>
        <source>“%1” is not a role of a medium.</source>
        <translation>« %1 » n’est pas un rôle de média.</translation>
    </message>
    <message>
        <source>“%1” is none of public, internal, restricted, sealed.</source>
        <translation>« %1 » n’est pas l’un de public, internal, restricted, sealed.</translation>
    </message>
    <message>
        <source>%1 files were attached to “%2”.</source>
        <translation>Fichiers joints à « %2 » : %1.</translation>
    </message>
    <message>
        <source>adds media to an item</source>
        <translation>ajoute des médias à un objet</translation>
    </message>
    <message>
        <source>front, back, side, detail, scale, page, recording, transcript, poster or view.</source>
        <translation>front, back, side, detail, scale, page, recording, transcript, poster ou view.</translation>
    </message>
    <message>
        <source>Who may see them; public also publishes. Without this internal.</source>
        <translation>Qui peut les voir ; public les publie aussi. À défaut, internal.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>erreur : %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>avertissement : %1</translation>
    </message>
    <message>
        <source>The catalogue “%1” is sound.</source>
        <translation>Le catalogue « %1 » est en bon état.</translation>
    </message>
    <message>
        <source>The catalogue “%1” has %2 faults; nothing was changed.</source>
        <translation>Défauts du catalogue « %1 » : %2 ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Also asks that every record is sourced or a demonstration, never both, never neither.</source>
        <translation>Demande aussi que chaque notice ait une source ou soit une démonstration, jamais les deux, jamais aucune.</translation>
    </message>
    <message>
        <source>Builds the search index anew.</source>
        <translation>Reconstruit l’index de recherche.</translation>
    </message>
    <message>
        <source>vitrinectl works on exhibition catalogues without a window. A catalogue is a folder NAME.vitrine.</source>
        <translation>vitrinectl travaille sur des catalogues d’exposition, sans fenêtre. Un catalogue est un dossier NAME.vitrine.</translation>
    </message>
    <message>
        <source>Usage: vitrinectl COMMAND [CATALOGUE] ... [OPTIONS]</source>
        <translation>Usage : vitrinectl COMMAND [CATALOGUE] ... [OPTIONS]</translation>
    </message>
    <message>
        <source>“vitrinectl COMMAND --help” tells more about a command; “vitrinectl --version” the version.</source>
        <translation>« vitrinectl COMMAND --help » en dit plus sur une commande ; « vitrinectl --version » donne la version.</translation>
    </message>
    <message>
        <source>Commands that read take the bundled catalogue when none is named.</source>
        <translation>Les commandes qui lisent prennent le catalogue fourni si aucun n’est nommé.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 done with findings, 2 wrong usage, 3 cannot be read, 4 refused, 130 stopped by Ctrl-C.</source>
        <translation>Codes de sortie : 0 fait, 1 fait avec des constats, 2 mauvais usage, 3 illisible, 4 refusé, 130 arrêté par Ctrl-C.</translation>
    </message>
    <message>
        <source>Tells how the command is used.</source>
        <translation>Dit comment la commande s’emploie.</translation>
    </message>
    <message>
        <source>Tells the version.</source>
        <translation>Donne la version.</translation>
    </message>
    <message>
        <source>Usage: vitrinectl %1 %2 [OPTIONS]</source>
        <translation>Usage : vitrinectl %1 %2 [OPTIONS]</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>« %1 » demande %2.</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”.</source>
        <translation>« %1 » ne sait que faire de « %2 ».</translation>
    </message>
    <message>
        <source>Writes one JSON document.</source>
        <translation>Écrit un document JSON.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Il manque une commande.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande « %1 ».</translation>
    </message>
    <message>
        <source>Say --remove to remove every demonstration record.</source>
        <translation>Ajoutez --remove pour retirer toutes les notices de démonstration.</translation>
    </message>
    <message>
        <source>%1 demonstration records were removed.</source>
        <translation>Notices de démonstration retirées : %1.</translation>
    </message>
    <message>
        <source>removes the demonstration records</source>
        <translation>retire les notices de démonstration</translation>
    </message>
    <message>
        <source>Removes every demonstration record and its media.</source>
        <translation>Retire chaque notice de démonstration et ses médias.</translation>
    </message>
    <message>
        <source>“%1” is none of public, internal, restricted. Nothing was written.</source>
        <translation>« %1 » n’est pas l’un de public, internal, restricted. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” is not a separator; take a comma, a semicolon or “tab”. Nothing was written.</source>
        <translation>« %1 » n’est pas un séparateur ; prenez une virgule, un point-virgule ou « tab ». Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 of %2 records were written to “%3”.</source>
        <translation>Notices écrites dans « %3 » : %1 sur %2.</translation>
    </message>
    <message>
        <source>not in this format: %1 (%2 records)</source>
        <translation>absent de ce format : %1 (notices : %2)</translation>
    </message>
    <message>
        <source>%1 items are not public and published, or beyond --access, and were left out.</source>
        <translation>Objets écartés car non publics et publiés, ou au-delà de --access : %1.</translation>
    </message>
    <message>
        <source>“%1” is not a format that can be exported; “vitrinectl formats” lists them.</source>
        <translation>« %1 » n’est pas un format d’export ; « vitrinectl formats » les énumère.</translation>
    </message>
    <message>
        <source>Say with --output where the export goes.</source>
        <translation>Indiquez avec --output où va l’export.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>How far: public (and published; without this), internal or restricted, each with those before it.</source>
        <translation>Jusqu’où : public (et publié ; à défaut), internal ou restricted, chacun avec ceux qui le précèdent.</translation>
    </message>
    <message>
        <source>writes a catalogue or a list of items to a file</source>
        <translation>écrit un catalogue ou une liste d’objets dans un fichier</translation>
    </message>
    <message>
        <source>Only items with these words.</source>
        <translation>Seulement les objets qui ont ces mots.</translation>
    </message>
    <message>
        <source>Only items of this kind; may be repeated.</source>
        <translation>Seulement les objets de ce genre ; peut être répété.</translation>
    </message>
    <message>
        <source>Of csv-spreadsheet: comma, semicolon or tab.</source>
        <translation>Pour csv-spreadsheet : comma, semicolon ou tab.</translation>
    </message>
    <message>
        <source>what can be read, what can be written</source>
        <translation>ce qui peut être lu, ce qui peut être écrit</translation>
    </message>
    <message>
        <source>“%1” is none of public, internal, restricted, sealed. Nothing was imported.</source>
        <translation>« %1 » n’est pas l’un de public, internal, restricted, sealed. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>“%1” is none of the six kinds. Nothing was imported.</source>
        <translation>« %1 » n’est aucun des six genres. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>“%1” is not a format that can be imported. Nothing was imported; “vitrinectl formats” lists them.</source>
        <translation>« %1 » n’est pas un format d’import. Rien n’a été importé ; « vitrinectl formats » les énumère.</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
    <message>
        <source>row %1, warning: %2</source>
        <translation>ligne %1, avertissement : %2</translation>
    </message>
    <message>
        <source>%1 more; --report FILE keeps them all.</source>
        <translation>%1 de plus ; --report FILE les garde tous.</translation>
    </message>
    <message>
        <source>%1 read, %2 added, %3 updated, %4 unchanged, %5 rejected.</source>
        <translation>Lues : %1, ajoutées : %2, mises à jour : %3, inchangées : %4, rejetées : %5.</translation>
    </message>
    <message>
        <source>This was a rehearsal: nothing was changed.</source>
        <translation>C’était un essai : rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>The header of the column that holds the number, which tells rows apart.</source>
        <translation>L’en-tête de la colonne du numéro, qui distingue les lignes.</translation>
    </message>
    <message>
        <source>takes records from files</source>
        <translation>prend des notices dans des fichiers</translation>
    </message>
    <message>
        <source>Of text whose header names no language; without this the catalogue&apos;s first.</source>
        <translation>Du texte dont l’en-tête ne nomme pas de langue ; à défaut, la première du catalogue.</translation>
    </message>
    <message>
        <source>Of items whose type says no kind; without this artwork.</source>
        <translation>Des objets dont le type ne dit pas le genre ; à défaut, artwork.</translation>
    </message>
    <message>
        <source>Of records that carry no level of their own; public also publishes.</source>
        <translation>Des notices qui n’ont pas de niveau propre ; public les publie aussi.</translation>
    </message>
    <message>
        <source>%1 items, %2, schema version %3</source>
        <translation>Objets : %1, %2, version de schéma %3</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Texts (of these drafts; missing)</source>
        <translation>Textes (dont brouillons ; manquants)</translation>
    </message>
    <message>
        <source>counts what a catalogue holds</source>
        <translation>compte ce que contient un catalogue</translation>
    </message>
    <message>
        <source>“%1” is not a kind; the kinds are %2.</source>
        <translation>« %1 » n’est pas un genre ; les genres sont %2.</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE; the fields are %2.</source>
        <translation>« %1 » n’est pas FIELD=VALUE ; les champs sont %2.</translation>
    </message>
    <message>
        <source>“%1” says no day.</source>
        <translation>« %1 » ne dit aucun jour.</translation>
    </message>
    <message>
        <source>“%1” is not an order; the orders are %2.</source>
        <translation>« %1 » n’est pas un ordre de tri ; les ordres sont %2.</translation>
    </message>
    <message>
        <source>The catalogue “%1” is made.</source>
        <translation>Le catalogue « %1 » est créé.</translation>
    </message>
    <message>
        <source>makes an empty catalogue</source>
        <translation>crée un catalogue vide</translation>
    </message>
    <message>
        <source>The catalogue&apos;s title.</source>
        <translation>Le titre du catalogue.</translation>
    </message>
    <message>
        <source>Its languages, the first one is the default; without this fr,en,fa.</source>
        <translation>Ses langues, la première par défaut ; sinon fr,en,fa.</translation>
    </message>
    <message>
        <source>The bundled catalogue is not there; build the program again, or name a catalogue.</source>
        <translation>Le catalogue fourni n’est pas là ; reconstruisez le programme, ou nommez un catalogue.</translation>
    </message>
    <message>
        <source>Nothing was done; see “vitrinectl --help”.</source>
        <translation>Rien n’a été fait ; voyez « vitrinectl --help ».</translation>
    </message>
    <message>
        <source>The report “%1” could not be written; the rest was done.</source>
        <translation>Le rapport « %1 » n’a pas pu être écrit ; le reste a été fait.</translation>
    </message>
    <message>
        <source>“%1” is not a number from 0 upwards.</source>
        <translation>« %1 » n’est pas un nombre à partir de 0.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>finds items</source>
        <translation>trouve des objets</translation>
    </message>
    <message>
        <source>A word is a whole word, word* a beginning. All words must be found.</source>
        <translation>Un mot est un mot entier, mot* un début. Tous les mots doivent être trouvés.</translation>
    </message>
    <message>
        <source>Counts the values of every facet.</source>
        <translation>Compte les valeurs de chaque facette.</translation>
    </message>
    <message>
        <source>Only items that may be of this date or later.</source>
        <translation>Seulement les objets qui peuvent être de cette date ou d’après.</translation>
    </message>
    <message>
        <source>Only items that may be of this date or earlier.</source>
        <translation>Seulement les objets qui peuvent être de cette date ou d’avant.</translation>
    </message>
    <message>
        <source>The language of titles.</source>
        <translation>La langue des titres.</translation>
    </message>
    <message>
        <source>At most so many items; without this 100.</source>
        <translation>Au plus ce nombre d’objets ; à défaut, 100.</translation>
    </message>
    <message>
        <source>Leaves out so many at the start.</source>
        <translation>Laisse de côté ce nombre au début.</translation>
    </message>
    <message>
        <source>Without VALUE the setting is told, without KEY all of them.</source>
        <translation>Sans VALUE, le réglage est donné ; sans KEY, tous le sont.</translation>
    </message>
    <message>
        <source>Access: %1, %2</source>
        <translation>Accès : %1, %2</translation>
    </message>
    <message>
        <source>Medium %1: %2, %3, %4 bytes</source>
        <translation>Média %1 : %2, %3, %4 octets</translation>
    </message>
    <message>
        <source>“show” needs the number of an item.</source>
        <translation>« show » demande le numéro d’un objet.</translation>
    </message>
    <message>
        <source>There is no saved list “%1” in this catalogue. Nothing was written.</source>
        <translation>Il n’y a pas de liste enregistrée « %1 » dans ce catalogue. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as fr, en or fa. Nothing was written.</source>
        <translation>« %1 » n’est pas un code de langue tel que fr, en ou fa. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>the format wants, and %2 records do not have: %1 (%3)</source>
        <translation>le format demande, et %2 notices n’ont pas : %1 (%3)</translation>
    </message>
    <message>
        <source>records of another type, not in this format: %1 (%2 records)</source>
        <translation>notices d’un autre type, absentes de ce format : %1 (%2 notices)</translation>
    </message>
    <message>
        <source>The file or folder to write.</source>
        <translation>Le fichier ou le dossier à écrire.</translation>
    </message>
    <message>
        <source>The items, columns and order of a saved list.</source>
        <translation>Les objets, les colonnes et l’ordre d’une liste enregistrée.</translation>
    </message>
    <message>
        <source>Only these fields, by key, with commas; in a table in this order.</source>
        <translation>Seulement ces champs, par clé, séparés par des virgules ; dans un tableau, dans cet ordre.</translation>
    </message>
    <message>
        <source>Of texts: all, or tags with commas.</source>
        <translation>Pour les textes : all, ou des codes séparés par des virgules.</translation>
    </message>
    <message>
        <source>With csv, csv-spreadsheet and tsv: writes what each column means to FILE.columns.csv.</source>
        <translation>Avec csv, csv-spreadsheet et tsv : écrit le sens de chaque colonne dans FICHIER.columns.csv.</translation>
    </message>
    <message>
        <source>With json and ndjson: copies the originals to FILE.media.</source>
        <translation>Avec json et ndjson : copie les originaux dans FICHIER.media.</translation>
    </message>
    <message>
        <source>Writes what was left out and what is lacking, as JSON.</source>
        <translation>Écrit en JSON ce qui a été omis et ce qui manque.</translation>
    </message>
    <message>
        <source>Fields: %1.</source>
        <translation>Champs : %1.</translation>
    </message>
    <message>
        <source>The mapping “%1” cannot be read. Nothing was imported.</source>
        <translation>La correspondance « %1 » est illisible. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>A file that says which column goes to which field, before the headers are asked.</source>
        <translation>Un fichier qui dit quelle colonne va vers quel champ, avant les en-têtes.</translation>
    </message>
    <message>
        <source>Shows row by row what would be added, changed and refused, and changes nothing.</source>
        <translation>Montre ligne par ligne ce qui serait ajouté, modifié et refusé, et ne change rien.</translation>
    </message>
    <message>
        <source>row %1 (line %2)</source>
        <translation>rangée %1 (ligne %2)</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rangée %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>refusée : %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>modifiée : %1</translation>
    </message>
    <message>
        <source>column “%1” is taken as %2</source>
        <translation>la colonne « %1 » est prise pour %2</translation>
    </message>
    <message>
        <source>The catalogue that was there is kept as “%1”.</source>
        <translation>Le catalogue qui s’y trouvait est conservé sous « %1 ».</translation>
    </message>
    <message>
        <source>Say with --output where the backup goes.</source>
        <translation>Dites avec --output où va la sauvegarde.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>The catalogue and %1 originals were copied to “%2” (%3 bytes) and read back.</source>
        <translation>Le catalogue et %1 originaux ont été copiés dans « %2 » (%3 octets) et relus.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>The catalogue and %1 originals were restored to “%2”.</source>
        <translation>Le catalogue et %1 originaux ont été restaurés dans « %2 ».</translation>
    </message>
    <message>
        <source>copies a catalogue into one file, also while it is in use</source>
        <translation>copie un catalogue dans un seul fichier, même pendant qu’il sert</translation>
    </message>
    <message>
        <source>The backup is read back and checked before it replaces an older one of the same name.</source>
        <translation>La sauvegarde est relue et vérifiée avant de remplacer une plus ancienne du même nom.</translation>
    </message>
    <message>
        <source>The backup file.</source>
        <translation>Le fichier de sauvegarde.</translation>
    </message>
    <message>
        <source>makes a catalogue anew from a backup</source>
        <translation>refait un catalogue depuis une sauvegarde</translation>
    </message>
    <message>
        <source>Where a catalogue is there already: keeps it aside under another name. Otherwise it is refused.</source>
        <translation>Si un catalogue s’y trouve déjà : le garde de côté sous un autre nom. Sinon, c’est refusé.</translation>
    </message>
    <message>
        <source>Fixity</source>
        <translation>Intégrité</translation>
    </message>
    <message>
        <source>The outcome of the fixity check was not recorded: the catalogue is open in another program or may not be written.</source>
        <translation>Le résultat du contrôle d’intégrité n’a pas été consigné : le catalogue est ouvert dans un autre programme ou protégé en écriture.</translation>
    </message>
    <message>
        <source>Reads every original and compares its digest; records the outcome, and withdraws from publication what has changed.</source>
        <translation>Lit chaque original et compare son empreinte ; consigne le résultat et retire de la publication ce qui a changé.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 : ajout</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 : suppression</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1 : de %2 à %3</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(supprimé)</translation>
    </message>
    <message>
        <source>What happened to the originals:</source>
        <translation>Ce qui est arrivé aux originaux :</translation>
    </message>
    <message>
        <source>success</source>
        <translation>réussite</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>“%1” needs the number of an item.</source>
        <translation>« %1 » a besoin du numéro d’une pièce.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>The bag “%1” is sound.</source>
        <translation>Le sac « %1 » est en ordre.</translation>
    </message>
    <message>
        <source>The bag “%1” has %2 faults; nothing was changed.</source>
        <translation>Le sac « %1 » a %2 défauts ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>checks a catalogue (database, links, media, rules) or a BagIt bag</source>
        <translation>vérifie un catalogue (base de données, liens, médias, règles) ou un sac BagIt</translation>
    </message>
    <message>
        <source>%1; recognised by content unless given.</source>
        <translation>%1 ; reconnu au contenu si rien n’est dit.</translation>
    </message>
    <message>
        <source>Of a workbook; without this the first that has a column with numbers.</source>
        <translation>D’un classeur ; par défaut, la première qui a une colonne de numéros.</translation>
    </message>
    <message>
        <source>A table needs a column with the number of each item. Headers are understood in English and French, in any order; “title@fr” is
the title in French, “|” stands between several values. Unknown columns are kept as extra fields. An empty cell changes nothing.
A JSON import may name several files or a folder. In a folder of media each name is an item; its number is the name without its suffix.</source>
        <translation>Un tableau demande une colonne avec le numéro de chaque objet. Les en-têtes sont compris en anglais et en français, dans tout ordre ; « title@fr » est
le titre en français, « | » sépare plusieurs valeurs. Les colonnes inconnues sont gardées en champs supplémentaires. Une cellule vide ne change rien.
Un import JSON peut nommer plusieurs fichiers ou un dossier. Dans un dossier de médias, chaque nom est un objet ; son numéro est le nom sans suffixe.</translation>
    </message>
    <message>
        <source>With xlsx, csv and tsv: a sheet for translators, of all texts that have none in this language or a stale one.</source>
        <translation>Avec xlsx, csv et tsv : une feuille pour traducteurs, avec tous les textes qui n’ont rien dans cette langue ou une traduction périmée.</translation>
    </message>
    <message>
        <source>“%1” is none of clean, all or the numbers of rows with commas. Nothing was imported.</source>
        <translation>« %1 » n’est ni clean, ni all, ni des numéros de rangées séparés par des virgules. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Of a sheet that “export --untranslated” wrote: clean (what nobody changed meanwhile; without this), all, or clean and these rows, with commas.</source>
        <translation>D’une feuille écrite par « export --untranslated » : clean (ce que personne n’a changé entre-temps ; par défaut), all, ou clean et ces rangées, séparées par des virgules.</translation>
    </message>
    <message>
        <source>There is no entry of this number or identity.</source>
        <translation>Il n’y a pas de fiche de ce numéro ou de cette identité.</translation>
    </message>
    <message>
        <source>This identity was merged into another record, which is shown instead.</source>
        <translation>Cette identité a été fusionnée avec une autre fiche, qui est montrée à sa place.</translation>
    </message>
    <message>
        <source>shows one item by its number, or any record by its uid, whole</source>
        <translation>montre un objet par son numéro, ou toute fiche par son identité, en entier</translation>
    </message>
    <message>
        <source>With pdf, what is printed: %1.</source>
        <translation>Avec pdf, ce qui est imprimé : %1.</translation>
    </message>
    <message>
        <source>With pdf: %1.</source>
        <translation>Avec pdf : %1.</translation>
    </message>
    <message>
        <source>With pdf: the paper lies.</source>
        <translation>Avec pdf : le papier est couché.</translation>
    </message>
    <message>
        <source>With pdf: prints also pictures that stand behind a content advisory.</source>
        <translation>Avec pdf : imprime aussi les images placées derrière un avertissement.</translation>
    </message>
    <message>
        <source>This catalogue wants a second person before anything is public: %1 records are kept in review. Let a colleague publish them.</source>
        <translation>Ce catalogue demande une seconde personne avant toute publication : notices gardées en relecture : %1. Faites-les publier par un collègue.</translation>
    </message>
    <message>
        <source>%1 Nothing was attached.</source>
        <translation>%1 Rien n’a été rattaché.</translation>
    </message>
    <message>
        <source>Only items with this value; may be repeated. “lacks” takes translation, source, rights, altText, media, dimensions or exhibition: what entries still need.</source>
        <translation>Seulement les objets qui ont cette valeur ; peut être répété. « lacks » prend translation, source, rights, altText, media, dimensions ou exhibition : ce qui manque encore aux notices.</translation>
    </message>
    <message>
        <source>hang, number, title, date, relevance, changed, kind, or any field of items; -date is the other way round.</source>
        <translation>hang, number, title, date, relevance, changed, kind ou tout champ des objets ; -date inverse l’ordre.</translation>
    </message>
    <message>
        <source>The list of numbers “%1” cannot be read. Nothing was written.</source>
        <translation>La liste de numéros « %1 » est illisible. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no item “%1” that this export may show. Nothing was written.</source>
        <translation>Il n’y a pas d’objet « %1 » que cet export puisse montrer. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Only the items whose numbers stand in this file, one a line.</source>
        <translation>Seulement les objets dont les numéros sont dans ce fichier, un par ligne.</translation>
    </message>
    <message>
        <source>tells or changes a setting: title, languages, institution, repository, baseUri, corrections, numberPattern, welcome, exhibition, fixityEvery</source>
        <translation>donne ou change un réglage : title, languages, institution, repository, baseUri, corrections, numberPattern, welcome, exhibition, fixityEvery</translation>
    </message>
    <message>
        <source>--due goes with --fixity: only what has not been checked for long is read.</source>
        <translation>--due va avec --fixity : seul ce qui n’a pas été vérifié depuis longtemps est lu.</translation>
    </message>
    <message>
        <source>With --fixity: only originals not checked within the days of the setting fixityEvery (90 unless set); stopped, it goes on from there.</source>
        <translation>Avec --fixity : seulement les originaux non vérifiés dans les jours du réglage fixityEvery (90 sans réglage) ; arrêté, cela reprend de là.</translation>
    </message>
    <message>
        <source>There is no entry “%1” to look below.</source>
        <translation>Il n’y a pas de notice « %1 » sous laquelle chercher.</translation>
    </message>
    <message>
        <source>Only the entry of this number and what stands below it.</source>
        <translation>Seulement la notice de ce numéro et ce qui se trouve sous elle.</translation>
    </message>
    <message>
        <source>Only what is kept in this place or inside it.</source>
        <translation>Seulement ce qui est conservé à cet emplacement ou à l’intérieur.</translation>
    </message>
    <message>
        <source>The export is whole, but the custody log of the catalogue could not say so: %1</source>
        <translation>L’export est complet, mais le journal de conservation du catalogue n’a pas pu le noter : %1</translation>
    </message>
    <message>
        <source>With the sheet register: only what came in this year. With the sheet stocktake: the name of one; without this, the last.</source>
        <translation>Avec la feuille register : seulement ce qui est entré cette année-là. Avec la feuille stocktake : le nom d’un récolement ; sans cela, le dernier.</translation>
    </message>
    <message>
        <source>“%1” is about the whole catalogue and takes no number.</source>
        <translation>« %1 » porte sur tout le catalogue et ne prend pas de numéro.</translation>
    </message>
    <message>
        <source>The custody log tells of no export of this catalogue.</source>
        <translation>Le journal de conservation ne mentionne aucun export de ce catalogue.</translation>
    </message>
    <message>
        <source>tells who changed what from what to what, or who exported what</source>
        <translation>dit qui a changé quoi, de quoi en quoi, ou qui a exporté quoi</translation>
    </message>
    <message>
        <source>Instead of an item: the lists that went out of the catalogue, the newest first.</source>
        <translation>Au lieu d’un objet : les listes sorties du catalogue, les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>étiquette %1</translation>
    </message>
    <message>
        <source>No entry of this catalogue says where it is kept, and no place is entered.</source>
        <translation>Aucune fiche de ce catalogue ne dit où elle est rangée, et aucun emplacement n’est enregistré.</translation>
    </message>
    <message>
        <source>tells the places where things are kept, with how many entries each holds</source>
        <translation>donne les emplacements de rangement, avec le nombre de fiches de chacun</translation>
    </message>
    <message>
        <source>“%1” is not a year such as 2017.</source>
        <translation>« %1 » n’est pas une année telle que 2017.</translation>
    </message>
    <message>
        <source>The accession register has no such line yet.</source>
        <translation>Le registre d’inventaire n’a pas encore de telle ligne.</translation>
    </message>
    <message>
        <source>tells the accession register, each line with what corrects it</source>
        <translation>donne le registre d’inventaire, chaque ligne avec ce qui la rectifie</translation>
    </message>
    <message>
        <source>To print it: vitrinectl export CATALOGUE --format pdf --sheet register --access restricted --output FILE</source>
        <translation>Pour l’imprimer : vitrinectl export CATALOGUE --format pdf --sheet register --access restricted --output FILE</translation>
    </message>
    <message>
        <source>Only lines of what came in this year.</source>
        <translation>Seulement les lignes de ce qui est entré cette année-là.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>closed on %1; %2 of %3 not found</source>
        <translation>clos le %1 ; %2 sur %3 introuvables</translation>
    </message>
    <message>
        <source>goes on; %1 of %2 checked</source>
        <translation>en cours ; %1 sur %2 vérifiés</translation>
    </message>
    <message>
        <source>No stocktake was begun in this catalogue.</source>
        <translation>Aucun récolement n’a été commencé dans ce catalogue.</translation>
    </message>
    <message>
        <source>seen in %1, not in %2</source>
        <translation>vu dans %1, non dans %2</translation>
    </message>
    <message>
        <source>There is no stocktake “%1” in this catalogue; “vitrinectl stocktake CATALOGUE” lists them.</source>
        <translation>Ce catalogue n’a pas de récolement « %1 » ; « vitrinectl stocktake CATALOGUE » les énumère.</translation>
    </message>
    <message>
        <source>tells the stocktakes, or what one of them found</source>
        <translation>donne les récolements, ou ce que l’un d’eux a constaté</translation>
    </message>
    <message>
        <source>To print one: vitrinectl export CATALOGUE --format pdf --sheet stocktake --about NAME --access restricted --output FILE</source>
        <translation>Pour en imprimer un : vitrinectl export CATALOGUE --format pdf --sheet stocktake --about NAME --access restricted --output FILE</translation>
    </message>
    <message>
        <source>Stopped. Nothing was attached.</source>
        <translation>Arrêté. Rien n’a été rattaché.</translation>
    </message>
    <message>
        <source>With pdf, for object and box labels: a sheet of labels of this size: %1.</source>
        <translation>Avec pdf, pour les étiquettes d’objets et de boîtes : une planche d’étiquettes de cette taille : %1.</translation>
    </message>
    <message>
        <source>With --labels: the place of the first label on a sheet of which some are used up.</source>
        <translation>Avec --labels : la place de la première étiquette sur une planche entamée.</translation>
    </message>
    <message>
        <source>The list of names “%1” cannot be read. Nothing was imported.</source>
        <translation>La liste de noms « %1 » ne peut pas être lue. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>“%1” is none of %2. Nothing was imported.</source>
        <translation>« %1 » n’est pas l’un de : %2. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a row. Nothing was imported.</source>
        <translation>« %1 » n’est pas le numéro d’une ligne. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>“%1” is no list of the numbers of rows with commas. Nothing was imported.</source>
        <translation>« %1 » n’est pas une liste de numéros de lignes séparés par des virgules. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Of a table as text: %1. Recognised unless given.</source>
        <translation>D’un tableau en texte : %1. Reconnu sauf indication.</translation>
    </message>
    <message>
        <source>Of a table as text: comma, semicolon, tab or pipe. Recognised unless given.</source>
        <translation>D’un tableau en texte : comma, semicolon, tab ou pipe. Reconnu sauf indication.</translation>
    </message>
    <message>
        <source>What stands around a cell with separators in it: double, single or none; without this double.</source>
        <translation>Ce qui entoure une cellule contenant des séparateurs : double, single ou none ; sans cela double.</translation>
    </message>
    <message>
        <source>Which row holds the headers, counted from 1; those above are not taken. Recognised unless given.</source>
        <translation>Quelle ligne porte les en-têtes, à partir de 1 ; celles au-dessus ne sont pas reprises. Reconnu sauf indication.</translation>
    </message>
    <message>
        <source>Of such a sheet: rows that are not taken, with commas.</source>
        <translation>D’une telle feuille : lignes à ne pas reprendre, séparées par des virgules.</translation>
    </message>
    <message>
        <source>A file that says which new names are those of known people, places and terms. Without it none is: what is alike is only told.</source>
        <translation>Un fichier qui dit quels noms nouveaux sont ceux de personnes, lieux et termes connus. Sans lui aucun : ce qui se ressemble est seulement signalé.</translation>
    </message>
    <message>
        <source>Writes how the table was read, its columns understood and names decided, to be changed and used again.</source>
        <translation>Écrit comment le tableau a été lu, ses colonnes comprises et les noms décidés, pour le modifier et le réemployer.</translation>
    </message>
    <message>
        <source>Writes what happened, row by row: as a table when its name ends in .csv, else as JSON.</source>
        <translation>Écrit ce qui s’est passé, ligne par ligne : en tableau si son nom finit par .csv, sinon en JSON.</translation>
    </message>
    <message>
        <source>%1 of %2 records would be written.</source>
        <translation>Notices qui seraient écrites : %1 sur %2.</translation>
    </message>
    <message>
        <source>Pictures and other files were looked for, but not opened: the export itself may find some that are damaged.</source>
        <translation>Les images et autres fichiers ont été cherchés, mais pas ouverts : l’export lui-même peut en trouver d’abîmés.</translation>
    </message>
    <message>
        <source>This was a rehearsal: nothing was written.</source>
        <translation>C’était un essai : rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Shows what would be left out and what would be lacking, and writes no export; --output is not needed and not touched.</source>
        <translation>Montre ce qui serait laissé de côté et ce qui manquerait, et n’écrit aucun export ; --output n’est ni nécessaire ni touché.</translation>
    </message>
</context>
<context>
    <name>vitrine::fonts</name>
    <message>
        <source>This computer has no font with the Persian letters, so Persian is not offered. Install the package fonts-noto-core, then start Vitrine again.</source>
        <translation>Cet ordinateur n’a pas de police avec les lettres persanes ; le persan n’est donc pas proposé. Installez le paquet fonts-noto-core, puis relancez Vitrine.</translation>
    </message>
</context>
<context>
    <name>vitrine::DeskBar</name>
    <message>
        <source>+ New</source>
        <translation>+ Nouveau</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>En lot</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>votre nom</translation>
    </message>
    <message>
        <source>Your name, written beside every change</source>
        <translation>Votre nom, écrit à côté de chaque changement</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Annuler : %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Y)</source>
        <translation>Rétablir : %1 (Ctrl+Y)</translation>
    </message>
    <message numerus="yes">
        <source>Publish … %n to settle</source>
        <extracomment>%n things keep a record from being published</extracomment>
        <translation>
            <numerusform>Publier… %n à régler</numerusform>
            <numerusform>Publier… %n à régler</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish …</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>A copy of this entry</source>
        <translation>Une copie de cette notice</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The list as a table (Ctrl+T)</source>
        <translation>La liste en tableau (Ctrl+T)</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Au poste de travail</translation>
    </message>
    <message>
        <source>At the desk: %1. Somebody else takes over by “Look up”.</source>
        <translation>Au poste de travail : %1. Quelqu’un d’autre prend la suite par « Consulter ».</translation>
    </message>
</context>
<context>
    <name>vitrine::GapsPane</name>
    <message>
        <source>What is left to settle</source>
        <translation>Ce qui reste à régler</translation>
    </message>
    <message>
        <source>Reminders too</source>
        <translation>Avec les rappels</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Looking: %1 of %2 entries</source>
        <translation>Recherche : %1 notices sur %2</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Toutes les notices</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a thing to settle, and in how many entries</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>Nécessaire : %1</translation>
    </message>
    <message>
        <source>A reminder: %1</source>
        <translation>Rappel : %1</translation>
    </message>
    <message>
        <source>Nothing is left to settle here.</source>
        <translation>Il ne reste rien à régler ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle; open a line and choose an entry to go there.</source>
        <translation>
            <numerusform>%Ln point à régler ; ouvrez une ligne et choisissez une notice pour y aller.</numerusform>
            <numerusform>%Ln points à régler ; ouvrez une ligne et choisissez une notice pour y aller.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, title</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ArchiveWindow</name>
    <message>
        <source>%1 – lists – Vitrine</source>
        <translation>%1 – listes – Vitrine</translation>
    </message>
    <message>
        <source>Search (Ctrl+F), for example material:glass date:1905 -copy</source>
        <translation>Rechercher (Ctrl+F), par exemple matière:verre date:1905 -copie</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>What divides the list</source>
        <translation>Ce qui divise la liste</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entries</source>
        <extracomment>how many entries the list shows, of how many in the catalogue</extracomment>
        <translation>
            <numerusform>%1 sur %Ln fiche</numerusform>
            <numerusform>%1 sur %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln choisie</numerusform>
            <numerusform>%Ln choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue is being written …</source>
        <translation>Le catalogue est en cours d’écriture…</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Annuler : %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Y)</source>
        <translation>Rétablir : %1 (Ctrl+Y)</translation>
    </message>
    <message>
        <source>The catalogue is being written. Wait for the end, or stop it: nothing will have been changed then.</source>
        <translation>Le catalogue est en cours d’écriture. Attendez la fin ou arrêtez : rien n’aura alors été modifié.</translation>
    </message>
    <message>
        <source>Saved lists …</source>
        <translation>Listes enregistrées…</translation>
    </message>
    <message>
        <source>The order of this list is not known here; its entries stand by number.</source>
        <translation>L’ordre de cette liste n’est pas connu ici ; ses fiches sont rangées par numéro.</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln entries …</source>
        <translation>
            <numerusform>Exporter %Ln fiche…</numerusform>
            <numerusform>Exporter %Ln fiches…</numerusform>
        </translation>
    </message>
    <message>
        <source>An export is under way. Wait for the end, or stop it: no half file will be left.</source>
        <translation>Un export est en cours. Attendez la fin ou arrêtez-le : aucun fichier à moitié écrit ne restera.</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Store-room …</source>
        <translation>Réserve…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Sees the pages before they are printed (Ctrl+P)</source>
        <translation>Voir les pages avant de les imprimer (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pages are on their way to the printer or into a file. Wait for the end, or stop it: no half file will be left.</source>
        <translation>Des pages sont en route vers l’imprimante ou un fichier. Attendez la fin, ou arrêtez : aucun fichier à moitié écrit ne restera.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light or dark (Ctrl+Shift+L)</source>
        <translation>Clair ou sombre (Ctrl+Maj+L)</translation>
    </message>
    <message>
        <source>Close what stands in place of the list first; light and dark are changed from there.</source>
        <translation>Fermez d’abord ce qui tient la place de la liste ; clair et sombre se changent à partir d’elle.</translation>
    </message>
    <message>
        <source>What was scanned is being written to its stocktake. Wait a moment.</source>
        <translation>Ce qui a été lu est en train d’être enregistré dans son récolement. Attendez un instant.</translation>
    </message>
</context>
<context>
    <name>vitrine::ChangeWords</name>
    <message>
        <source>made</source>
        <translation>créée</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>What the list shows, and in which order.</source>
        <translation>Ce que montre la liste, et dans quel ordre.</translation>
    </message>
    <message>
        <source>Nearer to the beginning of the line (Alt+Up)</source>
        <translation>Plus près du début de la ligne (Alt+Haut)</translation>
    </message>
    <message>
        <source>Nearer to the end of the line (Alt+Down)</source>
        <translation>Plus près de la fin de la ligne (Alt+Bas)</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Comme au début</translation>
    </message>
</context>
<context>
    <name>vitrine::DetailPane</name>
    <message>
        <source>The entry</source>
        <translation>La fiche</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n’est ouvert</translation>
    </message>
    <message>
        <source>This entry is not there any more</source>
        <translation>Cette fiche n’existe plus</translation>
    </message>
    <message>
        <source>Go through the list; what is known of an entry stands here.</source>
        <translation>Parcourez la liste ; ce que l’on sait d’une fiche s’affiche ici.</translation>
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
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Type and size</source>
        <translation>Type et taille</translation>
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
        <translation>Durée</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>L’original</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Le fichier manque.</translation>
    </message>
    <message>
        <source>No file stands with this entry.</source>
        <translation>Aucun fichier n’accompagne cette fiche.</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln change(s).</source>
        <translation>
            <numerusform>La dernière modification.</numerusform>
            <numerusform>Les %Ln dernières modifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant : %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>après : %1</translation>
    </message>
    <message>
        <source>The custody log says nothing of this entry.</source>
        <translation>Le journal de conservation ne dit rien de cette fiche.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>done, all is well</source>
        <translation>fait, tout va bien</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
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
        <translation>Moins</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemList</name>
    <message>
        <source>The list is being put together</source>
        <translation>La liste est en préparation</translation>
    </message>
    <message>
        <source>Nothing fits the words and the boxes. Take some of them away.</source>
        <translation>Rien ne correspond aux mots et aux cases. Retirez-en.</translation>
    </message>
    <message>
        <source>The list cannot be put in order by this column; it stays as it is.</source>
        <translation>La liste ne peut pas être rangée par cette colonne ; elle reste comme elle est.</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemTableModel</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisie</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, non choisie</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisies</translation>
    </message>
    <message>
        <source>%1, in descending order</source>
        <translation>%1, ordre décroissant</translation>
    </message>
    <message>
        <source>%1, in ascending order</source>
        <translation>%1, ordre croissant</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemTableView</name>
    <message>
        <source>Items</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>The space bar chooses an item, Ctrl+A all of the list.</source>
        <translation>La barre d’espace choisit une fiche, Ctrl+A toute la liste.</translation>
    </message>
</context>
<context>
    <name>vitrine::PaneHead</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this pane (Esc)</source>
        <translation>Fermer ce volet (Échap)</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <translation>Fermer : %1</translation>
    </message>
</context>
<context>
    <name>vitrine::TableColumns</name>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Versée</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
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
        <translation>Il n’y a aucune fiche à imprimer.</translation>
    </message>
    <message>
        <source>Item list</source>
        <translation>Liste des objets</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <translation>Recherche : %1</translation>
    </message>
    <message>
        <source>A selection of the catalogue</source>
        <translation>Une sélection du catalogue</translation>
    </message>
    <message>
        <source>The whole catalogue</source>
        <translation>Tout le catalogue</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Entrées : %1</translation>
    </message>
    <message>
        <source>According to %1</source>
        <translation>D’après %1</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Content and structure</source>
        <translation>Contenu et structure</translation>
    </message>
    <message>
        <source>Conditions of access and use</source>
        <translation>Conditions d’accès et d’utilisation</translation>
    </message>
    <message>
        <source>Allied materials</source>
        <translation>Sources complémentaires</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Finding aid</source>
        <translation>Instrument de recherche</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Cette image est illisible.</translation>
    </message>
    <message>
        <source>Further files, not printed: %1</source>
        <translation>Autres fichiers, non imprimés : %1</translation>
    </message>
    <message>
        <source>Object labels</source>
        <translation>Étiquettes d’objets</translation>
    </message>
    <message>
        <source>Wall labels</source>
        <translation>Cartels</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Gros caractères</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Type of object</source>
        <translation>Type d’objet</translation>
    </message>
    <message>
        <source>Materials and techniques</source>
        <translation>Matériaux et techniques</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Inscriptions and markings</source>
        <translation>Inscriptions et marques</translation>
    </message>
    <message>
        <source>Distinguishing features</source>
        <translation>Signes distinctifs</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Date or period</source>
        <translation>Date ou période</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Object ID sheet</source>
        <translation>Fiche Object ID</translation>
    </message>
    <message>
        <source>Location not recorded</source>
        <translation>Emplacement non indiqué</translation>
    </message>
    <message>
        <source>Box labels</source>
        <translation>Étiquettes de boîtes</translation>
    </message>
    <message>
        <source>Contents by location</source>
        <translation>Contenu par emplacement</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title, and the description of today</source>
        <translation>Titre, et description actuelle</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>How, from whom</source>
        <translation>Mode d’entrée, de qui</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Entered on, by</source>
        <translation>Inscrit le, par</translation>
    </message>
    <message>
        <source>Accession register</source>
        <translation>Registre d’inventaire</translation>
    </message>
    <message>
        <source>Received in %1</source>
        <translation>Reçu en %1</translation>
    </message>
    <message>
        <source>Correcting lines: %1</source>
        <translation>Lignes rectificatives : %1</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rectification</translation>
    </message>
    <message>
        <source>There is no stocktake “%1”. Nothing was written.</source>
        <translation>Il n’y a pas de récolement « %1 ». Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Should be in</source>
        <translation>Devrait être dans</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Vu dans</translation>
    </message>
    <message>
        <source>Checked on, by</source>
        <translation>Vérifié le, par</translation>
    </message>
    <message>
        <source>Stocktaking report</source>
        <translation>Procès-verbal de récolement</translation>
    </message>
    <message>
        <source>Begun on %1 by %2</source>
        <translation>Commencé le %1 par %2</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Clos le %1</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Récolé par</translation>
    </message>
    <message>
        <source>In charge of the collection</source>
        <translation>Responsable des collections</translation>
    </message>
    <message>
        <source>Begun on %1</source>
        <translation>Commencé le %1</translation>
    </message>
    <message>
        <source>the chosen fields as a table</source>
        <translation>les champs choisis, en tableau</translation>
    </message>
    <message>
        <source>nine facts and photographs by which a thing is known again; a sheet each</source>
        <translation>neuf données et des photographies qui permettent de reconnaître un objet ; une fiche par objet</translation>
    </message>
    <message>
        <source>by levels, after ISAD(G), with contents and page numbers</source>
        <translation>par niveaux, selon ISAD(G), avec sommaire et numéros de page</translation>
    </message>
    <message>
        <source>for the exhibition, the languages side by side</source>
        <translation>pour l’exposition, les langues côte à côte</translation>
    </message>
    <message>
        <source>number, title and QR code, to tie on or to stick on</source>
        <translation>numéro, titre et code QR, à nouer ou à coller</translation>
    </message>
    <message>
        <source>what the wall says, from 18 points; a sheet an entry and language</source>
        <translation>ce que dit le mur, à partir de 18 points ; une feuille par entrée et par langue</translation>
    </message>
    <message>
        <source>a label for each place in the store-room</source>
        <translation>une étiquette par emplacement de la réserve</translation>
    </message>
    <message>
        <source>what lies where, with boxes to tick</source>
        <translation>ce qui se trouve où, avec des cases à cocher</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>everything that came in, in its order</source>
        <translation>tout ce qui est entré, dans l’ordre</translation>
    </message>
    <message>
        <source>of the last one: what was seen, what is missing</source>
        <translation>du dernier : ce qui a été vu, ce qui manque</translation>
    </message>
</context>
<context>
    <name>vitrine::SheetKind</name>
    <message>
        <source>“%1” is no sheet that can be printed; there are %2. Nothing was written.</source>
        <translation>« %1 » n’est pas une feuille qui s’imprime ; il y a %2. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” is no paper that can be printed on; there are %2. Nothing was written.</source>
        <translation>« %1 » n’est pas un papier sur lequel on imprime ; il y a %2. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” is no sheet of labels; there are %2. Nothing was written.</source>
        <translation>« %1 » n’est pas une planche d’étiquettes ; il y a %2. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” is not printed on sheets of labels; object and box labels are. Nothing was written.</source>
        <translation>« %1 » ne s’imprime pas sur des planches d’étiquettes ; les étiquettes d’objets et de boîtes, si. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>A sheet of these labels has the places 1 to %1; there is no place %2. Nothing was written.</source>
        <translation>Une planche de ces étiquettes a les places 1 à %1 ; il n’y a pas de place %2. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>vitrine::Redaction</name>
    <message>
        <source>Stopped; no copy was made and nothing was changed.</source>
        <translation>Arrêté ; aucune copie n’a été faite et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The copy could not be written; nothing was changed. Make room on the disk and try again.</source>
        <translation>La copie n’a pas pu être écrite ; rien n’a été modifié. Libérez de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>The picture cannot be read to its end; no copy was made and nothing was changed.</source>
        <translation>L’image ne peut pas être lue jusqu’au bout ; aucune copie n’a été faite et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The copy did not come out black where it should be; it was thrown away and nothing was changed.</source>
        <translation>La copie n’est pas noire partout où elle devrait l’être ; elle a été jetée et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No rectangle lies on the picture; no copy was made.</source>
        <translation>Aucun rectangle ne se trouve sur l’image ; aucune copie n’a été faite.</translation>
    </message>
</context>
<context>
    <name>vitrine::RedactionCanvas</name>
    <message>
        <source>Insert adds a rectangle, the arrow keys move it, with Shift they size it, with Control by single pixels; Page Up and Page Down choose another one, Delete removes it; plus and minus enlarge and reduce the picture.</source>
        <translation>Inser ajoute un rectangle, les flèches le déplacent, avec Maj elles changent sa taille, avec Ctrl pixel par pixel ; Page précédente et Page suivante en choisissent un autre, Suppr l’enlève ; plus et moins agrandissent et réduisent l’image.</translation>
    </message>
    <message numerus="yes">
        <source>Picture with %n rectangle(s)</source>
        <translation>
            <numerusform>Image avec %n rectangle</numerusform>
            <numerusform>Image avec %n rectangles</numerusform>
        </translation>
    </message>
    <message>
        <source>Rectangle %1 of %2: %3 × %4 pixels, %5 from the left, %6 from above</source>
        <translation>Rectangle %1 sur %2 : %3 × %4 pixels, à %5 du bord gauche, à %6 du haut</translation>
    </message>
</context>
<context>
    <name>vitrine::RedactionPane</name>
    <message>
        <source>Make the redacted copy</source>
        <translation>Faire la copie masquée</translation>
    </message>
    <message>
        <source>The copy is being made: %1 %</source>
        <translation>Copie en cours : %1 %</translation>
    </message>
    <message>
        <source>Back to the media</source>
        <translation>Retour aux médias</translation>
    </message>
    <message>
        <source>Add a rectangle</source>
        <translation>Ajouter un rectangle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Undo the drawing</source>
        <translation>Annuler le tracé</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Rétablir le tracé</translation>
    </message>
    <message>
        <source>Rectangles</source>
        <translation>Rectangles</translation>
    </message>
    <message>
        <source>why, for the team alone</source>
        <translation>pourquoi, pour l’équipe seulement</translation>
    </message>
    <message>
        <source>Reason for the chosen rectangle, for the team alone</source>
        <translation>Motif du rectangle choisi, pour l’équipe seulement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Draw over what nobody is to see. The copy takes this picture’s place; the original stays as it is, for few.</source>
        <translation>Tracez sur ce que personne ne doit voir. La copie prend la place de cette image ; l’original reste tel quel, réservé à quelques-uns.</translation>
    </message>
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
        <source>Redaction: %1</source>
        <translation>Masquage : %1</translation>
    </message>
    <message>
        <source>The copy is being made. Wait for the end, or stop it.</source>
        <translation>La copie est en cours. Attendez la fin, ou arrêtez-la.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the transcript under the rectangles were left out of the copy.</source>
        <translation>
            <numerusform>%n ligne de la transcription sous les rectangles n’a pas été reprise dans la copie.</numerusform>
            <numerusform>%n lignes de la transcription sous les rectangles n’ont pas été reprises dans la copie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the transcript lie under the rectangles; the copy will not have them.</source>
        <translation>
            <numerusform>%n ligne de la transcription se trouve sous les rectangles ; la copie ne l’aura pas.</numerusform>
            <numerusform>%n lignes de la transcription se trouvent sous les rectangles ; la copie ne les aura pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The transcript does not say where on the page its lines stand, so the copy has none of it: %1.</source>
        <translation>La transcription ne dit pas où ses lignes se trouvent sur la page ; la copie n’en a donc rien : %1.</translation>
    </message>
    <message>
        <source>%1: %2 × %3 pixels</source>
        <translation>%1 : %2 × %3 pixels</translation>
    </message>
    <message>
        <source>There is no room for the copy on this computer; nothing was changed.</source>
        <translation>Il n’y a pas de place pour la copie sur cet ordinateur ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The copy is being made …</source>
        <translation>Copie en cours…</translation>
    </message>
    <message>
        <source>The picture is not in the catalogue any more; no copy was made.</source>
        <translation>L’image n’est plus dans le catalogue ; aucune copie n’a été faite.</translation>
    </message>
    <message>
        <source>Redacted copy: %1</source>
        <translation>Copie masquée : %1</translation>
    </message>
    <message>
        <source>The redacted copy was made and stands here; the original is unchanged, and only few of the team see it now.</source>
        <translation>La copie masquée est faite et se trouve ici ; l’original est inchangé et visible désormais par quelques membres de l’équipe seulement.</translation>
    </message>
    <message>
        <source>Attention: another medium has the same file and is seen by more people.</source>
        <translation>Attention : un autre média a le même fichier et davantage de personnes le voient.</translation>
    </message>
</context>
<context>
    <name>vitrine::UprightRows</name>
    <message>
        <source>This picture is too large to be worked on as a whole; nothing was changed. Bring it as a plain JPEG: those may be of any size.</source>
        <translation>Cette image est trop grande pour être traitée d’un bloc ; rien n’a été modifié. Apportez-la en JPEG simple : sa taille est alors libre.</translation>
    </message>
</context>
<context>
    <name>vitrine::ClaimsPane</name>
    <message>
        <source>Claims side by side</source>
        <translation>Affirmations côte à côte</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Shares its text with</source>
        <translation>Partage son texte avec</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The first column is this one. Nothing is summed or weighed; press Enter in a column to open that claim.</source>
        <translation>La première colonne est celle-ci. Rien n’est additionné ni pondéré ; appuyez sur Entrée dans une colonne pour ouvrir cette affirmation.</translation>
    </message>
    <message>
        <source>Nothing else is said about the same event or in the same source.</source>
        <translation>Rien d’autre n’est dit du même événement ni dans la même source.</translation>
    </message>
    <message>
        <source>No source: it cannot go public.</source>
        <translation>Sans source : elle ne peut pas être rendue publique.</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>personne n’est nommé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, place in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>claimant, line of the table, words</comment>
        <translation>%1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>vitrine::CellPane</name>
    <message>
        <source>Back to the table</source>
        <translation>Retour au tableau</translation>
    </message>
    <message numerus="yes">
        <source>Make new records for %n name(s) that the catalogue does not have</source>
        <translation>
            <numerusform>Créer une fiche pour %n nom que le catalogue n’a pas</numerusform>
            <numerusform>Créer des fiches pour %n noms que le catalogue n’a pas</numerusform>
        </translation>
    </message>
    <message>
        <source>Make new records for names that the catalogue does not have</source>
        <translation>Créer des fiches pour les noms que le catalogue n’a pas</translation>
    </message>
</context>
<context>
    <name>vitrine::CellPlan</name>
    <message>
        <source>This always has a value; choose another one instead.</source>
        <translation>Ce champ a toujours une valeur ; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This has parts of its own: it is changed on the form.</source>
        <translation>Ce champ se compose de plusieurs parties : il se modifie sur la fiche.</translation>
    </message>
</context>
<context>
    <name>vitrine::CellReader</name>
    <message>
        <source>This has parts of its own: it is changed on the form.</source>
        <translation>Ce champ se compose de plusieurs parties : il se modifie sur la fiche.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>« %1 » n’est aucune de ces valeurs : %2.</translation>
    </message>
    <message>
        <source>“%1” is neither %2 nor %3.</source>
        <translation>« %1 » n’est ni %2 ni %3.</translation>
    </message>
    <message>
        <source>No item has the number “%1”.</source>
        <translation>Aucun objet ne porte le numéro « %1 ».</translation>
    </message>
    <message>
        <source>Several records are called “%1”: choose one on the form.</source>
        <translation>Plusieurs fiches s’appellent « %1 » : choisissez sur la fiche.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”; possibly “%2” is meant.</source>
        <translation>Rien ne s’appelle « %1 » ; peut-être s’agit-il de « %2 ».</translation>
    </message>
    <message>
        <source>Nothing in the catalogue is called “%1”.</source>
        <translation>Rien dans le catalogue ne s’appelle « %1 ».</translation>
    </message>
</context>
<context>
    <name>vitrine::CellWishes</name>
    <message>
        <source>The block has %1 rows, and from here on the list has %2: the rest is left out.</source>
        <translation>Le bloc a %1 lignes et la liste en a %2 à partir d’ici : le reste est laissé de côté.</translation>
    </message>
    <message>
        <source>The block has %1 columns, and from here on the table has %2: the rest is left out.</source>
        <translation>Le bloc a %1 colonnes et le tableau en a %2 à partir d’ici : le reste est laissé de côté.</translation>
    </message>
    <message numerus="yes">
        <source>Some rows of the block are shorter than others: %n cell(s) stay as they are.</source>
        <translation>
            <numerusform>Des lignes du bloc sont plus courtes que d’autres : %n cellule reste comme elle est.</numerusform>
            <numerusform>Des lignes du bloc sont plus courtes que d’autres : %n cellules restent comme elles sont.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ColumnChooser</name>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>Move a column by drag, or with Alt and the arrow keys.</source>
        <translation>Déplacez une colonne à la souris, ou avec Alt et les flèches.</translation>
    </message>
</context>
<context>
    <name>vitrine::GridModel</name>
    <message>
        <source>understood: %1</source>
        <translation>compris : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>vitrine::GridPane</name>
    <message>
        <source>This catalogue is open for reading only; nothing was changed.</source>
        <translation>Ce catalogue est ouvert en lecture seule ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>What was written in the cell was not taken, and what stood there is kept. %1</source>
        <translation>Ce qui était écrit dans la cellule n’a pas été pris, et ce qui s’y trouvait est gardé. %1</translation>
    </message>
    <message>
        <source>Choose the cell whose value is to go down, and the cells below it.</source>
        <translation>Choisissez la cellule dont la valeur doit descendre, et les cellules au-dessous.</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Filled down in %1 records</source>
        <translation>Recopié vers le bas dans %1 fiches</translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>Vider les cellules</translation>
    </message>
    <message>
        <source>Emptied cells of %1 records</source>
        <translation>Cellules vidées dans %1 fiches</translation>
    </message>
    <message>
        <source>These are too many cells for the clipboard, which takes %L1; nothing was copied. An export takes all of them.</source>
        <translation>C’est trop de cellules pour le presse-papiers, qui en prend %L1 ; rien n’a été copié. Un export les prend toutes.</translation>
    </message>
    <message>
        <source>The cells are being copied …</source>
        <translation>Copie des cellules en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) copied.</source>
        <translation>
            <numerusform>%n cellule copiée.</numerusform>
            <numerusform>%n cellules copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cells are still being copied; paste again in a moment.</source>
        <translation>Les cellules sont encore en cours de copie ; collez de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that cells could take.</source>
        <translation>Le presse-papiers ne contient rien que des cellules puissent prendre.</translation>
    </message>
    <message>
        <source>What lies on the clipboard is too large for the table; nothing was changed. An import takes large files.</source>
        <translation>Le contenu du presse-papiers est trop grand pour le tableau ; rien n’a été modifié. Un import prend les grands fichiers.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Pasted into %1 records</source>
        <translation>Collé dans %1 fiches</translation>
    </message>
    <message>
        <source>Table of records</source>
        <translation>Tableau des fiches</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>Fermer le tableau</translation>
    </message>
    <message>
        <source>%1  (has parts of its own: it is changed on the form)</source>
        <translation>%1  (se compose de plusieurs parties : se modifie sur la fiche)</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) chosen</source>
        <translation>
            <numerusform>%n cellule choisie</numerusform>
            <numerusform>%n cellules choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>A table needs at least one column.</source>
        <translation>Un tableau a besoin d’au moins une colonne.</translation>
    </message>
    <message>
        <source>Choose one block of cells: several apart are not copied or pasted together.</source>
        <translation>Choisissez un seul bloc de cellules : des cellules éparses ne se copient ni ne se collent ensemble.</translation>
    </message>
</context>
<context>
    <name>vitrine::Passphrase</name>
    <message>
        <source>There is not enough memory to protect the passphrase; nothing was changed. Close other programs and try again.</source>
        <translation>La mémoire ne suffit pas pour protéger la phrase secrète ; rien n’a été modifié. Fermez d’autres programmes et réessayez.</translation>
    </message>
</context>
<context>
    <name>vitrine::ForeignFile</name>
    <message>
        <source>“%1” is empty.</source>
        <translation>« %1 » est vide.</translation>
    </message>
    <message>
        <source>“%1” is not what the end of its name says; name it as what it is.</source>
        <translation>« %1 » n’est pas ce que dit la fin de son nom ; nommez-le d’après ce qu’il est.</translation>
    </message>
    <message>
        <source>“%1” is broken, or no picture, film or sound known here.</source>
        <translation>« %1 » est abîmé, ou n’est ni une image, ni un film, ni un son connus ici.</translation>
    </message>
    <message>
        <source>“%1” is broken: it stops before its end.</source>
        <translation>« %1 » est abîmé : il s’arrête avant la fin.</translation>
    </message>
    <message>
        <source>“%1” is broken: it cannot be decoded.</source>
        <translation>« %1 » est abîmé : il ne peut pas être décodé.</translation>
    </message>
    <message>
        <source>“%1” is too large: it has more than 200 million pixels.</source>
        <translation>« %1 » est trop grand : il a plus de 200 millions de pixels.</translation>
    </message>
    <message>
        <source>“%1” is too large: decoded it would fill more than 512 MB.</source>
        <translation>« %1 » est trop grand : décodé, il occuperait plus de 512 Mo.</translation>
    </message>
    <message>
        <source>“%1” is too long: it has more than 5000 pages.</source>
        <translation>« %1 » est trop long : il a plus de 5000 pages.</translation>
    </message>
    <message>
        <source>“%1” is too long: it plays for more than four hours.</source>
        <translation>« %1 » est trop long : il dure plus de quatre heures.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password; save it without one.</source>
        <translation>« %1 » est protégé par un mot de passe ; enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>The words within “%1” cannot be read: it is broken.</source>
        <translation>Les textes contenus dans « %1 » sont illisibles : le fichier est abîmé.</translation>
    </message>
    <message>
        <source>“%1” is too large or broken: reading it needs more memory than a file may take.</source>
        <translation>« %1 » est trop grand ou abîmé : sa lecture demande plus de mémoire qu’un fichier ne peut en prendre.</translation>
    </message>
    <message>
        <source>“%1” is too large or broken: reading it took longer than a minute and was stopped.</source>
        <translation>« %1 » est trop grand ou abîmé : sa lecture a duré plus d’une minute et a été arrêtée.</translation>
    </message>
    <message>
        <source>“%1” is broken: reading it failed so badly that the program that reads such files ended.</source>
        <translation>« %1 » est abîmé : sa lecture a échoué au point d’arrêter le programme qui lit ces fichiers.</translation>
    </message>
    <message>
        <source>“%1” is broken or dangerous: while it was read, something tried to open a connection or to start a program.</source>
        <translation>« %1 » est abîmé ou dangereux : pendant sa lecture, quelque chose a tenté d’ouvrir une connexion ou de lancer un programme.</translation>
    </message>
</context>
<context>
    <name>vitrine::ForeignReader</name>
    <message>
        <source>The file “%1” is not there.</source>
        <translation>Le fichier « %1 » n’est pas là.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened.</source>
        <translation>Le fichier « %1 » ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The program vitrine-worker, which reads files from elsewhere, is missing. Nothing was taken; install Vitrine again.</source>
        <translation>Le programme vitrine-worker, qui lit les fichiers venus d’ailleurs, est absent. Rien n’a été repris ; réinstallez Vitrine.</translation>
    </message>
    <message>
        <source>Files from elsewhere are read with less protection than they should be: bubblewrap is not installed, or this system does not let it work.</source>
        <translation>Les fichiers venus d’ailleurs sont lus avec moins de protection qu’il ne faudrait : bubblewrap n’est pas installé, ou ce système ne le laisse pas fonctionner.</translation>
    </message>
    <message>
        <source>The program vitrine-worker, which reads files from elsewhere, cannot be started safely on this system. Nothing was taken.</source>
        <translation>Le programme vitrine-worker, qui lit les fichiers venus d’ailleurs, ne peut pas être lancé en sécurité sur ce système. Rien n’a été repris.</translation>
    </message>
</context>
<context>
    <name>vitrine::MediaIntake</name>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>“%1” is no picture, film, sound or document known here.</source>
        <translation>« %1 » n’est ni une image, ni un film, ni un son, ni un document connus ici.</translation>
    </message>
    <message>
        <source>“%1” is here already, under this name or another.</source>
        <translation>« %1 » est déjà ici, sous ce nom ou sous un autre.</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>Arrêté ; rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>There were no files in it.</source>
        <translation>Il n’y avait aucun fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) for “%1”</source>
        <translation>
            <numerusform>%n fichier pour « %1 »</numerusform>
            <numerusform>%n fichiers pour « %1 »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were added.</source>
        <translation>
            <numerusform>%n fichier a été ajouté.</numerusform>
            <numerusform>%n fichiers ont été ajoutés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::BoxLayer</name>
    <message>
        <source>Place of the line on the page: arrow keys move it, with Shift they size it</source>
        <translation>Place de la ligne sur la page : les flèches la déplacent, avec Maj elles l’agrandissent</translation>
    </message>
    <message>
        <source>Draw the place of the line. Arrow keys move it, Shift sizes it, Ctrl makes small steps, Delete takes it away, Enter goes on to the next line, Escape ends.</source>
        <translation>Dessinez la place de la ligne. Les flèches la déplacent, Maj l’agrandit, Ctrl fait de petits pas, Suppr la retire, Entrée passe à la ligne suivante, Échap termine.</translation>
    </message>
</context>
<context>
    <name>vitrine::CueBox</name>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>When the subtitle appears. Arrow keys: a tenth of a second; F7: where the film stands</source>
        <translation>Quand le sous-titre paraît. Flèches : un dixième de seconde ; F7 : là où en est le film</translation>
    </message>
    <message>
        <source>When it goes. Arrow keys: a tenth of a second; F8: where the film stands</source>
        <translation>Quand il disparaît. Flèches : un dixième de seconde ; F8 : là où en est le film</translation>
    </message>
    <message>
        <source>This is no time. Write minutes and seconds, as 1:02.5.</source>
        <translation>Ce n’est pas un temps. Écrivez minutes et secondes, comme 1:02,5.</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down: the subtitle before and after. Ctrl+Shift+S: split here</source>
        <translation>Alt+Haut et Alt+Bas : le sous-titre d’avant et d’après. Ctrl+Maj+S : couper ici</translation>
    </message>
    <message>
        <source>Words of the subtitle, %1</source>
        <translation>Texte du sous-titre, %1</translation>
    </message>
    <message>
        <source>The same subtitle, %1</source>
        <translation>Le même sous-titre, %1</translation>
    </message>
    <message>
        <source>Take out what nobody can see</source>
        <translation>Ôter ce que personne ne voit</translation>
    </message>
    <message>
        <source>Change ي and ك to ی and ک</source>
        <translation>Changer ي et ك en ی et ک</translation>
    </message>
</context>
<context>
    <name>vitrine::CueModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À voir</translation>
    </message>
</context>
<context>
    <name>vitrine::CuePane</name>
    <message>
        <source>Subtitles, one a line</source>
        <translation>Sous-titres, un par ligne</translation>
    </message>
    <message>
        <source>Enter: to the words. Insert: a new subtitle where the film stands. Delete: take this one away.</source>
        <translation>Entrée : vers le texte. Inser : un nouveau sous-titre là où en est le film. Suppr : retirer celui-ci.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>A new subtitle where the film stands</source>
        <translation>Un nouveau sous-titre là où en est le film</translation>
    </message>
    <message>
        <source>Begins here</source>
        <translation>Commence ici</translation>
    </message>
    <message>
        <source>The subtitle begins where the film stands</source>
        <translation>Le sous-titre commence là où en est le film</translation>
    </message>
    <message>
        <source>Ends here</source>
        <translation>Finit ici</translation>
    </message>
    <message>
        <source>The subtitle ends where the film stands</source>
        <translation>Le sous-titre finit là où en est le film</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>The film goes to the beginning of the subtitle</source>
        <translation>Le film va au début du sous-titre</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Two subtitles, parted at the cursor</source>
        <translation>Deux sous-titres, coupés au curseur</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>One subtitle with the next one</source>
        <translation>Un seul sous-titre avec le suivant</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Takes the subtitle away</source>
        <translation>Retire le sous-titre</translation>
    </message>
    <message>
        <source>This recording has no subtitles yet: begin them in a language, or import a file.</source>
        <translation>Cet enregistrement n’a pas encore de sous-titres : commencez-les dans une langue, ou importez un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s)</source>
        <translation>
            <numerusform>%n sous-titre</numerusform>
            <numerusform>%n sous-titres</numerusform>
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
            <numerusform>%n à voir</numerusform>
            <numerusform>%n à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) of “%3”</source>
        <translation>%1 (%2) de « %3 »</translation>
    </message>
    <message>
        <source>These subtitles are more than 1 MB or 5000 and could not be shown. They are not saved; make them shorter or fewer.</source>
        <translation>Ces sous-titres dépassent 1 Mo ou 5000 et ne pourraient pas être affichés. Ils ne sont pas enregistrés ; raccourcissez-les ou retirez-en.</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>No more than 5000 subtitles and 1 MB can be shown: nothing was changed.</source>
        <translation>On ne peut afficher plus de 5000 sous-titres ni plus de 1 Mo : rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A new subtitle</source>
        <translation>Un nouveau sous-titre</translation>
    </message>
    <message>
        <source>A subtitle split</source>
        <translation>Un sous-titre coupé</translation>
    </message>
    <message>
        <source>Put the cursor between two words of the subtitle: there it is split.</source>
        <translation>Placez le curseur entre deux mots du sous-titre : c’est là qu’il est coupé.</translation>
    </message>
    <message>
        <source>Two subtitles joined</source>
        <translation>Deux sous-titres joints</translation>
    </message>
    <message>
        <source>A subtitle taken away</source>
        <translation>Un sous-titre retiré</translation>
    </message>
    <message>
        <source>The beginning of a subtitle</source>
        <translation>Le début d’un sous-titre</translation>
    </message>
    <message>
        <source>The end of a subtitle</source>
        <translation>La fin d’un sous-titre</translation>
    </message>
    <message>
        <source>Subtitles shifted</source>
        <translation>Sous-titres décalés</translation>
    </message>
    <message>
        <source>They were shifted as far as the beginning of the film.</source>
        <translation>Ils ont été décalés jusqu’au début du film.</translation>
    </message>
    <message>
        <source>Subtitles begun</source>
        <translation>Sous-titres commencés</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read; nothing was changed.</source>
        <translation>Le fichier « %1 » est illisible ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed: %2</source>
        <comment>a sentence, the name of a file</comment>
        <translation>%1 Rien n’a été modifié : %2</translation>
    </message>
    <message>
        <source>Subtitles from “%1”</source>
        <translation>Sous-titres de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) were read from “%1”.</source>
        <translation>
            <numerusform>%n sous-titre a été lu dans « %1 ».</numerusform>
            <numerusform>%n sous-titres ont été lus dans « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand in the place of those that were there; undo brings these back.</source>
        <translation>Ils remplacent ceux qui étaient là ; annuler ramène ceux-ci.</translation>
    </message>
    <message>
        <source>The subtitles were written to “%1”.</source>
        <translation>Les sous-titres ont été écrits dans « %1 ».</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full or not writable. Choose another place.</source>
        <translation>« %1 » n’a pas pu être écrit : le disque est plein ou protégé. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Import subtitles</source>
        <translation>Importer des sous-titres</translation>
    </message>
    <message>
        <source>Subtitles (*.vtt *.srt)</source>
        <translation>Sous-titres (*.vtt *.srt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export subtitles</source>
        <translation>Exporter des sous-titres</translation>
    </message>
    <message>
        <source>State of the subtitles</source>
        <translation>État des sous-titres</translation>
    </message>
    <message>
        <source>Kind of the subtitles</source>
        <translation>Nature des sous-titres</translation>
    </message>
    <message>
        <source>Subtitles taken away</source>
        <translation>Sous-titres retirés</translation>
    </message>
</context>
<context>
    <name>vitrine::CueWords</name>
    <message>
        <source>ends before it begins</source>
        <translation>finit avant de commencer</translation>
    </message>
    <message>
        <source>ends after the film (%1 s)</source>
        <translation>finit après le film (%1 s)</translation>
    </message>
    <message>
        <source>has no words yet</source>
        <translation>n’a pas encore de texte</translation>
    </message>
    <message>
        <source>too fast to read: %1 characters a second (at most %2)</source>
        <translation>trop rapide à lire : %1 caractères par seconde (%2 au plus)</translation>
    </message>
    <message>
        <source>fast to read: %1 characters a second (%2 is comfortable)</source>
        <translation>rapide à lire : %1 caractères par seconde (%2 pour lire à l’aise)</translation>
    </message>
    <message>
        <source>a line of %1 characters (at most %2)</source>
        <translation>une ligne de %1 caractères (%2 au plus)</translation>
    </message>
    <message>
        <source>%1 lines (at most %2)</source>
        <translation>%1 lignes (%2 au plus)</translation>
    </message>
    <message>
        <source>too short: %1 s (at least %2 s)</source>
        <translation>trop court : %1 s (%2 s au moins)</translation>
    </message>
    <message>
        <source>too long: %1 s (at most %2 s)</source>
        <translation>trop long : %1 s (%2 s au plus)</translation>
    </message>
    <message>
        <source>overlaps the next one by %1 s</source>
        <translation>empiète de %1 s sur le suivant</translation>
    </message>
    <message>
        <source>only %1 s before the next one (at least %2 s)</source>
        <translation>seulement %1 s avant le suivant (%2 s au moins)</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two warnings</comment>
        <translation> ; </translation>
    </message>
    <message>
        <source>The letters were read as Windows-1256 (Persian, Arabic): look whether they are right.</source>
        <translation>Les lettres ont été lues comme du Windows-1256 (persan, arabe) : vérifiez qu’elles sont justes.</translation>
    </message>
    <message>
        <source>The letters were read as Windows-1252 (western European): look whether they are right.</source>
        <translation>Les lettres ont été lues comme du Windows-1252 (Europe occidentale) : vérifiez qu’elles sont justes.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) could not be read; a mark stands in their place.</source>
        <translation>
            <numerusform>%n lettre n’a pas pu être lue ; un signe tient sa place.</numerusform>
            <numerusform>%n lettres n’ont pas pu être lues ; un signe tient leur place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that nobody can see were taken out.</source>
        <translation>
            <numerusform>%n caractère invisible a été ôté.</numerusform>
            <numerusform>%n caractères invisibles ont été ôtés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of font or colour were left out.</source>
        <translation>
            <numerusform>%n changement de police ou de couleur a été laissé de côté.</numerusform>
            <numerusform>%n changements de police ou de couleur ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on the screen were left out.</source>
        <translation>
            <numerusform>%n emplacement sur l’écran a été laissé de côté.</numerusform>
            <numerusform>%n emplacements sur l’écran ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) were left out: their times cannot be read.</source>
        <translation>
            <numerusform>%n sous-titre a été laissé de côté : ses temps sont illisibles.</numerusform>
            <numerusform>%n sous-titres ont été laissés de côté : leurs temps sont illisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) are no subtitles; they are kept, but shown nowhere.</source>
        <translation>
            <numerusform>%n bloc n’est pas un sous-titre ; il est gardé, mais n’est affiché nulle part.</numerusform>
            <numerusform>%n blocs ne sont pas des sous-titres ; ils sont gardés, mais ne sont affichés nulle part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) were put in the order of their times.</source>
        <translation>
            <numerusform>%n sous-titre a été remis dans l’ordre des temps.</numerusform>
            <numerusform>%n sous-titres ont été remis dans l’ordre des temps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n style(s) or region(s) are kept, but not drawn here.</source>
        <translation>
            <numerusform>%n style ou région est gardé, mais n’est pas dessiné ici.</numerusform>
            <numerusform>%n styles ou régions sont gardés, mais ne sont pas dessinés ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) have a place or alignment that is kept, but not drawn here.</source>
        <translation>
            <numerusform>%n sous-titre a un emplacement ou un alignement qui est gardé, mais n’est pas dessiné ici.</numerusform>
            <numerusform>%n sous-titres ont un emplacement ou un alignement qui est gardé, mais n’est pas dessiné ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) have italics, voices or the like, which are kept, but drawn as plain words.</source>
        <translation>
            <numerusform>%n sous-titre a des italiques, des voix ou autres marques, gardées, mais dessinées comme un texte simple.</numerusform>
            <numerusform>%n sous-titres ont des italiques, des voix ou autres marques, gardées, mais dessinées comme un texte simple.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subtitles: what is said</source>
        <translation>Sous-titres : ce qui est dit</translation>
    </message>
    <message>
        <source>Captions: what is said and heard</source>
        <translation>Sous-titres pour malentendants : ce qui est dit et entendu</translation>
    </message>
    <message>
        <source>Descriptions of the picture</source>
        <translation>Descriptions de l’image</translation>
    </message>
    <message>
        <source>%1 s, %2 characters a second</source>
        <translation>%1 s, %2 caractères par seconde</translation>
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
        <translation>Une seconde en arrière (F3)</translation>
    </message>
    <message>
        <source>One second on (F4)</source>
        <translation>Une seconde en avant (F4)</translation>
    </message>
    <message>
        <source>Play and pause (F5)</source>
        <translation>Lire et arrêter (F5)</translation>
    </message>
    <message>
        <source>Place in the film</source>
        <translation>Position dans le film</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time of a film</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
</context>
<context>
    <name>vitrine::LineDelegate</name>
    <message>
        <source>Line %1, %2</source>
        <translation>Ligne %1, %2</translation>
    </message>
</context>
<context>
    <name>vitrine::LineModel</name>
    <message>
        <source>Its place on the page is marked.</source>
        <translation>Sa place sur la page est marquée.</translation>
    </message>
    <message>
        <source>Its place on the page is not marked yet.</source>
        <translation>Sa place sur la page n’est pas encore marquée.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>vitrine::MediumStudio</name>
    <message>
        <source>Back to the media</source>
        <translation>Retour aux médias</translation>
    </message>
    <message>
        <source>Back to the media (Alt+Home)</source>
        <translation>Retour aux médias (Alt+Début)</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
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
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Langue de la page</translation>
    </message>
    <message>
        <source>Language of the translation beside it</source>
        <translation>Langue de la traduction à côté</translation>
    </message>
    <message>
        <source>Lines of the page, in two languages</source>
        <translation>Lignes de la page, en deux langues</translation>
    </message>
    <message>
        <source>Write in a line; Enter goes on to the next one, F2 or Enter begins. Several lines are pasted line by line.</source>
        <translation>Écrivez dans une ligne ; Entrée passe à la suivante, F2 ou Entrée commence. Plusieurs lignes se collent ligne à ligne.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Draw its place</source>
        <translation>Dessiner sa place</translation>
    </message>
    <message>
        <source>Draws where the line stands on the page, with the mouse or the arrow keys</source>
        <translation>Dessine où la ligne se trouve sur la page, à la souris ou avec les flèches</translation>
    </message>
    <message>
        <source>Take its place away</source>
        <translation>Retirer sa place</translation>
    </message>
    <message>
        <source>The line has no place on the page any more</source>
        <translation>La ligne n’a plus de place sur la page</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>A new line after this one, in all languages</source>
        <translation>Une nouvelle ligne après celle-ci, dans toutes les langues</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Two lines, parted at the cursor</source>
        <translation>Deux lignes, coupées au curseur</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>One line with the next one, in all languages</source>
        <translation>Une seule ligne avec la suivante, dans toutes les langues</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>The line changes places with the one before it</source>
        <translation>La ligne change de place avec la précédente</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>The line changes places with the next one</source>
        <translation>La ligne change de place avec la suivante</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Takes the line away, in all languages</source>
        <translation>Retire la ligne, dans toutes les langues</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a page</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>State of the transcription</source>
        <translation>État de la transcription</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a language, what is wrong</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 (%2) of “%3”</source>
        <translation>%1 (%2) de « %3 »</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>Une nouvelle ligne</translation>
    </message>
    <message>
        <source>A line split</source>
        <translation>Une ligne coupée</translation>
    </message>
    <message>
        <source>Put the cursor between two words of the line: there it is split.</source>
        <translation>Placez le curseur entre deux mots de la ligne : c’est là qu’elle est coupée.</translation>
    </message>
    <message>
        <source>Two lines joined</source>
        <translation>Deux lignes jointes</translation>
    </message>
    <message>
        <source>A line moved</source>
        <translation>Une ligne déplacée</translation>
    </message>
    <message>
        <source>A line taken away</source>
        <translation>Une ligne retirée</translation>
    </message>
    <message>
        <source>Lines pasted</source>
        <translation>Lignes collées</translation>
    </message>
    <message>
        <source>Change ي and ك to ی and ک</source>
        <translation>Changer ي et ك en ی et ک</translation>
    </message>
    <message>
        <source>Take out what nobody can see</source>
        <translation>Ôter ce que personne ne voit</translation>
    </message>
    <message>
        <source>A place on the page taken away</source>
        <translation>Une place sur la page retirée</translation>
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
        <translation>De combien de millisecondes ; moins que zéro avance</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>celui-ci</translation>
    </message>
    <message>
        <source>this and all that follow</source>
        <translation>celui-ci et tous les suivants</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Which are shifted</source>
        <translation>Lesquels sont décalés</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Décaler</translation>
    </message>
    <message>
        <source>Shift in time. Alt+Left and Alt+Right: this one by a tenth of a second; with Shift: all that follow too</source>
        <translation>Décaler dans le temps. Alt+Gauche et Alt+Droite : celui-ci d’un dixième de seconde ; avec Maj : tous les suivants aussi</translation>
    </message>
</context>
<context>
    <name>vitrine::StateChip</name>
    <message>
        <source>Original, to be proofread</source>
        <translation>Original, à relire</translation>
    </message>
    <message>
        <source>Original, proofread</source>
        <translation>Original, relu</translation>
    </message>
    <message>
        <source>Translation, to be proofread</source>
        <translation>Traduction, à relire</translation>
    </message>
    <message>
        <source>Translation, proofread</source>
        <translation>Traduction, relue</translation>
    </message>
    <message>
        <source>original, to be proofread</source>
        <translation>original, à relire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>vitrine::TrackBar</name>
    <message>
        <source>Which subtitles</source>
        <translation>Quels sous-titres</translation>
    </message>
    <message>
        <source>What stands beside them</source>
        <translation>Ce qui est affiché à côté</translation>
    </message>
    <message>
        <source>Begin, import, export …</source>
        <translation>Commencer, importer, exporter…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>nothing beside</source>
        <translation>rien à côté</translation>
    </message>
    <message>
        <source>beside: %1</source>
        <translation>à côté : %1</translation>
    </message>
    <message>
        <source>Import a file (WebVTT, SubRip) …</source>
        <translation>Importer un fichier (WebVTT, SubRip)…</translation>
    </message>
    <message>
        <source>Begin without subtitles</source>
        <translation>Commencer sans sous-titre</translation>
    </message>
    <message>
        <source>Begin with the times of: %1</source>
        <translation>Commencer avec les temps de : %1</translation>
    </message>
    <message>
        <source>Export as WebVTT …</source>
        <translation>Exporter en WebVTT…</translation>
    </message>
    <message>
        <source>What these are</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Take these away</source>
        <translation>Retirer ces sous-titres</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>for other programs; read back, it is the same</source>
        <translation>pour d’autres programmes ; relu, il est identique</translation>
    </message>
    <message>
        <source>opens well in Excel and LibreOffice; cells that look like formulas are made harmless</source>
        <translation>s’ouvre bien dans Excel et LibreOffice ; les formules sont neutralisées</translation>
    </message>
    <message>
        <source>text cells, header and filter, Persian from right to left, a sheet that explains</source>
        <translation>cellules de texte, en-tête et filtre, persan de droite à gauche, une feuille « Lisez-moi »</translation>
    </message>
    <message>
        <source>one file, read back and verified after writing</source>
        <translation>un seul fichier, relu et vérifié après écriture</translation>
    </message>
    <message>
        <source>needs the base address that is set for the catalogue</source>
        <translation>demande l’adresse de base réglée pour le catalogue</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>What the list shows: columns, order, filter.</source>
        <translation>Ce que montre la liste : colonnes, ordre, filtre.</translation>
    </message>
    <message>
        <source>the columns of the list</source>
        <translation>les colonnes de la liste</translation>
    </message>
    <message>
        <source>everything the format has a place for</source>
        <translation>tout ce pour quoi le format a une place</translation>
    </message>
    <message>
        <source>with the original files</source>
        <translation>avec les fichiers originaux</translation>
    </message>
    <message>
        <source>with a table of what each column means</source>
        <translation>avec un tableau du sens de chaque colonne</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Where the export goes</source>
        <translation>Où va l’export</translation>
    </message>
    <message>
        <source>Where to …</source>
        <translation>Où…</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message numerus="yes">
        <source>The list: %Ln entries</source>
        <translation>
            <numerusform>La liste : %Ln fiche</numerusform>
            <numerusform>La liste : %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chosen ones: %Ln entries</source>
        <translation>
            <numerusform>La fiche choisie : %Ln</numerusform>
            <numerusform>Les fiches choisies : %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln entries</source>
        <translation>
            <numerusform>Exporter %Ln fiche</numerusform>
            <numerusform>Exporter %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a folder of this name already. Only an empty one is taken.</source>
        <translation>Un dossier porte déjà ce nom. Seul un dossier vide est accepté.</translation>
    </message>
    <message>
        <source>There is a file of this name already. It will be replaced.</source>
        <translation>Un fichier porte déjà ce nom. Il sera remplacé.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Kept ways of exporting</source>
        <translation>Façons d’exporter gardées</translation>
    </message>
    <message>
        <source>See what is left out</source>
        <translation>Voir ce qui manquerait</translation>
    </message>
    <message>
        <source>Writes nothing: shows what this export would leave out and what would be lacking.</source>
        <translation>N’écrit rien : montre ce que cet export laisserait de côté et ce qui lui manquerait.</translation>
    </message>
    <message>
        <source>The web addresses of the records begin with %1 from now on; Ctrl+Z takes it back.</source>
        <translation>Les adresses web des notices commencent désormais par %1 ; Ctrl+Z l’annule.</translation>
    </message>
</context>
<context>
    <name>vitrine::LossPane</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What the export says</source>
        <translation>Ce que dit l’export</translation>
    </message>
    <message numerus="yes">
        <source>Choose the %Ln entries in the list</source>
        <translation>
            <numerusform>Choisir cette fiche dans la liste</numerusform>
            <numerusform>Choisir ces %Ln fiches dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>texts in this language: %1</source>
        <translation>textes dans cette langue : %1</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>the original file</source>
        <translation>le fichier original</translation>
    </message>
    <message>
        <source>%1 of %2 were written to %3.</source>
        <translation>%1 sur %2 ont été écrites dans %3.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Rien n’a été perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not for this circle and were left out.</source>
        <translation>
            <numerusform>%Ln fiche n’est pas destinée à ce cercle et a été laissée de côté.</numerusform>
            <numerusform>%Ln fiches ne sont pas destinées à ce cercle et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>This column has no place in the format: %1.</source>
        <translation>Cette colonne n’a pas de place dans le format : %1.</translation>
    </message>
    <message>
        <source>Not in the file: %1 (%2).</source>
        <translation>Pas dans le fichier : %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>The format asks for it, and these have none: %1 (%2).</source>
        <translation>Le format le demande, et ces fiches ne l’ont pas : %1 (%2).</translation>
    </message>
    <message>
        <source>Records of another kind, not in this format: %1 (%2).</source>
        <translation>Notices d’un autre genre, absentes de ce format : %1 (%2).</translation>
    </message>
    <message>
        <source>The custody log of the catalogue could not say that this list went out.</source>
        <translation>Le journal de conservation du catalogue n’a pas pu noter cet export.</translation>
    </message>
    <message>
        <source>which texts are reviewed, and which are originals</source>
        <translation>quels textes sont relus, et lesquels sont des originaux</translation>
    </message>
    <message>
        <source>%1: names in other languages</source>
        <translation>%1 : les noms dans les autres langues</translation>
    </message>
    <message>
        <source>Shortened, for the label has no more room: %1 (%2).</source>
        <translation>Raccourci, faute de place sur l’étiquette : %1 (%2).</translation>
    </message>
    <message>
        <source>Recorded, but not on this sheet: %1.</source>
        <translation>Renseigné, mais pas sur cette feuille : %1.</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation>%1 sur %2.</translation>
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
        <translation>Colonnes qui n’ont pas de place sur la feuille : %1.</translation>
    </message>
    <message>
        <source>Lacking: %1 (%2).</source>
        <translation>Manque : %1 (%2).</translation>
    </message>
    <message>
        <source>places of the store-room</source>
        <translation>emplacements de la réserve</translation>
    </message>
    <message>
        <source>stocktakes</source>
        <translation>récolements</translation>
    </message>
    <message>
        <source>lines of the accession register</source>
        <translation>lignes du registre d’inventaire</translation>
    </message>
    <message>
        <source>entries of the custody log</source>
        <translation>entrées du journal de conservation</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>Montrer où il est</translation>
    </message>
    <message>
        <source>Nothing was written yet: this is what would be left out.</source>
        <translation>Rien n’a encore été écrit : voici ce qui serait laissé de côté.</translation>
    </message>
    <message>
        <source>%1 of %2 would be written.</source>
        <translation>Fiches qui seraient écrites : %1 sur %2.</translation>
    </message>
    <message>
        <source>Nothing would be lost.</source>
        <translation>Rien ne serait perdu.</translation>
    </message>
    <message>
        <source>Pictures and other files were looked for, but not opened: the export itself may find some that are damaged.</source>
        <translation>Les images et autres fichiers ont été cherchés, mais pas ouverts : l’export lui-même peut en trouver d’abîmés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not for this circle and would be left out.</source>
        <translation>
            <numerusform>%Ln fiche n’est pas destinée à ce cercle et serait laissée de côté.</numerusform>
            <numerusform>%Ln fiches ne sont pas destinées à ce cercle et seraient laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>a web address of its own</source>
        <translation>une adresse web à elle</translation>
    </message>
</context>
<context>
    <name>vitrine::PaintedCopy</name>
    <message>
        <source>A picture could not be copied.</source>
        <translation>Une image n’a pas pu être copiée.</translation>
    </message>
</context>
<context>
    <name>vitrine::PresetBar</name>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keeps what is chosen above under this name</source>
        <translation>Garde les choix ci-dessus sous ce nom</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>vitrine::SavedLists</name>
    <message>
        <source>Saved lists</source>
        <translation>Listes enregistrées</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Which entries, which columns, which order: as the list shows them now.</source>
        <translation>Quelles fiches, quelles colonnes, quel ordre : comme la liste les montre maintenant.</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save as a new list</source>
        <translation>Enregistrer comme nouvelle liste</translation>
    </message>
    <message>
        <source>Save over</source>
        <translation>Réenregistrer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>New list: %1</source>
        <translation>Nouvelle liste : %1</translation>
    </message>
    <message>
        <source>The list “%1” was saved.</source>
        <translation>La liste « %1 » a été enregistrée.</translation>
    </message>
    <message>
        <source>List saved over: %1</source>
        <translation>Liste réenregistrée : %1</translation>
    </message>
    <message>
        <source>List renamed: %1</source>
        <translation>Liste renommée : %1</translation>
    </message>
    <message>
        <source>List deleted: %1</source>
        <translation>Liste supprimée : %1</translation>
    </message>
    <message>
        <source>The list “%1” was deleted. Undo brings it back.</source>
        <translation>La liste « %1 » a été supprimée. Annuler la fait revenir.</translation>
    </message>
    <message>
        <source>No list is kept yet. Search and choose columns, write a name below, and save: the list can be opened again, exported and printed.</source>
        <translation>Aucune liste n’est encore gardée. Cherchez, choisissez des colonnes, écrivez un nom ci-dessous et enregistrez : la liste pourra être rouverte, exportée et imprimée.</translation>
    </message>
</context>
<context>
    <name>vitrine::AdoptionPane</name>
    <message>
        <source>What the file says of itself</source>
        <translation>Ce que le fichier dit de lui-même</translation>
    </message>
    <message>
        <source>Back to the media</source>
        <translation>Retour aux médias</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>The file says nothing of itself that has a place here. All it holds stays with it, restricted.</source>
        <translation>Le fichier ne dit de lui-même rien qui ait sa place ici. Tout ce qu’il contient reste avec lui, en accès restreint.</translation>
    </message>
    <message>
        <source>Choose with the space bar what is to be taken over. Where something stands already, nothing is chosen; all that the file holds stays with it, restricted.</source>
        <translation>Choisissez avec la barre d’espace ce qui doit être repris. Là où quelque chose figure déjà, rien n’est choisi ; tout ce que contient le fichier reste avec lui, en accès restreint.</translation>
    </message>
    <message>
        <source>%1 (something stands there already)</source>
        <translation>%1 (quelque chose y figure déjà)</translation>
    </message>
    <message>
        <source>What “%1” says of itself</source>
        <translation>Ce que « %1 » dit de lui-même</translation>
    </message>
    <message>
        <source>Taken over into “%1”. Undo takes all of it back.</source>
        <translation>Repris dans « %1 ». Annuler reprend le tout.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n line(s)</source>
        <translation>
            <numerusform>Reprendre %Ln ligne</numerusform>
            <numerusform>Reprendre %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>field, language, text</comment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, text</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 – a new entry will be made</source>
        <comment>field and text</comment>
        <translation>%1 – une nouvelle notice sera créée</translation>
    </message>
</context>
<context>
    <name>vitrine::OwnWordsPopup</name>
    <message>
        <source>Words of the catalogue · %1</source>
        <translation>Mots du catalogue · %1</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Not a word of the catalogue any more: %1</source>
        <translation>N’est plus un mot du catalogue : %1</translation>
    </message>
</context>
<context>
    <name>vitrine::SpellHelp</name>
    <message>
        <source>No dictionary of this language is on this computer, so the spelling is not checked: %1.</source>
        <translation>Aucun dictionnaire de cette langue n’est sur cet ordinateur ; l’orthographe n’est donc pas vérifiée : %1.</translation>
    </message>
    <message>
        <source>The catalogue’s words …</source>
        <translation>Les mots du catalogue…</translation>
    </message>
    <message>
        <source>Looking for suggestions …</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>Add “%1” to the catalogue’s words</source>
        <translation>Ajouter « %1 » aux mots du catalogue</translation>
    </message>
    <message>
        <source>Ignore “%1” here</source>
        <translation>Ignorer « %1 » ici</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>New word of the catalogue: %1</source>
        <translation>Nouveau mot du catalogue : %1</translation>
    </message>
</context>
<context>
    <name>vitrine::DayField</name>
    <message>
        <source>a day, in either calendar</source>
        <translation>un jour, dans l’un ou l’autre calendrier</translation>
    </message>
    <message>
        <source>This is not one day; write the day, the month and the year.</source>
        <translation>Ce n’est pas un jour précis ; écrivez le jour, le mois et l’année.</translation>
    </message>
    <message>
        <source>understood: %1</source>
        <translation>compris : %1</translation>
    </message>
</context>
<context>
    <name>vitrine::PersonWords</name>
    <message>
        <source>Contributor</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Contributors write what is not public yet and ask for review.</source>
        <translation>La contribution écrit ce qui n’est pas encore public et demande une relecture.</translation>
    </message>
    <message>
        <source>Editors also publish, and change or delete what is public.</source>
        <translation>La rédaction publie aussi, et modifie ou supprime ce qui est public.</translation>
    </message>
    <message>
        <source>Administrators also keep the people and the settings of the catalogue.</source>
        <translation>L’administration tient aussi les personnes et les réglages du catalogue.</translation>
    </message>
</context>
<context>
    <name>vitrine::StartPane</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Qui est au poste de travail ?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase of this person; nobody was let in. Try again in %n second(s).</source>
        <translation>
            <numerusform>Ce n’est pas la phrase secrète de cette personne ; personne n’est entré. Réessayez dans %Ln seconde.</numerusform>
            <numerusform>Ce n’est pas la phrase secrète de cette personne ; personne n’est entré. Réessayez dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was not the passphrase of this person. Try again.</source>
        <translation>Ce n’était pas la phrase secrète de cette personne. Réessayez.</translation>
    </message>
</context>
<context>
    <name>vitrine::PeoplePane</name>
    <message>
        <source>Works here</source>
        <translation>Travaille ici</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Une nouvelle personne</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Nouvelle phrase secrète, encore</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Définir la phrase secrète</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>Retirer la phrase secrète</translation>
    </message>
    <message>
        <source>Publishing needs a second person, who did not change the entry</source>
        <translation>La publication demande une seconde personne, qui n’a pas modifié la fiche</translation>
    </message>
    <message>
        <source>People of the desk</source>
        <translation>Personnes du poste de travail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>With nobody here, everybody may do everything under the name they type. The first person is an administrator; from then on the desk asks at its start who is there.</source>
        <translation>Tant qu’il n’y a personne ici, chacun peut tout faire sous le nom qu’il saisit. La première personne est chargée de l’administration ; dès lors, le poste demande à l’ouverture qui est là.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (not here any more)</source>
        <translation>%1 (n’est plus ici)</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>New person %1</source>
        <translation>Nouvelle personne %1</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>« %1 » est enregistré.</translation>
    </message>
    <message>
        <source>The new passphrase is empty or was not typed the same twice; nothing was changed.</source>
        <translation>La nouvelle phrase secrète est vide ou n’a pas été saisie deux fois de la même façon ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is not the passphrase until now; nothing was changed.</source>
        <translation>Ce n’est pas la phrase secrète actuelle ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” has no passphrase any more.</source>
        <translation>« %1 » n’a plus de phrase secrète.</translation>
    </message>
    <message>
        <source>“%1” has a new passphrase.</source>
        <translation>« %1 » a une nouvelle phrase secrète.</translation>
    </message>
</context>
<context>
    <name>vitrine::NotesPane</name>
    <message>
        <source>Leave the note</source>
        <translation>Laisser la note</translation>
    </message>
    <message>
        <source>Notes, the newest first</source>
        <translation>Notes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Take the note away</source>
        <translation>Retirer la note</translation>
    </message>
    <message>
        <source>A note or something to do</source>
        <translation>Une note ou une tâche</translation>
    </message>
    <message>
        <source>for colleagues only; visitors never see it</source>
        <translation>pour les collègues seulement ; le public ne la voit jamais</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>for all</source>
        <translation>pour tous</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>who, for whom, when</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait : %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>En attente : %1</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>La rouvrir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>A note on “%1”</source>
        <translation>Une note sur « %1 »</translation>
    </message>
    <message>
        <source>A note is done</source>
        <translation>Une note est réglée</translation>
    </message>
    <message>
        <source>A note is open again</source>
        <translation>Une note est rouverte</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkPane</name>
    <message>
        <source>Work list</source>
        <translation>Liste de travail</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Quelle liste</translation>
    </message>
    <message>
        <source>Open notes for me and for all</source>
        <translation>Notes en attente pour moi et pour tous</translation>
    </message>
    <message>
        <source>All open notes</source>
        <translation>Toutes les notes en attente</translation>
    </message>
    <message>
        <source>Rights and embargoes: 30 days</source>
        <translation>Droits et embargos : 30 jours</translation>
    </message>
    <message>
        <source>Rights and embargoes: 90 days</source>
        <translation>Droits et embargos : 90 jours</translation>
    </message>
    <message>
        <source>Changed since they were public last</source>
        <translation>Modifiées depuis leur dernière publication</translation>
    </message>
    <message>
        <source>Changed in the last week</source>
        <translation>Modifiées depuis une semaine</translation>
    </message>
    <message>
        <source>Changed in the last month</source>
        <translation>Modifiées depuis un mois</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, title</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nothing is waiting here.</source>
        <translation>Rien n’attend ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s); choose one to go there.</source>
        <translation>
            <numerusform>%Ln ligne ; choisissez-la pour y aller.</numerusform>
            <numerusform>%Ln lignes ; choisissez-en une pour y aller.</numerusform>
        </translation>
    </message>
    <message>
        <source>for all</source>
        <translation>pour tous</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>The rights have run out</source>
        <translation>Les droits ont expiré</translation>
    </message>
    <message>
        <source>The rights run out</source>
        <translation>Les droits expirent</translation>
    </message>
    <message>
        <source>The embargo has ended</source>
        <translation>L’embargo a pris fin</translation>
    </message>
    <message>
        <source>The embargo ends</source>
        <translation>L’embargo prend fin</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Public since</source>
        <translation>Publique depuis</translation>
    </message>
</context>
<context>
    <name>vitrine::FindingsModel</name>
    <message>
        <source>as recorded</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>another size</source>
        <translation>autre taille</translation>
    </message>
    <message>
        <source>changed bytes</source>
        <translation>octets modifiés</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constat</translation>
    </message>
</context>
<context>
    <name>vitrine::FindingsPane</name>
    <message>
        <source>Originals verified</source>
        <translation>Originaux vérifiés</translation>
    </message>
    <message>
        <source>Return leads to the entry.</source>
        <translation>Entrée mène à la fiche.</translation>
    </message>
    <message>
        <source>What was found of each original</source>
        <translation>Ce qui a été constaté de chaque original</translation>
    </message>
    <message>
        <source>Every original is as recorded</source>
        <translation>Tous les originaux sont conformes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) are not as recorded</source>
        <translation>
            <numerusform>%Ln original n’est pas conforme</numerusform>
            <numerusform>%Ln originaux ne sont pas conformes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::FixityBar</name>
    <message>
        <source>How far the check is</source>
        <translation>Avancement de la vérification</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Reads every original and compares it with its checksum</source>
        <translation>Lit chaque original et le compare à son empreinte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Checksums verified today: %1 of %2</source>
        <translation>Empreintes vérifiées aujourd’hui : %1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>Every original is as it was recorded: %Ln file(s).</source>
        <translation>
            <numerusform>L’original est conforme : %Ln fichier.</numerusform>
            <numerusform>Tous les originaux sont conformes : %Ln fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) are missing or changed and may not be published.</source>
        <translation>
            <numerusform>%Ln original manque ou a changé et ne peut pas être publié.</numerusform>
            <numerusform>%Ln originaux manquent ou ont changé et ne peuvent pas être publiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing was written to the log, for the catalogue is open for reading only.</source>
        <translation>%1 Rien n’a été écrit au journal, car le catalogue est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>%1 It was not written to the log, for the catalogue is being changed; verify again later.</source>
        <translation>%1 Rien n’a été écrit au journal, car le catalogue est en cours de modification ; vérifiez de nouveau plus tard.</translation>
    </message>
    <message>
        <source>Originals verified</source>
        <translation>Originaux vérifiés</translation>
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
        <translation>erreur</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>change : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro d’inventaire</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Why, and what to know</source>
        <translation>Pourquoi, et ce qu’il faut savoir</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne du fichier</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportPane</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here. Nothing is changed before you have seen what would happen.</source>
        <translation>Choisissez un fichier ou déposez-le ici. Rien n’est modifié avant que vous ayez vu ce qui se passerait.</translation>
    </message>
    <message>
        <source>Show what would happen</source>
        <translation>Montrer ce qui se passerait</translation>
    </message>
    <message>
        <source>The mapping was kept in %1.</source>
        <translation>La correspondance a été gardée dans %1.</translation>
    </message>
    <message>
        <source>The mapping could not be written to %1; choose another place.</source>
        <translation>La correspondance n’a pas pu être écrite dans %1 ; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read; the columns stay as they are.</source>
        <translation>La correspondance %1 est illisible ; les colonnes restent comme elles sont.</translation>
    </message>
    <message>
        <source>texts that came back from a translator</source>
        <translation>textes revenus de la traduction</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>This was a rehearsal: nothing was changed.</source>
        <translation>C’était un essai : rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) wait in review: this catalogue wants a second person before anything is public.</source>
        <translation>
            <numerusform>%Ln notice attend une relecture : ce catalogue demande une deuxième personne avant toute publication.</numerusform>
            <numerusform>%Ln notices attendent une relecture : ce catalogue demande une deuxième personne avant toute publication.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Recognise anew</source>
        <translation>Reconnaître à nouveau</translation>
    </message>
    <message>
        <source>Forgets what was kept of the last import of such a table</source>
        <translation>Oublie ce qui a été gardé de la dernière importation d’un tel tableau</translation>
    </message>
    <message>
        <source>What you chose changes what would happen: show it again.</source>
        <translation>Votre choix change ce qui se passerait : affichez-le à nouveau.</translation>
    </message>
    <message>
        <source>The report was kept in %1.</source>
        <translation>Le rapport a été gardé dans %1.</translation>
    </message>
    <message>
        <source>read and mapped as the last such table</source>
        <translation>lu et mis en correspondance comme le dernier tableau semblable</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln translation(s)</source>
        <translation>
            <numerusform>Prendre %Ln traduction</numerusform>
            <numerusform>Prendre %Ln traductions</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not the one any more that was rehearsed. Nothing was imported; show again what would happen.</source>
        <translation>Le fichier n’est plus celui de l’essai. Rien n’a été importé ; montrez à nouveau ce qui se passerait.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Montrer à nouveau</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>The import is done: %1 added, %2 changed, %3 refused. Undo takes all of it back.</source>
        <translation>L’import est fait : %1 ajoutées, %2 modifiées, %3 refusées. Annuler le retire en entier.</translation>
    </message>
</context>
<context>
    <name>vitrine::Intake</name>
    <message>
        <source>The import was stopped. The catalogue is as it was before.</source>
        <translation>L’import a été arrêté. Le catalogue est tel qu’il était.</translation>
    </message>
</context>
<context>
    <name>vitrine::MappingTable</name>
    <message>
        <source>Which column goes to which field</source>
        <translation>Quelle colonne va vers quel champ</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va vers</translation>
    </message>
    <message>
        <source>A picture beside the file</source>
        <translation>Une image à côté du fichier</translation>
    </message>
    <message>
        <source>Nowhere: it is left out</source>
        <translation>Nulle part : laissée de côté</translation>
    </message>
    <message>
        <source>%1 goes to</source>
        <translation>%1 va vers</translation>
    </message>
    <message>
        <source>A field of its own: %1</source>
        <translation>Un champ à part : %1</translation>
    </message>
</context>
<context>
    <name>vitrine::TableSample</name>
    <message>
        <source>There is no table in this file: its first line is missing. Nothing was imported.</source>
        <translation>Il n’y a pas de tableau dans ce fichier : sa première ligne manque. Rien n’a été importé.</translation>
    </message>
</context>
<context>
    <name>vitrine::FloorPlan</name>
    <message>
        <source>The floor plan of this exhibition cannot be read; it was left as it is. It can be mended or taken away in the exhibition’s form, under “Other fields, as they came”.</source>
        <translation>Le plan de cette exposition est illisible ; il a été laissé tel quel. Il peut être corrigé ou retiré dans la fiche de l’exposition, sous « Autres champs, tels quels ».</translation>
    </message>
</context>
<context>
    <name>vitrine::FloorDraft</name>
    <message>
        <source>Room %1</source>
        <translation>Salle %1</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>The plan stayed as it was: it holds no more than %1 floors, and a floor no more than %2 rooms.</source>
        <translation>Le plan est resté tel quel : il ne contient pas plus de %1 niveaux, et un niveau pas plus de %2 salles.</translation>
    </message>
    <message>
        <source>Floor plan: a floor added</source>
        <translation>Plan : un niveau ajouté</translation>
    </message>
    <message>
        <source>Floor plan: a floor removed</source>
        <translation>Plan : un niveau retiré</translation>
    </message>
    <message>
        <source>Floor plan: a room named</source>
        <translation>Plan : une salle nommée</translation>
    </message>
    <message>
        <source>Floor plan: a floor named</source>
        <translation>Plan : un niveau nommé</translation>
    </message>
    <message>
        <source>Floor plan: a room drawn</source>
        <translation>Plan : une salle dessinée</translation>
    </message>
    <message>
        <source>Floor plan: a room moved</source>
        <translation>Plan : une salle déplacée</translation>
    </message>
    <message>
        <source>Floor plan: “%1” moved</source>
        <translation>Plan : « %1 » déplacé</translation>
    </message>
    <message>
        <source>Floor plan: “%1” placed</source>
        <translation>Plan : « %1 » placé</translation>
    </message>
    <message>
        <source>Floor plan: a room removed</source>
        <translation>Plan : une salle retirée</translation>
    </message>
    <message>
        <source>Floor plan: a spot removed</source>
        <translation>Plan : un emplacement retiré</translation>
    </message>
    <message>
        <source>Floor plan: spots of what hangs no more removed</source>
        <translation>Plan : emplacements de ce qui n’est plus accroché retirés</translation>
    </message>
</context>
<context>
    <name>vitrine::FloorPlanCanvas</name>
    <message>
        <source>Tab goes from room to room and from spot to spot; the arrow keys move what is chosen, with Shift by ten steps, with Control they size a room. Insert draws a room, F2 names it, Delete removes what is chosen, Enter opens the item of a spot.</source>
        <translation>Tab passe de salle en salle et d’emplacement en emplacement ; les flèches déplacent ce qui est choisi, de dix pas avec Maj, et changent la taille d’une salle avec Ctrl. Inser dessine une salle, F2 la nomme, Suppr retire ce qui est choisi, Entrée ouvre l’objet d’un emplacement.</translation>
    </message>
    <message numerus="yes">
        <source>Floor plan: %n room(s)</source>
        <translation>
            <numerusform>Plan : %Ln salle</numerusform>
            <numerusform>Plan : %Ln salles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spot(s)</source>
        <translation>
            <numerusform>%Ln emplacement</numerusform>
            <numerusform>%Ln emplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw a room: drag the mouse over the sheet, or press Insert.</source>
        <translation>Dessinez une salle : tirez la souris sur la feuille, ou appuyez sur Inser.</translation>
    </message>
</context>
<context>
    <name>vitrine::FloorPlanPane</name>
    <message>
        <source>Floor plan</source>
        <translation>Plan des lieux</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation>Ajouter un niveau</translation>
    </message>
    <message>
        <source>Remove the floor</source>
        <translation>Retirer le niveau</translation>
    </message>
    <message>
        <source>Draw a room</source>
        <translation>Dessiner une salle</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Retirer ce qui est choisi</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Depuis la gauche</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Depuis le haut</translation>
    </message>
    <message>
        <source>The hang, section by section</source>
        <translation>L’accrochage, section par section</translation>
    </message>
    <message>
        <source>Drag an item to its place, or choose it and click the place; Enter puts it in the chosen room.</source>
        <translation>Tirez un objet à sa place, ou choisissez-le et cliquez la place ; Entrée le met dans la salle choisie.</translation>
    </message>
    <message>
        <source>Hangs no more</source>
        <translation>N’est plus accroché</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n spot(s)</source>
        <translation>
            <numerusform>Retirer %Ln emplacement</numerusform>
            <numerusform>Retirer %Ln emplacements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) on the plan hang no more: their spots are kept, and not shown.</source>
        <translation>
            <numerusform>%Ln objet du plan n’est plus accroché : son emplacement est gardé, sans être montré.</numerusform>
            <numerusform>%Ln objets du plan ne sont plus accrochés : leurs emplacements sont gardés, sans être montrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nom de la salle</translation>
    </message>
    <message>
        <source>Name of the floor</source>
        <translation>Nom du niveau</translation>
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
        <translation>Entrée à l’inventaire</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Versé</translation>
    </message>
    <message>
        <source>Checksum calculated</source>
        <translation>Empreinte calculée</translation>
    </message>
    <message>
        <source>Checksum verified</source>
        <translation>Empreinte vérifiée</translation>
    </message>
    <message>
        <source>Copy made</source>
        <translation>Copie faite</translation>
    </message>
    <message>
        <source>Description changed</source>
        <translation>Description modifiée</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>List given out</source>
        <translation>Liste communiquée</translation>
    </message>
    <message>
        <source>Stocktaking</source>
        <translation>Récolement</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>don</translation>
    </message>
    <message>
        <source>bequest</source>
        <translation>legs</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>achat</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>dépôt</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transfert</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>found in the collection</source>
        <translation>trouvé dans la collection</translation>
    </message>
    <message>
        <source>way not recorded</source>
        <translation>mode d’entrée non indiqué</translation>
    </message>
    <message>
        <source>to be looked for</source>
        <translation>à rechercher</translation>
    </message>
    <message>
        <source>in its place</source>
        <translation>à sa place</translation>
    </message>
    <message>
        <source>in another place</source>
        <translation>à une autre place</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>non retrouvé</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>hors liste</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <translation>absent du catalogue</translation>
    </message>
    <message>
        <source>building</source>
        <translation>bâtiment</translation>
    </message>
    <message>
        <source>room</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>shelf</source>
        <translation>étagère</translation>
    </message>
    <message>
        <source>box</source>
        <translation>boîte</translation>
    </message>
    <message>
        <source>other place</source>
        <translation>autre emplacement</translation>
    </message>
    <message>
        <source> › </source>
        <translation> › </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>corrects entry %1</source>
        <translation>corrige l’inscription %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>from %1; nobody said where to</source>
        <translation>de %1 ; destination non indiquée</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 vers %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries as %1, “%2”</source>
        <translation>
            <numerusform>%Ln notice au format %1, « %2 »</numerusform>
            <numerusform>%Ln notices au format %1, « %2 »</numerusform>
        </translation>
    </message>
    <message>
        <source>seen in %1, not in %2</source>
        <translation>vu dans %1, et non dans %2</translation>
    </message>
    <message>
        <source>SHA-256 as recorded: %1</source>
        <translation>SHA-256 conforme : %1</translation>
    </message>
    <message>
        <source>the file is missing: %1</source>
        <translation>le fichier manque : %1</translation>
    </message>
    <message>
        <source>the file has another size: %1</source>
        <translation>le fichier n’a plus la même taille : %1</translation>
    </message>
    <message>
        <source>the bytes of the file have changed: %1</source>
        <translation>les octets du fichier ont changé : %1</translation>
    </message>
</context>
<context>
    <name>vitrine::TreeModel</name>
    <message>
        <source>The whole catalogue</source>
        <translation>Tout le catalogue</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2 : %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln directly below)</source>
        <translation>
            <numerusform>%1 (%Ln directement au-dessous)</numerusform>
            <numerusform>%1 (%Ln directement au-dessous)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::TreePane</name>
    <message>
        <source>Hierarchy</source>
        <translation>Arborescence</translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>Situer la fiche</translation>
    </message>
    <message>
        <source>Shows where the current entry stands (Ctrl+H)</source>
        <translation>Montre où se trouve la fiche courante (Ctrl+H)</translation>
    </message>
</context>
<context>
    <name>vitrine::ArchiveEntrance</name>
    <message>
        <source>Archivist’s desk – Vitrine</source>
        <translation>Poste de l’archiviste – Vitrine</translation>
    </message>
    <message>
        <source>Only read and export</source>
        <translation>Seulement consulter et exporter</translation>
    </message>
    <message>
        <source>Nobody said who is at the desk: it reads and exports. Open it again to change entries.</source>
        <translation>Personne ne s’est identifié : ce poste consulte et exporte. Rouvrez-le pour modifier des fiches.</translation>
    </message>
</context>
<context>
    <name>vitrine::ConfirmBar</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>vitrine::GivenOutPane</name>
    <message>
        <source>Show what fits it now</source>
        <translation>Afficher ce qui y correspond à présent</translation>
    </message>
    <message>
        <source>Lists given out</source>
        <translation>Listes communiquées</translation>
    </message>
    <message>
        <source>Who exported what, and when, as the custody log tells it.</source>
        <translation>Qui a exporté quoi, et quand, d’après le journal de conservation.</translation>
    </message>
    <message>
        <source>Lists that were exported, the newest first</source>
        <translation>Listes exportées, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>The entries of this list were chosen one by one, and the log does not name them; all entries are shown.</source>
        <translation>Les fiches de cette liste avaient été choisies une à une et le journal ne les nomme pas ; toutes les fiches sont affichées.</translation>
    </message>
</context>
<context>
    <name>vitrine::PlacesPane</name>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Choosing a place shows what is kept there.</source>
        <translation>Choisir un emplacement affiche ce qui y est rangé.</translation>
    </message>
    <message>
        <source>label of a place, or numbers to move there</source>
        <translation>étiquette d’un emplacement, ou numéros à y déplacer</translation>
    </message>
    <message>
        <source>Scan or type: the label or the name of a place goes to it; numbers of entries, with commas between, are moved to the place that is chosen.</source>
        <translation>À lire au lecteur ou à saisir : l’étiquette ou le nom d’un emplacement y conduit ; des numéros de fiches, séparés par des virgules, sont déplacés vers l’emplacement choisi.</translation>
    </message>
    <message>
        <source>Label of a place, or numbers of entries to move there</source>
        <translation>Étiquette d’un emplacement, ou numéros de fiches à y déplacer</translation>
    </message>
    <message>
        <source>Places, each with those inside it</source>
        <translation>Emplacements, chacun avec ceux qu’il contient</translation>
    </message>
    <message>
        <source>Box labels …</source>
        <translation>Étiquettes de boîtes…</translation>
    </message>
    <message>
        <source>Contents list …</source>
        <translation>Liste du contenu…</translation>
    </message>
    <message>
        <source>Why the entries are moved</source>
        <translation>Pourquoi les fiches sont déplacées</translation>
    </message>
    <message>
        <source>why they are moved (may stay empty)</source>
        <translation>motif du déplacement (facultatif)</translation>
    </message>
    <message>
        <source>Depot &gt; Shelf 4 &gt; Box 12</source>
        <translation>Dépôt &gt; Étagère 4 &gt; Boîte 12</translation>
    </message>
    <message>
        <source>From outside in</source>
        <translation>Du dehors au dedans</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>On its label</source>
        <translation>Sur l’étiquette</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save the place</source>
        <translation>Enregistrer l’emplacement</translation>
    </message>
    <message>
        <source>New place …</source>
        <translation>Nouvel emplacement…</translation>
    </message>
    <message>
        <source>Take away …</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>A new place</source>
        <translation>Un nouvel emplacement</translation>
    </message>
    <message>
        <source>No place is chosen</source>
        <translation>Aucun emplacement n’est choisi</translation>
    </message>
    <message>
        <source>Move chosen entries here …</source>
        <translation>Déplacer ici les fiches choisies…</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln chosen entries here</source>
        <translation>
            <numerusform>Déplacer ici %Ln fiche choisie</numerusform>
            <numerusform>Déplacer ici %Ln fiches choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a place “%1” already; nothing was changed.</source>
        <translation>L’emplacement « %1 » existe déjà ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The place “%1” is entered.</source>
        <translation>L’emplacement « %1 » est enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>It is called “%1” now, with %Ln entries in it.</source>
        <translation>
            <numerusform>Il s’appelle désormais « %1 », avec %Ln fiche.</numerusform>
            <numerusform>Il s’appelle désormais « %1 », avec %Ln fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place renamed: %1</source>
        <translation>Emplacement renommé : %1</translation>
    </message>
    <message>
        <source>Take the entry of “%1” away? Its kind, its label and its note are not kept.</source>
        <translation>Retirer l’emplacement « %1 » ? Sa nature, son étiquette et sa note ne seront pas gardées.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>The entry of “%1” was taken away.</source>
        <translation>L’emplacement « %1 » a été retiré.</translation>
    </message>
    <message numerus="yes">
        <source>This is no label and no number: it has %Ln letters. Nothing was changed.</source>
        <translation>
            <numerusform>Ce n’est ni une étiquette ni un numéro : %Ln caractère. Rien n’a été changé.</numerusform>
            <numerusform>Ce n’est ni une étiquette ni un numéro : %Ln caractères. Rien n’a été changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Choisi : %1</translation>
    </message>
    <message>
        <source>“%1” is neither the label of a place nor the number of an entry. Nothing was changed.</source>
        <translation>« %1 » n’est ni l’étiquette d’un emplacement ni le numéro d’une fiche. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This catalogue is open for reading only; nothing was moved.</source>
        <translation>Ce catalogue est ouvert en lecture seule ; rien n’a été déplacé.</translation>
    </message>
    <message>
        <source>No place is chosen; nothing was moved. Choose one, or scan its label first.</source>
        <translation>Aucun emplacement n’est choisi ; rien n’a été déplacé. Choisissez-en un, ou lisez d’abord son étiquette.</translation>
    </message>
    <message>
        <source>They are kept in %1 already; nothing was changed.</source>
        <translation>Ces fiches sont déjà rangées dans %1 ; rien n’a été changé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in %1 now. Undo brings them back.</source>
        <translation>
            <numerusform>%Ln fiche est désormais dans %1. « Annuler » la ramène.</numerusform>
            <numerusform>%Ln fiches sont désormais dans %1. « Annuler » les ramène.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Déplacé vers %1</translation>
    </message>
    <message>
        <source>Box labels</source>
        <translation>Étiquettes de boîtes</translation>
    </message>
    <message>
        <source>Contents list</source>
        <translation>Liste du contenu</translation>
    </message>
    <message>
        <source>Take stock here …</source>
        <translation>Récoler ici…</translation>
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
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>sous %1</translation>
    </message>
    <message>
        <source>below an entry that is gone</source>
        <translation>sous une fiche qui n’existe plus</translation>
    </message>
    <message>
        <source>in the section %1</source>
        <translation>dans la section %1</translation>
    </message>
    <message>
        <source>in a section that is gone</source>
        <translation>dans une section qui n’existe plus</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
</context>
<context>
    <name>vitrine::RegisterPane</name>
    <message>
        <source>Accession register</source>
        <translation>Registre d’inventaire</translation>
    </message>
    <message>
        <source>What is written here stays. What was wrong is put right by a correcting line below it.</source>
        <translation>Ce qui est inscrit ici demeure. Une erreur se rectifie par une ligne inscrite au-dessous.</translation>
    </message>
    <message>
        <source>words in number, title, source or note</source>
        <translation>mots du numéro, du titre, de la provenance ou de la note</translation>
    </message>
    <message>
        <source>Words to look for in the register</source>
        <translation>Mots à chercher dans le registre</translation>
    </message>
    <message>
        <source>The year in which it came in</source>
        <translation>L’année d’entrée</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>CSV …</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Lines of the accession register</source>
        <translation>Lignes du registre d’inventaire</translation>
    </message>
    <message>
        <source>28 November 2017, autumn 2017 …</source>
        <translation>28 novembre 2017, automne 2017…</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Mode d’entrée</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>From (restricted)</source>
        <translation>De (accès restreint)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Correct this line …</source>
        <translation>Rectifier cette ligne…</translation>
    </message>
    <message>
        <source>Do not correct it</source>
        <translation>Ne pas rectifier</translation>
    </message>
    <message>
        <source>Choose what is not in the register yet</source>
        <translation>Choisir ce qui n’est pas encore inscrit</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>toutes les années</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln inscription</numerusform>
            <numerusform>%Ln inscriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correcting lines</source>
        <translation>
            <numerusform>%Ln ligne rectificative</numerusform>
            <numerusform>%Ln lignes rectificatives</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no day that can be read; it is kept as it was typed.</source>
        <translation>Cette date ne peut être interprétée ; elle est gardée telle quelle.</translation>
    </message>
    <message>
        <source>Write the correcting line</source>
        <translation>Inscrire la ligne rectificative</translation>
    </message>
    <message>
        <source>Enter in the register …</source>
        <translation>Inscrire au registre…</translation>
    </message>
    <message numerus="yes">
        <source>Enter %Ln entries in the register</source>
        <translation>
            <numerusform>Inscrire %Ln fiche au registre</numerusform>
            <numerusform>Inscrire %Ln fiches au registre</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose entries in the list to enter them.</source>
        <translation>Choisissez dans la liste les fiches à inscrire.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are chosen in the list.</source>
        <translation>
            <numerusform>%Ln fiche est choisie dans la liste.</numerusform>
            <numerusform>%Ln fiches sont choisies dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>What should the line of %1 say?</source>
        <translation>Que doit dire la ligne de %1 ?</translation>
    </message>
    <message>
        <source>The correcting line is written.</source>
        <translation>La ligne rectificative est inscrite.</translation>
    </message>
    <message>
        <source>All of them are in the register already; nothing was written. Correct a line instead.</source>
        <translation>Toutes y sont déjà inscrites ; rien n’a été écrit. Rectifiez plutôt une ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were entered in the register.</source>
        <translation>
            <numerusform>%Ln fiche a été inscrite au registre.</numerusform>
            <numerusform>%Ln fiches ont été inscrites au registre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln y était déjà.</numerusform>
            <numerusform>%Ln y étaient déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing was entered in the register.</source>
        <translation>Interrompu ; rien n’a été inscrit au registre.</translation>
    </message>
    <message>
        <source>Every entry is in the register.</source>
        <translation>Toutes les fiches sont inscrites au registre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not in the register yet; they are chosen in the list now.</source>
        <translation>
            <numerusform>%Ln fiche n’est pas encore inscrite ; elle est maintenant choisie dans la liste.</numerusform>
            <numerusform>%Ln fiches ne sont pas encore inscrites ; elles sont maintenant choisies dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is read …</source>
        <translation>Le registre est en cours de lecture…</translation>
    </message>
</context>
<context>
    <name>vitrine::ReportRun</name>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>Written: %1. The custody log could not say so.</source>
        <translation>Écrit : %1. Le journal de conservation n’a pas pu le noter.</translation>
    </message>
</context>
<context>
    <name>vitrine::StocktakeList</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Stocktakes, the last begun first</source>
        <translation>Récolements, les derniers commencés d’abord</translation>
    </message>
    <message>
        <source>Begin a stocktake</source>
        <translation>Commencer un récolement</translation>
    </message>
    <message>
        <source>Depot, autumn 2026</source>
        <translation>Dépôt, automne 2026</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>What is kept in a place:</source>
        <translation>Ce qui est rangé dans un emplacement :</translation>
    </message>
    <message>
        <source>The place that is checked</source>
        <translation>L’emplacement récolé</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>The list as it is shown: %Ln entries</source>
        <translation>
            <numerusform>La liste telle qu’affichée : %Ln fiche</numerusform>
            <numerusform>La liste telle qu’affichée : %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is chosen in the list: %Ln entries</source>
        <translation>
            <numerusform>Ce qui est choisi dans la liste : %Ln fiche</numerusform>
            <numerusform>Ce qui est choisi dans la liste : %Ln fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::StocktakePane</name>
    <message>
        <source>Stocktaking</source>
        <translation>Récolement</translation>
    </message>
    <message>
        <source>Is everything where the catalogue says? Every scan is stored at once.</source>
        <translation>Tout est-il là où le catalogue le dit ? Chaque lecture est enregistrée aussitôt.</translation>
    </message>
</context>
<context>
    <name>vitrine::StocktakeWork</name>
    <message>
        <source>The place where you stand</source>
        <translation>L’emplacement où vous êtes</translation>
    </message>
    <message>
        <source>I am standing at</source>
        <translation>Je suis devant</translation>
    </message>
    <message>
        <source>scan or type a number, or the label of a place</source>
        <translation>lisez ou saisissez un numéro, ou l’étiquette d’un emplacement</translation>
    </message>
    <message>
        <source>Number of an entry, or label of a place</source>
        <translation>Numéro d’une fiche, ou étiquette d’un emplacement</translation>
    </message>
    <message>
        <source>The last scans</source>
        <translation>Les dernières lectures</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer cette lecture</translation>
    </message>
    <message>
        <source>As if the chosen scan had not been made; without a choice the last one (Ctrl+Backspace)</source>
        <translation>Comme si la lecture choisie n’avait pas eu lieu ; sans choix, la dernière (Ctrl+Retour arrière)</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Quelles lignes</translation>
    </message>
    <message>
        <source>Lines of the stocktake</source>
        <translation>Lignes du récolement</translation>
    </message>
    <message>
        <source>a note for the next scan, or for what was not found</source>
        <translation>une note pour la prochaine lecture, ou pour ce qui est introuvable</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>The chosen line was looked for and not found</source>
        <translation>La ligne choisie a été cherchée et reste introuvable</translation>
    </message>
    <message>
        <source>All stocktakes</source>
        <translation>Tous les récolements</translation>
    </message>
    <message>
        <source>Close it …</source>
        <translation>Clore…</translation>
    </message>
    <message>
        <source>Throw it away …</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>CSV …</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Stocktaking report</source>
        <translation>Procès-verbal de récolement</translation>
    </message>
    <message>
        <source>where each thing should be</source>
        <translation>là où chaque chose doit être</translation>
    </message>
    <message>
        <source>%1 of %2 seen</source>
        <translation>%1 sur %2 vus</translation>
    </message>
    <message>
        <source>%1, %2 not found; closed on %3</source>
        <translation>%1, %2 introuvables ; clos le %3</translation>
    </message>
    <message>
        <source>%1, %2 to look for</source>
        <translation>%1, %2 à chercher</translation>
    </message>
    <message>
        <source>All lines (%1)</source>
        <translation>Toutes les lignes (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Move what was seen elsewhere</source>
        <translation>Déplacer ce qui a été vu ailleurs</translation>
    </message>
    <message>
        <source>What stood in another place than the catalogue says is kept there from now on; one step, which undo takes back</source>
        <translation>Ce qui se trouvait ailleurs que ne le dit le catalogue y sera désormais rangé ; une seule étape, que « Annuler » reprend</translation>
    </message>
    <message numerus="yes">
        <source>This is no label and no number: it has %Ln letters. Nothing was written.</source>
        <translation>
            <numerusform>Ce n’est ni une étiquette ni un numéro : %Ln caractère. Rien n’a été écrit.</numerusform>
            <numerusform>Ce n’est ni une étiquette ni un numéro : %Ln caractères. Rien n’a été écrit.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are standing at %1.</source>
        <translation>Vous êtes devant %1.</translation>
    </message>
    <message>
        <source>%1: not written. %2</source>
        <translation>%1 : non enregistré. %2</translation>
    </message>
    <message>
        <source>a place that nobody recorded</source>
        <translation>un emplacement que personne n’a noté</translation>
    </message>
    <message>
        <source>%1: in its place.</source>
        <translation>%1 : à sa place.</translation>
    </message>
    <message>
        <source>%1: in another place. It should be in %2.</source>
        <translation>%1 : à un autre emplacement. Il devrait être dans %2.</translation>
    </message>
    <message>
        <source>%1: not on the list. The catalogue has it in %2.</source>
        <translation>%1 : hors de la liste. Le catalogue le situe dans %2.</translation>
    </message>
    <message>
        <source>%1: this entry was deleted from the catalogue.</source>
        <translation>%1 : cette fiche a été supprimée du catalogue.</translation>
    </message>
    <message>
        <source>%1: not in the catalogue.</source>
        <translation>%1 : absent du catalogue.</translation>
    </message>
    <message>
        <source>%1: not found.</source>
        <translation>%1 : introuvable.</translation>
    </message>
    <message>
        <source>%1 It was seen before, %2.</source>
        <translation>%1 Déjà vu, %2.</translation>
    </message>
    <message>
        <source>%1: taken back.</source>
        <translation>%1 : lecture reprise.</translation>
    </message>
    <message>
        <source>Everything was looked for. Once it is closed, nothing of this stocktake changes any more.</source>
        <translation>Tout a été cherché. Une fois clos, ce récolement ne change plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were not looked for: they will count as not found. Once it is closed, nothing of this stocktake changes any more.</source>
        <translation>
            <numerusform>%Ln fiche n’a pas été cherchée : elle comptera comme introuvable. Une fois clos, ce récolement ne change plus.</numerusform>
            <numerusform>%Ln fiches n’ont pas été cherchées : elles compteront comme introuvables. Une fois clos, ce récolement ne change plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it for good</source>
        <translation>Clore définitivement</translation>
    </message>
    <message>
        <source>The stocktake is closed; the custody log tells what was found.</source>
        <translation>Le récolement est clos ; le journal de conservation dit ce qui a été constaté.</translation>
    </message>
    <message>
        <source>Throw this stocktake away, with all that was scanned in it? Nobody can bring it back.</source>
        <translation>Abandonner ce récolement, avec tout ce qui y a été lu ? Personne ne pourra le rétablir.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>The stocktake was thrown away; no entry was changed.</source>
        <translation>Le récolement a été abandonné ; aucune fiche n’a été changée.</translation>
    </message>
    <message>
        <source>Moved to where it was seen: %1</source>
        <translation>Déplacé là où c’était : %1</translation>
    </message>
    <message>
        <source>Everything is where the catalogue says already; nothing was changed.</source>
        <translation>Tout est déjà là où le catalogue le dit ; rien n’a été changé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are kept where they were seen now. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln fiche est désormais rangée là où elle a été vue. « Annuler » l’annule.</numerusform>
            <numerusform>%Ln fiches sont désormais rangées là où elles ont été vues. « Annuler » l’annule.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines are read …</source>
        <translation>Les lignes sont en cours de lecture…</translation>
    </message>
    <message>
        <source>%1: not written, for the stocktake could not be read. Open it again: it is kept until then.</source>
        <translation>%1 : non enregistré, car le récolement n’a pas pu être lu. Rouvrez-le : c’est gardé jusque-là.</translation>
    </message>
    <message>
        <source>%1: typed and not written. It stands in the field again when that stocktake is opened.</source>
        <translation>%1 : saisi mais non enregistré. Ce sera de nouveau dans le champ quand ce récolement sera rouvert.</translation>
    </message>
</context>
<context>
    <name>vitrine::StoreRoomDesk</name>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Accession register</source>
        <translation>Registre d’inventaire</translation>
    </message>
    <message>
        <source>Stocktaking</source>
        <translation>Récolement</translation>
    </message>
    <message>
        <source>Lists given out</source>
        <translation>Listes communiquées</translation>
    </message>
    <message>
        <source>Show the entries of all places again</source>
        <translation>Afficher à nouveau les fiches de tous les emplacements</translation>
    </message>
    <message>
        <source>In %1  ✕</source>
        <translation>Dans %1  ✕</translation>
    </message>
    <message>
        <source>Show more than what is kept in %1</source>
        <translation>Ne plus se limiter à ce qui est rangé dans %1</translation>
    </message>
</context>
<context>
    <name>vitrine::GivenOutModel</name>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>chosen one by one</source>
        <translation>choisies une à une</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Quelles fiches</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>vitrine::PlaceTreeModel</name>
    <message numerus="yes">
        <source>%1, %Ln entries</source>
        <translation>
            <numerusform>%1, %Ln fiche</numerusform>
            <numerusform>%1, %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Fiches</translation>
    </message>
</context>
<context>
    <name>vitrine::RegisterModel</name>
    <message>
        <source>corrects %1</source>
        <translation>rectifie %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>vitrine::StocktakeModel</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Should be in</source>
        <translation>Devrait être dans</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Vu dans</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>vitrine::StocktakesModel</name>
    <message>
        <source>goes on: %1 of %2 checked</source>
        <translation>en cours : %1 sur %2 vérifiés</translation>
    </message>
    <message>
        <source>closed on %1; nothing is missing</source>
        <translation>clos le %1 ; rien ne manque</translation>
    </message>
    <message numerus="yes">
        <source>closed on %1; %Ln not found</source>
        <translation>
            <numerusform>clos le %1 ; %Ln introuvable</numerusform>
            <numerusform>clos le %1 ; %Ln introuvables</numerusform>
        </translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>Récolement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>vitrine::PrintPane</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Pages in small</source>
        <translation>Pages en petit</translation>
    </message>
    <message>
        <source>The pages as they are printed</source>
        <translation>Les pages telles qu’elles s’impriment</translation>
    </message>
    <message>
        <source>Make the preview again</source>
        <translation>Refaire l’aperçu</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The pages are seen here as they come out of the printer.</source>
        <translation>Les pages se voient ici telles qu’elles sortiront de l’imprimante.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>The PDF is written: %1</source>
        <translation>Le PDF est écrit : %1</translation>
    </message>
    <message>
        <source>The pages were given to the printer %1.</source>
        <translation>Les pages ont été remises à l’imprimante %1.</translation>
    </message>
    <message>
        <source>The pages are counted …</source>
        <translation>Les pages sont comptées…</translation>
    </message>
    <message>
        <source>The PDF is written …</source>
        <translation>Le PDF s’écrit…</translation>
    </message>
    <message>
        <source>The pages go to the printer …</source>
        <translation>Les pages partent vers l’imprimante…</translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln entries</source>
        <translation>
            <numerusform>Imprimer %Ln fiche</numerusform>
            <numerusform>Imprimer %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no entry to print. Show some in the list, or choose some of it.</source>
        <translation>Il n’y a aucune fiche à imprimer. Affichez-en dans la liste, ou choisissez-en.</translation>
    </message>
    <message>
        <source>The preview was stopped before all pages were counted. Choose less, or make it again.</source>
        <translation>L’aperçu a été arrêté avant que toutes les pages soient comptées. Choisissez moins de fiches, ou refaites-le.</translation>
    </message>
    <message>
        <source>Where the PDF goes</source>
        <translation>Où va le PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The custody log of the catalogue could not say that these pages went out.</source>
        <translation>Le journal de conservation du catalogue n’a pas pu noter que ces pages sont sorties.</translation>
    </message>
    <message>
        <source>Pages are on their way already. Wait for the end, or stop it, before more of them go out.</source>
        <translation>Des pages sont déjà en route. Attendez la fin, ou arrêtez, avant d’en faire sortir d’autres.</translation>
    </message>
    <message>
        <source>The pages are made anew. Print or save them once they are there; nothing was printed or written.</source>
        <translation>Les pages sont en train d’être refaites. Imprimez-les ou enregistrez-les quand elles seront là ; rien n’a été imprimé ni écrit.</translation>
    </message>
    <message>
        <source>The catalogue was changed meanwhile, so that these pages are not those of the preview any more. %1</source>
        <translation>Le catalogue a été modifié entre-temps : ces pages ne sont plus celles de l’aperçu. %1</translation>
    </message>
    <message>
        <source>Page %1 was given to the printer %2.</source>
        <translation>La page %1 a été remise à l’imprimante %2.</translation>
    </message>
    <message>
        <source>Pages %1 to %2 were given to the printer %3.</source>
        <translation>Les pages %1 à %2 ont été remises à l’imprimante %3.</translation>
    </message>
</context>
<context>
    <name>vitrine::PrintChoices</name>
    <message>
        <source>also pictures behind an advisory</source>
        <translation>aussi les images derrière un avertissement</translation>
    </message>
    <message>
        <source>Kept ways of printing</source>
        <translation>Façons d’imprimer gardées</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>debout</translation>
    </message>
    <message>
        <source>lying</source>
        <translation>couchée</translation>
    </message>
    <message>
        <source>plain paper, to be cut</source>
        <translation>papier ordinaire, à découper</translation>
    </message>
    <message>
        <source>On a sheet of which some labels are used up already, counted line by line from the side where reading begins</source>
        <translation>Sur une planche entamée, en comptant ligne par ligne depuis le côté où commence la lecture</translation>
    </message>
    <message>
        <source>the columns of the list</source>
        <translation>les colonnes de la liste</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>les champs habituels</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Première place</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message numerus="yes">
        <source>The list: %Ln entries</source>
        <translation>
            <numerusform>La liste : %Ln fiche</numerusform>
            <numerusform>La liste : %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chosen ones: %Ln entries</source>
        <translation>
            <numerusform>La choisie : %Ln fiche</numerusform>
            <numerusform>Les choisies : %Ln fiches</numerusform>
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
        <translation>Langues</translation>
    </message>
    <message>
        <source>The first one gives the sheet its own words and its direction.</source>
        <translation>La première donne à la feuille ses propres mots et son sens de lecture.</translation>
    </message>
    <message>
        <source>Earlier on the sheet (Alt+Up)</source>
        <translation>Plus tôt sur la feuille (Alt+Haut)</translation>
    </message>
    <message>
        <source>Later on the sheet (Alt+Down)</source>
        <translation>Plus tard sur la feuille (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>vitrine::PrinterPane</name>
    <message>
        <source>all pages</source>
        <translation>toutes les pages</translation>
    </message>
    <message>
        <source>some pages:</source>
        <translation>quelques pages :</translation>
    </message>
    <message>
        <source>on both sides of the paper</source>
        <translation>sur les deux faces du papier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>De la page</translation>
    </message>
    <message>
        <source>To page</source>
        <translation>À la page</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Looks for printers once more</source>
        <translation>Cherche encore une fois les imprimantes</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>Recherche d’imprimantes…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the pages as a PDF and print it elsewhere, or set up a printer in the computer’s settings and look again.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Enregistrez les pages en PDF et imprimez-le ailleurs, ou installez une imprimante dans les réglages de l’ordinateur et cherchez à nouveau.</translation>
    </message>
    <message>
        <source>Pages %1 to %2 are printed.</source>
        <translation>Ce sont les pages %1 à %2 qui s’impriment.</translation>
    </message>
</context>
<context>
    <name>vitrine::PageBar</name>
    <message>
        <source>Page before (Page Up)</source>
        <translation>Page précédente (Page préc.)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Page suivante (Page suiv.)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Plus petit (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Plus grand (Ctrl++)</translation>
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
        <translation>Taille</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Toute la largeur</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> sur %1</translation>
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
        <translation>L’imprimante %1 n’a pas pris les pages. Rien n’est imprimé ; enregistrez-les plutôt en PDF, ou adressez-vous à qui s’en occupe.</translation>
    </message>
    <message>
        <source>The program “lp”, which gives pages to printers, is not on this computer. Nothing is printed; save the pages as a PDF instead.</source>
        <translation>Le programme « lp », qui remet les pages aux imprimantes, n’est pas sur cet ordinateur. Rien n’est imprimé ; enregistrez plutôt les pages en PDF.</translation>
    </message>
    <message>
        <source>Stopped while the pages went to the printer %1: it may have them all the same. Look at what waits there, and take it back if need be.</source>
        <translation>Arrêté pendant que les pages partaient vers l’imprimante %1 : elle les a peut-être tout de même. Regardez ce qui y attend, et retirez-le au besoin.</translation>
    </message>
    <message>
        <source>The printer %1 gave no answer, and nobody waits for it any longer: it may have the pages all the same. Look at what waits there before they are printed again.</source>
        <translation>L’imprimante %1 n’a pas répondu, et on ne l’attend plus : elle a peut-être tout de même les pages. Regardez ce qui y attend avant de les imprimer à nouveau.</translation>
    </message>
    <message>
        <source>The program “lp”, which gives pages to printers, does not start. Nothing is printed; save the pages as a PDF instead.</source>
        <translation>Le programme « lp », qui remet les pages aux imprimantes, ne démarre pas. Rien n’est imprimé ; enregistrez plutôt les pages en PDF.</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportFileStep</name>
    <message>
        <source>The file to import</source>
        <translation>Le fichier à importer</translation>
    </message>
    <message>
        <source>the path of a file or folder</source>
        <translation>le chemin d’un fichier ou d’un dossier</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>Que faut-il importer</translation>
    </message>
    <message>
        <source>The first rows, as they are read:</source>
        <translation>Les premières lignes, telles qu’elles sont lues :</translation>
    </message>
</context>
<context>
    <name>vitrine::ReadingOptions</name>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>reconnu</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>double</source>
        <translation>doubles</translation>
    </message>
    <message>
        <source>single</source>
        <translation>simples</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>Guillemets</translation>
    </message>
    <message>
        <source>The headers are in row</source>
        <translation>Les en-têtes sont à la ligne</translation>
    </message>
    <message>
        <source>recognised: %1</source>
        <translation>reconnu : %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportColumnsStep</name>
    <message>
        <source>Texts without a language are in</source>
        <translation>Textes sans langue indiquée en</translation>
    </message>
    <message>
        <source>Kind where none is said</source>
        <translation>Genre si rien n’est dit</translation>
    </message>
    <message>
        <source>For whom, where nothing is said</source>
        <translation>Pour qui, si rien n’est dit</translation>
    </message>
    <message>
        <source>Use a kept mapping …</source>
        <translation>Utiliser une correspondance gardée…</translation>
    </message>
    <message>
        <source>Keep this mapping …</source>
        <translation>Garder cette correspondance…</translation>
    </message>
    <message>
        <source>No column is taken as the number: choose one, or no row can be taken.</source>
        <translation>Aucune colonne n’est prise comme numéro : choisissez-en une, sinon aucune ligne ne peut être reprise.</translation>
    </message>
    <message>
        <source>Each column goes to the field beside it. An empty cell changes nothing.</source>
        <translation>Chaque colonne va dans le champ indiqué à côté. Une cellule vide ne change rien.</translation>
    </message>
    <message>
        <source>This kind of file says itself what goes where. Choose what is meant where it says nothing.</source>
        <translation>Ce type de fichier dit lui-même où va chaque chose. Choisissez ce qui vaut là où il ne dit rien.</translation>
    </message>
    <message>
        <source>new ones internal, others as they are</source>
        <translation>les nouvelles internes, les autres inchangées</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportRowsStep</name>
    <message>
        <source>What would become of each row</source>
        <translation>Ce que deviendrait chaque ligne</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutées</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>With something to know</source>
        <translation>Avec une remarque</translation>
    </message>
    <message>
        <source>%1 read: %2 added, %3 changed, %4 as they are, %5 refused</source>
        <translation>%1 lues : %2 ajoutées, %3 modifiées, %4 inchangées, %5 refusées</translation>
    </message>
    <message>
        <source>Possibly the same: these names are new, and like ones that are known. Each is a new one unless you say otherwise; what you say is good for the whole file.</source>
        <translation>Peut-être les mêmes : ces noms sont nouveaux et ressemblent à des noms connus. Chacun est nouveau, sauf si vous dites le contraire ; ce que vous dites vaut pour tout le fichier.</translation>
    </message>
    <message>
        <source>Keep this report …</source>
        <translation>Garder ce rapport…</translation>
    </message>
    <message>
        <source>What the translator wrote</source>
        <translation>Ce que le traducteur a écrit</translation>
    </message>
    <message>
        <source>Take those that still fit</source>
        <translation>Prendre celles qui conviennent encore</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Tout prendre</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Ne rien prendre</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more name(s) are not shown and are new ones. The command “vitrinectl import --same” takes a file for them.</source>
        <translation>
            <numerusform>%Ln autre nom n’est pas montré et est nouveau. La commande « vitrinectl import --same » accepte un fichier pour lui.</numerusform>
            <numerusform>%Ln autres noms ne sont pas montrés et sont nouveaux. La commande « vitrinectl import --same » accepte un fichier pour eux.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::LikenessTable</name>
    <message>
        <source>New names that are possibly known ones</source>
        <translation>Noms nouveaux qui sont peut-être connus</translation>
    </message>
    <message>
        <source>New name in the file</source>
        <translation>Nom nouveau dans le fichier</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>C’est</translation>
    </message>
    <message>
        <source>material</source>
        <translation>matériau</translation>
    </message>
    <message>
        <source>technique</source>
        <translation>technique</translation>
    </message>
    <message>
        <source>kind of object</source>
        <translation>type d’objet</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>used %Ln time(s)</source>
        <translation>
            <numerusform>employé %Ln fois</numerusform>
            <numerusform>employé %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 est</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>un nouveau</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>le même que %1</translation>
    </message>
</context>
<context>
    <name>vitrine::TranslationModel</name>
    <message>
        <source>fits</source>
        <translation>convient</translation>
    </message>
    <message>
        <source>the source text has changed</source>
        <translation>le texte source a changé</translation>
    </message>
    <message>
        <source>somebody else translated it</source>
        <translation>quelqu’un d’autre l’a traduit</translation>
    </message>
    <message>
        <source>both have changed</source>
        <translation>les deux ont changé</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>déjà présent</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take row %1</source>
        <translation>Prendre la ligne %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Source text now</source>
        <translation>Texte source actuel</translation>
    </message>
    <message>
        <source>Translation now</source>
        <translation>Traduction actuelle</translation>
    </message>
    <message>
        <source>The translator wrote</source>
        <translation>Le traducteur a écrit</translation>
    </message>
    <message>
        <source>Does it still fit</source>
        <translation>Convient-elle encore</translation>
    </message>
</context>
<context>
    <name>vitrine::SidesTable</name>
    <message>
        <source>The chosen row, before and after</source>
        <translation>La ligne choisie, avant et après</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>When the sheet was written</source>
        <translation>Quand la feuille a été écrite</translation>
    </message>
    <message>
        <source>In the catalogue now</source>
        <translation>Dans le catalogue maintenant</translation>
    </message>
    <message>
        <source>The translator wrote</source>
        <translation>Le traducteur a écrit</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Texte source</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
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
        <translation>Le fichier de correspondance dit « %1 » pour « %2 », ce qui n’est pas connu. Rien n’a été importé.</translation>
    </message>
</context>
<context>
    <name>vitrine::NameDecision</name>
    <message>
        <source>What is said of the name “%1” is not whole: it needs “type” (agent, place or term), a term its “vocabulary”, and “same”, a known name or null. Nothing was imported.</source>
        <translation>Ce qui est dit du nom « %1 » n’est pas complet : il faut « type » (agent, place ou term), pour un terme « vocabulary », et « same », un nom connu ou null. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>This is no list of names that are the same. Nothing was imported; --save-mapping writes one.</source>
        <translation>Ce n’est pas une liste de noms identiques. Rien n’a été importé ; --save-mapping en écrit une.</translation>
    </message>
</context>
<context>
    <name>vitrine::TranslatorSheet</name>
    <message>
        <source>For a translator: a sheet of all texts that are missing or out of date in one language. Filled in, it comes back here.</source>
        <translation>Pour un traducteur : une feuille de tous les textes qui manquent ou sont périmés dans une langue. Remplie, elle revient ici.</translation>
    </message>
    <message>
        <source>Into which language</source>
        <translation>Vers quelle langue</translation>
    </message>
    <message>
        <source>Write the sheet …</source>
        <translation>Écrire la feuille…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) to be translated were written to %1.</source>
        <translation>
            <numerusform>%Ln texte à traduire a été écrit dans %1.</numerusform>
            <numerusform>%Ln textes à traduire ont été écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The custody log could not say so.</source>
        <translation>Le journal de conservation n’a pas pu le noter.</translation>
    </message>
</context>
<context>
    <name>vitrine::OdsReader</name>
    <message>
        <source>“%1” is locked with a password. Nothing was imported; open it in a spreadsheet, save it without the password and import again.</source>
        <translation>« %1 » est protégé par un mot de passe. Rien n’a été importé ; ouvrez-le dans un tableur, enregistrez-le sans mot de passe et importez à nouveau.</translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet “%1”. Nothing was imported.</source>
        <translation>Le classeur n’a pas de feuille « %1 ». Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The sheet “%1” was read; these were not: %2</source>
        <translation>La feuille « %1 » a été lue ; celles-ci non : %2</translation>
    </message>
    <message>
        <source>The sheet has more rows or columns than a list that somebody wrote. Nothing was imported; save the file again.</source>
        <translation>La feuille a plus de lignes ou de colonnes qu’une liste que quelqu’un a écrite. Rien n’a été importé ; enregistrez le fichier à nouveau.</translation>
    </message>
</context>
<context>
    <name>vitrine::PreviewRun</name>
    <message>
        <source>Stopped: nothing was given to the printer.</source>
        <translation>Arrêté : rien n’a été remis à l’imprimante.</translation>
    </message>
    <message>
        <source>Stopped: no PDF was written.</source>
        <translation>Arrêté : aucun PDF n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>vitrine::OrderedChecks</name>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Reculer</translation>
    </message>
</context>
<context>
    <name>vitrine::OtherWriters</name>
    <message>
        <source>Another program changed the catalogue. What is chosen stays chosen.</source>
        <translation>Un autre programme a modifié le catalogue. Ce qui est choisi reste choisi.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Another program changed the catalogue. The list shows it as it is now.</source>
        <translation>Un autre programme a modifié le catalogue. La liste le montre tel qu’il est maintenant.</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportRehearsal</name>
    <message>
        <source>There is not enough room for the rehearsal in “%1”. Nothing was written; free some space there, or export without it.</source>
        <translation>Il n’y a pas assez de place pour l’essai dans « %1 ». Rien n’a été écrit ; libérez-y de la place, ou exportez sans essai.</translation>
    </message>
    <message>
        <source>The folder for temporary files, “%1”, cannot be written, so nothing could be rehearsed. Nothing was written; export without it, or have the folder mended.</source>
        <translation>Le dossier des fichiers temporaires, « %1 », n’est pas accessible en écriture : l’essai n’a pas pu se faire. Rien n’a été écrit ; exportez sans essai, ou faites réparer ce dossier.</translation>
    </message>
    <message>
        <source>The rehearsal was stopped; nothing was written.</source>
        <translation>L’essai a été arrêté ; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>vitrine::DeedWords</name>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 de « %2 »</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1 “%2”</source>
        <translation>Ajout : %1 « %2 »</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Ajout : %1</translation>
    </message>
    <message>
        <source>Deleted: %1 “%2”</source>
        <translation>Suppression : %1 « %2 »</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Suppression : %1</translation>
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
        <translation>Ceci a été fait le %1, hors de cette session, par quelqu’un qui n’a pas donné de nom : %2. Revenir en arrière ?</translation>
    </message>
    <message>
        <source>This was taken back on %1, not in this session, by somebody who gave no name: %2. Do it again?</source>
        <translation>Ceci a été annulé le %1, hors de cette session, par quelqu’un qui n’a pas donné de nom : %2. Le rétablir ?</translation>
    </message>
    <message>
        <source>This was done by %1 on %2, not in this session: %3. Take it back?</source>
        <translation>Ceci a été fait par %1 le %2, hors de cette session : %3. Revenir en arrière ?</translation>
    </message>
    <message>
        <source>This was taken back by %1 on %2, not in this session: %3. Do it again?</source>
        <translation>Ceci a été annulé par %1 le %2, hors de cette session : %3. Le rétablir ?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser ainsi</translation>
    </message>
</context>
<context>
    <name>vitrine::LateScans</name>
    <message>
        <source>%1: written to “%2”, where it was scanned.</source>
        <translation>%1 : enregistré dans « %2 », où cela a été lu.</translation>
    </message>
    <message>
        <source>%1: scanned for another stocktake and not written there. %2 Open it again: it is tried once more.</source>
        <translation>%1 : lu pour un autre récolement et non enregistré là-bas. %2 Rouvrez-le : un nouvel essai sera fait.</translation>
    </message>
    <message>
        <source>The stocktake is not there any more.</source>
        <translation>Ce récolement n’existe plus.</translation>
    </message>
    <message numerus="yes">
        <source>This is no label and no number: it has %Ln letters. Nothing was written.</source>
        <translation>
            <numerusform>Ce n’est ni une étiquette ni un numéro : %Ln caractère. Rien n’a été écrit.</numerusform>
            <numerusform>Ce n’est ni une étiquette ni un numéro : %Ln caractères. Rien n’a été écrit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::BaseAddress</name>
    <message>
        <source>Set</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Beginning of the web addresses</source>
        <translation>Début des adresses web</translation>
    </message>
    <message>
        <source>Sets it for the whole catalogue; Ctrl+Z takes it back.</source>
        <translation>Vaut pour tout le catalogue ; Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>With a web address to begin with, each entry gets one of its own in this format. It is best one that stays yours.</source>
        <translation>Avec une adresse web de départ, chaque fiche reçoit la sienne dans ce format. Mieux vaut une adresse qui restera la vôtre.</translation>
    </message>
    <message>
        <source>This format gives each record a web address. With what do those of this catalogue begin? It is best one that stays yours.</source>
        <translation>Ce format donne à chaque notice une adresse web. Par quoi commencent celles de ce catalogue ? Mieux vaut une adresse qui restera la vôtre.</translation>
    </message>
    <message>
        <source>This format gives each record a web address, and this catalogue has none to begin with. An administrator can set one where the catalogue may be written.</source>
        <translation>Ce format donne à chaque notice une adresse web, et ce catalogue n’en a pas par où commencer. L’administration peut en régler une, là où le catalogue peut être modifié.</translation>
    </message>
    <message>
        <source>“%1” is no web address: it begins with https://, then the name of a site, in Latin letters and without blanks. Nothing was changed.</source>
        <translation>« %1 » n’est pas une adresse web : elle commence par https://, puis le nom d’un site, en lettres latines sans accents ni espaces. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>vitrine::CatalogueSink</name>
    <message>
        <source>This number belonged to a deleted entry and is never given again; nothing was changed. Choose another number.</source>
        <translation>Ce numéro était celui d’une entrée supprimée et n’est plus jamais attribué ; rien n’a été modifié. Choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>A record of this identity is in the catalogue already; nothing was changed.</source>
        <translation>Une notice de cette identité est déjà dans le catalogue ; rien n’a été modifié.</translation>
    </message>
</context>
</TS>
