import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const PACKAGE = "yaml-language-server";

/** True where the language server for YAML is installed. Where programs must be there, it is always true. */
export function hasLanguageServer(): boolean {
  return process.env.TCEC_REQUIRE_TOOLS === "1" || programOf() !== null;
}

function programOf(): string | null {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`)), "bin", PACKAGE);
  } catch {
    return null;
  }
}

/** A place in a text: line and character, from 0. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** What an editor underlines. */
export interface Underlined {
  readonly range: { readonly start: Place; readonly end: Place };
  readonly message: string;
  readonly severity: number;
}

interface Item {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: string | { readonly value: string };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly items?: readonly unknown[] } & Record<string, unknown>;
  readonly result?: unknown;
}

const SETTINGS = { validate: true, hover: true, completion: true, schemaStore: { enable: false }, customTags: [] };

/** An editor that has a folder open, as far as the server sees it: the Language Server Protocol over its streams. */
export class EditorSession {
  readonly #server: ChildProcessWithoutNullStreams;
  readonly #asked = new Map<number, (result: unknown) => void>();
  readonly #underlined = new Map<string, (found: readonly Underlined[]) => void>();
  #received = Buffer.alloc(0);
  #last = 0;

  constructor(private readonly folder: string) {
    this.#server = spawn(process.execPath, [programOf() ?? PACKAGE, "--stdio"], { cwd: folder });
    this.#server.stdout.on("data", (piece: Buffer) => this.#receive(piece));
  }

  /** Begins as an editor does, in a language for the messages of the server itself. */
  async open(): Promise<void> {
    const workspaceFolders = [{ uri: pathToFileURL(this.folder).href, name: "folder" }];
    const capabilities = {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { hover: { contentFormat: ["markdown"] }, publishDiagnostics: {} },
    };
    const rootUri = workspaceFolders[0]?.uri;
    await this.#ask("initialize", { processId: process.pid, rootUri, workspaceFolders, capabilities });
    this.#tell("initialized", {});
    this.#tell("workspace/didChangeConfiguration", { settings: { yaml: SETTINGS } });
  }

  /** Opens a file of the folder; what is underlined in it. */
  async read(file: string): Promise<readonly Underlined[]> {
    const uri = this.#uriOf(file);
    const found = new Promise<readonly Underlined[]>((resolve) => this.#underlined.set(uri, resolve));
    const text = readFileSync(join(this.folder, file), "utf8");
    this.#tell("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
    return found;
  }

  /** What is shown where the pointer rests. */
  async hover(file: string, position: Place): Promise<string> {
    const textDocument = { uri: this.#uriOf(file) };
    const result = await this.#ask("textDocument/hover", { textDocument, position });
    const { contents } = (result ?? { contents: { value: "" } }) as { contents: { value: string } };
    return contents.value;
  }

  /** What is offered at a place: what would be typed, and what is said of it. */
  async complete(file: string, position: Place): Promise<ReadonlyMap<string, string>> {
    const textDocument = { uri: this.#uriOf(file) };
    const result = (await this.#ask("textDocument/completion", { textDocument, position })) as
      | { items?: Item[] }
      | Item[];
    const items = Array.isArray(result) ? result : (result.items ?? []);
    const said = ({ documentation = "" }: Item) =>
      typeof documentation === "string" ? documentation : documentation.value;
    return new Map(items.map((item) => [item.label, said(item)]));
  }

  close(): void {
    this.#server.kill();
  }

  #uriOf(file: string): string {
    return pathToFileURL(join(this.folder, file)).href;
  }

  #ask(method: string, params: object): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    const answer = new Promise<unknown>((resolve) => this.#asked.set(id, resolve));
    this.#send({ id, method, params });
    return answer;
  }

  #tell(method: string, params: object): void {
    this.#send({ method, params });
  }

  #send(message: object): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    this.#server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#server.stdin.write(body);
  }

  #receive(piece: Buffer): void {
    this.#received = Buffer.concat([this.#received, piece]);
    for (;;) {
      const end = this.#received.indexOf("\r\n\r\n");
      const length = Number(
        /Content-Length: (\d+)/i.exec(this.#received.subarray(0, Math.max(end, 0)).toString())?.[1],
      );
      if (end < 0 || this.#received.length < end + 4 + length) return;
      const body = this.#received.subarray(end + 4, end + 4 + length).toString();
      this.#received = this.#received.subarray(end + 4 + length);
      this.#take(JSON.parse(body) as Message);
    }
  }

  #take({ id, method, params, result }: Message): void {
    if (method === undefined && id !== undefined) this.#asked.get(id)?.(result);
    else if (method === "textDocument/publishDiagnostics" && params?.uri !== undefined)
      this.#underlined.get(params.uri)?.(params.diagnostics as readonly Underlined[]);
    else if (method === "workspace/configuration" && id !== undefined)
      this.#send({ id, result: (params?.items ?? []).map((item) => settingsFor(item)) });
    else if (id !== undefined) this.#send({ id, result: null });
  }
}

function settingsFor(item: unknown): object {
  return (item as { section?: string }).section === "yaml" ? SETTINGS : {};
}
