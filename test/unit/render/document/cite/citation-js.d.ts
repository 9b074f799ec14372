/** The parts of citation-js that the tests use; the packages bring no types. */
declare module "@citation-js/core" {
  /** References, and what a style makes of them. */
  export class Cite {
    constructor(data: unknown, options: { readonly forceType: string; readonly generateGraph: boolean });
    format(
      name: "bibliography",
      options: {
        readonly template: string;
        readonly lang: string;
        readonly format: "text" | "html";
        readonly asEntryArray: true;
      },
    ): readonly (readonly [key: string, text: string])[];
  }
}

declare module "@citation-js/plugin-csl";
