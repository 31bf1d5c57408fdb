// The one list of commands, by file. It feeds the handler, the permissions (build.rs includes this file), and the tests
// that hold the capabilities and the typed client against it.
macro_rules! every_command {
    ($then:ident) => {
        $then! {
            workshop: start, create_workshop, open_workshop, open_sample, close_workshop, workshop, undo, redo, history,
                walk_history, publish, publish_over, save_copy, versions, keep_version, restore_version, findings, forget_recent,
                show_in_folder;
            settings: settings, change_settings;
            facilitation: facilitation, edit_facilitation, set_clock;
            audience: audience, audience_full, audience_state, set_audience;
            setup: setup, edit_setup, choose_logo;
            buyin: buyin, edit_buyin;
            glossary: glossary, edit_glossary, agreed_terms;
            approach: approach, edit_approach;
            accounts: accounts, account_window, account_ids, account_card, edit_accounts, export_accounts;
            imports: begin_import, change_import, import_rows, commit_import, stop_import, leave_import, save_rejects;
            segmentation: segmentation, target_window, target_ids, target, target_sensitivity, edit_segmentation;
            roles: roles, edit_roles;
            scoring: scoring, edit_scoring, scoring_result, scoring_account, scoring_search, scoring_due,
                import_activities;
            meetings: meetings, edit_meetings, save_calendar;
            goals: goals, edit_goals, goals_formula;
            wrapup: wrapup, edit_wrapup;
            playbook: playbook, edit_playbook, playbook_pages, playbook_page, playbook_glyphs, export_playbook,
                stop_playbook, show_playbook;
        }
    };
}
