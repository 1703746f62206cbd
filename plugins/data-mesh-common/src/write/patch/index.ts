export { patchText } from './patchText';
export type {
  AddOperation,
  PatchOperation,
  RemoveOperation,
  RenameOperation,
  SetOperation,
} from './PatchOperation';
export type { PatchedText } from './PatchedText';
export { bumpVersion } from './facts/bumpVersion';
export type { VersionPart } from './facts/bumpVersion';
export { setCustomProperty } from './facts/setCustomProperty';
export { setDeprecated } from './facts/setDeprecated';
export { setSloFact } from './facts/setSloFact';
export { fixOf } from './fixes/fixOf';
