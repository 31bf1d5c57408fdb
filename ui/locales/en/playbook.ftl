# The document as a whole.
step-playbook = Playbook
step-playbook-purpose = What everybody takes home, page by page

playbook-kind = Playbook
playbook-kind-poster = RACI poster
playbook-fact-edition = Edition
playbook-fact-workshop = Workshop
playbook-fact-facilitator = Facilitator
playbook-as-of = As of { $day }
playbook-edition = Edition { $number } · { $day }
playbook-edition-next = Edition { $number } in preparation · as of { $day }
playbook-sign-signed = signed on { $day }
playbook-confidential = Confidential: for participants only
playbook-draft = Draft

## Parts no single step speaks for

playbook-part-summary = On one page
playbook-part-findings = Findings and risks
playbook-part-decisions = Decisions
playbook-part-signatures = Signatures

playbook-cover-tier-1 = { $count } in tier 1: own programme
playbook-cover-tier-2 = { $count } in tier 2: by cluster
playbook-cover-tier-3 = { $count } in tier 3: programmatic

## Numbers worth knowing by heart: the number itself stands above these words

playbook-figure-accounts = { $count ->
    [one] account on the list
   *[other] accounts on the list
  }
playbook-figure-activities = { $count ->
    [one] activity shared out
   *[other] activities shared out
  }
playbook-figure-roles = { $count ->
    [one] role held by somebody
   *[other] roles held by somebody
  }
playbook-figure-people = { $count ->
    [one] person in the room
   *[other] people in the room
  }
playbook-figure-budget = budget a year

playbook-findings-question = What does not fit together yet, and what do we live with?
playbook-findings-answer = { $errors ->
    [0] Nothing stands in the way.
    [one] One thing cannot work as planned.
   *[other] { $errors } things cannot work as planned.
  } { $warnings ->
    [0] { "" }
    [one] One is worth a second look.
   *[other] { $warnings } are worth a second look.
  } { $accepted ->
    [0] { "" }
    [one] One is accepted with a reason.
   *[other] { $accepted } are accepted with a reason.
  }
playbook-findings-open = Still open
playbook-findings-open-title = What does not fit yet
playbook-findings-accepted = Accepted
playbook-findings-accepted-title = What we live with, and why
playbook-findings-what = Finding
playbook-findings-weight = Weight
playbook-findings-reason = Reason
playbook-findings-error = must be settled
playbook-findings-warning = worth a look

playbook-log = Log
playbook-log-title = What was decided
playbook-log-question = What was decided, by whom and why?
playbook-log-answer = { $count ->
    [one] One decision is on record, with its reason.
   *[other] { $count } decisions are on record, each with its reason.
  }
playbook-log-number = No.
playbook-log-decision = Decision
playbook-log-reason = Reason
playbook-log-dissent = Dissent
playbook-log-who = Who
playbook-log-day = Date

playbook-sign-title = We stand by this
playbook-sign-question = Who stands by this?
playbook-sign-lead = We work by this playbook until the next retrospective. Whoever wants to change it brings it there.
playbook-sign-valid = Valid
playbook-sign-valid-until = From the day both teams have signed until the next edition replaces it.
playbook-sign-marketing = For marketing
playbook-sign-sales = For sales
playbook-sign-leadership = Management
playbook-sign-read = Read by
playbook-sign-day = Place, date

## The screen

playbook-files = PDF documents
playbook-look = How to look at it
playbook-look-pages = Pages
playbook-look-reading = Reading
playbook-save = Save as PDF
playbook-nothing = There is nothing to print yet.
playbook-options = How it is printed
playbook-document = Document
playbook-document-playbook = Playbook
playbook-document-handouts = Handouts
playbook-document-raci-poster = RACI poster, A3
playbook-document-blank-kit = Blank kit
playbook-language = Language of the playbook
playbook-paper = Paper
playbook-switch-double-sided = For both sides
playbook-switch-grey = Without colour
playbook-switch-large = Large print
playbook-switch-draft = Marked as a draft
playbook-switch-logo = With the client’s logo
playbook-confidentiality = Note in every foot
playbook-parts = Sections
playbook-parts-reset = As usual
playbook-part-empty = empty
playbook-part-up = Move “{ $part }” up
playbook-part-down = Move “{ $part }” down
playbook-page-cover = Cover
playbook-page-of = Page { $page } of { $pages }
playbook-page = Page { $page } of { $pages }: { $what }
playbook-writing-layout = Setting the pages
playbook-writing-write = Writing the file
playbook-written = Saved as { $path }
playbook-open-file = Open
playbook-warning-logo = The logo cannot be read. The client’s name stands in its place.
playbook-warning-glyph = No font has the character “{ $character }” ({ $words } words). A box stands in its place.
playbook-fix = Fix this
playbook-fix-what = Fix this: { $what }
playbook-spread = Pages side by side
playbook-spread-one = One page
playbook-spread-two = Two pages
playbook-zoom-in = Larger page
playbook-zoom-out = Smaller page
playbook-stage = The page; arrow keys turn it
playbook-gaps = { $count ->
    [one] One gap will show in print
   *[other] { $count } gaps will show in print
  }
playbook-thumbs = { $count ->
    [one] One page
   *[other] { $count } pages
  }

## What can be undone

undo-playbook-switch-grey = { $on ->
    [yes] playbook in grey
   *[no] playbook in colour
  }
undo-playbook-switch-large = { $on ->
    [yes] playbook in large print
   *[no] playbook in usual print
  }
undo-playbook-switch-double-sided = { $on ->
    [yes] playbook for both sides
   *[no] playbook for one side
  }
undo-playbook-switch-draft = { $on ->
    [yes] marking the playbook as a draft
   *[no] taking the draft mark off
  }
undo-playbook-switch-logo = { $on ->
    [yes] logo on the cover
   *[no] cover without a logo
  }
undo-playbook-set-confidentiality = confidentiality note of the playbook
undo-playbook-show-part = { $shown ->
    [yes] printing “{ $part }”
   *[no] leaving out “{ $part }”
  }
undo-playbook-move-part = moving “{ $part }” in the playbook
undo-playbook-reset-parts = usual parts of the playbook

## print: the words the pages themselves need

print-contents = Contents
print-summary = On one page
print-summary-more = { $count ->
    [one] One more stands in its section.
   *[other] { $count } more stand in their sections.
  }
print-decided = Decided
print-still-open = Open
print-open-question = Question
print-who = Who
print-topic = Topic
print-decision = Decision
# Head of a column with page numbers
print-page-head = Page
print-page = Page { $page } of { $pages }
print-continued = { $what }, continued
print-continued-on = Continued on page { $page }
print-rows = { $from } to { $to } of { $all }
print-question = The question
print-answer = The answer
print-inside = In this section
print-marketing = Marketing
print-sales = Sales
print-key = Key
print-findings = Findings
print-marks-one = { $count } target accounts, one mark each
print-marks-many = { $count } target accounts, each mark stands for { $each }
print-criterion = Criterion
print-weight = Weight
# Nobody has answered yet
print-open = open
print-contributions-key = Solid: all points. Grey: part of the points. Outline: the points possible.
print-how = How to use this sheet:
print-notes = Own notes
print-of = { $count } of { $limit }
print-also-drawn = Also drawn, without room for a name: { $names }
print-thinned = { $shown } of { $all } points drawn; the counts include all
print-tier-1 = Tier 1
print-tier-2 = Tier 2
print-tier-3 = Tier 3
print-tier-watch = Watch list
print-median-key = Line: lowest to highest. Stroke: median.
