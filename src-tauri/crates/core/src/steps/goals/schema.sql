-- Tables of the step goals. A goal exists once the room has taken the usual ones or added its own.

CREATE TABLE goals_goal (
    id INTEGER PRIMARY KEY,
    starter TEXT,                       -- its words are `goals-name-<starter>` until somebody words it anew
    name TEXT,
    stage TEXT NOT NULL CHECK (stage IN ('reach', 'hand-over', 'win', 'grow')),
    whose TEXT CHECK (whose IN ('marketing', 'sales', 'shared')),  -- NULL: the room has not settled it
    kind TEXT NOT NULL CHECK (kind IN ('leading', 'lagging')),
    unit TEXT NOT NULL,
    better TEXT NOT NULL CHECK (better IN ('more', 'less')),
    baseline REAL,                      -- NULL: unknown; per cent as 62, not 0.62
    measure_by TEXT,                    -- until when an unknown baseline is measured
    target REAL,
    due TEXT,
    owner INTEGER,                      -- a role
    source TEXT,                        -- where the number comes from; NULL: the starter's
    meeting INTEGER,                    -- the meeting that looks at it
    place REAL NOT NULL,
    formula TEXT                        -- names as {code}; empty: none; NULL: the starter's
) STRICT;

-- A number formulas are made of. A usual one has a row once somebody has said something; an own one always.
CREATE TABLE goals_figure (
    figure TEXT NOT NULL PRIMARY KEY,   -- the usual figure's code, or own-<id>
    name TEXT,
    unit TEXT,                          -- NULL: the usual figure's
    value REAL                          -- today; NULL: unknown
) STRICT, WITHOUT ROWID;

-- What a team proposed alone: whose goal it should be (`none`: no goal at all), and what it should reach.
CREATE TABLE goals_proposal (
    goal INTEGER NOT NULL REFERENCES goals_goal (id),
    side TEXT NOT NULL CHECK (side IN ('marketing', 'sales')),
    claim TEXT CHECK (claim IN ('marketing', 'sales', 'shared', 'none')),
    target REAL,
    PRIMARY KEY (goal, side),
    CHECK (claim IS NOT NULL OR target IS NOT NULL)
) STRICT;

CREATE TABLE goals_apart (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entering TEXT CHECK (entering IN ('marketing', 'sales')),
    revealed INTEGER NOT NULL DEFAULT 0 CHECK (revealed IN (0, 1))
) STRICT;

-- The funnel's numbers, as far as somebody has entered them; shares of one.
CREATE TABLE goals_funnel (
    part TEXT PRIMARY KEY,
    value REAL NOT NULL CHECK (value > 0)
) STRICT;

-- Which of them follows from the others; no row = the accounts.
CREATE TABLE goals_sought (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    part TEXT NOT NULL
) STRICT;
