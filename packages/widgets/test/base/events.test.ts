/** How a page listens: the types of docs/embedding.md hold wherever the events come by. The compiler is the test; the run shows that they do come by. */
import { expect, fixture, html } from '@open-wc/testing';
import { ReferralEvent, SaveEvent } from '@mkb-wegwijzer/widgets';

describe('the events', () => {
  it('are known by their names to an element, a shadow root, the document and the window', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const root = place.attachShadow({ mode: 'open' });
    const source = document.createElement('p');
    root.append(source);
    const heard: string[] = [];
    const off = new AbortController();
    const { signal } = off;
    source.addEventListener('mkb-referral', (event) => heard.push(...event.providers), { signal });
    root.addEventListener('mkb-referral', (event) => heard.push(...event.providers), { signal });
    place.addEventListener('mkb-referral', (event) => heard.push(...event.providers), { signal });
    document.addEventListener('mkb-referral', (event) => heard.push(...event.providers), { signal });
    window.addEventListener('mkb-referral', (event) => heard.push(...event.providers), { signal });
    // @ts-expect-error What an event does not hold is refused.
    document.addEventListener('mkb-save', (event) => heard.push(event.providers), { signal });
    source.dispatchEvent(new ReferralEvent(['desk'], []));
    source.dispatchEvent(new SaveEvent('loan', true));
    off.abort();
    expect(heard).to.deep.equal(['desk', 'desk', 'desk', 'desk', 'desk', undefined]);
  });
});
