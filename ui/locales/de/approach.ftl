# approach
step-approach = Ansatz
step-approach-purpose = Strategisch, Lite oder programmatisch: was uns ein Account wert ist

## The three approaches and the five outcomes

approach-choice-strategic = Strategisch
approach-choice-lite = ABM Lite
approach-choice-programmatic = Programmatisch
approach-choice-blended = Mischform
approach-choice-not-yet = (Noch) kein ABM
approach-ratio-strategic = 1:1
approach-ratio-lite = 1:few
approach-ratio-programmatic = 1:many
approach-sub-strategic = 1:1, je Account
approach-sub-lite = 1:few, je Cluster
approach-sub-programmatic = 1:many, je Branche
approach-effort = Aufwand
approach-effort-strategic = sehr hoch je Account
approach-effort-lite = mittel je Account
approach-effort-programmatic = gering je Account
approach-needs = Braucht
approach-needs-strategic = ein eigenes Programm und einen Sponsor je Account
approach-needs-lite = Cluster von 5 bis 15 Accounts mit gleichem Problem
approach-needs-programmatic = Listenabgleich, Anzeigen und Kaufsignale
approach-leads = liegt vorn
approach-chosen = gewählt

## Teams

approach-marketing = Marketing
approach-sales = Vertrieb
approach-side = { $side ->
    [marketing] Marketing
   *[sales] Vertrieb
}

## Criteria. Each name once as its own message, so that lists can name it by key.

approach-criterion-deal-value = Auftragswert im Jahr
approach-criterion-target-accounts = Zahl der Zielaccounts
approach-criterion-budget-per-account = Budget je Account und Jahr
approach-criterion-accounts-per-person = Accounts je ABM-Stelle
approach-criterion-relationship = Beziehung und Potenzial
approach-criterion-buying-centre = Größe des Buying Centers
approach-criterion-concentration = Anteil der Top 50
approach-criterion-sales-cycle = Dauer des Verkaufszyklus
approach-criterion-commitment = Einsatz des Vertriebs
approach-criterion-personalisation = Personalisierung
approach-criterion-data = Daten und Technik
approach-criterion = { $criterion ->
    [deal-value] { approach-criterion-deal-value }
    [target-accounts] { approach-criterion-target-accounts }
    [budget-per-account] { approach-criterion-budget-per-account }
    [accounts-per-person] { approach-criterion-accounts-per-person }
    [relationship] { approach-criterion-relationship }
    [buying-centre] { approach-criterion-buying-centre }
    [concentration] { approach-criterion-concentration }
    [sales-cycle] { approach-criterion-sales-cycle }
    [commitment] { approach-criterion-commitment }
    [personalisation] { approach-criterion-personalisation }
   *[data] { approach-criterion-data }
}
approach-help-deal-value = Was ein durchschnittlicher Kunde wert ist, als Auftragswert im Jahr oder über die ganze Kundenzeit.
approach-help-target-accounts = Wie viele Accounts gemeint sind, wenn von Zielaccounts die Rede ist.
approach-help-budget-per-account = Was für einen Zielaccount im Jahr ausgegeben werden kann.
approach-help-accounts-per-person = Wie viele Accounts eine volle ABM-Stelle betreuen muss.
approach-help-relationship = Wie gut die Menschen dort bekannt sind und wie viel noch nicht verkauft ist.
approach-help-buying-centre = Wie viele Menschen bei einer Kaufentscheidung mitreden.
approach-help-concentration = Welchen Teil des Marktes die fünfzig größten Accounts ausmachen.
approach-help-sales-cycle = Monate vom ersten Kontakt bis zur Unterschrift.
approach-help-commitment = Was der Vertrieb einzubringen bereit ist.
approach-help-personalisation = Wie persönlich Inhalte mit den vorhandenen Leuten werden können.
approach-help-data = Welche Daten und Werkzeuge da sind.

## Bands in words

