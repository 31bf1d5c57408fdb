// A host for tests: answers from a table, remembers what was asked, and lets a test play the program's part.
import { failure, type Host } from ".";
import type { Code, Failure } from "../api/types/house";

type Answer = unknown | ((args: Record<string, unknown>) => unknown);

/** A fake host with the test's side of it. */
export interface FakeHost extends Host {
  /** Every call so far, in order. */
  readonly calls: { command: string; args: Record<string, unknown> }[];
  /** Adds or replaces answers. */
  answer(answers: Record<string, Answer>): void;
  /** Sends an event as the program would. */
  emit(event: string, payload: unknown): void;
}

/** Answers commands from a table: a value, or a function of the arguments that may throw a `Failure`. */
export function fakeHost(answers: Record<string, Answer> = {}): FakeHost {
  const table = new Map(Object.entries(answers));
  const ears = new Map<string, Set<(payload: never) => void>>();
  const calls: FakeHost["calls"] = [];
  return {
    calls,
    answer: (more) => Object.entries(more).forEach(([command, answer]) => table.set(command, answer)),
    emit: (event, payload) => ears.get(event)?.forEach((hear) => hear(payload as never)),
    async call<T>(command: string, args: Record<string, unknown>) {
      calls.push({ command, args });
      if (!table.has(command)) throw refusal("not-built-yet", `the fake host has no answer to ${command}`);
      const answer = table.get(command);
      try {
        // A copy, as it would come over the wire: nobody shares objects with the program.
        const value: unknown = typeof answer === "function" ? await answer(args) : answer;
        return (value === undefined ? null : structuredClone(value)) as T;
      } catch (thrown) {
        throw failure(thrown);
      }
    },
    async listen<T>(event: string, hear: (payload: T) => void) {
      const set = ears.get(event) ?? new Set();
      ears.set(event, set.add(hear as (payload: never) => void));
      return () => void set.delete(hear as (payload: never) => void);
    },
    channel: (hear) => ({ onmessage: hear }),
    title: async () => {},
  };
}

/** A failure to throw from an answer. */
export function refusal(code: Code, detail = "", params: Failure["params"] = {}): Failure {
  return { code, params, detail };
}
