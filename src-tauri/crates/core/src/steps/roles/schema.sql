-- Tables of the step roles.
-- Names and tasks that are NULL belong to starter content and are said in the reader's language.
CREATE TABLE roles (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    variant TEXT NOT NULL CHECK (variant IN ('raci', 'rasci', 'daci')),
    handover TEXT NOT NULL CHECK (handover IN ('split', 'manager')),
    most_responsible INTEGER NOT NULL,
    most_consulted INTEGER NOT NULL,
    most_informed INTEGER NOT NULL,
    accountable_share REAL NOT NULL,    -- of the rows, 0 to 1
    responsible_share REAL NOT NULL,
    most_rows INTEGER NOT NULL
) STRICT;

CREATE TABLE roles_role (
    id INTEGER PRIMARY KEY,
    place REAL NOT NULL,
    team TEXT NOT NULL CHECK (team IN ('marketing', 'sales', 'both')),
    starter TEXT,                       -- code in starter.rs; NULL for an own role
    name TEXT,
    task TEXT,
    hidden INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE roles_phase (
    id INTEGER PRIMARY KEY,
    place REAL NOT NULL,
    starter INTEGER,
    name TEXT
) STRICT;

CREATE TABLE roles_activity (
    id INTEGER PRIMARY KEY,
    phase INTEGER NOT NULL REFERENCES roles_phase (id) DEFERRABLE INITIALLY DEFERRED,
    place REAL NOT NULL,
    starter INTEGER,                    -- number in starter.rs; NULL for an own activity
    name TEXT,
    joint INTEGER NOT NULL DEFAULT 0,   -- needs both teams at work
    hidden INTEGER NOT NULL DEFAULT 0
) STRICT;

-- What is agreed. Duties are letters of ARSCI whatever the variant shows, so that switching it loses nothing.
CREATE TABLE roles_cell (
    activity INTEGER NOT NULL REFERENCES roles_activity (id) DEFERRABLE INITIALLY DEFERRED,
    role INTEGER NOT NULL REFERENCES roles_role (id) DEFERRABLE INITIALLY DEFERRED,
    duties TEXT NOT NULL,
    PRIMARY KEY (activity, role)
) STRICT;

-- Who holds a role. The person lives in setup and may be gone; readers skip those.
CREATE TABLE roles_holder (
    role INTEGER NOT NULL REFERENCES roles_role (id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL,
    PRIMARY KEY (role, person)
) STRICT;

CREATE TABLE roles_accepted (
    code TEXT NOT NULL,
    place TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (code, place)
) STRICT;

-- Who has the laptop while the teams fill the matrix apart; no row while nobody does and nothing lies open.
CREATE TABLE roles_apart (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entering TEXT CHECK (entering IN ('marketing', 'sales')),
    revealed INTEGER NOT NULL DEFAULT 0 CHECK (revealed IN (0, 1))
) STRICT;

-- What each team wrote on its own. The other one's is never shown before both lie open.
CREATE TABLE roles_answer (
    side TEXT NOT NULL CHECK (side IN ('marketing', 'sales')),
    activity INTEGER NOT NULL REFERENCES roles_activity (id) DEFERRABLE INITIALLY DEFERRED,
    role INTEGER NOT NULL REFERENCES roles_role (id) DEFERRABLE INITIALLY DEFERRED,
    duties TEXT NOT NULL,
    PRIMARY KEY (side, activity, role)
) STRICT;

-- How rows the teams saw differently were settled: who gave way, and why. What came out stands in roles_cell.
CREATE TABLE roles_settlement (
    id INTEGER PRIMARY KEY,
    yielded TEXT CHECK (yielded IN ('marketing', 'sales')), -- NULL: both
    why TEXT NOT NULL,
    on_day TEXT NOT NULL                -- UTC, YYYY-MM-DD
) STRICT;

CREATE TABLE roles_settled (
    activity INTEGER PRIMARY KEY REFERENCES roles_activity (id) DEFERRABLE INITIALLY DEFERRED,
    settlement INTEGER NOT NULL REFERENCES roles_settlement (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX roles_settled_settlement ON roles_settled (settlement);
