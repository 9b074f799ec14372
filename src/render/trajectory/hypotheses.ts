import type { HypothesisFinding, Trajectory } from "../../model/trajectory.js";
import { definedUnder } from "../../tables/trajectory/defined.js";
import type { Line, Speech } from "./speech.js";

/** The hypotheses: in how many cases each is supported, contradicted or untested, and in which. */
export function hypothesisLines(speech: Speech): Line[] {
  const { trajectories, words, tables, messages } = speech;
  const { typology, hypotheses } = trajectories;
  return [
    { indent: 0, text: words.headings.hypotheses, strong: true },
    ...hypotheses.flatMap((one): Line[] => {
      const { passage } = definedUnder(typology, one);
      const counts = {
        supported: messages.number(one.supported),
        contradicted: messages.number(one.contradicted),
        untested: messages.number(one.untested),
      };
      const name = tables.cells[`hypothesis-${one.id}`];
      const text = words.hypothesis(name, messages.passage(passage, typology), counts);
      return [{ indent: 2, text }, ...outcomeLines(one.id, speech)];
    }),
  ];
}

/** A line for all cases in which a hypothesis comes to the same for the same reason, supported first. */
function outcomeLines(id: string, { trajectories, words, tables, messages }: Speech): Line[] {
  const groups = new Map<string, { readonly found: HypothesisFinding; readonly cases: string[] }>();
  for (const one of trajectories.cases) {
    const found = one.hypotheses.find(({ hypothesis }) => hypothesis === id);
    if (found === undefined) continue;
    const key = `${found.outcome} ${found.because}`;
    const group = groups.get(key) ?? { found, cases: [] };
    group.cases.push(sayCase(one, found, words));
    groups.set(key, group);
  }
  const lower = (text: string): string => text.charAt(0).toLocaleLowerCase(messages.lang) + text.slice(1);
  const order = ["supported", "contradicted", "untested"];
  return [...groups.values()]
    .sort((a, b) => order.indexOf(a.found.outcome) - order.indexOf(b.found.outcome))
    .map(({ found: { outcome, because }, cases }) => {
      const why = because === null ? null : lower(tables.cells[`untested-${because}`]);
      return { indent: 4, text: words.outcome(tables.cells[`outcome-${outcome}`], why, messages.list(cases)) };
    });
}

function sayCase({ name, waves }: Trajectory, { from, to }: HypothesisFinding, words: Speech["words"]): string {
  const [first, last] = [waves[from ?? -1], waves[to ?? -1]];
  return first === undefined || last === undefined ? name : words.case(name, first.date, last.date);
}

/** How the hypotheses are put to a case: their operational definitions. */
export function definitionLines({ trajectories, words, tables, messages }: Speech): Line[] {
  const { typology, hypotheses } = trajectories;
  const { define, rules } = tables.hypotheses;
  return [
    { indent: 0, text: words.headings.definitions, strong: true },
    ...hypotheses.map((one) => {
      const name = tables.cells[`hypothesis-${one.id}`];
      return { indent: 2, text: words.definition(name, define(definedUnder(typology, one), messages)) };
    }),
    { indent: 2, text: `${rules}.` },
  ];
}
