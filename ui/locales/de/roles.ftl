# Roles and RACI
step-roles = Rollen
step-roles-purpose = Wer tut was, und wer verantwortet es

roles-team-marketing = Marketing
roles-team-sales = Vertrieb
roles-team-both = Beide

# Duties: adjectives, used in the key, in undo and in announcements.
roles-duty-raci-a = verantwortet
roles-duty-raci-r = führt aus
roles-duty-raci-s = unterstützt
roles-duty-raci-c = wird gefragt
roles-duty-raci-i = wird informiert
roles-duty-daci-a = gibt frei
roles-duty-daci-r = treibt voran
roles-duty-daci-s = unterstützt
roles-duty-daci-c = trägt bei
roles-duty-daci-i = wird informiert

roles-activity = Tätigkeit
roles-nobody = noch niemand
roles-people-count = { $count } Personen
roles-handover = Übergabe durch den SDR
roles-handover-split-print = Der SDR übergibt neue Kunden an den Account Executive und bestehende an den Account Manager.
roles-handover-manager-print = Der SDR übergibt immer an den Account Manager.

roles-question = Wer tut was, und wer verantwortet es?
roles-answer = { $whole ->
    [yes] Alle { $rows } Tätigkeiten haben genau eine verantwortliche Rolle.
   *[no] { $clear } von { $rows } Tätigkeiten haben genau eine verantwortliche Rolle und jemanden, der sie ausführt.
  } { $filled ->
    [0] Noch ist keine Rolle mit einer Person besetzt.
   *[other] { $filled } von { $roles } Rollen sind mit Personen besetzt.
  }
roles-print-title = Rollen und { $variant }
roles-print-who = Rollen und Personen
roles-print-who-title = Wer welche Rolle hat
roles-print-role = Rolle
roles-print-people = Besetzt mit
roles-print-task = Wofür sie da ist
roles-print-matrix-title = Wer was tut
# After a finding somebody decided to live with.
roles-accepted = Angenommen: { $reason }

# Cards to take along: over the activities of one role.
roles-card-kind = { $team ->
    [marketing] Rolle im Marketing
    [sales] Rolle im Vertrieb
   *[both] Rolle
  }
roles-card-raci-a = Sie verantworten
roles-card-raci-r = Sie führen aus
roles-card-raci-s = Sie unterstützen
roles-card-raci-c = Sie werden gefragt
roles-card-raci-i = Sie werden informiert
roles-card-daci-a = Sie geben frei
roles-card-daci-r = Sie treiben voran
roles-card-daci-s = Sie unterstützen
roles-card-daci-c = Sie tragen bei
roles-card-daci-i = Sie werden informiert
roles-card-more = und { $count } weitere, siehe Matrix

# The sheet to fill in by hand.
roles-sheet-title = Rollen und Aufgaben, von Hand auszufüllen
roles-sheet-how = Ein Buchstabe je Feld, zwei, wenn eine Rolle verantwortet und selbst ausführt. Jede Zeile braucht genau ein A und mindestens ein { $variant ->
    [daci] D
   *[raci] R
  }. Zeile für Zeile ausfüllen; wo die Teams es verschieden sehen, zuerst getrennt. Die leeren Zeilen sind für eigene Tätigkeiten.

# Findings. $variant is raci, rasci or daci.
finding-raci-no-accountable = { $variant ->
    [daci] „{ $activity }“: Niemand gibt frei. Eine Rolle muss es tun.
   *[raci] „{ $activity }“: Niemand verantwortet das. Eine Rolle muss es tun.
  }
finding-raci-many-accountable = { $variant ->
    [daci] { $count ->
        [2] „{ $activity }“: { $roles } geben beide frei. Nur eine Rolle kann es.
       *[other] „{ $activity }“: { $roles } geben alle frei. Nur eine Rolle kann es.
      }
   *[raci] { $count ->
        [2] „{ $activity }“: { $roles } verantworten beide. Nur eine Rolle kann es.
       *[other] „{ $activity }“: { $roles } verantworten alle. Nur eine Rolle kann es.
      }
  }
finding-raci-hidden-accountable = „{ $activity }“: { $role } verantwortet das, die Rolle ist aber ausgeblendet.
finding-raci-no-responsible = { $variant ->
    [daci] „{ $activity }“: Niemand treibt das voran.
   *[raci] „{ $activity }“: Niemand führt das aus.
  }
