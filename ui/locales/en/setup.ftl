# Set-up: who, when, how.

## The step itself
step-setup = Set-up
step-setup-purpose = Who meets, when, and what the day holds
setup-title-default = ABM workshop

## Choices
setup-team-marketing = Marketing
setup-team-sales = Sales
setup-team-leadership = Leadership
setup-team-expert = Experts
setup-language-en = English
setup-language-de = German
setup-paper-a4 = A4
setup-paper-letter = US Letter
setup-kind-work = Work
setup-kind-break = Break
setup-kind-lunch = Lunch
setup-preset-half-day = Half day
setup-preset-full-day = Full day
setup-preset-two-days = Two days

## What a block of the agenda is about
setup-topic-buyin = Winning sales over
setup-topic-glossary = One language
setup-topic-approach = Choosing the approach
setup-topic-accounts = The account list
setup-topic-segmentation = Segments and tiers
setup-topic-buying-centre = Buying centres
setup-topic-raci = Roles and RACI
setup-topic-scoring = When an account is ready for sales
setup-topic-meetings = Hand-over and regular meetings
setup-topic-goals = Shared goals
setup-topic-wrapup = Checklist and signatures
setup-topic-playbook = A look at the playbook
setup-topic-free = Something else

## Starter items of the checklist before the workshop
setup-prework-crm-export = Export of all accounts from the CRM
setup-prework-won-lost = Deals won and lost in the past 24 months
setup-prework-capacity = Who has how much time for ABM
setup-prework-budget = Budget for the coming year
setup-prework-survey = Short survey among marketing and sales
setup-prework-printed-kit = Printed worksheets, pens and cards

## Findings
finding-setup-no-people = Nobody is on the list of participants yet.
finding-setup-no-marketing = Nobody from marketing takes part. Every question needs both voices.
finding-setup-no-sales = Nobody from sales takes part. Every question needs both voices.
finding-setup-marketing-absent = Everybody from marketing is marked as absent.
finding-setup-sales-absent = Everybody from sales is marked as absent.
finding-setup-same-name = Two participants are called “{ $name }”. A second name keeps them apart.
finding-setup-no-facilitator = Nobody leads the workshop yet.
finding-setup-no-agenda = The agenda is empty.
finding-setup-no-date = The date is still open.
finding-setup-day-too-long = Day { $day } ends at { $end }, { $minutes } min after the room closes at { $until }.
finding-setup-no-break = Day { $day } has { $minutes } minutes of work without a break.
finding-setup-days-order = Day { $day } is not after the day before it.

