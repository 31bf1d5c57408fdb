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
accounts-cover = Für den Raum abdecken
accounts-uncover = Abgedecktes zeigen
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

# Der Import-Assistent
accounts-import-title = Accounts importieren
accounts-import-pasted = eingefügte Zeilen
accounts-import-paste = Zeilen einfügen
accounts-import-paste-how = Zeilen in Excel oder im CRM kopieren und hier Strg+V drücken.
accounts-import-paste-do = Einlesen
accounts-import-drop = CSV- oder Excel-Datei hierher ziehen oder Zeilen aus einer Tabelle einfügen.
undo-accounts-import-paste = Import der eingefügten Zeilen
accounts-source-hubspot = HubSpot
accounts-source-salesforce = Salesforce
accounts-source-dynamics = Dynamics 365
accounts-source-pipedrive = Pipedrive
accounts-source-linkedin = LinkedIn
accounts-source-unknown = Andere Liste
accounts-import-read-as = Anders lesen
accounts-import-encoding = Zeichensatz
accounts-import-delimiter = Trennzeichen
accounts-import-delimiter-0 = Komma
accounts-import-delimiter-1 = Semikolon
accounts-import-delimiter-2 = Tabulator
accounts-import-delimiter-3 = senkrechter Strich
accounts-import-sheet = Tabellenblatt
accounts-import-sheet-is = Blatt „{ $sheet }“
accounts-import-header = Zeile mit den Überschriften
accounts-import-header-line = Zeile { $line }: { $cells }
accounts-import-header-none = Es gibt keine
accounts-import-decimal = Dezimalzeichen, wo die Liste nichts verrät
accounts-import-decimal-auto = fragen
accounts-import-decimal-point = 1,234.5
accounts-import-decimal-comma = 1.234,5
accounts-import-head-column = Spalte der Liste
accounts-import-head-becomes = wird zu
accounts-import-head-sure = sicher
accounts-import-head-samples = was darin steht
accounts-import-column = Spalte { $number }
accounts-import-becomes = { $column } wird zu
accounts-import-fields = Felder
accounts-import-otherwise = Oder
accounts-import-open-deals = Offene Deals (ab einem: offene Chance)
accounts-import-own = Eigenes Feld „{ $name }“
accounts-import-ignored = Weglassen
accounts-import-sure = { $sure } von 4: { $why }
accounts-import-by-header = nach der Überschrift; so weit passen auch die Werte
accounts-import-by-values = nach den Werten
accounts-import-by-system = das CRM sagt es selbst
accounts-import-by-memory = bei einer früheren Liste so gewählt
accounts-import-by-person = hier gewählt
accounts-import-by-nothing = kein bekanntes Feld; bleibt, wie es ist
accounts-import-empty-columns = { $count ->
    [one] Eine Spalte ist leer.
   *[other] { $count } Spalten sind leer.
}
accounts-import-show = Anzeigen
accounts-import-hide = Ausblenden
accounts-import-remembered = Die Wahl der Spalten gilt auch für weitere Listen dieser Art: { $source }.
accounts-import-first = Die ersten Zeilen, wie sie ankommen
accounts-import-revenue-in = { $field }, in ?
accounts-import-counts = { $created } neu · { $updated } ergänzt · { $skipped } unverändert · { $rejected } ausgelassen
accounts-import-promise = Ein Schritt, der sich rückgängig machen lässt. Vorher wird nichts geschrieben.
accounts-import-do = { $count ->
    [one] Einen Account importieren
   *[other] { $count } Accounts importieren
}
accounts-import-do-missing = { $missing ->
    [one] { $count } importieren, eine Antwort fehlt
   *[other] { $count } importieren, { $missing } Antworten fehlen
}
accounts-import-missing-why = Zuerst die Fragen rechts beantworten; auch „leer lassen“ ist eine Antwort.
accounts-import-unnamed = Keine Spalte sagt, um welches Unternehmen es geht
accounts-import-unnamed-how = Die Spalte wählen, die zum Namen, zur Domain oder zur Website wird.
accounts-import-nothing = Es gibt nichts zu importieren.
accounts-import-coming = Import: { $done } von { $of } Zeilen
accounts-import-settle-label = Was zu klären ist
accounts-import-settle = { $count ->
    [one] Eines ist zu klären
   *[other] { $count } Dinge sind zu klären
}
accounts-import-settled = Alles ist geklärt
accounts-import-answered = geklärt
accounts-import-rows = { $count ->
    [one] eine Zeile
   *[other] { $count } Zeilen
}
accounts-import-lines = Zeile { $lines }.
accounts-import-leave = leer lassen
accounts-import-leave-all = Die übrigen leer lassen
accounts-import-keep-all = Die übrigen so übernehmen
accounts-import-other = andere
accounts-import-currency-code = Währungscode aus drei Buchstaben
accounts-import-choose = wählen
accounts-import-means = „{ $cell }“ bedeutet
accounts-import-more-cells = { $count ->
    [one] Noch eine
   *[other] { $count } weitere
}
accounts-import-number-like = etwa 1200
accounts-import-day-like = etwa 23.11.2026
accounts-import-range-low = untere
accounts-import-range-middle = mittlere
accounts-import-range-high = obere
accounts-import-rows-out = auslassen
accounts-import-rows-in = übernehmen, soweit lesbar
accounts-import-see-rows = Zeilen ansehen
accounts-import-name-rows = Zeilen ansehen und benennen
accounts-import-duplicate-update = Ergänzen
accounts-import-duplicate-skip = Auslassen
accounts-import-duplicate-create = Trotzdem anlegen
accounts-import-compare = Vergleichen
accounts-import-rows-rejected = { $count ->
    [one] Eine Zeile kann nicht übernommen werden
   *[other] { $count } Zeilen können nicht übernommen werden
}
accounts-import-rows-doubles = { $count ->
    [one] Eine Zeile steht schon auf der Liste
   *[other] { $count } Zeilen stehen schon auf der Liste
}
accounts-import-row-says = Zeile
accounts-import-row-is = In der Datei
accounts-import-same-as = Gleich wie
accounts-import-same-by = Wegen
accounts-import-same-above = eine Zeile weiter oben
accounts-import-same-record = der Datensatz-ID
accounts-import-same-domain = der Domain
accounts-import-same-name = des Namens ohne Rechtsform
accounts-import-name-of = Name für Zeile { $line }
accounts-import-more-rows = { $count ->
    [one] Noch eine anzeigen
   *[other] { $count } weitere anzeigen
}
accounts-settle-no-currency = { $column } hat keine Währung
accounts-settle-unclear-currency = { $column }: welche Währung?
accounts-settle-ambiguous-number = { $column } lässt sich auf zwei Arten lesen
accounts-settle-ambiguous-day = { $column }: Tag oder Monat zuerst?
accounts-settle-range = { $column } enthält Spannen
accounts-settle-unknown-country = Land nicht erkannt
accounts-settle-unknown-relationship = Beziehung nicht erkannt
accounts-settle-unreadable-number = { $column } enthält Wörter
accounts-settle-unreadable-day = { $column } enthält keine Tage
accounts-settle-no-name = Weder Name noch Domain
accounts-settle-named-by-domain = Nach der Domain benannt
accounts-settle-record-ids-repeat = Eine Datensatz-ID für mehrere Unternehmen
accounts-settle-too-many-cells = Mehr Zellen als Überschriften
accounts-settle-unclosed-quote = Ein Anführungszeichen ohne Ende
accounts-settle-cell-too-long = Eine Zelle ist zu lang
accounts-settle-doubles = Schon auf der Liste
accounts-settle-repeats = Doppelt in dieser Datei
accounts-settle-doubles-how = Gleiche Datensatz-ID, gleiche Domain oder gleicher Name ohne Rechtsform.
accounts-settle-doubles-both = { $doubles } stehen auf der Liste, { $repeats } wiederholen eine Zeile weiter oben.
accounts-settle-how-no-currency = Wird nie geraten. Eine Antwort für die ganze Spalte.
accounts-settle-how-unclear-currency = „{ $sample }“ steht für mehrere Währungen. Eine Antwort für die ganze Spalte.
accounts-settle-how-ambiguous-number = Was ist „{ $sample }“? Eine Antwort für die ganze Spalte.
accounts-settle-how-ambiguous-day = Was ist „{ $sample }“? Eine Antwort für die ganze Spalte.
accounts-settle-how-range = Zum Beispiel „{ $sample }“. Welche Zahl soll gelten? Ohne Antwort bleiben sie leer.
accounts-settle-how-unknown-country = Einmal sagen, welches Land gemeint ist; ohne Antwort bleibt es, wie es dasteht.
accounts-settle-how-unknown-relationship = Einmal sagen, was gemeint ist; ohne Antwort bleibt es leer.
accounts-settle-how-unreadable-number = Einmal sagen, welche Zahl gemeint ist; ohne Antwort bleibt es leer.
accounts-settle-how-unreadable-day = Einmal sagen, welcher Tag gemeint ist; ohne Antwort bleibt es leer.
accounts-settle-how-no-name = Kann kein Account sein. Wird ausgelassen und auf Wunsch mit dem Grund als Datei gesichert.
accounts-settle-how-named-by-domain = Diese Zeilen haben keinen Namen; die Domain steht dafür.
accounts-settle-how-record-ids-repeat = Die IDs bleiben als eigenes Feld erhalten. Zum Zurückschreiben die Liste mit vollständigen IDs neu exportieren.
accounts-settle-how-too-many-cells = Text, der das Trennzeichen enthält, gehört in Anführungszeichen.
accounts-settle-how-unclosed-quote = Der Rest der Zeile wurde zu dieser Zelle gerechnet.
accounts-settle-how-cell-too-long = So viel fasst keine Zelle einer Tabelle. Die Zeile wird ausgelassen.
accounts-imported-what = { $name } ist importiert
accounts-imported-pasted = Die Zeilen sind importiert
accounts-imported-new = { $count ->
    [one] Ein neuer Account
   *[other] { $count } neue Accounts
}
accounts-imported-updated = { $count ->
    [one] Ein Account ergänzt
   *[other] { $count } Accounts ergänzt
}
accounts-imported-skipped = { $count ->
    [one] Eine Zeile unverändert: sie steht schon auf der Liste
   *[other] { $count } Zeilen unverändert: sie stehen schon auf der Liste
}
accounts-imported-rejected = { $count ->
    [one] Eine Zeile ausgelassen
   *[other] { $count } Zeilen ausgelassen
}
accounts-imported-noted = Gut zu wissen
accounts-imported-save = Ausgelassene Zeilen sichern …
accounts-imported-saved = Die ausgelassenen Zeilen sind gesichert.
accounts-imported-undo = Import rückgängig machen
accounts-rejects-file = { $file } ausgelassen
error-unreadable-no-workbook = Das ist keine Excel-Mappe.
    .means = Es ist ein Archiv mit anderem Inhalt. Nichts wurde geändert.
