import { type Command, Option } from "commander";
import type { Bootstrap } from "../analyse/agreement/coefficients.js";
import { MOST_BOOTSTRAP, USUAL_BOOTSTRAP } from "../model/agreement.js";
import { AGREEMENT_TABLES, type AgreementTableKind, type AgreementTableRequest } from "../model/table-request.js";
import { choiceOf, refuse, textOf } from "./choice.js";
import type { Typed } from "./settings/resolve.js";
import { lookOptions, lookWishes, type TableWishes } from "./table-options.js";

/** What `tcec agreement` is asked for beside formats and files. */
export interface AgreementWishes {
  /** A file of ratings in place of profiles; `null`: profiles. */
  readonly ratings: string | null;
  /** A folder for the profiles that coders agree on; `null`: none is asked for. */
  readonly consensus: string | null;
  readonly bootstrap: Bootstrap;
  /** What of `bootstrap` was typed. */
  readonly typed: { readonly draws: boolean; readonly seed: boolean };
  /** `null`: the whole, where a format can say it. */
  readonly kind: AgreementTableKind | null;
  readonly request: AgreementTableRequest;
  readonly look: Omit<TableWishes, "request">;
}

/** The options of `tcec agreement` alone. */
export function addAgreementOptions(command: Command): Command {
  const [columns, sort, groupBy, _percent, ...look] = lookOptions();
  const kind = new Option("-k, --kind <kind>").choices(AGREEMENT_TABLES);
  const options = [
    new Option("--ratings <file>").argParser(textOf("--ratings")),
    new Option("--consensus <folder>").argParser(textOf("--consensus")),
    new Option("--draws <number>").argParser(numberOf("--draws", 0, MOST_BOOTSTRAP.draws)),
    new Option("--seed <number>").argParser(numberOf("--seed", 0, MOST_BOOTSTRAP.seed)),
    kind.argParser(choiceOf("--kind", AGREEMENT_TABLES)),
    ...[columns, sort, groupBy],
    ...look,
  ];
  for (const option of options) command.addOption(option);
  return command;
}

/** Takes a whole number within a range, written in digits. */
function numberOf(option: string, min: number, max: number) {
  return (text: string): number => {
    const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= min && value <= max)) throw refuse(option, text, [`${min}–${max}`], true);
    return value;
  };
}

/** What was typed, with what is usual where nothing was. */
export function agreementWishes(typed: Typed): AgreementWishes {
  const given = typed as Partial<AgreementTableRequest> &
    Partial<Pick<Bootstrap, "draws" | "seed">> & { readonly ratings?: string; readonly consensus?: string };
  const {
    columns = null,
    sort = [],
    groupBy = null,
    kind = null,
    ratings = null,
    consensus = null,
    draws,
    seed,
  } = given;
  return {
    ratings,
    consensus,
    bootstrap: {
      ...USUAL_BOOTSTRAP,
      ...(draws === undefined ? {} : { draws }),
      ...(seed === undefined ? {} : { seed }),
    },
    typed: { draws: draws !== undefined, seed: seed !== undefined },
    kind,
    request: { kind: kind ?? "agreement", columns, sort, groupBy },
    look: lookWishes(typed),
  };
}
