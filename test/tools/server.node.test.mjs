import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { policy, startDemo } from '../../demo/server.mjs';

const feed = `{"feedVersion":1,"title":"${'zee '.repeat(500)}"}`;
const files = {
  'package.json': '{}',
  'demo/server.mjs': 'export {};',
  'demo/gemeente/index.html': '<!doctype html><title>Gemeente</title>',
  'demo/feeds/zeeland.json': feed,
  'dist/cdn/wegwijzer.js': 'export {};',
  'dist/cdn/chunks/lit-abc.js': 'export {};',
  'dist/feed.v1.schema.json': '{}',
};

let root;
let demo;
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'demo-'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), content);
  }
  demo = await startDemo({ root });
});
after(async () => {
  await demo.close();
  await rm(root, { recursive: true });
});
const get = (path, options) => fetch(`${demo.url}${path}`, options);

/** The status for a path as it stands, which `fetch` would tidy first. */
const statusOf = (path) => new Promise((resolve, reject) => {
  const { hostname, port } = new URL(demo.url);
  const socket = connect(Number(port), hostname, () => socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`));
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk) => (text += chunk)).on('error', reject).on('end', () => resolve(Number(text.split(' ')[1])));
});

describe('the demo server', () => {
  it('serves pages under the strict policy', async () => {
    const { headers } = await get('/gemeente/');
    assert.equal(headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(headers.get('content-security-policy'), policy);
    assert.equal(policy, "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'");
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('referrer-policy'), 'same-origin');
  });

  it('serves feeds to pages of other sites, and asks to check again each time', async () => {
    const response = await get('/feeds/zeeland.json');
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'application/json; charset=utf-8');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(response.headers.get('cache-control'), 'no-cache');
    assert.equal(response.headers.get('content-encoding'), 'gzip');
    assert.ok(Number(response.headers.get('content-length')) < feed.length / 5);
    assert.equal(await response.text(), feed);
    const plain = await get('/feeds/zeeland.json', { headers: { 'accept-encoding': 'identity' } });
    assert.equal(plain.headers.get('content-encoding'), null);
    assert.equal(await plain.text(), feed);
  });

  it('answers 304 to who has it, until it changes', async () => {
    const etag = (await get('/feeds/zeeland.json')).headers.get('etag');
    const ask = () => get('/feeds/zeeland.json', { headers: { 'if-none-match': etag } });
    const known = await ask();
    assert.equal(known.status, 304);
    assert.equal(await known.text(), '');
    await writeFile(join(root, 'demo/feeds/zeeland.json'), `${feed} `);
    assert.equal((await ask()).status, 200);
  });

  it('answers HEAD without a body, and nothing but GET and HEAD', async () => {
    const head = await get('/feeds/zeeland.json', { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.ok(Number(head.headers.get('content-length')) > 0);
    assert.equal(await head.text(), '');
    assert.equal((await get('/feeds/zeeland.json', { method: 'POST', body: '{}' })).status, 405);
  });

  it('says 404 for what is not there, and leads a folder to its page', async () => {
    for (const path of ['/feeds/none.json', '/none/', '/none', '/feeds/']) assert.equal((await get(path)).status, 404, path);
    const moved = await get('/gemeente?x=1', { redirect: 'manual' });
    assert.equal(moved.status, 301);
    assert.equal(moved.headers.get('location'), '/gemeente/?x=1');
  });

  it('lets only what has a hash in its name be kept for good', async () => {
    assert.match((await get('/cdn/chunks/lit-abc.js')).headers.get('cache-control'), /immutable/);
    const loader = await get('/cdn/wegwijzer.js');
    assert.equal(loader.headers.get('cache-control'), 'no-cache');
    assert.equal(loader.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.equal(loader.headers.get('access-control-allow-origin'), '*');
  });

  it('serves nothing from outside its folders, and no source of its own', async () => {
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/feeds/..%2f..%2fpackage.json', '/cdn/../feed.v1.schema.json', '/cdn/../../package.json', '/cdn/%2e%2e/%2e%2e/package.json', '/..%5cpackage.json', '//etc/passwd', '/feeds/%00', '/%', '/server.mjs', '/.git/config']) {
      const status = await statusOf(path);
      assert.ok(status === 404 || status === 400, `${path}: ${status}`);
    }
  });

  it('prints its address when it is started, also when its port is taken', async () => {
    const taken = new URL(demo.url).port;
    const started = spawn(process.execPath, ['demo/server.mjs'], { env: { ...process.env, PORT: taken }, stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const [line] = await once(started.stdout.setEncoding('utf8'), 'data');
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)[0];
      assert.notEqual(new URL(address).port, taken);
      assert.equal((await fetch(address)).status, 200);
    } finally {
      started.kill();
    }
  });

  it('takes the port that it is given, and tells when that is taken', async () => {
    const port = Number(new URL(demo.url).port);
    await assert.rejects(startDemo({ port }), { code: 'EADDRINUSE' });
  });
});
