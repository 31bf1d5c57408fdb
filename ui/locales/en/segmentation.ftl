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

# ---------------------------------------------------------------- The screen
segmentation-stages = Rooms of this step
segmentation-stage-profile = Profile
segmentation-stage-votes = Votes
segmentation-stage-tiers = Tiers
segmentation-stage-check = Check
segmentation-stage-segments = Segments
segmentation-cover = Cover names and revenue
segmentation-uncover = Show names and revenue
segmentation-empty = No accounts yet
segmentation-empty-why = Profile, votes and tiers sort a list. Bring in the list in the step Accounts first.
segmentation-to-accounts = Go to the accounts
segmentation-cancel = Cancel
segmentation-keep = Keep
segmentation-done = Done
segmentation-look-at = { $what }: { $count }

# The screen: profile
segmentation-profile-parts = Parts of the profile
segmentation-profile-criteria = Who fits
segmentation-profile-nevers = Never
segmentation-profile-blend = Score
segmentation-profile-empty = No profile yet
segmentation-profile-empty-why = The profile says which accounts are worth most to you. It gives every account a fit from 0 to 100, and you see at once what it finds.
segmentation-profile-begin = Begin with what our customers have in common
segmentation-profile-empty-more = Industry, size, country, relationship and open opportunities are taken from the customers on your list; every part can be changed afterwards.
segmentation-criteria-how = What one weight gains, the others give in proportion. A locked one stays.
segmentation-sum = Sum { $sum }
segmentation-criterion-add = Add a criterion
segmentation-criterion-title = Criterion: { $what }
segmentation-criterion-edit = Change “{ $what }”
segmentation-criterion-remove = Remove “{ $what }”
segmentation-criterion-found = { $full } in full{ $some ->
    [0] {""}
   *[other] {", "}{ $some } in part
}{ $unknown ->
    [0] {""}
   *[other] {", "}{ $unknown } unknown
}
segmentation-weight-of = Weight of { $what }
segmentation-weight-number = Weight of { $what } as a number
segmentation-weight-value = { $weight } of 100
segmentation-lock = Lock the weight of { $what }
segmentation-unlock = Unlock the weight of { $what }
# Beside a weight, while another one is moved
segmentation-gained = { $way ->
    [more] gains { $points }
   *[less] gives { $points }
}
segmentation-never-how = Whoever meets one of these is out, whatever else speaks for it. The reason is printed.
segmentation-never-none = Nothing rules an account out yet.
segmentation-never-add = Exclude with a reason
segmentation-blend-how = The score orders the list and decides the cut.
segmentation-part-why-fit = How well it meets the criteria.
segmentation-part-why-potential = How large it is beside the others: revenue, else employees.
segmentation-part-why-relationship = What it is to you today.
segmentation-part-why-trigger = Whether something is going on there: an open opportunity, recent activity.
segmentation-worth = What counts how much
segmentation-number-usual = { $what }: back to { $usual }
segmentation-market = What the profile finds
segmentation-market-blind = Without a criterion there is no fit. Add one, and you see at once whom it finds.
segmentation-market-line = Fits from
segmentation-market-most = Of the market at most
segmentation-market-share = { $share } of the market fits
segmentation-market-meter = { $share } of the accounts fit; more than { $most } would be too many
segmentation-market-fine = { $fits } of { $count } accounts reach a fit of { $line }. Above { $most } a profile is too wide to help.
segmentation-market-wide = { $fits } of { $count } accounts reach a fit of { $line }: more than { $most }. A profile this wide decides nothing.
segmentation-spread = Accounts by fit, 0 to 100
segmentation-spread-words = { $fits } of { $count } accounts have a fit of { $line } or more
segmentation-spread-bar = Fit { $from } to { $to }: { $count }
segmentation-examples = Whom it finds
segmentation-examples-all = All { $fits } that fit
segmentation-examples-best = The best
segmentation-examples-above = The last ones above the line of { $line }
segmentation-examples-below = The first ones below it
segmentation-sensitivity = What the weights decide
segmentation-sensitivity-wait = Working it out …
segmentation-sensitivity-none = Moving any single weight by ten changes no tier.
segmentation-sensitivity-moves = Moving the weight of { $criterion } from { $from } to { $to } changes the tier of { $count ->
    [one] one account
   *[other] { $count } accounts
}: { $names }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}.
segmentation-sensitivity-count = Moving the weight of { $criterion } from { $from } to { $to } changes the tier of { $count ->
    [one] one account
   *[other] { $count } accounts
}.

