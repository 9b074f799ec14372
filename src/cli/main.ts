import type { TaskPort } from "../io/threads/worker-side.js";
import type { ScoringSetup } from "../run/task.js";

/** What the launcher finds in the bundle. */
export { nodeHost } from "../io/host/node-host.js";
export { run } from "./run.js";

/** What a worker thread does from its beginning. */
export async function serve(port: TaskPort, setup: ScoringSetup): Promise<void> {
  const { serve: begin } = await import("../run/serve.js");
  return begin(port, setup);
}
