//! A sentence not yet put into words: a locale key with its parameters. Undo names, findings and errors travel like
//! this, so that switching the language changes them too.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// One parameter of a sentence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "house.ts"))]
pub enum Param {
    /// A number, written in the reader's language.
    Number(f64),
    /// Text shown as it is.
    Text(String),
    /// Starter content named by its key, so that it follows the reader's language until somebody words it anew.
    Key {
        /// The key in the locale files.
        key: String,
    },
    /// Several of them in a row: `SDR and account executive`.
    List {
        /// In reading order.
        list: Vec<Param>,
    },
}

impl Param {
    /// Starter content by its key.
    pub fn key(key: impl Into<String>) -> Self {
        Self::Key { key: key.into() }
    }

    /// Several in a row.
    pub fn list(list: impl IntoIterator<Item = Self>) -> Self {
        Self::List {
            list: list.into_iter().collect(),
        }
    }
}

impl From<&str> for Param {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Param {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<f64> for Param {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}
impl From<i64> for Param {
    fn from(number: i64) -> Self {
        Self::Number(number as f64)
    }
}
impl From<usize> for Param {
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

/// The parameters of a sentence by name.
pub type Params = BTreeMap<String, Param>;

/// A locale key with its parameters.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "house.ts"))]
pub struct Label {
    /// The key in the locale files.
    pub key: String,
    /// What the sentence fills in.
    pub params: Params,
}

impl Label {
    /// A sentence without parameters.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            params: Params::new(),
        }
    }

    /// The same sentence with one more parameter.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Param>) -> Self {
        self.params.insert(name.to_owned(), value.into());
        self
    }
}
