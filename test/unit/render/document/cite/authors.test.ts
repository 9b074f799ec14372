import { expect, it } from "vitest";
import { authorsIn } from "../../../../../src/render/document/cite/authors.js";

const person = (family: string, given: string) => ({ family, given });

it.each([
  ["Matray, M., Poisat, J.", [person("Matray", "M."), person("Poisat", "J.")]],
  ["Matray, M. & Poisat, J.", [person("Matray", "M."), person("Poisat", "J.")]],
  ["Ragin, C. C.", [person("Ragin", "C. C.")]],
  [
    "Dupont-Aignan, J.-P., O’Neill, É. et de La Tour, M. A.",
    [person("Dupont-Aignan", "J.-P."), person("O’Neill", "É."), person("de La Tour", "M. A.")],
  ],
  ["Matray, MJ, Poisat, J", [person("Matray", "MJ"), person("Poisat", "J")]],
  ["Dupont, Marie;", [person("Dupont", "Marie")]],
  ["Dupont, Marie; Martin, Jean-Luc", [person("Dupont", "Marie"), person("Martin", "Jean-Luc")]],
])("persons: %s", (text, expected) => {
  expect(authorsIn(text)).toEqual(expected);
});

it.each([
  "République française",
  "European Parliament and Council of the European Union",
  "Ministère de l’Économie, des Finances et de l’Industrie",
  "Le Labo de l’ESS",
  "CERDD",
  "Association X, Lyon",
  "Ôkhra, SCIC",
  "Avise, RTES",
  "Le Monde, AFP",
  "Archer, SAS",
  "Archer, SARL",
  "Crédit Coopératif, SA",
  "OECD, EU",
  "Ville de Paris, IDF",
  "Juratri, EURL",
  "Société, S.A.R.L. de presse",
  "Dupont, Marie",
  "A & B <c>",
])("an organisation, or what may be one, as it stands: %s", (text) => {
  expect(authorsIn(text)).toEqual([{ literal: text }]);
});

it("several organisations apart, and nobody where nobody is named", () => {
  expect(authorsIn("CERDD; Région Hauts-de-France")).toEqual([
    { literal: "CERDD" },
    { literal: "Région Hauts-de-France" },
  ]);
  expect(authorsIn(undefined)).toEqual([]);
  expect(authorsIn("  ")).toEqual([]);
});

it("takes no time over a long name", () => {
  expect(authorsIn(`${"A, B., ".repeat(2000)}x`)).toHaveLength(1);
  expect(authorsIn(`${"Aa ".repeat(5000)}, B.`)).toHaveLength(1);
});
