import { loadMessages } from "../messages/messages.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Typology } from "../model/typology.js";
import { TOOL } from "../pipeline/tool.js";
import type { RenderOptions } from "../render/options.js";
import { chooseDestinations } from "./destinations.js";
import { exitCodeOf } from "./exit-code.js";
import { deliver, type Session, say } from "./session.js";

/** What was looked at, in the words that the summary counts. */
export interface Examined {
  readonly kind: "profiles" | "files";
  readonly count: number;
  readonly files: readonly string[];
  readonly findings: readonly AnyDiagnostic[];
  readonly typology?: Typology;
}

const FORMATS = ["text", "json", "yaml", "sarif", "github", "gitlab"] as const;

/** Findings as the result of a command: on standard output or in files; their exit code comes back. */
export async function deliverFindings(session: Session, examined: () => Promise<Examined>): Promise<number> {
  const destinations = chooseDestinations(session.settings, FORMATS);
  const seen = await examined();
  const problems = await deliver(session, destinations, seen.files, (format, options) => render(format, seen, options));
  await say(session, problems);
  return exitCodeOf([...seen.findings, ...problems]);
}

async function render(format: (typeof FORMATS)[number], seen: Examined, options: RenderOptions): Promise<string> {
  if (format === "text") return renderAsText(seen, options);
  if (format !== "json" && format !== "yaml") {
    const { reportFindings } = await import("../render/batch/findings.js");
    const context = { tool: TOOL, options };
    return reportFindings(format, seen.findings, seen.typology ? { ...context, typology: seen.typology } : context);
  }
  const [{ recordFindings }, { writeJson }] = await Promise.all([
    import("../render/findings.js"),
    import("../render/kit/json.js"),
  ]);
  const record = recordFindings(seen.findings, { tool: TOOL, files: seen.files });
  if (format === "json") return writeJson(record);
  const { writeYaml } = await import("../render/kit/yaml.js");
  return writeYaml(record);
}

/** The findings, and how much was looked at: "6 profiles: no errors". */
async function renderAsText(seen: Examined, options: RenderOptions): Promise<string> {
  const messages = await loadMessages(options.lang);
  const shown = options.quiet ? seen.findings.filter((finding) => finding.severity === "error") : seen.findings;
  if (options.quiet && shown.length === 0) return "";
  const { renderFindings } = await import("../render/findings.js");
  const extra = seen.typology ? { ...options, typology: seen.typology } : options;
  const count = messages.phrase(seen.kind, { count: seen.count });
  const text = await renderFindings(shown, extra);
  if (options.quiet) return text;
  return shown.length === 0 ? `${count}${messages.label("colon")} ${text}` : text;
}
