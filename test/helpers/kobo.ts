import { writeXlsx } from "hucre/xlsx";

/** Answers by the names of questions; of a repeat, those of each entry. */
export type Answers = Readonly<Record<string, string | number | readonly Readonly<Record<string, string | number>>[]>>;

/** What KoboToolbox adds to each answer. */
const META = ["_id", "_uuid", "_submission_time", "_validation_status", "_notes", "_status", "__version__", "_tags"];

/**
 * What KoboToolbox exports of answers: XML names, groups left out, a column for several answers and one of 0 and 1 for each choice,
 * repeats in sheets of their own that point to the row by `_parent_index`; its writer stores texts in the cells.
 */
export async function koboExport(
  name: string,
  submissions: readonly Answers[],
  choicesOf: Readonly<Record<string, readonly string[]>>,
): Promise<Uint8Array> {
  const questions = [...new Set(submissions.flatMap((one) => Object.keys(one)))];
  const repeats = questions.filter((question) => submissions.some((one) => Array.isArray(one[question])));
  const own = questions.filter((question) => !repeats.includes(question));
  const headings = [
    ...own.flatMap((one) => [one, ...(choicesOf[one] ?? []).map((choice) => `${one}/${choice}`)]),
    ...META,
    "_index",
  ];
  const cellOf = (answers: Readonly<Record<string, unknown>>, heading: string): string | number | null => {
    const [question = "", choice] = heading.split("/");
    const answer = answers[question];
    if (choice !== undefined) return answer === undefined ? null : String(answer).split(" ").includes(choice) ? 1 : 0;
    return answer === undefined ? null : (answer as string | number);
  };
  const main = submissions.map((answers, i) => [
    ...headings.slice(0, -META.length - 1).map((heading) => cellOf(answers, heading)),
    ...META.map((meta) => (meta === "_uuid" ? `uuid-${i}` : meta === "_id" ? 1000 + i : "")),
    i + 1,
  ]);
  const sheets = repeats.map((repeat) => {
    const entries = submissions.flatMap((one, i) =>
      ((one[repeat] ?? []) as readonly Record<string, string | number>[]).map((entry) => ({ entry, parent: i + 1 })),
    );
    const names = [...new Set(entries.flatMap(({ entry }) => Object.keys(entry)))];
    const columns = names.flatMap((one) => [one, ...(choicesOf[one] ?? []).map((choice) => `${one}/${choice}`)]);
    const rows = entries.map(({ entry, parent }, i) => [
      ...columns.map((one) => cellOf(entry, one)),
      i + 1,
      name,
      parent,
      1000 + parent - 1,
    ]);
    return {
      name: repeat,
      rows: [[...columns, "_index", "_parent_table_name", "_parent_index", "_submission__id"], ...rows],
    };
  });
  const bytes = await writeXlsx({
    sheets: [{ name, rows: [headings, ...main] }, ...sheets],
    inlineStrings: true,
  } as Parameters<typeof writeXlsx>[0]);
  return new Uint8Array(bytes);
}
