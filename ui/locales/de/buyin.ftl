# Der Schritt buyin: den Vertrieb gewinnen.
step-buyin = Rückhalt
step-buyin-purpose = Was der Vertrieb gewinnt, was es kostet und was beide Teams zusagen

buyin-side = { $side ->
    [marketing] Marketing
   *[sales] Vertrieb
}
buyin-team = { $team ->
    [marketing] Marketing
    [sales] Vertrieb
    [leadership] Leitung
    [expert] Fachleute
   *[room] Gesamte Runde
}

# Nutzen und Preis
buyin-benefit-hotter-leads = Wärmere Leads
buyin-benefit-hotter-leads-what = Accounts, die schon gezeigt haben, dass sie etwas suchen.
buyin-benefit-faster-closes = Schnellere Abschlüsse
buyin-benefit-faster-closes-what = Sie sind weit in ihrer Entscheidung, wenn der Vertrieb einsteigt.
buyin-benefit-buying-centre = Sichtbares Buying Center
buyin-benefit-buying-centre-what = Mehrere Personen je Account statt eines einzigen Kontakts.
buyin-benefit-bigger-deals = Größere Aufträge
buyin-benefit-bigger-deals-what = Auf der Liste stehen Accounts, die mehr kaufen können.
buyin-benefit-higher-margins = Höhere Margen
buyin-benefit-higher-margins-what = Weniger Feilschen um den Preis, also mehr Provision.
buyin-tradeoffs = Was es kostet
buyin-tradeoff-fewer = Es wird weniger Leads geben als bisher.
buyin-tradeoff-time = Die Zeit fließt in wenige, gut qualifizierte Top-Accounts.
buyin-tradeoff-unfamiliar = Am Anfang fühlt es sich ungewohnt an.

# Typische Einwände mit Antwortvorschlag
buyin-objection-fewer-leads = Wir bekommen weniger Leads.
buyin-proposal-fewer-leads = Ja, weniger. Wir zählen Termine und Verkaufschancen bei gemeinsam gewählten Accounts, nicht Namen.
buyin-objection-account-missing = Mein Account steht nicht auf der Liste.
buyin-proposal-account-missing = Alle dürfen Accounts mit Begründung vorschlagen. Die Liste wird jedes Quartal geprüft.
buyin-objection-knows-nothing = Das Marketing kennt unsere Kunden nicht.
buyin-proposal-knows-nothing = Deshalb hört das Marketing bei Vertriebsgesprächen zu, und der Vertrieb liest, was an seine Accounts geht.
buyin-objection-more-admin = Das ist noch mehr Verwaltung.
buyin-proposal-more-admin = Der Vertrieb beantwortet je übergebenem Account eine Frage: angenommen oder nicht, und warum.
buyin-objection-commission-falls = Meine Provision sinkt.
buyin-proposal-commission-falls = Die Provisionsregeln bleiben ein Jahr, wie sie sind, und werden dann mit den Zahlen der Zielaccounts geprüft.
buyin-objection-tried-before = Das haben wir schon einmal versucht.
buyin-proposal-tried-before = Was damals scheiterte, steht auf dieser Liste. Wir beginnen mit wenigen Accounts und hören nach zwei Quartalen auf, wenn sich nichts bewegt.

