# Abschluss: Trägt das Fundament?
step-wrapup = Abschluss
step-wrapup-purpose = Trägt das Fundament, und wie geht es weiter?

## Die fünf Voraussetzungen
wrapup-ready-sales = Der Vertrieb ist überzeugt
wrapup-ready-roles = Die Rollen sind besetzt
wrapup-ready-frame = Rahmen für die Zusammenarbeit
wrapup-ready-questions = Fragen gemeinsam beantwortet
wrapup-ready-goals = Die Ziele passen zusammen

# Was steht
wrapup-firm-sales = Der Vertrieb steht hinter dem Plan.
wrapup-firm-sales-pulse = Zustimmung: erst { $before }, jetzt { $after } von 5.
wrapup-firm-goals = { $count ->
    [one] Ein Ziel ist vollständig, davon gemeinsam: { $shared }.
   *[other] { $count } Ziele sind vollständig, davon { $shared } gemeinsame.
  }
wrapup-firm-roles = { $roles } Rollen und { $activities } Tätigkeiten sind auf { $people } Personen verteilt.
wrapup-firm-frame = { $count ->
    [one] Erster Termin: { $meeting }, { $day }.
   *[other] { $count } regelmäßige Treffen; das erste: { $meeting }, { $day }.
  }
wrapup-firm-frame-open = Die Treffen haben ihre Termine.
wrapup-firm-questions = Beschlossen: { $approach }. Zwischen den Teams ist nichts mehr offen.

# Was fehlt
wrapup-gap-not-rated = Die Teams haben den Nutzen noch nicht gemeinsam bewertet.
wrapup-gap-objections = { $count ->
    [one] Ein Einwand hat keine Antwort: { $objection }
   *[other] { $count } Einwände haben keine Antwort, zuerst: { $objection }
  }
wrapup-gap-no-objections = Noch hat niemand gesagt, was dagegen spricht.
wrapup-gap-no-promise = { $side ->
    [marketing] Das Marketing hat dem Vertrieb noch nichts zugesagt.
   *[sales] Der Vertrieb hat dem Marketing noch nichts zugesagt.
  }
wrapup-gap-no-pulse = Am Ende ist niemand nach seiner Zustimmung gefragt worden.
wrapup-gap-support-low = Die Zustimmung steht bei { $median } von 5.
wrapup-gap-no-shared = { $stage }: Ein gemeinsames Ziel fehlt.
wrapup-gap-goals = { $count ->
    [one] Ein Ziel ist unvollständig: { $goals }.
   *[other] { $count } Ziele sind unvollständig: { $goals }.
  }
wrapup-gap-role-nobody = { $count ->
    [one] { $roles }: Die Rolle hat niemand.
   *[other] { $count } Rollen hat niemand: { $roles }.
  }
wrapup-gap-roles-nobody = { $count } Rollen hat niemand.
wrapup-gap-matrix-errors = { $count ->
    [one] Ein Punkt in der Matrix kann so nicht funktionieren.
   *[other] { $count } Punkte in der Matrix können so nicht funktionieren.
  }
wrapup-gap-matrix-untouched = Die Matrix ist noch nicht durchgegangen worden.
wrapup-gap-no-meeting = Kein Treffen findet regelmäßig statt.
wrapup-gap-meeting-no-day = { $meeting }: Der erste Termin fehlt.
wrapup-gap-meeting-no-owner = { $meeting }: Niemand leitet das Treffen.
wrapup-gap-no-listening = Für das Mithören bei einem Vertriebsgespräch gibt es noch keinen Termin.
wrapup-gap-no-content = Für gemeinsame Inhalte von Vertrieb und Marketing gibt es noch keinen Termin.
wrapup-gap-criteria = { $count ->
    [one] Ein Kriterium des Ansatzes ist offen.
   *[other] { $count } Kriterien des Ansatzes sind offen.
  }
wrapup-gap-undecided = Der Ansatz ist nicht beschlossen.
wrapup-gap-terms = { $count ->
    [one] Ein Begriff ist nicht geklärt: { $terms }.
   *[other] { $count } Begriffe sind nicht geklärt: { $terms }.
  }
