# Goals: what marketing, sales and both together measure themselves by
step-goals = Ziele
step-goals-purpose = Woran sich beide Teams messen, und was der Trichter dafür braucht

goals-marketing = Marketing
goals-sales = Vertrieb

# The funnel's stages
goals-stage-reach = Erreichen
goals-stage-hand-over = Übergeben
goals-stage-win = Gewinnen
goals-stage-grow = Ausbauen

# The usual goals
goals-name-coverage = Abdeckung der Liste
goals-name-engaged = Aktive Accounts
goals-name-penetration = Durchdringung: Personen je Account
goals-name-acceptance = Angenommene SQA
goals-name-sla = SLA eingehalten
goals-name-opportunity-rate = Chancen je angenommenem SQA
goals-name-velocity = Tempo der Pipeline
goals-name-win-rate = Abschlussquote gegenüber Nicht-ABM
goals-name-deal-size = Auftragswert gegenüber Nicht-ABM
goals-name-existing = Umsatzwachstum mit Bestandskunden
goals-name-roi = Rendite des Programms
goals-source-coverage = CRM: Zielaccounts mit mindestens drei bekannten Rollen
goals-source-engaged = Scoring: Accounts mit Aktivität in den letzten 90 Tagen
goals-source-penetration = Scoring: aktive Personen je aktivem Account
goals-source-acceptance = CRM: vom Vertrieb angenommene SQA
goals-source-sla = CRM: SQA, die innerhalb der Reaktionszeit beantwortet wurden
goals-source-opportunity-rate = CRM: Verkaufschancen aus angenommenen SQA
goals-source-velocity = CRM: Chancen, Auftragswert, Abschlussquote und Dauer des Verkaufszyklus
goals-source-win-rate = CRM: Abschlussquote der Zielaccounts gegenüber allen anderen
goals-source-deal-size = CRM: Auftragswert der Zielaccounts gegenüber allen anderen
goals-source-existing = Buchhaltung: Umsatz mit Bestandskunden auf der Liste
goals-source-roi = Buchhaltung: Deckungsbeitrag der Zielaccounts gegenüber den Kosten des Programms

# Whose
goals-whose = Wessen
goals-whose-marketing = Marketing
goals-whose-sales = Vertrieb
goals-whose-shared = Gemeinsam
goals-whose-open = Offen
goals-claim-marketing = Marketing
goals-claim-sales = Vertrieb
goals-claim-shared = Gemeinsam
goals-claim-none = Kein Ziel

# What is written about a goal
goals-goal = Ziel
goals-name = Name
goals-name-example = Gespräche mit Entscheidern
goals-baseline = Heute
goals-target = Zielwert
goals-due = Bis
goals-owner = Verantwortlich
goals-owner-none = Noch niemand
goals-source = Woher die Zahl kommt
goals-meeting = Wird angesehen in
goals-meeting-none = Keinem Treffen
goals-kind = Meldet sich
goals-kind-leading = früh
goals-kind-lagging = spät
goals-kind-leading-why = Frühindikator: bewegt sich zuerst, solange sich noch etwas tun lässt.
goals-kind-lagging-why = Spätindikator: bewegt sich zuletzt, wenn das Ergebnis da ist.
goals-better = Besser ist
goals-better-more = mehr
goals-better-less = weniger
goals-stage = Stufe
goals-unit = Zählt
goals-unit-accounts = Accounts
goals-unit-people = Personen
goals-unit-count = Eine Anzahl
goals-unit-number = Eine Zahl
goals-unit-percent = Prozent
goals-unit-ratio = Ein Vielfaches
goals-unit-money = Geld
goals-unit-money-per-month = Geld je Monat
goals-unit-hours = Stunden
goals-unit-days = Tage
goals-unit-months = Monate
goals-measure-by = Gemessen bis

