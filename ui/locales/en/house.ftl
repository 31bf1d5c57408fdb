# The house: frame, start screen, errors. Steps have their own files.
app-name = ABM Workshop
undo-begin = making the workshop
undo-house-restore-version = going back to the version “{ $name }”
undo-house-restore-unnamed-version = going back to an older version
files-workshop = Workshops
files-picture = Pictures
action-new = New workshop
action-open = Open …
action-sample-finished = Open the finished sample
action-sample-half = Open the half-done sample
action-save = Save now
action-save-copy = Save a copy …
action-versions = Versions …
action-close = Back to the start
action-undo = Undo
action-undo-what = Undo: { $what }
action-redo = Redo
action-redo-what = Redo: { $what }
action-find = Search
action-next-finding = Next finding
action-zoom-in = Larger
action-zoom-out = Smaller
action-zoom-reset = Normal size
action-theme-light = Light theme
action-theme-dark = Dark theme
action-language = Auf Deutsch anzeigen
action-settings = Settings …
action-palette = Find an action …
action-shortcuts = Keyboard shortcuts
group-file = File
group-edit = Edit
group-facilitate = Facilitate
group-go = Go to
group-view = View
group-help = Help
group-everywhere = Everywhere
key-ctrl = Ctrl
key-delete = Del
key-shift = Shift
shortcut-keep = Keep what was typed
shortcut-move = Move within a group
shortcut-revert = Bring the old text back
start-lead = Marketing and sales plan together, and leave with a playbook.
start-see = See how it works
start-sample-finished = Sample workshop, finished
start-sample-half = Sample workshop, half done to practise
start-offline = Works without internet. Nothing leaves this computer.
start-version = Version { $version }
start-other-language = Deutsch
start-recent = Recent
start-drop = or drop a workshop anywhere in this window
start-missing = File is missing
start-path = { $folder } / { $file }
start-path-missing = { $folder } / { $file }. The drive may be unplugged.
start-find = Find file
start-begun = { $begun } of { $steps } steps begun
start-more = More about { $name }
start-forget = Take off this list
start-no-recent = Workshops you open appear here. Start with the sample to see one.
start-agenda = Start with an agenda
start-bars = Filled: working time. Outlined: breaks. Every block can be changed later.
show-in-folder = Show in folder
today-at = Today, { $time }
agenda-half-day = Half day
agenda-half-day-is = 240 min, the core decisions
agenda-full-day = Full day
agenda-full-day-is = 425 min, everything once
agenda-two-days = Two days
agenda-two-days-is = 2 × 360 min, with time for the list
new-title = New workshop
new-client = Client
new-client-hint = Whose workshop it is. Also the file’s name.
new-client-missing = A client’s name is needed.
new-agenda = Agenda
new-language = Playbook language
new-language-hint = Can be changed later.
new-create = Choose a place and create
language-en = English
language-de = German
theme-system = As the system
theme-light = Light
theme-dark = Dark
settings-language = Language of the app
settings-language-hint = A workshop’s playbook has its own language.
settings-theme = Theme
settings-zoom = Size
palette-ask = What would you like to do?
palette-actions = Actions
palette-places = Places
palette-terms = Agreed terms
action-term = { $name }: { $meaning }
palette-choose = choose
palette-run = run
palette-close = close
palette-count = { $count } found
palette-none = Nothing is called “{ $query }”.
cancel = Cancel
close = Close
stop = Stop
copy-details = Copy details
details-copied = Details copied
copy-saved = A copy is at { $path }
broken-title = This screen has failed
broken-safe = Your work is safe.
broken-safe-at = Your work is safe and goes into { $path }.
broken-again = Try again
broken-back = Back to the start
field-no-number = This is not a number.
field-no-day = This is not a day. Write it like { field-day-like }.
field-day-like = 19 Nov 2026
field-day-open = no date yet
field-no-time = This is not a time. Write it like 9:30.
field-at-least = At least { $min }.
field-at-most = At most { $max }.
field-between = Between { $min } and { $max }.
no-findings = No open findings.
finding-at = { $place } of { $count }: { $what }
accept-title = Live with this finding
accept-do = Accept
accept-reason = Reason
accept-reason-hint = It stands beside the finding in the playbook.
accept-reason-missing = A reason is needed.
undone = Undone: { $what }
redone = Done again: { $what }
recovered = The app ended unexpectedly. Everything you had entered is back.
versions-lead = Going back to a version keeps the present state as one, too.
versions-none = No version yet. One is kept every few minutes while you work.
version-name = Name this state
version-example = Before the break
version-name-missing = A name is needed.
version-keep = Keep
version-restore = Go back to it
version-restored = Back at the state of { $day }
version-when = When
version-why = Why
version-occasion-automatic = automatic
version-occasion-named = named
version-occasion-migration = before an update
version-occasion-restore = before going back
rail-label = Steps
rail-people = { $people } people
rail-agenda = Agenda
rail-minutes = min
rail-planned = { $minutes } min planned
rail-ends = ends { $time } with breaks
rail-findings = { $count } open findings
rail-sample = Sample
state-not-started = not started
state-draft = draft
state-agreed = agreed
state-parked = parked
menu = Menu
saved-at = Saved { $time }
saved-saving = Saving …
saved-unsaved = Kept, not yet in the file
saved-failed = Not in the file
way-save-copy = Save somewhere else
way-open-other = Open another file
way-versions = See the versions
way-retry-save = Try again
way-start = Back to the start
error-not-a-workshop = This file is not a workshop.
    .means = It was left as it is.
error-damaged = This file is damaged.
    .means = It was left as it is. Go back to an earlier copy.
error-newer = This workshop was made with a newer version of the app.
    .means = It was left as it is. Update the app to open it.
