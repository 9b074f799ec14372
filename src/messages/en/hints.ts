import type { DiagnosticArgs } from "../../model/codes.js";
import { asShellWord, asTyped, asTypedText } from "../../plain/typed.js";
import type { Context, HintTable } from "../catalogue.js";
import { asOption, meansUnknown, slipIn } from "../slips.js";
import type { SheetCode } from "../vocabulary.js";
import { BATCH_HINTS } from "./batch.js";
import { ODD_HINTS } from "./odd-signs.js";

/** What to do about a finding, in English. `null` where there is nothing to add. */
export const HINTS = {
  "file-not-found": (a) =>
    asOption(a.path) === null
      ? "Check the spelling of the path and the folder you are in."
      : `An option begins with two ordinary hyphens: ${asOption(a.path)}`,
  "file-unreadable": () => "Check that it is a file and that you may read it.",
  "file-no-match": () => "Name a YAML file, a folder that holds some, or a pattern in quotation marks.",
  "file-none-left": (a) =>
    a.other > 0
      ? "Name a folder that holds profiles."
      : "Check --exclude, and exclude in the configuration; --no-config ignores the configuration.",
  "file-left-out": () => null,
  "file-passed-over": (a) => useOf(a.got, a.path),
  "file-exclude-idle": () =>
    "A pattern without a slash matches names, wherever they are; one with a slash matches paths from the current folder.",
  "file-too-large": () => "A profile takes a few kilobytes. Split the file, or check that it is the right one.",
  "file-not-utf8": (a) =>
    `${a.encoding === null ? "" : `It seems to be ${ENCODINGS[a.encoding]}. `}Save the file again with the encoding UTF-8: most editors offer it under “Save as”.`,
  "file-too-many-documents": () => "Split the file.",
  "file-findings-cut": () => "Correct those that are shown, then run the command again.",
  "file-read-in-part": (a) =>
    a.because === "findings"
      ? "Correct what was found, then run the command again."
      : "Split the file. Much more of it can be read without anchors and aliases, and in blocks instead of braces.",
  "file-out-of-memory": () =>
    "Split the file, or give Node more memory: NODE_OPTIONS=--max-old-space-size=4096 means 4 GB.",
  "file-binary": () =>
    "A profile is a plain text file in YAML, and pairs are a plain text file in CSV, not a spreadsheet or a word-processor document.",
  "file-ending": (a) => `If it is a profile, rename it: ${a.meant}`,
  "file-link-outside": () => "Copy the file into the folder, or name it on the command line.",
  "file-output-exists": () => "Choose another name, or add --force to overwrite it.",
  "file-not-written": (a) =>
    a.reason === "ENOSPC"
      ? "Free some space, or write to another disk."
      : "Check that the folder exists and that you may write there.",

  "yaml-empty": () =>
    "A profile has at least the keys tcec, id, name and date; a typology begins with tcec_typology: 1.",
  "yaml-not-a-map": (a) =>
    `A profile begins with tcec: 1, a typology with tcec_typology: 1.${a.got === "string" ? " There must be a space after the colon." : ""}`,
  "yaml-tab": () => "Replace each tab with two spaces.",
  "yaml-duplicate-key": () =>
    "Keep one of the two. To list several things, use a list whose items begin with a hyphen.",
  "yaml-bad-indent": () =>
    "Lines that belong together begin in the same column; what belongs to a key is indented by two spaces.",
  "yaml-missing-quote": () => "Close the text with the same quotation mark that opens it.",
  "yaml-unexpected": (a) =>
    a.detail === "---"
      ? "Keep one document in the file."
      : (unexpectedHint(a.detail) ??
        "The cause is often a text with a colon, a # or a quotation mark in it: put the whole text in quotation marks."),
  "yaml-unquoted-bound": (a) => `Put it in straight quotation marks: "${a.text}"`,
  "yaml-alias-unknown": () => "To write a text that begins with an asterisk, put it in quotation marks.",
  "yaml-alias-cyclic": () => "Write the values out instead of referring to them.",
  "yaml-alias-explosion": () => "Write the values out instead of referring to them.",
  "yaml-too-deep": () => "A handful of levels is enough. Check the indentation.",
  "yaml-too-many-values": () =>
    "A profile holds some hundreds. Split the document, or check that it is the right file.",
  "yaml-too-large": () => "A profile takes a few kilobytes. Split the document, or check that it is the right file.",
  "yaml-tag-unknown": () => "Leave the tag out. To write a text that begins with !, put it in quotation marks.",
  "yaml-merge-key": () =>
    "Write the keys out here. One alias for the whole block, such as “participation: *name”, is allowed.",
  "yaml-key-not-text": () => "Write a word followed by a colon.",

  "key-unknown": (a, m) =>
    a.taken !== undefined
      ? `It is written ${m.quote(a.taken)}, which is here already. Keep one of the two.`
      : (meant(a.suggestion, a.allowed, m, a.label) ?? "Remove it. Keys of your own begin with x-."),
  "key-misplaced": (a, m) => {
    if (a.id !== undefined) {
      const place = a.places.includes("") ? "at the start of a line" : `under ${m.words(a.places, "or")}`;
      return `It is written ${m.quote(a.id)}, ${place}.`;
    }
    return a.places.includes("")
      ? "It belongs to the whole document: write it at the start of a line."
      : `It belongs under ${m.words(a.places, "or")}.`;
  },
  "key-renamed": (a, m) => {
    const [block = "", key] = a.now.split(".");
    return key === undefined ? `Write: ${a.now}` : `Write a block ${m.quote(block)} with the key ${m.quote(key)}.`;
  },
  "key-missing": (a) => `Add a line that begins with: ${a.key}:`,
  "key-excluded": () => "Keep one of the two.",
  "value-wrong-type": (a, m) => {
    if (a.write === "") return "Write it in quotation marks.";
    if (a.write !== null)
      return a.expected.includes("string") ? `Write it in quotation marks: ${a.write}` : `Write: ${a.write}`;
    if (a.expected.includes("object") && !a.expected.includes("string")) {
      const needed = a.needs === undefined ? "" : ` It needs ${m.words(a.needs, "and")}.`;
      return `Write its keys on the lines below, each indented by two spaces.${needed}`;
    }
    if (a.expected.includes("integer") || a.expected.includes("number"))
      return "Write one number, in digits. If it is unknown, leave the key out.";
    if (a.expected.join() === "array")
      return "Write a list: each item on a line of its own, after a hyphen and a space.";
    return a.got === "array" || a.got === "object"
      ? "Write one text, on the line of its key; put a text that begins with [ or { in quotation marks."
      : null;
  },
  "value-empty": (a) =>
    a.comment !== null
      ? `A # after a space begins a comment. If it is part of the value, write the value in quotation marks: ${JSON.stringify(a.comment)}`
      : "If the lines that follow belong to it, indent them by two spaces. If the value is unknown, leave the whole key out; if the answer is “none” or “no”, write 0, none or false.",
  "value-not-listed": (a, m) =>
    meansUnknown(a.value)
      ? "If it is unknown, leave the whole key out."
      : [meant(a.suggestion, a.allowed, m, a.label), a.field && `What each means: tcec explain ${a.field}`]
          .filter(Boolean)
          .join(". "),
  "value-replaced": (a, m) =>
    `Write ${m.list(
      a.now.map((word) => m.quote(word)),
      "or",
    )}.`,
  "schema-line-missing": (a) => `Begin the file with: # yaml-language-server: $schema=${a.path}`,
  "value-too-small": (a) =>
    a.value < 0
      ? "If the number stands for “unknown”, as -1 or -99 often do, leave the key out."
      : a.minimum === 1000
        ? "Write the year with four digits."
        : "Check it in the source.",
  "value-too-large": (a) => tooLargeHint(a),
  "value-not-whole": (a) =>
    a.meant === undefined
      ? 'Write a whole number, or a bound such as: ">=3"'
      : `If the point parts thousands, write it without: ${asTyped(a.meant)}`,
  "value-not-finite": () => "Write the number in digits, or leave the key out if it is unknown.",
  "value-decimal-comma": (a) => `Write: ${asTyped(a.suggestion)}`,
  "value-percent-sign": (a) => `Write: ${asTyped(a.suggestion)}`,
  "value-number-as-text": (a) =>
    a.value === a.suggestion
      ? `Write it without quotation marks: ${a.suggestion}`
      : `Write digits only, without spaces or commas: ${a.suggestion}`,
  "value-not-a-quantity": (a) => quantityHint(a),
  "value-empty-range": () => "Write the smaller value first.",
  "value-bad-date": (a) =>
    a.suggestion !== null
      ? a.alternative === null
        ? `Write: ${a.suggestion}`
        : `Write ${a.suggestion} if you mean the first of the two years, otherwise ${a.alternative}: only one can stand here.`
      : "Write a year (2013), a month (2013-12) or a day (2013-12-31) of the calendar.",
  "value-bad-id": (a) =>
    `Use lower-case letters without accents, digits and hyphens, without spaces${a.suggestion === null ? "." : `, for example: ${asTypedText(a.suggestion)}`}`,
  "value-bad-unit": (a, m) =>
    a.suggestion === null
      ? "Write percent, or a currency code such as EUR, kEUR (thousands) or MEUR (millions)."
      : `Did you mean ${m.quote(a.suggestion)}?`,
  "value-bad-format": null,
  "value-too-short": () => "Write something here. A key that is not required can be left out instead.",
  "value-too-long": (a) => (a.of === "items" ? null : "Shorten it; details can go into “notes”."),
  "value-repeated": () => "Remove one of the two.",
  "value-thousands-point": (a) =>
    `Write ${a.meant} if you mean thousands, otherwise ${a.read}: numbers are written without a thousands separator.`,
  "format-version": (a) => `Write ${a.supported}, or use the version of the program that the file was made for.`,
  "format-other": (a) => useOf(a.got, null) ?? "Check that it is the right file.",

  "funding-above-total": () =>
    "Check the figures in the source and correct a part or the total: the program never rescales a budget. What is not cash (free premises, volunteering) goes under “in_kind”.",
  "funding-below-total": () =>
    "Correct a part or the total. If some funding is not known, leave its key out: the rest then counts as unknown.",
  "funding-total-with-percent": () =>
    "Remove “total”. The size of the budget goes under “budget”, with amount and currency.",
  "funding-own-resources-mismatch": () =>
    "Own resources are the sum of market resources and membership fees, not an additional part. Keep what the source says and leave the other out.",
  "funding-part-unknown": (a, m) => meant(a.suggestion, a.allowed, m, a.label),
  "funding-part-elsewhere": (a) =>
    `Name only parts of ${a.here} here. A figure that covers two principles cannot be coded as a sum: give the total, and leave these parts out.`,
  "funding-part-twice": () =>
    "Each part belongs in one key only. Keep the figure that the source gives, alone or joined; if a sum includes a part that is also given alone, subtract that part.",
  "funding-no-shares": (a, m) =>
    `Give “total” (">0" if it is not known), or everything that is missing: ${m.list(a.uncovered, "and")} (0 where there is none).`,
  "jobs-above-total": () => "Correct one of them. “total” counts all jobs, including those of work integration.",
  "members-above-total": () => "Correct a count or the total. Individuals are not part of the total.",
  "members-miss-total": () =>
    "Correct a count or the total, or leave out the kind that is not known. Individuals are not part of the total.",
  "members-all-mismatch": () =>
    "“all” is exactly “total” (organisations) plus “individuals”. Correct a count, or leave out the one that is not known.",
  "network-tie-items": (a) =>
    a.items < 2
      ? "Write both members: [a, b]. Members without ties go under “network.members”."
      : "Write [a, b] or [a, b, 2]. A decimal comma makes two items: write 0.5. A name with a comma needs quotation marks.",
  "network-tie-form": (a) =>
    a.write === null
      ? "Write each tie as [a, b], or [a, b, 2] with a strength: ties: [[a, b], [b, c, 2]]. Members without ties go under “network.members”."
      : `Write ${a.write}; a third item is the strength. Members without ties go under “network.members”.`,
  "network-tie-strength": () =>
    "Write a number, such as the number of joint projects, or [a, b] alone for 1. Two members without a tie have no entry.",
  "network-tie-itself": () => "Write the other member, or remove the tie.",
  "network-tie-twice": () =>
    "Remove one of the two: a tie has no direction, so [a, b] and [b, a] are the same. If there are several ties between them, code a strength.",
  "network-tie-nobody": (a, m) =>
    a.suggestion === null
      ? `“network.members” names ${m.quote(a.listed)}, who has a tie, so it must list all members: add the missing one, or name only members without ties there.`
      : `Did you mean ${m.quote(a.suggestion)}?`,
  "network-name-blank": () => "Write the name of the member.",
  "network-name-variant": (a) => `Write it the same way everywhere: ${a.other}`,
  "network-too-large": () => "Keep only the members of the cluster itself; members of members are not part of it.",
  "network-cluster-named": () => "Remove its ties. If a member has the same name, give it a name of its own.",
  "network-members-total": (a) =>
    a.named < a.counted
      ? "Name the others under “network.members” if they have no ties; if their ties are not known, leave “complete” out."
      : "Correct a count, or remove those who are not members. If some are persons, code “members.individuals”.",
  "activities-above-100": () => "Correct the shares: together they make 100.",
  "activities-below-100": () => "Correct the shares, or leave out those that are not known.",
  "date-before-created": () => "Check both dates. “date” is the date that the profile describes.",
  "agreement-reversed": () => "Check both dates.",
  "label-unknown-call": () =>
    "Write the year of the call under “call” and the year of the answer under “year”. A regional call, or any other label, is written in words.",
  "label-before-call": () => "Check both years. “year” is the year of the answer.",
  "label-after-date": () =>
    "Leave it out: a profile holds what was true at its date. A later label belongs in a profile of a later date.",
  "label-twice": () => "Keep one entry, with its outcome at the date of the profile.",
  "agreement-over": () => "If it was renewed, write the new end. Otherwise leave it as it is: it counts as over.",
  "evidence-no-field": (a, m) =>
    a.suggestion === null
      ? "A field is written as a path with dots, for example funding.market."
      : `Did you mean ${m.quote(a.suggestion)}?`,
  "evidence-unknown-source": (a, m) =>
    a.suggestion === null
      ? "Add it under “sources”, at least with its title."
      : `Did you mean ${m.quote(a.suggestion)}?`,
  "value-unsettled": () => "Write the value that you agree on, or remove the line where nothing is known.",
  "text-encoded-twice": (a) => `Write: ${a.meant} – or save the original file again as UTF-8.`,
  "text-cut-short": (a) =>
    `If it belongs to the text, write the whole in quotation marks: ${JSON.stringify(`${a.text} ${a.comment}`)}`,
  "source-unused": () => "Refer to it under “evidence”, or remove it.",
  "sector-similar": (a) => `If you mean the same, write: ${a.suggestion}`,
  "contradiction-empowered": () =>
    "Check the participation, the mode and the seats again: “empower” means that a group decides by itself.",
  "contradiction-silent-seats": () =>
    "Whoever sits on a body that decides takes part: check the participation or the seats again.",
  "contradiction-grants": () =>
    "Check the figures and the model again: one of them may be from another year or level, or mistaken.",
  "contradiction-mode": () => "Check the bodies and the mode of decision again.",
  "contradiction-group": () =>
    "“not_applicable” is for a group that the cluster does not have. Code how far the group takes part, or leave it out.",
  "citizens-not-applicable": () => "If they take no part, write “none”; if it is not known, leave the key out.",
  "profile-two-levels": () =>
    "Two levels of a cluster are two profiles that cannot be compared: keep both only if you mean to, and do not count them together.",
  "profile-duplicate": () =>
    "Change the id or the date, or remove one of the two; a saved result belongs outside the folder of profiles. Several dates, levels or coders of one cluster are fine.",
  "indicator-elsewhere": (a) => `To score with it: --typology ${a.other}`,
  "values-alike": (a) =>
    a.write === null ? "If they mean the same, write it in one way." : `If they mean the same, write: ${a.write}`,
  "regions-merged": () =>
    "Each may be right at the date of its profile. To count them together, write one of the two in all profiles.",
  "indicator-unknown": (a, m) =>
    meant(a.suggestion, [], m) ?? "Remove it, or name the typology that has it with --typology.",
  "indicator-bad-code": (a, m) => meant(a.suggestion, a.allowed, m, a.label),
  "indicator-not-number": () =>
    'Write a number (7), a bound ("<7") or a range ("20..30"). If it is unknown, leave the key out.',
  "allow-unused": () =>
    "Remove it, or put it at the end of the line of the finding or on a separate line just above it.",
  "allow-unknown": (a, m) => meant(a.suggestion, [], m) ?? "Write the code that stands before the message.",
  "allow-error": () => "Correct what is wrong, and remove the comment.",
  "usage-allow": (a, m) =>
    a.because === "error"
      ? "Correct it. Only warnings and notes can be allowed."
      : (meant(a.suggestion, [], m) ??
        "Write the code that stands before the message of a warning or a note about a file."),
  "known-warnings-gone": () =>
    "Renew the list with --update-known-warnings, so that they count as new if they come back.",
  "known-warnings-kept": () => "Correct the files that have errors, or leave them out of the run.",
  "file-not-known-warnings": (a) =>
    a.because === "result"
      ? "To compare with a saved result, use --baseline."
      : a.because === "baseline"
        ? "Name it with --known-warnings; a baseline is a saved result."
        : "Make a list with --update-known-warnings, in a file that does not exist yet.",
  "text-unlisted": (a, m) => {
    const choice = meant(a.suggestion, a.allowed, m);
    const given = "If it is none of these, judge it yourself and give its degree under “indicators”.";
    return choice === null ? given : `${choice}${choice.endsWith("?") ? "" : "."} ${given}`;
  },
  "indicator-out-of-range": () => "Check the value and its unit.",

  "pairs-none": () => "Write one tie per line, such as: Atelier Bleu,Coop Nord",
  "cell-quotation": () =>
    "A cell that begins with a quotation mark ends with one; a quotation mark inside it is written twice.",
  "pairs-cells": (a) =>
    a.cells < 2
      ? "Write both members, with a comma, a semicolon or a tab between them. Members without ties go under “network.members” of the profile."
      : a.delimiter === ","
        ? "A decimal comma makes two cells: write 0.5, or separate cells by semicolons. A name with a comma needs quotation marks."
        : "Remove the other columns. A name that contains the delimiter needs quotation marks.",
  "pairs-strength": () =>
    "Write a number, such as the number of joint projects, or leave the cell empty for 1. Two members without a tie have no line. A header, if any, is: from,to,strength",
  "pairs-twice": () =>
    "Remove one of the two: a tie has no direction, so a,b and b,a are the same. If there are several ties between them, write one line with their strength.",
  "typology-anchors-unordered": () => "They must strictly rise from out through crossover to in, or strictly fall.",
  "typology-degree-half": () => "Choose a degree above or below, such as 0.4 or 0.6.",
  "typology-indicator-shared": () =>
    "An indicator belongs to one axis only. Give the second one another id and another fact.",
  "typology-duplicate-id": () => "Give one of the two another id.",
  "typology-fact-unknown": (a, m) => meant(a.suggestion, [], m) ?? "The command “tcec explain facts” lists all facts.",
  "typology-fact-twice": () => "The same fact then counts twice. If that is intended, leave it.",
  "typology-fact-method": (a) =>
    a.expected === "none" ? "Use it in the condition of a trait, a watchpoint or a check." : null,
  "typology-code-missing": () => "Add it under “degrees”, with a degree from 0 to 1.",
  "typology-code-unknown": (a, m) => meant(a.suggestion, [], m) ?? "Remove it.",
  "typology-comparison": (a, m) => `Possible here: ${m.list(a.allowed)}`,
  "typology-axis-unknown": (a, m) => meant(a.suggestion, [], m) ?? "Declare it under “axes”, or remove it here.",
  "typology-type-unknown": (a, m) => meant(a.suggestion, [], m) ?? "Declare it under “types”, or remove it here.",
  "typology-types-overlap": () => "Each corner belongs to exactly one type. Change the condition of one of them.",
  "typology-types-gap": () => "Add a type for it, or let a type leave an axis open.",
  "typology-source-unknown": (a, m) =>
    a.suggestion === null
      ? "Add it under “sources”, at least with its title."
      : `Did you mean ${m.quote(a.suggestion)}?`,
  "typology-weights-zero": () => "Give at least one indicator a weight above 0.",
  "typology-defining-twice": () =>
    "Keep “defining: true” only on the indicator that the theory uses to define the axis.",
  "typology-number-undeclared": () => "Add “source”, or “decision: true” with a rationale.",
  "typology-translation-missing": (a) => `Add the text under “${a.language}”.`,
  "typology-changed": () => "Give the file an id of its own.",
  "typology-degrees-turn": () =>
    "Let the degrees only rise, or only fall, along the scale, unless the middle is meant to differ from both ends.",
  "typology-never-raised": () => "Write a condition that some possible value of the fact meets.",
  "typology-never-cleared": () =>
    "A list such as “sectors” never says that it is complete. Name a fact that can also show that there is no reason to warn.",
  "trait-never-independent": () =>
    "It is shown as the same evidence again and never counts as corroboration. A trait that rests on another block of the profile would.",
  "typologies-same-name": () => "Give one of them another id, or another version.",
  "typology-settings-order": () => "The sound known share must be at least the minimum known share.",

  "result-typologies-differ": () => "Classify the profiles again with one typology, or show the results one by one.",
  "result-bad-line": (a) =>
    a.what === "headless"
      ? "Put the part of the file that begins with the head first."
      : "Save the result again; a run that was interrupted leaves an incomplete file.",
  "result-inconsistent": () => "Classify the profile again instead of changing its result by hand.",
  "result-version": () =>
    "Classify the profiles again and save that result: the method has changed, so old scores cannot be compared with new ones. To show the old result as it is, use the version of the program that wrote it (the result names it under `tool`).",
  "result-with-typology": () =>
    "Leave --typology and --min-confidence out, or classify the profile itself instead of the saved result.",
  "result-empty": () => "Save the result of a run that finds some profiles.",
  "result-expected": () => "Make one with --format json. To start afresh under this name, remove the file first.",
  "compare-typologies": () =>
    "Name two: tcec compare profiles -t one.yaml -t other.yaml, or tcec compare one.json other.json.",
  "compare-mixed": () =>
    "Compare two saved results, or the profiles themselves under two typologies: tcec compare profiles -t one.yaml -t other.yaml.",
  "compare-same": () =>
    "Name another typology, or another version. To compare two codings under one typology, use tcec batch --baseline.",
  "compare-nothing-common": () =>
    "Check that the profiles are the same on both sides, with the same ids, dates and contents, and that they are valid under both.",
  "compare-left-out": (a) =>
    a.only === null
      ? "Save both results again from the same files: otherwise the difference may lie in the coding."
      : "Only what both sides have is compared.",
  "compare-unscored": () =>
    "Code the fields that its indicators are read from: “tcec codebook” lists them, “tcec classify” says what is missing.",
  "coding-one-coder": () =>
    "Name a folder or a file for each coder: coder-a coder-b. Or write “coder:” in the profiles, with another name for each coder.",
  "trajectory-no-case": () =>
    "The dates of a cluster are profiles with the same “id” and a different “date”: write the “id” the same way in all of them.",
  "trajectory-order": () => "Give both dates to the month or the day, or keep only one of the two profiles.",
  "trajectory-alone": () =>
    "If this is as intended, nothing needs to be done; otherwise write their “id” as in the other profiles of the cluster.",
  "coding-nothing-common": () =>
    "Clusters are matched by “id”, “date” and “level”: write all three the same way for both coders.",
  "coding-no-coder": () => "Write “coder:” and a name or a letter, or name a folder for each coder.",
  "coding-same-coder": () => "Give the coders different names in “coder:”, or keep one of the two profiles.",
  "coding-alone": () => "Only what at least two coders have coded can be compared.",
  "alternatives-typology": (a) =>
    `Name the typology that they belong to, --typology ${asShellWord(a.got)}, or another file with --spec.`,
  "alternatives-address": (a) =>
    a.suggestion === null
      ? "An address names what it changes by ids: axes.AXIS.indicators.INDICATOR.weight. `tcec typology show` lists the ids; * stands for all of them."
      : `Did you mean ${asTyped(a.suggestion)}?`,
  "alternatives-types": () => "Compare two typologies with `tcec compare` instead.",
  "form-private": () => "Add --private-quotes if whoever gets the page may read them; without it the file is left out.",
  "letter-broken": () =>
    "Copy everything from the line BEGIN TCEC PROFILE to the line END TCEC PROFILE, or ask for the file itself.",
  "result-not-coded": () => "Name the profiles that it was made from.",
  "outcome-value": (a) =>
    `Calibrate it as a degree of membership in the outcome, such as ${a.field}: 0.8; leave the field out if the outcome is not known.`,
  "outcome-nowhere": (a, m) =>
    a.suggestion === null
      ? "Write the outcome into the profiles as a degree from 0 to 1 in a free field, such as x-jobs-kept: 0.8, and name that field."
      : `Did you mean ${m.quote(a.suggestion)}?`,
  "ratings-column": (a, m) =>
    a.found.length === 0
      ? "The first row names the columns: rater, unit, value."
      : `The first row names ${m.list(a.found.map(m.quote), "and")}; rater, unit and value are needed.`,
  "ratings-row": () => "Each line names the rater and the unit; if there is no rating, only value is left empty.",
  "ratings-none": () => "Below the row of headings, write one rating per line: rater, unit, value.",
  "ratings-scale": (a) => `Write one of ${a.allowed.join(", ")}.`,
  "ratings-mixed": () =>
    "All ratings of one dataset have the same scale and domain. Give what is rated on another scale a different name in “dataset”.",
  "ratings-value": (a, m) =>
    a.allowed === null
      ? "Write a number with a decimal point, or NA if there is none."
      : `Possible are ${m.list(a.allowed.map(m.quote), "or")}, and NA or nothing if there is no rating.`,
  "ratings-twice": () => "Keep one of the two.",
  "result-baseline-typology": () =>
    "Renew the baseline with --update-baseline, or use --typology to name the typology of the baseline. To compare two typologies on the same profiles, use tcec compare.",

  ...BATCH_HINTS,
  ...ODD_HINTS,

  "usage-option-needs": (a) => `Add ${a.needs}, or leave ${a.option} out.`,
  "usage-option-excludes": () => "Leave one of the two out.",
  "usage-variable-unknown": (a, m) =>
    meant(a.suggestion, [], m) ?? "A variable is called TCEC_ and the name of an option, such as TCEC_FAIL_ON.",
  "usage-name-hyphen": (a) => `Write ${asShellWord(`./${a.name}`)}, or -- before the names.`,
  "usage-option-unknown": (a, m) => meant(a.suggestion, [], m) ?? "--help lists the options.",
  "usage-command-unknown": (a, m) => meant(a.suggestion, [], m) ?? "“tcec --help” lists the commands.",
  "usage-argument-missing": (a) =>
    a.argument === "--output" ? "Name the file to write: --output FILE" : "The option --help shows examples.",
  "usage-argument-excess": () => "The option --help shows examples. A path with spaces needs quotation marks.",
  "usage-option-value-missing": () => "The option --help shows examples.",
  "usage-choice": (a, m) =>
    a.value.startsWith("x-")
      ? "Your own keys (x-…) stay in the profile and are not part of any result. What a table should show can go under “notes”, which is a column."
      : meant(a.suggestion, a.allowed, m),
  "usage-format-unknown": (a, m) => meant(a.suggestion, a.allowed, m),
  "usage-output-binary": () => "Name a file with -o, or send the output to another program.",
  "file-not-ours": (a) =>
    a.expected === "configuration"
      ? "Remove the link, or copy a configuration there; --no-config ignores it."
      : "Correct the name in the configuration. To see what is wrong in the file, name it on the command line.",
  "config-other-owner": () => "If you trust it, copy it into this folder, or run the command in its own folder.",
  "export-lost": () =>
    "Semicolons in the items of a list, blocks under a field of your own (`x-`) and texts of more than 32,767 characters stay in the YAML.",
  "export-lists-left": () => "`tcec export --format xlsx` or `csv` holds them.",
  "export-left-open": () => "R reads them as NA. `tcec table --kind indicators` shows their bounds.",
  "config-wrote": null,
  "usage-config-outside": (a) =>
    a.because === "outside"
      ? "Name a file in that folder, or name it on the command line; --no-config ignores the configuration."
      : "Name another file, or name it on the command line; --no-config ignores the configuration.",
  "machine-folder-gone": () => "Go to one that does, for instance with “cd ~”.",
  "machine-no-descriptors": () => "Allow more open files (ulimit -n), or close programs that have many files open.",
  "usage-output-is-input": () => "Choose another name for the output.",
  "usage-output-twice": () => "Give each output a name of its own.",
  "usage-stdin-twice": () => "Name “-” once.",
  "usage-typology-unknown": (a, m) =>
    [meant(a.suggestion, [], m), `Shipped: ${m.list(a.shipped, "and")}. A file is named with its extension: mine.yaml`]
      .filter((part) => part !== null)
      .join(" "),
  "usage-id-malformed": () =>
    "Use letters from A to Z, digits, `_`, `-` and `.`, beginning with a letter or a digit, 100 at most: `my-typology`.",
  "usage-id-shipped": () =>
    "Choose an id of your own, so that nobody mistakes its results for those of the shipped one.",
  "usage-factor-idle": (a, m) =>
    a.moving.length === 0 ? "No factor moves anything on these profiles." : `These do: ${m.list(a.moving, "and")}`,
  "usage-id-unknown": (a, m) =>
    meant(a.suggestion, [], m) ??
    "Name a code, a field of a profile or a word that it takes, a fact, a status, or an axis, indicator, type, trait, watchpoint or check of the typology.",
  "internal-bug": () => "This is not your fault. Please report it, with the command and the file that led to it.",

  "axis-high": null,
  "axis-low": null,
  "axis-borderline": () => "No type is named so near to the border. More precise facts may move the score to one side.",
  "axis-unscored": () => "Code more of what this axis rests on; what leaves most open is listed first.",
  "axis-leans-high": null,
  "axis-leans-low": null,
  "axis-compensation": () => "Look at the indicators one by one before you rely on the score.",
  "axis-definition-outvoted": () => "Say so when you report the type.",
  "indicator-pulls-up": null,
  "indicator-pulls-down": null,
  "indicator-undecided": null,
  "unknown-decisive": () => "This is the evidence to look for first.",
  "unknown-harmless": null,
  "trait-consistent": null,
  "trait-inconsistent": () =>
    "A trait does not count in the score. Check whether the fact or its reading needs a second look.",
  "trait-unknown": null,
  "watchpoint-raised": null,
  "watchpoint-unknown": null,
  "nearest-change": null,
  "nearest-border": null,
  "nearest-none": null,
  "type-description": null,
  "type-atypical": () => "Say so whenever you report the type.",
} satisfies Omit<HintTable, SheetCode>;

