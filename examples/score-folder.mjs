// Scores a folder in two threads and fails where a profile is invalid or undetermined: node examples/score-folder.mjs [folder]
import { renderBatch } from "tcec";
import { scoreBatch } from "tcec/node";

const { value: batch, diagnostics } = await scoreBatch({
  paths: [process.argv[2] ?? "examples/profiles"],
  workers: 2,
  gates: { failOn: ["invalid", "undetermined"] },
  onProgress: ({ files, totalFiles }) => process.stderr.write(`${files} of ${totalFiles} files\n`),
});
process.stdout.write(batch ? await renderBatch(batch, "text", batch) : `${diagnostics.map(({ code }) => code)}\n`);
process.exitCode = batch?.summary.gates.every(({ passed }) => passed) ? 0 : 1;
