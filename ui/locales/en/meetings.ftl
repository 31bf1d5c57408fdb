# Meetings: the frame for working together
step-meetings = Meetings
step-meetings-purpose = When both teams meet, and what they do together in between

meetings-marketing = Marketing
meetings-sales = Sales

# The ready-made meetings
meetings-name-weekly = Weekly update
meetings-name-monthly = Monthly meeting
meetings-name-quarterly = Quarterly retrospective
meetings-purpose-weekly = The core team looks at progress and brings ideas, so that nothing waits for the next big meeting.
meetings-purpose-monthly = Both teams complete look at the progress of each account and at how well they work together.
meetings-purpose-quarterly = Everyone looks at results: what went well, what did not, and what changes until the next quarter.
meetings-inputs-weekly = Open hand-overs with their response times
meetings-inputs-monthly = Status of each tier 1 account, numbers of the month
meetings-inputs-quarterly = Results against the shared goals, proposed changes to the list
meetings-outputs-weekly = Next steps, each with a name
meetings-outputs-monthly = Decisions per account, entered in the CRM
meetings-outputs-quarterly = Improvements with owner and date, the list for the next quarter
meetings-item-weekly-1 = What has happened in the target accounts
meetings-item-weekly-2 = Hand-overs: open, late, sent back
meetings-item-weekly-3 = Ideas and next steps
meetings-item-monthly-1 = Tier 1, account by account
meetings-item-monthly-2 = Hand-over: accepted, rejected and why
meetings-item-monthly-3 = How do we work together? One thing that helps, one that hinders
meetings-item-monthly-4 = Decisions and who does what
meetings-item-quarterly-1 = Results against the shared goals
meetings-item-quarterly-2 = What went well
meetings-item-quarterly-3 = What went badly
meetings-item-quarterly-4 = What we change, with owner and date
meetings-item-quarterly-5 = The list: who moves up, down or off

# A rhythm in a sentence. $start and $end are clock times; $nth is 5 for the last weekday of the month.
meetings-rhythm = { $unit ->
    [once] { $weekday ->
        [open] Once, { $start } to { $end }
       *[day] Once, on a { meetings-weekday-long }, { $start } to { $end }
    }
    [week] { $every ->
        [1] Every { meetings-weekday-or-week }, { $start } to { $end }
       *[other] { $weekday ->
            [open] Every { $every } weeks, { $start } to { $end }
           *[day] Every { $every } weeks on { meetings-weekday-long }, { $start } to { $end }
        }
    }
   *[month] { $weekday ->
        [open] { $every ->
            [1] Every month, { $start } to { $end }
            [3] Every quarter, { $start } to { $end }
           *[other] Every { $every } months, { $start } to { $end }
        }
       *[day] { $every ->
            [1] Every month on the { meetings-nth } { meetings-weekday-long }, { $start } to { $end }
            [3] Every quarter on the { meetings-nth } { meetings-weekday-long }, { $start } to { $end }
           *[other] Every { $every } months on the { meetings-nth } { meetings-weekday-long }, { $start } to { $end }
        }
    }
}
meetings-weekday-or-week = { $weekday ->
    [open] week
   *[day] { meetings-weekday-long }
}
meetings-weekday-long = { $weekday ->
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
   *[sun] Sunday
}
meetings-nth = { $nth ->
    [1] first
    [2] second
    [3] third
    [4] fourth
   *[5] last
}
meetings-weekday-mon = Mon
meetings-weekday-tue = Tue
meetings-weekday-wed = Wed
meetings-weekday-thu = Thu
meetings-weekday-fri = Fri
meetings-weekday-sat = Sat
meetings-weekday-sun = Sun
meetings-part-morning = Morning, until 11
meetings-part-midday = Midday, 11 to 2
meetings-part-afternoon = Afternoon, from 2

