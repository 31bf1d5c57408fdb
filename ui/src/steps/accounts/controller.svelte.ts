// The list on the screen: what is asked of it, which rows are chosen, and the edits that come from cells, card and bulk.
/* eslint-disable svelte/prefer-svelte-reactivity -- sets and maps are replaced as a whole, never changed in place */
import { accountCard, accountIds, accounts, accountWindow, editAccounts } from "../../api/accounts";
import { failure } from "../../api/shell";
import type {
  Account,
  AccountCard,
  AccountField,
  AccountFilter,
  AccountQuery,
  AccountsEdit,
  AccountSort,
  AccountsView,
  AccountTest,
} from "../../api/types/accounts";
import { Layout, type Sorting } from "../../shared/grid/columns.svelte";
import { Rows } from "../../shared/grid/rows.svelte";
import { reportFailure } from "../../shared/notices.svelte";
import { Controller } from "../controller.svelte";
import { changed, columns, FIELDS, ownName } from "./fields";
import { plan, type PastePlan } from "./paste";

/** Most rows the program answers with at once. */
const MOST_ROWS = 500;

/** A part of an account's card. */
export type CardPart = "facts" | "centre" | "history";

/** What stays as it was when somebody looks at another step and comes back. */
const kept = {
  layout: new Layout(),
  sort: [{ key: "name", descending: false }] as Sorting[],
  covered: false,
  covering: new Set<string>(["revenue"]) as ReadonlySet<string>,
  part: "facts" as CardPart,
};

/** The accounts screen's state. */
export class AccountsController extends Controller<AccountsView, AccountsEdit> {
  search = $state("");
  filters = $state.raw<ReadonlyMap<AccountField, AccountTest>>(new Map());
  sort = $state.raw<Sorting[]>(kept.sort);
  /** Ids of the chosen rows. */
  selected = $state.raw<ReadonlySet<number>>(new Set());
  /** The list is on the projector: what is marked for it is covered. */
  covered = $state(kept.covered);
  /** What is covered then: keys of columns, and `people` for the names in buying centres. */
  covering = $state.raw<ReadonlySet<string>>(kept.covering);
  /** The account whose card is open, and its place in the list. */
  card = $state.raw<{ account: Account; place: number }>();
  /** What its card shows beside its facts; undefined until it is read. */
  beside = $state.raw<AccountCard>();
  /** The part of the card on view. */
  part = $state<CardPart>(kept.part);
  readonly layout = kept.layout;
  readonly rows: Rows<Account>;
  #order: Promise<number[]> | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super({ reads: ["accounts"], read: accounts, send: editAccounts });
    this.rows = new Rows(this.#door(), report);
  }

  /** The question the list answers now. */
  get query(): AccountQuery {
    const filters: AccountFilter[] = [...this.filters].map(([field, test]) => ({ field, test }));
    const sort: AccountSort[] = this.sort.map(({ key, descending }) => ({ field: key as AccountField, descending }));
    return { search: this.search.trim(), filters, sort };
  }

  /** Whether only a part of the list is asked for. */
  get narrowed(): boolean {
    return this.search.trim() !== "" || this.filters.size > 0;
  }

