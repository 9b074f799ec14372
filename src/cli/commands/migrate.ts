import { sha256Hex } from "../../io/cache/digest.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import type { SourceText } from "../../model/source.js";
import type { TextsRead } from "../../pipeline/inputs.js";
import { openTexts } from "../../pipeline/open-texts.js";
import { renameKeys } from "../../read/rename-keys.js";
import { RENAMED_KEYS } from "../../validate/renamed.js";
import { exitCodeOf } from "../exit-code.js";
import { readInputs } from "../inputs.js";
import { type Session, say } from "../session.js";
import { typologyInForce } from "../typology-in-force.js";
import { UsageError } from "../usage-errors.js";

/**
 * `tcec validate --migrate <path...>`: profiles and typologies of an earlier version in today's words, comments and layout as they
 * are: one file on standard output or into that of `-o`, or, with `--force`, every file where it stands. What no program can decide
 * is found afterwards, as in every file, and said on standard error.
 */
export async function migrateFiles(paths: readonly string[], session: Session): Promise<number> {
  const { settings } = session;
  const inputs = await readInputs(paths, session);
  const isInPlace = settings.output === null && settings.force;
  if (inputs.sources.length > 1 && !isInPlace) {
    throw new UsageError(finding("usage-option-needs", { option: "--migrate", needs: "--force" }));
  }
  const problems: AnyDiagnostic[] = [...inputs.findings];
  const migrated: SourceText[] = [];
  for (const source of inputs.sources) {
    const { text, changes } = renameKeys(source.text, (key) =>
      Object.hasOwn(RENAMED_KEYS, key) ? RENAMED_KEYS[key] : undefined,
    );
    migrated.push({ file: source.file, text });
    const problem = await put(text, isInPlace ? { path: source.file, isSame: changes === 0 } : null, session);
    if (problem !== null) problems.push(problem);
  }
  const findings = [...problems, ...(await findingsIn({ ...inputs, sources: migrated }, session))];
  await say(session, findings);
  return exitCodeOf(findings);
}

async function put(
  text: string,
  inPlace: { readonly path: string; readonly isSame: boolean } | null,
  { host, settings }: Session,
): Promise<AnyDiagnostic | null> {
  if (inPlace !== null) return inPlace.isSame ? null : host.writeFile(inPlace.path, text, { force: true });
  if (settings.output !== null && settings.output !== "-") {
    return host.writeFile(settings.output, text, { force: settings.force });
  }
  await host.stdout.write(host.stdout.isTTY ? await shownLines(text) : text);
  return null;
}

/** A file on a terminal: its lines, and what would act there made visible. Into a file or another program every byte goes as it is. */
async function shownLines(text: string): Promise<string> {
  const { sanitizeFrame } = await import("../../render/kit/sanitize.js");
  return text.split("\n").map(sanitizeFrame).join("\n");
}

/** What is still wrong: each file is looked at as what it is, a typology or a profile. */
async function findingsIn({ sources, isFound }: TextsRead, session: Session): Promise<readonly AnyDiagnostic[]> {
  const { value: typology, diagnostics } = await typologyInForce(session);
  if (typology === null) return diagnostics;
  const { loadTypology } = await import("../../typology/load.js");
  const isTypology = ({ text }: SourceText): boolean => /^tcec_typology\s*:/m.test(text);
  const profiles = sources.filter((source) => !isTypology(source));
  const { findings } = await openTexts(profiles, { typology, isDefault: true, digest: sha256Hex, isFound });
  return [...sources.filter(isTypology).flatMap((source) => loadTypology(source).diagnostics), ...findings];
}
