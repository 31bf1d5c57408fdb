# accounts: the list of companies, and how it comes in
step-accounts = Accounts
step-accounts-purpose = Bring in the companies you talk about, from any system.

undo-accounts-add-account = Add { $account }
undo-accounts-change-account = Change { $account }
undo-accounts-change-own-field = Change { $account }
undo-accounts-change-accounts = { $count ->
    [one] Change one account
   *[other] Change { $count } accounts
}
undo-accounts-remove-account = Remove { $account }
undo-accounts-remove-accounts = Remove { $count } accounts
undo-accounts-remember-mapping = Remember the columns

finding-accounts-no-currency = { $count ->
    [one] One account has revenue without a currency.
   *[other] { $count } accounts have revenue without a currency.
}
finding-accounts-mixed-currencies = Revenue stands in { $count } currencies and cannot be compared.
finding-accounts-no-owner = { $count ->
    [one] One account has nobody in sales.
   *[other] { $count } accounts have nobody in sales.
}
finding-accounts-same-domain = { $count ->
    [one] One account shares its domain with another.
   *[other] { $count } accounts share their domain with another.
}

# Fields of an account
accounts-field-name = Name
accounts-field-domain = Domain
accounts-field-website = Website
accounts-field-industry = Industry
accounts-field-country = Country
accounts-field-region = Region
accounts-field-city = City
accounts-field-postal-code = Postal code
accounts-field-employees = Employees
accounts-field-revenue = Revenue
accounts-field-currency = Currency
accounts-field-owner = Sales owner
accounts-field-relationship = Relationship
accounts-field-open-opportunity = Open opportunity
accounts-field-last-activity = Last activity
accounts-field-parent = Parent company
accounts-field-record-id = Record ID
accounts-field-notes = Notes

accounts-relationship-customer = Customer
accounts-relationship-prospect = Prospect
accounts-relationship-lost = Lost
accounts-relationship-partner = Partner

# Industries in the sample workshop
accounts-sample-industry-automotive = Automotive suppliers
accounts-sample-industry-chemicals = Chemicals
accounts-sample-industry-construction = Construction
accounts-sample-industry-electronics = Electronics
accounts-sample-industry-energy = Energy
accounts-sample-industry-food = Food
accounts-sample-industry-glass = Glass and ceramics
accounts-sample-industry-logistics = Logistics
accounts-sample-industry-machinery = Mechanical engineering
accounts-sample-industry-medical = Medical devices
accounts-sample-industry-metals = Metals
accounts-sample-industry-packaging = Packaging
accounts-sample-industry-paper = Paper
accounts-sample-industry-pharma = Pharmaceuticals
accounts-sample-industry-plastics = Plastics
accounts-sample-industry-software = Software
accounts-sample-industry-textiles = Textiles
accounts-sample-industry-wood = Wood

# The list on the screen
accounts-none = none
accounts-yes = yes
accounts-no = no
accounts-covered = covered
accounts-search = Search the list
accounts-count = { $count ->
    [one] One account
   *[other] { $count } accounts
}
accounts-count-of = { $shown } of { $count } accounts
accounts-cover = Cover for the room
accounts-uncover = Show what is covered
accounts-add = Add an account
accounts-add-short = Add
accounts-add-do = Add it
accounts-add-hint = The name is enough. The rest goes onto its card.
accounts-needs-name = A name is needed.
accounts-needs-count = A whole number, such as 1200.
accounts-needs-currency = Three letters, such as EUR.
accounts-needs-day = A day, such as 23.11.2026 or 2026-11-23.
accounts-needs-domain = A domain, such as example.com.
accounts-needs-website = A web address, such as www.example.com.
accounts-empty = No accounts yet
accounts-empty-why = The list is what every later step works on: sales knows the companies, marketing has the data.
accounts-selected = { $count ->
    [one] One account selected
   *[other] { $count } accounts selected
}
accounts-select-none = Select none
accounts-copied = { $count ->
    [one] One row copied
   *[other] { $count } rows copied
}
accounts-remove = Remove
accounts-remove-one = Remove from the list
accounts-nothing-found = No account is like this.
accounts-bulk-open = Change a field …
accounts-bulk = { $count ->
    [one] Change one account
   *[other] Change { $count } accounts
}
accounts-bulk-field = Field
accounts-bulk-value = becomes
accounts-bulk-replaces = Replaces what stands there now. One undo brings it back.
accounts-bulk-empties = Left empty, this takes { $field } away. One undo brings it back.
accounts-bulk-do = { $count ->
    [one] Change one account
   *[other] Change { $count } accounts
}

