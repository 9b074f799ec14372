import type { Code } from "../../../model/codes.js";
import type { Explanation } from "../../explanation.js";

/** What findings about networks of members mean, in English. */
export const NETWORK_EXPLANATIONS = {
  "network-tie-items": {
    title: "A tie that is not a pair",
    meaning:
      "A tie has two members, in either order, and a third item only for its strength. One item is a tie to nobody.",
    remedy:
      "Write both members. A decimal comma within brackets makes two items of one number; a name with a comma needs quotation marks.",
  },
  "network-tie-form": {
    title: "A tie that is not a list",
    meaning:
      "Each tie is a separate list within the list of ties: its two members and, if it is not 1, its strength. Names alone, or keys such as `from` and `to`, are not read.",
    remedy:
      "Write `[a, b]` for each tie: `ties: [[a, b], [b, c, 2]]`. A member without ties goes under `network.members`.",
  },
  "network-tie-strength": {
    title: "Not a valid strength",
    meaning:
      "The third item of a tie is a number above 0, such as the number of joint projects. Words, 0 and negative numbers are not accepted: a strength of 0 would be no tie.",
    remedy: "Write a number, leave it out if the strength is 1, and remove the entry if there is no tie.",
  },
  "network-tie-itself": {
    title: "A tie to itself",
    meaning: "Ties are between two members.",
    remedy: "Correct one of the two names, or remove the tie. A member without ties goes under `network.members`.",
  },
  "network-tie-twice": {
    title: "A tie that is listed twice",
    meaning: "Ties have no direction, so each pair of members is listed once, in either order.",
    remedy: "Remove one of the two. Several projects of one pair make one tie with a strength.",
  },
  "network-tie-nobody": {
    title: "A tie to nobody",
    meaning:
      "`network.members` names members without ties, or all members. If it names one that has a tie, it is the list of all, and this tie leads to somebody who is not in it.",
    remedy: "Correct the name, add it to the list, or keep only members without ties in the list.",
  },
  "network-name-blank": {
    title: "A blank name",
    meaning: "A tie or the list of members contains a name without a letter.",
    remedy: "Write the name, or remove the entry.",
  },
  "network-name-variant": {
    title: "One member under two names",
    meaning:
      "Members are told apart by their names, letter by letter. Two names that differ only in spaces, capitals or the way accents are stored are almost certainly the same member.",
    remedy: "Write the name in the same way everywhere.",
  },
  "network-too-large": {
    title: "Too many members",
    meaning: "The network names more members than the program reads. The limit is far above the largest clusters.",
    remedy: "Code the members of the cluster, not the members of its members.",
  },
  "network-cluster-named": {
    title: "The cluster among its members",
    meaning:
      "Ties are those that members have without the cluster. The cluster is tied to each of them, and is not a member.",
    remedy: "Remove the ties of the cluster. If a member has the same name, give it a different one.",
  },
  "network-members-total": {
    title: "The network has other members than are counted",
    meaning:
      "If all ties are listed (`complete: true`), the network names every member; it never names more than the organisations and persons together.",
    computed:
      "Compared with `members.total` and its parts, `members.all` and `members.individuals`; where no persons are coded, members are taken for organisations.",
    remedy: "Name the members without ties, leave `complete` out, or correct the counts.",
  },
  "activities-above-100": {
    title: "Shares of activities above 100%",
    meaning: "The shares of the activities add up to more than 100%.",
    remedy: "Correct the shares. They are percentages of all activities, not of the budget.",
  },
  "activities-below-100": {
    title: "Shares of activities below 100%",
    meaning:
      "Every activity has a share, and together they do not reach 100%: some activity is missing from a list that should be complete.",
    remedy: "Add the activity, correct a share, or leave out the shares that are not known.",
  },

  "pairs-none": {
    title: "A CSV without a pair",
    meaning: "`tcec ties` found no line with two members: the file is empty, or contains only a header.",
    remedy: "Write one tie per line: two members and, if it is not 1, a strength.",
  },
  "cell-quotation": {
    title: "Quotation marks that do not match",
    meaning:
      "A cell begins with a quotation mark, and the closing one is missing or does not end the cell. So it is not clear where the cell ends.",
    remedy: 'Close it, and write a quotation mark inside a quoted cell twice: `"Les ""Jardins"""`.',
  },
  "pairs-cells": {
    title: "A line that is not a pair",
    meaning:
      "A line of a CSV of pairs has two members and, if it is not 1, a strength. This one has fewer or more cells; empty cells at its end do not count. The delimiter is taken from the first line.",
    remedy: "Write both members, remove other columns, and put names that contain the delimiter in quotation marks.",
  },
  "pairs-strength": {
    title: "A third column that is not a strength",
    meaning:
      "The third cell of a pair is a number above 0, such as the number of joint projects. Words, 0, negative and very large numbers are not accepted. A decimal comma is accepted if cells are not separated by commas.",
    remedy: "Write a number, leave the cell empty if the strength is 1, and remove the line if there is no tie.",
  },
  "pairs-twice": {
    title: "A pair that is listed twice",
    meaning: "A tie has no direction: two lines with the same two members, in either order, are one tie coded twice.",
    remedy: "Keep one line; if there are several ties between two members, their number is the strength.",
  },
} as const satisfies { readonly [C in Code]?: Explanation };
