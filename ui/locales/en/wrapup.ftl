# Wrap-up: is the foundation solid?
step-wrapup = Wrap-up
step-wrapup-purpose = Is the foundation solid, and what happens next?

## The five things that must be in place
wrapup-ready-sales = Sales is convinced
wrapup-ready-roles = Roles are assigned
wrapup-ready-frame = Frame for working together
wrapup-ready-questions = Questions answered together
wrapup-ready-goals = Goals are aligned

# What is in place
wrapup-firm-sales = Sales is behind the plan.
wrapup-firm-sales-pulse = Support went from { $before } to { $after } of 5.
wrapup-firm-goals = { $count ->
    [one] One goal is complete, { $shared } of them shared.
   *[other] { $count } goals are complete, { $shared } of them shared.
  }
wrapup-firm-roles = { $roles } roles and { $activities } activities are shared out among { $people } people.
wrapup-firm-frame = { $count ->
    [one] First { $meeting }: { $day }.
   *[other] { $count } regular meetings; first { $meeting }: { $day }.
  }
wrapup-firm-frame-open = The meetings have their days.
wrapup-firm-questions = Decided: { $approach }. Nothing is left open between the teams.

# What is missing
wrapup-gap-not-rated = The teams have not rated the benefits together.
wrapup-gap-objections = { $count ->
    [one] One objection has no answer: { $objection }
   *[other] { $count } objections have no answer, first: { $objection }
  }
wrapup-gap-no-objections = Nobody has said what speaks against it.
wrapup-gap-no-promise = { $side ->
    [marketing] Marketing has promised sales nothing.
   *[sales] Sales has promised marketing nothing.
  }
wrapup-gap-no-pulse = Nobody has asked for support at the end.
wrapup-gap-support-low = Support stands at { $median } of 5.
wrapup-gap-no-shared = { $stage }: no goal both teams answer for.
wrapup-gap-goals = { $count ->
    [one] One goal is incomplete: { $goals }.
   *[other] { $count } goals are incomplete: { $goals }.
  }
wrapup-gap-role-nobody = { $count ->
    [one] { $roles } has no person.
   *[other] { $count } roles have no person: { $roles }.
  }
wrapup-gap-roles-nobody = { $count } roles have no person.
wrapup-gap-matrix-errors = { $count ->
    [one] One thing in the matrix cannot work as it is.
   *[other] { $count } things in the matrix cannot work as they are.
  }
wrapup-gap-matrix-untouched = Nobody has gone through the matrix yet.
wrapup-gap-no-meeting = No meeting is held regularly.
wrapup-gap-meeting-no-day = { $meeting } has no first day.
wrapup-gap-meeting-no-owner = Nobody leads { $meeting }.
wrapup-gap-no-listening = Nobody from marketing has a day to listen in on a sales call.
wrapup-gap-no-content = Nobody from sales has a day to make content with marketing.
wrapup-gap-criteria = { $count ->
    [one] One criterion of the approach is open.
   *[other] { $count } criteria of the approach are open.
  }
wrapup-gap-undecided = The approach is not decided.
wrapup-gap-terms = { $count ->
    [one] One term is not agreed: { $terms }.
   *[other] { $count } terms are not agreed: { $terms }.
  }
wrapup-gap-points = { $count ->
    [one] One point value is open.
   *[other] { $count } point values are open.
  }
wrapup-gap-threshold = { $count ->
    [one] The threshold is open.
   *[other] The threshold and { $count } values in all are open.
  }
wrapup-gap-sla = The SLA is not agreed.

## The screen
wrapup-tab-foundation = Foundation
wrapup-tab-actions = Actions
wrapup-tab-editions = Editions
wrapup-freeze = Freeze as edition { $number }
wrapup-reopen = Begin edition { $number }
wrapup-editions = Editions
wrapup-editions-none = No edition yet. Freezing keeps what is decided today as it is: a quarter later it shows what has changed.
wrapup-edition = Edition { $number }
wrapup-edition-name = Edition
wrapup-edition-frozen = Frozen
wrapup-edition-state = State
wrapup-edition-holds = holds
wrapup-edition-reopened = work on the next one since { $day }
wrapup-edition-accounts = Accounts
wrapup-edition-decisions = Decisions
wrapup-edition-open = Open findings
wrapup-edition-signed = Signed by
wrapup-edition-unsigned = nobody
wrapup-changes = What has changed since edition { $number }
wrapup-changes-none = Nothing has changed since edition { $number }.
wrapup-swap = { $swapped } of { $then } accounts swapped; at most { $most } may be.
wrapup-swap-over = { $swapped } of { $then } accounts swapped, { $over } more than may be.
wrapup-swap-empty = No account was on the list then.
wrapup-quota = Swap at most
wrapup-moves = { $came } new, { $left } gone, { $rose } up, { $fell } down
wrapup-move-came = new in { $to }
wrapup-move-left = gone, was in { $from }
wrapup-move-moved = { $from } → { $to }
wrapup-moves-more = { $count ->
    [one] and one more
   *[other] and { $count } more
  }
