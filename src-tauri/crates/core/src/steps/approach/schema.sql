-- Tables of the step approach. Nothing is stored until somebody enters it: an empty table means the starter values.

-- One answer of one voice. Either a typed number (its band follows from the limits) or a band that was picked.
CREATE TABLE approach_answer (
    criterion TEXT NOT NULL,
    voice TEXT NOT NULL CHECK (voice IN ('marketing', 'sales', 'agreed')),
    band TEXT CHECK (band IN ('strategic', 'lite', 'programmatic', 'against', 'unknown')),
    value REAL,
    PRIMARY KEY (criterion, voice),
    CHECK ((band IS NULL) <> (value IS NULL))
) STRICT;

-- What the room said about a criterion while settling it.
CREATE TABLE approach_note (
    criterion TEXT NOT NULL PRIMARY KEY,
    note TEXT NOT NULL
) STRICT;

-- Weights and band limits that differ from the starter values. NULL = starter value.
CREATE TABLE approach_criterion (
    criterion TEXT NOT NULL PRIMARY KEY,
    weight REAL CHECK (weight >= 0),
    strategic REAL,
    lite REAL,
    programmatic REAL
) STRICT;

-- Where the step stands: which starter limits, who has the laptop, whether the answers lie open.
CREATE TABLE approach_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    preset TEXT NOT NULL DEFAULT 'market' CHECK (preset IN ('article', 'market')),
    entering TEXT CHECK (entering IN ('marketing', 'sales')),
    revealed INTEGER NOT NULL DEFAULT 0 CHECK (revealed IN (0, 1))
) STRICT;

-- What the company can put behind it.
CREATE TABLE approach_means (
    means TEXT NOT NULL PRIMARY KEY,
    value REAL NOT NULL CHECK (value >= 0)
) STRICT;

-- The decision: a draft until it carries a day.
CREATE TABLE approach_decision (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    choice TEXT CHECK (choice IN ('strategic', 'lite', 'programmatic', 'blended', 'not-yet')),
    scope TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    dissent TEXT NOT NULL DEFAULT '',
    dissent_side TEXT CHECK (dissent_side IN ('marketing', 'sales')),
    review_on TEXT,                     -- day on which the dissent is looked at again
    who TEXT NOT NULL DEFAULT '',
    decided_on TEXT
) STRICT;
