/** The names of sectors, fetched when a visitor first looks for one, or one is to be named. */
import type { ReactiveControllerHost } from 'lit';
import { again } from '@mkb-wegwijzer/core/feed';

type Table = typeof import('@mkb-wegwijzer/core/data/sectors');

const table = again(() => import('@mkb-wegwijzer/core/data/sectors'));

const mostNames = 3;

/** A code as people write it; of the older classification that is said. */
const written = (code: string): string => code.replace(/^sbi2008:\s*/i, 'SBI 2008: ').replace(/^sbi\d*:/, '');

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
    return this.table?.sectorName(code, language) ?? written(code);
  }

  /** What a condition calls a sector. One of SBI 2008 became several: more than a few names say less than the code that stands on her papers. */
  names(code: string, language: string): readonly string[] {
    if (!this.table) void this.load();
    const names = this.table?.sectorNames(code, language) ?? [];
    return names.length > 0 && names.length <= mostNames ? names : [written(code)];
  }
}
