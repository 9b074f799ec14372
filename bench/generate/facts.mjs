import { split } from "./random.mjs";
import { ACTIVITIES, BODIES, INSTITUTIONS, OTHER_SECTORS } from "./words.mjs";

const PARTICIPATION = ["none", "inform", "consult", "involve", "collaborate", "empower"];
const DECISION = ["executive", "expert_committee", "board", "assembly_vote", "deliberated_vote", "consensus"];
const MODELS = ["grant_reliant", "mixed", "towards_self_financing", "trade_led"];
const SECTORS = ["culture", "heritage", "environment", "energy", "recycling", "work_integration", "training"];
const SPHERES = ["market", "redistribution", "reciprocity", "mixed"];
const SEATS = [
  "leaders",
  "member_organisations",
  "elected_officials",
  "civil_servants",
  "experts",
  "employees",
  "citizens",
];
const PRACTICES = [
  "open_assemblies",
  "published_minutes",
  "open_agenda",
  "facilitated_deliberation",
  "open_working_groups",
];
const PARTS = {
  market: ["sales", "member_services", "public_contracts"],
  redistribution: ["eu", "state", "region", "department", "municipal", "employment_aid", "other"],
  reciprocity: ["membership_fees", "donations", "patronage", "citizen_savings"],
};
const LEVELS = [
  "eu",
  "state",
  "region",
  "department",
  "intermunicipal",
  "municipal",
  "semi_public",
  "chamber",
  "research",
];
const ROLES = [
  "initiator",
  "facilitator",
  "funder",
  "board_member",
  "technical_committee",
  "partner",
  "client",
  "mandator",
];
const SUPPORT = ["subsidy", "premises", "engineering", "staff", "training", "promotion", "label", "contract"];

/** A figure as coders write it: exact, or one of the bounds. Always true of `truth`, so that sums never contradict. */
function figure(random, truth, most = Number.MAX_SAFE_INTEGER) {
  if (random.chance(0.62)) return truth;
  const room = Math.max(2, Math.round(truth / 5));
  const [low, high] = [Math.max(0, truth - random.int(1, room)), Math.min(most, truth + random.int(1, room))];
  const bounds = [`>=${low}`, `<=${high}`, `${low}..${high}`, { min: low, max: high }];
  if (low < truth) bounds.push(`>${low}`);
  if (high > truth) bounds.push(`<${high}`);
  return random.pick(bounds);
}

function place(random, scale) {
  if (random.chance(0.7)) return random.pick(scale);
  const at = random.int(0, scale.length - 2);
  return random.pick([`>=${scale[at]}`, `<=${scale[at + 1]}`, `${scale[at]}..${random.pick(scale.slice(at + 1))}`]);
}

/** Each key with its value where `share` of the coders would have found it; never empty. */
function some(random, share, entries) {
  const found = entries.filter(() => random.chance(share));
  return Object.fromEntries(found.length > 0 ? found : [random.pick(entries)]);
}

function principle(random, truths, parts, most) {
  const whole = truths.reduce((sum, part) => sum + part, 0);
  if (random.chance(0.55)) return figure(random, whole, most);
  return some(
    random,
    0.6,
    parts.map((part, i) => [part, figure(random, truths[i], most)]),
  );
}

export function funding(random) {
  const inPercent = random.chance(0.65);
  const unit = inPercent ? "percent" : random.pick(["EUR", "kEUR"]);
  const total = inPercent ? 100 : unit === "EUR" ? random.int(400, 20000) * 100 : random.int(40, 2000);
  const most = inPercent ? 100 : undefined;
  const wholes = split(random, total, 3);
  const [market, redistribution, reciprocity] = Object.values(PARTS).map((p, i) => split(random, wholes[i], p.length));
  const entries = [
    ["market", principle(random, market, PARTS.market, most)],
    ["redistribution", principle(random, redistribution, PARTS.redistribution, most)],
    ["reciprocity", principle(random, reciprocity, PARTS.reciprocity, most)],
    ["own_resources", figure(random, wholes[0] + reciprocity[0], most)],
  ];
  const block = { unit };
  if (!inPercent) block.total = total;
  else if (random.chance(0.3)) block.budget = { amount: random.int(40, 900) * 1000, currency: "EUR" };
  Object.assign(block, some(random, 0.6, entries));
  if (random.chance(0.25))
    block.in_kind = some(random, 0.5, [
      ["public", figure(random, random.int(1, 30))],
      ["volunteering", random.int(1, 40)],
    ]);
  return block;
}

