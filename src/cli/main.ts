import type { TaskPort } from "../io/threads/worker-side.js";
import type { DrawSetup } from "../run/draws.js";
import type { ScoringSetup } from "../run/task.js";

/** What the launcher finds in the bundle. */
export { nodeHost } from "../io/host/node-host.js";
export { run } from "./run.js";

/** Takes back what a long run has told V8, where there was one. */
export async function unlimitV8(): Promise<void> {
  const { unlimitV8: takeBack } = await import("../io/threads/v8-limits.js");
  takeBack();
}

/** What a worker thread does from its beginning. */
export async function serve(port: TaskPort, setup: ScoringSetup | DrawSetup): Promise<void> {
  const { serve: begin } = await import("../run/serve.js");
  return begin(port, setup);
}
