import fc from "fast-check";
import { type Edit, edit, place } from "./edit.js";
import { ORIGINALS } from "./originals.js";

/** Bytes as a text in which each character is one byte. */
type Bytes = string;

const utf8 = (text: string): Bytes => Buffer.from(text, "utf8").toString("latin1");

/** What means something to YAML, to a decoder, to a terminal or to a line counter. */
const MEANINGFUL: readonly Bytes[] = [
  ...[
    ": ",
    ":",
    "- ",
    "-",
    "# ",
    "#",
    "&a ",
    "*a",
    "&a",
    "<<: *a",
    "! ",
    "!!str ",
    "!!float ",
    "!x ",
    "| ",
    "> ",
    "|",
    ">",
  ],
  ...[
    "|\n",
    ">-\n",
    "|9",
    ">1",
    "'",
    '"',
    "\\",
    '\\"',
    "''",
    "% ",
    "%YAML 1.1\n",
    "@",
    "`",
    "{",
    "}",
    "[",
    "]",
    ",",
    ", ",
  ],
  ...[
    "? ",
    "?",
    "{}",
    "[]",
    "[[",
    "{{",
    "---",
    "\n---\n",
    "\n--- ",
    "\n...\n",
    "...",
    "~",
    "null",
    "true",
    "yes",
    ".nan",
  ],
  ...[
    ".inf",
    "-.inf",
    "0x1F",
    "0o17",
    "1e999",
    "1_000",
    "2,5",
    "35 %",
    ">=5",
    "<7",
    "20..30",
    "30..20",
    "2013-02-30",
    "=",
  ],
  ...["\t", "\n\t", "\r", "\r\n", "\n", "\n\n", " ", "  ", "\0", "\x01", "\x07", "\x1b[31m", "\x7f", "__proto__: 1\n"],
  ...[
    "\ufeff",
    "\u0085",
    "\u2028",
    "\u2029",
    "\u00a0",
    "\u202f",
    "\u202e",
    "\u200b",
    "\u00ad",
    "😀",
    "é",
    "e\u0301",
  ].map(utf8),
  ...["\ufffd", "\ufffe", "\u{10ffff}", "٣", "ﬁ"].map(utf8),
];

/** Bytes that are no UTF-8: lone continuation, overlong, surrogate, beyond Unicode, cut short, UTF-16 marks. */
const INVALID: readonly Bytes[] = [
  "\x80",
  "\xc0\xaf",
  "\xe0\x80\xaf",
  "\xed\xa0\x80",
  "\xf4\x90\x80\x80",
  "\xf0\x9f\x98",
  "\xe9",
  "\xff",
  "\xff\xfe",
  "\xfe\xff",
];

/** What makes a run: letters, openings, items, spaces, line breaks, digits. */
const RUNS: readonly Bytes[] = [
  "x",
  "[",
  "{",
  "- ",
  " ",
  "\n",
  "9",
  "a: ",
  "? ",
  "'",
  '"',
  "&a ",
  "\t",
  "#",
  utf8("é"),
  "{a: ",
];

const short = fc.integer({ min: 1, max: 40 });
const line = place;

function insert(text: Bytes, at: number, what: Bytes): Bytes {
  const offset = at % (text.length + 1);
  return text.slice(0, offset) + what + text.slice(offset);
}

function replace(text: Bytes, from: number, length: number, what: (old: Bytes) => Bytes): Bytes {
  const start = from % (text.length + 1);
  return text.slice(0, start) + what(text.slice(start, start + length)) + text.slice(start + length);
}

function editLines(text: Bytes, change: (lines: Bytes[], count: number) => void): Bytes {
  const lines = text.split("\n");
  change(lines, lines.length);
  return lines.join("\n");
}

