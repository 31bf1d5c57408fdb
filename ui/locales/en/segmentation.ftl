# segmentation: whom we address
step-segmentation = Segmentation
step-segmentation-purpose = Cut the list into tiers, together, under caps you set before.

undo-segmentation-set-tier = { $count ->
    [one] { $account } in { $tier ->
        [tier-1] tier 1
        [tier-2] tier 2
        [tier-3] tier 3
        [watch] watch
       *[excluded] excluded
    }
   *[other] { $count } accounts in { $tier ->
        [tier-1] tier 1
        [tier-2] tier 2
        [tier-3] tier 3
        [watch] watch
       *[excluded] excluded
    }
}
undo-segmentation-exclude = { $count ->
    [one] Reason to exclude { $account }
   *[other] Reason to exclude { $count } accounts
}
undo-segmentation-clear-tier = { $count ->
    [one] { $account } unsorted
   *[other] { $count } accounts unsorted
}

finding-segmentation-tier-over = { $tier } holds { $count } accounts and has room for { $cap }: { $over } too many.
finding-segmentation-list-too-long = { $count } accounts are on the list. { $approach } carries up to { $most }.
finding-segmentation-no-reason = { $count ->
    [one] One account is excluded without a reason.
   *[other] { $count } accounts are excluded without a reason.
}
finding-segmentation-no-owner = { $count ->
    [one] One account on the list has nobody in sales.
   *[other] { $count } accounts on the list have nobody in sales.
}

segmentation-tier-1 = Tier 1
segmentation-tier-2 = Tier 2
segmentation-tier-3 = Tier 3
segmentation-watch = Watch
segmentation-excluded = Excluded
segmentation-unsorted = Not sorted

segmentation-reason-too-small = Too small
segmentation-reason-outside-market = Outside our market
segmentation-reason-no-need = No need for what we sell
segmentation-reason-bound-elsewhere = Bound to another supplier
segmentation-reason-competitor = Competitor
segmentation-reason-partner = Works with us as a partner
segmentation-reason-insolvent = Insolvent or close to it
segmentation-reason-bad-experience = Tried, and it went badly
segmentation-reason-other = Another reason
segmentation-reason-open = No reason given yet
segmentation-reason-noted = { $reason }. { $note }

segmentation-column-account = Account
segmentation-column-reason = Reason
segmentation-no-owner = nobody yet
segmentation-room = Room in each tier
segmentation-room-note = The caps come from the capacity in the approach.
# Beside a meter: 14 of 10, 4 too many
segmentation-meter = { $state ->
    [over] { $count } of { $cap }, { $over } too many
    [full] { $count } of { $cap }, full
   *[room] { $count } of { $cap }
}

# The screen
segmentation-all = All
segmentation-parts = Parts of the list
segmentation-list = Accounts
segmentation-search = Find an account
segmentation-selected = { $count } chosen
segmentation-put = Put what is chosen in
segmentation-put-in = Put in { $tier ->
    [tier-1] tier 1
    [tier-2] tier 2
    [tier-3] tier 3
    [watch] watch
   *[excluded] excluded
}
segmentation-sort-by = Sort by { $column }
segmentation-keys = Keys: 1, 2, 3 for the tiers, W watch, X exclude, Delete takes out, Space chooses, Shift and arrows choose several.
segmentation-empty = No accounts yet
segmentation-empty-why = Tiers cut a list. Bring in the list in the step Accounts first.
segmentation-nothing-found = Nothing found. Try fewer words.
segmentation-nothing-here = Nothing in this part of the list.
segmentation-no-caps = No caps yet. They come from the capacity in the approach.
segmentation-on-the-list = On the list
segmentation-overlooked = Overlooked?
segmentation-show-unreasoned = Excluded without a reason
segmentation-show-unowned = On the list without an owner
segmentation-show-listed = On the list
segmentation-look-at = { $what }: { $count }
segmentation-exclude = Exclude
segmentation-exclude-one = Exclude { $account }?
segmentation-exclude-many = { $count ->
    [one] Exclude one account?
   *[other] Exclude { $count } accounts?
}
segmentation-reason-later = Give the reason later
segmentation-note = In your words
segmentation-note-hint = Printed in the playbook beside the reason.
segmentation-cancel = Cancel

# The playbook
segmentation-print-title = Target list
segmentation-question = Whom do we address, and whom not?
segmentation-answer = We address { $listed } of { $count } accounts: { $first } in tier 1, { $second } in tier 2, { $third } in tier 3.{ $unsorted ->
    [0] {""}
   *[other] {" "}{ $unsorted } are not sorted yet.
}
segmentation-print-tiers = Accounts by tier
segmentation-print-tiers-title = Whom we address
segmentation-print-tier = { $tier }: { $count ->
    [one] one account
   *[other] { $count } accounts
}
segmentation-print-left-out = Left out
segmentation-print-left-out-title = Whom we do not address now
segmentation-print-excluded = Excluded, with the reason: { $count ->
    [one] one account
   *[other] { $count } accounts
}
segmentation-print-watched = On watch, looked at again in a quarter: { $count ->
    [one] one account
   *[other] { $count } accounts
}

# Sample workshop
segmentation-sample-note-i = Proceedings opened in September.
segmentation-sample-note-b = Three tenders, three times only asked for a price to compare.
segmentation-sample-note-c = Builds its own drives and sells them.
