# scoring: when an account is ready for sales
step-scoring = Scoring
step-scoring-purpose = When is an account ready for sales?

## What earns or costs points

scoring-item-threshold = Threshold
scoring-item-demo-request = Demo request
scoring-item-product-form = Product form sent
scoring-item-form = Any other form sent
scoring-item-pricing-page = Pricing page seen
scoring-item-case-study = Case study read
scoring-item-webinar-attended = Webinar attended
scoring-item-webinar-registered = Webinar registration
scoring-item-further-contact = Each further person active
scoring-item-email-click = Email click
scoring-item-page-view = Page view
scoring-item-careers-page = Careers page seen
scoring-item-unsubscribe = Unsubscribe
scoring-item-opportunity-lost = Opportunity lost

scoring-decay-none = do not fade
scoring-decay-week = lose { $by } a week
scoring-decay-month = lose { $by } a month
scoring-decay-half-life = halve every { $by } days

## The rule. The sentence says the same on the screen and in print; each part in it can be changed.

# What is put in are whole parts, each with its own message below.
scoring-rule = An account { $mode } when its fit is { $fit } and it gathers { $points } within { $days } from { $people }, { $decider }.
scoring-rule-one-step = goes to sales as an SQA
scoring-rule-two-step = becomes an MQA (an SQA once sales accepts it)
scoring-rule-fit = at least { $count }
scoring-rule-fit-any = whatever it may be
scoring-rule-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
scoring-rule-days = { $count ->
    [one] one day
   *[other] { $count } days
}
scoring-rule-people = { $count ->
    [one] at least one person
   *[other] at least { $count } people
}
scoring-rule-decider = one of them with a decision role
scoring-rule-anybody = whatever their role

scoring-mode = Step from marketing to sales
scoring-mode-one-step = One step: SQA at the threshold
scoring-mode-two-step = Two steps: MQA at the threshold, SQA once sales accepts
scoring-fit = Least fit
scoring-fit-none = Fit does not count
scoring-fit-takes-part = Fit counts
scoring-days = Days in which points count
scoring-people = People who must be active
scoring-decider = Decision role
scoring-decider-needed = One of them must decide
scoring-points-unit = points
scoring-days-unit = days
scoring-threshold-explained = Also drag it in the picture below.

scoring-who-rest = All other accounts
scoring-who-all = All accounts
scoring-who-tier-1 = Tier 1
scoring-who-tier-2 = Tier 2
scoring-who-tier-3 = Tier 3
scoring-who-customer = Customers
scoring-who-prospect = Prospects
scoring-who-lost = Lost customers
scoring-who-partner = Partners
scoring-own-threshold = Own threshold
scoring-own-threshold-for = An own threshold for
scoring-own-threshold-why = A tier’s threshold goes before that of a relationship.
scoring-own-threshold-none = as all others
scoring-thresholds-shown = Threshold of

## Screen

scoring-stages = Part
scoring-stage-propose = Propose
scoring-stage-rule = Rule
scoring-stage-sla = SLA

scoring-covered-title = Points from both teams, apart
scoring-covered-why = Each team says alone what an action is worth. The points lie open once both are in; where they differ is what the room talks about.
scoring-open-why = Both teams’ points lie open. Settle the differences, or cover them for another round.
scoring-to-rule = Settle the differences
scoring-missing-hint = Every point of both teams is needed, so that no team waits for the other’s.
scoring-what-counts = What counts
scoring-add-action = Add an action
scoring-add-trait = Add a trait
scoring-entry-done = Every item has points.
scoring-take-starters = Take the starter points for the rest
scoring-entry-hint = Minus takes points away. The small number is what others often start with.
scoring-points-of = Points for { $item }
scoring-starter = starter { $points }

scoring-points = Points
scoring-points-open = { $count ->
    [0] all settled
    [one] 1 still open, differences first
   *[other] { $count } still open, differences first
}
scoring-points-apart = Ask each team for its own points first.
scoring-points-apart-do = Ask the teams
scoring-column-item = What the account does or is
scoring-column-marketing = Mkt
scoring-column-marketing-full = Marketing proposes
scoring-column-sales = Sales
scoring-column-sales-full = Sales proposes
scoring-column-agreed = Agreed
scoring-column-dots = Both proposals on a scale
scoring-agree-on = { $item }: we agree on
scoring-dots = Marketing { $marketing }, sales { $sales }
scoring-dots-none = No proposals to compare
scoring-off-scale = off the scale, both
scoring-foot-now = { $items }: handed over at once if the fit is right.
scoring-foot-hidden = { $count ->
    [one] 1 item left out
   *[other] { $count } items left out
}

