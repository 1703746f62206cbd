import { encodePart } from './encodePart';

/**
 * The stable address of an output port:
 * `dataproduct://<domain>/<name>/<port>/v<major>`. The port is percent-encoded,
 * so that a port name with a slash is still one part; a port whose version has
 * no number has no `/v<major>`.
 *
 * @public
 */
export function portAddress(port: {
  domain: string;
  name: string;
  port: string;
  major?: number;
}): string {
  const base = `dataproduct://${port.domain}/${port.name}/${encodePart(
    port.port,
  )}`;
  return port.major === undefined ? base : `${base}/v${port.major}`;
}