wrapup-gap-points = { $count ->
    [one] Ein Punktwert ist offen.
   *[other] { $count } Punktwerte sind offen.
  }
wrapup-gap-threshold = { $count ->
    [one] Die Übergabeschwelle ist offen.
   *[other] Die Übergabeschwelle ist offen, mit ihr { $count } Werte insgesamt.
  }
wrapup-gap-sla = Das SLA ist nicht vereinbart.

## Der Bildschirm
wrapup-tab-foundation = Fundament
wrapup-tab-actions = Maßnahmen
wrapup-tab-editions = Ausgaben
wrapup-freeze = Als Ausgabe { $number } festhalten
wrapup-reopen = Ausgabe { $number } beginnen
wrapup-editions = Ausgaben
wrapup-editions-none = Noch keine Ausgabe. Was heute beschlossen ist, wird mit ihr festgehalten: Ein Quartal später zeigt sie, was sich geändert hat.
wrapup-edition = Ausgabe { $number }
wrapup-edition-name = Ausgabe
wrapup-edition-frozen = Festgehalten
wrapup-edition-state = Stand
wrapup-edition-holds = gilt
wrapup-edition-reopened = Arbeit an der nächsten seit { $day }
wrapup-edition-accounts = Accounts
wrapup-edition-decisions = Entscheidungen
wrapup-edition-open = Offene Befunde
wrapup-edition-signed = Unterschrieben von
wrapup-edition-unsigned = niemandem
wrapup-changes = Was sich seit Ausgabe { $number } geändert hat
wrapup-changes-none = Seit Ausgabe { $number } hat sich nichts geändert.
wrapup-swap = { $swapped } von { $then } Accounts ausgetauscht; höchstens { $most } dürfen es sein.
wrapup-swap-over = { $swapped } von { $then } Accounts ausgetauscht, { $over } mehr als erlaubt.
wrapup-swap-empty = Damals stand kein Account auf der Liste.
wrapup-quota = Höchstens austauschen
wrapup-moves = { $came } neu, { $left } entfallen, { $rose } aufgestiegen, { $fell } abgestiegen
wrapup-move-came = neu in { $to }
wrapup-move-left = entfallen, war in { $from }
wrapup-move-moved = { $from } → { $to }
wrapup-moves-more = { $count ->
    [one] und ein weiterer
   *[other] und { $count } weitere
  }
wrapup-moves-show = { $count ->
    [one] Den Account zeigen
   *[other] Die Accounts zeigen ({ $count })
  }
wrapup-change-new = neu
wrapup-change-different = geändert
wrapup-change-gone = entfallen
wrapup-change-what = Entscheidung
wrapup-change-before = Vorher
wrapup-change-now = Jetzt
wrapup-results = Was aus den Zielen von Ausgabe { $number } geworden ist
wrapup-results-none = Ausgabe { $number } enthält kein Ziel mit Zielwert.
wrapup-result-goal = Ziel
wrapup-result-promised = Versprochen
wrapup-result-actual = Ergebnis
wrapup-result-actual-of = Ergebnis: { $goal }
wrapup-result-state = Bewertung
wrapup-result-reached = erreicht
wrapup-result-missed = nicht erreicht
wrapup-result-open = nicht gemessen
wrapup-result-on = gemessen am { $day }

# Was beschlossen wurde, wie eine Ausgabe es festhält
wrapup-fact-text = { $text }
wrapup-fact-scope = { $text }: { $scope }
wrapup-fact-promise = { $day ->
    [open] { $owner ->
        [open] { $text }
       *[other] { $text } ({ $owner })
    }
   *[other] { $owner ->
        [open] { $text } (bis { $day })
       *[other] { $text } ({ $owner }, bis { $day })
    }
  }
wrapup-fact-accounts = { $count ->
    [one] ein Account
   *[other] { $count } Accounts
  }
wrapup-fact-duties = Verantwortlich: { $accountable }. Ausführend: { $responsible }.
wrapup-fact-points = { $count ->
    [one] ein Punkt
   *[other] { $count } Punkte
  }
