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

CREATE TABLE accounts_event (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES accounts_account (id) DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    text TEXT NOT NULL
) STRICT;

CREATE INDEX accounts_event_account ON accounts_event (account);

CREATE TABLE accounts_mapping (
    source TEXT NOT NULL,
    header TEXT NOT NULL,               -- as in the file
    target TEXT NOT NULL,
    PRIMARY KEY (source, header)
) STRICT;

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

CREATE TABLE approach_answer (
    criterion TEXT NOT NULL,
    voice TEXT NOT NULL CHECK (voice IN ('marketing', 'sales', 'agreed')),
    band TEXT CHECK (band IN ('strategic', 'lite', 'programmatic', 'against', 'unknown')),
    value REAL,
    PRIMARY KEY (criterion, voice),
    CHECK ((band IS NULL) <> (value IS NULL))
) STRICT;

CREATE TABLE approach_criterion (
    criterion TEXT NOT NULL PRIMARY KEY,
    weight REAL CHECK (weight >= 0),
    strategic REAL,
    lite REAL,
    programmatic REAL
) STRICT;

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

CREATE TABLE approach_means (
    means TEXT NOT NULL PRIMARY KEY,
    value REAL NOT NULL CHECK (value >= 0)
) STRICT;

CREATE TABLE approach_note (
    criterion TEXT NOT NULL PRIMARY KEY,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE approach_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    preset TEXT NOT NULL DEFAULT 'market' CHECK (preset IN ('article', 'market')),
    entering TEXT CHECK (entering IN ('marketing', 'sales')),
    revealed INTEGER NOT NULL DEFAULT 0 CHECK (revealed IN (0, 1))
) STRICT;

CREATE TABLE buyin_apart (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entering TEXT CHECK (entering IN ('marketing', 'sales')),
    revealed INTEGER NOT NULL DEFAULT 0 CHECK (revealed IN (0, 1))
) STRICT;

CREATE TABLE buyin_note (
    benefit TEXT NOT NULL PRIMARY KEY,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE buyin_objection (
    id INTEGER PRIMARY KEY,
    starter TEXT UNIQUE,                        -- code of a typical one; NULL: the room's own
    objection TEXT,                             -- NULL: the starter's words in the reader's language
    role TEXT NOT NULL DEFAULT '',              -- who says so
    proposal INTEGER NOT NULL DEFAULT 0 CHECK (proposal IN (0, 1)), -- the starter's answer was taken as it is
    answer TEXT NOT NULL DEFAULT '',            -- the room's own answer
    status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'answered', 'parked')),
    place REAL NOT NULL,
    CHECK (starter IS NOT NULL OR objection IS NOT NULL),
    CHECK (starter IS NOT NULL OR proposal = 0)
) STRICT;

CREATE TABLE buyin_promise (
    id INTEGER PRIMARY KEY,
    side TEXT NOT NULL CHECK (side IN ('marketing', 'sales')), -- who promises; the other team is promised
    promise TEXT NOT NULL,
    owner TEXT NOT NULL DEFAULT '',
    due TEXT,                                   -- 2026-12-01; NULL while it is not fixed
    place REAL NOT NULL
) STRICT;

CREATE TABLE buyin_pulse (
    round TEXT NOT NULL CHECK (round IN ('before', 'after')),
    team TEXT NOT NULL,                         -- 'together' for teams too small to stand alone
    answer INTEGER NOT NULL CHECK (answer BETWEEN 1 AND 5),
    votes INTEGER NOT NULL CHECK (votes > 0),
    PRIMARY KEY (round, team, answer)
) STRICT, WITHOUT ROWID;

CREATE TABLE buyin_rating (
    benefit TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('marketing', 'sales')),
    value INTEGER NOT NULL CHECK (value BETWEEN 1 AND 5),
    PRIMARY KEY (benefit, side)
) STRICT, WITHOUT ROWID;

