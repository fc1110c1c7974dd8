/** The short-lived file that points to a build, as it comes from a server. */
import { FeedError } from '../feed/errors.js';
import { limits } from '../feed/limits.js';
import { type Manifest, compiledVersion } from './layout.js';
import { count, isObject, object, string } from './shapes.js';

/** Reads a manifest. `url` is its address, for messages. Throws a {@link FeedError}. */
export function readManifest(text: string, url: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new FeedError('not-json', url, `The manifest at ${url} is not JSON (${(cause as Error).message}). Build the feed again and upload the manifest last.`, { cause });
  }
  const version = isObject(value) ? value['compiledVersion'] : undefined;
  if (typeof version === 'number' && version > compiledVersion) {
    throw new FeedError('newer-version', url, `The compiled feed at ${url} is of version ${version}; this copy of the library reads version ${compiledVersion}. Load a newer copy, or build the feed with an older one.`);
  }
  const manifest = object<Manifest>({ compiledVersion: count, build: (name) => (typeof name === 'string' && /^[a-z0-9-]{1,80}$/i.test(name) ? name : undefined), size: (size) => (Number(size) <= mostSchemes ? count(size) : undefined), built: string(limits.line), analysis: count, roster: count }, 'compiledVersion', 'build', 'size')(value);
  if (!manifest) throw new FeedError('not-a-feed', url, `The document at ${url} is not the manifest of a compiled feed. Build the feed again with "wegwijzer build".`);
  return manifest;
}

/** More than this is no honest feed, and would cost the visitor's memory. */
const mostSchemes = 1_000_000;