# A number with its unit
goals-value-accounts = { $value }
goals-value-people = { $value }
goals-value-count = { $value }
goals-value-number = { $value }
goals-value-ratio = { $value } ×
goals-value-money-per-month = { $money } je Monat
goals-value-hours = { $value ->
    [one] { $value } Stunde
   *[other] { $value } Stunden
}
goals-value-days = { $value ->
    [one] { $value } Tag
   *[other] { $value } Tage
}
goals-value-months = { $value ->
    [one] { $value } Monat
   *[other] { $value } Monate
}
# The same short, behind a field
goals-short-percent = %
goals-short-ratio = ×
goals-short-money = { $currency }
goals-short-money-per-month = { $currency }/Mon.
goals-short-hours = h
goals-short-days = Tage
goals-short-months = Mon.

# The screen
goals-empty = Das Marketing sieht auf den Anfang des Trichters, der Vertrieb auf sein Ende. Was nur ein Team misst, wird übergeben; was beide messen, wird gemeinsam getan.
goals-empty-start = Die elf üblichen Ziele übernehmen
goals-empty-example = Danach sagt jedes Team für sich, wessen Ziel etwas sein soll und was es erreichen soll.
goals-own = Eigenes Ziel
goals-own-title = Ziel hinzufügen
goals-add = Hinzufügen
goals-name-missing = Ein Name wird gebraucht.
goals-parts = Teile der Ziele
goals-tab-propose = Vorschlagen
goals-tab-goals = Ziele
goals-tab-funnel = Trichter
goals-table = Ziele nach Stufen des Trichters
goals-stage-shared = { $count ->
    [one] ein gemeinsames Ziel
   *[other] { $count } gemeinsame Ziele
}
goals-stage-none-shared = noch kein gemeinsames Ziel
goals-stage-add = Ziel zu „{ $stage }“ hinzufügen
goals-whose-of = Wessen: { $goal }
goals-baseline-of = Heute: { $goal }
goals-target-of = Zielwert: { $goal }
goals-due-of = Bis: { $goal }
goals-owner-of = Verantwortlich für: { $goal }
goals-unknown = unbekannt
goals-usual = üblich: { $whose }
goals-more = Mehr zu { $goal }
goals-details = Einzelheiten …
goals-up = Nach oben
goals-down = Nach unten
goals-remove = Ziel entfernen
goals-reopen = Wieder öffnen
goals-details-title = { $goal }
goals-done = Fertig
goals-foot-open = { $count ->
    [one] Ein Ziel gehört noch niemandem.
   *[other] { $count } Ziele gehören noch niemandem.
}
goals-settle-usual = Wie üblich festlegen
goals-settle-same = { $count ->
    [one] Das eine festlegen, bei dem beide dasselbe vorschlagen
   *[other] Die { $count } festlegen, bei denen beide dasselbe vorschlagen
}
goals-take-left-out = { $count ->
    [one] Das entfernte übliche Ziel zurückholen
   *[other] Die { $count } entfernten üblichen Ziele zurückholen
}
goals-foot-unknown = { $count ->
    [one] Bei einem Ziel ist der heutige Wert unbekannt: Jemand muss ihn messen.
   *[other] Bei { $count } Zielen ist der heutige Wert unbekannt: Jemand muss ihn messen.
}

# Proposing apart
goals-propose-lead = Jedes Team sagt für sich, wessen Ziel etwas sein soll und was es erreichen soll. Danach sehen beide, worin sie sich unterscheiden.
goals-propose-what = Wonach gefragt wird
goals-propose-open-why = Beide Vorschläge liegen offen. Unten wird festgelegt, was die Teams verschieden sehen.
goals-propose-missing = Beide Teams müssen bei jedem Ziel sagen, wessen es sein soll, bevor jemand den Vorschlag der anderen sieht.
goals-propose-whose = Wessen soll es sein: { $goal }
goals-propose-target = Was soll es erreichen: { $goal }
goals-propose-today = heute { $value }
goals-propose-today-unknown = heute unbekannt
goals-entry-hint = Pfeiltasten wählen, wessen Ziel es ist. Ein Zielwert darf leer bleiben.
goals-entry-done = Alle Ziele beantwortet.
goals-differ-title = Worin sich die Teams unterscheiden
goals-differ-count = { $count ->
    [0] Zwischen den Teams ist nichts offen.
    [one] Ein Ziel wird verschieden gesehen.
   *[other] { $count } Ziele werden verschieden gesehen.
}
goals-agree-title = Worin sie sich einig sind
goals-agreed = Festgelegt
goals-proposed = { $whose }, { $target }
goals-take-marketing = Vorschlag des Marketings für „{ $goal }“ übernehmen
goals-take-sales = Vorschlag des Vertriebs für „{ $goal }“ übernehmen
goals-take-short = Übernehmen
goals-both-none = Beide Teams wollen hier kein Ziel.

