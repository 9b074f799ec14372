import { readdirSync, readFileSync } from "node:fs";
import { agreementOf } from "../../src/analyse/agreement/agreement.js";
import type { Bootstrap } from "../../src/analyse/agreement/coefficients.js";
import type { Agreement, AgreementItem } from "../../src/model/agreement.js";
import type { Coding } from "../../src/model/coding.js";
import type { AnyDiagnostic } from "../../src/model/diagnostic.js";
import { codingsIn } from "../../src/pipeline/coding.js";
import { TOOL } from "../../src/pipeline/tool.js";
import { defaultTypology } from "../../src/typology/default.js";

const NO_INTERVALS: Bootstrap = { draws: 0, seed: 1, confidence: 0.95 };

/** Texts of profiles, by the name of their coder. */
export type Coded = Readonly<Record<string, readonly string[]>>;

/** Each text as its coder coded it, under the default typology. */
export function codingsOf(coded: Coded): Coding[] {
  const typology = defaultTypology();
  return Object.entries(coded).flatMap(([coder, texts]) =>
    texts.flatMap((text, i): Coding[] => {
      const { codings, findings } = codingsIn({ file: `${coder}/${i + 1}.yaml`, text }, typology, { coder });
      if (findings.length > 0) throw new Error(JSON.stringify(findings.map(({ code, args }) => [code, args])));
      return codings.map((coding) => ({ ...coding, coder }));
    }),
  );
}

/** The agreement of coders under the default typology, or what is said in its place. */
export function agreed(coded: Coded, bootstrap = NO_INTERVALS): { value: Agreement | null; codes: string[] } {
  const typology = defaultTypology();
  const { value, diagnostics } = agreementOf({ tool: TOOL, typology }, codingsOf(coded), bootstrap);
  return { value, codes: diagnostics.map(({ code }: AnyDiagnostic) => code) };
}

/** The same, where there is one. */
export function agreementOn(coded: Coded, bootstrap = NO_INTERVALS): Agreement {
  const { value, codes } = agreed(coded, bootstrap);
  if (value === null) throw new Error(codes.join());
  return value;
}

/** One thing that coders agree in, or do not. */
export function itemIn({ items }: Agreement, id: string): AgreementItem {
  const item = items.find((one) => one.id === id);
  if (item === undefined) throw new Error(`no ${id} among ${items.map((one) => one.id).join()}`);
  return item;
}

/** The agreement of the panel. */
export function panel(bootstrap = NO_INTERVALS): Agreement {
  return agreementOn(panelTexts(), bootstrap);
}

/** The codings of the panel. */
export function panelCodings(): Coding[] {
  return codingsOf(panelTexts());
}

/** The panel of three coders among the examples. */
function panelTexts(): Coded {
  const root = new URL("../../examples/coders/", import.meta.url);
  return Object.fromEntries(
    [["Anne", "a"] as const, ["Bruno", "b"] as const, ["Chloé", "c"] as const].map(([name, folder]) => [
      name,
      readdirSync(new URL(`${folder}/`, root)).map((file) => readFileSync(new URL(`${folder}/${file}`, root), "utf8")),
    ]),
  );
}
