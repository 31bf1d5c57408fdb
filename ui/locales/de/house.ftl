# Das Haus: Rahmen, Startseite, Fehler. Die Schritte haben eigene Dateien.
app-name = ABM Workshop
undo-begin = Anlegen des Workshops
undo-house-restore-version = Rückkehr zur Version „{ $name }“
undo-house-restore-unnamed-version = Rückkehr zu einer älteren Version
files-workshop = Workshops
files-picture = Bilder
action-new = Neuer Workshop
action-open = Öffnen …
action-sample-finished = Fertiges Beispiel öffnen
action-sample-half = Halbfertiges Beispiel öffnen
action-save = Jetzt speichern
action-save-copy = Kopie speichern …
action-versions = Versionen …
action-close = Zurück zum Start
action-undo = Rückgängig
action-undo-what = Rückgängig: { $what }
action-redo = Wiederholen
action-redo-what = Wiederholen: { $what }
action-find = Suchen
action-next-finding = Nächster Befund
action-zoom-in = Größer
action-zoom-out = Kleiner
action-zoom-reset = Normale Größe
action-theme-light = Helle Ansicht
action-theme-dark = Dunkle Ansicht
action-language = Show in English
action-settings = Einstellungen …
action-palette = Aktion suchen …
action-shortcuts = Tastenkürzel
group-file = Datei
group-edit = Bearbeiten
group-facilitate = Moderieren
group-go = Gehe zu
group-view = Ansicht
group-help = Hilfe
group-everywhere = Überall
key-ctrl = Strg
key-delete = Entf
key-shift = Umschalt
shortcut-keep = Eingabe behalten
shortcut-move = Innerhalb einer Gruppe bewegen
shortcut-revert = Alten Text zurückholen
start-lead = Marketing und Vertrieb planen gemeinsam und gehen mit einem Playbook.
start-see = So sieht es aus
start-sample-finished = Beispiel-Workshop, fertig
start-sample-half = Beispiel-Workshop, halb fertig zum Üben
start-offline = Arbeitet ohne Internet. Nichts verlässt diesen Rechner.
start-version = Version { $version }
start-other-language = English
start-recent = Zuletzt geöffnet
start-drop = oder einen Workshop in dieses Fenster ziehen
start-missing = Datei fehlt
start-path = { $folder } / { $file }
start-path-missing = { $folder } / { $file }. Vielleicht ist das Laufwerk nicht angesteckt.
start-find = Datei suchen
start-begun = { $begun } von { $steps } Schritten begonnen
start-more = Mehr zu { $name }
start-forget = Aus dieser Liste nehmen
start-no-recent = Geöffnete Workshops erscheinen hier. Das Beispiel zeigt, wie einer aussieht.
start-agenda = Mit einer Agenda beginnen
start-bars = Gefüllt: Arbeitszeit. Umrandet: Pausen. Jeder Block lässt sich später ändern.
show-in-folder = Im Ordner zeigen
today-at = Heute, { $time }
agenda-half-day = Halber Tag
agenda-half-day-is = 240 Min., die Kernentscheidungen
agenda-full-day = Ganzer Tag
agenda-full-day-is = 425 Min., alles einmal
agenda-two-days = Zwei Tage
agenda-two-days-is = 2 × 360 Min., mit Zeit für die Liste
new-title = Neuer Workshop
new-client = Kunde
new-client-hint = Wessen Workshop es ist. Auch der Name der Datei.
new-client-missing = Der Name des Kunden fehlt.
new-agenda = Agenda
new-language = Sprache des Playbooks
new-language-hint = Lässt sich später ändern.
new-create = Ort wählen und anlegen
language-en = Englisch
language-de = Deutsch
theme-system = Wie das System
theme-light = Hell
theme-dark = Dunkel
settings-language = Sprache der App
settings-language-hint = Das Playbook eines Workshops hat seine eigene Sprache.
settings-theme = Ansicht
settings-zoom = Größe
palette-ask = Was möchten Sie tun?
palette-actions = Aktionen
palette-places = Orte
palette-terms = Vereinbarte Begriffe
action-term = { $name }: { $meaning }
palette-choose = wählen
palette-run = ausführen
palette-close = schließen
palette-count = { $count } gefunden
palette-none = Nichts heißt „{ $query }“.
cancel = Abbrechen
close = Schließen
stop = Anhalten
copy-details = Einzelheiten kopieren
details-copied = Einzelheiten kopiert
copy-saved = Eine Kopie liegt unter { $path }
broken-title = Diese Ansicht ist abgestürzt
broken-safe = Ihre Arbeit ist gesichert.
broken-safe-at = Ihre Arbeit ist gesichert und kommt in { $path }.
broken-again = Noch einmal versuchen
broken-back = Zurück zum Start
field-no-number = Das ist keine Zahl.
field-no-day = Das ist kein Tag. So schreiben: { field-day-like }.
field-day-like = 19.11.2026
field-day-open = noch offen
field-no-time = Das ist keine Uhrzeit. So schreiben: 9:30.
field-at-least = Mindestens { $min }.
field-at-most = Höchstens { $max }.
field-between = Zwischen { $min } und { $max }.
no-findings = Keine offenen Befunde.
finding-at = { $place } von { $count }: { $what }
accept-title = Mit diesem Befund leben
accept-do = Annehmen
accept-reason = Grund
accept-reason-hint = Er steht im Playbook neben dem Befund.
accept-reason-missing = Ein Grund fehlt noch.
undone = Rückgängig gemacht: { $what }
redone = Wiederholt: { $what }
recovered = Die App wurde unerwartet beendet. Alles Eingegebene ist wieder da.
versions-lead = Wer zu einer Version zurückkehrt, behält auch den jetzigen Stand als Version.
versions-none = Noch keine Version. Während der Arbeit entsteht alle paar Minuten eine.
version-name = Diesen Stand benennen
version-example = Vor der Pause
version-name-missing = Der Name fehlt.
version-keep = Behalten
version-restore = Dorthin zurück
version-restored = Zurück beim Stand vom { $day }
version-when = Wann
version-why = Warum
version-occasion-automatic = automatisch
version-occasion-named = benannt
version-occasion-migration = vor einem Update
version-occasion-restore = vor einer Rückkehr
rail-label = Schritte
rail-people = { $people } Personen
rail-agenda = Agenda
rail-minutes = Min.
rail-planned = { $minutes } Min. geplant
rail-ends = Ende { $time } mit Pausen
rail-findings = { $count } offene Befunde
rail-sample = Beispiel
state-not-started = nicht begonnen
state-draft = Entwurf
state-agreed = vereinbart
state-parked = geparkt
menu = Menü
saved-at = Gesichert { $time }
saved-saving = Wird gesichert …
saved-unsaved = Behalten, noch nicht in der Datei
saved-failed = Nicht in der Datei
way-save-copy = Woanders speichern
way-open-other = Andere Datei öffnen
way-versions = Versionen ansehen
way-retry-save = Noch einmal versuchen
way-start = Zurück zum Start
error-not-a-workshop = Diese Datei ist kein Workshop.
    .means = Sie wurde nicht verändert.
