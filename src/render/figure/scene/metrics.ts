/**
 * Widths of the letters of DejaVu Sans, with which PNG and PDF are set and which others use in its place where they have
 * it: in five-hundredths of the size, rounded up, two digits of base 36 each, from U+0020 and from U+2010 on. Fonts that stand in for it
 * are as wide (Verdana) or narrower, so what fits in this one fits in them.
 */
const WIDTHS = {
  regular: {
    latin:
      "4f5l6ebn8vd8au3u5g5g6ybn4f514f4p8v8v8v8v8v8v8v8v8v8v4p4pbnbnbn7edw9j9k9qaq8s80asag4444947rc0afay8eay" +
      "9o8u8ia69jdr9j8i9j5g4p5gbn6y6y8j8u7n8u8k4x8u8t3v3v823vdk8t8i8u8u5q795h8t88bd88887b8v4p8vbn0000000000" +
      "000000000000000000000000000000000000000000000000000000004f5l8v8v8v8v4p6y6ydw6k8ibn51dw6y6ybn5l5l6y8v" +
      "8v4f6y5l6k8idhdhdh7e9j9j9j9j9j9jdk9q8s8s8s8s44444444asafayayayayaybnaya6a6a6a68i8f8r8j8j8j8j8j8jdn7n" +
      "8k8k8k8k3v3v3v3v8i8t8i8i8i8i8ibn8i8t8t8t8t888u889j8j9j8j9j8j9q7n9q7n9q7n9q7naq8uas8u8s8k8s8k8s8k8s8k" +
      "8s8kas8uas8uas8uas8uag8tcr9o443v443v443v443v443v877q443v9482827r3v7r3v7r587r4r7u3zaf8taf8taf8tbbaf8t" +
      "ay8iay8iay8ieve89o5q9o5q9o5q8u798u798u798u798i5h8i5h8i5ha68ta68ta68ta68ta68ta68tdrbd8i888i9j7b9j7b9j" +
      "7b4x",
    marks: "51518v6ydwdw6y6y4f4f4f4f787878786y6y87874o9adw4f000000000000002sino43657793657794q5k5k",
  },
  bold: {
    latin:
      "4v6d79bn9odxc54a6d6d7abn5a5s5a539o9o9o9o9o9o9o9o9o9o5k5kbnbnbn83dwarama7bk9i9ibfbn5757as8vdubnbua7bu" +
      "aqa19ibbarfcaqa3a36d536dbn6y6y9e9y899y9g629y9w4s4s994seh9w9k9y9y6v8a6o9w92cu8z92849w539wbn0000000000" +
      "000000000000000000000000000000000000000000000000000000004v6d9o9o8v9o536y6ydw7u8zbn5sdw6y6ybn63636ya8" +
      "8v5a6y637u8zeeeeee83ararararararf3a79i9i9i9i57575757bnbnbubububububnbubbbbbbbba3a9a09e9e9e9e9e9eek89" +
      "9g9g9g9g4s4s4s4s9k9w9k9k9k9k9kbn9k9w9w9w9w929y92ar9ear9ear9ea789a789a789a789bk9ybn9y9i9g9i9g9i9g9i9g" +
      "9i9gbf9ybf9ybf9ybf9ybn9wdjb0574s574s574s574s574sad9j574sas99998v4s8v4s8v6o8v7r8y56bn9wbn9wbn9wdobn9w" +
      "bu9kbu9kbu9kg8f8aq6vaq6vaq6va18aa18aa18aa18a9i6o9i6o9i6obb9wbb9wbb9wbb9wbb9wbb9wfccua392a3a384a384a3" +
      "8462",
    marks: "5s5s9o6ydwdw6y6y5a5a5a5a959595956y6y8w8w4n9adw4v000000000000002sk0q83o688r3o688ra75r5r",
  },
};

const COMBINING = /\p{Mn}|\p{Me}|\p{Cf}/u;
const WIDE =
  /\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u;

/** Parts of the size by which letters rise above the base line, accents on capitals included, and fall below it. */
export const RISE = 0.95;
export const FALL = 0.24;

/** The width of a text in points, at a size in points. */
export function widthOf(text: string, size: number, bold = false): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character, bold);
  return (width * size) / 1000;
}

function widthOfCharacter(character: string, bold: boolean): number {
  const code = character.codePointAt(0) ?? 0;
  const { latin, marks } = bold ? WIDTHS.bold : WIDTHS.regular;
  const known =
    code >= 0x20 && code <= 0x17f
      ? at(latin, code - 0x20)
      : code >= 0x2010 && code <= 0x203a
        ? at(marks, code - 0x2010)
        : 0;
  if (known > 0) return known;
  if (COMBINING.test(character)) return 0;
  return WIDE.test(character) || code > 0xffff ? 1100 : bold ? 900 : 840;
}

function at(widths: string, index: number): number {
  return 2 * Number.parseInt(widths.slice(2 * index, 2 * index + 2), 36);
}

/** The text, or its beginning with an ellipsis where it is too wide. Letters stay with their accents. */
export function shorten(text: string, room: number, size: number, bold = false): string {
  if (widthOf(text, size, bold) <= room) return text;
  let shown = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (widthOf(`${shown}${segment}…`, size, bold) > room) break;
    shown += segment;
  }
  return `${shown.trimEnd()}…`;
}

/** The text on several lines: breaks at spaces; words that are too wide, and what is beyond the last line, get an ellipsis. */
export function wrapText(text: string, room: number, size: number, most: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size, bold) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.slice(0, most);
  if (lines.length > most) shown.push(`${shown.pop()} ${lines.slice(most).join(" ")}`);
  return shown.map((line) => shorten(line, room, size, bold));
}
