/** The glob of what a folder stands for. */
export const DOCUMENTS = '**/*.{odps,odcs}.{yaml,yml,json}';

/** Whether a folder stands for a file. */
export function isDocument(path: string): boolean {
  return /\.(odps|odcs)\.(yaml|yml|json)$/.test(path);
}
