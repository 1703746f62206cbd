import type { ComparisonSummary } from '@meshstage/plugin-data-mesh-common';
import { Text } from '../../i18n/useText';

/** Which number changes deserve, and what the author did to it. */
export type BumpFacts = Pick<
  ComparisonSummary,
  'bump' | 'declaredBump' | 'bumpEnough'
>;

/** Which version number changes deserve, and which one they got, in a sentence. */
export function bumpWords(
  { bump, declaredBump, bumpEnough }: BumpFacts,
  t: Text,
): string {
  const deserved = t(`bump.${bump}`);
  switch (declaredBump) {
    case undefined:
      return t('bump.unknown', { deserved });
    case 'lowered':
      return t('bump.lowered', { deserved });
    case bump:
      return bump === 'none'
        ? t('bump.nothing')
        : t('bump.enough', { deserved });
    case 'none':
      return t('bump.unchanged', { deserved });
    default: {
      const declared = t(`bump.${declaredBump}`);
      return t(bumpEnough ? 'bump.more' : 'bump.less', { deserved, declared });
    }
  }
}