# The funnel
goals-funnel-accounts = Nötige Accounts
goals-funnel-engagement = Accounts, die aktiv werden
goals-funnel-handover = Aktive Accounts, die SQA werden
goals-funnel-opportunity = SQA, die zur Chance werden
goals-funnel-win = Chancen, die zum Auftrag werden
goals-funnel-deal = Wert eines Auftrags
goals-funnel-revenue = Neuer Umsatz
goals-funnel-stage-accounts = Zielaccounts
goals-funnel-stage-engaged = Aktive Accounts
goals-funnel-stage-handed = SQA
goals-funnel-stage-opportunities = Verkaufschancen
goals-funnel-stage-orders = Aufträge
goals-funnel-title = Sieben Zahlen, eine folgt aus den anderen
goals-funnel-why = Wählen, was gesucht wird, und die anderen sechs eintragen. Zwei Prozent mehr an einer Stelle sind zwei Prozent weniger Accounts.
goals-funnel-seek = „{ $part }“ suchen
goals-funnel-seeking = gesucht
goals-funnel-found = folgt
goals-funnel-missing = { $count ->
    [one] Eine Zahl fehlt noch, bevor sie folgt.
   *[other] { $count } Zahlen fehlen noch, bevor sie folgt.
}
goals-funnel-impossible = Kein Anteil ist größer als 100 %: Mit diesen Zahlen geht es nicht.
goals-funnel-drawing = Was auf jeder Stufe bleibt
goals-funnel-drawing-empty = Der Trichter erscheint, sobald sechs der sieben Zahlen da sind.
goals-funnel-row = { $stage }: { $count }
goals-funnel-rate = { $share } kommen weiter
goals-funnel-orders = je { $deal } = { $revenue }
goals-funnel-list = Auf der Liste
goals-funnel-capacity = Tragbar
goals-funnel-enough = { $needed } von { $there } Accounts: genug
goals-funnel-short = { $needed } nötig, { $there } da: { $short } zu wenig
goals-funnel-no-list = Die Liste ist noch nicht geschnitten: nichts zum Vergleichen.
goals-funnel-no-capacity = Niemand hat gesagt, was die Teams tragen können.
goals-funnel-ways = Jedes davon allein würde die Liste reichen lassen
goals-funnel-way = { $part }
goals-funnel-from-to = { $from } → { $to }
goals-funnel-way-more = { $short ->
    [one] Ein Account mehr auf der Liste
   *[other] { $short } Accounts mehr auf der Liste
}
goals-funnel-way-impossible = lässt sich damit nicht ausgleichen
goals-funnel-use = Damit rechnen
goals-funnel-use-part = Damit rechnen: { $part }, { $to }
goals-funnel-to-list = Zur Liste
goals-funnel-to-approach = Zur Kapazitätsprüfung

