import type { Code } from "../../../model/codes.js";
import type { Explanation } from "../../explanation.js";

/** What findings about a run: saved results, comparisons, options, settings, the machine mean, in English. */
export const RUN_EXPLANATIONS = {
  "result-typologies-differ": {
    title: "Results from different typologies",
    meaning:
      "Saved results carry the typology that they were computed with. These carry different ones, so their scores cannot stand in one table.",
    remedy: "Classify the profiles again with one typology.",
  },
  "result-bad-line": {
    title: "A line of a saved result that cannot be read",
    meaning:
      "A saved stream (`--format ndjson`) holds one record per line: the head, which names the typology, then profiles and findings. This line is not complete JSON, is no such record, or stands before the head. None of the file is used, for what is missing cannot be known.",
    remedy:
      "Save the result again. Files that parts of one run wrote can be put one behind the other as they are, heads included.",
  },
  "result-inconsistent": {
    title: "A saved result that contradicts itself",
    meaning:
      "A saved result is shown as it stands, so what it says must hang together: its axes are those of its typology, scores lie within their bounds, and status, type and possible types follow from them.",
    remedy: "Classify the profile again instead of changing its result by hand.",
  },
  "result-version": {
    title: "A saved result of another version",
    meaning:
      "The file was saved by a version of the program with another format of results. The formats differ where the method does, so its figures cannot stand beside those of this version.",
    remedy: "Classify the profiles again and save that result.",
  },
  "result-with-typology": {
    title: "A typology beside a saved result",
    meaning:
      "A saved result is already computed. To show it with another typology would put labels of one on scores of the other.",
    remedy: "Leave `--typology` out, or classify the profile itself.",
  },
  "result-empty": {
    title: "A saved result without a profile",
    meaning: "The run that saved this result found no profile, as a part of a batch may: there is nothing to show.",
    remedy: "Save it again from the right folder, or give the other parts of the batch with it.",
  },
  "result-expected": {
    title: "Not a saved result",
    meaning:
      "A result that was saved before is needed here, for instance as a baseline, but the file is something else.",
    remedy:
      "Save one with `--format json:results.json`, or with `--baseline results.json --update-baseline`, which writes over no file that is something else.",
  },
  "compare-typologies": {
    title: "Not two sides",
    meaning:
      "A comparison puts the same profiles under exactly two typologies, or takes two saved results. With fewer there is nothing to compare, and three would be three comparisons.",
    remedy: "Give `--typology` twice, or name two saved results and no `--typology`.",
  },
  "compare-mixed": {
    title: "A saved result beside profiles",
    meaning:
      "A saved result holds what one typology made of its profiles, and cannot be scored under the other; profiles have no typology of their own. Which side they would be on is not said.",
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
      "No profile has a result on both sides: they are other profiles (id, date, level, coder or content differ), or every one of them is refused under one of the typologies.",
    remedy: "Save both results from the same files, or correct what is refused.",
  },
  "compare-left-out": {
    title: "Profiles that are not compared",
    meaning:
      "Some profiles have a result on one side alone, or differ in content between the two. A difference between their verdicts would not be one between the typologies.",
    remedy: "Save both results from the same files, or leave it at the common profiles.",
  },
  "compare-unscored": {
    title: "A typology under which nothing is scored",
    meaning:
      "Under this typology no axis of any profile is known well enough for a score. All of them are undetermined there, and the comparison says nothing of its types.",
    remedy: "Code the fields from which its indicators are derived.",
  },
  "result-baseline-typology": {
    title: "A baseline of another typology",
    meaning:
      "The baseline was computed with another typology, or with another version of it. Every score may differ for that reason alone, so nothing is compared.",
    remedy: "Renew the baseline by `--update-baseline`, or name by `--typology` the one that it rests on.",
  },

  "usage-option-needs": {
    title: "An option that needs another one",
    meaning: "The option says how something is to be done that was not asked for.",
    remedy: "Add the other option, or leave this one out.",
  },
  "usage-option-excludes": {
    title: "Two options that contradict each other",
    meaning: "Each of the two is possible, but not both in one run.",
    remedy: "Leave one of them out.",
  },
  "usage-variable-unknown": {
    title: "An environment variable that nothing looks at",
    meaning: "Its name begins with TCEC_, but no option is called so: it has no effect. It may be misspelt.",
    remedy: "Name the variable after the option: TCEC_, then capitals and underscores, as in TCEC_MAX_WARNINGS.",
  },
  "usage-name-hyphen": {
    title: "A name of a file that looks like an option",
    meaning:
      "A word that begins with a hyphen is an option. There is a file of that name, which a pattern such as `*.yaml` has probably put there.",
    remedy: "Write `./` before the name, or `--` before all names: what follows it is no option.",
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
    meaning: "The command needs to be told what to work on, mostly a file.",
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
    meaning: "Documents, workbooks and pictures are bytes that would only disturb a terminal.",
    remedy: "Name a file with `-o`, or send the output into another program.",
  },
  "config-other-owner": {
    title: "A configuration of somebody else",
    meaning:
      "Above the working directory a configuration counts only where it belongs to you, or to whom the working directory belongs. In a folder that all may write to, anybody could put one above your work.",
    remedy: "If you trust it, copy it into the working directory, or run the command in its own folder.",
  },
  "export-left-open": {
    title: "Degrees for QCA that are left empty",
    meaning:
      "In crisp terms a degree above 0.5 is in the set and one below is out of it. Where only an interval is known that reaches across 0.5, its mid-point would put the case on a side that nobody coded, so the cell is empty, as one of which nothing is known.",
    remedy: "Code what would narrow it, or leave these rows or columns out and say so.",
  },
  "config-wrote": {
    title: "A file was written by order of a configuration",
    meaning:
      "Nobody typed the name of this file, or that it may be written over: the line of the configuration that is shown says so.",
  },
  "usage-config-outside": {
    title: "A configuration asks for something outside its folder",
    meaning:
      "A configuration may come from somebody else, with a checkout or an archive. So its paths (typology, format, expect, baseline, cache) count only in its own folder, links followed, and its outputs neither in hidden folders nor in `node_modules`. `force` of a configuration writes over files of that folder alone.",
    remedy:
      "Name a file in that folder, or say it on the command line or in a variable, which are yours. With `--no-config` no configuration counts.",
  },
  "machine-folder-gone": {
    title: "The working directory is gone",
    meaning:
      "Somebody has removed the folder that the command was called in, as a job of a CI or a change of branch may do. Paths mean nothing there.",
    remedy: "Go into a folder that exists and call the command again.",
  },
  "machine-no-descriptors": {
    title: "Too many open files",
    meaning:
      "The system allows a process, and the machine, a number of open files, and it is reached (EMFILE, ENFILE). A batch whose threads cannot be started for that reason goes on without them.",
    remedy: "Allow more with `ulimit -n`, or close what holds many files open.",
  },
  "usage-output-is-input": {
    title: "An output that is also an input",
    meaning: "Writing the result would destroy what it is computed from, so it is refused, also with --force.",
    remedy: "Choose another name for the output.",
  },
  "usage-allow": {
    title: "What cannot be allowed",
    meaning:
      "`--allow` takes the codes of warnings and notes about what files hold. Errors cannot be allowed, since a document that has one gives no result; nor can what is said of the run itself, such as trouble of its cache.",
    remedy: "Name the code of a warning or a note, as it stands before its message.",
  },
  "known-warnings-gone": {
    title: "Known warnings that are gone",
    meaning:
      "A list of known warnings (`--known-warnings`) holds some that are not found any more in files that were looked at. That fails no gate.",
    remedy:
      "Write the list anew with `--update-known-warnings` and commit it: what is gone is then new where it comes back.",
  },
  "known-warnings-kept": {
    title: "A list of known warnings that was not written",
    meaning: "While a file has errors, not all of its warnings are known: a new list would forget them.",
    remedy: "Correct the errors, or leave the file out of the run, and write the list again.",
  },
  "file-not-known-warnings": {
    title: "Not a list of known warnings",
    meaning:
      "`--known-warnings` reads the list that `--update-known-warnings` wrote: for each warning its file, code, field, what it is about, and how often it is there. A saved result, which `--baseline` reads, is another thing.",
    remedy: "Name the list, or write one under another name.",
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
      "A word without an ending is the name of a typology that the program brings. It brings none of this name, and there is no file that is called so.",
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
      "A new typology would have the id of one that comes with the program, and its results could be taken for those of that one.",
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
      "There is no code, fact, status or concept of this name, and the typology in force has nothing of it either.",
    remedy: "`tcec explain` without a name lists what can be explained.",
  },
  "internal-bug": {
    title: "A fault of the program",
    meaning:
      "The program came to a point that its authors held to be impossible. Your data are not at fault, whatever is in them.",
    remedy: "Please report it with the command and, if you may share it, the file.",
  },
} as const satisfies { readonly [C in Code]?: Explanation };
