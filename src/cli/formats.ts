import { formatsOf } from "../render/formats.js";

/** Formats of `tcec batch`: what it says of each profile, of all of them, and of what was found. */
export const batchFormats = () => formatsOf("item", "report", "finding-list");

/** Formats of findings as the result of a command. */
export const findingsFormats = () => formatsOf("findings", "finding-list");

/** Formats of `tcec export`: what R and QCA compute with, and coded profiles as sheets. */
export const exportFormats = () =>
  [...formatsOf("export-folder"), ...formatsOf("coded-profiles"), ...formatsOf("export-file")] as const;
