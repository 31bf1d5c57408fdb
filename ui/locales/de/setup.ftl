# Vorbereitung: wer, wann, wie.

## The step itself
step-setup = Vorbereitung
step-setup-purpose = Wer sich trifft, wann, und was der Tag bringt
setup-title-default = ABM-Workshop

## Choices
setup-team-marketing = Marketing
setup-team-sales = Vertrieb
setup-team-leadership = Leitung
setup-team-expert = Fachleute
setup-language-en = Englisch
setup-language-de = Deutsch
setup-paper-a4 = A4
setup-paper-letter = US Letter
setup-kind-work = Arbeit
setup-kind-break = Pause
setup-kind-lunch = Mittagspause
setup-preset-half-day = Halber Tag
setup-preset-full-day = Ganzer Tag
setup-preset-two-days = Zwei Tage

## What a block of the agenda is about
setup-topic-buyin = Vertrieb gewinnen
setup-topic-glossary = Eine Sprache
setup-topic-approach = Ansatz wählen
setup-topic-accounts = Die Accountliste
setup-topic-segmentation = Segmente und Stufen
setup-topic-buying-centre = Entscheidergremien
setup-topic-raci = Rollen und RACI
setup-topic-scoring = Wann ein Account reif für den Vertrieb ist
setup-topic-meetings = Übergabe und feste Treffen
setup-topic-goals = Gemeinsame Ziele
setup-topic-wrapup = Checkliste und Unterschriften
setup-topic-playbook = Blick ins Playbook
setup-topic-free = Etwas anderes

## Starter items of the checklist before the workshop
setup-prework-crm-export = Export aller Accounts aus dem CRM
setup-prework-won-lost = Gewonnene und verlorene Aufträge der letzten 24 Monate
setup-prework-capacity = Wer wie viel Zeit für ABM hat
setup-prework-budget = Budget für das kommende Jahr
setup-prework-survey = Kurze Umfrage in Marketing und Vertrieb
setup-prework-printed-kit = Gedruckte Arbeitsblätter, Stifte und Karten

## Findings
finding-setup-no-people = Auf der Teilnehmerliste steht noch niemand.
finding-setup-no-marketing = Aus dem Marketing ist niemand dabei. Jede Frage braucht beide Stimmen.
finding-setup-no-sales = Aus dem Vertrieb ist niemand dabei. Jede Frage braucht beide Stimmen.
finding-setup-marketing-absent = Aus dem Marketing sind alle als abwesend markiert.
finding-setup-sales-absent = Aus dem Vertrieb sind alle als abwesend markiert.
finding-setup-same-name = Zwei Personen heißen „{ $name }“. Ein Zusatz hält sie auseinander.
finding-setup-no-facilitator = Noch leitet niemand den Workshop.
finding-setup-no-agenda = Die Agenda ist leer.
finding-setup-no-date = Das Datum ist noch offen.
finding-setup-day-too-long = Tag { $day } endet um { $end } Uhr, { $minutes } Min. nachdem der Raum um { $until } Uhr schließt.
finding-setup-no-break = Tag { $day } hat { $minutes } Minuten Arbeit ohne Pause.
finding-setup-days-order = Tag { $day } liegt nicht nach dem Tag davor.

## Names for undo
undo-setup-rename-client = Kunde „{ $name }“
undo-setup-retitle = Titel „{ $title }“
undo-setup-set-place = Ort „{ $place }“
undo-setup-set-facilitator = Leitung „{ $name }“
undo-setup-set-objective = Ziel des Workshops
undo-setup-set-currency = Währung { $currency }
undo-setup-set-language = Playbook auf { $language }
undo-setup-set-paper = Papier { $paper }
undo-setup-set-logo = Logo „{ $name }“
undo-setup-remove-logo = Logo entfernen
undo-setup-add-day = Tag hinzufügen
undo-setup-set-day-date = Datum eines Tages
undo-setup-set-day-hours = Tag von { $start } bis { $until }
undo-setup-remove-day = Tag mit seiner Agenda entfernen
undo-setup-use-preset = Agenda „{ $preset }“
undo-setup-add-block = „{ $block }“ in die Agenda
undo-setup-set-block-kind = Thema von „{ $block }“
undo-setup-retitle-block = Name von „{ $block }“
undo-setup-set-block-minutes = { $minutes } Min. für „{ $block }“
undo-setup-move-block = „{ $block }“ verschieben
undo-setup-remove-block = „{ $block }“ aus der Agenda
undo-setup-add-person = { $name } hinzufügen
undo-setup-add-people =
    { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    } hinzufügen