approach-unknown = weiß nicht
approach-value-thousands = { $value } T{ $sign }
approach-value-money = { $value } { $sign }
approach-value-accounts = { $value }
approach-value-people = { $value ->
    [one] { $value } Person
   *[other] { $value } Personen
}
approach-value-percent = { $value } %
approach-value-months = { $value ->
    [one] { $value } Monat
   *[other] { $value } Monate
}
approach-from-thousands = ab { $limit } T{ $sign }
approach-from-money = ab { $limit } { $sign }
approach-from-accounts = ab { $limit }
approach-from-people = ab { $limit } Personen
approach-from-percent = ab { $limit } %
approach-from-months = ab { $limit } Monaten
approach-over-thousands = über { $limit } T{ $sign }
approach-over-money = über { $limit } { $sign }
approach-over-accounts = über { $limit }
approach-over-people = über { $limit } Personen
approach-over-percent = über { $limit } %
approach-over-months = über { $limit } Monate
approach-up-to-thousands = bis { $limit } T{ $sign }
approach-up-to-money = bis { $limit } { $sign }
approach-up-to-accounts = bis { $limit }
approach-up-to-people = bis { $limit } Personen
approach-up-to-percent = bis { $limit } %
approach-up-to-months = bis { $limit } Monate
approach-below-thousands = unter { $limit } T{ $sign }
approach-below-money = unter { $limit } { $sign }
approach-below-accounts = unter { $limit }
approach-below-people = unter { $limit } Personen
approach-below-percent = unter { $limit } %
approach-below-months = unter { $limit } Monaten
approach-between-thousands = { $low }–{ $high } T{ $sign }
approach-between-money = { $low }–{ $high } { $sign }
approach-between-accounts = { $low }–{ $high }
approach-between-people = { $low }–{ $high } Personen
approach-between-percent = { $low }–{ $high } %
approach-between-months = { $low }–{ $high } Monate
approach-pick-target-accounts-against = nicht benennbar
approach-pick-budget-per-account-against = keines
approach-pick-accounts-per-person-against = niemand zuständig
approach-pick-relationship-strategic = Sponsor, viel offen
approach-pick-relationship-lite = einige Kontakte
approach-pick-relationship-programmatic = kalt
approach-pick-commitment-strategic = AE und Sponsor
approach-pick-commitment-lite = Liste und SLA
approach-pick-commitment-programmatic = SDR fasst nach
approach-pick-commitment-against = keiner
approach-pick-personalisation-strategic = je Account
approach-pick-personalisation-lite = je Branche
approach-pick-personalisation-programmatic = nur Variablen
approach-pick-personalisation-against = keine
approach-pick-data-strategic = CRM, Research
approach-pick-data-lite = plus Listenabgleich
approach-pick-data-programmatic = plus Ads, Intent
approach-pick-data-against = kein CRM

## Covered entry

approach-covered-title = Zwei Teams, elf Fragen, ein Laptop
approach-covered-why = Jedes Team antwortet allein. Niemand sieht die Antworten der anderen, bis beide fertig sind. Dann sehen sie alle zugleich.
approach-reveal-left-hint = Jede Frage braucht eine Antwort von beiden Teams. „Weiß nicht“ ist auch eine.
approach-locked = Die Antworten des anderen Teams sind weggeschlossen, nicht nur verdeckt. Sie öffnen sich für alle zugleich.
approach-number = Zahl
approach-number-for = Zahl für { $criterion }
approach-clear = Leeren
approach-row = { $number }, { $criterion }
approach-revealed = Aufgedeckt
approach-covered = Verdeckt
approach-stage = Antworten

## Revealed table

approach-column-criterion = Kriterium
approach-column-weight = Gew.
approach-column-agreed = Einig auf
approach-track-strategic = 1:1
approach-track-lite = few
approach-track-programmatic = many
approach-track-against = kein
approach-track-said = { $criterion }: Marketing { $marketing }, Vertrieb { $sales }, einig auf { $agreed }
approach-track-none = keine Antwort
approach-open = offen
approach-settle = { $criterion } klären
approach-settle-title = Worauf einigen Sie sich?
approach-settle-use = { $side ->
    [marketing] Wie das Marketing
   *[sales] Wie der Vertrieb
}
approach-settle-note = Was dazu gesagt wurde
approach-settle-open = Offen lassen
approach-close = Schließen
approach-length = Je länger die Linie, desto mehr zu besprechen.
approach-first = Zuerst:
approach-all-same = Beide Teams haben gleich geantwortet.
approach-range-leads-always = { $approach } bleibt vorn, gleich wie schwer „{ $criterion }“ wiegt.
approach-range-leads = { $approach } bleibt vorn, solange „{ $criterion }“ { $from } bis { $to } wiegt.
approach-range-holds = Die Empfehlung hält, solange „{ $criterion }“ { $from } bis { $to } wiegt; heute { $weight }.
approach-range-holds-always = Die Empfehlung hält, gleich wie schwer „{ $criterion }“ wiegt.

