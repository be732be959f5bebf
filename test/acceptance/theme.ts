// test/acceptance/theme: the name of a theme -> a page that is seen in it, with the ground that goes with it.

import {executeServerCommand} from '@web/test-runner-commands';

export const THEMES = {
  light: [],
  dark: [{name: 'prefers-color-scheme', value: 'dark'}],
  'forced colours': [{name: 'forced-colors', value: 'active'}],
  'more contrast': [{name: 'prefers-contrast', value: 'more'}],
} as const;

export type Theme = keyof typeof THEMES;

/** Shows the page in a theme. The page shows other files of tests later, so end with `light`. */
export async function useTheme(theme: Theme): Promise<void> {
  await executeServerCommand('media-features', THEMES[theme]);
  const colorScheme = theme === 'dark' ? 'dark' : 'light';
  // axe takes a page without a background for a white one
  Object.assign(document.documentElement.style, {colorScheme, background: 'Canvas'});
}