error-unreadable-broken = Diese Excel-Mappe ist beschädigt.
    .means = In Excel öffnen, neu speichern und noch einmal versuchen. Nichts wurde geändert.
error-unreadable-locked = Diese Excel-Mappe lässt sich nicht öffnen.
    .means = Sie hat ein Kennwort oder das alte Format (.xls). Als .xlsx ohne Kennwort speichern. Nichts wurde geändert.
error-unreadable-no-company = Keine Spalte dieser Liste sagt, um welches Unternehmen es geht.
    .means = Nötig ist eine Spalte für Name, Domain oder Website. Nichts wurde geändert.

# Die Liste als Datei für das CRM
accounts-export = Exportieren …
accounts-export-title = Liste für das CRM exportieren
accounts-export-part = Welche Accounts
accounts-export-part-all = Alle Accounts
accounts-export-part-targets = Die Zielliste
accounts-export-format = Dateiart
accounts-export-format-xlsx = Excel
accounts-export-format-csv = CSV
accounts-export-holds = Nach Datensatz-ID, mit Tier, Segment, Vertrieb und den Kennzeichen für Ziel-Accounts, mit den Überschriften des Systems, aus dem die meisten Accounts stammen. Hier wieder importiert, ergibt sie dieselbe Liste.
accounts-export-do = Ort wählen …
accounts-workbooks = Excel-Mappen
accounts-exported = { $count ->
    [one] Ein Account steht in der Datei.
   *[other] { $count } Accounts stehen in der Datei.
}
accounts-exported-without = { $count ->
    [one] Ein Account steht in der Datei,
   *[other] { $count } Accounts stehen in der Datei,
} { $without } ohne Datensatz-ID: Das CRM hält sie für neue.