# Filters
accounts-filters = Filters
accounts-filter-by = Filter by { $field }
accounts-filter-is = { $field }: { $what }
accounts-filter-chosen = { $count } chosen
accounts-filter-from = from { $from }
accounts-filter-to = up to { $to }
accounts-filter-span = { $from } to { $to }
accounts-filter-least = At least
accounts-filter-most = At most
accounts-filter-more = More
accounts-filter-field = Field
accounts-filter-contains = contains
accounts-filter-look = Look for a value
accounts-filter-nothing = No such value
accounts-filter-remove = Remove this filter
accounts-filter-away = Remove the filter { $field }
accounts-filter-clear = Show all

# The card of one account
accounts-card = Card of { $account }
accounts-card-place = { $place } of { $count }
accounts-card-previous = Previous account
accounts-card-next = Next account
accounts-card-sales = In sales
accounts-card-company = Company
accounts-card-place-of = Place
accounts-card-reach = On the web
accounts-card-own = Own fields
accounts-card-source = Came from { $source }

# Bringing a list in
accounts-problem-unclosed-quote = A quotation mark is opened and never closed.
accounts-repair-unclosed-quote = Close the quotation mark in these rows and bring them in again.
accounts-problem-too-many-cells = The row has more cells than the list has headers.
accounts-repair-too-many-cells = Put text that holds the delimiter in quotation marks.
accounts-problem-cell-too-long = A cell is longer than any spreadsheet allows.
accounts-repair-cell-too-long = Shorten the cell.
accounts-problem-no-name = The row has neither a name nor a domain.
accounts-repair-no-name = Fill in a name and bring the row in again.
accounts-problem-named-by-domain = The row has no name; its domain stands for it.
accounts-repair-named-by-domain = Fill in the name in the list of accounts.
accounts-problem-record-ids-repeat = One record id stands for several companies.
accounts-repair-record-ids-repeat = The ids are kept as a field of their own; export the list again with full ids to write back to the CRM.
accounts-problem-ambiguous-number = A number can be read in two ways; it was left empty.
accounts-repair-ambiguous-number = Say how the list writes decimals: --decimal point or --decimal comma.
accounts-problem-unclear-currency = The currency is not clear; it was left empty.
accounts-repair-unclear-currency = Set the currency of these accounts.
accounts-problem-no-currency = The list says no currency for these amounts; it was left empty.
accounts-repair-no-currency = Say once which currency the column is in.
accounts-problem-range = A range is no number; it was left empty.
accounts-repair-range = Choose one number from the range.
accounts-problem-unreadable-number = This is not a number; it was left empty.
accounts-repair-unreadable-number = Correct the cell and bring the row in again with --on-duplicate update.
accounts-problem-ambiguous-day = Day and month cannot be told apart; the day was left empty.
accounts-repair-ambiguous-day = Write days as 2026-11-23.
accounts-problem-unreadable-day = This is not a day; it was left empty.
accounts-repair-unreadable-day = Write days as 2026-11-23.
accounts-problem-unknown-country = The country is not known; it was kept as written.
accounts-repair-unknown-country = Write the country’s name or its two-letter code.
accounts-problem-unknown-relationship = The relationship is not known; it was left empty.
accounts-repair-unknown-relationship = Use customer, prospect, lost or partner.
accounts-import-done = { $rows } rows: { $created } new, { $updated } filled in, { $skipped } left alone, { $rejected } rejected.
accounts-import-rehearsed = Nothing was changed. { $rows } rows would be: { $created } new, { $updated } filled in, { $skipped } left alone, { $rejected } rejected.
accounts-import-problem = { $what } Column “{ $column }”, { $count ->
        [one] one row
       *[other] { $count } rows
    } (line { $lines }). { $repair }
accounts-import-row-problem = { $what } { $count ->
        [one] One row
       *[other] { $count } rows
    } (line { $lines }). { $repair }
accounts-import-reason = Reason
accounts-import-line = Line
undo-accounts-import-list = importing { $file }
accounts-import = Import a list …
accounts-files = Lists

