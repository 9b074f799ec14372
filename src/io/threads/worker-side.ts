import type { MessagePort } from "node:worker_threads";
import { limitV8 } from "./v8-limits.js";

/** What a thread answers to a task: plain data, and those of its buffers that are lent instead of copied. */
export interface Answer<Reply> {
  readonly reply: Reply;
  readonly lent?: readonly ArrayBuffer[];
}

/** The end of a thread at which tasks arrive. */
export type TaskPort = Pick<MessagePort, "on" | "postMessage">;

/** What a thread is sent: a task, or buffers that it lent before and that are used no more. */
export type Request<Task> = { readonly task: Task } | { readonly returned: readonly ArrayBuffer[] };

/** What goes back through the port. Of an error only what can be sent whatever else it carries. */
export type Message<Reply> =
  | { readonly reply: Reply; readonly lent: readonly ArrayBuffer[] }
  | {
      readonly error: {
        readonly name: string;
        readonly message: string;
        readonly stack: string | undefined;
        readonly code: string | undefined;
      };
    };

/**
 * Answers each task that arrives, in order. Whatever the handler throws ends the run that the task belongs to. `takeBack`
 * gets the buffers that come back, so that they can be used again; `afterTask` is done after each task.
 */
export function listen<Task, Reply>(
  port: TaskPort,
  handler: (task: Task) => Answer<Reply>,
  takeBack: (buffer: ArrayBuffer) => void = () => {},
  afterTask: () => void = limitV8,
): void {
  port.on("message", (request: Request<Task>) => {
    if ("returned" in request) {
      for (const buffer of request.returned) takeBack(buffer);
      return;
    }
    try {
      const { reply, lent = [] } = handler(request.task);
      port.postMessage({ reply, lent } satisfies Message<Reply>, lent);
      afterTask();
    } catch (thrown) {
      const error: NodeJS.ErrnoException = thrown instanceof Error ? thrown : new Error(String(thrown));
      const { name, message, stack, code } = error;
      port.postMessage({ error: { name, message, stack, code } } satisfies Message<Reply>);
    }
  });
}
