// A vote that is open. It lives here and nowhere else until it is closed: no file, no history, no order of ballots. Should the
// program end before, the ballots are cast again; that is the price of nobody ever being able to look them up.
import type { FacilitationEdit, TeamVoters } from "../../api/types/facilitation";
import type { Step } from "../../api/types/house";
import type { Team } from "../../api/types/setup";
import type { VoteCount, VoteScale, VoteWay } from "../../api/types/votes";

export const TEAMS: readonly Team[] = ["marketing", "sales", "leadership", "expert"];
export const WAYS: readonly VoteWay[] = ["hands", "paper", "laptop"];

/** The answers of a scale, lowest first. */
export const answers = (scale: VoteScale): number[] => (scale === "five" ? [1, 2, 3, 4, 5] : [1, 2]);

/** Takes what was counted, and answers whether it is kept. */
export type Keep = (counts: VoteCount[]) => Promise<boolean>;

/** An open vote. */
export class Poll {
  question = $state("");
  scale = $state<VoteScale>("five");
  way = $state<VoteWay>("hands");
  /** Votes are being taken; the question stands. */
  open = $state(false);
  /** Somebody holds the laptop and fills in a ballot. */
  voting = $state(false);
  /** The ballot typed in last, until it is taken back or the stack is done. */
  last = $state<{ team: Team; answer: number }>();
  readonly step: Step;
  /** A step's own question: the step keeps what was counted, the question and its scale stand. Answers whether it is kept. */
  readonly keep: Keep | undefined;
  #votes = $state<Record<Team, number[]>>({ marketing: [], sales: [], leadership: [], expert: [] });

  constructor(step: Step, question = "", keep?: Keep) {
    this.step = step;
    this.question = question;
    this.keep = keep;
  }

  /** How often a team gave an answer so far. */
  votes(team: Team, answer: number): number {
    return this.#votes[team][answer] ?? 0;
  }

  /** How many of a team have voted; of all without a team. */
  cast(team?: Team): number {
    const of = team ? [team] : TEAMS;
    return of.reduce(
      (sum, it) => sum + answers(this.scale).reduce((all, answer) => all + this.votes(it, answer), 0),
      0,
    );
  }

  /** Counted hands. */
  count(team: Team, answer: number, votes: number): void {
    this.#votes[team][answer] = Math.max(0, Math.round(votes));
  }

  /** One ballot. */
  add(team: Team, answer: number): void {
    if (!answers(this.scale).includes(answer)) return;
    this.count(team, answer, this.votes(team, answer) + 1);
    if (this.way === "paper") this.last = { team, answer };
  }

  /** Takes the ballot typed in last out again. */
  takeBack(): void {
    if (!this.last) return;
    this.count(this.last.team, this.last.answer, this.votes(this.last.team, this.last.answer) - 1);
    this.last = undefined;
  }

  /** How often each team gave each answer. */
  counts(): VoteCount[] {
    return TEAMS.flatMap((team) =>
      answers(this.scale)
        .map((answer) => ({ team, answer, votes: this.votes(team, answer) }))
        .filter(({ votes }) => votes > 0),
    );
  }

  /** What the facilitator records when it is closed. */
  recorded(): FacilitationEdit {
    return {
      kind: "record-vote",
      step: this.step,
      question: this.question.trim(),
      scale: this.scale,
      way: this.way,
      counts: this.counts(),
    };
  }
}

/** The teams that vote: those with somebody in the room; all of them if nobody was entered. */
export function voting(voters: TeamVoters[]): TeamVoters[] {
  const present = voters.filter(({ present }) => present > 0);
  return present.length > 0 ? present : voters;
}
