//! What is wrong with profile, segments and cut.

use super::{Gap, Market, Number, Overlooked};
use crate::{Finding, Param, Severity, Step, steps::accounts::Mirror, steps::approach::Choice};

impl Market {
    /// What is wrong with it. Worked out once until something is said.
    pub fn findings(&self, mirror: &Mirror) -> Vec<Finding> {
        self.wrong.get_or_init(|| self.find_wrong(mirror)).clone()
    }

    fn find_wrong(&self, mirror: &Mirror) -> Vec<Finding> {
        let found = |severity, code: &str| Finding::new(Step::Segmentation, severity, code);
        let warning = |code: &str| found(Severity::Warning, code);
        let mut all = Vec::new();
        let meters = self.meters();
        for meter in &meters {
            if let (Some(cap), true) = (meter.cap, meter.over > 0) {
                all.push(
                    found(Severity::Error, "segmentation-tier-over")
                        .at(format!("tier:{}", meter.tier.name()))
                        .with(
                            "tier",
                            Param::key(format!("segmentation-{}", meter.tier.name())),
                        )
                        .with("count", meter.count)
                        .with("cap", cap)
                        .with("over", meter.over),
                );
            }
        }
        let listed: usize = meters
            .iter()
            .filter(|it| it.tier.listed())
            .map(|it| it.count)
            .sum();
        if let Some(most) = self.told.longest.filter(|most| listed > *most) {
            let choice = self.told.capacity.choice.map_or("", Choice::name);
            all.push(
                warning("segmentation-list-too-long")
                    .at("list")
                    .with("approach", Param::key(format!("approach-choice-{choice}")))
                    .with("count", listed)
                    .with("most", most),
            );
        }
        let profile = self.profile();
        if profile.too_wide {
            all.push(
                warning("segmentation-too-wide")
                    .at("profile")
                    .with("share", profile.share.round())
                    .with("most", self.told.number(Number::Market) as usize),
            );
        }
        for segment in self.segments(mirror) {
            let Some(check) = segment.check else { continue };
            let at = format!("segment:{}", segment.id);
            if !(check.least..=check.most).contains(&check.size) {
                all.push(
                    warning("segmentation-cluster-size")
                        .at(&at)
                        .with("segment", segment.name.as_str())
                        .with("count", check.size)
                        .with("least", check.least)
                        .with("most", check.most),
                );
            } else if check.industries > 1 {
                all.push(
                    warning("segmentation-cluster-mixed")
                        .at(&at)
                        .with("segment", segment.name.as_str())
                        .with("count", check.industries),
                );
            }
            if segment.problem.is_empty() || segment.reference.is_empty() {
                all.push(
                    warning("segmentation-cluster-bare")
                        .at(&at)
                        .with("segment", segment.name.as_str()),
                );
            }
        }
        for it in self.gaps().into_iter().filter(|it| it.count > 0) {
            all.push(
                warning(match it.gap {
                    Gap::Uninteresting => "segmentation-uninteresting",
                    Gap::LeftOut => "segmentation-left-out",
                })
                .at(format!("gap:{}", it.gap.name()))
                .with("count", it.count),
            );
        }
        let absent = self
            .named(mirror)
            .into_iter()
            .filter(|it| it.account.is_none());
        let absent = absent.count();
        if absent > 0 {
            all.push(
                warning("segmentation-absent")
                    .at("named")
                    .with("count", absent),
            );
        }
        for it in self.overlooked().into_iter().filter(|it| it.count > 0) {
            let code = match it.kind {
                Overlooked::Unreasoned => "segmentation-no-reason",
                Overlooked::Unowned => "segmentation-no-owner",
                // The screen counts the others; most of them are as they should be.
                _ => continue,
            };
            all.push(
                warning(code)
                    .at(format!("overlooked:{}", it.kind.name()))
                    .with("count", it.count),
            );
        }
        all
    }
}
