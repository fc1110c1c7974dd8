/** Opens our feed as a widget does: the one place that knows how. */
import { loadCollection } from '@mkb-wegwijzer/client';
import type { SchemeCollection } from '@mkb-wegwijzer/core/search';

export const openOurs = (url: string): Promise<SchemeCollection> => loadCollection([url]);