# The screen: conditions
segmentation-condition = { $field }: { $test }
segmentation-test-values-more = { $first } and { $count } more
segmentation-band-least = { $place ->
    [0] From
   *[other] From ({ $place })
}
segmentation-band-most = { $place ->
    [0] Up to
   *[other] Up to ({ $place })
}
segmentation-band-share = { $place ->
    [0] Points
   *[other] Points ({ $place })
}
segmentation-band-open = no limit
segmentation-band-add = One more band
segmentation-band-remove = Remove band { $place }
segmentation-band-how = The first band that holds the number counts. Outside all of them there are no points.
segmentation-field = Field
segmentation-way = How it is asked
segmentation-way-one-of = One of these
segmentation-way-contains = Contains
segmentation-values = Values
segmentation-values-look = Find a value
segmentation-values-nothing = The list has no such value.
segmentation-words = Words
segmentation-words-hint = Several words with commas: one of them is enough.
segmentation-months = At most this many months ago
segmentation-own-name = Own name
segmentation-own-name-hint = Empty: it is called like its field.
segmentation-missing-values = Choose at least one value.
segmentation-missing-text = Say which words must occur.
segmentation-missing-band = Give at least one limit.
segmentation-missing-order = A band ends before it begins.

# The screen: votes
segmentation-votes-title = Two teams, one list, one laptop
segmentation-votes-why = { $count ->
    [one] One account is
   *[other] { $count } accounts are
} on the ballot: whatever is addressed or watched, before the first cut whatever the profile finds. Each team says from 1 to 5 how much it wants an account, unseen by the other.
segmentation-votes-open-why = Both votes lie open. Where they are far apart, talk first; then look at what the profile says.
segmentation-votes-nothing = There is nothing to vote on yet. Make a profile, or sort accounts into tiers by hand.
segmentation-votes-to-tiers = Sort by hand
segmentation-reveal-hint = Each team must have rated at least one account.
segmentation-to-check = Compare with the fit
segmentation-to-votes = To the votes
segmentation-teams = Teams
segmentation-ballot = Accounts to rate
segmentation-ballot-how = 1 uninteresting to 5 must have: press a digit and go on. Delete takes it back, V is a veto with its reason.
segmentation-ballot-hint = Rate what you know. What you leave out says that you do not know it.
segmentation-ballot-done = Every account has a rating.
segmentation-ballot-first = Rate at least one account first.
segmentation-ballot-empty = No account is on the ballot.
segmentation-rated = { $side ->
    [marketing] Marketing says { $rating }
   *[sales] Sales says { $rating }
}
segmentation-unrated = { $side ->
    [marketing] Marketing says nothing
   *[sales] Sales says nothing
}
segmentation-rated-now = { $account }: sales says { $rating }
segmentation-sales-says = Sales says
segmentation-rating-words = { $rating ->
    [1] 1, uninteresting
    [5] 5, must have
   *[other] { $rating }
}
segmentation-veto = Veto
segmentation-vetoed = Vetoed
segmentation-veto-do = { $side ->
    [marketing] Veto by marketing …
   *[sales] Veto by sales …
}
segmentation-veto-title = { $side ->
    [marketing] Marketing is against { $account }
   *[sales] Sales is against { $account }
}
segmentation-veto-reason = Why
segmentation-veto-hint = A veto counts only with its reason. The cut then leaves the account out of the tiers.
segmentation-veto-missing = Say why. Without a reason there is no veto.
segmentation-veto-back = Take it back
segmentation-veto-of = { $side ->
    [marketing] Marketing is against it: { $reason }
   *[sales] Sales is against it: { $reason }
}

