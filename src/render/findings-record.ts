import { loadMessages } from "../messages/messages.js";
import type { FindingsRenderer, Seen } from "./batch/writer.js";
import { recordFindings, renderAllowed, renderFindings } from "./findings.js";
import { writeJson } from "./kit/json.js";

/** The findings for a reader, and how much was looked at: "6 profiles: no errors". */
export const writeSeen: FindingsRenderer = async (seen, { options, typology }) => {
  const { findings, kind, count, allowed = null } = seen;
  const shown = options.quiet ? findings.filter(({ severity }) => severity === "error") : findings;
  if (options.quiet && shown.length === 0) return "";
  const messages = await loadMessages(options.lang);
  const looked = options.quiet ? "" : `${messages.phrase(kind, { count })}${messages.label("colon")} `;
  const text = await renderFindings(shown, typology ? { ...options, typology } : options, looked);
  return text + (await renderAllowed(allowed, options));
};

/** The record of `schemas/findings.schema.json` as JSON. */
export const writeSeenJson: FindingsRenderer = async (seen, { tool }) => writeJson(recordOf(seen, tool));

/** The same record as YAML. */
export const writeSeenYaml: FindingsRenderer = async (seen, { tool }) =>
  (await import("./kit/yaml.js")).writeYaml(recordOf(seen, tool));

function recordOf({ findings, held = findings, files }: Seen, tool: Parameters<typeof recordFindings>[1]["tool"]) {
  return recordFindings(held, { tool, files });
}
