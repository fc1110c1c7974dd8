import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import { leafletPlugin } from '../tools/patch-leaflet.mjs';

const config: StorybookConfig = {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{ from: '../demo/feeds', to: '/feeds' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (given) =>
    mergeConfig(given, {
      plugins: [leafletPlugin()],
      resolve: {
        conditions: ['wegwijzer-source', 'browser', 'module', 'production'],
        // Storybook brings a Lit of its own; a second copy on one page does not share its templates.
        dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
      },
      optimizeDeps: { exclude: ['leaflet'] },
      // A picture inside a script could not be a template of tiles.
      build: { chunkSizeWarningLimit: 2000, assetsInlineLimit: 0 },
    }),
};
export default config;
