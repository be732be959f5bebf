// element/room-controller: the width and the fonts of the element -> the room there is, measured again when either changes.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Domain} from '../model/domain.js';
import type {Room} from './frame.js';
import {textMeasurer, textSizes, type LabelWords, type Probe} from './measure.js';

/** Size of the words on the axis for which the layout has its distances, px. */
const AXIS_FONT = 12;

/** Containers narrower than this are higher, px. */
const NARROW = 480;

/** What a scrollbar takes from a width at most, px. */
const SCROLLBAR = 24;

/** The part of the window that a sticky axis takes at most. */
const MOST_OF_WINDOW = 1 / 4;

/** What fits on a page of paper, A4 or letter, with margins of 2.5 cm, px; and how high lanes may be on it. */
const PAPER_WIDTH = 600;
const PAPER_HEIGHT = 900;
const PAPER_LANES = 640;

type Host = ReactiveControllerHost & HTMLElement & {readonly hasUpdated: boolean; readonly domain: Domain | null};

/**
 * Watches a probe without height rather than the host, whose height follows from what is drawn; and the width of samples of text,
 * which changes when a font arrives or the reader sets another spacing.
 */
export class RoomController implements ReactiveController {
  readonly #host: Host;
  readonly #probe: () => Probe;
  readonly #words: LabelWords;
  #observer: ResizeObserver | null = null;
  #fonts: FontFaceSet | null = null;
  /** `null` until it is measured, and while nothing is laid out. */
  #room: Room | null = null;
  #sizes = '';
  /** Whether nothing is observed until the next frame. */
  #rests = false;
  /** Whether the observer has last told of a width. */
  #isTold = false;
  /** The width of the plot, and that of the window then, px. */
  #width = 0;
  #window = 0;
  /** What stands around the lanes, px, where the page sets the height of all. */
  #around = 0;
  /** What a scrollbar takes from the width there, px. It stays until the size changes, so that it cannot come and go for ever. */
  #scrollbar = 0;
  #key = '';

  constructor(host: Host, probe: () => Probe, words: LabelWords) {
    this.#host = host;
    this.#probe = probe;
    this.#words = words;
    host.addController(this);
  }

