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
const HEADERS: [(AccountField, &[&str]); 18] = {
    use AccountField as F;
    [
        (
            F::RecordId,
            &[
                "recordid",
                "datensatzid",
                "accountrecordid",
                "organizationlinkedinid",
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
                "accountsname",
                "companies",
                "firmenbezeichnung",
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
                "companyemaildomain",
                "emaildomain",
                "organizationdomain",
                "domain",
                "domainname",
                "unternehmensdomainname",
            ],
        ),
        (
            F::Website,
            &[
                "website",
                "companywebsite",
                "organizationwebsite",
                "organisationwebsite",
                "organisationwebseite",
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
                "industrie",
                "wirtschaftszweig",
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
                "companycountry",
                "organizationaddresscountry",
                "organizationcountry",
                "organisationland",
                "organizationaddresscountryregion",
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
                "billingstate",
                "address1stateprovince",
                "adresse1bundeslandkanton",
                "adresse1bundesland",
                "organizationstatecountyofaddress",
                "organisationbundeslandderadresse",
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
                "organizationcitytownvillagelocality",
                "organizationcitytownvillagelocalityofaddress",
                "organizationcity",
                "organisationstadtortderadresse",
                "organisationort",
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
                "billingzip",
                "billingpostalcode",
                "organizationzippostalcodeofaddress",
                "organizationzippostalcode",
                "organisationplzderadresse",
                "organisationpostleitzahl",
                "plzrechnungsanschrift",
                "address1zippostalcode",
                "adresse1postleitzahl",
            ],
        ),
        (
            F::Employees,
            &[
                "numberofemployees",
                "noofemployees",
                "headcount",
                "organizationnumberofemployees",
                "organizationemployeecount",
                "organisationanzahlmitarbeiter",
                "beschaftigte",
                "mitarbeitende",
                "anzahlmitarbeitende",
                "employees",
                "mitarbeiter",
                "mitarbeiterzahl",
                "anzahlmitarbeiter",
                "anzahldermitarbeiter",
            ],
        ),
        (
            F::Revenue,
            &[
                "annualrevenue",
                "revenue",
                "jahresumsatz",
                "umsatz",
                "turnover",
                "organizationannualrevenue",
                "organisationjahresumsatz",
            ],
        ),
        (
            F::Currency,
            &["currency", "wahrung", "accountcurrency", "accountwahrung"],
        ),
        (
            F::Owner,
            &[
                "companyowner",
                "zustandigermitarbeiter",
                "unternehmensinhaber",
                "kontakteigentumer",
                "vertriebler",
                "salesowner",
                "salesrep",
                "accountmanager",
                "betreuer",
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
                "lifecyclephase",
                "organizationlabels",
                "organisationlabels",
                "organisationlabel",
                "organizationlabel",
                "accounttype",
                "accounttyp",
                "type",
                "typ",
                "relationshiptype",
                "relationship",
                "beziehung",
                "beziehungstyp",
            ],
        ),
        (
            F::LastActivity,
            &[
                "lastactivitydate",
                "letztesaktivitatsdatum",
                "letzteaktivitatam",
                "organizationlastactivitydate",
                "organisationdatumderletztenaktivitat",
                "lastactivity",
                "letzteaktivitat",
                "datumderletztenaktivitat",
            ],
        ),
        (
            F::Parent,
            &[
                "parentcompany",
                "ubergeordnetefirma",
                "mutterunternehmen",
                "konzern",
                "parentaccount",
                "ubergeordneteraccount",
                "muttergesellschaft",
            ],
        ),
        (
            F::OpenOpportunity,
            &["openopportunity", "offenechance", "offeneverkaufschance"],
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

impl Target {
    /// Its one name, in the file and on the wire: the field's locale key without its beginning, or a word of its own.
    pub fn name(self) -> &'static str {
        match self {
            Self::Field(field) => field.key().trim_start_matches("accounts-field-"),
            Self::OpenDeals => "open-deals",
            Self::Own => "own",
            Self::Ignored => "ignored",
        }
    }

    /// The target of a name.
    pub fn named(name: &str) -> Option<Self> {
        AccountField::ALL
            .into_iter()
            .map(Self::Field)
            .chain([Self::OpenDeals, Self::Own, Self::Ignored])
            .find(|it| it.name() == name)
    }
}

/// Columns of Dynamics 365 by their schema name, the same in every language.
pub fn of_schema(name: &str) -> Target {
    use AccountField as F;
    Target::Field(match name {
        "accountid" => F::RecordId,
        "name" => F::Name,
        "websiteurl" => F::Website,
        "industrycode" => F::Industry,
        "address1_country" => F::Country,
        "address1_stateorprovince" => F::Region,
        "address1_city" => F::City,
        "address1_postalcode" => F::PostalCode,
        "numberofemployees" => F::Employees,
        "revenue" => F::Revenue,
        "transactioncurrencyid" => F::Currency,
        "ownerid" => F::Owner,
        "customertypecode" => F::Relationship,
        "parentaccountid" => F::Parent,
        "description" => F::Notes,
        "checksumLogicalName" | "modifiedon" => return Target::Ignored,
        _ => return Target::Own,
    })
}

/// What a header says a column is.
pub fn target(header: &str) -> Target {
    if crate::crm::is_ours(header) {
        return Target::Ignored;
    }
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
        "numberofopendeals"
            | "anzahlderoffenendeals"
            | "anzahloffenerdeals"
            | "opendeals"
            | "offenedeals"
            | "organizationopendeals"
            | "organisationoffenedeals"
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
    } else if (has("recordid") || has("datensatzid"))
        && (has("unternehmensname")
            || has("companydomainname")
            || has("lifecyclestage")
            || has("companyowner"))
    {
        "hubspot"
    } else if has("accountid")
        && (has("accountname") || has("accountowner") || has("accountinhaber"))
    {
        "salesforce"
    } else if has("companyemaildomain") || has("linkedincompanypageurl") {
        "linkedin"
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
            (
                "Organization - City/town/village/locality of Address",
                F::City,
            ),
            ("Organization - Country of Address", F::Country),
            ("companyemaildomain", F::Domain),
            ("companycountry", F::Country),
        ] {
            assert_eq!(target(header), Target::Field(field), "{header}");
        }
        assert_eq!(target("(Do Not Modify) Row Checksum"), Target::Ignored);
        assert_eq!(target("Number of open deals"), Target::OpenDeals);
        assert_eq!(target("Symbol"), Target::Own);
    }

    #[test]
    fn every_target_has_a_name_of_its_own() {
        for target in AccountField::ALL.map(Target::Field).into_iter().chain([
            Target::OpenDeals,
            Target::Own,
            Target::Ignored,
        ]) {
            assert_eq!(Target::named(target.name()), Some(target));
        }
        assert_eq!(Target::named("nothing"), None);
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
            (
                &["companyname", "companywebsite", "companyemaildomain"],
                "linkedin",
            ),
            (&["Datensatz-ID", "Unternehmensname"], "hubspot"),
            (&["Symbol", "Security"], "unknown"),
        ] {
            let headers: Vec<String> = headers.iter().map(|it| (*it).to_owned()).collect();
            assert_eq!(source(&headers), name);
        }
    }
}
