import type { Grade, Grades } from '@meshstage/plugin-data-mesh-common';

/** The three questions, in the order in which people ask them. */
export const QUESTIONS = ['consumers', 'history', 'producer'] as const;

/** One of the three questions about a change. */
export type Question = (typeof QUESTIONS)[number];

/** Whether a change breaks somebody or something. */
export function breaksAny(grades: Grades): boolean {
  return QUESTIONS.some(question => grades[question] === 'break');
}

const RANK: Record<Grade, number> = { ok: 0, review: 1, break: 2 };

/** The worse of two grades. */
export function worse(one: Grade, other: Grade): Grade {
  return RANK[one] >= RANK[other] ? one : other;
}

/** The worst of the three grades of some changes. */
export function worstOf(changes: readonly Grades[]): Grade {
  let worst: Grade = 'ok';
  for (const change of changes) {
    for (const question of QUESTIONS) {
      worst = worse(worst, change[question]);
    }
  }
  return worst;
}
