/** Renders the story that the address names behind its #, for a test that looks at it through a frame of some width; one after another. */
import { render } from 'lit';
import { all } from '../all.js';

const root = document.documentElement;

function show(): void {
  const id = location.hash.slice(1);
  // Nothing of the story before may be left: its element, its place in the address, what it saved.
  history.replaceState(null, '', `${location.pathname}#${id}`);
  localStorage.clear();
  const main = document.createElement('main');
  document.querySelector('main')!.replaceWith(main);
  const story = all.find((each) => each.id === id);
  const become = (ready: string) => {
    if (main.isConnected) root.dataset['ready'] = `${id} ${ready}`;
  };
  if (!story) return become('is no story');
  render(story.show(), main);
  story.play({ canvasElement: main }).then(
    () => become('yes'),
    (error: unknown) => become(String(error)),
  );
}

addEventListener('hashchange', show);
show();
