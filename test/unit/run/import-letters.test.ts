import { describe, expect, it } from "vitest";
import { readLetter, writeLetter } from "../../../src/form/letter.js";
import type { ImportedProfile } from "../../../src/run/import.js";
import { importLetters } from "../../../src/run/import-letters.js";
import { ImportPlan } from "../../../src/run/import-plan.js";
import { defaultTypology } from "../../../src/typology/default.js";

const PROFILE = `# Codé sur le site, deux heures.
tcec: 1
id: pole-bois
name: Pôle Bois
date: 2018 # l’année de l’enquête
members: {total: 12}
notes: |-
  members.total: compté deux fois
x-unknown: [jobs]
`;

async function imported(...letters: readonly string[]) {
  const profiles: ImportedProfile[] = [];
  const read = letters.map((text, i) => ({ file: `mail-${i + 1}.txt`, blocks: readLetter(text) }));
  const outcome = await importLetters(read, defaultTypology(), async (one) => {
    profiles.push(one);
  });
  return { ...outcome, taken: profiles };
}

/** What a folder holds once a letter was imported into it. */
async function folderWith(before: Readonly<Record<string, string>>, letter: string) {
  const existing = Object.entries(before).map(([file, text]) => ({ file, text }));
  const plan = new ImportPlan({ folder: true }, existing);
  for (const one of (await imported(letter)).taken) await plan.add(one);
  return { files: plan.files(), counts: plan.counts };
}

describe("profiles of letters", () => {
  it("keep every byte, comments and free fields too", async () => {
    const { files, counts } = await folderWith({}, writeLetter(PROFILE));
    expect(files).toEqual({ "pole-bois_2018.yaml": PROFILE });
    expect(counts).toEqual({ added: 1, changed: 0, same: 0 });
  });

  it("take the place of a file of which they hold everything, and of no other", async () => {
    const file = "bois.yaml";
    const older = PROFILE.replace("total: 12", "total: 11");
    const { files } = await folderWith({ [file]: older }, writeLetter(PROFILE));
    expect(files).toEqual({ [file]: PROFILE });
    const own = older.replace("x-unknown", "created: 2010 # aux archives\nx-unknown");
    const merged = (await folderWith({ [file]: own }, writeLetter(PROFILE))).files[file];
    expect(merged).toBe(own.replace("total: 11", "total: 12"));
    expect((await folderWith({ [file]: PROFILE }, writeLetter(PROFILE))).counts.same).toBe(1);
  });

  it("are one where an answer quotes them, and an error where they differ", async () => {
    const quoted = writeLetter(PROFILE).replace(/^/gm, "> ");
    const { profiles, findings, refused } = await imported(`${quoted}\n${writeLetter(PROFILE)}`);
    expect([profiles, findings, refused]).toEqual([1, [], 0]);
    const other = await imported(writeLetter(PROFILE), writeLetter(PROFILE.replace("12", "13")));
    expect(other).toMatchObject({ profiles: 1, refused: 1, findings: [{ code: "profile-duplicate" }] });
    expect(other.findings[0]).toMatchObject({
      args: { file: "mail-1.txt#1", line: 3 },
      position: { file: "mail-2.txt#1" },
    });
  });

  it("say what is wrong at the lines of the block, and which block did not arrive whole", async () => {
    const wrong = PROFILE.replace("total: 12", "total: many");
    const half = writeLetter(PROFILE).replace(/^[A-Za-z0-9+/]{60,}\n/m, "");
    const { profiles, refused, findings } = await imported(`${half}${writeLetter(wrong)}${writeLetter(PROFILE)}`);
    expect([profiles, refused]).toEqual([1, 2]);
    expect(findings.map(({ code, position }) => [code, position?.file, position?.line])).toEqual([
      ["letter-broken", "mail-1.txt#1", 1],
      ["value-not-a-quantity", "mail-1.txt#2", 6],
    ]);
  });
});
