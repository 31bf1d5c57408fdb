-- What belongs to no single step: agenda clock, parking lot, decisions, private notes, marks.

-- How long each step has been worked on. Time passes whatever is undone, so no changeset ever holds this table.
CREATE TABLE facilitation_clock (
    step TEXT PRIMARY KEY,
    used INTEGER NOT NULL CHECK (used >= 0), -- seconds of finished runs
    since TEXT                               -- UTC, RFC 3339: the run under way began; NULL while it rests
) STRICT, WITHOUT ROWID;

-- Minutes the room gave a step on top of its agenda.
CREATE TABLE facilitation_extra (
    step TEXT PRIMARY KEY,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 720)
) STRICT, WITHOUT ROWID;

CREATE TABLE facilitation_mark (
    step TEXT PRIMARY KEY,
    mark TEXT NOT NULL CHECK (mark IN ('agreed', 'parked'))
) STRICT, WITHOUT ROWID;

-- The facilitator's own; never printed, never on the projector.
CREATE TABLE facilitation_note (
    step TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE facilitation_decision (
    id INTEGER PRIMARY KEY,
    step TEXT,                               -- where the room stood; NULL: nowhere in particular
    what TEXT NOT NULL,
    why TEXT NOT NULL,
    who TEXT NOT NULL,
    dissent TEXT NOT NULL,
    at TEXT NOT NULL                         -- UTC, RFC 3339
) STRICT;

CREATE TABLE facilitation_parked (
    id INTEGER PRIMARY KEY,
    step TEXT,
    text TEXT NOT NULL,
    owner TEXT NOT NULL,                     -- empty: nobody yet
    at TEXT NOT NULL,                        -- UTC, RFC 3339
    settled TEXT,                            -- UTC, RFC 3339; NULL while it is open
    decision INTEGER REFERENCES facilitation_decision (id) DEFERRABLE INITIALLY DEFERRED -- what became of it
) STRICT;
CREATE INDEX facilitation_parked_decision ON facilitation_parked (decision);

-- A question put to the room, once it is closed. Nothing says who voted how, in what order or when: only how often each
-- answer was given. While a vote is open it is nowhere in the file.
CREATE TABLE facilitation_vote (
    id INTEGER PRIMARY KEY,
    step TEXT,                               -- where the room stood
    question TEXT NOT NULL,
    scale TEXT NOT NULL CHECK (scale IN ('five', 'yes-no')),
    way TEXT NOT NULL CHECK (way IN ('hands', 'paper', 'laptop')),
    closed TEXT NOT NULL                     -- UTC, RFC 3339: when it was closed as a whole
) STRICT;

CREATE TABLE facilitation_vote_count (
    vote INTEGER NOT NULL REFERENCES facilitation_vote (id) DEFERRABLE INITIALLY DEFERRED,
    team TEXT NOT NULL,                      -- 'together' for teams too small to stand alone
    answer INTEGER NOT NULL CHECK (answer BETWEEN 1 AND 5), -- yes and no: 2 and 1
    votes INTEGER NOT NULL CHECK (votes > 0),
    PRIMARY KEY (vote, team, answer)
) STRICT, WITHOUT ROWID;

-- A finding the room lives with, and why. The step roles keeps its own in a table of its own.
CREATE TABLE facilitation_accepted (
    code TEXT NOT NULL,
    place TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (code, place)
) STRICT, WITHOUT ROWID;
