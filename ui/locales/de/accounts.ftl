# accounts: the list of companies, and how it comes in
step-accounts = Accounts
step-accounts-purpose = Holen Sie die Unternehmen herein, über die Sie sprechen, aus jedem System.

undo-accounts-add-account = { $account } hinzufügen
undo-accounts-change-account = { $account } ändern
undo-accounts-change-own-field = { $account } ändern
undo-accounts-change-accounts = { $count ->
    [one] Einen Account ändern
   *[other] { $count } Accounts ändern
}
undo-accounts-remove-account = { $account } entfernen
undo-accounts-remove-accounts = { $count } Accounts entfernen
undo-accounts-remember-mapping = Spalten merken
undo-accounts-import = Import von { $file }

finding-accounts-no-currency = { $count ->
    [one] Ein Account hat Umsatz ohne Währung.
   *[other] { $count } Accounts haben Umsatz ohne Währung.
}
finding-accounts-mixed-currencies = Der Umsatz steht in { $count } Währungen und lässt sich nicht vergleichen.
finding-accounts-no-owner = { $count ->
    [one] Ein Account hat niemanden im Vertrieb.
   *[other] { $count } Accounts haben niemanden im Vertrieb.
}
finding-accounts-same-domain = { $count ->
    [one] Ein Account teilt seine Domain mit einem anderen.
   *[other] { $count } Accounts teilen ihre Domain mit einem anderen.
}

# Fields of an account
accounts-field-name = Name
accounts-field-domain = Domain
accounts-field-website = Website
accounts-field-industry = Branche
accounts-field-country = Land
accounts-field-region = Region
accounts-field-city = Ort
accounts-field-postal-code = Postleitzahl
accounts-field-employees = Beschäftigte
accounts-field-revenue = Umsatz
accounts-field-currency = Währung
accounts-field-owner = Vertrieb
accounts-field-relationship = Beziehung
accounts-field-open-opportunity = Offene Chance
accounts-field-last-activity = Letzte Aktivität
accounts-field-parent = Muttergesellschaft
accounts-field-record-id = Datensatz-ID
accounts-field-notes = Notizen

accounts-relationship-customer = Bestandskunde
accounts-relationship-prospect = Interessent
accounts-relationship-lost = Verloren
accounts-relationship-partner = Partner

# Industries in the sample workshop
accounts-sample-industry-automotive = Automobilzulieferer
accounts-sample-industry-chemicals = Chemie
accounts-sample-industry-construction = Bau
accounts-sample-industry-electronics = Elektronik
accounts-sample-industry-energy = Energie
accounts-sample-industry-food = Lebensmittel
accounts-sample-industry-glass = Glas und Keramik
accounts-sample-industry-logistics = Logistik
accounts-sample-industry-machinery = Maschinenbau
accounts-sample-industry-medical = Medizintechnik
accounts-sample-industry-metals = Metall
accounts-sample-industry-packaging = Verpackung
accounts-sample-industry-paper = Papier
accounts-sample-industry-pharma = Pharma
accounts-sample-industry-plastics = Kunststoff
accounts-sample-industry-software = Software
accounts-sample-industry-textiles = Textil
accounts-sample-industry-wood = Holz