## Names for undo
undo-setup-rename-client = client “{ $name }”
undo-setup-retitle = title “{ $title }”
undo-setup-set-place = place “{ $place }”
undo-setup-set-facilitator = facilitator “{ $name }”
undo-setup-set-objective = objective of the workshop
undo-setup-set-currency = currency { $currency }
undo-setup-set-language = playbook in { $language }
undo-setup-set-paper = paper { $paper }
undo-setup-set-logo = logo “{ $name }”
undo-setup-remove-logo = removing the logo
undo-setup-add-day = adding a day
undo-setup-set-day-date = date of a day
undo-setup-set-day-hours = day from { $start } to { $until }
undo-setup-remove-day = removing a day with its agenda
undo-setup-use-preset = agenda “{ $preset }”
undo-setup-add-block = adding “{ $block }” to the agenda
undo-setup-set-block-kind = what “{ $block }” is about
undo-setup-retitle-block = name of “{ $block }”
undo-setup-set-block-minutes = { $minutes } min for “{ $block }”
undo-setup-move-block = moving “{ $block }”
undo-setup-remove-block = removing “{ $block }” from the agenda
undo-setup-add-person = adding { $name }
undo-setup-add-people =
    adding { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
undo-setup-rename-person = name of { $name }
undo-setup-set-person-team = team of { $name }: { $team }
undo-setup-set-person-job = job title of { $name }
undo-setup-person-present = { $name } is present
undo-setup-person-absent = { $name } is absent
undo-setup-move-person = moving { $name }
undo-setup-remove-person = removing { $name }
undo-setup-tick-prework = tick at “{ $item }”
undo-setup-add-prework = adding “{ $item }” to the checklist
undo-setup-reword-prework = wording of “{ $item }”
undo-setup-remove-prework = removing “{ $item }” from the checklist

## Print
setup-print-title = Objectives and participants
setup-print-question = Why did we meet, and who was in the room?
setup-print-answer =
    { $people ->
        [one] One person
       *[other] { $people } people
    } planned this together: { $marketing } from marketing, { $sales } from sales, the others from leadership and as experts.
setup-print-people = Participants
setup-print-people-title = Who planned this
setup-print-people-caption = Participants by team
setup-print-days = Date
setup-print-place = Place
setup-print-facilitator = Facilitator
setup-print-team-marketing = Marketing, { $count }
setup-print-team-sales = Sales, { $count }
setup-print-team-leadership = Leadership, { $count }
setup-print-team-expert = Experts, { $count }
setup-print-name = Name
setup-print-job = Job title
setup-print-attendance = In the room
setup-print-present = yes
setup-print-absent = absent
setup-print-agenda = Agenda
setup-print-agenda-title = How the day went
setup-print-agenda-caption = Agenda with planned minutes
setup-print-day = Day { $day }
setup-print-day-on = Day { $day }, { $date }
setup-print-time = Time
setup-print-topic = What about
setup-print-minutes = Min.
setup-print-end = End; working time without { $breaks } min of breaks

## The sample workshop
setup-sample-title = ABM strategy 2027
setup-sample-place = Headquarters, room Okertal
setup-sample-objective = Marketing and sales agree on which accounts they work on together in 2027, who does what, and when an account goes to sales.
setup-sample-job-head-of-marketing = Head of Marketing
setup-sample-job-demand-generation = Demand Generation Manager
setup-sample-job-content = Content Manager
setup-sample-job-product-marketing = Product Marketing Manager, servo drives
setup-sample-job-marketing-operations = Marketing Operations
setup-sample-job-head-of-sales = Head of Sales
setup-sample-job-account-manager = Key Account Manager
setup-sample-job-account-executive = Account Executive, new business
setup-sample-job-regional-sales = Regional Sales Manager, north
setup-sample-job-inside-sales = Inside Sales
setup-sample-job-managing-director = Managing Director
setup-sample-job-finance = Head of Finance
setup-sample-job-application-engineering = Application Engineer
setup-sample-job-service = Head of Service

## On the screen
setup-about = The workshop
setup-client = Client
setup-title = Title
setup-place = Place
setup-facilitator = Facilitator
setup-objective = What shall be decided by the end
setup-currency = Currency
setup-language = Playbook language
setup-paper = Paper
setup-people = Who takes part
setup-people-none = Nobody yet. Both teams vote on every question, so add them first.
setup-person-name = Name
setup-person-team = Team
setup-person-job = Job title
setup-person-present = Present
setup-person-add = Add a person
setup-person-new = New person
setup-person-remove = Remove { $name }
setup-count = { $present } of { $all } present
setup-agenda = Agenda
setup-agenda-preset = Start over with
setup-agenda-total = { $net } min of work, { $breaks } min of breaks
setup-day = Day { $day }
setup-day-add = Add a day
setup-block-add = Add a block
setup-prework = To bring along
setup-logo = Logo
setup-logo-choose = Choose a picture …
setup-logo-remove = Remove
setup-agenda-none = No agenda yet
setup-agenda-why = The agenda sets the clock for every step. Start with a ready-made one, or with an empty day.
setup-day-empty = An empty day
setup-day-date-of = Date of day { $day }
setup-day-start = Start of day { $day }
setup-day-until = Room until, day { $day }
setup-until = room until
setup-day-more = More about day { $day }
setup-day-remove = Remove day { $day } with its agenda
setup-day-none = Nothing planned on this day yet.
setup-day-sum = { $net } min of work, { $breaks } min of breaks
setup-day-late = { $minutes } min after the room closes
setup-move = Move { $block }
setup-move-how = Drag, or press the arrow keys. Home and End go to the start and end of the day.
setup-moved = { $block }: place { $place } of { $of } on day { $day }, { $time }
setup-up = Move up
setup-down = Move down
setup-to-day = Move to day { $day }
setup-break-below = Add a break below
setup-block-below = Add a block below
setup-block-drop = Remove
setup-block-what-at = What about, { $time }
setup-block-minutes-of = Minutes for { $block }
setup-block-more = More about { $block }
setup-block-add-to = Add a block to day { $day }
setup-not-yet = Not on the agenda yet
setup-once-more = Once more
setup-about-step = Counts for
setup-free = free
setup-tie = { $block } counts for: { $about }
setup-more = More
setup-person-team-of = Team of { $name }
setup-person-job-of = Job title of { $name }
setup-person-present-is = { $name } is present
setup-person-more = More about { $name }
setup-paste-open = Paste a list …
setup-paste = Paste a list of people
setup-paste-names = Names
setup-paste-hint = From a mail’s address line, a spreadsheet, or one name per line. A team and a job title beside the name are taken along.
setup-paste-team = Team, where none is given
setup-paste-found =
    { $count ->
        [0] Nobody new
        [one] One new person
       *[other] { $count } new people
    }{ $known ->
        [0] {""}
       *[other] , { $known } already on the list
    }
setup-paste-list = What was understood
setup-paste-known = already on the list
setup-paste-most = Only the first { $most } are taken at once.
setup-paste-none = Paste at least one name that is not on the list yet.
setup-paste-do =
    Add { $count ->
        [0] people
        [one] one person
       *[other] { $count } people
    }
setup-prework-ready = { $ready } of { $all } ready
setup-prework-none = Nothing on the checklist. Add what should be ready before the day.
setup-prework-new = New item
setup-prework-add = Add an item
setup-prework-words = Wording
setup-prework-done = { $item } is ready
setup-prework-remove = Take “{ $item }” off the checklist
setup-logo-other = Another picture …
setup-logo-hint = PNG or JPEG. Choose one, or drop it on this window. It stands on the playbook’s cover.
setup-logo-is = Logo from { $name }
setup-logo-file = { $name }, { $width } × { $height } pixels

## Sheet for the blank kit
setup-sheet-checklist = Checklist before the day
setup-sheet-checklist-how = Decide who brings each item and until when, and tick it once it is there. Add what is missing below.
setup-sheet-what = What
setup-sheet-who = Who brings it
setup-sheet-when = Until
