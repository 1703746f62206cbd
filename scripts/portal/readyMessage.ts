const LINE = '='.repeat(72);

/** The one block that `npm start` is for. */
export function readyMessage({
  appPort,
  products,
  seconds,
}: {
  appPort: number;
  products: number;
  seconds: number;
}): string {
  return [
    '',
    LINE,
    '',
    `  The portal is ready: http://localhost:${appPort}`,
    '',
    `  Seen         ${products} data products, ${seconds.toFixed(
      1,
    )} s after the start`,
    '  Sign in      as a guest (reads), or as one of the demo people on that page',
    '  Try          edit a file in examples/data-products and watch it arrive',
    '  Data         .data/sqlite; it survives a restart, delete it to start anew',
    '  Stop         Ctrl-C',
    '',
    LINE,
    '',
    '',
  ].join('\n');
}
