import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';

/** A document of the workspace. */
export interface WorkspaceDocument {
  /** Below the workspace, /-separated. */
  path: string;
  content: string;
}

/** Keeps documents where the steps that follow find them. */
export async function writeToWorkspace(
  workspacePath: string,
  documents: WorkspaceDocument[],
): Promise<void> {
  for (const { path, content } of documents) {
    const file = resolveSafeChildPath(workspacePath, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Reads documents of the workspace; a path that leads out of it throws. */
export async function readFromWorkspace(
  workspacePath: string,
  paths: string[],
): Promise<WorkspaceDocument[]> {
  return await Promise.all(
    paths.map(async path => ({
      path,
      content: await readFile(
        resolveSafeChildPath(workspacePath, path),
        'utf8',
      ),
    })),
  );
}
