// custom-elements.json -> the tables and controls of every story; the toolbar -> its colour scheme.
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with {type: 'json'};
import '../src/define.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: {test: 'error'},
    backgrounds: {disable: true},
    options: {storySort: {order: ['Timeline', ['The article', '*']]}},
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
      // the page of a story follows by itself; the documentation, white in either scheme, does not
      Object.assign(canvasElement.style, {background: 'Canvas', color: 'CanvasText'});
      return story();
    },
  ],
};

export default preview;
