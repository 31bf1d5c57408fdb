# Das Dokument als Ganzes.
step-playbook = Playbook
step-playbook-purpose = Was alle mitnehmen, Seite für Seite

playbook-kind = Playbook
playbook-kind-poster = RACI-Poster
playbook-fact-edition = Ausgabe
playbook-fact-workshop = Workshop
playbook-fact-facilitator = Moderation
playbook-as-of = Stand { $day }
playbook-edition = Ausgabe { $number } · { $day }
playbook-edition-next = Ausgabe { $number } in Arbeit · Stand { $day }
playbook-sign-signed = unterschrieben am { $day }
playbook-confidential = Vertraulich: nur für Teilnehmende
playbook-draft = Entwurf

## Parts no single step speaks for

playbook-part-summary = Auf einer Seite
playbook-part-findings = Befunde und Risiken
playbook-part-decisions = Beschlüsse
playbook-part-signatures = Unterschriften

playbook-cover-tier-1 = { $count } in Tier 1: eigenes Programm
playbook-cover-tier-2 = { $count } in Tier 2: nach Clustern
playbook-cover-tier-3 = { $count } in Tier 3: programmatisch

## Numbers worth knowing by heart: the number itself stands above these words

playbook-figure-accounts = { $count ->
    [one] Account auf der Liste
   *[other] Accounts auf der Liste
  }
playbook-figure-activities = { $count ->
    [one] Aufgabe verteilt
   *[other] Aufgaben verteilt
  }
playbook-figure-roles = { $count ->
    [one] Rolle besetzt
   *[other] Rollen besetzt
  }
playbook-figure-people = { $count ->
    [one] Person im Raum
   *[other] Personen im Raum
  }
playbook-figure-budget = Budget im Jahr

playbook-findings-question = Was passt noch nicht zusammen, und womit leben wir?
playbook-findings-answer = { $errors ->
    [0] Nichts steht im Weg.
    [one] Ein Punkt kann so nicht funktionieren.
   *[other] { $errors } Punkte können so nicht funktionieren.
  } { $warnings ->
    [0] { "" }
    [one] Einer verdient einen zweiten Blick.
   *[other] { $warnings } verdienen einen zweiten Blick.
  } { $accepted ->
    [0] { "" }
    [one] Einer ist mit Grund akzeptiert.
   *[other] { $accepted } sind mit Grund akzeptiert.
  }
playbook-findings-open = Noch offen
playbook-findings-open-title = Was noch nicht passt
playbook-findings-accepted = Akzeptiert
playbook-findings-accepted-title = Womit wir leben, und warum
playbook-findings-what = Befund
playbook-findings-weight = Gewicht
playbook-findings-reason = Grund
playbook-findings-error = zu klären
playbook-findings-warning = zu prüfen

playbook-log = Protokoll
playbook-log-title = Was beschlossen ist
playbook-log-question = Was ist beschlossen, von wem und warum?
playbook-log-answer = { $count ->
    [one] Ein Beschluss ist festgehalten, mit Grund.
   *[other] { $count } Beschlüsse sind festgehalten, jeder mit Grund.
  }
playbook-log-number = Nr.
playbook-log-decision = Beschluss
playbook-log-reason = Grund
playbook-log-dissent = Dissens
playbook-log-who = Wer
playbook-log-day = Datum

playbook-sign-title = Dafür stehen wir ein
playbook-sign-question = Wer steht dafür ein?
playbook-sign-lead = Wir arbeiten bis zur nächsten Retrospektive nach diesem Heft. Wer etwas ändern will, bringt es dort ein.
playbook-sign-valid = Gültig
playbook-sign-valid-until = Ab dem Tag, an dem beide Teams unterschrieben haben, bis die nächste Ausgabe es ersetzt.
playbook-sign-marketing = Für das Marketing
playbook-sign-sales = Für den Vertrieb
playbook-sign-leadership = Geschäftsleitung
playbook-sign-read = Gelesen
playbook-sign-day = Ort, Datum

## The screen

