import type { Code } from "../../../model/codes.js";
import type { Explanation } from "../../explanation.js";

const YAML = "YAML 1.2, https://yaml.org/spec/1.2.2/";

/** What findings about files and YAML mean, in English. */
export const READING_EXPLANATIONS = {
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
  "file-none-left": {
    title: "Nothing is left to read",
    meaning:
      "There are files, but `exclude` leaves all of them out, or all of them are typologies, lists of expected results, saved results or configurations. Nothing was checked, and this is not a success.",
    remedy: "Look at the patterns, or name a folder that holds profiles.",
  },
  "file-left-out": {
    title: "Files that are left out",
    meaning:
      "`--exclude` and `exclude` in the configuration leave them out, even if they are named on the command line. This is reported with `--verbose`.",
    remedy: "Nothing, if this was intended.",
  },
  "file-passed-over": {
    title: "A file of another kind among the profiles",
    meaning:
      "A folder or a pattern also matches a typology, a list of expected results, a configuration, or a result saved as YAML. It is recognised and not taken for a profile. If the same file is named on the command line, that is an error, except for a saved result, which is read.",
    remedy: "Nothing; to avoid the note, leave the file out with `--exclude`.",
  },
  "file-exclude-idle": {
    title: "A pattern that leaves nothing out",
    meaning:
      "No file and no folder matches it. A pattern without a slash is compared with each name in a path; one with a slash is compared with the path from the current folder. A folder that matches is left out with everything in it.",
    remedy: "Correct the pattern, and put it in quotation marks, so that the shell does not change it.",
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
    meaning: "Of a file with very many mistakes only the first are shown: most of the others usually follow from them.",
    remedy: "Correct those that are shown, then run the command again.",
  },
  "file-read-in-part": {
    title: "A file is not read to its end",
    meaning:
      "After very many findings, or documents that are very costly to read, the rest of a file is not read, so that the answer comes in bounded time and memory. There is no result for the profiles in that part.",
    remedy: "Correct what was found, or split the file, and run the command again.",
  },
  "file-out-of-memory": {
    title: "A file takes more memory than is available",
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
      "In a folder, files that end in `.yaml` or `.yml` are profiles. Editors such as Notepad add `.txt` to that, and some systems do not show it: the file would be missing from every result.",
    remedy: "Rename the file, or name it on the command line, where any ending is accepted.",
  },
  "file-link-outside": {
    title: "A link leads out of the folder",
    meaning:
      "A symbolic link in the folder points to a place outside it. Links are not followed out of the folder that was named, since a folder may come from someone else.",
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
      "YAML uses spaces to show what belongs together; tabs are not allowed there, because their width differs between editors.",
    remedy: "Replace each tab with two spaces. Most editors can do so for the whole file.",
    source: YAML,
  },
  "yaml-duplicate-key": {
    title: "The same key twice",
    meaning: "The same key appears twice in one block. One of the two values would be lost without notice.",
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
    meaning:
      "A text begins with a quotation mark, and the closing one is missing. What follows is then read as part of the text.",
    remedy: 'Close it with the same mark. Inside double quotation marks, write a double mark as `\\"`.',
    source: YAML,
  },
  "yaml-unexpected": {
    title: "Not valid YAML",
    meaning:
      "The text breaks a rule of YAML; the message says which. What follows in the document is not checked until it is repaired.",
    remedy:
      "Look at the line and the one above it. The usual causes are a missing space after a colon, and a text that contains `: `, `#` or a quotation mark and should be put in quotation marks.",
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
      "One document has far more characters that may begin a value (commas, colons, brackets, ends of lines) than any profile and is not read, so that the answer comes in bounded time and memory.",
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
    meaning: "In YAML a word that begins with ! says what kind of value follows. Profiles use none.",
    remedy: "Remove the tag. A text that begins with ! needs quotation marks.",
    source: YAML,
  },
  "yaml-merge-key": {
    title: "A merge key",
    meaning:
      "The key `<<`, with which some programs copy the keys of another block, was a proposal outside the standard. YAML 1.2 does not include it, and programs differ in what it does. Anchors and aliases are read.",
    remedy: "Write the keys out, or use one alias for the whole block.",
    source: YAML,
  },
  "yaml-key-not-text": {
    title: "A key that is not a word",
    meaning: "What stands before the colon is a list or a block instead of a word.",
    remedy: "Write a word, then a colon, a space and the value.",
  },
  "file-not-ours": {
    title: "A file that is not what a configuration takes it for",
    meaning:
      "A configuration may come from somebody else and may name a file that its author should not be able to read. If a file that it names, or to which it is itself a link, is not in one of the formats of this program, the message says so and shows nothing of its text.",
    remedy: "Correct the name in the configuration. To see what is wrong in the file, name it on the command line.",
  },
} as const satisfies { readonly [C in Code]?: Explanation };
