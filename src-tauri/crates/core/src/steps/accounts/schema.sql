-- The list. Text as the source wrote it, tidied; country is an ISO 3166 code where it was recognised.
CREATE TABLE accounts_account (
    id INTEGER PRIMARY KEY,
    source TEXT,                        -- which system the record id belongs to: hubspot, salesforce …
    record_id TEXT,                     -- that system's own id, for the way back
    name TEXT NOT NULL,
    website TEXT,                       -- as given
    domain TEXT,                        -- bare and lower case; none for a page on a shared host
    industry TEXT,
    country TEXT,
    region TEXT,
    city TEXT,
    postal_code TEXT,
    employees INTEGER,
    revenue REAL,                       -- a year, in `currency`
    currency TEXT,                      -- ISO 4217; none until somebody said it
    owner TEXT,                         -- who in sales
    relationship TEXT CHECK (relationship IN ('customer', 'prospect', 'lost', 'partner')),
    open_opportunity INTEGER CHECK (open_opportunity IN (0, 1)),
    last_activity TEXT,                 -- a day, 2026-11-23
    parent TEXT,
    notes TEXT,
    custom TEXT                         -- own fields: JSON object of texts; none for no fields
) STRICT;

-- What a column of a source's export became last time.
CREATE TABLE accounts_mapping (
    source TEXT NOT NULL,
    header TEXT NOT NULL,               -- as in the file
    target TEXT NOT NULL,
    PRIMARY KEY (source, header)
) STRICT;

-- Who has a part in a purchase at an account. A name is optional: the function is what the plan is made for.
CREATE TABLE accounts_member (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES accounts_account (id) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,             -- in the order it was drawn
    function TEXT NOT NULL,             -- what they do there
    name TEXT,
    parts TEXT NOT NULL DEFAULT '',     -- in a purchase, in its order, by blanks: initiator user influencer …
    stance TEXT CHECK (stance IN ('champion', 'blocker')),
    strength TEXT CHECK (strength IN ('none', 'met', 'regular', 'trusted')), -- NULL: nobody said
    note TEXT
) STRICT;
CREATE INDEX accounts_member_account ON accounts_member (account);

-- What happened at an account, as the room tells it.
CREATE TABLE accounts_event (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES accounts_account (id) DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    text TEXT NOT NULL
) STRICT;
CREATE INDEX accounts_event_account ON accounts_event (account);
