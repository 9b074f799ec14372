import { describe, expect, it } from "vitest";
import { html, join } from "../../../../src/render/kit/html.js";

describe("markup", () => {
  it("escapes texts, and keeps markup as it is", () => {
    expect(html`<p>${"<&\"'>"}${3}${html`<b>${"&"}</b>`}${["a", html`<i>`]}`.markup).toBe(
      "<p>&lt;&amp;&quot;&#39;&gt;3<b>&amp;</b>a<i>",
    );
  });

  it("is joined without what is empty", () => {
    expect(join(["a", "", html``, "b"], " · ").markup).toBe("a · b");
  });
});
