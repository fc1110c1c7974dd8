// Debian's nginx on the loopback, with the site of nginx.conf as a publisher would have it, and a log of what was really sent.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const site = readFileSync(new URL('nginx.conf', import.meta.url), 'utf8');

/** Sets the lines that a publisher changes, and nothing else. */
function replaced(text, pattern, by) {
  if (!pattern.test(text)) throw new Error(`nginx.conf has no line like ${pattern} any more.`);
  return text.replace(pattern, by);
}

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Serves `root`. `change` alters the text of the site. `requests()` gives what was answered since it was last called, once nothing
 * more has come for a while: method, status, path, and bytes sent and received, headers included.
 */
export async function startNginx(root, change = (text) => text) {
  const prefix = mkdtempSync(join(tmpdir(), 'wegwijzer-nginx-'));
  chmodSync(prefix, 0o755);
  mkdirSync(join(prefix, 'temp'));
  const port = await freePort();
  const log = join(prefix, 'access.log');
  const own = [
    [/listen 80;/, `listen 127.0.0.1:${port};`],
    [/server_name \S+;/, 'server_name localhost;'],
    [/root \/srv\/feeds;/, `root ${root};`],
  ].reduce((text, [pattern, by]) => replaced(text, pattern, by), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${prefix}/temp;`).join(' ');
  // As Debian has it: a worker per core, 768 connections each, a log that is written at each request.
  writeFileSync(join(prefix, 'nginx.conf'), `
daemon off; pid ${prefix}/pid; error_log ${prefix}/error.log; worker_processes auto;
events { worker_connections 768; }
http {
  ${temporary}
  log_format sent '$request_method $status $bytes_sent $request_length $request_uri';
  access_log ${log} sent;
  ${change(own)}
}`);
  const child = spawn('nginx', ['-p', prefix, '-c', join(prefix, 'nginx.conf')], { stdio: ['ignore', 'inherit', 'inherit'] });
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await fetch(url).then(() => true, () => false)); tries++) {
    if (tries > 50 || child.exitCode !== null) throw new Error(`nginx does not start: ${readFileSync(join(prefix, 'error.log'), 'utf8')}`);
    await sleep(100);
  }
  let read = 0;
  const whole = () => readFileSync(log);
  const requests = async (quiet = 600) => {
    for (let before = -1; before !== whole().length; await sleep(quiet)) before = whole().length;
    const text = whole();
    const fresh = text.subarray(read).toString().trim();
    read = text.length;
    return fresh === '' ? [] : fresh.split('\n').map((line) => {
      const [method, status, sent, received, ...path] = line.split(' ');
      return { method, status: Number(status), sent: Number(sent), received: Number(received), path: path.join(' ') };
    });
  };
  await requests(100);
  return {
    url,
    requests,
    /** Passes over what is in the log, however long it is. */
    forget: () => (read = whole().length),
    async close() {
      child.kill('SIGQUIT');
      await ended;
      rmSync(prefix, { recursive: true, force: true });
    },
  };
}
