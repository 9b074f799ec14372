import { answerTyped, askedFields, type BlankQuestion, questionOf } from "../../form/blank/questions.js";
import { openFields, renderBlank } from "../../form/blank/render.js";
import { type BlankShelf, openBlankShelf } from "../../form/blank/shelf.js";
import type { Asker } from "../../io/host/host.js";
import type { FieldPath } from "../../messages/fields-words.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import type { Typology } from "../../model/typology.js";
import { readProfiles } from "../../pipeline/assess.js";
import { slugOf } from "../../plain/slug.js";
import { asShellWord } from "../../plain/typed.js";
import { wrap } from "../../render/kit/wrap.js";
import { writeYaml } from "../../render/kit/yaml.js";
import { chooseDestinations } from "../destinations.js";
import { EXIT, exitCodeOf } from "../exit-code.js";
import { newWishes } from "../new-options.js";
import { deliver, renderOptions, type Session, say } from "../session.js";
import { mayReplace } from "../settings/may-replace.js";
import { typologyFile } from "../settings/settings.js";
import { typologyInForce } from "../typology-in-force.js";
import { UsageError } from "../usage-errors.js";

/** What is known of the cluster so far, by the paths of fields. */
type Known = Record<string, unknown>;

/**
 * `tcec new [name]`: a commented profile to fill in, in a file that is called after the cluster. On a terminal the few questions that decide
 * most are asked before; nothing is written where one is broken off.
 */
export async function newProfile([word]: readonly string[], session: Session): Promise<number> {
  const { value: typology, diagnostics } = await typologyInForce(session);
  await say(session, diagnostics, { typology: typology ?? undefined });
  if (typology === null) return exitCodeOf(diagnostics);
  const { mayAsk } = newWishes(session.typed);
  const asker = mayAsk ? await session.host.asker() : null;
  try {
    const shelf = await openBlankShelf(session.lang);
    return await new Beginning(typology, shelf, asker, session).write(word);
  } finally {
    asker?.close();
  }
}

class Beginning {
  #shown: BlankQuestion | null = null;

  constructor(
    private readonly typology: Typology,
    private readonly shelf: BlankShelf,
    private readonly asker: Asker | null,
    private readonly session: Session,
  ) {}

  async write(word: string | undefined): Promise<number> {
    const { session, typology } = this;
    if (this.asker !== null) await session.host.stderr.write(`${this.shelf.words.asking}\n`);
    const name = word?.trim() || (await this.#askName());
    const id = slugOf(name);
    const known: Known = { ...(id !== "" && { id }), name };
    const { date, isMinimal } = newWishes(session.typed);
    if (date === null) await this.#ask(["date"], known);
    else {
      const faults = await this.#faults("date", date);
      await say(session, faults);
      if (faults.length > 0) return EXIT.usage;
      known.date = answerTyped("date", date, this.shelf);
    }
    const file = this.#destination(known);
    if (file !== null && session.host.isAmong(file, [file]) && !mayReplace(file, session)) {
      const exists = finding("file-output-exists", { path: file });
      await say(session, [exists]);
      return exitCodeOf([exists]);
    }
    await this.#ask(askedFields(typology), known);
    const { typology: named } = session.settings;
    const problems = await deliver(session, [{ format: "yaml", path: file }], typologyFile(session.settings), () =>
      renderBlank(
        {
          typology,
          named: session.origins.typology.from === "flag" ? named : null,
          scope: isMinimal ? "minimal" : "whole",
          known,
          file: asShellWord(nameIn(file ?? this.#ownName(known))),
        },
        session.lang,
      ),
    );
    await say(session, problems);
    if (problems.length === 0) await this.#sayOpen(known);
    return exitCodeOf(problems);
  }

  async #askName(): Promise<string> {
    const answer = await this.#answer(questionOf("name", this.shelf));
    if (answer !== null && answer !== "") return answer;
    throw new UsageError(finding("usage-argument-missing", { argument: "cluster" }));
  }

  /** Asks for those fields of which nothing is known; none where nobody is there. */
  async #ask(fields: readonly FieldPath[], known: Known): Promise<void> {
    for (const path of fields) {
      if (Object.hasOwn(known, path)) continue;
      for (;;) {
        const text = await this.#answer(questionOf(path, this.shelf));
        if (text === null || text === "") break;
        const faults = await this.#faults(path, text);
        if (faults.length === 0) {
          known[path] = answerTyped(path, text, this.shelf);
          break;
        }
        await say(this.session, faults);
      }
    }
  }

  /** What is typed; `null` where nobody is there, or there is no more input. */
  async #answer(question: BlankQuestion): Promise<string | null> {
    if (this.asker === null) return null;
    await this.#show(question);
    const text = await this.asker.ask("> ");
    return text === null ? null : text.trim();
  }

  /** A question that is asked again is not explained again, and neither are words that the question before it had. */
  async #show(question: BlankQuestion): Promise<void> {
    const { session, shelf } = this;
    const before = this.#shown;
    this.#shown = question;
    if (before?.ask === question.ask) return;
    const { width } = renderOptions(session, session.host.stderr);
    const { ask, help, words } = question;
    const isSame = JSON.stringify(before?.words) === JSON.stringify(words);
    const lines = [ask, help].flatMap((text) => wrap(text, width, shelf.measure));
    const choices = isSame ? [] : words;
    const said = choices.flatMap(([word, means]) =>
      wrap(means === "" ? word : `${word}: ${means}`, width, shelf.measure, "  ", 6),
    );
    await session.host.stderr.write(["", ...lines, ...said, ""].join("\n"));
  }

  /** What is wrong with an answer, as it would be found in a file that has it. */
  async #faults(path: FieldPath, text: string): Promise<AnyDiagnostic[]> {
    const value = answerTyped(path, text, this.shelf);
    const inside = path.split(".").reduceRight<unknown>((within, key) => ({ [key]: within }), value);
    const pointer = `/${path.replaceAll(".", "/")}`;
    const { findings } = readProfiles({ file: "-", text: await writeYaml(inside) }, this.typology);
    return findings
      .filter(({ severity, pointers }) => severity === "error" && pointers[0]?.startsWith(pointer))
      .map(({ position: _, ...one }) => one); // there is no file that a place could be shown in
  }

  /** The file that was asked for, or one that is called after the cluster and its date; `null`: standard output. */
  #destination(known: Known): string | null {
    const { output } = this.session.settings;
    const own = this.#ownName(known);
    if (output === null) return own;
    if (/[/\\]$/.test(output)) return output + own;
    const [destination] = chooseDestinations({ format: [], output }, ["yaml"]);
    return destination?.path ?? null;
  }

  /** As files are called that `tcec import` writes. */
  #ownName({ id = "profile", date }: Known): string {
    return `${date === undefined ? id : `${id}_${date}`}.yaml`;
  }

  async #sayOpen(known: Known): Promise<void> {
    const { host, settings } = this.session;
    const open = openFields({ typology: this.typology, known });
    if (open.length > 0 && !settings.quiet) await host.stderr.write(`${this.shelf.words.fillIn(open.join(", "))}\n`);
  }
}

/** The name of a file without its folder. */
function nameIn(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
