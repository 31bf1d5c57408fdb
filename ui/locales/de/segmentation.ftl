# segmentation: wen wir ansprechen
step-segmentation = Segmentierung
step-segmentation-purpose = Teilen Sie die Liste gemeinsam in Tiers, mit Obergrenzen, die vorher feststehen.

undo-segmentation-set-tier = { $count ->
    [one] { $account } in { $tier ->
        [tier-1] Tier 1
        [tier-2] Tier 2
        [tier-3] Tier 3
        [watch] Beobachten
       *[excluded] Ausgeschlossen
    }
   *[other] { $count } Accounts in { $tier ->
        [tier-1] Tier 1
        [tier-2] Tier 2
        [tier-3] Tier 3
        [watch] Beobachten
       *[excluded] Ausgeschlossen
    }
}
undo-segmentation-exclude = { $count ->
    [one] Grund für den Ausschluss von { $account }
   *[other] Grund für den Ausschluss von { $count } Accounts
}
undo-segmentation-clear-tier = { $count ->
    [one] { $account } nicht einsortiert
   *[other] { $count } Accounts nicht einsortiert
}
undo-segmentation-accept-cut = { $count ->
    [one] vorgeschlagenes Tier von { $account }
   *[other] vorgeschlagene Tiers von { $count } Accounts
}
undo-segmentation-accept-all = vorgeschlagene Tiers der ganzen Liste
undo-segmentation-begin-profile = Profil aus den Kunden
undo-segmentation-add-criterion = Kriterium { $criterion }
undo-segmentation-change-criterion = was das Kriterium { $criterion } verlangt
undo-segmentation-set-weight = Gewicht von { $criterion }
undo-segmentation-lock-weight = Gewicht von { $criterion } festgehalten
undo-segmentation-unlock-weight = Gewicht von { $criterion } freigegeben
undo-segmentation-remove-criterion = Kriterium { $criterion } entfernt
undo-segmentation-add-never = Ausschluss nach { $criterion }
undo-segmentation-change-never = Ausschluss nach { $criterion } geändert
undo-segmentation-remove-never = Ausschluss nach { $criterion } entfernt
undo-segmentation-set-blend = Gewicht im Gesamtwert: { $part }
undo-segmentation-lock-blend = Gewicht im Gesamtwert festgehalten: { $part }
undo-segmentation-unlock-blend = Gewicht im Gesamtwert freigegeben: { $part }
undo-segmentation-set-number = { $number }
undo-segmentation-add-segment = Segment { $segment }
undo-segmentation-change-segment = Segment { $segment } geändert
undo-segmentation-set-rules = Regeln von { $segment }
undo-segmentation-move-segment = Platz von { $segment }
undo-segmentation-remove-segment = Segment { $segment } entfernt
undo-segmentation-put-in-segment = { $how ->
    [rules] { $count ->
        [one] { $account } nach den Regeln im Segment
       *[other] { $count } Accounts nach den Regeln in Segmenten
    }
    [none] { $count ->
        [one] { $account } in keinem Segment
       *[other] { $count } Accounts in keinem Segment
    }
   *[one] { $count ->
        [one] { $account } in { $segment }
       *[other] { $count } Accounts in { $segment }
    }
}
undo-segmentation-hand-over = { $side ->
    [marketing] Laptop ans Marketing
   *[sales] Laptop an den Vertrieb
}
undo-segmentation-take-back = Laptop zurückgenommen
undo-segmentation-reveal = Stimmen zu Accounts aufgedeckt
undo-segmentation-cover = Stimmen zu Accounts verdeckt
undo-segmentation-rate = { $side ->
    [marketing] Bewertung von { $account } durch das Marketing
   *[sales] Bewertung von { $account } durch den Vertrieb
}
undo-segmentation-veto = { $side ->
    [marketing] Veto des Marketings gegen { $account }
   *[sales] Veto des Vertriebs gegen { $account }
}
undo-segmentation-add-named = { $account } aus dem Kopf genannt
undo-segmentation-remove-named = Nennung von { $account } entfernt

