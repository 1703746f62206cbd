/** What stands before the last part of a physical name: `lake.sales` of `lake.sales.orders`. */
export function namespaceOf(
  physicalName: string | undefined,
): string | undefined {
  const name = physicalName?.trim() ?? '';
  // A path may have dots in the name of its file.
  const end = name.includes('/')
    ? name.lastIndexOf('/')
    : name.lastIndexOf('.');
  return end > 0 ? name.slice(0, end) : undefined;
}