wrapup-moves-show = { $count ->
    [one] Show the account
   *[other] Show the accounts ({ $count })
  }
wrapup-change-new = new
wrapup-change-different = changed
wrapup-change-gone = dropped
wrapup-change-what = Decision
wrapup-change-before = Before
wrapup-change-now = Now
wrapup-results = What the goals of edition { $number } came to
wrapup-results-none = Edition { $number } keeps no goal with a target.
wrapup-result-goal = Goal
wrapup-result-promised = Promised
wrapup-result-actual = Came to
wrapup-result-actual-of = { $goal } came to
wrapup-result-state = Result
wrapup-result-reached = reached
wrapup-result-missed = not reached
wrapup-result-open = not measured
wrapup-result-on = measured on { $day }

# What was decided, as an edition keeps it
wrapup-fact-text = { $text }
wrapup-fact-scope = { $text }: { $scope }
wrapup-fact-promise = { $day ->
    [open] { $owner ->
        [open] { $text }
       *[other] { $text } ({ $owner })
    }
   *[other] { $owner ->
        [open] { $text } (by { $day })
       *[other] { $text } ({ $owner }, by { $day })
    }
  }
wrapup-fact-accounts = { $count ->
    [one] one account
   *[other] { $count } accounts
  }
wrapup-fact-duties = Accountable: { $accountable }. Responsible: { $responsible }.
wrapup-fact-points = { $count ->
    [one] one point
   *[other] { $count } points
  }
wrapup-fact-threshold = from { $count } points on
wrapup-fact-sla = Answer within { $first }, { $second } and { $third } business hours by tier, accept or reject within { $accept }
wrapup-fact-led-by = led by { $role }
wrapup-fact-goal = { $day ->
    [open] { wrapup-fact-value }
   *[other] { wrapup-fact-value } by { $day }
  }
wrapup-fact-value = { $unit ->
    [percent] { $value }%
    [ratio] { $value } times
    [money] { $value } { $currency }
    [money-per-month] { $value } { $currency } a month
    [hours] { $value } hours
    [days] { $value } days
    [months] { $value } months
   *[other] { $value }
  }
wrapup-about-approach = Approach
wrapup-about-reason = Reason for the approach
wrapup-about-dissent = Dissent on the approach
wrapup-about-sla = SLA
wrapup-about-promise-marketing = Marketing promises
wrapup-about-promise-sales = Sales promises

wrapup-five = Is the foundation solid?
wrapup-five-sum = { $ready ->
    [0] None of the { $of } lines is.
    [one] One of { $of } lines is.
   *[other] { $ready ->
        [5] All five lines are.
       *[other] { $ready } of { $of } lines are.
    }
  }
wrapup-share = { $done } of { $of }
wrapup-five-list = What must be in place
wrapup-more-gaps = { $count ->
    [one] and one more
   *[other] and { $count } more
  }
wrapup-less-gaps = Show less
wrapup-go = Go to { $step }: { $what }
wrapup-findings = Findings
wrapup-findings-sum = { $errors ->
    [0] { $warnings ->
        [0] none open
        [one] one warning
       *[other] { $warnings } warnings
    }
    [one] { $warnings ->
        [0] one error
        [one] one error, one warning
       *[other] one error, { $warnings } warnings
    }
   *[other] { $warnings ->
        [0] { $errors } errors
        [one] { $errors } errors, one warning
       *[other] { $errors } errors, { $warnings } warnings
    }
  }
wrapup-findings-none = Nothing contradicts itself. What the steps say fits together.
wrapup-findings-all = { $count ->
    [one] Show the other one
   *[other] Show the other { $count }
  }
