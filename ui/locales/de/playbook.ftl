# Das Dokument als Ganzes.
playbook-kind = Playbook
playbook-fact-workshop = Workshop
playbook-fact-facilitator = Moderation
playbook-as-of = Stand { $day }
playbook-confidential = Vertraulich: nur für Teilnehmende

## print: the words the pages themselves need

print-contents = Inhalt
print-summary = Auf einer Seite
print-summary-more = Weitere Beschlüsse stehen in ihren Abschnitten.
print-topic = Thema
print-decision = Beschluss
# Head of a column with page numbers
print-page-head = Seite
print-page = Seite { $page } von { $pages }
print-continued = { $what }, Fortsetzung
print-continued-on = Fortsetzung auf Seite { $page }
print-rows = { $from } bis { $to } von { $all }
print-question = Die Frage
print-answer = Die Antwort
print-inside = In diesem Abschnitt
print-marketing = Marketing
print-sales = Vertrieb
print-key = Zeichen
print-findings = Befunde
print-marks-one = { $count } Zielaccounts, je Zeichen einer
print-marks-many = { $count } Zielaccounts, je Zeichen { $each }
print-criterion = Kriterium
print-weight = Gewicht
# Nobody has answered yet
print-open = offen
print-contributions-key = Kräftig: alle Punkte. Grau: ein Teil der Punkte. Umriss: mögliche Punkte.
