/** The table of municipalities, fetched when a widget first needs a name or a place from it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Catalogue } from '@mkb-wegwijzer/core/feed';
import { again, pick } from '@mkb-wegwijzer/core/feed';
import { regionKind, regionName } from '@mkb-wegwijzer/core/geo';
import type { Municipality } from '@mkb-wegwijzer/core/data/municipalities';

const table = again(() => import('@mkb-wegwijzer/core/data/municipalities'));

export class PlacesController implements ReactiveController {
  /** Every municipality, once it is there. */
  table: readonly Municipality[] | undefined;
  /** Finds a town in a municipality, once a visitor turned to a field for the place. */
  townIn: typeof import('@mkb-wegwijzer/core/data/towns').townIn | undefined;
  #byCode: ReadonlyMap<string, Municipality> = new Map();
  #loading: Promise<void> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing is fetched until it is asked for.
  }

  /** Fetches the table; once, however often it is called. */
  load(): Promise<void> {
    this.#loading ??= table().then(
      ({ municipalities }) => {
        this.table = municipalities();
        this.#byCode = new Map(this.table.map((municipality) => [municipality.code, municipality]));
        this.host.requestUpdate();
      },
      () => {
        this.#loading = undefined;
      },
    );
    return this.#loading;
  }

  municipality(code: string): Municipality | undefined {
    return this.#byCode.get(code);
  }

  /** What people call a region. A municipality is called by its code until the table is there; asking for it fetches the table. */
  name(code: string, catalogue: Pick<Catalogue, 'areas'> | undefined, language: string): string {
    const wide = regionName(code, language);
    if (wide !== undefined) return wide;
    const area = catalogue?.areas.find((each) => each.id === code);
    if (area) return pick(area.label, language);
    if (regionKind(code) === 'municipality' && !this.table) void this.load();
    return this.#byCode.get(code)?.name ?? code;
  }
}
