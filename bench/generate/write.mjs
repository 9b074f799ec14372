import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateProfile } from "./profile.mjs";

const PER_FOLDER = 1000;

/** Writes the profiles `0` to `count - 1` of a seed, one file each, into folders of 1,000. */
export function writeProfiles(folder, { count, seed }) {
  for (let index = 0; index < count; index += 1) {
    const inner = join(folder, String(Math.floor(index / PER_FOLDER)).padStart(4, "0"));
    if (index % PER_FOLDER === 0) mkdirSync(inner, { recursive: true });
    const { id, text } = generateProfile(seed, index);
    writeFileSync(join(inner, `${id}.yaml`), text);
  }
}

/** A stream of `count` small documents, each a profile with an id of its own, in pieces of 1,000. */
export function* smallDocuments(count) {
  for (let first = 0; first < count; first += PER_FOLDER) {
    const size = Math.min(PER_FOLDER, count - first);
    yield Array.from({ length: size }, (_, i) => smallDocument(first + i)).join("");
  }
}

function smallDocument(index) {
  return `---
tcec: 1
id: pole-${index}
name: Pôle ${index} de coopération
date: ${2000 + (index % 25)}
funding: { unit: percent, own_resources: ${index % 101} }
indicators: { decision_mode: board, market_activities: "${index % 40}..${40 + (index % 60)}" }
`;
}
