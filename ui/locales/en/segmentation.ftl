# segmentation: whom we address
step-segmentation = Segmentation
step-segmentation-purpose = Cut the list into tiers, together, under caps you set before.

undo-segmentation-set-tier = { $count ->
    [one] { $account } in { $tier ->
        [tier-1] tier 1
        [tier-2] tier 2
        [tier-3] tier 3
        [watch] watch
       *[excluded] excluded
    }
   *[other] { $count } accounts in { $tier ->
        [tier-1] tier 1
        [tier-2] tier 2
        [tier-3] tier 3
        [watch] watch
       *[excluded] excluded
    }
}
undo-segmentation-exclude = { $count ->
    [one] Reason to exclude { $account }
   *[other] Reason to exclude { $count } accounts
}
undo-segmentation-clear-tier = { $count ->
    [one] { $account } unsorted
   *[other] { $count } accounts unsorted
}
undo-segmentation-accept-cut = { $count ->
    [one] suggested tier of { $account }
   *[other] suggested tiers of { $count } accounts
}
undo-segmentation-accept-all = suggested tiers of the whole list
undo-segmentation-begin-profile = profile from the customers
undo-segmentation-add-criterion = criterion { $criterion }
undo-segmentation-change-criterion = what { $criterion } asks
undo-segmentation-set-weight = weight of { $criterion }
undo-segmentation-lock-weight = weight of { $criterion } locked
undo-segmentation-unlock-weight = weight of { $criterion } unlocked
undo-segmentation-remove-criterion = removing the criterion { $criterion }
undo-segmentation-add-never = ruling out by { $criterion }
undo-segmentation-change-never = what rules out by { $criterion }
undo-segmentation-remove-never = removing what rules out by { $criterion }
undo-segmentation-set-blend = weight in the score: { $part }
undo-segmentation-lock-blend = weight in the score locked: { $part }
undo-segmentation-unlock-blend = weight in the score unlocked: { $part }
undo-segmentation-set-number = { $number }
undo-segmentation-add-segment = segment { $segment }
undo-segmentation-change-segment = segment { $segment } changed
undo-segmentation-set-rules = rules of { $segment }
undo-segmentation-move-segment = place of { $segment }
undo-segmentation-remove-segment = removing the segment { $segment }
undo-segmentation-put-in-segment = { $how ->
    [rules] { $count ->
        [one] { $account } in a segment by the rules
       *[other] { $count } accounts in segments by the rules
    }
    [none] { $count ->
        [one] { $account } in no segment
       *[other] { $count } accounts in no segment
    }
   *[one] { $count ->
        [one] { $account } in { $segment }
       *[other] { $count } accounts in { $segment }
    }
}
undo-segmentation-hand-over = laptop to { $side ->
    [marketing] marketing
   *[sales] sales
}
undo-segmentation-take-back = laptop back
undo-segmentation-reveal = votes on accounts revealed
undo-segmentation-cover = votes on accounts covered
undo-segmentation-rate = { $side ->
    [marketing] marketing’s rating of { $account }
   *[sales] sales’ rating of { $account }
}
undo-segmentation-veto = { $side ->
    [marketing] marketing’s veto on { $account }
   *[sales] sales’ veto on { $account }
}
undo-segmentation-add-named = { $account } named by heart
undo-segmentation-remove-named = removing the name { $account }

finding-segmentation-tier-over = { $tier } holds { $count } accounts and has room for { $cap }: { $over } too many.
finding-segmentation-list-too-long = { $count } accounts are on the list. { $approach } carries up to { $most }.
finding-segmentation-no-reason = { $count ->
    [one] One account is excluded without a reason.
   *[other] { $count } accounts are excluded without a reason.
}
finding-segmentation-no-owner = { $count ->
    [one] One account on the list has nobody in sales.
   *[other] { $count } accounts on the list have nobody in sales.
}
finding-segmentation-too-wide = The profile fits { $share }% of the list. From { $most }% on it says more about the market than about your best customers.
finding-segmentation-cluster-size = The cluster { $segment } holds { $count ->
    [one] one account
   *[other] { $count } accounts
} of the list. One programme serves { $least } to { $most }.
finding-segmentation-cluster-mixed = The cluster { $segment } mixes { $count } industries. One programme speaks to one.
finding-segmentation-cluster-bare = The cluster { $segment } does not say which problem its accounts share or which customer they believe.
finding-segmentation-uninteresting = { $count ->
    [one] Sales finds one account on the list uninteresting.
   *[other] Sales finds { $count } accounts on the list uninteresting.
}
finding-segmentation-left-out = { $count ->
    [one] Sales finds one account important that is left out.
   *[other] Sales finds { $count } accounts important that are left out.
}
finding-segmentation-absent = { $count ->
    [one] One company somebody named by heart is not in the list of accounts.
   *[other] { $count } companies somebody named by heart are not in the list of accounts.
}

