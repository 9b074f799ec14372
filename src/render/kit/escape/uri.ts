/**
 * The address of a link as its parts are written between programs, if it is one of the web: `http` and `https` only, so that no
 * text from outside becomes a script or opens a file; else `null`.
 */
export function webAddress(url: string): string | null {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).href : null;
}

/** A path as a URI reference, in which no sign of its names means anything: relative as it is, absolute with its scheme. */
export function uriOfPath(path: string): string {
  const uri = path
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  if (uri.startsWith("/")) return `file://${uri}`;
  return /^[A-Za-z]%3A\//.test(uri) ? `file:///${uri.replace("%3A", ":")}` : uri;
}
