import type { FieldPath } from "../../messages/fields-words.js";

/**
 * Example values that can all stand in one profile, where those of the schema contradict each other: shares of one budget in
 * percent, members that add up, one activity that has all of the resources.
 */
export const TOGETHER: { readonly [P in FieldPath]?: unknown } = {
  "funding.own_resources": 60,
  "funding.market": 52,
  "funding.market.sales": 30,
  "funding.market.member_services": 10,
  "funding.market.public_contracts": 12,
  "funding.redistribution": 38,
  "funding.redistribution.eu": 3,
  "funding.redistribution.state": 6,
  "funding.redistribution.region": 10,
  "funding.redistribution.department": 4,
  "funding.redistribution.municipal": 6,
  "funding.redistribution.employment_aid": 7,
  "funding.redistribution.member_fees": 1,
  "funding.redistribution.other": 1,
  "funding.reciprocity": 10,
  "funding.reciprocity.membership_fees": 8,
  "funding.reciprocity.donations": 1,
  "funding.reciprocity.patronage": 0.5,
  "funding.reciprocity.citizen_savings": 0.5,
  "activities[].share": 100,
  "members.total": 47,
  "members.sse_organisations": 36,
  "members.conventional_companies": 5,
  "members.individuals": 403,
  "members.all": 450,
  "labels[].year": 2013,
  "institutions[].agreement.since": 2012,
  "institutions[].agreement.until": "2015-12-31",
  "network.ties": [["Atelier Bleu", "Coop Nord"]],
  "network.complete": false,
  "expected.status": "clear",
};

/** Fields that cannot stand beside another one that is written: what is said of the other names them. */
export const INSTEAD: ReadonlySet<FieldPath> = new Set([
  "funding.total",
  "funding.market.<a>+<b>",
  "funding.redistribution.<a>+<b>",
  "funding.reciprocity.<a>+<b>",
  "indicators.<indicator>.raw",
]);

/** What stands for the keys that the writer chooses. */
export const SOURCE_KEY = "report";
export const FREE_KEY = "x-remark";
