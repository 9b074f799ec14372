/**
 * What LaTeX writes for characters that it has no direct way to set, or that mean something to it. Text commands of T1 and
 * TS1 and plain mathematics only: they are there with pdfLaTeX and with LuaLaTeX, without a package.
 */
const math = (symbols: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(symbols).map(([character, command]) => [character, `\\ensuremath{${command}}`]);

const SYMBOLS: readonly (readonly [string, string])[] = [
  ["\\", "\\textbackslash{}"],
  ["{", "\\{"],
  ["}", "\\}"],
  ["$", "\\$"],
  ["&", "\\&"],
  ["#", "\\#"],
  ["%", "\\%"],
  ["_", "\\_"],
  ["^", "\\textasciicircum{}"],
  ["~", "\\textasciitilde{}"],
  ["<", "\\textless{}"],
  [">", "\\textgreater{}"],
  ["|", "\\textbar{}"],
  ['"', "\\textquotedbl{}"],
  ["`", "\\textasciigrave{}"],
  // At the start of a row, these would be read as an option of the row before.
  ["[", "{[}"],
  ["]", "{]}"],
  ["*", "{*}"],
  ["\u00ad", "\\-"],
  ["\u2010", "-"],
  ["\u2011", "\\mbox{-}"],
  ["\u2012", "\\textendash{}"],
  ["\u2015", "\\textemdash{}"],
  ["\u2026", "\\textellipsis{}"],
  ["\u2002", "\\enspace{}"],
  ["\u2003", "\\quad{}"],
  ["\u2009", "\\,"],
  ["\u200a", "\\,"],
];

const MATHEMATICS: Readonly<Record<string, string>> = {
  "−": "-",
  "≤": "\\leq",
  "≥": "\\geq",
  "≠": "\\neq",
  "≈": "\\approx",
  "≡": "\\equiv",
  "∓": "\\mp",
  "∼": "\\sim",
  "∝": "\\propto",
  "∞": "\\infty",
  "∑": "\\sum",
  "∏": "\\prod",
  "∂": "\\partial",
  "∈": "\\in",
  "∉": "\\notin",
  "∅": "\\emptyset",
  "∩": "\\cap",
  "∪": "\\cup",
  "⊂": "\\subset",
  "⊆": "\\subseteq",
  "∀": "\\forall",
  "∃": "\\exists",
  "∧": "\\wedge",
  "∨": "\\vee",
  "⋅": "\\cdot",
  "′": "'",
  "″": "''",
  "←": "\\leftarrow",
  "↑": "\\uparrow",
  "→": "\\rightarrow",
  "↓": "\\downarrow",
  "↔": "\\leftrightarrow",
  "⇐": "\\Leftarrow",
  "⇒": "\\Rightarrow",
  "⇔": "\\Leftrightarrow",
  "●": "\\bullet",
  "○": "\\circ",
  "▲": "\\bigtriangleup",
  "△": "\\bigtriangleup",
  "▼": "\\bigtriangledown",
  "▽": "\\bigtriangledown",
  "⟨": "\\langle",
  "⟩": "\\rangle",
  Γ: "\\Gamma",
  Δ: "\\Delta",
  Θ: "\\Theta",
  Λ: "\\Lambda",
  Σ: "\\Sigma",
  Φ: "\\Phi",
  Ψ: "\\Psi",
  Ω: "\\Omega",
  α: "\\alpha",
  β: "\\beta",
  γ: "\\gamma",
  δ: "\\delta",
  ε: "\\varepsilon",
  η: "\\eta",
  θ: "\\theta",
  κ: "\\kappa",
  λ: "\\lambda",
  μ: "\\mu",
  π: "\\pi",
  ρ: "\\rho",
  σ: "\\sigma",
  τ: "\\tau",
  φ: "\\varphi",
  χ: "\\chi",
  ψ: "\\psi",
  ω: "\\omega",
};

/** Characters that are written by a command. */
export const COMMANDS: ReadonlyMap<string, string> = new Map([...SYMBOLS, ...math(MATHEMATICS)]);

/**
 * Characters that stand as they are: ASCII, and what both T1 with `utf8` and Latin Modern under LuaLaTeX hold. Probed with
 * both engines, character by character.
 */
export const DIRECT =
  /^[ -~\u00a1-\u00ac\u00ae-\u0125\u0128-\u0137\u0139-\u013e\u0141-\u0148\u014a-\u0165\u0168-\u017e\u0192\u0218-\u021b\u2013\u2014\u2016\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2030\u2039\u203a\u20ac\u2116\u2122]$/;

/** Accents that both engines can put on any letter: combining mark to command, with whether it stands below. */
export const ACCENTS: ReadonlyMap<string, { readonly command: string; readonly below: boolean }> = new Map([
  ["\u0300", { command: "\\`", below: false }],
  ["\u0301", { command: "\\'", below: false }],
  ["\u0302", { command: "\\^", below: false }],
  ["\u0303", { command: "\\~", below: false }],
  ["\u0304", { command: "\\=", below: false }],
  ["\u0306", { command: "\\u", below: false }],
  ["\u0307", { command: "\\.", below: false }],
  ["\u0308", { command: '\\"', below: false }],
  ["\u030a", { command: "\\r", below: false }],
  ["\u030b", { command: "\\H", below: false }],
  ["\u030c", { command: "\\v", below: false }],
  ["\u0323", { command: "\\d", below: true }],
  ["\u0331", { command: "\\b", below: true }],
]);
