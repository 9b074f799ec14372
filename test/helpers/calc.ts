import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What is typed into a cell of a workbook. */
export interface Typed {
  readonly sheet: string;
  /** `D7`. */
  readonly cell: string;
  readonly text: string;
}

/** What stands in a cell after it was typed into, and the list that it offers. */
export interface TypedCell extends Typed {
  /** Where the words of its list stand, `$words.$A$1:$A$2`; `null` where it has none. */
  readonly list: string | null;
  /** A word that is not in the list is refused, not only warned of. */
  readonly isClosed: boolean;
}

/** Workbooks that LibreOffice writes, by their endings. */
const FILTERS = { xlsx: "Calc MS Excel 2007 XML", ods: "calc8" } as const;
/** What sheets are saved as: a workbook of that name, or each sheet as CSV with semicolons, numbers and dates as they are shown. */
export type CsvLetters = "utf8" | "windows-1252";
const LETTERS: Readonly<Record<CsvLetters, number>> = { utf8: 76, "windows-1252": 1 };

const LIST = 6;

/** Types into cells as at the keyboard, one by one, and writes down what stands there then; saves; ends. */
const MACRO = `Sub Main(book As String, plan As String, report As String)
  On Error GoTo Failed
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
  said = CreateUnoService("com.sun.star.io.TextOutputStream")
  said.setOutputStream(files.openFileWrite(report)) : said.setEncoding("UTF-8")
  lines = CreateUnoService("com.sun.star.io.TextInputStream")
  lines.setInputStream(files.openFileRead(plan)) : lines.setEncoding("UTF-8")
  doc = StarDesktop.loadComponentFromURL(book, "_blank", 0, hidden())
  Do While Not lines.isEOF()
    part = Split(lines.readLine(), Chr(9))
    If UBound(part) = 2 Then typeInto(doc, part, said)
    If UBound(part) = 1 Then saveAs(doc, part)
  Loop
  doc.close(True)
  said.writeString("done" & Chr(10))
  said.closeOutput()
  StarDesktop.terminate()
  Exit Sub
Failed:
  said.writeString("failed: " & Error$ & Chr(10))
  said.closeOutput()
  StarDesktop.terminate()
End Sub

Sub typeInto(doc, part, said)
  cell = doc.Sheets.getByName(part(0)).getCellRangeByName(part(1))
  cell.FormulaLocal = part(2)
  rule = cell.Validation
  closed = rule.ShowErrorMessage And rule.ErrorAlertStyle = com.sun.star.sheet.ValidationAlertStyle.STOP
  t = Chr(9)
  said.writeString(part(0) & t & part(1) & t & cell.String & t & rule.Type & t & rule.getFormula1() & t & closed & Chr(10))
End Sub

Sub saveAs(doc, part)
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "FilterName" : how(0).Value = part(1)
  doc.storeToURL(part(0), how())
End Sub
`;

/** LibreOffice with settings of its own in a folder. */
export class Calc {
  readonly #settings: string;

  constructor(private readonly folder: string) {
    this.#settings = `-env:UserInstallation=${pathToFileURL(join(folder, "settings"))}`;
    // The first start makes the folder of settings, and would put its own macros over those that are there already.
    this.#run("--terminate_after_init");
    const library = join(folder, "settings/user/basic/Standard");
    mkdirSync(library, { recursive: true });
    writeFileSync(join(library, "script.xlb"), LIBRARY);
    writeFileSync(join(library, "Coder.xba"), module(MACRO));
  }

  /** Opens a workbook, types, saves as workbooks. What stands in the cells that were typed into, in their order. */
  type(book: string, typed: readonly Typed[], saved: readonly string[]): readonly TypedCell[] {
    const [plan, report] = [join(this.folder, "plan.txt"), join(this.folder, "report.txt")];
    const cells = typed.map(({ sheet, cell, text }) => `${sheet}\t${cell}\t${text}\n`);
    const files = saved.map((path) => `${pathToFileURL(path)}\t${FILTERS[path.endsWith(".ods") ? "ods" : "xlsx"]}\n`);
    writeFileSync(plan, [...cells, ...files, "end\n"].join("")); // the last line is read with its end
    writeFileSync(report, "");
    const paths = [book, plan, report].map((path) => `"${pathToFileURL(path)}"`).join(",");
    this.#run(`macro:///Standard.Coder.Main(${paths})`);
    const lines = readFileSync(report, "utf8").trimEnd().split("\n");
    if (lines.pop() !== "done") throw new Error(`LibreOffice did not end: ${readFileSync(report, "utf8").slice(-300)}`);
    return lines.map((line) => {
      const [sheet = "", cell = "", text = "", type, list = "", isClosed] = line.split("\t");
      return { sheet, cell, text, list: Number(type) === LIST ? list : null, isClosed: isClosed === "True" };
    });
  }

  /** Saves every sheet of a workbook as CSV into a folder, each called after the workbook and the sheet: `filled-profiles.csv`. */
  saveCsv(book: string, folder: string, letters: CsvLetters): void {
    const filter = `Text - txt - csv (StarCalc):59,34,${LETTERS[letters]},1,,0,false,true,false,false,false,-1`;
    this.#run("--convert-to", `csv:${filter}`, "--outdir", folder, book);
  }

  #run(...words: readonly string[]): void {
    spawnSync("soffice", [this.#settings, "--headless", "--norestore", ...words], { timeout: 120_000 });
  }
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const LIBRARY = `${XML}<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Coder"/>
</library:library>
`;

function module(code: string): string {
  const text = code.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `${XML}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Coder" script:language="StarBasic">${text}</script:module>
`;
}
