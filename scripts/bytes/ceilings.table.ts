/** How much of a browser's line a part of the plugin may take. */
export interface Ceiling {
  name: string;
  /** A module of the chunk that is meant, by its path from the root. */
  holds: RegExp;
  /** `own`: what our modules add to a chunk of others; `whole`: the chunk itself. */
  counts: 'own' | 'whole';
  /** 0: no chunk at all may hold the module. */
  kilobytes: number;
  why: string;
}

/**
 * The budgets of the design, gzip, 1 kB = 1,000 bytes. The first row that fits
 * a chunk is its ceiling.
 */
export const ceilings: readonly Ceiling[] = [
  {
    name: 'policy engine',
    holds: /^node_modules\/(@marcbachmann|re2js)\//,
    counts: 'whole',
    kilobytes: 0,
    why: 'Backend and command line judge by policies; a browser shows what they said.',
  },
  {
    name: 'entry',
    holds: /^plugins\/data-mesh\/src\/plugin\/dataMeshPlugin\.tsx$/,
    counts: 'own',
    kilobytes: 8,
    why: 'Everybody who opens the portal pays for it, also who never opens a product.',
  },
  {
    name: 'lineage tab',
    holds: /^plugins\/data-mesh\/src\/product\/lineage\/Lineage\.tsx$/,
    counts: 'whole',
    kilobytes: 90,
    why: 'It alone draws a graph; nobody loads that before the tab is opened.',
  },
  {
    name: 'tab or page',
    holds: /^plugins\/data-mesh\/src\//,
    counts: 'whole',
    kilobytes: 60,
    why: 'Half a second on a slow line: a tab must open while one still knows why.',
  },
];
