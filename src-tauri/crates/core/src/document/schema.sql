-- What the document itself keeps: its identity, and what was done to it. Neither table is part of a changeset.
CREATE TABLE house (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    document TEXT NOT NULL,              -- random, the same in every copy
    revision INTEGER NOT NULL DEFAULT 0, -- counts publications
    changes INTEGER NOT NULL DEFAULT 0   -- counts edits, undos and redos
) STRICT;

-- Only in the working copy: a published file carries no history, so that what was deleted is gone from it.
CREATE TABLE history (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,                    -- UTC, RFC 3339
    label TEXT NOT NULL,                 -- JSON: key and params
    merges TEXT,                         -- coalescing key
    undone INTEGER NOT NULL DEFAULT 0,
    changeset BLOB NOT NULL,
    run TEXT                             -- JSON: rows it made that are not in the changeset yet
) STRICT;