finding-segmentation-tier-over = { $tier } enthält { $count } Accounts und hat Platz für { $cap }: { $over } zu viel.
finding-segmentation-list-too-long = { $count } Accounts stehen auf der Liste. { $approach } trägt höchstens { $most }.
finding-segmentation-no-reason = { $count ->
    [one] Ein Account ist ohne Grund ausgeschlossen.
   *[other] { $count } Accounts sind ohne Grund ausgeschlossen.
}
finding-segmentation-no-owner = { $count ->
    [one] Ein Account auf der Liste hat niemanden im Vertrieb.
   *[other] { $count } Accounts auf der Liste haben niemanden im Vertrieb.
}
finding-segmentation-too-wide = Das Profil passt auf { $share } % der Liste. Ab { $most } % sagt es mehr über den Markt als über Ihre besten Kunden.
finding-segmentation-cluster-size = Im Cluster { $segment } { $count ->
    [one] steht ein Account
   *[other] stehen { $count } Accounts
} der Liste. Ein Programm trägt { $least } bis { $most }.
finding-segmentation-cluster-mixed = Im Cluster { $segment } stehen { $count } Branchen. Ein Programm spricht eine an.
finding-segmentation-cluster-bare = Beim Cluster { $segment } fehlt, welches Problem die Accounts teilen oder welchem Kunden sie glauben.
finding-segmentation-uninteresting = { $count ->
    [one] Einen Account auf der Liste findet der Vertrieb uninteressant.
   *[other] { $count } Accounts auf der Liste findet der Vertrieb uninteressant.
}
finding-segmentation-left-out = { $count ->
    [one] Einen Account findet der Vertrieb wichtig, und er steht nicht auf der Liste.
   *[other] { $count } Accounts findet der Vertrieb wichtig, und sie stehen nicht auf der Liste.
}
finding-segmentation-absent = { $count ->
    [one] Ein aus dem Kopf genanntes Unternehmen fehlt unter den Accounts.
   *[other] { $count } aus dem Kopf genannte Unternehmen fehlen unter den Accounts.
}

segmentation-tier-1 = Tier 1
segmentation-tier-2 = Tier 2
segmentation-tier-3 = Tier 3
segmentation-watch = Beobachten
segmentation-excluded = Ausgeschlossen
segmentation-unsorted = Nicht einsortiert

segmentation-reason-too-small = Zu klein
segmentation-reason-outside-market = Außerhalb unseres Marktes
segmentation-reason-no-need = Kein Bedarf an unserem Angebot
segmentation-reason-bound-elsewhere = An einen anderen Anbieter gebunden
segmentation-reason-competitor = Wettbewerber
segmentation-reason-partner = Arbeitet als Partner mit uns
segmentation-reason-insolvent = Insolvent oder kurz davor
segmentation-reason-bad-experience = Versucht, und es ging schlecht aus
segmentation-reason-other = Ein anderer Grund
segmentation-reason-open = Noch kein Grund genannt
segmentation-reason-noted = { $reason }. { $note }

# Woraus der Gesamtwert besteht
segmentation-part-fit = Passung
segmentation-part-potential = Potenzial
segmentation-part-relationship = Beziehung
segmentation-part-trigger = Anlass

# Zahlen, die die Runde ändern kann
segmentation-number-line = Passung, ab der ein Account passt
segmentation-number-market = Anteil der Liste, auf den ein Profil höchstens passen soll
segmentation-number-high = Bewertung des Vertriebs, ab der ein Account wichtig ist
segmentation-number-low = Bewertung des Vertriebs, bis zu der ein Account uninteressant ist
segmentation-number-first = Anteil von Tier 1 ohne Obergrenze
segmentation-number-second = Anteil von Tier 2 ohne Obergrenze
segmentation-number-largest = Größte Accounts, die niemand übersehen soll
segmentation-number-lost = Monate, in denen ein verlorener Account einen zweiten Blick verdient
segmentation-number-cluster-least = Mindestzahl der Accounts in einem Cluster
segmentation-number-cluster-most = Höchstzahl der Accounts in einem Cluster
segmentation-number-customer = Punkte für Kunden
segmentation-number-gone = Punkte für verlorene Accounts
segmentation-number-prospect = Punkte für Interessenten
segmentation-number-partner = Punkte für Partner
segmentation-number-open = Punkte für eine offene Chance
segmentation-number-recent = Punkte für frische Aktivität
segmentation-number-months = Monate, die als frisch gelten

