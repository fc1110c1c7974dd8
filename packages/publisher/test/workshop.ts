/** A feed owner at work: a folder of their own, and the command line in it. */
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { TestContext } from 'node:test';
import { main } from '../src/cli.js';

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A feed with a scheme of each of these names. */
export const feedWith = (title: string, names: readonly string[], fields: object = {}): object => ({
  feedVersion: 1,
  id: `https://${title.toLowerCase()}.example/feed.json`,
  title,
  schemes: names.map((name) => ({ id: `https://${title.toLowerCase()}.example/s/${name.toLowerCase().replace(/\W+/g, '-')}`, name, kind: 'grant', regions: ['NL'] })),
  ...fields,
});

/** A folder with the given files; it is gone after the test. */
export async function setup(test: TestContext, files: Readonly<Record<string, unknown>>) {
  const folder = await mkdtemp(join(tmpdir(), 'wegwijzer-'));
  test.after(() => rm(folder, { recursive: true }));
  const file = (name: string) => join(folder, name);
  const write = async (name: string, content: unknown) => {
    await mkdir(dirname(file(name)), { recursive: true });
    await writeFile(file(name), typeof content === 'string' ? content : JSON.stringify(content));
  };
  for (const [name, content] of Object.entries(files)) await write(name, content);
  const text = (name: string) => readFile(file(name), 'utf8');
  return {
    folder,
    file,
    write,
    text,
    json: async (name: string) => JSON.parse(await text(name)) as Record<string, unknown>,
    /** Every file below a folder, by its path from there. */
    files: async (below = '.'): Promise<string[]> => {
      const entries = await readdir(file(below), { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => relative(file(below), join(entry.parentPath, entry.name))).sort();
    },
    stat: (name: string) => stat(file(name)),
    /** Runs the command line, in a terminal that somebody watches when `watched` takes what it shows. */
    run: async (args: readonly string[], watched?: string[]): Promise<Said> => {
      const said = { out: '', err: '' };
      const code = await main(args, { out: (line) => (said.out += line), err: (line) => (said.err += `${line}\n`), progress: watched && ((line) => watched.push(line)) });
      return { code, ...said };
    },
  };
}

/** A web server of documents and bytes by their path; it counts what it was asked. */
export async function serve(test: TestContext, documents: Readonly<Record<string, unknown>>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    const found = documents[request.url!];
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(found instanceof Uint8Array ? found : JSON.stringify(found));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { asked, at: (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}` };
}

/** A feed, and what it is after a day of work. */
export const zeeland = feedWith('Zeeland', ['Energievoucher', 'Exportlening', 'Garantie voor starters']);
export const changed = feedWith('Zeeland', ['Energievoucher', 'Exportlening', 'Nieuwe regeling']);

/** A folder in which `build` builds `feed.json` into `site`. */
export async function workshop(test: TestContext, files: Readonly<Record<string, unknown>> = { 'feed.json': zeeland }) {
  const place = await setup(test, files);
  const { file, json, run, files: below } = place;
  return {
    ...place,
    build: (feed = 'feed.json', ...more: string[]) => run(['build', /^http/.test(feed) ? feed : file(feed), '-o', file('site'), ...more]),
    /** The name of the build that visitors get. */
    current: async () => (await json('site/compiled/manifest.json'))['build'] as string,
    /** The names of all builds that are there. */
    builds: async () => [...new Set((await below('site/compiled')).map((path) => path.split('/')[0]!))].filter((name) => name !== 'manifest.json'),
  };
}
