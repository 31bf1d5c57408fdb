# Facilitation: agenda clock, parking lot, decisions, notes, marks.

## Names for undo
undo-facilitation-park = parking “{ $text }”
undo-facilitation-change-parked = wording of “{ $text }” on the parking lot
undo-facilitation-settle-parked = “{ $text }” settled
undo-facilitation-reopen-parked = “{ $text }” open again
undo-facilitation-remove-parked = removing “{ $text }” from the parking lot
undo-facilitation-decide = decision “{ $text }”
undo-facilitation-change-decision = wording of the decision “{ $text }”
undo-facilitation-remove-decision = removing the decision “{ $text }”
undo-facilitation-write-note = notes on { $step }
undo-facilitation-mark-agreed = { $step } agreed
undo-facilitation-mark-parked = { $step } parked
undo-facilitation-mark-none = { $step } open again
undo-facilitation-add-minutes = { $minutes } min more for { $step }

# A decision in the room's own words, among those that steps word.
facilitation-decided = { $text }

## The sample workshop
facilitation-sample-value = Deal value means the first year
facilitation-sample-value-why = Sales counted the whole contract, marketing the first order. From now on both count the first year.
facilitation-sample-farming = No farm machinery
facilitation-sample-farming-why = Margins have been under 12 % since 2023, and hardly anybody there has a buying centre of more than three people.
facilitation-sample-handover = The account manager takes existing customers, always
facilitation-sample-handover-why = Two contacts at one customer cost us the Okertal order.
facilitation-sample-commission = Commission for account managers on up-selling
facilitation-sample-tier = Who may change tier 1 between two quarters?
facilitation-sample-fair = Trade fair leads from Hannover: do they skip the scoring?

## The bar: clock, pace, what the room does with one key
bar-label = Facilitation
bar-park = Park
bar-decide = Decide
bar-step = { $step }: { $state }. State and clock
clock-label = Clock of { $step }
clock-left = left of { $minutes } min
clock-over = over, { $minutes } min planned
clock-unplanned = no time planned
clock-start = Start the clock for { $step }
clock-pause = Pause the clock
clock-more = 5 min more for { $step }
clock-five = 5 min
clock-reset = Set the clock back to zero
clock-said-five-minutes = Five minutes left for { $step }.
clock-said-one-minute = One minute left for { $step }.
clock-said-end = The time for { $step } is up.
pace-on-time = on time
pace-behind = { $minutes } min behind
pace-ahead = { $minutes } min ahead
rail-timed = The clock is running
rail-more = State and clock of { $step }
mark-agreed = Agreed
mark-parked = Parked for another day
mark-open = As far as it is filled in
action-park = Park something
action-decide = Record a decision
action-notes = Private notes
action-past = History
action-mark-agreed = Mark { $step } as agreed
action-mark-parked = Park { $step } for another day
action-mark-open = Take the mark off { $step }
shortcut-clock = Start or pause the clock
shortcut-more-time = Five minutes more

## The drawer
drawer-label = Notes, parking lot, decisions
drawer-open = Open the drawer
drawer-close = Close the drawer
drawer-open-count = { $what }: { $count }
drawer-notes = Notes
drawer-parking = Parking lot
drawer-decisions = Decisions
drawer-history = History
drawer-where-when = { $step }, { $when }
notes-on = Notes on { $step }
notes-private = Only for you: never printed, never on the projector.
notes-elsewhere = Notes on other steps
parking-new = Park something
parking-new-hint = Enter puts it on the parking lot.
parking-example = Who decides on …?
parking-text = What is parked
parking-owner = Who looks after “{ $text }”
parking-nobody = nobody yet
parking-settle = Settled
parking-settle-this = “{ $text }” is settled
parking-decide = Make it a decision
parking-remove = Remove
parking-more = More about “{ $text }”
parking-none = Nothing is parked. What leads away from the step goes here, so that nobody has to give it up.
parking-all-settled = Everything that was parked is settled.
parking-settled = { $count ->
    [one] One settled
   *[other] { $count } settled
}
parking-was-settled = settled
parking-was-decided = decided
parking-reopen = Open again
parking-reopen-this = Open again: “{ $text }”
decision-what = What was decided?
decision-what-missing = A decision needs a sentence.
decision-why = Why
decision-who = Who decided
decision-dissent = Who sees it differently
decision-dissent-hint = It is printed beside the decision.
decision-record = Record
decision-keep = Keep
decision-settles = Settles from the parking lot: { $text }
decision-change = Change
decision-remove = Remove
decision-more = More about “{ $text }”
decision-but = Seen differently: { $dissent }
decision-by = Decided by { $who }
decision-there = Change it in { $step }
decision-none = Nothing is decided yet. What the room decides, with its reason, is printed in the playbook.
history-lead = Choose a line to go back to it. What lies above it can be done again.
history-here = You are here.
history-back = Go back to here.
history-again = Do again up to here.
history-first = Before all of this
history-none = Nothing has been done yet.
