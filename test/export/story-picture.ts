// test/export/story-picture: the arguments of a story and a width -> the SVG of what a reader sees of it at first.

import {FrameMaker, type Frame} from '../../src/element/frame.js';
import {styles} from '../../src/element/styles/index.js';
import type {Theme} from '../../src/export/picture.js';
import {sceneToSvg} from '../../src/export/scene-to-svg.js';
import {createTimeline} from '../../src/model/timeline.js';
import {PALETTE} from '../../src/render/view.js';
import {readData} from '../../src/source/read-data.js';
import {stringsFor} from '../../src/strings/index.js';
import type {Args} from '../../stories/timeline-story.js';
import {lineHeight, measureDate, measureTitle, roomOf, type Setting} from './fixed-measurer.js';

/** @throws {Error} if there are no events */
export function storyPicture(args: Args, width: number, setting: Setting = {}): string {
  const whole = createTimeline(readData(args.data ?? {events: []}), args.timeZone);
  const locale = args.lang || whole.lang || 'en';
  const strings = stringsFor(locale);
  const frames = new FrameMaker();
  const frameBeside = (axisHeight: number): Frame =>
    frames.compute({
      whole,
      categories: args.categories,
      domain: null,
      start: args.start,
      end: args.end,
      scale: args.scale,
      groupBy: args.groupBy,
      now: null,
      today: 0,
      locale,
      othersTitle: strings.interface.others,
      room: roomOf(width, {locale, strings}, setting, axisHeight),
    });
  let [axisHeight, frame] = [0, frameBeside(0)];
  while (setting.height && frame.scene && frame.scene.axis.height > axisHeight) {
    axisHeight = frame.scene.axis.height;
    frame = frameBeside(axisHeight);
  }
  const {scene, timeline} = frame;
  if (!scene) throw new Error('a picture must have events: this story has none');
  const color = colorsOf(args.scheme === 'dark' ? 'dark' : 'light');
  const ids = whole.categories.map(({id}) => id);
  const {textScale = 1} = setting;
  return sceneToSvg(scene, {
    timeline,
    locale,
    strings,
    current: args.current ? timeline.find(args.current) : null,
    theme: themeOf(color, args.scheme === 'dark' ? '#121212' : '#fff'),
    colorOf: (category) => color(`color-${colorNumber(category === undefined ? -1 : ids.indexOf(category))}`),
    measureText: (text) => measureTitle(text, textScale),
    measureDate: (text) => measureDate(text, textScale),
    lineHeight: lineHeight(textScale),
    textScale,
    mirrored: args.dir === 'rtl',
  });
}

/** Returns the number of the colour of a category; those past the eighth share one with events without a category. */
const colorNumber = (index: number): number => (index < PALETTE ? index + 1 : 0);

/** Returns the colours of the element by name, as its style sheet has them for a colour scheme. */
function colorsOf(scheme: 'light' | 'dark'): (name: string) => string {
  const css = styles.map(String).join('');
  return (name) => {
    const [, light, dark] = new RegExp(`--${name}: .*light-dark\\((.+?), (.+?)\\)`).exec(css)!;
    return scheme === 'dark' ? dark! : light!;
  };
}

/** @param surface - the ground of a page, which the element does not set */
function themeOf(color: (name: string) => string, surface: string): Theme {
  return {
    surface,
    ink: color('ink'),
    muted: color('muted'),
    line: color('line'),
    tick: color('tick'),
    column: color('color-0'),
  };
}
