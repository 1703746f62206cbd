import { readFileSync } from 'node:fs';

/** As Linux writes the most that a program has held, in units of 1,024 bytes. */
const HIGH_WATER = /^VmHWM:\s+(\d+) kB$/m;

/**
 * The most that this process has held since it began, bytes: heap, buffers,
 * databases and code. What Node answers (`maxRSS`) begins with what the process
 * held that it was forked from, so it is asked only where nobody else tells.
 */
export function peakMemory(): number {
  try {
    const status = readFileSync('/proc/self/status', 'utf8');
    const [, kilobytes] = HIGH_WATER.exec(status) ?? [];
    if (kilobytes) {
      return Number(kilobytes) * 1024;
    }
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS * 1024;
}