# Was eingefügt wird
undo-accounts-change-cells = { $count ->
    [one] In einen Account einfügen
   *[other] In { $count } Accounts einfügen
}

# Das Entscheidergremium eines Accounts
accounts-centre = Entscheidergremium
accounts-centre-why = Wer hier an einem Kauf beteiligt ist, in welcher Rolle, und wie nah Sie sind. Ein Name ist nicht nötig.
accounts-centre-add = Hinzufügen
accounts-centre-add-what = Funktion, etwa Leitung Einkauf
accounts-centre-parts = Rollen im Kauf
accounts-part-held = { $role }: { $functions }
accounts-part-open = { $role }: noch niemand
accounts-member-function = Funktion
accounts-member-name = Name (freiwillig)
accounts-member-parts = Rolle im Kauf
accounts-member-stance = Haltung
accounts-member-strength = Beziehung
accounts-member-note = Nächster Schritt, Notiz
accounts-member-remove = { $function } entfernen
accounts-member-unsaid = keine Angabe
accounts-member-neutral = weder noch
accounts-role-initiator = Initiator
accounts-role-user = Anwender
accounts-role-influencer = Einflussnehmer
accounts-role-buyer = Einkäufer
accounts-role-decider = Entscheider
accounts-role-gatekeeper = Gatekeeper
accounts-role-initiator-means = sagt als Erster, dass etwas gebraucht wird
accounts-role-user-means = arbeitet später damit
accounts-role-influencer-means = wird um Rat gefragt
accounts-role-buyer-means = verhandelt und bestellt
accounts-role-decider-means = hat das letzte Wort
accounts-role-gatekeeper-means = bestimmt, wer und was durchkommt
accounts-stance-champion = Fürsprecher
accounts-stance-blocker = Blockierer
accounts-strength-none = kein Kontakt
accounts-strength-met = bekannt
accounts-strength-regular = im Gespräch
accounts-strength-trusted = vertraut
accounts-gap-no-decider = Wer das letzte Wort hat, ist nicht bekannt.
accounts-gap-decider-unreached = Wer das letzte Wort hat, kennt Sie noch nicht.
accounts-gap-no-contact = Hier besteht noch kein Kontakt.
accounts-gap-one-contact = Alles hängt an einem einzigen Kontakt.
accounts-gap-no-champion = Niemand spricht für Sie, wenn Sie nicht im Raum sind.
accounts-function-management = Geschäftsführung
accounts-function-production = Leitung Produktion
accounts-function-maintenance = Leitung Instandhaltung
accounts-function-technology = Leitung Technik
accounts-function-it = Leitung IT
accounts-function-purchasing = Leitung Einkauf
accounts-function-finance = Leitung Finanzen
accounts-function-quality = Qualitätsmanagement
accounts-function-project = Projektleitung
accounts-function-user = Fachanwender

