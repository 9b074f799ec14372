import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** Where a reference of such a kind leads, by its name. */
const LINKS = {
  example: (name) => `../examples/profiles/${name}.yaml`,
  doc: (name) => (name.startsWith("docs/") ? name.slice("docs/".length) : `../${name}`),
};

/** The notions of the paper in a language, a table for each section, with how many are carried in full. */
export function printPaperMap(root, lang) {
  const { words, notions } = parse(readFileSync(`${root}docs/paper-map.yaml`, "utf8"));
  const { head, kinds, partly, place, count } = words[lang];
  const say = (reference) => {
    const [kind, name] = split(reference);
    const link = LINKS[kind];
    return `${kinds[kind]} ${link ? `[${name}](${link(name)})` : `\`${name}\``}`;
  };
  const row = ({ number, by, reason, ...texts }) => {
    const carried = by.map(say).join(", ");
    const cells = [number, texts[lang], reason ? `${carried}. **${capital(partly)}.** ${reason[lang]}` : carried];
    return `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  };
  const open = notions.filter(({ reason }) => reason).length;
  const numbers = { all: notions.length, full: notions.length - open, partly: open };
  const sections = [...new Set(notions.map(({ sections: [first] }) => first))];
  const tables = sections.flatMap((section) => [
    `### ${capital(section.replace(/§|end$/g, (part) => place[part]))}`,
    [
      `| ${head.join(" | ")} |`,
      "| --- | --- | --- |",
      ...notions.filter((one) => one.sections[0] === section).map(row),
    ].join("\n"),
  ]);
  return `\n${[count.replace(/\{(\w+)\}/g, (_, name) => numbers[name]), ...tables].join("\n\n")}\n\n`;
}

/** "field institutions[].roles": its kind and its name. */
function split(reference) {
  const at = reference.indexOf(" ");
  return [reference.slice(0, at), reference.slice(at + 1)];
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