  override async load(): Promise<void> {
    this.#order = undefined;
    this.rows.reload(this.#door());
    void this.#readBeside();
    await super.load();
    if (this.view?.count === 0) this.selected = new Set();
  }

  /** Finds while typing: asked once the keys rest for a moment, at once for an empty field. */
  find(text: string): void {
    this.search = text;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#ask(), text === "" ? 0 : 60);
  }

  filter(field: AccountField, test: AccountTest | undefined): void {
    const next = new Map(this.filters);
    if (test && !isOpen(test)) next.set(field, test);
    else next.delete(field);
    this.filters = next;
    this.#ask();
  }

  /** The whole list again. */
  clear(): void {
    this.search = "";
    this.filters = new Map();
    this.#ask();
  }

  order(sort: Sorting[]): void {
    this.sort = kept.sort = sort.filter(({ key }) => (FIELDS as string[]).includes(key));
    this.#ask();
  }

  cover(covered: boolean): void {
    this.covered = kept.covered = covered;
  }

  /** Marks what is covered for the room, or takes the mark off. */
  markCovered(key: string): void {
    const next = new Set(this.covering);
    if (!next.delete(key)) next.add(key);
    this.covering = kept.covering = next;
  }

  /** Whether something is covered now. */
  covers(key: string): boolean {
    return this.covered && this.covering.has(key);
  }

  turnTo(part: CardPart): void {
    this.part = kept.part = part;
  }

  select(ids: ReadonlySet<number>): void {
    this.selected = ids;
  }

  /** All ids in the order shown. */
  ids(): Promise<number[]> {
    this.#order ??= accountIds(this.query).catch((thrown: unknown) => {
      this.#order = undefined;
      report(thrown);
      return [];
    });
    return this.#order;
  }

  /** Changes a fact or an own field; shown at once, read again when it is kept. False if it was refused. */
  async change(account: Account, key: string, value: string, place?: number): Promise<boolean> {
    const own = ownName(key);
    const next =
      own === undefined
        ? changed(account, key as AccountField, value)
        : { ...account, custom: { ...account.custom, [own]: value } };
    if (place !== undefined) this.rows.foresee(place, next);
    if (this.card?.account.id === account.id) this.card = { ...this.card, account: next };
    const outcome = await this.edit(
      own === undefined
        ? { kind: "change-account", id: account.id, field: key as AccountField, value }
        : { kind: "change-own-field", id: account.id, name: own, value },
    );
    if (!outcome && this.card?.account.id === account.id) this.card = { ...this.card, account };
    return outcome !== undefined;
  }

  /** What a block from a spreadsheet would change from a place on; undefined if the list could not be read. */
  async planPaste(lines: string[][], place: number, keys: string[]): Promise<PastePlan | undefined> {
    try {
      const accounts: Account[] = [];
      for (let from = 0; from < lines.length; from += MOST_ROWS) {
        const limit = Math.min(MOST_ROWS, lines.length - from);
        accounts.push(...(await accountWindow(this.query, place + from, limit)).rows);
      }
      const all = columns(this.view, (key) => this.covers(key));
      const over = keys.flatMap((key) => all.find((column) => column.key === key) ?? []);
      return plan(lines, accounts, over);
    } catch (thrown) {
      report(thrown);
      return undefined;
    }
  }

  /** Writes a block into its cells, as one step. */
  async paste({ cells }: PastePlan): Promise<void> {
    if (cells.length > 0) await this.edit({ kind: "change-cells", cells }, { say: true });
  }

  /** Changes one fact of all chosen accounts. */
  async changeSelected(field: AccountField, value: string): Promise<void> {
    const ids = [...this.selected];
    if (ids.length > 0) await this.edit({ kind: "change-accounts", ids, field, value }, { say: true });
  }

  /** Takes accounts off the list; a toast offers them back. */
  async remove(ids: number[]): Promise<void> {
    const outcome = await this.edit({ kind: "remove-accounts", ids }, { say: true });
    if (!outcome) return;
    const gone = new Set(ids);
    this.selected = new Set([...this.selected].filter((id) => !gone.has(id)));
    if (this.card && gone.has(this.card.account.id)) this.card = undefined;
  }

  /** Adds an account; its id. What is asked of the list gives way if it would hide it. */
  async add(name: string): Promise<number | undefined> {
    const outcome = await this.edit({ kind: "add-account", name });
    if (!outcome || outcome.made === null) return undefined;
    if (this.narrowed) this.clear();
    else await this.load();
    return outcome.made;
  }

  /** Where an account stands in the list as it is asked for now. */
  async placeOf(id: number): Promise<number | undefined> {
    this.#order = undefined;
    const place = (await this.ids()).indexOf(id);
    return place < 0 ? undefined : place;
  }

  /** Opens the card of the row at a place, fetching it if it is not at hand. */
  async open(place: number): Promise<Account | undefined> {
    const account = this.rows.at(place) ?? (await accountWindow(this.query, place, 1).catch(() => undefined))?.rows[0];
    if (account) {
      if (account.id !== this.card?.account.id) this.beside = undefined;
      this.card = { account, place };
      await this.#readBeside();
    }
    return account;
  }

  /** Opens the card of an account wherever it stands; what is asked of the list gives way if it hides it. */
  async openById(id: number): Promise<number | undefined> {
    let place = await this.placeOf(id);
    if (place === undefined && this.narrowed) {
      this.clear();
      place = await this.placeOf(id);
    }
    if (place !== undefined) await this.open(place);
    return place;
  }

  async #readBeside(): Promise<void> {
    const id = this.card?.account.id;
    if (id === undefined) return;
    try {
      const beside = await accountCard(id);
      if (this.card?.account.id === id) this.beside = beside;
    } catch (thrown) {
      report(thrown);
    }
  }

  /** After rows arrived: the card shows what is true now. */
  refreshCard(): void {
    const open = this.card;
    if (!open) return;
    const place = this.rows.find((account) => account.id === open.account.id);
    const account = place === undefined ? undefined : this.rows.at(place);
    if (account && place !== undefined && (account !== open.account || place !== open.place))
      this.card = { account, place };
  }

  #door() {
    const query = this.query;
    return (offset: number, limit: number) => accountWindow(query, offset, limit);
  }

  #ask(): void {
    this.#order = undefined;
    this.rows.reload(this.#door());
  }
}

/** A test every account passes: no filter at all. */
function isOpen(test: AccountTest): boolean {
  switch (test.kind) {
    case "one-of":
      return test.values.length === 0;
    case "contains":
      return test.text.trim() === "";
    case "between":
    case "days":
      return test.from === null && test.to === null;
  }
}

function report(thrown: unknown): void {
  reportFailure(failure(thrown));
}
