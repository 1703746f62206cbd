import { useApi } from '@backstage/core-plugin-api';
import type { ReviewSummary } from '@meshstage/plugin-data-mesh-common';
import { useMutation } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';
import { useLanguage } from '../../i18n/useLanguage';
import { download } from '../../text/download';

/** Saves the minutes of a review as a file, in the reader's language. */
export function useMinutes({ id, closedAt = '' }: ReviewSummary) {
  const api = useApi(dataMeshApiRef);
  const language = useLanguage().startsWith('de') ? 'de' : 'en';
  return useMutation({
    mutationFn: async () => {
      const text = await api.getMinutes(id, language);
      const name = `review-${closedAt.slice(0, 10)}.md`;
      download(name, new Blob([text], { type: 'text/markdown' }));
    },
  });
}