error-damaged = Diese Datei ist beschädigt.
    .means = Sie wurde nicht verändert. Nehmen Sie eine frühere Kopie.
error-newer = Dieser Workshop stammt aus einer neueren Version der App.
    .means = Er wurde nicht verändert. Aktualisieren Sie die App.
error-foreign = Diese Datei enthält Dinge, die in keinem Workshop stehen.
    .means = Zur Sicherheit wurde sie nicht geöffnet und nicht verändert.
error-too-large = Diese Datei ist zu groß.
    .means = Sie wurde nicht gelesen.
error-in-use = { $who } hat diesen Workshop auf { $host } geöffnet.
    .means = Schließen Sie ihn dort oder öffnen Sie eine Kopie.
error-read-only = An diesem Ort lässt sich nicht schreiben.
    .means = Ihre Arbeit ist auf diesem Rechner gesichert. Speichern Sie sie woanders.
error-disk-full = Der Datenträger ist voll.
    .means = Ihre Arbeit bis hierher ist gesichert. Schaffen Sie Platz oder speichern Sie woanders.
error-missing = Das gibt es nicht mehr.
    .means = Vielleicht wurde es verschoben oder entfernt.
error-changed-elsewhere = Jemand anderes hat die Datei inzwischen geändert.
    .means = Nichts wurde überschrieben. Speichern Sie Ihren Stand als Kopie und vergleichen Sie.