  /**
   * Returns the room there is; `null` while nothing is laid out.
   *
   * @param key - when it changes, labels are measured again
   * @param isPaper - whether it is that of a page of paper, which is not known before it is printed
   */
  room(key: string, isPaper: boolean): Room | null {
    const whole = `${key} ${isPaper}`;
    if (whole !== this.#key) this.#room = null;
    this.#key = whole;
    return (this.#room ??= isPaper ? this.#measurePaper() : this.#measure());
  }

  /** Whether a plot fits on a page of paper. */
  fitsPaper(height: number): boolean {
    return height <= PAPER_HEIGHT;
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => this.#check());
    if (this.#host.hasUpdated) this.#observe();
    this.#fonts = this.#host.ownerDocument.fonts;
    this.#fonts.addEventListener('loadingdone', this.#forget);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#fonts?.removeEventListener('loadingdone', this.#forget);
  }

  /** Whether the page sets the height of the element. */
  get isFixed(): boolean {
    return this.#setHeight > 0;
  }

  /** Whether an axis leaves enough of the window, or of the height that the page sets, to what is above it. */
  isSticky(height: number): boolean {
    return height <= MOST_OF_WINDOW * Math.min(innerHeight, this.#setHeight || Infinity);
  }

  /** What stands around the lanes, and whether there is a scrollbar, is known once it is drawn. */
  hostUpdated(): void {
    this.#observe();
    if (this.#around && this.#host.domain !== null) return; // what is around a closer view is no reason for fewer lanes
    const [base, lanes] = ['.fixed', '.lanes'].map((name) => this.#host.shadowRoot!.querySelector<HTMLElement>(name));
    if (!base || !lanes) return;
    const bottoms = Array.from(base.children as Iterable<HTMLElement>, (part) => part.offsetTop + part.offsetHeight);
    const around = Math.max(...bottoms) - lanes.offsetHeight;
    const scrollbar = Math.max(this.#scrollbar, base.offsetWidth - base.clientWidth);
    if (around !== this.#around) this.#around = around;
    else if (scrollbar !== this.#scrollbar) this.#scrollbar = scrollbar;
    else return;
    this.#forget();
  }

  get #setHeight(): number {
    return this.#probe().height.offsetHeight;
  }

  #observe(): void {
    if (this.#rests) return;
    const {node, title, date, word, height} = this.#probe();
    for (const element of [node, title, date, word, height]) this.#observer?.observe(element);
  }

  readonly #forget = (): void => {
    this.#room = null;
    this.#host.requestUpdate();
  };

  #check(): void {
    const sizes = this.#read();
    this.#isTold = parseFloat(sizes) > 0;
    if (sizes === this.#sizes) return;
    this.#scrollbar = 0;
    this.#rest();
    this.#forget();
  }

  /** What is drawn now may bring a scrollbar, which changes the width again. Within the same frame, that is an error of the window. */
  #rest(): void {
    this.#observer?.disconnect();
    this.#rests = true;
    requestAnimationFrame(() => {
      this.#rests = false;
      this.#observe();
    });
  }

  /** All that sizes follow from, as text. */
  #read(): string {
    const {node, title, date, word} = this.#probe();
    const width = Math.floor(node.getBoundingClientRect().width / zoomOf(node)) - this.#scrollbar;
    return [width, this.#setHeight, ...[title, date, word].map((sample) => sample.getBoundingClientRect().width)].join(
      ' ',
    );
  }

  #measure(): Room | null {
    const room = this.#measureText();
    if (!room) return null;
    const {isFixed} = this;
    const width = isFixed ? room.width : this.#steady(room.width);
    if (isFixed) this.#width = 0;
    const height = isFixed ? Math.max(1, this.#setHeight - this.#around) : null;
    return {
      ...room,
      width,
      maxSingle: height ?? Infinity,
      maxLanes: height ?? this.#maxLanes(width),
    };
  }

  /**
   * A plot that is higher than its page brings a scrollbar; one that is lower beside that would take it away again, and so on for
   * ever. So what a scrollbar took is not taken back, unless the window has changed.
   */
  #steady(width: number): number {
    const {innerWidth} = this.#host.ownerDocument.defaultView ?? globalThis;
    const isWithout = width > this.#width && width <= this.#width + SCROLLBAR && innerWidth === this.#window;
    if (!isWithout) this.#width = width;
    this.#window = innerWidth;
    return this.#width;
  }

  /** As much of a page as there is of the window; all of it for an element as wide as a telephone. */
  #measurePaper(): Room | null {
    const room = this.#measureText();
    if (!room) return null;
    const width = Math.floor(Math.min(PAPER_WIDTH, room.width * Math.max(1, PAPER_WIDTH / innerWidth)));
    const maxLanes = Math.min(PAPER_LANES, this.#maxLanes(width));
    return {...room, width, maxSingle: PAPER_LANES, maxLanes};
  }

  /** Height that lanes may have where the page sets none. */
  #maxLanes(width: number): number {
    const {node, narrow} = this.#probe();
    return parseFloat(getComputedStyle(width < NARROW ? narrow : node).maxBlockSize) || Infinity;
  }

  #measureText(): Omit<Room, 'maxSingle' | 'maxLanes'> | null {
    const probe = this.#probe();
    this.#sizes = this.#read();
    const width = parseFloat(this.#sizes);
    if (!width || !this.#host.isConnected) {
      if (this.#isTold) this.#observer?.disconnect(); // shown again within the frame, it would not be told
      this.#isTold = false;
      return null;
    }
    const fontSize = parseFloat(getComputedStyle(probe.word).fontSize);
    return {
      width,
      textScale: Math.max(1, Math.round((10 * fontSize) / AXIS_FONT) / 10),
      measureText: textMeasurer(probe.word),
      sizes: textSizes(probe, this.#words),
    };
  }
}

/** By how much a transform magnifies what rectangles tell. */
function zoomOf(element: HTMLElement): number {
  return element.getBoundingClientRect().width / element.offsetWidth || 1;
}
