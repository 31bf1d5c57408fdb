# Goals: what marketing, sales and both together measure themselves by
step-goals = Goals
step-goals-purpose = What both teams measure themselves by, and what the funnel needs for it

goals-marketing = Marketing
goals-sales = Sales

# The funnel's stages
goals-stage-reach = Reach
goals-stage-hand-over = Hand over
goals-stage-win = Win
goals-stage-grow = Grow

# The usual goals
goals-name-coverage = List coverage
goals-name-engaged = Engaged accounts
goals-name-penetration = Penetration: people per account
goals-name-acceptance = Accepted SQAs
goals-name-sla = SLA kept
goals-name-opportunity-rate = Opportunities per accepted SQA
goals-name-velocity = Pipeline velocity
goals-name-win-rate = Win rate against non-ABM
goals-name-deal-size = Deal size against non-ABM
goals-name-existing = Revenue growth with customers
goals-name-roi = Return of the programme
goals-source-coverage = CRM: target accounts with at least three known roles
goals-source-engaged = Scoring: accounts with activity in the last 90 days
goals-source-penetration = Scoring: active people in each engaged account
goals-source-acceptance = CRM: SQAs that sales has accepted
goals-source-sla = CRM: SQAs answered within the response time
goals-source-opportunity-rate = CRM: opportunities from accepted SQAs
goals-source-velocity = CRM: opportunities, deal size, win rate and length of the cycle
goals-source-win-rate = CRM: win rate of target accounts against all others
goals-source-deal-size = CRM: deal size of target accounts against all others
goals-source-existing = Accounting: revenue with customers on the list
goals-source-roi = Accounting: contribution margin of target accounts against the cost of the programme

# Whose
goals-whose = Whose
goals-whose-marketing = Marketing
goals-whose-sales = Sales
goals-whose-shared = Shared
goals-whose-open = Open
goals-claim-marketing = Marketing
goals-claim-sales = Sales
goals-claim-shared = Shared
goals-claim-none = No goal

# What is written about a goal
goals-goal = Goal
goals-name = Name
goals-name-example = Meetings with deciders
goals-baseline = Today
goals-target = Target
goals-due = By
goals-owner = Answers for it
goals-owner-none = Nobody yet
goals-source = Where the number comes from
goals-meeting = Looked at in
goals-meeting-none = No meeting
goals-kind = Speaks
goals-kind-leading = early
goals-kind-lagging = late
goals-kind-leading-why = Leading: it moves first, while something can still be done.
goals-kind-lagging-why = Lagging: it moves last, when the result is there.
goals-better = Better is
goals-better-more = more
goals-better-less = less
goals-stage = Stage
goals-unit = Counts
goals-unit-accounts = Accounts
goals-unit-people = People
goals-unit-count = A number of things
goals-unit-number = A number
goals-unit-percent = Per cent
goals-unit-ratio = Times as much
goals-unit-money = Money
goals-unit-money-per-month = Money a month
goals-unit-hours = Hours
goals-unit-days = Days
goals-unit-months = Months
goals-measure-by = Measured by

# A number with its unit
goals-value-accounts = { $value }
goals-value-people = { $value }
goals-value-count = { $value }
goals-value-number = { $value }
goals-value-ratio = { $value } ×
goals-value-money-per-month = { $money } a month
goals-value-hours = { $value ->
    [one] { $value } hour
   *[other] { $value } hours
}
goals-value-days = { $value ->
    [one] { $value } day
   *[other] { $value } days
}
goals-value-months = { $value ->
    [one] { $value } month
   *[other] { $value } months
}
# The same short, behind a field
goals-short-percent = %
goals-short-ratio = ×
goals-short-money = { $currency }
goals-short-money-per-month = { $currency }/mo.
goals-short-hours = h
goals-short-days = days
goals-short-months = mo.