error-nothing-to-undo = Es gibt nichts rückgängig zu machen.
error-nothing-to-redo = Es gibt nichts zu wiederholen.
error-invalid = „{ $value }“ geht hier nicht.
    .means = Der alte Wert bleibt.
error-refused = Damit wäre der Workshop nicht mehr stimmig.
    .means = Nichts wurde geändert.
error-refused-team-alone = Ein Team hat den Laptop: Rückgängig und Wiederholen bleiben bei seinen eigenen Antworten.
    .means = Nichts wurde geändert. Nehmen Sie erst den Laptop zurück, dann lässt sich wieder alles rückgängig machen.
error-unreadable = Diese Datei lässt sich nicht lesen.
    .means = Nichts wurde geändert.
error-cancelled = Angehalten.
    .means = Nichts wurde geändert.
error-not-built-yet = Das gibt es noch nicht.
    .means = Eine spätere Version bringt es.
error-no-workshop = Kein Workshop ist geöffnet.
    .means = Öffnen Sie zuerst einen.
error-io = Der Rechner hat das Lesen oder Schreiben verweigert.
    .means = Ihre Arbeit bis hierher ist auf diesem Rechner gesichert.
error-database = Der Workshop ließ sich nicht lesen oder schreiben.
    .means = Ihre Arbeit bis hierher ist auf diesem Rechner gesichert.
version-occasion-replaced = vor dem Ersetzen der Datei

# Raster: lange Listen mit Spalten. Zellen und Zeilen werden damit vorgelesen.
grid-columns = Spalten
grid-columns-reset = Spalten wie anfangs
grid-columns-as-defined = Die Spalten sind, wie sie anfangs waren.
grid-column-up = { $column } nach vorn
grid-column-down = { $column } nach hinten
grid-column-cover = { $column } für den Raum abdecken
grid-coming = lädt
grid-select = { $name } auswählen
grid-select-all = Alle auswählen
grid-select-none = Keine auswählen
grid-selected = { $count } ausgewählt.
grid-rows = { $count ->
    [one] Eine Zeile.
   *[other] { $count } Zeilen.
}
grid-open = { $name } öffnen
grid-edit = { $column } von { $name }
grid-head-keys = Die Eingabetaste sortiert, mit Umschalt als weiteres Merkmal. Umschalt und Pfeil ändern die Breite, Strg und Pfeil den Platz.

