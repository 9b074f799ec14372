import type { Code, DiagnosticArgs } from "../../model/codes.js";
import type { Context } from "../catalogue.js";
import type { ReasonCode, SheetCode } from "../vocabulary.js";
import { BATCH_FINDINGS } from "./batch.js";
import { GRAMMAR } from "./grammar.js";
import { ODD_FINDINGS } from "./odd-signs.js";

const INCONSISTENT = {
  axes: "its axes are not those of its typology",
  scores: "a score lies outside of its bounds",
  verdict: "its type, status or possible types do not follow from its scores",
  reasons: "it contains a reason with an unknown code",
} as const;

const BAD_LINE = {
  json: "The saved result breaks off or is damaged: this line is not complete JSON",
  record: "This line is neither a profile nor a finding of a saved result",
  headless: "This line comes before the head of the saved result, which names the typology",
} as const;

/** What a comparison was given in place of two. */
const given = (typologies: number, saved: number): string =>
  saved > 0
    ? `${saved} saved ${saved === 1 ? "result" : "results"}`
    : typologies === 0
      ? "none"
      : `${typologies} ${typologies === 1 ? "typology" : "typologies"}`;

const counted = (count: number, one: string, many: string, m: Context): string =>
  `${m.number(count)} ${count === 1 ? one : many}`;

/** "2 files and 1 folder are" */
function leftOut({ files, folders }: { readonly files: number; readonly folders: number }, m: Context): string {
  const parts = [
    files > 0 ? counted(files, "file", "files", m) : null,
    folders > 0 ? counted(folders, "folder", "folders", m) : null,
  ].filter((part) => part !== null);
  return `${m.list(parts, "and")} ${files + folders === 1 ? "is" : "are"}`;
}

type FindingTable = { [C in Exclude<Code, ReasonCode | SheetCode>]: (args: DiagnosticArgs[C], m: Context) => string };

/** Why a file is no list of known warnings, or no baseline. */
const KNOWN = {
  other: (file: string) => `${file} is not a list of known warnings`,
  entry: (file: string) =>
    `This entry of ${file} is not a known warning, which has a file, a code, a pointer, a subject and a count`,
  result: (file: string) => `${file} is a saved result, not a list of known warnings`,
  baseline: (file: string) => `${file} is a list of known warnings, not a saved result`,
};

