export type * from "./generated/result.js";
