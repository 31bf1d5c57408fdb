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

# ---------------------------------------------------------------- Der Bildschirm
segmentation-stages = Räume dieses Schritts
segmentation-stage-profile = Profil
segmentation-stage-votes = Bewertung
segmentation-stage-tiers = Tiers
segmentation-stage-check = Abgleich
segmentation-stage-segments = Segmente
segmentation-cover = Namen und Umsatz verdecken
segmentation-uncover = Namen und Umsatz zeigen
segmentation-empty = Noch keine Accounts
segmentation-empty-why = Profil, Bewertung und Tiers ordnen eine Liste. Holen Sie die Liste zuerst im Schritt Accounts herein.
segmentation-to-accounts = Zu den Accounts
segmentation-cancel = Abbrechen
segmentation-keep = Übernehmen
segmentation-done = Fertig
segmentation-look-at = { $what }: { $count }

# Der Bildschirm: Profil
segmentation-profile-parts = Teile des Profils
segmentation-profile-criteria = Wer passt
segmentation-profile-nevers = Nie
segmentation-profile-blend = Score
segmentation-profile-empty = Noch kein Profil
segmentation-profile-empty-why = Das Profil sagt, welche Accounts für Sie am meisten wert sind. Jeder Account bekommt eine Passung von 0 bis 100, und Sie sehen sofort, wen das Profil findet.
segmentation-profile-begin = Mit dem beginnen, was unsere Kunden gemeinsam haben
segmentation-profile-empty-more = Branche, Größe, Land, Beziehung und offene Verkaufschancen kommen von den Kunden auf Ihrer Liste; danach lässt sich jeder Teil ändern.
segmentation-criteria-how = Was ein Gewicht gewinnt, geben die anderen anteilig ab. Ein gesperrtes bleibt.
segmentation-sum = Summe { $sum }
segmentation-criterion-add = Kriterium hinzufügen
segmentation-criterion-title = Kriterium: { $what }
segmentation-criterion-edit = „{ $what }“ ändern
segmentation-criterion-remove = „{ $what }“ entfernen
segmentation-criterion-found = { $full } ganz{ $some ->
    [0] {""}
   *[other] {", "}{ $some } teilweise
}{ $unknown ->
    [0] {""}
   *[other] {", "}{ $unknown } unbekannt
}
segmentation-weight-of = Gewicht von { $what }
segmentation-weight-number = Gewicht von { $what } als Zahl
segmentation-weight-value = { $weight } von 100
segmentation-lock = Gewicht von { $what } sperren
segmentation-unlock = Gewicht von { $what } freigeben
# Neben einem Gewicht, während ein anderes bewegt wird
segmentation-gained = { $way ->
    [more] gewinnt { $points }
   *[less] gibt { $points } ab
}
segmentation-never-how = Wer eines davon erfüllt, ist draußen, was auch sonst für ihn spricht. Der Grund wird gedruckt.
segmentation-never-none = Noch schließt nichts einen Account aus.
segmentation-never-add = Mit Grund ausschließen
segmentation-blend-how = Der Score ordnet die Liste und entscheidet den Schnitt.
segmentation-part-why-fit = Wie gut der Account die Kriterien erfüllt.
segmentation-part-why-potential = Wie groß er neben den anderen ist: nach Umsatz, sonst nach Beschäftigten.
segmentation-part-why-relationship = Was er heute für Sie ist.
segmentation-part-why-trigger = Ob sich dort etwas tut: eine offene Verkaufschance, Aktivität in letzter Zeit.
segmentation-worth = Was wie viel zählt
segmentation-number-usual = { $what }: zurück auf { $usual }
segmentation-market = Was das Profil findet
segmentation-market-blind = Ohne Kriterium gibt es keine Passung. Fügen Sie eines hinzu, und Sie sehen sofort, wen es findet.
segmentation-market-line = Passt ab
segmentation-market-most = Vom Markt höchstens
segmentation-market-share = { $share } des Marktes passen
segmentation-market-meter = { $share } der Accounts passen; mehr als { $most } wären zu viele
segmentation-market-fine = { $fits } von { $count } Accounts erreichen eine Passung von { $line }. Über { $most } ist ein Profil zu weit, um zu helfen.
segmentation-market-wide = { $fits } von { $count } Accounts erreichen eine Passung von { $line }: mehr als { $most }. Ein so weites Profil entscheidet nichts.
segmentation-spread = Accounts nach Passung, 0 bis 100
segmentation-spread-words = { $fits } von { $count } Accounts haben eine Passung von { $line } oder mehr
segmentation-spread-bar = Passung { $from } bis { $to }: { $count }
segmentation-examples = Wen es findet
segmentation-examples-all = Alle { $fits }, die passen
segmentation-examples-best = Die besten
segmentation-examples-above = Die letzten über der Linie von { $line }
segmentation-examples-below = Die ersten darunter
segmentation-sensitivity = Was die Gewichte entscheiden
segmentation-sensitivity-wait = Wird gerechnet …
segmentation-sensitivity-none = Kein einzelnes Gewicht ändert einen Tier, wenn es um zehn bewegt wird.
segmentation-sensitivity-moves = Das Gewicht von { $criterion } von { $from } auf { $to } zu setzen ändert den Tier von { $count ->
    [one] einem Account
   *[other] { $count } Accounts
}: { $names }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weitere
}.
segmentation-sensitivity-count = Das Gewicht von { $criterion } von { $from } auf { $to } zu setzen ändert den Tier von { $count ->
    [one] einem Account
   *[other] { $count } Accounts
}.