# Der Bildschirm
buyin-parts = Teile dieses Schritts
buyin-part-benefits = Nutzen
buyin-part-objections = Einwände
buyin-part-promises = Zusagen
buyin-part-pulse = Stimmung
buyin-ask-title = Fünfmal Nutzen, zwei Teams, ein Laptop
buyin-ask-why = Jedes Team bewertet allein, wie wichtig ihm ein Nutzen ist. Beide Bewertungen werden gleichzeitig gezeigt.
buyin-revealed-title = Beide Bewertungen, größter Abstand zuerst
buyin-revealed-why = Sprechen Sie über die markierten und schreiben Sie auf, was ein Nutzen hier bedeutet.
buyin-reveal-hint = Erst muss jedes Team alle fünf Punkte bewerten.
buyin-rate = { $benefit }: wie wichtig, von 1 bis 5
buyin-rate-side = { $benefit }, { $side ->
    [marketing] Marketing
   *[sales] Vertrieb
}: wie wichtig, von 1 bis 5
buyin-scale = 1 spielt für uns keine Rolle, 5 ist uns am wichtigsten
buyin-entry-done = Alle fünf bewertet
buyin-entry-left = { $count ->
    [one] Ein Punkt fehlt noch
   *[other] { $count } Punkte fehlen noch
}
buyin-note = Mit unseren Worten
buyin-note-for = { $benefit } mit unseren Worten
buyin-apart = { $apart ->
    [0] Gleich bewertet
    [one] Ein Punkt Abstand
   *[other] { $apart } Punkte Abstand
}
buyin-objection = Einwand
buyin-role = Wer das sagt
buyin-role-of = Wer „{ $objection }“ sagt
buyin-answer = Antwort
buyin-answer-to = Antwort auf „{ $objection }“
buyin-answer-own = Mit eigenen Worten
buyin-status = Stand
buyin-status-of = Stand von „{ $objection }“
buyin-status-open = Offen
buyin-status-answered = Beantwortet
buyin-status-parked = Geparkt
buyin-objection-new = Ein neuer Einwand
buyin-objection-add = Hinzufügen
buyin-starters-add = Typische Einwände übernehmen
buyin-objections-none = Noch keine Einwände
buyin-objections-none-why = Was laut gesagt wird, lässt sich beantworten. Beginnen Sie mit dem, was Vertriebsteams meist sagen.
buyin-proposal-take = Diese Antwort übernehmen
buyin-proposal-take-for = Diese Antwort übernehmen: „{ $objection }“
buyin-remove-objection = „{ $objection }“ entfernen
buyin-promise = Zusage
buyin-promises-of = { $side ->
    [marketing] Das Marketing sagt dem Vertrieb zu
   *[sales] Der Vertrieb sagt dem Marketing zu
}
buyin-promise-new = { $side ->
    [marketing] Eine neue Zusage des Marketings
   *[sales] Eine neue Zusage des Vertriebs
}
buyin-promises-none = Noch nichts zugesagt.
buyin-owner = Wer sich kümmert
buyin-due = Bis
buyin-remove-promise = „{ $promise }“ entfernen
buyin-pulse-statement = „Ich stehe dahinter, dass wir hier ABM machen.“
buyin-pulse-scale = 1 gar nicht, 5 voll und ganz
buyin-round = { $round ->
    [before] Vor dem Workshop
   *[after] Nach dem Workshop
}
buyin-round-voters = { $round ->
    [before] Vor dem Workshop
   *[after] Nach dem Workshop
}, { $voters ->
    [one] eine Stimme
   *[other] { $voters } Stimmen
}
buyin-pulse-ask = Runde fragen
buyin-pulse-change = Was sich verändert hat
buyin-pulse-moved = { $team ->
    [marketing] Marketing
    [sales] Vertrieb
    [leadership] Leitung
    [expert] Fachleute
   *[room] Alle
}: { $way ->
    [up] Der Median ist von { $before } auf { $after } gestiegen.
    [down] Der Median ist von { $before } auf { $after } gesunken.
   *[same] Der Median ist bei { $after } geblieben.
}
buyin-pulse-again = Noch einmal fragen
buyin-pulse-ask-round = Runde fragen: { $round ->
    [before] vor dem Workshop
   *[after] nach dem Workshop
}
buyin-pulse-again-round = Noch einmal fragen: { $round ->
    [before] vor dem Workshop
   *[after] nach dem Workshop
}
buyin-pulse-clear = { $round ->
    [before] Stimmen vor dem Workshop löschen
   *[after] Stimmen nach dem Workshop löschen
}
buyin-pulse-none = { $round ->
    [before] Fragen Sie, bevor etwas vorgestellt wird: per Handzeichen, auf Stimmzetteln oder mit dem Laptop, der herumgeht.
   *[after] Fragen Sie am Ende des Tages noch einmal. Was sich verändert hat, ist der Ertrag des Tages.
}

