-- Tables of the step buyin. Nothing is stored until somebody enters it.

-- How relevant a benefit is to a team, 1 to 5.
CREATE TABLE buyin_rating (
    benefit TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('marketing', 'sales')),
    value INTEGER NOT NULL CHECK (value BETWEEN 1 AND 5),
    PRIMARY KEY (benefit, side)
) STRICT, WITHOUT ROWID;

-- What a benefit means here, in the client's own words.
CREATE TABLE buyin_note (
    benefit TEXT NOT NULL PRIMARY KEY,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who has the laptop, and whether the ratings lie open.
CREATE TABLE buyin_apart (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entering TEXT CHECK (entering IN ('marketing', 'sales')),
    revealed INTEGER NOT NULL DEFAULT 0 CHECK (revealed IN (0, 1))
) STRICT;

CREATE TABLE buyin_objection (
    id INTEGER PRIMARY KEY,
    starter TEXT UNIQUE,                        -- code of a typical one; NULL: the room's own
    objection TEXT,                             -- NULL: the starter's words in the reader's language
    role TEXT NOT NULL DEFAULT '',              -- who says so
    proposal INTEGER NOT NULL DEFAULT 0 CHECK (proposal IN (0, 1)), -- the starter's answer was taken as it is
    answer TEXT NOT NULL DEFAULT '',            -- the room's own answer
    status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'answered', 'parked')),
    place REAL NOT NULL,
    CHECK (starter IS NOT NULL OR objection IS NOT NULL),
    CHECK (starter IS NOT NULL OR proposal = 0)
) STRICT;

CREATE TABLE buyin_promise (
    id INTEGER PRIMARY KEY,
    side TEXT NOT NULL CHECK (side IN ('marketing', 'sales')), -- who promises; the other team is promised
    promise TEXT NOT NULL,
    owner TEXT NOT NULL DEFAULT '',
    due TEXT,                                   -- 2026-12-01; NULL while it is not fixed
    place REAL NOT NULL
) STRICT;

-- How often each answer to "I support doing ABM here" was given, once a round is closed. Nobody's vote has a name, and teams too
-- small to stand alone are kept together.
CREATE TABLE buyin_pulse (
    round TEXT NOT NULL CHECK (round IN ('before', 'after')),
    team TEXT NOT NULL,                         -- 'together' for teams too small to stand alone
    answer INTEGER NOT NULL CHECK (answer BETWEEN 1 AND 5),
    votes INTEGER NOT NULL CHECK (votes > 0),
    PRIMARY KEY (round, team, answer)
) STRICT, WITHOUT ROWID;