finding-raci-many-responsible = „{ $activity }“: { $count } Rollen führen aus. Mehr als { $limit } stehen einander im Weg.
finding-raci-many-consulted = „{ $activity }“: { $count } Rollen werden gefragt. Mehr als { $limit } bremsen.
finding-raci-many-informed = „{ $activity }“: { $count } Rollen werden informiert. Ab { $limit } lohnt die Frage, wer es wirklich braucht.
finding-raci-one-team = { $team ->
    [sales] „{ $activity }“ ist eine gemeinsame Tätigkeit, der Vertrieb ist aber nicht beteiligt.
    [marketing] „{ $activity }“ ist eine gemeinsame Tätigkeit, das Marketing ist aber nicht beteiligt.
   *[both] „{ $activity }“ ist eine gemeinsame Tätigkeit, aber kein Team ist beteiligt.
  }
finding-raci-overloaded-accountable = { $role } verantwortet { $count } Tätigkeiten, { $share } % von allen. Über { $limit } % wird eine Rolle zum Engpass.
finding-raci-overloaded-responsible = { $role } führt { $count } Tätigkeiten aus, { $share } % von allen. Über { $limit } % wird eine Rolle zum Engpass.
finding-raci-idle-role = { $role } hat in keiner Tätigkeit eine Aufgabe.
finding-raci-empty-role = { $role }: Diese Rolle ist noch nicht besetzt.
finding-raci-idle-person = { $person } hat noch keine Rolle.
finding-raci-many-rows = Die Matrix zeigt { $count } Tätigkeiten. Über { $limit } verliert ein Raum die Übersicht.

finding-raci-open-clash = „{ $activity }“: Marketing und Vertrieb sehen es verschieden, und es ist noch nicht geklärt.

# The same for several rows or roles at once, in print.
roles-together-raci-many-responsible = Zeilen { $rows }: mehr als { $limit } Rollen führen aus.
roles-together-raci-many-consulted = Zeilen { $rows }: mehr als { $limit } Rollen werden gefragt.
roles-together-raci-many-informed = Zeilen { $rows }: mehr als { $limit } Rollen werden informiert.
roles-together-raci-one-team = Zeilen { $rows }: gemeinsame Tätigkeiten, an denen ein Team nicht beteiligt ist.
roles-together-raci-open-clash = Zeilen { $rows }: Marketing und Vertrieb sehen sie verschieden, und sie sind noch nicht geklärt.
roles-together-raci-overloaded-accountable = { $names } verantworten je mehr als { $limit } % aller Tätigkeiten.
roles-together-raci-overloaded-responsible = { $names } führen je mehr als { $limit } % aller Tätigkeiten aus.
roles-together-raci-idle-role = { $names } haben in keiner Tätigkeit eine Aufgabe.
roles-together-raci-empty-role = Diese Rollen sind noch nicht besetzt: { $names }.
roles-together-raci-idle-person = Noch ohne Rolle: { $names }.

# The screen.
roles-look-at = Was zu sehen ist
roles-look-matrix = Matrix
roles-look-people = Personen
roles-project = Zeile für Zeile
roles-project-this = Diese Zeile dem Raum zeigen
roles-project-count = { $number } von { $count }
roles-project-whole = Eine Rolle verantwortet es, und die Arbeit wird getan.
roles-settings = Buchstaben und Prüfungen
roles-matrix = Wer was tut
roles-findings = Befunde
roles-severity-error = Fehler
roles-severity-warning = Warnung
roles-finding-of = { $number } von { $count }
roles-accept = Mit Grund annehmen
roles-next = Weiter
roles-previous = Voriger Befund
roles-proposal = Ein Vorschlag mit { $count } Tätigkeiten. Mit der ersten Änderung beginnen die Prüfungen.
roles-all-clear = { $count ->
    [one] Eine Tätigkeit, nichts mehr zu klären.
   *[other] { $count } Tätigkeiten, nichts mehr zu klären.
  }
