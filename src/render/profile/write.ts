import { writeYaml } from "../kit/yaml.js";

/** The line by which editors find the schema of what is below. */
export const SCHEMA_LINE = "# yaml-language-server: $schema=profile.schema.json\n";

/** A profile as the text of a file of its own, or of a document among others: its keys as they stand. */
export async function writeProfile(profile: Readonly<Record<string, unknown>>, isAlone = true): Promise<string> {
  const text = await writeYaml(profile);
  return isAlone ? SCHEMA_LINE + text : text;
}

/** Profiles as the documents of one file. */
export function joinProfiles(texts: readonly string[]): string {
  return SCHEMA_LINE + texts.map((text, at) => (at === 0 ? text : `---\n${text}`)).join("");
}
