# approach
step-approach = Approach
step-approach-purpose = Strategic, lite or programmatic: what each account is worth to us

## The three approaches and the five outcomes

approach-choice-strategic = Strategic
approach-choice-lite = ABM lite
approach-choice-programmatic = Programmatic
approach-choice-blended = Blended
approach-choice-not-yet = Not ABM (yet)
approach-ratio-strategic = 1:1
approach-ratio-lite = 1:few
approach-ratio-programmatic = 1:many
approach-sub-strategic = 1:1, per account
approach-sub-lite = 1:few, per cluster
approach-sub-programmatic = 1:many, per industry
approach-effort = Effort
approach-effort-strategic = very high per account
approach-effort-lite = medium per account
approach-effort-programmatic = low per account
approach-needs = Needs
approach-needs-strategic = its own programme and a sponsor for every account
approach-needs-lite = clusters of 5 to 15 accounts with the same problem
approach-needs-programmatic = list matching, advertising and buying signals
approach-leads = leads
approach-chosen = chosen

## Teams

approach-marketing = Marketing
approach-sales = Sales
approach-side = { $side ->
    [marketing] Marketing
   *[sales] Sales
}

## Criteria. Each name once as its own message, so that lists can name it by key.

approach-criterion-deal-value = Yearly value of a deal
approach-criterion-target-accounts = Number of target accounts
approach-criterion-budget-per-account = Budget per account and year
approach-criterion-accounts-per-person = Accounts per ABM person
approach-criterion-relationship = Relationship, white space
approach-criterion-buying-centre = Size of the buying centre
approach-criterion-concentration = Share of the top 50
approach-criterion-sales-cycle = Length of the sales cycle
approach-criterion-commitment = Commitment of sales
approach-criterion-personalisation = Personalisation
approach-criterion-data = Data and technology
approach-criterion = { $criterion ->
    [deal-value] { approach-criterion-deal-value }
    [target-accounts] { approach-criterion-target-accounts }
    [budget-per-account] { approach-criterion-budget-per-account }
    [accounts-per-person] { approach-criterion-accounts-per-person }
    [relationship] { approach-criterion-relationship }
    [buying-centre] { approach-criterion-buying-centre }
    [concentration] { approach-criterion-concentration }
    [sales-cycle] { approach-criterion-sales-cycle }
    [commitment] { approach-criterion-commitment }
    [personalisation] { approach-criterion-personalisation }
   *[data] { approach-criterion-data }
}
approach-help-deal-value = What an average customer is worth, as contract value a year or over the lifetime.
approach-help-target-accounts = How many accounts you mean when you say target accounts.
approach-help-budget-per-account = What you can spend on one target account in a year.
approach-help-accounts-per-person = How many accounts one full-time person for ABM has to serve.
approach-help-relationship = How well you know the people there, and how much is still unsold.
approach-help-buying-centre = How many people have a say in a buying decision.
approach-help-concentration = How much of the market the fifty largest accounts make up.
approach-help-sales-cycle = Months from the first contact to the signature.
approach-help-commitment = What sales is ready to put in.
approach-help-personalisation = How personal your content can get with the people you have.
approach-help-data = What data and tools are in place.

## Bands in words

