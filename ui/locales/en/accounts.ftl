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
undo-accounts-paste-one = Several rows cannot go into one cell. Paste one value at a time.

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
accounts-cover = Cover revenue
accounts-uncover = Show revenue
accounts-paste-one = Several rows cannot go into one cell. Paste one value at a time.
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
accounts-imported = { $file } is in
accounts-imported-close = Close
