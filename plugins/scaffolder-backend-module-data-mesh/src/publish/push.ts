import {
  DataMeshApi,
  SubmissionDetail,
} from '@meshstage/plugin-data-mesh-common';
import { explained } from '../report/explained';
import { readFromWorkspace } from '../workspace/workspaceDocuments';

/**
 * Pushes documents of the workspace. A product that a source follows is
 * refused by the registry, which names the source.
 */
export async function push(options: {
  client: DataMeshApi;
  workspacePath: string;
  paths: string[];
  dryRun: boolean;
  signal?: AbortSignal;
}): Promise<SubmissionDetail[]> {
  const { client, workspacePath, paths, dryRun, signal } = options;
  const documents = await readFromWorkspace(workspacePath, paths);
  return [
    await explained(
      `publish ${paths.join(', ')}`,
      client.submit({ documents, dryRun }, { signal }),
    ),
  ];
}