wrapup-fact-threshold = ab { $count } Punkten
wrapup-fact-sla = Antwort nach Tier innerhalb von { $first }, { $second } und { $third } Geschäftsstunden, Annahme oder Ablehnung innerhalb von { $accept }
wrapup-fact-led-by = geleitet von: { $role }
wrapup-fact-goal = { $day ->
    [open] { wrapup-fact-value }
   *[other] { wrapup-fact-value } bis { $day }
  }
wrapup-fact-value = { $unit ->
    [percent] { $value } %
    [ratio] das { $value }-Fache
    [money] { $value } { $currency }
    [money-per-month] { $value } { $currency } im Monat
    [hours] { $value } Stunden
    [days] { $value } Tage
    [months] { $value } Monate
   *[other] { $value }
  }
wrapup-about-approach = Ansatz
wrapup-about-reason = Begründung des Ansatzes
wrapup-about-dissent = Einwand gegen den Ansatz
wrapup-about-sla = SLA
wrapup-about-promise-marketing = Zusage des Marketings
wrapup-about-promise-sales = Zusage des Vertriebs

wrapup-five = Trägt das Fundament?
wrapup-five-sum = { $ready ->
    [0] Noch keine der { $of } Voraussetzungen ist erfüllt.
    [one] Eine von { $of } Voraussetzungen ist erfüllt.
   *[other] { $ready ->
        [5] Alle fünf Voraussetzungen sind erfüllt.
       *[other] { $ready } von { $of } Voraussetzungen sind erfüllt.
    }
  }
wrapup-share = { $done } von { $of }
wrapup-five-list = Was vorhanden sein muss
wrapup-more-gaps = { $count ->
    [one] und eine weitere Lücke
   *[other] und { $count } weitere Lücken
  }
wrapup-less-gaps = Weniger zeigen
wrapup-go = Zu { $step }: { $what }
wrapup-findings = Befunde
wrapup-findings-sum = { $errors ->
    [0] { $warnings ->
        [0] keine offen
        [one] ein Hinweis
       *[other] { $warnings } Hinweise
    }
    [one] { $warnings ->
        [0] ein Fehler
        [one] ein Fehler, ein Hinweis
       *[other] ein Fehler, { $warnings } Hinweise
    }
   *[other] { $warnings ->
        [0] { $errors } Fehler
        [one] { $errors } Fehler, ein Hinweis
       *[other] { $errors } Fehler, { $warnings } Hinweise
    }
  }
wrapup-findings-none = Nichts widerspricht sich. Was in den Schritten steht, passt zusammen.
wrapup-findings-all = { $count ->
    [one] Den weiteren Befund zeigen
   *[other] Die weiteren { $count } zeigen
  }
wrapup-findings-fewer = Nur die ersten zeigen
wrapup-error = Fehler
wrapup-warning = Hinweis
wrapup-finding-more = Was damit geschieht: { $what }
wrapup-finding-action = Als Maßnahme aufnehmen
wrapup-finding-is-action = Eine Maßnahme kümmert sich darum
wrapup-finding-accept = Damit leben …
wrapup-finding-reopen = Nicht mehr damit leben
wrapup-accepted = Akzeptiert: { $reason }
wrapup-accepted-list = { $count ->
    [one] Ein Befund ist mit Begründung akzeptiert
   *[other] { $count } Befunde sind mit Begründung akzeptiert
  }
wrapup-actions = Die nächsten 90 Tage
wrapup-actions-sum = { $open ->
    [0] { $done ->
        [0] noch nichts
       *[other] alle { $done } erledigt
    }
   *[other] { $done ->
        [0] { $open } offen
       *[other] { $open } offen, { $done } erledigt
    }
  }
wrapup-actions-show = { $count ->
    [0] Maßnahmen aufnehmen
    [one] eine Maßnahme
   *[other] alle { $count } Maßnahmen
  }
