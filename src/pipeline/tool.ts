import { VERSION } from "./generated/version.js";

/** The program that computed a result. */
export const TOOL = { name: "tcec", version: VERSION } as const;
