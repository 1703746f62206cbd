import { ownerRef } from '../gate/ownerRef';
import { Take, wrong } from './takes';

/** Entity ref of a Group or User; `privacy` alone is a Group of the default namespace. */
export const takeOwner: Take<string> = (node, reading) =>
  (node.kind === 'scalar' && typeof node.value === 'string'
    ? ownerRef(node.value)
    : undefined) ??
  wrong(node, reading, 'a Group or User such as group:default/privacy');
