import { describe, expect, it } from "vitest";
import { finding } from "../../../../src/model/finding.js";
import { reportFindings } from "../../../../src/render/batch/findings.js";
import { at, CALM, contextOf, EMPTY, HOSTILE, MIXED, reportOn, seen } from "./batches.js";

/** A logging command as the agent takes it apart: up to the first bracket that closes, properties at semicolons. */
function parse(line: string): { command: string; properties: Record<string, string>; message: string } {
  const [, command = "", list = "", data = ""] = /^##vso\[([\w.]+) (.*?)\](.*)$/.exec(line) ?? [];
  const unescaped = (text: string) => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n");
  const plain = (text: string) => unescaped(text).replaceAll("%AZP25", "%");
  const property = (text: string) => plain(text.replaceAll("%3B", ";").replaceAll("%5D", "]"));
  const pairs = list
    .split(";")
    .map((pair) => [pair.slice(0, pair.indexOf("=")), property(pair.slice(pair.indexOf("=") + 1))]);
  return { command, properties: Object.fromEntries(pairs), message: plain(data) };
}

describe("issues of Azure Pipelines", () => {
  const KEYS = ["type", "sourcepath", "linenumber", "columnnumber", "code"];

  it("are one command each, with known properties, whatever names hold", async () => {
    for (const batch of [MIXED, HOSTILE, EMPTY]) {
      const lines = (await reportOn("azure", batch)).trimEnd().split("\n");
      for (const line of lines) {
        const { command, properties, message } = parse(line);
        expect(command).toBe("task.logissue");
        expect(["error", "warning"]).toContain(properties.type);
        for (const key of Object.keys(properties)) expect(KEYS).toContain(key);
        expect(message).not.toBe("");
      }
    }
    expect(await reportOn("azure", CALM)).toBe("");
  });

  it("say where, what and what to do", async () => {
    const [first = ""] = (await reportOn("azure", MIXED)).split("\n");
    expect(parse(first).properties).toEqual({
      type: "error",
      sourcepath: "profiles/broken.yaml",
      linenumber: "17",
      columnnumber: "1",
      code: "key-unknown",
    });
    expect(parse(first).message).toBe("There is no key “fundng” here\nDid you mean “funding”?");
  });

  it("leave notes out: the log knows errors and warnings only", async () => {
    const note = at(finding("run-interrupted", { profiles: 3 }), "a.yaml", 1, 1);
    expect(await reportFindings("azure", seen(note), contextOf())).toBe("");
  });

  it("escape what would end a command or a property", async () => {
    const file = "a%;]\r\n##vso[task.complete result=Failed]b";
    const found = at(finding("file-not-found", { path: "100%\n##vso[task.complete result=Failed]x" }), file, 1, 1);
    const text = await reportFindings("azure", seen(found), contextOf());
    expect(text.trimEnd().split("\n")).toHaveLength(1);
    const { properties, message } = parse(text.trimEnd());
    expect(properties.sourcepath).toBe("a%;]␊##vso[task.complete result=Failed]b");
    expect(message).toContain("“100%␊##vso[task.complete result=Failed]x”");
  });
});
