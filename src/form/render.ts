import { deflateSync, strToU8 } from "fflate";
import { LANGUAGES, type Lang, loadWords } from "../messages/languages.js";
import type { SourceText } from "../model/source.js";
import type { Typology } from "../model/typology.js";
import { TOOL } from "../pipeline/tool.js";
import { base64OfSha256 } from "../plain/hash.js";
import { html, raw } from "../render/kit/html.js";
import { DATA_ID, FILES_ID, type FormData, type FormFile, PROGRAM_ID, type ResultMode } from "./data.js";
import { questionsFor } from "./questions.js";
import { shelfOf } from "./shelf.js";
import { wordingOf } from "./wording.js";

/** What a form may be asked for. */
export interface FormOptions {
  /** The language that is shown first; all are in the page. English where nothing is said. */
  readonly lang?: Lang;
  /** Whether the page shows where the case lies: `hidden`, `asked` (the usual one) or `live`. */
  readonly result?: ResultMode;
  /** Files of profiles that the page opens with. */
  readonly files?: readonly SourceText[];
}

/**
 * The coding form for a typology (`defaultTypology()`, or any that `loadTypology` takes): the text of one page of HTML, below 500 kB
 * without files, that needs nothing else, asks for nothing from any network, and gives profiles as files. It speaks every language of
 * the program, and holds the program itself: what it shows is what `assess` gives. `files` are taken as they are, whatever is wrong
 * with them: the page says it. The same options give the same bytes.
 *
 * @throws TypeError and RangeError, where it is imported from the package, for arguments of another kind.
 */
export async function renderForm(typology: Typology, options: FormOptions = {}): Promise<string> {
  const { lang = LANGUAGES[0], result = "asked", files = [] } = options;
  const questions = questionsFor(typology);
  const words = await Promise.all(
    LANGUAGES.map(async (one) => [one, wordingOf(questions, typology, await shelfOf(one))] as const),
  );
  const data: FormData = {
    version: TOOL.version,
    lang,
    result,
    typology,
    questions,
    words: Object.fromEntries(words) as unknown as FormData["words"],
  };
  return writePage(
    data,
    files.map(({ file, text }) => ({ name: file.split("/").at(-1) ?? file, text })),
  );
}

async function writePage(data: FormData, files: readonly FormFile[]): Promise<string> {
  const { lang } = data;
  // Loaded where it is asked for: who imports the library for something else has no use for a program of 300 kB.
  const [{ LOADER }, { PROGRAM, PROGRAM_HASH }, { FORM_STYLE }] = await Promise.all([
    import("./generated/loader.js"),
    import("./generated/program.js"),
    import("./generated/style.js"),
  ]);
  const shelves = await Promise.all(LANGUAGES.map(async (one) => [one, await loadWords(one, "form")] as const));
  const first = shelves.find(([one]) => one === lang)?.[1];
  const title = first?.title ?? "";
  const scripts = `'sha256-${base64OfSha256(LOADER)}' 'sha256-${PROGRAM_HASH}'`;
  const policy = `default-src 'none'; style-src 'sha256-${base64OfSha256(FORM_STYLE)}'; script-src ${scripts}; base-uri 'none'; form-action 'none'`;
  const noScript = shelves.map(([one, words]) => html`<p lang=${one}>${words.noScript}</p>`);
  return html`<!doctype html>
<html lang=${lang}>
<meta charset=utf-8>
<meta http-equiv=Content-Security-Policy content="${raw(policy)}">
<meta name=viewport content="width=device-width, initial-scale=1">
<meta name=referrer content=no-referrer>
<meta name=color-scheme content="light dark">
<meta name=generator content="tcec ${data.version}">
<title>${title}</title>
<style>${raw(FORM_STYLE)}</style>
<body>
<div id=app class=app><header class=head><h1>${title}</h1></header><main><noscript>${noScript}</noscript><p class=opening>${first?.opening ?? ""}</p></main></div>
<script type=application/json id=${FILES_ID}>${raw(jsonInPage(files))}</script>
<script type=text/plain id=${DATA_ID}>${raw(packed(JSON.stringify(data)))}</script>
<script type=text/plain id=${PROGRAM_ID}>${raw(PROGRAM)}</script>
<script>${raw(LOADER)}</script>
`.markup;
}

/** A text as raw deflate in base64, as the program is: what the page was made for is as long as the program without it. */
function packed(text: string): string {
  let signs = "";
  for (const byte of deflateSync(strToU8(text), { level: 9, mem: 12 })) signs += String.fromCharCode(byte);
  return btoa(signs);
}

/** JSON in an element of a script: nothing in it ends the element or begins a comment. */
function jsonInPage(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
