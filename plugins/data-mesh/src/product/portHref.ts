/** Address of a tab of the product page with a port chosen. */
export function portHref(
  entityHref: string,
  tab: 'schema' | 'sla',
  port: { name: string; version?: string },
): string {
  const params = new URLSearchParams({ port: port.name });
  if (port.version) {
    params.set('version', port.version);
  }
  return `${entityHref}/${tab}?${params}`;
}
