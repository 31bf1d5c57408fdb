// Draws a page from the very display list the PDF is written from, glyph by glyph, so that preview and print are one.
import { playbookGlyphs, type Colour, type Page, type Stroke } from "../../api/playbook";

const outlines = new Map<number, Path2D>();

/** Fetches the outlines of a page's glyphs that have not been seen yet. */
export async function learnGlyphs(page: Page): Promise<void> {
  const fresh = new Set<number>();
  for (const shape of page.items) {
    if (shape.kind !== "text") continue;
    for (let at = 0; at < shape.glyphs.length; at += 3) {
      const glyph = shape.glyphs[at] ?? 0;
      if (!outlines.has(glyph)) fresh.add(glyph);
    }
  }
  if (fresh.size === 0) return;
  const asked = [...fresh];
  const paths = await playbookGlyphs(asked);
  asked.forEach((glyph, place) => outlines.set(glyph, new Path2D(paths[place] ?? "")));
}

/** Draws a page; `scale` is pixels per point. */
export function drawPage(context: CanvasRenderingContext2D, page: Page, scale: number): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = css([255, 255, 255]);
  context.fillRect(0, 0, page.width * scale, page.height * scale);
  const plain = () => context.setTransform(scale, 0, 0, scale, 0, 0);
  const finish = (fill: Colour | null, stroke: Stroke | null) => {
    if (fill) {
      context.fillStyle = css(fill);
      context.fill();
    }
    if (stroke) outline(stroke);
  };
  const outline = (stroke: Stroke) => {
    context.strokeStyle = css(stroke.colour);
    // A hairline thinner than a pixel would fade away on a small page.
    context.lineWidth = Math.max(stroke.width, 0.5 / scale);
    context.setLineDash(stroke.dash ?? []);
    context.stroke();
  };
  for (const shape of page.items) {
    plain();
    context.beginPath();
    switch (shape.kind) {
      case "rect":
        context.rect(shape.x, shape.y, shape.w, shape.h);
        finish(shape.fill, shape.stroke);
        break;
      case "circle":
        context.arc(shape.x, shape.y, shape.r, 0, 2 * Math.PI);
        finish(shape.fill, shape.stroke);
        break;
      case "polygon":
        shape.points.forEach(([x, y], place) => (place ? context.lineTo(x, y) : context.moveTo(x, y)));
        context.closePath();
        finish(shape.fill, shape.stroke);
        break;
      case "line":
        context.moveTo(...shape.from);
        context.lineTo(...shape.to);
        outline(shape.stroke);
        break;
      case "logo":
        context.rect(shape.x, shape.y, shape.w, shape.h);
        finish([237, 241, 244], null);
        break;
      case "text": {
        context.fillStyle = css(shape.colour);
        const em = (shape.size / 1000) * scale;
        const turn = (shape.angle * Math.PI) / 180;
        const [cos, sin] = [Math.cos(turn) * em, Math.sin(turn) * em];
        for (let at = 0; at < shape.glyphs.length; at += 3) {
          const path = outlines.get(shape.glyphs[at] ?? 0);
          const [dx, dy] = [shape.glyphs[at + 1] ?? 0, shape.glyphs[at + 2] ?? 0];
          if (!path) continue;
          const x = shape.x * scale + dx * cos - dy * sin;
          const y = shape.y * scale - dx * sin - dy * cos;
          context.setTransform(cos, -sin, -sin, -cos, x, y);
          context.fill(path);
        }
      }
    }
  }
}

function css([red, green, blue]: Colour): string {
  return `rgb(${red} ${green} ${blue})`;
}

/** What a page says, in the order it is drawn. */
export function wordsOf(page: Page): string {
  return page.items.flatMap((shape) => (shape.kind === "text" ? [shape.text] : [])).join(" ");
}
