/**
 * The message of a workflow command of GitHub Actions. The runner obeys each line of a log that begins with `::`: what would
 * end this line, and begin another command with it, is escaped.
 */
export function escapeMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** The value of a property of such a command, which a comma or two colons would end besides. */
export function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/**
 * Text for the log itself that the runner must not obey: an invisible sign breaks up the `::` at the start of a line, and
 * `##[` anywhere.
 */
export function breakUpCommands(text: string): string {
  return text.replaceAll("##[", "##\u200b[").replaceAll(/^([^\S\n]*:)(?=:)/gm, "$1\u200b");
}