## Result

approach-result = Ergebnis
approach-answered-all = alle elf geklärt
approach-answered-part = { $open } offen, { $share } % des Gewichts zählen
approach-advice = Die Antworten sprechen für: { $choice }
approach-advice-none = Noch ist nichts geklärt, also gibt es keine Empfehlung.
approach-legend = Hell mit Rand: Nachbarband, zählt halb. Vorsprung: { $lead } Punkte.
approach-legend-blended = Hell mit Rand: zählt halb. Ein Vorsprung von { $lead } ist zu knapp für einen einzigen Ansatz.
approach-part = { $criterion }: { $points } von { $possible }
approach-bar-said = { $approach }: { $points } Punkte. Marketing allein { $marketing }, Vertrieb allein { $sales }.
approach-own = { $side ->
    [marketing] Marketing allein: { $points }
   *[sales] Vertrieb allein: { $points }
}
approach-tips = Was das Ergebnis kippt
approach-tips-none = Keine einzelne Antwort würde die Empfehlung ändern.
approach-tip = { $criterion }: { $to }, nicht { $from }
approach-tip-open = { $criterion }: { $to }
approach-tips-more = { $count } weitere
approach-tips-less = Weniger
approach-outcome-blended = Mischform, { $leader } knapp vorn
approach-outcome-short = { $leader } knapp vorn
approach-gates-if = Schließt ABM aus: { $gates }.
approach-gate-deal-value = Der Auftragswert liegt unter der Untergrenze, ein Account kann seinen Aufwand nicht verdienen.
approach-gate-target-accounts = Niemand kann die Zielaccounts benennen, also gibt es niemanden, auf den man zielt.
approach-gate-commitment = Der Vertrieb macht nicht mit, und ohne Vertrieb ist es kein ABM.
approach-gate-if-deal-value = ein Auftragswert unter der Untergrenze
approach-gate-if-target-accounts = Accounts, die niemand benennen kann
approach-gate-if-commitment = ein Vertrieb, der nicht mitmacht

## Capacity

approach-strength = Reicht die Kraft?
approach-need-people = ABM-Team
approach-need-sellers = Vertrieb
approach-need-budget = Budget
approach-need-of = { $need } von { $limit }
approach-need-unknown = { $need } nötig
approach-breaks-people = Zuerst bricht: ABM-Team
approach-breaks-sellers = Zuerst bricht: Vertrieb
approach-breaks-budget = Zuerst bricht: Budget
approach-keeps = Jedes Versprechen ist zu halten
approach-carries = Tragen lassen sich { $carries } Accounts.
approach-sizes = Tier 1: { $first }, Tier 2: { $second }, Tier 3: { $third }
approach-inputs-edit = Zahlen ändern
approach-inputs-title = Was dahinter steht
approach-inputs-why = Leere Felder übernehmen die vereinbarte Antwort oder einen üblichen Wert, grau gezeigt.
approach-strength-unknown = Tragen Sie ein, wie viele Accounts es sind und was dahinter steht.
approach-strength-not = Ohne ABM ist nichts zu tragen.
approach-input-accounts = Accounts auf der Liste
approach-input-people = ABM-Stellen, Vollzeit
approach-input-per-person-strategic = Accounts je Stelle, 1:1
approach-input-per-person-lite = Accounts je Stelle, 1:few
approach-input-per-person-programmatic = Accounts je Stelle, 1:many
approach-input-sellers = Account Executives
approach-input-per-seller = Zielaccounts je AE
approach-input-cost-strategic = Kosten je Account, 1:1
approach-input-cost-lite = Kosten je Account, 1:few
approach-input-cost-programmatic = Kosten je Account, 1:many
approach-input-fixed = Feste Kosten im Jahr
approach-input-budget = Budget im Jahr
approach-input = { $input ->
    [accounts] { approach-input-accounts }
    [people] { approach-input-people }
    [per-person-strategic] { approach-input-per-person-strategic }
    [per-person-lite] { approach-input-per-person-lite }
    [per-person-programmatic] { approach-input-per-person-programmatic }
    [sellers] { approach-input-sellers }
    [per-seller] { approach-input-per-seller }
    [cost-strategic] { approach-input-cost-strategic }
    [cost-lite] { approach-input-cost-lite }
    [cost-programmatic] { approach-input-cost-programmatic }
    [fixed] { approach-input-fixed }
   *[budget] { approach-input-budget }
}