CREATE TABLE facilitation_accepted (
    code TEXT NOT NULL,
    place TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (code, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE facilitation_clock (
    step TEXT PRIMARY KEY,
    used INTEGER NOT NULL CHECK (used >= 0), -- seconds of finished runs
    since TEXT                               -- UTC, RFC 3339: the run under way began; NULL while it rests
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

CREATE TABLE facilitation_extra (
    step TEXT PRIMARY KEY,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 720)
) STRICT, WITHOUT ROWID;

CREATE TABLE facilitation_mark (
    step TEXT PRIMARY KEY,
    mark TEXT NOT NULL CHECK (mark IN ('agreed', 'parked'))
) STRICT, WITHOUT ROWID;

CREATE TABLE facilitation_note (
    step TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE TABLE goals_apart (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entering TEXT CHECK (entering IN ('marketing', 'sales')),
    revealed INTEGER NOT NULL DEFAULT 0 CHECK (revealed IN (0, 1))
) STRICT;

CREATE TABLE goals_figure (
    figure TEXT NOT NULL PRIMARY KEY,   -- the usual figure's code, or own-<id>
    name TEXT,
    unit TEXT,                          -- NULL: the usual figure's
    value REAL                          -- today; NULL: unknown
) STRICT, WITHOUT ROWID;

CREATE TABLE goals_funnel (
    part TEXT PRIMARY KEY,
    value REAL NOT NULL CHECK (value > 0)
) STRICT;

CREATE TABLE goals_goal (
    id INTEGER PRIMARY KEY,
    starter TEXT,                       -- its words are `goals-name-<starter>` until somebody words it anew
    name TEXT,
    stage TEXT NOT NULL CHECK (stage IN ('reach', 'hand-over', 'win', 'grow')),
    whose TEXT CHECK (whose IN ('marketing', 'sales', 'shared')),  -- NULL: the room has not settled it
    kind TEXT NOT NULL CHECK (kind IN ('leading', 'lagging')),
    unit TEXT NOT NULL,
    better TEXT NOT NULL CHECK (better IN ('more', 'less')),
    baseline REAL,                      -- NULL: unknown; per cent as 62, not 0.62
    measure_by TEXT,                    -- until when an unknown baseline is measured
    target REAL,
    due TEXT,
    owner INTEGER,                      -- a role
    source TEXT,                        -- where the number comes from; NULL: the starter's
    meeting INTEGER,                    -- the meeting that looks at it
    place REAL NOT NULL,
    formula TEXT                        -- names as {code}; empty: none; NULL: the starter's
) STRICT;

CREATE TABLE goals_proposal (
    goal INTEGER NOT NULL REFERENCES goals_goal (id),
    side TEXT NOT NULL CHECK (side IN ('marketing', 'sales')),
    claim TEXT CHECK (claim IN ('marketing', 'sales', 'shared', 'none')),
    target REAL,
    PRIMARY KEY (goal, side),
    CHECK (claim IS NOT NULL OR target IS NOT NULL)
) STRICT;

CREATE TABLE goals_sought (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    part TEXT NOT NULL
) STRICT;

CREATE TABLE history (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,                    -- UTC, RFC 3339
    label TEXT NOT NULL,                 -- JSON: key and params
    merges TEXT,                         -- coalescing key
    undone INTEGER NOT NULL DEFAULT 0,
    changeset BLOB NOT NULL,
    run TEXT                             -- JSON: rows it made that are not in the changeset yet
) STRICT;

CREATE TABLE house (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    document TEXT NOT NULL,              -- random, the same in every copy
    revision INTEGER NOT NULL DEFAULT 0, -- counts publications
    changes INTEGER NOT NULL DEFAULT 0   -- counts edits, undos and redos
) STRICT;

CREATE TABLE meetings_apart (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entering TEXT CHECK (entering IN ('marketing', 'sales')),
    revealed INTEGER NOT NULL DEFAULT 0 CHECK (revealed IN (0, 1))
) STRICT;

CREATE TABLE meetings_closed (
    id INTEGER PRIMARY KEY,
    first_on TEXT NOT NULL,
    last_on TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE meetings_invited (
    meeting INTEGER NOT NULL REFERENCES meetings_meeting (id),
    kind TEXT NOT NULL CHECK (kind IN ('role', 'person')),
    who INTEGER NOT NULL,
    PRIMARY KEY (meeting, kind, who)
) STRICT;

CREATE TABLE meetings_item (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meetings_meeting (id),
    starter TEXT,                       -- its words are `meetings-item-<starter>` until somebody words it anew
    text TEXT,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    place REAL NOT NULL
) STRICT;

CREATE TABLE meetings_left_out (
    meeting INTEGER NOT NULL REFERENCES meetings_meeting (id),
    day TEXT NOT NULL,
    PRIMARY KEY (meeting, day)
) STRICT;

CREATE TABLE meetings_meeting (
    id INTEGER PRIMARY KEY,
    starter TEXT CHECK (starter IN ('weekly', 'monthly', 'quarterly')),
    name TEXT,                          -- NULL: the starter's, in the reader's language
    purpose TEXT,
    inputs TEXT,
    outputs TEXT,
    every INTEGER NOT NULL CHECK (every BETWEEN 1 AND 52),
    unit TEXT NOT NULL CHECK (unit IN ('once', 'week', 'month')),
    first_on TEXT,                      -- the first day; its weekday, and its place in the month, are kept from then on
    start INTEGER NOT NULL CHECK (start BETWEEN 0 AND 1439),     -- minutes after midnight, local time
    length INTEGER NOT NULL CHECK (length BETWEEN 5 AND 1440),   -- minutes
    owner INTEGER,                      -- a role
    activity INTEGER,                   -- the activity of the matrix that this meeting is
    skips INTEGER NOT NULL DEFAULT 1 CHECK (skips IN (0, 1)),    -- not held on holidays and closed days
    place REAL NOT NULL
) STRICT;

CREATE TABLE meetings_pair (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('listening', 'content')),
    marketing INTEGER,                  -- people of the set-up
    sales INTEGER,
    day TEXT,
    topic TEXT NOT NULL DEFAULT '',     -- the account called on, or the piece of content
    done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)),
    learned TEXT NOT NULL DEFAULT '',
    place REAL NOT NULL
) STRICT;

CREATE TABLE meetings_settings (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    zone TEXT NOT NULL DEFAULT '',      -- IANA name; empty until somebody has chosen
    holidays TEXT NOT NULL DEFAULT 'none' CHECK (holidays IN ('none', 'de', 'at', 'ch', 'uk', 'us'))
) STRICT;

CREATE TABLE meetings_slot (
    side TEXT NOT NULL CHECK (side IN ('marketing', 'sales')),
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 5),
    part TEXT NOT NULL CHECK (part IN ('morning', 'midday', 'afternoon')),
    fit TEXT NOT NULL CHECK (fit IN ('good', 'possible', 'bad')),
    PRIMARY KEY (side, weekday, part)
) STRICT;

