import fc from "fast-check";

const NUMBERS = [
  ...[0, -0, 1, -1, 0.5, 1.5, -0.1, 5, 6, 50, 99.9, 100, 100.0001, 101, 2013, 13, 20131231, 1e-9, 5e-324, 1e15, 1e16],
  ...[2 ** 53, 1e21, 1e300, -1e300, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
];

const NUMBERS_AS_TEXT = [
  ...[
    "5",
    "5.5",
    "2,5",
    "1 000",
    "1\u202f000",
    "35%",
    "35 %",
    "≈5",
    "about 5",
    "5-10",
    "20-30",
    "20–30",
    "20..30",
    "30..20",
  ],
  ...[
    ">=5",
    "<0",
    "<0.1",
    ">100",
    "< 7",
    "<=7.55",
    "≥5",
    ">=",
    "..",
    "5..",
    "..5",
    ">=1e5",
    "0x1F",
    "1_000",
    "٣",
    "+3",
    "-3",
  ],
  ...[
    "1e999",
    "<=999999999999999",
    "<9999999999999999",
    "0..0",
    "0..0.3",
    ">2,5",
    "<35 %",
    "10 k€",
    "1.000,50",
    ".5",
    "5.",
  ],
];

const WORDS = [
  ...[
    "unknown",
    "n/a",
    "none",
    "no",
    "yes",
    "oui",
    "?",
    "-",
    "not_applicable",
    "true",
    "null",
    "~",
    "involve",
    ">=involve",
  ],
  ...[
    "involve..empower",
    "empower..involve",
    ">empower",
    "<inform",
    "INVOLVE",
    "involve ",
    "mixed",
    ">=mixed",
    "board",
  ],
  ...[
    "percent",
    "EUR",
    "kEUR",
    "€",
    "constructor",
    "__proto__",
    "toString",
    "hasOwnProperty",
    "length",
    "culture",
    "Culture",
  ],
  ...[
    "=cmd()",
    "<script>alert(1)</script>",
    "$(1)",
    "%s",
    "# no comment",
    "a: b",
    "- a",
    "&a",
    "*a",
    "!x",
    "|",
    "@x",
    "`x`",
  ],
];

const DATES = [
  ...[
    2013,
    1000,
    999,
    9999,
    10000,
    201312,
    "2013",
    "2013-12",
    "2013-12-31",
    "2013-02-30",
    "2013-13",
    "2013-1",
    "31/12/2013",
  ],
  ...["12/2013", "2013-12-31T10:00:00Z", "about 2013", "2013?", "0000", "2013-00", " 2013 "],
];

const TEXTS = [
  ...[
    "",
    " ",
    "\n",
    "\t",
    "a\nb",
    "a\r\nb",
    "\u0000",
    "\u001b[31mred",
    "\u0007",
    "\u0085",
    "\u2028",
    "\u202eabc",
    "\u200b",
  ],
  ...[
    "\ufeff",
    "😀",
    "\ud83d",
    "\udc00x",
    "é",
    "e\u0301",
    "x".repeat(101),
    "é ".repeat(600),
    "x".repeat(20_000),
    "a\n".repeat(500),
  ],
];

/** Maps and lists inside one another, that many levels deep. */
function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

/** A number, word, date or text of any kind. */
export const oddScalar: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...NUMBERS),
  fc.constantFrom<unknown>(...NUMBERS_AS_TEXT),
  fc.constantFrom<unknown>(...WORDS),
  fc.constantFrom<unknown>(...DATES),
  fc.constantFrom<unknown>(...TEXTS),
  fc.constantFrom<unknown>(null, true, false),
  fc.double(),
  fc.nat({ max: 100 }),
  fc.array(fc.nat({ max: 0x10_ffff }), { maxLength: 30 }).map((points) => String.fromCodePoint(...points)),
);

/** Names of keys that a profile does not have there, or that mean something to a program. */
export const KEYS: readonly string[] = [
  ...[
    "x-own",
    "fundng",
    "Funding",
    "funding ",
    "constructor",
    "__proto__",
    "toString",
    "",
    " ",
    "a/b",
    "a~b",
    "0",
    "é",
    "2013",
  ],
  ...[
    "true",
    "null",
    "min",
    "max",
    "degree",
    "raw",
    "unit",
    "total",
    "name",
    "source",
    "market",
    "governance",
    "<<",
    "a.b",
    "\n",
  ],
  ...["\u001b[31m", "x".repeat(300)],
];

/** How many things stand in a list or map: mostly few, seldom more than anybody wants to read about. */
const amount = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: 1, max: 40 }) },
  { weight: 1, arbitrary: fc.constant(1200) },
);

const structures = fc.oneof(
  fc.constantFrom<unknown>(
    [],
    {},
    [[]],
    [null],
    { min: 1 },
    { max: 1 },
    { min: 3, max: 2 },
    { min: "a" },
    { min: null },
  ),
  fc.constantFrom<unknown>({ min: 1, max: 1e300 }, { min: 0, max: 1, mid: 2 }, { min: -1 }, { min: 20, max: 30 }),
  fc.constantFrom<unknown>({ degree: 0.5 }, { degree: 2 }, { degree: "0.2..0.4" }, { raw: ">=2" }, { raw: null }),
  fc.constantFrom(5, 50, 97, 110, 400).map(nested),
  amount.map((count) => Array.from({ length: count }, (_, i) => `item ${i % 700}`)),
  amount.map((count) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`key ${i}`, i]))),
  fc.array(oddScalar, { maxLength: 5 }),
  fc.dictionary(fc.constantFrom(...KEYS), oddScalar, { maxKeys: 5 }),
);

/** A value of any kind, mostly one that does not belong where it comes to stand. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: oddScalar },
  { weight: 1, arbitrary: structures },
);