wrapup-actions-from = { $begins } bis { $ends }
wrapup-actions-none = Noch hat niemand etwas zu tun. Ein Plan ohne Namen und Termin bleibt ein Plan.
wrapup-head-done = Erledigt
wrapup-head-what = Was
wrapup-head-who = Wer
wrapup-head-when = Bis
wrapup-head-remove = Entfernen
wrapup-action-new = Was zu tun ist
wrapup-action-example = Zum Beispiel: SLA-Karte schreiben
wrapup-action-add = Maßnahme hinzufügen
wrapup-action-text = Maßnahme
wrapup-action-owner = Wer macht „{ $text }“
wrapup-action-due = Bis wann „{ $text }“
wrapup-action-done = Erledigt: { $text }
wrapup-action-remove = „{ $text }“ entfernen
wrapup-action-late = überfällig
wrapup-nobody = noch niemand
wrapup-day-open = kein Termin
wrapup-parked = { $count ->
    [one] Auf dem Parkplatz steht noch ein Punkt
   *[other] Auf dem Parkplatz stehen noch { $count } Punkte
  }
wrapup-parked-take = Als Maßnahme aufnehmen
wrapup-parked-take-this = Als Maßnahme aufnehmen: „{ $text }“
wrapup-decisions = { $count ->
    [0] Es ist keine Entscheidung festgehalten.
    [one] Eine Entscheidung ist festgehalten; sie steht im Playbook.
   *[other] { $count } Entscheidungen sind festgehalten; sie stehen im Playbook.
  }
wrapup-signing = Von beiden unterschrieben
wrapup-signing-note = Offene Befunde werden im Playbook mitgedruckt.
wrapup-side-marketing = Marketing
wrapup-side-sales = Vertrieb
wrapup-sign-marketing = Für das Marketing unterschreiben
wrapup-sign-sales = Für den Vertrieb unterschreiben
wrapup-sign-nobody-marketing = Aus dem Marketing steht niemand auf der Teilnehmerliste.
wrapup-sign-nobody-sales = Aus dem Vertrieb steht niemand auf der Teilnehmerliste.
wrapup-signed-open = { $open ->
    [0] Unterschrieben am { $day }
    [one] Unterschrieben am { $day } mit einem offenen Befund
   *[other] Unterschrieben am { $day } mit { $open } offenen Befunden
  }
wrapup-signed-stale = Seitdem hat sich etwas geändert.
wrapup-sign-title-marketing = Für das Marketing unterschreiben
wrapup-sign-title-sales = Für den Vertrieb unterschreiben
wrapup-sign-name = Name
wrapup-sign-text = Mit diesem Namen steht das Team zu dem, was hier beschlossen wurde. Er wird im Playbook gedruckt.
wrapup-sign-open = { $count ->
    [one] Ein Befund ist noch offen. Er wird im Playbook mitgedruckt.
   *[other] { $count } Befunde sind noch offen. Sie werden im Playbook mitgedruckt.
  }
wrapup-sign-missing = Zuerst sagen, wer unterschreibt.
wrapup-sign-do = Unterschreiben
wrapup-unsign = Zurücknehmen
wrapup-unsign-marketing = Unterschrift des Marketings zurücknehmen
wrapup-unsign-sales = Unterschrift des Vertriebs zurücknehmen

## Die Kommandozeile
wrapup-check-line = { $ready ->
    [yes] [x] { $name } ({ $done }/{ $of }): { $sentence }
   *[no] [ ] { $name } ({ $done }/{ $of }): { $sentence }
  }
wrapup-check-nothing = Am Plan gibt es nichts auszusetzen.

## Was sich über die Schritte hinweg widerspricht
finding-wrapup-not-yet-but-listed = { $count ->
    [one] Beschlossen ist „noch kein ABM“, aber ein Account steht auf der Zielliste.
   *[other] Beschlossen ist „noch kein ABM“, aber { $count } Accounts stehen auf der Zielliste.
  }
finding-wrapup-listed-before-decided = { $count ->
    [one] Ein Account steht auf der Zielliste, aber der Ansatz ist nicht beschlossen.
   *[other] { $count } Accounts stehen auf der Zielliste, aber der Ansatz ist nicht beschlossen.
  }
finding-wrapup-nothing-listed = Der Ansatz ist beschlossen ({ $approach }), aber kein Account steht auf der Zielliste.
finding-wrapup-strategic-in-tiers = { $count ->
    [one] Strategisches ABM heißt ein eigenes Programm je Account, aber ein Account steht in Tier 2 oder 3.
   *[other] Strategisches ABM heißt ein eigenes Programm je Account, aber { $count } Accounts stehen in Tier 2 und 3.
  }
