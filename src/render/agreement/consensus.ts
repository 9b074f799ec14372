import type { AgreementWords } from "../../messages/agreement-words.js";
import { type Lang, loadWords } from "../../messages/languages.js";
import { loadMessages } from "../../messages/messages.js";
import type { AgreementCoding } from "../../model/agreement.js";
import { type Consensus, type Settled, UNSETTLED } from "../../model/consensus.js";
import { sanitize } from "../kit/sanitize.js";
import { yamlOnOneLine } from "../kit/yaml.js";
import type { Files } from "../replication/exporter.js";

/** A step to the right in YAML. */
const STEP = "  ";

/**
 * A folder of profiles in YAML, one for each case, by name: what its coders agree on. Where they differ stands `???`, which validation
 * refuses, and above it what each of them wrote, where, and what their sources say. The same input gives the same bytes.
 */
export async function renderConsensus(cases: readonly Consensus[], lang: Lang): Promise<Files> {
  const texts = await Promise.all(cases.map((one) => profileOf(one, lang)));
  return Object.fromEntries(cases.map((one, i) => [nameOf(one, cases), texts[i] ?? ""] as const));
}

/** The id, with date and level where several cases have it. */
function nameOf({ id, date, level }: Consensus, cases: readonly Consensus[]): string {
  const isAlone = cases.filter((one) => one.id === id).length === 1;
  return `${isAlone ? id : [id, date, level ?? []].flat().join("_")}.yaml`;
}

async function profileOf(consensus: Consensus, lang: Lang): Promise<string> {
  const [words, messages] = await Promise.all([loadWords(lang, "agreement"), loadMessages(lang)]);
  const { coders, profile, sources, evidence, choices } = consensus;
  const writer = new ConsensusWriter(coders, words);
  const title = words.consensus.title(messages.list(coders.map(onOneLine), "and"), messages.number(choices), choices);
  const own: Settled = {
    kind: "block",
    entries: [
      ...profile.entries,
      ...rowsOf("sources", Object.entries(sources)),
      ...rowsOf(
        "evidence",
        evidence.map(([path, entries]) => [path, entries.length === 1 ? entries[0] : entries] as const),
      ),
    ],
  };
  const lines = [
    comment(title),
    ...(choices === 0 ? [] : [comment(words.consensus.how(UNSETTLED))]),
    ...writer.block(own, ""),
    ...openEvidence(consensus, words),
  ];
  return `${lines.join("\n")}\n`;
}

/** Below the evidence of the profile, and like it but for the sign in front: what supports a value that may be agreed on. */
function openEvidence({ evidence, open }: Consensus, words: AgreementWords): string[] {
  if (open.length === 0) return [];
  const rows = open.map(({ coder, path, entry }) => {
    return `${STEP}${comment(yamlOnOneLine({ [path]: entry }).slice(1, -1))} ${comment(onOneLine(coder))}`;
  });
  return [...(evidence.length === 0 ? [comment("evidence:")] : []), STEP + comment(words.consensus.evidence), ...rows];
}

type Block = Extract<Settled, { readonly kind: "block" }>;

function rowsOf(key: string, rows: readonly (readonly [string, unknown])[]): Block["entries"] {
  if (rows.length === 0) return [];
  return [[key, { kind: "block", entries: rows.map(([name, value]) => [name, { kind: "value", value }] as const) }]];
}

/** Writes what is settled as it is, a key or an item to a line, and choices with what stands for each above them. */
class ConsensusWriter {
  constructor(
    private readonly coders: readonly string[],
    private readonly words: AgreementWords,
  ) {}

  block({ entries }: Block, indent: string): string[] {
    return entries.flatMap(([key, settled]) => {
      const head = `${indent}${yamlOnOneLine(key)}:`;
      switch (settled.kind) {
        case "value":
          return [`${head} ${yamlOnOneLine(settled.value)}`];
        case "choice":
          return [...this.#choice(settled.options, indent), `${head} ${UNSETTLED}`];
        case "block":
          return [head, ...this.block(settled, indent + STEP)];
        case "list":
          return [head, ...settled.items.flatMap((item) => this.#item(item, indent + STEP))];
        default:
          return settled satisfies never;
      }
    });
  }

  #item(settled: Settled, indent: string): string[] {
    switch (settled.kind) {
      case "value":
        return [`${indent}- ${yamlOnOneLine(settled.value)}`];
      case "choice":
        return [...this.#choice(settled.options, indent), `${indent}- ${UNSETTLED}`];
      case "block":
        return [`${indent}-`, ...this.block(settled, indent + STEP)];
      case "list":
        return [`${indent}-`, ...settled.items.flatMap((item) => this.#item(item, indent + STEP))];
      default:
        return settled satisfies never;
    }
  }

  #choice(options: readonly AgreementCoding[], indent: string): string[] {
    const { notCoded, quoted, coding, consensus } = this.words;
    const lines = options.flatMap(({ coder, value, file, line, quotes }) => {
      const said = value === null ? notCoded : yamlOnOneLine(value);
      const name = onOneLine(this.coders[coder] ?? "");
      return [
        STEP + coding(name, said, `${onOneLine(file)}:${line}`),
        ...quotes.flatMap(({ quote, source }) =>
          quote === null ? [] : [STEP + STEP + quoted(onOneLine(quote), onOneLine(source))],
        ),
      ];
    });
    return [consensus.choice, ...lines].map((line) => indent + comment(line));
  }
}

/** Text from profiles within a comment: on one line. */
function onOneLine(text: string): string {
  return sanitize(text, "space");
}

function comment(text: string): string {
  return `# ${text}`;
}
