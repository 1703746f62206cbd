import { CST } from 'yaml';
import { flowText } from '../render/flowText';
import { Source } from '../source/Source';
import { Edit } from './Edit';

/** Another key, in the quotes of the old one. */
export function renameKey(
  { habits }: Source,
  token: CST.FlowScalar,
  key: string,
): Edit[] {
  return [
    {
      from: token.offset,
      to: token.offset + token.source.length,
      text: flowText(key, { habits }, token),
    },
  ];
}