finding-wrapup-few-for-lite = ABM Lite ist für { $count } Accounts gewählt; bis { $most } könnte jeder ein eigenes Programm bekommen.
finding-wrapup-more-than-carried = Auf der Zielliste stehen { $count } Accounts; Personal und Budget tragen { $carries }.
finding-wrapup-capacity-unknown = Der Ansatz ist beschlossen, aber niemand hat gesagt, wie viele Personen und wie viel Budget es gibt.
finding-wrapup-fewer-sellers = { $count ->
    [one] Die Kapazität rechnet mit { $said } im Verkauf, aber nur eine Person ist Account Executive oder Account Manager.
   *[other] Die Kapazität rechnet mit { $said } im Verkauf, aber nur { $count } Personen sind Account Executive oder Account Manager.
  }
finding-wrapup-dissent-without-meeting = Ein Einwand zum Ansatz soll noch einmal besprochen werden, aber bis dahin findet kein Treffen statt.
finding-wrapup-nobody-for-tier-one = { $count ->
    [one] In Tier 1 steht ein Account, aber niemand ist Account Executive oder Account Manager.
   *[other] In Tier 1 stehen { $count } Accounts, aber niemand ist Account Executive oder Account Manager.
  }
finding-wrapup-absent-but-accountable = { $count ->
    [one] { $person } war nicht dabei, ist aber für eine Tätigkeit verantwortlich.
   *[other] { $person } war nicht dabei, ist aber für { $count } Tätigkeiten verantwortlich.
  }
finding-wrapup-accountable-without-meeting = { $role } ist für { $count } Tätigkeiten verantwortlich, kommt aber zu keinem regelmäßigen Treffen.
finding-wrapup-too-many-meetings = { $person } verbringt { $hours } Stunden pro Woche in Treffen.
finding-wrapup-meeting-against-matrix = { $meeting }: { $leads } leitet das Treffen, aber laut Matrix ist { $answers } dafür verantwortlich.
finding-wrapup-agreed-with-errors = { $count ->
    [one] { $step } gilt als vereinbart, aber ein Punkt dort kann so nicht funktionieren.
   *[other] { $step } gilt als vereinbart, aber { $count } Punkte dort können so nicht funktionieren.
  }
finding-wrapup-parked-without-action = { $step } ist auf einen anderen Tag verschoben, aber keine Maßnahme sagt, wann es weitergeht.
finding-wrapup-nobody-hands-over = Die Regel übergibt Accounts, aber in der Matrix fehlt die Zeile „{ $activity }“.
finding-wrapup-watcher-without-person = { $role } soll über das SLA wachen, aber die Rolle hat niemand.
finding-wrapup-watcher-without-meeting = { $role } wacht über das SLA, kommt aber zu keinem regelmäßigen Treffen.
finding-wrapup-threshold-for-nobody = { $who } hat eine eigene Schwelle, aber keinen Account.
finding-wrapup-sla-without-threshold = Der Vertrieb hat Antwortzeiten zugesagt, aber nicht, ab wie vielen Punkten.
finding-wrapup-sla-without-tiers = Das SLA richtet sich nach Tiers, aber kein Account steht in einem Tier.
finding-wrapup-term-disputed = „{ $term }“ wird in { $step } verwendet, ist aber noch strittig.
finding-wrapup-terms-open = { $count ->
    [one] Andere Schritte bauen auf einem Begriff auf, der nicht geklärt ist: { $terms }.
   *[other] Andere Schritte bauen auf { $count } Begriffen auf, die nicht geklärt sind: { $terms }.
  }
finding-wrapup-decisions-of-nobody = { $count ->
    [one] Bei einer Entscheidung steht nicht, wer entschieden hat.
   *[other] Bei { $count } Entscheidungen steht nicht, wer entschieden hat.
  }
finding-wrapup-parked-by-nobody = { $count ->
    [one] Um einen Punkt auf dem Parkplatz kümmert sich niemand.
   *[other] Um { $count } Punkte auf dem Parkplatz kümmert sich niemand.
  }
