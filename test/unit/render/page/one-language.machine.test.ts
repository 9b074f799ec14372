import { expect, it, vi } from "vitest";
import { renderReport } from "../../../../src/render/page/render.js";
import { BORDERLINE, resultOf, TENTATIVE } from "../fixtures/results.js";

vi.mock("../../../../src/messages/languages.js", async (original) => ({
  ...(await original<typeof import("../../../../src/messages/languages.js")>()),
  LANGUAGES: ["fr"],
}));

it("a report page in one language has no choice of languages, and nothing that is hidden for one", async () => {
  const page = await renderReport(resultOf([TENTATIVE, BORDERLINE]), { lang: "fr" });
  expect(page).toContain("<html lang=fr>");
  expect(page).toContain("<title>Pôles territoriaux et idéaux-types</title>");
  const markup = page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, "");
  expect(markup).not.toMatch(/type=radio/);
  expect(markup).not.toMatch(/<[iu]>|<[iu] |\sdata-(?:l|en|fr)=|<(?!html)[^<>]* lang=/);
  expect(page).not.toMatch(/:has\(#|:not\(\)/);
  expect(page).toContain('q{quotes:"«\u00a0" "\u00a0»"}');
});