# Holidays
meetings-holiday-new-year = New Year’s Day
meetings-holiday-good-friday = Good Friday
meetings-holiday-easter-monday = Easter Monday
meetings-holiday-may-day = Labour Day
meetings-holiday-ascension = Ascension Day
meetings-holiday-whit-monday = Whit Monday
meetings-holiday-unity = German Unity Day
meetings-holiday-christmas = Christmas Day
meetings-holiday-second-christmas = Boxing Day
meetings-holiday-epiphany = Epiphany
meetings-holiday-corpus-christi = Corpus Christi
meetings-holiday-assumption = Assumption Day
meetings-holiday-national = National Day
meetings-holiday-all-saints = All Saints’ Day
meetings-holiday-immaculate = Immaculate Conception
meetings-holiday-spring-bank = Spring bank holiday
meetings-holiday-summer-bank = Summer bank holiday
meetings-holiday-boxing = Boxing Day
meetings-holiday-king = Martin Luther King Day
meetings-holiday-presidents = Presidents’ Day
meetings-holiday-memorial = Memorial Day
meetings-holiday-juneteenth = Juneteenth
meetings-holiday-independence = Independence Day
meetings-holiday-labor = Labor Day
meetings-holiday-columbus = Columbus Day
meetings-holiday-veterans = Veterans Day
meetings-holiday-thanksgiving = Thanksgiving
meetings-holidays-none = No public holidays
meetings-holidays-de = Germany
meetings-holidays-at = Austria
meetings-holidays-ch = Switzerland
meetings-holidays-uk = England and Wales
meetings-holidays-us = United States

# The screen
meetings-empty = Marketing and sales work together when they meet regularly. A fixed time matters more than how often.
meetings-empty-start = Take the three usual meetings
meetings-empty-example = Weekly update, monthly meeting, quarterly retrospective: people and leaders come from the matrix.
meetings-own = Own meeting
meetings-own-title = Add a meeting
meetings-name = Name
meetings-name-example = Content round
meetings-add = Add
meetings-tab-meetings = Meetings
meetings-tab-week = When we can
meetings-tab-pairs = In pairs
meetings-tab-free = Holidays
meetings-list = Meetings
meetings-purpose = Purpose
meetings-purpose-example = Why it is worth everybody’s time
meetings-inputs = To bring along
meetings-outputs = What comes out
meetings-owner = Prepared and led by
meetings-owner-none = Nobody yet
meetings-activity = In the matrix
meetings-activity-none = No activity of its own
meetings-participants = Participants
meetings-heads = { $count ->
    [0] nobody yet
    [one] one person
   *[other] { $count } people
}
meetings-hours-week = { $hours } h a week
meetings-hours-week-none = under 0.1 h a week
meetings-agenda = Agenda
meetings-minutes = min
meetings-agenda-full = { $planned } of { $length } min planned
meetings-agenda-over = { $planned } of { $length } min planned, { $over } too many
meetings-item-new = One more point
meetings-item-add = Add point
meetings-item-text = Point { $number }
meetings-item-minutes = Minutes of point { $number }
meetings-item-remove = Remove point
meetings-item-up = Move up
meetings-item-down = Move down
meetings-item-more = More about point { $number }
meetings-every = Every
meetings-unit = Rhythm
meetings-unit-once = One time
meetings-unit-week = { $every ->
    [1] Every week
   *[other] Every { $every } weeks
}
meetings-unit-month = { $every ->
    [1] Every month
    [3] Every quarter
   *[other] Every { $every } months
}
meetings-first = First on
meetings-start = From
meetings-length = Minutes
meetings-skips = Not on holidays and closed days
meetings-suits-good = Suits both teams
meetings-suits-possible = Possible for both teams
meetings-suits-bad = One team cannot then
meetings-remove = Remove meeting
meetings-more = More about { $meeting }
meetings-earlier = Move forward
meetings-later = Move back
meetings-invite-role = Invite a role
meetings-invite-person = Invite a person
meetings-invite = Invite
meetings-invite-all = Everybody is invited.
meetings-uninvite = No longer invite { $who }
meetings-no-reason-short = no task here
meetings-held-by = { $role }: { $people }
meetings-choose = Choose a meeting on the left.
meetings-zone = Time zone
meetings-zone-hint = Meetings keep their time of day when the clocks change.
meetings-zone-choose = Choose …
meetings-country = Public holidays
meetings-closed = Closed days
meetings-closed-lead = Company holidays, fairs, stocktaking: nobody meets then.
meetings-closed-none = No closed days yet.
meetings-closed-name = What for
meetings-closed-example = Company holidays
meetings-closed-first = From
meetings-closed-last = To
meetings-closed-add = Add closed days
meetings-closed-range = { $first } to { $last }
meetings-closed-remove = Remove { $name }
meetings-load = Hours a week
meetings-load-lead = In all meetings together, averaged over the year.
meetings-calendar-save = Save as calendar …
meetings-calendar-saved = The calendar is at { $path }
meetings-calendar-none = No meeting has a day yet.
meetings-week-lead = Sales travels, marketing has its deadlines. Each team says alone when it can; then both see which times are left.
meetings-week-of = { $side ->
    [marketing] Marketing’s week
   *[sales] Sales’ week
}
meetings-week-both = The week of both
meetings-week-progress = { $count } of { $total }
meetings-fit-good = gladly
meetings-fit-possible = possible
meetings-fit-bad = not then
meetings-fit-none = no answer
meetings-slot = { $day }, { $part }
meetings-slot-said = { $day }, { $part }: { $fit }
meetings-slot-both = { $day }, { $part }: marketing { $marketing }, sales { $sales }
meetings-slot-keys = Arrows move, 1 gladly, 2 possible, 3 not then, Delete takes it back.
meetings-week-best = Times that suit both: { $times }
meetings-week-best-none = No time suits both gladly. The ones marked possible are what is left.
meetings-week-covered = Both weeks are covered until both teams have answered.
meetings-joint-listening = Listening in on sales calls
meetings-joint-content = Making content together
meetings-joint-listening-why = Marketing hears how customers talk, and tells sales what it heard.
meetings-joint-content-why = Sales brings what customers ask for into what marketing makes.
meetings-pair-add-listening = Add a call
meetings-pair-add-content = Add a piece
meetings-pair-none-listening = No call planned yet.
meetings-pair-none-content = No piece planned yet.
meetings-pair-marketing = From marketing
meetings-pair-sales = From sales
meetings-pair-person-none = Nobody yet
meetings-pair-nobody = nobody yet
meetings-pair-day = On
meetings-pair-topic-listening = Account or call
meetings-pair-topic-content = Piece of content
meetings-pair-done = Done
meetings-pair-learned = What came of it
meetings-pair-remove = Remove this pair
meetings-pair = Pair { $number }
meetings-year = Twelve months
meetings-year-empty = Meetings with a first day appear here.
meetings-year-row = { $meeting }: { $count ->
    [one] one day
   *[other] { $count } days
}
meetings-year-day = { $day }: { $meeting }
meetings-year-skipped = { $day }: { $meeting } is left out, { $why }
meetings-year-skipped-by-hand = { $day }: { $meeting } is left out
meetings-year-leave-out = Leave out
meetings-year-hold = Hold it all the same
meetings-year-day-menu = { $meeting } on { $day }

