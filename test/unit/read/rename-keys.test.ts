import { describe, expect, it } from "vitest";
import { renameKeys } from "../../../src/read/rename-keys.js";
import { RENAMED_KEYS } from "../../../src/validate/renamed.js";

const migrated = (text: string) =>
  renameKeys(text, (key) => (Object.hasOwn(RENAMED_KEYS, key) ? RENAMED_KEYS[key] : undefined));

describe("keys of an earlier version", () => {
  it.each<[string, string, string]>([
    ["in a block", "settings:\n  minimum_coverage: 0.3 # why\n", "settings:\n  minimum_known: 0.3 # why\n"],
    ["in braces", "settings: { sound_coverage: {value: 0.6} }\n", "settings: { sound_known: {value: 0.6} }\n"],
    ["in quotation marks", 'settings: {"minimum_coverage": 0.3}\n', "settings: {minimum_known: 0.3}\n"],
    ["that became a block", "agreement_until: 2014-06 # until\n", "agreement: { until: 2014-06 } # until\n"],
    ["that became a block, the value quoted", 'agreement_until: "2014"\n', 'agreement: { until: "2014" }\n'],
    [
      "at the end of a path",
      "evidence:\n  institutions.0.agreement_until: { source: s }\n",
      "evidence:\n  institutions.0.agreement.until: { source: s }\n",
    ],
    ["in the second of two documents", "a: 1\n---\nminimum_coverage: 1 # é\n", "a: 1\n---\nminimum_known: 1 # é\n"],
  ])("%s", (_, before, after) => {
    expect(migrated(before).text).toBe(after);
    expect(migrated(after)).toEqual({ text: after, changes: 0 });
  });

  it("leave every other byte alone, odd layout and words that only look like them included", () => {
    const text = "# minimum_coverage: 1\r\nnotes: >\n  minimum_coverage: 2\nx:   [minimum_coverage]\n\n\n";
    expect(migrated(text)).toEqual({ text, changes: 0 });
  });

  it("leave a document alone that is refused unread, and mend those around it", () => {
    const much = `a: [${"1,".repeat(60_000)}]\nminimum_coverage: 1\n`;
    const { text, changes } = migrated(`minimum_coverage: 1\n---\n${much}---\nminimum_coverage: 2\n`);
    expect(changes).toBe(2);
    expect(text).toBe(`minimum_known: 1\n---\n${much}---\nminimum_known: 2\n`);
  });

  it("leave alone what stands behind as much as is read of one file", () => {
    const part = `a: [${"1,".repeat(45_000)}]\nminimum_coverage: 1\n`;
    const { changes } = migrated(Array(20).fill(part).join("---\n"));
    expect(changes).toBeGreaterThan(5);
    expect(changes).toBeLessThan(15);
  });

  it("leave a text alone that is no YAML", () => {
    const text = "a: {minimum_coverage: 1\nb: 2\n";
    expect(migrated(text)).toEqual({ text, changes: 0 });
  });
});