approach-unknown = don’t know
approach-value-thousands = { $before }{ $value }k
approach-value-money = { $before }{ $value }
approach-value-accounts = { $value }
approach-value-people = { $value ->
    [one] { $value } person
   *[other] { $value } people
}
approach-value-percent = { $value }%
approach-value-months = { $value ->
    [one] { $value } month
   *[other] { $value } months
}
approach-from-thousands = from { $before }{ $limit }k
approach-from-money = from { $before }{ $limit }
approach-from-accounts = from { $limit }
approach-from-people = { $limit } people or more
approach-from-percent = from { $limit }%
approach-from-months = { $limit } months or more
approach-over-thousands = over { $before }{ $limit }k
approach-over-money = over { $before }{ $limit }
approach-over-accounts = over { $limit }
approach-over-people = over { $limit } people
approach-over-percent = over { $limit }%
approach-over-months = over { $limit } months
approach-up-to-thousands = up to { $before }{ $limit }k
approach-up-to-money = up to { $before }{ $limit }
approach-up-to-accounts = up to { $limit }
approach-up-to-people = up to { $limit } people
approach-up-to-percent = up to { $limit }%
approach-up-to-months = up to { $limit } months
approach-below-thousands = below { $before }{ $limit }k
approach-below-money = below { $before }{ $limit }
approach-below-accounts = below { $limit }
approach-below-people = below { $limit } people
approach-below-percent = below { $limit }%
approach-below-months = below { $limit } months
approach-between-thousands = { $before }{ $low }–{ $high }k
approach-between-money = { $before }{ $low }–{ $high }
approach-between-accounts = { $low }–{ $high }
approach-between-people = { $low }–{ $high } people
approach-between-percent = { $low }–{ $high }%
approach-between-months = { $low }–{ $high } months
approach-pick-target-accounts-against = cannot be named
approach-pick-budget-per-account-against = none
approach-pick-accounts-per-person-against = no owner
approach-pick-relationship-strategic = sponsor, large
approach-pick-relationship-lite = some contacts
approach-pick-relationship-programmatic = cold
approach-pick-commitment-strategic = AE and sponsor
approach-pick-commitment-lite = list and SLA
approach-pick-commitment-programmatic = SDR follows up
approach-pick-commitment-against = none
approach-pick-personalisation-strategic = per account
approach-pick-personalisation-lite = per industry
approach-pick-personalisation-programmatic = variables only
approach-pick-personalisation-against = none
approach-pick-data-strategic = CRM, research
approach-pick-data-lite = plus list matching
approach-pick-data-programmatic = plus ads, intent
approach-pick-data-against = no CRM

## Covered entry

approach-covered-title = Two teams, eleven questions, one laptop
approach-covered-why = Each team answers alone. Nobody sees the other’s answers until both are in, and then everybody sees them at once.
approach-reveal-left-hint = Every question needs an answer from both teams. “Don’t know” is one.
approach-locked = The other team’s answers are locked away, not just hidden. They open for everybody at once.
approach-number = number
approach-number-for = Number for { $criterion }
approach-clear = Clear
approach-row = { $number }, { $criterion }
approach-revealed = Revealed
approach-covered = Covered
approach-stage = Answers

## Revealed table

approach-column-criterion = Criterion
approach-column-weight = Weight
approach-column-agreed = Agreed
approach-track-strategic = 1:1
approach-track-lite = few
approach-track-programmatic = many
approach-track-against = none
approach-track-said = { $criterion }: marketing { $marketing }, sales { $sales }, agreed { $agreed }
approach-track-none = no answer
approach-open = open
approach-settle = Settle { $criterion }
approach-settle-title = What do you agree on?
approach-settle-use = { $side ->
    [marketing] As marketing says
   *[sales] As sales says
}
approach-settle-note = What was said
approach-settle-open = Leave open
approach-close = Close
approach-length = The longer the line, the more there is to talk about.
approach-first = Start with:
approach-all-same = Both teams gave the same answers.
approach-range-leads-always = { $approach } stays ahead, whatever “{ $criterion }” weighs.
approach-range-leads = { $approach } stays ahead while “{ $criterion }” weighs { $from } to { $to }.
approach-range-holds = The advice holds while “{ $criterion }” weighs { $from } to { $to }; today { $weight }.
approach-range-holds-always = The advice holds, whatever “{ $criterion }” weighs.

## Result

