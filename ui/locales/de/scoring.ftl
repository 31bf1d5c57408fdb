# scoring: wann ein Account reif für den Vertrieb ist
step-scoring = Scoring
step-scoring-purpose = Wann ist ein Account reif für den Vertrieb?

## Wofür es Punkte gibt

scoring-item-threshold = Schwelle
scoring-item-demo-request = Demo-Anfrage
scoring-item-product-form = Produktformular abgeschickt
scoring-item-form = Anderes Formular abgeschickt
scoring-item-pricing-page = Preisseite gesehen
scoring-item-case-study = Fallstudie gelesen
scoring-item-webinar-attended = Am Webinar teilgenommen
scoring-item-webinar-registered = Zum Webinar angemeldet
scoring-item-further-contact = Jede weitere aktive Person
scoring-item-email-click = E-Mail-Klick
scoring-item-page-view = Seitenaufruf
scoring-item-careers-page = Karriereseite gesehen
scoring-item-unsubscribe = Abmeldung
scoring-item-opportunity-lost = Verkaufschance verloren

scoring-decay-none = verfallen nicht
scoring-decay-week = verlieren { $by } pro Woche
scoring-decay-month = verlieren { $by } pro Monat
scoring-decay-half-life = halbieren sich alle { $by } Tage

## Die Regel

scoring-rule = Ein Account { $mode }, wenn seine Passung { $fit } und er binnen { $days } { $points } von { $people } sammelt, { $decider }.
scoring-rule-one-step = geht als SQA an den Vertrieb
scoring-rule-two-step = wird zum MQA (und zum SQA, sobald der Vertrieb annimmt)
scoring-rule-fit = mindestens { $count } beträgt
scoring-rule-fit-any = beliebig ist
scoring-rule-points = { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
}
scoring-rule-days = { $count ->
    [one] eines Tages
   *[other] { $count } Tagen
}
scoring-rule-people = { $count ->
    [one] mindestens einer Person
   *[other] mindestens { $count } Personen
}
scoring-rule-decider = darunter eine mit Entscheidungsrolle
scoring-rule-anybody = gleich in welcher Rolle

scoring-mode = Schritt vom Marketing zum Vertrieb
scoring-mode-one-step = Ein Schritt: SQA ab der Schwelle
scoring-mode-two-step = Zwei Schritte: MQA ab der Schwelle, SQA mit der Annahme
scoring-fit = Mindestpassung
scoring-fit-none = Passung zählt nicht
scoring-fit-takes-part = Passung zählt
scoring-days = Tage, in denen Punkte zählen
scoring-people = Personen, die aktiv sein müssen
scoring-decider = Entscheidungsrolle
scoring-decider-needed = Eine davon muss entscheiden
scoring-points-unit = Punkte
scoring-days-unit = Tage
scoring-threshold-explained = Lässt sich auch unten im Bild ziehen.

scoring-who-rest = Alle übrigen Accounts
scoring-who-all = Alle Accounts
scoring-who-tier-1 = Tier 1
scoring-who-tier-2 = Tier 2
scoring-who-tier-3 = Tier 3
scoring-who-customer = Kunden
scoring-who-prospect = Interessenten
scoring-who-lost = Verlorene Kunden
scoring-who-partner = Partner
scoring-own-threshold = Eigene Schwelle
scoring-own-threshold-for = Eigene Schwelle für
scoring-own-threshold-why = Die Schwelle eines Tiers geht der einer Beziehung vor.
scoring-own-threshold-none = wie alle übrigen
scoring-thresholds-shown = Schwelle für

## Bildschirm

scoring-stages = Teil
scoring-stage-propose = Vorschlagen
scoring-stage-rule = Regel
scoring-stage-sla = SLA

