// The part of vitest that the tests of the pure rooms use, on mocha: it keeps what it has loaded, so that a changed line costs the
// time of the tests that reach it and no start. The expectations are vitest's own.
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from "@vitest/expect";
import fc from "fast-check";
import { forget } from "./caches.mjs";

// A change is noticed by the first draw that fails; nobody asks for the smallest.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
);
globalThis[GLOBAL_EXPECT] = expect;
setState(
  { assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null, customTesters: [] },
  expect,
);

const { after, describe: group, it: judge } = globalThis;

export const describe = (title, body) => group(title, () => void body());

export const it = (title, body) =>
  judge(title, () => {
    forget();
    return body();
  });

/** One for each row: the row's cells are its arguments, or the row itself. */
const eachOf = (begin) => (rows) => (title, body) => {
  for (const [index, row] of rows.entries())
    begin(`${title} (row ${index + 1})`, () => (Array.isArray(row) ? body(...row) : body(row)));
};
describe.each = eachOf(describe);
it.each = eachOf(it);

export { it as test };

// What a test file computes while it loads is computed with the code as it is: a change is judged by the tests that reach it while they run,
// and without a new process for each.
after(() => {
  const coverage = globalThis.__stryker__?.mutantCoverage ?? globalThis.__stryker2__?.mutantCoverage;
  if (!coverage) return;
  const reached = new Set(Object.values(coverage.perTest).flatMap((hits) => Object.keys(hits)));
  for (const id of Object.keys(coverage.static)) if (reached.has(id)) delete coverage.static[id];
});
