/** The part of the matcher that we use; it comes without types. */
declare module "picomatch" {
  interface MatcherOptions {
    readonly dot?: boolean;
  }
  export default function picomatch(glob: string, options?: MatcherOptions): (text: string) => boolean;
}
