import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';

@customElement('runner-probe')
class RunnerProbe extends LitElement {
  @property() name = 'nobody';
  protected override render() {
    return html`<p>Hello, ${this.name}</p>`;
  }
}

describe('the browser test runner', () => {
  it('compiles decorators so that a property renders and updates', async () => {
    const probe = await fixture<RunnerProbe>(html`<runner-probe name="you"></runner-probe>`);
    expect(probe.shadowRoot?.textContent).to.equal('Hello, you');
    probe.name = 'me';
    await probe.updateComplete;
    expect(probe.shadowRoot?.textContent).to.equal('Hello, me');
  });

  it('loads Leaflet without its probe for inline SVG', async () => {
    await import('leaflet/src/layer/tile/GridLayer.js'); // A map asks for what layers add to it.
    const { Map } = await import('leaflet/src/map/Map.js');
    expect(new Map(document.createElement('div')).getMinZoom()).to.equal(0);
    const source = await (await fetch('/node_modules/leaflet/src/core/Browser.js')).text();
    expect(source).to.include('var inlineSvg = true');
  });

  it('answers for a feed that is not there', async () => {
    expect((await fetch('/feeds/none.json')).status).to.equal(404);
  });
});
