/** What a folder stands for. */
export interface FolderContent {
  glob: string;
  /** For people. */
  names: string;
  /** Whether one that is there and is no file is found, too, and cannot be read. */
  strays?: true;
}

export const DOCUMENTS: FolderContent = {
  glob: '**/*.{odps,odcs}.{yaml,yml,json}',
  names: '*.odps.yaml or *.odcs.yaml',
};

export const POLICIES: FolderContent = {
  glob: '**/*.policy.{yaml,yml,json}',
  names: '*.policy.yaml',
  strays: true,
};

export const DEFINITIONS: FolderContent = {
  glob: '**/*.{policy,scorecard,campaign,waiver}.{yaml,yml,json}',
  names: '*.policy.yaml, *.scorecard.yaml, *.campaign.yaml or *.waiver.yaml',
  strays: true,
};

/** Whether a folder of policies stands for a file. */
export function isDefinition(path: string): boolean {
  return (
    /\.(policy|scorecard|campaign|waiver)\.(yaml|yml|json)$/.test(path) &&
    !/(^|\/)node_modules\//.test(path)
  );
}

/** Whether a folder stands for a file. */
export function isDocument(path: string): boolean {
  return /\.(odps|odcs)\.(yaml|yml|json)$/.test(path);
}
