import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { SourceDocument } from "../model/source.js";
import { append } from "../plain/append.js";
import { childPointer } from "../plain/pointer.js";
import { POINTED, writtenAt } from "./as-written.js";
import { isMap } from "./shown.js";

/**
 * Amounts of money and counts of members with a point before their last three digits, which many sources write for thousands
 * and YAML reads as a decimal mark: a question. In thousands or millions of a currency three decimals are a figure like any
 * other, unless the last of them is 0.
 */
export function thousandsFindings(document: SourceDocument, profile: Record<string, unknown>): AnyDiagnostic[] {
  const { funding, members } = profile;
  if (!(isMap(funding) || isMap(members)) || !document.mentions(POINTED)) return [];
  const findings: AnyDiagnostic[] = [];
  if (isMap(funding)) append(findings, inFunding(document, funding));
  visit(document, members, "/members", (text) => append(findings, question(text.text, text.pointer, true)));
  return findings;
}

interface Written {
  readonly text: string;
  readonly pointer: string;
}

function inFunding(document: SourceDocument, funding: Record<string, unknown>): AnyDiagnostic[] {
  const { unit, budget, ...amounts } = funding;
  const findings: AnyDiagnostic[] = [];
  const look = (value: unknown, at: string, currency: unknown): void => {
    if (typeof currency !== "string" || currency === "percent") return;
    const isBare = /^[A-Z]{3}$/.test(currency);
    visit(document, value, at, ({ text, pointer }) => append(findings, question(text, pointer, isBare)));
  };
  look(amounts, "/funding", unit);
  if (isMap(budget)) look(budget.amount, "/funding/budget/amount", budget.currency);
  return findings;
}

/** Every number below 1000 as it is written, and every bound. */
function visit(document: SourceDocument, value: unknown, pointer: string, see: (written: Written) => void): void {
  if (typeof value === "string") see({ text: value, pointer });
  else if (typeof value === "number" && value < 1000) see({ text: writtenAt(document, pointer), pointer });
  else if (isMap(value)) {
    for (const [key, item] of Object.entries(value)) visit(document, item, childPointer(pointer, key), see);
  }
}

function question(written: string, pointer: string, whateverDecimals: boolean): AnyDiagnostic[] {
  const text = POINTED.exec(written)?.[0];
  if (text === undefined || !(whateverDecimals || text.endsWith("0"))) return [];
  return [
    finding("value-thousands-point", { text, read: Number(text), meant: Number(text.replace(".", "")) }, pointer),
  ];
}