finding-wrapup-no-actions = Der Ansatz ist beschlossen, aber niemand hat etwas zu tun.
finding-wrapup-actions-of-nobody = { $count ->
    [one] „{ $text }“ macht niemand.
   *[other] { $count } Maßnahmen macht niemand, zuerst „{ $text }“.
  }
finding-wrapup-actions-without-day = { $count ->
    [one] „{ $text }“ hat keinen Termin.
   *[other] { $count } Maßnahmen haben keinen Termin, zuerst „{ $text }“.
  }
finding-wrapup-actions-too-late = { $count ->
    [one] „{ $text }“ liegt hinter den 90 Tagen.
   *[other] { $count } Maßnahmen liegen hinter den 90 Tagen, zuerst „{ $text }“.
  }
finding-wrapup-owner-unknown = { $owner } soll „{ $text }“ übernehmen, steht aber nicht auf der Teilnehmerliste.
finding-wrapup-one-does-it-all = { $owner } übernimmt { $count } von { $all } Maßnahmen.
finding-wrapup-signed-by-one = { $side ->
    [marketing] Der Vertrieb hat unterschrieben, das Marketing nicht.
   *[sales] Das Marketing hat unterschrieben, der Vertrieb nicht.
  }
finding-wrapup-signed-with-errors = { $count ->
    [one] Es ist unterschrieben, obwohl ein Punkt so nicht funktionieren kann.
   *[other] Es ist unterschrieben, obwohl { $count } Punkte so nicht funktionieren können.
  }
finding-wrapup-changed-since-signing = Was unterschrieben wurde, ist nicht mehr das, was beschlossen ist.
finding-wrapup-swapped-too-much = Seit Ausgabe { $edition } sind { $count } Accounts ausgetauscht; höchstens { $most } dürfen es sein.
finding-wrapup-strayed-from-edition = { $count ->
    [one] Ausgabe { $edition } gilt, aber eine Entscheidung lautet jetzt anders.
   *[other] Ausgabe { $edition } gilt, aber { $count } Entscheidungen lauten jetzt anders.
  }
finding-wrapup-results-missing = { $count ->
    [one] Zu einem Ziel aus Ausgabe { $edition } fehlt das Ergebnis.
   *[other] Zu { $count } Zielen aus Ausgabe { $edition } fehlt das Ergebnis.
  }

## Was rückgängig gemacht werden kann
undo-wrapup-add-action = Maßnahme „{ $text }“
undo-wrapup-word-action = Wortlaut von „{ $text }“
undo-wrapup-own-action = wer „{ $text }“ macht
undo-wrapup-date-action = Termin von „{ $text }“
undo-wrapup-tick-action = „{ $text }“ erledigt
undo-wrapup-untick-action = „{ $text }“ nicht erledigt
undo-wrapup-remove-action = Entfernen von „{ $text }“
undo-wrapup-sign = { $side ->
    [marketing] Unterschrift des Marketings
   *[sales] Unterschrift des Vertriebs
  }
undo-wrapup-unsign = { $side ->
    [marketing] Zurücknehmen der Unterschrift des Marketings
   *[sales] Zurücknehmen der Unterschrift des Vertriebs
  }
undo-wrapup-freeze = Ausgabe { $number }
undo-wrapup-reopen = Beginn der Arbeit nach Ausgabe { $number }
undo-wrapup-set-quota = Austauschquote { $percent } %
undo-wrapup-record = Ergebnis von { $goal }

## Was gedruckt wird
wrapup-print-title = Wo wir stehen
wrapup-print-question = Trägt das Fundament, und wie geht es weiter?
wrapup-print-answer = { $ready } von { $of } Voraussetzungen sind erfüllt; { $actions ->
    [0] noch ist keine Maßnahme geplant.
    [one] eine Maßnahme folgt daraus.
   *[other] { $actions } Maßnahmen folgen daraus.
  }
