// A plain static host on the loopback: what a careful webmaster would set up, and a count of what was asked of it.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};
const fallbackType = 'application/octet-stream';
/** Text is compressed. Any other type comes compressed from its maker, as Pagefind's files do, or gains nothing. */
const isText = (type) => /^text\/|json/.test(type);
/** What has a hash of its content in its name, or in that of its folder, is kept for good; the rest is asked for again. */
const isHashed = (path) => /[-_.][\w-]{7,}\.\w+$|\/[0-9a-f]{16,}\//.test(path);

const compress = promisify(gzip);

/**
 * Serves folders under prefixes (`{ '/cdn/': folder }`, the first that fits) and pages under names (`{ '/page': (parameters) => html }`).
 * `requests()` gives the paths and body bytes of all that was asked since it was last called.
 */
export async function startServer({ folders, pages }) {
  let log = [];
  const bodies = new Map();

  const bodyOf = async (file, type) => {
    const known = bodies.get(file);
    if (known) return known;
    const raw = await readFile(file);
    const body = isText(type) ? await compress(raw, { level: 6 }) : raw;
    bodies.set(file, body);
    return body;
  };

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://host');
    const path = normalize(decodeURIComponent(pathname));
    // Pages are isolated, so that the clock of the browser tells microseconds.
    const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-resource-policy': 'same-origin' };
    const page = pages[path];
    if (page) return response.writeHead(200, { ...headers, 'content-type': types['.html'], 'cache-control': 'no-cache' }).end(page(searchParams));
    const prefix = Object.keys(folders).find((start) => path.startsWith(start));
    const file = prefix && join(folders[prefix], path.slice(prefix.length));
    const type = types[extname(path)] ?? fallbackType;
    const body = file?.startsWith(join(folders[prefix], sep)) ? await bodyOf(file, type).catch(() => undefined) : undefined;
    log.push({ path, bytes: body?.length ?? 0, found: body !== undefined });
    if (!body) return response.writeHead(404, headers).end();
    response.writeHead(200, {
      ...headers,
      'content-type': type,
      'content-length': body.length,
      'cache-control': isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(isText(type) && { 'content-encoding': 'gzip', vary: 'accept-encoding' }),
    });
    response.end(body);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    requests() {
      const asked = log;
      log = [];
      return asked;
    },
    /** Forgets what it has read: files may have been built anew. */
    forget: () => bodies.clear(),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
