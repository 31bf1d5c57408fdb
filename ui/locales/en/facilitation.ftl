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
