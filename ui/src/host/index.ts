// The only door to the outside. Everything above talks to a `Host`; which one it is, is said once, at start or in a test.
import type { Failure } from "../api/types/house";

/** What the window can ask of the program around it. */
export interface Host {
  /** Runs a command; rejects with a `Failure`, never with anything else. */
  call<T>(command: string, args: Record<string, unknown>): Promise<T>;
  /** Hears an event of the program; returns the way to stop hearing. */
  listen<T>(event: string, hear: (payload: T) => void): Promise<() => void>;
  /** Something to hand to a long command so that it can report on the way. */
  channel<T>(hear: (message: T) => void): unknown;
  /** The words in the window's title bar. */
  title(text: string): Promise<void>;
}

let current: Host | undefined;

/** Says which host this window lives in. Main uses Tauri's, tests a fake. */
export function useHost(host: Host): void {
  current = host;
}

function host(): Host {
  if (!current) throw new Error("no host chosen: call useHost first");
  return current;
}

/** Runs a command. */
export function call<T>(command: string, args: Record<string, unknown> = {}): Promise<T> {
  return host().call<T>(command, args);
}

/** Hears an event. */
export function listen<T>(event: string, hear: (payload: T) => void): Promise<() => void> {
  return host().listen(event, hear);
}

/** A channel for the progress of a long command. */
export function channel<T>(hear: (message: T) => void): unknown {
  return host().channel(hear);
}

/** Puts words into the window's title bar. */
export function title(text: string): Promise<void> {
  return host().title(text);
}

/** Turns whatever was thrown into a failure with a code, so that nobody has to look twice. */
export function failure(thrown: unknown): Failure {
  if (isFailure(thrown)) return thrown;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: "io", params: {}, detail };
}

function isFailure(thrown: unknown): thrown is Failure {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && "params" in thrown && "detail" in thrown;
}