playbook-files = PDF-Dokumente
playbook-look = Ansicht
playbook-look-pages = Seiten
playbook-look-reading = Lesen
playbook-save = Als PDF speichern
playbook-nothing = Es gibt noch nichts zu drucken.
playbook-options = Wie gedruckt wird
playbook-document = Dokument
playbook-document-playbook = Playbook
playbook-document-handouts = Handouts
playbook-document-raci-poster = RACI-Poster, A3
playbook-document-blank-kit = Papierset
playbook-language = Sprache des Playbooks
playbook-paper = Papier
playbook-switch-double-sided = Beidseitig
playbook-switch-grey = Ohne Farbe
playbook-switch-large = Große Schrift
playbook-switch-draft = Als Entwurf gekennzeichnet
playbook-switch-logo = Mit dem Logo des Kunden
playbook-confidentiality = Vermerk in jedem Fuß
playbook-parts = Abschnitte
playbook-parts-reset = Wie üblich
playbook-part-empty = leer
playbook-part-up = „{ $part }“ nach oben
playbook-part-down = „{ $part }“ nach unten
playbook-page-cover = Titel
playbook-page-of = Seite { $page } von { $pages }
playbook-page = Seite { $page } von { $pages }: { $what }
playbook-writing-layout = Die Seiten werden gesetzt
playbook-writing-write = Die Datei wird geschrieben
playbook-written = Gespeichert als { $path }
playbook-open-file = Öffnen
playbook-warning-logo = Das Logo ist nicht lesbar. An seiner Stelle steht der Name des Kunden.
playbook-warning-glyph = Keine Schrift hat das Zeichen „{ $character }“ ({ $words } Wörter). An seiner Stelle steht ein Kästchen.
playbook-fix = Beheben
playbook-fix-what = Beheben: { $what }
playbook-spread = Seiten nebeneinander
playbook-spread-one = Eine Seite
playbook-spread-two = Zwei Seiten
playbook-zoom-in = Seite größer
playbook-zoom-out = Seite kleiner
playbook-stage = Die Seite; Pfeiltasten blättern
playbook-gaps = { $count ->
    [one] Eine Lücke wird im Druck zu sehen sein
   *[other] { $count } Lücken werden im Druck zu sehen sein
  }
playbook-thumbs = { $count ->
    [one] Eine Seite
   *[other] { $count } Seiten
  }

## What can be undone

undo-playbook-switch-grey = { $on ->
    [yes] Playbook in Grau
   *[no] Playbook in Farbe
  }
undo-playbook-switch-large = { $on ->
    [yes] Playbook in großer Schrift
   *[no] Playbook in üblicher Schrift
  }
undo-playbook-switch-double-sided = { $on ->
    [yes] Playbook beidseitig
   *[no] Playbook einseitig
  }
undo-playbook-switch-draft = { $on ->
    [yes] Playbook als Entwurf
   *[no] Playbook ohne Entwurfszeichen
  }
undo-playbook-switch-logo = { $on ->
    [yes] Logo auf dem Titel
   *[no] Titel ohne Logo
  }
undo-playbook-set-confidentiality = Vertraulichkeitsvermerk des Playbooks
undo-playbook-show-part = { $shown ->
    [yes] „{ $part }“ drucken
   *[no] „{ $part }“ weglassen
  }
undo-playbook-move-part = „{ $part }“ im Playbook verschieben
undo-playbook-reset-parts = übliche Teile des Playbooks

## print: the words the pages themselves need

print-contents = Inhalt
print-summary = Auf einer Seite
print-summary-more = { $count ->
    [one] Eine Zeile mehr steht in ihrem Abschnitt.
   *[other] { $count } Zeilen mehr stehen in ihren Abschnitten.
  }
print-decided = Entschieden
print-still-open = Offen
print-open-question = Frage
print-who = Wer
print-topic = Thema
print-decision = Beschluss
# Head of a column with page numbers
print-page-head = Seite
print-page = Seite { $page } von { $pages }
print-continued = { $what }, Fortsetzung
print-continued-on = Fortsetzung auf Seite { $page }
print-rows = { $from } bis { $to } von { $all }
print-question = Die Frage
print-answer = Die Antwort
print-inside = In diesem Abschnitt
print-marketing = Marketing
print-sales = Vertrieb
print-key = Zeichen
print-findings = Befunde
print-marks-one = { $count } Zielaccounts, je Zeichen einer
print-marks-many = { $count } Zielaccounts, je Zeichen { $each }
print-criterion = Kriterium
print-weight = Gewicht
# Nobody has answered yet
print-open = offen
print-contributions-key = Kräftig: alle Punkte. Grau: ein Teil der Punkte. Umriss: mögliche Punkte.
print-how = So nutzen Sie dieses Blatt:
print-notes = Eigene Notizen
print-of = { $count } von { $limit }
print-also-drawn = Ebenfalls eingezeichnet, ohne Platz für den Namen: { $names }
print-thinned = { $shown } von { $all } Punkten gezeichnet; gezählt sind alle
print-tier-1 = Tier 1
print-tier-2 = Tier 2
print-tier-3 = Tier 3
print-tier-watch = Beobachtung
print-median-key = Linie: niedrigster bis höchster Wert. Strich: Median.