# Was bei einem Account geschehen ist
accounts-history = Historie
accounts-history-why = Was jemand wissen sollte, der diesen Account übernimmt: gewonnene und verlorene Aufträge, Wechsel an der Spitze, ein Vorfall.
accounts-history-crm = Letzte Aktivität im CRM: { $day }
accounts-event-day = Tag
accounts-event-text = Was geschehen ist
accounts-event-add = Hinzufügen
accounts-event-of = { $day }: { $text }
accounts-event-remove = Entfernen: { $text }
accounts-card-facts = Daten
accounts-card-parts = Teile der Karte

accounts-sample-note-production = Plant Linie 4 für 2027; wünscht eine Referenz gleicher Größe.
accounts-sample-note-maintenance = Zeigt Besuchern unsere Antriebe. Um ein Zitat für den Druck bitten.
accounts-sample-note-purchasing = Hat bis Juni 2027 einen Rahmenvertrag mit dem Wettbewerb.
accounts-sample-note-technology = Zur Werksführung im Februar einladen.
accounts-sample-note-finance = Hat das letzte Projekt wegen der Amortisationszeit gestoppt. Zahlen mitbringen.
accounts-sample-note-management = Ulrike Brückmann kennt sie aus dem Verband: gemeinsamer Besuch.
accounts-sample-note-project = Arbeitet für ein Planungsbüro; klären, wer es beauftragt.
accounts-sample-event-sudmark-tender = Ausschreibung für Linie 3 über den Preis verloren; die Antriebe dort fallen zweimal im Jahr aus.
accounts-sample-event-sudmark-line = Umbau von Linie 2 gewonnen, pünktlich übergeben.
accounts-sample-event-sudmark-staib = Jörg Staib bittet um einen Versuch an zwei Pumpen.
accounts-sample-event-emmebogen-visit = Erster Besuch; der Leiter Technik hat das Prüffeld gezeigt.
accounts-sample-event-emmebogen-offer = Angebot über 14 Antriebe verschickt, Entscheidung im ersten Quartal.
accounts-sample-event-nordkai-crane = Der Service hat am Wochenende einen Kran gerettet. Der Einkauf spricht noch davon.