# Rückgängig
undo-buyin-hand-over = { $side ->
    [marketing] Laptop ans Marketing
   *[sales] Laptop an den Vertrieb
}
undo-buyin-take-back = Laptop zurückgenommen
undo-buyin-reveal = Bewertungen aufgedeckt
undo-buyin-cover = Bewertungen verdeckt
undo-buyin-rate = { $side ->
    [marketing] Bewertung des Marketings zu „{ $benefit }“
   *[sales] Bewertung des Vertriebs zu „{ $benefit }“
}
undo-buyin-note = Notiz zu „{ $benefit }“
undo-buyin-add-starters = typische Einwände
undo-buyin-add-objection = neuer Einwand „{ $objection }“
undo-buyin-say-objection = Wortlaut von „{ $objection }“
undo-buyin-by-role = wer „{ $objection }“ sagt
undo-buyin-answer = Antwort auf „{ $objection }“
undo-buyin-set-status = „{ $objection }“ { $status ->
    [open] offen
    [answered] beantwortet
   *[parked] geparkt
}
undo-buyin-remove-objection = „{ $objection }“ entfernt
undo-buyin-add-promise = neue Zusage „{ $promise }“
undo-buyin-say-promise = Wortlaut von „{ $promise }“
undo-buyin-own-promise = wer sich um „{ $promise }“ kümmert
undo-buyin-due-promise = Tag von „{ $promise }“
undo-buyin-remove-promise = „{ $promise }“ entfernt
undo-buyin-pulse = { $round ->
    [before] Stimmen vor dem Workshop
   *[after] Stimmen nach dem Workshop
}
undo-buyin-clear-pulse = { $round ->
    [before] Stimmen vor dem Workshop gelöscht
   *[after] Stimmen nach dem Workshop gelöscht
}

# Fehler und Befunde
error-refused-buyin-no-answer = Dieser Einwand hat noch keine Antwort.
    .means = Nichts wurde geändert. Schreiben Sie erst die Antwort.
finding-buyin-far-apart = „{ $benefit }“ ist dem Marketing { $marketing } und dem Vertrieb { $sales } wert.
finding-buyin-objection-open = Ein Einwand hat noch keine überzeugende Antwort: { $objection }
finding-buyin-promise-loose = { $lacks ->
    [owner] Niemand kümmert sich um die Zusage „{ $promise }“.
    [due] Die Zusage „{ $promise }“ hat keinen Tag.
   *[both] Die Zusage „{ $promise }“ hat weder jemanden, der sich kümmert, noch einen Tag.
}
finding-buyin-promise-one-sided = { $side ->
    [marketing] Nur der Vertrieb hat etwas zugesagt. Auch das Marketing muss etwas geben.
   *[sales] Nur das Marketing hat etwas zugesagt. Auch der Vertrieb muss etwas geben.
}
finding-buyin-pulse-fell = Der Rückhalt ist im Lauf des Tages gesunken: der Median von { $before } auf { $after }.
finding-buyin-pulse-low = Der Rückhalt ist gering: Der Median liegt bei { $median } von 5.
finding-buyin-pulse-apart = Der Rückhalt ist ungleich verteilt: Marketing und Vertrieb liegen weit auseinander.

