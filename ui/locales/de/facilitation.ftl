# Moderation: Agenda-Uhr, Parkplatz, Beschlüsse, Notizen, Vermerke.

## Namen zum Rückgängigmachen
undo-facilitation-park = „{ $text }“ geparkt
undo-facilitation-change-parked = Wortlaut von „{ $text }“ auf dem Parkplatz
undo-facilitation-settle-parked = „{ $text }“ erledigt
undo-facilitation-reopen-parked = „{ $text }“ wieder offen
undo-facilitation-remove-parked = „{ $text }“ vom Parkplatz genommen
undo-facilitation-decide = Beschluss „{ $text }“
undo-facilitation-change-decision = Wortlaut des Beschlusses „{ $text }“
undo-facilitation-remove-decision = Beschluss „{ $text }“ entfernt
undo-facilitation-write-note = Notizen zu { $step }
undo-facilitation-mark-agreed = { $step } vereinbart
undo-facilitation-mark-parked = { $step } geparkt
undo-facilitation-mark-none = { $step } wieder offen
undo-facilitation-add-minutes = { $minutes } Min. mehr für { $step }
undo-facilitation-accept-finding = mit einem Befund leben
undo-facilitation-reopen-finding = nicht mehr mit einem Befund leben

# Ein Beschluss in den Worten des Raums, neben denen, die ein Schritt formuliert.
facilitation-decided = { $text }

## Der Beispiel-Workshop
facilitation-sample-value = Auftragswert heißt: das erste Jahr
facilitation-sample-value-why = Der Vertrieb zählte die ganze Laufzeit, das Marketing den ersten Auftrag. Ab jetzt zählen beide das erste Jahr.
facilitation-sample-farming = Keine Landtechnik
facilitation-sample-farming-why = Die Marge liegt seit 2023 unter 12 %, und kaum ein Buying Center hat dort mehr als drei Personen.
facilitation-sample-handover = Bestandskunden übernimmt immer der Account Manager
facilitation-sample-handover-why = Zwei Ansprechpartner bei einem Kunden haben uns den Auftrag in Okertal gekostet.
facilitation-sample-vote = Wir begrenzen Tier 1 auf zehn Accounts.
facilitation-sample-commission = Provision für Account Manager beim Ausbau
facilitation-sample-tier = Wer darf Tier 1 zwischen zwei Quartalen ändern?
facilitation-sample-fair = Messeleads aus Hannover: Überspringen sie das Scoring?

## Die Leiste: Uhr, Zeitplan, was mit einer Taste geht
bar-label = Moderation
bar-park = Parken
bar-decide = Festhalten
bar-step = { $step }: { $state }. Stand und Uhr
clock-label = Uhr für { $step }
clock-left = übrig von { $minutes } Min.
clock-over = darüber, { $minutes } Min. geplant
clock-unplanned = keine Zeit geplant
clock-start = Uhr für { $step } starten
clock-pause = Uhr anhalten
clock-more = 5 Min. mehr für { $step }
clock-five = 5 Min.
clock-reset = Uhr auf null setzen
clock-said-five-minutes = Noch fünf Minuten für { $step }.
clock-said-one-minute = Noch eine Minute für { $step }.
clock-said-end = Die Zeit für { $step } ist um.
pace-on-time = im Zeitplan
pace-behind = { $minutes } Min. im Verzug
pace-ahead = { $minutes } Min. voraus
rail-timed = Die Uhr läuft
rail-more = Stand und Uhr: { $step }
mark-agreed = Vereinbart
mark-parked = Auf einen anderen Tag verschoben
mark-open = So weit, wie es ausgefüllt ist
action-park = Etwas parken
action-decide = Beschluss festhalten
action-notes = Private Notizen
action-past = Verlauf
action-mark-agreed = { $step } als vereinbart markieren
action-mark-parked = { $step } auf einen anderen Tag verschieben
action-mark-open = Vermerk zu { $step } zurücknehmen
shortcut-clock = Uhr starten oder anhalten
shortcut-more-time = Fünf Minuten mehr