# Bedingungen in Worten; { $values } ist eine Aufzählung wie „Lebensmittel oder Metall“
segmentation-test-one-of = { $values }
segmentation-test-contains = enthält { $values }
segmentation-test-between = { $from } bis { $to }
segmentation-test-from = ab { $from }
segmentation-test-to = bis { $to }
segmentation-test-any = jede Zahl
segmentation-test-part = { $band } ({ $share } % der Punkte)
segmentation-test-within = { $months ->
    [one] im letzten Monat
   *[other] in den letzten { $months } Monaten
}
segmentation-test-or = { $first } oder { $last }

segmentation-gap-left-out = Dem Vertrieb wichtig, aber nicht auf der Liste
segmentation-gap-uninteresting = Auf der Liste, aber für den Vertrieb uninteressant
segmentation-overlooked-top-revenue = Unter den größten, nicht auf der Liste
segmentation-overlooked-open-opportunity = Chance offen, nicht auf der Liste
segmentation-overlooked-lost = Vor Kurzem verloren, nicht auf der Liste
segmentation-overlooked-unvoted = Auf der Liste, ohne eine Stimme
segmentation-overlooked-unowned = Auf der Liste, ohne Zuständige im Vertrieb
segmentation-overlooked-unreasoned = Ohne Grund ausgeschlossen
segmentation-overlooked-absent = Aus dem Kopf genannt, nicht unter den Accounts

segmentation-column-account = Account
segmentation-column-reason = Grund
segmentation-no-owner = noch niemand
segmentation-room = Platz je Tier
segmentation-room-note = Die Obergrenzen kommen aus der Kapazität im Ansatz.
# Neben einem Balken: 14 von 10, 4 zu viel
segmentation-meter = { $state ->
    [over] { $count } von { $cap }, { $over } zu viel
    [full] { $count } von { $cap }, voll
   *[room] { $count } von { $cap }
}