error-foreign = This file holds things no workshop has.
    .means = For safety it was not opened, and left as it is.
error-too-large = This file is too large.
    .means = It was not read.
error-in-use = { $who } has this workshop open on { $host }.
    .means = Close it there, or open a copy.
error-read-only = This place cannot be written to.
    .means = Your work is safe on this computer. Save it somewhere else.
error-disk-full = The disk is full.
    .means = Your work up to now is safe. Make room, or save somewhere else.
error-missing = It is not there any more.
    .means = It may have been moved or removed.
error-changed-elsewhere = Somebody else changed the file meanwhile.
    .means = Nothing was overwritten. Save your state as a copy and compare.
error-nothing-to-undo = There is nothing to undo.
error-nothing-to-redo = There is nothing to redo.
error-invalid = “{ $value }” cannot be used here.
    .means = The old value stays.
error-refused = This would leave the workshop inconsistent.
    .means = Nothing was changed.
error-refused-team-alone = A team has the laptop: undo and redo stay within its own answers.
    .means = Nothing was changed. Take the laptop back first, then everything can be undone again.
error-unreadable = This file cannot be read.
    .means = Nothing was changed.
error-cancelled = Stopped.
    .means = Nothing was changed.
error-not-built-yet = This is not built yet.
    .means = A later version brings it.
error-no-workshop = No workshop is open.
    .means = Open one first.
error-io = The computer refused to read or write.
    .means = Your work up to now is safe on this computer.
error-database = The workshop could not be read or written.
    .means = Your work up to now is safe on this computer.
version-occasion-replaced = before the file was replaced

# Grids: long lists with columns. Cells and rows are read aloud with these.
grid-columns = Columns
grid-columns-reset = Columns as they were
grid-columns-as-defined = The columns are as they were at first.
grid-column-up = Move { $column } forward
grid-column-down = Move { $column } back
grid-column-cover = Cover { $column } for the room
grid-coming = loading
grid-select = Select { $name }
grid-select-all = Select all
grid-select-none = Select none
grid-selected = { $count } selected.
grid-rows = { $count ->
    [one] One row.
   *[other] { $count } rows.
}
grid-open = Open { $name }
grid-edit = { $column } of { $name }
grid-head-keys = Enter sorts, with Shift as a further criterion. Shift and an arrow changes the width, Ctrl and an arrow the place.

# Two teams at one laptop: each answers alone, then both answers lie open at once.
apart-hand-over = { $side ->
    [marketing] Hand laptop to marketing
   *[sales] Hand laptop to sales
}
apart-take-back = Take laptop back
apart-side-none = { $side ->
    [marketing] Marketing has not answered yet
   *[sales] Sales has not answered yet
}
apart-side-answering = { $side ->
    [marketing] Marketing is answering
   *[sales] Sales is answering
}
apart-side-part = { $side ->
    [marketing] Marketing has started
   *[sales] Sales has started
}
apart-side-done = { $side ->
    [marketing] Marketing has answered
   *[sales] Sales has answered
}
apart-progress = { $count } of { $total }
apart-progress-own = { $count } of { $total }, one answer together
apart-progress-covered = { $count } of { $total }, covered until both are in
apart-reveal = Reveal both
apart-reveal-left = Reveal both, { $missing } left
apart-cover = Cover again
apart-gate = { $side ->
    [marketing] Hand the laptop to marketing
   *[sales] Hand the laptop to sales
}
apart-gate-why = { $side ->
    [marketing] Marketing answers as one team and alone. Turn the screen away and take the projector off first. What sales answered stays locked away.
   *[sales] Sales answers as one team and alone. Turn the screen away and take the projector off first. What marketing answered stays locked away.
}
apart-gate-begin = { $side ->
    [marketing] Marketing has the laptop
   *[sales] Sales has the laptop
}
apart-alone = { $side ->
    [marketing] Marketing answers alone
   *[sales] Sales answers alone
}
error-refused-apart-not-your-turn = This team does not have the laptop.
    .means = Nothing was changed. Hand it the laptop first.
error-refused-apart-covered = The answers are still covered.
    .means = Nothing was changed. Reveal them first.
error-refused-apart-revealed = The answers already lie open.
    .means = Nothing was changed. Cover them again for another round.
error-refused-apart-missing = { $missing ->
    [one] One answer is still missing.
   *[other] { $missing } answers are still missing.
}
    .means = Nothing was revealed.

# A file over the window
drag-workshop = Drop it to open the workshop
drag-list = Drop it to import the list
drag-picture = Drop it to make it the client’s logo
drag-other = This file cannot be used here
drag-locked = Not while a team has the laptop
drag-no-workshop = Open a workshop first
dropped-locked = A team has the laptop: the file was not taken.
dropped-other = “{ $file }” cannot be used here. Workshops (.abmw), lists (CSV, Excel) and pictures (PNG, JPEG) can.
dropped-no-workshop = Open a workshop first, then drop the file again.

# The command line: what it refuses, and the way out. The file's name stands before the sentence.
cli-missing = There is no such file or folder.
    .means = Check how it is written and where it lies.
cli-read-only = This place cannot be written to.
    .means = Nothing was written. Choose another folder, or get the right to write here.
cli-exists = There is something of this name already.
    .means = It was left as it is. Choose another name, or move it away first.
cli-unreadable = This is no list of companies that can be read.
    .means = Nothing was changed. A list has its headers in one row, and one of them names the company, its domain or its website.
cli-io = The computer refused to read or write here.
    .means = Check that it is a file and no folder, and that its disk is connected.
cli-no-display = There is no display here, so no window can open.
    .means = The command line works without one: abm-workshop --help
