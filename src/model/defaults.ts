/** The numbers that stand in where a typology file is silent: their one home in the program (method §3 to §5). */
export const DEFAULTS = {
  /** Below this known share an axis has no score. */
  minimumKnown: 0.3,
  /** Below this known share a type whose axis could still change sides is tentative. */
  soundKnown: 0.65,
  /** An axis within this distance of 0.5 is borderline. */
  band: 0.05,
  /** The degree at full membership of the direct method (Ragin 2008). */
  idm: 0.95,
} as const;

/**
 * How far a score, in [0, 1], may move unnoticed where `--tolerance` says nothing: more than the noise of floating point, less
 * than any change of a fact.
 */
export const BASELINE_TOLERANCE = 1e-6;
