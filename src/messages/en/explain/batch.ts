import type { Explanation } from "../../explanation.js";
import type { BatchCode } from "../../vocabulary.js";

const RENEW =
  "Look at the change. If it is as it should be, run again with `--update-baseline`; if not, correct the profile.";
const EXPECTED =
  "Look at the reasons with `tcec classify`. Correct the profile if a fact is wrong, or the expectation if it is out of date.";

/** What each finding of a batch means, in English. */
export const BATCH_EXPLANATIONS: { readonly [C in BatchCode]: Explanation } = {
  "gate-status": {
    title: "A status that the run refuses",
    meaning:
      "The profile has a status that `--fail-on` names. The result itself is valid; this run was asked not to let such results pass.",
    remedy:
      "Code more of what is missing, or leave this status out of `--fail-on`. Each word stands for exactly that status.",
  },
  "gate-flag": {
    title: "A flag that the run refuses",
    meaning:
      "Beside the verdict stands a flag that `--fail-on` names: `atypical` if a presumption of the type fails, `outvoted` if the indicator that defines an axis lies on the opposite side of 0.5 from its score, `compensation` if most of the weight does.",
    remedy: "Look at the reasons with `tcec classify`, or leave the flag out of `--fail-on`.",
  },
  "gate-watchpoint": {
    title: "A watchpoint that the run refuses",
    meaning: "The facts of the profile raise a watchpoint that `--fail-on watchpoint:…` names.",
    remedy: "Look at the facts behind it with `tcec classify --verbose`, or leave it out of `--fail-on`.",
  },
  "gate-check": {
    title: "A check that the run asks for",
    meaning:
      "The facts of the profile show that it does not meet a check that `--fail-on check:…` names. A check about which too little is known does not count.",
    remedy: "Look at the facts behind it with `tcec classify --verbose`, or leave it out of `--fail-on`.",
  },
  "expect-type": {
    title: "Another type than expected",
    meaning:
      "The profile itself (`expected`), or the file of `--expect`, says which type is expected for the cluster, and another one came out. No type can be expected, too.",
    remedy: EXPECTED,
  },
  "expect-status": {
    title: "Another status than expected",
    meaning:
      "The profile itself (`expected`), or the file of `--expect`, says which status is expected, and the verdict has another.",
    remedy: EXPECTED,
  },
  "expect-possible": {
    title: "Other possible types than expected",
    meaning:
      "The file of `--expect` lists the types that are expected to be still possible, and others came out. Their order does not matter.",
    remedy: EXPECTED,
  },
  "expect-missing": {
    title: "An expected profile is missing",
    meaning:
      "The file of `--expect` has an entry for a cluster and a date of which no profile was scored. In a part of a batch (`--shard`) this is not checked.",
    remedy: "Check whether the profile was moved, renamed or refused. If it is gone for good, remove its entry.",
  },
  "expect-nothing": {
    title: "Nothing was compared",
    meaning:
      "`--expect` was asked for, but none of the profiles says what is expected of it. A comparison that compares nothing is not a success.",
    remedy:
      "Give profiles a block `expected` with `type`, `status` or both, or name a file that holds the expectations: `--expect=expected.yaml`.",
  },
  "expect-type-unknown": {
    title: "An expected type that the typology does not have",
    meaning: "No profile can come out as a type that the typology in force does not name.",
    remedy:
      "Correct the id, or use `--typology` to name the typology that has it. `tcec typology show` lists the types with their ids.",
  },
  "baseline-type": {
    title: "The type has changed",
    meaning: "Since the baseline was saved, the profile has got another type, or none.",
    remedy: RENEW,
  },
  "baseline-status": {
    title: "The status has changed",
    meaning: "Since the baseline was saved, the status of the profile has changed.",
    remedy: RENEW,
  },
  "baseline-score": {
    title: "A score has moved",
    meaning: "Since the baseline was saved, the score of an axis has moved, appeared or vanished.",
    computed:
      "The difference of the two scores, from 0 to 1, is compared with `--tolerance`; without it, only the noise of floating point passes. A score that became known or unknown always counts.",
    remedy: RENEW,
  },
  "baseline-bounds": {
    title: "The bounds of an axis without a score have moved",
    meaning:
      "The axis had no score when the baseline was saved and has none now, but what is known has changed: a fact was added, taken away or turned round.",
    computed: "Both ends, from 0 to 1, are compared with `--tolerance`, as scores are.",
    remedy: RENEW,
  },
  "baseline-appeared": {
    title: "A profile that the baseline does not have",
    meaning:
      "The profile was not scored when the baseline was saved. Profiles are told apart by id, date, level and coder, so a new coder makes a new profile.",
    remedy: RENEW,
  },
  "baseline-vanished": {
    title: "A profile of the baseline is missing",
    meaning:
      "The baseline holds a profile that was not scored this time: it is gone, has another id, date, level or coder, or was refused. In a part of a batch (`--shard`) this is not checked.",
    remedy:
      "Check whether the profile was moved, renamed or refused. If it is gone for good, run with `--update-baseline`.",
  },
  "baseline-kept": {
    title: "The baseline is not saved",
    meaning:
      "A document is refused, or a file cannot be read. A baseline saved now would lack these profiles, and nobody would notice if one of them came back changed. So the file stays as it was, or is not created.",
    remedy: "Correct what is refused, or leave it out of the run, and run again with `--update-baseline`.",
  },
  "gates-failed": {
    title: "The run has failed",
    meaning:
      "A condition of `--fail-on`, `--expect`, `--baseline`, `--max-warnings` or `--known-warnings` is not met. The line names each failed gate with the number of cases against it; the exit code is 1. A gate about one profile never stops the others.",
    remedy: "Correct what the findings above the line name, or change the conditions.",
  },
  "run-interrupted": {
    title: "Interrupted",
    meaning:
      "The run was stopped before all profiles were scored. Files are written whole or not at all, so none of them is left half written; the exit code is 130.",
  },
  "cache-damaged": {
    title: "A damaged cache",
    meaning:
      "Something in the folder of the cache cannot be read back. It was recomputed, so the results are the same as without a cache. No gate counts this.",
    remedy: "Nothing needs to be done. If it happens again, remove the folder and check the disk.",
  },
  "cache-not-ours": {
    title: "A folder that is not a cache",
    meaning:
      "The folder of `--cache` contains something other than a cache of this program. Nothing is written there, so that none of your files are mixed up with it or lost.",
    remedy: "Name an empty folder, or one that does not exist yet.",
  },
  "cache-not-written": {
    title: "The cache cannot be written",
    meaning:
      "The operating system refuses to write into the folder of the cache; the message gives its reason. The results are complete, but the next run will not be faster. No gate counts this.",
    remedy: "Check that you may write there and that the disk is not full, or name another folder.",
  },
};
