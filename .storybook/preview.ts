import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import manifest from '../packages/widgets/custom-elements.json' with { type: 'json' };
import { argTypesOf, eventsOf } from '../stories/controls.js';
import '../stories/themes.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withActions],
  parameters: {
    // Within a widget the order of its file: start, states, content, looks, languages.
    options: { storySort: { order: ['Widgets', ['Scheme finder', 'Referral wizard', 'Provider map'], 'All widgets', 'For feed owners'] } },
    a11y: { test: 'error' },
    actions: { handles: eventsOf(manifest) },
    // Storybook's own reading of the manifest shows private members, and no control of it does anything.
    docs: { extractArgTypes: (tag: string) => argTypesOf(tag, manifest) },
  },
};
export default preview;
