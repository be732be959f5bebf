// test/export/story-picture: the arguments of a story and a width -> the SVG of what a reader sees of it at first.

import {firstView} from '../../src/element/first-view.js';
import {groupsOf} from '../../src/element/scene-maker.js';
import {styles} from '../../src/element/styles/index.js';
import type {Theme} from '../../src/export/picture.js';
import {sceneToSvg} from '../../src/export/scene-to-svg.js';
import {createLayout} from '../../src/layout/layout-scene.js';
import {filterTimeline} from '../../src/model/filter.js';
import {createTimeline} from '../../src/model/timeline.js';
import {dateWords} from '../../src/render/view.js';
import {fitDomain} from '../../src/scale/fit-domain.js';
import {readData} from '../../src/source/read-data.js';
import {stringsFor} from '../../src/strings/index.js';
import type {Args} from '../../stories/timeline-story.js';
import {LINE, measureLabels, measureText} from './fixed-measurer.js';

/** Containers narrower than this have a vertical axis, px. */
const NARROW = 480;

/** Least and greatest height of the plot, px. */
const HEIGHTS = {minHeight: 192, maxHeight: 640};

/** @throws {Error} if there are no events */
export function storyPicture(args: Args, width: number): string {
  const whole = createTimeline(readData(args.data ?? {events: []}), args.timeZone);
  const timeline = filterTimeline(whole, args.categories);
  const {extent, precision} = timeline;
  if (!extent || !precision) throw new Error('a picture must have events: this story has none');
  const locale = args.lang || whole.lang || 'en';
  const strings = stringsFor(locale);
  const orientation = args.orientation === 'auto' ? (width < NARROW ? 'vertical' : 'horizontal') : args.orientation;
  const current = args.current ? timeline.find(args.current) : null;
  const first = firstView(args.start, args.end, whole);
  const layout = createLayout({
    timeline,
    home: fitDomain(extent, precision),
    first,
    orientation,
    scale: args.scale,
    groups: args.groupBy ? groupsOf({timeline, strings}) : null,
    width,
    ...HEIGHTS,
    textScale: 1,
    locale,
    open: new Set(),
    current: orientation === 'vertical' ? current : null,
    measureText,
    measureLabels: measureLabels({
      title: (event) => timeline.event(event).title,
      date: (event) => dateWords(timeline.event(event), {locale, strings}),
      current: orientation === 'vertical' ? current : null,
    }),
  });
  const color = colorsOf(args.scheme === 'dark' ? 'dark' : 'light');
  const ids = timeline.categories.map(({id}) => id);
  return sceneToSvg(layout.scene(first ?? layout.home), {
    timeline,
    locale,
    strings,
    current,
    theme: themeOf(color),
    colorOf: (category) => color(`color-${(category === undefined ? -1 : ids.indexOf(category)) + 1}`),
    measureText,
    lineHeight: LINE,
    mirrored: args.dir === 'rtl',
  });
}

/** Returns the colours of the element by name, as its style sheet has them for a colour scheme. */
function colorsOf(scheme: 'light' | 'dark'): (name: string) => string {
  const css = styles.map(String).join('');
  return (name) => {
    const [, light, dark] = new RegExp(`--${name}: .*light-dark\\((.+?), (.+?)\\)`).exec(css)!;
    return scheme === 'dark' ? dark! : light!;
  };
}

function themeOf(color: (name: string) => string): Theme {
  return {
    surface: color('surface'),
    ink: color('ink'),
    muted: color('muted'),
    line: color('line'),
    tick: color('tick'),
    column: color('color-0'),
  };
}