scoring-covered-title = Punkte von beiden Teams, getrennt
scoring-covered-why = Jedes Team sagt für sich, was eine Aktion wert ist. Die Punkte liegen offen, sobald beide fertig sind; über die Unterschiede spricht der Raum.
scoring-open-why = Die Punkte beider Teams liegen offen. Unterschiede klären oder für eine neue Runde verdecken.
scoring-to-rule = Unterschiede klären
scoring-missing-hint = Es braucht alle Punkte beider Teams, damit keines auf das andere wartet.
scoring-what-counts = Was zählt
scoring-add-action = Aktion hinzufügen
scoring-add-trait = Merkmal hinzufügen
scoring-entry-done = Alles hat Punkte.
scoring-take-starters = Für den Rest die Startwerte nehmen
scoring-entry-hint = Minus zieht Punkte ab. Die kleine Zahl ist ein üblicher Startwert.
scoring-points-of = Punkte für: { $item }
scoring-starter = Startwert { $points }

scoring-points = Punkte
scoring-points-open = { $count ->
    [0] alles geklärt
    [one] 1 noch offen, Unterschiede zuerst
   *[other] { $count } noch offen, Unterschiede zuerst
}
scoring-points-apart = Zuerst jedes Team nach eigenen Punkten fragen.
scoring-points-apart-do = Teams fragen
scoring-column-item = Was der Account tut oder ist
scoring-column-marketing = Mkt
scoring-column-marketing-full = Marketing schlägt vor
scoring-column-sales = Vertr.
scoring-column-sales-full = Der Vertrieb schlägt vor
scoring-column-agreed = Vereinbart
scoring-column-dots = Beide Vorschläge auf einer Skala
scoring-agree-on = { $item }: vereinbart sind
scoring-dots = Marketing { $marketing }, Vertrieb { $sales }
scoring-dots-none = Noch keine Vorschläge zum Vergleichen
scoring-off-scale = beide außerhalb der Skala
scoring-foot-now = { $items }: sofortige Übergabe, wenn die Passung stimmt.
scoring-foot-hidden = { $count ->
    [one] 1 Eintrag ausgelassen
   *[other] { $count } Einträge ausgelassen
}

scoring-edit-item = { $item } ändern
scoring-name = Name
scoring-name-missing = Es braucht einen Namen
scoring-decay = Punkte
scoring-decay-pick-none = verfallen nicht
scoring-decay-pick-week = werden jede Woche weniger
scoring-decay-pick-month = werden jeden Monat weniger
scoring-decay-pick-half-life = halbieren sich nach einigen Tagen
scoring-decay-by = Punkte je Mal
scoring-decay-by-days = Tage, bis die Hälfte übrig ist
scoring-cap = Höchstens, im gesamten Zeitraum
scoring-cap-hint = Leer: ohne Grenze.
scoring-act-now = Sofort handeln: Übergabe ohne Rücksicht auf Punkte
scoring-hide = Auslassen
scoring-show = Wieder aufnehmen
scoring-remove = Entfernen
scoring-close = Schließen
scoring-add = Hinzufügen
scoring-trait-field = Accounts mit
scoring-trait-test = gleich
scoring-trait-from = von
scoring-trait-to = bis
scoring-trait-values = einem von (durch Kommas getrennt)
scoring-trait-hint = Zählt für jeden Account der Liste, auf den das zutrifft, einmal und ohne Verfall.

## Was die Regel bewirkt hätte