## Weights and bands

approach-criteria-edit = Gewichte und Bänder
approach-criteria-why = Bei den Gewichten zählt nur das Verhältnis. Wird eine Grenze verschoben, rücken getippte Zahlen in ihr neues Band.
approach-preset = Grenzen
approach-preset-article = Artikel: Lite 50 bis 1.000 Accounts
approach-preset-market = Markt: Lite 26 bis 200 Accounts
approach-preset-own = eigene Grenzen
approach-preset-short-article = Artikel
approach-preset-short-market = Markt
approach-limit-strategic = Strategisch
approach-limit-lite = Lite
approach-limit-programmatic = Programmatisch
approach-limit-at-least = ab
approach-limit-over = über
approach-limit-up-to = bis
approach-limit-of = { $criterion }, Grenze { $band }
approach-weight-of = Gewicht von { $criterion }
approach-weight-sum = Summe { $sum }
approach-reset = Zurück zu den Startwerten
approach-bad-number = Diese Zahl ist nicht lesbar.
approach-bad-limits = Die Grenzen müssen der Reihe nach stehen.
approach-bad-weight = Ein Gewicht ist eine Zahl von 0 bis 100.

## Decision

approach-decision = Entscheidung
approach-decide = Festhalten
approach-decided = entschieden am { $day }
approach-decision-open = Noch nicht entschieden
approach-decision-edit = Bearbeiten
approach-decision-write = Aufschreiben
approach-reopen = Wieder öffnen
approach-decision-choice = Was Sie tun
approach-decision-scope = Wie weit es reicht
approach-decision-scope-hint = zum Beispiel „75 Accounts in 6 Clustern“
approach-decision-reason = Begründung
approach-decision-dissent = Gegenstimme
approach-decision-dissent-hint = wer es anders sieht, und wie
approach-decision-dissent-side = Wessen Gegenstimme
approach-decision-nobody = keines Teams
approach-decision-review = Erneut prüfen am
approach-decision-who = Entschieden von
approach-decision-record = Entscheidung festhalten
approach-decision-needs-choice = Festhalten, erst wählen
approach-decision-against = Die Antworten sprechen für { $advised }. Sagen Sie, warum Sie anders entscheiden.
approach-decision-none = keine

## The screen

approach-stages = Teile dieses Schritts
approach-stage-answer = Antworten
approach-stage-agree = Einigen
approach-stage-result = Ergebnis
approach-stage-decide = Entscheiden
approach-questions = Die elf Fragen
approach-open-why = Beide Teams haben geantwortet, alle sehen beide Antworten. Für eine neue Runde lassen sie sich wieder verdecken.
approach-to-agree = Auf Antworten einigen
approach-to-result = Zum Ergebnis
approach-to-decide = Entscheiden
approach-column-number = Nummer
approach-column-possible = Möglich
approach-column-unit = Einheit
approach-unit-months = Monate
approach-unit-people = Personen
approach-entry-done = Alle elf beantwortet. Jede Antwort lässt sich noch ändern.
approach-open-count = { $open ->
    [one] Eine ist noch offen.
   *[other] { $open } sind noch offen.
}
approach-settled-all = Alle elf sind geklärt.
approach-settle-same = Beide sagen dasselbe
approach-settle-middle = Mitte nehmen: { $middle }
approach-next = Weiter: { $criterion }
approach-against-abm = gegen ABM
approach-alone-suggests = { $side ->
    [marketing] Marketing allein: { $choice }
   *[sales] Vertrieb allein: { $choice }
}
approach-parts = Punkte je Kriterium
approach-tip-sentence = Wäre „{ $criterion }“ { $to }, nicht { $from }
approach-tip-sentence-open = Wäre „{ $criterion }“ { $to }
approach-tips-only-gates = Nur eine Antwort, die ABM ausschließt, würde die Empfehlung ändern.
approach-ranges = Wie viel die Gewichte ausmachen
approach-range-leads-today = { $approach } bleibt vorn, solange „{ $criterion }“ { $from } bis { $to } wiegt; heute { $weight }.
approach-range-none = { $approach } bleibt vorn, gleich wie schwer ein einzelnes Kriterium wiegt.
approach-range-others = Kein anderes einzelnes Gewicht ändert, wer vorn liegt.
approach-confidence = Das Ergebnis steht auf { $share } des Gewichts.
approach-checked = { $accounts ->
    [one] { $choice } mit einem Account.
   *[other] { $choice } mit { $accounts } Accounts.
}
approach-tier = Tier { $tier }: { $accounts }
approach-tiers-why = Tier 1 sind die obersten 5 Prozent, aber nicht mehr, als einzeln zu betreuen sind; Tier 2 die nächsten 20 Prozent; Tier 3 der Rest.
approach-inputs-there = Was da ist
approach-inputs-per-person = Accounts, die eine ABM-Stelle betreuen kann
approach-inputs-cost = Kosten je Account und Jahr
approach-ready = Fertig
approach-suggested = empfohlen
approach-points = { $points } Punkte
approach-needs-blended = je Ansatz einen Tier, auf die Kraft zugeschnitten
approach-needs-not-yet = erst klare Antworten, dann ein neuer Blick
approach-decided-otherwise = Die Antworten sprachen für: { $advised }.
approach-decision-review-on = Erneut zu prüfen am { $day }.

