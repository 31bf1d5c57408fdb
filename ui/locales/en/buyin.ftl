# The step buyin: winning sales over.
step-buyin = Buy-in
step-buyin-purpose = What sales gains, what it costs, and what both teams promise

buyin-side = { $side ->
    [marketing] Marketing
   *[sales] Sales
}
buyin-team = { $team ->
    [marketing] Marketing
    [sales] Sales
    [leadership] Leadership
    [expert] Experts
   *[room] Whole room
}

# Benefits and what they cost
buyin-benefit-hotter-leads = Hotter leads
buyin-benefit-hotter-leads-what = Accounts that have already shown that they want something.
buyin-benefit-faster-closes = Faster closes
buyin-benefit-faster-closes-what = They are late in their decision when sales steps in.
buyin-benefit-buying-centre = Visible buying centre
buyin-benefit-buying-centre-what = Several people in every account instead of a single contact.
buyin-benefit-bigger-deals = Bigger deals
buyin-benefit-bigger-deals-what = The list holds accounts that can buy more.
buyin-benefit-higher-margins = Higher margins
buyin-benefit-higher-margins-what = Less haggling over price, hence more commission.
buyin-tradeoffs = What it costs
buyin-tradeoff-fewer = There will be fewer leads than before.
buyin-tradeoff-time = Time moves into a few, well-qualified top accounts.
buyin-tradeoff-unfamiliar = It will feel unfamiliar at first.

# Typical objections with a proposed answer
buyin-objection-fewer-leads = We will get fewer leads.
buyin-proposal-fewer-leads = Yes, fewer. We count meetings and opportunities with accounts we chose together, not names.
buyin-objection-account-missing = My account is not on the list.
buyin-proposal-account-missing = Everybody may put forward accounts with a reason. The list is reviewed every quarter.
buyin-objection-knows-nothing = Marketing does not know our customers.
buyin-proposal-knows-nothing = That is why marketing listens in on sales calls and sales reads what goes out to its accounts.
buyin-objection-more-admin = That is even more admin.
buyin-proposal-more-admin = Sales answers one question per handed-over account: accepted or not, and why.
buyin-objection-commission-falls = My commission will fall.
buyin-proposal-commission-falls = Commission plans stay as they are for a year, and are looked at again with the numbers of the target accounts.
buyin-objection-tried-before = We tried that before.
buyin-proposal-tried-before = What failed then is on this list. We begin with a few accounts and stop after two quarters if nothing moves.

