# Der Schritt glossary: eine Sprache für beide Teams.
step-glossary = Begriffe
step-glossary-purpose = Was unsere Wörter bedeuten, für beide Teams

# Starter terms
glossary-term-abm = Account-based Marketing (ABM)
glossary-meaning-abm = Marketing und Vertrieb wählen gemeinsam eine begrenzte Zahl von Unternehmen und gewinnen sie mit einem gemeinsamen Plan, statt möglichst viele Kontakte zu sammeln.
glossary-term-account = Account
glossary-meaning-account = Ein Unternehmen oder der Teil davon, der selbst entscheidet, mit allen, die dort mitreden.
glossary-term-target-account = Ziel-Account
glossary-meaning-target-account = Ein Account, den beide Teams auf die Liste gesetzt haben, weil er eigenen Aufwand wert ist.
glossary-term-target-account-list = Ziel-Account-Liste
glossary-meaning-target-account-list = Die eine Liste der Ziel-Accounts, mit der Marketing und Vertrieb arbeiten, mit Stufe und Zuständigkeit. Sie ändert sich nur zu vereinbarten Terminen.
glossary-term-icp = Idealkundenprofil (ICP)
glossary-meaning-icp = Die Merkmale der Unternehmen, die uns am meisten brauchen, am ehesten kaufen und am längsten bleiben. Es beschreibt Unternehmen, keine Personen.
glossary-term-negative-icp = Negativprofil
glossary-meaning-negative-icp = Merkmale, die ein Unternehmen ausschließen, so reizvoll der Rest auch aussieht, jedes mit seinem Grund.
glossary-term-strategic-abm = Strategisches ABM (1:1)
glossary-meaning-strategic-abm = Ein eigenes Programm für jeden Top-Account. Am wirksamsten und am teuersten.
glossary-term-abm-lite = ABM Lite (1:few)
glossary-meaning-abm-lite = Ein Programm für eine kleine Gruppe von Accounts mit gleicher Branche und gleichem Problem.
glossary-term-programmatic-abm = Programmatisches ABM (1:many)
glossary-meaning-programmatic-abm = Ein weitgehend automatisches Programm für viele Accounts mit einem groben gemeinsamen Merkmal, etwa eine Branche in einem Land.
glossary-term-cluster = Cluster
glossary-meaning-cluster = Fünf bis fünfzehn Accounts mit gleicher Branche, gleichem Problem und gleichem Referenzkunden, sodass ein Programm für alle passt.
glossary-term-tier = Stufe (Tier)
glossary-meaning-tier = Wie viel Aufwand ein Account bekommt. Stufe 1 bekommt am meisten; wie viele hineinpassen, begrenzen unsere Leute und unser Budget.
glossary-term-segment = Segment
glossary-meaning-segment = Ein Teil der Liste, den eine Regel festlegt, zum Beispiel alle Maschinenbauer mit mehr als 500 Beschäftigten.
glossary-term-buying-centre = Entscheidergremium (Buying Centre)
glossary-meaning-buying-centre = Alle in einem Account, die an der Kaufentscheidung mitwirken, gleich welchen Titel sie tragen.
glossary-term-decider = Entscheider
glossary-meaning-decider = Die Person, die Ja sagen kann und das Geld dafür hat.
glossary-term-champion = Fürsprecher (Champion)
glossary-meaning-champion = Jemand im Account, der für uns spricht, wenn wir nicht im Raum sind.
glossary-term-gatekeeper = Türhüter (Gatekeeper)
glossary-meaning-gatekeeper = Jemand, der bestimmt, welche Anbieter und welche Informationen zu den anderen durchkommen.
glossary-term-blocker = Gegner (Blocker)
glossary-meaning-blocker = Jemand im Account, der lieber einen anderen Anbieter hätte oder gar keinen.
glossary-term-firmographics = Firmendaten
glossary-meaning-firmographics = Tatsachen über ein Unternehmen, die man nachschlagen kann: Branche, Größe, Umsatz, Standort.
glossary-term-technographics = Technologiedaten
glossary-meaning-technographics = Welche Systeme und Techniken ein Unternehmen einsetzt.
glossary-term-intent = Kaufsignale (Intent)
glossary-meaning-intent = Anzeichen dafür, dass ein Account gerade jetzt etwas wie unser Angebot sucht, von uns oder von anderen beobachtet.
glossary-term-fit = Passung (Fit)
glossary-meaning-fit = Wie gut ein Account zu unserem Idealkundenprofil passt, von 0 bis 100. Ändert sich langsam.
glossary-term-engagement = Engagement
glossary-meaning-engagement = Wie viel ein Account in letzter Zeit mit uns zu tun hatte, alle Personen zusammen. Ändert sich schnell.
glossary-term-account-score = Account-Punktzahl
glossary-meaning-account-score = Punkte für Passung und Engagement eines Accounts nach der Regel, die beide Teams vereinbart haben.
glossary-term-decay = Punkteverfall
glossary-meaning-decay = Punkte aus Aktionen verlieren mit der Zeit an Wert, damit ein alter Besuch nicht wie frisches Interesse aussieht.
glossary-term-threshold = Übergabeschwelle
glossary-meaning-threshold = Die Punktzahl, ab der ein Account an den Vertrieb übergeben wird.
glossary-term-mqa = MQA
glossary-meaning-mqa = Marketing-qualifizierter Account: nach der Rechnung des Marketings über der Schwelle, vom Vertrieb noch nicht angenommen.
glossary-term-sqa = SQA
glossary-meaning-sqa = Vertriebsreifer Account: nach der gemeinsamen Regel bereit für den Vertrieb und von ihm übernommen.
glossary-term-sla = SLA
glossary-meaning-sla = Was sich beide Teams bei der Übergabe zusagen: wie schnell der Vertrieb reagiert, was das Marketing liefert, was sonst geschieht.
glossary-term-recycling = Rückgabe (Recycling)
glossary-meaning-recycling = Ein Account, der noch nicht so weit war, geht mit Grund und Termin zurück ans Marketing, statt verloren zu gehen.
glossary-term-white-space = Ausbaupotenzial (White Space)
glossary-meaning-white-space = Was ein bestehender Kunde bei uns kaufen könnte und noch nicht kauft.
glossary-term-coverage = Abdeckung
glossary-meaning-coverage = In wie vielen Ziel-Accounts wir genug der richtigen Personen kennen, um arbeiten zu können.
glossary-term-penetration = Durchdringung
glossary-meaning-penetration = Wie weit wir in einem Account gekommen sind: Abteilungen, Standorte oder Produkte, die schon mit uns arbeiten.
glossary-term-pipeline-velocity = Pipeline-Geschwindigkeit
glossary-meaning-pipeline-velocity = Wie viel Umsatz täglich durch die Pipeline läuft: Verkaufschancen × Abschlussquote × Auftragswert ÷ Dauer des Verkaufs.
glossary-term-acv-clv = ACV, CLV
glossary-meaning-acv-clv = Jährlicher Vertragswert: Umsatz eines Vertrags pro Jahr. Kundenlebenswert: was ein Kunde über alle Jahre einbringt.
glossary-term-play = Spielzug (Play)
glossary-meaning-play = Eine geplante Folge von Schritten von Marketing und Vertrieb für eine bestimmte Lage in einem Account.
glossary-term-raci = RACI
glossary-meaning-raci = Wer für eine Aktivität durchführt, geradesteht, gefragt und informiert wird. Genau eine Rolle steht gerade.