scoring-simulator = Was die Regel bewirkt hätte
scoring-log-period = { $from } bis { $to }
scoring-no-log = Noch kein Aktivitätsprotokoll
scoring-no-log-why = Ein Protokoll dessen, was Accounts getan haben (Account, Datum, Aktion, Person), zeigt für jede Schwelle, wer übergeben worden wäre.
scoring-import = Protokoll einlesen
scoring-logs = Protokolle
scoring-log-is = { $name }: { $count ->
    [one] 1 Aktivität
   *[other] { $count } Aktivitäten
}
scoring-log-remove = { $name } entfernen
scoring-pass = { $count ->
    [one] 1 Account wird übergeben
   *[other] { $count } Accounts werden übergeben
}
scoring-pass-week = etwa { $week } pro Woche
scoring-pass-week-seller = etwa { $week } pro Woche, { $each } je Verkäufer
scoring-pass-else = bei { $lower }: { $more }, bei { $upper }: { $fewer }
scoring-axis = beste Punktzahl binnen { $days } Tagen, { $active ->
    [one] 1 aktiver Account
   *[other] { $active } aktive Accounts
}
scoring-short = { $reach ->
    [one] Ein Account erreicht die Schwelle.
   *[other] { $reach } Accounts erreichen die Schwelle.
}
scoring-short-fit = { $count ->
    [one] Einen hält die Passung auf.
   *[other] { $count } hält die Passung auf.
}
scoring-short-people = { $count ->
    [one] Einen hält auf, dass zu wenige Personen aktiv sind.
   *[other] { $count } hält auf, dass zu wenige Personen aktiv sind.
}
scoring-short-decider = { $count ->
    [one] Einen hält auf, dass niemand entscheidet.
   *[other] { $count } hält auf, dass niemand entscheidet.
}
scoring-unknown-fit = Die Passung der Accounts ist noch nicht bekannt und hält hier niemanden auf.
scoring-unknown-people = Das Protokoll nennt keine Personen; zu wenige Personen halten hier niemanden auf.
scoring-unknown-roles = Das Protokoll nennt keine Rollen; eine fehlende Entscheidungsrolle hält hier niemanden auf.
scoring-strangers = { $companies ->
    [one] Ein Unternehmen
   *[other] { $companies } Unternehmen
} mit { $activities ->
    [one] einer Aktivität
   *[other] { $activities } Aktivitäten
} nicht auf der Liste: { $samples }
scoring-words-unknown = { $count ->
    [one] Ein Wort im Protokoll ist keine bekannte Aktion.
   *[other] { $count } Wörter im Protokoll sind keine bekannten Aktionen.
}
scoring-words-settle = Bedeutung festlegen
scoring-words-title = Was die Wörter im Protokoll bedeuten
scoring-words-column-word = Im Protokoll steht
scoring-words-column-count = Anzahl
scoring-words-column-means = Das bedeutet
scoring-words-means = „{ $word }“ bedeutet
scoring-words-nothing = zählt nicht
scoring-words-open = noch nicht bekannt
scoring-words = Wörter im Protokoll
scoring-by-week = Nach Woche und Verkäufer
scoring-by-week-title = Übergeben, nach Woche und Verkäufer
scoring-week = Woche ab
scoring-week-count = Accounts
scoring-seller = Verkäufer
scoring-seller-none = niemand
scoring-per-seller = Was ein Verkäufer pro Woche schafft
scoring-per-seller-unit = Accounts
scoring-slider = Schwelle
scoring-slider-value = { $points } Punkte, { $count ->
    [one] 1 Account wird übergeben
   *[other] { $count } Accounts werden übergeben
}
scoring-histogram = Accounts nach bester Punktzahl: { $active } waren aktiv, { $reach } erreichen { $points }
scoring-mark-marketing = Schwelle des Marketings: { $points }
scoring-mark-sales = Schwelle des Vertriebs: { $points }

