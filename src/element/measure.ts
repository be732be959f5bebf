// element/measure: labels as the browser has laid them out -> their sizes in px, for the layout.

import {labelWidth, type SceneFrame, type SceneInput, type LabelSize} from '../layout/layout-scene.js';

/** Labels of a horizontal scene can be this much wider or narrower, all of them together. */
const SHAPES = [1, 0.75, 1.4];

/** What is known before anything is measured. */
export type FrameStart = Omit<SceneFrame, 'minHeight' | 'maxHeight' | 'measureText'>;

/**
 * Returns all that a scene is made from.
 *
 * @param plot - holds the list, its labels in their natural size
 * @param probe - has the font of the axis, and the least and greatest height of the plot
 */
export function measure(start: FrameStart, plot: HTMLElement, probe: Element): SceneInput {
  const {minBlockSize, maxBlockSize} = getComputedStyle(probe);
  const frame: SceneFrame = {
    ...start,
    minHeight: parseFloat(minBlockSize) || 0,
    maxHeight: parseFloat(maxBlockSize) || Infinity,
    measureText: textMeasurer(probe),
  };
  const width = labelWidth(frame);
  const list = plot.querySelector('ol')!;
  const shape = (length: string, fitted: boolean): LabelSize[] => {
    plot.style.setProperty('--label-width', length);
    return measureLabels(list, fitted);
  };
  if (width !== null) return {...frame, shapes: [shape(`${width}px`, false)]};
  return {
    ...frame,
    shapes: SHAPES.map((factor) => shape(`calc(var(--event-timeline-label-width, 12em) * ${factor})`, true)),
  };
}

/** Returns the size of each label of the list, in order. With `fitted`, the width is that of its lines, not of its box. */
function measureLabels(list: Element, fitted: boolean): LabelSize[] {
  return Array.from(list.querySelectorAll<HTMLElement>(':scope > li'), (item) => {
    const label = item.firstElementChild!;
    const {width, height} = label.getBoundingClientRect();
    return {
      width: Math.ceil(fitted ? widthOfLines(label) : width),
      height: Math.ceil(height),
      unfolded: Math.ceil(item.getBoundingClientRect().height - height),
    };
  });
}

/** The widest line of text of a label and what its box adds around it; half a px more keeps the lines as they were broken. */
function widthOfLines(label: Element): number {
  const {paddingLeft, paddingRight, borderLeftWidth, borderRightWidth} = getComputedStyle(label);
  const around = [paddingLeft, paddingRight, borderLeftWidth, borderRightWidth].reduce(
    (sum, px) => sum + parseFloat(px),
    0,
  );
  const range = document.createRange();
  const widths = Array.from(label.children, (line) => {
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