# Screen
glossary-show = Zeigen
glossary-show-all = Alle
glossary-show-disputed = Zu besprechen
glossary-show-open = Offen
glossary-show-agreed = Vereinbart
glossary-show-hidden = Weggelassen
glossary-progress = { $agreed } von { $all } vereinbart
glossary-search = Begriff suchen
glossary-marketing = Das Marketing sagt
glossary-sales = Der Vertrieb sagt
glossary-agreed = Wir vereinbaren
glossary-proposal = Vorschlag
glossary-status-disputed = strittig
glossary-status-same = gleiche Worte
glossary-status-open = offen
glossary-status-agreed = vereinbart
glossary-take-untouched = Vorschlag für alle offenen Begriffe übernehmen
glossary-reopen = Wieder öffnen
glossary-mark = Als strittig markieren
glossary-unmark = Nicht mehr strittig
glossary-hide = Weglassen
glossary-unhide = Wieder zeigen
glossary-remove = Entfernen
glossary-add = Hinzufügen
glossary-name = Begriff
glossary-more = Mehr zu { $term }
glossary-of = { $term }: { $what }
glossary-none-here = Hier ist kein Begriff.
glossary-none-found = Kein Begriff enthält „{ $text }“.
glossary-lead = Fragen Sie jedes Team zuerst nach seinen eigenen Worten. Wo sie sich unterscheiden, darüber spricht der Raum.
glossary-show-count = { $what } ({ $count })
glossary-add-term = Neuer Begriff
glossary-project = Einzeln zeigen
glossary-project-count = { $place } von { $count }
glossary-all-terms = Alle Begriffe
glossary-name-missing = Ein Begriff braucht einen Namen.
glossary-cell-name = { $term }: { $status }
glossary-cell = { $what }: { $text }
glossary-cell-empty = noch nichts
# Before buttons named „Worte des Marketings“, „Worte des Vertriebs“, „Der Vorschlag“.
glossary-take = Es gilt
glossary-take-marketing = Worte des Marketings
glossary-take-sales = Worte des Vertriebs
glossary-take-proposal = Der Vorschlag
glossary-no-marketing = Das Marketing hat noch nicht gesagt, was „{ $term }“ bedeutet.
glossary-no-sales = Der Vertrieb hat noch nicht gesagt, was „{ $term }“ bedeutet.
glossary-no-proposal = Für „{ $term }“ gibt es keinen Vorschlag.
glossary-said-agreed = „{ $term }“ ist vereinbart.
glossary-key-term = nächster Begriff
glossary-key-back = zurück