segmentation-tier-1 = Tier 1
segmentation-tier-2 = Tier 2
segmentation-tier-3 = Tier 3
segmentation-watch = Watch
segmentation-excluded = Excluded
segmentation-unsorted = Not sorted

segmentation-reason-too-small = Too small
segmentation-reason-outside-market = Outside our market
segmentation-reason-no-need = No need for what we sell
segmentation-reason-bound-elsewhere = Bound to another supplier
segmentation-reason-competitor = Competitor
segmentation-reason-partner = Works with us as a partner
segmentation-reason-insolvent = Insolvent or close to it
segmentation-reason-bad-experience = Tried, and it went badly
segmentation-reason-other = Another reason
segmentation-reason-open = No reason given yet
segmentation-reason-noted = { $reason }. { $note }

# What the score is made of
segmentation-part-fit = Fit
segmentation-part-potential = Potential
segmentation-part-relationship = Relationship
segmentation-part-trigger = Trigger

# Numbers the room can change
segmentation-number-line = Fit from which an account fits
segmentation-number-market = Share of the list a profile should fit at most
segmentation-number-high = Sales’ rating from which an account is important
segmentation-number-low = Sales’ rating up to which an account is uninteresting
segmentation-number-first = Share of tier 1 without a cap
segmentation-number-second = Share of tier 2 without a cap
segmentation-number-largest = Largest accounts nobody should overlook
segmentation-number-lost = Months for which a lost account deserves another look
segmentation-number-cluster-least = Accounts a cluster has at least
segmentation-number-cluster-most = Accounts a cluster has at most
segmentation-number-customer = Points for being a customer
segmentation-number-gone = Points for having been lost
segmentation-number-prospect = Points for being a prospect
segmentation-number-partner = Points for being a partner
segmentation-number-open = Points for an open opportunity
segmentation-number-recent = Points for recent activity
segmentation-number-months = Months that count as recent

# Conditions in words; { $values } is a list such as “Food or Metals”
segmentation-test-one-of = { $values }
segmentation-test-contains = contains { $values }
segmentation-test-between = { $from } to { $to }
segmentation-test-from = { $from } and more
segmentation-test-to = up to { $to }
segmentation-test-any = any number
segmentation-test-part = { $band } ({ $share }% of the points)
segmentation-test-within = { $months ->
    [one] within the last month
   *[other] within the last { $months } months
}
segmentation-test-or = { $first } or { $last }

segmentation-gap-left-out = Important to sales and left out
segmentation-gap-uninteresting = On the list and uninteresting to sales
segmentation-overlooked-top-revenue = Among the largest, not on the list
segmentation-overlooked-open-opportunity = Opportunity open, not on the list
segmentation-overlooked-lost = Lost not long ago, not on the list
segmentation-overlooked-unvoted = On the list, nobody voted on it
segmentation-overlooked-unowned = On the list, nobody in sales owns it
segmentation-overlooked-unreasoned = Excluded without a reason
segmentation-overlooked-absent = Named by heart, not among the accounts

segmentation-column-account = Account
segmentation-column-reason = Reason
segmentation-no-owner = nobody yet
segmentation-room = Room in each tier
segmentation-room-note = The caps come from the capacity in the approach.
# Beside a meter: 14 of 10, 4 too many
segmentation-meter = { $state ->
    [over] { $count } of { $cap }, { $over } too many
    [full] { $count } of { $cap }, full
   *[room] { $count } of { $cap }
}