## Refusals

error-refused-approach-nothing-chosen = Noch ist nichts gewählt.
    .means = Wählen Sie erst, was Sie tun.

## Names for undo

undo-approach-hand-over = { $side ->
    [marketing] Laptop ans Marketing
   *[sales] Laptop an den Vertrieb
}
undo-approach-take-back = Laptop zurückgenommen
undo-approach-reveal = Antworten aufgedeckt
undo-approach-cover = Antworten verdeckt
undo-approach-answer = { $side ->
    [marketing] Antwort des Marketings zu „{ approach-criterion }“
   *[sales] Antwort des Vertriebs zu „{ approach-criterion }“
}
undo-approach-clear-answer = { $side ->
    [marketing] Antwort des Marketings zu „{ approach-criterion }“ geleert
   *[sales] Antwort des Vertriebs zu „{ approach-criterion }“ geleert
}
undo-approach-agree = Einigung zu „{ approach-criterion }“
undo-approach-unsettle = „{ approach-criterion }“ wieder geöffnet
undo-approach-write-note = Notiz zu „{ approach-criterion }“
undo-approach-set-weight = Gewicht von „{ approach-criterion }“
undo-approach-set-limits = Bänder von „{ approach-criterion }“
undo-approach-choose-preset = { $preset ->
    [article] Grenzen wie im Artikel
   *[market] Grenzen wie am Markt
}
undo-approach-reset-criteria = Gewichte und Bänder wie am Anfang
undo-approach-set-input = { approach-input }
undo-approach-choose = { $choice ->
    [strategic] Wahl: strategisch
    [lite] Wahl: ABM Lite
    [programmatic] Wahl: programmatisch
    [blended] Wahl: Mischform
    [not-yet] Wahl: (noch) kein ABM
   *[none] Wahl zurückgenommen
}
undo-approach-write-scope = Umfang der Entscheidung
undo-approach-write-reason = Begründung der Entscheidung
undo-approach-write-dissent = Gegenstimme
undo-approach-dissent-of = wessen Gegenstimme
undo-approach-review-on = Tag der erneuten Prüfung
undo-approach-write-who = wer entschieden hat
undo-approach-decide = Entscheidung festgehalten
undo-approach-reopen = Entscheidung wieder geöffnet

## Findings

