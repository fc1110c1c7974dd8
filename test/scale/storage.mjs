// S3-compatible storage, played by an npm package, and Amazon's own command line to talk to it.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import S3rver from '@20minutes/s3rver';
import { freePort } from './nginx.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const run = promisify(execFile);

/** A bucket that everybody may read. `asked` collects method, address and status of each request from a page. */
export async function startStorage() {
  const directory = mkdtempSync(join(tmpdir(), 'wegwijzer-s3-'));
  const port = await freePort();
  const server = new S3rver({ address: '127.0.0.1', port, silent: true, directory, configureBuckets: [{ name: 'feeds' }] });
  await server.run();
  const endpoint = `http://127.0.0.1:${port}`;
  const env = { ...process.env, AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER', AWS_DEFAULT_REGION: 'us-east-1', AWS_PAGER: '', AWS_CONFIG_FILE: '/dev/null', AWS_EC2_METADATA_DISABLED: 'true' };
  const aws = (...args) => run('aws', [...args, '--endpoint-url', endpoint], { env });
  await aws('s3api', 'put-bucket-cors', '--bucket', 'feeds', '--cors-configuration', `file://${join(here, 'cors.json')}`);
  const readBack = JSON.parse((await aws('s3api', 'get-bucket-cors', '--bucket', 'feeds')).stdout);
  if (readBack.CORSRules[0].AllowedOrigins[0] !== JSON.parse(readFileSync(join(here, 'cors.json'), 'utf8')).CORSRules[0].AllowedOrigins[0]) throw new Error('The bucket did not take its CORS rules.');
  return {
    url: `${endpoint}/feeds`,
    aws,
    publish: (dir, to = 's3://feeds/mkb') => run('bash', [join(here, 'publish-s3.sh'), dir, to, '--endpoint-url', endpoint], { env }),
    version: async () => (await run('aws', ['--version'], { env })).stdout.trim().split(' ')[0],
    async close() {
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