approach-result = Result
approach-answered-all = all eleven agreed
approach-answered-part = { $open } open, { $share }% of the weight counts
approach-advice = The answers suggest: { $choice }
approach-advice-none = Nothing agreed yet, so there is no advice.
approach-legend = Light with an outline: neighbouring band, half points. Lead: { $lead } points.
approach-legend-blended = Light with an outline: half points. A lead of { $lead } is too narrow for one approach.
approach-part = { $criterion }: { $points } of { $possible }
approach-bar-said = { $approach }: { $points } points. Marketing alone { $marketing }, sales alone { $sales }.
approach-own = { $side ->
    [marketing] Marketing alone: { $points }
   *[sales] Sales alone: { $points }
}
approach-tips = What would tip it
approach-tips-none = No single answer would change the advice.
approach-tip = { $criterion }: { $to }, not { $from }
approach-tip-open = { $criterion }: { $to }
approach-tips-more = { $count } more
approach-tips-less = Fewer
approach-outcome-blended = Blended, { $leader } just ahead
approach-outcome-short = { $leader } just ahead
approach-gates-if = Rules ABM out: { $gates }.
approach-gate-deal-value = The value of a deal is below the floor, so an account cannot earn back its effort.
approach-gate-target-accounts = Nobody can name the target accounts, so there is nobody to aim at.
approach-gate-commitment = Sales does not take part, and without sales it is not ABM.
approach-gate-if-deal-value = a deal value below the floor
approach-gate-if-target-accounts = accounts nobody can name
approach-gate-if-commitment = sales refusing to take part

## Capacity

approach-strength = Can we carry it?
approach-need-people = ABM team
approach-need-sellers = Sales
approach-need-budget = Budget
approach-need-of = { $need } of { $limit }
approach-need-unknown = { $need } needed
approach-breaks-people = Breaks first: ABM team
approach-breaks-sellers = Breaks first: sales
approach-breaks-budget = Breaks first: budget
approach-keeps = Every promise can be kept
approach-carries = You can carry { $carries } accounts.
approach-sizes = Tier 1: { $first }, tier 2: { $second }, tier 3: { $third }
approach-inputs-edit = Change the numbers
approach-inputs-title = What you can put behind it
approach-inputs-why = Empty fields use the agreed answer or a usual value, shown in grey.
approach-strength-unknown = Enter the number of accounts and what you can put behind it.
approach-strength-not = Without ABM there is nothing to carry.
approach-input-accounts = Accounts on the list
approach-input-people = ABM people, full-time
approach-input-per-person-strategic = Accounts per person, 1:1
approach-input-per-person-lite = Accounts per person, 1:few
approach-input-per-person-programmatic = Accounts per person, 1:many
approach-input-sellers = Account executives
approach-input-per-seller = Target accounts each
approach-input-cost-strategic = Cost per account, 1:1
approach-input-cost-lite = Cost per account, 1:few
approach-input-cost-programmatic = Cost per account, 1:many
approach-input-fixed = Fixed cost a year
approach-input-budget = Budget a year
approach-input = { $input ->
    [accounts] { approach-input-accounts }
    [people] { approach-input-people }
    [per-person-strategic] { approach-input-per-person-strategic }
    [per-person-lite] { approach-input-per-person-lite }
    [per-person-programmatic] { approach-input-per-person-programmatic }
    [sellers] { approach-input-sellers }
    [per-seller] { approach-input-per-seller }
    [cost-strategic] { approach-input-cost-strategic }
    [cost-lite] { approach-input-cost-lite }
    [cost-programmatic] { approach-input-cost-programmatic }
    [fixed] { approach-input-fixed }
   *[budget] { approach-input-budget }
}

## Weights and bands

approach-criteria-edit = Weights and bands
approach-criteria-why = Only the proportions of the weights count. Moving a limit moves typed numbers into their new band.
approach-preset = Limits
approach-preset-article = Article: lite 50 to 1,000 accounts
approach-preset-market = Market: lite 26 to 200 accounts
approach-preset-own = own limits
approach-preset-short-article = Article
approach-preset-short-market = Market
approach-limit-strategic = Strategic
approach-limit-lite = Lite
approach-limit-programmatic = Programmatic
approach-limit-at-least = from
approach-limit-over = over
approach-limit-up-to = up to
approach-limit-of = { $criterion }, limit { $band }
approach-weight-of = Weight of { $criterion }
approach-weight-sum = Sum { $sum }
approach-reset = Back to the starter values
approach-bad-number = This is not a number we can read.
approach-bad-limits = The limits must stay in order.
approach-bad-weight = A weight is a number from 0 to 100.

## Decision

