import { Config } from '@backstage/config';

/**
 * The page of a submission, where its documents can be mended. The shelf is at
 * `/data-products` unless `app.extensions` moves it.
 */
export function submissionUrl(config: Config, id: string): string {
  const base = config.getString('app.baseUrl').replace(/\/+$/, '');
  return `${base}/data-products/submissions/${encodeURIComponent(id)}`;
}
