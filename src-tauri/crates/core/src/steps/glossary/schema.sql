-- What the room says about a term. A starter term has a row once somebody has said something; an own one always.
CREATE TABLE glossary_term (
    term TEXT NOT NULL PRIMARY KEY,             -- the starter's code, or own-<id>
    name TEXT,                                  -- NULL: the starter's, in the reader's language
    marketing TEXT NOT NULL DEFAULT '',         -- marketing's wording
    sales TEXT NOT NULL DEFAULT '',             -- sales' wording
    agreement TEXT CHECK (agreement IN ('starter', 'own')), -- NULL: not agreed
    wording TEXT NOT NULL DEFAULT '',           -- the agreed one, if it is the room's own
    disputed INTEGER NOT NULL DEFAULT 0 CHECK (disputed IN (0, 1)), -- marked as disputed by hand
    hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1))
) STRICT, WITHOUT ROWID;