scoring-edit-item = Change { $item }
scoring-name = Name
scoring-name-missing = It needs a name
scoring-decay = Points
scoring-decay-pick-none = do not fade
scoring-decay-pick-week = lose points every week
scoring-decay-pick-month = lose points every month
scoring-decay-pick-half-life = halve after some days
scoring-decay-by = Points each time
scoring-decay-by-days = Days until half is left
scoring-cap = At most, within the window
scoring-cap-hint = Empty: no end.
scoring-act-now = Act now: hand over at once, whatever the points
scoring-hide = Leave out
scoring-show = Take in again
scoring-remove = Remove
scoring-close = Close
scoring-add = Add
scoring-trait-field = Accounts whose
scoring-trait-test = are
scoring-trait-from = from
scoring-trait-to = to
scoring-trait-values = one of (separated by commas)
scoring-trait-hint = It counts for every account of the list of which this holds, once and without fading.

## What it would have done

scoring-simulator = What it would have done
scoring-log-period = { $from } to { $to }
scoring-no-log = No activity log yet
scoring-no-log-why = A log of what accounts did (account, date, action, person) shows who would have been handed over, for any threshold.
scoring-import = Bring in a log
scoring-logs = Logs
scoring-log-is = { $name }: { $count ->
    [one] 1 activity
   *[other] { $count } activities
}
scoring-log-remove = Remove { $name }
scoring-pass = { $count ->
    [one] 1 account is handed over
   *[other] { $count } accounts are handed over
}
scoring-pass-week = about { $week } a week
scoring-pass-week-seller = about { $week } a week, { $each } per seller
scoring-pass-else = at { $lower }: { $more }, at { $upper }: { $fewer }
scoring-axis = best points within { $days } days, { $active ->
    [one] 1 active account
   *[other] { $active } active accounts
}
scoring-short = { $reach ->
    [one] One account reaches the threshold.
   *[other] { $reach } accounts reach the threshold.
}
scoring-short-fit = { $count ->
    [one] One is held up by its fit.
   *[other] { $count } are held up by their fit.
}
scoring-short-people = { $count ->
    [one] One is held up because too few people are active.
   *[other] { $count } are held up because too few people are active.
}
scoring-short-decider = { $count ->
    [one] One is held up because nobody decides.
   *[other] { $count } are held up because nobody decides.
}
scoring-unknown-fit = Nobody knows the accounts’ fit yet, so fit holds nobody up here.
scoring-unknown-people = The log names no people, so too few people hold nobody up here.
scoring-unknown-roles = The log names no roles, so a missing decision role holds nobody up here.
scoring-strangers = { $companies ->
    [one] One company
   *[other] { $companies } companies
} with { $activities ->
    [one] one activity is
   *[other] { $activities } activities are
} not on the list: { $samples }
scoring-words-unknown = { $count ->
    [one] One word of the log is no action we know.
   *[other] { $count } words of the log are no actions we know.
}
scoring-words-settle = Say what they mean
scoring-words-title = What the log’s words mean
scoring-words-column-word = The log says
scoring-words-column-count = Times
scoring-words-column-means = It means
scoring-words-means = “{ $word }” means
scoring-words-nothing = counts for nothing
scoring-words-open = nobody knows yet
scoring-words = Words of the log
scoring-by-week = By week and seller
scoring-by-week-title = Handed over, by week and by seller
scoring-week = Week from
scoring-week-count = Accounts
scoring-seller = Seller
scoring-seller-none = nobody
scoring-per-seller = What a seller can take a week
scoring-per-seller-unit = accounts
scoring-slider = Threshold
scoring-slider-value = { $points } points, { $count ->
    [one] 1 account handed over
   *[other] { $count } accounts handed over
}
scoring-histogram = Accounts by their best points: { $active } were active, { $reach } reach { $points }
scoring-mark-marketing = Marketing’s threshold: { $points }
scoring-mark-sales = Sales’ threshold: { $points }

