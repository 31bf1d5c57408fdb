-- Tables of the step scoring. Nothing is stored until somebody enters it: an empty table means the starter values.

-- What earns or costs points: an action, or a trait of an account. A starter has a row once somebody has changed it; an own one always.
CREATE TABLE scoring_item (
    item TEXT NOT NULL PRIMARY KEY,     -- the starter's code, or own-<id>
    name TEXT,                          -- NULL: the starter's, in the reader's language
    trait TEXT,                         -- NULL: an action; else which accounts have it, as JSON
    decay TEXT CHECK (decay IN ('none', 'week', 'month', 'half-life')), -- NULL: the starter's
    decay_by REAL CHECK (decay_by > 0), -- points a week or month, or days until half is left
    cap REAL CHECK (cap >= 0),          -- the most it gives or costs within the window; 0: no end; NULL: the starter's
    act_now INTEGER CHECK (act_now IN (0, 1)), -- hands over at once; NULL: the starter's
    hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Points by voice. The item `threshold` is the threshold itself.
CREATE TABLE scoring_points (
    item TEXT NOT NULL,
    voice TEXT NOT NULL CHECK (voice IN ('marketing', 'sales', 'agreed')),
    points REAL NOT NULL,
    PRIMARY KEY (item, voice)
) STRICT, WITHOUT ROWID;

CREATE TABLE scoring_apart (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entering TEXT CHECK (entering IN ('marketing', 'sales')),
    revealed INTEGER NOT NULL DEFAULT 0 CHECK (revealed IN (0, 1))
) STRICT;

-- The rest of the rule, where it differs from the starter's.
CREATE TABLE scoring_rule (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    fit REAL,                           -- NULL: fit does not count
    days INTEGER NOT NULL,
    people INTEGER NOT NULL,
    decider INTEGER NOT NULL CHECK (decider IN (0, 1)),
    mode TEXT NOT NULL CHECK (mode IN ('one-step', 'two-step')),
    per_seller REAL                     -- how many a seller can take a week; NULL: nobody said
) STRICT;

-- Own thresholds. A tier's goes before a relationship's.
CREATE TABLE scoring_threshold (
    who TEXT NOT NULL PRIMARY KEY CHECK (who IN
        ('tier-1', 'tier-2', 'tier-3', 'customer', 'prospect', 'lost', 'partner')),
    points REAL NOT NULL CHECK (points > 0)
) STRICT, WITHOUT ROWID;

-- A list of activities that was brought in: its words, each once. Accounts are looked up by what the list calls them whenever
-- it is read, so that an account added later finds its activities.
CREATE TABLE scoring_log (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,                 -- the file
    count INTEGER NOT NULL,
    first_day TEXT NOT NULL,            -- 2026-07-01
    last_day TEXT NOT NULL,
    accounts TEXT NOT NULL,             -- one a line, as the list names them
    actions TEXT NOT NULL,              -- one a line
    people TEXT NOT NULL,               -- one a line; behind a tab the role, if the list has one
    roles INTEGER NOT NULL DEFAULT 0 CHECK (roles IN (0, 1)) -- whether it names roles
) STRICT;

-- The activities themselves, thousands a row and packed (log.rs): a million of them is a few megabytes, one undo step, and in
-- memory at once.
CREATE TABLE scoring_activity (
    id INTEGER PRIMARY KEY,
    log INTEGER NOT NULL REFERENCES scoring_log (id) DEFERRABLE INITIALLY DEFERRED,
    count INTEGER NOT NULL,
    packed BLOB NOT NULL
) STRICT;

-- What a log's word for an action means, where it is not the name of one.
CREATE TABLE scoring_word (
    word TEXT NOT NULL PRIMARY KEY,     -- folded
    item TEXT                           -- NULL: it counts for nothing
) STRICT, WITHOUT ROWID;

-- Accounts to test the rule on: one from the list, or one made up.
CREATE TABLE scoring_example (
    id INTEGER PRIMARY KEY,
    place REAL NOT NULL,
    account INTEGER,                    -- from the list; NULL: made up
    name TEXT NOT NULL DEFAULT '',
    fit REAL,
    people INTEGER NOT NULL DEFAULT 1,
    decider INTEGER NOT NULL DEFAULT 0 CHECK (decider IN (0, 1))
) STRICT;

-- How often a made-up account did something.
CREATE TABLE scoring_deed (
    example INTEGER NOT NULL REFERENCES scoring_example (id) DEFERRABLE INITIALLY DEFERRED,
    item TEXT NOT NULL,
    times INTEGER NOT NULL CHECK (times > 0),
    PRIMARY KEY (example, item)
) STRICT, WITHOUT ROWID;

-- The SLA of the hand-over, where it differs from the starter's.
CREATE TABLE scoring_sla (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    tier_1 REAL NOT NULL,               -- business hours until sales answers
    tier_2 REAL NOT NULL,
    tier_3 REAL NOT NULL,
    accept REAL NOT NULL,               -- business hours until sales accepts or rejects
    touches INTEGER NOT NULL,           -- attempts to reach somebody …
    touch_days INTEGER NOT NULL,        -- … within so many business days
    recycle_days INTEGER NOT NULL,      -- days in marketing's care before an account counts again
    watcher INTEGER,                    -- a role; NULL: marketing operations
    breach TEXT,                        -- what happens; NULL: the starter's sentence
    opens INTEGER NOT NULL,             -- minutes after midnight
    closes INTEGER NOT NULL,
    weekdays TEXT NOT NULL,             -- 12345 = Monday to Friday
    agreed INTEGER NOT NULL CHECK (agreed IN (0, 1))
) STRICT;

CREATE TABLE scoring_holiday (
    day TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Why sales may reject. A starter has a row once it was changed; an own one always.
CREATE TABLE scoring_reason (
    reason TEXT NOT NULL PRIMARY KEY,   -- the starter's code, or own-<id>
    name TEXT,
    hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1))
) STRICT, WITHOUT ROWID;
