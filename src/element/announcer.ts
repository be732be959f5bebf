// element/announcer: changes -> announcements for assistive technology, one at a time.

import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How long to wait after the last change before announcing it, ms. */
const PAUSE = 500;

/** Minimum time between two messages about new events, ms. */
const PAUSE_OF_NEWS = 5000;

/** Maximum length of a message, in characters. */
const MOST = 150;

/** Holds the text of the one live region. Of several messages in quick succession, only the last is announced. */
export class Announcer implements ReactiveController {
  text = '';
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #news = 0;
  #newsTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#newsTimer);
    this.#newsTimer = undefined;
  }

  /**
   * Announces a message after a pause without other messages; `words` is called at that moment. The live region is empty until
   * then, because screen readers stay silent if a text is replaced by the same text.
   */
  tell(words: () => string): void {
    clearTimeout(this.#timer);
    this.#hold('');
    this.#timer = setTimeout(() => this.#hold(shorten(words())), PAUSE);
  }

  /** Announces the number of new events, together with those that arrive in the next seconds. */
  tellNews(count: number, words: (count: number) => string): void {
    this.#news += count;
    if (this.#newsTimer !== undefined) return;
    const tell = (): void => {
      const news = this.#news;
      this.#news = 0;
      if (news) this.tell(() => words(news));
      this.#newsTimer = news ? setTimeout(tell, PAUSE_OF_NEWS) : undefined;
    };
    tell();
  }

  #hold(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.#host.requestUpdate();
  }
}

function shorten(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST - 1).trimEnd()}…` : text;
}
