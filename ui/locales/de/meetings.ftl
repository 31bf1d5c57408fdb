# Treffen: der Rahmen für die Zusammenarbeit
step-meetings = Treffen
step-meetings-purpose = Wann sich beide Teams sehen und was sie dazwischen gemeinsam tun

meetings-marketing = Marketing
meetings-sales = Vertrieb

# The ready-made meetings
meetings-name-weekly = Wöchentliches Update
meetings-name-monthly = Monatstreffen
meetings-name-quarterly = Quartalsretrospektive
meetings-purpose-weekly = Das Kernteam sieht auf den Fortschritt und sammelt Ideen, damit nichts auf das nächste große Treffen wartet.
meetings-purpose-monthly = Beide Teams sehen vollzählig auf den Fortschritt je Account und darauf, wie gut sie zusammenarbeiten.
meetings-purpose-quarterly = Alle sehen auf die Ergebnisse: was gut lief, was nicht, und was sich bis zum nächsten Quartal ändert.
meetings-inputs-weekly = Offene Übergaben mit ihren Reaktionszeiten
meetings-inputs-monthly = Stand jedes Tier-1-Accounts, Zahlen des Monats
meetings-inputs-quarterly = Ergebnisse gegen die gemeinsamen Ziele, Vorschläge für die Liste
meetings-outputs-weekly = Nächste Schritte, jeder mit einem Namen
meetings-outputs-monthly = Entscheidungen je Account, im CRM eingetragen
meetings-outputs-quarterly = Verbesserungen mit Verantwortlichen und Termin, die Liste für das nächste Quartal
meetings-item-weekly-1 = Was sich in den Zielaccounts getan hat
meetings-item-weekly-2 = Übergaben: offen, verspätet, zurückgegeben
meetings-item-weekly-3 = Ideen und nächste Schritte
meetings-item-monthly-1 = Tier 1, Account für Account
meetings-item-monthly-2 = Übergabe: angenommen, abgelehnt und warum
meetings-item-monthly-3 = Wie arbeiten wir zusammen? Eines, das hilft, eines, das stört
meetings-item-monthly-4 = Entscheidungen und wer was tut
meetings-item-quarterly-1 = Ergebnisse gegen die gemeinsamen Ziele
meetings-item-quarterly-2 = Was gut lief
meetings-item-quarterly-3 = Was schlecht lief
meetings-item-quarterly-4 = Was wir ändern, mit Verantwortlichen und Termin
meetings-item-quarterly-5 = Die Liste: wer steigt auf, ab oder aus

# A rhythm in a sentence. $start and $end are clock times; $nth is 5 for the last weekday of the month.
meetings-rhythm = { $unit ->
    [once] { $weekday ->
        [open] Einmal, { $start } bis { $end } Uhr
       *[day] Einmal, an einem { meetings-weekday-long }, { $start } bis { $end } Uhr
    }
    [week] { $every ->
        [1] { $weekday ->
            [open] Jede Woche, { $start } bis { $end } Uhr
           *[day] Jeden { meetings-weekday-long }, { $start } bis { $end } Uhr
        }
       *[other] { $weekday ->
            [open] Alle { $every } Wochen, { $start } bis { $end } Uhr
           *[day] Alle { $every } Wochen am { meetings-weekday-long }, { $start } bis { $end } Uhr
        }
    }
   *[month] { $weekday ->
        [open] { $every ->
            [1] Jeden Monat, { $start } bis { $end } Uhr
            [3] Jedes Quartal, { $start } bis { $end } Uhr
           *[other] Alle { $every } Monate, { $start } bis { $end } Uhr
        }
       *[day] { $every ->
            [1] Jeden Monat am { meetings-nth } { meetings-weekday-long }, { $start } bis { $end } Uhr
            [3] Jedes Quartal am { meetings-nth } { meetings-weekday-long }, { $start } bis { $end } Uhr
           *[other] Alle { $every } Monate am { meetings-nth } { meetings-weekday-long }, { $start } bis { $end } Uhr
        }
    }
}
meetings-weekday-or-week = { $weekday ->
    [open] Woche
   *[day] { meetings-weekday-long }
}
meetings-weekday-long = { $weekday ->
    [mon] Montag
    [tue] Dienstag
    [wed] Mittwoch
    [thu] Donnerstag
    [fri] Freitag
    [sat] Samstag
   *[sun] Sonntag
}
meetings-nth = { $nth ->
    [1] ersten
    [2] zweiten
    [3] dritten
    [4] vierten
   *[5] letzten
}
meetings-weekday-mon = Mo
meetings-weekday-tue = Di
meetings-weekday-wed = Mi
meetings-weekday-thu = Do
meetings-weekday-fri = Fr
meetings-weekday-sat = Sa
meetings-weekday-sun = So
meetings-part-morning = Vormittag, bis 11 Uhr
meetings-part-midday = Mittag, 11 bis 14 Uhr
meetings-part-afternoon = Nachmittag, ab 14 Uhr

