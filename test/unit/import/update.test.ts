import { describe, expect, it } from "vitest";
import { orderOf, pathOf } from "../../../src/import/fields.js";
import { updateProfile } from "../../../src/render/profile/update.js";

const order = (steps: readonly (string | number)[]) => orderOf(pathOf(steps));
const OLD = `# mine
tcec: 1
id: a
name: A # the name
date: 2015
institutions:
  - name: Ville # by hand
    level: municipal
  - name: Région
    level: region
x-mine: 3
`;

describe("a profile that was imported before", () => {
  it("stays byte for byte where the sheet says the same", () => {
    const same = { tcec: 1, id: "a", name: "A", date: "2015", institutions: [{ name: "Région", level: "region" }] };
    expect(updateProfile(OLD, 1, same, order)).toEqual({ text: OLD, replaced: [], isSame: true });
  });

  it("keeps comments and what was added by hand; what the sheet says otherwise is replaced and told", () => {
    const now = {
      tcec: 1,
      id: "a",
      name: "B",
      date: 2015,
      created: 2010,
      institutions: [{ name: "Région", level: "state" }, { name: "Europe" }],
    };
    const { text, replaced } = updateProfile(OLD, 1, now, order);
    expect(replaced).toEqual([
      { path: "name", from: "A", to: "B" },
      { path: "institutions.1.level", from: "region", to: "state" },
    ]);
    expect(text).toBe(
      OLD.replace("name: A #", "name: B #")
        .replace("date: 2015\n", "date: 2015\ncreated: 2010\n")
        .replace("level: region", "level: state\n  - name: Europe"),
    );
  });

  it("is found among the documents of one file", () => {
    const two = `${OLD}---\n${OLD.replace("id: a", "id: b")}`;
    const { text } = updateProfile(two, 2, { id: "b", name: "C" }, order);
    expect(text).toBe(two.replace(/name: A(?= # the name\ndate: 2015\ninstitutions[\s\S]*$)(?![\s\S]*---)/, "name: C"));
  });
});
