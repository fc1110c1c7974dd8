import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { GeocoderError, pdokGeocoder } from '../src/index.js';
import { addresses, locatieserver } from '../../../test/builders/locatieserver.js';

const brink = addresses[0]!;
const codeOf = (work: Promise<unknown>) => work.then(() => 'fine', (error: unknown) => (error instanceof GeocoderError ? error.code : String(error)));

describe('addresses from PDOK', () => {
  it('suggests what may be meant, and then says where it is', async () => {
    const geocoder = pdokGeocoder(locatieserver());
    const [first, second] = await geocoder.suggest('brink');
    expect(first).to.deep.equal({ id: brink.id, name: 'Brink 1, 9401HS Assen' });
    expect(second).to.include({ name: 'Brink, Assen' });
    expect(await geocoder.lookup(first!.id)).to.deep.equal({ name: 'Brink 1, 9401HS Assen', municipality: 'GM0106', point: { lat: 52.99340217, lon: 6.56386178 } });
  });

  it('asks PDOK alone, with documented parameters only, and says nothing of the visitor', async () => {
    const server = locatieserver();
    let sent: RequestInit = {};
    const geocoder = pdokGeocoder({ ...server, fetch: (url, init) => server.fetch(url, (sent = init)) });
    const [first] = await geocoder.suggest('  7811 EP & x=1 ');
    expect(first).to.equal(undefined);
    await geocoder.suggest('7811 EP');
    expect(server.asked.every((url) => url.startsWith('https://api.pdok.nl/bzk/locatieserver/search/v3_1/suggest?'))).to.equal(true);
    expect([...new URL(server.asked[0]!).searchParams]).to.deep.equal([['q', '7811 EP & x=1'], ['fq', 'type:(adres OR postcode OR weg OR woonplaats)'], ['rows', '8'], ['fl', 'id,weergavenaam']]);
    expect(sent).to.include({ credentials: 'omit', referrerPolicy: 'strict-origin' });
  });

  it('asks nothing about nothing', async () => {
    const server = locatieserver();
    expect(await pdokGeocoder(server).suggest('   ')).to.deep.equal([]);
    expect(await codeOf(pdokGeocoder(server).lookup('../../etc'))).to.equal('answer');
    expect(server.asked).to.deep.equal([]);
  });

  it('tells apart that it cannot be reached, is late, refuses, or makes no sense', async () => {
    const server = locatieserver();
    const geocoder = pdokGeocoder(server);
    server.mood = 'down';
    expect(await codeOf(geocoder.suggest('brink'))).to.equal('network');
    server.mood = 'busy';
    expect(await codeOf(geocoder.suggest('brink'))).to.equal('http');
    server.mood = '<html>';
    expect(await codeOf(geocoder.suggest('brink'))).to.equal('answer');
    server.mood = { response: { docs: 'none' } };
    expect(await codeOf(geocoder.suggest('brink'))).to.equal('answer');
    server.mood = 'x'.repeat(200_000);
    expect(await codeOf(geocoder.suggest('brink'))).to.equal('answer');
    const late = locatieserver({ hasty: true });
    late.mood = 'silent';
    expect(await codeOf(pdokGeocoder(late).suggest('brink'))).to.equal('timeout');
    expect(late.givenUp).to.equal(1);
  });

  it('gives up an earlier question when the visitor types on', async () => {
    const server = locatieserver();
    server.mood = 'silent';
    const typing = new AbortController();
    const asked = codeOf(pdokGeocoder(server).suggest('bri', typing.signal));
    typing.abort(new Error('typed on'));
    expect(await asked).to.equal('Error: typed on');
    expect(server.givenUp).to.equal(1);
  });

  it('believes no point abroad, no code that is none, and no name without words', async () => {
    const where = (doc: object) => {
      const server = locatieserver();
      server.mood = { response: { docs: [{ ...brink, ...doc }] } };
      return codeOf(pdokGeocoder(server).lookup(brink.id));
    };
    expect(await where({})).to.equal('fine');
    for (const doc of [{ centroide_ll: 'POINT(6.5 12.9)' }, { centroide_ll: 'POINT(6.5,52.9)' }, { centroide_ll: [6.5, 52.9] }, { centroide_ll: 'POINT(6.5e0 52.9)' }, { gemeentecode: 106 }, { gemeentecode: 'GM0106' }, { weergavenaam: ' ' }, { weergavenaam: 'a'.repeat(300) }])
      expect(await where(doc), JSON.stringify(doc)).to.equal('answer');
  });

  it('shows no controls, and nothing that turns a line around', async () => {
    const server = locatieserver();
    const geocoder = pdokGeocoder(server);
    server.mood = { response: { docs: [{ ...brink, weergavenaam: 'Brink\u202e 1,\u0007 94\u206601HS\u2069 Assen' }, { ...brink, weergavenaam: '\u202e\u0007' }] } };
    expect(await geocoder.suggest('brink')).to.deep.equal([{ id: brink.id, name: 'Brink 1, 9401HS Assen' }]);
    expect((await geocoder.lookup(brink.id)).name).to.equal('Brink 1, 9401HS Assen');
  });

  it('never throws anything but its own error, whatever it is told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.object({ maxDepth: 4 }), fc.array(fc.anything(), { maxLength: 5 }).map((docs) => ({ response: { docs } })), fc.string()), async (answer) => {
        const server = locatieserver();
        server.mood = answer as object;
        const geocoder = pdokGeocoder(server);
        for (const work of [geocoder.suggest('brink'), geocoder.lookup(brink.id)]) expect(await codeOf(work)).to.be.oneOf(['fine', 'answer']);
      }),
    );
  });
});
