/** A record is left out at its first mistake. Its owner would rather hear of all of them at once. */
import { type FeedProblem, readFeed } from '@mkb-wegwijzer/core/feed';

type Json = Record<PropertyKey, unknown>;

/** So many more of one record, and so many records: enough for an evening of mending. */
const most = { problems: 4, records: 200 } as const;
/** Stands for anything that a field must hold: a word, a line and an id alike. */
const standIn = 'urn:x:stand-in';

/** The problems, each with the others of the same record after it. `document` is what was read. */
export function withFurther(problems: readonly FeedProblem[], document: unknown): FeedProblem[] {
  let left: number = most.records;
  return problems.flatMap((problem) => {
    const found = problem.severity === 'left-out' ? /^(\w+)\[(\d+)\]\.(.+)$/.exec(problem.path) : null;
    const record = found && ((document as Json)[found[1]!] as readonly unknown[] | undefined)?.[Number(found[2])];
    if (!found || typeof record !== 'object' || record === null || problem.code === 'duplicate-id' || left-- <= 0) return [problem];
    return [problem, ...furtherOf(problem, found[1]!, found[2]!, structuredClone(record) as Json)];
  });
}

/** Takes away what is wrong, reads again, and so on. */
function furtherOf(first: FeedProblem, list: string, index: string, record: Json): FeedProblem[] {
  const told = [first];
  const mended = new Set<string>();
  let wrong = first;
  while (told.length <= most.problems && mend(record, wrong.path.replace(/^\w+\[\d+\]\.?/, ''), mended)) {
    const again = readFeed({ feedVersion: 1, id: standIn, title: standIn, [list]: [record] }, 'again').problems.find(({ severity }) => severity === 'left-out');
    if (again === undefined) break;
    wrong = { ...again, path: again.path.replace(/^\w+\[0\]/, `${list}[${index}]`), ...(first.id !== undefined && { id: first.id }) };
    // What is missing because it was taken away is no mistake of the owner's.
    if (!told.some(({ path }) => path === wrong.path)) told.push(wrong);
  }
  return told.slice(1);
}

/** Leaves out what stands at a path; the second time, puts something in its place. False when there is nothing to be done. */
function mend(record: Json, path: string, mended: Set<string>): boolean {
  const parts = path.split(/[.[\]]+/).filter((part) => part !== '');
  const last = parts.pop();
  const holder = parts.reduce<unknown>((value, part) => (typeof value === 'object' && value !== null && Object.hasOwn(value, part) ? (value as Json)[part] : undefined), record);
  if (last === undefined || typeof holder !== 'object' || holder === null || mended.has(`${path}!`)) return false;
  (holder as Json)[last] = mended.has(path) || !Object.hasOwn(holder, last) ? standIn : null;
  mended.add(mended.has(path) || (holder as Json)[last] === standIn ? `${path}!` : path);
  return true;
}
