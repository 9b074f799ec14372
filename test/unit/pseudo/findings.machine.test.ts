import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { batchFormats, findingsFormats } from "../../../src/cli/formats.js";
import { SETTING_NAMES } from "../../../src/cli/settings/table.js";
import { COMMAND_NAMES } from "../../../src/messages/help-texts.js";
import { SHIPPED_TYPOLOGIES } from "../../../src/plain/typology-name.js";
import { accentText } from "./accent.js";
import { inCommands, inJson, inXml } from "./extract.js";
import { Workplace } from "./machine.js";
import { FILES, NAMES } from "./material.js";
import { plainEnglish } from "./plain-english.js";

vi.mock("../../../src/model/generated/languages.js", () => ({ LANGUAGES: ["qps"] }));
vi.mock("../../../src/messages/languages.js", async (original) =>
  (await import("./mocked.js")).withPseudoLanguage(original),
);

const place = new Workplace(FILES);
afterAll(() => place.remove());

beforeAll(async () => {
  const { out } = await place.run(["classify", "p", "-t", "t.yaml", "-f", "json"]);
  const { results, ...rest } = JSON.parse(out);
  place.write("old.json", JSON.stringify({ ...rest, results: results.map(moved) }));
  place.write("broken.json", out.replace('"score"', '"scr"'));
  const [one, two] = results;
  place.write(
    "e.yaml",
    `${one.id}/${one.date}: { status: clear, type: ${named("social")} }\nx/2000: { status: clear, type: null }\n${two.id}/${two.date}: { status: ${two.status} }\n`,
  );
});

/** An entry of an older result, in which the scores were others. */
function moved(result: { readonly axes: readonly { readonly score: number | null }[] }, index: number): unknown {
  return index === 0 ? { ...result, id: "g1x" } : result;
}

/** The names of the shipped typologies, which a changed copy keeps and a hint lists. */
const SHIPPED = SHIPPED_TYPOLOGIES;

/** What is typed wrongly. */
const SLIPS = ["mixd", "zzz", "widht", "clasify"];

/** The name of a case of JUnit is the same in every language: an id, a date, a level. */
const LEVELS = ["consolidated", "coordination", "service"];

/** YAML and a command that the help of a rule in SARIF shows, and the code that a fix writes. */
const SHOWN = ["key", "value", "expected", "involve", "classify", "indicators", "mixed"];

/** What the machine says of itself, and values of settings. */
const MACHINE = [...SHIPPED, ...SLIPS, "linux", "tcec-cache", "auto", "false", "text", ...SETTING_NAMES];

/** The help without the names of commands that begin a row and that are called, and without places in sheets. */
const withoutCalls = (help: string) =>
  help
    .replace(/\n {8,}/g, " ")
    .replace(/^ {2}\w+ {2,}/gm, "")
    .replace(/`\w+\.xlsx:\w+!\w+`/g, " ")
    .replace(/\b\w+:\S+\.\w+/g, " ")
    .replace(/\btcec .*?(?= {2,}|$)/gm, " ");

const CONFIG = async () => ({
  file: { path: ".tcecrc.yaml", text: "lang: qps\nwidht: 3\nworkers: -1\n", key: null, isElsewhere: false },
  problem: null,
  notes: [],
});

/** Command lines that are not right, one of each kind. */
const WRONG: readonly (readonly string[])[] = [
  ["clasify", "p"],
  ["classify"],
  ["classify", "p", "--nothing"],
  ["classify", "p", "--width", "x"],
  ["classify", "p", "--width"],
  ["classify", "p", "-f", "x"],
  ["classify", "p", "-o", "a.x"],
  ["table", "p", "--kind", "x"],
  ["table", "p", "--kind", "crosstab"],
  ["plot", "p", "--kind", "profile", "-o", "a.svg"],
  ["plot", "p", "--dpi", "1", "-o", "a.png"],
  ["batch", "p", "--fail-on", "x"],
  ["batch", "p", "--shard", "3/2"],
  ["batch", "p", "--update-baseline"],
  ["batch", "p", "--tolerance", "2"],
  ["explain", "x"],
  ["schema", "x"],
  ["export", "p"],
];

const T = ["-t", "t.yaml"];
const named = (id: string) => NAMES.get(id) ?? id;

/** What is said, without the lines that are shown of a file. */
const said = ({ out, err }: { readonly out: string; readonly err: string }) =>
  `${out}\n${err}`.replace(/^.*│.*$/gm, "").replace(/\n +/g, " ");

/** Formats of findings in sentences, as against records of codes. */
const FOR_PROGRAMS = findingsFormats().filter((format) => !["text", "json", "yaml"].includes(format));

const IN: Readonly<Record<string, (text: string) => string>> = {
  junit: inXml,
  checkstyle: inXml,
  sarif: inJson,
  gitlab: inJson,
  github: inCommands,
  azure: inCommands,
};

