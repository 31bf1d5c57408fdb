# The step glossary: one language for both teams.
step-glossary = Glossary
step-glossary-purpose = What our words mean, to both teams

# Starter terms
glossary-term-abm = Account-based marketing (ABM)
glossary-meaning-abm = Marketing and sales choose a limited number of companies together and win them with a joint plan, instead of collecting as many contacts as possible.
glossary-term-account = Account
glossary-meaning-account = A company, or the part of it that decides on its own, with everybody there who has a say.
glossary-term-target-account = Target account
glossary-meaning-target-account = An account both teams have put on the list because it is worth an effort of its own.
glossary-term-target-account-list = Target account list
glossary-meaning-target-account-list = The one list of target accounts that marketing and sales work from, with tier and owner. It changes only on agreed dates.
glossary-term-icp = Ideal customer profile (ICP)
glossary-meaning-icp = The traits of companies that need us most, buy soonest and stay longest. It describes companies, not persons.
glossary-term-negative-icp = Negative ICP
glossary-meaning-negative-icp = Traits that rule a company out, however attractive the rest looks, each with its reason.
glossary-term-strategic-abm = Strategic ABM (1:1)
glossary-meaning-strategic-abm = A programme of its own for each top account. The most effective way, and the most costly.
glossary-term-abm-lite = ABM lite (1:few)
glossary-meaning-abm-lite = One programme for a small group of accounts that share an industry and a problem.
glossary-term-programmatic-abm = Programmatic ABM (1:many)
glossary-meaning-programmatic-abm = One largely automated programme for many accounts with a coarse trait in common, such as an industry in a country.
glossary-term-cluster = Cluster
glossary-meaning-cluster = Five to fifteen accounts that share an industry, a problem and a reference customer, so that one programme fits them all.
glossary-term-tier = Tier
glossary-meaning-tier = A level of effort. Tier 1 gets the most per account; how many fit in is limited by our people and budget.
glossary-term-segment = Segment
glossary-meaning-segment = A part of the list defined by a rule, for example all machine builders with more than 500 employees.
glossary-term-buying-centre = Buying centre
glossary-meaning-buying-centre = Everybody in an account who has a part in the decision to buy, whatever their title.
glossary-term-decider = Decider
glossary-meaning-decider = The person who can say yes and has the money for it.
glossary-term-champion = Champion
glossary-meaning-champion = Somebody in the account who speaks for us when we are not in the room.
glossary-term-gatekeeper = Gatekeeper
glossary-meaning-gatekeeper = Somebody who decides which suppliers and which information reach the others.
glossary-term-blocker = Blocker
glossary-meaning-blocker = Somebody in the account who would rather have another supplier, or none.
glossary-term-firmographics = Firmographics
glossary-meaning-firmographics = Facts about a company that can be looked up: industry, size, revenue, location.
glossary-term-technographics = Technographics
glossary-meaning-technographics = Which systems and technologies a company uses.
glossary-term-intent = Intent
glossary-meaning-intent = Signs that an account is looking for something like ours just now, seen by us or by others.
glossary-term-fit = Fit
glossary-meaning-fit = How well an account matches our ideal customer profile, from 0 to 100. It changes slowly.
glossary-term-engagement = Engagement
glossary-meaning-engagement = How much an account has dealt with us lately, all its people together. It changes quickly.
glossary-term-account-score = Account score
glossary-meaning-account-score = Points for fit and engagement of an account by the rule both teams agreed.
glossary-term-decay = Decay
glossary-meaning-decay = Points from actions lose worth with time, so that an old visit does not look like fresh interest.
glossary-term-threshold = Threshold
glossary-meaning-threshold = The score from which an account is handed to sales.
glossary-term-mqa = MQA
glossary-meaning-mqa = Marketing-qualified account: over the threshold by marketing’s reckoning, not yet accepted by sales.
glossary-term-sqa = SQA
glossary-meaning-sqa = Sales-qualified account: ready for a salesperson by the rule both teams agreed, and taken on by sales.
glossary-term-sla = SLA
glossary-meaning-sla = What both teams promise each other at the hand-over: how fast sales responds, what marketing delivers, what happens otherwise.
glossary-term-recycling = Recycling
glossary-meaning-recycling = An account that was not ready goes back to marketing with a reason and a date, instead of being lost.
glossary-term-white-space = White space
glossary-meaning-white-space = What an existing customer could buy from us and does not buy yet.
glossary-term-coverage = Coverage
glossary-meaning-coverage = In how many target accounts we know enough of the right people to work with.
glossary-term-penetration = Penetration
glossary-meaning-penetration = How far we have come inside an account: departments, sites or products that already work with us.
glossary-term-pipeline-velocity = Pipeline velocity
glossary-meaning-pipeline-velocity = How much revenue moves through the pipeline per day: opportunities × win rate × deal size ÷ length of the sales cycle.
glossary-term-acv-clv = ACV, CLV
glossary-meaning-acv-clv = Annual contract value: revenue of a contract per year. Customer lifetime value: what a customer brings in over all years.
glossary-term-play = Play
glossary-meaning-play = A planned sequence of steps by marketing and sales for a certain situation in an account.
glossary-term-raci = RACI
glossary-meaning-raci = Who is responsible, accountable, consulted and informed for each activity. Exactly one is accountable.

