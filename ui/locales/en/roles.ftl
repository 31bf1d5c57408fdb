# Roles and RACI
step-roles = Roles
step-roles-purpose = Who does what, and who answers for it

roles-team-marketing = Marketing
roles-team-sales = Sales
roles-team-both = Both

# Duties: adjectives, used in the key, in undo and in announcements.
roles-duty-raci-a = accountable
roles-duty-raci-r = responsible
roles-duty-raci-s = supporting
roles-duty-raci-c = consulted
roles-duty-raci-i = informed
roles-duty-daci-a = approver
roles-duty-daci-r = driver
roles-duty-daci-s = supporting
roles-duty-daci-c = contributor
roles-duty-daci-i = informed

roles-activity = Activity
roles-nobody = nobody yet
roles-people-count = { $count } people
roles-handover = Hand-over by the SDR
roles-handover-split-print = The SDR hands new customers to the account executive and existing ones to the account manager.
roles-handover-manager-print = The SDR always hands over to the account manager.

roles-question = Who does what, and who answers for it?
roles-answer = { $whole ->
    [yes] All { $rows } activities have exactly one accountable role.
   *[no] { $clear } of { $rows } activities have exactly one accountable role and somebody who does the work.
  } { $filled ->
    [0] No role is held by a named person yet.
   *[other] { $filled } of { $roles } roles are held by named people.
  }
roles-print-title = Roles and { $variant }
roles-print-who = Roles and people
roles-print-who-title = Who has which role
roles-print-role = Role
roles-print-people = Held by
roles-print-task = What it is there for
roles-print-matrix-title = Who does what
# After a finding somebody decided to live with.
roles-accepted = Accepted: { $reason }

# Cards to take along: over the activities of one role.
roles-card-kind = { $team ->
    [marketing] Role in marketing
    [sales] Role in sales
   *[both] Role
  }
roles-card-raci-a = You are accountable for
roles-card-raci-r = You do
roles-card-raci-s = You support
roles-card-raci-c = You are asked about
roles-card-raci-i = You are told about
roles-card-daci-a = You approve
roles-card-daci-r = You drive
roles-card-daci-s = You support
roles-card-daci-c = You contribute to
roles-card-daci-i = You are told about
roles-card-more = and { $count } more, see the matrix

# The sheet to fill in by hand.
roles-sheet-title = Roles and duties, to fill in by hand
roles-sheet-how = One letter per field, two if one role answers and does the work. Every row needs exactly one A and at least one { $variant ->
    [daci] D
   *[raci] R
  }. Fill it in row by row, apart first if the teams see it differently. The empty rows are for your own activities.

# Findings. $variant is raci, rasci or daci.
finding-raci-no-accountable = { $variant ->
    [daci] “{ $activity }”: nobody approves. One role must.
   *[raci] “{ $activity }”: nobody is accountable. One role must be.
  }
finding-raci-many-accountable = { $variant ->
    [daci] { $count ->
        [2] “{ $activity }”: { $roles } both approve. Only one can.
       *[other] “{ $activity }”: { $roles } all approve. Only one can.
      }
   *[raci] { $count ->
        [2] “{ $activity }”: { $roles } are both accountable. Only one can be.
       *[other] “{ $activity }”: { $roles } are all accountable. Only one can be.
      }
  }
finding-raci-hidden-accountable = “{ $activity }”: { $role } answers for it, but that role is left out of the matrix.
finding-raci-no-responsible = { $variant ->
    [daci] “{ $activity }”: nobody drives it.
   *[raci] “{ $activity }”: nobody does the work.
  }
finding-raci-many-responsible = “{ $activity }”: { $count } roles do the work. More than { $limit } get in each other’s way.
finding-raci-many-consulted = “{ $activity }”: { $count } roles are consulted. More than { $limit } slow it down.
finding-raci-many-informed = “{ $activity }”: { $count } roles are informed. Above { $limit }, ask who really needs it.
finding-raci-one-team = { $team ->
    [sales] “{ $activity }” is a joint activity, but sales has no part in it.
    [marketing] “{ $activity }” is a joint activity, but marketing has no part in it.
   *[both] “{ $activity }” is a joint activity, but neither team has a part in it.
  }
