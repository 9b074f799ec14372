import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { assembleResult, assessProfile, defaultTypology, readProfiles } from "../../src/index.js";
import type { Result } from "../../src/model/result.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The examples as one result. */
export function exampleResult(): Result {
  const folder = join(ROOT, "examples/profiles");
  const files = readdirSync(folder).sort();
  return scored(files.map((name) => ({ file: name, text: readFileSync(join(folder, name), "utf8") })));
}

/** Two clusters with panels and with networks of five members. */
export function networkResult(): Result {
  const profile = (i: number): string => `tcec: 1
id: pole-${i}
name: Pôle ${i}
date: 2018
institutions: [{ name: Région, level: region, agreement: { until: 2019 } }]
collaboration: { place: strong }
network:
  ties: [[Coop, Ville], [Jardins, Cantine, 3]]
  members: [Coop, Ville, Jardins, Cantine, Atelier]
  complete: true
`;
  return scored([0, 1].map((i) => ({ file: `pole-${i}.yaml`, text: profile(i) })));
}

/** So many profiles as coders write them. */
export async function manyResults(count: number): Promise<Result> {
  const module: { generateProfile(seed: number, index: number): { id: string; text: string } } = await import(
    String(new URL("../../bench/generate/profile.mjs", import.meta.url))
  );
  const profiles = Array.from({ length: count }, (_, i) => module.generateProfile(7, i));
  return scored(profiles.map(({ id, text }) => ({ file: `${id}.yaml`, text })));
}

function scored(sources: readonly { readonly file: string; readonly text: string }[]): Result {
  const typology = defaultTypology();
  const results = sources.flatMap((source) =>
    readProfiles(source, typology).profiles.map((profile) => assessProfile(profile, typology)),
  );
  return assembleResult(typology, results, []);
}
