/** As many schemes as a country has, to see what large numbers do to a list and its filters. */
import type { Feed, Scheme } from '@mkb-wegwijzer/core/feed';
import { feedOf, provider, scheme } from '../test/builders/feeds.js';

const kinds = [['grant', 'Subsidie'], ['voucher', 'Voucher'], ['loan', 'Lening'], ['guarantee', 'Borgstelling'], ['advice', 'Advies'], ['training', 'Cursus']] as const;
const subjects = [
  ['energy', 'save-energy', 'energie besparen'], ['digitalisation', 'digitalise', 'een webwinkel'], ['innovation', 'innovate', 'nieuwe producten'], ['labour-market', 'hire', 'personeel'],
  ['skills', 'train-staff', 'scholing'], ['internationalisation', 'export', 'export'], ['starting', 'start', 'starten'], ['growth', 'grow', 'groeien'],
] as const;
const provinces = [
  ['PV20', 'Groningen'], ['PV21', 'Fryslân'], ['PV22', 'Drenthe'], ['PV23', 'Overijssel'], ['PV24', 'Flevoland'], ['PV25', 'Gelderland'],
  ['PV26', 'Utrecht'], ['PV27', 'Noord-Holland'], ['PV28', 'Zuid-Holland'], ['PV29', 'Zeeland'], ['PV30', 'Noord-Brabant'], ['PV31', 'Limburg'],
] as const;
const years = [2023, 2024, 2025, 2026, 2027];

const ownerOf = new Map(provinces.map(([region, province]) => [region, provider({ name: `Provincie ${province}`, role: 'province', regions: [region] })]));

function* schemes(): Generator<Scheme> {
  for (const [region, province] of provinces)
    for (const year of years)
      for (const [kind, word] of kinds)
        for (const [theme, need, subject] of subjects)
          yield scheme({
            name: `${word} voor ${subject}, ${province} ${year}`,
            summary: `Hulp van de provincie ${province} bij ${subject}.`,
            kind,
            regions: [region],
            provider: ownerOf.get(region)!.id,
            themes: [theme],
            needs: [need],
            windows: [{ opens: `${year}-01-01`, closes: `${year}-12-31` }],
          });
}

/** 2,880 schemes of twelve provinces. */
export const thousands: Feed = feedOf(...ownerOf.values(), ...schemes());