finding-raci-overloaded-accountable = { $role } answers for { $count } activities, { $share }% of all. Above { $limit }%, one role becomes a bottleneck.
finding-raci-overloaded-responsible = { $role } does the work in { $count } activities, { $share }% of all. Above { $limit }%, one role becomes a bottleneck.
finding-raci-idle-role = { $role } has no task in any activity.
finding-raci-empty-role = { $role }: nobody holds this role yet.
finding-raci-idle-person = { $person } has no role yet.
finding-raci-many-rows = The matrix shows { $count } activities. Above { $limit }, a room loses the overview.

finding-raci-open-clash = “{ $activity }”: marketing and sales see it differently, and it is not settled yet.

# The same for several rows or roles at once, in print.
roles-together-raci-many-responsible = Rows { $rows }: more than { $limit } roles do the work.
roles-together-raci-many-consulted = Rows { $rows }: more than { $limit } roles are consulted.
roles-together-raci-many-informed = Rows { $rows }: more than { $limit } roles are informed.
roles-together-raci-one-team = Rows { $rows }: a joint activity in which one team has no part.
roles-together-raci-open-clash = Rows { $rows }: marketing and sales see them differently, and they are not settled yet.
roles-together-raci-overloaded-accountable = { $names } each answer for more than { $limit }% of all activities.
roles-together-raci-overloaded-responsible = { $names } each do the work in more than { $limit }% of all activities.
roles-together-raci-idle-role = { $names } have no task in any activity.
roles-together-raci-empty-role = Nobody holds these roles yet: { $names }.
roles-together-raci-idle-person = No role yet: { $names }.

# The screen.
roles-look-at = What to look at
roles-look-matrix = Matrix
roles-look-people = People
roles-project = Row by row
roles-project-this = Show this row to the room
roles-project-count = { $number } of { $count }
roles-project-whole = One role is accountable, and the work is done.
roles-settings = Letters and checks
roles-matrix = Who does what
roles-findings = Findings
roles-severity-error = Error
roles-severity-warning = Warning
roles-finding-of = { $number } of { $count }
roles-accept = Accept with a reason
roles-next = Next
roles-previous = Previous finding
roles-proposal = A proposal with { $count } activities. Change a letter, and the checks begin.
roles-all-clear = { $count ->
    [one] One activity, nothing left to settle.
   *[other] { $count } activities, nothing left to settle.
  }
roles-accepted-count = { $count } accepted
roles-list-error = To be settled ({ $count })
roles-list-warning = Worth a look ({ $count })
roles-list-accepted = Accepted ({ $count })
roles-reopen = Reopen
roles-reopen-what = Reopen: { $what }

# Cells. The screen reader says these for every cell: keep them short.
roles-no-task = no task
roles-cell = { $activity }, { $role }: { $duties }
roles-said-whole = { $activity }, { $role }: { $duties }; row complete
roles-said-cells = { $count } cells: { $duties }
roles-said-copied = { $count ->
    [one] 1 cell copied
   *[other] { $count } cells copied
  }
roles-said-pasted = { $count ->
    [one] 1 cell pasted
   *[other] { $count } cells pasted
  }
roles-activity-is = { $number } { $activity }{ $joint ->
    [yes] , needs both teams
   *[no] {""}
  }{ $follows ->
    [yes] , follows the hand-over setting
   *[no] {""}
  }. { $found }
roles-phase-is = { $phase }, { $count ->
    [one] 1 activity
   *[other] { $count } activities
  }
