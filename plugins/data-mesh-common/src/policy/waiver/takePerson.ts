import { Take, text, wrong } from '../language/takes';
import { personRef } from './personRef';

const takeText = text(255);

/** Entity ref of a User in its full form. */
export const takePerson: Take<string> = (node, reading) => {
  const written = takeText(node, reading);
  return written === undefined
    ? undefined
    : personRef(written) ??
        wrong(node, reading, 'a User such as user:default/ada');
};
