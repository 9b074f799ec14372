import type { Counts } from "../analyse/robustness/draws/tally.js";
import { threadTools } from "../io/host/node-long-run.js";
import { limitV8 } from "../io/threads/v8-limits.js";
import { listen, type TaskPort } from "../io/threads/worker-side.js";
import type { DrawPart, DrawSetup } from "./draws.js";
import { ReplyBuffer } from "./reply-buffer.js";
import { createScorer } from "./scorer.js";
import type { Reply, ScoringSetup, Task } from "./task.js";

/** A thread of a long run: prepares for what `setup` says, to score or to draw, and answers the tasks that arrive at its port. */
export async function serve(port: TaskPort, setup: ScoringSetup | DrawSetup): Promise<void> {
  if (!("request" in setup)) return serveScores(port, setup);
  const { countPart } = await import("./draws.js");
  listen<DrawPart, Counts>(port, (part) => ({ reply: countPart(setup, part) }));
}

async function serveScores(port: TaskPort, setup: ScoringSetup): Promise<void> {
  const pieces = new ReplyBuffer();
  const score = await createScorer(setup, threadTools(setup.build, setup.cwd), { pieces });
  listen<Task, Reply>(
    port,
    (task) => {
      const reply = score(task);
      return { reply, lent: reply.bytes.buffer instanceof ArrayBuffer ? [reply.bytes.buffer] : [] };
    },
    (buffer) => pieces.takeBack(buffer),
    setup.isGuest ? () => {} : limitV8,
  );
}
