import type { FieldWords } from "../../fields-words.js";
import { FIELD_CODES } from "./codes.js";

const ACCOUNTS = "Annual report, accounts, application for the call for projects.";
const PERIOD = "Take the year of the profile; another year needs a profile of its own.";

/** What the codebook says of the fields, in English. Titles and descriptions are those of the schema. */
export const FIELD_WORDS: FieldWords = {
  descriptions: {},
  look: {
    id: "Keep it for ever: profiles of the same cluster at other dates, and of other coders, are found by it.",
    date: "The date of the facts, not of the source. A report of 2014 on the year 2013 describes 2013.",
    created: "Date of the statutes or of the first agreement between the founders, not of the label.",
    legal_form: "Statutes, legal notices on the site.",
    sectors: "What the cluster does, not what single members do beside it.",
    level:
      "Read which accounts a figure is taken from. Where a source mixes levels, code one profile for each and say so in `notes`.",
    "funding.unit": "Use the unit of the source. Do not convert shares into amounts, or amounts into shares.",
    "funding.total": `${ACCOUNTS} The total of cash resources, without what is valued in kind. ${PERIOD}`,
    "funding.own_resources":
      "Sentences such as “95% self-financed”. If sales and fees are given apart, code them under `market` and `reciprocity.membership_fees` instead.",
    "funding.market.sales": `${ACCOUNTS} In French accounts: chiffre d’affaires, ventes, prestations.`,
    "funding.market.public_contracts":
      "A tender, a contract, a service bought by a public body: it is market. A subsidy that is decided without a service in return is redistribution.",
    "funding.redistribution.employment_aid":
      "Job aid paid for work integration (in France: aides aux postes, contrats aidés). It is paid by the State, yet coded here and not under `state`.",
    "funding.redistribution.municipal": "Money of groups of municipalities belongs here too.",
    "funding.redistribution.member_fees":
      "Fees of municipalities, of the region, of a chamber and the like. Where there may be some and the amount is not known, write a bound.",
    "funding.reciprocity.membership_fees":
      "Fees for being a member; what members pay for a service is `member_services`.",
    "funding.reciprocity.patronage": "Foundations, also those of public banks, and gifts of firms.",
    "funding.in_kind":
      "Only what the source values in money. Premises without a value go to `institutions`, as a support.",
    activities:
      "List all of them, or leave the block out: the share of a list that is not complete would be wrong. One sphere for each activity, by what pays for most of it.",
    "activities[].sphere":
      "Ask who would have to pay for the activity to go on. Choose `mixed` only where the split is not known; otherwise write two activities.",
    business_model:
      'What the cluster says of its model, and what its accounts show. An aim is a direction: at least `towards_self_financing`, as `">=towards_self_financing"`.',
    "members.total":
      "Organisations only. A source that counts “members” without saying what they are often counts persons too: say so in `notes`.",
    "members.sse_organisations":
      "Organisations that are of the social and solidarity economy by their statutes or by approval.",
    "members.conventional_companies":
      "Code 0 where the source says that there is none; leave it out where the source does not speak of them.",
    "members.individuals": "Holders of shares in a cooperative, members of an association as persons.",
    "governance.participation":
      "What a group can do in practice, not what a statute promises. Look for who was present, who spoke, what was changed. With statutes only, code a bound and a low confidence.",
    "governance.participation.recipients":
      "Persons whom the cluster serves: people in work integration, tenants, users, patients.",
    "governance.bodies":
      "Statutes, organisation chart, minutes. A list that is not complete gives a wrong share: if you know of a deciding body whose seats are unknown, name it without `seats`.",
    "governance.bodies[].seats":
      "Count seats as they are filled, each person in one kind only: by the title under which the person sits.",
    "governance.decision_mode":
      "Think of the decisions that matter: budget, new members, strategy. Where they are taken in several ways, code a bound.",
    "governance.practices": "Code `false` only where a source says that there is none.",
    "governance.practices.facilitated_deliberation":
      "A method is named, or a facilitator who is no party to the question.",
    "governance.management_style":
      "How the cluster sets its targets and evaluates itself. Between 2 and 3, ask which of the two prevails.",
    "institutions[].roles": "What the institution does, not what it is. One institution may have several roles.",
    "members.all": "The figure of a source that counts “members” without telling organisations from persons.",
    initiated_by: "Who called the others together, not who joined later or paid.",
    functions:
      "What the cluster itself does for its members and its territory, not what its members do beside it. All of them, or leave it out.",
    political_project:
      "What the charter, the statutes and the reports say of the economy to come, not what the coder thinks of it.",
    coordination_paid_by: "Salaries of the coordination, or the fee of the body that provides it.",
    institutions_complete:
      "Only where a source lists its partners, or you have asked. Then an institution without `roles`, `missions` or `support` leaves these unknown; an empty list says that it has none.",
    "institutions[].agreement.until": "The end that is written in the agreement, not a renewal that is hoped for.",
    "institutions[].departments": "Count the services that a project has to be put to one by one.",
    indicators:
      "For values that a study already gives in the unit of the calibration, and for typologies of your own. Prefer the other blocks: they keep what was observed.",
    "indicators.<indicator>.degree": "Only with a reason in `notes`: nobody can recompute a degree that was given.",
    invented: "For lessons and tests. A real cluster under another name is not invented: say so in `notes`.",
    "sources.<source>.private":
      "Interviews given in confidence, minutes that are not public. The locator and the confidence are shown all the same.",
    "sources.<source>.url": "A permanent address, if there is one.",
    "evidence.<field>.quote": "The shortest words that carry the value, without a change.",
    notes: "Write down each time you hesitated between two codes, and why you chose one.",
  },
  examples: {},
  codes: FIELD_CODES,
  kinds: {
    version: "the number 1",
    id: "letters, digits, hyphens",
    text: "text",
    date: "year, month or day",
    block: "block of keys",
    words: "list of words",
    codes: "list of these words",
    code: "one of these words",
    scale: "one of these words, in order, or a bound",
    unit: "`percent` or a currency",
    currency: "currency",
    quantity: "number, 0 or more, or a bound",
    percentage: "number from 0 to 100, or a bound",
    count: "whole number, 0 or more, or a bound",
    parts: "number, 0 or more, a bound, or a block of its parts",
    ties: "list of pairs: [a, b] or [a, b, strength]",
    "count-parts": "whole number, 0 or more, a bound, or a block of its parts",
    level: "whole number from 0 to 5, or a bound",
    boolean: "`true` or `false`",
    list: "list of blocks",
    map: "block whose keys you choose",
    indicator: "value, or a block with `raw` or `degree`",
    raw: "number, code or bound",
    degree: "number from 0 to 1, or a bound",
    integer: "year",
    entries: "block, or list of blocks",
    "id-or-null": "identifier, or `null`",
    anything: "anything",
  },
};
