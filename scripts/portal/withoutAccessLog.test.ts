import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutAccessLog } from './withoutAccessLog.ts';

const request = (status: number) =>
  `\x1b[2mt\x1b[22m \x1b[34mrootHttpRouter\x1b[39m info "GET /api/x HTTP/1.1" ${status} 7 "-" \x1b[36mtype\x1b[39m="incomingRequest" \x1b[36mdate\x1b[39m=t\n`;

test('requests that were answered are left out, wherever the text is cut', () => {
  const token = 'info Issuing token for user:default/guest, with ...\n';
  const log = `a started\n${request(200)}${token}b warns\n${request(
    404,
  )}${request(500)}c\n`;
  for (let cut = 0; cut <= log.length; cut++) {
    let seen = '';
    const write = withoutAccessLog(text => {
      seen += text;
    });
    write(log.slice(0, cut));
    write(log.slice(cut));
    assert.equal(seen, `a started\nb warns\n${request(500)}c\n`);
  }
});
