//! What a column is, told by its header in English or German, and which system a list comes from.

use abm_core::steps::accounts::AccountField;

/// What a column becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A field of the account.
    Field(AccountField),
    /// How many deals are open: any is an open opportunity.
    OpenDeals,
    /// A field of the list's own, kept under its header.
    Own,
    /// Nothing anybody wrote: a system's checksum.
    Ignored,
}

/// Headers by field, folded: lower case, no accents, letters and digits only.
const HEADERS: [(AccountField, &[&str]); 17] = {
    use AccountField as F;
    [
        (
            F::RecordId,
            &[
                "recordid",
                "accountid",
                "organizationid",
                "organisationid",
                "companyid",
                "hubspotid",
                "id",
            ],
        ),
        (
            F::Name,
            &[
                "companyname",
                "accountname",
                "organizationname",
                "organisationname",
                "name",
                "company",
                "account",
                "unternehmensname",
                "unternehmen",
                "firmenname",
                "firma",
                "organization",
                "organisation",
                "security",
                "kunde",
                "kundenname",
            ],
        ),
        (
            F::Domain,
            &[
                "companydomainname",
                "domain",
                "domainname",
                "unternehmensdomainname",
            ],
        ),
        (
            F::Website,
            &[
                "website",
                "websiteurl",
                "webseite",
                "homepage",
                "url",
                "internetseite",
                "web",
            ],
        ),
        (
            F::Industry,
            &[
                "industry",
                "branche",
                "gicssector",
                "sector",
                "organizationindustry",
                "organisationbranche",
            ],
        ),
        (
            F::Country,
            &[
                "country",
                "countryregion",
                "land",
                "landregion",
                "billingcountry",
                "landrechnungsanschrift",
                "address1countryregion",
                "adresse1landregion",
                "organizationcountryofaddress",
                "organisationlandderadresse",
            ],
        ),
        (
            F::Region,
            &[
                "stateregion",
                "state",
                "region",
                "bundesland",
                "billingstateprovince",
                "bundeslandrechnungsanschrift",
            ],
        ),
        (
            F::City,
            &[
                "city",
                "stadt",
                "ort",
                "billingcity",
                "stadtrechnungsanschrift",
                "address1city",
                "adresse1ort",
            ],
        ),
        (
            F::PostalCode,
            &[
                "postalcode",
                "zip",
                "zipcode",
                "plz",
                "postleitzahl",
                "billingzippostalcode",
                "plzrechnungsanschrift",
                "address1zippostalcode",
                "adresse1postleitzahl",
            ],
        ),
        (
            F::Employees,
            &[
                "numberofemployees",
                "employees",
                "mitarbeiter",
                "mitarbeiterzahl",
                "anzahlmitarbeiter",
                "anzahldermitarbeiter",
            ],
        ),
        (
            F::Revenue,
            &["annualrevenue", "revenue", "jahresumsatz", "umsatz"],
        ),
        (
            F::Currency,
            &["currency", "wahrung", "accountcurrency", "accountwahrung"],
        ),
        (
            F::Owner,
            &[
                "companyowner",
                "accountowner",
                "owner",
                "accountinhaber",
                "inhaber",
                "besitzer",
                "organizationowner",
                "organisationbesitzer",
            ],
        ),
        (
            F::Relationship,
            &[
                "lifecyclestage",
                "type",
                "typ",
                "relationshiptype",
                "beziehung",
                "beziehungstyp",
                "lifecyclephase",
            ],
        ),
        (
            F::LastActivity,
            &[
                "lastactivitydate",
                "lastactivity",
                "letzteaktivitat",
                "datumderletztenaktivitat",
            ],
        ),
        (
            F::Parent,
            &[
                "parentcompany",
                "parentaccount",
                "ubergeordneteraccount",
                "muttergesellschaft",
            ],
        ),
        (
            F::Notes,
            &["notes", "description", "notizen", "beschreibung"],
        ),
    ]
};

/// A header folded for comparison.
pub fn folded(header: &str) -> String {
    header
        .trim_end_matches('*')
        .to_lowercase()
        .chars()
        .filter_map(|it| match it {
            'ä' => Some('a'),
            'ö' => Some('o'),
            'ü' => Some('u'),
            'ß' => Some('s'),
            it if it.is_alphanumeric() => Some(it),
            _ => None,
        })
        .collect()
}

/// What a header says a column is.
pub fn target(header: &str) -> Target {
    let folded = folded(header);
    if folded.starts_with("donotmodify") || folded.starts_with("nichtandern") {
        return if folded.ends_with("account") || folded.ends_with("firma") {
            Target::Field(AccountField::RecordId)
        } else {
            Target::Ignored
        };
    }
    if matches!(
        folded.as_str(),
        "numberofopendeals" | "anzahlderoffenendeals" | "opendeals"
    ) {
        return Target::OpenDeals;
    }
    HEADERS
        .iter()
        .find(|(_, names)| names.contains(&folded.as_str()))
        .map_or(Target::Own, |(field, _)| Target::Field(*field))
}

/// The system a list comes from, by its headers.
pub fn source(headers: &[String]) -> &'static str {
    let folded: Vec<String> = headers.iter().map(|it| folded(it)).collect();
    let has = |name: &str| folded.iter().any(|it| it == name);
    let starts = |name: &str| folded.iter().any(|it| it.starts_with(name));
    if starts("donotmodify") || starts("nichtandern") {
        "dynamics"
    } else if headers
        .iter()
        .any(|it| it.starts_with("Organization - ") || it.starts_with("Organisation - "))
    {
        "pipedrive"
    } else if has("recordid")
        && (has("companydomainname") || has("lifecyclestage") || has("companyowner"))
    {
        "hubspot"
    } else if has("accountid")
        && (has("accountname") || has("accountowner") || has("accountinhaber"))
    {
        "salesforce"
    } else {
        "unknown"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_every_crm_are_recognised_in_both_languages() {
        use AccountField as F;
        for (header, field) in [
            ("Company Domain Name", F::Domain),
            ("Country/Region", F::Country),
            ("Letzte Aktivität", F::LastActivity),
            ("Stadt (Rechnungsanschrift)", F::City),
            ("Billing Zip/Postal Code", F::PostalCode),
            ("Address 1: City", F::City),
            ("Organization - Name*", F::Name),
            ("(Nicht ändern) Firma", F::RecordId),
            ("Accountinhaber", F::Owner),
        ] {
            assert_eq!(target(header), Target::Field(field), "{header}");
        }
        assert_eq!(target("(Do Not Modify) Row Checksum"), Target::Ignored);
        assert_eq!(target("Number of open deals"), Target::OpenDeals);
        assert_eq!(target("Symbol"), Target::Own);
    }

    #[test]
    fn a_list_names_its_system() {
        for (headers, name) in [
            (
                &["Record ID", "Company name", "Lifecycle Stage"][..],
                "hubspot",
            ),
            (
                &["Accountname", "Account-ID", "Accountinhaber"],
                "salesforce",
            ),
            (&["(Do Not Modify) Account", "Account Name"], "dynamics"),
            (&["Organisation - Name", "Organisation - ID"], "pipedrive"),
            (&["Symbol", "Security"], "unknown"),
        ] {
            let headers: Vec<String> = headers.iter().map(|it| (*it).to_owned()).collect();
            assert_eq!(source(&headers), name);
        }
    }
}