# The screen: tiers
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
segmentation-take-out = Take out
segmentation-as-cut = As the cut says
segmentation-sort-by = Sort by { $column }
segmentation-columns = Order of the list
segmentation-column-tier = Tier
segmentation-column-fit = Fit
segmentation-column-marketing = Marketing
segmentation-column-sales = Sales
segmentation-column-segment = Segment
segmentation-keys = 1, 2, 3 tiers, W watch, X exclude, A as the cut says, Delete takes out, Space chooses, Enter: more
segmentation-nothing-found = Nothing found. Try fewer words.
segmentation-nothing-here = Nothing in this part of the list.
segmentation-no-caps = No caps yet. They come from the capacity in the approach, and are set before the cut.
segmentation-to-capacity = See the capacity
segmentation-choose-down = Choose { $count } to move down
segmentation-cut = The cut by score
segmentation-cut-blind = Without a profile the app cannot suggest a cut.
segmentation-cut-to-profile = Make the profile
segmentation-cut-same = The list is as the cut would have it.
segmentation-cut-moves = Under these caps it would move { $count ->
    [one] one account
   *[other] { $count } accounts
}:
segmentation-cut-move = { $from ->
    [tier-1] from tier 1
    [tier-2] from tier 2
    [tier-3] from tier 3
    [watch] from watch
    [excluded] from excluded
   *[unsorted] not sorted,
} to { $to ->
    [tier-1] tier 1
    [tier-2] tier 2
    [tier-3] tier 3
    [watch] watch
   *[excluded] excluded
}
segmentation-cut-look = Look at them
segmentation-cut-accept = Accept all { $count }
segmentation-cut-says = The cut says { $tier ->
    [tier-1] tier 1
    [tier-2] tier 2
    [tier-3] tier 3
    [watch] watch
   *[excluded] exclude
}
segmentation-why = What speaks for the account and against it
segmentation-part-points = { $criterion } { $points }
segmentation-fit-equation = Fit { $fit } = { $parts }.
segmentation-fit-nothing = Fit 0: it meets no criterion.
segmentation-fit-unknown = The list does not say: { $what }.
segmentation-score-equation = Score { $score }: fit { $fit }, potential { $potential }, relationship { $relationship }, trigger { $trigger }.
segmentation-ruled-out = Ruled out by “{ $what }”: { $reason }.
segmentation-people = { $count ->
    [one] one employee
   *[other] { $count } employees
}
segmentation-by-hand = put there by hand
segmentation-discuss = Put it to the vote
segmentation-discuss-question = Does { $account } belong on our list?
segmentation-exclude = Exclude
segmentation-exclude-one = Exclude { $account }?
segmentation-exclude-many = { $count ->
    [one] Exclude one account?
   *[other] Exclude { $count } accounts?
}
segmentation-reason-later = Give the reason later
segmentation-note = In your words
segmentation-note-hint = Printed in the playbook beside the reason.
segmentation-show-listed = On the list
segmentation-show-ballot = On the ballot
segmentation-show-proposed = What the cut would move
segmentation-show-fit = Fit { $from } to { $to }
segmentation-show-never = Ruled out by “{ $what }”
segmentation-show-segment = Segment { $segment }
segmentation-show-outside = In no segment
segmentation-show-cell = Sales says { $rating }, fit { $from } to { $to }

# The screen: check
segmentation-against = Fit against sales
segmentation-limits = Limits
segmentation-plot = Fit against sales’ rating. Arrows move, Enter shows who stands there, Shift and an arrow change the rating of a single account.
segmentation-plot-axes = Across sales’ rating, up fit. Drag a mark to rate anew.
segmentation-plot-no-profile = The drawing sets fit against sales’ rating. There is no profile yet that gives a fit.
segmentation-plot-no-votes = The drawing sets fit against sales’ rating. Both teams vote first, apart from each other.
segmentation-place = Sales { $rating }, fit { $from } to { $to }: { $count ->
    [0] nobody
    [one] one account
   *[other] { $count } accounts
}{ $named ->
    [yes] : { $names }
   *[no] {""}
}
segmentation-zone-uninteresting = Uninteresting to sales: { $count }
segmentation-zone-left-out = Important but left out: { $count }
segmentation-questions = What to look at
segmentation-gap-why-left-out = Sales gives { $high } or more, and the account is in no tier. An important account left out is the first costly mistake.
segmentation-gap-why-uninteresting = Sales gives { $low } or less, and the account is addressed or fits. Effort for it is the second costly mistake.
segmentation-overlooked-why-top-revenue = They are among the { $largest } largest. Leave them out if you like, but on purpose.
segmentation-overlooked-why-open-opportunity = Sales is talking to them right now.
segmentation-overlooked-why-lost = Lost within { $months } months: they know you, and what they chose may disappoint.
segmentation-overlooked-why-unvoted = Neither team has said a word about them.
segmentation-overlooked-why-unowned = Who picks up the phone when they answer?
segmentation-overlooked-why-unreasoned = In a year nobody will know why. Press Enter and say it.
segmentation-cell-why = Everybody at this place of the drawing.
segmentation-nothing-wrong = Nothing to look at here.
segmentation-check-keys = 1, 2, 3 tiers, W watch, X exclude, left/right sales’ rating, Enter: more
segmentation-named = Does the list have them?
segmentation-named-how = Let everybody from sales name five companies by heart. What the list lacks is the quickest way to see what the data lacks.
segmentation-named-name = Company
segmentation-named-who = Who names it
segmentation-named-add = Add
segmentation-named-by = by { $who }
segmentation-named-absent = Not in the data. Add the account, or bring in a better list.
segmentation-named-there = On the list of accounts: { $where }
segmentation-named-none = Nobody has named a company yet.
segmentation-named-remove = Remove { $account }

