import type { MessagePort } from "node:worker_threads";

/** What a thread answers to a task: a reply of plain data, and those of its buffers that are handed over instead of copied. */
export interface Answer<Reply> {
  readonly reply: Reply;
  readonly transfer?: readonly ArrayBuffer[];
}

/** The end of a thread at which tasks arrive. */
export type TaskPort = Pick<MessagePort, "on" | "postMessage">;

/** What goes back through the port. Of an error only what can be sent whatever else it carries. */
export type Message<Reply> =
  | { readonly reply: Reply }
  | { readonly error: { readonly name: string; readonly message: string; readonly stack: string | undefined } };

/** Answers each task that arrives, in order. Whatever the handler throws ends the run that the task belongs to. */
export function listen<Task, Reply>(port: TaskPort, handler: (task: Task) => Answer<Reply>): void {
  port.on("message", (task: Task) => {
    try {
      const { reply, transfer = [] } = handler(task);
      port.postMessage({ reply } satisfies Message<Reply>, transfer);
    } catch (thrown) {
      const { name, message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown));
      port.postMessage({ error: { name, message, stack } } satisfies Message<Reply>);
    }
  });
}
