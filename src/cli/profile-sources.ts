import { loadMessages } from "../messages/messages.js";
import { countInputs, filesOf } from "../run/inputs.js";
import type { ProfileSources } from "../run/profile-texts.js";
import { Progress } from "./batch/progress.js";
import { findInputs, nameOfStdin } from "./inputs.js";
import type { Session } from "./session.js";

/** What came of the profiles, and every file that they were looked for in. */
export type Worked<T> = T & { readonly read: readonly string[] };

/** Finds the profiles that the paths stand for and works on them, showing how far it is. @throws UsageError as `findInputs` */
export async function withProfiles<T>(
  paths: readonly string[],
  session: Session,
  work: (sources: ProfileSources) => Promise<T>,
): Promise<Worked<T>> {
  const inputs = await findInputs(paths, session);
  const { host, lang } = session;
  const [longRun, messages] = await Promise.all([host.longRun(), loadMessages(lang)]);
  const progress = new Progress({ output: host.stderr, now: longRun.now, messages });
  const total = countInputs(inputs);
  const stdinName = nameOfStdin(session);
  const value = await work({ inputs, host, stdinName, onProgress: (files) => progress.show(files, total) });
  await progress.clear();
  return { ...value, read: [...filesOf(inputs)] };
}