## Die Seitenleiste
drawer-label = Notizen, Parkplatz, Beschlüsse
drawer-open = Seitenleiste öffnen
drawer-close = Seitenleiste schließen
drawer-open-count = { $what }: { $count }
drawer-notes = Notizen
drawer-parking = Parkplatz
drawer-decisions = Beschlüsse
drawer-history = Verlauf
drawer-where-when = { $step }, { $when }
notes-on = Notizen zu: { $step }
notes-private = Nur für die Moderation: nie im Druck, nie auf dem Beamer.
notes-elsewhere = Notizen zu anderen Schritten
parking-new = Etwas parken
parking-new-hint = Mit der Eingabetaste kommt es auf den Parkplatz.
parking-example = Wer entscheidet über …?
parking-text = Was geparkt ist
parking-owner = Wer sich um „{ $text }“ kümmert
parking-nobody = noch niemand
parking-settle = Erledigt
parking-settle-this = „{ $text }“ ist erledigt
parking-decide = Zum Beschluss machen
parking-remove = Entfernen
parking-more = Mehr zu „{ $text }“
parking-none = Nichts geparkt. Was vom Thema wegführt, kommt hierher, damit es niemand aufgeben muss.
parking-all-settled = Alles Geparkte ist erledigt.
parking-settled = { $count ->
    [one] 1 erledigt
   *[other] { $count } erledigt
}
parking-was-settled = erledigt
parking-was-decided = beschlossen
parking-reopen = Wieder öffnen
parking-reopen-this = Wieder öffnen: „{ $text }“
decision-what = Was wurde beschlossen?
decision-what-missing = Ein Beschluss braucht einen Satz.
decision-why = Warum
decision-who = Wer hat entschieden
decision-dissent = Wer sieht es anders
decision-dissent-hint = Steht im Druck neben dem Beschluss.
decision-record = Festhalten
decision-keep = Übernehmen
decision-settles = Erledigt vom Parkplatz: { $text }
decision-change = Ändern
decision-remove = Entfernen
decision-more = Mehr zu „{ $text }“
decision-but = Anders gesehen: { $dissent }
decision-by = Entschieden von { $who }
decision-there = Ändern unter: { $step }
decision-none = Noch nichts beschlossen. Was der Raum beschließt, steht mit Begründung im Playbook.
history-lead = Eine Zeile wählen, um dorthin zurückzugehen. Was darüber steht, lässt sich wiederholen.
history-here = Hier stehen Sie.
history-back = Bis hierher zurückgehen.
history-again = Bis hierher wiederholen.
history-first = Vor alldem
history-none = Noch nichts getan.

## Abstimmungen
undo-facilitation-record-vote = Abstimmung über „{ $text }“
undo-facilitation-remove-vote = Abstimmung über „{ $text }“ entfernt
vote-yes = ja
vote-no = nein
vote-spread = Spanne
vote-between = { $least } bis { $most }
vote-median = Median
vote-group-marketing = Marketing ({ $voters })
vote-group-sales = Vertrieb ({ $voters })
vote-group-leadership = Leitung ({ $voters })
vote-group-expert = Fachleute ({ $voters })
vote-group-others = Alle anderen ({ $voters })
vote-group-room = Alle ({ $voters })
vote-print = Abstimmungen
vote-print-title = Wie der Raum abgestimmt hat
vote-print-who = Wer
vote-print-five = 1 gar nicht, 5 voll und ganz. Markiert: weit weg von den anderen. Weniger als fünf aus einem Team stehen nie für sich.
vote-print-yes-no = Markiert: nicht mit den anderen. Weniger als fünf aus einem Team stehen nie für sich.
error-invalid-votes = Diese Stimmen lassen sich nicht zählen.
    .means = Mindestens eine Stimme ist nötig. Nichts wurde festgehalten.
error-invalid-question = Eine Abstimmung braucht eine Frage.
    .means = Nichts wurde festgehalten.
