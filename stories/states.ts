/** Shows each widget in each state of its stories on one page, without Storybook: for the strict policy, and to look at. */
import { html, render } from 'lit';
import { all } from './all.js';

const main = document.querySelector('main')!;
const asked = new URLSearchParams(location.search).get('story');
const done: Promise<unknown>[] = [];

for (const { id, title, name, show, play } of all) {
  if (asked !== null && asked !== id) continue;
  const section = document.createElement('section');
  section.id = id;
  main.append(section);
  const canvas = document.createElement('div');
  render(html`<h2>${title}: ${name}</h2>${canvas}`, section);
  render(show(), canvas);
  done.push(play({ canvasElement: canvas }).catch((error: unknown) => console.error(`${id}: ${String(error)}`)));
}

// What waits for the page, such as a test, looks at this.
void Promise.all(done).then(() => (document.documentElement.dataset['ready'] = String(done.length)));
