// Serves the demo sites, the feeds and the built widgets, as a strict host would. Node alone, nothing to install.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { deskFeed, intakeReceiver } from './receiver.mjs';

const here = fileURLToPath(new URL('..', import.meta.url));

/** What a careful public body allows: nothing from elsewhere, nothing inline, no script made of text. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
].join('; ');

/** Where paths lead; the first that fits. */
const foldersOf = (root) => [
  ['/cdn/', join(root, 'dist', 'cdn')],
  ['/states/', join(root, 'dist', 'states')],
  ['/', join(root, 'demo')],
];

/** A file of another kind is not served. That keeps the sources of the demo, such as this file, out of sight. */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.bin': 'application/octet-stream',
};
const isText = (type) => /^text\/|json|xml/.test(type);

/** Only a name with a hash of the content in it may be kept for good. */
const cacheControl = (path) => (/^\/(cdn|states)\/chunks\/|\/compiled\/[0-9a-f]{20}\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');

/** Files as read last, so that a page with many widgets does not hash one feed many times. */
const files = new Map();

async function load(file) {
  const { mtimeMs, size } = await stat(file);
  const known = files.get(file);
  if (known?.mtimeMs === mtimeMs && known.size === size) return known;
  const body = await readFile(file);
  const loaded = { mtimeMs, size, body, etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`, gzip: undefined };
  files.set(file, loaded);
  return loaded;
}

/** The file for a path, or an answer that says why there is none. */
async function find(path, folders) {
  if (path.includes('\0') || path.includes('\\')) return { status: 400 };
  const clean = normalize(path);
  if (clean.split(sep).some((part) => part.startsWith('.'))) return { status: 404 };
  const [prefix, folder] = folders.find(([start]) => clean.startsWith(start));
  const file = join(folder, clean.slice(prefix.length));
  if (file !== folder && !file.startsWith(folder + sep)) return { status: 404 };
  const isFolder = await stat(file).then((found) => found.isDirectory(), () => false);
  if (isFolder && !clean.endsWith('/')) return { status: 301, location: `${clean}/` };
  const target = isFolder ? join(file, 'index.html') : file;
  return types[extname(target)] ? { file: target } : { status: 404 };
}

/** Takes in questions at /intake, as an organisation's own would. */
const receive = intakeReceiver();

/** Answers one request from the project that stands at `root`. Usable as a handler of `node:http` and inside another server. */
export async function handle(request, response, root = here) {
  if (/^\/intake([?]|$)/.test(request.url)) return receive(request, response);
  const headers = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin', 'content-security-policy': policy };
  const say = (status, more = {}) => response.writeHead(status, { ...headers, 'content-type': types['.txt'], ...more }).end(request.method === 'HEAD' ? '' : `${status}\n`);
  if (request.method !== 'GET' && request.method !== 'HEAD') return say(405, { allow: 'GET, HEAD' });
  let path;
  let search;
  try {
    const url = new URL(`http://host${request.url}`);
    path = decodeURIComponent(url.pathname);
    search = url.search;
  } catch {
    return say(400);
  }
  // Where this server stands is only known when it is asked.
  if (path === '/feeds/loket.json' && /^[\w.:[\]-]+$/.test(request.headers.host ?? '')) {
    const body = JSON.stringify(deskFeed(`http://${request.headers.host}`));
    return response.writeHead(200, { ...headers, 'content-type': types['.json'], 'access-control-allow-origin': '*', 'cache-control': 'no-store' }).end(request.method === 'HEAD' ? '' : body);
  }
  const found = await find(path, foldersOf(root));
  if (found.status) return say(found.status, found.location ? { location: encodeURI(found.location) + search } : {});
  const loaded = await load(found.file).catch(() => undefined);
  if (!loaded) return say(404);

  const type = types[extname(found.file)];
  // Feeds and bundles are for pages of other sites too.
  if (path.startsWith('/cdn/') || path.startsWith('/feeds/')) headers['access-control-allow-origin'] = '*';
  Object.assign(headers, { etag: loaded.etag, 'cache-control': cacheControl(path), vary: 'accept-encoding' });
  if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(loaded.etag)) return response.writeHead(304, headers).end();
  let { body } = loaded;
  if (isText(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
    body = loaded.gzip ??= gzipSync(body, { level: 9 });
    headers['content-encoding'] = 'gzip';
  }
  response.writeHead(200, { ...headers, 'content-type': type, 'content-length': body.length }).end(request.method === 'HEAD' ? undefined : body);
}

/** Starts the server. Port 0 takes any free one. */
export async function startDemo({ port = 0, host = '127.0.0.1', root = here } = {}) {
  const server = createServer((request, response) => {
    handle(request, response, root).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  return {
    url: `http://${host}:${server.address().port}`,
    close: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.env.PORT ?? 8000);
  const demo = await startDemo({ port }).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return startDemo();
  });
  console.log(`The demo stands at ${demo.url}/  (Ctrl+C stops it)`);
}