finding-approach-answers-missing = { $missing ->
    [one] Eine Antwort fehlt noch, bevor beide Teams aufgedeckt werden können.
   *[other] { $missing } Antworten fehlen noch, bevor beide Teams aufgedeckt werden können.
}
finding-approach-decided-blind = Die Entscheidung steht, obwohl nicht beide Teams geantwortet haben.
finding-approach-open = { $count ->
    [one] Marketing und Vertrieb sind sich nicht einig: { $criteria }.
   *[other] Marketing und Vertrieb sind sich bei { $count } Antworten nicht einig: { $criteria }.
}
finding-approach-undecided = Alles ist geklärt, aber nichts entschieden.
finding-approach-gated = Entschieden ist für ABM, aber eine Antwort schließt es aus: { $criteria }.
finding-approach-against-advice = Entschieden: { $choice }. Die Antworten sprechen für: { $advised }. Eine Begründung fehlt.
finding-approach-no-reason = Die Entscheidung hat keine Begründung. In einem Quartal weiß sie niemand mehr.
finding-approach-thin = Die Entscheidung steht auf { $share } % des Gewichts; der Rest ist unbekannt.
finding-approach-dissent-open = Eine Gegenstimme ist notiert, aber kein Tag, an dem sie erneut geprüft wird.
finding-approach-people-short = { $accounts } Accounts sind mehr, als das ABM-Team betreuen kann. Tragen lassen sich { $carries }.
finding-approach-sellers-short = { $accounts } Accounts sind mehr, als der Vertrieb betreuen kann. Tragen lassen sich { $carries }.
finding-approach-budget-short = { $accounts } Accounts kosten mehr als das Budget. Tragen lassen sich { $carries }.

## In print

approach-print-question = Wie betreiben wir ABM: ein Programm je Account, je Cluster oder je Markt?
approach-print-undecided = Noch nicht entschieden.
approach-print-do-strategic = Wir betreiben strategisches ABM: ein eigenes Programm je Account.
approach-print-do-lite = Wir betreiben ABM Lite: ein Programm je Cluster ähnlicher Accounts.
approach-print-do-programmatic = Wir betreiben programmatisches ABM: ein Programm für einen ganzen Markt.
approach-print-do-blended = Wir fahren gemischt: Jeder Tier bekommt den Ansatz, den er trägt.
approach-print-do-not-yet = Wir beginnen noch nicht mit ABM.
approach-print-do-strategic-scope = Wir betreiben strategisches ABM: { $scope }.
approach-print-do-lite-scope = Wir betreiben ABM Lite: { $scope }.
approach-print-do-programmatic-scope = Wir betreiben programmatisches ABM: { $scope }.
approach-print-do-blended-scope = Wir fahren gemischt: { $scope }.
approach-print-do-not-yet-scope = Wir beginnen noch nicht mit ABM: { $scope }.
approach-print-why = Warum so entschieden
approach-print-no-advice = Noch ist nichts geklärt, also gibt es keine Empfehlung.
approach-print-gates = Die Punkte zählen hier nicht: { $gates }
approach-print-nothing-fits = Keine Antwort spricht für einen der drei Ansätze.
approach-print-clear = { $first } führt mit { $firstPoints } Punkten, { $lead } vor { $second } mit { $secondPoints }.
approach-print-narrow = { $first } hat { $firstPoints } Punkte, { $second } { $secondPoints }. Ein Vorsprung von { $lead } ist zu knapp für einen Ansatz allein, die Empfehlung ist eine Mischform.
approach-print-against = Die Antworten sprechen für: { $advised }. Der Raum hat anders entschieden: { $choice }.
approach-print-bar = { $approach } { $points } (Marketing allein { $marketing }, Vertrieb allein { $sales })
approach-print-bars = Ergebnis je Ansatz
approach-print-bars-note = Balken: vereinbarte Antworten. Darunter: was jedes Team allein ergeben hätte.
approach-print-parts = Woher die Punkte kommen
approach-print-parts-alt = Punkte je Kriterium; in Summe strategisch { $strategic }, ABM Lite { $lite }, programmatisch { $programmatic }.
approach-print-parts-note = Kräftig: voller Treffer. Grau: Nachbarband, halb. Umriss: mögliche Punkte.
approach-print-sum = Summe
approach-print-decision = Entscheidung
approach-print-decision-title = Was wir tun
approach-print-answers-name = Antworten
approach-print-answers-title = Zwei Sichten auf elf Fragen
approach-print-answers = { $count ->
    [0] Bei allen elf Fragen lagen die Antworten der Teams im selben Band.
    [one] In einer von elf Fragen lagen die Teams auseinander. Über sie wurde gesprochen.
   *[other] In { $count } von elf Fragen lagen die Teams auseinander. Über sie wurde gesprochen.
}
approach-print-answers-caption = Antworten beider Teams und was vereinbart wurde
approach-print-answers-note = S strategisch 1:1 · L ABM Lite · P programmatisch · Grenzen: { $preset } · Dreieck: die Antworten fallen in verschiedene Bänder
approach-print-criterion = Kriterium
approach-print-weight = Gewicht
approach-print-agreed = Vereinbart
approach-print-open = offen
approach-print-notes = Worüber gesprochen wurde
approach-print-note = { $criterion }: { $note }
approach-print-dissent = Dissens, der bleibt
approach-print-dissent-review = { $dissent } Erneute Prüfung am { $day }.
approach-print-dissent-of = { $side ->
    [marketing] Marketing: { $dissent }
   *[sales] Vertrieb: { $dissent }
}
approach-print-robustness = Belastbarkeit
approach-print-robustness-title = Was das Ergebnis kippen würde
approach-print-flips-unknown = Noch ist nichts geklärt, also kann nichts kippen.
approach-print-flips-none = Heute: { $today }. Keine einzelne Antwort würde das ändern.
approach-print-flips = { $count ->
    [one] Heute: { $today }. Eine einzelne Antwort würde das ändern.
   *[other] Heute: { $today }. Jede einzelne von { $count } Antworten würde das ändern.
}
approach-print-flips-caption = Einzelne Antworten, die das Ergebnis ändern würden
approach-print-today = Heute
approach-print-instead = Stattdessen
approach-print-then = Dann
approach-print-more = und { $count } weitere
approach-print-gates-if = ABM wäre vom Tisch durch { $gates }.
approach-print-range-label = Spielraum der Gewichte
approach-print-range = Die Empfehlung hält, solange „{ $criterion }“ zwischen { $from } und { $to } wiegt und alles andere bleibt. Heute sind es { $weight }.
approach-print-confidence = Sicherheit
approach-print-confidence-text = { $share } des Gewichts sind geklärt.
approach-print-strength = Reicht die Kraft dafür?
approach-print-carries = Ja. Für { $accounts } Accounts ist jedes Versprechen zu halten.
approach-print-breaks-people = Noch nicht. Bei { $accounts } Accounts bricht zuerst das Versprechen des ABM-Teams; tragen lassen sich { $carries }.
approach-print-breaks-sellers = Noch nicht. Bei { $accounts } Accounts bricht zuerst das Versprechen des Vertriebs; tragen lassen sich { $carries }.
approach-print-breaks-budget = Noch nicht. Bei { $accounts } Accounts reißt zuerst das Budget; tragen lassen sich { $carries }.
approach-print-sizes = Tier 1 umfasst { $first }, Tier 2 { $second }, Tier 3 { $third }.
approach-print-meters = Was nötig ist und was da ist
approach-print-fact-decision = Beschluss
approach-print-fact-who = Entschieden
approach-print-fact-dissent = Dissens
approach-print-fact-date = Datum
approach-print-draft = Entwurf