# The screen
buyin-parts = Parts of this step
buyin-part-benefits = Benefits
buyin-part-objections = Objections
buyin-part-promises = Promises
buyin-part-pulse = Pulse
buyin-ask-title = Five benefits, two teams, one laptop
buyin-ask-why = Each team rates alone how much a benefit matters to it. Both ratings are shown at once.
buyin-revealed-title = Both ratings, biggest difference first
buyin-revealed-why = Talk about the marked ones, and write down what a benefit means here.
buyin-reveal-hint = Each team has to rate all five benefits first.
buyin-rate = { $benefit }: how relevant, from 1 to 5
buyin-rate-side = { $benefit }, { $side ->
    [marketing] marketing
   *[sales] sales
}: how relevant, from 1 to 5
buyin-scale = 1 does not matter to us, 5 matters most
buyin-entry-done = All five rated
buyin-entry-left = { $count ->
    [one] One benefit left
   *[other] { $count } benefits left
}
buyin-note = In our own words
buyin-note-for = { $benefit } in our own words
buyin-apart = { $apart ->
    [0] Same rating
    [one] One apart
   *[other] { $apart } apart
}
buyin-objection = Objection
buyin-role = Who says so
buyin-role-of = Who says “{ $objection }”
buyin-answer = Answer
buyin-answer-to = Answer to “{ $objection }”
buyin-answer-own = In your own words
buyin-status = Status
buyin-status-of = Status of “{ $objection }”
buyin-status-open = Open
buyin-status-answered = Answered
buyin-status-parked = Parked
buyin-objection-new = A new objection
buyin-objection-add = Add
buyin-starters-add = Add typical objections
buyin-objections-none = No objections yet
buyin-objections-none-why = Objections that are said aloud can be answered. Start with what sales teams usually say.
buyin-proposal-take = Take this answer
buyin-proposal-take-for = Take this answer: “{ $objection }”
buyin-remove-objection = Remove “{ $objection }”
buyin-promise = Promise
buyin-promises-of = { $side ->
    [marketing] Marketing promises sales
   *[sales] Sales promises marketing
}
buyin-promise-new = { $side ->
    [marketing] A new promise of marketing
   *[sales] A new promise of sales
}
buyin-promises-none = Nothing promised yet.
buyin-owner = Who sees to it
buyin-due = By
buyin-remove-promise = Remove “{ $promise }”
buyin-pulse-statement = “I support doing ABM here.”
buyin-pulse-scale = 1 not at all, 5 fully
buyin-round = { $round ->
    [before] Before the workshop
   *[after] After the workshop
}
buyin-round-voters = { $round ->
    [before] Before the workshop
   *[after] After the workshop
}, { $voters ->
    [one] one vote
   *[other] { $voters } votes
}
buyin-pulse-ask = Ask the room
buyin-pulse-change = What has changed
buyin-pulse-moved = { $team ->
    [marketing] Marketing
    [sales] Sales
    [leadership] Leadership
    [expert] Experts
   *[room] Everybody
}: { $way ->
    [up] the median rose from { $before } to { $after }.
    [down] the median fell from { $before } to { $after }.
   *[same] the median stayed at { $after }.
}
buyin-pulse-again = Ask again
buyin-pulse-ask-round = Ask the room: { $round ->
    [before] before the workshop
   *[after] after the workshop
}
buyin-pulse-again-round = Ask again: { $round ->
    [before] before the workshop
   *[after] after the workshop
}
buyin-pulse-clear = { $round ->
    [before] Forget the votes before the workshop
   *[after] Forget the votes after the workshop
}
buyin-pulse-none = { $round ->
    [before] Ask before anything is presented: hands, paper ballots, or the laptop goes round.
   *[after] Ask again at the end of the day. What has changed is what the day was worth.
}

# Undo
undo-buyin-hand-over = { $side ->
    [marketing] laptop to marketing
   *[sales] laptop to sales
}
undo-buyin-take-back = laptop taken back
undo-buyin-reveal = ratings revealed
undo-buyin-cover = ratings covered
undo-buyin-rate = { $side ->
    [marketing] marketing’s rating of “{ $benefit }”
   *[sales] sales’ rating of “{ $benefit }”
}
undo-buyin-note = note on “{ $benefit }”
undo-buyin-add-starters = typical objections
undo-buyin-add-objection = new objection “{ $objection }”
undo-buyin-say-objection = wording of “{ $objection }”
undo-buyin-by-role = who says “{ $objection }”
undo-buyin-answer = answer to “{ $objection }”
undo-buyin-set-status = “{ $objection }” { $status ->
    [open] open
    [answered] answered
   *[parked] parked
}
undo-buyin-remove-objection = removing “{ $objection }”
undo-buyin-add-promise = new promise “{ $promise }”
undo-buyin-say-promise = wording of “{ $promise }”
undo-buyin-own-promise = who sees to “{ $promise }”
undo-buyin-due-promise = day of “{ $promise }”
undo-buyin-remove-promise = removing “{ $promise }”
undo-buyin-pulse = { $round ->
    [before] votes before the workshop
   *[after] votes after the workshop
}
undo-buyin-clear-pulse = { $round ->
    [before] forgetting the votes before the workshop
   *[after] forgetting the votes after the workshop
}

# Errors and findings
error-refused-buyin-no-answer = This objection has no answer yet.
    .means = Nothing was changed. Write the answer first.