approach-decision = Decision
approach-decide = Decide
approach-decided = decided { $day }
approach-decision-open = Not decided yet
approach-decision-edit = Edit
approach-decision-write = Write it down
approach-reopen = Reopen
approach-decision-choice = What you do
approach-decision-scope = How far it goes
approach-decision-scope-hint = for example “75 accounts in 6 clusters”
approach-decision-reason = Reason
approach-decision-dissent = Dissent
approach-decision-dissent-hint = who sees it differently, and how
approach-decision-dissent-side = Whose dissent
approach-decision-nobody = neither team
approach-decision-review = Look at it again on
approach-decision-who = Decided by
approach-decision-record = Record decision
approach-decision-needs-choice = Record decision, choose first
approach-decision-against = The answers suggest { $advised }. Say why you decide otherwise.
approach-decision-none = none

## The screen

approach-stages = Parts of this step
approach-stage-answer = Answer
approach-stage-agree = Agree
approach-stage-result = Result
approach-stage-decide = Decide
approach-questions = The eleven questions
approach-open-why = Both teams have answered and everybody sees both answers. Cover them to start another round.
approach-to-agree = Agree on the answers
approach-to-result = See the result
approach-to-decide = Decide
approach-column-number = Number
approach-column-possible = Possible
approach-column-unit = Unit
approach-unit-months = months
approach-unit-people = people
approach-entry-done = All eleven answered. You can still change every answer.
approach-open-count = { $open ->
    [one] One is still open.
   *[other] { $open } are still open.
}
approach-settled-all = All eleven are settled.
approach-settle-same = Both say the same
approach-settle-middle = Take the middle: { $middle }
approach-next = Next: { $criterion }
approach-against-abm = against ABM
approach-alone-suggests = { $side ->
    [marketing] Marketing alone: { $choice }
   *[sales] Sales alone: { $choice }
}
approach-parts = Points per criterion
approach-tip-sentence = If “{ $criterion }” were { $to }, not { $from }
approach-tip-sentence-open = If “{ $criterion }” were { $to }
approach-tips-only-gates = Only an answer that rules ABM out would change the advice.
approach-ranges = How much the weights matter
approach-range-leads-today = { $approach } stays ahead while “{ $criterion }” weighs { $from } to { $to }; today { $weight }.
approach-range-none = { $approach } stays ahead whatever any single criterion weighs.
approach-range-others = No other single weight changes who is ahead.
approach-confidence = The result rests on { $share } of the weight.
approach-checked = { $accounts ->
    [one] { $choice } with one account.
   *[other] { $choice } with { $accounts } accounts.
}
approach-tier = Tier { $tier }: { $accounts }
approach-tiers-why = Tier 1 is the top 5 percent, but no more than can be served one by one; tier 2 the next 20 percent; tier 3 the rest.
approach-inputs-there = What there is
approach-inputs-per-person = Accounts one ABM person can serve
approach-inputs-cost = Cost per account and year
approach-ready = Done
approach-suggested = suggested
approach-points = { $points } points
approach-needs-blended = a tier for each approach, cut to what you can serve
approach-needs-not-yet = clear answers first, then another look
approach-decided-otherwise = The answers suggested: { $advised }.
approach-decision-review-on = To be looked at again on { $day }.

## Refusals

error-refused-approach-nothing-chosen = Nothing is chosen yet.
    .means = Choose what you do, then record it.

## Names for undo

undo-approach-hand-over = { $side ->
    [marketing] laptop to marketing
   *[sales] laptop to sales
}
undo-approach-take-back = laptop taken back
undo-approach-reveal = answers revealed
undo-approach-cover = answers covered
undo-approach-answer = { $side ->
    [marketing] marketing’s answer to “{ approach-criterion }”
   *[sales] sales’ answer to “{ approach-criterion }”
}
undo-approach-clear-answer = { $side ->
    [marketing] marketing’s answer to “{ approach-criterion }” cleared
   *[sales] sales’ answer to “{ approach-criterion }” cleared
}
undo-approach-agree = agreement on “{ approach-criterion }”
undo-approach-unsettle = “{ approach-criterion }” opened again
undo-approach-write-note = note on “{ approach-criterion }”
undo-approach-set-weight = weight of “{ approach-criterion }”
undo-approach-set-limits = bands of “{ approach-criterion }”
undo-approach-choose-preset = { $preset ->
    [article] limits as in the article
   *[market] limits as in the market
}
undo-approach-reset-criteria = weights and bands as at the start
undo-approach-set-input = { approach-input }
undo-approach-choose = { $choice ->
    [strategic] choice: strategic
    [lite] choice: ABM lite
    [programmatic] choice: programmatic
    [blended] choice: blended
    [not-yet] choice: not ABM (yet)
   *[none] choice taken back
}
undo-approach-write-scope = scope of the decision
undo-approach-write-reason = reason of the decision
undo-approach-write-dissent = dissent
undo-approach-dissent-of = whose dissent
undo-approach-review-on = day to look at the dissent again
undo-approach-write-who = who decided
undo-approach-decide = decision recorded
undo-approach-reopen = decision reopened

