-- The hierarchy as trees. The store-room: where things are kept, and the checking of lists against what is there. Accessions, moves and exports are
-- entries of custody_event.

-- What the trees of the hierarchy begin with.
CREATE INDEX item_at_top ON item (number_key) WHERE parent IS NULL AND level < 3;
-- What stands below an entry, by number: a page of it is read without putting all of it in order.
CREATE INDEX item_below ON item (parent, number_key, number) WHERE parent IS NOT NULL;
DROP INDEX item_by_parent;

CREATE INDEX item_by_location ON item (location) WHERE location <> '';

CREATE INDEX custody_event_by_type ON custody_event (type, id);

-- Places that were entered, with all that encloses them: 'Depot > Room 2 > Shelf 4'. Items say where they are by the same words
-- (item.location), so that a place needs no row here. `code` is what is on its label.
CREATE TABLE storage_place (
    path TEXT PRIMARY KEY CHECK (path <> ''),
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX storage_place_by_code ON storage_place (code) WHERE code <> '';

-- What was checked against the shelves. `closed` is '' while it goes on; what is closed stays as it was.
CREATE TABLE stocktake (
    uid TEXT PRIMARY KEY,
    title TEXT NOT NULL CHECK (title <> ''),
    scope TEXT NOT NULL,
    begun TEXT NOT NULL,
    who TEXT NOT NULL,
    closed TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- By number and by the item's uid: the item may get another number, or be deleted, while its line stays what it was.
CREATE TABLE stocktake_line (
    stocktake TEXT NOT NULL REFERENCES stocktake (uid),
    number TEXT NOT NULL,
    item_uid TEXT NOT NULL, -- '' for a number the catalogue does not have
    expected TEXT NOT NULL,
    outcome TEXT NOT NULL,
    found TEXT NOT NULL,
    note TEXT NOT NULL,
    checked TEXT NOT NULL, -- '' while it waits
    who TEXT NOT NULL,
    PRIMARY KEY (stocktake, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX stocktake_line_by_item ON stocktake_line (item_uid, stocktake) WHERE item_uid <> '';

CREATE TRIGGER stocktake_line_is_closed BEFORE UPDATE ON stocktake_line
WHEN (SELECT closed FROM stocktake WHERE uid = OLD.stocktake) <> ''
BEGIN SELECT RAISE(ABORT, 'a closed stocktake is not changed'); END;
CREATE TRIGGER stocktake_line_is_not_added BEFORE INSERT ON stocktake_line
WHEN (SELECT closed FROM stocktake WHERE uid = NEW.stocktake) <> ''
BEGIN SELECT RAISE(ABORT, 'a closed stocktake is not changed'); END;
CREATE TRIGGER stocktake_line_is_not_erased BEFORE DELETE ON stocktake_line
WHEN (SELECT closed FROM stocktake WHERE uid = OLD.stocktake) <> ''
BEGIN SELECT RAISE(ABORT, 'a closed stocktake is not changed'); END;
CREATE TRIGGER stocktake_is_closed BEFORE UPDATE ON stocktake
WHEN OLD.closed <> ''
BEGIN SELECT RAISE(ABORT, 'a closed stocktake is not changed'); END;
CREATE TRIGGER stocktake_is_not_erased BEFORE DELETE ON stocktake
WHEN OLD.closed <> ''
BEGIN SELECT RAISE(ABORT, 'a closed stocktake is not changed'); END;
