import { createRequire } from "node:module";

/** The part of the compiler of Typst that tests use. */
interface TypstCompiler {
  pdf(source: { readonly mainFileContent: string }): Uint8Array;
  compile(source: { readonly mainFileContent: string }): {
    readonly result: { readonly numOfPages: number } | null;
    takeDiagnostics(): { readonly shortDiagnostics: readonly unknown[] } | null;
  };
}

const PACKAGE = "@myriaddreamin/typst-ts-node-compiler";

/** True where the compiler is installed. Where programs must be there, it is always true. */
export function hasTypst(): boolean {
  if (process.env.TCEC_REQUIRE_TOOLS === "1") return true;
  try {
    createRequire(import.meta.url).resolve(PACKAGE);
    return true;
  } catch {
    return false;
  }
}

/** A compiler for files in a folder; it has the fonts that come with it. */
export async function typstCompiler(workspace: string): Promise<TypstCompiler> {
  const loaded: { NodeCompiler: { create(args: { workspace: string }): TypstCompiler } } = await import(PACKAGE);
  return loaded.NodeCompiler.create({ workspace });
}