# Calendar
files-calendar = Calendars
meetings-calendar = ABM meetings
meetings-calendar-item = { $minutes } min: { $text }
meetings-calendar-inputs = Please bring: { $text }
meetings-calendar-outputs = What comes out: { $text }
meetings-calendar-listening = Listening in: { $marketing } with { $sales }
meetings-calendar-content = Content together: { $marketing } and { $sales }
error-refused-meetings-no-zone = The meetings have no time zone yet.
    .means = Nothing was written. Choose one under Holidays, then a calendar can be made.
error-refused-meetings-no-day = No meeting has a first day yet.
    .means = Nothing was written. Give a meeting its first day, then a calendar can be made.

# Undo
undo-meetings-start = the usual meetings
undo-meetings-add = new meeting “{ $name }”
undo-meetings-remove = removing { $meeting }
undo-meetings-move = order of { $meeting }
undo-meetings-write-name = name of { $meeting }
undo-meetings-write-purpose = purpose of { $meeting }
undo-meetings-write-inputs = what to bring to { $meeting }
undo-meetings-write-outputs = what comes out of { $meeting }
undo-meetings-repeat = rhythm of { $meeting }
undo-meetings-begin = first day of { $meeting }
undo-meetings-time = time of { $meeting }
undo-meetings-own = who leads { $meeting }
undo-meetings-link = matrix activity of { $meeting }
undo-meetings-skip = holidays of { $meeting }
undo-meetings-leave-out = leaving a day of { $meeting } out
undo-meetings-hold = holding { $meeting } after all
undo-meetings-invite = invitation to { $meeting }
undo-meetings-uninvite = no longer inviting to { $meeting }
undo-meetings-add-item = new point for { $meeting }
undo-meetings-write-item = point of { $meeting }
undo-meetings-time-item = minutes of a point of { $meeting }
undo-meetings-move-item = agenda of { $meeting }
undo-meetings-remove-item = removing a point of { $meeting }
undo-meetings-zone = time zone
undo-meetings-holidays = public holidays
undo-meetings-close = closed days “{ $name }”
undo-meetings-reopen = removing closed days
undo-meetings-add-listening = new pair for a call
undo-meetings-add-content = new pair for content
undo-meetings-pair = who is in a pair
undo-meetings-pair-day = day of a pair
undo-meetings-pair-topic = topic of a pair
undo-meetings-pair-done = pair done
undo-meetings-pair-undone = pair not done
undo-meetings-pair-learned = what came of a pair
undo-meetings-remove-pair = removing a pair
undo-meetings-hand-over-marketing = handing the laptop to marketing
undo-meetings-hand-over-sales = handing the laptop to sales
undo-meetings-take-back = taking the laptop back
undo-meetings-reveal = revealing both weeks
undo-meetings-cover = covering both weeks
undo-meetings-slot-marketing = marketing’s week
undo-meetings-slot-sales = sales’ week

