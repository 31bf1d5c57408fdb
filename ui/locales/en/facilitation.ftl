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
undo-facilitation-accept-finding = living with a finding
undo-facilitation-reopen-finding = living with a finding no longer

# A decision in the room's own words, among those that steps word.
facilitation-decided = { $text }

## The sample workshop
facilitation-sample-value = Deal value means the first year
facilitation-sample-value-why = Sales counted the whole contract, marketing the first order. From now on both count the first year.
facilitation-sample-farming = No farm machinery
facilitation-sample-farming-why = Margins have been under 12 % since 2023, and hardly anybody there has a buying centre of more than three people.
facilitation-sample-handover = The account manager takes existing customers, always
facilitation-sample-handover-why = Two contacts at one customer cost us the Okertal order.
facilitation-sample-vote = We cap tier 1 at ten accounts.
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

## Votes
undo-facilitation-record-vote = vote on “{ $text }”
undo-facilitation-remove-vote = removing the vote on “{ $text }”
vote-yes = yes
vote-no = no
vote-spread = spread
vote-between = { $least } to { $most }
vote-median = median
vote-group-marketing = Marketing ({ $voters })
vote-group-sales = Sales ({ $voters })
vote-group-leadership = Leadership ({ $voters })
vote-group-expert = Experts ({ $voters })
vote-group-others = Everybody else ({ $voters })
vote-group-room = Everybody ({ $voters })
vote-print = Votes
vote-print-title = How the room voted
vote-print-who = Who
vote-print-five = 1 not at all, 5 fully. Marked: far from the others. Fewer than five of a team are never shown alone.
vote-print-yes-no = Marked: not with the others. Fewer than five of a team are never shown alone.
error-invalid-votes = These votes cannot be counted.
    .means = At least one vote is needed. Nothing was recorded.
error-invalid-question = A vote needs a question.
    .means = Nothing was recorded.
action-vote = Put a question to the vote
action-vote-on = Go on with the vote
bar-vote = Vote
bar-vote-on = Vote is open
vote-title = Vote
vote-where = Vote · { $step }
vote-leave = Back to the workshop
vote-drop = Drop this vote
vote-nobody = Nobody has voted yet.
vote-close = Close the vote and show it
vote-says-together = No vote lies far from the others.
vote-says-dissent = { $votes ->
    [one] One vote lies far from the others: worth hearing before you decide.
   *[other] { $votes } votes lie far from the others: worth hearing before you decide.
}
vote-says-apart = Marketing and sales lie far apart: that is what to talk about.
vote-decide = Record a decision
vote-done = Done
vote-question = What is put to the vote?
vote-question-hint = A statement everybody can agree with more or less, or a question for yes and no.
vote-question-example = We start the pilot in January.
vote-question-missing = A vote needs a question.
vote-scale = How is it answered?
vote-scale-five = 1 to 5
vote-scale-yes-no = Yes or no
vote-way = How are the votes given?
vote-way-hands = Hands or cards
vote-way-paper = Paper ballots
vote-way-laptop = The laptop goes round
vote-way-hands-is = Everybody shows at the same time; you count and enter the numbers.
vote-way-paper-is = Everybody writes a number; you collect the ballots and type them in, one key each.
vote-way-laptop-is = Everybody fills in a ballot here, alone. Nobody can see what others voted, nor look it up later.
vote-present = { $present } people are in the room.
vote-present-none = Nobody is entered as present in the set-up; every team can vote.
vote-start = Start the vote
vote-least = 1 not at all
vote-most = 5 fully
vote-team = Team
vote-counted = Counted
vote-hands = Hands of { $team } for { $answer }
vote-of = { $cast } of { $present }
vote-paper-box = Ballots
vote-paper-whose = Whose ballots
vote-paper-five = Press the number on each ballot, from 1 to 5.
vote-paper-yes-no = Press Y for yes and N for no on each ballot.
vote-key-yes = y
vote-key-no = n
vote-paper-count = { $team }: { $cast } of { $present } ballots
vote-paper-count-open = { $team }: { $cast } ballots
vote-paper-last = The last one: { $answer }. Backspace takes it back.
vote-paper-back = Mistyped? Backspace takes the last one back.
vote-ballot = Ballot
vote-ballot-team = Your team
vote-ballot-answer = Your answer
vote-ballot-secret = No name, no order and no time is kept; a team of fewer than five is never shown alone.
vote-ballot-missing = Choose your team and your answer.
vote-ballot-none = Not now
vote-ballot-cast = Put it into the box
vote-box = { $cast } of { $present } have voted
vote-box-open = { $cast } have voted
vote-pass = Fill in a ballot
vote-pass-why = Pass the laptop on to somebody who has not voted yet.
vote-dissent = far away
vote-alt = { $who }: { $votes }
vote-alt-answer = { $votes ->
    [one] one vote for { $answer }
   *[other] { $votes } votes for { $answer }
}
vote-more = More about the vote “{ $text }”
vote-remove = Remove

## The projector
audience-title = ABM Workshop: for the room
audience-label = Projector
audience-off = Projector off
audience-on = Projector on
audience-blank = Projector black
audience-frozen = Projector frozen
audience-open = Show the room a screen of its own
audience-close = Close the room’s screen
audience-shows = What the room sees
audience-always = The step’s name is always there. Notes, the parking lot, open votes and lists never are.
audience-show-clock = Clock of the step
audience-show-decisions = Newest decisions
audience-show-vote = The vote closed last
audience-make-blank = Make the projector black
audience-show-again = Show the projector’s picture again
audience-black = Black
audience-freeze = Freeze what the projector shows
audience-thaw = Let the projector follow again
audience-full = Fill the projector
audience-zoom = Size there
audience-private = It has the second screen. Your own screen stays private.
audience-one-screen = There is one screen only: the projector mirrors this one, or is not plugged in. Switch it to “extend”, then fill it with F11.
audience-drag = Drag the new window to the projector and press F11 there.
audience-clock = Time left
audience-decided = Decided
audience-dissent = not by everybody