# Undo
undo-glossary-word-marketing = Worte des Marketings zu „{ $term }“
undo-glossary-word-sales = Worte des Vertriebs zu „{ $term }“
undo-glossary-agree = Einigung auf „{ $term }“
undo-glossary-agree-untouched = Vorschläge für offene Begriffe übernommen
undo-glossary-reopen = „{ $term }“ wieder geöffnet
undo-glossary-mark = „{ $term }“ als strittig markiert
undo-glossary-unmark = „{ $term }“ nicht mehr strittig
undo-glossary-add = neuer Begriff „{ $term }“
undo-glossary-rename = Name von „{ $term }“
undo-glossary-hide = „{ $term }“ weggelassen
undo-glossary-show = „{ $term }“ wieder gezeigt
undo-glossary-remove = „{ $term }“ entfernt

# Findings
finding-glossary-disputed = Die Teams verstehen unter „{ $term }“ Verschiedenes.
finding-glossary-same = Beide Teams sagen zu „{ $term }“ dasselbe, vereinbart hat es noch niemand.

# Print
glossary-print-title = Begriffe
glossary-print-question = Was bedeuten unsere Wörter?
glossary-print-answer = { $disputed ->
        [0] Wir haben uns auf { $agreed ->
            [one] einen Begriff
           *[other] { $agreed } Begriffe
        } geeinigt.
        [one] Wir haben uns auf { $agreed ->
            [one] einen Begriff
           *[other] { $agreed } Begriffe
        } geeinigt; einer ist noch strittig.
       *[other] Wir haben uns auf { $agreed ->
            [one] einen Begriff
           *[other] { $agreed } Begriffe
        } geeinigt; { $disputed } sind noch strittig.
    }
glossary-print-disputed = Strittige Begriffe
glossary-print-disputed-title = Was wir noch verschieden sagen
glossary-print-disputed-caption = Begriffe, die die Teams verschieden gebrauchen
glossary-print-agreed = Vereinbarte Begriffe
glossary-print-agreed-title = Was unsere Wörter bedeuten
glossary-print-agreed-caption = Vereinbarte Begriffe in alphabetischer Reihenfolge
glossary-print-term = Begriff
glossary-print-meaning = Vereinbarte Bedeutung
glossary-print-marketing = Marketing
glossary-print-sales = Vertrieb
glossary-print-silent = keine Worte

# Sample workshop
glossary-sample-sqa-marketing = Ein Account, der in unserer Bewertung über der Schwelle liegt.
glossary-sample-sqa-sales = Ein Account mit Projekt, Budget und einem Namen zum Anrufen.
glossary-sample-sqa-agreed = Ein Account über der Schwelle, in dem mindestens zwei Personen Interesse gezeigt haben, eine davon mit Gewicht bei der Entscheidung. Der Vertrieb antwortet in der vereinbarten Zeit.
glossary-sample-target-account-marketing = Jedes Unternehmen, das zum Idealkundenprofil passt.
glossary-sample-target-account-sales = Ein Unternehmen, das einer von uns dieses Jahr besucht.
glossary-sample-target-account-agreed = Ein Unternehmen auf der gemeinsamen Liste mit Stufe und Zuständigkeit. Was nicht auf der Liste steht, ist kein Ziel-Account.
glossary-sample-engagement-marketing = Klicks, Besuche und Downloads von irgendwem im Account.
glossary-sample-engagement-sales = Jemand dort geht ans Telefon und spricht über ein Projekt.

## Blatt für das Papierset
glossary-sheet-title = { $side ->
    [marketing] Unsere Begriffe: Marketing
   *[sales] Unsere Begriffe: Vertrieb
}
glossary-sheet-how = In einer Zeile notieren, was der Begriff im eigenen Team heute bedeutet, ohne Absprache mit dem anderen Team. Was niemand benutzt, bleibt leer. 15 Minuten.
glossary-sheet-means = Was wir darunter verstehen