# Holidays
meetings-holiday-new-year = Neujahr
meetings-holiday-good-friday = Karfreitag
meetings-holiday-easter-monday = Ostermontag
meetings-holiday-may-day = Tag der Arbeit
meetings-holiday-ascension = Christi Himmelfahrt
meetings-holiday-whit-monday = Pfingstmontag
meetings-holiday-unity = Tag der Deutschen Einheit
meetings-holiday-christmas = 1. Weihnachtstag
meetings-holiday-second-christmas = 2. Weihnachtstag
meetings-holiday-epiphany = Heilige Drei Könige
meetings-holiday-corpus-christi = Fronleichnam
meetings-holiday-assumption = Mariä Himmelfahrt
meetings-holiday-national = Nationalfeiertag
meetings-holiday-all-saints = Allerheiligen
meetings-holiday-immaculate = Mariä Empfängnis
meetings-holiday-spring-bank = Bankfeiertag im Frühjahr
meetings-holiday-summer-bank = Bankfeiertag im Sommer
meetings-holiday-boxing = 2. Weihnachtstag
meetings-holiday-king = Martin Luther King Day
meetings-holiday-presidents = Presidents’ Day
meetings-holiday-memorial = Memorial Day
meetings-holiday-juneteenth = Juneteenth
meetings-holiday-independence = Unabhängigkeitstag
meetings-holiday-labor = Labor Day
meetings-holiday-columbus = Columbus Day
meetings-holiday-veterans = Veterans Day
meetings-holiday-thanksgiving = Thanksgiving
meetings-holidays-none = Keine Feiertage
meetings-holidays-de = Deutschland
meetings-holidays-at = Österreich
meetings-holidays-ch = Schweiz
meetings-holidays-uk = England und Wales
meetings-holidays-us = USA

