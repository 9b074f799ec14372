import { cpSync, mkdirSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { globSync } from "tinyglobby";
import { type Step, Workspace } from "./runner.js";

/** What a job ended with. */
export interface JobOutcome {
  readonly name: string;
  readonly code: number | null;
  readonly log: string;
  readonly workspace: Workspace;
}

/** Puts a repository into an empty workspace. */
export type Checkout = (workspace: Workspace) => void;

function filesOf(workspace: Workspace, patterns: readonly string[]): string[] {
  return globSync([...patterns], { cwd: workspace.folder, dot: true }).sort();
}

/** One job of GitLab as it stands in the file. */
export interface GitlabJob {
  readonly stage: string;
  readonly extends?: string;
  readonly script: readonly string[];
  readonly before_script?: readonly string[];
  readonly parallel?: number;
  readonly artifacts?: {
    readonly paths?: readonly string[];
    readonly reports?: Readonly<Record<string, string>>;
  };
}

/** Plays a pipeline as GitLab does: stage by stage, each job in a checkout of its own with the artifacts of earlier stages. */
export class GitlabPipeline {
  readonly outcomes: JobOutcome[] = [];
  #store = new Map<string, string>();

  constructor(
    private readonly file: Readonly<Record<string, unknown>>,
    private readonly checkout: Checkout,
  ) {}

  play(): void {
    const jobs = Object.entries(this.file).filter((entry): entry is [string, GitlabJob] => {
      return typeof entry[1] === "object" && entry[1] !== null && "script" in entry[1];
    });
    for (const stage of this.file.stages as string[]) {
      const made = new Map(this.#store);
      let isStopped = false;
      for (const [name, job] of jobs.filter(([, { stage: of }]) => of === stage)) {
        const total = job.parallel ?? 1;
        for (let index = 1; index <= total; index += 1) {
          const code = this.#playJob(total > 1 ? `${name} ${index}/${total}` : name, job, { index, total }, made);
          if (code !== 0) isStopped = true;
        }
      }
      this.#store = made;
      if (isStopped) return;
    }
  }

  remove(): void {
    for (const { workspace } of this.outcomes) workspace.remove();
  }

  #playJob(name: string, job: GitlabJob, part: { index: number; total: number }, made: Map<string, string>) {
    const workspace = new Workspace();
    this.checkout(workspace);
    for (const [path, from] of this.#store) {
      mkdirSync(dirname(join(workspace.folder, path)), { recursive: true });
      cpSync(from, join(workspace.folder, path));
    }
    const base = job.extends === undefined ? null : (this.file[job.extends] as Partial<GitlabJob>);
    const lines = [...(job.before_script ?? base?.before_script ?? []), ...job.script];
    const { code, log } = workspace.bash(lines.join("\n"), {
      CI: "true",
      GITLAB_CI: "true",
      CI_NODE_INDEX: String(part.index),
      CI_NODE_TOTAL: String(part.total),
    });
    this.outcomes.push({ name, code, log, workspace });
    const patterns = (job.artifacts?.paths ?? []).flatMap((path) => [path, `${path}/**`]);
    for (const path of filesOf(workspace, patterns)) made.set(path, join(workspace.folder, path));
    return code;
  }
}

interface GithubJob {
  readonly needs?: string;
  readonly strategy?: { readonly matrix: { readonly part: readonly number[] } };
  readonly steps: readonly Step[];
}

/** Plays the jobs of a workflow in their order; of the actions of others only what the workflow at hand needs. */
export class GithubWorkflow {
  readonly outcomes: JobOutcome[] = [];
  /** Files of each artifact, without the folders that they have in common. */
  readonly artifacts = new Map<string, string[]>();
  readonly uploaded: string[] = [];

  constructor(
    private readonly jobs: Readonly<Record<string, GithubJob>>,
    private readonly checkout: Checkout,
  ) {}

  play(): void {
    for (const [name, job] of Object.entries(this.jobs)) {
      const parts = job.strategy?.matrix.part ?? [1];
      const failed = new Set(this.outcomes.filter(({ code }) => code !== 0).map((outcome) => outcome.name));
      if (job.needs !== undefined && failed.has(job.needs)) continue;
      for (const part of parts)
        this.#playJob(name, job.steps, { "matrix.part": part, "strategy.job-total": parts.length });
    }
  }

  remove(): void {
    for (const { workspace } of this.outcomes) workspace.remove();
  }

  #playJob(name: string, steps: readonly Step[], values: Record<string, string | number>): void {
    const workspace = new Workspace();
    const outcome = { name, code: 0 as number | null, log: "", workspace };
    this.outcomes.push(outcome);
    for (const step of steps) {
      if (outcome.code !== 0 && !step.if?.includes("always()")) continue;
      const given = Object.entries(step.with ?? {}).map(([key, value]) => [key, evaluate(String(value), values)]);
      const { code, log, outputs } = this.#playStep(step, Object.fromEntries(given), workspace);
      for (const [key, value] of Object.entries(outputs)) values[`steps.${step.id}.outputs.${key}`] = value;
      outcome.log += log;
      if (code !== 0) outcome.code = code;
    }
  }

  #playStep({ run, uses = "" }: Step, inputs: Record<string, string>, workspace: Workspace) {
    const done = { code: 0 as number | null, log: "", outputs: {} };
    if (run !== undefined) return { ...done, ...workspace.bash(run) };
    const [action] = uses.split("@");
    if (action === "OWNER/tcec") return workspace.run(inputs);
    if (action === "actions/checkout") this.checkout(workspace);
    else if (action === "actions/upload-artifact") this.#upload(inputs, workspace);
    else if (action === "actions/download-artifact") this.#download(inputs, workspace);
    else if (action === "github/codeql-action/upload-sarif")
      this.uploaded.push(workspace.read(inputs.sarif_file ?? ""));
    else if (action !== "actions/cache") throw new Error(`cannot play ${uses}`);
    return done;
  }

  #upload({ name = "", path = "" }: Record<string, string>, workspace: Workspace): void {
    if (this.artifacts.has(name)) throw new Error(`two artifacts ${name}`);
    this.artifacts.set(
      name,
      filesOf(workspace, [path, `${path}/**`]).map((file) => join(workspace.folder, file)),
    );
  }

  #download({ pattern = "", path = "" }: Record<string, string>, workspace: Workspace): void {
    const folder = join(workspace.folder, path);
    mkdirSync(folder, { recursive: true });
    for (const [name, files] of this.artifacts) {
      if (!name.startsWith(pattern.replace("*", ""))) continue;
      for (const file of files) {
        if (readdirSync(folder).includes(basename(file))) throw new Error(`two files ${basename(file)}`);
        cpSync(file, join(folder, basename(file)));
      }
    }
  }
}

/** Replaces expressions that name a value; others, such as hashes of files, become a word. */
function evaluate(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\$\{\{ (.+?) \}\}/g, (_, name: string) => {
    if (name.startsWith("hashFiles(")) return "hash";
    if (values[name] === undefined) throw new Error(`nothing known of ${name}`);
    return String(values[name]);
  });
}
