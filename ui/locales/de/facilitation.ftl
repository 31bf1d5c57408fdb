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
