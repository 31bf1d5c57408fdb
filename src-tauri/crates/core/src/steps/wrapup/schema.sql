-- Tables of the step wrapup. What other steps decided stays with them; here is only what follows from it.

-- What somebody will do in the next 90 days.
CREATE TABLE wrapup_action (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    owner TEXT NOT NULL DEFAULT '',     -- a name; empty: nobody yet
    due TEXT,                           -- 2026-12-04
    done_on TEXT,                       -- the day it was done; NULL: open
    step TEXT,                          -- what it is about; NULL: nothing in particular
    source TEXT                         -- `finding:<code>@<place>` or `parked:<id>`: what it came from; NULL: the room
) STRICT;

-- Who stands by the playbook for a team.
CREATE TABLE wrapup_signature (
    side TEXT NOT NULL PRIMARY KEY CHECK (side IN ('marketing', 'sales')),
    name TEXT NOT NULL,
    signed_on TEXT NOT NULL,
    open INTEGER NOT NULL,              -- findings that were open then
    print TEXT NOT NULL                 -- fingerprint of what was decided
) STRICT, WITHOUT ROWID;

-- What was decided, frozen as it was. Kept whole, whatever becomes of the steps.
CREATE TABLE wrapup_edition (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL CHECK (number >= 1),
    frozen_on TEXT NOT NULL,
    reopened_on TEXT,                   -- work on the next one began; NULL: it holds
    content TEXT NOT NULL,              -- JSON: facts, who had signed, how much was open
    targets BLOB NOT NULL,              -- the target list, packed
    names TEXT NOT NULL                 -- its names, one a line in the same order
) STRICT;

-- What a goal has really come to by the time the next edition is worked on.
CREATE TABLE wrapup_actual (
    goal INTEGER NOT NULL,              -- a goal of the step goals; it may be gone
    edition INTEGER NOT NULL,           -- the number of the edition it was promised in
    value REAL NOT NULL,
    measured_on TEXT NOT NULL,
    PRIMARY KEY (goal, edition)
) STRICT, WITHOUT ROWID;

-- How much of the list may be swapped between two editions, where it is not a quarter.
CREATE TABLE wrapup_quota (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    percent REAL NOT NULL CHECK (percent BETWEEN 0 AND 100)
) STRICT;
