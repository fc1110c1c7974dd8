import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const units = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };

/** Asks one address as fast as it is answered, with 32 connections: requests and bytes per second, and the slowest of a hundred. */
export async function wrk(url, headers = {}, seconds = 3) {
  const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const { stdout } = await promisify(execFile)('wrk', ['-t1', '-c32', `-d${seconds}s`, '--timeout', '10s', '--latency', ...given, url]);
  const [, count, time, size, unit] = /(\d+) requests in ([\d.]+)s, ([\d.]+)([KMG]?B) read/.exec(stdout);
  if (/Non-2xx or 3xx|Socket errors: (?!connect 0, read 0, write 0)/.test(stdout)) throw new Error(`${url} failed under load:\n${stdout}`);
  return {
    perSecond: Math.round(Number(count) / Number(time)),
    megabytesPerSecond: Math.round((Number(size) * units[unit]) / Number(time) / 1e5) / 10,
    bytesEach: Math.round((Number(size) * units[unit]) / Number(count)),
    p99: /99%\s+(\S+)/.exec(stdout)[1],
  };
}
