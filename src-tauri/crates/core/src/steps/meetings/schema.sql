-- Tables of the step meetings. A meeting exists once the room has taken the starter ones or added its own.

-- What holds for all meetings: where their clock stands and which public holidays count.
CREATE TABLE meetings_settings (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    zone TEXT NOT NULL DEFAULT '',      -- IANA name; empty until somebody has chosen
    holidays TEXT NOT NULL DEFAULT 'none' CHECK (holidays IN ('none', 'de', 'at', 'ch', 'uk', 'us'))
) STRICT;

CREATE TABLE meetings_meeting (
    id INTEGER PRIMARY KEY,
    starter TEXT CHECK (starter IN ('weekly', 'monthly', 'quarterly')),
    name TEXT,                          -- NULL: the starter's, in the reader's language
    purpose TEXT,
    inputs TEXT,
    outputs TEXT,
    every INTEGER NOT NULL CHECK (every BETWEEN 1 AND 52),
    unit TEXT NOT NULL CHECK (unit IN ('once', 'week', 'month')),
    first_on TEXT,                      -- the first day; its weekday, and its place in the month, are kept from then on
    start INTEGER NOT NULL CHECK (start BETWEEN 0 AND 1439),     -- minutes after midnight, local time
    length INTEGER NOT NULL CHECK (length BETWEEN 5 AND 1440),   -- minutes
    owner INTEGER,                      -- a role
    activity INTEGER,                   -- the activity of the matrix that this meeting is
    skips INTEGER NOT NULL DEFAULT 1 CHECK (skips IN (0, 1)),    -- not held on holidays and closed days
    place REAL NOT NULL
) STRICT;

CREATE TABLE meetings_item (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meetings_meeting (id),
    starter TEXT,                       -- its words are `meetings-item-<starter>` until somebody words it anew
    text TEXT,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    place REAL NOT NULL
) STRICT;

CREATE TABLE meetings_invited (
    meeting INTEGER NOT NULL REFERENCES meetings_meeting (id),
    kind TEXT NOT NULL CHECK (kind IN ('role', 'person')),
    who INTEGER NOT NULL,
    PRIMARY KEY (meeting, kind, who)
) STRICT;

-- Days on which one meeting is not held.
CREATE TABLE meetings_left_out (
    meeting INTEGER NOT NULL REFERENCES meetings_meeting (id),
    day TEXT NOT NULL,
    PRIMARY KEY (meeting, day)
) STRICT;

-- Days on which nobody meets: company holidays, fairs.
CREATE TABLE meetings_closed (
    id INTEGER PRIMARY KEY,
    first_on TEXT NOT NULL,
    last_on TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;

-- Two people of the two teams who learn from each other: on a sales call, or over a piece of content.
CREATE TABLE meetings_pair (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('listening', 'content')),
    marketing INTEGER,                  -- people of the set-up
    sales INTEGER,
    day TEXT,
    topic TEXT NOT NULL DEFAULT '',     -- the account called on, or the piece of content
    done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)),
    learned TEXT NOT NULL DEFAULT '',
    place REAL NOT NULL
) STRICT;

-- When a team can meet: one row for each part of a week it has spoken about.
CREATE TABLE meetings_slot (
    side TEXT NOT NULL CHECK (side IN ('marketing', 'sales')),
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 5),
    part TEXT NOT NULL CHECK (part IN ('morning', 'midday', 'afternoon')),
    fit TEXT NOT NULL CHECK (fit IN ('good', 'possible', 'bad')),
    PRIMARY KEY (side, weekday, part)
) STRICT;

CREATE TABLE meetings_apart (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entering TEXT CHECK (entering IN ('marketing', 'sales')),
    revealed INTEGER NOT NULL DEFAULT 0 CHECK (revealed IN (0, 1))
) STRICT;
