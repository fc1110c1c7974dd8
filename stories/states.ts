/** Shows each widget in each state of its stories on one page, without Storybook: for the strict policy, and to look at. */
import { html, render } from 'lit';
import { all } from './all.js';

const main = document.querySelector('main')!;
const asked = new URLSearchParams(location.search).get('story');
let shown = 0;

for (const { id, title, name, show, play } of all) {
  if (asked !== null && asked !== id) continue;
  const section = document.createElement('section');
  section.id = id;
  main.append(section);
  const canvas = document.createElement('div');
  render(html`<h2>${title}: ${name}</h2>${canvas}`, section);
  render(show(), canvas);
  // One after the other: all at once, the waits of the last would run out on a slow machine.
  await play({ canvasElement: canvas }).catch((error: unknown) => console.error(`${id}: ${String(error)}`));
  shown += 1;
}

// What waits for the page, such as a test, looks at this.
document.documentElement.dataset['ready'] = String(shown);
