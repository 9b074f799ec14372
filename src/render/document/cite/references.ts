import type { Lang } from "../../../messages/messages.js";
import type { Result } from "../../../model/result.js";
import type { Typology } from "../../../model/typology.js";
import { textIn } from "../../../plain/localized.js";
import { isChanged } from "../../../plain/typology-name.js";
import { sanitize } from "../../kit/sanitize.js";
import { authorsIn } from "./authors.js";
import { type CitedSource, distinctWorks, isSameWork, referenceOf } from "./identity.js";
import type { CslItem, Unkeyed } from "./item.js";
import { withKeys } from "./keys.js";
import { METHOD_WORKS, PAPER, programAt } from "./works.js";

/** What is to be cited: a whole result, or a program and a typology without profiles. */
export type Cited = Pick<Result, "tool" | "typology"> & Partial<Pick<Result, "results">>;

/** The parts of a list of references, in their order. */
export const SECTIONS = ["tool", "typology", "paper", "method", "theory", "profiles"] as const;
/** One of the parts of a list of references. */
export type Section = (typeof SECTIONS)[number];

/** What kind of thing the program and the typology are, in one language. */
export interface Genres {
  readonly software: string;
  readonly typology: string;
  readonly changedTypology: string;
  readonly paper: string;
  /** Where the paper was read. */
  readonly place: string;
}

/** References by part, each of them once. */
export type References = Readonly<Record<Section, readonly CslItem[]>>;

/** All of them, in the order of their parts. */
export function itemsOf(references: References): CslItem[] {
  return SECTIONS.flatMap((section) => references[section]);
}

/** The references of what is cited: a source that an earlier part has is left out of the later ones. */
export function referencesOf({ tool, typology, results = [] }: Cited, lang: Lang, genres: Genres): References {
  const said = (source: Typology["sources"][string]) => referenceOf(sourceIn(source, lang));
  const toolItem = { id: `tcec-${tool.version}`, ...programAt(tool.version), genre: genres.software };
  const typologyItem = itemOfTypology(typology, lang, genres);
  const isOfPaper = restsOnPaper(typology);
  const paper = isOfPaper ? [{ ...PAPER, genre: genres.paper, "event-place": genres.place }] : [];
  const known = isOfPaper ? [PAPER, ...METHOD_WORKS] : METHOD_WORKS;
  const theory = distinctWorks(Object.values(typology.sources).map(said)).filter(isNoneOf(known));
  const mentioned = results.flatMap(({ sources }) => Object.values(sources).map(referenceOf));
  const coded = distinctWorks(mentioned).filter(isNoneOf([...known, ...theory]));
  const keyed = withKeys([...paper, ...METHOD_WORKS, ...theory, ...coded], [toolItem.id, typologyItem.id]);
  const ofPaper = paper.length;
  const [ofMethod, ofTheory] = [ofPaper + METHOD_WORKS.length, ofPaper + METHOD_WORKS.length + theory.length];
  return {
    tool: [toolItem],
    typology: [typologyItem],
    paper: keyed.slice(0, ofPaper),
    method: keyed.slice(ofPaper, ofMethod).sort(byKey),
    theory: keyed.slice(ofMethod, ofTheory).sort(byKey),
    profiles: keyed.slice(ofTheory).sort(byKey),
  };
}

/** The ideal types are from the paper, unless the typology says of one of them that it is from another work. */
function restsOnPaper({ sources, types }: Typology): boolean {
  return types.every(({ source }) => {
    const work = source && Object.hasOwn(sources, source.ref) ? sources[source.ref] : undefined;
    return work === undefined || isSameWork(referenceOf(sourceIn(work, "en")), PAPER);
  });
}

/** A source of a typology as it is called in one language. */
function sourceIn({ title, author, publisher, ...source }: Typology["sources"][string], lang: Lang): CitedSource {
  return {
    ...source,
    title: textIn(title, lang),
    ...(author !== undefined && { author: textIn(author, lang) }),
    ...(publisher !== undefined && { publisher: textIn(publisher, lang) }),
  };
}

function isNoneOf(others: readonly Unkeyed[]): (work: Unkeyed) => boolean {
  return (work) => !others.some((other) => isSameWork(work, other));
}

/** References that a text cites, and the keys under which they stand. */
export interface TextReferences {
  readonly items: readonly CslItem[];
  /** The reference of a source of the typology; `null` where it is not one of them. */
  readonly ofSource: (key: string) => string | null;
  readonly program: string;
  readonly file: string;
}

/** Of the references, the program, the typology, those of the method, and those of the sources of the typology with these keys. */
export function referencesCited(cited: Cited, sources: readonly string[], lang: Lang, genres: Genres): TextReferences {
  const { tool, typology, paper, method, theory } = referencesOf(cited, lang, genres);
  const known = cited.typology.sources;
  const workOf = (key: string) =>
    Object.hasOwn(known, key) && known[key] ? referenceOf(sourceIn(known[key], lang)) : null;
  const works = [...method, ...paper, ...theory];
  const ofSource = (key: string) => {
    const work = workOf(key);
    return (work && works.find((item) => isSameWork(work, item))?.id) ?? null;
  };
  const meant = new Set(sources.map(ofSource));
  const items = [...tool, ...typology, ...method, ...[...paper, ...theory].filter(({ id }) => meant.has(id))];
  return { items, ofSource, program: tool[0]?.id ?? "", file: typology[0]?.id ?? "" };
}

/** A typology is data with a version; its hash tells it from any other that has the same. */
function itemOfTypology({ id, version, hash, title, authors = [] }: Typology, lang: Lang, genres: Genres): CslItem {
  const author = authors.flatMap((name) => authorsIn(sanitize(name, "space", "dropped")));
  return {
    id: `${id}-${version}`,
    type: "dataset",
    title: sanitize(textIn(title, lang), "space", "dropped"),
    ...(author.length > 0 && { author }),
    genre: isChanged({ id, version, hash }) ? genres.changedTypology : genres.typology,
    version,
    note: `${id} ${version}, ${hash}`,
  };
}

function byKey(a: CslItem, b: CslItem): number {
  return a.id < b.id ? -1 : 1;
}