# Druck
buyin-print-title = Rückhalt
buyin-print-question = Warum macht der Vertrieb mit?
buyin-print-answer = { $promises ->
    [0] Die Teams haben einander noch nichts zugesagt.
    [one] Eine Zusage bindet die Teams.
   *[other] { $promises } Zusagen binden beide Teams.
} { $open ->
    [0] Kein Einwand ist offen.
    [one] Einer von { $objections } Einwänden ist offen.
   *[other] { $open } von { $objections } Einwänden sind offen.
}
buyin-print-benefits = Nutzen
buyin-print-benefits-title = Was wir gewinnen und was es kostet
buyin-print-benefits-caption = Nutzen und seine Bedeutung für jedes Team, von 1 bis 5
buyin-print-benefits-note = Größter Abstand zuerst. Getönt: zwei Punkte Abstand oder mehr.
buyin-print-benefit = Nutzen
buyin-print-meaning = Was das hier heißt
buyin-print-figure = Wie wichtig jeder Nutzen ist
buyin-print-figure-alternative = Balken von 0 bis 5 für die fünf Punkte mit den Bewertungen von Marketing und Vertrieb; die Zahlen stehen in der Tabelle darunter.
buyin-print-figure-note = Der Balken endet auf halbem Weg zwischen beiden Teams.
buyin-print-objections = Einwände
buyin-print-objections-title = Was dagegen spricht und was wir antworten
buyin-print-objections-caption = Einwände und Antworten
buyin-print-promises = Zusagen
buyin-print-promises-title = Was wir einander zusagen
buyin-print-promises-caption = Zusagen mit Namen und Tag
buyin-print-pulse = Stimmung
buyin-print-pulse-title = Wie viele dahinterstehen
buyin-print-pulse-caption = Stimmen von 1 (gar nicht) bis 5 (voll und ganz)
buyin-print-team = Team
buyin-print-ratings-marketing = Nutzen, Marketing
buyin-print-ratings-marketing-title = Was dem Marketing wichtig ist
buyin-print-ratings-sales = Nutzen, Vertrieb
buyin-print-ratings-sales-title = Was dem Vertrieb wichtig ist
buyin-print-log = Einwände und Zusagen
buyin-print-log-title = Was dagegen spricht, was wir zusagen
buyin-print-ballot = Stimmzettel
buyin-print-ballot-title = Ihre Stimme, ohne Namen
buyin-sheet-ratings-how = So geht es: Bewerten Sie allein als Team und kreuzen Sie je Nutzen ein Kästchen an. 1 spielt für uns keine Rolle, 5 ist uns am wichtigsten. Verglichen wird erst, wenn beide Teams fertig sind.
buyin-sheet-log-how = So geht es: Schreiben Sie jeden Einwand so auf, wie er fällt, mit der Rolle dessen, der ihn äußert. Antworten Sie gemeinsam. Eine Zusage braucht einen Namen und einen Tag.
buyin-sheet-ballot-how = So geht es: ein Blatt pro Person, gefaltet, ohne Namen. Kreuzen Sie in der Zeile Ihres Teams ein Kästchen an. 1 gar nicht, 5 voll und ganz.
buyin-card-what = Unser Wort

# Beispielworkshop
buyin-sample-note-hotter-leads = Der Vertrieb kennt das Versprechen: Die Messeleads von 2024 waren kalt.
buyin-sample-note-buying-centre = Bei Anlagenbauern kennen wir den Einkäufer, aber nicht die Leitung der Instandhaltung.
buyin-sample-role-head-of-sales = Vertriebsleitung
buyin-sample-role-regional-sales = Gebietsverkaufsleitung
buyin-sample-role-account-executive = Account Executive
buyin-sample-answer-tried-before = 2023 hat das Marketing die Liste allein gewählt. Diesmal wählen beide Teams, und beide unterschreiben.
buyin-sample-promise-signals = Jeden Montag eine Liste der Accounts, die Interesse gezeigt haben, mit dem, was sie angesehen haben
buyin-sample-promise-list = Keine Kampagne geht an einen Account der Stufe 1, bevor der zuständige Vertrieb sie gesehen hat
buyin-sample-promise-answer = Jeder übergebene Account ist binnen zwei Arbeitstagen beantwortet
buyin-sample-promise-contacts = Drei weitere Kontakte je Account der Stufe 1 stehen im CRM
