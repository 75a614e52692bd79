// Pictures of the page compared with those that are kept: by the mean colours of small squares, so that smoothed edges do not matter, but whatever moves does.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';

const KEPT = resolve(import.meta.dirname, 'pictures');
/** Where to look when a picture is not as it was. */
const NEW = resolve(import.meta.dirname, '../../.build/pictures');
/** Set to `write`, the pictures are taken anew instead of compared. */
const WRITES = process.env.ABATIS_PICTURES === 'write';
const COMMAND = 'ABATIS_PICTURES=write npm test -- test/app/pictures.test.ts';

/** A square's edge in CSS pixels. */
const SQUARE = 8;
/** By how much of 255 a square's mean may differ in red, green or blue. */
const SHADE = 22;
/** So many squares may differ; the smallest button has more. */
const FEW = 12;
const TRIES = 12;

interface Comparison {
  readonly differing: number;
  /** The new picture with what differs marked, as a PNG in base64. */
  readonly marked: string;
}

const png = (base64: string) => `data:image/png;base64,${base64}`;

/** Runs in the browser: the mean colours of a picture's squares, as a small picture. */
async function squaresOf([source, square]: readonly [string, number]): Promise<string> {
  const image = await createImageBitmap(await (await fetch(source)).blob());
  const canvas = new OffscreenCanvas(image.width, image.height);
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  drawing?.drawImage(image, 0, 0);
  const [width, height] = [Math.floor(image.width / square), Math.floor(image.height / square)];
  const small = new ImageData(width, height);
  const data = drawing?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
  for (let i = 0; i < width * height; i++) {
    const [left, top] = [(i % width) * square, Math.floor(i / width) * square];
    for (let channel = 0; channel < 4; channel++) {
      let sum = 0;
      for (let y = top; y < top + square; y++)
        for (let x = left; x < left + square; x++) sum += data[(y * image.width + x) * 4 + channel];
      small.data[i * 4 + channel] = Math.round(sum / square / square);
    }
  }
  const out = Object.assign(document.createElement('canvas'), { width, height });
  out.getContext('2d')?.putImageData(small, 0, 0);
  return out.toDataURL('image/png').split(',')[1];
}

/** Runs in the browser: two small pictures held against one another, and what differs marked in the large one. */
async function compareSquares([was, is, large, square, shade]: readonly [
  string,
  string,
  string,
  number,
  number,
]): Promise<Comparison> {
  const [before, after, picture] = await Promise.all(
    [was, is, large].map(async (source) => createImageBitmap(await (await fetch(source)).blob())),
  );
  const pixels = (image: ImageBitmap) => {
    const drawing = new OffscreenCanvas(image.width, image.height).getContext('2d');
    drawing?.drawImage(image, 0, 0);
    return drawing?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
  };
  const out = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height });
  const drawing = out.getContext('2d');
  drawing?.drawImage(picture, 0, 0);
  if (drawing) drawing.fillStyle = 'rgb(220 0 0 / 60%)';
  const [a, b] = [pixels(before), pixels(after)];
  const sameSize = before.width === after.width && before.height === after.height;
  let differing = sameSize ? 0 : Number.MAX_SAFE_INTEGER;
  for (let i = 0; sameSize && i < a.length; i += 4) {
    if ([0, 1, 2].every((channel) => Math.abs(a[i + channel] - b[i + channel]) <= shade)) continue;
    differing++;
    const at = i / 4;
    drawing?.fillRect((at % after.width) * square, Math.floor(at / after.width) * square, square, square);
  }
  return { differing, marked: out.toDataURL('image/png').split(',')[1] };
}

async function pictureOf(page: Page, tool: Page): Promise<{ large: Buffer; small: string }> {
  const large = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  return { large, small: await tool.evaluate(squaresOf, [png(large.toString('base64')), SQUARE] as const) };
}

/** Keeps the page's picture once nothing moves any more. */
async function keep(page: Page, tool: Page, file: string): Promise<void> {
  let last = '';
  for (let i = 0; i < TRIES; i++) {
    const { small } = await pictureOf(page, tool);
    if (small === last) break;
    last = small;
  }
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(file, Buffer.from(last, 'base64'));
}

/**
 * What is to be said of the page's picture; undefined when it is as it was, or comes to be so within a moment, or was written.
 * @param tool an empty page that reads and compares pictures
 */
export async function trouble(page: Page, tool: Page, name: string): Promise<string | undefined> {
  const file = join(KEPT, `${name}.png`);
  if (WRITES) {
    await keep(page, tool, file);
    return undefined;
  }
  if (!existsSync(file)) return `${name}: no picture is kept; ${COMMAND} takes it`;
  const was = png(readFileSync(file).toString('base64'));
  for (let i = 1; ; i++) {
    const { large, small } = await pictureOf(page, tool);
    const given = [was, png(small), png(large.toString('base64')), SQUARE, SHADE] as const;
    const { differing, marked } = await tool.evaluate(compareSquares, given);
    if (differing <= FEW) return undefined;
    if (i < TRIES) continue;
    mkdirSync(NEW, { recursive: true });
    writeFileSync(join(NEW, `${name}.png`), large);
    writeFileSync(join(NEW, `${name}.difference.png`), Buffer.from(marked, 'base64'));
    return `${name}: ${differing} squares differ; look at .build/pictures/${name}.difference.png. If it is meant: ${COMMAND}`;
  }
}

/** How wide the page's letters are: pictures of other fonts cannot be compared. */
export function widthOfLetters(page: Page): Promise<number> {
  return page.evaluate(() => {
    const drawing = document.createElement('canvas').getContext('2d');
    if (drawing === null) return 0;
    drawing.font = `100px ${getComputedStyle(document.body).fontFamily}`;
    return Math.round(drawing.measureText('Obstacle belts, 0123456789').width);
  });
}
