-- Who, when, how. An empty workshop has no rows here; code knows the defaults.
CREATE TABLE setup_about (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    client TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    facilitator TEXT NOT NULL DEFAULT '',
    objective TEXT NOT NULL DEFAULT '',         -- what shall be decided by the end
    currency TEXT NOT NULL DEFAULT 'EUR',       -- ISO 4217
    language TEXT NOT NULL DEFAULT 'en' CHECK (language IN ('en', 'de')), -- of the playbook
    paper TEXT NOT NULL DEFAULT 'a4' CHECK (paper IN ('a4', 'letter'))
) STRICT;

CREATE TABLE setup_logo (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,                         -- of the file it came from
    width INTEGER NOT NULL,                     -- pixels, as stored
    height INTEGER NOT NULL,
    png BLOB NOT NULL,
    preview BLOB NOT NULL                       -- a small PNG for the screen
) STRICT;

CREATE TABLE setup_day (
    id INTEGER PRIMARY KEY,
    date TEXT,                                  -- 2026-11-19; NULL while it is not fixed
    start INTEGER NOT NULL CHECK (start BETWEEN 0 AND 1439), -- minutes after midnight
    until INTEGER NOT NULL CHECK (until BETWEEN 0 AND 1439), -- the room is ours until then
    place REAL NOT NULL
) STRICT;

CREATE TABLE setup_block (
    id INTEGER PRIMARY KEY,
    day INTEGER NOT NULL REFERENCES setup_day (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('work', 'break', 'lunch')),
    topic TEXT,                                 -- NULL: free, named by its title
    title TEXT NOT NULL,                        -- own words; empty: those of its topic or kind
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 720),
    place REAL NOT NULL
) STRICT;
CREATE INDEX setup_block_day ON setup_block (day);

CREATE TABLE setup_person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    team TEXT NOT NULL CHECK (team IN ('marketing', 'sales', 'leadership', 'expert')),
    job TEXT NOT NULL,
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    place REAL NOT NULL
) STRICT;

-- What differs from the starter checklist: ticked, or taken off the list.
CREATE TABLE setup_starter (
    item TEXT PRIMARY KEY,
    done INTEGER NOT NULL CHECK (done IN (0, 1)),
    hidden INTEGER NOT NULL CHECK (hidden IN (0, 1))
) STRICT, WITHOUT ROWID;

-- What this workshop added to the checklist.
CREATE TABLE setup_prework (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    done INTEGER NOT NULL CHECK (done IN (0, 1)),
    place REAL NOT NULL
) STRICT;