scoring-examples = Accounts to test the rule
scoring-column-example = Account
scoring-column-fit = Fit
scoring-column-points = Pts
scoring-column-ready = Handed over?
scoring-ready = Ready
scoring-ready-on = Ready on { $day }
scoring-ready-now = Ready at once
scoring-missing-excluded = Excluded
scoring-missing-fit = Fit below { $least }
scoring-missing-points = { $short ->
    [one] 1 point short
   *[other] { $short } points short
}
scoring-missing-people = { $count ->
    [0] Nobody active
    [one] Only one person
   *[other] Only { $count } people
}
scoring-missing-decider = Nobody decides
scoring-explain = { $name }, { $points }
scoring-explain-day = on { $day }
scoring-part = { $item } { $points }
scoring-part-times = { $times } × { $item } { $points }
scoring-part-days = { $part } ({ $days })
scoring-part-capped = { $part }, capped
scoring-part-list = = { $parts }
scoring-part-trait = traits of the account { $points }
scoring-add-example = Add an account
scoring-find-example = Find an account of the list
scoring-make-example = Make one up
scoring-example-name = Name of the made-up account
scoring-example-starter = A made-up account
scoring-example-change = Change { $name }
scoring-example-remove = Remove { $name }
scoring-example-people = Active people
scoring-example-decider = One of them decides
scoring-example-deeds = What it did
scoring-example-times = How often: { $item }
scoring-example-none = No account found.

scoring-imported = { $file } is in
scoring-import-done = { $rows ->
    [one] One row
   *[other] { $rows } rows
}: { $new } new, { $known } there already, { $rejected } rejected.
scoring-import-rehearsed = { $rows ->
    [one] One row
   *[other] { $rows } rows
} would be: { $new } new, { $known } there already, { $rejected } rejected.
scoring-import-strangers = { $count ->
    [one] One company is
   *[other] { $count } companies are
} not on the list, with { $rows ->
    [one] one activity
   *[other] { $rows } activities
}: { $samples }. They count once the company is on it.
scoring-import-unknown = “{ $word }” is no action we know ({ $rows ->
    [one] 1 row
   *[other] { $rows } rows
}). It counts once somebody says what it means.
scoring-import-problem = { $what } { $count ->
    [one] One row (line { $lines }).
   *[other] { $count } rows (lines { $lines }).
}
scoring-problem-unclosed-quote = A quote is opened and never closed.
scoring-problem-cell-too-long = A cell is longer than any name.
scoring-problem-no-account = No account is named.
scoring-problem-no-action = No action is named.
scoring-problem-ambiguous-day = The day can be read in two ways; write it as 2026-11-23.
scoring-problem-unreadable-day = The day cannot be read.

## SLA

scoring-sla = The hand-over, as both teams promise it
scoring-sla-why = A threshold without a promise behind it is only a number: say who answers until when, and what happens if not.
scoring-sla-respond = Sales answers within
scoring-sla-respond-tier = Sales answers tier { $tier } within
scoring-sla-unit = business hours
scoring-sla-hours = { $hours ->
    [one] { $hours } business hour
   *[other] { $hours } business hours
}
scoring-sla-due = handed over { $from } → answered by { $due }
scoring-sla-try = Try it with a hand-over on
scoring-sla-try-time = at
scoring-sla-never = never: sales has no open day
scoring-sla-accept = Accept or reject within
scoring-sla-touches = Attempts to reach somebody
scoring-sla-touches-are = { $count ->
    [one] one attempt
   *[other] { $count } attempts
} within { $days ->
    [one] one business day
   *[other] { $days } business days
}
scoring-sla-touch-days = within business days
scoring-sla-recycle = Rejected or not reached
scoring-sla-recycle-days = Back in marketing’s care for days
scoring-sla-recycle-is = { $count ->
    [0] back to marketing; its points count on
    [one] back to marketing for one day, then its points count anew
   *[other] back to marketing for { $count } days, then its points count anew
}
scoring-sla-watcher = Who watches over it
scoring-sla-watcher-is = { $role } ({ $people })
scoring-sla-nobody = nobody yet
scoring-sla-watcher-usual = Marketing operations, as usual
scoring-sla-breach = If a time is missed
scoring-sla-breach-starter = The head of sales hears of it the same day and names somebody else; after three times a month both heads look at the rule together.
scoring-sla-reasons = Reasons to reject
scoring-sla-reasons-hint = Sales picks one; marketing learns from it.
scoring-sla-reason = Reason
scoring-sla-add-reason = Add a reason
scoring-sla-office = When sales works
scoring-sla-office-is = Business hours: { $days }, { $opens } to { $closes }
scoring-sla-opens = from
scoring-sla-closes = to
scoring-sla-holidays = Days off
scoring-sla-add-holiday = Add a day off
scoring-sla-remove-holiday = Remove { $day }
scoring-sla-agree = Both teams stand by it
scoring-sla-agreed = Agreed by both teams
scoring-sla-reopen = Open it again
scoring-weekday-1 = Monday
scoring-weekday-2 = Tuesday
scoring-weekday-3 = Wednesday
scoring-weekday-4 = Thursday
scoring-weekday-5 = Friday
scoring-weekday-6 = Saturday
scoring-weekday-7 = Sunday
scoring-weekday-short-1 = Mo
scoring-weekday-short-2 = Tu
scoring-weekday-short-3 = We
scoring-weekday-short-4 = Th
scoring-weekday-short-5 = Fr
scoring-weekday-short-6 = Sa
scoring-weekday-short-7 = Su

