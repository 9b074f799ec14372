/**
 * A whole small profile, for the codebook. `comments` are the words of a language, in the order of their places.
 */
export function exampleProfile(comments: ExampleComments): string {
  return `tcec: 1
id: les-ateliers # ${comments.id}
name: Les Ateliers
date: 2013
level: coordination # ${comments.level}

funding:
  unit: percent
  market: { sales: 35, public_contracts: 20 }
  redistribution: "<40" # ${comments.bound}
  reciprocity: { membership_fees: 3 } # ${comments.rest}

members:
  total: 24
  conventional_companies: 0 # ${comments.none}

governance:
  participation:
    employees: ">=involve" # ${comments.atLeast}
    volunteers: not_applicable # ${comments.notApplicable}
    recipients: consult # ${comments.absent}
  decision_mode: board

sources:
  report: { title: ${comments.title}, year: 2014 }

evidence:
  funding: { source: report, locator: p. 12, confidence: high }
  members.conventional_companies: { source: report, quote: ${comments.quote}, confidence: high }
`;
}

/** What the comments of the example say. */
export interface ExampleComments {
  readonly id: string;
  readonly level: string;
  readonly bound: string;
  readonly rest: string;
  readonly none: string;
  readonly atLeast: string;
  readonly notApplicable: string;
  readonly absent: string;
  readonly title: string;
  readonly quote: string;
}