roles-accepted-count = { $count } angenommen
roles-list-error = Zu klären ({ $count })
roles-list-warning = Einen Blick wert ({ $count })
roles-list-accepted = Angenommen ({ $count })
roles-reopen = Wieder öffnen
roles-reopen-what = Wieder öffnen: { $what }

# Cells. The screen reader says these for every cell: keep them short.
roles-no-task = keine Aufgabe
roles-cell = { $activity }, { $role }: { $duties }
roles-said-whole = { $activity }, { $role }: { $duties }; Zeile vollständig
roles-said-cells = { $count } Zellen: { $duties }
roles-said-copied = { $count ->
    [one] 1 Zelle kopiert
   *[other] { $count } Zellen kopiert
  }
roles-said-pasted = { $count ->
    [one] 1 Zelle eingefügt
   *[other] { $count } Zellen eingefügt
  }
roles-activity-is = { $number } { $activity }{ $joint ->
    [yes] , braucht beide Teams
   *[no] {""}
  }{ $follows ->
    [yes] , folgt der Übergabe-Einstellung
   *[no] {""}
  }. { $found }
roles-phase-is = { $phase }, { $count ->
    [one] 1 Tätigkeit
   *[other] { $count } Tätigkeiten
  }
roles-role-is = { $role } { $people }. { $found }
roles-info-cell = Hier: { $duties }. Verantwortet insgesamt { $count }.
roles-info-name = F2 benennt um, Alt und Pfeile verschieben.
roles-selected = { $count } Zellen ausgewählt
roles-set = { $letter }: { $duty }
roles-key-add = weiterer Buchstabe
roles-key-clear = leert
roles-key-next = nächster Befund
roles-key-empty = nächste leere Zeile
roles-key-activity = Tätigkeit
roles-key-back = zurück
roles-follows = Folgt der Übergabe-Einstellung, solange die vorgeschlagenen Buchstaben stehen
roles-joint = Braucht beide Teams
roles-paste-no-letters = Hier lassen sich nur Buchstaben einfügen: { $letters }.

# Loads.
roles-load = Last je Rolle
roles-load-how = { $a } · { $r } über C · I. Voller Balken: Grenze.
roles-load-of = { $role }: { $variant ->
    [daci] gibt { $accountable } frei ({ $accountableShare }), treibt { $responsible } voran ({ $responsibleShare }), trägt zu { $consulted } bei, wird über { $informed } informiert
   *[raci] verantwortet { $accountable } ({ $accountableShare }), führt { $responsible } aus ({ $responsibleShare }), wird zu { $consulted } gefragt, wird über { $informed } informiert
  }

# Rows and columns.
roles-menu = Was hier möglich ist
roles-menu-letters = Buchstaben
roles-more = Mehr zu { $name }
roles-clear = Leeren
roles-copy = Kopieren
roles-rename = Umbenennen
roles-rename-activity = Name der Tätigkeit
roles-rename-phase = Name der Phase
roles-new-activity = Neue Tätigkeit
roles-add-activity = Tätigkeit hinzufügen
roles-add-activity-to = Tätigkeit zu { $phase } hinzufügen
roles-add-phase = Phase hinzufügen
roles-add-role = Rolle hinzufügen: { $team }
roles-move-up = Nach oben
roles-move-down = Nach unten
roles-move-left = Nach links
roles-move-right = Nach rechts
roles-move-to = In die Phase verschieben
roles-hide = Weglassen
roles-remove = Löschen
roles-remove-phase = Leere Phase löschen
roles-team = Team
roles-open-role = Name, Aufgabe und Personen

# Roles and people.
roles-roles = Rollen
roles-people = Personen
roles-people-how = { $a } · { $r }: was jemand in allen Rollen zusammen trägt.
roles-people-for = Personen für { $role }
roles-roles-for = Rollen von { $person }
roles-release = { $person } hat die Rolle { $role } nicht mehr
roles-carries = Verantwortet { $accountable }, führt { $responsible } aus
roles-no-role = noch keine Rolle
roles-no-people = Noch ist niemand eingetragen. Wer dabei ist, steht unter „Vorbereitung“.
roles-new-role = Neue Rolle
roles-new-role-do = Rolle hinzufügen
roles-name = Name
roles-name-hint = Leeren gibt den ursprünglichen Namen zurück.
roles-name-missing = Ein Name fehlt noch.
roles-task = Wofür sie da ist
roles-held-by = Besetzt mit
roles-done = Fertig