# The import assistant
accounts-import-title = Import accounts
accounts-import-pasted = pasted rows
accounts-import-paste = Paste rows
accounts-import-paste-how = Copy rows in Excel or your CRM and press Ctrl+V here.
accounts-import-paste-do = Read them
accounts-import-drop = Drop a CSV or Excel file here, or paste rows from a spreadsheet.
undo-accounts-import-paste = importing pasted rows
accounts-source-hubspot = HubSpot
accounts-source-salesforce = Salesforce
accounts-source-dynamics = Dynamics 365
accounts-source-pipedrive = Pipedrive
accounts-source-linkedin = LinkedIn
accounts-source-unknown = Other list
accounts-import-read-as = Read otherwise
accounts-import-encoding = Encoding
accounts-import-delimiter = Between cells
accounts-import-delimiter-0 = comma
accounts-import-delimiter-1 = semicolon
accounts-import-delimiter-2 = tab
accounts-import-delimiter-3 = vertical bar
accounts-import-sheet = Sheet
accounts-import-sheet-is = Sheet “{ $sheet }”
accounts-import-header = Row of headers
accounts-import-header-line = Line { $line }: { $cells }
accounts-import-header-none = There is none
accounts-import-decimal = Decimals, where the list does not tell
accounts-import-decimal-auto = ask
accounts-import-decimal-point = 1,234.5
accounts-import-decimal-comma = 1.234,5
accounts-import-head-column = Column in the list
accounts-import-head-becomes = becomes
accounts-import-head-sure = sure
accounts-import-head-samples = what stands there
accounts-import-column = Column { $number }
accounts-import-becomes = { $column } becomes
accounts-import-fields = Fields
accounts-import-otherwise = Or
accounts-import-open-deals = Open deals (any = open opportunity)
accounts-import-own = Own field “{ $name }”
accounts-import-ignored = Leave out
accounts-import-sure = { $sure } of 4: { $why }
accounts-import-by-header = the header says so, and the values fit that far
accounts-import-by-values = the values look like it
accounts-import-by-system = the CRM itself says so
accounts-import-by-memory = chosen for an earlier list
accounts-import-by-person = chosen by you
accounts-import-by-nothing = no known field; kept as it is
accounts-import-empty-columns = { $count ->
    [one] One column is empty.
   *[other] { $count } columns are empty.
}
accounts-import-show = Show them
accounts-import-hide = Hide them
accounts-import-remembered = The choice of columns is remembered for lists of this kind: { $source }.
accounts-import-first = First rows, as they will arrive
accounts-import-revenue-in = { $field }, in ?
accounts-import-counts = { $created } new · { $updated } filled in · { $skipped } left alone · { $rejected } left out
accounts-import-promise = One step that can be undone. Nothing is written before you say so.
accounts-import-do = { $count ->
    [one] Import one account
   *[other] Import { $count } accounts
}
accounts-import-do-missing = { $missing ->
    [one] Import { $count }, one answer missing
   *[other] Import { $count }, { $missing } answers missing
}
accounts-import-missing-why = Answer the questions on the right first; leaving a field empty is an answer too.
accounts-import-unnamed = No column says which company a row is about
accounts-import-unnamed-how = Choose the column that becomes the name, the domain or the website.
accounts-import-nothing = There is nothing to bring in.
accounts-import-coming = Importing: { $done } of { $of } rows
accounts-import-settle-label = What is to be settled
accounts-import-settle = { $count ->
    [one] One thing to settle
   *[other] { $count } things to settle
}
accounts-import-settled = All is settled
accounts-import-answered = settled
accounts-import-rows = { $count ->
    [one] one row
   *[other] { $count } rows
}
accounts-import-lines = Line { $lines }.
accounts-import-leave = leave empty
accounts-import-leave-all = Leave the others empty
accounts-import-keep-all = Keep the others as written
accounts-import-other = other
accounts-import-currency-code = Currency code of three letters
accounts-import-choose = choose
accounts-import-means = “{ $cell }” means
accounts-import-more-cells = { $count ->
    [one] One more
   *[other] { $count } more
}
accounts-import-number-like = such as 1200
accounts-import-day-like = such as 2026-11-23
accounts-import-range-low = lower
accounts-import-range-middle = middle
accounts-import-range-high = upper
accounts-import-rows-out = leave out
accounts-import-rows-in = take as far as readable
accounts-import-see-rows = See the rows
accounts-import-name-rows = See the rows and name them
accounts-import-duplicate-update = Fill in
accounts-import-duplicate-skip = Skip
accounts-import-duplicate-create = Add anyway
accounts-import-compare = Compare
accounts-import-rows-rejected = { $count ->
    [one] One row cannot come in
   *[other] { $count } rows cannot come in
}
accounts-import-rows-doubles = { $count ->
    [one] One row is on the list already
   *[other] { $count } rows are on the list already
}
accounts-import-row-says = Row
accounts-import-row-is = In the list
accounts-import-same-as = Same as
accounts-import-same-by = Because of
accounts-import-same-above = a row further up
accounts-import-same-record = the record ID
accounts-import-same-domain = the domain
accounts-import-same-name = the name, legal form aside
accounts-import-name-of = Name for line { $line }
accounts-import-more-rows = { $count ->
    [one] Show one more
   *[other] Show { $count } more
}
accounts-settle-no-currency = { $column } has no currency
accounts-settle-unclear-currency = { $column }: which currency?
accounts-settle-ambiguous-number = { $column } can be read in two ways
accounts-settle-ambiguous-day = { $column }: day or month first?
accounts-settle-range = { $column } holds ranges
accounts-settle-unknown-country = Country not recognised
accounts-settle-unknown-relationship = Relationship not recognised
accounts-settle-unreadable-number = { $column } holds words
accounts-settle-unreadable-day = { $column } holds no days
accounts-settle-no-name = No name and no domain
accounts-settle-named-by-domain = Named by the domain
accounts-settle-record-ids-repeat = One record ID for several companies
accounts-settle-too-many-cells = More cells than headers
accounts-settle-unclosed-quote = A quotation mark never closed
accounts-settle-cell-too-long = A cell is too long
accounts-settle-doubles = Already on the list
accounts-settle-repeats = Twice in this list
accounts-settle-doubles-how = Same record ID, same domain, or same name without legal form.
accounts-settle-doubles-both = { $doubles } are on the list, { $repeats } repeat a row further up.
accounts-settle-how-no-currency = Never guessed. One answer for the whole column.
accounts-settle-how-unclear-currency = “{ $sample }” stands for several currencies. One answer for the whole column.
accounts-settle-how-ambiguous-number = What is “{ $sample }”? One answer for the whole column.
accounts-settle-how-ambiguous-day = What is “{ $sample }”? One answer for the whole column.
accounts-settle-how-range = Such as “{ $sample }”. Which number is to count? Without an answer they stay empty.
accounts-settle-how-unknown-country = Say once which country it is; without an answer it is kept as written.
accounts-settle-how-unknown-relationship = Say once what it is; without an answer it stays empty.
accounts-settle-how-unreadable-number = Say once which number it is; without an answer it stays empty.
accounts-settle-how-unreadable-day = Say once which day it is; without an answer it stays empty.
accounts-settle-how-no-name = Cannot be an account. Left out, and saved as a file with the reason if you want.
accounts-settle-how-named-by-domain = These rows have no name; their domain stands for it.
accounts-settle-how-record-ids-repeat = The IDs are kept as an own field. Export the list again with full IDs if it is to be written back.
accounts-settle-how-too-many-cells = Text that holds the delimiter should stand in quotation marks.
accounts-settle-how-unclosed-quote = The rest of its line was taken for its cell.
accounts-settle-how-cell-too-long = No spreadsheet holds that much in a cell. The row is left out.
accounts-imported-what = { $name } is in
accounts-imported-pasted = The rows are in
accounts-imported-new = { $count ->
    [one] One new account
   *[other] { $count } new accounts
}
accounts-imported-updated = { $count ->
    [one] One account filled in
   *[other] { $count } accounts filled in
}
accounts-imported-skipped = { $count ->
    [one] One row left alone: it is on the list already
   *[other] { $count } rows left alone: they are on the list already
}
accounts-imported-rejected = { $count ->
    [one] One row left out
   *[other] { $count } rows left out
}
accounts-imported-noted = Worth knowing
accounts-imported-save = Save the rows left out …
accounts-imported-saved = The rows left out are saved.
accounts-imported-undo = Undo the import
accounts-rejects-file = { $file } left out
error-unreadable-no-workbook = This is no Excel workbook.
    .means = It is an archive of something else. Nothing was changed.