describe("in a language whose every letter has an accent, no plain English comes through", () => {
  it("finds plain English where there is some, also between backticks and as the value of an argument", () => {
    expect(plainEnglish(`${accentText("What is known")}, nothing`)).toEqual(["nothing"]);
    expect(plainEnglish("`funding`, `funding.market` `nothing`")).toEqual(["nothing"]);
    expect(plainEnglish("(activities), funding.market óŕ activities; activities")).toEqual(["activities"]);
    expect(plainEnglish("funding.market óŕ nothing (name)")).toEqual(["nothing", "name"]);
    expect(plainEnglish("`docs/coding.md`, `docs/nothing.md`")).toEqual(["docs"]);
  });

  it.each([[["-v"]], [["-q"]], [["--width", "40"]], [["-f", "text"]]])("classify %s", async (words) => {
    expect(plainEnglish(said(await place.run(["classify", "p", ...T, ...words])))).toEqual([]);
  });

  it.each(["text", ...FOR_PROGRAMS])("validate as %s", async (format) => {
    const { out } = await place.run(["validate", "b", "p", ...T, "-f", format, "--width", "1000"]);
    expect(out.length).toBeGreaterThan(500);
    expect(plainEnglish(shown(format, out), [...SLIPS, ...(format === "sarif" ? SHOWN : [])])).toEqual([]);
  });
  it.each([[["-v"]], [["-q"]], [["--width", "40"]], [["--width", "80"]], [["--width", "200"]]])(
    "batch %s",
    async (words) => {
      const gates = [
        "--fail-on",
        `invalid,tentative,undetermined,watchpoint:${named("dominant_funder")}`,
        "--max-warnings",
        "0",
      ];
      const run = await place.run(["batch", "p", "b", "none.yaml", ...T, ...gates, ...words]);
      expect(run.code).not.toBe(0);
      expect(plainEnglish(said(run), [...SLIPS, "watchpoint"])).toEqual([]); // the gate, as it was typed
    },
  );

  const REPORTS = batchFormats().filter((format) => !["text", "csv", "json", "ndjson"].includes(format));

  it.each(REPORTS)("batch as %s, with expectations, a baseline and refused files", async (format) => {
    const gates = ["--fail-on", "tentative", "--expect=e.yaml", "--baseline", "old.json", "--max-warnings", "0"];
    const run = await place.run(["batch", "p", "b", ...T, ...gates, "-f", format]);
    expect(run.out.length).toBeGreaterThan(500);
    expect(
      plainEnglish(shown(format, run.out), [
        ...SLIPS,
        ...(format === "junit" ? LEVELS : []),
        ...(format === "sarif" ? SHOWN : []),
      ]),
    ).toEqual([]);
    expect(plainEnglish(said({ out: "", err: run.err }), SLIPS)).toEqual([]);
  });

  it("progress of a batch", async () => {
    let time = 0;
    const { stderr } = { stderr: { isTTY: true } };
    const run = await place.run(["batch", "p", ...T], {
      stderr: stderr as never,
      longRun: await place.clock(() => (time += 2000)),
    });
    expect(run.err).toContain("\r");
    expect(plainEnglish(said(run).replace(/\u001b\[\w*/g, " "))).toEqual([]);
  });

  it("a saved result, and what is said of one that is of another typology or broken", async () => {
    for (const words of [
      ["classify", "old.json"],
      ["classify", "old.json", "-t", "t3.yaml"],
      ["classify", "broken.json"],
      ["table", "old.json", "p"],
      ["validate", "old.json", "broken.json"],
      ["batch", "old.json", "p", "-t", "t3.yaml"],
    ])
      expect(plainEnglish(said(await place.run([...words, "--width", "1000"])), [...SHIPPED, "scr", "score"])).toEqual(
        [],
      );
  });

  it("a typology that was changed under the name of a shipped one", async () => {
    const run = await place.run(["classify", "p", "-t", "t3.yaml", "--width", "1000"]);
    expect(run.out).toContain(accentText("changed"));
    expect(plainEnglish(said(run), [...SHIPPED, ...SLIPS])).toEqual([]);
  });

  it.each(["t.yaml", "t2.yaml", "t3.yaml", "b/b1.yaml", "b/b2.yaml", "none.yaml"])(
    "typology check %s",
    async (file) => {
      const run = await place.run(["typology", "check", file, "--width", "1000"]);
      expect(said(run).length).toBeGreaterThan(20);
      expect(plainEnglish(said(run), [...SHIPPED, ...SLIPS])).toEqual([]);
    },
  );

  it.each([[["doctor"]], [["doctor", ...T, "--lang", "x"]], [["schema"]]])("%s", async (words) => {
    const run = await place.run([...words, "--width", "1000"], { findConfig: CONFIG });
    expect(said(run).length).toBeGreaterThan(50);
    expect(plainEnglish(said(run).replace(/(?<=\s)(?:\.\.)?\/\S+/g, ""), MACHINE)).toEqual([]);
  });

  it.each(COMMAND_NAMES)("help of %s", async (name) => {
    const { out } = await place.run([...name.split(" ").slice(name === "tcec" ? 1 : 0), "--help", "--width", "1000"]);
    expect(out.length).toBeGreaterThan(100);
    expect(plainEnglish(withoutCalls(out), ["folder", "market_score", "replication", "nvivo"])).toEqual([]);
  });

  it.each(WRONG.map((words) => [words] as const))("usage %j", async (words) => {
    const run = await place.run([...words, "--width", "1000"]);
    expect(run.code).toBe(2);
    expect(run.err.length).toBeGreaterThan(20);
    expect(plainEnglish(said(run), [...SHIPPED, ...SLIPS])).toEqual([]);
  });

  it("an internal error", async () => {
    const run = await place.run(["classify", "p", "--width", "1000"], {
      expand: async () => {
        throw new Error("ÁƁĆ");
      },
    });
    expect(run.code).toBe(3);
    expect(plainEnglish(said(run))).toEqual([]);
  });
});

function shown(format: string, text: string): string {
  return (IN[format] ?? ((one: string) => said({ out: one, err: "" })))(text);
}
