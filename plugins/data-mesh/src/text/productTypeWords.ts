import type { Text } from '../i18n/useText';

/** The three types of the field in words; others as the owner wrote them. */
export function productTypeWords(type: string, t: Text): string {
  switch (type) {
    case 'source-aligned':
      return t('type.sourceAligned');
    case 'aggregate':
      return t('type.aggregate');
    case 'consumer-aligned':
      return t('type.consumerAligned');
    default:
      return type;
  }
}
