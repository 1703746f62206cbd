/** Folder of demo documents that the portal under test follows. */
export function demoFolder(): string {
  const folder = process.env.MESHSTAGE_DEMO_FOLDER;
  if (!folder) {
    throw new Error(
      'Set MESHSTAGE_DEMO_FOLDER to a copy of examples/data-products that the portal follows; this test writes to it.',
    );
  }
  return folder;
}
