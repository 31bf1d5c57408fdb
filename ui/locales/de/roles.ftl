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

# The same for several rows or roles at once, in print.
roles-together-raci-many-responsible = Zeilen { $rows }: mehr als { $limit } Rollen führen aus.
roles-together-raci-many-consulted = Zeilen { $rows }: mehr als { $limit } Rollen werden gefragt.
roles-together-raci-many-informed = Zeilen { $rows }: mehr als { $limit } Rollen werden informiert.
roles-together-raci-one-team = Zeilen { $rows }: gemeinsame Tätigkeiten, an denen ein Team nicht beteiligt ist.
roles-together-raci-overloaded-accountable = { $names } verantworten je mehr als { $limit } % aller Tätigkeiten.
roles-together-raci-overloaded-responsible = { $names } führen je mehr als { $limit } % aller Tätigkeiten aus.
roles-together-raci-idle-role = { $names } haben in keiner Tätigkeit eine Aufgabe.
roles-together-raci-empty-role = Diese Rollen sind noch nicht besetzt: { $names }.
roles-together-raci-idle-person = Noch ohne Rolle: { $names }.

# Undo.
undo-roles-start-from-starter = Startinhalt
undo-roles-set-cell = { $duties }: „{ $activity }“ → { $role }
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

# The sample workshop.
roles-sample-activity = Belege bei Pilotkunden sammeln
roles-sample-reason-informed = Davon sollen alle hören, im wöchentlichen Update.
roles-sample-reason-responsible = Alle vier stimmen mit ab.
roles-sample-reason-rows = Jede Rolle bekommt eine Karte nur mit ihren Zeilen.

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
