/**
 * The message of a logging command of Azure Pipelines. The agent obeys each line of a log that begins with `##vso[`: what would end
 * this line, and begin another command with it, is escaped.
 */
export function escapeMessage(text: string): string {
  return text.replaceAll("%", "%AZP25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** The value of a property of such a command, which a semicolon or a bracket would end besides. */
export function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(";", "%3B").replaceAll("]", "%5D");
}
