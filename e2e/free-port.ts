import { execFileSync } from 'node:child_process';

const ask =
  "const s = require('node:net').createServer(); s.listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close(); })";

/** A port that nobody listens on, found at once: a configuration cannot wait. */
export const freePort = (): number =>
  Number(execFileSync(process.execPath, ['-e', ask], { encoding: 'utf8' }));
