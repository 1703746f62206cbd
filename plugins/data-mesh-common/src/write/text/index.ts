export { diffLines } from './diffLines';
export type { LineChange } from './diffLines';
export { encodeLike } from './encodeLike';
export { keepLineEnds } from './keepLineEnds';
export { unifiedDiff } from './unifiedDiff';
