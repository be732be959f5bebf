/// <reference types="vite/client" />
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Meta} from '@storybook/web-components-vite';
import {describe, expect, it} from 'vitest';
import type {Args, Story} from '../../stories/timeline-story.js';
import {storyPicture} from './story-picture.js';

interface StoryFile {
  readonly default: Meta<Args>;
  readonly [name: string]: Story;
}

interface NamedStory {
  readonly name: string;
  readonly args: Args;
}

const FILES = import.meta.glob<StoryFile>('../../stories/*.stories.ts', {eager: true});
const OUTPUT = fileURLToPath(new URL('../output', import.meta.url));
const WIDTHS = [960, 360];

const kebab = (name: string): string => name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '-').toLowerCase();

const stories = Object.entries(FILES).flatMap(([path, {default: meta, ...exports}]): NamedStory[] => {
  const file = path.replace(/.*\/|\.stories\.ts$/g, '');
  return Object.entries(exports).map(([name, story]) => ({
    name: `${file}-${kebab(name)}`,
    args: {...meta.args, ...story.args} as Args,
  }));
});

const hasScene = ({args: {data, view}}: NamedStory): boolean => view === 'timeline' && Boolean(data?.events.length);

const pictures = stories
  .filter(hasScene)
  .flatMap(({name, args}) => WIDTHS.map((width) => ({file: `${name}-${width}.svg`, args, width})));

describe('the pictures in test/output', () => {
  for (const {file, args, width} of pictures) {
    it(`are what the stories draw: ${file}`, async () => {
      const svg = storyPicture(args, width, args.height ? {height: args.height} : {});
      await expect(svg).toMatchFileSnapshot(`${OUTPUT}/${file}`);
      expect(svg.length).toBeLessThan(100_000);
    });
  }

  it('are of every story, but for lists and what has no events', () => {
    expect(stories.filter((story) => !hasScene(story)).map(({name}) => name)).toEqual([
      'failure-empty',
      'failure-file-not-found',
      'reading-list',
      'reading-list-in-narrow',
      'reading-right-to-left-list',
    ]);
  });

  it('are of stories that there are: no other file is among them', () => {
    const files = new Set(pictures.map(({file}) => file));
    const found = readdirSync(OUTPUT, {withFileTypes: true}).filter((one) => one.isFile());
    expect(found.map(({name}) => name).filter((file) => !files.has(file))).toEqual([]);
  });
});