# The screen
goals-empty = Marketing looks at the top of the funnel, sales at its end. What only one team measures is handed over; what both measure is done together.
goals-empty-start = Take the eleven usual goals
goals-empty-example = Each team then says alone whose a goal should be and what it should reach.
goals-own = Own goal
goals-own-title = Add a goal
goals-add = Add
goals-name-missing = A name is needed.
goals-parts = Parts of the goals
goals-tab-propose = Propose
goals-tab-goals = Goals
goals-tab-funnel = Funnel
goals-table = Goals by stage of the funnel
goals-stage-shared = { $count ->
    [one] one shared goal
   *[other] { $count } shared goals
}
goals-stage-none-shared = no shared goal yet
goals-stage-add = Add a goal to { $stage }
goals-whose-of = Whose: { $goal }
goals-baseline-of = Today: { $goal }
goals-target-of = Target: { $goal }
goals-due-of = By: { $goal }
goals-owner-of = Who answers for: { $goal }
goals-unknown = unknown
goals-usual = usually { $whose }
goals-more = More about { $goal }
goals-details = Details …
goals-up = Move up
goals-down = Move down
goals-remove = Remove goal
goals-reopen = Open again
goals-details-title = { $goal }
goals-done = Done
goals-foot-open = { $count ->
    [one] One goal is nobody’s yet.
   *[other] { $count } goals are nobody’s yet.
}
goals-settle-usual = Settle them as usual
goals-settle-same = { $count ->
    [one] Settle the one both propose alike
   *[other] Settle the { $count } both propose alike
}
goals-take-left-out = { $count ->
    [one] Bring back the usual goal that was removed
   *[other] Bring back the { $count } usual goals that were removed
}
goals-foot-unknown = { $count ->
    [one] Today’s value of one goal is unknown: somebody has to measure it.
   *[other] Today’s value of { $count } goals is unknown: somebody has to measure it.
}

# Proposing apart
goals-propose-lead = Each team says alone whose a goal should be, and what it should reach. Then both see where they differ.
goals-propose-what = What is asked
goals-propose-open-why = Both proposals lie open. Settle below what the teams see differently.
goals-propose-missing = Both teams have to say whose each goal should be before anybody sees the other’s proposal.
goals-propose-whose = Whose should it be: { $goal }
goals-propose-target = What should it reach: { $goal }
goals-propose-today = { $value } today
goals-propose-today-unknown = today unknown
goals-entry-hint = Arrows choose whose goal it is. A target may stay empty.
goals-entry-done = All goals answered.
goals-differ-title = Where the teams differ
goals-differ-count = { $count ->
    [0] Nothing is open between the teams.
    [one] One goal is seen differently.
   *[other] { $count } goals are seen differently.
}
goals-agree-title = Where they agree
goals-agreed = Agreed
goals-proposed = { $whose }, { $target }
goals-take-marketing = Take marketing’s proposal for { $goal }
goals-take-sales = Take sales’ proposal for { $goal }
goals-take-short = Take
goals-both-none = Both teams want no goal here.

# The funnel
goals-funnel-accounts = Accounts needed
goals-funnel-engagement = Accounts that become active
goals-funnel-handover = Active accounts that become SQA
goals-funnel-opportunity = SQAs that become an opportunity
goals-funnel-win = Opportunities that become an order
goals-funnel-deal = Value of an order
goals-funnel-revenue = New revenue
goals-funnel-stage-accounts = Target accounts
goals-funnel-stage-engaged = Active accounts
goals-funnel-stage-handed = SQAs
goals-funnel-stage-opportunities = Opportunities
goals-funnel-stage-orders = Orders
goals-funnel-title = Seven numbers, one of them follows from the others
goals-funnel-why = Choose what is sought; enter the other six. Two per cent more at one step are two per cent fewer accounts.
goals-funnel-seek = Seek { $part }
goals-funnel-seeking = sought
goals-funnel-found = follows
goals-funnel-missing = { $count ->
    [one] One number is missing before this follows.
   *[other] { $count } numbers are missing before this follows.
}
goals-funnel-impossible = No share is more than 100%: with these numbers it cannot be done.
goals-funnel-drawing = What is left at each stage
goals-funnel-drawing-empty = The funnel appears once six of the seven numbers are there.
goals-funnel-row = { $stage }: { $count }
goals-funnel-rate = { $share } go on
goals-funnel-orders = at { $deal } = { $revenue }
goals-funnel-list = On the list
goals-funnel-capacity = Can be carried
goals-funnel-enough = { $needed } of { $there } accounts: enough
goals-funnel-short = { $needed } needed, { $there } there: { $short } too few
goals-funnel-no-list = The list is not cut yet: nothing to compare with.
goals-funnel-no-capacity = Nobody has said what the teams can carry.
goals-funnel-ways = Each of these alone would make the list suffice
goals-funnel-way = { $part }
goals-funnel-from-to = { $from } → { $to }
goals-funnel-way-more = { $short ->
    [one] One more account on the list
   *[other] { $short } more accounts on the list
}
goals-funnel-way-impossible = cannot be made up for
goals-funnel-use = Calculate with it
goals-funnel-use-part = Calculate with it: { $part } at { $to }
goals-funnel-to-list = To the list
goals-funnel-to-approach = To the capacity check