roles-role-is = { $role } { $people }. { $found }
roles-info-cell = Here { $duties }; accountable for { $count } in all.
roles-info-name = F2 renames, Alt and arrows move.
roles-selected = { $count } cells selected
roles-set = { $letter }: { $duty }
roles-key-add = adds a letter
roles-key-clear = clears
roles-key-next = next finding
roles-key-empty = next empty row
roles-key-activity = activity
roles-key-back = back
roles-follows = Follows the hand-over setting while its letters are the proposed ones
roles-joint = Needs both teams
roles-paste-no-letters = Only letters can be pasted here: { $letters }.

# Loads.
roles-load = Load per role
roles-load-how = { $a } · { $r } over C · I. Full bar: limit.
roles-load-of = { $role }: { $variant ->
    [daci] approves { $accountable } ({ $accountableShare }), drives { $responsible } ({ $responsibleShare }), contributes to { $consulted }, informed of { $informed }
   *[raci] accountable for { $accountable } ({ $accountableShare }), responsible for { $responsible } ({ $responsibleShare }), consulted on { $consulted }, informed of { $informed }
  }

# Rows and columns.
roles-menu = What can be done here
roles-menu-letters = Letters
roles-more = More about { $name }
roles-clear = Clear
roles-copy = Copy
roles-rename = Rename
roles-rename-activity = Name of the activity
roles-rename-phase = Name of the phase
roles-new-activity = New activity
roles-add-activity = Add an activity
roles-add-activity-to = Add an activity to { $phase }
roles-add-phase = Add a phase
roles-add-role = Add a role: { $team }
roles-move-up = Move up
roles-move-down = Move down
roles-move-left = Move left
roles-move-right = Move right
roles-move-to = Move to the phase
roles-hide = Leave out
roles-remove = Delete
roles-remove-phase = Delete the empty phase
roles-team = Team
roles-open-role = Name, task and people

# Roles and people.
roles-roles = Roles
roles-people = People
roles-people-how = { $a } · { $r }: what somebody carries in all their roles together.
roles-people-for = People for { $role }
roles-roles-for = Roles of { $person }
roles-release = { $person } no longer holds { $role }
roles-carries = Accountable for { $accountable }, responsible for { $responsible }
roles-no-role = no role yet
roles-no-people = Nobody is entered yet. Enter who takes part under Set-up.
roles-new-role = New role
roles-new-role-do = Add the role
roles-name = Name
roles-name-hint = Empty it to get the original name back.
roles-name-missing = A name is needed.
roles-task = What it is there for
roles-held-by = Held by
roles-done = Done

# Letters and checks.
roles-variant = Letters
roles-variant-raci = Accountable, responsible, consulted, informed.
roles-variant-rasci = As RACI, with S for roles that support.
roles-variant-daci = Approver, driver (D), contributor, informed. No cell is lost when you switch.
roles-handover-split = New customers to the account executive, existing ones to the account manager
roles-handover-manager = Always to the account manager
roles-handover-hint = The activities with two arrows follow, as long as their letters are the proposed ones.
roles-followed = { $count ->
    [0] No cell changed: the room has set these letters itself.
    [one] 1 cell followed the hand-over.
   *[other] { $count } cells followed the hand-over.
  }
roles-limits = When a check speaks up
roles-limit-responsible = Responsible above
roles-limit-consulted = Consulted above
roles-limit-informed = Informed above
roles-limit-accountable-share = Accountable, share
roles-limit-responsible-share = Responsible, share
roles-limit-rows = Activities above
roles-left-out = Left out
roles-left-out-one = left out
roles-left-out-none = Nothing. Delete on the name of an activity leaves it out.
roles-take-back = Take back
roles-take-back-what = Take back { $name }
roles-starter = Starter content
roles-starter-hint = Brings the 34 starter activities and 12 roles back with the proposed letters. What is your own stays.
roles-starter-do = Back to the proposal
roles-empty = No activities yet
roles-empty-why = The matrix needs activities and roles. The starter set is a first proposal that a room can argue about.
roles-empty-start = Start from the 34 starter activities

