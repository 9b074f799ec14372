import type { Host } from "../../io/host/host.js";
import type { Machine } from "../../io/host/machine.js";
import type { Diagnosis } from "../../model/diagnosis.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { hasErrors } from "../../model/finding.js";
import { TOOL } from "../../pipeline/tool.js";
import { formatsOf, loadWriter } from "../../render/formats.js";
import { usualWorkers } from "../../run/run-tasks.js";
import { ciOf } from "../ci.js";
import { colorOf } from "../color.js";
import { chooseDestinations } from "../destinations.js";
import { EXIT, exitCodeOf, graver } from "../exit-code.js";
import { deliver, renderOptions, type Session, say } from "../session.js";
import { gatesAsked } from "../settings/gates-asked.js";
import { isConfigUnwanted } from "../settings/no-config.js";
import { plainValueOf } from "../settings/plain.js";
import { type Resolved, resolveSettings } from "../settings/resolve.js";
import type { Settings } from "../settings/settings.js";
import { appliesTo, CACHE_FOLDER, SETTING_NAMES } from "../settings/table.js";
import { unknownVariables } from "../settings/variables.js";
import { typologyInForce } from "../typology-in-force.js";

/** `tcec doctor`: what is in force and where it comes from, also where the configuration has errors. */
export async function examine(_words: readonly string[], session: Session): Promise<number> {
  const destinations = chooseDestinations(session.settings, formatsOf("diagnosis"));
  const diagnosis = await diagnose(session);
  const problems = await deliver(session, destinations, [], async (format, options) => {
    const write = await loadWriter("diagnosis", format);
    return write(diagnosis, options);
  });
  await say(session, problems);
  return graver(hasErrors(diagnosis.findings) ? EXIT.usage : EXIT.done, exitCodeOf(problems));
}

async function diagnose(session: Session): Promise<Diagnosis> {
  const { host, config } = session;
  const machine = await host.machine();
  const isSought = !isConfigUnwanted(session.typed.config === false ? ["--no-config"] : [], host.env);
  const everything = resolveSettings({ flags: {}, env: host.env, file: config });
  const { value: typology, diagnostics } = await typologyInForce(session);
  const cache = cacheOf(everything.values, machine);
  const { values, origins } = everything;
  const wrongGates = typology === null ? [] : gatesAsked({ settings: values, origins }, typology).diagnostics;
  return {
    schema: "tcec-doctor/1",
    tool: TOOL,
    machine: machineOf(machine),
    configuration: { file: config?.path ?? null, names: isSought ? machine.configNames : [] },
    typology: typology && { id: typology.id, version: typology.version, hash: typology.hash },
    settings: settingsOf(session, everything),
    output: outputOf(session),
    ci: ciOf(host.env),
    batch: {
      workers: everything.values.workers ?? usualWorkers(machine.processors, false),
      cache: { folder: cache.folder, used: cache.used, usable: cache.problem === null },
    },
    findings: [
      ...(config?.notes ?? []),
      ...everything.findings,
      ...unknownVariables(host.env),
      ...diagnostics,
      ...wrongGates,
      ...(await missingFiles(everything.values, host)),
      ...(cache.used && cache.problem !== null ? [cache.problem] : []),
    ],
  };
}

/** Settings of this command as they hold here, with what was typed; those of others as they would find them. */
function settingsOf({ settings, origins }: Session, everything: Resolved): Diagnosis["settings"] {
  return SETTING_NAMES.map((name) => {
    const from = appliesTo(name, "doctor") ? { values: settings, origins } : everything;
    return { name, value: plainValueOf(name, from.values), origin: from.origins[name] };
  });
}

/** The folder that a batch uses or would use, and why it could not. */
function cacheOf({ cache }: Settings, machine: Machine) {
  const folder = cache ?? CACHE_FOLDER;
  return { folder, used: cache !== null, problem: machine.cacheProblem(folder) };
}

function machineOf({ node, platform, arch, processors, packageFolder }: Machine): Diagnosis["machine"] {
  return { node, platform, arch, processors, package: packageFolder };
}

function outputOf(session: Session): Diagnosis["output"] {
  const { stdout, env } = session.host;
  const { level, because } = colorOf(stdout, env, session.settings.color);
  return { terminal: stdout.isTTY, width: renderOptions(session, stdout).width, colors: level, because };
}

/** Files that a batch would ask for in vain. */
async function missingFiles({ expect, baseline }: Settings, host: Host): Promise<readonly AnyDiagnostic[]> {
  const files = [expect, baseline].filter((path) => typeof path === "string");
  const { diagnostics } = await host.expand(files);
  return diagnostics;
}
