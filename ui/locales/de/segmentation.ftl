# segmentation: wen wir ansprechen
step-segmentation = Segmentierung
step-segmentation-purpose = Teilen Sie die Liste gemeinsam in Tiers, mit Obergrenzen, die vorher feststehen.

undo-segmentation-set-tier = { $count ->
    [one] { $account } in { $tier ->
        [tier-1] Tier 1
        [tier-2] Tier 2
        [tier-3] Tier 3
        [watch] Beobachten
       *[excluded] Ausgeschlossen
    }
   *[other] { $count } Accounts in { $tier ->
        [tier-1] Tier 1
        [tier-2] Tier 2
        [tier-3] Tier 3
        [watch] Beobachten
       *[excluded] Ausgeschlossen
    }
}
undo-segmentation-exclude = { $count ->
    [one] Grund für den Ausschluss von { $account }
   *[other] Grund für den Ausschluss von { $count } Accounts
}
undo-segmentation-clear-tier = { $count ->
    [one] { $account } nicht einsortiert
   *[other] { $count } Accounts nicht einsortiert
}

finding-segmentation-tier-over = { $tier } enthält { $count } Accounts und hat Platz für { $cap }: { $over } zu viel.
finding-segmentation-list-too-long = { $count } Accounts stehen auf der Liste. { $approach } trägt höchstens { $most }.
finding-segmentation-no-reason = { $count ->
    [one] Ein Account ist ohne Grund ausgeschlossen.
   *[other] { $count } Accounts sind ohne Grund ausgeschlossen.
}
finding-segmentation-no-owner = { $count ->
    [one] Ein Account auf der Liste hat niemanden im Vertrieb.
   *[other] { $count } Accounts auf der Liste haben niemanden im Vertrieb.
}

segmentation-tier-1 = Tier 1
segmentation-tier-2 = Tier 2
segmentation-tier-3 = Tier 3
segmentation-watch = Beobachten
segmentation-excluded = Ausgeschlossen
segmentation-unsorted = Nicht einsortiert

segmentation-reason-too-small = Zu klein
segmentation-reason-outside-market = Außerhalb unseres Marktes
segmentation-reason-no-need = Kein Bedarf an unserem Angebot
segmentation-reason-bound-elsewhere = An einen anderen Anbieter gebunden
segmentation-reason-competitor = Wettbewerber
segmentation-reason-partner = Arbeitet als Partner mit uns
segmentation-reason-insolvent = Insolvent oder kurz davor
segmentation-reason-bad-experience = Versucht, und es ging schlecht aus
segmentation-reason-other = Ein anderer Grund
segmentation-reason-open = Noch kein Grund genannt
segmentation-reason-noted = { $reason }. { $note }

segmentation-column-account = Account
segmentation-column-reason = Grund
segmentation-no-owner = noch niemand
segmentation-room = Platz je Tier
segmentation-room-note = Die Obergrenzen kommen aus der Kapazität im Ansatz.
# Neben einem Balken: 14 von 10, 4 zu viel
segmentation-meter = { $state ->
    [over] { $count } von { $cap }, { $over } zu viel
    [full] { $count } von { $cap }, voll
   *[room] { $count } von { $cap }
}

# Der Bildschirm
segmentation-all = Alle
segmentation-parts = Teile der Liste
segmentation-list = Accounts
segmentation-search = Account suchen
segmentation-selected = { $count } gewählt
segmentation-put = Gewähltes einsortieren
segmentation-put-in = Einsortieren in { $tier ->
    [tier-1] Tier 1
    [tier-2] Tier 2
    [tier-3] Tier 3
    [watch] Beobachten
   *[excluded] Ausgeschlossen
}
segmentation-sort-by = Sortieren nach { $column }
segmentation-keys = Tasten: 1, 2, 3 für die Tiers, W beobachten, X ausschließen, Entf nimmt heraus, Leertaste wählt, Umschalt und Pfeile wählen mehrere.
segmentation-empty = Noch keine Accounts
segmentation-empty-why = Tiers teilen eine Liste. Holen Sie die Liste zuerst im Schritt Accounts herein.
segmentation-nothing-found = Nichts gefunden. Versuchen Sie es mit weniger Wörtern.
segmentation-nothing-here = In diesem Teil der Liste steht nichts.
segmentation-no-caps = Noch keine Obergrenzen. Sie kommen aus der Kapazität im Ansatz.
segmentation-on-the-list = Auf der Liste
segmentation-overlooked = Übersehen?
segmentation-show-unreasoned = Ohne Grund ausgeschlossen
segmentation-show-unowned = Auf der Liste ohne Zuständige
segmentation-show-listed = Auf der Liste
segmentation-look-at = { $what }: { $count }
segmentation-exclude = Ausschließen
segmentation-exclude-one = { $account } ausschließen?
segmentation-exclude-many = { $count ->
    [one] Einen Account ausschließen?
   *[other] { $count } Accounts ausschließen?
}
segmentation-reason-later = Grund später nennen
segmentation-note = In Ihren Worten
segmentation-note-hint = Steht im Playbook neben dem Grund.
segmentation-cancel = Abbrechen

# Das Playbook
segmentation-print-title = Zielliste
segmentation-question = Wen sprechen wir an, und wen nicht?
segmentation-answer = Wir sprechen { $listed } von { $count } Accounts an: { $first } in Tier 1, { $second } in Tier 2, { $third } in Tier 3.{ $unsorted ->
    [0] {""}
   *[other] {" "}{ $unsorted } sind noch nicht einsortiert.
}
segmentation-print-tiers = Accounts nach Tier
segmentation-print-tiers-title = Wen wir ansprechen
segmentation-print-tier = { $tier }: { $count ->
    [one] ein Account
   *[other] { $count } Accounts
}
segmentation-print-left-out = Nicht dabei
segmentation-print-left-out-title = Wen wir jetzt nicht ansprechen
segmentation-print-excluded = Ausgeschlossen, mit Grund: { $count ->
    [one] ein Account
   *[other] { $count } Accounts
}
segmentation-print-watched = Beobachtet, in einem Quartal wieder geprüft: { $count ->
    [one] ein Account
   *[other] { $count } Accounts
}

# Beispiel-Workshop
segmentation-sample-note-i = Verfahren im September eröffnet.
segmentation-sample-note-b = Drei Ausschreibungen, dreimal nur als Vergleichspreis gefragt.
segmentation-sample-note-c = Baut eigene Antriebe und verkauft sie.