# Letters and checks.
roles-variant = Buchstaben
roles-variant-raci = Verantwortet (A), führt aus (R), wird gefragt (C), wird informiert (I).
roles-variant-rasci = Wie RACI, mit S für Rollen, die unterstützen.
roles-variant-daci = Gibt frei (A), treibt voran (D), trägt bei (C), wird informiert (I). Beim Wechsel geht keine Zelle verloren.
roles-handover-split = Neue Kunden an den Account Executive, bestehende an den Account Manager
roles-handover-manager = Immer an den Account Manager
roles-handover-hint = Die Tätigkeiten mit zwei Pfeilen folgen, solange die vorgeschlagenen Buchstaben stehen.
roles-followed = { $count ->
    [0] Keine Zelle geändert: Diese Buchstaben hat der Raum selbst gesetzt.
    [one] 1 Zelle ist der Übergabe gefolgt.
   *[other] { $count } Zellen sind der Übergabe gefolgt.
  }
roles-limits = Ab wann eine Prüfung anschlägt
roles-limit-responsible = Ausführende über
roles-limit-consulted = Gefragte über
roles-limit-informed = Informierte über
roles-limit-accountable-share = Verantwortet, Anteil
roles-limit-responsible-share = Führt aus, Anteil
roles-limit-rows = Tätigkeiten über
roles-left-out = Weggelassen
roles-left-out-one = weggelassen
roles-left-out-none = Nichts. Entf auf dem Namen einer Tätigkeit lässt sie weg.
roles-take-back = Zurückholen
roles-take-back-what = { $name } zurückholen
roles-starter = Startinhalt
roles-starter-hint = Bringt die 34 Starttätigkeiten und 12 Rollen mit den vorgeschlagenen Buchstaben zurück. Eigenes bleibt.
roles-starter-do = Zurück zum Vorschlag
roles-empty = Noch keine Tätigkeiten
roles-empty-why = Die Matrix braucht Tätigkeiten und Rollen. Der Startinhalt ist ein erster Vorschlag, über den der Raum streiten kann.
roles-empty-start = Mit den 34 Starttätigkeiten beginnen

# Two voices: each team fills the matrix alone, then both compare.
roles-look-voices = Stimmen
roles-apart-title = Zwei Teams, { $count } Tätigkeiten, ein Laptop
roles-apart-why = Jedes Team füllt die Matrix für sich aus; was das andere schreibt, bleibt verdeckt. Danach liegen beide offen: Worin sie sich einig sind, steht in der Matrix, und was sie verschieden sehen, wird hier geklärt, das Schwerste zuerst.
roles-apart-open = Beide Matrizen liegen offen. Zum neuen Ausfüllen wieder verdecken; die Antworten bleiben.
roles-apart-missing = Jede Tätigkeit braucht von beiden Teams mindestens einen Buchstaben. Was ein Team nicht ändern will, übernimmt es aus der Matrix.
roles-apart-asked = Was jedes Team ausfüllt
roles-apart-phase = { $count ->
    [one] 1 Tätigkeit
   *[other] { $count } Tätigkeiten
  }
roles-apart-to-compare = Vergleichen
roles-entry-hint = { $left ->
    [one] Eine Tätigkeit hat noch keinen Buchstaben. F8 führt hin.
   *[other] { $left } Tätigkeiten haben noch keinen Buchstaben. F8 führt zur nächsten.
  }
roles-entry-done = Jede Tätigkeit hat einen Buchstaben.
roles-entry-rest = Rest aus der Matrix übernehmen
roles-entry-empty = Noch kein Buchstabe
roles-compare = Was die Teams verschieden sehen
roles-compare-open = { $open ->
    [0] Alle { $count } Zeilen sind geklärt.
    [one] 1 von { $count } Zeilen ist noch offen.
   *[other] { $open } von { $count } Zeilen sind noch offen.
  }
roles-compare-none = Beide Teams sehen alle Tätigkeiten gleich
roles-compare-none-why = Ihre Buchstaben stehen jetzt in der Matrix. Es gibt nichts zu klären.
roles-compare-order = Reihenfolge der Zeilen
roles-compare-worst = Schwerstes zuerst
roles-compare-phase = Nach Phasen
roles-clash-two-accountable = { $variant ->
    [daci] Zwei würden freigeben
   *[raci] Zwei würden verantworten
  }
