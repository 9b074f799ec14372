import { loadMessages, type Messages } from "../messages/messages.js";
import { finding } from "../model/finding.js";
import type { Session } from "./session.js";
import { comparedWith, type Settings } from "./settings/settings.js";
import { UsageError } from "./usage-errors.js";

/** One run of a command; its exit code comes back. The signal is aborted when the user presses Ctrl-C. */
type Run = (session: Session, signal: AbortSignal) => Promise<number>;

/**
 * Runs once, and again whenever something changes, until the user presses Ctrl-C. Beside the inputs the typology and what is
 * compared with are watched; of the configuration it is said that it has changed, for it is read once. A run may write over what the one before wrote, not over what was there before the first.
 * @throws UsageError for standard input, which cannot change
 */
export async function watchAndRun(paths: readonly string[], session: Session, run: Run): Promise<number> {
  if (paths.includes("-")) throw new UsageError(finding("usage-option-excludes", { option: "--watch", other: "-" }));
  const { host, settings } = session;
  const [longRun, messages] = await Promise.all([host.longRun(), loadMessages(session.lang)]);
  const all = [...paths, ...comparedWith(settings)];
  const config = session.config?.path ?? null;
  const isThere = (path: string): boolean => host.isAmong(path, [path]);
  return longRun.interruptible(async (signal) => {
    const changes = longRun.watch(config === null ? all : [...all, config], signal, settings.exclude); // from now on: a change during the first run counts
    let isOurs = false; // what stands under the names of the outputs
    const runOnce = async (): Promise<number> => {
      const free = writtenBy(settings).filter((path) => !isThere(path));
      const again = await run(isOurs ? withForce(session) : session, signal);
      isOurs ||= free.some(isThere); // all outputs are opened, or none
      return again;
    };
    let code = await runOnce();
    await tell(session, messages.phrase("watching", { count: all.length }));
    for await (const changed of changes) {
      const isConfig = (file: string): boolean => config !== null && (file === config || host.isSameFile(config, file));
      if (config !== null && changed.some(isConfig)) {
        await tell(session, messages.phrase("config-changed", { path: config }));
      }
      const files = changed.filter(
        (file) => !isConfig(file) && !writtenBy(settings).some((own) => own === file || host.isSameFile(own, file)),
      );
      if (files.length === 0) continue;
      await tell(session, messages.phrase("changed", { files: shortened(files, messages) }));
      code = await runOnce();
    }
    signal.throwIfAborted();
    return code;
  });
}

/** What the run before wrote may be written over, whatever else `force` is allowed to do. */
function withForce(session: Session): Session {
  const { settings, origins } = session;
  const force = { from: "flag", flag: "--force" } as const;
  return { ...session, settings: { ...settings, force: true }, origins: { ...origins, force } };
}

/** Their changes are our own doing. */
function writtenBy({
  output,
  format,
  baseline,
  updateBaseline,
  knownWarnings,
  updateKnownWarnings,
}: Settings): string[] {
  const renewed = [updateBaseline ? baseline : null, updateKnownWarnings ? knownWarnings : null];
  const paths = [output, ...format.map(({ path }) => path), ...renewed];
  return paths.filter((path) => path !== null);
}

const SHOWN = 5;

function shortened(files: readonly string[], messages: Messages): string[] {
  const shown = files.slice(0, SHOWN);
  return files.length === shown.length ? shown : [...shown, messages.phrase("more", { count: files.length - SHOWN })];
}

async function tell({ host, settings }: Session, words: string): Promise<void> {
  if (!settings.quiet) await host.stderr.write(`${words}\n`);
}
