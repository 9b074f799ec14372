import { describe, expect, it } from "vitest";
import { renderNdjson } from "../../../src/render/batch/items/ndjson.js";
import { savedPieces } from "../../../src/saved/saved.js";
import { found, stream, typology, X } from "./results.js";

describe("a large saved result", () => {
  it("is read piece by piece, each a valid result with the same head", async () => {
    const many = { ...X, results: Array.from({ length: 400 }, () => X.results).flat() };
    const pieces = [...(savedPieces({ file: "r", text: renderNdjson(many) }) ?? [])];
    expect(pieces.length).toBeGreaterThan(2);
    for (const { value } of pieces) expect(value?.typology.hash).toBe(typology.hash);
    expect(pieces.flatMap(({ value }) => value?.results ?? [])).toHaveLength(many.results.length);
    expect(Math.max(...pieces.map(({ value }) => value?.results.length ?? 0))).toBeLessThanOrEqual(500);
  });

  it("in damaged JSON is refused where it breaks off, without being taken for YAML", async () => {
    const many = { ...X, results: Array.from({ length: 200 }, () => X.results).flat() };
    const text = await stream(many);
    expect(text.length).toBeGreaterThan(1_000_000);
    const cut = text.slice(0, text.lastIndexOf("\n{"));
    expect(found(cut)).toEqual([["result-bad-line", { what: "json" }, cut.trimEnd().split("\n").length]]);
    const broken = text.replace('\n{"id"', '\n{"id');
    expect(found(broken)).toEqual([["result-bad-line", { what: "json" }, 2]]);
  });
});
