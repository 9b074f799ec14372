/** How many columns a text takes on a terminal; colour sequences take none. */
export type Measure = (text: string) => number;

/** Latin, Greek and Cyrillic letters, punctuation, arrows, box drawing, marks: one column each, none of them combining. */
const NARROW =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2000-\u200a\u2010-\u2027\u202f-\u205f\u20a0-\u20bf\u2100-\u2319\u2400-\u2426\u2500-\u25fc\u2713\u2717\ufffd]*$/;
const COLOURS = /\u001b\[[0-9;]*m/g;

function narrow(text: string): number {
  return text.replace(COLOURS, "").length;
}

/** The measure for any text, where nothing of it is known yet; loads `string-width`. */
export async function anyMeasure(): Promise<Measure> {
  const { default: stringWidth } = await import("string-width");
  return (text) => (NARROW.test(text) ? text.length : stringWidth(text));
}

/**
 * The measure for texts made of `sample` and of our own words. Most texts need only their length; wide characters,
 * emoji and combining marks load `string-width`.
 */
export async function measureFor(sample: string): Promise<Measure> {
  return NARROW.test(sample.replaceAll("\n", "")) ? narrow : anyMeasure();
}
