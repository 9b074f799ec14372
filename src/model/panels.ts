/** What each panel of a result shows, in its order: facts by their names, and lists that no fact holds. Not scored. */
export const PANELS = {
  /** What of independence the paper speaks of (§1.1, §1.2.2, §1.2.3, §1.3). */
  independence: [
    "self_financing_share",
    "largest_funder_share",
    "public_contracts_share",
    "institutional_seat_share",
    "companies_seat_share",
    "stakeholder_seat_share",
    "local_authorities_count",
    "agreements",
    "institution_missions",
    "direct_support",
    "indirect_support",
    "coordination_paid_by",
  ],
  /** The criteria of the ARC8 research community, and what they rest on (introduction, §1.2.3). */
  collaboration: [
    "collaboration_place",
    "place_uses",
    "collaboration_stakeholder_roles",
    "member_roles",
    "collaboration_institutional_proximity",
    "collaboration_promotion",
    "collaboration_constructive_partnership",
    "collaboration_complementarity_with_needs",
    "needs",
    "collaboration_active_intelligence",
    "difficulties",
  ],
} as const;

/** The name of a panel. */
export type PanelName = keyof typeof PANELS;
/** What one line of a panel shows. */
export type PanelItemId = (typeof PANELS)[PanelName][number];
