import { PolicySource } from '@meshstage/plugin-data-mesh-common';
import { PolicyTexts } from './PolicyTexts';

/**
 * Texts as a source of policies. In a portal the source says for whom they hold;
 * here nobody does, so each says it by its id.
 */
export function policySource(texts: PolicyTexts): PolicySource {
  return { id: 'files', files: [...texts.values()] };
}