# Das Playbook
segmentation-print-title = Zielliste
segmentation-question = Wen sprechen wir an, und wen nicht?
segmentation-print-profile = Profil
segmentation-print-profile-title = Wer zu uns passt
segmentation-print-fits = { $fits } von { $count } Accounts erreichen eine Passung von { $line }: { $share } %.
segmentation-print-fits-wide = { $fits } von { $count } Accounts erreichen eine Passung von { $line }: { $share } %, mehr als die { $most } %, auf die ein Profil passen soll.
segmentation-print-criteria = Kriterien des idealen Kunden, Gewichte in Summe 100
segmentation-print-criterion = Kriterium
segmentation-print-asks = Was passt
segmentation-print-weight = Gewicht
segmentation-print-full = Accounts
segmentation-print-sum = Summe
segmentation-print-criteria-note = Accounts: so viele erhalten alle Punkte.
segmentation-print-blend = Die Liste ist nach einem Gesamtwert geordnet: { $fit } % Passung, { $potential } % Potenzial, { $relationship } % Beziehung, { $trigger } % Anlass.
segmentation-print-histogram = Passung der ganzen Liste
segmentation-print-histogram-axis = Passung, 0 bis 100
segmentation-print-histogram-counted = Accounts
segmentation-print-histogram-line = passt ab { $line }: { $fits ->
    [one] ein Account
   *[other] { $fits } Accounts
}
segmentation-print-histogram-alt = { $fits } von { $count } Accounts erreichen eine Passung von { $line }; die meisten liegen zwischen { $from } und { $to }.
segmentation-print-nevers = Was einen Account ausschließt
segmentation-print-never = Bedingung
segmentation-print-condition = { $field }: { $test }
segmentation-print-sensitive = Was ein Gewicht entscheidet
segmentation-print-sensitivity = { $count ->
    [one] Ein Gewicht von { $to } statt { $from } für { $criterion } ändert das Tier eines Accounts: { $names }.
   *[other] Ein Gewicht von { $to } statt { $from } für { $criterion } ändert das Tier von { $count } Accounts: { $names }.
}
segmentation-print-sensitivity-more = Ein Gewicht von { $to } statt { $from } für { $criterion } ändert das Tier von { $count } Accounts, zuerst { $names }.
segmentation-print-segments = Segmente
segmentation-print-segments-title = Wer gleich angesprochen wird
segmentation-print-segments-caption = Segmente in ihrer Reihenfolge: Ein Account gehört zum ersten, dessen Regeln er erfüllt
segmentation-print-segment = Segment
segmentation-print-rules = Regeln
segmentation-print-by-hand = von Hand zugeordnet
segmentation-print-count = Accounts
segmentation-print-listed = Auf der Liste
segmentation-print-outside = In keinem Segment
segmentation-print-overlap = { $count ->
    [one] { $first } nimmt einen Account auf, der auch { $second } erfüllt.
   *[other] { $first } nimmt { $count } Accounts auf, die auch { $second } erfüllen.
}
segmentation-print-clusters = Cluster mit je einem Programm
segmentation-print-problem = Gemeinsames Problem
segmentation-print-reference = Referenz
segmentation-print-open = offen
segmentation-print-votes = Zwei Sichten
segmentation-print-votes-title = Was der Vertrieb weiß und die Passung nicht
segmentation-print-votes-lead = Der Vertrieb hat { $sales ->
    [one] einen Account
   *[other] { $sales } Accounts
} bewertet, das Marketing { $marketing }. { $gaps ->
    [0] Nirgends widersprechen sich Passung und Vertrieb.
    [one] Bei einem widersprechen sich Passung und Vertrieb.
   *[other] Bei { $gaps } widersprechen sich Passung und Vertrieb.
}
segmentation-print-plot = Passung und Bewertung des Vertriebs
segmentation-print-plot-across = Bewertung des Vertriebs, 1 bis 5
segmentation-print-plot-up = Passung, 0 bis 100
segmentation-print-plot-fields = { $field ->
    [fits-cold] Passt, Vertrieb zweifelt
    [fits-warm] Passt, Vertrieb will
    [cold] Weder noch
   *[warm] Vertrieb will, passt weniger
}
segmentation-print-plot-alt = { $fitsWarm } Accounts passen und der Vertrieb will sie, { $fitsCold } passen und der Vertrieb zweifelt, { $warm } passen weniger und der Vertrieb will sie, { $cold } weder noch.
segmentation-print-gap = { $gap }: { $count ->
    [one] ein Account
   *[other] { $count } Accounts
}
segmentation-print-fit = Passung
segmentation-print-sales = Vertrieb
segmentation-print-marketing = Marketing
segmentation-print-tier-column = Tier
segmentation-print-vetoes = Vetos: { $count ->
    [one] eines
   *[other] { $count }
}
segmentation-print-veto-side = { $side ->
    [marketing] Marketing
   *[sales] Vertrieb
}
segmentation-print-overlooked = Übersehen
segmentation-print-overlooked-title = Was leicht übersehen wird
segmentation-print-overlooked-caption = Einen zweiten Blick wert
segmentation-print-look = Worauf
segmentation-print-who = Welche
segmentation-print-more = { $names } und { $count } weitere
segmentation-print-named-who = { $name } ({ $who })
segmentation-answer = Wir sprechen { $listed } von { $count } Accounts an: { $first } in Tier 1, { $second } in Tier 2, { $third } in Tier 3.{ $unsorted ->
    [0] {""}
   *[other] {" "}{ $unsorted } sind noch nicht einsortiert.
}
segmentation-print-tiers = Accounts nach Tier
segmentation-print-tiers-title = Wen wir ansprechen
segmentation-print-tier = { $tier }: { $count ->
    [one] ein Account
   *[other] { $count } Accounts
}
segmentation-print-left-out = Nicht dabei
segmentation-print-left-out-title = Wen wir jetzt nicht ansprechen
segmentation-print-excluded = Ausgeschlossen, mit Grund: { $count ->
    [one] ein Account
   *[other] { $count } Accounts
}
segmentation-print-watched = Beobachtet, in einem Quartal wieder geprüft: { $count ->
    [one] ein Account
   *[other] { $count } Accounts
}