## Findings

finding-approach-answers-missing = { $missing ->
    [one] One answer is missing before both teams can be revealed.
   *[other] { $missing } answers are missing before both teams can be revealed.
}
finding-approach-decided-blind = The decision stands although not both teams have answered.
finding-approach-open = { $count ->
    [one] Marketing and sales have not agreed on { $criteria }.
   *[other] Marketing and sales have not agreed on { $count } answers: { $criteria }.
}
finding-approach-undecided = Everything is agreed but nothing is decided.
finding-approach-gated = The decision is for ABM, but an answer rules it out: { $criteria }.
finding-approach-against-advice = The decision is { $choice }, the answers suggest { $advised }, and no reason is given.
finding-approach-no-reason = The decision has no reason. Nobody will remember it in a quarter.
finding-approach-thin = The decision rests on { $share }% of the weight; the rest is unknown.
finding-approach-dissent-open = A dissent is noted but nobody set a day to look at it again.
finding-approach-people-short = { $accounts } accounts are more than the ABM team can serve. It can carry { $carries }.
finding-approach-sellers-short = { $accounts } accounts are more than sales can look after. It can carry { $carries }.
finding-approach-budget-short = { $accounts } accounts cost more than the budget. It can carry { $carries }.

## In print

approach-print-question = How do we do ABM: one programme per account, per cluster or per market?
approach-print-undecided = Not decided yet.
approach-print-do-strategic = We run strategic ABM: an own programme for each account.
approach-print-do-lite = We run ABM lite: one programme for each cluster of similar accounts.
approach-print-do-programmatic = We run programmatic ABM: one programme for a whole market.
approach-print-do-blended = We blend: each tier gets the approach it can carry.
approach-print-do-not-yet = We do not start with ABM yet.
approach-print-do-strategic-scope = We run strategic ABM: { $scope }.
approach-print-do-lite-scope = We run ABM lite: { $scope }.
approach-print-do-programmatic-scope = We run programmatic ABM: { $scope }.
approach-print-do-blended-scope = We blend: { $scope }.
approach-print-do-not-yet-scope = We do not start with ABM yet: { $scope }.
approach-print-why = Why we decided this
approach-print-no-advice = Nothing is agreed yet, so there is no advice.
approach-print-gates = The points do not count here: { $gates }
approach-print-nothing-fits = No answer speaks for any of the three approaches.
approach-print-clear = { $first } leads with { $firstPoints } points, { $lead } ahead of { $second } with { $secondPoints }.
approach-print-narrow = { $first } has { $firstPoints } points, { $second } { $secondPoints }. A lead of { $lead } is too narrow for one approach alone, so the advice is to blend.
approach-print-against = The answers suggest: { $advised }. The room decided otherwise: { $choice }.
approach-print-bar = { $approach } { $points } (marketing alone { $marketing }, sales alone { $sales })
approach-print-bars = Result per approach
approach-print-bars-note = Bars: agreed answers. Below: what each team alone would have got.
approach-print-parts = Where the points come from
approach-print-parts-alt = Points per criterion; in sum strategic { $strategic }, ABM lite { $lite }, programmatic { $programmatic }.
approach-print-parts-note = Strong: full match. Grey: neighbouring band, half. Outline: possible points.
approach-print-sum = Sum
approach-print-decision = Decision
approach-print-decision-title = What we do
approach-print-answers-name = Answers
approach-print-answers-title = Two views on eleven questions
approach-print-answers = { $count ->
    [0] On all eleven questions the two teams gave answers within the same band.
    [one] On one of eleven questions the teams were apart. That one was talked about.
   *[other] On { $count } of eleven questions the teams were apart. These were talked about.
}
approach-print-answers-caption = Answers of both teams and what was agreed
approach-print-answers-note = S strategic 1:1 · L ABM lite · P programmatic · Limits: { $preset } · Triangle: the answers fall into different bands
approach-print-criterion = Criterion
approach-print-weight = Weight
approach-print-agreed = Agreed
approach-print-open = open
approach-print-notes = What was talked about
approach-print-note = { $criterion }: { $note }
approach-print-dissent = Dissent that remains
approach-print-dissent-review = { $dissent } To be looked at again on { $day }.
approach-print-dissent-of = { $side ->
    [marketing] Marketing: { $dissent }
   *[sales] Sales: { $dissent }
}
approach-print-robustness = Robustness
approach-print-robustness-title = What would tip the result
approach-print-flips-unknown = Nothing is agreed yet, so nothing can tip.
approach-print-flips-none = Today: { $today }. No single answer would change that.
approach-print-flips = { $count ->
    [one] Today: { $today }. One single answer would change that.
   *[other] Today: { $today }. Any one of { $count } answers would change that.
}
approach-print-flips-caption = Single answers that would change the result
approach-print-today = Today
approach-print-instead = Instead
approach-print-then = Then
approach-print-more = and { $count } more
approach-print-gates-if = ABM would be off the table with { $gates }.
approach-print-range-label = Room in the weights
approach-print-range = The advice holds as long as “{ $criterion }” weighs between { $from } and { $to }, all else unchanged. Today it weighs { $weight }.
approach-print-confidence = Confidence
approach-print-confidence-text = { $share } of the weight is agreed.
approach-print-strength = Can we carry it?
approach-print-carries = Yes. For { $accounts } accounts every promise can be kept.
approach-print-breaks-people = Not yet. With { $accounts } accounts the ABM team’s promise breaks first; { $carries } can be carried.
approach-print-breaks-sellers = Not yet. With { $accounts } accounts sales’ promise breaks first; { $carries } can be carried.
approach-print-breaks-budget = Not yet. With { $accounts } accounts the budget breaks first; { $carries } can be carried.
approach-print-sizes = Tier 1 holds { $first }, tier 2 { $second }, tier 3 { $third }.
approach-print-meters = What is needed and what there is
approach-print-fact-decision = Decision
approach-print-fact-who = Decided by
approach-print-fact-dissent = Dissent
approach-print-fact-date = Date
approach-print-draft = Draft

