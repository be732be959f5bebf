import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import article from '../../data/belarus-china-2023.json' with {type: 'json'};
import reigns from '../../data/english-reigns.json' with {type: 'json'};
import titles from '../../data/long-titles.json' with {type: 'json'};
import curie from '../../data/marie-curie.json' with {type: 'json'};
import voyager from '../../data/voyager-1977.json' with {type: 'json'};
import {blackout, council, festival} from '../../stories/hard-cases.js';
import {randomEvents} from '../../stories/random-events.js';
import {timelineMeta, type Args} from '../../stories/timeline-story.js';
import type {Setting} from './fixed-measurer.js';
import {storyPicture} from './story-picture.js';

const OUTPUT = fileURLToPath(new URL('../output/sizes', import.meta.url));

/** What fits on a page of A4 or letter, px. */
const PAPER = 600;

const hundred = randomEvents(100);
const grouped = {groupBy: 'category'} as const;
const fromRight = {dir: 'rtl'} as const;

const PICTURES: readonly [name: string, data: unknown, width: number, setting?: Setting, args?: Partial<Args>][] = [
  ['two-events-200', voyager, 200],
  ['article-200', article, 200],
  ['article-320', article, 320],
  ['article-2560', article, 2560],
  ['reigns-200', reigns, 200],
  ['reigns-320', reigns, 320],
  ['reigns-2560', reigns, 2560],
  ['eras-200', curie, 200],
  ['eras-2560', curie, 2560],
  ['long-titles-200', titles, 200],
  ['thirty-at-one-instant-320', blackout, 320],
  ['forty-spans-200', council, 200],
  ['twelve-groups-320', festival, 320, {}, grouped],
  ['twelve-groups-2560', festival, 2560, {}, grouped],
  ['article-120-high', article, 960, {height: 120}],
  ['article-2000-high-360', article, 360, {height: 2000}],
  ['hundred-120-high', hundred, 960, {height: 120}],
  ['hundred-120-high-320', hundred, 320, {height: 120}],
  ['hundred-2000-high', hundred, 960, {height: 2000}],
  ['article-paper', article, PAPER, {isPaper: true}],
  ['forty-spans-paper', council, PAPER, {isPaper: true}],
  ['twelve-groups-paper', festival, PAPER, {isPaper: true}, grouped],
  ['article-large-text-960', article, 960, {textScale: 2}],
  ['article-large-text-360', article, 360, {textScale: 2}],
  ['eras-large-text-960', curie, 960, {textScale: 2}],
  ['reigns-large-text-360', reigns, 360, {textScale: 2}],
  ['article-from-right-2560', article, 2560, {}, fromRight],
  ['twelve-groups-from-right-960', festival, 960, {}, {...grouped, ...fromRight}],
];

describe('the pictures in test/output/sizes', () => {
  for (const [name, data, width, setting, args] of PICTURES) {
    it(`are what is drawn at that size: ${name}`, async () => {
      const svg = storyPicture({...timelineMeta.args, data, ...args} as Args, width, setting);
      await expect(svg).toMatchFileSnapshot(`${OUTPUT}/${name}.svg`);
      expect(svg.length).toBeLessThan(100_000);
    });
  }

  it('are of this table: no other file is among them', () => {
    const files = new Set(PICTURES.map(([name]) => `${name}.svg`));
    expect(readdirSync(OUTPUT).filter((file) => !files.has(file))).toEqual([]);
  });
});