CREATE TABLE playbook_options (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    grey INTEGER NOT NULL DEFAULT 0 CHECK (grey IN (0, 1)),
    large INTEGER NOT NULL DEFAULT 0 CHECK (large IN (0, 1)),
    double_sided INTEGER NOT NULL DEFAULT 1 CHECK (double_sided IN (0, 1)),
    draft INTEGER NOT NULL DEFAULT 0 CHECK (draft IN (0, 1)),
    logo INTEGER NOT NULL DEFAULT 1 CHECK (logo IN (0, 1)),
    confidentiality TEXT                        -- NULL: the product's own words; empty: none
) STRICT;

CREATE TABLE playbook_part (
    part TEXT PRIMARY KEY,
    shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
    place REAL NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE TABLE roles_accepted (
    code TEXT NOT NULL,
    place TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (code, place)
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

CREATE TABLE roles_answer (
    side TEXT NOT NULL CHECK (side IN ('marketing', 'sales')),
    activity INTEGER NOT NULL REFERENCES roles_activity (id) DEFERRABLE INITIALLY DEFERRED,
    role INTEGER NOT NULL REFERENCES roles_role (id) DEFERRABLE INITIALLY DEFERRED,
    duties TEXT NOT NULL,
    PRIMARY KEY (side, activity, role)
) STRICT;

CREATE TABLE roles_apart (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entering TEXT CHECK (entering IN ('marketing', 'sales')),
    revealed INTEGER NOT NULL DEFAULT 0 CHECK (revealed IN (0, 1))
) STRICT;

CREATE TABLE roles_cell (
    activity INTEGER NOT NULL REFERENCES roles_activity (id) DEFERRABLE INITIALLY DEFERRED,
    role INTEGER NOT NULL REFERENCES roles_role (id) DEFERRABLE INITIALLY DEFERRED,
    duties TEXT NOT NULL,
    PRIMARY KEY (activity, role)
) STRICT;

CREATE TABLE roles_holder (
    role INTEGER NOT NULL REFERENCES roles_role (id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL,
    PRIMARY KEY (role, person)
) STRICT;

CREATE TABLE roles_phase (
    id INTEGER PRIMARY KEY,
    place REAL NOT NULL,
    starter INTEGER,
    name TEXT
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

CREATE TABLE roles_settled (
    activity INTEGER PRIMARY KEY REFERENCES roles_activity (id) DEFERRABLE INITIALLY DEFERRED,
    settlement INTEGER NOT NULL REFERENCES roles_settlement (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX roles_settled_settlement ON roles_settled (settlement);

CREATE TABLE roles_settlement (
    id INTEGER PRIMARY KEY,
    yielded TEXT CHECK (yielded IN ('marketing', 'sales')), -- NULL: both
    why TEXT NOT NULL,
    on_day TEXT NOT NULL                -- UTC, YYYY-MM-DD
) STRICT;

CREATE TABLE scoring_activity (
    id INTEGER PRIMARY KEY,
    log INTEGER NOT NULL REFERENCES scoring_log (id) DEFERRABLE INITIALLY DEFERRED,
    count INTEGER NOT NULL,
    packed BLOB NOT NULL
) STRICT;

CREATE TABLE scoring_apart (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entering TEXT CHECK (entering IN ('marketing', 'sales')),
    revealed INTEGER NOT NULL DEFAULT 0 CHECK (revealed IN (0, 1))
) STRICT;

CREATE TABLE scoring_deed (
    example INTEGER NOT NULL REFERENCES scoring_example (id) DEFERRABLE INITIALLY DEFERRED,
    item TEXT NOT NULL,
    times INTEGER NOT NULL CHECK (times > 0),
    PRIMARY KEY (example, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE scoring_example (
    id INTEGER PRIMARY KEY,
    place REAL NOT NULL,
    account INTEGER,                    -- from the list; NULL: made up
    name TEXT NOT NULL DEFAULT '',
    fit REAL,
    people INTEGER NOT NULL DEFAULT 1,
    decider INTEGER NOT NULL DEFAULT 0 CHECK (decider IN (0, 1))
) STRICT;

CREATE TABLE scoring_holiday (
    day TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE scoring_item (
    item TEXT NOT NULL PRIMARY KEY,     -- the starter's code, or own-<id>
    name TEXT,                          -- NULL: the starter's, in the reader's language
    trait TEXT,                         -- NULL: an action; else which accounts have it, as JSON
    decay TEXT CHECK (decay IN ('none', 'week', 'month', 'half-life')), -- NULL: the starter's
    decay_by REAL CHECK (decay_by > 0), -- points a week or month, or days until half is left
    cap REAL CHECK (cap >= 0),          -- the most it gives or costs within the window; 0: no end; NULL: the starter's
    act_now INTEGER CHECK (act_now IN (0, 1)), -- hands over at once; NULL: the starter's
    hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE scoring_log (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,                 -- the file
    count INTEGER NOT NULL,
    first_day TEXT NOT NULL,            -- 2026-07-01
    last_day TEXT NOT NULL,
    accounts TEXT NOT NULL,             -- one a line, as the list names them
    actions TEXT NOT NULL,              -- one a line
    people TEXT NOT NULL,               -- one a line; behind a tab the role, if the list has one
    roles INTEGER NOT NULL DEFAULT 0 CHECK (roles IN (0, 1)) -- whether it names roles
) STRICT;

CREATE TABLE scoring_points (
    item TEXT NOT NULL,
    voice TEXT NOT NULL CHECK (voice IN ('marketing', 'sales', 'agreed')),
    points REAL NOT NULL,
    PRIMARY KEY (item, voice)
) STRICT, WITHOUT ROWID;

CREATE TABLE scoring_reason (
    reason TEXT NOT NULL PRIMARY KEY,   -- the starter's code, or own-<id>
    name TEXT,
    hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE scoring_rule (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    fit REAL,                           -- NULL: fit does not count
    days INTEGER NOT NULL,
    people INTEGER NOT NULL,
    decider INTEGER NOT NULL CHECK (decider IN (0, 1)),
    mode TEXT NOT NULL CHECK (mode IN ('one-step', 'two-step')),
    per_seller REAL                     -- how many a seller can take a week; NULL: nobody said
) STRICT;

CREATE TABLE scoring_sla (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    tier_1 REAL NOT NULL,               -- business hours until sales answers
    tier_2 REAL NOT NULL,
    tier_3 REAL NOT NULL,
    accept REAL NOT NULL,               -- business hours until sales accepts or rejects
    touches INTEGER NOT NULL,           -- attempts to reach somebody …
    touch_days INTEGER NOT NULL,        -- … within so many business days
    recycle_days INTEGER NOT NULL,      -- days in marketing's care before an account counts again
    watcher INTEGER,                    -- a role; NULL: marketing operations
    breach TEXT,                        -- what happens; NULL: the starter's sentence
    opens INTEGER NOT NULL,             -- minutes after midnight
    closes INTEGER NOT NULL,
    weekdays TEXT NOT NULL,             -- 12345 = Monday to Friday
    agreed INTEGER NOT NULL CHECK (agreed IN (0, 1))
) STRICT;

CREATE TABLE scoring_threshold (
    who TEXT NOT NULL PRIMARY KEY CHECK (who IN
        ('tier-1', 'tier-2', 'tier-3', 'customer', 'prospect', 'lost', 'partner')),
    points REAL NOT NULL CHECK (points > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE scoring_word (
    word TEXT NOT NULL PRIMARY KEY,     -- folded
    item TEXT                           -- NULL: it counts for nothing
) STRICT, WITHOUT ROWID;

CREATE TABLE segmentation_apart (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entering TEXT CHECK (entering IN ('marketing', 'sales')),
    revealed INTEGER NOT NULL DEFAULT 0 CHECK (revealed IN (0, 1))
) STRICT;

CREATE TABLE segmentation_blend (
    part TEXT NOT NULL PRIMARY KEY CHECK (part IN ('fit', 'potential', 'relationship', 'trigger')),
    weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 100),
    locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1))
) STRICT;

CREATE TABLE segmentation_criterion (
    id INTEGER PRIMARY KEY,
    place INTEGER NOT NULL,             -- order on the screen
    name TEXT NOT NULL DEFAULT '',      -- own name; empty = the field's
    predicate TEXT NOT NULL,            -- JSON: field and test
    weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 100),
    locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1))
) STRICT;

CREATE TABLE segmentation_member (
    account INTEGER PRIMARY KEY,
    segment INTEGER NOT NULL
) STRICT;

CREATE TABLE segmentation_named (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    who TEXT NOT NULL DEFAULT ''        -- who named it
) STRICT;

CREATE TABLE segmentation_never (
    id INTEGER PRIMARY KEY,
    place INTEGER NOT NULL,
    predicate TEXT NOT NULL,            -- JSON: field and test
    reason TEXT NOT NULL,               -- a reason's code
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE segmentation_number (
    number TEXT NOT NULL PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT;

CREATE TABLE segmentation_place (
    account INTEGER PRIMARY KEY,
    tier TEXT NOT NULL CHECK (tier IN ('tier-1', 'tier-2', 'tier-3', 'watch', 'excluded')),
    reason TEXT,                        -- why it is excluded: a reason's code; none = nobody said
    note TEXT NOT NULL DEFAULT '',      -- the same in words
    CHECK (tier = 'excluded' OR (reason IS NULL AND note = ''))
) STRICT;

CREATE TABLE segmentation_rule (
    id INTEGER PRIMARY KEY,
    segment INTEGER NOT NULL REFERENCES segmentation_segment (id),
    place INTEGER NOT NULL,
    predicate TEXT NOT NULL             -- JSON: field and test
) STRICT;

CREATE TABLE segmentation_segment (
    id INTEGER PRIMARY KEY,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    cluster INTEGER NOT NULL DEFAULT 0 CHECK (cluster IN (0, 1)), -- gets one programme of its own: ABM lite
    problem TEXT NOT NULL DEFAULT '',   -- what all of them have to solve
    reference TEXT NOT NULL DEFAULT ''  -- the customer all of them believe
) STRICT;

CREATE TABLE segmentation_vote (
    account INTEGER PRIMARY KEY,
    marketing INTEGER CHECK (marketing BETWEEN 1 AND 5),
    sales INTEGER CHECK (sales BETWEEN 1 AND 5),
    marketing_veto TEXT NOT NULL DEFAULT '',
    sales_veto TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE setup_about (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    client TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    facilitator TEXT NOT NULL DEFAULT '',
    objective TEXT NOT NULL DEFAULT '',         -- what shall be decided by the end
    currency TEXT NOT NULL DEFAULT 'EUR',       -- ISO 4217
    language TEXT NOT NULL DEFAULT 'en' CHECK (language IN ('en', 'de')), -- of the playbook
    paper TEXT NOT NULL DEFAULT 'a4' CHECK (paper IN ('a4', 'letter'))
) STRICT;

CREATE TABLE setup_block (
    id INTEGER PRIMARY KEY,
    day INTEGER NOT NULL REFERENCES setup_day (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('work', 'break', 'lunch')),
    topic TEXT,                                 -- NULL: free, named by its title
    title TEXT NOT NULL,                        -- own words; empty: those of its topic or kind
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 720),
    place REAL NOT NULL
) STRICT;

CREATE INDEX setup_block_day ON setup_block (day);

CREATE TABLE setup_day (
    id INTEGER PRIMARY KEY,
    date TEXT,                                  -- 2026-11-19; NULL while it is not fixed
    start INTEGER NOT NULL CHECK (start BETWEEN 0 AND 1439), -- minutes after midnight
    until INTEGER NOT NULL CHECK (until BETWEEN 0 AND 1439), -- the room is ours until then
    place REAL NOT NULL
) STRICT;

CREATE TABLE setup_logo (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,                         -- of the file it came from
    width INTEGER NOT NULL,                     -- pixels, as stored
    height INTEGER NOT NULL,
    png BLOB NOT NULL,
    preview BLOB NOT NULL                       -- a small PNG for the screen
) STRICT;

CREATE TABLE setup_person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    team TEXT NOT NULL CHECK (team IN ('marketing', 'sales', 'leadership', 'expert')),
    job TEXT NOT NULL,
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    place REAL NOT NULL
) STRICT;

CREATE TABLE setup_prework (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    done INTEGER NOT NULL CHECK (done IN (0, 1)),
    place REAL NOT NULL
) STRICT;

CREATE TABLE setup_starter (
    item TEXT PRIMARY KEY,
    done INTEGER NOT NULL CHECK (done IN (0, 1)),
    hidden INTEGER NOT NULL CHECK (hidden IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE wrapup_action (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    owner TEXT NOT NULL DEFAULT '',     -- a name; empty: nobody yet
    due TEXT,                           -- 2026-12-04
    done_on TEXT,                       -- the day it was done; NULL: open
    step TEXT,                          -- what it is about; NULL: nothing in particular
    source TEXT                         -- `finding:<code>@<place>` or `parked:<id>`: what it came from; NULL: the room
) STRICT;

CREATE TABLE wrapup_actual (
    goal INTEGER NOT NULL,              -- a goal of the step goals; it may be gone
    edition INTEGER NOT NULL,           -- the number of the edition it was promised in
    value REAL NOT NULL,
    measured_on TEXT NOT NULL,
    PRIMARY KEY (goal, edition)
) STRICT, WITHOUT ROWID;

CREATE TABLE wrapup_edition (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL CHECK (number >= 1),
    frozen_on TEXT NOT NULL,
    reopened_on TEXT,                   -- work on the next one began; NULL: it holds
    content TEXT NOT NULL,              -- JSON: facts, who had signed, how much was open
    targets BLOB NOT NULL,              -- the target list, packed
    names TEXT NOT NULL                 -- its names, one a line in the same order
) STRICT;

CREATE TABLE wrapup_quota (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    percent REAL NOT NULL CHECK (percent BETWEEN 0 AND 100)
) STRICT;

CREATE TABLE wrapup_signature (
    side TEXT NOT NULL PRIMARY KEY CHECK (side IN ('marketing', 'sales')),
    name TEXT NOT NULL,
    signed_on TEXT NOT NULL,
    open INTEGER NOT NULL,              -- findings that were open then
    print TEXT NOT NULL                 -- fingerprint of what was decided
) STRICT, WITHOUT ROWID;

