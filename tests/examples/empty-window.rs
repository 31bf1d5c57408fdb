//! A Tauri window with one word in it: the floor under the app's first frame. Same versions, same features, same size,
//! and nothing of ours.

use std::{borrow::Cow, collections::BTreeMap};

use tauri::{
    Assets, Context, PackageInfo, Pattern, Runtime, WebviewUrl, WebviewWindowBuilder, Wry,
    utils::{
        acl::resolved::Resolved,
        assets::{AssetKey, AssetsIter, CspHash},
        config::Config,
    },
};

const PAGE: &str = "<!doctype html><html lang=\"en\"><title>Empty</title><body>Empty</body></html>";

struct OnePage;

impl<R: Runtime> Assets<R> for OnePage {
    fn get(&self, _: &AssetKey) -> Option<Cow<'_, [u8]>> {
        Some(Cow::Borrowed(PAGE.as_bytes()))
    }

    fn iter(&self) -> Box<AssetsIter<'_>> {
        Box::new(std::iter::once((
            Cow::Borrowed("/index.html"),
            Cow::Borrowed(PAGE.as_bytes()),
        )))
    }

    fn csp_hashes(&self, _: &AssetKey) -> Box<dyn Iterator<Item = CspHash<'_>> + '_> {
        Box::new(std::iter::empty())
    }
}

fn main() -> tauri::Result<()> {
    let config = Config {
        identifier: "org.abmworkshop.empty".into(),
        ..Config::default()
    };
    // Made by hand: the macro wants a build script and a folder of files for one word.
    let context = Context::<Wry>::new(
        config,
        Box::new(OnePage),
        None,
        None,
        PackageInfo {
            name: "empty-window".into(),
            version: env!("CARGO_PKG_VERSION")
                .parse()
                .expect("cargo writes a version"),
            authors: "",
            description: "",
            crate_name: "empty-window",
        },
        Pattern::Brownfield,
        tauri::runtime_authority!(BTreeMap::default(), Resolved::default()),
        None,
    );
    tauri::Builder::default()
        .setup(|app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .title("Empty")
                .inner_size(1280.0, 800.0)
                .build()?;
            Ok(())
        })
        .run(context)
}