finding-buyin-far-apart = “{ $benefit }” matters { $marketing } to marketing and { $sales } to sales.
finding-buyin-objection-open = An objection has no convincing answer yet: { $objection }
finding-buyin-promise-loose = { $lacks ->
    [owner] Nobody sees to the promise “{ $promise }”.
    [due] The promise “{ $promise }” has no day.
   *[both] The promise “{ $promise }” has neither an owner nor a day.
}
finding-buyin-promise-one-sided = { $side ->
    [marketing] Only sales has promised something. Marketing has to give something, too.
   *[sales] Only marketing has promised something. Sales has to give something, too.
}
finding-buyin-pulse-fell = Support fell over the day: the median went from { $before } to { $after }.
finding-buyin-pulse-low = Support is low: the median is { $median } of 5.
finding-buyin-pulse-apart = Support differs between the teams: marketing and sales lie far apart.

# Print
buyin-print-title = Buy-in
buyin-print-question = Why does sales join in?
buyin-print-answer = { $promises ->
    [0] The teams have not promised each other anything yet.
    [one] One promise binds the teams.
   *[other] { $promises } promises bind both teams.
} { $open ->
    [0] No objection is open.
    [one] One of { $objections } objections is open.
   *[other] { $open } of { $objections } objections are open.
}
buyin-print-benefits = Benefits
buyin-print-benefits-title = What we gain, and what it costs
buyin-print-benefits-caption = Benefits and how relevant they are to each team, from 1 to 5
buyin-print-benefits-note = Biggest difference first. Tinted: two or more apart.
buyin-print-benefit = Benefit
buyin-print-meaning = What it means here
buyin-print-figure = How much each benefit matters
buyin-print-figure-alternative = Bars from 0 to 5 for the five benefits with the ratings of marketing and sales; the numbers stand in the table below.
buyin-print-figure-note = The bar ends halfway between the two teams.
buyin-print-objections = Objections
buyin-print-objections-title = What speaks against it, and what we answer
buyin-print-objections-caption = Objections and answers
buyin-print-promises = Promises
buyin-print-promises-title = What we promise each other
buyin-print-promises-caption = Promises with owner and day
buyin-print-pulse = Pulse
buyin-print-pulse-title = How many support it
buyin-print-pulse-caption = Votes from 1 (not at all) to 5 (fully)
buyin-print-team = Team
buyin-print-ratings-marketing = Benefits, marketing
buyin-print-ratings-marketing-title = What matters to marketing
buyin-print-ratings-sales = Benefits, sales
buyin-print-ratings-sales-title = What matters to sales
buyin-print-log = Objections and promises
buyin-print-log-title = What speaks against it, what we promise
buyin-print-ballot = Ballot
buyin-print-ballot-title = Your vote, without a name
buyin-sheet-ratings-how = How to use this sheet: rate alone as a team and tick one box per benefit. 1 does not matter to us, 5 matters most. Compare only when both teams are done.
buyin-sheet-log-how = How to use this sheet: write every objection down as it is said, with the role of who says it. Answer together. A promise needs a name and a day.
buyin-sheet-ballot-how = How to use this sheet: one per person, folded, without a name. Find the row of your team and tick one box. 1 not at all, 5 fully.
buyin-card-what = Our word

# Sample workshop
buyin-sample-note-hotter-leads = Sales has heard this before: the trade-fair leads of 2024 were cold.
buyin-sample-note-buying-centre = At plant builders we know the buyer, but not the head of maintenance.
buyin-sample-role-head-of-sales = Head of Sales
buyin-sample-role-regional-sales = Regional sales manager
buyin-sample-role-account-executive = Account executive
buyin-sample-answer-tried-before = In 2023 marketing chose the list alone. This time both teams choose it, and both sign.
buyin-sample-promise-signals = Every Monday, a list of accounts that showed interest, with what they looked at
buyin-sample-promise-list = No campaign goes to a tier 1 account before its seller has seen it
buyin-sample-promise-answer = Every handed-over account is answered within two working days
buyin-sample-promise-contacts = Three more contacts per tier 1 account are entered in the CRM
