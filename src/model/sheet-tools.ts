/** The tools whose sheets are known by their layout; `src/import/layouts/layouts.yaml` says of each what it writes. */
export const SHEET_TOOLS = [
  "limesurvey",
  "kobo",
  "odk",
  "qualtrics",
  "google-forms",
  "microsoft-forms",
  "surveymonkey",
  "framaforms",
  "nvivo",
  "maxqda",
  "qualcoder",
] as const;

/** One of these tools. */
export type SheetTool = (typeof SHEET_TOOLS)[number];
