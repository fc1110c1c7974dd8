import { type TemplateResult, html, nothing } from 'lit';
import { type CatalogueProvider, type Location, dayOf, pick } from '@mkb-wegwijzer/core/feed';
import { distanceKm, ownPoint } from '@mkb-wegwijzer/core/geo';
import { openingNow, openingWeek } from '../parts/hours.js';
import type { WizardView } from './view.js';

/** Where one can go, whether it is open, and in which other languages one is helped; nothing when nothing of it is known. */
export function renderVisiting(view: WizardView, provider: CatalogueProvider): TemplateResult | typeof nothing {
  const { terms, locale, now } = view;
  const nearest = nearestLocation(provider, view);
  const address = nearest ? addressOf(nearest.location, provider.from[0].language, view) : '';
  const hours = nearest?.location.openingHours;
  const open = openingNow(hours, now(), locale.language);
  const spoken = languagesOf(provider, view);
  const lines = [...(address === '' ? [] : [html`${address}${nearest!.km === undefined ? nothing : html`<span class="hint">, ${terms.distance(locale.number(nearest!.km), view.municipality!.place)}</span>`}`]), ...(open === '' ? [] : [open])];
  if (lines.length === 0 && spoken === '') return nothing;
  return html`
    <div class="stack visiting" part="visiting">
      ${lines.map((line) => html`<p>${line}</p>`)} ${open === '' ? nothing : openingWeek(hours, dayOf(now()), locale.language)}
      ${spoken === '' ? nothing : html`<p>${terms.alsoSpeaks(spoken)}</p>`}
    </div>
  `;
}

interface Near {
  readonly location: Location;
  /** Whole kilometres from the town of the visitor's municipality; undefined when it is not known, or the location lies in that town. */
  readonly km: number | undefined;
}

/** The location to go to. Of several without a known distance none is the nearest, so only one that is the only one, or lies in the visitor's own municipality, counts. */
function nearestLocation({ locations = [] }: CatalogueProvider, { municipality, knowledge: { geography } }: WizardView): Near | undefined {
  if (!municipality) return locations.length === 1 ? { location: locations[0]!, km: undefined } : undefined;
  const own = locations.find(({ region }) => region !== undefined && geography.resolve(region).includes(municipality.code));
  if (own) return { location: own, km: undefined };
  const measured = locations.filter(ownPoint).map((location) => ({ location, km: Math.max(1, Math.round(distanceKm(municipality, location)!)) }));
  return measured.sort((a, b) => a.km - b.km)[0] ?? (locations.length === 1 ? { location: locations[0]!, km: undefined } : undefined);
}

/** "Stationsplein 10, Emmen", or the municipality when the address is not known. */
function addressOf({ name, street, place, region }: Location, own: string, { regionName, locale }: WizardView): string {
  const town = place ?? (region === undefined ? '' : regionName(region));
  return [pick(name, locale.language, own), street ?? '', town].filter((part, position, parts) => part !== '' && parts.indexOf(part) === position).join(', ');
}

/** Languages beside Dutch, as people call them; empty when there are none. */
function languagesOf({ languages = [] }: CatalogueProvider, { locale }: WizardView): string {
  const names = languages.filter((tag) => !/^nl\b/i.test(tag)).flatMap((tag) => {
    try {
      return new Intl.DisplayNames(locale.language, { type: 'language' }).of(tag) ?? [];
    } catch {
      return []; // No tag of a language.
    }
  });
  return names.length === 0 ? '' : locale.list([...new Set(names)]);
}