# The playbook
segmentation-print-title = Target list
segmentation-question = Whom do we address, and whom not?
segmentation-print-profile = Profile
segmentation-print-profile-title = Who fits us
segmentation-print-fits = { $fits } of { $count } accounts reach a fit of { $line }: { $share }%.
segmentation-print-fits-wide = { $fits } of { $count } accounts reach a fit of { $line }: { $share }%, more than the { $most }% a profile should fit.
segmentation-print-criteria = Criteria of the ideal customer, weights in sum 100
segmentation-print-criterion = Criterion
segmentation-print-asks = What fits
segmentation-print-weight = Weight
segmentation-print-full = Accounts
segmentation-print-sum = Sum
segmentation-print-criteria-note = Accounts: those that get all of its points.
segmentation-print-blend = The list is ordered by a score: { $fit }% fit, { $potential }% potential, { $relationship }% relationship, { $trigger }% trigger.
segmentation-print-histogram = Fit of the whole list
segmentation-print-histogram-axis = Fit, 0 to 100
segmentation-print-histogram-counted = accounts
segmentation-print-histogram-line = fits from { $line }: { $fits ->
    [one] one account
   *[other] { $fits } accounts
}
segmentation-print-histogram-alt = { $fits } of { $count } accounts reach a fit of { $line }; most lie between { $from } and { $to }.
segmentation-print-nevers = What rules an account out
segmentation-print-never = Condition
segmentation-print-condition = { $field }: { $test }
segmentation-print-sensitive = What a weight decides
segmentation-print-sensitivity = { $count ->
    [one] Moving the weight of { $criterion } from { $from } to { $to } changes the tier of one account: { $names }.
   *[other] Moving the weight of { $criterion } from { $from } to { $to } changes the tier of { $count } accounts: { $names }.
}
segmentation-print-sensitivity-more = Moving the weight of { $criterion } from { $from } to { $to } changes the tier of { $count } accounts, first { $names }.
segmentation-print-segments = Segments
segmentation-print-segments-title = Who is addressed alike
segmentation-print-segments-caption = Segments in their order: an account belongs to the first one whose rules it meets
segmentation-print-segment = Segment
segmentation-print-rules = Rules
segmentation-print-by-hand = put in by hand
segmentation-print-count = Accounts
segmentation-print-listed = On the list
segmentation-print-outside = In no segment
segmentation-print-overlap = { $count ->
    [one] { $first } takes one account that { $second } would take too.
   *[other] { $first } takes { $count } accounts that { $second } would take too.
}
segmentation-print-clusters = Clusters, one programme each
segmentation-print-problem = Shared problem
segmentation-print-reference = Reference
segmentation-print-open = open
segmentation-print-votes = Two views
segmentation-print-votes-title = What sales knows and the fit does not
segmentation-print-votes-lead = Sales rated { $sales ->
    [one] one account
   *[other] { $sales } accounts
}, marketing { $marketing }. { $gaps ->
    [0] On none of them do fit and sales contradict each other.
    [one] On one of them fit and sales contradict each other.
   *[other] On { $gaps } of them fit and sales contradict each other.
}
segmentation-print-plot = Fit against sales’ rating
segmentation-print-plot-across = Sales’ rating, 1 to 5
segmentation-print-plot-up = Fit, 0 to 100
segmentation-print-plot-fields = { $field ->
    [fits-cold] Fits, sales doubts
    [fits-warm] Fits, sales wants
    [cold] Neither
   *[warm] Sales wants, fits less
}
segmentation-print-plot-alt = { $fitsWarm } accounts fit and sales wants them, { $fitsCold } fit and sales doubts them, { $warm } fit less and sales wants them, { $cold } neither.
segmentation-print-gap = { $gap }: { $count ->
    [one] one account
   *[other] { $count } accounts
}
segmentation-print-fit = Fit
segmentation-print-sales = Sales
segmentation-print-marketing = Marketing
segmentation-print-tier-column = Tier
segmentation-print-vetoes = Vetoes: { $count ->
    [one] one
   *[other] { $count }
}
segmentation-print-veto-side = { $side ->
    [marketing] Marketing
   *[sales] Sales
}
segmentation-print-overlooked = Overlooked
segmentation-print-overlooked-title = What is easily overlooked
segmentation-print-overlooked-caption = Worth another look
segmentation-print-look = Look at
segmentation-print-who = Which
segmentation-print-more = { $names } and { $count } more
segmentation-print-named-who = { $name } ({ $who })
segmentation-answer = We address { $listed } of { $count } accounts: { $first } in tier 1, { $second } in tier 2, { $third } in tier 3.{ $unsorted ->
    [0] {""}
   *[other] {" "}{ $unsorted } are not sorted yet.
}
segmentation-print-tiers = Accounts by tier
segmentation-print-tiers-title = Whom we address
segmentation-print-tier = { $tier }: { $count ->
    [one] one account
   *[other] { $count } accounts
}
segmentation-print-left-out = Left out
segmentation-print-left-out-title = Whom we do not address now
segmentation-print-excluded = Excluded, with the reason: { $count ->
    [one] one account
   *[other] { $count } accounts
}
segmentation-print-watched = On watch, looked at again in a quarter: { $count ->
    [one] one account
   *[other] { $count } accounts
}