# Print
goals-print-title = Ziele
goals-print-question = Woran messen wir uns, und reicht die Liste dafür?
goals-print-answer = { $count ->
    [one] Ein Ziel
   *[other] { $count } Ziele
}, { $shared ->
    [0] keines davon gemeinsam.
    [one] eines davon gemeinsam.
   *[other] { $shared } davon gemeinsam.
}
goals-print-promise = { $orders ->
    [one] Ein Auftrag
   *[other] { $orders } Aufträge
} zu je { $deal }. Dafür braucht es { $accounts } Accounts.
goals-print-promise-list = { $orders ->
    [one] Ein Auftrag
   *[other] { $orders } Aufträge
} zu je { $deal }. Dafür braucht es { $accounts } Accounts; auf der Liste stehen { $listed }.
goals-print-funnel = Trichter
goals-print-funnel-title = Was unsere Ziele brauchen
goals-print-funnel-figure = Von der Liste zum Auftrag
goals-print-funnel-alternative = Aus { $accounts } Zielaccounts werden { $engaged } aktive Accounts, { $handed } SQA, { $opportunities } Verkaufschancen und { $orders } Aufträge.
goals-print-funnel-note = „{ $part }“ folgt aus den anderen Zahlen; was auf einer Stufe bleibt, ist aufgerundet.
goals-print-rate-engagement = { $share } werden aktiv
goals-print-rate-handover = { $share } werden SQA
goals-print-rate-opportunity = { $share } werden zur Chance
goals-print-rate-win = { $share } werden zum Auftrag
goals-print-rate-revenue = je { $deal } = { $revenue }
goals-print-limits = Gegen Liste und Kapazität gehalten
goals-print-against-list = Auf der Zielliste
goals-print-against-capacity = Tragbar
goals-print-against = { $needed } von { $there }
goals-print-ways = Was die Liste reichen ließe, jedes für sich
goals-print-way-list = { $short ->
    [one] Ein Account mehr auf der Liste
   *[other] { $short } Accounts mehr auf der Liste
}
goals-print-way = { $part }: { $to } statt { $from }
goals-print-goals = Ziele
goals-print-goals-title = Woran wir uns messen
goals-print-goals-caption = Ziele nach Stufen des Trichters
goals-print-goals-note = Fett gesetzt: Beide Teams stehen dafür ein. Ein Dreieck kennzeichnet, was offen oder unbekannt ist.
goals-print-differ = Verschieden gesehen
goals-print-differ-title = Worin sich die Teams unterscheiden
goals-print-differ-caption = Vorschläge beider Teams, die nicht festgelegt sind
goals-print-said = { $claim }, { $target }
goals-print-silent = nichts gesagt
goals-print-measure = Zu messen
goals-print-measure-title = Was wir zuerst messen müssen
goals-print-measure-why = Den heutigen Wert dieser Ziele kennt niemand. Ohne ihn kann später niemand sagen, was sich geändert hat.
goals-print-measure-caption = Heutige Werte, die unbekannt sind
goals-print-find-out = Zu ermitteln
goals-print-sources = Quellen
goals-print-sources-title = Woher die Zahlen kommen
goals-print-sources-caption = Quelle jeder Zahl und das Treffen, das sie ansieht
goals-print-nobody = noch niemand
goals-print-open = offen
goals-print-unknown = unbekannt
goals-print-no-meeting = keines
goals-card = Ziele
goals-card-goal = { $goal }: von { $from } auf { $to } bis { $due }
goals-card-shared = { $goal }, gemeinsam: von { $from } auf { $to } bis { $due }
goals-sheet-marketing = Ziele des Marketings
goals-sheet-sales = Ziele des Vertriebs
goals-sheet-how = Ankreuzen, wessen Ziel es sein soll; leer lassen, wenn es keines sein soll. Den heutigen Wert eintragen, wenn er bekannt ist, und was bis wann erreicht werden soll. Ohne das andere Team ausfüllen, dann beide Bögen nebeneinanderlegen.
goals-sheet-tick-marketing = Mkt
goals-sheet-tick-sales = Vertr.
goals-sheet-tick-shared = Beide
goals-sheet-funnel = Der Trichter von Hand
goals-sheet-funnel-how = Mit dem Umsatz beginnen. Jedes Mal das Ergebnis der Zeile darüber durch die eigene Zahl teilen; ein Anteil von 40 % ist 0,4.
goals-sheet-number = Zahl
goals-sheet-ours = Unsere
goals-sheet-gives = ergibt
goals-sheet-result = Ergebnis
goals-sheet-revenue = Neuer Umsatz durch ABM
goals-sheet-deal = ÷ Wert eines Auftrags
goals-sheet-win = ÷ Anteil gewonnener Chancen
goals-sheet-opportunity = ÷ Anteil der SQA, die zur Chance werden
goals-sheet-handover = ÷ Anteil aktiver Accounts, die SQA werden
goals-sheet-engagement = ÷ Anteil der Accounts, die aktiv werden
goals-sheet-funnel-note = Beispiel: 2.000.000 ÷ 100.000 = 20 Aufträge ÷ 0,25 = 80 ÷ 0,5 = 160 ÷ 0,4 = 400 ÷ 0,4 = 1.000 Accounts.

