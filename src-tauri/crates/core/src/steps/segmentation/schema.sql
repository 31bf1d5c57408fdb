-- Tables of the step segmentation. They name accounts by id without a foreign key: an account may leave the list and come
-- back by undo, and its place then means what it meant. Rows whose account is gone count for nothing.

-- Which part of the list an account is in. No row = nobody has sorted it yet.
CREATE TABLE segmentation_place (
    account INTEGER PRIMARY KEY,
    tier TEXT NOT NULL CHECK (tier IN ('tier-1', 'tier-2', 'tier-3', 'watch', 'excluded')),
    reason TEXT,                        -- why it is excluded: a reason's code; none = nobody said
    note TEXT NOT NULL DEFAULT '',      -- the same in words
    CHECK (tier = 'excluded' OR (reason IS NULL AND note = ''))
) STRICT;

-- What makes an account fit. The weights sum to 100.
CREATE TABLE segmentation_criterion (
    id INTEGER PRIMARY KEY,
    place INTEGER NOT NULL,             -- order on the screen
    name TEXT NOT NULL DEFAULT '',      -- own name; empty = the field's
    predicate TEXT NOT NULL,            -- JSON: field and test
    weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 100),
    locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1))
) STRICT;

-- What rules an account out, whatever else it has.
CREATE TABLE segmentation_never (
    id INTEGER PRIMARY KEY,
    place INTEGER NOT NULL,
    predicate TEXT NOT NULL,            -- JSON: field and test
    reason TEXT NOT NULL,               -- a reason's code
    note TEXT NOT NULL DEFAULT ''
) STRICT;

-- How much fit, potential, relationship and trigger count in the score. Sum 100; no row = the starter weight.
CREATE TABLE segmentation_blend (
    part TEXT NOT NULL PRIMARY KEY CHECK (part IN ('fit', 'potential', 'relationship', 'trigger')),
    weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 100),
    locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1))
) STRICT;

-- Numbers the room changed. No row = the starter value.
CREATE TABLE segmentation_number (
    number TEXT NOT NULL PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT;

-- Groups that are addressed alike, in order: an account belongs to the first one it meets.
CREATE TABLE segmentation_segment (
    id INTEGER PRIMARY KEY,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    cluster INTEGER NOT NULL DEFAULT 0 CHECK (cluster IN (0, 1)), -- gets one programme of its own: ABM lite
    problem TEXT NOT NULL DEFAULT '',   -- what all of them have to solve
    reference TEXT NOT NULL DEFAULT ''  -- the customer all of them believe
) STRICT;

-- What an account must meet to belong to a segment: all of its rules.
CREATE TABLE segmentation_rule (
    id INTEGER PRIMARY KEY,
    segment INTEGER NOT NULL REFERENCES segmentation_segment (id),
    place INTEGER NOT NULL,
    predicate TEXT NOT NULL             -- JSON: field and test
) STRICT;

-- Accounts put into a segment by hand, whatever they meet. 0 = in none.
CREATE TABLE segmentation_member (
    account INTEGER PRIMARY KEY,
    segment INTEGER NOT NULL
) STRICT;

-- What each team thinks of an account, 1 to 5, and its veto with the reason; empty = none.
CREATE TABLE segmentation_vote (
    account INTEGER PRIMARY KEY,
    marketing INTEGER CHECK (marketing BETWEEN 1 AND 5),
    sales INTEGER CHECK (sales BETWEEN 1 AND 5),
    marketing_veto TEXT NOT NULL DEFAULT '',
    sales_veto TEXT NOT NULL DEFAULT ''
) STRICT;

-- Who has the laptop while the teams vote apart.
CREATE TABLE segmentation_apart (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entering TEXT CHECK (entering IN ('marketing', 'sales')),
    revealed INTEGER NOT NULL DEFAULT 0 CHECK (revealed IN (0, 1))
) STRICT;

-- Companies somebody named by heart, to see whether the list has them.
CREATE TABLE segmentation_named (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    who TEXT NOT NULL DEFAULT ''        -- who named it
) STRICT;
