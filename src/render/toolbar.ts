// render/toolbar: the state -> the toolbar and the keyboard help.

import {html, nothing, type TemplateResult} from 'lit';
import type {KeyHelp} from '../strings/interface-strings.js';
import {renderBar, type BarButton} from './bar.js';
import {nextSign, previousSign, zoomInSign, zoomOutSign} from './signs.js';
import type {View} from './view.js';

/** The state that the toolbar shows. */
export interface ToolbarState {
  readonly isList: boolean;
  readonly isHelpOpen: boolean;
  /** Whether each category has lanes of its own; `null` where there are not two of them. */
  readonly isGrouped: boolean | null;
  /** Whether long gaps are cut; `null` where most of the axis is not empty. */
  readonly isCut: boolean | null;
  /** Whether there is an event before the open one, and one after it. */
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
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

/** Buttons that have nothing to do are not seen: those stand first, at the far end, so that the others keep their places. */
export function renderToolbar(state: ToolbarState, view: View): TemplateResult {
  const {isList, isHelpOpen, isGrouped, isCut, hasPrevious, hasNext, zooms, isHome, isWhole, isClosest} = state;
  const {actions, strings} = view;
  const {interface: words} = strings;
  const steps: BarButton[] = [
    {
      key: 'previous',
      name: words.previousEvent,
      sign: previousSign,
      disabled: !hasPrevious,
      onClick: () => actions.step(-1),
    },
    {key: 'next', name: words.nextEvent, sign: nextSign, disabled: !hasNext, onClick: () => actions.step(1)},
  ];
  const zoom: BarButton[] = [
    {key: 'fit', name: words.fit, disabled: isHome, onClick: actions.fit},
    {key: 'out', name: words.zoomOut, sign: zoomOutSign, disabled: isWhole, onClick: () => actions.zoom(1 / STEP)},
    {key: 'in', name: words.zoomIn, sign: zoomInSign, disabled: isClosest, onClick: () => actions.zoom(STEP)},
  ];
  const groups: BarButton[] =
    isGrouped === null ? [] : [{key: 'groups', name: words.groups, pressed: isGrouped, onClick: actions.toggleGroups}];
  const gaps: BarButton[] =
    isCut === null ? [] : [{key: 'gaps', name: words.cutGaps, pressed: isCut, onClick: actions.toggleGaps}];
  const list: BarButton = {key: 'list', name: words.list, pressed: isList, onClick: actions.toggleList};
  const help: BarButton = {
    key: 'help',
    name: words.keyboardHelp,
    sign: '?',
    controls: 'help',
    expanded: isHelpOpen,
    onClick: actions.toggleHelp,
  };
  const all = isList ? [[], [], [list]] : [zooms ? zoom : [], steps, [...groups, ...gaps, list, help]];
  return renderBar('controls', words.controls, all, view);
}

/** Renders what each key does, if the help is open. */
export function renderHelp({isHelpOpen, isList}: ToolbarState, {strings}: View): TemplateResult | typeof nothing {
  if (!isHelpOpen || isList) return nothing;
  const {keys} = strings.interface;
  return html`<dl id="help" class="help">
    ${Object.entries(KEYS).map(([name, key]) => html`<div><dt>${key}</dt><dd>${keys[name as KeyHelp]}</dd></div>`)}
  </dl>`; // prettier-ignore
}