scoring-reason-no-fit = Does not fit after all
scoring-reason-no-need = No need for what we sell
scoring-reason-bad-timing = Not now; has a date in mind
scoring-reason-wrong-people = The wrong people, nobody who decides
scoring-reason-in-talks = Already in talks with sales
scoring-reason-bad-data = Data wrong or out of date

## Findings

finding-scoring-far-apart = { $count ->
    [one] The teams are far apart on the points for { $items }.
   *[other] The teams are far apart on the points for { $count } items: { $items }.
}
finding-scoring-no-sla = There is a threshold, but no SLA both teams stand by.
finding-scoring-no-watcher = Nobody watches over the SLA of the hand-over.
finding-scoring-nobody-accountable = No role is accountable for the account scoring.
finding-scoring-nobody-reaches = Nobody of the { $active } active accounts reaches the threshold of { $threshold } ({ $who }).
finding-scoring-everybody-reaches = { $count } of { $active } active accounts reach the threshold of { $threshold } ({ $who }): it sorts nothing.
finding-scoring-fit-unknown = The rule asks for fit, but nobody has agreed what fits.
finding-scoring-unknown-words = { $count ->
    [one] The log has an action nobody has given a meaning: { $words }.
   *[other] The log has { $count } actions nobody has given a meaning, such as { $words }.
}
finding-scoring-more-than-a-week = About { $week } accounts a week would be handed over; { $sellers ->
    [one] one seller
   *[other] { $sellers } sellers
} can take { $most }.
finding-scoring-more-than-a-quarter = About { $quarter } accounts a quarter would be handed over; by the approach sales can look after { $most }.

## Undo

undo-scoring-hand-over = laptop to { $side ->
    [marketing] marketing
   *[sales] sales
}
undo-scoring-take-back = laptop back
undo-scoring-reveal = points revealed
undo-scoring-cover = points covered
undo-scoring-propose = { $side ->
    [marketing] marketing’s
   *[sales] sales’
} points for { $item }
undo-scoring-propose-starters = starter points for { $side ->
    [marketing] marketing
   *[sales] sales
}
undo-scoring-agree = { $item }: { $points }
undo-scoring-reopen = { $item } open again
undo-scoring-add = { $item } added
undo-scoring-change-trait = which accounts { $item } is about
undo-scoring-set-decay = how { $item } fades
undo-scoring-set-cap = cap of { $item }
undo-scoring-set-act-now = “act now” of { $item }
undo-scoring-rename = name of { $item }
undo-scoring-hide = { $item } left out
undo-scoring-show = { $item } taken in again
undo-scoring-remove = removing { $item }
undo-scoring-set-fit = least fit
undo-scoring-set-days = days of the rule
undo-scoring-set-people = people of the rule
undo-scoring-set-decider = decision role of the rule
undo-scoring-set-mode = one step or two
undo-scoring-set-per-seller = what a seller can take
undo-scoring-set-threshold = threshold: { $who }
undo-scoring-set-word = what “{ $word }” means
undo-scoring-import-log = activity log { $file }
undo-scoring-remove-log = removing the log { $file }
undo-scoring-add-example = { $item } as an example
undo-scoring-change-example = made-up example
undo-scoring-remove-example = removing an example
undo-scoring-set-response = response time of tier { $tier }
undo-scoring-set-accept = time to accept or reject
undo-scoring-set-touches = attempts to reach somebody
undo-scoring-set-recycle = days in marketing’s care
undo-scoring-set-watcher = who watches over the SLA
undo-scoring-write-breach = what happens on a breach
undo-scoring-set-office = business hours
undo-scoring-set-holiday = day off
undo-scoring-change-reasons = reasons to reject
undo-scoring-agree-sla = SLA agreed
undo-scoring-reopen-sla = SLA open again