undo-setup-rename-person = Name von { $name }
undo-setup-set-person-team = Team von { $name }: { $team }
undo-setup-set-person-job = Position von { $name }
undo-setup-person-present = { $name } ist anwesend
undo-setup-person-absent = { $name } fehlt
undo-setup-move-person = { $name } verschieben
undo-setup-remove-person = { $name } entfernen
undo-setup-tick-prework = Haken bei „{ $item }“
undo-setup-add-prework = „{ $item }“ auf die Checkliste
undo-setup-reword-prework = Wortlaut von „{ $item }“
undo-setup-remove-prework = „{ $item }“ von der Checkliste

## Print
setup-print-title = Ziele und Beteiligte
setup-print-question = Warum haben wir uns getroffen, und wer war im Raum?
setup-print-answer =
    { $people ->
        [one] Eine Person hat
       *[other] { $people } Personen haben
    } das gemeinsam geplant: { $marketing } aus dem Marketing, { $sales } aus dem Vertrieb, die übrigen aus der Leitung und als Fachleute.
setup-print-people = Beteiligte
setup-print-people-title = Wer das geplant hat
setup-print-people-caption = Beteiligte nach Team
setup-print-days = Datum
setup-print-place = Ort
setup-print-facilitator = Leitung
setup-print-team-marketing = Marketing, { $count }
setup-print-team-sales = Vertrieb, { $count }
setup-print-team-leadership = Leitung, { $count }
setup-print-team-expert = Fachleute, { $count }
setup-print-name = Name
setup-print-job = Position
setup-print-attendance = Im Raum
setup-print-present = ja
setup-print-absent = abwesend
setup-print-agenda = Agenda
setup-print-agenda-title = Wie der Tag verlief
setup-print-agenda-caption = Agenda mit geplanten Minuten
setup-print-day = Tag { $day }
setup-print-day-on = Tag { $day }, { $date }
setup-print-time = Zeit
setup-print-topic = Worum es geht
setup-print-minutes = Min.
setup-print-end = Ende; Arbeitszeit ohne { $breaks } Min. Pausen

## The sample workshop
setup-sample-title = ABM-Strategie 2027
setup-sample-place = Stammhaus, Raum Okertal
setup-sample-objective = Marketing und Vertrieb legen fest, an welchen Accounts sie 2027 gemeinsam arbeiten, wer was tut und wann ein Account an den Vertrieb geht.
setup-sample-job-head-of-marketing = Marketingleiterin
setup-sample-job-demand-generation = Referent Demand Generation
setup-sample-job-content = Content-Managerin
setup-sample-job-product-marketing = Produktmarketing Servoantriebe
setup-sample-job-marketing-operations = Marketing Operations
setup-sample-job-head-of-sales = Vertriebsleiter
setup-sample-job-account-manager = Key-Account-Managerin
setup-sample-job-account-executive = Vertrieb Neukunden
setup-sample-job-regional-sales = Gebietsverkaufsleiter Nord
setup-sample-job-inside-sales = Vertriebsinnendienst
setup-sample-job-managing-director = Vorständin
setup-sample-job-finance = Leiter Finanzen
setup-sample-job-application-engineering = Anwendungsingenieur
setup-sample-job-service = Leiterin Service

