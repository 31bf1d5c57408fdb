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
undo-accounts-import = Import of { $file }

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
