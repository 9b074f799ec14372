import { validateXML } from "xmllint-wasm";

/** What xmllint has against each of these documents, by an XML schema; all at once, for every run of it begins with a start. */
export async function xmlFaults(schema: string, documents: readonly string[]): Promise<string[][]> {
  const { errors } = await validateXML({
    xml: documents.map((contents, i) => ({ fileName: `${i}.xml`, contents })),
    schema: { fileName: "schema.xsd", contents: schema },
    maxMemoryPages: 4096,
  });
  // Lines without a place show what the line before is about; alone, they say that xmllint itself failed.
  if (errors.length > 0 && errors.every(({ loc }) => loc === null)) throw new Error(errors[0]?.rawMessage);
  return documents.map((_, i) =>
    errors.filter(({ loc }) => loc?.fileName === `${i}.xml`).map(({ message }) => message),
  );
}
