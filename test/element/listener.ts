// test/element/listener: an element -> what it says to assistive technology, and what it tells the page, from now on.

import type {EventTimeline} from '../../src/index.js';
import {one} from './timeline-fixture.js';

/** The one live region of an element, and all that is said in it. */
export class Listener {
  readonly said: string[] = [];
  /** All that the region has held; nothing is said when it is emptied. */
  readonly held: string[] = [];
  readonly region: HTMLElement;
  #next: (() => void) | null = null;

  constructor(element: EventTimeline) {
    this.region = one(element, '[role=status]');
    new MutationObserver(() => {
      const text = this.region.textContent;
      this.held.push(text);
      if (!text) return;
      this.said.push(text);
      this.#next?.();
    }).observe(this.region, {characterData: true, childList: true, subtree: true});
  }

  /** Waits for the next message. */
  async next(): Promise<string> {
    await new Promise<void>((resolve) => (this.#next = resolve));
    return this.said.at(-1)!;
  }
}

/** Returns a list of the ids of the events that the reader opens, `null` for each closing. It grows. */
export function selectionsOf(element: EventTimeline): (string | null)[] {
  const ids: (string | null)[] = [];
  element.parentElement!.addEventListener('timeline-select', ({record}) => ids.push(record?.id ?? null));
  return ids;
}

/** Returns a list of the views to which the reader goes. It grows. */
export function domainsOf(element: EventTimeline): (readonly [number, number])[] {
  const domains: (readonly [number, number])[] = [];
  element.parentElement!.addEventListener('timeline-domain-change', ({domain}) => domains.push(domain));
  return domains;
}

/** Runs something and returns what it warned of on the console. */
export async function warningsOf(run: () => unknown): Promise<string[]> {
  const {warn} = console;
  const warnings: string[] = [];
  console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return warnings;
}
