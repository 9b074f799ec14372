import { loadMessages } from "../messages/messages.js";
import { countInputs, filesOf } from "../run/inputs.js";
import type { ProfileSources } from "../run/profile-texts.js";
import type { WhileDrawing } from "../run/robustness.js";
import { Progress } from "./batch/progress.js";
import { findInputs, nameOfStdin } from "./inputs.js";
import type { Session } from "./session.js";

/** What came of the profiles, and every file that they were looked for in. */
export type Worked<T> = T & { readonly read: readonly string[] };

/** Profiles, and a way to work on them for long. */
export interface WorkedSources extends ProfileSources {
  /**
   * Runs work that is told how many of so many draws are done: shows it, and ends it at a Ctrl-C, which else would wait for the end.
   * @throws Interrupted
   */
  readonly whileDrawing: WhileDrawing;
}

/** Finds the profiles that the paths stand for and works on them, showing how far it is. @throws UsageError as `findInputs` */
export async function withProfiles<T>(
  paths: readonly string[],
  session: Session,
  work: (sources: WorkedSources) => Promise<T>,
): Promise<Worked<T>> {
  const inputs = await findInputs(paths, session);
  const { host, lang } = session;
  const [longRun, messages] = await Promise.all([host.longRun(), loadMessages(lang)]);
  const progress = new Progress({ output: host.stderr, now: longRun.now, messages });
  const total = countInputs(inputs);
  const stdinName = nameOfStdin(session);
  const whileDrawing: WhileDrawing = (draws, draw) =>
    longRun.interruptible((signal) => {
      const onProgress = async (done: number): Promise<void> => {
        await progress.show(done, draws, "draws");
        await longRun.breathe();
        signal.throwIfAborted();
      };
      return draw({ longRun, signal, onProgress });
    });
  const onProgress = (files: number): Promise<void> => progress.show(files, total, "files");
  const value = await work({ inputs, host, stdinName, onProgress, whileDrawing });
  await progress.clear();
  return { ...value, read: [...filesOf(inputs)] };
}
