import { COMMENTS } from "./words.mjs";

/** What is right YAML and what people write now and then, but unlike the bulk: the share of each among such files. */
const ODD = {
  "doubled quotes": 4,
  "digits first": 3,
  paragraphs: 3,
  "plain over lines": 2,
  "url in brackets": 2,
  "brackets over lines": 2,
  escapes: 2,
  "quoted over lines": 1,
  "spaced key": 1,
  alias: 1,
  emoji: 1,
  tabs: 1,
  "document end": 1,
};
const ODD_POOL = Object.entries(ODD).flatMap(([odd, weight]) => Array(weight).fill(odd));
const ODD_SHARE = 0.26;
const RESERVED = /^(?:null|true|false|yes|no|on|off|y|n|~)$/i;

/** The habits of the coder who wrote a file. */
export function styleOf(random) {
  const indent = random.chance(0.8) ? 2 : 4;
  return {
    indent,
    listIndent: random.chance(0.7) ? indent : 0,
    flow: random.pick([0.2, 0.5, 0.8]),
    pad: random.chance(0.7) ? " " : "",
    quote: random.chance(0.75) ? '"' : "'",
    quoted: random.pick([0, 0, 0.1, 0.9]),
    comments: random.pick([0, 0.05, 0.15]),
    gaps: random.chance(0.7),
    width: random.pick([80, 100, 118]),
    start: random.pick(["", "", "---\n", "# yaml-language-server: $schema=../../schemas/profile.schema.json\n"]),
    lineEnd: random.chance(0.04) ? "\r\n" : "\n",
    odd: new Set(random.chance(ODD_SHARE) ? random.sample(ODD_POOL, random.int(1, 2)) : []),
  };
}

/** A value as YAML in a style, the random choices left to `random`. */
export function writeYaml(value, style, random) {
  const writer = new Writer(style, random, repeatedIn(value.evidence));
  writer.map(value, 0);
  const end = style.odd.has("document end") ? "\n...\n" : "\n";
  return `${style.start}${writer.lines.join("\n")}${end}`.replaceAll("\n", style.lineEnd);
}

/** Objects that stand under several keys: they get an anchor, then aliases. */
function repeatedIn(map) {
  const values = Object.values(map ?? {});
  return new Set(values.filter((value, i) => values.indexOf(value) !== i));
}

class Writer {
  lines = [];
  #style;
  #random;
  #repeated;
  #anchored = new Set();

  constructor(style, random, repeated) {
    this.#style = style;
    this.#random = random;
    this.#repeated = repeated;
  }