# Print
goals-print-title = Goals
goals-print-question = What do we measure ourselves by, and does the list suffice for it?
goals-print-answer = { $count ->
    [one] One goal
   *[other] { $count } goals
}, { $shared ->
    [0] none of them shared.
    [one] one of them shared.
   *[other] { $shared } of them shared.
}
goals-print-promise = { $orders ->
    [one] One order
   *[other] { $orders } orders
} at { $deal } each. That takes { $accounts } accounts.
goals-print-promise-list = { $orders ->
    [one] One order
   *[other] { $orders } orders
} at { $deal } each. That takes { $accounts } accounts; { $listed } are on the list.
goals-print-funnel = Funnel
goals-print-funnel-title = What our goals take
goals-print-funnel-figure = From the list to the order
goals-print-funnel-alternative = { $accounts } target accounts become { $engaged } active accounts, { $handed } SQAs, { $opportunities } opportunities and { $orders } orders.
goals-print-funnel-note = “{ $part }” follows from the other numbers; what is left at a stage is rounded up.
goals-print-rate-engagement = { $share } become active
goals-print-rate-handover = { $share } become SQA
goals-print-rate-opportunity = { $share } become an opportunity
goals-print-rate-win = { $share } become an order
goals-print-rate-revenue = at { $deal } each = { $revenue }
goals-print-limits = Held against list and capacity
goals-print-against-list = On the target list
goals-print-against-capacity = Can be carried
goals-print-against = { $needed } of { $there }
goals-print-ways = What would make the list suffice, each alone
goals-print-way-list = { $short ->
    [one] One more account on the list
   *[other] { $short } more accounts on the list
}
goals-print-way = { $part }: { $to } instead of { $from }
goals-print-goals = Goals
goals-print-goals-title = What we measure ourselves by
goals-print-goals-caption = Goals by stage of the funnel
goals-print-goals-note = Set strong: both teams answer for it. A triangle marks what is open or unknown.
goals-print-differ = Seen differently
goals-print-differ-title = Where the teams differ
goals-print-differ-caption = Proposals of both teams that are not settled
goals-print-said = { $claim }, { $target }
goals-print-silent = said nothing
goals-print-measure = To measure
goals-print-measure-title = What we have to measure first
goals-print-measure-why = Nobody knows today’s value of these goals. Without it nobody can say later what has changed.
goals-print-measure-caption = Values of today that are unknown
goals-print-find-out = Find out
goals-print-sources = Sources
goals-print-sources-title = Where the numbers come from
goals-print-sources-caption = Source of each number, and the meeting that looks at it
goals-print-nobody = nobody yet
goals-print-open = open
goals-print-unknown = unknown
goals-print-no-meeting = none
goals-card = Goals
goals-card-goal = { $goal }: from { $from } to { $to } by { $due }
goals-card-shared = { $goal }, shared: from { $from } to { $to } by { $due }
goals-sheet-marketing = Marketing’s goals
goals-sheet-sales = Sales’ goals
goals-sheet-how = Tick whose goal it should be, or leave it empty if it should be none. Write today’s value if you know it, and what it should reach by when. Fill this in without the other team; then lay both sheets side by side.
goals-sheet-tick-marketing = Mkt
goals-sheet-tick-sales = Sales
goals-sheet-tick-shared = Both
goals-sheet-funnel = The funnel by hand
goals-sheet-funnel-how = Start with the revenue. Divide the result of the line above by your number each time; for a share, 40% is 0.4.
goals-sheet-number = Number
goals-sheet-ours = Ours
goals-sheet-gives = gives
goals-sheet-result = Result
goals-sheet-revenue = New revenue from ABM
goals-sheet-deal = ÷ value of an order
goals-sheet-win = ÷ share of opportunities won
goals-sheet-opportunity = ÷ share of SQAs that become an opportunity
goals-sheet-handover = ÷ share of active accounts that become SQA
goals-sheet-engagement = ÷ share of accounts that become active
goals-sheet-funnel-note = Example: 2,000,000 ÷ 100,000 = 20 orders ÷ 0.25 = 80 ÷ 0.5 = 160 ÷ 0.4 = 400 ÷ 0.4 = 1,000 accounts.