# Two teams at one laptop: each answers alone, then both answers lie open at once.
apart-hand-over = { $side ->
    [marketing] Laptop ans Marketing
   *[sales] Laptop an den Vertrieb
}
apart-take-back = Laptop zurücknehmen
apart-side-none = { $side ->
    [marketing] Marketing hat noch nicht geantwortet
   *[sales] Vertrieb hat noch nicht geantwortet
}
apart-side-answering = { $side ->
    [marketing] Marketing antwortet gerade
   *[sales] Vertrieb antwortet gerade
}
apart-side-part = { $side ->
    [marketing] Marketing hat begonnen
   *[sales] Vertrieb hat begonnen
}
apart-side-done = { $side ->
    [marketing] Marketing hat geantwortet
   *[sales] Vertrieb hat geantwortet
}
apart-progress = { $count } von { $total }
apart-progress-own = { $count } von { $total }, eine gemeinsame Antwort
apart-progress-covered = { $count } von { $total }, verdeckt, bis beide fertig sind
apart-reveal = Beide aufdecken
apart-reveal-left = Beide aufdecken, { $missing } fehlen
apart-cover = Wieder verdecken
apart-gate = { $side ->
    [marketing] Laptop ans Marketing geben
   *[sales] Laptop an den Vertrieb geben
}
apart-gate-why = { $side ->
    [marketing] Das Marketing antwortet gemeinsam und allein. Drehen Sie vorher den Bildschirm weg und nehmen Sie den Beamer ab. Die Antworten des Vertriebs bleiben weggeschlossen.
   *[sales] Der Vertrieb antwortet gemeinsam und allein. Drehen Sie vorher den Bildschirm weg und nehmen Sie den Beamer ab. Die Antworten des Marketings bleiben weggeschlossen.
}
apart-gate-begin = { $side ->
    [marketing] Das Marketing hat den Laptop
   *[sales] Der Vertrieb hat den Laptop
}
apart-alone = { $side ->
    [marketing] Das Marketing antwortet allein
   *[sales] Der Vertrieb antwortet allein
}
error-refused-apart-not-your-turn = Dieses Team hat den Laptop nicht.
    .means = Nichts wurde geändert. Geben Sie ihm erst den Laptop.
error-refused-apart-covered = Die Antworten sind noch verdeckt.
    .means = Nichts wurde geändert. Decken Sie sie erst auf.
error-refused-apart-revealed = Die Antworten liegen schon offen.
    .means = Nichts wurde geändert. Für eine neue Runde lassen sie sich wieder verdecken.
error-refused-apart-missing = { $missing ->
    [one] Eine Antwort fehlt noch.
   *[other] { $missing } Antworten fehlen noch.
}
    .means = Nichts wurde aufgedeckt.

# Eine Datei über dem Fenster
drag-workshop = Loslassen, um den Workshop zu öffnen
drag-list = Loslassen, um die Liste zu importieren
drag-picture = Loslassen, um sie als Logo zu übernehmen
drag-other = Diese Datei passt hier nicht
drag-locked = Nicht, solange ein Team den Laptop hat
drag-no-workshop = Öffnen Sie erst einen Workshop
dropped-locked = Ein Team hat den Laptop: Die Datei wurde nicht übernommen.
dropped-other = „{ $file }“ passt hier nicht. Möglich sind Workshops (.abmw), Listen (CSV, Excel) und Bilder (PNG, JPEG).
dropped-no-workshop = Öffnen Sie erst einen Workshop und legen Sie die Datei dann noch einmal ab.

# Die Kommandozeile: was sie ablehnt, und der Ausweg. Vor dem Satz steht der Name der Datei.
cli-missing = Diese Datei oder diesen Ordner gibt es nicht.
    .means = Bitte Schreibweise und Ort prüfen.
cli-read-only = An diesem Ort lässt sich nicht schreiben.
    .means = Nichts wurde geschrieben. Bitte einen anderen Ordner wählen oder das Recht einholen, hier zu schreiben.
cli-exists = Unter diesem Namen gibt es schon etwas.
    .means = Es bleibt, wie es ist. Bitte einen anderen Namen wählen oder es zuerst woandershin verschieben.
cli-unreadable = Das ist keine lesbare Liste von Firmen.
    .means = Nichts wurde geändert. Eine Liste hat ihre Überschriften in einer Zeile; eine davon nennt die Firma, ihre Domain oder ihre Website.
cli-io = Der Rechner hat hier das Lesen oder Schreiben verweigert.
    .means = Bitte prüfen, ob es eine Datei und kein Ordner ist und ob der Datenträger verbunden ist.
cli-no-display = Hier gibt es keinen Bildschirm, deshalb kann sich kein Fenster öffnen.
    .means = Die Kommandozeile arbeitet ohne: abm-workshop --help
