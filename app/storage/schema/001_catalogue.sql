-- The catalogue, first version. Plain SQLite: no functions, collations or tokenizers of our own, so that the
-- sqlite3 shell can open and check the file. Days are Julian day numbers; times are UTC, "2026-01-31T12:00:00.000Z".

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What every record carries. `id` is ours alone and never leaves the file; `uid` is the record's name everywhere.
CREATE TABLE record (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    access INTEGER NOT NULL CHECK (access BETWEEN 0 AND 3),
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
    demonstration INTEGER NOT NULL CHECK (demonstration IN (0, 1))
) STRICT;
CREATE INDEX record_by_type ON record (type, created, uid);

-- One text in one language. state: 0 missing, 1 draft, 2 reviewed, 3 stale; origin: 0 original, 1 translation.
-- `place` tells apart the texts of a repeated part (makers, programme ...): its position from 0; else 0.
CREATE TABLE text_value (
    record INTEGER NOT NULL REFERENCES record ON DELETE CASCADE,
    field TEXT NOT NULL,
    place INTEGER NOT NULL,
    language TEXT NOT NULL,
    value TEXT NOT NULL,
    origin INTEGER NOT NULL CHECK (origin IN (0, 1)),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),
    PRIMARY KEY (record, field, place, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE field_access (
    record INTEGER NOT NULL REFERENCES record ON DELETE CASCADE,
    field TEXT NOT NULL,
    access INTEGER NOT NULL CHECK (access BETWEEN 0 AND 3),
    PRIMARY KEY (record, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE absence (
    record INTEGER NOT NULL REFERENCES record ON DELETE CASCADE,
    field TEXT NOT NULL,
    reason INTEGER NOT NULL CHECK (reason BETWEEN 0 AND 3),
    PRIMARY KEY (record, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE extra_field (
    record INTEGER NOT NULL REFERENCES record ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;

-- An uncertain date as written and as understood; earliest and latest are NULL where that side is open.
CREATE TABLE date_value (
    record INTEGER NOT NULL REFERENCES record ON DELETE CASCADE,
    field TEXT NOT NULL,
    place INTEGER NOT NULL,
    original TEXT NOT NULL,
    original_language TEXT NOT NULL,
    calendar TEXT NOT NULL,
    edtf TEXT NOT NULL,
    native TEXT NOT NULL,
    earliest INTEGER,
    latest INTEGER,
    PRIMARY KEY (record, field, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX date_by_bounds ON date_value (field, earliest, latest);

CREATE TABLE source (
    id INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
    publisher TEXT NOT NULL,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    address TEXT NOT NULL,
    independence_group TEXT NOT NULL
) STRICT;

CREATE TABLE citation (
    record INTEGER NOT NULL REFERENCES record ON DELETE CASCADE,
    position INTEGER NOT NULL,
    source INTEGER NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    locator TEXT NOT NULL,
    PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX citation_by_source ON citation (source);

CREATE TABLE term (
    id INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
    vocabulary TEXT NOT NULL,
    broader INTEGER REFERENCES term (id) DEFERRABLE INITIALLY DEFERRED,
    uri TEXT NOT NULL
) STRICT;
CREATE INDEX term_by_broader ON term (broader);

CREATE TABLE place (
    id INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
    kind INTEGER REFERENCES term (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
    latitude REAL,
    longitude REAL,
    CHECK ((latitude IS NULL) = (longitude IS NULL))
) STRICT;
CREATE INDEX place_by_parent ON place (parent);
CREATE INDEX place_by_kind ON place (kind);

CREATE TABLE agent (
    id INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
    kind TEXT NOT NULL
) STRICT;

CREATE TABLE name_form (
    agent INTEGER NOT NULL REFERENCES agent (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    language TEXT NOT NULL,
    script TEXT NOT NULL,
    scheme TEXT NOT NULL,
    kind TEXT NOT NULL,
    origin INTEGER NOT NULL CHECK (origin IN (0, 1)),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),
    PRIMARY KEY (agent, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_form_by_text ON name_form (text);

CREATE TABLE exhibition (
    id INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
    place INTEGER REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE section (
    id INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE
) STRICT;

CREATE TABLE exhibition_section (
    exhibition INTEGER NOT NULL REFERENCES exhibition (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    section INTEGER NOT NULL REFERENCES section (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (exhibition, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX exhibition_section_by_section ON exhibition_section (section);

CREATE TABLE event (
    id INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
    event_type INTEGER REFERENCES term (id) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX event_by_place ON event (place);

CREATE TABLE exhibition_event (
    exhibition INTEGER NOT NULL REFERENCES exhibition (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    event INTEGER NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (exhibition, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX exhibition_event_by_event ON exhibition_event (event);

-- Hosts of an exhibition and participants of an event; the note is a text_value (field, place = position).
CREATE TABLE participation (
    record INTEGER NOT NULL REFERENCES record ON DELETE CASCADE,
    position INTEGER NOT NULL,
    agent INTEGER REFERENCES agent (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX participation_by_agent ON participation (agent);

CREATE TABLE programme_entry (
    event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    time TEXT NOT NULL,
    PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE programme_agent (
    event INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    position INTEGER NOT NULL,
    agent INTEGER NOT NULL REFERENCES agent (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (event, entry, position),
    FOREIGN KEY (event, entry) REFERENCES programme_entry (event, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX programme_agent_by_agent ON programme_agent (agent);

CREATE TABLE statement (
    id INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
    claimant INTEGER REFERENCES agent (id) DEFERRABLE INITIALLY DEFERRED,
    verbatim INTEGER NOT NULL CHECK (verbatim IN (0, 1)),
    event INTEGER REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    certainty TEXT NOT NULL
) STRICT;
CREATE INDEX statement_by_claimant ON statement (claimant);
CREATE INDEX statement_by_event ON statement (event);

CREATE TABLE quantity (
    id INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
    lower INTEGER,
    upper INTEGER,
    claimant INTEGER REFERENCES agent (id) DEFERRABLE INITIALLY DEFERRED,
    statement INTEGER REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX quantity_by_claimant ON quantity (claimant);
CREATE INDEX quantity_by_statement ON quantity (statement);

CREATE TABLE declaration (
    id INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
    summary INTEGER NOT NULL CHECK (summary IN (0, 1)),
    issuer INTEGER REFERENCES agent (id) DEFERRABLE INITIALLY DEFERRED,
    signatory_count INTEGER REFERENCES quantity (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX declaration_by_issuer ON declaration (issuer);
CREATE INDEX declaration_by_count ON declaration (signatory_count);

CREATE TABLE signatory (
    declaration INTEGER NOT NULL REFERENCES declaration (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    agent INTEGER NOT NULL REFERENCES agent (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (declaration, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX signatory_by_agent ON signatory (agent);

-- number_key orders numbers as people do: digits padded, the rest folded. level: 0 fonds ... 3 item, 4 part.
CREATE TABLE item (
    id INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
    number TEXT NOT NULL UNIQUE,
    number_key TEXT NOT NULL,
    kind TEXT,
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
    parent INTEGER REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
    holder INTEGER REFERENCES agent (id) DEFERRABLE INITIALLY DEFERRED,
    rights_uri TEXT NOT NULL,
    notes TEXT NOT NULL,
    location TEXT NOT NULL,
    value TEXT NOT NULL,
    insurance TEXT NOT NULL,
    donor_remarks TEXT NOT NULL,
    exact_place TEXT NOT NULL
) STRICT;
CREATE INDEX item_by_number_key ON item (number_key);
CREATE INDEX item_by_parent ON item (parent) WHERE parent IS NOT NULL;
CREATE INDEX item_by_place ON item (place) WHERE place IS NOT NULL;
CREATE INDEX item_by_holder ON item (holder) WHERE holder IS NOT NULL;

-- Plain words of an item that repeat: languages of the content, addresses.
CREATE TABLE item_word (
    item INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (item, field, position)
) STRICT, WITHOUT ROWID;

-- field: classification, materials, techniques, subjects.
CREATE TABLE item_term (
    item INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    position INTEGER NOT NULL,
    term INTEGER NOT NULL REFERENCES term (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (item, field, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_term_by_term ON item_term (term, field);

CREATE TABLE item_maker (
    item INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    agent INTEGER REFERENCES agent (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    PRIMARY KEY (item, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_maker_by_agent ON item_maker (agent);

CREATE TABLE item_depicted (
    item INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    agent INTEGER NOT NULL REFERENCES agent (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (item, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_depicted_by_agent ON item_depicted (agent);

CREATE TABLE dimension (
    item INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    what TEXT NOT NULL,
    value TEXT NOT NULL,
    unit TEXT NOT NULL,
    PRIMARY KEY (item, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE provenance_step (
    item INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    agent INTEGER REFERENCES agent (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (item, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX provenance_step_by_agent ON provenance_step (agent);

CREATE TABLE relation (
    item INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    other INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (item, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX relation_by_other ON relation (other);

-- The hang: which item stands in which section, in which order; separate from numbers.
CREATE TABLE hang (
    section INTEGER NOT NULL REFERENCES section (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    spot TEXT NOT NULL,
    PRIMARY KEY (section, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX hang_by_item ON hang (item);

CREATE TABLE medium (
    id INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
    item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    page INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    original_name TEXT NOT NULL,
    mime_type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    duration INTEGER NOT NULL,
    sound INTEGER NOT NULL CHECK (sound IN (0, 1)),
    embedded TEXT NOT NULL
) STRICT;
CREATE INDEX medium_by_item ON medium (item, position);
CREATE INDEX medium_by_sha256 ON medium (sha256);

CREATE TABLE track (
    medium INTEGER NOT NULL REFERENCES medium (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    webvtt TEXT NOT NULL,
    origin INTEGER NOT NULL CHECK (origin IN (0, 1)),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),
    PRIMARY KEY (medium, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE line_box (
    medium INTEGER NOT NULL REFERENCES medium (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    x REAL NOT NULL,
    y REAL NOT NULL,
    width REAL NOT NULL,
    height REAL NOT NULL,
    PRIMARY KEY (medium, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_list (
    id INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    columns TEXT NOT NULL, -- a JSON list
    sort_order TEXT NOT NULL,
    format TEXT NOT NULL
) STRICT;

-- What a deleted record leaves: its number keeps resolving and is never given again.
CREATE TABLE tombstone (
    uid TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    deleted TEXT NOT NULL,
    who TEXT NOT NULL,
    why TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX tombstone_by_number ON tombstone (number) WHERE number <> '';

-- History, append-only. A created record is one row (`after` whole), a deleted one too (`before` whole).
-- Rows of one deed share deed. Values are JSON; NULL is nothing.
CREATE TABLE change_log (
    id INTEGER PRIMARY KEY,
    deed INTEGER NOT NULL,
    changed TEXT NOT NULL,
    who TEXT NOT NULL,
    record_type TEXT NOT NULL,
    record_uid TEXT NOT NULL,
    field TEXT NOT NULL,
    language TEXT NOT NULL,
    before TEXT,
    after TEXT
) STRICT;
CREATE INDEX change_log_by_record ON change_log (record_uid, id);
CREATE TRIGGER change_log_is_not_rewritten BEFORE UPDATE ON change_log
BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
CREATE TRIGGER change_log_is_not_erased BEFORE DELETE ON change_log
BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;

CREATE TRIGGER tombstone_is_not_rewritten BEFORE UPDATE ON tombstone
BEGIN SELECT RAISE(ABORT, 'a tombstone is never changed'); END;
CREATE TRIGGER tombstone_is_not_erased BEFORE DELETE ON tombstone
BEGIN SELECT RAISE(ABORT, 'a tombstone is never removed'); END;

-- What happened to originals, in PREMIS words; each entry carries the hash of the one before.
CREATE TABLE custody_event (
    id INTEGER PRIMARY KEY,
    happened TEXT NOT NULL,
    who TEXT NOT NULL,
    type TEXT NOT NULL,
    record_uid TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    success INTEGER NOT NULL CHECK (success IN (0, 1)),
    note TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX custody_event_by_record ON custody_event (record_uid, id);
CREATE TRIGGER custody_event_is_not_rewritten BEFORE UPDATE ON custody_event
BEGIN SELECT RAISE(ABORT, 'the custody log is append-only'); END;
CREATE TRIGGER custody_event_is_not_erased BEFORE DELETE ON custody_event
BEGIN SELECT RAISE(ABORT, 'the custody log is append-only'); END;

-- The folded shadow of what can be searched, by item; rowid is the item's record id. The first five columns hold
-- public words only; internal and restricted hold what those circles may read besides.
CREATE VIRTUAL TABLE search USING fts5 (
    title, description, names, transcript, other, internal, restricted,
    prefix = '2 3', tokenize = "unicode61 remove_diacritics 0"
);
