-- Several people at the desk, what they leave for each other, and days on which rights end or embargoes fall.

-- Who works here. `passphrase` is an Argon2id hash as libsodium writes it, NULL for none; it never leaves this table but to be
-- compared. Changes carry the name, so that they can be read when the person is gone.
CREATE TABLE person (
    uid TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    role TEXT NOT NULL CHECK (role IN ('contributor', 'editor', 'administrator')),
    passphrase TEXT,
    active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT, WITHOUT ROWID;

-- A note or something to do, from a colleague to one or all, about a record. By the record's uid: a note outlives a deletion
-- and is there again when the record is restored. What it said before stands in change_log, field 'note/' and its uid.
CREATE TABLE note (
    uid TEXT PRIMARY KEY,
    record_uid TEXT NOT NULL,
    author TEXT NOT NULL,
    written TEXT NOT NULL,
    addressee TEXT NOT NULL, -- '' for all
    text TEXT NOT NULL CHECK (text <> ''),
    done INTEGER NOT NULL CHECK (done IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX note_by_record ON note (record_uid, written);
CREATE INDEX note_by_open ON note (addressee, written) WHERE done = 0;

-- Days such as 2027-12-31, '' for none: the last one on which the media may be shown, the first one on which visitors see it.
ALTER TABLE item ADD COLUMN rights_until TEXT NOT NULL DEFAULT '';
ALTER TABLE item ADD COLUMN embargo_until TEXT NOT NULL DEFAULT '';
CREATE INDEX item_by_rights_end ON item (rights_until) WHERE rights_until <> '';
CREATE INDEX item_by_embargo ON item (embargo_until) WHERE embargo_until <> '';