# Der Bildschirm: Bedingungen
segmentation-condition = { $field }: { $test }
segmentation-test-values-more = { $first } und { $count } weitere
segmentation-band-least = { $place ->
    [0] Von
   *[other] Von ({ $place })
}
segmentation-band-most = { $place ->
    [0] Bis
   *[other] Bis ({ $place })
}
segmentation-band-share = { $place ->
    [0] Punkte
   *[other] Punkte ({ $place })
}
segmentation-band-open = ohne Grenze
segmentation-band-add = Noch ein Bereich
segmentation-band-remove = Bereich { $place } entfernen
segmentation-band-how = Es zählt der erste Bereich, in dem die Zahl liegt. Außerhalb aller Bereiche gibt es keine Punkte.
segmentation-field = Feld
segmentation-way = Wie gefragt wird
segmentation-way-one-of = Eines davon
segmentation-way-contains = Enthält
segmentation-values = Werte
segmentation-values-look = Wert suchen
segmentation-values-nothing = Diesen Wert gibt es auf der Liste nicht.
segmentation-words = Wörter
segmentation-words-hint = Mehrere mit Komma trennen: Eines davon genügt.
segmentation-months = Höchstens so viele Monate her
segmentation-own-name = Eigener Name
segmentation-own-name-hint = Leer: Es heißt wie sein Feld.
segmentation-missing-values = Wählen Sie mindestens einen Wert.
segmentation-missing-text = Nennen Sie die Wörter, die vorkommen müssen.
segmentation-missing-band = Nennen Sie mindestens eine Grenze.
segmentation-missing-order = Ein Bereich endet, bevor er beginnt.

