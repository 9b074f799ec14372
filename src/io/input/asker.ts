import { createInterface } from "node:readline";
import { isatty } from "node:tty";
import { type Asker, Interrupted } from "../host/host.js";

/** Asks at the terminal: on standard error, so that standard output holds the result alone; `null` where no person is at both ends. */
export function askerHere(): Asker | null {
  if (!isatty(0) || !isatty(2)) return null;
  const lines = createInterface({ input: process.stdin, output: process.stderr, terminal: true });
  let isClosed = false;
  lines.once("close", () => {
    isClosed = true;
  });
  return {
    ask: (prompt) =>
      new Promise((resolve, reject) => {
        if (isClosed) return resolve(null);
        const onClose = () => resolve(null);
        lines.once("close", onClose);
        lines.once("SIGINT", () => reject(new Interrupted()));
        lines.question(prompt, (answer) => {
          lines.removeListener("close", onClose);
          lines.removeAllListeners("SIGINT");
          resolve(answer);
        });
      }),
    close: () => lines.close(),
  };
}