# Two voices: each team fills the matrix alone, then both compare.
roles-look-voices = Voices
roles-apart-title = Two teams, { $count } activities, one laptop
roles-apart-why = Each team fills in the matrix alone; what the other one writes stays hidden. Then both lie open: where they agree, it stands in the matrix, and what they see differently is settled here, the worst first.
roles-apart-open = Both matrices lie open. To fill them in anew, cover them again; the answers stay.
roles-apart-missing = Every activity needs a letter from each team. For what a team does not want to change, it takes the letters of the matrix.
roles-apart-asked = What each team fills in
roles-apart-phase = { $count ->
    [one] 1 activity
   *[other] { $count } activities
  }
roles-apart-to-compare = Compare
roles-entry-hint = { $left ->
    [one] One activity has no letter yet. F8 goes there.
   *[other] { $left } activities have no letter yet. F8 goes to the next one.
  }
roles-entry-done = Every activity has a letter.
roles-entry-rest = Take the rest from the matrix
roles-entry-empty = No letter yet
roles-compare = Where the teams differ
roles-compare-open = { $open ->
    [0] All { $count } rows are settled.
    [one] 1 of { $count } rows is still open.
   *[other] { $open } of { $count } rows are still open.
  }
roles-compare-none = Both teams see every activity alike
roles-compare-none-why = Their letters stand in the matrix now. There is nothing to settle.
roles-compare-order = Order of the rows
roles-compare-worst = Worst first
roles-compare-phase = By phase
roles-clash-two-accountable = { $variant ->
    [daci] Two would approve
   *[raci] Two would be accountable
  }
roles-clash-none-accountable = { $variant ->
    [daci] Nobody approves
   *[raci] Nobody is accountable
  }
roles-clash-swapped = Letters swapped
roles-clash-work = Who does the work
roles-clash-voice = Who is asked, who is told
roles-clash-open = Open
roles-clash-yielded = { $yielded ->
    [marketing] Marketing yielded
    [sales] Sales yielded
   *[both] Both gave way
  }
# Read aloud after the name of a row: what each team wrote in a column that differs.
roles-clash-cell = { $role }: marketing { $marketing }, sales { $sales }.
roles-settle-role = Role
roles-settle-agreed = Agreed
roles-settle-grid = Letters that differ
roles-settle-take = { $side ->
    [marketing] { $role }, marketing: { $duties }
   *[sales] { $role }, sales: { $duties }
  }
roles-settle-cell = { $role }, agreed: { $duties }
roles-settle-alike = Alike in both
roles-settle-as = { $side ->
    [marketing] As marketing sees it
   *[sales] As sales sees it
  }
roles-settle-all = { $side ->
    [marketing] All as marketing
   *[sales] All as sales
  }
roles-settle-all-of = { $side ->
    [marketing] Settle everything open in { $phase } as marketing sees it
   *[sales] Settle everything open in { $phase } as sales sees it
  }
roles-settle-stands = Leave it as it stands
roles-settle-like-this = Settle it like this
roles-settle-hint = Choose a letter of a team with Enter, or type one under “Agreed”.
roles-settle-why = Why
roles-settle-why-hint = It stands in the decision log, for { $count ->
    [one] this row.
   *[other] { $count } rows settled together.
  }
roles-settle-again = Open again
roles-settle-next = Next: { $activity }
roles-settle-to-matrix = Back to the matrix

