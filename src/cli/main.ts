/** What the launcher finds in the bundle. */
export { nodeHost } from "../io/node-host.js";
export { run } from "./run.js";