wrapup-print-readiness = Fundament
wrapup-print-readiness-title = Trägt das Fundament?
wrapup-print-line = Voraussetzung
wrapup-print-state = Erfüllt
wrapup-print-missing = Was steht oder was fehlt
wrapup-print-share = { $done } von { $of }
wrapup-print-plan = 90-Tage-Plan
wrapup-print-plan-title = Die nächsten 90 Tage
wrapup-print-until = Der Plan reicht bis zum { $day }. Bis dahin kommt er in jedem Treffen auf den Tisch.
wrapup-print-what = Was
wrapup-print-who = Wer
wrapup-print-day = Bis
wrapup-print-nobody = noch niemand
wrapup-print-first-month = Die ersten 30 Tage
wrapup-print-second-month = Tag 31 bis 60
wrapup-print-third-month = Tag 61 bis 90
wrapup-print-later = Später
wrapup-print-undated = Ohne Termin
wrapup-print-done = Erledigt
wrapup-print-changes = Was sich geändert hat
wrapup-print-changes-title = Was sich seit Ausgabe { $number } geändert hat
wrapup-print-results = Ergebnisse
wrapup-print-results-title = Was aus den Zielen von Ausgabe { $number } geworden ist
wrapup-print-moves = Die Liste

wrapup-card = Die nächsten 90 Tage
wrapup-card-does = Übernommene Maßnahmen
wrapup-card-by = Bis { $day }: { $text }

wrapup-sheet-checklist = Checkliste
wrapup-sheet-checklist-title = Trägt das Fundament?
wrapup-sheet-checklist-how = Die Zeilen gemeinsam durchgehen. Ankreuzen, wozu beide Teams Ja sagen; aufschreiben, was fehlt und wer sich kümmert.
wrapup-sheet-tick = Ja
wrapup-sheet-check = Beide Teams sagen
wrapup-sheet-missing = Was fehlt, wer kümmert sich
wrapup-sheet-sales-1 = Der Vertrieb weiß, was er gewinnt und was es kostet
wrapup-sheet-sales-2 = Jeder Einwand hat eine Antwort
wrapup-sheet-sales-3 = Jedes Team hat dem anderen etwas zugesagt
wrapup-sheet-roles-1 = Jede Rolle hat eine Person
wrapup-sheet-roles-2 = Für jede Tätigkeit ist genau eine Rolle verantwortlich
wrapup-sheet-roles-3 = Alle wissen, was ihre Sache ist
wrapup-sheet-frame-1 = Die regelmäßigen Treffen haben einen ersten Termin und eine Leitung
wrapup-sheet-frame-2 = Das Marketing weiß, wann es bei einem Vertriebsgespräch mithört
wrapup-sheet-frame-3 = Der Vertrieb weiß, wann er mit dem Marketing Inhalte erarbeitet
wrapup-sheet-questions-1 = Der Ansatz ist beschlossen und begründet
wrapup-sheet-questions-2 = Wir meinen mit unseren Begriffen dasselbe
wrapup-sheet-questions-3 = Wir wissen, wann ein Account vertriebsreif ist und wie schnell geantwortet wird
wrapup-sheet-goals-1 = Jede Stufe hat ein gemeinsames Ziel
wrapup-sheet-goals-2 = Jedes Ziel hat Ausgangswert, Zielwert, Termin und eine verantwortliche Person
wrapup-sheet-goals-3 = Jedes Ziel kommt in einem Treffen auf den Tisch
wrapup-sheet-plan = 90-Tage-Plan
wrapup-sheet-plan-title = Die nächsten 90 Tage
wrapup-sheet-plan-how = Eine Zeile je Maßnahme, mit einem Namen und einem Termin. Ohne Namen ist es keine Maßnahme.

## Der Beispiel-Workshop
wrapup-sample-sla-card = SLA-Karte schreiben und im Vertrieb verteilen
wrapup-sample-tier-1 = Klären, welche Accounts Tier 1 verlassen
wrapup-sample-customer-marketing = Jemanden für das Kundenmarketing finden
wrapup-sample-baseline = Abschlussquote aus dem CRM messen
wrapup-sample-buying-centres = Entscheidergremien von Tier 1 erfassen
wrapup-sample-content = Erstes Inhaltspaket für den Maschinenbau fertigstellen
wrapup-sample-intent = Eine Quelle für Kaufsignale testen
