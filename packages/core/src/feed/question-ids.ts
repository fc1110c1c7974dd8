import type { Question } from './guidance.js';

/** The ids of the two questions that every referral needs, each by its own subject. */
const reserved: readonly string[] = ['need', 'region'];

/** Answers are kept by the id of their question: of two that bear one id, the second bears its subject as well. */
export function withOwnIds(questions: readonly Question[]): readonly Question[] {
  const taken = new Set<string>();
  return questions.map((question) => {
    const { id, subject } = question;
    const isFree = !taken.has(id) && (!reserved.includes(id) || id === subject);
    const own = isFree ? id : `${id}~${subject}`;
    taken.add(own);
    return isFree ? question : { ...question, id: own };
  });
}