## Sample workshop

approach-sample-note-deal-value = Sales had the large projects in mind, marketing the average in the CRM. The median of the last 24 months counts.
approach-sample-note-target-accounts = Sales only counted the accounts it looks after itself.
approach-sample-note-commitment = Regional sales cannot name a seller for every account, but stands by the list and the response times.
approach-sample-scope = 75 accounts in 6 clusters
approach-sample-reason = The value of a deal carries 1:1 only for the ten largest. Clusters let the same team serve 75 accounts.
approach-sample-dissent = Clemens Möhle wants 1:1 for the ten largest accounts from the start.
approach-sample-who = Ulrike Brückmann, Jana Lindner, Clemens Möhle

## Sheets for the blank kit
approach-sheet-criteria = { $side ->
    [marketing] Criteria sheet: marketing
   *[sales] Criteria sheet: sales
}
approach-sheet-criteria-how = One tick a row, then the reason in a few words. If the team does not know, leave the row without a tick. Do not talk to the other team. 20 minutes, one sheet a team.
approach-sheet-because = because
approach-sheet-ballots = Ballots
approach-sheet-ballot = Ballot
approach-sheet-ballot-number = Question no.
approach-sheet-ballot-question = “I stand behind this decision.”
approach-sheet-ballot-low = not at all
approach-sheet-ballot-high = entirely
approach-sheet-ballot-fold = fold once