# The screen
meetings-empty = Marketing und Vertrieb arbeiten zusammen, wenn sie sich regelmäßig sehen. Ein fester Termin zählt mehr als der Abstand.
meetings-empty-start = Die drei üblichen Treffen übernehmen
meetings-empty-example = Wöchentliches Update, Monatstreffen, Quartalsretrospektive: Wer kommt und wer leitet, sagt die Matrix.
meetings-own = Eigenes Treffen
meetings-own-title = Treffen hinzufügen
meetings-name = Name
meetings-name-example = Content-Runde
meetings-add = Hinzufügen
meetings-tab-meetings = Treffen
meetings-tab-week = Wann es geht
meetings-tab-pairs = Zu zweit
meetings-tab-free = Feiertage
meetings-list = Treffen
meetings-purpose = Zweck
meetings-purpose-example = Warum es die Zeit aller wert ist
meetings-inputs = Mitzubringen
meetings-outputs = Was herauskommt
meetings-owner = Vorbereitet und geleitet von
meetings-owner-none = Noch niemand
meetings-activity = In der Matrix
meetings-activity-none = Keine eigene Aufgabe
meetings-participants = Wer kommt
meetings-heads = { $count ->
    [0] noch niemand
    [one] eine Person
   *[other] { $count } Personen
}
meetings-hours-week = { $hours } Std. je Woche
meetings-hours-week-none = unter 0,1 Std. je Woche
meetings-agenda = Tagesordnung
meetings-minutes = Min.
meetings-agenda-full = { $planned } von { $length } Min. verplant
meetings-agenda-over = { $planned } von { $length } Min. verplant, { $over } zu viel
meetings-item-new = Noch ein Punkt
meetings-item-add = Punkt hinzufügen
meetings-item-text = Punkt { $number }
meetings-item-minutes = Minuten von Punkt { $number }
meetings-item-remove = Punkt entfernen
meetings-item-up = Nach oben
meetings-item-down = Nach unten
meetings-item-more = Mehr zu Punkt { $number }
meetings-every = Alle
meetings-unit = Rhythmus
meetings-unit-once = Einmal
meetings-unit-week = { $every ->
    [1] Jede Woche
   *[other] Alle { $every } Wochen
}
meetings-unit-month = { $every ->
    [1] Jeden Monat
    [3] Jedes Quartal
   *[other] Alle { $every } Monate
}
meetings-first = Erstmals am
meetings-start = Ab
meetings-length = Minuten
meetings-skips = Nicht an Feiertagen und freien Tagen
meetings-suits-good = Passt beiden Teams
meetings-suits-possible = Für beide Teams möglich
meetings-suits-bad = Ein Team kann dann nicht
meetings-remove = Treffen entfernen
meetings-more = Mehr zu { $meeting }
meetings-earlier = Nach vorn
meetings-later = Nach hinten
meetings-invite-role = Rolle einladen
meetings-invite-person = Person einladen
meetings-invite = Einladen
meetings-invite-all = Alle sind eingeladen.
meetings-uninvite = { $who } nicht mehr einladen
meetings-no-reason-short = hier ohne Aufgabe
meetings-held-by = { $role }: { $people }
meetings-choose = Wählen Sie links ein Treffen.
meetings-zone = Zeitzone
meetings-zone-hint = Treffen behalten ihre Uhrzeit, wenn die Uhren umgestellt werden.
meetings-zone-choose = Wählen …
meetings-country = Feiertage
meetings-closed = Freie Tage
meetings-closed-lead = Betriebsferien, Messen, Inventur: Dann trifft sich niemand.
meetings-closed-none = Noch keine freien Tage.
meetings-closed-name = Wofür
meetings-closed-example = Betriebsferien
meetings-closed-first = Von
meetings-closed-last = Bis
meetings-closed-add = Freie Tage hinzufügen
meetings-closed-range = { $first } bis { $last }
meetings-closed-remove = { $name } entfernen
meetings-load = Stunden je Woche
meetings-load-lead = In allen Treffen zusammen, im Mittel über das Jahr.
meetings-calendar-save = Als Kalender speichern …
meetings-calendar-saved = Der Kalender liegt unter { $path }
meetings-calendar-none = Noch kein Treffen hat einen Tag.
meetings-week-lead = Der Vertrieb ist unterwegs, das Marketing hat seine Fristen. Jedes Team sagt allein, wann es kann; dann sehen beide, welche Zeiten bleiben.
meetings-week-of = { $side ->
    [marketing] Die Woche des Marketings
   *[sales] Die Woche des Vertriebs
}
meetings-week-both = Die Woche beider
meetings-week-progress = { $count } von { $total }
meetings-fit-good = gern
meetings-fit-possible = möglich
meetings-fit-bad = dann nicht
meetings-fit-none = keine Antwort
meetings-slot = { $day }, { $part }
meetings-slot-said = { $day }, { $part }: { $fit }
meetings-slot-both = { $day }, { $part }: Marketing { $marketing }, Vertrieb { $sales }
meetings-slot-keys = Pfeile bewegen, 1 gern, 2 möglich, 3 dann nicht, Entf nimmt zurück.
meetings-week-best = Zeiten, die beiden passen: { $times }
meetings-week-best-none = Keine Zeit passt beiden gern. Es bleiben die möglichen.
meetings-week-covered = Beide Wochen sind verdeckt, bis beide Teams geantwortet haben.
meetings-joint-listening = In Verkaufsgesprächen zuhören
meetings-joint-content = Gemeinsam Inhalte machen
meetings-joint-listening-why = Das Marketing hört, wie Kunden reden, und sagt dem Vertrieb, was es gehört hat.
meetings-joint-content-why = Der Vertrieb bringt ein, wonach Kunden fragen.
meetings-pair-add-listening = Gespräch hinzufügen
meetings-pair-add-content = Inhalt hinzufügen
meetings-pair-none-listening = Noch kein Gespräch geplant.
meetings-pair-none-content = Noch kein Inhalt geplant.
meetings-pair-marketing = Aus dem Marketing
meetings-pair-sales = Aus dem Vertrieb
meetings-pair-person-none = Noch niemand
meetings-pair-nobody = noch niemand
meetings-pair-day = Am
meetings-pair-topic-listening = Account oder Gespräch
meetings-pair-topic-content = Inhalt
meetings-pair-done = Erledigt
meetings-pair-learned = Was dabei herauskam
meetings-pair-remove = Dieses Paar entfernen
meetings-pair = Paar { $number }
meetings-year = Zwölf Monate
meetings-year-empty = Treffen mit einem ersten Tag erscheinen hier.
meetings-year-row = { $meeting }: { $count ->
    [one] ein Tag
   *[other] { $count } Tage
}
meetings-year-day = { $day }: { $meeting }
meetings-year-skipped = { $day }: { $meeting } fällt aus, { $why }
meetings-year-skipped-by-hand = { $day }: { $meeting } fällt aus
meetings-year-leave-out = Ausfallen lassen
meetings-year-hold = Trotzdem abhalten
meetings-year-day-menu = { $meeting } am { $day }

