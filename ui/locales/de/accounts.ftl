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

# Bringing a list in
accounts-problem-unclosed-quote = Ein Anführungszeichen wird geöffnet und nie geschlossen.
accounts-repair-unclosed-quote = Schließen Sie das Anführungszeichen in diesen Zeilen und holen Sie sie noch einmal herein.
accounts-problem-too-many-cells = Die Zeile hat mehr Zellen, als die Liste Überschriften hat.
accounts-repair-too-many-cells = Setzen Sie Text, der das Trennzeichen enthält, in Anführungszeichen.
accounts-problem-cell-too-long = Eine Zelle ist länger, als eine Tabelle erlaubt.
accounts-repair-cell-too-long = Kürzen Sie die Zelle.
accounts-problem-no-name = Die Zeile hat weder Namen noch Domain.
accounts-repair-no-name = Tragen Sie einen Namen ein und holen Sie die Zeile noch einmal herein.
accounts-problem-named-by-domain = Die Zeile hat keinen Namen; ihre Domain steht dafür.
accounts-repair-named-by-domain = Tragen Sie den Namen in der Account-Liste nach.
accounts-problem-record-ids-repeat = Eine Datensatz-ID steht für mehrere Unternehmen.
accounts-repair-record-ids-repeat = Die IDs bleiben als eigenes Feld erhalten; exportieren Sie die Liste mit vollständigen IDs, um ins CRM zurückzuschreiben.
accounts-problem-ambiguous-number = Eine Zahl lässt sich auf zwei Arten lesen; sie blieb leer.
accounts-repair-ambiguous-number = Sagen Sie, wie die Liste Dezimalzahlen schreibt: --decimal point oder --decimal comma.
accounts-problem-unclear-currency = Die Währung ist nicht eindeutig; sie blieb leer.
accounts-repair-unclear-currency = Setzen Sie die Währung dieser Accounts.
accounts-problem-no-currency = Die Liste nennt zu diesen Beträgen keine Währung; sie blieb leer.
accounts-repair-no-currency = Einmal angeben, in welcher Währung die Spalte steht.
accounts-problem-range = Ein Bereich ist keine Zahl; das Feld blieb leer.
accounts-repair-range = Wählen Sie eine Zahl aus dem Bereich.
accounts-problem-unreadable-number = Das ist keine Zahl; das Feld blieb leer.
accounts-repair-unreadable-number = Berichtigen Sie die Zelle und holen Sie die Zeile mit --on-duplicate update noch einmal herein.
accounts-problem-ambiguous-day = Tag und Monat sind nicht zu unterscheiden; das Feld blieb leer.
accounts-repair-ambiguous-day = Schreiben Sie Tage als 23.11.2026.
accounts-problem-unreadable-day = Das ist kein Tag; das Feld blieb leer.
accounts-repair-unreadable-day = Schreiben Sie Tage als 23.11.2026.
accounts-problem-unknown-country = Das Land ist nicht bekannt; es blieb, wie es dasteht.
accounts-repair-unknown-country = Schreiben Sie den Namen des Landes oder seinen Code aus zwei Buchstaben.
accounts-problem-unknown-relationship = Die Beziehung ist nicht bekannt; das Feld blieb leer.
accounts-repair-unknown-relationship = Verwenden Sie Kunde, Interessent, verloren oder Partner.
accounts-import-done = { $rows } Zeilen: { $created } neu, { $updated } ergänzt, { $skipped } unverändert, { $rejected } abgewiesen.
accounts-import-rehearsed = Nichts wurde geändert. { $rows } Zeilen wären: { $created } neu, { $updated } ergänzt, { $skipped } unverändert, { $rejected } abgewiesen.
accounts-import-problem = { $what } Spalte „{ $column }“, { $count ->
        [one] eine Zeile
       *[other] { $count } Zeilen
    } (Zeile { $lines }). { $repair }
accounts-import-row-problem = { $what } { $count ->
        [one] Eine Zeile
       *[other] { $count } Zeilen
    } (Zeile { $lines }). { $repair }
accounts-import-reason = Grund
accounts-import-line = Zeile
undo-accounts-import-list = Import von { $file }
accounts-import = Liste importieren …
accounts-files = Listen
accounts-imported = { $file } ist da
accounts-imported-close = Schließen