## Print

scoring-print-title = Scoring and hand-over
scoring-print-question = When is an account ready for sales?
scoring-print-rule = Rule
scoring-print-rule-title = When we hand an account over
scoring-print-two-step = At the threshold marketing hands over an MQA. It becomes an SQA when sales accepts it.
scoring-print-act-now = Handed over at once if the fit is right, whatever the points: { $items }.
scoring-print-thresholds = Thresholds
scoring-print-points = Points
scoring-print-points-title = What earns points, and what costs them
scoring-print-points-caption = Points by item
scoring-print-part-threshold = Threshold
scoring-print-part-actions = What an account does
scoring-print-part-traits = What an account is
scoring-print-item = Item
scoring-print-marketing = Marketing
scoring-print-sales = Sales
scoring-print-agreed = Agreed
scoring-print-fades = Points
scoring-print-capped = { $fades }; at most { $cap }
scoring-print-undecided = open
scoring-print-open = { $count ->
    [one] One item is not settled.
   *[other] { $count } items are not settled.
}
scoring-print-log = Trial
scoring-print-log-title = What the rule would have done
scoring-print-log-how = The rule held against the activity log, every account on the day it had most points.
scoring-print-log-period = Log
scoring-print-log-days = { $from } to { $to }
scoring-print-log-active = Active accounts
scoring-print-log-handed = Handed over
scoring-print-log-week = … a week
scoring-print-log-seller = … a week and seller
scoring-print-log-no-fit = Fit was not looked at: nobody has agreed yet what fits.
scoring-print-log-no-people = People were not looked at: the log does not name them.
scoring-print-log-no-roles = Decision roles were not looked at: the log does not name them.
scoring-print-sla = SLA
scoring-print-sla-title = What both teams promise at the hand-over
scoring-print-sla-agreed = Marketing and sales stand by these times.
scoring-print-sla-open = A proposal: marketing and sales have not agreed on it yet.
scoring-print-sla-caption = Response time by tier
scoring-print-sla-tier = Tier
scoring-print-sla-respond = Sales answers within

scoring-card-kind = SLA
scoring-card-title = Hand-over to sales
scoring-card-when = When
scoring-card-times = Until when
scoring-card-time = { $tier }: answer within { $hours }
scoring-card-accept = Accept or reject within { $hours }, with a reason
scoring-card-then = And then

scoring-print-sheet-points = Points
scoring-print-sheet-points-title = What is it worth?
scoring-print-sheet-rule = Rule and SLA
scoring-print-sheet-rule-title = When do we hand over, and what then?
scoring-sheet-points-how = Each team fills in its column alone, on its own sheet. Then lay both sheets side by side and settle the largest differences first.
scoring-sheet-starter = Starter
scoring-sheet-rule-how = Write one answer per team, then the one both stand by.
scoring-sheet-threshold = How many points, within how many days?
scoring-sheet-fit = Which fit at least?
scoring-sheet-people = From how many people, and who of them must decide?
scoring-sheet-own-thresholds = Who gets an own threshold (tier 1, customers), and which?
scoring-sheet-respond = Until when does sales answer tier 1, 2 and 3?
scoring-sheet-reject = Why may sales reject, until when, and what becomes of the account?
scoring-sheet-watch = Who watches over it, and what happens if a time is missed?

## Sample

scoring-sample-trait = 1,000 employees or more
scoring-sample-log = activities-hubspot.csv
scoring-sample-role-user = User
scoring-sample-role-influencer = Influencer
scoring-sample-role-decider = Decider
scoring-sample-role-buyer = Buyer
