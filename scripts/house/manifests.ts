import type { RepoFile } from './Rule.ts';

/** The parts of a package.json that the rules read. */
export interface Manifest {
  name: string;
  version?: string;
  private?: boolean;
  license?: string;
  description?: string;
  files?: string[];
  configSchema?: string;
  exports?: Record<string, string>;
  repository?: { directory?: string };
  publishConfig?: { access?: string };
  backstage?: {
    role?: string;
    pluginId?: string;
    pluginPackage?: string;
    pluginPackages?: string[];
  };
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** A package of this repository. */
export interface RepoPackage {
  /** Such as `plugins/data-mesh`. */
  folder: string;
  manifest: Manifest;
}

const PACKAGE = /^((?:plugins|packages)\/[^/]+)\/package\.json$/;

export function repoPackages(files: RepoFile[]): RepoPackage[] {
  return files.flatMap(({ path, text }) => {
    const folder = PACKAGE.exec(path)?.[1];
    return folder ? [{ folder, manifest: JSON.parse(text) as Manifest }] : [];
  });
}

/** `plugins/x` of `plugins/x/src/y.ts`. */
export function folderOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}
