import type { AllowedCount } from "../../model/allowed.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import type { Typology } from "../../model/typology.js";
import type { FindingsList } from "../../render/findings.js";
import type { FindingsLog } from "../../run/batch-run.js";
import { forReaders } from "../ci.js";
import { EXIT, type ExitCode, exitCodeOf, graver } from "../exit-code.js";
import { withoutOwnFiles } from "../inputs.js";
import { isFramed, renderOptions, type Session, sayLine } from "../session.js";
import type { Progress } from "./progress.js";

/** Findings that are gathered before they are said, so that a long list is not held in memory. */
const AT_ONCE = 500;

/** Says on standard error what is found while a batch runs, and at the end how much it was; knows what it means for the exit code. */
export class StderrLog implements FindingsLog {
  #waiting: AnyDiagnostic[] = [];
  #list: FindingsList | null = null;
  #errors = 0;
  #warnings = 0;
  #code: ExitCode = EXIT.done;

  constructor(
    private readonly session: Session,
    private readonly about: { readonly typology: Typology; readonly files: number },
    private readonly progress: Progress,
  ) {}

  /** The exit code of everything so far. */
  get code(): ExitCode {
    return this.#code;
  }

  add(all: readonly AnyDiagnostic[]): void {
    const findings = withoutOwnFiles(all, this.session);
    if (findings.length > 0) this.#code = graver(this.#code, exitCodeOf(findings));
    for (const finding of findings) {
      if (finding.severity === "error") this.#errors += 1;
      else if (finding.severity === "warning") this.#warnings += 1;
      if (finding.severity === "error" || !this.#isQuiet) this.#waiting.push(finding);
    }
  }

  /** Says what waits, where it is much. */
  async pause(): Promise<void> {
    if (this.#waiting.length >= AT_ONCE) await this.#say();
  }

  /** Says all that was found and not said yet. */
  async flush(): Promise<void> {
    await this.progress.clear();
    await this.#say();
    if (this.#list !== null) await this.#write(this.#list.end());
  }

  async end(allowed: AllowedCount | null): Promise<void> {
    await this.flush();
    const { renderAllowed, renderCount } = await import("../../render/findings.js");
    await this.#write(await renderAllowed(allowed, this.#options));
    const count = { errors: this.#errors, warnings: this.#isQuiet ? 0 : this.#warnings };
    if (count.errors + count.warnings === 0) return;
    await this.session.host.stderr.write(await renderCount(count, this.#options));
  }

  /** The last word: one line. */
  async conclude(finding: AnyDiagnostic): Promise<void> {
    await sayLine(this.session, finding, this.about.typology);
  }

  async #say(): Promise<void> {
    const findings = this.#waiting;
    this.#waiting = [];
    if (findings.length === 0) return;
    const { openFindings } = await import("../../render/findings.js");
    this.#list ??= await openFindings(this.#options);
    await this.#write(await this.#list.add(findings));
  }

  async #write(text: string): Promise<void> {
    if (text === "") return;
    const { env, stderr } = this.session.host;
    await stderr.write(forReaders(text, env));
  }

  get #isQuiet(): boolean {
    return this.session.settings.quiet;
  }

  get #options() {
    const { session, about } = this;
    const frames = isFramed(session, about.files);
    return { ...renderOptions(session, session.host.stderr), frames, typology: about.typology };
  }
}
