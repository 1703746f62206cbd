import { ceilings } from './ceilings.table.ts';
import type { Chunk } from './Chunk.ts';

/** Texts, states and cells are in every chunk and tell none from another. */
const OF_ONE_SCREEN =
  /^plugins\/data-mesh\/src\/(?!(i18n|state|text|table|api)\/).+\.tsx?$/;

/** A chunk measured against its ceiling. */
export interface Verdict {
  name: string;
  /** The largest own module that is no part of all screens. */
  known: string;
  bytes: number;
  ceiling: number;
  why: string;
}

/** Measures every chunk that has something of the plugin in it. */
export function judgeChunks(chunks: Chunk[]): Verdict[] {
  return chunks.flatMap(chunk => {
    const sources = [...chunk.own.keys()];
    const ceiling = ceilings.find(({ holds }) =>
      sources.some(source => holds.test(source)),
    );
    if (!ceiling) {
      return [];
    }
    const [largest] = [...chunk.own]
      .filter(([source]) => OF_ONE_SCREEN.test(source))
      .sort(([, x], [, y]) => y - x);
    return [
      {
        name: ceiling.name,
        known: largest?.[0] ?? chunk.file,
        bytes: ceiling.counts === 'own' ? chunk.ownGzip : chunk.gzip,
        ceiling: ceiling.kilobytes * 1_000,
        why: ceiling.why,
      },
    ];
  });
}

/** Those above their ceiling, in words; and the rows that no chunk fits any more. */
export function problemsOf(verdicts: Verdict[]): string[] {
  const names = new Set(verdicts.map(({ name }) => name));
  const heavy = verdicts.filter(({ bytes, ceiling }) => bytes > ceiling);
  return [
    ...heavy.map(
      ({ name, known, bytes, ceiling, why }) =>
        `${name} with ${known} has ${bytes} bytes gzip, more than ${ceiling}. ${why} Load lazily what it does not need at once.`,
    ),
    ...ceilings
      .filter(({ name, kilobytes }) => kilobytes > 0 && !names.has(name))
      .map(({ name }) => `No chunk is the ${name}: was its module renamed?`),
  ];
}
