//! The step `segmentation`.

use abm_core::{
    Result,
    steps::segmentation::{
        SegmentationEdit, SegmentationView, Sensitivity, Target, TargetQuery, TargetWindow,
    },
};
use tauri::State;

use crate::room::{Done, Room};

/// What the step's screen shows besides the rows of the list.
#[tauri::command]
pub async fn segmentation(room: State<'_, Room>) -> Result<SegmentationView> {
    let desk = room.open()?.desk;
    desk.read(|reading| {
        let (market, list) = reading.market()?;
        Ok(market.view(list))
    })
    .await
}

/// Some rows of what a query finds.
#[tauri::command]
pub async fn target_window(
    room: State<'_, Room>,
    query: TargetQuery,
    offset: usize,
    limit: usize,
) -> Result<TargetWindow> {
    let desk = room.open()?.desk;
    desk.read(move |reading| {
        let (market, list) = reading.market()?;
        Ok(market.window(list, &query, offset, limit))
    })
    .await
}

/// The ids of everything a query finds, in its order: for selecting all of it.
#[tauri::command]
pub async fn target_ids(room: State<'_, Room>, query: TargetQuery) -> Result<Vec<i64>> {
    let desk = room.open()?.desk;
    desk.read(move |reading| {
        let (market, list) = reading.market()?;
        Ok(market.ids(list, &query))
    })
    .await
}

/// One account as this step sees it; nothing if it is not on the list.
#[tauri::command]
pub async fn target(room: State<'_, Room>, account: i64) -> Result<Option<Target>> {
    let desk = room.open()?.desk;
    desk.read(move |reading| {
        let (market, list) = reading.market()?;
        Ok(market.one(list, account))
    })
    .await
}

/// What moving each weight of the profile would change in the cut, the one that decides most first.
#[tauri::command]
pub async fn target_sensitivity(room: State<'_, Room>) -> Result<Vec<Sensitivity>> {
    let desk = room.open()?.desk;
    desk.read(|reading| {
        let (market, list) = reading.market()?;
        Ok(market.sensitivity(list))
    })
    .await
}

/// Applies an edit to the step.
#[tauri::command]
pub async fn edit_segmentation(room: State<'_, Room>, edit: SegmentationEdit) -> Result<Done> {
    room.apply(edit).await
}