roles-clash-none-accountable = { $variant ->
    [daci] Niemand gibt frei
   *[raci] Niemand verantwortet
  }
roles-clash-swapped = Buchstaben vertauscht
roles-clash-work = Wer ausführt
roles-clash-voice = Wer gefragt, wer informiert wird
roles-clash-open = Offen
roles-clash-yielded = { $yielded ->
    [marketing] Marketing gibt nach
    [sales] Vertrieb gibt nach
   *[both] Beide geben nach
  }
# Read aloud after the name of a row: what each team wrote in a column that differs.
roles-clash-cell = { $role }: Marketing { $marketing }, Vertrieb { $sales }.
roles-settle-role = Rolle
roles-settle-agreed = Vereinbart
roles-settle-grid = Buchstaben, die sich unterscheiden
roles-settle-take = { $side ->
    [marketing] { $role }, Marketing: { $duties }
   *[sales] { $role }, Vertrieb: { $duties }
  }
roles-settle-cell = { $role }, vereinbart: { $duties }
roles-settle-alike = In beiden gleich
roles-settle-as = { $side ->
    [marketing] Wie das Marketing
   *[sales] Wie der Vertrieb
  }
roles-settle-all = { $side ->
    [marketing] Alle wie Marketing
   *[sales] Alle wie Vertrieb
  }
roles-settle-all-of = { $side ->
    [marketing] Alles Offene in { $phase } klären, wie das Marketing es sieht
   *[sales] Alles Offene in { $phase } klären, wie der Vertrieb es sieht
  }
roles-settle-stands = So lassen, wie es dasteht
roles-settle-like-this = So festhalten
roles-settle-hint = Den Buchstaben eines Teams mit der Eingabetaste wählen oder unter „Vereinbart“ einen tippen.
roles-settle-why = Warum
roles-settle-why-hint = Steht bei den Beschlüssen, für { $count ->
    [one] diese Zeile.
   *[other] { $count } gemeinsam geklärte Zeilen.
  }
roles-settle-again = Wieder öffnen
roles-settle-next = Weiter: { $activity }
roles-settle-to-matrix = Zurück zur Matrix

# Undo.
undo-roles-start-from-starter = Startinhalt
undo-roles-set-cell = { $duties }: „{ $activity }“ → { $role }
undo-roles-set-cells = Buchstaben in { $count } Zellen
undo-roles-clear-cell = keine Aufgabe: „{ $activity }“ → { $role }
undo-roles-clear-cells = { $count } Zellen leeren
undo-roles-paste-cells = { $count } Zellen einfügen
undo-roles-add-activity = neue Tätigkeit „{ $activity }“
undo-roles-rename-activity = Tätigkeit „{ $activity }“ umbenennen
undo-roles-move-activity = Tätigkeit „{ $activity }“ verschieben
undo-roles-hide-activity = Tätigkeit „{ $activity }“ ausblenden
undo-roles-show-activity = Tätigkeit „{ $activity }“ einblenden
undo-roles-mark-joint = „{ $activity }“ braucht beide Teams
undo-roles-unmark-joint = „{ $activity }“ braucht nicht beide Teams
undo-roles-remove-activity = Tätigkeit „{ $activity }“ löschen
undo-roles-add-role = neue Rolle „{ $role }“
undo-roles-rename-role = Rolle „{ $role }“ umbenennen
undo-roles-describe-role = Aufgaben von „{ $role }“
undo-roles-move-role = Rolle „{ $role }“ verschieben
undo-roles-hide-role = Rolle „{ $role }“ ausblenden
undo-roles-show-role = Rolle „{ $role }“ einblenden
undo-roles-remove-role = Rolle „{ $role }“ löschen
undo-roles-add-phase = neue Phase „{ $phase }“
undo-roles-rename-phase = Phase „{ $phase }“ umbenennen
undo-roles-move-phase = Phase „{ $phase }“ verschieben
undo-roles-remove-phase = Phase „{ $phase }“ löschen
undo-roles-assign-person = { $role } → { $person }
undo-roles-release-person = { $person } nicht mehr { $role }
undo-roles-set-handover = { $handover ->
    [manager] SDR übergibt immer an den Account Manager
   *[split] SDR übergibt neue an den Executive, bestehende an den Manager
  }
