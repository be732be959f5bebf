// The frame around the stories: the name of the project.
import {addons} from 'storybook/manager-api';
import {themes} from 'storybook/theming';

addons.setConfig({theme: {...themes.normal, brandTitle: 'event-timeline'}});
