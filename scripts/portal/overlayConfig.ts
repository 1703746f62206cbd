import type { PortalOptions } from './PortalOptions.ts';

/**
 * What a portal on other ports or with another database has instead of
 * app-config.yaml. JSON is YAML, and needs no quoting rules of ours.
 */
export function overlayConfig({
  appPort,
  backendPort,
  dataFolder,
}: PortalOptions): string {
  const appUrl = `http://localhost:${appPort ?? 3000}`;
  return JSON.stringify(
    {
      app: { baseUrl: appUrl },
      backend: {
        baseUrl: `http://localhost:${backendPort}`,
        listen: { port: backendPort },
        cors: { origin: appUrl },
        ...(dataFolder && {
          database: {
            client: 'better-sqlite3',
            connection: { directory: dataFolder },
          },
        }),
      },
    },
    undefined,
    2,
  );
}
