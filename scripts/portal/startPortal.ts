import { childEnvironment } from '../bootstrap/childEnvironment.cjs';
import { commandLine } from '../bootstrap/commandLine.cjs';
import { root } from '../bootstrap/paths.cjs';
import { supervise } from '../bootstrap/supervise.cjs';
import { configArguments } from './configArguments.ts';
import type { PortalOptions } from './PortalOptions.ts';

/** A portal that was told to start; it may not answer yet. */
export interface Portal {
  appUrl?: string;
  backendUrl: string;
  ended: Promise<{ code: number; output: string }>;
  stop(): Promise<void>;
}

/** Starts app and backend of this repository as `backstage-cli repo start` does. */
export function startPortal(options: PortalOptions): Portal {
  const { appPort, backendPort, node = process.execPath } = options;
  const line = commandLine({
    program: 'bin',
    args: [
      ...['backstage-cli', 'repo', 'start'],
      ...(appPort === undefined || appPort === backendPort ? ['backend'] : []),
      ...configArguments(options),
    ],
  });
  const child = supervise(node, line, {
    cwd: root,
    onOutput: options.onOutput,
    env: {
      // Nobody sees a page before there is something on it.
      BROWSER: 'none',
      ...childEnvironment(process.env, node),
      NODE_ENV: 'development',
      ...options.env,
    },
  });
  return {
    ...child,
    appUrl: appPort === undefined ? undefined : `http://localhost:${appPort}`,
    backendUrl: `http://localhost:${backendPort}`,
  };
}