error-unreadable-broken = This workbook is broken.
    .means = Open it in Excel, save it anew and try again. Nothing was changed.
error-unreadable-locked = This workbook cannot be opened.
    .means = It has a password or is of the old kind (.xls). Save it as .xlsx without a password. Nothing was changed.
error-unreadable-no-company = No column of this list says which company a row is about.
    .means = It needs a column for the name, the domain or the website. Nothing was changed.

# The list as a file for the CRM
accounts-export = Export …
accounts-export-title = Export the list for the CRM
accounts-export-part = Which accounts
accounts-export-part-all = All accounts
accounts-export-part-targets = The target list
accounts-export-format = Kind of file
accounts-export-format-xlsx = Excel
accounts-export-format-csv = CSV
accounts-export-holds = By record ID, with tier, segment, owner and the target-account flags, in the headers of the system most accounts come from. Imported again here, it is the same list.
accounts-export-do = Choose a place …
accounts-workbooks = Excel workbooks
accounts-exported = { $count ->
    [one] One account is in the file.
   *[other] { $count } accounts are in the file.
}
accounts-exported-without = { $count ->
    [one] One account is in the file,
   *[other] { $count } accounts are in the file,
} { $without } without a record ID: the CRM takes them for new ones.

# What one pastes
undo-accounts-change-cells = { $count ->
    [one] Paste into one account
   *[other] Paste into { $count } accounts
}

