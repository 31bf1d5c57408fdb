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

# The same for several rows or roles at once, in print.
roles-together-raci-many-responsible = Rows { $rows }: more than { $limit } roles do the work.
roles-together-raci-many-consulted = Rows { $rows }: more than { $limit } roles are consulted.
roles-together-raci-many-informed = Rows { $rows }: more than { $limit } roles are informed.
roles-together-raci-one-team = Rows { $rows }: a joint activity in which one team has no part.
roles-together-raci-overloaded-accountable = { $names } each answer for more than { $limit }% of all activities.
roles-together-raci-overloaded-responsible = { $names } each do the work in more than { $limit }% of all activities.
roles-together-raci-idle-role = { $names } have no task in any activity.
roles-together-raci-empty-role = Nobody holds these roles yet: { $names }.
roles-together-raci-idle-person = No role yet: { $names }.

# Undo.
undo-roles-start-from-starter = starter content
undo-roles-set-cell = { $duties } for “{ $activity }” → { $role }
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

# The sample workshop.
roles-sample-activity = Collect proof from pilot customers
roles-sample-reason-informed = Everybody should hear of these, in the weekly update.
roles-sample-reason-responsible = All four take part in the vote.
roles-sample-reason-rows = Each role gets a card with its own rows only.

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