const overSpans = {
  flip: edit("flip", fc.tuple(place, fc.integer({ min: 0, max: 7 })), (text: Bytes, [at, bit]) =>
    replace(text, at, 1, (old) => (old === "" ? "" : String.fromCharCode(old.charCodeAt(0) ^ (1 << bit)))),
  ),
  insert: edit("insert", fc.tuple(place, fc.integer({ min: 0, max: 255 })), (text: Bytes, [at, byte]) =>
    insert(text, at, String.fromCharCode(byte)),
  ),
  delete: edit("delete", fc.tuple(place, short), (text: Bytes, [at, length]) => replace(text, at, length, () => "")),
  duplicate: edit("duplicate", fc.tuple(place, short), (text: Bytes, [at, length]) =>
    replace(text, at, length, (old) => old + old),
  ),
  truncate: edit("truncate", place, (text: Bytes, at) => text.slice(0, at % (text.length + 1))),
  behead: edit("behead", place, (text: Bytes, at) => text.slice(at % (text.length + 1))),
  swap: edit("swap", fc.tuple(place, place, short), (text: Bytes, [one, other, length]) => {
    const [first, second] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b) as [
      number,
      number,
    ];
    const size = Math.min(length, second - first);
    const [a, b] = [text.slice(first, first + size), text.slice(second, second + size)];
    return text.slice(0, first) + b + text.slice(first + size, second) + a + text.slice(second + size);
  }),
  splice: edit("splice", fc.tuple(place, fc.nat(), place), (text: Bytes, [at, which, from]) => {
    const other = ORIGINALS[which % ORIGINALS.length]?.bytes.toString("latin1") ?? "";
    return text.slice(0, at % (text.length + 1)) + other.slice(from % (other.length + 1));
  }),
};

const meaningful = {
  sign: edit("sign", fc.tuple(place, fc.constantFrom(...MEANINGFUL)), (text: Bytes, [at, what]) =>
    insert(text, at, what),
  ),
  "not-utf8": edit("not-utf8", fc.tuple(place, fc.constantFrom(...INVALID)), (text: Bytes, [at, what]) =>
    insert(text, at, what),
  ),
  run: edit(
    "run",
    fc.tuple(
      place,
      fc.constantFrom(...RUNS),
      fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 300, max: 20_000 })),
    ),
    (text: Bytes, [at, what, times]) => insert(text, at, what.repeat(times)),
  ),
  mark: edit(
    "mark",
    fc.constantFrom("\ufeff", "\ufeff\ufeff", "%YAML 1.2\n---\n", "---\n", "...\n", "# x\n---\n"),
    (text: Bytes, what) => utf8(what) + text,
  ),
  value: edit("value", fc.tuple(line, fc.constantFrom(...MEANINGFUL)), (text: Bytes, [which, what]) =>
    editLines(text, (lines, count) => {
      const at = which % count;
      lines[at] = (lines[at] ?? "").replace(/(:|-) .*$/, (_, sign: string) => `${sign} ${what}`);
    }),
  ),
};

const overLines = {
  indent: edit(
    "indent",
    fc.tuple(line, fc.constantFrom(" ", "  ", "    ", "\t", " \t", "-1", "-2", "-9")),
    (text: Bytes, [which, how]) =>
      editLines(text, (lines, count) => {
        const at = which % count;
        const old = lines[at] ?? "";
        lines[at] = how.startsWith("-") ? old.replace(new RegExp(`^ {1,${how.slice(1)}}`), "") : how + old;
      }),
  ),
  "delete-line": edit("delete-line", fc.tuple(line, fc.integer({ min: 1, max: 4 })), (text: Bytes, [which, many]) =>
    editLines(text, (lines, count) => lines.splice(which % count, many)),
  ),
  "duplicate-line": edit("duplicate-line", line, (text: Bytes, which) =>
    editLines(text, (lines, count) => lines.splice(which % count, 0, lines[which % count] ?? "")),
  ),
  "move-line": edit("move-line", fc.tuple(line, line), (text: Bytes, [from, to]) =>
    editLines(text, (lines, count) => lines.splice(to % count, 0, ...lines.splice(from % count, 1))),
  ),
  "join-lines": edit("join-lines", fc.tuple(line, fc.constantFrom("", " ", ", ")), (text: Bytes, [which, between]) =>
    editLines(text, (lines, count) => {
      const at = which % count;
      lines.splice(at, 2, lines.slice(at, at + 2).join(between));
    }),
  ),
  "line-breaks": edit("line-breaks", fc.constantFrom("\r\n", "\r", "\n\n", "\n\r", "\u0085"), (text: Bytes, breaks) =>
    text.replaceAll("\n", utf8(breaks)),
  ),
  documents: edit(
    "documents",
    fc.tuple(
      fc.nat(),
      fc.constantFrom("\n---\n", "\n...\n", "\n--- # x\n", "\n---\n---\n", "\n...\n---\n", "\r\n---\r\n"),
    ),
    (text: Bytes, [which, between]) =>
      text + between + (ORIGINALS[which % ORIGINALS.length]?.bytes.toString("latin1") ?? ""),
  ),
};

/** Every kind of edit of the bytes of a file. */
export const BYTE_EDITS: Readonly<Record<string, fc.Arbitrary<Edit<Bytes>>>> = {
  ...overSpans,
  ...meaningful,
  ...overLines,
};