## Auf dem Bildschirm
setup-about = Der Workshop
setup-client = Kunde
setup-title = Titel
setup-place = Ort
setup-facilitator = Moderation
setup-objective = Was am Ende entschieden sein soll
setup-currency = Währung
setup-language = Sprache des Playbooks
setup-paper = Papier
setup-people = Wer dabei ist
setup-people-none = Noch niemand. Beide Teams stimmen über jede Frage ab, also zuerst eintragen.
setup-person-name = Name
setup-person-team = Team
setup-person-job = Aufgabe
setup-person-present = Da
setup-person-add = Person hinzufügen
setup-person-new = Neue Person
setup-person-remove = { $name } entfernen
setup-count = { $present } von { $all } da
setup-agenda = Agenda
setup-agenda-preset = Neu beginnen mit
setup-agenda-total = { $net } Min. Arbeit, { $breaks } Min. Pausen
setup-day = Tag { $day }
setup-day-add = Tag hinzufügen
setup-block-add = Block hinzufügen
setup-prework = Mitbringen
setup-logo = Logo
setup-logo-choose = Bild wählen …
setup-logo-remove = Entfernen
setup-agenda-none = Noch keine Agenda
setup-agenda-why = Die Agenda gibt jedem Schritt seine Zeit. Mit einer fertigen beginnen oder mit einem leeren Tag.
setup-day-empty = Ein leerer Tag
setup-day-date-of = Datum von Tag { $day }
setup-day-start = Beginn von Tag { $day }
setup-day-until = Raum bis, Tag { $day }
setup-until = Raum bis
setup-day-more = Mehr zu Tag { $day }
setup-day-remove = Tag { $day } mit seiner Agenda entfernen
setup-day-none = An diesem Tag ist noch nichts geplant.
setup-day-sum = { $net } Min. Arbeit, { $breaks } Min. Pausen
setup-day-late = { $minutes } Min. nachdem der Raum schließt
setup-move = { $block } verschieben
setup-move-how = Ziehen oder Pfeiltasten drücken. Pos1 und Ende gehen an Anfang und Ende des Tages.
setup-moved = { $block }: Platz { $place } von { $of } an Tag { $day }, { $time } Uhr
setup-up = Nach oben
setup-down = Nach unten
setup-to-day = Auf Tag { $day }
setup-break-below = Pause darunter einfügen
setup-block-below = Block darunter einfügen
setup-block-drop = Entfernen
setup-block-what-at = Worum es geht, { $time } Uhr
setup-block-minutes-of = Minuten für { $block }
setup-block-more = Mehr zu { $block }
setup-block-add-to = Block zu Tag { $day } hinzufügen
setup-not-yet = Noch nicht auf der Agenda
setup-once-more = Noch einmal
setup-about-step = Zählt für
setup-free = frei
setup-tie = { $block } zählt für: { $about }
setup-more = Mehr
setup-person-team-of = Team von { $name }
setup-person-job-of = Aufgabe von { $name }
setup-person-present-is = { $name } ist da
setup-person-more = Mehr zu { $name }
setup-paste-open = Liste einfügen …
setup-paste = Eine Liste von Personen einfügen
setup-paste-names = Namen
setup-paste-hint = Aus der Adresszeile einer Mail, aus einer Tabelle oder ein Name je Zeile. Team und Aufgabe neben dem Namen kommen mit.
setup-paste-team = Team, wo keines dabeisteht
setup-paste-found =
    { $count ->
        [0] Niemand Neues
        [one] Eine neue Person
       *[other] { $count } neue Personen
    }{ $known ->
        [0] {""}
       *[other] , { $known } schon auf der Liste
    }
setup-paste-list = Was verstanden wurde
setup-paste-known = schon auf der Liste
setup-paste-most = Es werden nur die ersten { $most } auf einmal übernommen.
setup-paste-none = Mindestens einen Namen einfügen, der noch nicht auf der Liste steht.
setup-paste-do =
    { $count ->
        [0] Personen
        [one] Eine Person
       *[other] { $count } Personen
    } hinzufügen
setup-prework-ready = { $ready } von { $all } bereit
setup-prework-none = Nichts auf der Checkliste. Hier eintragen, was vor dem Tag bereit sein soll.
setup-prework-new = Neuer Punkt
setup-prework-add = Punkt hinzufügen
setup-prework-words = Wortlaut
setup-prework-done = { $item } ist bereit
setup-prework-remove = „{ $item }“ von der Checkliste nehmen
setup-logo-other = Anderes Bild …
setup-logo-hint = PNG oder JPEG. Auswählen oder auf dieses Fenster ziehen. Es steht auf der Titelseite des Playbooks.
setup-logo-is = Logo aus { $name }
setup-logo-file = { $name }, { $width } × { $height } Pixel

## Blatt für das Papierset
setup-sheet-checklist = Checkliste vor dem Termin
setup-sheet-checklist-how = Zu jedem Punkt festlegen, wer ihn bis wann mitbringt, und abhaken, sobald er da ist. Was fehlt, unten ergänzen.
setup-sheet-what = Was
setup-sheet-who = Wer bringt es mit
setup-sheet-when = Bis wann
