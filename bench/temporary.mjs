import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Gives `work` an empty folder that is removed when it is done, has failed or was interrupted. */
export async function inTemporaryFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), "tcec-bench-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const stop = () => {
    remove();
    process.exit(130);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    return await work(folder);
  } finally {
    remove();
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}
