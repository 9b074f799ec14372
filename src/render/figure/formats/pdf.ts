import type PDFKit from "pdfkit";
import type { FontFiles, PaletteName } from "../options.js";
import { colorOf } from "../scene/palette.js";
import type { Mark, Path, Point, Rect, Scene, Sign, Style, Text } from "../scene/scene.js";
import { outlineOf } from "../scene/shapes.js";
import { visualOrder } from "./visual-order.js";
import type { PlotWriter } from "./writer.js";

/** How a scene becomes PDF. */
export interface PdfOptions {
  readonly palette?: PaletteName;
  readonly fonts: FontFiles;
}

type Document = InstanceType<typeof PDFKit>;

/** The date that every file bears, so that the same scene gives the same bytes. */
const DATE = new Date(0);

/** A scene as one page of PDF of its size: lines and text, the letters that it uses embedded, title and language set. */
export async function writePdf(scene: Scene, { palette = "color", fonts }: PdfOptions): Promise<Uint8Array> {
  const { default: PDFDocument } = await import("pdfkit");
  const document = new PDFDocument({
    size: [scene.width, scene.height],
    margin: 0,
    font: fonts.regular,
    lang: scene.lang,
    displayTitle: true,
    info: {
      Title: scene.title,
      Subject: scene.desc,
      Creator: "tcec",
      Producer: "tcec",
      CreationDate: DATE,
      ModDate: DATE,
    },
  });
  const done = collect(document);
  document.registerFont("regular", fonts.regular);
  document.registerFont("bold", fonts.bold);
  for (const mark of scene.marks) draw(document, mark, palette);
  document.end();
  return done;
}

function collect(document: Document): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    document.on("error", reject);
    document.on("end", () => resolve(Buffer.concat(chunks)));
  });
}

function draw(document: Document, mark: Mark, palette: PaletteName): void {
  switch (mark.kind) {
    case "group":
      for (const one of mark.marks) draw(document, one, palette);
      return;
    case "text":
      drawText(document, mark, palette);
      return;
    default:
      trace(document, mark);
      finish(document, mark.kind === "path" && !mark.closed ? { ...mark, fill: "none" } : mark, palette);
  }
}

/** Puts the outline of a mark on the page, without ink. */
function trace(document: Document, mark: Rect | Path | Sign): void {
  if (mark.kind === "rect") {
    document.rect(mark.x, mark.y, mark.width, mark.height);
    return;
  }
  if (mark.kind === "path") {
    follow(document, mark.points, mark.closed);
    return;
  }
  const corners = outlineOf(mark.shape, mark, mark.size);
  if (corners === null) document.circle(mark.x, mark.y, mark.size / 2);
  else if (mark.shape !== "cross") follow(document, corners, true);
  else {
    const [a, b, c, d] = corners as readonly [Point, Point, Point, Point];
    follow(document, [a, c], false);
    follow(document, [b, d], false);
  }
}

function follow(document: Document, [first, ...others]: readonly Point[], closed: boolean): void {
  if (first === undefined) return;
  document.moveTo(first.x, first.y);
  for (const { x, y } of others) document.lineTo(x, y);
  if (closed) document.closePath();
}

/** Fills and strokes what was traced. */
function finish(document: Document, style: Style, palette: PaletteName): void {
  const fill = colorOf(style.fill ?? "none", palette);
  const stroke = colorOf(style.stroke ?? "none", palette);
  if (stroke !== null) {
    document
      .lineWidth(style.strokeWidth ?? 1)
      .lineJoin("round")
      .strokeOpacity(style.strokeOpacity ?? 1);
    if (style.dash === undefined) document.undash();
    else document.dash(style.dash[0] ?? 1, { space: style.dash[1] ?? 1 });
  }
  if (fill !== null) document.fillOpacity(style.fillOpacity ?? 1);
  if (fill !== null && stroke !== null) document.fillAndStroke(fill, stroke);
  else if (fill !== null) document.fill(fill);
  else if (stroke !== null) document.stroke(stroke);
}

function drawText(document: Document, mark: Text, palette: PaletteName): void {
  const { x, y, text, size, anchor, bold = false, upright = false, halo = false } = mark;
  document
    .save()
    .font(bold ? "bold" : "regular", size)
    .undash();
  if (upright) document.rotate(-90, { origin: [x, y] });
  const pieces = visualOrder(text);
  const width = pieces.reduce((sum, piece) => sum + document.widthOfString(piece), 0);
  const left = x - (anchor === "start" ? 0 : anchor === "middle" ? width / 2 : width);
  const write = (look: { readonly stroke?: boolean; readonly fill?: boolean }): void => {
    let at = left;
    for (const piece of pieces) {
      document.text(piece, at, y, { lineBreak: false, baseline: "alphabetic", ...look });
      at += document.widthOfString(piece);
    }
  };
  if (halo) {
    document
      .lineWidth(1.6)
      .lineJoin("round")
      .strokeOpacity(0.85)
      .strokeColor(colorOf("paper", palette) ?? "#ffffff");
    write({ stroke: true, fill: false });
  }
  document.fillOpacity(1).fillColor(colorOf(mark.paint, palette) ?? "#000000");
  write({});
  document.restore();
}

/** Figures as PDF. */
export const PDF: PlotWriter = {
  letters: async () => (await import("./coverage.js")).withGlyphs,
  write: (scene, { palette, fonts }) => writePdf(scene, { palette, fonts: fonts() }),
};