action-vote = Eine Frage zur Abstimmung stellen
action-vote-on = Abstimmung fortsetzen
bar-vote = Abstimmen
bar-vote-on = Abstimmung läuft
vote-title = Abstimmung
vote-where = Abstimmung · { $step }
vote-leave = Zurück zum Workshop
vote-drop = Abstimmung verwerfen
vote-nobody = Noch niemand hat abgestimmt.
vote-close = Abstimmung schließen und zeigen
vote-says-together = Keine Stimme liegt weit weg von den anderen.
vote-says-dissent = { $votes ->
    [one] Eine Stimme liegt weit weg von den anderen: hörenswert, bevor entschieden wird.
   *[other] { $votes } Stimmen liegen weit weg von den anderen: hörenswert, bevor entschieden wird.
}
vote-says-apart = Marketing und Vertrieb liegen weit auseinander: Darüber lohnt es sich zu reden.
vote-decide = Beschluss festhalten
vote-done = Fertig
vote-question = Worüber wird abgestimmt?
vote-question-hint = Eine Aussage, der alle mehr oder weniger zustimmen können, oder eine Frage für Ja und Nein.
vote-question-example = Wir starten den Piloten im Januar.
vote-question-missing = Eine Abstimmung braucht eine Frage.
vote-scale = Wie wird geantwortet?
vote-scale-five = 1 bis 5
vote-scale-yes-no = Ja oder Nein
vote-way = Wie wird abgestimmt?
vote-way-hands = Hände oder Karten
vote-way-paper = Stimmzettel
vote-way-laptop = Der Laptop geht herum
vote-way-hands-is = Alle zeigen gleichzeitig; Sie zählen und tragen die Zahlen ein.
vote-way-paper-is = Alle schreiben eine Zahl auf; Sie sammeln ein und tippen die Zettel ab, eine Taste je Zettel.
vote-way-laptop-is = Jede Person füllt hier allein einen Stimmzettel aus. Niemand sieht, was andere gestimmt haben, auch später nicht.
vote-present = { $present } Personen sind im Raum.
vote-present-none = In der Vorbereitung ist niemand als anwesend eingetragen; alle Teams können abstimmen.
vote-start = Abstimmung beginnen
vote-least = 1 gar nicht
vote-most = 5 voll und ganz
vote-team = Team
vote-counted = Gezählt
vote-hands = Hände von { $team } für { $answer }
vote-of = { $cast } von { $present }
vote-paper-box = Stimmzettel
vote-paper-whose = Wessen Stimmzettel
vote-paper-five = Für jeden Stimmzettel die Zahl drücken, 1 bis 5.
vote-paper-yes-no = Für jeden Stimmzettel J für Ja oder N für Nein drücken.
vote-key-yes = j
vote-key-no = n
vote-paper-count = { $team }: { $cast } von { $present } Stimmzetteln
vote-paper-count-open = { $team }: { $cast } Stimmzettel
vote-paper-last = Der letzte: { $answer }. Die Rücktaste nimmt ihn zurück.
vote-paper-back = Vertippt? Die Rücktaste nimmt den letzten zurück.
vote-ballot = Stimmzettel
vote-ballot-team = Ihr Team
vote-ballot-answer = Ihre Antwort
vote-ballot-secret = Kein Name, keine Reihenfolge und keine Uhrzeit wird festgehalten; weniger als fünf aus einem Team stehen nie für sich.
vote-ballot-missing = Wählen Sie Ihr Team und Ihre Antwort.
vote-ballot-none = Jetzt nicht
vote-ballot-cast = In die Urne legen
vote-box = { $cast } von { $present } haben abgestimmt
vote-box-open = { $cast } haben abgestimmt
vote-pass = Stimmzettel ausfüllen
vote-pass-why = Geben Sie den Laptop an jemanden weiter, der noch nicht abgestimmt hat.
vote-dissent = weit weg
vote-alt = { $who }: { $votes }
vote-alt-answer = { $votes ->
    [one] eine Stimme für { $answer }
   *[other] { $votes } Stimmen für { $answer }
}
vote-more = Mehr zur Abstimmung „{ $text }“
vote-remove = Entfernen

## Der Beamer
audience-title = ABM Workshop: für den Raum
audience-label = Beamer
audience-off = Beamer aus
audience-on = Beamer an
audience-blank = Beamer schwarz
audience-frozen = Beamer eingefroren
audience-open = Eigenes Bild für den Raum zeigen
audience-close = Bild für den Raum schließen
audience-shows = Was der Raum sieht
audience-always = Der Name des Schritts steht immer da. Notizen, Parkplatz, offene Abstimmungen und Listen nie.
audience-show-clock = Uhr des Schritts
audience-show-decisions = Neueste Beschlüsse
audience-show-vote = Zuletzt geschlossene Abstimmung
audience-make-blank = Beamer schwarz schalten
audience-show-again = Beamerbild wieder zeigen
audience-black = Schwarz
audience-freeze = Beamerbild einfrieren
audience-thaw = Beamer wieder folgen lassen
audience-full = Beamer ausfüllen
audience-zoom = Größe dort
audience-private = Es hat den zweiten Bildschirm. Ihr eigener bleibt privat.
audience-one-screen = Es gibt nur einen Bildschirm: Der Beamer spiegelt diesen oder ist nicht angeschlossen. Stellen Sie ihn auf „Erweitern“ und füllen Sie ihn mit F11.
audience-drag = Ziehen Sie das neue Fenster auf den Beamer und drücken Sie dort F11.
audience-clock = Verbleibende Zeit
audience-decided = Beschlossen
audience-dissent = nicht von allen