# The buying centre of an account
accounts-centre = Buying centre
accounts-centre-why = Who has a part in a purchase here, in which role, and how close you are. A name is optional.
accounts-centre-add = Add
accounts-centre-add-what = Function, such as head of purchasing
accounts-centre-parts = Parts in the purchase
accounts-part-held = { $role }: { $functions }
accounts-part-open = { $role }: nobody yet
accounts-member-function = Function
accounts-member-name = Name (optional)
accounts-member-parts = Part in the purchase
accounts-member-stance = Stance
accounts-member-strength = Relationship
accounts-member-note = Next step or note
accounts-member-remove = Remove { $function }
accounts-member-unsaid = not said
accounts-member-neutral = neither
accounts-role-initiator = initiator
accounts-role-user = user
accounts-role-influencer = influencer
accounts-role-buyer = buyer
accounts-role-decider = decider
accounts-role-gatekeeper = gatekeeper
accounts-role-initiator-means = says first that something is needed
accounts-role-user-means = will work with it
accounts-role-influencer-means = is asked for advice
accounts-role-buyer-means = negotiates and orders
accounts-role-decider-means = has the last word
accounts-role-gatekeeper-means = says who and what gets through
accounts-stance-champion = champion
accounts-stance-blocker = blocker
accounts-strength-none = no contact
accounts-strength-met = have met
accounts-strength-regular = in touch
accounts-strength-trusted = trusted
accounts-gap-no-decider = Nobody known here has the last word.
accounts-gap-decider-unreached = Whoever has the last word does not know you yet.
accounts-gap-no-contact = You know nobody here yet.
accounts-gap-one-contact = Everything hangs on one contact.
accounts-gap-no-champion = Nobody speaks for you when you are not in the room.
accounts-function-management = Managing director
accounts-function-production = Head of production
accounts-function-maintenance = Head of maintenance
accounts-function-technology = Head of engineering
accounts-function-it = Head of IT
accounts-function-purchasing = Head of purchasing
accounts-function-finance = Head of finance
accounts-function-quality = Quality manager
accounts-function-project = Project manager
accounts-function-user = Specialist user

# What happened at an account
accounts-history = History
accounts-history-why = What somebody new to this account should know: won and lost deals, changes at the top, an incident.
accounts-history-crm = Last activity in the CRM: { $day }
accounts-event-day = Day
accounts-event-text = What happened
accounts-event-add = Add
accounts-event-of = { $day }: { $text }
accounts-event-remove = Remove: { $text }
accounts-card-facts = Facts
accounts-card-parts = Parts of the card

accounts-sample-note-production = Plans line 4 for 2027; wants a reference of the same size.
accounts-sample-note-maintenance = Shows our drives to visitors. Ask for a quote we may print.
accounts-sample-note-purchasing = Has a framework contract with our competitor until June 2027.
accounts-sample-note-technology = Invite to the factory tour in February.
accounts-sample-note-finance = Stopped the last project over the payback time. Bring figures.
accounts-sample-note-management = Ulrike Brückmann knows her from the association: joint visit.
accounts-sample-note-project = Works for a planning office; find out who commissions it.
accounts-sample-event-sudmark-tender = Lost the tender for line 3 on price; the drives there now fail twice a year.
accounts-sample-event-sudmark-line = Won the conversion of line 2, handed over on time.
accounts-sample-event-sudmark-staib = Jörg Staib asks for a pilot on two pumps.
accounts-sample-event-emmebogen-visit = First visit; the head of engineering showed the test field.
accounts-sample-event-emmebogen-offer = Offer for 14 drives sent, decision in the first quarter.
accounts-sample-event-nordkai-crane = Service saved a crane over the weekend. Purchasing still talks about it.

