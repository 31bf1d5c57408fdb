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
undo-accounts-paste-one = Mehrere Zeilen passen nicht in eine Zelle. Fügen Sie einen Wert nach dem anderen ein.

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

# Die Liste auf dem Bildschirm
accounts-none = keine Angabe
accounts-yes = ja
accounts-no = nein
accounts-covered = abgedeckt
accounts-search = Liste durchsuchen
accounts-count = { $count ->
    [one] Ein Account
   *[other] { $count } Accounts
}
accounts-count-of = { $shown } von { $count } Accounts
accounts-cover = Umsatz abdecken
accounts-uncover = Umsatz zeigen
accounts-paste-one = Mehrere Zeilen passen nicht in eine Zelle. Fügen Sie einen Wert nach dem anderen ein.
accounts-add = Account hinzufügen
accounts-add-short = Neu
accounts-add-do = Hinzufügen
accounts-add-hint = Der Name genügt. Alles Weitere kommt auf die Karte.
accounts-needs-name = Ein Name wird gebraucht.
accounts-needs-count = Eine ganze Zahl, etwa 1200.
accounts-needs-currency = Drei Buchstaben, etwa EUR.
accounts-needs-day = Ein Tag, etwa 23.11.2026 oder 2026-11-23.
accounts-needs-domain = Eine Domain, etwa beispiel.de.
accounts-needs-website = Eine Webadresse, etwa www.beispiel.de.
accounts-empty = Noch keine Accounts
accounts-empty-why = Mit dieser Liste arbeiten alle weiteren Schritte: Der Vertrieb kennt die Firmen, das Marketing hat die Daten.
accounts-selected = { $count ->
    [one] Ein Account ausgewählt
   *[other] { $count } Accounts ausgewählt
}
accounts-select-none = Auswahl aufheben
accounts-copied = { $count ->
    [one] Eine Zeile kopiert
   *[other] { $count } Zeilen kopiert
}
accounts-remove = Entfernen
accounts-remove-one = Von der Liste nehmen
accounts-nothing-found = So ist kein Account.
accounts-bulk-open = Feld ändern …
accounts-bulk = { $count ->
    [one] Einen Account ändern
   *[other] { $count } Accounts ändern
}
accounts-bulk-field = Feld
accounts-bulk-value = wird zu
accounts-bulk-replaces = Ersetzt, was jetzt dort steht. Ein Rückgängig bringt es zurück.
accounts-bulk-empties = Leer gelassen, entfällt { $field }. Ein Rückgängig bringt es zurück.
accounts-bulk-do = { $count ->
    [one] Einen Account ändern
   *[other] { $count } Accounts ändern
}

# Filter
accounts-filters = Filter
accounts-filter-by = Nach { $field } filtern
accounts-filter-is = { $field }: { $what }
accounts-filter-chosen = { $count } gewählt
accounts-filter-from = ab { $from }
accounts-filter-to = bis { $to }
accounts-filter-span = { $from } bis { $to }
accounts-filter-least = Mindestens
accounts-filter-most = Höchstens
accounts-filter-more = Mehr
accounts-filter-field = Feld
accounts-filter-contains = enthält
accounts-filter-look = Wert suchen
accounts-filter-nothing = Kein solcher Wert
accounts-filter-remove = Diesen Filter entfernen
accounts-filter-away = Filter { $field } entfernen
accounts-filter-clear = Alle zeigen

# Die Karte eines Accounts
accounts-card = Karte von { $account }
accounts-card-place = { $place } von { $count }
accounts-card-previous = Voriger Account
accounts-card-next = Nächster Account
accounts-card-sales = Im Vertrieb
accounts-card-company = Firma
accounts-card-place-of = Ort
accounts-card-reach = Im Netz
accounts-card-own = Eigene Felder
accounts-card-source = Kommt aus { $source }