# Sheets for the blank kit
segmentation-sheet-canvas = Ideal customer profile
segmentation-sheet-canvas-how = Think of your five best customers. Write what they have in common, first what gives all points, then what gives half. Then share out 100 points as weights. Both teams together, 20 minutes.
segmentation-sheet-full = Fits fully
segmentation-sheet-half = Fits half
segmentation-sheet-weight = Weight
segmentation-sheet-never = What rules an account out
segmentation-sheet-segments = Segments
segmentation-sheet-segments-how = In this order: an account belongs to the first segment whose rule it meets. A cluster for one programme has 5 to 15 accounts, one industry, one shared problem and one reference.
segmentation-sheet-rule = Rule
segmentation-sheet-ballot = { $side ->
    [marketing] Ballot on accounts: marketing
   *[sales] Ballot on accounts: sales
}
segmentation-sheet-ballot-how = One tick a row: 1 uninteresting, 5 must have. Leave out what the team does not know. A veto needs its reason. Do not talk to the other team. 20 minutes, one sheet a team.
segmentation-sheet-veto = Veto, because

# Sample workshop
segmentation-sample-never-small = Below 170 people nobody there decides on drives.
segmentation-sample-segment-food = Food producers
segmentation-sample-problem-food = Drives in wet areas fail after cleaning, and every hour of standstill spoils goods.
segmentation-sample-reference-food = Moosach Lebensmitteltechnik AG
segmentation-sample-segment-machinery-de = Machine builders, Germany
segmentation-sample-problem-machinery-de = Their customers ask for proof of energy use, and their drives cannot measure it.
segmentation-sample-reference-machinery-de = Sudmark Pumpenbau AG
segmentation-sample-segment-machinery-alps = Machine builders, Austria and Switzerland
segmentation-sample-problem-machinery-alps = Small series: they need drives adapted within two weeks.
segmentation-sample-reference-machinery-alps = Zürichberg Prozesstechnik GmbH
segmentation-sample-segment-metals = Metals
segmentation-sample-problem-metals = Rolling lines run round the clock, a spare drive takes months.
segmentation-sample-reference-metals = Inntal Aluminium AG
segmentation-sample-segment-moving = Logistics and packaging
segmentation-sample-segment-large = Large corporations
segmentation-sample-veto = Frame contract with another supplier until 2029.
segmentation-sample-note-i = Proceedings opened in September.
segmentation-sample-note-b = Three tenders, three times only asked for a price to compare.
segmentation-sample-note-c = Builds its own drives and sells them.

# The screen
segmentation-all = All
segmentation-parts = Parts of the list
segmentation-list = Accounts
segmentation-search = Find an account
segmentation-selected = { $count } chosen
segmentation-put = Put what is chosen in
segmentation-put-in = Put in { $tier ->
    [tier-1] tier 1
    [tier-2] tier 2
    [tier-3] tier 3
    [watch] watch
   *[excluded] excluded
}
segmentation-sort-by = Sort by { $column }
segmentation-keys = Keys: 1, 2, 3 for the tiers, W watch, X exclude, Delete takes out, Space chooses, Shift and arrows choose several.
segmentation-empty = No accounts yet
segmentation-empty-why = Tiers cut a list. Bring in the list in the step Accounts first.
segmentation-nothing-found = Nothing found. Try fewer words.
segmentation-nothing-here = Nothing in this part of the list.
segmentation-no-caps = No caps yet. They come from the capacity in the approach.
segmentation-on-the-list = On the list
segmentation-overlooked = Overlooked?
segmentation-show-listed = On the list
segmentation-look-at = { $what }: { $count }
segmentation-exclude = Exclude
segmentation-exclude-one = Exclude { $account }?
segmentation-exclude-many = { $count ->
    [one] Exclude one account?
   *[other] Exclude { $count } accounts?
}
segmentation-reason-later = Give the reason later
segmentation-note = In your words
segmentation-note-hint = Printed in the playbook beside the reason.
segmentation-cancel = Cancel
