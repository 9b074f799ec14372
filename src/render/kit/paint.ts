type Brush = (text: string) => string;

/** The few colours in use. None carries meaning alone: without colour every brush returns its text. */
export interface Paint {
  /** The ideal type. */
  readonly type: Brush;
  /** Headings. */
  readonly strong: Brush;
  readonly error: Brush;
  readonly warning: Brush;
  /** What is secondary. */
  readonly dim: Brush;
}

const plain: Brush = (text) => text;

/** The brushes for a colour level; chalk is loaded only where there is colour. */
export async function paintFor(level: 0 | 1 | 2 | 3): Promise<Paint> {
  if (level === 0) return { type: plain, strong: plain, error: plain, warning: plain, dim: plain };
  const { Chalk } = await import("chalk");
  const chalk = new Chalk({ level });
  return {
    type: (text) => chalk.bold.cyan(text),
    strong: (text) => chalk.bold(text),
    error: (text) => chalk.red(text),
    warning: (text) => chalk.yellow(text),
    dim: (text) => chalk.dim(text),
  };
}
