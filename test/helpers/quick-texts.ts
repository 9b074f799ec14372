import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";

const EXAMPLES = fileURLToPath(new URL("../../examples/profiles", import.meta.url));
/** Every document of the examples. */
export const EXAMPLE_TEXTS = readdirSync(EXAMPLES).flatMap((name) =>
  readFileSync(`${EXAMPLES}/${name}`, "utf8")
    .split(/^---\n/m)
    .filter((text) => text.trim() !== ""),
);

/** What means something to YAML, or nearly does. */
const FRAGMENTS = [
  ...[
    " ",
    "  ",
    "\n",
    "\n  ",
    "\n    ",
    ": ",
    ":",
    "- ",
    "-",
    "#",
    " #",
    "{",
    "}",
    "[",
    "]",
    ",",
    ", ",
    "'",
    '"',
    "''",
    '""',
  ],
  ...[
    "|",
    "|-",
    ">",
    ">-",
    "\\",
    "&a ",
    "*a",
    "!",
    "%",
    "@",
    "`",
    "?",
    "? ",
    "~",
    "null",
    "true",
    "True",
    "NULL",
    "yes",
  ],
  ...[
    "0",
    "-0",
    "01",
    "1_0",
    "1.",
    ".5",
    "1e3",
    "0x1",
    "+1",
    "..",
    "20..30",
    "<7",
    ">5",
    "2013-12",
    ".nan",
    "-a",
    "--",
    "=",
  ],
  ...[
    "a: b",
    "key:",
    "x: 1\n",
    "- a\n",
    "---\n",
    "...\n",
    "---",
    "<<: {a: 1}",
    "__proto__: 1",
    '"a": 1',
    "\n\n",
    "\n#c\n",
  ],
  ...[
    "|\n    t\n",
    "|\n    t\n\n    u\n",
    ">\n    t\n\n\n    u\n",
    "a\n      b",
    '"a\n      b"',
    "[\n      a,\n      b\n      ]",
    "\n\n      ",
    "\n      ",
    ">-\n    a\n    b\n",
    "\r\n",
    "\r",
    "\t",
    "\t# c",
    ":\t# c",
    "k l: ",
    "é è",
    "\u00a0",
    "\u2028",
    "é",
    "«",
    "🎨",
    "http://x",
    "a:b",
    '\\"',
    "\\\\",
    "\\ ",
    "\\n",
    '"a\\ \n\n      b"',
    '"a\\\\ \n      b"',
    "\\ \n\n      ",
    " \n\n      ",
    "b/c: ",
    '"b/c": ',
    "'d~e': ",
    "~1: ",
    '"": ',
    "/a: ",
    "/",
    "~",
    "~0",
    "1.2.3",
    "0.12345678901234567",
    "1.5e-17",
    "2nd ",
    "1e",
    "(",
    "§",
  ],
];

/** A few lines of an example, changed in one to three places. */
export const anyQuickText = fc
  .tuple(
    fc.constantFrom(...EXAMPLE_TEXTS),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: 1, max: 14 }),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.constantFrom(0, 0, 1, 2, 4),
        put: fc.oneof(fc.constant(""), fc.constantFrom(...FRAGMENTS)),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([text, from, count, changes]) => {
    const lines = text.split("\n");
    const first = Math.floor(from * lines.length);
    return changes.reduce(
      (part, { at, cut, put }) => {
        const place = Math.floor(at * part.length);
        return part.slice(0, place) + put + part.slice(place + cut);
      },
      `${lines.slice(first, first + count).join("\n")}\n`,
    );
  });

const KEYS = ["a", "b c", "d/e", "/f", "'g/h'", '"i~j"', "'~1'", "''", '""', "k.l", "'0'", "m-n"];
/** In blocks the complete parser reads the others. */
const BLOCK_KEYS = ["a", "b c", "d/e", "/f", "'g/h'", '"g/i"', "k.l", "'0'", "m-n"];
const SCALARS = ["1", "x", "'y z'", '"a\\ \n\n          b"', '"c\\nd"', "1.2.3", "/o/p", "<=7", "''", "u", "v w"];
const GAPS = ["", " ", "\n          ", "\n\n\n           "];

/** Flow collections whose parts stand on several lines, with keys that a pointer writes otherwise. */
const { flow } = fc.letrec<{ flow: string }>((tie) => {
  const value = fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(...SCALARS.filter((text) => !text.includes("\n"))),
    tie("flow"),
  );
  const gap = fc.constantFrom(...GAPS);
  const items = fc.array(fc.tuple(gap, value), { maxLength: 3 });
  const pairs = fc.uniqueArray(fc.tuple(gap, fc.constantFrom(...KEYS), value), {
    maxLength: 4,
    selector: ([, key]) => key,
  });
  return {
    flow: fc.oneof(
      items.map((all) => `[${all.map(([before, item]) => `${before}${item}`).join(", ")}]`),
      pairs.map((all) => `{${all.map(([before, key, item]) => `${before}${key}: ${item}`).join(", ")}}`),
    ),
  };
});

const entry = fc.tuple(
  fc.constantFrom(...BLOCK_KEYS),
  fc.oneof(
    fc.constantFrom(...SCALARS),
    flow,
    flow.map((text) => `\n      ${text}`),
  ),
);

const entries = fc.uniqueArray(entry, { minLength: 1, maxLength: 4, selector: ([key]) => key });

/** A block map of maps of such values. */
export const placedText = fc
  .uniqueArray(fc.tuple(fc.constantFrom("q", "q/r", "'s/t'"), entries), { minLength: 1, selector: ([key]) => key })
  .map((blocks) =>
    blocks.map(([key, all]) => `${key}:\n${all.map(([name, value]) => `    ${name}: ${value}\n`).join("")}`).join(""),
  );
