/** A pattern for files that are left out, and the folder that it is seen from: relative to the working directory, or absolute. */
export interface ExcludePattern {
  readonly pattern: string;
  readonly base: string;
}

/** What patterns left out. */
export interface LeftOut {
  /** Files, without those in the folders. */
  readonly files: number;
  readonly folders: number;
  /** Patterns that left nothing out. */
  readonly idle: readonly string[];
}