wrapup-findings-fewer = Show only the first
wrapup-error = Error
wrapup-warning = Warning
wrapup-finding-more = What to do about it: { $what }
wrapup-finding-action = Make it an action
wrapup-finding-is-action = An action says what is done about it
wrapup-finding-accept = Live with it …
wrapup-finding-reopen = Live with it no longer
wrapup-accepted = Accepted: { $reason }
wrapup-accepted-list = { $count ->
    [one] One is accepted with a reason
   *[other] { $count } are accepted with a reason
  }
wrapup-actions = Next 90 days
wrapup-actions-sum = { $open ->
    [0] { $done ->
        [0] nothing yet
       *[other] all { $done } done
    }
   *[other] { $done ->
        [0] { $open } open
       *[other] { $open } open, { $done } done
    }
  }
wrapup-actions-show = { $count ->
    [0] add actions
    [one] one action
   *[other] all { $count } actions
  }
wrapup-actions-from = { $begins } to { $ends }
wrapup-actions-none = Nobody has anything to do yet. A plan without a name and a day stays a plan.
wrapup-head-done = Done
wrapup-head-what = What
wrapup-head-who = Who
wrapup-head-when = By
wrapup-head-remove = Remove
wrapup-action-new = What is to be done
wrapup-action-example = For example: write the SLA card
wrapup-action-add = Add action
wrapup-action-text = Action
wrapup-action-owner = Who does “{ $text }”
wrapup-action-due = By when “{ $text }”
wrapup-action-done = Done: { $text }
wrapup-action-remove = Remove “{ $text }”
wrapup-action-late = late
wrapup-nobody = nobody yet
wrapup-day-open = no day
wrapup-parked = { $count ->
    [one] One thing is still on the parking lot
   *[other] { $count } things are still on the parking lot
  }
wrapup-parked-take = Make it an action
wrapup-parked-take-this = Make it an action: “{ $text }”
wrapup-decisions = { $count ->
    [0] No decision is on record.
    [one] One decision is on record; it is printed in the playbook.
   *[other] { $count } decisions are on record; they are printed in the playbook.
  }
wrapup-signing = Signed by both
wrapup-signing-note = Findings that are open are printed in the playbook.
wrapup-side-marketing = Marketing
wrapup-side-sales = Sales
wrapup-sign-marketing = Sign as marketing
wrapup-sign-sales = Sign as sales
wrapup-sign-nobody-marketing = Nobody from marketing is on the list of people.
wrapup-sign-nobody-sales = Nobody from sales is on the list of people.
wrapup-signed-open = { $open ->
    [0] Signed on { $day }
    [one] Signed on { $day } with one finding open
   *[other] Signed on { $day } with { $open } findings open
  }
wrapup-signed-stale = Something has changed since.
wrapup-sign-title-marketing = Sign for marketing
wrapup-sign-title-sales = Sign for sales
wrapup-sign-name = Name
wrapup-sign-text = With this name you stand by what was decided here, and print it with the playbook.
wrapup-sign-open = { $count ->
    [one] One finding is still open. It is printed with the playbook.
   *[other] { $count } findings are still open. They are printed with the playbook.
  }
wrapup-sign-missing = Say who signs first.
wrapup-sign-do = Sign
wrapup-unsign = Take back
wrapup-unsign-marketing = Take back marketing’s signature
wrapup-unsign-sales = Take back sales’ signature

## The command line
wrapup-check-line = { $ready ->
    [yes] [x] { $name } ({ $done }/{ $of }): { $sentence }
   *[no] [ ] { $name } ({ $done }/{ $of }): { $sentence }
  }
wrapup-check-nothing = Nothing is wrong with the plan.

## What contradicts itself across the steps
finding-wrapup-not-yet-but-listed = { $count ->
    [one] The decision is “not ABM yet”, but one account is on the target list.
   *[other] The decision is “not ABM yet”, but { $count } accounts are on the target list.
  }
finding-wrapup-listed-before-decided = { $count ->
    [one] One account is on the target list, but the approach is not decided.
   *[other] { $count } accounts are on the target list, but the approach is not decided.
  }
finding-wrapup-nothing-listed = The approach is decided ({ $approach }), but no account is on the target list.
finding-wrapup-strategic-in-tiers = { $count ->
    [one] Strategic ABM means an own programme each, but one account is in tier 2 or 3.
   *[other] Strategic ABM means an own programme each, but { $count } accounts are in tiers 2 and 3.
  }