# Findings
finding-meetings-no-rhythm = There is no regular meeting of both teams. Without one there is no frame for working together.
finding-meetings-no-owner = { $meeting }: nobody prepares and leads it.
finding-meetings-owner-empty = { $meeting } is led by { $role }, but nobody holds that role.
finding-meetings-owner-absent = { $meeting } is led by { $role }, who is not invited.
finding-meetings-one-team = { $team ->
    [marketing] { $meeting }: nobody from marketing is invited.
    [sales] { $meeting }: nobody from sales is invited.
   *[both] { $meeting }: nobody is invited.
}
finding-meetings-no-day = { $meeting } has no first day yet.
finding-meetings-first-free = { $meeting } would begin on { $why }.
finding-meetings-agenda-over = { $meeting }: the agenda takes { $planned } min, the meeting has { $length }.
finding-meetings-no-reason = { $count ->
    [one] { $meeting }: { $roles } is invited, but has no task there in the matrix. Minutes may be enough.
   *[other] { $meeting }: { $roles } are invited, but have no task there in the matrix. Minutes may be enough.
}
finding-meetings-bad-time = { $meeting } is held at a time at which one team cannot come.
finding-meetings-no-listening = No call is planned on which marketing listens in.
finding-meetings-no-content = No piece of content is planned that both teams make together.
finding-meetings-pair-half = A pair lacks somebody from one of the teams.
finding-meetings-pair-no-day = A pair has no day yet.
finding-meetings-no-zone = The meetings have no time zone, so that no calendar can be made.

# Print
meetings-print-title = Meetings
meetings-print-question = When do both teams meet, and what do they do together in between?
meetings-print-answer = { $count ->
    [one] One regular meeting, { $minutes } minutes a week for whoever attends it.
   *[other] { $count } regular meetings, { $minutes } minutes a week for whoever attends them all.
}
meetings-print-frame = Frame
meetings-print-frame-title = When we meet
meetings-print-frame-caption = Regular meetings
meetings-print-meeting = Meeting
meetings-print-rhythm = When
meetings-print-first = First on
meetings-print-heads = People
meetings-print-open = open
meetings-print-nobody = nobody yet
meetings-print-zone = All times are local times of { $zone }, also when the clocks change.
meetings-print-agendas = Agendas
meetings-print-agendas-title = What we talk about
meetings-print-item = Point
meetings-print-year = Dates
meetings-print-year-title = The next twelve months
meetings-print-year-caption = Dates
meetings-print-year-note = Weekly meetings are listed only where they are left out.
meetings-print-weekday = Day
meetings-print-day = On
meetings-print-remark = Remark
meetings-print-left-out = left out
meetings-print-not-held = left out: { $why }
meetings-print-pairs = In pairs
meetings-print-pairs-title = What we do together in between
meetings-print-pairs-lead = Marketing listens in on sales calls and says what it heard. Sales takes part in making content.
meetings-print-pairs-caption = Pairs
meetings-print-topic = What about
meetings-card = Meeting
meetings-sheet-week-marketing = When marketing can
meetings-sheet-week-sales = When sales can
meetings-sheet-week-how = One sheet for each team, filled in without the other. + gladly, ○ possible, – not then.
meetings-sheet-meeting = Meeting
meetings-sheet-meeting-how = One sheet for each meeting. Agree on the purpose before the time.
meetings-sheet-name = Name of the meeting
meetings-sheet-when = How often, on which day, from when to when

# Sample workshop
meetings-sample-closed = Company holidays
meetings-sample-topic-call = First talk with Nordhafen Kranbau
meetings-sample-topic-visit = Site visit at Weserbogen Fahrzeugteile
meetings-sample-topic-guide = Retrofit guide for conveyor drives
meetings-sample-topic-reference = Reference story on energy savings
meetings-sample-learned-call = Customers ask for downtime first and for energy later. The guide now begins with downtime.