scoring-examples = Accounts zum Testen der Regel
scoring-column-example = Account
scoring-column-fit = Passung
scoring-column-points = Pkt.
scoring-column-ready = Übergeben?
scoring-ready = Reif
scoring-ready-on = Reif am { $day }
scoring-ready-now = Sofort reif
scoring-missing-excluded = Ausgeschlossen
scoring-missing-fit = Passung unter { $least }
scoring-missing-points = { $short ->
    [one] 1 Punkt fehlt
   *[other] { $short } Punkte fehlen
}
scoring-missing-people = { $count ->
    [0] Niemand aktiv
    [one] Nur eine Person
   *[other] Nur { $count } Personen
}
scoring-missing-decider = Niemand entscheidet
scoring-explain = { $name }, { $points }
scoring-explain-day = am { $day }
scoring-part = { $item } { $points }
scoring-part-times = { $times } × { $item } { $points }
scoring-part-days = { $part } ({ $days })
scoring-part-capped = { $part }, gedeckelt
scoring-part-list = = { $parts }
scoring-part-trait = Merkmale des Accounts { $points }
scoring-add-example = Account hinzufügen
scoring-find-example = Account der Liste suchen
scoring-make-example = Einen erfinden
scoring-example-name = Name des erfundenen Accounts
scoring-example-starter = Ein erfundener Account
scoring-example-change = { $name } ändern
scoring-example-remove = { $name } entfernen
scoring-example-people = Aktive Personen
scoring-example-decider = Eine davon entscheidet
scoring-example-deeds = Was er getan hat
scoring-example-times = Wie oft: { $item }
scoring-example-none = Kein Account gefunden.

scoring-imported = { $file } ist eingelesen
scoring-import-done = { $rows ->
    [one] Eine Zeile
   *[other] { $rows } Zeilen
}: { $new } neu, { $known } schon da, { $rejected } abgelehnt.
scoring-import-rehearsed = { $rows ->
    [one] Eine Zeile ergäbe
   *[other] { $rows } Zeilen ergäben
}: { $new } neu, { $known } schon da, { $rejected } abgelehnt.
scoring-import-strangers = { $count ->
    [one] Ein Unternehmen steht
   *[other] { $count } Unternehmen stehen
} nicht auf der Liste, mit { $rows ->
    [one] einer Aktivität
   *[other] { $rows } Aktivitäten
}: { $samples }. Sie zählen, sobald das Unternehmen auf der Liste steht.
scoring-import-unknown = „{ $word }“ ist keine bekannte Aktion ({ $rows ->
    [one] 1 Zeile
   *[other] { $rows } Zeilen
}). Sie zählt, sobald ihre Bedeutung festgelegt ist.
scoring-import-problem = { $what } { $count ->
    [one] Eine Zeile (Nr. { $lines }).
   *[other] { $count } Zeilen (Nr. { $lines }).
}
scoring-problem-unclosed-quote = Ein Anführungszeichen wird nicht geschlossen.
scoring-problem-cell-too-long = Eine Zelle ist länger als jeder Name.
scoring-problem-no-account = Es ist kein Account genannt.
scoring-problem-no-action = Es ist keine Aktion genannt.
scoring-problem-ambiguous-day = Der Tag lässt sich auf zwei Arten lesen; besser: 2026-11-23.
scoring-problem-unreadable-day = Der Tag ist nicht lesbar.

## SLA