# Der Bildschirm: Bewertung
segmentation-votes-title = Zwei Teams, eine Liste, ein Laptop
segmentation-votes-why = { $count ->
    [one] Ein Account steht
   *[other] { $count } Accounts stehen
} zur Bewertung: alles, was angesprochen oder beobachtet wird, vor dem ersten Schnitt alles, was das Profil findet. Jedes Team sagt von 1 bis 5, wie gern es einen Account hätte, ungesehen vom anderen.
segmentation-votes-open-why = Beide Bewertungen liegen offen. Sprechen Sie zuerst über das, was weit auseinanderliegt; danach zeigt der Abgleich, was das Profil sagt.
segmentation-votes-nothing = Noch gibt es nichts zu bewerten. Legen Sie ein Profil an, oder sortieren Sie Accounts von Hand in Tiers.
segmentation-votes-to-tiers = Von Hand einsortieren
segmentation-reveal-hint = Jedes Team muss mindestens einen Account bewertet haben.
segmentation-to-check = Mit der Passung vergleichen
segmentation-to-votes = Zur Bewertung
segmentation-teams = Teams
segmentation-ballot = Accounts zur Bewertung
segmentation-ballot-how = Von 1 uninteressant bis 5 unverzichtbar: Ziffer drücken, weiter zum nächsten. Entf nimmt zurück, V ist ein Veto mit Grund.
segmentation-ballot-hint = Bewerten Sie, was Sie kennen. Was leer bleibt, sagt: kennen wir nicht.
segmentation-ballot-done = Jeder Account ist bewertet.
segmentation-ballot-first = Bewerten Sie zuerst mindestens einen Account.
segmentation-ballot-empty = Kein Account steht zur Bewertung.
segmentation-rated = { $side ->
    [marketing] Das Marketing sagt { $rating }
   *[sales] Der Vertrieb sagt { $rating }
}
segmentation-unrated = { $side ->
    [marketing] Das Marketing sagt nichts
   *[sales] Der Vertrieb sagt nichts
}
segmentation-rated-now = { $account }: Der Vertrieb sagt { $rating }
segmentation-sales-says = Der Vertrieb sagt
segmentation-rating-words = { $rating ->
    [1] 1, uninteressant
    [5] 5, unverzichtbar
   *[other] { $rating }
}
segmentation-veto = Veto
segmentation-vetoed = Mit Veto
segmentation-veto-do = { $side ->
    [marketing] Veto des Marketings …
   *[sales] Veto des Vertriebs …
}
segmentation-veto-title = { $side ->
    [marketing] Das Marketing ist gegen { $account }
   *[sales] Der Vertrieb ist gegen { $account }
}
segmentation-veto-reason = Warum
segmentation-veto-hint = Ein Veto gilt nur mit Grund. Der Schnitt lässt den Account dann aus den Tiers.
segmentation-veto-missing = Nennen Sie den Grund. Ohne ihn gibt es kein Veto.
segmentation-veto-back = Zurücknehmen
segmentation-veto-of = { $side ->
    [marketing] Das Marketing ist dagegen: { $reason }
   *[sales] Der Vertrieb ist dagegen: { $reason }
}

# Der Bildschirm: Tiers
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
segmentation-take-out = Herausnehmen
segmentation-as-cut = Wie der Schnitt sagt
segmentation-sort-by = Sortieren nach { $column }
segmentation-columns = Reihenfolge der Liste
segmentation-column-tier = Tier
segmentation-column-fit = Passung
segmentation-column-marketing = Marketing
segmentation-column-sales = Vertrieb
segmentation-column-segment = Segment
segmentation-keys = 1, 2, 3 Tiers, W beobachten, X ausschließen, A wie der Schnitt, Entf heraus, Leertaste wählt, Eingabe: mehr
segmentation-nothing-found = Nichts gefunden. Versuchen Sie es mit weniger Wörtern.
segmentation-nothing-here = In diesem Teil der Liste steht nichts.
segmentation-no-caps = Noch keine Obergrenzen. Sie kommen aus der Kapazität im Ansatz und stehen vor dem Schnitt fest.
segmentation-to-capacity = Kapazität ansehen
segmentation-choose-down = { $count } zum Herabstufen wählen
segmentation-cut = Der Schnitt nach Score
segmentation-cut-blind = Ohne Profil kann die App keinen Schnitt vorschlagen.
segmentation-cut-to-profile = Profil anlegen
segmentation-cut-same = Die Liste steht so, wie der Schnitt sie teilen würde.
segmentation-cut-moves = Unter diesen Obergrenzen würde er { $count ->
    [one] einen Account
   *[other] { $count } Accounts
} verschieben:
segmentation-cut-move = { $from ->
    [tier-1] aus Tier 1
    [tier-2] aus Tier 2
    [tier-3] aus Tier 3
    [watch] aus Beobachten
    [excluded] aus Ausgeschlossen
   *[unsorted] nicht einsortierte
} in { $to ->
    [tier-1] Tier 1
    [tier-2] Tier 2
    [tier-3] Tier 3
    [watch] Beobachten
   *[excluded] Ausgeschlossen
}
segmentation-cut-look = Ansehen
segmentation-cut-accept = Alle { $count } übernehmen
segmentation-cut-says = Der Schnitt sagt { $tier ->
    [tier-1] Tier 1
    [tier-2] Tier 2
    [tier-3] Tier 3
    [watch] beobachten
   *[excluded] ausschließen
}
segmentation-why = Was für den Account spricht und was dagegen
segmentation-part-points = { $criterion } { $points }
segmentation-fit-equation = Passung { $fit } = { $parts }.
segmentation-fit-nothing = Passung 0: Kein Kriterium ist erfüllt.
segmentation-fit-unknown = Die Liste sagt es nicht: { $what }.
segmentation-score-equation = Score { $score }: Passung { $fit }, Potenzial { $potential }, Beziehung { $relationship }, Anlass { $trigger }.
segmentation-ruled-out = Ausgeschlossen durch „{ $what }“: { $reason }.
segmentation-people = { $count ->
    [one] eine Beschäftigte
   *[other] { $count } Beschäftigte
}
segmentation-by-hand = von Hand zugeordnet
segmentation-discuss = Zur Abstimmung stellen
segmentation-discuss-question = Gehört { $account } auf unsere Liste?
segmentation-exclude = Ausschließen
segmentation-exclude-one = { $account } ausschließen?
segmentation-exclude-many = { $count ->
    [one] Einen Account ausschließen?
   *[other] { $count } Accounts ausschließen?
}
segmentation-reason-later = Grund später nennen
segmentation-note = In Ihren Worten
segmentation-note-hint = Steht im Playbook neben dem Grund.
segmentation-show-listed = Auf der Liste
segmentation-show-ballot = Zur Bewertung
segmentation-show-proposed = Was der Schnitt verschieben würde
segmentation-show-fit = Passung { $from } bis { $to }
segmentation-show-never = Ausgeschlossen durch „{ $what }“
segmentation-show-segment = Segment { $segment }
segmentation-show-outside = In keinem Segment
segmentation-show-cell = Vertrieb sagt { $rating }, Passung { $from } bis { $to }

