import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createConnection, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { has } from "../helpers/tools.js";

/** True where there is a Firefox to test with. */
export const hasFirefox = has("firefox-esr");

/** A Firefox of a profile of its own, driven over its own protocol (Marionette): messages of JSON, each behind its length. */
export class Firefox {
  #id = 0;
  #received = Buffer.alloc(0);
  readonly #waiting = new Map<number, { done: (value: unknown) => void; failed: (error: Error) => void }>();

  private constructor(
    private readonly browser: ChildProcess,
    private readonly folder: string,
    private readonly socket: Socket,
  ) {
    socket.on("data", (data) => this.#take(data));
  }

  static async start(): Promise<Firefox> {
    const folder = mkdtempSync(join(tmpdir(), "tcec-firefox-"));
    writeFileSync(
      join(folder, "user.js"),
      [
        ["marionette.port", 0],
        ["browser.shell.checkDefaultBrowser", false],
        ["browser.download.folderList", 2], // into a folder of its own, without a question
        ["browser.download.dir", join(folder, "downloads")],
      ]
        .map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`)
        .join(""),
    );
    const args = ["--headless", "--marionette", "--no-remote", "--profile", folder];
    const browser = spawn("firefox-esr", args, { stdio: "ignore", env: { ...process.env, HOME: folder } });
    const active = join(folder, "MarionetteActivePort");
    for (let i = 0; i < 600 && !existsSync(active); i++) await wait(100);
    const port = Number(readFileSync(active, "utf8"));
    const firefox = new Firefox(browser, folder, createConnection({ port, host: "127.0.0.1" }));
    await wait(200); // what it says of itself first
    await firefox.send("WebDriver:NewSession", {
      capabilities: { alwaysMatch: { unhandledPromptBehavior: "accept" } },
    });
    return firefox;
  }

  /** Asks for something by its name in WebDriver. */
  send(name: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#id;
    const message = JSON.stringify([0, id, name, parameters]);
    this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    return new Promise((done, failed) => this.#waiting.set(id, { done, failed }));
  }

  async open(html: string): Promise<void> {
    const file = join(this.folder, "page.html");
    writeFileSync(file, html);
    await this.send("WebDriver:Navigate", { url: `file://${file}` });
    for (let i = 0; i < 300 && (await this.run("return document.querySelector('.page') === null")); i++)
      await wait(100);
  }

  /** What a script gives that runs in the page. */
  async run<T>(script: string, ...args: unknown[]): Promise<T> {
    const { value } = (await this.send("WebDriver:ExecuteScript", { script, args })) as { value: T };
    return value;
  }

  /** The folder in which files lie that were saved from a page. */
  get downloads(): string {
    return join(this.folder, "downloads");
  }

  /** Keys, to whatever has the focus. */
  async press(text: string): Promise<void> {
    const [held, keys] = text.startsWith("\uE008") ? ["\uE008", text.slice(1)] : ["", text]; // Shift, held down
    const hold = (type: string) => [...held].map((value) => ({ type, value }));
    const pressed = [...keys].flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    const actions = [...hold("keyDown"), ...pressed, ...hold("keyUp")];
    await this.send("WebDriver:PerformActions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  /** Types into the first element of a selector. */
  async type(selector: string, text: string): Promise<void> {
    const { value } = (await this.send("WebDriver:FindElement", { using: "css selector", value: selector })) as {
      value: Record<string, string>;
    };
    await this.send("WebDriver:ElementSendKeys", { id: Object.values(value)[0], text });
  }

  async stop(): Promise<void> {
    this.socket.destroy();
    const ended = new Promise((done) => this.browser.once("exit", done));
    this.browser.kill();
    await ended;
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  #take(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(58);
      const length = Number(this.#received.subarray(0, Math.max(0, colon)).toString());
      const end = colon + 1 + length;
      if (colon < 0 || this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [number, number, { message: string } | null, unknown];
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.failed(new Error(error.message));
      else waiting?.done(result);
    }
  }
}
