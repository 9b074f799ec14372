import { expect, test } from "vitest";
import { openTexts } from "../../../src/pipeline/open-texts.js";
import { render } from "../../../src/render/verdict/render.js";
import { defaultTypology } from "../../../src/typology/default.js";

const reading = { typology: defaultTypology(), isDefault: true };
const profile = (file: string, more = "") => ({
  file,
  text: `# first line\ntcec: 1\nid: a\nname: A\ndate: 2015\n${more}`,
});

const saved = async (file: string) => {
  const { result } = await openTexts([profile("p/a.yaml")], reading);
  if (result === null) throw new Error("no result");
  return { file, text: await render(result, "yaml") };
};

/** How many results there are, and where what was refused stands, with the place of the first. */
async function opened(...sources: { file: string; text: string }[]) {
  const { result, findings } = await openTexts(sources, reading);
  const places = findings.map(({ code, args, position }) => {
    const first = args as { file: string; line: number };
    return [code, `${position?.file}:${position?.line}`, `${first.file}:${first.line}`];
  });
  return [result?.results.length, places];
}

test("the same profile in two files is refused the second time, whatever is made of it", async () => {
  expect(await opened(profile("a.yaml"), profile("b.yaml"))).toEqual([
    1,
    [["profile-duplicate", "b.yaml:3", "a.yaml:3"]],
  ]);
});

test("a saved result among the profiles that it was made of is named, in either order", async () => {
  const [one, two] = [profile("p/a.yaml"), await saved("p/results.yaml")];
  expect(await opened(one, two)).toEqual([1, [["profile-duplicate", "p/results.yaml:1", "p/a.yaml:3"]]]);
  expect(await opened(two, one)).toEqual([1, [["profile-duplicate", "p/a.yaml:3", "p/results.yaml:1"]]]);
  expect(await opened(two, await saved("p/more.yaml"))).toEqual([
    1,
    [["profile-duplicate", "p/more.yaml:1", "p/results.yaml:1"]],
  ]);
});

test("another date, level or coder is another profile", async () => {
  const others = ["level: service\n", "level: coordination\n", "coder: B\n"].map((more, i) =>
    profile(`${i}.yaml`, more),
  );
  const later = { file: "l.yaml", text: profile("").text.replace("2015", "2016") };
  expect(await opened(profile("a.yaml"), ...others, later)).toEqual([5, []]);
});
