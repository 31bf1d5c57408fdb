//! Earlier states of a workshop, kept in the private folder: automatic ones thinned with age, named ones for good.

use std::{
    fs,
    path::{Path, PathBuf},
};

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::home;
use crate::{Code, Error, Result};

/// Automatic versions are at least this far apart.
pub const APART: TimeDelta = TimeDelta::minutes(5);

/// Why a version was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "house.ts"))]
pub enum Occasion {
    /// Time had passed and something had changed.
    Automatic,
    /// Somebody asked and gave it a name.
    Named,
    /// A new app was about to change the schema.
    Migration,
    /// An older version was about to be restored.
    Restore,
    /// The published file had been changed elsewhere and was replaced on request.
    Replaced,
}

impl Occasion {
    /// Whether thinning leaves it alone.
    const fn stays(self) -> bool {
        !matches!(self, Self::Automatic)
    }
}

/// An earlier state of the workshop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "house.ts"))]
pub struct Version {
    /// Names it for `restore_version`.
    pub id: String,
    /// When it was kept.
    pub at: DateTime<Utc>,
    /// Why it was kept.
    pub occasion: Occasion,
    /// The name somebody gave it; empty if nobody did.
    pub name: String,
}

/// The versions of one document.
pub struct Shelf {
    folder: PathBuf,
}

impl Shelf {
    /// The shelf in a folder, which is made when the first version is kept.
    pub fn at(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// All versions, newest first.
    pub fn list(&self) -> Result<Vec<Version>> {
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error.into()),
        };
        let mut versions: Vec<Version> = entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|end| end == "json"))
            .filter_map(|path| serde_json::from_slice(&fs::read(path).ok()?).ok())
            .filter(|version: &Version| self.file(&version.id).is_file())
            .collect();
        versions.sort_by(|a, b| (b.at, &b.id).cmp(&(a.at, &a.id)));
        Ok(versions)
    }

    /// The file of the version with an id.
    pub fn find(&self, id: &str) -> Result<PathBuf> {
        // Compared with what is there, never made into a path unseen.
        let known = self.list()?.into_iter().find(|version| version.id == id);
        known
            .map(|version| self.file(&version.id))
            .ok_or_else(|| Error::missing("version"))
    }

    /// Keeps what `make` writes to the path it is given.
    pub fn keep(
        &self,
        occasion: Occasion,
        name: &str,
        now: DateTime<Utc>,
        make: impl FnOnce(&Path) -> Result<()>,
    ) -> Result<Version> {
        home::private_folder(&self.folder)?;
        let version = Version {
            // Two in one millisecond must not meet.
            id: format!(
                "{}-{:x}",
                now.format("%Y%m%dT%H%M%S%3fZ"),
                crate::id::fresh() & 0xffff
            ),
            at: now,
            occasion,
            name: name.to_owned(),
        };
        let text = serde_json::to_vec_pretty(&version)
            .map_err(|error| Error::new(Code::Io, error.to_string()))?;
        let file = self.file(&version.id);
        make(&file)?;
        // The description last: a version without one does not count and is swept.
        home::write_private(&self.description(&version.id), &text)?;
        home::sync_folder(&self.folder)?;
        Ok(version)
    }

    /// Whether it is time for an automatic version.
    pub fn due(&self, now: DateTime<Utc>) -> Result<bool> {
        let newest = self
            .list()?
            .into_iter()
            .filter(|version| version.occasion == Occasion::Automatic)
            .map(|version| version.at)
            .max();
        // A clock set back must not stop versions until it has caught up.
        Ok(newest.is_none_or(|at| (now - at).abs() >= APART))
    }

    /// Lets go of automatic versions that have become too many for their age, and of leftovers.
    pub fn sweep(&self, now: DateTime<Utc>) -> Result<()> {
        let versions = self.list()?;
        let thinnable: Vec<DateTime<Utc>> = versions
            .iter()
            .filter(|version| !version.occasion.stays())
            .map(|version| version.at)
            .collect();
        let keep = thin(&thinnable, now);
        for version in &versions {
            if !version.occasion.stays() && !keep.contains(&version.at) {
                home::remove(&self.description(&version.id))?;
                home::remove(&self.file(&version.id))?;
            }
        }
        if let Ok(entries) = fs::read_dir(&self.folder) {
            for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
                let described = path
                    .file_stem()
                    .is_some_and(|stem| versions.iter().any(|version| *stem == *version.id));
                if !described {
                    home::remove(&path)?;
                }
            }
        }
        Ok(())
    }

    fn file(&self, id: &str) -> PathBuf {
        self.folder.join(format!("{id}.abmw"))
    }

    fn description(&self, id: &str) -> PathBuf {
        self.folder.join(format!("{id}.json"))
    }
}