# Der Bildschirm: Abgleich
segmentation-against = Passung gegen Vertrieb
segmentation-limits = Grenzen
segmentation-plot = Passung gegen die Note des Vertriebs. Pfeile bewegen, Eingabe zeigt, wer dort steht, Umschalt und Pfeil ändern die Note eines einzelnen Accounts.
segmentation-plot-axes = Quer die Note des Vertriebs, hoch die Passung. Ziehen ändert die Note.
segmentation-plot-no-profile = Das Bild setzt die Passung gegen die Note des Vertriebs. Noch gibt kein Profil eine Passung.
segmentation-plot-no-votes = Das Bild setzt die Passung gegen die Note des Vertriebs. Zuerst bewerten beide Teams, jedes für sich.
segmentation-place = Vertrieb { $rating }, Passung { $from } bis { $to }: { $count ->
    [0] niemand
    [one] ein Account
   *[other] { $count } Accounts
}{ $named ->
    [yes] : { $names }
   *[no] {""}
}
segmentation-zone-uninteresting = Uninteressant für den Vertrieb: { $count }
segmentation-zone-left-out = Wichtig, aber nicht dabei: { $count }
segmentation-questions = Was anzusehen ist
segmentation-gap-why-left-out = Der Vertrieb gibt { $high } oder mehr, und der Account ist in keinem Tier. Ein wichtiger Account, der fehlt, ist der erste teure Fehler.
segmentation-gap-why-uninteresting = Der Vertrieb gibt { $low } oder weniger, und der Account wird angesprochen oder passt. Aufwand dafür ist der zweite teure Fehler.
segmentation-overlooked-why-top-revenue = Sie gehören zu den { $largest } größten. Weglassen ist erlaubt, aber mit Absicht.
segmentation-overlooked-why-open-opportunity = Der Vertrieb spricht gerade mit ihnen.
segmentation-overlooked-why-lost = In den letzten { $months } Monaten verloren: Sie kennen das Angebot, und ihre Wahl enttäuscht vielleicht.
segmentation-overlooked-why-unvoted = Zu ihnen hat keines der Teams etwas gesagt.
segmentation-overlooked-why-unowned = Wer geht ans Telefon, wenn sie antworten?
segmentation-overlooked-why-unreasoned = In einem Jahr weiß niemand mehr, warum. Eingabetaste drücken und den Grund nennen.
segmentation-cell-why = Alle an dieser Stelle des Bildes.
segmentation-nothing-wrong = Hier ist nichts anzusehen.
segmentation-check-keys = 1, 2, 3 Tiers, W beobachten, X ausschließen, links/rechts Note des Vertriebs, Eingabe: mehr
segmentation-named = Hat die Liste sie?
segmentation-named-how = Lassen Sie alle aus dem Vertrieb fünf Firmen auswendig nennen. Schneller zeigt sich nicht, was den Daten fehlt.
segmentation-named-name = Firma
segmentation-named-who = Wer sie nennt
segmentation-named-add = Hinzufügen
segmentation-named-by = von { $who }
segmentation-named-absent = Nicht in den Daten. Den Account anlegen oder eine bessere Liste holen.
segmentation-named-there = In der Liste der Accounts: { $where }
segmentation-named-none = Noch hat niemand eine Firma genannt.
segmentation-named-remove = { $account } entfernen

