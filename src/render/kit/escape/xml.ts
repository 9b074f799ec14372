const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/**
 * Text for an element or a quoted attribute of XML 1.0: nothing in it opens a tag, ends the attribute or names an entity, and
 * characters that XML cannot hold, which would make the whole file unreadable, become U+FFFD. Ends of lines stay.
 */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? "");
}