/// Which automatic versions to keep, newest first: all of the last hour, then the newest of each hour for a day, of each day
/// for a month, of each week for a year. Times ahead of `now` (a clock was set back) are kept.
pub fn thin(kept: &[DateTime<Utc>], now: DateTime<Utc>) -> Vec<DateTime<Utc>> {
    let mut newest_first = kept.to_vec();
    newest_first.sort_unstable_by(|a, b| b.cmp(a));
    newest_first.dedup();
    let mut taken = std::collections::BTreeSet::new();
    newest_first
        .into_iter()
        .filter(|at| {
            let age = now - *at;
            let (kind, span) = match age {
                age if age < TimeDelta::hours(1) => return true,
                age if age < TimeDelta::days(1) => (0, TimeDelta::hours(1)),
                age if age < TimeDelta::days(30) => (1, TimeDelta::days(1)),
                age if age < TimeDelta::days(365) => (2, TimeDelta::weeks(1)),
                _ => return false,
            };
            // Counted by the calendar, not from now: otherwise each sweep would draw other borders and eat what the last spared.
            taken.insert((kind, at.timestamp().div_euclid(span.num_seconds())))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(text: &str) -> DateTime<Utc> {
        format!("2026-{text}Z").parse().unwrap()
    }

    #[test]
    fn versions_thin_out_with_age() {
        let now = "06-15T12:00:00";
        for (sentence, kept, left) in [
            ("nothing stays nothing", vec![], vec![]),
            (
                "the last hour stays whole",
                vec!["06-15T11:59:00", "06-15T11:54:00", "06-15T11:01:00"],
                vec!["06-15T11:59:00", "06-15T11:54:00", "06-15T11:01:00"],
            ),
            (
                "today, the newest of each hour stays",
                vec!["06-15T09:50:00", "06-15T09:05:00", "06-15T08:59:00"],
                vec!["06-15T09:50:00", "06-15T08:59:00"],
            ),
            (
                "this month, the newest of each day stays",
                vec!["06-10T17:00:00", "06-10T09:00:00", "06-09T23:59:00"],
                vec!["06-10T17:00:00", "06-09T23:59:00"],
            ),
            (
                // Weeks begin on a Thursday, as 1970 did.
                "this year, the newest of each week stays",
                vec!["03-04T10:00:00", "03-02T10:00:00", "02-24T10:00:00"],
                vec!["03-04T10:00:00", "02-24T10:00:00"],
            ),
            (
                "a time ahead of the clock stays",
                vec!["07-01T00:00:00"],
                vec!["07-01T00:00:00"],
            ),
        ] {
            let kept: Vec<_> = kept.into_iter().map(time).collect();
            let left: Vec<_> = left.into_iter().map(time).collect();
            assert_eq!(thin(&kept, time(now)), left, "{sentence}");
        }
        let long_ago = vec![time(now) - TimeDelta::days(366)];
        assert!(
            thin(&long_ago, time(now)).is_empty(),
            "after a year it goes"
        );
    }

    #[test]
    fn thinning_twice_takes_nothing_more() {
        let now = time("06-15T12:00:00");
        let kept: Vec<_> = (0..2_000)
            .map(|at| now - TimeDelta::minutes(at * 37))
            .collect();
        let once = thin(&kept, now);
        assert!(once.len() < 100);
        assert_eq!(thin(&once, now), once);
    }
}