finding-wrapup-few-for-lite = ABM lite is chosen for { $count } accounts; up to { $most } could each have an own programme.
finding-wrapup-more-than-carried = The target list holds { $count } accounts; people and budget carry { $carries }.
finding-wrapup-capacity-unknown = The approach is decided, but nobody has said how many people, sellers and how much money there are.
finding-wrapup-fewer-sellers = { $count ->
    [one] The capacity check reckons with { $said } sellers, but one person is account executive or account manager.
   *[other] The capacity check reckons with { $said } sellers, but { $count } people are account executive or account manager.
  }
finding-wrapup-dissent-without-meeting = A dissent on the approach is to be looked at again, but no meeting is held by that day.
finding-wrapup-nobody-for-tier-one = { $count ->
    [one] Tier 1 holds one account, but nobody is account executive or account manager.
   *[other] Tier 1 holds { $count } accounts, but nobody is account executive or account manager.
  }
finding-wrapup-absent-but-accountable = { $count ->
    [one] { $person } was not in the room but is accountable for one activity.
   *[other] { $person } was not in the room but is accountable for { $count } activities.
  }
finding-wrapup-accountable-without-meeting = { $role } is accountable for { $count } activities but comes to no regular meeting.
finding-wrapup-too-many-meetings = { $person } sits in meetings for { $hours } hours a week.
finding-wrapup-meeting-against-matrix = { $leads } leads { $meeting }, but in the matrix { $answers } is accountable for it.
finding-wrapup-agreed-with-errors = { $count ->
    [one] { $step } counts as agreed, but one thing there cannot work as it is.
   *[other] { $step } counts as agreed, but { $count } things there cannot work as they are.
  }
finding-wrapup-parked-without-action = { $step } is parked for another day, but no action says when it goes on.
finding-wrapup-nobody-hands-over = The rule hands accounts over, but the matrix has no line “{ $activity }”.
finding-wrapup-watcher-without-person = { $role } shall watch over the SLA, but nobody holds that role.
finding-wrapup-watcher-without-meeting = { $role } watches over the SLA but comes to no regular meeting.
finding-wrapup-threshold-for-nobody = { $who } has a threshold of its own but holds no account.
finding-wrapup-sla-without-threshold = Sales has agreed to answer in time, but not from how many points on.
finding-wrapup-sla-without-tiers = The SLA answers by tier, but no account is in a tier.
finding-wrapup-term-disputed = “{ $term }” is used in { $step } but still disputed.
finding-wrapup-terms-open = { $count ->
    [one] Other steps build on a term nobody has agreed on: { $terms }.
   *[other] Other steps build on { $count } terms nobody has agreed on: { $terms }.
  }
finding-wrapup-decisions-of-nobody = { $count ->
    [one] One decision does not say who decided.
   *[other] { $count } decisions do not say who decided.
  }
finding-wrapup-parked-by-nobody = { $count ->
    [one] Nobody looks after one thing on the parking lot.
   *[other] Nobody looks after { $count } things on the parking lot.
  }
finding-wrapup-no-actions = The approach is decided, but nobody has anything to do.
finding-wrapup-actions-of-nobody = { $count ->
    [one] Nobody does “{ $text }”.
   *[other] { $count } actions have nobody, first “{ $text }”.
  }
finding-wrapup-actions-without-day = { $count ->
    [one] “{ $text }” has no day.
   *[other] { $count } actions have no day, first “{ $text }”.
  }
finding-wrapup-actions-too-late = { $count ->
    [one] “{ $text }” is due after the 90 days.
   *[other] { $count } actions are due after the 90 days, first “{ $text }”.
  }
finding-wrapup-owner-unknown = { $owner } shall do “{ $text }” but is not on the list of people.
finding-wrapup-one-does-it-all = { $owner } does { $count } of { $all } actions.
finding-wrapup-signed-by-one = { $side ->
    [marketing] Sales has signed, marketing has not.
   *[sales] Marketing has signed, sales has not.
  }
finding-wrapup-signed-with-errors = { $count ->
    [one] It is signed although one thing cannot work as it is.
   *[other] It is signed although { $count } things cannot work as they are.
  }
finding-wrapup-changed-since-signing = What was signed is no longer what is decided.
finding-wrapup-swapped-too-much = { $count } accounts were swapped since edition { $edition }; at most { $most } may be.
finding-wrapup-strayed-from-edition = { $count ->
    [one] Edition { $edition } holds, but one decision is different now.
   *[other] Edition { $edition } holds, but { $count } decisions are different now.
  }
finding-wrapup-results-missing = { $count ->
    [one] Nobody has said what one goal of edition { $edition } came to.
   *[other] Nobody has said what { $count } goals of edition { $edition } came to.
  }

