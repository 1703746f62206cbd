import { OutputPort } from '@meshstage/plugin-data-mesh-common';

/**
 * A port in its own version or, when the version is not given, in the highest
 * one that is not deprecated.
 */
export function findPort(
  ports: OutputPort[],
  wanted: { name: string; version?: string },
): OutputPort | undefined {
  const named = ports.filter(({ name }) => name === wanted.name);
  if (wanted.version !== undefined) {
    return named.find(({ version }) => version?.text === wanted.version);
  }
  const [best] = [...named].sort(
    (a, b) =>
      Number(a.deprecated) - Number(b.deprecated) ||
      (b.version?.major ?? -1) - (a.version?.major ?? -1),
  );
  return best;
}
