import fc from "fast-check";
import { runs } from "./runs.js";

// Properties that do not say how often they are tried. Those that do say it by `runs`.
fc.configureGlobal({ numRuns: runs() });
