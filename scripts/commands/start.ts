import { exitWith } from '../bootstrap/exitWith.cjs';
import { expectedError } from '../bootstrap/expectedError.cjs';
import { requireFreePorts } from '../bootstrap/requireFreePorts.cjs';
import { startOptions } from '../bootstrap/startOptions.cjs';
import { say } from '../bootstrap/say.cjs';
import { awaitProducts } from '../portal/awaitProducts.ts';
import { publishHistory } from '../portal/publishHistory.ts';
import { readyMessage } from '../portal/readyMessage.ts';
import { startPortal } from '../portal/startPortal.ts';
import { withoutAccessLog } from '../portal/withoutAccessLog.ts';

const DEADLINE_MS = 180_000;

exitWith(async () => {
  const since = Date.now();
  const options = startOptions(process.argv.slice(2));
  await requireFreePorts(options);
  const isUsual = options.appPort === 3000 && options.backendPort === 7007;
  const onOutput = withoutAccessLog(text => process.stdout.write(text));
  const portal = startPortal({ ...options, isUsual, onOutput });
  try {
    const products = await awaitProducts(portal, DEADLINE_MS);
    const seconds = (Date.now() - since) / 1000;
    await publishHistory(portal).catch(error => {
      // The portal is of use without it.
      say(`The demo product with a history is missing: ${error.message}`);
    });
    process.stdout.write(readyMessage({ ...options, products, seconds }));
  } catch (error) {
    throw expectedError((error as Error).message);
  }
  return (await portal.ended).code;
});
