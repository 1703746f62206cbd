import type { PortDetail } from '@meshstage/plugin-data-mesh-common';

/** The port of the same name that takes the place of an older major version. */
export function newerPort(
  port: PortDetail,
  ports: readonly PortDetail[],
): PortDetail | undefined {
  return ports
    .filter(
      candidate =>
        candidate.name === port.name &&
        !candidate.deprecated &&
        (candidate.major ?? 0) > (port.major ?? 0),
    )
    .sort((a, b) => (b.major ?? 0) - (a.major ?? 0))
    .at(0);
}