# Undo
undo-goals-start = die üblichen Ziele
undo-goals-add = neues Ziel „{ $goal }“
undo-goals-remove = Entfernen von { $goal }
undo-goals-move = Reihenfolge von { $goal }
undo-goals-rename = Name von { $goal }
undo-goals-stage = Stufe von { $goal }
undo-goals-reopen = Öffnen von { $goal }
undo-goals-settle = Festlegen von { $goal }
undo-goals-settle-same = Festlegen, was beide gleich vorschlagen
undo-goals-settle-usual = Festlegen der Ziele wie üblich
undo-goals-kind = früh oder spät: { $goal }
undo-goals-measure = was { $goal } zählt
undo-goals-baseline = heutiger Wert von { $goal }
undo-goals-measure-by = wann { $goal } gemessen wird
undo-goals-target = Zielwert von { $goal }
undo-goals-due = Termin von { $goal }
undo-goals-own = wer für { $goal } verantwortlich ist
undo-goals-source = Quelle von { $goal }
undo-goals-review = Treffen, das { $goal } ansieht
undo-goals-hand-over-marketing = Laptop an das Marketing
undo-goals-hand-over-sales = Laptop an den Vertrieb
undo-goals-take-back = Laptop zurückgenommen
undo-goals-reveal = Aufdecken beider Vorschläge
undo-goals-cover = Verdecken beider Vorschläge
undo-goals-propose-marketing = Vorschlag des Marketings für { $goal }
undo-goals-propose-sales = Vorschlag des Vertriebs für { $goal }
undo-goals-funnel = Trichter: { $part }
undo-goals-seek = Suche nach { $part }

# Findings
goals-lacks-target = ein Zielwert
goals-lacks-due = ein Termin
goals-lacks-owner = jemand, der dafür verantwortlich ist
finding-goals-no-shared = { $stage }: Kein Ziel dieser Stufe ist gemeinsam. Was nur ein Team misst, geht bei der Übergabe verloren.
finding-goals-open = { $count ->
    [one] Niemand hat festgelegt, wessen Ziel das ist: { $goals }.
   *[other] Niemand hat festgelegt, wessen { $count } Ziele sind: { $goals }.
}
finding-goals-differ = { $count ->
    [one] Marketing und Vertrieb sehen ein Ziel verschieden: { $goals }.
   *[other] Marketing und Vertrieb sehen { $count } Ziele verschieden: { $goals }.
}
finding-goals-incomplete = { $goal }: Es fehlt { $what }.
finding-goals-no-baseline = { $goal }: Den heutigen Wert kennt niemand, und niemand hat gesagt, bis wann er gemessen wird.
finding-goals-no-baseline-yet = { $goal }: Der heutige Wert muss noch gemessen werden.
finding-goals-leads-back = { $goal }: Der Zielwert ist nicht besser als heute.
finding-goals-due-past = { $goal } ist vor dem Workshop fällig.
finding-goals-owner-empty = Für { $goal } ist { $role } verantwortlich, aber niemand hat diese Rolle.
finding-goals-none-leading = Alle Ziele melden sich spät. Ohne eines, das sich früh bewegt, merkt es niemand rechtzeitig.
finding-goals-no-meeting = { $count ->
    [one] Kein Treffen sieht dieses Ziel an: { $goals }.
   *[other] Kein Treffen sieht { $count } Ziele an: { $goals }.
}
finding-goals-only-marketing = Alle Ziele gehören dem Marketing. Der Vertrieb würde nichts messen.
finding-goals-only-sales = Alle Ziele gehören dem Vertrieb. Das Marketing würde nichts messen.
finding-goals-funnel-impossible = „{ $part }“ müsste größer als 100 % sein: Mit diesen Zahlen geht es nicht.
finding-goals-list-short = Der Trichter braucht { $needed } Accounts; auf der Liste stehen { $there }, { $short } zu wenig.
finding-goals-capacity-short = Der Trichter braucht { $needed } Accounts; die Teams können { $there } tragen, { $short } zu wenig.
finding-goals-funnel-open = { $missing ->
    [one] Eine Zahl des Trichters fehlt, bevor er sich rechnen lässt.
   *[other] { $missing } Zahlen des Trichters fehlen, bevor er sich rechnen lässt.
}

