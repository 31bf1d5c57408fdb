# The document as a whole.
playbook-kind = Playbook
playbook-fact-workshop = Workshop
playbook-fact-facilitator = Facilitator
playbook-as-of = As of { $day }
playbook-confidential = Confidential: for participants only

## print: the words the pages themselves need

print-contents = Contents
print-summary = On one page
print-summary-more = Further decisions stand in their sections.
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
