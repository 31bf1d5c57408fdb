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

# Ein Beschluss in den Worten des Raums, neben denen, die ein Schritt formuliert.
facilitation-decided = { $text }

## Der Beispiel-Workshop
facilitation-sample-value = Auftragswert heißt: das erste Jahr
facilitation-sample-value-why = Der Vertrieb zählte die ganze Laufzeit, das Marketing den ersten Auftrag. Ab jetzt zählen beide das erste Jahr.
facilitation-sample-farming = Keine Landtechnik
facilitation-sample-farming-why = Die Marge liegt seit 2023 unter 12 %, und kaum ein Buying Center hat dort mehr als drei Personen.
facilitation-sample-handover = Bestandskunden übernimmt immer der Account Manager
facilitation-sample-handover-why = Zwei Ansprechpartner bei einem Kunden haben uns den Auftrag in Okertal gekostet.
facilitation-sample-commission = Provision für Account Manager beim Ausbau
facilitation-sample-tier = Wer darf Stufe 1 zwischen zwei Quartalen ändern?
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