## What can be undone
undo-wrapup-add-action = action “{ $text }”
undo-wrapup-word-action = wording of “{ $text }”
undo-wrapup-own-action = who does “{ $text }”
undo-wrapup-date-action = day of “{ $text }”
undo-wrapup-tick-action = “{ $text }” done
undo-wrapup-untick-action = “{ $text }” not done
undo-wrapup-remove-action = removing “{ $text }”
undo-wrapup-sign = { $side ->
    [marketing] marketing’s signature
   *[sales] sales’ signature
  }
undo-wrapup-unsign = { $side ->
    [marketing] taking back marketing’s signature
   *[sales] taking back sales’ signature
  }
undo-wrapup-freeze = edition { $number }
undo-wrapup-reopen = beginning work after edition { $number }
undo-wrapup-set-quota = swap quota { $percent }%
undo-wrapup-record = result of { $goal }

## What is printed
wrapup-print-title = Where we stand
wrapup-print-question = Is the foundation solid, and what happens next?
wrapup-print-answer = { $ready } of { $of } preconditions are met; { $actions ->
    [0] no action is planned yet.
    [one] one action follows.
   *[other] { $actions } actions follow.
  }
wrapup-print-readiness = Foundation
wrapup-print-readiness-title = Is the foundation solid?
wrapup-print-line = Precondition
wrapup-print-state = In place
wrapup-print-missing = What stands, or what is missing
wrapup-print-share = { $done } of { $of }
wrapup-print-plan = 90-day plan
wrapup-print-plan-title = The next 90 days
wrapup-print-until = The plan reaches until { $day }. It is looked at in every meeting until then.
wrapup-print-what = What
wrapup-print-who = Who
wrapup-print-day = By
wrapup-print-nobody = nobody yet
wrapup-print-first-month = First 30 days
wrapup-print-second-month = Days 31 to 60
wrapup-print-third-month = Days 61 to 90
wrapup-print-later = Later
wrapup-print-undated = Without a day
wrapup-print-done = Done
wrapup-print-changes = What has changed
wrapup-print-changes-title = What has changed since edition { $number }
wrapup-print-results = Results
wrapup-print-results-title = What the goals of edition { $number } came to
wrapup-print-moves = The list

wrapup-card = Next 90 days
wrapup-card-does = What you have taken on
wrapup-card-by = By { $day }: { $text }

wrapup-sheet-checklist = Checklist
wrapup-sheet-checklist-title = Is the foundation solid?
wrapup-sheet-checklist-how = Go through the lines together. Tick what both teams can say yes to; write down what is missing and who sees to it.
wrapup-sheet-tick = Yes
wrapup-sheet-check = Both teams say
wrapup-sheet-missing = What is missing, who sees to it
wrapup-sheet-sales-1 = Sales knows what it gains, and what it costs
wrapup-sheet-sales-2 = Every objection has an answer
wrapup-sheet-sales-3 = Each team has promised the other something
wrapup-sheet-roles-1 = Every role has a person
wrapup-sheet-roles-2 = Every activity has exactly one who is accountable
wrapup-sheet-roles-3 = Everybody knows what is theirs
wrapup-sheet-frame-1 = The regular meetings have a first day and somebody who leads them
wrapup-sheet-frame-2 = Marketing knows when it listens in on a sales call
wrapup-sheet-frame-3 = Sales knows when it makes content with marketing
wrapup-sheet-questions-1 = The approach is decided, with its reason
wrapup-sheet-questions-2 = We mean the same by our words
wrapup-sheet-questions-3 = We know when an account is ready for sales, and how fast it is answered
wrapup-sheet-goals-1 = Each stage has a goal both teams share
wrapup-sheet-goals-2 = Every goal has a baseline, a target, a date and an owner
wrapup-sheet-goals-3 = A meeting looks at every goal
wrapup-sheet-plan = 90-day plan
wrapup-sheet-plan-title = The next 90 days
wrapup-sheet-plan-how = One line for each thing to do, with one name and one day. What has no name is not an action.

## The sample workshop
wrapup-sample-sla-card = Write the SLA card and hand it to everybody in sales
wrapup-sample-tier-1 = Settle which accounts leave tier 1
wrapup-sample-customer-marketing = Find somebody for customer marketing
wrapup-sample-baseline = Measure the win rate from the CRM
wrapup-sample-buying-centres = Map the buying centres of tier 1
wrapup-sample-content = Finish the first content package for machine builders
wrapup-sample-intent = Test a source of buying signals