# Screen
glossary-show = Show
glossary-show-all = All
glossary-show-disputed = To discuss
glossary-show-open = Open
glossary-show-agreed = Agreed
glossary-show-hidden = Left out
glossary-progress = { $agreed } of { $all } agreed
glossary-search = Find a term
glossary-marketing = Marketing says
glossary-sales = Sales says
glossary-agreed = We agree on
glossary-proposal = Proposed meaning
glossary-status-disputed = disputed
glossary-status-same = same words
glossary-status-open = open
glossary-status-agreed = agreed
glossary-take-untouched = Take the proposal for all open terms
glossary-reopen = Reopen
glossary-mark = Mark as disputed
glossary-unmark = No longer disputed
glossary-hide = Leave out
glossary-unhide = Show again
glossary-remove = Remove
glossary-add = Add
glossary-name = Term
glossary-more = More for { $term }
glossary-of = { $term }: { $what }
glossary-none-here = No term here.
glossary-none-found = No term contains “{ $text }”.
glossary-lead = Ask each team for its own words first. Where they differ is what the room talks about.
glossary-show-count = { $what } ({ $count })
glossary-add-term = Add a term
glossary-project = One by one
glossary-project-count = { $place } of { $count }
glossary-all-terms = All terms
glossary-name-missing = A term needs a name.
glossary-cell-name = { $term }: { $status }
glossary-cell = { $what }: { $text }
glossary-cell-empty = nothing yet
# Before buttons named “Marketing’s words”, “Sales’ words”, “The proposal”.
glossary-take = Agree on
glossary-take-marketing = Marketing’s words
glossary-take-sales = Sales’ words
glossary-take-proposal = The proposal
glossary-no-marketing = Marketing has not said yet what “{ $term }” means.
glossary-no-sales = Sales has not said yet what “{ $term }” means.
glossary-no-proposal = There is no proposal for “{ $term }”.
glossary-said-agreed = “{ $term }” is agreed.
glossary-key-term = next term
glossary-key-back = back

# Undo
undo-glossary-word-marketing = marketing’s wording of “{ $term }”
undo-glossary-word-sales = sales’ wording of “{ $term }”
undo-glossary-agree = agreement on “{ $term }”
undo-glossary-agree-untouched = taking the proposals for open terms
undo-glossary-reopen = reopening “{ $term }”
undo-glossary-mark = marking “{ $term }” as disputed
undo-glossary-unmark = “{ $term }” no longer disputed
undo-glossary-add = new term “{ $term }”
undo-glossary-rename = name of “{ $term }”
undo-glossary-hide = leaving out “{ $term }”
undo-glossary-show = showing “{ $term }”
undo-glossary-remove = removing “{ $term }”

# Findings
finding-glossary-disputed = The teams mean different things by “{ $term }”.
finding-glossary-same = Both teams word “{ $term }” alike, but nobody has agreed on it yet.

# Print
glossary-print-title = Glossary
glossary-print-question = What do our words mean?
glossary-print-answer = { $disputed ->
        [0] We agreed on { $agreed ->
            [one] one term
           *[other] { $agreed } terms
        }.
        [one] We agreed on { $agreed ->
            [one] one term
           *[other] { $agreed } terms
        }; one is still disputed.
       *[other] We agreed on { $agreed ->
            [one] one term
           *[other] { $agreed } terms
        }; { $disputed } are still disputed.
    }
glossary-print-disputed = Disputed terms
glossary-print-disputed-title = What we still say differently
glossary-print-disputed-caption = Terms the teams use differently
glossary-print-agreed = Agreed terms
glossary-print-agreed-title = What our words mean
glossary-print-agreed-caption = Agreed terms in alphabetical order
glossary-print-term = Term
glossary-print-meaning = Agreed meaning
glossary-print-marketing = Marketing
glossary-print-sales = Sales
glossary-print-silent = no wording

# Sample workshop
glossary-sample-sqa-marketing = An account that has passed the threshold in our scoring.
glossary-sample-sqa-sales = An account with a project, a budget and a name to call.
glossary-sample-sqa-agreed = An account over the threshold in which at least two people have shown interest, one of them with a say in the decision. Sales answers within the agreed time.
glossary-sample-target-account-marketing = Every company that matches the ideal customer profile.
glossary-sample-target-account-sales = A company one of us is going to visit this year.
glossary-sample-target-account-agreed = A company on the joint list with a tier and an owner. What is not on the list is not a target account.
glossary-sample-engagement-marketing = Clicks, visits and downloads by anybody in the account.
glossary-sample-engagement-sales = Somebody there picks up the phone and talks about a project.

## Sheet for the blank kit
glossary-sheet-title = { $side ->
    [marketing] Our words: marketing
   *[sales] Our words: sales
}
glossary-sheet-how = Write in one line what each term means to your team today, without asking the other team. Leave out what nobody uses. 15 minutes.
glossary-sheet-means = What we mean by it