scoring-sla = Die Übergabe, wie beide Teams sie versprechen
scoring-sla-why = Eine Schwelle ohne Versprechen dahinter ist nur eine Zahl: Wer antwortet bis wann, und was geschieht, wenn nicht?
scoring-sla-respond = Der Vertrieb antwortet binnen
scoring-sla-respond-tier = Der Vertrieb antwortet Tier { $tier } binnen
scoring-sla-unit = Arbeitsstunden
scoring-sla-hours = { $hours ->
    [one] { $hours } Arbeitsstunde
   *[other] { $hours } Arbeitsstunden
}
scoring-sla-due = übergeben { $from } → beantwortet bis { $due }
scoring-sla-try = Ausprobieren mit einer Übergabe am
scoring-sla-try-time = um
scoring-sla-never = nie: Der Vertrieb hat keinen Arbeitstag
scoring-sla-accept = Annehmen oder ablehnen binnen
scoring-sla-touches = Versuche, jemanden zu erreichen
scoring-sla-touches-are = { $count ->
    [one] ein Versuch
   *[other] { $count } Versuche
} binnen { $days ->
    [one] eines Arbeitstags
   *[other] { $days } Arbeitstagen
}
scoring-sla-touch-days = binnen Arbeitstagen
scoring-sla-recycle = Abgelehnt oder nicht erreicht
scoring-sla-recycle-days = Zurück beim Marketing, Tage
scoring-sla-recycle-is = { $count ->
    [0] zurück ans Marketing; die Punkte zählen weiter
    [one] einen Tag zurück ans Marketing, dann zählen die Punkte neu
   *[other] { $count } Tage zurück ans Marketing, dann zählen die Punkte neu
}
scoring-sla-watcher = Wer darüber wacht
scoring-sla-watcher-is = { $role } ({ $people })
scoring-sla-nobody = noch niemand
scoring-sla-watcher-usual = Marketing Operations, wie üblich
scoring-sla-breach = Wenn eine Frist verstreicht
scoring-sla-breach-starter = Die Vertriebsleitung erfährt es am selben Tag und benennt jemand anderen; ab drei Fällen im Monat prüfen beide Leitungen gemeinsam die Regel.
scoring-sla-reasons = Gründe für eine Ablehnung
scoring-sla-reasons-hint = Der Vertrieb wählt einen; das Marketing lernt daraus.
scoring-sla-reason = Grund
scoring-sla-add-reason = Grund hinzufügen
scoring-sla-office = Wann der Vertrieb arbeitet
scoring-sla-office-is = Arbeitszeit: { $days }, { $opens } bis { $closes } Uhr
scoring-sla-opens = von
scoring-sla-closes = bis
scoring-sla-holidays = Freie Tage
scoring-sla-add-holiday = Freien Tag hinzufügen
scoring-sla-remove-holiday = { $day } entfernen
scoring-sla-agree = Beide Teams stehen dazu
scoring-sla-agreed = Von beiden Teams vereinbart
scoring-sla-reopen = Wieder öffnen
scoring-weekday-1 = Montag
scoring-weekday-2 = Dienstag
scoring-weekday-3 = Mittwoch
scoring-weekday-4 = Donnerstag
scoring-weekday-5 = Freitag
scoring-weekday-6 = Samstag
scoring-weekday-7 = Sonntag
scoring-weekday-short-1 = Mo
scoring-weekday-short-2 = Di
scoring-weekday-short-3 = Mi
scoring-weekday-short-4 = Do
scoring-weekday-short-5 = Fr
scoring-weekday-short-6 = Sa
scoring-weekday-short-7 = So

scoring-reason-no-fit = Passt doch nicht
scoring-reason-no-need = Kein Bedarf an unserem Angebot
scoring-reason-bad-timing = Nicht jetzt; hat einen Termin im Sinn
scoring-reason-wrong-people = Die falschen Personen, niemand entscheidet
scoring-reason-in-talks = Schon im Gespräch mit dem Vertrieb
scoring-reason-bad-data = Daten falsch oder veraltet

## Befunde

finding-scoring-far-apart = { $count ->
    [one] Die Teams liegen weit auseinander bei den Punkten für: { $items }.
   *[other] Die Teams liegen bei { $count } Einträgen weit auseinander: { $items }.
}
finding-scoring-no-sla = Es gibt eine Schwelle, aber kein SLA, zu dem beide Teams stehen.
finding-scoring-no-watcher = Über das SLA der Übergabe wacht niemand.
finding-scoring-nobody-accountable = Für das Account-Scoring ist keine Rolle rechenschaftspflichtig.
finding-scoring-nobody-reaches = Keiner der { $active } aktiven Accounts erreicht die Schwelle von { $threshold } ({ $who }).
finding-scoring-everybody-reaches = { $count } von { $active } aktiven Accounts erreichen die Schwelle von { $threshold } ({ $who }): Sie sortiert nichts.
finding-scoring-fit-unknown = Die Regel verlangt Passung, aber was passt, ist nicht vereinbart.
finding-scoring-unknown-words = { $count ->
    [one] Im Protokoll steht eine Aktion ohne festgelegte Bedeutung: { $words }.
   *[other] Im Protokoll stehen { $count } Aktionen ohne festgelegte Bedeutung, etwa { $words }.
}
finding-scoring-more-than-a-week = Etwa { $week } Accounts pro Woche würden übergeben; { $sellers ->
    [one] ein Verkäufer schafft
   *[other] { $sellers } Verkäufer schaffen
} { $most }.
finding-scoring-more-than-a-quarter = Etwa { $quarter } Accounts im Quartal würden übergeben; nach dem Vorgehen kann der Vertrieb { $most } betreuen.

