/** Formats for other programs that compute with the figures: `r` is a folder of files, the others are one file. */
export const EXPORT_FORMATS = ["r", "qca-csv"] as const;
