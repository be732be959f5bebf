// element/bar-controller: keys and focus in toolbars -> the one button of each that Tab reaches.

import type {ReactiveControllerHost} from 'lit';
import {nextStop} from '../interaction/keyboard.js';
import type {BarName, Listeners} from '../render/view.js';
import {isMirrored} from './direction.js';

export class BarController {
  readonly stops = new Map<BarName, string>();
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  readonly listeners: Listeners<'keydown' | 'focusin'> = {
    keydown: (event) => {
      const all = Array.from((event.currentTarget as Element).querySelectorAll<HTMLElement>('button'));
      const buttons = all.filter((button) => button === event.target || button.ariaDisabled !== 'true');
      const current = buttons.findIndex((button) => button === event.target);
      const next = nextStop(event, current, {
        count: buttons.length,
        isMirrored: isMirrored(this.#host),
      });
      if (next === null) return;
      event.preventDefault();
      buttons.at(next % buttons.length)!.focus();
    },
    focusin: ({target, currentTarget}) => {
      const bar = (currentTarget as HTMLElement).dataset['bar'] as BarName;
      const key = (target as HTMLElement).dataset['key'];
      if (key === undefined || this.stops.get(bar) === key) return;
      this.stops.set(bar, key);
      this.#host.requestUpdate();
    },
  };
}