/** What was found, in English: one sentence per finding, without a full stop. */
export const FINDINGS = {
  "file-not-found": (a, m) => `There is no file or folder ${m.quote(a.path)}`,
  "file-unreadable": (a, m) => `The file ${m.quote(a.path)} cannot be read: ${m.refusal(a.reason)}`,
  "file-no-match": (a, m) => `No profile was found under ${m.quote(a.path)}`,
  "file-none-left": (a, m) =>
    a.other > 0
      ? `No profile is left: ${counted(a.other, "file", "files", m)} ${a.other === 1 ? "is not a profile" : "are not profiles"}`
      : `No profile is left: ${leftOut(a, m)} left out by exclude`,
  "file-left-out": (a, m) => `${leftOut(a, m)} left out by exclude`,
  "file-passed-over": (a, m) => `${m.quote(a.path)} is ${m.kind(a.got)}, not a profile, and is skipped`,
  "file-exclude-idle": (a, m) => `--exclude ${m.quote(a.pattern)} matches nothing`,
  "file-too-large": (a, m) => `The file ${m.quote(a.path)} is larger than ${m.bytes(a.limit)}`,
  "file-not-utf8": (a, m) =>
    `The file ${m.quote(a.path)} is not UTF-8 text: this place holds an accented letter or another character in a different encoding`,
  "file-too-many-documents": (a, m) => `The file ${m.quote(a.path)} holds more than ${m.number(a.limit)} documents`,
  "file-findings-cut": (a, m) =>
    `${m.number(a.more)} more ${a.more === 1 ? "finding" : "findings"} in ${m.quote(a.path)} ${a.more === 1 ? "is" : "are"} not shown: the first ${m.number(a.shown)} are enough to begin with`,
  "file-read-in-part": (a, m) =>
    a.because === "findings"
      ? `The file ${m.quote(a.path)} is not read from here on: what was found before is enough to begin with`
      : `The file ${m.quote(a.path)} is not read from here on: what comes before has used up the time allowed for one file`,
  "file-out-of-memory": (a, m) => `Reading the file ${m.quote(a.path)} takes more memory than is available`,
  "file-binary": (a, m) => `The file ${m.quote(a.path)} is not a text file`,
  "file-ending": (a, m) => `The file ${m.quote(a.path)} is skipped: its name does not end in .yaml or .yml`,
  "file-link-outside": (a, m) => `The link ${m.quote(a.path)} leads out of the folder and is not followed`,
  "file-not-ours": (a, m) =>
    a.expected === "configuration"
      ? `The link ${m.quote(a.path)} leads out of its folder to something that is not a configuration; its content is not shown`
      : `${m.quote(a.path)}, which a configuration names, is not ${m.kind(a.expected)}; its content is not shown`,
  "file-output-exists": (a, m) => `The file ${m.quote(a.path)} already exists and is not overwritten`,
  "file-not-written": (a, m) =>
    `${a.path === "-" ? "Standard output" : `The file ${m.quote(a.path)}`} cannot be written: ${a.reason === "ENOENT" ? "its folder does not exist" : m.refusal(a.reason)}`,

  "yaml-empty": () => "The document is empty",
  "yaml-not-a-map": (a, m) => `The document should be a block of keys and values, but it is ${m.kind(a.got)}`,
  "yaml-tab": () => "The line is indented with a tab, which YAML does not allow",
  "yaml-duplicate-key": (a, m) => `The key ${m.quote(a.key)} is already there, on line ${a.line}`,
  "yaml-bad-indent": () => "The indentation of this line does not fit the lines around it",
  "yaml-missing-quote": () => "A quotation mark is opened here and never closed",
  "yaml-unexpected": (a, m) => {
    if (a.detail === "---") return "A second document begins here, but one is expected";
    if (a.detail === "") return "This line breaks the rules of YAML";
    return `${m.quote(a.detail)} breaks the rules of YAML here`;
  },
  "yaml-unquoted-bound": (a, m) => `The bound ${m.quote(a.text)} lacks its quotation marks`,
  "yaml-alias-unknown": (a, m) => `The alias ${m.quote(`*${a.name}`)} refers to an anchor that does not exist`,
  "yaml-alias-cyclic": (a, m) => `The alias ${m.quote(`*${a.name}`)} contains itself`,
  "yaml-alias-explosion": (a, m) => `The aliases would add more than ${m.number(a.limit)} values`,
  "yaml-too-deep": (a, m) => `The document is nested more than ${m.number(a.limit)} levels deep`,
  "yaml-too-large": (a, m) => `The document is larger than ${m.bytes(a.limit)}`,
  "yaml-too-many-values": (a, m) => `The document may hold more than ${m.number(a.limit)} values`,
  "yaml-tag-unknown": (a, m) => `The tag ${m.quote(a.tag)} has no meaning here`,
  "yaml-merge-key": () => "The merge key “<<” is not read",
  "yaml-key-not-text": () => "A key should be a word, but here it is a list or a block",

  "key-unknown": (a, m) => `There is no key ${m.quote(a.key)} here`,
  "key-misplaced": (a, m) => `The key ${m.quote(a.key)} does not belong here`,
  "key-renamed": (a, m) => `The key ${m.quote(a.key)} was renamed`,
  "key-missing": (a, m) => `The key ${m.quote(a.key)} is missing`,
  "key-excluded": (a, m) => `The keys ${m.quote(a.key)} and ${m.quote(a.because)} cannot be used together`,
  "value-wrong-type": (a, m) => `Expected ${m.list(a.expected.map(m.kind), "or")}, but found ${m.kind(a.got)}`,
  "value-empty": (a, m) => `The key ${m.quote(a.key)} has no value`,
  "value-not-listed": (a, m) => `${m.quote(a.value)} is not one of the possible values`,
  "value-replaced": (a, m) => `${m.quote(a.value)} is a word from an earlier version; it has been split`,
  "value-too-small": (a, m) =>
    `The value ${a.written === undefined ? m.number(a.value) : m.quote(a.written)} is too small: it must be ${a.strict ? "above" : "at least"} ${m.number(a.minimum)}`,
  "value-too-large": (a, m) =>
    `The value ${a.written === undefined ? m.number(a.value) : m.quote(a.written)} is too large: it must be ${a.strict ? "below" : "at most"} ${m.number(a.maximum)}`,
  "value-not-whole": (a, m) =>
    `The value ${a.written === undefined ? m.number(a.value) : m.quote(a.written)} is not a whole number`,
  "value-not-finite": (a, m) => `The value ${m.quote(a.value)} is not a number that can be used in a calculation`,
  "value-decimal-comma": (a, m) => `${m.quote(a.value)} has a comma where YAML needs a decimal point`,
  "value-percent-sign": (a, m) => `${m.quote(a.value)} carries a percent sign: a share is written as a bare number`,
  "value-number-as-text": (a, m) => `${m.quote(a.value)} is text, but a number is expected`,
  "value-not-a-quantity": (a, m) => `${m.quote(a.value)} is neither a number nor a bound`,
  "value-empty-range": (a, m) =>
    `The range ${m.quote(a.value)} contains no value: its lower end is above its upper end`,
  "value-bad-date": (a, m) =>
    a.alternative === null
      ? `${m.quote(a.value)} is not a date`
      : `${m.quote(a.value)} is two years, but one date is expected`,
  "value-bad-id": (a, m) => `${m.quote(a.value)} cannot be used as a short name`,
  "value-bad-unit": (a, m) => `${m.quote(a.value)} is neither “percent” nor a currency`,
  "value-bad-format": (a, m) => `${m.quote(a.value)} does not have the expected form, ${a.pattern}`,
  "value-too-short": (a, m) =>
    a.minimum === 1
      ? "There is nothing here, but something is needed"
      : `This is too short: at least ${m.number(a.minimum)} items or letters are needed`,
  "value-too-long": (a, m) =>
    a.of === "items"
      ? `This list is too long: ${m.number(a.maximum)} or fewer items are allowed`
      : `This text is too long: ${m.number(a.maximum)} or fewer characters are allowed`,
  "value-repeated": (a, m) => `${m.quote(a.value)} appears twice in this list`,
  "value-thousands-point": (a, m) =>
    `${m.quote(a.text)} was read as ${m.number(a.read)}, since the point is the decimal mark. Did you mean ${m.number(a.meant)}?`,
  "format-version": (a, m) => `The format version is ${a.got}; this program reads version ${m.number(a.supported)}`,
  "format-other": (a, m) => `Expected ${m.kind(a.expected)}, but this is ${m.kind(a.got)}`,

  "funding-above-total": (a, m) =>
    `The parts of the funding add up to ${m.amount(a.sum, a.unit, a.total)}, more than the total of ${m.amount(a.total, a.unit)}`,
  "funding-below-total": (a, m) =>
    `All parts of the funding are given and add up to ${m.amount(a.sum, a.unit, a.total)}, less than the total of ${m.amount(a.total, a.unit)}`,
  "funding-total-with-percent": () => "With the unit “percent” the total is 100 by definition and is not written",
  "funding-own-resources-mismatch": (a, m) =>
    `Own resources are ${m.amount(a.own, a.unit)}, but market resources and membership fees together come to ${m.amount(a.parts, a.unit, a.own)}`,
  "funding-part-unknown": (a, m) => `${m.quote(a.part)} is not a part that can be joined in ${m.quote(a.key)}`,
  "funding-part-elsewhere": (a, m) =>
    `The key ${m.quote(a.key)} joins parts of two principles: ${m.quote(a.part)} belongs to ${m.quote(a.principle)}, not to ${m.quote(a.here)}`,
  "funding-part-twice": (a, m) =>
    a.key === a.other
      ? `The key ${m.quote(a.key)} names ${m.quote(a.part)} twice`
      : `The part ${m.quote(a.part)} is in ${m.quote(a.key)} and in ${m.quote(a.other)}`,
  "funding-no-shares": (a, m) =>
    `${m.number(a.amounts)} ${a.amounts === 1 ? "amount" : "amounts"} but no “total”: no share can be computed`,
  "jobs-above-total": (a, m) =>
    `There are more work-integration jobs (${m.number(a.integration)}) than jobs in all (${m.number(a.total)})`,
  "members-above-total": (a, m) =>
    `The kinds of member organisations add up to ${m.number(a.sum)}, more than the total of ${m.number(a.total)}`,
  "members-miss-total": (a, m) =>
    `All kinds of member organisations are given and add up to ${m.number(a.sum)}, not to the total of ${m.number(a.total)}`,
  "members-all-mismatch": (a, m) =>
    `Organisations and persons make ${a.sum > a.all ? "at least" : "at most"} ${m.number(a.sum)}, ${a.sum > a.all ? "more" : "less"} than all members, ${m.number(a.all)}`,
  "network-tie-items": (a, m) =>
    `A tie is two members and, if it is not 1, a strength: this one has ${counted(a.items, "item", "items", m)}`,
  "network-tie-form": (a) =>
    a.got === "object"
      ? "A tie is a list of two members, without keys"
      : "A tie is a list of two members, in brackets of its own",
  "network-tie-strength": (a, m) =>
    `${m.quote(a.text)} is not the strength of a tie, which is a number above 0 and at most ${m.number(a.maximum)}`,
  "network-tie-itself": (a, m) => `${m.quote(a.member)} is tied to itself`,
  "network-tie-twice": (a, m) =>
    `The tie between ${m.quote(a.a)} and ${m.quote(a.b)} is repeated here: it is tie number ${m.number(a.first)}`,
  "network-tie-nobody": (a, m) => `There is a tie to ${m.quote(a.member)}, which “network.members” does not name`,
  "network-name-blank": () => "The name of a member is blank",
  "network-name-variant": (a, m) =>
    `${m.quote(a.member)} and ${m.quote(a.other)} differ only in spaces, invisible characters or capital letters: they would count as two members`,
  "network-too-large": (a, m) =>
    `The network has ${m.number(a.members)} members: at most ${m.number(a.maximum)} are read`,
  "network-cluster-named": (a, m) =>
    `${m.quote(a.member)} is the cluster itself: it is tied to every member, and its ties are not coded`,
  "network-members-total": (a, m) =>
    `The network names ${m.number(a.named)} members, but “members” counts ${m.number(a.counted)}`,
  "activities-above-100": (a, m) =>
    `The shares of the activities add up to ${m.amount(a.sum, "percent", 100)}, more than 100%`,
  "activities-below-100": (a, m) =>
    `All activities have a share and they add up to ${m.amount(a.sum, "percent", 100)}, less than 100%`,
  "date-before-created": (a) => `The profile describes ${a.date}, before the cluster was created (${a.created})`,
  "agreement-reversed": (a) => `The agreement ends (${a.until}) before it begins (${a.since})`,
  "label-unknown-call": (a, m) =>
    `There was no call of the State in ${a.call}: its calls for clusters are those of ${m.list(a.calls, "and")}`,
  "label-before-call": (a) => `The answer (${a.year}) comes before the call (${a.call})`,
  "label-after-date": (a) => `The label (${a.year}) is later than the date of the profile (${a.date})`,
  "label-twice": (a, m) => `The call ${m.quote(a.call)} is listed twice`,
  "agreement-over": (a, m) =>
    `The agreement with ${m.quote(a.name)} ended in ${a.until}, before the date of the profile (${a.date})`,
  "evidence-no-field": (a, m) =>
    `The evidence for ${m.quote(a.path)} refers to a field that this profile does not fill in`,
  "evidence-unknown-source": (a, m) => `The source ${m.quote(a.source)} is not listed under “sources”`,
  "schema-line-missing": () => "The first line does not tell editors where the schema lies",
  "value-unsettled": (a, m) => `${m.quote(a.mark)} marks a value on which the coders have still to agree`,
  "text-encoded-twice": (a, m) => `${m.quote(a.text)} was encoded twice: it seems to be ${m.quote(a.meant)}`,
  "text-cut-short": (a, m) =>
    `${m.quote(a.text)} ends here, and ${m.quote(a.comment)} is a comment: a # after a space begins one`,
  "source-unused": (a, m) => `The source ${m.quote(a.source)} is listed, but no evidence refers to it`,
  "sector-similar": (a, m) =>
    a.label === undefined
      ? `The sector ${m.quote(a.value)} is not the word ${m.quote(a.suggestion)}, which the typology looks for`
      : `The sector ${m.quote(a.value)} is written ${m.quote(a.suggestion)}, the only word for it that the typology looks for`,
  "contradiction-empowered": () =>
    "Every group that applies decides by itself, but the mode of decision is “executive” and none of them holds a seat",
  "contradiction-silent-seats": (a, m) =>
    `Most seats that decide are held by groups whose participation is “none”: ${m.list(a.groups.map(m.code), "and")}`,
  "contradiction-grants": (a, m) =>
    `The business model is “grant_reliant”, but the cluster earns at least ${m.percent(a.share)} itself`,
  "contradiction-mode": () => "Most seats that decide are held by stakeholders, but one person or experts decide",
  "contradiction-group": (a, m) =>
    `The group ${m.quote(m.code(a.group))} is coded as not existing, but it holds a seat`,
  "citizens-not-applicable": () => "Citizens are coded as not existing, but every territory has inhabitants",
  "profile-two-levels": (a, m) =>
    `The profile ${m.quote(a.id)} of ${a.date} is at the level “${m.code(a.level)}” here and “${m.code(a.other)}” in ${m.quote(a.file)}, line ${a.line}`,
  "profile-duplicate": (a, m) =>
    `The profile ${m.quote(a.id)} of ${a.date} exists already: ${m.quote(a.file)}, line ${a.line}`,
  "indicator-unknown": (a, m) =>
    `The typology ${m.quote(a.typology)} has no indicator ${m.quote(a.indicator)}: the value is not used`,
  "indicator-elsewhere": (a, m) =>
    `${m.number(a.profiles)} ${a.profiles === 1 ? "profile gives" : "profiles give"} values for ${m.list(a.names.map(m.quote), "and")} of the typology ${m.quote(a.other)}, which ${m.quote(a.typology)} does not use`,
  "values-alike": (a, m) =>
    `${a.field} is written in several ways, which tables count apart: ${m.list(
      a.values.map((value, i) => `${m.quote(value)} (${a.files[i]})`),
      "and",
    )}${a.more === 0 ? "" : `; so ${a.more === 1 ? "is" : "are"} ${m.number(a.more)} more of its values`}`,
  "regions-merged": (a, m) =>
    `The region ${m.quote(a.former)} (${a.files[0]}) has been part of ${m.quote(a.now)} (${a.files[1]}) since 2016: tables count the two apart`,
  "indicator-bad-code": (a, m) =>
    `${m.quote(a.value)} is not a code of the indicator ${m.quote(m.indicator(a.indicator))}`,
  "indicator-not-number": (a, m) =>
    `The indicator ${m.quote(m.indicator(a.indicator))} needs a number or a bound, but found ${m.quote(a.value)}`,
  "allow-unused": (a, m) => `Nothing with the code ${m.quote(a.code)} is found here, so the comment has no effect`,
  "allow-unknown": (a, m) => `No finding about a file has the code ${m.quote(a.code)}, so the comment has no effect`,
  "allow-error": (a, m) =>
    `${m.quote(a.code)} is an error and cannot be allowed: a document with an error gives no result`,
  "usage-allow": (a, m) =>
    a.because === "unknown"
      ? `No finding about a file has the code ${m.quote(a.code)}, which ${m.quote(a.option)} names`
      : `${m.quote(a.code)} cannot be allowed by ${m.quote(a.option)}: it is ${a.because === "error" ? "an error, and a document with an error gives no result" : "about the run, not about what a file holds"}`,
  "known-warnings-gone": (a, m) =>
    `${m.number(a.count)} ${a.count === 1 ? "warning" : "warnings"} that ${m.quote(a.path)} lists ${a.count === 1 ? "is" : "are"} no longer found: ${m.list(a.more > 0 ? [...a.among, GRAMMAR.others(m.number(a.more), a.more)] : a.among, "and")}`,
  "known-warnings-kept": (a, m) =>
    `The list ${m.quote(a.path)} was left unchanged: a new list would lack the warnings of the files that have errors`,
  "file-not-known-warnings": (a, m) => KNOWN[a.because](m.quote(a.path)),
  "text-unlisted": (a, m) =>
    `The typology has no degree for ${m.quote(a.value)} in the indicator ${m.quote(m.indicator(a.indicator))}: it is taken as unknown`,
  "indicator-out-of-range": (a, m) =>
    `The value ${m.number(a.value)} of the indicator ${m.quote(m.indicator(a.indicator))} is out of its range${range(a, m)}`,

  "pairs-none": () => "This file contains no pair of members",
  "cell-quotation": () =>
    "The quotation marks of this cell do not match: one is not closed, or text follows the closing one",
  "pairs-cells": (a, m) =>
    `A line is two members and, if it is not 1, a strength: this one has ${counted(a.cells, "cell", "cells", m)}`,
  "pairs-strength": (a, m) =>
    `${m.quote(a.text)} is not a strength, which is a number above 0 and at most ${m.number(a.maximum)}`,
  "pairs-twice": (a, m) =>
    `The tie between ${m.quote(a.a)} and ${m.quote(a.b)} is repeated here: it is in line ${m.number(a.line)}`,
  "typology-anchors-unordered": (a, m) =>
    `The anchors are not in order: out ${m.number(a.out)}, crossover ${m.number(a.crossover)}, in ${m.number(a.in)}`,
  "typology-degree-half": (a, m) => `The degree of ${m.quote(a.key)} is exactly 0.5, which lies on neither side`,
  "typology-indicator-shared": (a, m) =>
    `The indicator ${m.quote(a.indicator)} already belongs to the axis ${m.quote(a.axis)}`,
  "typology-duplicate-id": (a, m) => `The id ${m.quote(a.id)} is used twice`,
  "typology-fact-unknown": (a, m) => `There is no fact ${m.quote(a.fact)}`,
  "typology-fact-twice": (a, m) =>
    `The fact ${m.quote(a.fact)} is already used by the indicator ${m.quote(a.indicator)}`,
  "typology-fact-method": (a, m) =>
    a.expected === "none"
      ? `The fact ${m.quote(a.fact)} is an open list and cannot be calibrated`
      : `The fact ${m.quote(a.fact)} cannot be calibrated by the method ${m.quote(a.method)}: it needs ${m.quote(a.expected)}`,
  "typology-code-missing": (a, m) => `The code ${m.quote(a.code)} of the fact ${m.quote(a.fact)} has no degree`,
  "typology-code-unknown": (a, m) => `${m.quote(a.code)} is not a code of the fact ${m.quote(a.fact)}`,
  "typology-comparison": (a, m) => `The fact ${m.quote(a.fact)} cannot be compared by ${m.quote(a.operator)}`,
  "typology-axis-unknown": (a, m) => `There is no axis ${m.quote(a.axis)}`,
  "typology-type-unknown": (a, m) => `There is no type ${m.quote(a.type)}`,
  "typology-types-overlap": (a, m) =>
    `The types ${m.words(a.types, "and")} claim the same corner (${m.corner(a.corner)})`,
  "typology-types-gap": (a, m) => `No type covers this corner of the property space: ${m.corner(a.corner)}`,
  "typology-source-unknown": (a, m) => `The source ${m.quote(a.source)} is not listed under “sources”`,
  "typology-weights-zero": (a, m) => `All indicators of the axis ${m.quote(a.axis)} have the weight 0`,
  "typology-defining-twice": (a, m) =>
    `The axis ${m.quote(a.axis)} has several defining indicators (${m.list(a.indicators, "and")}); at most one can define it`,
  "typology-number-undeclared": (a, m) =>
    `${m.quote(a.what)} says neither where it comes from nor that it is a decision`,
  "typology-translation-missing": (a, m) =>
    `The ${m.language(a.language)} text is missing; the text of another language is used instead, and marked`,
  "typology-changed": (a, m) =>
    a.version === a.shipped
      ? `The content differs from that of the typology shipped as ${m.quote(`${a.id} ${a.version}`)}`
      : `The typology shipped under the id ${m.quote(a.id)} has version ${m.quote(a.shipped)}; this is version ${m.quote(a.version)}`,
  "typology-degrees-turn": (a, m) =>
    `Along the scale of the fact ${m.quote(a.fact)} the degrees change direction between ${m.quote(a.before)} and ${m.quote(a.code)}`,
  "typology-never-raised": (a, m) => `No profile can raise the watchpoint ${m.quote(a.watchpoint)}`,
  "typology-never-cleared": (a, m) => `No profile can clear the watchpoint ${m.quote(a.watchpoint)}`,
  "trait-never-independent": (a, m) => `The trait ${m.quote(a.trait)} only repeats what is scored`,
  "typologies-same-name": (a, m) =>
    `The file ${m.quote(a.file)} has the same name, ${m.quote(`${a.id} ${a.version}`)}, but different content`,
  "typology-settings-order": (a, m) =>
    `The sound known share (${m.number(a.sound)}) is below the minimum known share (${m.number(a.minimum)})`,

  "result-typologies-differ": (a, m) =>
    `These saved results come from different typologies: ${m.quote(a.expected)} and ${m.quote(a.got)}`,
  "result-bad-line": (a) => BAD_LINE[a.what],
  "result-inconsistent": (a, m) =>
    `The saved result of ${m.quote(`${a.id} ${a.date}`)} contradicts itself: ${INCONSISTENT[a.what]}`,
  "result-version": (a) => `This result was saved as ${a.got}; this version of the program reads ${a.expected}`,
  "result-with-typology": () =>
    "A saved result has already been computed: no other typology or confidence can be applied to it",
  "result-empty": () => "The saved result contains no profile",
  "result-expected": (a, m) => `The file ${m.quote(a.path)} is not a saved result`,
  "compare-typologies": (a) =>
    `A comparison takes two typologies or two saved results, not ${given(a.typologies, a.saved)}`,
  "compare-mixed": () => "A saved result cannot be compared with profiles",
  "compare-same": (a, m) => `Both sides use the same typology, ${m.quote(a.typology)}: there is nothing to compare`,
  "compare-nothing-common": (a, m) =>
    `No profile has a result under both ${m.quote(a.first)} and ${m.quote(a.second)}: there is nothing to compare`,
  "compare-left-out": (a, m) => {
    const names = m.list(a.more > 0 ? [...a.names, GRAMMAR.others(m.number(a.more), a.more)] : a.names, "and");
    return a.only === null
      ? `Left out, because the profiles with the same id and date differ between the two sides: ${names}`
      : `Left out, because only ${m.quote(a.only)} has a result for them: ${names}`;
  },
  "compare-unscored": (a, m) => `Under ${m.quote(a.typology)} no profile has a score on any axis`,
  "coding-one-coder": (a, m) =>
    a.coder === null
      ? "No profile is left to compare"
      : `All profiles are coded by ${m.quote(a.coder)}: codings are compared where there are two coders`,
  "trajectory-no-case": (a, m) =>
    a.profiles === 1
      ? "A trajectory needs two dates of one cluster, and there is one profile"
      : `No cluster has two dates among these ${m.number(a.profiles)} profiles`,
  "trajectory-order": (a, m) =>
    `${m.quote(a.id)} has two profiles whose order cannot be determined: ${a.date} and ${a.other}, in ${a.file}, line ${m.number(a.line)}`,
  "trajectory-alone": (a, m) =>
    `Left out, as there is only one date: ${m.list(a.more > 0 ? [...a.names, GRAMMAR.others(m.number(a.more), a.more)] : a.names, "and")}`,
  "coding-nothing-common": (a, m) =>
    `No cluster is coded by two of the coders at the same date and level: ${m.list(a.coders.map(m.quote), "and")}`,
  "coding-no-coder": () => "This profile does not say who coded it",
  "coding-same-coder": (a, m) =>
    `${m.quote(a.coder)} has coded this cluster at this date and level twice: also in ${a.file}, line ${m.number(a.line)}`,
  "coding-alone": (a, m) =>
    `Left out, as there is only one coder: ${m.list(a.more > 0 ? [...a.names, GRAMMAR.others(m.number(a.more), a.more)] : a.names, "and")}`,
  "alternatives-typology": (a, m) =>
    `These are alternatives to ${m.quote(a.got)}, but the typology in force is ${m.quote(a.expected)}`,
  "alternatives-address": (a, m) => `The address ${m.quote(a.address)} matches nothing in the typology`,
  "alternatives-types": (a, m) =>
    `${m.quote(`${a.id} ${a.version}`)} has other axes or types than the typology in force`,
  "form-private": () => "A source of this file is private, and the form would show its words",
  "letter-broken": ({ blocks }) =>
    blocks === 0
      ? "There is no block of a coding form in this text"
      : "The block of a coding form did not arrive whole",
  "result-not-coded": () => "A saved result does not contain what was coded, only what was computed from it",
  "outcome-value": (a, m) =>
    `The outcome ${a.field} must be a degree from 0 to 1, or bounds of one${a.value === null ? "" : `, not ${m.quote(a.value)}`}`,
  "outcome-nowhere": (a, m) =>
    a.profiles === 1
      ? `The profile has no field ${m.quote(a.field)}, which was asked for as the outcome`
      : `None of the ${m.number(a.profiles)} profiles has a field ${m.quote(a.field)}, which was asked for as the outcome`,
  "ratings-column": (a, m) => `There is no column ${m.quote(a.column)} in this file of ratings`,
  "ratings-row": (a, m) => `This rating has no ${m.list(a.missing, "and")}`,
  "ratings-none": () => "This file contains no rating",
  "ratings-scale": (a, m) => `${m.quote(a.value)} is not a scale`,
  "ratings-mixed": (a, m) =>
    `The ratings ${m.quote(a.dataset)} have a different ${a.column} in line ${m.number(a.line)}`,
  "ratings-value": (a, m) =>
    a.allowed === null
      ? `${m.quote(a.value)} is not a number, but the scale is numeric`
      : `${m.quote(a.value)} is not on the declared scale`,
  "ratings-twice": (a, m) => `${m.quote(a.rater)} has rated ${m.quote(a.unit)} twice: also in line ${m.number(a.line)}`,
  "result-baseline-typology": (a, m) =>
    `The baseline uses the typology ${m.quote(a.got)}, this run ${m.quote(a.expected)}`,

  ...BATCH_FINDINGS,
  ...ODD_FINDINGS,

  "usage-option-needs": (a, m) => `${m.quote(a.option)} needs ${m.quote(a.needs)}`,
  "usage-option-excludes": (a, m) => `The option ${m.quote(a.option)} cannot be combined with ${m.quote(a.other)}`,
  "usage-name-hyphen": (a, m) =>
    `${m.quote(a.name)} begins with a hyphen, as options do, but is the name of a file here`,
  "usage-variable-unknown": (a, m) => `The environment variable ${m.quote(a.variable)} has no effect`,
  "usage-option-unknown": (a, m) => `There is no option ${m.quote(a.option)}`,
  "usage-command-unknown": (a, m) => `There is no command ${m.quote(a.command)}`,
  "usage-argument-missing": (a, m) => `The argument ${m.quote(a.argument)} is missing`,
  "usage-argument-excess": (a, m) => `The command ${m.quote(a.command)} was given too many arguments`,
  "usage-option-value-missing": (a, m) => `The option ${m.quote(a.option)} needs a value`,
  "usage-choice": (a, m) => `${m.quote(a.value)} is not possible for ${m.quote(a.option)}`,
  "usage-format-unknown": (a, m) => `There is no format ${m.quote(a.format)}`,
  "usage-output-binary": (a, m) => `The format ${m.quote(a.format)} is not text, so a terminal cannot show it`,
  "config-other-owner": (a, m) => `The configuration ${m.quote(a.path)} belongs to somebody else and is ignored`,
  "export-lost": ({ id, date, path, values }, m) =>
    values === 1
      ? `A value is not in the sheets, since no cell can hold it: ${path} of ${m.quote(`${id} ${date}`)}`
      : `${m.number(values)} values are not in the sheets, since no cell can hold them; the first is ${path} of ${m.quote(`${id} ${date}`)}`,
  "export-lists-left": ({ lists }) =>
    `Not in the file, which has one row for each case and no lists: ${lists.join(", ")}`,
  "export-left-open": ({ degrees, profiles }, m) =>
    `${m.number(degrees)} ${degrees === 1 ? "cell is" : "cells are"} empty, in ${m.number(profiles)} ${profiles === 1 ? "profile" : "profiles"}: what is known leaves open on which side of ${m.number(0.5)} ${degrees === 1 ? "it lies" : "they lie"}`,
  "config-wrote": (a, m) =>
    a.because === "force"
      ? `${m.quote(a.path)} was overwritten, as the configuration allows`
      : `${m.quote(a.path)} was ${a.over ? "overwritten" : "written"}, as the configuration asks`,
  "usage-config-outside": (a, m) =>
    a.because === "outside"
      ? `${m.quote(a.path)} leads out of the folder of the configuration`
      : `${m.quote(a.path)} is hidden or in node_modules: a configuration may not have files written there`,
  "machine-folder-gone": () => "The current folder no longer exists",
  "machine-no-descriptors": () => "The system does not allow this program to open any more files",
  "usage-output-is-input": (a, m) => `${m.quote(a.path)} is read by this same command, so nothing is written to it`,
  "usage-output-twice": (a, m) =>
    `Two outputs would be written to ${a.path === "-" ? "standard output" : m.quote(a.path)}`,
  "usage-stdin-twice": () => "Standard input (“-”) can be read only once",
  "usage-typology-unknown": (a, m) =>
    `No typology is shipped under the name ${m.quote(a.typology)}, and there is no file of that name`,
  "usage-id-malformed": (a, m) => `${m.quote(a.id)} cannot be the id of a typology`,
  "usage-id-shipped": (a, m) => `${m.quote(a.id)} is the id of a typology that is shipped`,
  "usage-factor-idle": (a, m) => `The factor ${m.quote(a.factor)} of “--factors” moves nothing on these profiles`,
  "usage-id-unknown": (a, m) => `There is nothing called ${m.quote(a.id)} to explain`,
  "internal-bug": (a) => `The program has failed because of a bug: ${a.message}`,
} satisfies FindingTable;

function range({ min, max }: { min: number | null; max: number | null }, m: Context): string {
  if (min !== null && max !== null) return `: from ${m.number(min)} to ${m.number(max)}`;
  if (min !== null) return `: at least ${m.number(min)}`;
  return max === null ? "" : `: at most ${m.number(max)}`;
}
