import { PolicySource } from '@meshstage/plugin-data-mesh-common';

/**
 * Texts as a source of policies. In a portal the source says for whom they hold;
 * here nobody does, so each says it by its id.
 */
export function policySource(texts: ReadonlyMap<string, string>): PolicySource {
  return {
    id: 'files',
    files: [...texts].map(([path, content]) => ({ path, content })),
  };
}
