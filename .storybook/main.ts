// README, stories/, data/ -> the Storybook.
import type {StorybookConfig} from '@storybook/web-components-vite';
import {mergeConfig} from 'vite';

/** Files that the pages refer to by their paths. */
const FILES = [
  'data',
  'stories/pictures',
  'bench/results.svg',
  'bench/results.md',
  'ACCESSIBILITY.md',
  'CONTRIBUTING.md',
  'LICENSE',
];

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
  features: {sidebarOnboardingChecklist: false},
  // In development Vite serves the files itself; static folders would hide them from the imports of the stories.
  staticDirs: (dirs = [], {configType}) =>
    configType === 'PRODUCTION' ? [...dirs, ...FILES.map((path) => ({from: `../${path}`, to: `/${path}`}))] : dirs,
  // Storybook and the element must share one copy of lit, so Vite bundles it before either imports it.
  viteFinal: (vite) => mergeConfig(vite, {optimizeDeps: {include: ['d3', 'lit', 'lit/directive-helpers.js']}}),
};

export default config;
