/** Renders the one story that the address names, for a test that looks at it through a frame of some width. */
import { render } from 'lit';
import { all } from '../all.js';

const story = all.find(({ id }) => id === new URLSearchParams(location.search).get('story'));
const main = document.querySelector('main')!;
const root = document.documentElement;

if (story) {
  render(story.show(), main);
  story.play({ canvasElement: main }).then(
    () => (root.dataset['ready'] = 'yes'),
    (error: unknown) => (root.dataset['ready'] = String(error)),
  );
} else {
  root.dataset['ready'] = 'there is no such story';
}