# Der Bildschirm: Segmente
segmentation-segments-empty = Noch keine Segmente
segmentation-segments-empty-why = Ein Segment fasst Accounts zusammen, die gleich angesprochen werden. Die Regeln gelten von oben nach unten; ein Account gehört zum ersten Segment, das er erfüllt.
segmentation-segments-empty-more = Ein Name und eine Regel genügen, zum Beispiel eine Branche; die Zahlen folgen sofort.
segmentation-segment-add = Segment hinzufügen
segmentation-segment-new = Segment { $place }
segmentation-segment = Segment { $segment }
segmentation-segment-name = Name des Segments
segmentation-segment-menu = Was mit { $segment } geschehen kann
segmentation-segment-remove = Segment entfernen
segmentation-segment-accounts = Seine Accounts zeigen
segmentation-segment-none = In kein Segment
segmentation-segment-rules-again = Wie die Regeln sagen
segmentation-segment-moved = { $segment } ist jetzt { $place } von { $count }
segmentation-segment-found = { $count ->
    [0] Kein Account ist darin.
    [one] Ein Account ist darin, davon { $listed } auf der Liste.
   *[other] { $count } Accounts sind darin, davon { $listed } auf der Liste.
}{ $hand ->
    [0] {""}
    [one] {" "}Einer wurde von Hand zugeordnet.
   *[other] {" "}{ $hand } wurden von Hand zugeordnet.
}
segmentation-order = Reihenfolge der Segmente
segmentation-order-how = Der erste Treffer gilt. Am Griff ziehen, oder darauf die Pfeiltasten drücken.
segmentation-grip = { $segment } bewegen
segmentation-up = Nach oben
segmentation-down = Nach unten
segmentation-first = Ganz nach oben
segmentation-last = Ans Ende
segmentation-listed = { $count } auf der Liste
segmentation-outside = In keinem Segment
segmentation-rules = Was ein Account erfüllen muss
segmentation-rules-words = { $rules }
segmentation-rules-none = keine Regel, nur von Hand
segmentation-rules-none-why = Noch keine Regel: Nur von Hand zugeordnete Accounts gehören dazu.
segmentation-rule-add = Regel hinzufügen
segmentation-overlap-above = „{ $segment }“ steht darüber und nimmt { $count ->
    [one] einen Account, der
   *[other] { $count } Accounts, die
} diese Regeln ebenfalls { $count ->
    [one] erfüllt.
   *[other] erfüllen.
}
segmentation-overlap-below = Es nimmt { $count ->
    [one] einen Account, den
   *[other] { $count } Accounts, die
} sonst „{ $segment }“ darunter bekäme.
segmentation-cluster = Cluster
segmentation-cluster-own = Ein Cluster: bekommt ein eigenes Programm (ABM lite)
segmentation-cluster-why = Ein Cluster hat { $least } bis { $most } Accounts auf der Liste, die Branche, Problem und Referenz gemeinsam haben.
segmentation-cluster-sizes = Wie groß ein Cluster sein darf
segmentation-cluster-fine = { $size } Accounts auf der Liste, eine Branche: Ein eigenes Programm kann greifen.
segmentation-cluster-small = { $size ->
    [0] Noch steht kein Account davon auf der Liste.
    [one] Ein Account auf der Liste.
   *[other] { $size } Accounts auf der Liste.
} Unter { $least } ist der Aufwand wie bei 1:1: mit einem anderen zusammenlegen oder einzeln behandeln.
segmentation-cluster-large = { $size } Accounts auf der Liste. Über { $most } spricht ein Programm nicht mehr alle an: teilen.
segmentation-cluster-mixed = { $size } Accounts auf der Liste aus { $industries } Branchen. Ein Programm spricht eine an.
segmentation-cluster-problem = Das gemeinsame Problem
segmentation-cluster-problem-hint = Wozu würden alle nicken?
segmentation-cluster-reference = Die Referenz, der sie glauben
segmentation-cluster-reference-hint = Ein Kunde, den alle kennen oder der sie selbst sein könnten.
