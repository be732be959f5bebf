// test/picture: a box of the page -> what is seen of it, px by px.

import {executeServerCommand} from '@web/test-runner-commands';

/** Where something is in the viewport, px: a `DOMRect`, say. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Returns what is seen of a box, from the whole px in which it begins. */
export async function pictureOf({x, y, width, height}: Place): Promise<ImageData> {
  const box = {
    x: Math.floor(x + scrollX),
    y: Math.floor(y + scrollY),
    width: Math.ceil(width),
    height: Math.ceil(height),
  };
  const png = await executeServerCommand<string, Place>('screenshot', box);
  const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

/** Returns a part of a picture, which begins at a whole px of it. */
export function crop(picture: ImageData, {x, y, width, height}: Place): ImageData {
  const context = new OffscreenCanvas(Math.ceil(width), Math.ceil(height)).getContext('2d')!;
  context.putImageData(picture, -Math.floor(x), -Math.floor(y));
  return context.getImageData(0, 0, context.canvas.width, context.canvas.height);
}

/** A px: red, green and blue, 0 to 255. */
export type Dot = readonly [red: number, green: number, blue: number];

/** The px of a picture, line by line. */
export function dotsOf({data}: ImageData): Dot[] {
  return Array.from({length: data.length / 4}, (_, i) => [data[4 * i]!, data[4 * i + 1]!, data[4 * i + 2]!]);
}

/** The brightness of each px of a picture, 0 to 255. */
export const brightnessOf = (picture: ImageData): number[] =>
  dotsOf(picture).map(([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue);

/** By how much a px must be darker or brighter for the difference to be seen without colour, of 255. */
const CONTRAST = 50;

/** How many px of two pictures of one size differ so much that it is seen without colour. */
export function difference(a: readonly number[], b: readonly number[]): number {
  return a.filter((value, i) => Math.abs(value - (b[i] ?? 255)) >= CONTRAST).length;
}
