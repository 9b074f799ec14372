/** The part of the reader of XML that we use; it comes without types. */
declare module "sax" {
  /** What is called while a text is read, part by part. */
  export interface Parser {
    onopentag: ((tag: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }) => void) | null;
    onclosetag: ((name: string) => void) | null;
    ontext: ((text: string) => void) | null;
    onerror: ((error: Error) => void) | null;
    write(text: string): Parser;
    close(): Parser;
  }
  const sax: { parser(strict: boolean, options?: { readonly position?: boolean }): Parser };
  export default sax;
}
