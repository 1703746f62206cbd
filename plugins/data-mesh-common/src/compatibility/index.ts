export type {
  Change,
  ChangeFlag,
  ChangeSpot,
  Grade,
  Grades,
  RenderedChange,
} from './Change';
export type {
  CompareOptions,
  IcebergFacts,
  MeasuredFacts,
  Reader,
} from './CompareOptions';
export { compareContracts } from './compareContracts';
export { compareProducts } from './compareProducts';
export { bumpOf, declaredBump, isEnough } from './judge/bump';
export type { Bump } from './judge/bump';
export { violations } from './judge/judgeChanges';
export { judgeVersions } from './judge/judgeVersions';
export type {
  CompatibilityJudgement,
  JudgeVersionsOptions,
} from './judge/judgeVersions';
export { DEFAULT_MODE, isCompatibilityMode } from './judge/modes.table';
export type { CompatibilityMode } from './judge/modes.table';
export { listRules } from './listRules';
export type { CompatibilityRule } from './listRules';
export { documentPlaces } from './place/documentPlaces';
export { placeChanges } from './place/placeChanges';
export { readersOf } from './readersOf';
export { renderChange } from './renderChange';
