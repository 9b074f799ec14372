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
      "`--exclude` and `exclude` in the configuration leave them out, also where they are named. It is said with `--verbose`.",
    remedy: "Nothing, where this was meant.",
  },
  "file-passed-over": {
    title: "A file of another kind among the profiles",
    meaning:
      "A folder or a pattern also stands for a typology, a list of expected results, a configuration, or a result saved as YAML. It is known for what it is and not taken for a profile. The same file named on the command line is an error; a saved result that is named is read.",
    remedy: "Nothing; to be rid of the note, leave the file out by `--exclude`.",
  },
  "file-exclude-idle": {
    title: "A pattern that leaves nothing out",
    meaning:
      "No file and no folder fits it. A pattern without a slash is held against each name of a path; one with a slash against the path from the working directory on. What fits as a folder is left out with all that lies in it.",
    remedy: "Correct the pattern, and put it in quotation marks, so that the shell leaves it as it is.",
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
  "file-not-ours": {
    title: "A file that is not what a configuration takes it for",
    meaning:
      "A configuration may come from somebody else, and may name a file that is none of theirs to read. Where a file that it names, or that it is itself a link to, shows no line of our formats, the message says so and shows nothing of its text.",
    remedy: "Correct the name in the configuration. To see what is wrong in the file, name it on the command line.",
  },
} as const satisfies { readonly [C in Code]?: Explanation };
