import type { CodingWords } from "../coding-words.js";

/** What sheets to code in say, in English. */
export const CODING_WORDS: CodingWords = {
  title: (typology) => `Coding sheet – ${typology}`,
  guide: (marked) => [
    "How to code in this workbook",
    "Each row of the sheet “profiles” is one cluster at one date, coded by one person. Row 1 says what is asked, row 2 is the name by which the program knows the column: leave both as they are.",
    `A coloured heading marks what the typology “${marked}” scores. The other fields describe, warn or check.`,
    "Empty means: not known. 0 means: a source says that there is none. Never fill a gap with what is usual.",
    "A number may be a bound: <7, >=80, 20..30. So may a word on a scale: >=involve. The program asks whether to keep such a cell; answer yes.",
    "Cells with a list hold its words; where several are possible, separate them by a semicolon: funder; partner.",
    "Lists have sheets of their own (needs, institutions, governance.bodies …), with a row for each entry. Write the id of the cluster into each row; date, level and coder can stay empty if the id has only one row in “profiles”.",
    "Where a source says that a list is empty, write none into its column of “profiles”. An empty cell says that nothing is known of it.",
    "The sheet “facts” is for evidence: the cluster, the name of the field, source, page, quotation, how sure you are. A value that stands in “profiles” need not be repeated there.",
    "Each source once in the sheet “sources”, with a short key; “facts” names it by that key. A source without an id of a cluster holds for all of them.",
    "The sheet “codebook” explains each field and each word. Notes on the headings say the same.",
    "When you have finished: tcec import coding.xlsx -o profiles/",
  ],
  columns: {
    field: "Field",
    value: "Value",
    key: "Key of the source",
    member: "Member",
    other: "Other member",
    strength: "Strength",
  },
  codebook: {
    sheet: "Sheet",
    field: "Field",
    title: "Title",
    word: "Word",
    label: "In the list",
    meaning: "Meaning; what to look for",
  },
  otherWord: {
    title: "Not in the list",
    text: "This is none of the words of the list. A bound (>=…) or a range (a..b) is possible on a scale. Keep it?",
  },
  emptyList: (word) =>
    `Here only \`${word}\`, if a source says that there are none; the entries stand in their own sheet.`,
  survey: {
    language: "English (en)",
    title: (typology) => `Profile of a cluster – ${typology}`,
    intro:
      "Only the name and the date are required. Leave open what you do not know, or choose “I do not know”; write 0 where there is none. Any order is fine.",
    groups: {
      identity: "The cluster",
      project: "Origin, project, activities",
      rest: "Notes",
      sources: "Sources",
      facts: "Evidence",
    },
    ask: {
      idKnown: "Identifier, if the cluster has one already",
      any: (list) => `${list}: is there something to enter?`,
    },
    hints: {
      idKnown: "The same at every date and for every coder. Left open, it is made from the name.",
      date: "2016, 2016-03 or 2016-03-31",
      quantity: "A number or a bound: 35, <7, >=80, 20..30. Left open: not known. 0: there is none.",
      count: "A whole number or a bound: 24, <10, >=80, 20..30. Left open: not known. 0: there is none.",
      several: "Tick all that a source names. What is not ticked stays unknown.",
      complete: "Tick all of them: what is not ticked counts as absent. Tick nothing if you cannot be complete.",
      words: "Several: separated by a semicolon.",
      sectors: "Tick all that apply. Write other sectors into the notes.",
      key: "A short word, such as report2016; the evidence names the source by it.",
    },
    refusals: {
      id: "Lower-case letters without accents, digits, hyphens.",
      date: "A year, a month or a day: 2016, 2016-03, 2016-03-31.",
      quantity: "A number or a bound, such as 35, <7, >=80 or 20..30.",
      count: "A whole number or a bound, such as 24, <7, >=80 or 20..30.",
      percentage: "A number from 0 to 100, or a bound, such as 35, <7, >=80 or 20..30.",
      year: "A year of four digits, such as 2016.",
      degree: "A number from 0 to 1.",
      currency: "Three capital letters, with k or M before them for thousands or millions: EUR, kEUR.",
      unknownAlone: "“I do not know” stands alone.",
    },
    choices: {
      unknown: "I do not know",
      notApplicable: "does not apply",
      atLeast: (label) => `at least: ${label}`,
      atMost: (label) => `at most: ${label}`,
    },
  },
};
