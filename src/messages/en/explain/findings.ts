import type { Code } from "../../../model/codes.js";
import type { Explanation } from "../../explanation.js";
import type { ReasonCode } from "../../vocabulary.js";
import { BATCH_EXPLANATIONS } from "./batch.js";
import { ODD_EXPLANATIONS } from "./odd-signs.js";

const YAML = "YAML 1.2, https://yaml.org/spec/1.2.2/";
const FUNDING =
  "Rules for funding shares of this program; the three principles are Polanyi’s, as in Matray & Poisat 2015, §2.1.";
const UNKNOWN = "Promise of the method: what is unknown never becomes 0 and never silently becomes the average.";
const TYPOLOGY = "Format of typologies: `tcec schema typology`.";

/** What each finding means, in English. */
export const FINDING_EXPLANATIONS: { readonly [C in Exclude<Code, ReasonCode>]: Explanation } = {
  "file-not-found": {
    title: "A file does not exist",
    meaning: "The path on the command line leads to no file and no folder.",
    remedy: "Check the spelling and the folder in which the command runs. A path with spaces needs quotation marks.",
  },
  "file-unreadable": {
    title: "A file cannot be read",
    meaning: "The operating system refuses to hand over the file; the message gives its reason.",
    remedy: "Check the permissions of the file and of the folders above it.",
  },
  "file-no-match": {
    title: "No profile found",
    meaning: "The folder or the pattern leads to no YAML file. Nothing was checked, and this is not a success.",
    remedy: "Name a file, a folder that holds `.yaml` or `.yml` files, or a pattern in quotation marks.",
  },
  "file-too-large": {
    title: "A file is too large",
    meaning:
      "The file is far larger than any profile and is not read, so that the answer comes in bounded time and memory.",
    remedy: "Check that it is the right file, or split it.",
  },
  "file-not-utf8": {
    title: "A file is not UTF-8",
    meaning:
      "Accented letters are stored in another encoding, often Latin-1 or Windows-1252. To guess would risk wrong names.",
    remedy: "Open the file in an editor and save it with the encoding UTF-8.",
    source: YAML,
  },
  "file-too-many-documents": {
    title: "Too many documents in one file",
    meaning: "A file that holds so many documents is not read, so that the answer comes in bounded time and memory.",
    remedy: "Split the file.",
  },
  "file-findings-cut": {
    title: "Findings that are not shown",
    meaning: "A file with very many mistakes says the first of them only: most of the others are their echo.",
    remedy: "Mend those that are shown, then run the command again.",
  },
  "file-read-in-part": {
    title: "A file is not read to its end",
    meaning:
      "After very many findings, or documents that are very costly to read, the rest of a file is not looked at, so that the answer comes in bounded time and memory. Nothing is said of the profiles in it.",
    remedy: "Mend what was found, or split the file, and run the command again.",
  },
  "file-out-of-memory": {
    title: "A file takes more memory than there is",
    meaning: "The thread that read the file ran out of memory. The other files of the run are scored.",
    remedy: "Split the file, or give Node more memory.",
  },
  "file-binary": {
    title: "A file is not text",
    meaning: "The file holds bytes that no text has: it is probably a spreadsheet, a PDF or an image.",
    remedy: "Code the facts in a plain text file that ends in `.yaml`.",
  },
  "file-ending": {
    title: "A file with a second ending",
    meaning:
      "In a folder, files that end in `.yaml` or `.yml` are profiles. Editors such as Notepad write `.txt` behind that, and some systems do not show it: the file would be missing from every result.",
    remedy: "Rename the file, or name it on the command line: there any ending will do.",
  },
  "file-link-outside": {
    title: "A link leads out of the folder",
    meaning:
      "A symbolic link in the folder points to a place outside it. Links are not followed out of the folder that was named, for a folder may come from someone else.",
    remedy: "Copy the file into the folder, or name it on the command line.",
  },
  "file-output-exists": {
    title: "An output file already exists",
    meaning: "The program never overwrites a file unasked.",
    remedy: "Choose another name, or add `--force`.",
  },
  "file-not-written": {
    title: "An output cannot be written",
    meaning:
      "The operating system refuses to write the file; the message gives its reason. An existing file is left as it was.",
    remedy: "Check that the folder exists, that you may write there and that the disk is not full.",
  },

  "yaml-empty": {
    title: "Nothing in the document",
    meaning: "The document is empty or holds only comments.",
    remedy: "A profile has at least `tcec`, `id`, `name` and `date`.",
  },
  "yaml-not-a-map": {
    title: "Not a block of keys and values",
    meaning: "A profile is a block of lines of the form `key: value`. Here the document is a list or a single value.",
    remedy: "Begin with `tcec: 1` in the first column. Several profiles in one file are separated by a line `---`.",
  },
  "yaml-tab": {
    title: "A tab at the beginning of a line",
    meaning:
      "YAML shows what belongs together by spaces; tabs are not allowed there, because their width differs between editors.",
    remedy: "Replace each tab by two spaces. Most editors can do so for the whole file.",
    source: YAML,
  },
  "yaml-duplicate-key": {
    title: "The same key twice",
    meaning: "The same key stands twice in one block. One of the two values would silently be lost.",
    remedy: "Keep one of them, or write a list.",
    source: YAML,
  },
  "yaml-bad-indent": {
    title: "Indentation that does not fit",
    meaning: "The line begins in a column that neither continues the block above it nor opens a new one.",
    remedy: "Begin lines of one block in the same column; indent what belongs to a key by two spaces.",
    source: YAML,
  },
  "yaml-missing-quote": {
    title: "A quotation mark that is not closed",
    meaning: "A text is opened by a quotation mark, and its end is missing. What follows is then read as part of it.",
    remedy: 'Close it with the same mark. Inside double quotation marks, write a double mark as `\\"`.',
    source: YAML,
  },
  "yaml-unexpected": {
    title: "Not valid YAML",
    meaning:
      "The text breaks a rule of YAML; the message says which. What follows in the document is not checked until it is repaired.",
    remedy:
      "Look at the line and the one above it. The usual causes are a missing space after a colon and a text that holds `: `, `#` or a quotation mark and should stand in quotation marks.",
    source: YAML,
  },
  "yaml-unquoted-bound": {
    title: "A bound without quotation marks",
    meaning:
      "At the beginning of a value the sign > has a meaning of its own in YAML, so `>5` is not read as “more than 5”.",
    remedy: 'Put every bound in quotation marks: `">5"`, `"<=7"`, `"20..30"`.',
    source: YAML,
  },
  "yaml-alias-unknown": {
    title: "An alias without an anchor",
    meaning: "In YAML `*word` repeats a value that was marked by `&word` before. No such mark exists here.",
    remedy: "Write the value out. A text that begins with an asterisk needs quotation marks.",
    source: YAML,
  },
  "yaml-alias-cyclic": {
    title: "An alias that contains itself",
    meaning: "The value repeats itself without end and cannot be written out.",
    remedy: "Write the values out.",
    source: YAML,
  },
  "yaml-alias-explosion": {
    title: "Too many repeated values",
    meaning:
      "Aliases that repeat aliases can make a small file grow without bound. The document is refused before it does.",
    remedy: "Write the values out.",
  },
  "yaml-too-deep": {
    title: "Nested too deeply",
    meaning: "Blocks stand inside blocks far beyond what a profile needs.",
    remedy: "Check the indentation: each line is probably a little further to the right than the one before.",
  },
  "yaml-too-many-values": {
    title: "A document holds too many values",
    meaning:
      "One document has far more signs that may begin a value (commas, colons, brackets, ends of lines) than any profile and is not read, so that the answer comes in bounded time and memory.",
    remedy: "Check that it is the right file, or split the document.",
  },
  "yaml-too-large": {
    title: "A document is too large",
    meaning:
      "One document is far larger than any profile and is not read, so that the answer comes in bounded time and memory.",
    remedy: "Check that it is the right file. Put each profile into a document of its own, separated by a line `---`.",
  },
  "yaml-tag-unknown": {
    title: "A tag without a meaning",
    meaning: "In YAML a word that begins with ! says of what kind a value is. Profiles use none.",
    remedy: "Remove the tag. A text that begins with ! needs quotation marks.",
    source: YAML,
  },
  "yaml-merge-key": {
    title: "A merge key",
    meaning:
      "The key `<<`, by which some programs take over the keys of another block, was a proposal beside the standard. YAML 1.2 does not know it, and readers differ in what it does. Anchors and aliases are read.",
    remedy: "Write the keys out, or let one alias stand for the whole block.",
    source: YAML,
  },
  "yaml-key-not-text": {
    title: "A key that is not a word",
    meaning: "What stands before the colon is a list or a block instead of a word.",
    remedy: "Write a word, then a colon, a space and the value.",
  },

  "key-unknown": {
    title: "An unknown key",
    meaning:
      "No key of this name is possible in this place. It is an error rather than a thing to skip, because a misspelt key would silently turn a known fact into an unknown one.",
    remedy: "Correct the spelling or the indentation. Keys of your own are welcome if they begin with `x-`.",
    source: UNKNOWN,
  },
  "key-misplaced": {
    title: "A key in another place than its own",
    meaning: "A key of this name exists, but in another block of the profile: here it would not be read.",
    remedy: "Move it, with its value, under the key that the hint names.",
    source: UNKNOWN,
  },
  "key-renamed": {
    title: "A key of an earlier version",
    meaning:
      "The key belongs to version 1 of the method. The same is written in another way now; nothing is read from the old key.",
    remedy: "Write what the hint says, or let `tcec validate --migrate` write the file anew.",
  },
  "key-missing": {
    title: "A required key is missing",
    meaning:
      "Without it the profile cannot be told from others, dated or read. All other keys may be absent: absence means unknown.",
    remedy: "Add the key.",
  },
  "key-excluded": {
    title: "Two keys that exclude each other",
    meaning: "Both keys say the same thing in two ways, and they could contradict each other.",
    remedy: "Keep the one that your source gives.",
  },
  "value-wrong-type": {
    title: "Another kind of value is expected",
    meaning: "The value is, for instance, a list where one word is expected, or a text where a number is.",
    remedy:
      "Look at the examples of the codebook. Text that looks like a number, such as a year in quotation marks, is text.",
  },
  "value-empty": {
    title: "A key without a value",
    meaning:
      "It is not clear whether the value is unknown or there is none. The two are different: unknown widens the bounds, none is a fact.",
    remedy:
      "Leave the whole key out if the value is unknown. Write `0`, `none` or `false` if there is none, and `not_applicable` where the question does not arise.",
    source: UNKNOWN,
  },
  "value-not-listed": {
    title: "Not one of the possible values",
    meaning: "This field takes one word of a closed list.",
    remedy:
      'Choose from the list; the codebook explains each word. Ordinal scales also take bounds, such as `">=involve"`.',
  },
  "value-replaced": {
    title: "A word of an earlier version",
    meaning: "The word belongs to version 1 of the method, where it covered what two words tell apart now.",
    remedy: "Choose the one that the source speaks of.",
  },
  "value-too-small": {
    title: "A value below what is possible",
    meaning: "The number is smaller than this field allows, for instance a negative amount or a share below 0.",
    remedy: "Check the figure and its sign in the source.",
  },
  "value-too-large": {
    title: "A value above what is possible",
    meaning: "The number is larger than this field allows, for instance a share above 100.",
    remedy: "Check the figure and its unit in the source.",
  },
  "value-not-whole": {
    title: "Not a whole number",
    meaning: "Members, seats and levels are counted: there are no halves.",
    remedy: "Write a whole number, or a bound where the source is vague.",
  },
  "value-not-finite": {
    title: "Not a number to compute with",
    meaning:
      "Infinity and “not a number” are values of YAML, but no cluster has them. Numbers too large for a computer end up here as well.",
    remedy: "Write the number in digits; leave the key out if it is unknown.",
  },
  "value-decimal-comma": {
    title: "A decimal comma",
    meaning: "In YAML the decimal separator is the point, in every language. `2,5` would be read as text.",
    remedy: "Write `2.5`.",
    source: YAML,
  },
  "value-percent-sign": {
    title: "A percent sign",
    meaning: "Shares are written as bare numbers from 0 to 100; the unit is known from the field.",
    remedy: "Write `12` instead of `12%`.",
  },
  "value-number-as-text": {
    title: "A number written as text",
    meaning: "The value stands in quotation marks, so YAML reads it as text. Only bounds need quotation marks.",
    remedy: "Remove the quotation marks.",
    source: YAML,
  },
  "value-not-a-quantity": {
    title: "Neither a number nor a bound",
    meaning:
      "A quantity is a number or a bound. Words such as “about” or “many”, units and thousands separators are not understood.",
    remedy:
      'Write `7`, `"<7"`, `"<=7"`, `">90"`, `">=90"`, `"20..30"`, or a block with `min` and `max`. “About 20” is best coded as the range you would defend.',
  },
  "value-empty-range": {
    title: "A range that contains nothing",
    meaning: "The lower end lies above the upper end, or no value of the scale fits between them.",
    remedy: "Write the smaller value first.",
  },
  "value-bad-date": {
    title: "Not a date",
    meaning: "Dates are years, months or days of the calendar. The 30th of February does not exist.",
    remedy: "Write `2013`, `2013-12` or `2013-12-31`, as precise as your source.",
    source: "ISO 8601",
  },
  "value-bad-id": {
    title: "Not a possible short name",
    meaning:
      "Short names appear in file names, tables and commands, so they hold only lower-case letters without accents, digits, hyphens, points and underscores, and begin with a letter or a digit.",
    remedy: "Keep the full name, with its accents, under `name`.",
  },
  "value-bad-unit": {
    title: "Not a possible unit",
    meaning:
      "The unit of the funding is `percent` or the ISO code of a currency, with k for thousands or M for millions before it.",
    remedy: "Write `percent`, `EUR`, `kEUR` or `MEUR`.",
    source: "ISO 4217",
  },
  "value-bad-format": {
    title: "A text of another form is expected",
    meaning: "The text does not follow the pattern of this field, which the message shows.",
    remedy: "Look at the examples of the codebook.",
  },
  "value-too-short": {
    title: "Too few items or letters",
    meaning: "The list or the text is shorter than this field allows; mostly it is empty.",
    remedy: "Leave the whole key out if nothing is known.",
  },
  "value-too-long": {
    title: "Too many items or letters",
    meaning: "The list or the text is longer than this field allows.",
    remedy: "Shorten it, and put the details under `notes`.",
  },
  "value-repeated": {
    title: "The same item twice",
    meaning: "The list names the same thing twice; it counts once.",
    remedy: "Remove one of the two.",
  },
  "value-thousands-point": {
    title: "A point that may stand for thousands",
    meaning:
      "A number with a point and three digits behind it stands for an amount or a count. In YAML the point is the decimal mark, so `136.000` is 136; in many sources it means 136,000.",
    remedy: "Write the number without a mark between the thousands, or without the zeros behind the point.",
  },
  "format-version": {
    title: "Another version of the format",
    meaning:
      "The first line says for which version of the format the file was written. This program reads another one.",
    remedy: "Correct the number, or use the version of the program that the file was made for.",
  },
  "format-other": {
    title: "A file of another kind",
    meaning: "The file is, for instance, a typology where a profile is expected.",
    remedy: "Check the order of the paths and options on the command line.",
  },

  "funding-above-total": {
    title: "The parts of the funding exceed the total",
    meaning:
      "The known parts add up to more than the whole budget. One of the figures is wrong, or they come from different years or perimeters.",
    computed:
      "The lower ends of all known parts are added. More than 0.5 point (in percent), or 0.5% of the total (in a currency), above the total is an error; less than that counts as rounding.",
    remedy:
      "Correct a figure. Nothing is rescaled: normalising would hide the contradiction. Valued unpaid resources belong under `in_kind`, beside the total.",
    source: FUNDING,
  },
  "funding-below-total": {
    title: "The parts of the funding fall short of the total",
    meaning:
      "Every part is given, and together they do not reach the total. Something is missing that the profile says does not exist.",
    computed:
      "The upper ends of all parts are added; a gap of up to 0.5 point (in percent), or 0.5% of the total (in a currency), counts as rounding.",
    remedy:
      "Correct a figure. If some resource is not known, leave its key out instead of writing 0: what is missing up to the total then counts as unknown.",
    source: FUNDING,
  },
  "funding-total-with-percent": {
    title: "A total beside percentages",
    meaning: "Percentages add up to 100 by definition, so a `total` would be 100 or a contradiction.",
    remedy: "Remove `total`. How large the budget is goes into `budget`, with `amount` and `currency`.",
    source: FUNDING,
  },
  "funding-own-resources-mismatch": {
    title: "Own resources contradict their parts",
    meaning:
      "`own_resources` is what the cluster earns itself: market resources and membership fees together. The figures given for them do not agree.",
    computed:
      "Market resources and fees must not exceed own resources by more than the tolerance of 0.5 point or 0.5%; where both are complete, they must not fall short of them either.",
    remedy:
      "Keep what the source says. If it gives one figure of self-financing only, code `own_resources` and leave the parts out.",
    source: FUNDING,
  },
  "funding-part-unknown": {
    title: "An unknown part in a joined key",
    meaning:
      "A key such as `donations+patronage` names parts of one principle, joined by `+`. One of these words is no part.",
    remedy: "Use the words that the principle has; spaces do not count.",
  },
  "funding-part-elsewhere": {
    title: "Joined parts of two principles",
    meaning:
      "A joined key names parts of the one principle under which it stands. The shares of the three principles would not be known otherwise.",
    remedy:
      "Leave the parts of the other principle out of the key; what is missing up to the total counts as unknown by itself.",
  },
  "funding-part-twice": {
    title: "The same part in two keys",
    meaning: "A part is given alone or in one joined key. In two of them its money would be counted twice.",
    remedy: "Keep one of the two keys. If the source gives the part and a sum that contains it, subtract it.",
  },
  "funding-no-shares": {
    title: "Amounts that give no shares",
    meaning:
      "The funding is given in a currency, without a total, and does not cover all three principles. Nobody knows of what the amounts are shares, so every share is unknown.",
    remedy: "Give `total`, as a bound if need be; or each principle as one amount, or all its parts.",
    source: FUNDING,
  },
  "jobs-above-total": {
    title: "More work-integration jobs than jobs",
    meaning: "Work-integration jobs are among all jobs, so there cannot be more of them, whatever the bounds.",
    remedy: "Correct one of the two: `jobs.total` holds all jobs, in full-time equivalents too.",
  },
  "members-above-total": {
    title: "More members than the total",
    meaning: "The kinds of member organisations add up to more than the total.",
    computed: "The lower ends of the six kinds of organisation are added; individuals are left out.",
    remedy: "Correct a figure. A member that fits two kinds is counted in one.",
  },
  "members-miss-total": {
    title: "The kinds of members miss the total",
    meaning: "All six kinds of member organisations are given, and their sum is not the total.",
    remedy: "Correct a figure, or leave out the kind that is not known.",
  },
  "members-all-mismatch": {
    title: "All members contradict their parts",
    meaning:
      "`all` counts organisations and persons together, so it is exactly `total` plus `individuals`. The counts given cannot all be true.",
    remedy: "Correct a count, or leave out the one that is not known: it is derived from the others.",
  },
  "network-tie-items": {
    title: "A tie that is no pair",
    meaning:
      "A tie has two members, in either order, and a third item only for its strength. One item is a tie to nobody.",
    remedy:
      "Write both members. A decimal comma within brackets makes two items of one number; a name with a comma stands in quotation marks.",
  },
  "network-tie-form": {
    title: "A tie that is no list",
    meaning:
      "Each tie is a list of its own within the list of ties: its two members and, where it is not 1, its strength. Names alone, or keys such as `from` and `to`, are not read.",
    remedy:
      "Write `[a, b]` for each tie: `ties: [[a, b], [b, c, 2]]`. A member without ties goes under `network.members`.",
  },
  "network-tie-strength": {
    title: "A strength that is none",
    meaning:
      "The third item of a tie is a number above 0, such as that of joint projects. Words, 0 and negative numbers are none: a strength of 0 would be no tie.",
    remedy: "Write a number, leave it out where the strength is 1, and remove the line where there is no tie.",
  },
  "network-tie-itself": {
    title: "A tie to itself",
    meaning: "Ties are between two members.",
    remedy: "Correct one of the two names, or remove the tie. A member without ties goes under `network.members`.",
  },
  "network-tie-twice": {
    title: "A tie that stands twice",
    meaning: "Ties have no direction, so each pair of members stands once, in either order.",
    remedy: "Remove one of the two. Several projects of one pair are one tie with a strength.",
  },
  "network-tie-nobody": {
    title: "A tie to nobody",
    meaning:
      "`network.members` names members without ties, or all members. Where it names one that has a tie it is the list of all, and this tie leads to somebody who is not in it.",
    remedy: "Correct the name, add it to the list, or keep only members without ties in the list.",
  },
  "network-name-blank": {
    title: "A blank name",
    meaning: "A tie or the list of members holds a name without a letter.",
    remedy: "Write the name, or remove the entry.",
  },
  "network-name-variant": {
    title: "One member under two names",
    meaning:
      "Members are told apart by their names, letter by letter. Two names that differ by blanks, by upper and lower case or by the way accents are stored are almost surely one member.",
    remedy: "Write the name in the same way everywhere.",
  },
  "network-too-large": {
    title: "Too many members",
    meaning: "The network names more members than the program reads. The limit is far above the largest clusters.",
    remedy: "Code the members of the cluster, not the members of its members.",
  },
  "network-cluster-named": {
    title: "The cluster among its members",
    meaning:
      "Ties are those that members have without the cluster. The cluster is tied to each of them, and is no member.",
    remedy: "Remove the ties of the cluster. Where a member bears the same name, tell them apart.",
  },
  "network-members-total": {
    title: "The network has other members than are counted",
    meaning:
      "Where all ties are said to be listed, the network names every member; it never names more than organisations and persons together.",
    computed:
      "Held against `members.total` and its parts, `members.all` and `members.individuals`; where no persons are coded, members are taken for organisations.",
    remedy: "Name the members without ties, leave `complete` out, or correct the counts.",
  },
  "activities-above-100": {
    title: "Shares of activities above 100%",
    meaning: "The shares of the activities add up to more than 100%.",
    remedy: "Correct the shares. They are percentages of all activities, not of the budget.",
  },
  "activities-below-100": {
    title: "Shares of activities below 100%",
    meaning:
      "Every activity has a share, and together they do not reach 100%: some activity is missing from a list that should be complete.",
    remedy: "Add the activity, correct a share, or leave out the shares that are not known.",
  },
  "date-before-created": {
    title: "A profile older than the cluster",
    meaning: "The date that the profile describes lies before the creation of the cluster.",
    computed: "Dates are compared within their precision: 2013 and 2013-05 do not contradict each other.",
    remedy: "Check both dates.",
  },
  "agreement-reversed": {
    title: "An agreement that ends before it begins",
    meaning: "`until` lies before `since`.",
    remedy: "Correct one of the two dates in the source’s sense.",
  },
  "label-unknown-call": {
    title: "A call of the State that there was not",
    meaning:
      "A call that is written as a year is one of the calls of the State for clusters: 2013, 2015 or 2021. Another year would count as a call that nobody launched.",
    remedy:
      "The year of the call goes to `call`; that in which its laureates were named goes to `year`. Any other call or label is written in words, with who gives it.",
    source: "Matray & Poisat 2015, introduction, for the calls of July 2013 and of 21 April 2015.",
  },
  "label-before-call": {
    title: "An answer before its call",
    meaning: "The year of the label lies before the year of the call of the State that it answers.",
    remedy: "Check both years: `call` is the year of the call, `year` that of the answer.",
  },
  "label-after-date": {
    title: "A label later than the profile",
    meaning:
      "A profile describes one date. A label that came later says nothing of it, however telling it is. It is a warning, since the date of the profile may be what is wrong.",
    remedy: "Leave the label out, or code it in a profile of a later date.",
  },
  "label-twice": {
    title: "A call that stands there twice",
    meaning:
      "The same call of the State, or the same label of the same year, is written twice. With two results it would be won and refused at once.",
    remedy: "Keep one entry, with what came of it at the date of the profile.",
  },
  "agreement-over": {
    title: "An agreement that is already over",
    meaning:
      "The agreement with the institution ended before the date of the profile. That may be true, so it is a warning.",
    remedy: "Check the end. If it is right, leave it: it counts as an agreement that is over.",
    source: "Matray & Poisat 2015, §1.3: agreements protect clusters from electoral constraints.",
  },
  "evidence-no-field": {
    title: "Evidence for a field that is not there",
    meaning: "A piece of evidence names a field that this profile does not fill in, so it would document nothing.",
    remedy:
      "Write the path of a coded field with dots, such as `funding.market`, `governance.bodies.0.seats` (the first body is 0) or `members.total`.",
  },
  "evidence-unknown-source": {
    title: "Evidence without its source",
    meaning: "A piece of evidence refers to a source that is not listed.",
    remedy: "List the document under `sources`, with its title at least, and refer to it by its key.",
    source: "Promise of the method: every printed claim leads back to a coded fact and its source.",
  },
  "text-encoded-twice": {
    title: "A text that was encoded twice",
    meaning:
      "The text was stored as UTF-8, opened as Windows-1252 or Latin-1, and stored as UTF-8 again: each letter with an accent has become two signs. The result would show it so.",
    remedy: "Take the file from before, or write the letters anew.",
  },
  "source-unused": {
    title: "A source that nothing refers to",
    meaning: "The document is listed, but no evidence says what was read in it.",
    remedy: "Say under `evidence` which field rests on it, or remove it.",
  },
  "sector-similar": {
    title: "A sector that resembles a known word",
    meaning:
      "The typology asks for certain sectors by their exact words. This one is close to such a word, but not the same, so it does not count as it.",
    remedy: "Use the known word if you mean the same; otherwise leave it. Other words are kept.",
  },
  "contradiction-empowered": {
    title: "All empowered, one decides",
    meaning:
      "Every group of stakeholders is coded as deciding by itself, while one person or a small management decides and no group holds a seat. The codes contradict each other; the score is computed from both.",
    remedy: "Read the source again and correct one of them.",
  },
  "contradiction-silent-seats": {
    title: "Seats without participation",
    meaning: "More than half of the seats of the decision bodies are held by groups that are coded as taking no part.",
    remedy: "Correct the participation, or the seats.",
  },
  "contradiction-grants": {
    title: "Reliant on grants, and self-financed",
    meaning: "Self-financing is 90 % or more, while the business model is coded as reliant on grants.",
    remedy: "Correct one of the two, or code a bound.",
  },
  "contradiction-mode": {
    title: "Stakeholders sit, others decide",
    meaning:
      "More than half of the seats of the decision bodies are held by employees, volunteers, recipients and citizens, while the mode of decision is `executive` or `expert_committee`.",
    remedy: "Correct the mode, or name as decision bodies only those that decide.",
  },
  "contradiction-group": {
    title: "A group that does not exist holds a seat",
    meaning:
      "The participation of a group is `not_applicable`, which says that the cluster has no such group, while a body has a seat of it.",
    remedy: "Code the participation of the group, or correct the seats.",
  },
  "citizens-not-applicable": {
    title: "Citizens that do not apply",
    meaning:
      "`not_applicable` takes a group out of the mean. There are citizens wherever there is a territory, so leaving them out makes governance look more deliberative, or less, than it is.",
    remedy: "Code `none` where they take no part.",
  },
  "profile-two-levels": {
    title: "One cluster and date at two levels",
    meaning:
      "Two profiles have the same id and date, at different levels of analysis. The shares differ radically between levels.",
    remedy: "Keep the level that you compare with others, or give the two different files.",
  },
  "profile-duplicate": {
    title: "The same profile twice",
    meaning: "Two profiles have the same id, date, level of analysis and coder. Counts and tables would be wrong.",
    remedy:
      "Remove one. The same cluster at several dates makes a trajectory and is welcome; so is the same profile by two coders.",
  },
  "indicator-unknown": {
    title: "An indicator that the typology does not have",
    meaning:
      "The block `indicators` gives a value for an indicator that the typology in force does not know. It is not used. Indicators of a shipped typology that shares none with the one in force are no finding: a profile may be coded for several.",
    remedy:
      "Correct the name, or name the typology that has it with `--typology`. `tcec typology show` lists the indicators.",
  },
  "indicator-bad-code": {
    title: "Not a code of this indicator",
    meaning: "The indicator takes one of a list of codes; this word is none of them.",
    remedy: "Choose from the list.",
  },
  "indicator-not-number": {
    title: "The indicator needs a number",
    meaning: "The indicator is calibrated from a number, and the value given for it is neither a number nor a bound.",
    remedy: "Give the value in the unit of the indicator, or give a degree of membership from 0 to 1 under `degree`.",
  },
  "text-unlisted": {
    title: "A text without a degree",
    meaning:
      "The typology scores these words by a table, such as that of legal forms, and the words that are coded are not in it. Words are compared as they stand, capital letters included. Nobody can say a degree for others, so the indicator is unknown; it does not count as a “no”.",
    remedy:
      "Write the words of the table where they are meant. Where none of them is, give a degree from 0 to 1 under `indicators`, with its evidence, or leave the indicator unknown.",
  },
  "indicator-out-of-range": {
    title: "Out of the range of the indicator",
    meaning: "The value lies outside the values that are possible for this indicator.",
    remedy: "Check the value and its unit: shares run from 0 to 100, degrees from 0 to 1.",
  },

  "pairs-none": {
    title: "A CSV without a pair",
    meaning: "`tcec ties` found no line with two members: the file is empty, or holds a header alone.",
    remedy: "Write one tie to a line: two members and, where it is not 1, a strength.",
  },
  "pairs-quotation": {
    title: "Quotation marks that do not fit",
    meaning:
      "A cell begins with a quotation mark, and the closing one is missing or does not end the cell. Where the cell ends cannot be told.",
    remedy: 'Close it, and write a quotation mark inside a quoted cell twice: `"Les ""Jardins"""`.',
  },
  "pairs-cells": {
    title: "A line that is no pair",
    meaning:
      "A line of a CSV of pairs has two members and, where it is not 1, a strength. This one has fewer cells or more; empty cells at its end do not count. The delimiter is taken from the first line.",
    remedy: "Write both members, remove other columns, and put names with a delimiter between quotation marks.",
  },
  "pairs-strength": {
    title: "A third column that is no strength",
    meaning:
      "The third cell of a pair is a number above 0, such as that of joint projects. Words, 0, negative and very large numbers are none. A decimal comma is read where cells are not separated by commas.",
    remedy: "Write a number, leave the cell empty where the strength is 1, and remove the line where there is no tie.",
  },
  "pairs-twice": {
    title: "A pair that stands twice",
    meaning: "A tie has no direction: two lines with the same two members, in either order, are one tie coded twice.",
    remedy: "Keep one line; where there are several ties between two members, their number is its strength.",
  },
  "typology-anchors-unordered": {
    title: "Anchors out of order",
    meaning:
      "The three anchors of a calibration must rise strictly from `out` over `crossover` to `in`, or fall strictly. Otherwise more of the fact could mean both more and less membership.",
    remedy: "Correct the anchors. Descending anchors make a descending set.",
    source: "Ragin 2008, ch. 5 (direct method of calibration)",
  },
  "typology-degree-half": {
    title: "A code with a degree of 0.5",
    meaning:
      "0.5 is the point of maximum ambiguity: a code that is given it says nothing and puts every case that has it on the border.",
    remedy: "Decide on which side the code lies: 0.4 or 0.6, for example.",
    source: "Ragin 2008; Schneider & Wagemann 2012 advise against degrees of 0.5 for the same reason.",
  },
  "typology-indicator-shared": {
    title: "One indicator on two axes",
    meaning:
      "If the same evidence moved two axes, the axes would no longer be independent and the bounds would no longer be exact.",
    remedy: "Keep it on the axis that the theory ties it to.",
  },
  "typology-duplicate-id": {
    title: "The same id twice",
    meaning:
      "Axes, indicators, types, traits, watchpoints and checks are referred to by their ids, which must be different.",
    remedy: "Rename one of the two.",
  },
  "typology-fact-unknown": {
    title: "An unknown fact",
    meaning: "Indicators and conditions refer to facts by name; no fact of this name is derived from profiles.",
    remedy:
      "`tcec explain facts` lists all facts. An indicator may also have no fact; it is then only read from `indicators` of the profile.",
    source: TYPOLOGY,
  },
  "typology-fact-twice": {
    title: "One fact for two indicators",
    meaning:
      "The same fact then counts twice, and the bounds become outer bounds. This may be meant, so it is a warning.",
    remedy: "Use two facts, or leave it as it is.",
  },
  "typology-fact-method": {
    title: "A method that does not fit the fact",
    meaning:
      "Numbers are calibrated by the methods `direct` and `linear`, codes by a table of degrees (`assign`). Lists cannot be calibrated.",
    remedy: "Change the method, or the fact.",
    source: TYPOLOGY,
  },
  "typology-code-missing": {
    title: "A code without a degree",
    meaning: "The table of degrees leaves out a code that a profile may hold; such a profile could not be scored.",
    remedy: "Give the code a degree from 0 to 1.",
  },
  "typology-code-unknown": {
    title: "An unknown code",
    meaning: "The table of degrees, or a condition, names a code that the fact does not have.",
    remedy: "Correct the spelling.",
  },
  "typology-comparison": {
    title: "A comparison that the fact does not allow",
    meaning:
      "Numbers and ordinal codes can be at least or at most something; lists can contain a word; other codes can only be or not be something.",
    remedy: "Use one of the comparisons that the hint names.",
    source: TYPOLOGY,
  },
  "typology-axis-unknown": {
    title: "An unknown axis",
    meaning: "The condition of a type refers to an axis that the typology does not declare.",
    remedy: "Correct the name, or declare the axis.",
  },
  "typology-type-unknown": {
    title: "An unknown type",
    meaning: "A trait speaks of a type that the typology does not declare.",
    remedy: "Correct the name, or declare the type.",
  },
  "typology-types-overlap": {
    title: "Two types in one corner",
    meaning:
      "Each corner of the property space, high or low on each axis, must belong to exactly one type; otherwise a case could be of two types at once.",
    computed: "Every corner is held against the condition of every type.",
    remedy: "Change the condition of one of the types.",
    source: "Lazarsfeld 1937; Kvist 1999",
  },
  "typology-types-gap": {
    title: "A corner without a type",
    meaning: "A case in this corner would have no type at all.",
    computed: "Every corner is held against the condition of every type.",
    remedy:
      "Add a type, or let a type leave an axis open: a type whose condition does not name an axis covers both its sides.",
    source: "Lazarsfeld 1937; Kvist 1999",
  },
  "typology-source-unknown": {
    title: "An unknown source",
    meaning: "A passage refers to a document that is not listed under `sources` of the typology.",
    remedy: "List the document, or correct the key.",
  },
  "typology-weights-zero": {
    title: "An axis without weight",
    meaning: "An indicator of weight 0 is left out. If all are, the axis has nothing to be computed from.",
    remedy: "Give at least one indicator a weight above 0.",
  },
  "typology-defining-twice": {
    title: "Several defining indicators",
    meaning:
      "The defining indicator is the one that the theory itself uses to define the axis; the result warns when it lies on the other side than the score. There can be only one.",
    remedy: "Keep `defining: true` on one of them.",
  },
  "typology-number-undeclared": {
    title: "A number without a reason",
    meaning:
      "Every number and every rule of a typology says where it comes from, or that its authors decided it. This one does not.",
    remedy: "Add `source`, or `decision: true` with a `rationale`.",
    source: "Promise of the method: every number is declared as data, with its reason.",
  },
  "typology-translation-missing": {
    title: "A missing translation",
    meaning:
      "The text is not written in each language of the program. Where it is missing, the English text stands in, or else the first that there is, followed by its language: “market [en]”. A text without languages is meant for all.",
    remedy: "Write the text as a block, with one text under each language: `en`, `fr`.",
  },
  "typology-changed": {
    title: "A changed typology under the name of a shipped one",
    meaning:
      "The id is that of a typology that is shipped with the program, and the rest is not: another version, or under the same version an indicator, a number or a text that differs. Comments and layout do not count. Under the same version every result made with it says so beside the name; its hash differs in any case. A version that an earlier release of the program shipped is found too: the program knows only the one that it brings.",
    remedy:
      "Give the file an `id` of its own, so that nobody takes its results for those of the shipped typology. `tcec typology new` begins such a file.",
  },
  "typology-degrees-turn": {
    title: "Degrees that rise and fall",
    meaning:
      "Along an ordered scale the degrees first go one way and then the other, so more of the fact is no longer more of the set. Bounds stay right, but a reader expects a calibration that is monotone.",
    remedy:
      "Check the order of the degrees. Where both ends are meant to differ from the middle, say so in the rationale.",
  },
  "typology-never-raised": {
    title: "A watchpoint that is never raised",
    meaning: "Whatever is coded, its condition is never fulfilled: it compares a fact with what the fact cannot be.",
    remedy: "Change the condition, or remove the watchpoint.",
  },
  "typology-never-cleared": {
    title: "A watchpoint that is never cleared",
    meaning:
      "Whatever is coded, it stays raised or unknown. A list that a profile never gives in full proves what it names, never that something is missing; and a bound that every value fulfils says nothing.",
    remedy: "Let the condition rest on a fact that can also deny it, such as a number, a code or a complete list.",
  },
  "trait-never-independent": {
    title: "A trait that never corroborates",
    meaning:
      "All that its condition compares is scored by an axis, or stands in the same block of the profile as what is scored. So it can say nothing of its own: results show it as the same evidence again.",
    remedy: "Leave it, where the theory says it of the type; otherwise choose a fact that no axis knows.",
  },
  "typologies-same-name": {
    title: "Two typologies under one name",
    meaning:
      "Two files have the same id and version, but not the same content. Results name a typology by these two, so nobody could tell which one they rest on.",
    remedy: "Give one of them another `id`, or raise its `version`.",
  },
  "typology-settings-order": {
    title: "Thresholds of the known share out of order",
    meaning:
      "The sound known share says from where on a type that could still change is more than tentative; the minimum known share says from where on there is a score at all. The first cannot be below the second.",
    remedy: "Correct one of the two.",
  },

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

  ...BATCH_EXPLANATIONS,
  ...ODD_EXPLANATIONS,

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
    meaning:
      "Its name begins with TCEC_, but no option is called so: it has no effect. It may be misspelt. Only `tcec doctor` looks for such variables.",
    remedy: "Name the variable after the option: TCEC_, then capitals and underscores, as in TCEC_MAX_WARNINGS.",
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
  "file-not-ours": {
    title: "A file that is not what a configuration takes it for",
    meaning:
      "A configuration may come from somebody else, and may name a file that is none of theirs to read. Where a file that it names, or that it is itself a link to, shows no line of our formats, the message says so and shows nothing of its text.",
    remedy: "Correct the name in the configuration. To see what is wrong in the file, name it on the command line.",
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
  "usage-id-unknown": {
    title: "Nothing of this name",
    meaning:
      "There is no code, fact, verdict or concept of this name, and the typology in force has nothing of it either.",
    remedy: "`tcec explain` without a name lists what can be explained.",
  },
  "internal-bug": {
    title: "A fault of the program",
    meaning:
      "The program came to a point that its authors held to be impossible. Your data are not at fault, whatever is in them.",
    remedy: "Please report it with the command and, if you may share it, the file.",
  },
};
