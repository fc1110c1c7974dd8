import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type TestContext, describe, it } from 'node:test';
import { bytesAt, depthOf } from '../src/feeds.js';
import { feedWith, setup } from './workshop.js';

const zeeland = feedWith('Zeeland', ['Energievoucher']);
const index = (...urls: readonly string[]) => ({ feedVersion: 1, id: 'https://ipo.example/index.json', title: 'Provincies', members: urls.map((url) => ({ url })) });

/** A server that leads `/feed` to an index in a folder, and never answers `/hang`. */
async function web(test: TestContext) {
  const documents: Readonly<Record<string, unknown>> = { '/feeds/index.json': index('zeeland.json'), '/feeds/zeeland.json': zeeland };
  const server = createServer((request, response) => {
    if (request.url === '/hang') return;
    const found = documents[request.url!];
    if (request.url === '/feed') response.writeHead(302, { location: '/feeds/index.json' }).end();
    else response.writeHead(found === undefined ? 404 : 200).end(JSON.stringify(found));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('a feed that is read', () => {
  it('names its members from where it was found, after redirects', async (test) => {
    const base = await web(test);
    const { file, run } = await setup(test, {});
    for (const args of [['search', `${base}/feed`, 'energievoucher'], ['validate', `${base}/feed`], ['build', `${base}/feed`, '-o', file('site')]]) {
      const { code, out, err } = await run(args);
      assert.deepEqual([code, err], [0, ''], args.join(' '));
      assert.match(out, /Energievoucher|zeeland\.json {2}1 record|^1 scheme /, args[0]);
    }
  });

  it('is given up when its server does not answer', async (test) => {
    const base = await web(test);
    await assert.rejects(bytesAt(`${base}/hang`, 50), { code: 'network', message: /could not be reached \(no answer within 0\.05 seconds\)/ });
  });

  it('is asked without the members that cannot be read, which are named', async (test) => {
    const { file, run } = await setup(test, { 'index.json': index('zeeland.json', 'gone.json', 'half.json'), 'zeeland.json': zeeland, 'half.json': '{"feedVersion": 1,' });
    for (const args of [['search', file('index.json'), 'energievoucher'], ['refer', file('index.json'), '--text', 'energie']]) {
      const { code, out, err } = await run(args);
      assert.equal(code, 1);
      assert.notEqual(out, '');
      for (const name of ['gone.json', 'half.json']) assert.match(err, new RegExp(`^The member file:.*${name}: .* The answer is without it\\.$`, 'm'));
    }
  });

  it('may nest no deeper than a build can be written, and says so', async (test) => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const document = JSON.stringify({ ...zeeland, 'x-eigen': 0 }).replace('"x-eigen":0', `"x-eigen":${deep}`);
    const { file, run } = await setup(test, { 'feed.json': document, 'index.json': index('feed.json') });
    for (const name of ['feed.json', 'index.json']) {
      const { code, err } = await run(['build', file(name), '-o', file('site')]);
      assert.equal(code, 1);
      assert.match(err, /feed\.json nests more than 2000 levels deep\. Flatten it\./);
    }
    assert.equal(depthOf('{"a":["\\"[[[",{"b":[]}]}'), 4);
  });

  it('is told by its path when it is a directory, or where its files go is a file', async (test) => {
    const { file, folder, run } = await setup(test, { 'feed.json': zeeland });
    assert.match((await run(['build', folder, '-o', file('site')])).err, new RegExp(`^${folder} is a directory\\. Name a file in it\\.`));
    assert.match((await run(['build', file('feed.json'), '-o', file('feed.json')])).err, /^.*feed\.json cannot be written in \(ENOTDIR\)\. Name another directory with -o\./);
  });

  it('is not there when its name is too long, which is no fault of ours', async (test) => {
    const { file, run } = await setup(test, {});
    const { code, err } = await run(['search', file('x'.repeat(300)), 'y']);
    assert.equal(code, 2);
    assert.match(err, /has too long a name/);
  });

  it('comes with a command line that tells its version and helps with one command', async (test) => {
    const { run } = await setup(test, {});
    assert.match((await run(['--version'])).out, /^\d+\.\d+\.\d+$/);
    const { out } = await run(['help', 'build']);
    assert.ok(out.startsWith('wegwijzer build FEED') && !out.includes('wegwijzer search'));
  });
});
