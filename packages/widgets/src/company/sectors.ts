/** The names of sectors, fetched when a visitor first looks for one, or one is to be named. */
import type { ReactiveControllerHost } from 'lit';
import { again } from '@mkb-wegwijzer/core/feed';

type Table = typeof import('@mkb-wegwijzer/core/data/sectors');

const table = again(() => import('@mkb-wegwijzer/core/data/sectors'));

export class Sectors {
  table: Table | undefined;
  #loading: Promise<void> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Fetches them, once; never rejects: without them a sector is called by its code. */
  load(): Promise<void> {
    this.#loading ??= table().then(
      (table) => {
        this.table = table;
        this.host.requestUpdate();
      },
      () => {
        this.#loading = undefined;
      },
    );
    return this.#loading;
  }

  name(code: string, language: string): string {
    if (!this.table) void this.load();
    return this.table?.sectorName(code, language) ?? code.replace(/^sbi\d*:/, '');
  }
}