## Rückgängig

undo-scoring-hand-over = Laptop an { $side ->
    [marketing] das Marketing
   *[sales] den Vertrieb
}
undo-scoring-take-back = Laptop zurück
undo-scoring-reveal = Punkte aufgedeckt
undo-scoring-cover = Punkte verdeckt
undo-scoring-propose = Punkte { $side ->
    [marketing] des Marketings
   *[sales] des Vertriebs
} für: { $item }
undo-scoring-propose-starters = Startwerte für { $side ->
    [marketing] das Marketing
   *[sales] den Vertrieb
}
undo-scoring-agree = { $item }: { $points }
undo-scoring-reopen = { $item } wieder offen
undo-scoring-add = { $item } hinzugefügt
undo-scoring-change-trait = Accounts mit Merkmal: { $item }
undo-scoring-set-decay = Verfall: { $item }
undo-scoring-set-cap = Höchstwert: { $item }
undo-scoring-set-act-now = „Sofort handeln“: { $item }
undo-scoring-rename = Name: { $item }
undo-scoring-hide = { $item } ausgelassen
undo-scoring-show = { $item } wieder aufgenommen
undo-scoring-remove = { $item } entfernt
undo-scoring-set-fit = Mindestpassung
undo-scoring-set-days = Tage der Regel
undo-scoring-set-people = Personen der Regel
undo-scoring-set-decider = Entscheidungsrolle der Regel
undo-scoring-set-mode = ein Schritt oder zwei
undo-scoring-set-per-seller = was ein Verkäufer schafft
undo-scoring-set-threshold = Schwelle: { $who }
undo-scoring-set-word = Bedeutung von „{ $word }“
undo-scoring-import-log = Aktivitätsprotokoll { $file }
undo-scoring-remove-log = Protokoll { $file } entfernt
undo-scoring-add-example = { $item } als Beispiel
undo-scoring-change-example = erfundenes Beispiel
undo-scoring-remove-example = Beispiel entfernt
undo-scoring-set-response = Antwortzeit für Tier { $tier }
undo-scoring-set-accept = Frist zum Annehmen oder Ablehnen
undo-scoring-set-touches = Versuche, jemanden zu erreichen
undo-scoring-set-recycle = Tage beim Marketing
undo-scoring-set-watcher = wer über das SLA wacht
undo-scoring-write-breach = was bei Verstoß geschieht
undo-scoring-set-office = Arbeitszeit
undo-scoring-set-holiday = freier Tag
undo-scoring-change-reasons = Ablehnungsgründe
undo-scoring-agree-sla = SLA vereinbart
undo-scoring-reopen-sla = SLA wieder offen

## Druck

