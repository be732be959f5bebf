// element/measure: labels as the browser has laid them out -> their sizes in px, for the layout.

import type {SceneInput, Size} from '../layout/layout-scene.js';
import type {Orientation} from '../layout/scene.js';

/** What a scene needs to know of the browser. */
export type Measurement = Pick<SceneInput, 'labels' | 'minHeight' | 'maxHeight' | 'measureText'>;

/**
 * @param plot - holds the list, its labels in their natural size
 * @param probe - has the font of the axis, and the least and greatest height of the plot
 */
export function measure(plot: Element, probe: Element, orientation: Orientation): Measurement {
  const {minBlockSize, maxBlockSize} = getComputedStyle(probe);
  return {
    labels: measureLabels(plot.querySelector('ol')!, orientation === 'horizontal'),
    minHeight: parseFloat(minBlockSize) || 0,
    maxHeight: parseFloat(maxBlockSize) || Infinity,
    measureText: textMeasurer(probe),
  };
}

/** Returns the size of each label of the list, in order. With `fitted`, the width is that of its lines, not of its box. */
function measureLabels(list: Element, fitted: boolean): Size[] {
  return Array.from(list.querySelectorAll<HTMLElement>(':scope > li'), (item) => {
    const {width, height} = item.getBoundingClientRect();
    return {width: Math.ceil(fitted ? widthOfLines(item) : width), height: Math.ceil(height)};
  });
}

/** The widest line of text of a label and what its box adds around it; half a px more keeps the lines as they were broken. */
function widthOfLines(item: HTMLElement): number {
  const button = item.firstElementChild!;
  const {paddingLeft, paddingRight, borderLeftWidth, borderRightWidth} = getComputedStyle(button);
  const around = [paddingLeft, paddingRight, borderLeftWidth, borderRightWidth].reduce(
    (sum, px) => sum + parseFloat(px),
    0,
  );
  const range = document.createRange();
  const widths = Array.from(button.children, (line) => {
    range.selectNodeContents(line);
    return range.getBoundingClientRect().width;
  });
  return Math.max(...widths) + around + 0.5;
}

/** Returns a function that measures text in the font of an element. */
function textMeasurer(element: Element): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * 8;
  const {fontWeight, fontSize, fontFamily} = getComputedStyle(element);
  context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return (text) => context.measureText(text).width;
}
