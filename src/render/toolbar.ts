// render/toolbar: the state -> the toolbar and the keyboard help.

import {html, nothing, type TemplateResult} from 'lit';
import type {KeyHelp} from '../strings/interface-strings.js';
import {renderBar, type BarButton} from './bar.js';
import {nextSign, previousSign} from './signs.js';
import type {View} from './view.js';

/** The state that the toolbar shows. */
export interface ToolbarState {
  readonly isList: boolean;
  readonly isHelpOpen: boolean;
  /** Whether the reader can pan and zoom. */
  readonly zooms: boolean;
  /** Whether the view is the initial one, shows the full extent, or is zoomed in as far as possible. */
  readonly isHome: boolean;
  readonly isWhole: boolean;
  readonly isClosest: boolean;
}

/** Factor by which one press of a button zooms. */
const STEP = 2;

/** The names of the keys, as on a keyboard. */
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

/** Renders what each key does, if the help is open. */
export function renderHelp({isHelpOpen, isList}: ToolbarState, {strings}: View): TemplateResult | typeof nothing {
  if (!isHelpOpen || isList) return nothing;
  const {keys} = strings.interface;
  return html`<dl id="help" class="help">
    ${Object.entries(KEYS).map(([name, key]) => html`<div><dt>${key}</dt><dd>${keys[name as KeyHelp]}</dd></div>`)}
  </dl>`; // prettier-ignore
}