# Blätter für das Papierset
segmentation-sheet-canvas = Profil des idealen Kunden
segmentation-sheet-canvas-how = Denken Sie an Ihre fünf besten Kunden. Was haben sie gemeinsam? Zuerst eintragen, was alle Punkte bringt, dann, was die Hälfte bringt. Danach 100 Punkte als Gewichte verteilen. Beide Teams zusammen, 20 Minuten.
segmentation-sheet-full = Passt ganz
segmentation-sheet-half = Passt halb
segmentation-sheet-weight = Gewicht
segmentation-sheet-never = Was einen Account ausschließt
segmentation-sheet-segments = Segmente
segmentation-sheet-segments-how = In dieser Reihenfolge: Ein Account gehört zum ersten Segment, dessen Regel er erfüllt. Ein Cluster für ein Programm hat 5 bis 15 Accounts, eine Branche, ein gemeinsames Problem und eine Referenz.
segmentation-sheet-rule = Regel
segmentation-sheet-ballot = { $side ->
    [marketing] Stimmzettel zu Accounts: Marketing
   *[sales] Stimmzettel zu Accounts: Vertrieb
}
segmentation-sheet-ballot-how = Je Zeile ein Kreuz: 1 uninteressant, 5 unverzichtbar. Was das Team nicht kennt, bleibt frei. Ein Veto braucht seinen Grund. Nicht mit dem anderen Team absprechen. 20 Minuten, ein Blatt je Team.
segmentation-sheet-veto = Veto, weil

# Beispiel-Workshop
segmentation-sample-never-small = Unter 170 Beschäftigten entscheidet dort niemand über Antriebe.
segmentation-sample-segment-food = Lebensmittelhersteller
segmentation-sample-problem-food = Antriebe in Nassbereichen fallen nach der Reinigung aus, und jede Stunde Stillstand verdirbt Ware.
segmentation-sample-reference-food = Moosach Lebensmitteltechnik AG
segmentation-sample-segment-machinery-de = Maschinenbau Deutschland
segmentation-sample-problem-machinery-de = Die Kunden verlangen Nachweise zum Energieverbrauch, und die Antriebe können ihn nicht messen.
segmentation-sample-reference-machinery-de = Sudmark Pumpenbau AG
segmentation-sample-segment-machinery-alps = Maschinenbau Österreich und Schweiz
segmentation-sample-problem-machinery-alps = Kleine Serien: Antriebe müssen binnen zwei Wochen angepasst sein.
segmentation-sample-reference-machinery-alps = Zürichberg Prozesstechnik GmbH
segmentation-sample-segment-metals = Metall
segmentation-sample-problem-metals = Walzstraßen laufen rund um die Uhr, ein Ersatzantrieb dauert Monate.
segmentation-sample-reference-metals = Inntal Aluminium AG
segmentation-sample-segment-moving = Logistik und Verpackung
segmentation-sample-segment-large = Große Konzerne
segmentation-sample-veto = Rahmenvertrag mit einem anderen Anbieter bis 2029.
segmentation-sample-note-i = Verfahren im September eröffnet.
segmentation-sample-note-b = Drei Ausschreibungen, dreimal nur als Vergleichspreis gefragt.
segmentation-sample-note-c = Baut eigene Antriebe und verkauft sie.

# Der Bildschirm
segmentation-all = Alle
segmentation-parts = Teile der Liste
segmentation-list = Accounts
segmentation-search = Account suchen
segmentation-selected = { $count } gewählt
segmentation-put = Gewähltes einsortieren
segmentation-put-in = Einsortieren in { $tier ->
    [tier-1] Tier 1
    [tier-2] Tier 2
    [tier-3] Tier 3
    [watch] Beobachten
   *[excluded] Ausgeschlossen
}
segmentation-sort-by = Sortieren nach { $column }
segmentation-keys = Tasten: 1, 2, 3 für die Tiers, W beobachten, X ausschließen, Entf nimmt heraus, Leertaste wählt, Umschalt und Pfeile wählen mehrere.
segmentation-empty = Noch keine Accounts
segmentation-empty-why = Tiers teilen eine Liste. Holen Sie die Liste zuerst im Schritt Accounts herein.
segmentation-nothing-found = Nichts gefunden. Versuchen Sie es mit weniger Wörtern.
segmentation-nothing-here = In diesem Teil der Liste steht nichts.
segmentation-no-caps = Noch keine Obergrenzen. Sie kommen aus der Kapazität im Ansatz.
segmentation-on-the-list = Auf der Liste
segmentation-overlooked = Übersehen?
segmentation-show-listed = Auf der Liste
segmentation-look-at = { $what }: { $count }
segmentation-exclude = Ausschließen
segmentation-exclude-one = { $account } ausschließen?
segmentation-exclude-many = { $count ->
    [one] Einen Account ausschließen?
   *[other] { $count } Accounts ausschließen?
}
segmentation-reason-later = Grund später nennen
segmentation-note = In Ihren Worten
segmentation-note-hint = Steht im Playbook neben dem Grund.
segmentation-cancel = Abbrechen
