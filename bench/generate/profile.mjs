import {
  activities,
  businessModel,
  date,
  funding,
  governance,
  indicators,
  institutions,
  members,
  sectors,
} from "./facts.mjs";
import { createRandom } from "./random.mjs";
import * as words from "./words.mjs";
import { styleOf, writeYaml } from "./yaml-writer.mjs";

const LEAST_BYTES = 2048;
const MOST_BYTES = 4096;
/** What an evidence entry takes beyond its JSON, or less, about: enough to come near a size. */
const ENTRY_BYTES = 30;

/**
 * Profile `index` of a set: `text` as a coder might have written it, `value` what the text says. Valid, 2 to 4 KB, with an id
 * of its own; the same for the same seed and index, however many there are.
 */
export function generateProfile(seed, index) {
  for (let attempt = 0; ; attempt += 1) {
    const random = createRandom(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index * 64 + attempt + 1, 0x85ebca6b));
    const style = styleOf(random);
    const value = profileOf(random, style, index);
    const text = writeYaml(value, style, random);
    const bytes = Buffer.byteLength(text);
    if (bytes >= LEAST_BYTES && bytes <= MOST_BYTES) return { id: value.id, text, value };
  }
}

function profileOf(random, style, index) {
  const name = random.pick(words.CLUSTERS) + (style.odd.has("emoji") ? " 🌱" : "");
  const year = random.int(2006, 2024);
  const core = { ...head(random, name, index, year), ...facts(random, year) };
  const sources = sourcesOf(random, style);
  const notes = random.chance(0.8) ? { notes: notesOf(random, style) } : {};
  const target = random.int(LEAST_BYTES + 150, MOST_BYTES - 350);
  const rest = writeYaml({ ...core, sources, ...notes }, style, createRandom(index));
  const evidence = evidenceOf(random, style, core, Object.keys(sources), target - Buffer.byteLength(rest));
  const free = random.chance(0.2) ? { "x-turnover": random.pick(["about 30 M€", 1200000, [12, 14, 15]]) } : {};
  return { ...core, sources, evidence, ...free, ...notes };
}

function head(random, name, index, year) {
  const slug = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, "");
  const [country, region, department, commune] = random.pick(words.PLACES);
  const head = { tcec: 1, id: `${slug}-${index}`, name, date: date(random, year) };
  if (random.chance(0.8)) head.created = date(random, year - random.int(1, 15));
  if (random.chance(0.85)) head.place = { country, region, ...(random.chance(0.7) ? { department, commune } : {}) };
  if (random.chance(0.7)) head.legal_form = random.pick(words.LEGAL_FORMS);
  if (random.chance(0.75)) head.sectors = sectors(random);
  if (random.chance(0.4)) head.coder = random.pick(words.CODERS);
  if (random.chance(0.8)) head.level = random.pick(["coordination", "coordination", "consolidated", "service"]);
  return head;
}

function facts(random, year) {
  const found = {};
  if (random.chance(0.92)) found.funding = funding(random);
  if (random.chance(0.6)) found.activities = activities(random);
  if (random.chance(0.75)) found.business_model = businessModel(random);
  if (random.chance(0.8)) found.members = members(random);
  if (random.chance(0.92)) found.governance = governance(random);
  if (random.chance(0.7)) found.institutions = institutions(random, year);
  if (random.chance(0.2)) found.network = { structuring: random.pick(["vertical", "horizontal"]) };
  if (random.chance(0.3)) found.indicators = indicators(random);
  return found;
}

function sourcesOf(random, style) {
  const keys = random.sample(
    ["rapport", "site", "entretien", "presse-2014", "labo-ess", "monographie", "ag_2016"],
    random.int(1, 4),
  );
  if (style.odd.has("spaced key")) keys[0] = "Dossier de presse";
  const source = () => ({
    title: random.pick(words.TITLES),
    ...(random.chance(0.4) ? { publisher: random.pick(words.PUBLISHERS) } : {}),
    ...(random.chance(0.6) ? { year: random.int(2009, 2024) } : {}),
    ...(random.chance(0.5)
      ? {
          url: `https://www.${random.pick(["socioeco.org", "avise.org", "rtes.fr"])}/fiche-${random.int(1, 9999)}.html`,
        }
      : {}),
    ...(random.chance(0.2) ? { accessed: date(random, 2025) } : {}),
  });
  return Object.fromEntries(keys.map((key) => [key, source()]));
}

/** Evidence for coded fields, each source used, until the profile is about as long as it should be. */
function evidenceOf(random, style, core, keys, bytes) {
  const paths = random.sample(pathsIn(core), 1000);
  const evidence = {};
  let used = 0;
  let last = null;
  for (const [i, path] of paths.entries()) {
    if (i >= keys.length && used >= bytes) break;
    const again = last && style.odd.has("alias") && i >= keys.length && random.chance(0.3);
    const entry = again ? last : entryOf(random, style, keys[i] ?? random.pick(keys));
    last = entry;
    evidence[path] = !again && random.chance(0.1) ? [entry, entryOf(random, style, random.pick(keys))] : entry;
    used += path.length + JSON.stringify(evidence[path]).length + ENTRY_BYTES;
  }
  return evidence;
}

function entryOf(random, style, source) {
  const locators = style.odd.has("digits first") ? ["12e minute", "3e partie", "2 pages"] : words.LOCATORS;
  return {
    source,
    ...(random.chance(0.6) ? { locator: random.pick(locators) } : {}),
    ...(random.chance(0.55) ? { quote: sentence(random, style) } : {}),
    ...(random.chance(0.8) ? { confidence: random.pick(["low", "medium", "high"]) } : {}),
  };
}

function sentence(random, style) {
  const [subject, verb, object] = [random.pick(words.SUBJECTS), random.pick(words.VERBS), random.pick(words.OBJECTS)];
  if (style.odd.has("escapes")) return `${subject} "${verb}" ${object}, c'est dit`;
  return `${subject} ${verb} ${object}${random.chance(0.2) ? `, et ${random.pick(words.VERBS)} ${random.pick(words.OBJECTS)}` : ""}`;
}

function notesOf(random, style) {
  const remarks = random.sample(words.REMARKS, random.int(1, 4));
  if (style.odd.has("paragraphs")) return `${remarks.join("\n\n")}\n`;
  return random.chance(0.25) ? `${remarks.join("\n")}\n` : remarks.join(" ");
}

/** Paths with dots of all that was coded and can have evidence. */
function pathsIn(core) {
  const paths = [];
  const visit = (value, path) => {
    if (typeof value !== "object") return;
    for (const [key, item] of Object.entries(value)) {
      const own = path === "" ? key : `${path}.${key}`;
      if (!["tcec", "id", "name"].includes(own)) paths.push(own);
      if (path !== "indicators") visit(item, own); // evidence is for an indicator, not for an end of its bound
    }
  };
  visit(core, "");
  return paths;
}