## Sample workshop

approach-sample-note-deal-value = Der Vertrieb dachte an die großen Projekte, das Marketing an den Durchschnitt im CRM. Es gilt der Median der letzten 24 Monate.
approach-sample-note-target-accounts = Der Vertrieb zählte nur die Accounts, die er selbst betreut.
approach-sample-note-commitment = Der Regionalvertrieb kann nicht für jeden Account jemanden nennen, steht aber zu Liste und Reaktionszeiten.
approach-sample-scope = 75 Accounts in 6 Clustern
approach-sample-reason = Der Auftragswert trägt 1:1 nur für die zehn größten. Mit Clustern kann dasselbe Team 75 Accounts betreuen.
approach-sample-dissent = Clemens Möhle will für die zehn größten Accounts von Anfang an 1:1.
approach-sample-who = Ulrike Brückmann, Jana Lindner, Clemens Möhle

## Blätter für das Papierset
approach-sheet-criteria = { $side ->
    [marketing] Kriterienbogen: Marketing
   *[sales] Kriterienbogen: Vertrieb
}
approach-sheet-criteria-how = Je Zeile ein Kreuz, dann der Grund in Stichworten. Weiß es das Team nicht, bleibt die Zeile ohne Kreuz. Nicht mit dem anderen Team absprechen. 20 Minuten, ein Blatt je Team.
approach-sheet-because = weil
approach-sheet-ballots = Stimmzettel
approach-sheet-ballot = Stimmzettel
approach-sheet-ballot-number = Frage Nr.
approach-sheet-ballot-question = „Ich stehe hinter dieser Entscheidung.“
approach-sheet-ballot-low = gar nicht
approach-sheet-ballot-high = voll und ganz
approach-sheet-ballot-fold = einmal falten
