import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meetingOf, refuseDuplicate, SeenProfiles } from "../../../src/batch/duplicates.js";
import { runs } from "../../helpers/runs.js";
import { scored } from "./entries.js";

const profile = (id: string, line = 1, file = "a.yaml") => ({ id, date: "2013", level: null, coder: null, file, line });

describe("profiles that were met before", () => {
  it("are told apart by id, date, level and coder, each of them", () => {
    const seen = new SeenProfiles();
    const first = { id: "a", date: "2013", level: "service", coder: "MM", file: "a.yaml", line: 2 };
    expect(seen.meet(first)).toBeNull();
    const others = [{ id: "b" }, { date: "2014" }, { level: null }, { coder: null }, { coder: "" }, { coder: "mm" }];
    for (const other of others) expect(seen.meet({ ...first, ...other })).toBeNull();
    expect(seen.meet({ ...first, file: "b.yaml", line: 9 })).toEqual({ file: "a.yaml", line: 2 });
    expect(seen.size).toBe(7);
  });

  it("do not run into each other at the borders of their parts", () => {
    const seen = new SeenProfiles();
    const parts = [
      ["ab", "c", "", null],
      ["a", "bc", "", null],
      ["abc", "", "", null],
      ["ab", "c", null, ""],
      ["ab", "c", null, null],
      ["ab", "c", "", ""],
    ] as const;
    for (const [id, date, level, coder] of parts) {
      expect(seen.meet({ id, date, level, coder, file: "a", line: 1 })).toBeNull();
    }
  });

  it("give the place of the first, never of a later one, also from parts of a stream that come and go", () => {
    const seen = new SeenProfiles();
    seen.meet(profile("a", 3, "x.yaml"));
    seen.meet(profile("b", 4_000_000_000, "y.yaml"));
    seen.meet(profile("c", 7, "x.yaml"));
    expect(seen.meet(profile("a", 99, "z.yaml"))).toEqual({ file: "x.yaml", line: 3 });
    expect(seen.meet(profile("a", 100, "z.yaml"))).toEqual({ file: "x.yaml", line: 3 });
    expect(seen.meet(profile("b", 1, "z.yaml"))).toEqual({ file: "y.yaml", line: 4_000_000_000 });
    expect(seen.meet(profile("c", 1, "z.yaml"))).toEqual({ file: "x.yaml", line: 7 });
  });

  it("are those that a map would find", () => {
    const few = fc.constantFrom(null, "", "a", "b", "ab", "é", "\u0000");
    const text = few.map((word) => word ?? "c");
    const one = fc.record({ id: text, date: text, level: few, coder: few, file: text, line: fc.nat(100) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 300 }), (profiles) => {
        const seen = new SeenProfiles();
        const known = new Map<string, { file: string; line: number }>();
        for (const { file, line, ...identity } of profiles) {
          const key = JSON.stringify(identity);
          expect(seen.meet({ ...identity, file, line })).toEqual(known.get(key) ?? null);
          if (!known.has(key)) known.set(key, { file, line });
        }
        expect(seen.size).toBe(known.size);
      }),
    );
  });

  it("are found in a long batch, and no others", () => {
    const seen = new SeenProfiles();
    const count = runs(200_000);
    const name = (i: number) => profile(`cluster-${i >> 3}-${i & 7}`, i + 1, `folder/${i >> 2}.yaml`);
    let wrong = 0;
    for (let i = 0; i < count; i++) if (seen.meet(name(i)) !== null) wrong += 1;
    expect(wrong).toBe(0);
    for (let i = 0; i < count; i++) {
      const first = seen.meet({ ...name(i), file: "again.yaml", line: 1 });
      if (first?.line !== i + 1 || first.file !== `folder/${i >> 2}.yaml`) wrong += 1;
    }
    expect([wrong, seen.size]).toEqual([0, count]);
  });
});

describe("what stands for a profile that repeats another one", () => {
  it("is refused, with the place of the first", () => {
    const entry = refuseDuplicate(scored({ file: "b.yaml", line: 7, document: 3 }), { file: "a.yaml", line: 2 });
    expect(entry).toMatchObject({ kind: "refused", file: "b.yaml", document: 3 });
    expect(entry.findings).toEqual([
      {
        code: "profile-duplicate",
        severity: "error",
        args: { id: "okhra", date: "2004", file: "a.yaml", line: 2 },
        pointers: ["/id"],
        position: { file: "b.yaml", line: 7, col: 1 },
        document: 3,
      },
    ]);
  });

  it("names the saved result that brought it, and not the file that it was made of", () => {
    const saved = scored({ file: "p/a.yaml", line: 2, document: 3, saved: "p/results.yaml" });
    expect(meetingOf(saved)).toEqual({ file: "p/results.yaml", line: 1 });
    const entry = refuseDuplicate(saved, { file: "p/a.yaml", line: 2 });
    expect(entry).toMatchObject({ file: "p/results.yaml", document: 3 });
    expect(entry.findings[0]?.position).toEqual({ file: "p/results.yaml", line: 1, col: 1 });
  });
});
