-- How the playbook is printed. An empty workshop has no rows here; code knows the defaults. Language and paper belong to
-- the set-up.
CREATE TABLE playbook_options (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    grey INTEGER NOT NULL DEFAULT 0 CHECK (grey IN (0, 1)),
    large INTEGER NOT NULL DEFAULT 0 CHECK (large IN (0, 1)),
    double_sided INTEGER NOT NULL DEFAULT 1 CHECK (double_sided IN (0, 1)),
    draft INTEGER NOT NULL DEFAULT 0 CHECK (draft IN (0, 1)),
    logo INTEGER NOT NULL DEFAULT 1 CHECK (logo IN (0, 1)),
    confidentiality TEXT                        -- NULL: the product's own words; empty: none
) STRICT;

-- Parts of the playbook that are left out or stand elsewhere than usual.
CREATE TABLE playbook_part (
    part TEXT PRIMARY KEY,
    shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
    place REAL NOT NULL
) STRICT, WITHOUT ROWID;
