// custom-elements.json -> tables and controls for every story. A button in the toolbar switches the colour scheme.
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with {type: 'json'};
import '../src/define.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: {test: 'error'},
    backgrounds: {disable: true},
    options: {storySort: {order: ['Introduction', 'Playground', 'Timeline', ['The article', '*']]}},
  },
  globalTypes: {
    colorScheme: {
      description: 'Colour scheme',
      toolbar: {
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light', icon: 'sun'},
          {value: 'dark', title: 'Dark', icon: 'moon'},
        ],
      },
    },
  },
  initialGlobals: {colorScheme: 'light'},
  decorators: [
    (story, {globals, canvasElement}) => {
      document.documentElement.style.colorScheme = String(globals.colorScheme);
      // docs pages are white in both schemes, so each story paints its own background
      Object.assign(canvasElement.style, {background: 'Canvas', color: 'CanvasText'});
      return story();
    },
  ],
};

export default preview;