# Formulas and the figures they are made of
goals-tab-figures = Größen
goals-formula = Formel
goals-formula-hint = Namen, Zahlen, + − × ÷ und Klammern: vom Vertrieb angenommene SQA ÷ übergebene SQA
goals-formula-insert = Namen einfügen
goals-formula-usual = Zurück zur üblichen Formel
goals-formula-counts = Ohne Formel wird die Zahl nur gezählt.
goals-formula-gives = Ergibt heute { $value }.
goals-formula-take = { $value } als heutigen Wert übernehmen
goals-formula-take-all = { $count ->
    [one] Den einen heutigen Wert übernehmen, der sich rechnen lässt
   *[other] Die { $count } heutigen Werte übernehmen, die sich rechnen lassen
}
goals-formula-same = Das ist der heutige Wert.
goals-formula-lacks = Folgt, sobald diese einen Wert haben: { $names }.
goals-formula-zero = Es wird durch 0 geteilt.
goals-formula-kept = Behalten wird nichts, bevor die Formel verstanden ist.
goals-figures-title = Woraus die Formeln bestehen
goals-figures-why = Heutige Werte aus CRM, Scoring und Buchhaltung. Jedes Ziel, dessen Größen bekannt sind, folgt von selbst.
goals-figure = Größe
goals-figure-value = Heute
goals-figure-value-of = Heute: { $figure }
goals-figure-name-of = Name: { $figure }
goals-figure-unit-of = Zählt: { $figure }
goals-figure-used = In der Formel von
goals-figure-unused = keiner Formel
goals-figure-derived = aus der Liste
goals-figure-derived-none = Liste noch nicht geschnitten
goals-figure-add = Größe hinzufügen
goals-figure-add-title = Größe hinzufügen
goals-figure-example = Besucher der Fachmesse
goals-figure-remove = { $figure } entfernen
goals-figure-remove-head = Entfernen
goals-figure-remove-used = Eine Formel braucht sie
goals-figure-listed = Accounts auf der Liste
goals-figure-covered = Accounts mit drei bekannten Rollen
goals-figure-active = aktive Accounts
goals-figure-active-people = aktive Personen
goals-figure-handed = übergebene SQA
goals-figure-in-time = rechtzeitig beantwortete SQA
goals-figure-accepted = vom Vertrieb angenommene SQA
goals-figure-opportunities = Verkaufschancen
goals-figure-open = offene Verkaufschancen
goals-figure-won = gewonnene Aufträge
goals-figure-revenue = Umsatz der gewonnenen Aufträge
goals-figure-cycle = Dauer des Verkaufszyklus
goals-figure-other-opportunities = Verkaufschancen außerhalb von ABM
goals-figure-other-won = gewonnene Aufträge außerhalb von ABM
goals-figure-other-revenue = Umsatz der Aufträge außerhalb von ABM
goals-figure-existing = Umsatz mit Bestandskunden in diesem Jahr
goals-figure-existing-before = Umsatz mit Bestandskunden im Vorjahr
goals-figure-contribution = Deckungsbeitrag der Zielaccounts
goals-figure-cost = Kosten des Programms