# Undo.
undo-roles-start-from-starter = starter content
undo-roles-set-cell = { $duties } for “{ $activity }” → { $role }
undo-roles-set-cells = letters in { $count } cells
undo-roles-clear-cell = no task for “{ $activity }” → { $role }
undo-roles-clear-cells = clear { $count } cells
undo-roles-paste-cells = paste { $count } cells
undo-roles-add-activity = new activity “{ $activity }”
undo-roles-rename-activity = rename activity “{ $activity }”
undo-roles-move-activity = move activity “{ $activity }”
undo-roles-hide-activity = leave out activity “{ $activity }”
undo-roles-show-activity = take back activity “{ $activity }”
undo-roles-mark-joint = “{ $activity }” needs both teams
undo-roles-unmark-joint = “{ $activity }” does not need both teams
undo-roles-remove-activity = delete activity “{ $activity }”
undo-roles-add-role = new role “{ $role }”
undo-roles-rename-role = rename role “{ $role }”
undo-roles-describe-role = tasks of “{ $role }”
undo-roles-move-role = move role “{ $role }”
undo-roles-hide-role = leave out role “{ $role }”
undo-roles-show-role = take back role “{ $role }”
undo-roles-remove-role = delete role “{ $role }”
undo-roles-add-phase = new phase “{ $phase }”
undo-roles-rename-phase = rename phase “{ $phase }”
undo-roles-move-phase = move phase “{ $phase }”
undo-roles-remove-phase = delete phase “{ $phase }”
undo-roles-assign-person = { $role } → { $person }
undo-roles-release-person = { $person } no longer { $role }
undo-roles-set-handover = { $handover ->
    [manager] SDR always hands to the account manager
   *[split] SDR hands new to the executive, existing to the manager
  }
undo-roles-set-variant = letters { $variant }
undo-roles-set-limits = limits of the checks
undo-roles-accept-finding = accept a finding about “{ $place }”
undo-roles-reopen-finding = reopen a finding about “{ $place }”

undo-roles-hand-over = { $side ->
    [marketing] laptop to marketing
   *[sales] laptop to sales
  }
undo-roles-take-back = take laptop back
undo-roles-answer = { $side ->
    [marketing] marketing’s answer
   *[sales] sales’ answer
  }
undo-roles-take-proposal = { $side ->
    [marketing] marketing takes the proposal for the rest
   *[sales] sales takes the proposal for the rest
  }
undo-roles-reveal = reveal both matrices
undo-roles-cover = cover both matrices
undo-roles-settle = { $side ->
    [marketing] “{ $activity }” as marketing sees it
    [sales] “{ $activity }” as sales sees it
    [matrix] “{ $activity }” as it stands
   *[both] “{ $activity }” with something from both
  }
undo-roles-settle-rows = { $side ->
    [marketing] { $count } rows as marketing sees them
    [sales] { $count } rows as sales sees them
   *[matrix] { $count } rows as they stand
  }
undo-roles-write-why = reason for “{ $activity }”
undo-roles-unsettle = open “{ $activity }” again

# The decision log: what the room settled after both had filled the matrix apart.
roles-settled-row = “{ $activity }”: { $family ->
    [daci] { $answered ->
        [none] nobody approves
        [one] { $accountable } approves
       *[several] { $accountable } approve
      }; { $done ->
        [none] nobody drives it
        [one] { $responsible } drives it
       *[several] { $responsible } drive it
      }
   *[raci] { $answered ->
        [none] nobody is accountable
        [one] { $accountable } is accountable
       *[several] { $accountable } are accountable
      }; { $done ->
        [none] nobody does the work
        [one] { $responsible } does the work
       *[several] { $responsible } do the work
      }
  }. { $yielded ->
    [marketing] Marketing yielded.
    [sales] Sales yielded.
   *[both] Both gave way.
  }
roles-settled-rows = { $yielded ->
    [marketing] { $count } rows as sales sees them: { $activities }. Marketing yielded.
    [sales] { $count } rows as marketing sees them: { $activities }. Sales yielded.
   *[both] { $count } rows settled together: { $activities }. Both gave way.
  }

# The sample workshop.
roles-sample-activity = Collect proof from pilot customers
roles-sample-reason-informed = Everybody should hear of these, in the weekly update.
roles-sample-reason-responsible = All four take part in the vote.
roles-sample-reason-rows = Each role gets a card with its own rows only.

