import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root } from '../bootstrap/paths.cjs';
import { overlayConfig } from './overlayConfig.ts';
import type { PortalOptions } from './PortalOptions.ts';

/**
 * The usual portal is configured as Backstage configures it, by app-config.yaml
 * and app-config.local.yaml. Another one takes the demo configuration with an
 * overlay, and nothing that is local to this machine.
 */
export function configArguments(options: PortalOptions): string[] {
  if (options.isUsual) {
    return [];
  }
  mkdirSync(cache, { recursive: true });
  const overlay = join(cache, `app-config.${options.backendPort}.json`);
  writeFileSync(overlay, overlayConfig(options));
  return [join(root, 'app-config.yaml'), overlay].flatMap(file => [
    '--config',
    file,
  ]);
}
