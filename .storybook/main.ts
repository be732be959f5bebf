// stories/, data/ -> the Storybook.
import type {StorybookConfig} from '@storybook/web-components-vite';
import {mergeConfig} from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
  features: {sidebarOnboardingChecklist: false},
  // In development Vite serves data/ by itself; a static folder would hide it from the imports of the stories.
  staticDirs: (dirs = [], {configType}) =>
    configType === 'PRODUCTION' ? [...dirs, {from: '../data', to: '/data'}] : dirs,
  // Storybook and the element must share one lit, so it is bundled before either asks for it.
  viteFinal: (vite) => mergeConfig(vite, {optimizeDeps: {include: ['d3', 'lit', 'lit/directive-helpers.js']}}),
};

export default config;