/** The probable word, with what it is called where it was known by that; or the possible ones; `null` where neither is known. */
function meant(suggestion: string | null, allowed: readonly string[], m: Context, label?: string): string | null {
  const called = label === undefined ? "" : ` (${label})`;
  if (suggestion !== null) return `Did you mean ${said(suggestion, m)}${called}?`;
  return allowed.length === 0 ? null : `Possible here: ${m.list(allowed.map((choice) => shown(choice, m)))}`;
}

/** A word between the quotation marks of the language; a bound between those that are typed. */
function said(suggestion: string, m: Context): string {
  return /^[<>]|\.\./.test(suggestion) ? JSON.stringify(suggestion) : m.quote(suggestion);
}

/** A range in words, a mark in quotation marks, any other choice as it is typed. */
function shown(choice: string, m: Context): string {
  const [, lo, hi] = /^([0-9]+)\u2013([0-9]+)$/.exec(choice) ?? [];
  if (lo !== undefined && hi !== undefined) return `${m.number(Number(lo))} to ${m.number(Number(hi))}`;
  return /[\p{L}\p{N}\u2026]/u.test(choice) ? choice : m.quote(choice);
}

/** For a text that breaks the rules of YAML in one of the usual ways; null for any other. */
function unexpectedHint(text: string): string | null {
  switch (slipIn(text)) {
    case "colon":
      return "Put a space after the colon.";
    case "comment":
      return "A # after a space begins a comment, which hides the closing bracket: put what begins with # in quotation marks.";
    case "bracket":
      return "A bracket is opened here and never closed, or is closed by one of another kind.";
    default:
      return null;
  }
}