undo-roles-set-variant = Buchstaben { $variant }
undo-roles-set-limits = Grenzen der Prüfungen
undo-roles-accept-finding = Befund zu „{ $place }“ annehmen
undo-roles-reopen-finding = Befund zu „{ $place }“ wieder öffnen

undo-roles-hand-over = { $side ->
    [marketing] Laptop an das Marketing
   *[sales] Laptop an den Vertrieb
  }
undo-roles-take-back = Laptop zurücknehmen
undo-roles-answer = { $side ->
    [marketing] Antwort des Marketings
   *[sales] Antwort des Vertriebs
  }
undo-roles-take-proposal = { $side ->
    [marketing] Marketing übernimmt für den Rest den Vorschlag
   *[sales] Vertrieb übernimmt für den Rest den Vorschlag
  }
undo-roles-reveal = beide Matrizen aufdecken
undo-roles-cover = beide Matrizen verdecken
undo-roles-settle = { $side ->
    [marketing] „{ $activity }“, wie das Marketing es sieht
    [sales] „{ $activity }“, wie der Vertrieb es sieht
    [matrix] „{ $activity }“, wie es dasteht
   *[both] „{ $activity }“ mit etwas von beiden
  }
undo-roles-settle-rows = { $side ->
    [marketing] { $count } Zeilen, wie das Marketing sie sieht
    [sales] { $count } Zeilen, wie der Vertrieb sie sieht
   *[matrix] { $count } Zeilen, wie sie dastehen
  }
undo-roles-write-why = Grund für „{ $activity }“
undo-roles-unsettle = „{ $activity }“ wieder öffnen

# The decision log: what the room settled after both had filled the matrix apart.
roles-settled-row = „{ $activity }“: { $family ->
    [daci] Freigabe { $answered ->
        [none] niemand
       *[other] { $accountable }
      }; treibt voran: { $done ->
        [none] niemand
       *[other] { $responsible }
      }
   *[raci] Verantwortung { $answered ->
        [none] niemand
       *[other] { $accountable }
      }; Ausführung { $done ->
        [none] niemand
       *[other] { $responsible }
      }
  }. { $yielded ->
    [marketing] Das Marketing gibt nach.
    [sales] Der Vertrieb gibt nach.
   *[both] Beide geben nach.
  }
roles-settled-rows = { $yielded ->
    [marketing] { $count } Zeilen, wie der Vertrieb sie sieht: { $activities }. Das Marketing gibt nach.
    [sales] { $count } Zeilen, wie das Marketing sie sieht: { $activities }. Der Vertrieb gibt nach.
   *[both] { $count } Zeilen gemeinsam geklärt: { $activities }. Beide geben nach.
  }

# The sample workshop.
roles-sample-activity = Belege bei Pilotkunden sammeln
roles-sample-reason-informed = Davon sollen alle hören, im wöchentlichen Update.
roles-sample-reason-responsible = Alle vier stimmen mit ab.
roles-sample-reason-rows = Jede Rolle bekommt eine Karte nur mit ihren Zeilen.

roles-sample-why-selection = Eine Liste, hinter der der Vertrieb nicht steht, bearbeitet niemand.
roles-sample-why-handover = Bis der Account Executive angenommen hat, braucht die Anfrage jemanden, der sie verantwortet.
roles-sample-why-sla = Wer misst, verantwortet auch; Sales Operations wird gefragt.
roles-sample-why-centre = Das Buying Center erfasst, wer mit dem Kunden spricht; die anderen steuern bei, was sie wissen.
roles-sample-why-territories = Gebiete sind Sache des Vertriebs; das Marketing hört im Monatsmeeting von Änderungen.
roles-sample-why-talks = Das Marketing muss hören, wie Gespräche ausgehen, sonst plant es das nächste Programm blind.