# What is wrong with a formula; $text is what it is about, $at its place, $meant what was probably meant
goals-trouble-too-long = Eine Formel hat höchstens 1.000 Zeichen. Ein Teil davon kann ein eigenes Ziel werden, das hier genannt wird.
goals-trouble-too-deep = Zu viele Klammern ineinander. Ein Teil davon kann ein eigenes Ziel werden, das hier genannt wird.
goals-trouble-unknown-name = { $meant ->
    [none] Nichts heißt „{ $text }“. Einen Namen aus der Liste einfügen oder als Größe hinzufügen.
   *[other] Nichts heißt „{ $text }“. Ist „{ $meant }“ gemeint?
}
goals-trouble-unclear-number = „{ $text }“ kann tausend oder eins heißen. 1000 oder 1,0 schreiben.
goals-trouble-strange-sign = „{ $text }“ bedeutet hier nichts. Möglich sind + − × ÷ und Klammern.
goals-trouble-no-value = An Zeichen { $at } fehlt ein Name oder eine Zahl.
goals-trouble-no-sign = Vor „{ $text }“ fehlt ein Rechenzeichen: + − × oder ÷.
goals-trouble-not-closed = Die Klammer an Zeichen { $at } wird nie geschlossen.
goals-trouble-not-opened = Die Klammer an Zeichen { $at } wurde nie geöffnet.
goals-trouble-unlike-units = „{ $text }“ zählt Verschiedenes zusammen. Geld passt nur zu Geld, Tage zu Tagen, Anzahlen zu Anzahlen.
goals-trouble-wrong-unit = { $gives ->
    [count] Das ergibt eine Anzahl; das Ziel zählt { $unit }. Durch das teilen, wovon es ein Anteil ist, oder ändern, was das Ziel zählt.
    [share] Das ergibt einen Anteil; das Ziel zählt { $unit }. Die Formel ändern oder das, was das Ziel zählt.
    [money] Das ergibt Geld; das Ziel zählt { $unit }. Die Formel ändern oder das, was das Ziel zählt.
    [speed] Das ergibt Geld je Zeit; das Ziel zählt { $unit }. Die Formel ändern oder das, was das Ziel zählt.
    [time] Das ergibt eine Zeit; das Ziel zählt { $unit }. Die Formel ändern oder das, was das Ziel zählt.
   *[nothing] Das ergibt nichts, was ein Ziel zählen kann; das Ziel zählt { $unit }. Die Formel ändern.
}
goals-trouble-circle = Das Ziel würde aus sich selbst folgen: { $meant }. Stattdessen eine Größe nennen.
goals-trouble-use-meant = „{ $meant }“ schreiben
# The same short, for findings and refusals
goals-why-too-long = sie ist zu lang
goals-why-too-deep = sie hat zu viele Klammern ineinander
goals-why-unknown-name = sie nennt etwas, das es nicht gibt
goals-why-unclear-number = eine Zahl darin lässt sich auf zwei Arten lesen
goals-why-strange-sign = sie hat ein Zeichen, das nichts bedeutet
goals-why-no-value = ihr fehlt ein Name oder eine Zahl
goals-why-no-sign = ihr fehlt ein Rechenzeichen
goals-why-not-closed = eine Klammer wird nie geschlossen
goals-why-not-opened = eine Klammer wurde nie geöffnet
goals-why-unlike-units = sie zählt Verschiedenes zusammen
goals-why-wrong-unit = sie ergibt etwas anderes, als das Ziel zählt
goals-why-circle = das Ziel würde aus sich selbst folgen
error-refused-goals-formula = Die Formel lässt sich an Zeichen { $at }, „{ $text }“, nicht verwenden: { $trouble }.
    .means = Die alte Formel bleibt. Am Feld steht, wie es richtig wird.
error-refused-goals-used = Das braucht die Formel von { $goals }.
    .means = Geändert wurde nichts. Erst diese Formel ändern, dann kann es entfallen.
goals-print-counted = gezählt
undo-goals-formula = Formel von { $goal }
undo-goals-take-calculated = gerechneter Wert von { $goal }
undo-goals-take-all-calculated = Übernehmen aller gerechneten Werte
undo-goals-add-figure = neue Größe „{ $figure }“
undo-goals-rename-figure = Name von { $figure }
undo-goals-measure-figure = was { $figure } zählt
undo-goals-figure = heutiger Wert: { $figure }
undo-goals-remove-figure = Entfernen von { $figure }
finding-goals-formula = { $goal }: Die Formel lässt sich nicht mehr rechnen, { $why }.
finding-goals-baseline-differs = { $goal }: Als heutiger Wert wurde { $entered } eingetragen, die Formel ergibt { $calculated }.
