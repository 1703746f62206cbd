/** What one step of a public chain of versions is judged to be, and why that is right. */
export interface EvolutionStep {
  /** Folder of the chain and file of the newer version. */
  step: string;
  bump: string;
  declared: string | undefined;
  /** Rules that break consumers, with their counts. */
  breaks: { [rule: string]: number };
  why: string;
}

/** Native chains of the corpus, every step. */
export const EVOLUTION: readonly EvolutionStep[] = [
  {
    step: 'full-example/02_v2.2.2.yaml',
    bump: 'major',
    declared: 'none',
    breaks: { S4a: 1 },
    why: 'The only server became another one: readers of the old address find nothing.',
  },
  {
    step: 'full-example/03_v3.0.0-draft-20240815.yaml',
    bump: 'major',
    declared: 'none',
    breaks: { S4a: 1, N2: 3 },
    why: 'With the step to ODCS 3 three columns became optional (`isNullable: false` to `required: false`) and the server another.',
  },
  {
    step: 'full-example/04_v3.0.0-draft-20240821.yaml',
    bump: 'major',
    declared: 'none',
    breaks: { Q2: 2 },
    why: 'Two quality rules of severity error gave way to rules of another kind; nothing says that these promise as much.',
  },
  {
    step: 'full-example/05_v3.0.2-relationships-20250916.yaml',
    bump: 'major',
    declared: 'none',
    breaks: { Q2: 2 },
    why: 'Two quality rules of severity error were replaced; relationships and a schema object are additions.',
  },
  {
    step: 'full-example/06_v3.1.0-draft-20251007.yaml',
    bump: 'major',
    declared: 'none',
    breaks: { Q2: 2 },
    why: 'A null check and a count check were rewritten as metrics of ODCS 3.1, without a name to pair them by; what they promised before was never said in numbers.',
  },
  {
    step: 'full-example/07_v3.2.0-dev-20260524.yaml',
    bump: 'minor',
    declared: 'none',
    breaks: {},
    why: 'One column more and stricter promises; no reader loses anything.',
  },
  {
    step: 'warning-only/02_v2.yaml',
    bump: 'minor',
    declared: 'major',
    breaks: {},
    why: 'One optional column more, which its authors meant as a warning only; a major is more than it needs.',
  },
  {
    step: 'editor-example/02_2025-11-28.yaml',
    bump: 'major',
    declared: 'none',
    breaks: { S4a: 1, T10: 3, N2: 2, V1: 1, F1: 7, M1a: 1 },
    why: 'A rewrite: seven columns gone, three keys from text to uuid, nulls where none were, another server.',
  },
  {
    step: 'editor-example/03_2025-11-30.yaml',
    bump: 'none',
    declared: 'none',
    breaks: {},
    why: 'Nothing of the contract changed.',
  },
  {
    step: 'editor-example/04_2025-12-16.yaml',
    bump: 'patch',
    declared: 'none',
    breaks: {},
    why: 'Types are written in another way and mean the same; nobody has to do anything.',
  },
  {
    step: 'editor-example/05_2026-01-11.yaml',
    bump: 'major',
    declared: 'none',
    breaks: { L1: 1 },
    why: 'The freshness of a column gave way to one that names no column; nothing says that it promises as much.',
  },
  {
    step: 'registry-provider/02_v2.yaml',
    bump: 'none',
    declared: 'major',
    breaks: {},
    why: 'Only the version number changed.',
  },
  {
    step: 'campaign/02_rev2.yaml',
    bump: 'minor',
    declared: 'none',
    breaks: {},
    why: 'Seven optional columns more; who reads by name does not see them.',
  },
];
