import type { Code } from "../../../model/codes.js";
import type { Explanation } from "../../explanation.js";

/** What findings about a run: saved results, comparisons, options, settings, the machine mean, in English. */
export const RUN_EXPLANATIONS = {
  "result-typologies-differ": {
    title: "Results from different typologies",
    meaning:
      "Saved results contain the typology that they were computed with. These contain different ones, so their scores cannot be put in one table.",
    remedy: "Classify the profiles again with one typology.",
  },
  "result-bad-line": {
    title: "A line of a saved result that cannot be read",
    meaning:
      "A saved stream (`--format ndjson`) holds one record per line: the head, which names the typology, then profiles and findings. This line is not complete JSON, is not such a record, or comes before the head. Nothing in the file is used, since what is missing cannot be known.",
    remedy:
      "Save the result again. Files written by the parts of one run can be joined end to end as they are, heads included.",
  },
  "result-inconsistent": {
    title: "A saved result that contradicts itself",
    meaning:
      "A saved result is shown as it is, so it must be consistent: its axes are those of its typology, scores lie within their bounds, and status, type and possible types follow from them.",
    remedy: "Classify the profile again instead of changing its result by hand.",
  },
  "result-version": {
    title: "A saved result of another version",
    meaning:
      "The file was saved by a version of the program with another format of results. The formats differ because the method does, so its figures cannot be compared with those of this version.",
    remedy: "Classify the profiles again and save that result.",
  },
  "result-with-typology": {
    title: "A typology beside a saved result",
    meaning:
      "A saved result has already been computed. Showing it with another typology would put the labels of one on the scores of the other.",
    remedy: "Leave `--typology` out, or classify the profile itself.",
  },
  "result-empty": {
    title: "A saved result without a profile",
    meaning: "The run that saved this result found no profile, as a part of a batch may: there is nothing to show.",
    remedy: "Save it again from the right folder, or name the other parts of the batch with it.",
  },
  "result-expected": {
    title: "Not a saved result",
    meaning:
      "A result that was saved before is needed here, for instance as a baseline, but the file is something else.",
    remedy:
      "Save one with `--format json:results.json`, or with `--baseline results.json --update-baseline`, which never overwrites a file of another kind.",
  },
  "compare-typologies": {
    title: "Not exactly two sides",
    meaning:
      "A comparison puts the same profiles under exactly two typologies, or takes two saved results. With fewer there is nothing to compare, and three would be three comparisons.",
    remedy: "Give `--typology` twice, or name two saved results and no `--typology`.",
  },
  "compare-mixed": {
    title: "A saved result beside profiles",
    meaning:
      "A saved result contains the scores of its profiles under one typology and cannot be scored under another; profiles belong to no typology. So it is not clear what should be compared with what.",
    remedy: "Compare two saved results, or the profiles under two typologies.",
  },
  "compare-same": {
    title: "The same typology twice",
    meaning:
      "Both sides have the same content and count the same evidence, so every profile would have the same result on both.",
    remedy: "Name another typology or another version. To see what changed in the coding, use `tcec batch --baseline`.",
  },
  "compare-nothing-common": {
    title: "No profile in common",
    meaning:
      "No profile has a result on both sides: the profiles are different ones (id, date, level, coder or content differ), or all of them are refused under one of the typologies.",
    remedy: "Save both results from the same files, or correct what is refused.",
  },
  "compare-left-out": {
    title: "Profiles that are not compared",
    meaning:
      "Some profiles have a result on one side only, or differ in content between the two. A difference between their verdicts need not come from the typologies.",
    remedy: "Save both results from the same files, or compare only the common profiles.",
  },
  "compare-unscored": {
    title: "A typology under which nothing is scored",
    meaning:
      "Under this typology no axis of any profile is known well enough for a score. All of them are undetermined there, and the comparison says nothing about its types.",
    remedy: "Code the fields from which its indicators are derived.",
  },
  "result-baseline-typology": {
    title: "A baseline of another typology",
    meaning:
      "The baseline was computed with another typology, or with another version of it. Every score may differ for that reason alone, so nothing is compared.",
    remedy: "Renew the baseline with `--update-baseline`, or use `--typology` to name the typology of the baseline.",
  },

  "usage-option-needs": {
    title: "An option that needs another one",
    meaning: "The option only qualifies something that was not asked for.",
    remedy: "Add the other option, or leave this one out.",
  },
  "usage-option-excludes": {
    title: "Two options that contradict each other",
    meaning: "Each of the two is possible, but not both in one run.",
    remedy: "Leave one of them out.",
  },
  "usage-variable-unknown": {
    title: "An environment variable without effect",
    meaning: "Its name begins with TCEC_, but no option has this name, so it has no effect. It may be misspelt.",
    remedy: "Name the variable after the option: TCEC_, then capitals and underscores, as in TCEC_MAX_WARNINGS.",
  },
  "usage-name-hyphen": {
    title: "A name of a file that looks like an option",
    meaning:
      "A word that begins with a hyphen is read as an option. There is a file of that name, probably matched by a pattern such as `*.yaml`.",
    remedy: "Write `./` before the name, or `--` before all names: what follows it is not read as an option.",
  },
  "usage-option-unknown": {
    title: "An unknown option",
    meaning: "The command has no option of this name.",
    remedy: "`tcec --help`, or `--help` after the command, lists the options with examples.",
  },
  "usage-command-unknown": {
    title: "An unknown command",
    meaning: "The program has no command of this name.",
    remedy: "`tcec --help` lists the commands with examples.",
  },
  "usage-argument-missing": {
    title: "A missing argument",
    meaning: "The command needs to be told what to work on, usually a file.",
    remedy: "`--help` after the command shows examples.",
  },
  "usage-argument-excess": {
    title: "Too many arguments",
    meaning: "The command was given more than it can use.",
    remedy: "`--help` after the command shows examples. A path with spaces needs quotation marks.",
  },
  "usage-option-value-missing": {
    title: "An option without its value",
    meaning: "The option needs a value, such as a file or a word.",
    remedy: "`--help` after the command shows examples.",
  },
  "usage-choice": {
    title: "Not a possible choice",
    meaning: "The option takes certain values only.",
    remedy: "Choose one of those that the hint names.",
  },
  "usage-format-unknown": {
    title: "An unknown format",
    meaning: "The program cannot write this format, or cannot tell it from the extension of the file.",
    remedy: "Name the format with `--format`.",
  },
  "usage-output-binary": {
    title: "A file format for a terminal",
    meaning: "Documents, workbooks and pictures are not text and would only garble a terminal.",
    remedy: "Name a file with `-o`, or send the output to another program.",
  },
  "config-other-owner": {
    title: "A configuration of somebody else",
    meaning:
      "Above the current folder, a configuration is used only if it belongs to you or to the owner of the current folder. In a folder that everybody may write to, anybody could put one above your work.",
    remedy: "If you trust it, copy it into the current folder, or run the command in its own folder.",
  },
  "export-lost": {
    title: "A value that no cell can hold",
    meaning:
      "A sheet has one value in a cell, and the items of a list with semicolons between them. What would come back as something else is left out.",
    remedy: "Keep the YAML, or write the value so that a cell can hold it.",
  },
  "export-lists-left": {
    title: "Lists that a classification sheet has no place for",
    meaning:
      "A classification sheet, as NVivo imports it, has one row for each case and one value for each attribute. Institutions, activities, bodies and other lists, evidence and sources have several rows for a case, so they are left out.",
    remedy: "Nothing, if the sheet is for NVivo alone. To give everything away, export sheets: xlsx, ods or csv.",
  },
  "export-left-open": {
    title: "Degrees for QCA that are left empty",
    meaning:
      "In crisp terms a degree above 0.5 is in the set and one below is out of it. If all that is known is an interval across 0.5, its mid-point would put the case on a side that nobody coded, so the cell is empty, as if nothing were known.",
    remedy: "Code what would narrow the interval, or leave these rows or columns out and say so.",
  },
  "config-wrote": {
    title: "A file was written because of a configuration",
    meaning:
      "The name of this file, or the permission to overwrite it, was not typed but comes from the line of the configuration that is shown.",
  },
  "usage-config-outside": {
    title: "A configuration asks for something outside its folder",
    meaning:
      "A configuration may come from somebody else, with a checkout or an archive. So its paths (typology, format, expect, baseline, cache) are accepted only within its own folder, links resolved, and its outputs neither in hidden folders nor in `node_modules`. `force` in a configuration overwrites only files in that folder.",
    remedy:
      "Name a file in that folder, or use the command line or a variable, which are under your own control. With `--no-config` no configuration is used.",
  },
  "machine-folder-gone": {
    title: "The current folder is gone",
    meaning:
      "The folder in which the command was run has been removed, as a CI job or a change of branch may do. Paths mean nothing there.",
    remedy: "Go to a folder that exists and run the command again.",
  },
  "machine-no-descriptors": {
    title: "Too many open files",
    meaning:
      "The system limits the number of open files, for each process and in all, and the limit has been reached (EMFILE, ENFILE). A batch whose threads cannot be started for that reason continues without them.",
    remedy: "Allow more with `ulimit -n`, or close programs that have many files open.",
  },
  "usage-output-is-input": {
    title: "An output that is also an input",
    meaning: "Writing the result would destroy what it is computed from, so it is refused, even with --force.",
    remedy: "Choose another name for the output.",
  },
  "usage-allow": {
    title: "What cannot be allowed",
    meaning:
      "`--allow` takes the codes of warnings and notes about what files hold. Errors cannot be allowed, since a document with an error gives no result; nor can findings about the run itself, such as trouble with its cache.",
    remedy: "Name the code of a warning or a note, as it stands before its message.",
  },
  "known-warnings-gone": {
    title: "Known warnings that are gone",
    meaning:
      "A list of known warnings (`--known-warnings`) contains some that are no longer found in the files that were read. This fails no gate.",
    remedy:
      "Renew the list with `--update-known-warnings` and commit it: a warning that is gone then counts as new if it comes back.",
  },
  "known-warnings-kept": {
    title: "A list of known warnings that was not written",
    meaning: "While a file has errors, not all of its warnings are known: a new list would forget them.",
    remedy: "Correct the errors, or leave the file out of the run, and write the list again.",
  },
  "file-not-known-warnings": {
    title: "Not a list of known warnings",
    meaning:
      "`--known-warnings` reads the list written by `--update-known-warnings`: for each warning its file, code, field, subject and count. A saved result, which `--baseline` reads, is something else.",
    remedy: "Name the list, or make one under another name.",
  },
  "usage-output-twice": {
    title: "Two outputs to one file",
    meaning: "The second output would overwrite the first.",
    remedy: "Give each a name of its own.",
  },
  "usage-stdin-twice": {
    title: "Standard input twice",
    meaning: "What comes through a pipe can be read only once.",
    remedy: "Name `-` once.",
  },
  "usage-typology-unknown": {
    title: "A typology that is not shipped",
    meaning:
      "A word without an extension is taken as the name of a shipped typology. None has this name, and there is no file with this name.",
    remedy: "`tcec typology list` shows the names. A typology of your own is named by its path: `mine.yaml`.",
  },
  "usage-id-malformed": {
    title: "Not the id of a typology",
    meaning:
      "An id is a short name for results, columns and files. It has letters from A to Z, digits, `_`, `-` and `.`, begins with a letter or a digit, and has at most 100 characters.",
    remedy: "Choose another id: `tcec typology new --as my-typology`.",
  },
  "usage-id-shipped": {
    title: "The id of a shipped typology",
    meaning:
      "A new typology would have the id of a shipped one, and its results could be mistaken for those of the shipped one.",
    remedy: "Choose another id: `tcec typology new --as my-typology`. `tcec typology list` shows those that are taken.",
  },
  "usage-factor-idle": {
    title: "Factor that moves nothing",
    meaning:
      "A factor was named that has nothing to move under this typology and on these profiles: no interval is coded that a value could be drawn in, no table of codes is declared, or one indicator alone counts, whatever its weight. A share of draws of it would be 100 % for that reason alone.",
    remedy: "Leave it out, or name one that the hint lists.",
  },
  "usage-id-unknown": {
    title: "Nothing of this name",
    meaning:
      "There is no code, fact, status or concept of this name, and nothing in the typology in force has it either.",
    remedy: "`tcec explain` without a name lists what can be explained.",
  },
  "internal-bug": {
    title: "A bug in the program",
    meaning:
      "The program reached a state that should be impossible. Your data are not at fault, whatever they contain.",
    remedy: "Please report it with the command and, if you may share it, the file.",
  },
} as const satisfies { readonly [C in Code]?: Explanation };
