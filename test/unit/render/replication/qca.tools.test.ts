import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { defaultTypology, type Typology } from "../../../../src/index.js";
import { renderQcaCsv } from "../../../../src/render/replication/qca-csv.js";
import { renderReplication } from "../../../../src/render/replication/replication.js";
import { has } from "../../../helpers/tools.js";
import { examples, given, oddResult, oddTypology, referenceResult, resultOf } from "./results.js";
import { rscript, Scratch } from "./run-r.js";

const scratch = new Scratch();
afterAll(() => scratch.remove());

/**
 * A package of that name: the formula of the direct method plus an error from the environment, and the straight
 * lines.
 */
function installQca(): string {
  const source = join(scratch.folder, "source", "QCA");
  const library = join(scratch.folder, "library");
  mkdirSync(join(source, "R"), { recursive: true });
  mkdirSync(library);
  const about = { Package: "QCA", Version: "0.0.1", Title: "T", Description: "D.", Author: "A", License: "MIT" };
  const lines = Object.entries({ ...about, Maintainer: "A <a@example.org>" }).map(([key, value]) => `${key}: ${value}`);
  writeFileSync(join(source, "DESCRIPTION"), `${lines.join("\n")}\n`);
  writeFileSync(join(source, "NAMESPACE"), "export(calibrate)\n");
  writeFileSync(
    join(source, "R", "calibrate.R"),
    `calibrate <- function(x, type, thresholds, logistic, idm) {
      stopifnot(type == "fuzzy", identical(names(thresholds), c("e", "c", "i")))
      e <- thresholds[["e"]]; c <- thresholds[["c"]]; i <- thresholds[["i"]]
      span <- ifelse((x - c) * (i - e) >= 0, i - c, c - e)
      if (!logistic) return(pmin(1, pmax(0, 0.5 + (x - c) / span / 2)))
      odds <- exp(stats::qlogis(idm) * (x - c) / span)
      fs <- ifelse(is.infinite(odds), 1, odds / (1 + odds)) + as.numeric(Sys.getenv("QCA_ERROR"))
      ifelse(fs < 1e-4, 0, ifelse(fs > 0.9999, 1, fs))
    }\n`,
  );
  const { status, stderr } = spawnSync("R", ["CMD", "INSTALL", "--no-docs", "-l", library, source], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return library;
}

describe.skipIf(!has("Rscript"))("where the package QCA is installed", () => {
  it("its calibration is compared, and a difference is an error", { timeout: 120_000 }, async () => {
    const R_LIBS = installQca();
    const folder = scratch.put("reference", await renderReplication(referenceResult(), "en"));
    const agreed = rscript([join(folder, "replication.R")], "/", { R_LIBS, QCA_ERROR: "0" });
    expect(agreed.stderr).toBe("");
    expect(agreed.stdout).toMatch(/Largest difference from QCA::calibrate \(QCA 0\.0\.1\): \S+e-1\d\n/);
    const differed = rscript([join(folder, "replication.R")], "/", { R_LIBS, QCA_ERROR: "1e-5" });
    expect(differed.stdout).toMatch(/Largest difference from QCA::calibrate \(QCA 0\.0\.1\): 1e-05/);
    expect(differed.stderr).toMatch(/QCA::calibrate$/m);
    expect(differed.status).toBe(1);
  });
});

describe("the table for QCA", () => {
  it("has a row per profile, unknown cells empty, intervals at their mid-point and axes at their scores", () => {
    const text = renderQcaCsv(
      resultOf([
        given("a", { self_financing: { degree: "0.3..0.5" } }),
        given("b", { self_financing: "not_applicable" }),
      ]),
    );
    const [header, a, b] = text.split("\n");
    expect(header).toMatch(/^"case","self_financing","market_activities",.*,"axis_market","axis_deliberation"$/);
    // The axis: 0.5 + 2 (0.4 - 0.5) / (2 (1 - 0.2²) + 0): an interval counts by how narrow it is.
    expect(a).toMatch(/^"a_2015",0\.4,{7}(,0\.39583333\d+,)$/);
    expect(b).toBe('"b_2015",,,,,,,,,,');
  });

  it("gives two profiles of one cluster and date names of their own", () => {
    const text = renderQcaCsv(resultOf([given("a", {}), given("a", {}), given("a", {})]));
    expect(text.match(/^"a_[^"]*"/gm)).toEqual(['"a_2015"', '"a_2015_2"', '"a_2015_3"']);
  });

  it("names the coder where several coded the same, and only there", () => {
    const by = (coder: string, id = "a") => JSON.stringify({ ...JSON.parse(given(id, {})), coder });
    const text = renderQcaCsv(resultOf([by("AB"), by("CD"), by("CD"), by("AB", "b")]));
    expect(text.match(/^"[ab]_[^"]*"/gm)).toEqual(['"a_2015_AB"', '"a_2015_CD"', '"a_2015_CD_2"', '"b_2015"']);
  });

  it.skipIf(!has("Rscript"))("is read by R as numbers, under names that R takes as they are", () => {
    const folder = scratch.put("table", {
      "odd.csv": renderQcaCsv(oddResult()),
      "some.csv": renderQcaCsv(resultOf(examples)),
    });
    const code = `for (file in c("odd.csv", "some.csv")) {
      table <- read.csv(file, row.names = 1, check.names = FALSE)
      stopifnot(all(vapply(table, is.numeric, NA) | vapply(table, function(x) all(is.na(x)), NA)))
      stopifnot(identical(names(table), make.names(names(table), unique = TRUE)))
      stopifnot(all(is.na(table) | (table >= 0 & table <= 1)))
      cat(dim(table), anyNA(table), "\\n")
    }`;
    const { stdout, stderr } = rscript(["-e", code], folder);
    expect(stderr).toBe("");
    const columns = ({ axes }: Typology) => axes.flatMap((axis) => axis.indicators).length + axes.length;
    const rows = resultOf(examples).results.length;
    expect(stdout).toBe(`60 ${columns(oddTypology())} TRUE \n${rows} ${columns(defaultTypology())} TRUE \n`);
  });
});
