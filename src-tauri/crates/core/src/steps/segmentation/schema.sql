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