  map(map, column, first = true) {
    const { gaps, comments } = this.#style;
    for (const [i, [key, value]] of Object.entries(map).entries()) {
      const isBlock = column === 0 && typeof value === "object";
      if (isBlock && gaps) this.lines.push("");
      if ((i > 0 || first) && this.#random.chance(comments)) this.lines.push(`${pad(column)}# ${this.#remark()}`);
      this.#entry(`${pad(column)}${key}:`, value, column);
    }
  }

  #entry(head, value, column) {
    if (typeof value === "string") return this.#text(head, value, column);
    if (typeof value !== "object") return this.#push(`${head} ${value}`);
    if (this.#anchored.has(value)) return this.#push(`${head} *again`);
    if (this.#repeated.has(value) && this.#anchored.size === 0) {
      this.#anchored.add(value);
      this.lines.push(`${head} &again`);
      return this.map(value, column + this.#style.indent);
    }
    if (!this.#inBrackets(head, value, column)) this.#block(head, value, column);
  }

  #block(head, value, column) {
    this.#push(head);
    const { indent, listIndent } = this.#style;
    if (!Array.isArray(value)) return this.map(value, column + indent);
    for (const item of value) {
      const start = `${pad(column + listIndent)}-`;
      if (typeof item !== "object") this.#push(`${start} ${this.#scalar(item)}`);
      else if (!this.#inBrackets(start, item, column + listIndent, false)) {
        const at = this.lines.length;
        this.map(item, column + listIndent + 2, false);
        this.lines[at] = `${start} ${this.lines[at].slice(start.length + 1)}`;
      }
    }
  }

  /** Writes a small map or list on one line; false where a block is better. */
  #inBrackets(head, value, column, mayBreak = true) {
    const { flow, width, odd } = this.#style;
    const isList = Array.isArray(value);
    const isFlat = Object.values(value).every((item) => typeof item !== "object");
    if (!this.#random.chance(isList && isFlat ? 0.85 : flow)) return false;
    const line = this.#bracketed(value);
    if (isList && isFlat && odd.has("brackets over lines") && mayBreak) {
      const inner = pad(column + this.#style.indent);
      this.lines.push(`${head} [`, ...value.map((item) => `${inner}${this.#scalar(item, true)},`), `${inner}]`);
      return true;
    }
    if (head.length + line.length < width) this.#push(`${head} ${line}`);
    else if (mayBreak && column + line.length < 118 && !isList)
      this.lines.push(head, `${pad(column + this.#style.indent)}${line}`);
    else return false;
    return true;
  }

  #bracketed(value) {
    if (typeof value !== "object") return this.#scalar(value, true);
    if (Array.isArray(value)) return `[${value.map((item) => this.#bracketed(item)).join(", ")}]`;
    const entries = Object.entries(value).map(([key, item]) => `${key}: ${this.#bracketed(item)}`);
    return `{${this.#style.pad}${entries.join(", ")}${this.#style.pad}}`;
  }

  /** Text after a key: on the same line, or below as a folded or literal block. */
  #text(head, text, column) {
    const { indent, odd, width } = this.#style;
    const below = pad(column + indent);
    if (text.includes("\n")) {
      const lines = text.trimEnd().split("\n");
      this.lines.push(`${head} ${text.endsWith("\n") ? "|" : "|-"}`, ...lines.map((line) => line && below + line));
    } else if (text.length < 70 || this.#random.chance(0.25)) {
      this.#push(`${head} ${this.#scalar(text)}`);
    } else {
      const lines = wrap(text, width - below.length - 2);
      const isPlain = odd.has("plain over lines") && isPlainText(text);
      if (isPlain) this.lines.push(`${head} ${lines[0]}`, ...lines.slice(1).map((line) => below + line));
      else if (odd.has("quoted over lines") && !text.includes('"')) {
        this.lines.push(`${head} "${lines[0]}`, ...lines.slice(1).map((line) => below + line));
        this.lines.push(`${this.lines.pop()}"`);
      } else this.lines.push(`${head} >-`, ...lines.map((line) => below + line));
    }
  }

  #scalar(value, inBrackets = false) {
    if (typeof value !== "string") return String(value);
    const { odd, quoted } = this.#style;
    const isOdd = odd.has("digits first") && /^[0-9]+[a-z ]/.test(value);
    const isUrl = odd.has("url in brackets") && value.startsWith("http");
    if (isOdd || isUrl) return value;
    if (isPlainText(value, inBrackets) && !this.#random.chance(quoted)) return value;
    return this.#quote(value);
  }

  #quote(text) {
    const { quote, odd } = this.#style;
    if (odd.has("doubled quotes") && text.includes("'")) return `'${text.replaceAll("'", "''")}'`;
    const other = quote === '"' ? "'" : '"';
    const free = [quote, other].find((mark) => !text.includes(mark));
    return free ? free + text + free : `"${text.replaceAll('"', '\\"')}"`;
  }

  #push(line) {
    const { comments, odd } = this.#style;
    const isCommented = this.#random.chance(comments) && line.length < 100;
    const gap = odd.has("tabs") ? "\t" : " ";
    this.lines.push(
      isCommented || (odd.has("tabs") && this.#random.chance(0.2)) ? `${line}${gap}# ${this.#remark()}` : line,
    );
  }

  #remark() {
    return this.#random.pick(COMMENTS);
  }
}

/** May stand without quotes, for a reader of YAML 1.1 as for one of 1.2. */
function isPlainText(text, inBrackets = false) {
  if (/^[0-9]{4}-[0-9]{2}$/.test(text)) return true;
  if (!/^[A-Za-z\u00c0-\u024f(«<]/.test(text) || RESERVED.test(text)) return false;
  if (/: | #|[:\s]$|\n/.test(text)) return false;
  return !inBrackets || !/[,[\]{}:#]/.test(text);
}

function wrap(text, width) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last.length + word.length < width || last === "")
      lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function pad(column) {
  return " ".repeat(column);
}