accounts-print-title = Buying centres
accounts-print-question = Who has a part in a purchase at our most important accounts?
accounts-print-answer = { $undecided ->
    [0] { $count ->
        [one] One buying centre is drawn, and somebody in it is known to have the last word.
       *[other] { $count } buying centres are drawn, and in each of them somebody is known to have the last word.
    }
   *[other] { $count ->
        [one] One buying centre is drawn; nobody known in it has the last word.
       *[other] { $count } buying centres are drawn; in { $undecided } of them nobody known has the last word.
    }
}
accounts-print-name = Buying centres
accounts-print-heading = Who has a part in a purchase, and how close we are
accounts-print-how = A champion speaks for us when we are not in the room, a blocker against us. What a buying centre still lacks stands under its table.
accounts-print-centre = Buying centre of { $account }
accounts-sheet-name = Buying centre
accounts-sheet-title = Buying centre of ______________________________
accounts-sheet-how = One sheet for each account. Sales fills it in, marketing asks. Write the function first, a name only if you know it; tick every part somebody has, and say how close you are.
accounts-sheet-caption = Functions in the buying centre and their parts in a purchase
accounts-sheet-function = Function (name)
accounts-sheet-strength = Relationship
accounts-sheet-next = Next step
accounts-sheet-scale = Relationship: 0 = no contact, 1 = have met, 2 = in touch, 3 = trusted. A column without a tick is your next step.
undo-accounts-add-member = Add { $function } at { $account }
undo-accounts-change-member = Change { $function } at { $account }
undo-accounts-remove-member = Remove { $function } at { $account }
undo-accounts-add-event = Add to the history of { $account }
undo-accounts-change-event = Change the history of { $account }
undo-accounts-remove-event = Remove from the history of { $account }
finding-accounts-no-decider = { $count ->
    [one] { $account }: nobody known has the last word.
   *[other] At { $count } accounts nobody known has the last word, first at { $account }.
}
finding-accounts-decider-unreached = { $count ->
    [one] { $account }: nobody of us knows whoever has the last word.
   *[other] At { $count } accounts nobody of us knows whoever has the last word, first at { $account }.
}
finding-accounts-no-contact = { $count ->
    [one] { $account }: the buying centre is drawn, and nobody of us knows anybody in it.
   *[other] In { $count } buying centres nobody of us knows anybody, first at { $account }.
}
finding-accounts-one-contact = { $count ->
    [one] { $account }: everything hangs on one contact.
   *[other] At { $count } accounts everything hangs on one contact, first at { $account }.
}

# A block pasted over the list
accounts-cover-people = Cover names in buying centres, too
accounts-copied-some = { $count } of { $of } selected rows copied: those at hand. Export the list for all of them.
accounts-filter-since = On or after
accounts-filter-until = On or before
accounts-paste-title = { $accounts ->
    [0] Nothing of this can be pasted
    [one] Paste into one account
   *[other] Paste into { $accounts } accounts
}
accounts-paste-wrong = { $count ->
    [one] One cell stays as it is:
   *[other] { $count } cells stay as they are:
}
accounts-paste-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
accounts-paste-column = Column
accounts-paste-text = Pasted
accounts-paste-covered = This column is covered for the room.
accounts-paste-choice = Not one of the choices of this column.
accounts-paste-below = { $count ->
    [one] One line reaches below the end of the list and is left out. Import a list to add accounts.
   *[other] { $count } lines reach below the end of the list and are left out. Import a list to add accounts.
}
accounts-paste-beside = { $count ->
    [one] One column reaches beyond the last one shown and is left out.
   *[other] { $count } columns reach beyond the last one shown and are left out.
}
accounts-paste-nothing = No cell would change.
accounts-paste-do = { $cells ->
    [one] Paste one cell
   *[other] Paste { $cells } cells
}
accounts-print-person = Name
