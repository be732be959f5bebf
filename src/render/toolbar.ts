// render/toolbar: what a reader can do -> the buttons for it, and what the keys do.

import {html, nothing, type TemplateResult} from 'lit';
import type {KeyHelp} from '../strings/interface-strings.js';
import {renderBar, type BarButton} from './bar.js';
import {nextSign, previousSign} from './signs.js';
import type {View} from './view.js';

/** What the toolbar shows of the state. */
export interface ToolbarState {
  readonly isList: boolean;
  readonly isHelpOpen: boolean;
  /** Whether the view can be zoomed. */
  readonly zooms: boolean;
  /** Whether it shows what it showed at first, all there is, or as little as it can. */
  readonly isHome: boolean;
  readonly isWhole: boolean;
  readonly isClosest: boolean;
}

/** How much closer one press of a button goes. */
const STEP = 2;

/** The keys, as they are named on a keyboard. */
const KEYS: Readonly<Record<KeyHelp, string>> = {
  step: '← →',
  ends: 'Home End',
  groups: 'Page Up, Page Down',
  open: 'Enter',
  close: 'Esc',
  zoom: '+ − 0',
};

export function renderToolbar(state: ToolbarState, view: View): TemplateResult {
  const {isList, isHelpOpen, zooms, isHome, isWhole, isClosest} = state;
  const {actions, strings} = view;
  const {interface: words} = strings;
  const steps: BarButton[] = [
    {key: 'previous', name: words.previousEvent, sign: previousSign, onClick: () => actions.step(-1)},
    {key: 'next', name: words.nextEvent, sign: nextSign, onClick: () => actions.step(1)},
  ];
  const zoom: BarButton[] = [
    {key: 'out', name: words.zoomOut, sign: '−', disabled: isWhole, onClick: () => actions.zoom(1 / STEP)},
    {key: 'in', name: words.zoomIn, sign: '+', disabled: isClosest, onClick: () => actions.zoom(STEP)},
    {key: 'fit', name: words.fit, disabled: isHome, onClick: actions.fit},
  ];
  const list: BarButton = {key: 'list', name: words.list, pressed: isList, onClick: actions.toggleList};
  const help: BarButton = {
    key: 'help',
    name: words.keyboardHelp,
    sign: '?',
    controls: 'help',
    expanded: isHelpOpen,
    onClick: actions.toggleHelp,
  };
  const groups = isList ? [[], [], [list]] : [steps, zooms ? zoom : [], [list, help]];
  return renderBar('controls', words.controls, groups, view);
}

/** What each key does. */
export function renderHelp({isHelpOpen, isList}: ToolbarState, {strings}: View): TemplateResult | typeof nothing {
  if (!isHelpOpen || isList) return nothing;
  const {keys} = strings.interface;
  return html`<dl id="help" class="help">
    ${Object.entries(KEYS).map(([name, key]) => html`<div><dt>${key}</dt><dd>${keys[name as KeyHelp]}</dd></div>`)}
  </dl>`; // prettier-ignore
}