# Undo
undo-goals-start = the usual goals
undo-goals-add = new goal “{ $goal }”
undo-goals-remove = removing { $goal }
undo-goals-move = order of { $goal }
undo-goals-rename = name of { $goal }
undo-goals-stage = stage of { $goal }
undo-goals-reopen = opening { $goal } again
undo-goals-settle = settling { $goal }
undo-goals-settle-same = settling what both propose alike
undo-goals-settle-usual = settling the goals as usual
undo-goals-kind = early or late: { $goal }
undo-goals-measure = what { $goal } counts
undo-goals-baseline = today’s value of { $goal }
undo-goals-measure-by = when { $goal } is measured
undo-goals-target = target of { $goal }
undo-goals-due = date of { $goal }
undo-goals-own = who answers for { $goal }
undo-goals-source = source of { $goal }
undo-goals-review = meeting that looks at { $goal }
undo-goals-hand-over-marketing = handing the laptop to marketing
undo-goals-hand-over-sales = handing the laptop to sales
undo-goals-take-back = taking the laptop back
undo-goals-reveal = revealing both proposals
undo-goals-cover = covering both proposals
undo-goals-propose-marketing = marketing’s proposal for { $goal }
undo-goals-propose-sales = sales’ proposal for { $goal }
undo-goals-funnel = funnel: { $part }
undo-goals-seek = seeking { $part }

# Findings
goals-lacks-target = a target
goals-lacks-due = a date
goals-lacks-owner = somebody who answers for it
finding-goals-no-shared = { $stage }: no goal of this stage is shared. What only one team measures gets lost at the hand-over.
finding-goals-open = { $count ->
    [one] Nobody has settled whose goal this is: { $goals }.
   *[other] Nobody has settled whose { $count } goals are: { $goals }.
}
finding-goals-differ = { $count ->
    [one] Marketing and sales see a goal differently: { $goals }.
   *[other] Marketing and sales see { $count } goals differently: { $goals }.
}
finding-goals-incomplete = { $goal } lacks { $what }.
finding-goals-no-baseline = { $goal }: nobody knows today’s value, and nobody has said until when it is measured.
finding-goals-no-baseline-yet = { $goal }: today’s value is still to be measured.
finding-goals-leads-back = { $goal }: the target is no better than today.
finding-goals-due-past = { $goal } is due before the workshop.
finding-goals-owner-empty = { $goal } is answered for by { $role }, but nobody holds that role.
finding-goals-none-leading = All goals speak late. Without one that moves early, nobody notices in time.
finding-goals-no-meeting = { $count ->
    [one] No meeting looks at this goal: { $goals }.
   *[other] No meeting looks at { $count } goals: { $goals }.
}
finding-goals-only-marketing = All goals are marketing’s. Sales would measure nothing.
finding-goals-only-sales = All goals are sales’. Marketing would measure nothing.
finding-goals-funnel-impossible = { $part } would have to be more than 100%: with these numbers it cannot be done.
finding-goals-list-short = The funnel needs { $needed } accounts; { $there } are on the list, { $short } too few.
finding-goals-capacity-short = The funnel needs { $needed } accounts; the teams can carry { $there }, { $short } too few.
finding-goals-funnel-open = { $missing ->
    [one] One number of the funnel is missing before it can be calculated.
   *[other] { $missing } numbers of the funnel are missing before it can be calculated.
}

# Formulas and the figures they are made of
goals-tab-figures = Figures
goals-formula = Formula
goals-formula-hint = Names, numbers, + − × ÷ and brackets: SQAs accepted by sales ÷ SQAs handed over
goals-formula-insert = Insert a name
goals-formula-usual = Back to the usual formula
goals-formula-counts = Without a formula the number is only counted.
goals-formula-gives = Gives { $value } today.
goals-formula-take = Take { $value } as today’s value
goals-formula-take-all = { $count ->
    [one] Take today’s value of the one that can be calculated
   *[other] Take today’s values of the { $count } that can be calculated
}
goals-formula-same = That is today’s value.
goals-formula-lacks = Follows as soon as these have a value: { $names }.
goals-formula-zero = Something is divided by 0.
goals-formula-kept = Nothing is kept before the formula is understood.
goals-figures-title = What the formulas are made of
goals-figures-why = Values of today, from CRM, scoring and accounting. Every goal whose figures are known follows by itself.
goals-figure = Figure
goals-figure-value = Today
goals-figure-value-of = Today: { $figure }
goals-figure-name-of = Name: { $figure }
goals-figure-unit-of = Counts: { $figure }
goals-figure-used = In the formula of
goals-figure-unused = no formula
goals-figure-derived = from the list
goals-figure-derived-none = list not cut yet
goals-figure-add = Add a figure
goals-figure-add-title = Add a figure
goals-figure-example = Visitors of the trade fair
goals-figure-remove = Remove { $figure }
goals-figure-remove-head = Remove
goals-figure-remove-used = A formula needs it
goals-figure-listed = accounts on the list
goals-figure-covered = accounts with three known roles
goals-figure-active = active accounts
goals-figure-active-people = active people
goals-figure-handed = SQAs handed over
goals-figure-in-time = SQAs answered in time
goals-figure-accepted = SQAs accepted by sales
goals-figure-opportunities = opportunities
goals-figure-open = open opportunities
goals-figure-won = orders won
goals-figure-revenue = revenue from orders won
goals-figure-cycle = length of the sales cycle
goals-figure-other-opportunities = opportunities outside ABM
goals-figure-other-won = orders won outside ABM
goals-figure-other-revenue = revenue from orders outside ABM
goals-figure-existing = revenue with customers this year
goals-figure-existing-before = revenue with customers last year
goals-figure-contribution = contribution margin of target accounts
goals-figure-cost = cost of the programme