# The screen: segments
segmentation-segments-empty = No segments yet
segmentation-segments-empty-why = A segment groups accounts that are addressed alike. Rules are tried from top to bottom; an account belongs to the first one it meets.
segmentation-segments-empty-more = Give it a name and a rule, for example one industry; the counts follow at once.
segmentation-segment-add = Add a segment
segmentation-segment-new = Segment { $place }
segmentation-segment = Segment { $segment }
segmentation-segment-name = Name of the segment
segmentation-segment-menu = What can be done with { $segment }
segmentation-segment-remove = Remove the segment
segmentation-segment-accounts = Show its accounts
segmentation-segment-none = In no segment
segmentation-segment-rules-again = As the rules say
segmentation-segment-moved = { $segment } is now { $place } of { $count }
segmentation-segment-found = { $count ->
    [0] No account is in it.
    [one] One account is in it, { $listed } of it on the list.
   *[other] { $count } accounts are in it, { $listed } of them on the list.
}{ $hand ->
    [0] {""}
    [one] {" "}One was put there by hand.
   *[other] {" "}{ $hand } were put there by hand.
}
segmentation-order = Order of the segments
segmentation-order-how = First match wins. Drag the grip, or press the arrows on it.
segmentation-grip = Move { $segment }
segmentation-up = Move up
segmentation-down = Move down
segmentation-first = Move to the top
segmentation-last = Move to the end
segmentation-listed = { $count } on the list
segmentation-outside = In no segment
segmentation-rules = What an account must meet
segmentation-rules-words = { $rules }
segmentation-rules-none = no rule, only by hand
segmentation-rules-none-why = No rule yet: only accounts put there by hand belong to it.
segmentation-rule-add = Add a rule
segmentation-overlap-above = “{ $segment }” stands above and takes { $count ->
    [one] one account
   *[other] { $count } accounts
} that { $count ->
    [one] meets
   *[other] meet
} these rules too.
segmentation-overlap-below = It takes { $count ->
    [one] one account
   *[other] { $count } accounts
} that “{ $segment }” below would take.
segmentation-cluster = Cluster
segmentation-cluster-own = A cluster: it gets one programme of its own (ABM lite)
segmentation-cluster-why = A cluster has { $least } to { $most } accounts on the list that share an industry, a problem and a reference.
segmentation-cluster-sizes = How large a cluster may be
segmentation-cluster-fine = { $size } accounts on the list, one industry: a programme of its own can work.
segmentation-cluster-small = { $size ->
    [0] No account of it is on the list yet.
    [one] One account on the list.
   *[other] { $size } accounts on the list.
} Below { $least } the effort is that of 1:1: join it with another, or treat them one by one.
segmentation-cluster-large = { $size } accounts on the list. Above { $most } one programme no longer speaks to all of them: split it.
segmentation-cluster-mixed = { $size } accounts on the list from { $industries } industries. One programme speaks to one.
segmentation-cluster-problem = The problem they share
segmentation-cluster-problem-hint = What would all of them nod at?
segmentation-cluster-reference = The reference they believe
segmentation-cluster-reference-hint = A customer of yours that all of them know or could be.
