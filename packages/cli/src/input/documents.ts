/** What a folder stands for. */
export interface FolderContent {
  glob: string;
  /** For people. */
  names: string;
}

export const DOCUMENTS: FolderContent = {
  glob: '**/*.{odps,odcs}.{yaml,yml,json}',
  names: '*.odps.yaml or *.odcs.yaml',
};

export const POLICIES: FolderContent = {
  glob: '**/*.policy.{yaml,yml,json}',
  names: '*.policy.yaml',
};

/** Whether a folder stands for a file. */
export function isDocument(path: string): boolean {
  return /\.(odps|odcs)\.(yaml|yml|json)$/.test(path);
}