accounts-print-title = Entscheidergremien
accounts-print-question = Wer ist bei unseren wichtigsten Accounts an einem Kauf beteiligt?
accounts-print-answer = { $undecided ->
    [0] { $count ->
        [one] Ein Entscheidergremium ist aufgezeichnet, und es ist bekannt, wer darin das letzte Wort hat.
       *[other] { $count } Entscheidergremien sind aufgezeichnet, und in jedem ist bekannt, wer das letzte Wort hat.
    }
   *[other] { $count ->
        [one] Ein Entscheidergremium ist aufgezeichnet; wer darin das letzte Wort hat, ist nicht bekannt.
       *[other] { $count } Entscheidergremien sind aufgezeichnet; in { $undecided } davon ist nicht bekannt, wer das letzte Wort hat.
    }
}
accounts-print-name = Entscheidergremien
accounts-print-heading = Wer an einem Kauf beteiligt ist und wie nah wir sind
accounts-print-how = Ein Fürsprecher spricht für uns, wenn wir nicht im Raum sind, ein Blockierer gegen uns. Was einem Gremium noch fehlt, steht unter seiner Tabelle.
accounts-print-centre = Entscheidergremium von { $account }
accounts-sheet-name = Entscheidergremium
accounts-sheet-title = Entscheidergremium von ______________________________
accounts-sheet-how = Ein Blatt je Account. Der Vertrieb füllt aus, das Marketing fragt nach. Zuerst die Funktion, den Namen nur, wenn er bekannt ist; jede Rolle ankreuzen und angeben, wie nah Sie sind.
accounts-sheet-caption = Funktionen im Entscheidergremium und ihre Rollen im Kauf
accounts-sheet-function = Funktion (Name)
accounts-sheet-strength = Beziehung
accounts-sheet-next = Nächster Schritt
accounts-sheet-scale = Beziehung: 0 = kein Kontakt, 1 = bekannt, 2 = im Gespräch, 3 = vertraut. Eine Spalte ohne Kreuz ist der nächste Schritt.
undo-accounts-add-member = { $function } bei { $account } hinzufügen
undo-accounts-change-member = { $function } bei { $account } ändern
undo-accounts-remove-member = { $function } bei { $account } entfernen
undo-accounts-add-event = Historie von { $account } ergänzen
undo-accounts-change-event = Historie von { $account } ändern
undo-accounts-remove-event = Aus der Historie von { $account } entfernen
finding-accounts-no-decider = { $count ->
    [one] { $account }: Wer das letzte Wort hat, ist nicht bekannt.
   *[other] Bei { $count } Accounts ist nicht bekannt, wer das letzte Wort hat, zuerst bei { $account }.
}
finding-accounts-decider-unreached = { $count ->
    [one] { $account }: Niemand von uns kennt, wer das letzte Wort hat.
   *[other] Bei { $count } Accounts kennt niemand von uns, wer das letzte Wort hat, zuerst bei { $account }.
}
finding-accounts-no-contact = { $count ->
    [one] { $account }: Das Entscheidergremium ist aufgezeichnet, und niemand von uns kennt jemanden darin.
   *[other] In { $count } Entscheidergremien kennt niemand von uns jemanden, zuerst bei { $account }.
}
finding-accounts-one-contact = { $count ->
    [one] { $account }: Alles hängt an einem einzigen Kontakt.
   *[other] Bei { $count } Accounts hängt alles an einem einzigen Kontakt, zuerst bei { $account }.
}

# Ein Block, der über die Liste eingefügt wird
accounts-cover-people = Auch Namen in Entscheidergremien abdecken
accounts-copied-some = { $count } von { $of } gewählten Zeilen kopiert: die geladenen. Für alle die Liste exportieren.
accounts-filter-since = Frühestens am
accounts-filter-until = Spätestens am
accounts-paste-title = { $accounts ->
    [0] Davon lässt sich nichts einfügen
    [one] In einen Account einfügen
   *[other] In { $accounts } Accounts einfügen
}
accounts-paste-wrong = { $count ->
    [one] Eine Zelle bleibt, wie sie ist:
   *[other] { $count } Zellen bleiben, wie sie sind:
}
accounts-paste-more = { $count ->
    [one] Und eine weitere.
   *[other] Und { $count } weitere.
}
accounts-paste-column = Spalte
accounts-paste-text = Eingefügt
accounts-paste-covered = Diese Spalte ist für den Raum abgedeckt.
accounts-paste-choice = Diese Spalte bietet den Wert nicht an.
accounts-paste-below = { $count ->
    [one] Eine Zeile reicht über das Ende der Liste hinaus und entfällt. Neue Accounts kommen über den Import.
   *[other] { $count } Zeilen reichen über das Ende der Liste hinaus und entfallen. Neue Accounts kommen über den Import.
}
accounts-paste-beside = { $count ->
    [one] Eine Spalte reicht über die letzte gezeigte hinaus und entfällt.
   *[other] { $count } Spalten reichen über die letzte gezeigte hinaus und entfallen.
}
accounts-paste-nothing = Keine Zelle würde sich ändern.
accounts-paste-do = { $cells ->
    [one] Eine Zelle einfügen
   *[other] { $cells } Zellen einfügen
}
accounts-print-person = Name