roles-sample-why-selection = A list that sales does not stand behind is worked by nobody.
roles-sample-why-handover = Until the account executive has accepted, the enquiry needs somebody who answers for it.
roles-sample-why-sla = Whoever measures it also answers for it; sales operations is asked.
roles-sample-why-centre = Whoever talks to the customer maps the buying centre; the others add what they know.
roles-sample-why-territories = Territories are sales’ own matter; marketing hears of changes in the monthly meeting.
roles-sample-why-talks = Marketing has to hear how talks end, or it plans the next programme blindly.

# Starter content.
roles-phase-1 = Strategy
roles-phase-2 = Selection
roles-phase-3 = Programme
roles-phase-4 = Run
roles-phase-5 = Steering
roles-role-ml = Head of Marketing
roles-role-dg = Demand generation
roles-role-mo = Marketing operations
roles-role-cm = Content marketing
roles-role-pm = Product marketing
roles-role-km = Customer marketing
roles-role-sl = Head of Sales
roles-role-sdr = SDR
roles-role-ae = Account executive
roles-role-am = Account manager
roles-role-so = Sales operations
roles-role-fe = Subject experts
roles-task-ml = Stands for ABM in the management team, frees budget and people, and decides where marketing roles disagree.
roles-task-dg = Looks after contacts and builds demand in target accounts, runs programmes over the whole funnel and manages the accounts on marketing’s side.
roles-task-mo = Watches over the SLA and the cooperation; keeps data, scoring and reports in order.
roles-task-cm = Creates content made for key accounts and segments, together with the subject experts.
roles-task-pm = Owns messages and positioning, and supports open deals with arguments and material.
roles-task-km = Keeps existing customers, and wins references and testimonials.
roles-task-sl = Stands for sales’ commitment, assigns territories and accounts, and decides where sales roles disagree.
roles-task-sdr = Is the bridge between both teams: checks and qualifies enquiries, then hands them over.
roles-task-ae = Leads the talks with new customers and closes them.
roles-task-am = Looks after existing accounts and grows them by up- and cross-selling.
roles-task-so = Further sales roles: territories, account selection with marketing, deal support, administration, systems and data.
roles-task-fe = Bring subject knowledge into content and talks.
roles-activity-1 = Business case and budget
roles-activity-2 = Choose ABM approach
roles-activity-3 = Define the ideal customer (ICP)
roles-activity-4 = Shared goals and KPIs
roles-activity-5 = Agree the glossary
roles-activity-6 = Sign off RACI and SLA
roles-activity-7 = Win sales over, plan the pilot
roles-activity-8 = Export and clean CRM data
roles-activity-9 = Build the long list
roles-activity-10 = Account selection and sales vote
roles-activity-11 = Form segments, tiers, clusters
roles-activity-12 = Check overlooked and excluded
roles-activity-13 = Territories and account owners
roles-activity-14 = Map the buying centre
roles-activity-15 = Research accounts
roles-activity-16 = Messaging and positioning
roles-activity-17 = Plan and personalise content
roles-activity-18 = Produce content
roles-activity-19 = References and testimonials
roles-activity-20 = Run the full-funnel programme
roles-activity-21 = Sales enablement kit
roles-activity-22 = Define account scoring
roles-activity-23 = Maintain score and data
roles-activity-24 = Check and qualify enquiry
roles-activity-25 = Hand over SQA
roles-activity-26 = Accept, or reject with a reason
roles-activity-27 = Sales talks and close (new)
roles-activity-28 = Up- and cross-selling (existing)
roles-activity-29 = Deal support
roles-activity-30 = Monitor the SLA
roles-activity-31 = Weekly update
roles-activity-32 = Monthly meeting
roles-activity-33 = Quarterly retro and re-tiering
roles-activity-34 = Shadow each other

error-refused-roles-alone = A team has the laptop: rows, columns and settings stay as they are.
    .means = Nothing was changed. Take the laptop back first.
