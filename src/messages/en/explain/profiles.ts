import type { Code } from "../../../model/codes.js";
import type { Explanation } from "../../explanation.js";

const YAML = "YAML 1.2, https://yaml.org/spec/1.2.2/";
const FUNDING =
  "Rules for funding shares of this program; the three principles are Polanyi’s, as in Matray & Poisat 2015, §2.1.";
const UNKNOWN = "Promise of the method: what is unknown never becomes 0 and never silently becomes the average.";

/** What findings about profiles mean, in English. */
export const PROFILE_EXPLANATIONS = {
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
    meaning: "The key belongs to version 1 of the method. It has a new name now; nothing is read from the old key.",
    remedy: "Write what the hint says, or let `tcec validate --migrate` rewrite the file.",
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
    meaning: "The word belongs to version 1 of the method, where it covered what are now two separate words.",
    remedy: "Choose the one that fits the source.",
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
    meaning: "The value is in quotation marks, so YAML reads it as text. Only bounds need quotation marks.",
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
    title: "Too many items or characters",
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
      "A number with a point and three digits after it is used for an amount or a count. In YAML the point is the decimal mark, so `136.000` is 136; in many sources it means 136,000.",
    remedy: "Write the number without a thousands separator, or without the zeros after the point.",
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
      "The lower ends of all known parts are added. More than 0.5 points (in percent), or 0.5% of the total (in a currency), above the total is an error; less than that counts as rounding.",
    remedy:
      "Correct a figure. Nothing is rescaled: normalising would hide the contradiction. Valued unpaid resources belong under `in_kind`, beside the total.",
    source: FUNDING,
  },
  "funding-below-total": {
    title: "The parts of the funding fall short of the total",
    meaning:
      "Every part is given, and together they do not reach the total. Something is missing that the profile says does not exist.",
    computed:
      "The upper ends of all parts are added; a gap of up to 0.5 points (in percent), or 0.5% of the total (in a currency), counts as rounding.",
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
      "Market resources and fees must not exceed own resources by more than the tolerance of 0.5 points or 0.5%; where both are complete, they must not fall short of them either.",
    remedy:
      "Keep what the source says. If it gives one figure of self-financing only, code `own_resources` and leave the parts out.",
    source: FUNDING,
  },
  "funding-part-unknown": {
    title: "An unknown part in a joined key",
    meaning:
      "A key such as `donations+patronage` names parts of one principle, joined by `+`. One of these words is not such a part.",
    remedy: "Use the words that exist under this principle; spaces do not matter.",
  },
  "funding-part-elsewhere": {
    title: "Joined parts of two principles",
    meaning:
      "A joined key names parts of the one principle under which it is written. Otherwise the shares of the three principles could not be known.",
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
      "The funding is given in a currency, without a total, and does not cover all three principles. The amounts are shares of an unknown whole, so every share is unknown.",
    remedy: "Give `total`, as a bound if need be; or give each principle as one amount or with all its parts.",
    source: FUNDING,
  },
  "jobs-above-total": {
    title: "More work-integration jobs than jobs",
    meaning: "Work-integration jobs are part of all jobs, so there cannot be more of them, whatever the bounds.",
    remedy: "Correct one of the two: `jobs.total` counts all jobs, also in full-time equivalents.",
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
  "date-before-created": {
    title: "A profile older than the cluster",
    meaning: "The date that the profile describes lies before the creation of the cluster.",
    computed: "Dates are compared within their precision: 2013 and 2013-05 do not contradict each other.",
    remedy: "Check both dates.",
  },
  "agreement-reversed": {
    title: "An agreement that ends before it begins",
    meaning: "`until` lies before `since`.",
    remedy: "Correct the date that differs from the source.",
  },
  "label-unknown-call": {
    title: "A call of the State that never took place",
    meaning:
      "A call that is written as a year is one of the calls of the State for clusters: 2013, 2015 or 2021. Another year would count as a call that nobody launched.",
    remedy:
      "The year of the call goes under `call`; the year in which its laureates were named goes under `year`. Any other call or label is written in words, with the body that gives it.",
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
      "A profile describes one date. A label that came later says nothing about that date. This is only a warning, since the date of the profile may be what is wrong.",
    remedy: "Leave the label out, or code it in a profile of a later date.",
  },
  "label-twice": {
    title: "A call that is listed twice",
    meaning:
      "The same call of the State, or the same label of the same year, is written twice. With two different outcomes it would be won and refused at once.",
    remedy: "Keep one entry, with its outcome at the date of the profile.",
  },
  "agreement-over": {
    title: "An agreement that is already over",
    meaning:
      "The agreement with the institution ended before the date of the profile. That may well be so: it is a note, and fails no gate.",
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
  "schema-line-missing": {
    title: "No line that tells editors where the schema lies",
    meaning:
      "Editors show titles, allowed words and mistakes as you type once the first line of a file names its schema. It is reported, and written, by `tcec validate --fix` where a `profile.schema.json` lies in the folder of the profile or in one above it.",
    remedy:
      "Let `tcec validate --fix` write the line, or write it as the hint says. `tcec schema profile -o profile.schema.json` writes the schema.",
  },
  "value-unsettled": {
    title: "A value on which the coders have still to agree",
    meaning:
      "`tcec agreement --consensus` writes `???` where coders differ, and above it what each of them wrote. Until every such place is settled the profile is refused, so that no result rests on one coder alone.",
    remedy: "Write the value that you agree on in its place, or remove the line where you agree that nothing is known.",
  },
  "text-encoded-twice": {
    title: "A text that was encoded twice",
    meaning:
      "The text was stored as UTF-8, opened as Windows-1252 or Latin-1, and stored as UTF-8 again: each letter with an accent has become two signs. The result would show it so.",
    remedy: "Go back to the file as it was before, or type these letters again.",
  },
  "text-cut-short": {
    title: "A text that a # cuts short",
    meaning:
      "In YAML a # after a space begins a comment. Here a text without quotation marks is followed by one that begins with a digit, as in `name: Club #3`: the name is then “Club”, and the number is lost. It may be a comment all the same, so this is a note.",
    remedy:
      'Write the whole text in quotation marks, as in `name: "Club #3"`, or put a space behind the # of the comment.',
  },
  "source-unused": {
    title: "A source that nothing refers to",
    meaning: "The document is listed, but no evidence says what was read in it.",
    remedy: "Say under `evidence` which field rests on it, or remove it.",
  },
  "sector-similar": {
    title: "A sector that resembles a known word",
    meaning:
      "The typology asks for certain sectors by their exact words. This one is close to such a word, but not the same, so it does not count.",
    remedy: "Use the known word if you mean the same; otherwise leave it. Other words are kept.",
  },
  "contradiction-empowered": {
    title: "All empowered, one decides",
    meaning:
      "Every group of stakeholders is coded as deciding by itself, while one person or a small management decides and no group holds a seat. The codes contradict each other; the score uses both.",
    remedy: "Read the source again and correct one of them.",
  },
  "contradiction-silent-seats": {
    title: "Seats without participation",
    meaning: "More than half of the seats of the decision bodies are held by groups that are coded as taking no part.",
    remedy: "Correct the participation, or the seats.",
  },
  "contradiction-grants": {
    title: "Reliant on grants, and self-financed",
    meaning: "Self-financing is 90% or more, while the business model is coded as reliant on grants.",
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
      "Two profiles have the same id and date, at different levels of analysis. Shares at different levels cannot be compared.",
    remedy: "Keep the level that you compare with others, or keep both and do not count them together.",
  },
  "profile-duplicate": {
    title: "The same profile twice",
    meaning:
      "Two profiles have the same id, date, level of analysis and coder. Counts and tables would count it twice.",
    remedy:
      "Remove one. The same cluster at several dates (a trajectory) is fine; so is the same profile by two coders.",
  },
  "indicator-unknown": {
    title: "An indicator that the typology does not have",
    meaning:
      "The block `indicators` gives a value for an indicator that the typology in force does not know. It is not used.",
    remedy:
      "Correct the name, or name the typology that has it with `--typology`. `tcec typology show` lists the indicators.",
  },
  "indicator-elsewhere": {
    title: "Values for another typology",
    meaning:
      "The block `indicators` of some profiles gives values for indicators of a shipped typology that shares none with the one in force. They are not used in this run. A profile may be coded for several typologies, so this is a note, said once for all profiles; it stands in no result, and no gate counts it.",
    remedy:
      "Nothing, if the values are meant for the other typology. To score with it, name it with `--typology`. `--allow indicator-elsewhere` leaves the note out.",
  },
  "values-alike": {
    title: "One value in several spellings",
    meaning:
      "Profiles of this run write a value of free text in several ways: the same word with other letter case, accents, blanks or hyphens, or a country by its name in one profile and by its code in another. Tables, counts and groups take texts as they are written, and so make several groups of one. Looked at are `place`, `legal_form` and `sectors`, up to 10,000 different words of each field. It is a note, said once for all profiles; it stands in no result, and no gate counts it.",
    remedy:
      "Write the value in one way in all profiles; for a country the code of two letters of ISO 3166, such as `FR`, is the same in every language. Where the two are not the same, leave them: `--allow values-alike` leaves the note out.",
  },
  "regions-merged": {
    title: "A former region beside the one that it is part of",
    meaning:
      "Some profile names a French region as it was until the end of 2015, and another one the region that it has been part of since 1 January 2016 (law 2015-29 of 16 January 2015). Each may be right at its date, but in a table of regions they are two groups. It is a note, said once for all profiles; it stands in no result, and no gate counts it.",
    remedy:
      "To count them together, write one of the two names in all profiles. `--allow regions-merged` leaves the note out.",
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
  "allow-unused": {
    title: "A comment that allows nothing",
    meaning:
      "A comment `# tcec-allow: code` allows a finding with that code on the same line, or on the line below the comment. There is no such finding here any more, or not under this typology. This is checked only in documents without errors.",
    remedy: "Remove the comment, or put it where the finding is.",
  },
  "allow-unknown": {
    title: "A comment that allows an unknown code",
    meaning:
      "`tcec-allow:` is followed by the code of a warning or note about the content of a file; several codes are separated by commas, and the reason comes after them. No such finding has this code.",
    remedy: "Copy the code that stands before the message.",
  },
  "allow-error": {
    title: "A comment that allows an error",
    meaning: "Errors cannot be allowed: a document that has one cannot be scored, so it gives no result.",
    remedy: "Correct what is wrong.",
  },
  "text-unlisted": {
    title: "A text without a degree",
    meaning:
      "The typology scores these words by a table, such as that of legal forms, and the words that are coded are not in it. Words are compared letter by letter, including capitals. Other words have no degree, so the indicator is unknown; it does not count as a “no”.",
    remedy:
      "Use the words of the table if they are what is meant. If none of them is, give a degree from 0 to 1 under `indicators`, with its evidence, or leave the indicator unknown.",
  },
  "indicator-out-of-range": {
    title: "Out of the range of the indicator",
    meaning: "The value lies outside the values that are possible for this indicator.",
    remedy: "Check the value and its unit: shares run from 0 to 100, degrees from 0 to 1.",
  },
} as const satisfies { readonly [C in Code]?: Explanation };
