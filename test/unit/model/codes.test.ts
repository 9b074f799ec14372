import { describe, expect, it } from "vitest";
import { EXIT, exitCodeOf } from "../../../src/cli/exit-code.js";
import { rowOf } from "../../../src/model/codes.js";
import type { AnyDiagnostic } from "../../../src/model/diagnostic.js";
import { finding } from "../../../src/model/finding.js";

describe("the row of a code", () => {
  it("says what is the same for all its messages", () => {
    expect(rowOf("key-unknown")).toMatchObject({
      severity: "error",
      stands: "key",
      about: "document",
      exit: "findings",
    });
    expect(rowOf("file-not-found")).toMatchObject({ severity: "error", stands: "value", about: "path", exit: "usage" });
    expect(rowOf("cache-damaged")).toMatchObject({ severity: "info", about: "run" });
  });

  it.each(["file-of-a-later-version", "toString", ""])("of a code that only a saved result knows: %s", (code) => {
    expect(rowOf(code)).toEqual(rowOf("value-empty-range"));
    expect(exitCodeOf([{ ...finding("yaml-empty", {}), code } as unknown as AnyDiagnostic])).toBe(EXIT.findings);
  });
});