# What is wrong with a formula; $text is what it is about, $at its place, $meant what was probably meant
goals-trouble-too-long = A formula has at most 1,000 characters. Put a part of it into a goal of its own and name that.
goals-trouble-too-deep = Too many brackets inside one another. Put a part of it into a goal of its own and name that.
goals-trouble-unknown-name = { $meant ->
    [none] Nothing is called “{ $text }”. Insert a name from the list, or add it as a figure.
   *[other] Nothing is called “{ $text }”. Is “{ $meant }” meant?
}
goals-trouble-unclear-number = “{ $text }” may be a thousand or a one. Write 1000 or 1.0.
goals-trouble-strange-sign = “{ $text }” means nothing here. Use + − × ÷ and brackets.
goals-trouble-no-value = A name or a number is missing at character { $at }.
goals-trouble-no-sign = A sign is missing before “{ $text }”: + − × or ÷.
goals-trouble-not-closed = The bracket at character { $at } is never closed.
goals-trouble-not-opened = The bracket at character { $at } was never opened.
goals-trouble-unlike-units = “{ $text }” adds things of different units. Only money goes with money, days with days, counts with counts.
goals-trouble-wrong-unit = { $gives ->
    [count] This gives a number of things; the goal counts { $unit }. Divide by what they are a share of, or change what the goal counts.
    [share] This gives a share; the goal counts { $unit }. Change the formula or what the goal counts.
    [money] This gives money; the goal counts { $unit }. Change the formula or what the goal counts.
    [speed] This gives money in some time; the goal counts { $unit }. Change the formula or what the goal counts.
    [time] This gives a time; the goal counts { $unit }. Change the formula or what the goal counts.
   *[nothing] This gives nothing a goal can count; the goal counts { $unit }. Change the formula.
}
goals-trouble-circle = The goal would follow from itself: { $meant }. Name a figure instead.
goals-trouble-use-meant = Write “{ $meant }”
# The same short, for findings and refusals
goals-why-too-long = it is too long
goals-why-too-deep = it has too many brackets inside one another
goals-why-unknown-name = it names something that is not there
goals-why-unclear-number = a number in it can be read in two ways
goals-why-strange-sign = it has a sign that means nothing
goals-why-no-value = a name or a number is missing in it
goals-why-no-sign = a sign is missing in it
goals-why-not-closed = a bracket is never closed
goals-why-not-opened = a bracket was never opened
goals-why-unlike-units = it adds things of different units
goals-why-wrong-unit = it gives something else than the goal counts
goals-why-circle = the goal would follow from itself
error-refused-goals-formula = The formula cannot be used at character { $at }, “{ $text }”: { $trouble }.
    .means = The old formula stays. The field says how to put it right.
error-refused-goals-used = This is needed by the formula of { $goals }.
    .means = Nothing was changed. Change that formula first, then it can go.
goals-print-counted = counted
undo-goals-formula = formula of { $goal }
undo-goals-take-calculated = calculated value of { $goal }
undo-goals-take-all-calculated = taking all calculated values
undo-goals-add-figure = new figure “{ $figure }”
undo-goals-rename-figure = name of { $figure }
undo-goals-measure-figure = what { $figure } counts
undo-goals-figure = today’s value: { $figure }
undo-goals-remove-figure = removing { $figure }
finding-goals-formula = { $goal }: its formula cannot be calculated any more, { $why }.
finding-goals-baseline-differs = { $goal }: today { $entered } was entered, its formula gives { $calculated }.
