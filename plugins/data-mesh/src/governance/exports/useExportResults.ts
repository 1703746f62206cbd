import { useApi } from '@backstage/core-plugin-api';
import type {
  ResultsFormat,
  ResultsQuery,
} from '@meshstage/plugin-data-mesh-common';
import { useMutation } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';
import { download } from '../../text/download';

const NAMES: { readonly [F in ResultsFormat]: string } = {
  csv: 'governance.csv',
  report: 'governance.report.json',
  sarif: 'governance.sarif',
};

/** Saves results as a file, once all of it has come. */
export function useExportResults(query: ResultsQuery) {
  const api = useApi(dataMeshApiRef);
  return useMutation({
    mutationFn: async (format: ResultsFormat) =>
      download(NAMES[format], await api.exportResults(format, query)),
  });
}
