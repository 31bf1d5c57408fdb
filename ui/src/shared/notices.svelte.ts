// Short messages over the work: something done that can be undone, something that failed.
import type { Failure } from "../api/types/house";

/** A message at the foot of the window. */
export interface Toast {
  id: number;
  text: string;
  /** Takes the thing back. */
  undo?: (() => void) | undefined;
}

/** What is being said right now; the frame shows it. */
export const notices = $state<{ toasts: Toast[]; failures: { id: number; failure: Failure }[] }>({
  toasts: [],
  failures: [],
});

let last = 0;
const STAY = 8000;

/** Says a finished sentence for eight seconds, with Undo if that is possible. Two at most: the older one goes. */
export function toast(text: string, options: { undo?: () => void } = {}): number {
  const id = ++last;
  notices.toasts = [...notices.toasts.slice(-1), { id, text, undo: options.undo }];
  setTimeout(() => dismissToast(id), STAY);
  return id;
}

export function dismissToast(id: number): void {
  notices.toasts = notices.toasts.filter((toast) => toast.id !== id);
}

/** Shows a failure with its sentence and what to do. The frame knows the words for every code. */
export function reportFailure(failure: Failure): void {
  if (failure.code === "cancelled") return;
  const known = notices.failures.find(
    ({ failure: { code, detail } }) => code === failure.code && detail === failure.detail,
  );
  if (!known) notices.failures = [...notices.failures, { id: ++last, failure }];
}

export function dismissFailure(id: number): void {
  notices.failures = notices.failures.filter((shown) => shown.id !== id);
}