# Starter content.
roles-phase-1 = Strategie
roles-phase-2 = Auswahl
roles-phase-3 = Programm
roles-phase-4 = Betrieb
roles-phase-5 = Steuerung
roles-role-ml = Leitung Marketing
roles-role-dg = Demand Generation
roles-role-mo = Marketing Operations
roles-role-cm = Content Marketing
roles-role-pm = Product Marketing
roles-role-km = Customer Marketing
roles-role-sl = Leitung Vertrieb
roles-role-sdr = SDR
roles-role-ae = Account Executive
roles-role-am = Account Manager
roles-role-so = Sales Operations
roles-role-fe = Fachexperten
roles-task-ml = Vertritt ABM in der Geschäftsleitung, gibt Budget und Leute frei und entscheidet, wenn Marketing-Rollen uneins sind.
roles-task-dg = Pflegt Kontakte und weckt Bedarf in den Ziel-Accounts, steuert die Programme über den ganzen Funnel und betreut die Accounts im Marketing.
roles-task-mo = Wacht über SLA und Zusammenarbeit, hält Daten, Scoring und Berichte in Ordnung.
roles-task-cm = Erstellt mit den Fachexperten Inhalte, die auf wichtige Accounts und Segmente zugeschnitten sind.
roles-task-pm = Verantwortet Botschaften und Positionierung und unterstützt laufende Deals mit Argumenten und Unterlagen.
roles-task-km = Hält Bestandskunden, gewinnt Referenzen und Erfahrungsberichte.
roles-task-sl = Steht für die Zusage des Vertriebs, verteilt Gebiete und Accounts und entscheidet, wenn Vertriebsrollen uneins sind.
roles-task-sdr = Ist die Brücke zwischen beiden Teams: prüft und qualifiziert Anfragen und übergibt sie an den Vertrieb.
roles-task-ae = Führt Gespräche mit neuen Kunden und bringt sie zum Abschluss.
roles-task-am = Betreut bestehende Accounts und baut sie mit Up- und Cross-Selling aus.
roles-task-so = Weitere Vertriebsrollen: Gebiete, Account-Auswahl mit dem Marketing, Deal-Support, Administration, Systeme und Daten.
roles-task-fe = Bringen Fachwissen in Inhalte und Gespräche ein.
roles-activity-1 = Business Case und Budget
roles-activity-2 = ABM-Ansatz wählen
roles-activity-3 = Idealen Kunden (ICP) festlegen
roles-activity-4 = Gemeinsame Ziele und KPIs
roles-activity-5 = Glossar abstimmen
roles-activity-6 = RACI und SLA verabschieden
roles-activity-7 = Vertrieb gewinnen, Pilot planen
roles-activity-8 = CRM-Daten exportieren und bereinigen
roles-activity-9 = Longlist erstellen
roles-activity-10 = Account-Auswahl und Vertriebsvotum
roles-activity-11 = Segmente, Tiers, Cluster bilden
roles-activity-12 = Vergessene und Ausgeschlossene prüfen
roles-activity-13 = Gebiete und Account-Verantwortung
roles-activity-14 = Buying Center erfassen
roles-activity-15 = Accounts recherchieren
roles-activity-16 = Messaging und Positionierung
roles-activity-17 = Content planen und personalisieren
roles-activity-18 = Content produzieren
roles-activity-19 = Referenzen und Erfahrungsberichte
roles-activity-20 = Full-Funnel-Programm steuern
roles-activity-21 = Vertriebsunterlagen und Deal-Kit
roles-activity-22 = Scoring-Modell festlegen
roles-activity-23 = Scoring und Daten pflegen
roles-activity-24 = Anfrage prüfen und qualifizieren
roles-activity-25 = SQA übergeben
roles-activity-26 = Annehmen oder mit Grund ablehnen
roles-activity-27 = Verkaufsgespräche, Abschluss (neu)
roles-activity-28 = Up- und Cross-Selling (Bestand)
roles-activity-29 = Deal-Support
roles-activity-30 = SLA überwachen
roles-activity-31 = Wöchentliches Update
roles-activity-32 = Monatliches Meeting
roles-activity-33 = Quartals-Retrospektive, Re-Tiering
roles-activity-34 = Gegenseitig hospitieren

error-refused-roles-alone = Ein Team hat den Laptop: Zeilen, Spalten und Einstellungen bleiben, wie sie sind.
    .means = Nichts wurde geändert. Zuerst den Laptop zurücknehmen.