export function activities(random) {
  const names = random.sample(ACTIVITIES, random.int(2, 5));
  const shares = split(random, 100, names.length);
  const areShared = random.chance(0.6);
  return names.map((name, i) => ({
    ...(random.chance(0.9) ? { name } : {}),
    sphere: random.pick(SPHERES),
    ...(areShared && random.chance(0.85) ? { share: figure(random, shares[i], 100) } : {}),
  }));
}

export function members(random) {
  const [sme, large] = [random.int(0, 12), random.chance(0.3) ? random.int(1, 3) : 0];
  const kinds = {
    sse_organisations: random.int(2, 40),
    local_authorities: random.int(0, 6),
    public_bodies: random.int(0, 4),
    research_and_training: random.int(0, 5),
    other_organisations: random.int(0, 3),
  };
  const total = Object.values(kinds).reduce((sum, count) => sum + count, sme + large);
  const companies = random.chance(0.3) ? { sme: figure(random, sme), large } : figure(random, sme + large);
  return some(random, 0.5, [
    ["total", figure(random, total)],
    ["conventional_companies", companies],
    ...Object.entries(kinds).map(([kind, count]) => [kind, figure(random, count)]),
    ["individuals", random.pick([random.int(0, 300), ">400", ">=1"])],
  ]);
}

export function governance(random) {
  const seats = () =>
    Object.fromEntries(random.sample(SEATS, random.int(2, 5)).map((seat) => [seat, figure(random, random.int(1, 9))]));
  const body = (name, i) => ({
    ...(random.chance(0.9) ? { name } : {}),
    role: i === 0 ? "decision" : random.pick(["decision", "advisory", "technical"]),
    ...(random.chance(0.8) ? { seats: seats() } : {}),
  });
  const groups = ["employees", "volunteers", "recipients", "citizens"];
  const style = random.int(0, 5);
  return some(random, 0.8, [
    [
      "participation",
      some(
        random,
        0.75,
        groups.map((group) => [group, random.chance(0.05) ? "not_applicable" : place(random, PARTICIPATION)]),
      ),
    ],
    ["bodies", random.sample(BODIES, random.int(1, 3)).map(body)],
    ["decision_mode", place(random, DECISION)],
    ["voting", random.pick(["one_member_one_vote", "colleges", "by_contribution", "by_capital"])],
    [
      "practices",
      some(
        random,
        0.75,
        PRACTICES.map((practice) => [practice, random.chance(0.6)]),
      ),
    ],
    ["management_style", random.pick([style, style, `>=${Math.max(0, style - 1)}`])],
  ]);
}

export function institutions(random, year) {
  return random.sample(INSTITUTIONS, random.int(1, 4)).map((name) => ({
    name,
    ...(random.chance(0.9) ? { level: random.pick(LEVELS) } : {}),
    ...(random.chance(0.9) ? { roles: random.sample(ROLES, random.int(1, 3)) } : {}),
    ...(random.chance(0.6) ? { support: random.sample(SUPPORT, random.int(1, 3)) } : {}),
    ...(random.chance(0.2)
      ? { agreement: { until: date(random, year + (random.chance(0.15) ? -2 : random.int(1, 5))) } }
      : {}),
  }));
}

/** What the coder judged or asked directly: it goes before what would be derived. */
export function indicators(random) {
  const share = () => figure(random, random.int(0, 100), 100);
  const degree = () => ({ degree: random.pick([random.int(0, 20) / 20, "0.4..0.6", "0.6..0.9"]) });
  const values = {
    self_financing: () => random.pick([share(), degree(), { raw: share() }]),
    market_activities: () => random.pick([share(), degree()]),
    business_model: () => place(random, MODELS),
    conventional_companies: () => random.pick([share(), degree(), "not_applicable"]),
    stakeholder_participation: degree,
    decision_seats: () => random.pick([share(), degree()]),
    decision_mode: () => random.pick([place(random, DECISION), { raw: "board" }]),
    deliberative_practices: () => random.int(0, 7),
    management_style: () => random.int(0, 5),
  };
  return Object.fromEntries(random.sample(Object.keys(values), random.int(1, 3)).map((id) => [id, values[id]()]));
}

export function sectors(random) {
  return [...random.sample(SECTORS, random.int(1, 3)), ...(random.chance(0.4) ? [random.pick(OTHER_SECTORS)] : [])];
}

export function businessModel(random) {
  return place(random, MODELS);
}

/** As precise as the sources allow: a year, a month or a day. */
export function date(random, year) {
  const [month, day] = [random.int(1, 12), random.int(1, 28)].map((part) => String(part).padStart(2, "0"));
  return random.pick([year, year, `${year}-${month}`, `${year}-${month}-${day}`]);
}
