import { useApi } from '@backstage/core-plugin-api';
import type { PolicyFileChange } from '@meshstage/plugin-data-mesh-common';
import { useMutation } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';

/** Asks which products flip if files are changed together; nothing is stored. */
export function usePreviewImpact() {
  const api = useApi(dataMeshApiRef);
  return useMutation({
    mutationFn: (changes: readonly PolicyFileChange[]) =>
      api.previewImpact({ changes }),
  });
}
