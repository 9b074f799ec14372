import { removeTemporaries } from "../output/temporaries.js";
import { Interrupted } from "./host.js";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
type Signal = (typeof SIGNALS)[number];

/** One Ctrl-C may arrive twice, from the terminal and again from npm: what follows within this many milliseconds is no second one. */
const SAME_MOMENT = 200;

/**
 * Runs `work` with a signal that is aborted, with `Interrupted` as its reason, when the user presses Ctrl-C or the system
 * asks the program to end. A second Ctrl-C ends it at once.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let first: number | null = null;
  const onSignal = (name: Signal) => {
    first ??= performance.now();
    if (!controller.signal.aborted) controller.abort(new Interrupted());
    else if (performance.now() - first > SAME_MOMENT) endAtOnce(name);
  };
  const ignoreSignals = () => {
    for (const name of SIGNALS) process.removeListener(name, onSignal);
  };
  const endAtOnce = (name: Signal) => {
    ignoreSignals();
    removeTemporaries();
    process.kill(process.pid, name); // with no one listening the system ends it, as the shell expects
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  try {
    return await work(controller.signal);
  } finally {
    ignoreSignals();
  }
}
