/** How the schemes of a segment suit a company. A module of its own: a page needs it once a visitor has told something. */
import { CriteriaTable, type Profile, type SchemeAssessment, assessScheme, knowSbi2008, requirementsOf, verdictCodes } from '../eligibility/index.js';
import type { Criterion } from '../feed/criteria.js';
import type { Geography } from '../geo/index.js';
import type { Card, Column, Segment } from './segment.js';
import type { FacetColumn } from './tally.js';

/** The value of the facet `fit` for a scheme that nothing which was told speaks against. */
export const fitting = 'yes';

/** About ten milliseconds' worth. */
const perTurn = 300;

const cells: readonly (readonly string[])[] = [[], [fitting]];

/** Judges one segment; what its criteria come to is read once, however often the profile changes. */
export class Judge {
  private constructor(
    private readonly segment: Segment,
    private readonly criteria: Column<readonly Criterion[]>,
    private readonly table: CriteriaTable,
    /** For each different list of criteria, and each different set of regions, its place in the table. */
    private readonly asked: readonly number[],
    private readonly reach: readonly number[],
    private readonly geography: Geography,
    private readonly today: string,
  ) {}

  /** Takes in what a segment asks, with pauses: of a national feed that takes longer than a visitor who types should wait. */
  static async open(segment: Segment, geography: Geography, today: string, pause: () => Promise<void>): Promise<Judge> {
    knowSbi2008();
    const criteria = await segment.column('criteria');
    const table = new CriteriaTable(geography);
    const asked: number[] = [];
    for (const list of criteria.values) {
      asked.push(table.add(list));
      if (asked.length % perTurn === 0) await pause();
    }
    const reach = segment.columns.regions.values.map((regions) => table.add(requirementsOf({ regions: [...regions] })));
    return new Judge(segment, criteria, table, asked, reach, geography, today);
  }

  /** Which schemes a filter "fits my company" keeps: those that nothing speaks against. */
  column(profile: Profile): FacetColumn {
    const verdicts = this.table.judge(profile);
    const regions = this.segment.columns.regions.index;
    const { index: lists } = this.criteria;
    const may = (places: readonly number[]) => Uint8Array.from(places, (place) => (verdicts[place] === verdictCodes.no ? 0 : 1));
    const [byList, byRegions] = [may(this.asked), may(this.reach)];
    return { values: cells, index: Uint8Array.from(lists, (list, scheme) => byList[list]! & byRegions[regions[scheme]!]!) };
  }

  /** `page` is the region that the list is about. */
  assess(scheme: number, card: Pick<Card, 'budget'>, profile: Profile, page?: string): SchemeAssessment {
    const { regions, schedule } = this.segment.columns;
    const codes = regions.values[regions.index[scheme]!]!;
    const eligibility = this.criteria.values[this.criteria.index[scheme]!]!;
    return assessScheme({ ...schedule.values[schedule.index[scheme]!], ...(card.budget && { budget: card.budget }), eligibility: [...eligibility], regions: [...codes] }, profile, { geography: this.geography, today: this.today, page });
  }
}


