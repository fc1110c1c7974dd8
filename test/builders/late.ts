/** A network in which one address answers when a test says so. */
import { type FakeServer, serverOf } from './server.js';

export interface LateServer {
  readonly server: FakeServer;
  /** Lets what stands at the late address come. */
  readonly letGo: () => void;
}

export function lateServer(routes: Parameters<typeof serverOf>[0], late: string): LateServer {
  const all = serverOf(routes);
  const address = new URL(late, document.baseURI).href;
  let letGo = () => undefined as void;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  return { server: { ...all, fetch: (url, init) => (url === address ? held.then(() => all.fetch(url, init)) : all.fetch(url, init)) }, letGo: () => letGo() };
}