# Calendar
files-calendar = Kalender
meetings-calendar = ABM-Treffen
meetings-calendar-item = { $minutes } Min.: { $text }
meetings-calendar-inputs = Bitte mitbringen: { $text }
meetings-calendar-outputs = Was herauskommt: { $text }
meetings-calendar-listening = Zuhören: { $marketing } mit { $sales }
meetings-calendar-content = Inhalt gemeinsam: { $marketing } und { $sales }
error-refused-meetings-no-zone = Die Treffen haben noch keine Zeitzone.
    .means = Es wurde nichts geschrieben. Unter „Feiertage“ eine wählen, dann entsteht ein Kalender.
error-refused-meetings-no-day = Noch kein Treffen hat einen ersten Tag.
    .means = Es wurde nichts geschrieben. Einem Treffen seinen ersten Tag geben, dann entsteht ein Kalender.

# Undo
undo-meetings-start = die üblichen Treffen
undo-meetings-add = neues Treffen „{ $name }“
undo-meetings-remove = { $meeting } entfernen
undo-meetings-move = Reihenfolge von { $meeting }
undo-meetings-write-name = Name von { $meeting }
undo-meetings-write-purpose = Zweck von { $meeting }
undo-meetings-write-inputs = Mitzubringendes für { $meeting }
undo-meetings-write-outputs = Ergebnis von { $meeting }
undo-meetings-repeat = Rhythmus von { $meeting }
undo-meetings-begin = erster Tag von { $meeting }
undo-meetings-time = Uhrzeit von { $meeting }
undo-meetings-own = Leitung von { $meeting }
undo-meetings-link = Matrixaufgabe von { $meeting }
undo-meetings-skip = Feiertage von { $meeting }
undo-meetings-leave-out = ein Tag von { $meeting } fällt aus
undo-meetings-hold = { $meeting } doch abhalten
undo-meetings-invite = Einladung zu { $meeting }
undo-meetings-uninvite = Ausladung von { $meeting }
undo-meetings-add-item = neuer Punkt für { $meeting }
undo-meetings-write-item = Punkt von { $meeting }
undo-meetings-time-item = Minuten eines Punkts von { $meeting }
undo-meetings-move-item = Tagesordnung von { $meeting }
undo-meetings-remove-item = Punkt von { $meeting } entfernen
undo-meetings-zone = Zeitzone
undo-meetings-holidays = Feiertage
undo-meetings-close = freie Tage „{ $name }“
undo-meetings-reopen = freie Tage entfernen
undo-meetings-add-listening = neues Paar für ein Gespräch
undo-meetings-add-content = neues Paar für einen Inhalt
undo-meetings-pair = wer zu einem Paar gehört
undo-meetings-pair-day = Tag eines Paars
undo-meetings-pair-topic = Thema eines Paars
undo-meetings-pair-done = Paar erledigt
undo-meetings-pair-undone = Paar nicht erledigt
undo-meetings-pair-learned = was bei einem Paar herauskam
undo-meetings-remove-pair = Paar entfernen
undo-meetings-hand-over-marketing = Laptop ans Marketing geben
undo-meetings-hand-over-sales = Laptop an den Vertrieb geben
undo-meetings-take-back = Laptop zurücknehmen
undo-meetings-reveal = beide Wochen aufdecken
undo-meetings-cover = beide Wochen verdecken
undo-meetings-slot-marketing = Woche des Marketings
undo-meetings-slot-sales = Woche des Vertriebs