scoring-print-title = Scoring und Übergabe
scoring-print-question = Wann ist ein Account reif für den Vertrieb?
scoring-print-rule = Regel
scoring-print-rule-title = Wann wir einen Account übergeben
scoring-print-two-step = Ab der Schwelle übergibt das Marketing einen MQA. Zum SQA wird er mit der Annahme durch den Vertrieb.
scoring-print-act-now = Sofortige Übergabe bei stimmender Passung, ohne Rücksicht auf Punkte: { $items }.
scoring-print-thresholds = Schwellen
scoring-print-points = Punkte
scoring-print-points-title = Was Punkte bringt und was sie kostet
scoring-print-points-caption = Punkte je Eintrag
scoring-print-part-threshold = Schwelle
scoring-print-part-actions = Was ein Account tut
scoring-print-part-traits = Was ein Account ist
scoring-print-item = Eintrag
scoring-print-marketing = Marketing
scoring-print-sales = Vertrieb
scoring-print-agreed = Vereinbart
scoring-print-fades = Punkte
scoring-print-capped = { $fades }; höchstens { $cap }
scoring-print-undecided = offen
scoring-print-open = { $count ->
    [one] Ein Eintrag ist nicht geklärt.
   *[other] { $count } Einträge sind nicht geklärt.
}
scoring-print-log = Probe
scoring-print-log-title = Was die Regel bewirkt hätte
scoring-print-log-how = Die Regel am Aktivitätsprotokoll geprüft, jeder Account an dem Tag mit seinen meisten Punkten.
scoring-print-log-period = Protokoll
scoring-print-log-days = { $from } bis { $to }
scoring-print-log-active = Aktive Accounts
scoring-print-log-handed = Übergeben
scoring-print-log-week = … pro Woche
scoring-print-log-seller = … pro Woche und Verkäufer
scoring-print-log-no-fit = Die Passung blieb außer Betracht: Was passt, ist noch nicht vereinbart.
scoring-print-log-no-people = Personen blieben außer Betracht: Das Protokoll nennt sie nicht.
scoring-print-log-no-roles = Entscheidungsrollen blieben außer Betracht: Das Protokoll nennt sie nicht.
scoring-print-sla = SLA
scoring-print-sla-title = Was beide Teams bei der Übergabe versprechen
scoring-print-sla-agreed = Marketing und Vertrieb stehen zu diesen Fristen.
scoring-print-sla-open = Ein Vorschlag: Marketing und Vertrieb haben ihn noch nicht vereinbart.
scoring-print-sla-caption = Antwortzeit je Tier
scoring-print-sla-tier = Tier
scoring-print-sla-respond = Der Vertrieb antwortet binnen

scoring-card-kind = SLA
scoring-card-title = Übergabe an den Vertrieb
scoring-card-when = Wann
scoring-card-times = Bis wann
scoring-card-time = { $tier }: Antwort binnen { $hours }
scoring-card-accept = Annehmen oder begründet ablehnen binnen { $hours }
scoring-card-then = Und dann

scoring-print-sheet-points = Punkte
scoring-print-sheet-points-title = Was ist es wert?
scoring-print-sheet-rule = Regel und SLA
scoring-print-sheet-rule-title = Wann übergeben wir, und was dann?
scoring-sheet-points-how = Jedes Team füllt seine Spalte für sich aus, auf einem eigenen Blatt. Dann beide Blätter nebeneinanderlegen und die größten Unterschiede zuerst klären.
scoring-sheet-starter = Startwert
scoring-sheet-rule-how = Je Team eine Antwort aufschreiben, dann die, zu der beide stehen.
scoring-sheet-threshold = Wie viele Punkte, binnen wie vieler Tage?
scoring-sheet-fit = Welche Passung mindestens?
scoring-sheet-people = Von wie vielen Personen, und wer davon muss entscheiden?
scoring-sheet-own-thresholds = Wer bekommt eine eigene Schwelle (Tier 1, Kunden), und welche?
scoring-sheet-respond = Bis wann antwortet der Vertrieb Tier 1, 2 und 3?
scoring-sheet-reject = Warum darf der Vertrieb ablehnen, bis wann, und was wird aus dem Account?
scoring-sheet-watch = Wer wacht darüber, und was geschieht, wenn eine Frist verstreicht?

## Muster

scoring-sample-trait = Ab 1.000 Beschäftigten
scoring-sample-log = aktivitaeten-hubspot.csv
scoring-sample-role-user = Anwender
scoring-sample-role-influencer = Beeinflusser
scoring-sample-role-decider = Entscheider
scoring-sample-role-buyer = Einkäufer