const ENCODINGS = {
  "utf-16": "UTF-16 (“Unicode” in Notepad)",
  "windows-1252": "Windows-1252 (“ANSI” in Notepad)",
  macintosh: "Mac Roman, from old Macs",
} as const;

/** What to write for a text that is no quantity, as far as it says what was meant. */
function quantityHint({ value, suggestion, because }: DiagnosticArgs["value-not-a-quantity"]): string {
  const write = suggestion === null ? null : asTyped(suggestion);
  switch (because) {
    case "unknown":
      return "If it is unknown, leave the key out.";
    case "none":
      return `If there is none, write: ${write}`;
    case "some":
      return `If there is some and it is not known how much, write: ${write}`;
    case "about":
      return `Write a range that is sure to contain it, such as: ${write}`;
    case "unit":
      return `Write the number alone: ${write}`;
    case "comma":
      return `Write ${value.replace(",", "")} if the comma separates thousands, ${value.replace(",", ".")} if it is a decimal mark.`;
    default:
      return write === null
        ? 'Write a number (7), a bound ("<7", ">=90") or a range ("20..30"), without a unit. If it is unknown, leave the key out.'
        : `Write: ${write}`;
  }
}

/** What a number that is too large often is: a percentage for a degree, an amount of money for a share, a figure in another unit. */
function tooLargeHint({ value, maximum }: DiagnosticArgs["value-too-large"]): string {
  if (maximum === 1 && value <= 100) {
    return `It goes from 0 to 1. If it is a percentage, write: ${Number((value / 100).toPrecision(12))}`;
  }
  if (maximum === 100) return "Here it is a percentage. An amount of money has a currency such as EUR as its unit.";
  if (maximum === 9999) return "Write the year with four digits.";
  return maximum < 100
    ? "If the source uses another scale, take the level whose description in the codebook fits."
    : "Check it in the source, with its unit: it may be in thousands or millions.";
}

/** How a file of this kind is used; `path` is `null` where its name stands before. */
function useOf(kind: string, path: string | null): string | null {
  const name = path === null ? "FILE" : asShellWord(path);
  switch (kind) {
    case "typology":
      return `To score with it: --typology ${name}`;
    case "expected":
      return `To compare the results with it: --expect=${name}`;
    case "result":
      return path === null ? null : `To use it, name it on the command line: ${name}`;
    case "alternatives":
      return `To try what it declares: tcec robustness --spec ${name}`;
    case "configuration":
      return "Every command run in its folder reads it automatically.";
    default:
      return null;
  }
}