# Findings
finding-meetings-no-rhythm = Es gibt kein regelmäßiges Treffen beider Teams. Ohne ein solches fehlt der Zusammenarbeit der Rahmen.
finding-meetings-no-owner = { $meeting }: Niemand bereitet es vor und leitet es.
finding-meetings-owner-empty = { $meeting } leitet { $role }, aber diese Rolle ist nicht besetzt.
finding-meetings-owner-absent = { $meeting } leitet { $role }, ist aber nicht eingeladen.
finding-meetings-one-team = { $team ->
    [marketing] { $meeting }: Aus dem Marketing ist niemand eingeladen.
    [sales] { $meeting }: Aus dem Vertrieb ist niemand eingeladen.
   *[both] { $meeting }: Niemand ist eingeladen.
}
finding-meetings-no-day = { $meeting }: Der erste Tag ist noch offen.
finding-meetings-first-free = { $meeting }: Der erste Tag fällt auf einen freien Tag ({ $why }).
finding-meetings-agenda-over = { $meeting }: Die Tagesordnung braucht { $planned } Min., das Treffen hat { $length }.
finding-meetings-no-reason = { $count ->
    [one] { $meeting }: { $roles } ist eingeladen, hat dort laut Matrix aber keine Aufgabe. Vielleicht reicht das Protokoll.
   *[other] { $meeting }: { $roles } sind eingeladen, haben dort laut Matrix aber keine Aufgabe. Vielleicht reicht das Protokoll.
}
finding-meetings-bad-time = { $meeting } liegt zu einer Zeit, zu der ein Team nicht kann.
finding-meetings-no-listening = Es ist kein Gespräch geplant, in dem das Marketing zuhört.
finding-meetings-no-content = Es ist kein Inhalt geplant, den beide Teams gemeinsam machen.
finding-meetings-pair-half = Einem Paar fehlt jemand aus einem der Teams.
finding-meetings-pair-no-day = Ein Paar hat noch keinen Tag.
finding-meetings-no-zone = Die Treffen haben keine Zeitzone, also kann kein Kalender entstehen.

# Print
meetings-print-title = Treffen
meetings-print-question = Wann sehen sich beide Teams, und was tun sie dazwischen gemeinsam?
meetings-print-answer = { $count ->
    [one] Ein regelmäßiges Treffen, { $minutes } Minuten je Woche für alle, die daran teilnehmen.
   *[other] { $count } regelmäßige Treffen, { $minutes } Minuten je Woche für alle, die an sämtlichen teilnehmen.
}
meetings-print-frame = Rahmen
meetings-print-frame-title = Wann wir uns treffen
meetings-print-frame-caption = Regelmäßige Treffen
meetings-print-meeting = Treffen
meetings-print-rhythm = Wann
meetings-print-first = Erstmals am
meetings-print-heads = Personen
meetings-print-open = offen
meetings-print-nobody = noch niemand
meetings-print-zone = Alle Uhrzeiten gelten in { $zone }, auch nach der Zeitumstellung.
meetings-print-agendas = Tagesordnungen
meetings-print-agendas-title = Worüber wir sprechen
meetings-print-item = Punkt
meetings-print-year = Termine
meetings-print-year-title = Die nächsten zwölf Monate
meetings-print-year-caption = Termine
meetings-print-year-note = Wöchentliche Treffen stehen hier nur, wo sie ausfallen.
meetings-print-weekday = Tag
meetings-print-day = Am
meetings-print-remark = Bemerkung
meetings-print-left-out = fällt aus
meetings-print-not-held = fällt aus: { $why }
meetings-print-pairs = Zu zweit
meetings-print-pairs-title = Was wir dazwischen gemeinsam tun
meetings-print-pairs-lead = Das Marketing hört in Verkaufsgesprächen zu und sagt, was es gehört hat. Der Vertrieb macht bei Inhalten mit.
meetings-print-pairs-caption = Paare
meetings-print-topic = Worum es geht
meetings-card = Treffen
meetings-sheet-week-marketing = Wann das Marketing kann
meetings-sheet-week-sales = Wann der Vertrieb kann
meetings-sheet-week-how = Ein Blatt je Team, ohne das andere ausgefüllt. + gern, ○ möglich, – dann nicht.
meetings-sheet-meeting = Treffen
meetings-sheet-meeting-how = Ein Blatt je Treffen. Zuerst über den Zweck einig werden, dann über die Zeit.
meetings-sheet-name = Name des Treffens
meetings-sheet-when = Wie oft, an welchem Tag, von wann bis wann

# Sample workshop
meetings-sample-closed = Betriebsferien
meetings-sample-topic-call = Erstgespräch mit Nordhafen Kranbau
meetings-sample-topic-visit = Werksbesuch bei Weserbogen Fahrzeugteile
meetings-sample-topic-guide = Leitfaden zur Modernisierung von Förderantrieben
meetings-sample-topic-reference = Anwenderbericht zur Energieeinsparung
meetings-sample-learned-call = Kunden fragen zuerst nach Stillstand und erst später nach Energie. Der Leitfaden beginnt nun mit dem Stillstand.
