// What can be done with the accounts that are chosen, in words: the same as the keys, and what has no key.
import Gavel from "@lucide/svelte/icons/gavel";
import type { Item } from "../../shared/Menu.svelte";
import { screen } from "../../shared/screen.svelte";
import { t } from "../../words";
import { KEYS, TIERS, type Seen, type SegmentationController } from "./controller.svelte";
import type { Targets } from "./targets.svelte";

const keyOf = (tier: string): string | undefined =>
  Object.entries(KEYS)
    .find(([, it]) => it === tier)?.[0]
    ?.toUpperCase();

/** The groups of the menu for what is meant in a list. */
export function menu(
  controller: SegmentationController,
  view: Seen,
  list: Targets,
): { label?: string; items: Item[] }[] {
  const only = list.selected.size === 0 ? list.row : undefined;
  const tiers: Item[] = TIERS.map((tier) => ({
    label: t("segmentation-put-in", { tier }),
    keys: keyOf(tier),
    checked: only?.tier === tier,
    run: () => void controller.put(tier),
  }));
  const groups: { label?: string; items: Item[] }[] = [
    {
      items: [
        ...tiers,
        { label: t("segmentation-take-out"), keys: "Delete", run: () => void controller.clear() },
        ...(!only || only.proposed
          ? [{ label: t("segmentation-as-cut"), keys: "A", run: () => void controller.accept() }]
          : []),
      ],
    },
  ];
  if (view.segments.length > 0)
    groups.push({
      label: t("segmentation-column-segment"),
      items: [
        ...view.segments.slice(0, 12).map((segment) => ({
          label: segment.name,
          checked: only?.segment === segment.id,
          run: () => void controller.assign(segment.id),
        })),
        { label: t("segmentation-segment-none"), run: () => void controller.assign(0) },
        ...(!only || only.segmentByHand
          ? [{ label: t("segmentation-segment-rules-again"), run: () => void controller.assign(null) }]
          : []),
      ],
    });
  if (only && view.voting.revealed)
    groups.push({
      label: t("segmentation-sales-says"),
      items: [1, 2, 3, 4, 5].map((rating) => ({
        label: t("segmentation-rating-words", { rating }),
        checked: only.sales === rating,
        run: () => void controller.rate("sales", only.id, rating),
      })),
    });
  if (only)
    groups.push({
      items: [
        ...(view.voting.revealed
          ? (["marketing", "sales"] as const).map((side) => ({
              label: t("segmentation-veto-do", { side }),
              run: () => {
                controller.vetoing = { account: only, side };
              },
            }))
          : []),
        {
          label: t("segmentation-discuss"),
          icon: Gavel,
          run: () => screen.vote?.(t("segmentation-discuss-question", { account: only.name })),
        },
      ],
    });
  return groups;
}
