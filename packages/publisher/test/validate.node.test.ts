import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, describe, it } from 'node:test';
import { main } from '../src/cli.js';
import { serve } from './workshop.js';

const sound = { feedVersion: 1, id: 'https://zeeland.example/feed.json', title: 'Zeeland', schemes: [{ id: 'https://zeeland.example/s/1', name: 'Energievoucher', kind: 'voucher' }] };
const wrong = { ...sound, schemes: [{ id: 'https://zeeland.example/s/2', name: 'Exportlening', kind: 'loan', windows: [{ closes: '2026-13-01' }] }] };

/** A folder with the given files, and a way to run the command line there. */
async function setup(test: TestContext, files: Record<string, unknown>) {
  const folder = await mkdtemp(join(tmpdir(), 'wegwijzer-'));
  test.after(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  const run = async (...args: string[]) => {
    const said = { out: '', err: '' };
    const code = await main(args, { out: (text) => (said.out += text), err: (text) => (said.err += text) });
    return { code, ...said };
  };
  return { file: (name: string) => join(folder, name), folder, run };
}

describe('wegwijzer validate', () => {
  it('is content with a sound feed', async (test) => {
    const { run, file } = await setup(test, { 'feed.json': sound });
    const { code, out } = await run('validate', file('feed.json'));
    assert.equal(code, 0);
    assert.match(out, /1 record can be shown, no problems/);
  });

  it('names the path, the id and the remedy of a bad record', async (test) => {
    const { run, file } = await setup(test, { 'feed.json': wrong });
    const { code, out } = await run('validate', file('feed.json'));
    assert.equal(code, 1);
    assert.match(out, /left out {2}schemes\[0\]\.windows\[0\]\.closes \(https:\/\/zeeland\.example\/s\/2\): "2026-13-01" is not a date\. Write a day as/);
  });

  it('reads every feed of a directory, and says so of what is no feed', async (test) => {
    const { run, folder } = await setup(test, { 'a.json': sound, 'b.json': '<html>', 'notes.txt': 'not a feed' });
    const { code, out } = await run('validate', folder);
    assert.equal(code, 1);
    assert.match(out, /a\.json {2}1 record /);
    assert.match(out, /b\.json\n.*is not JSON/);
    assert.doesNotMatch(out, /notes/);
  });

  it('reads a feed on the web', async (test) => {
    const web = await serve(test, { '/feed.json': sound });
    const { run } = await setup(test, {});
    assert.match((await run('validate', web.at('/feed.json'))).out, /1 record can be shown, no problems/);
    const gone = await run('validate', web.at('/gone.json'));
    assert.equal(gone.code, 1);
    assert.match(gone.out, /answered 404/);
  });

  it('passes over what a build made', async (test) => {
    const { run, file, folder } = await setup(test, { 'feed.json': sound });
    await run('build', file('feed.json'), '-o', join(folder, 'site'));
    const { code, out } = await run('validate', join(folder, 'site'));
    assert.equal(code, 0, out);
  });

  it('notices a condition with a word that no answer can be', async (test) => {
    const eligibility = [{ subject: 'legalForm', in: ['B.V.', 'zzp'] }, { any: [{ subject: 'stage', in: ['start'] }, { subject: 'projectStarted', in: ['nee'] }] }];
    const { run, file } = await setup(test, { 'feed.json': { ...sound, schemes: [{ ...sound.schemes[0], eligibility }] } });
    const { code, out } = await run('validate', file('feed.json'));
    assert.equal(code, 3);
    assert.match(out, /1 record can be shown, 2 notices\n/);
    assert.match(out, /notice {2}schemes\[0\]\.eligibility\[0\] \(https:\/\/zeeland\.example\/s\/1\): "zzp" is not a known legalForm; .* Use one of: eenmanszaak, .*, or \{ "text": … \}\./);
    assert.match(out, /eligibility\[1\]\.any\[0\] .*"start" is not a known stage/);
  });

  it('notices a scheme that says nothing of what the scheme that it requires asks', async (test) => {
    const [first] = sound.schemes;
    const eligibility = [{ subject: 'yearsActive', max: 5 }];
    const needed = { ...first, id: 'https://zeeland.example/s/2', eligibility };
    const related = [{ id: needed.id, type: 'requires' }];
    const { run, file } = await setup(test, {
      'silent.json': { ...sound, schemes: [{ ...first, related }, needed] },
      'said.json': { ...sound, schemes: [{ ...first, related, eligibility }, needed] },
    });
    const silent = await run('validate', file('silent.json'));
    assert.equal(silent.code, 3);
    assert.match(silent.out, /notice {2}schemes\[0\]\.eligibility \(https:\/\/zeeland\.example\/s\/1\): it requires https:\/\/zeeland\.example\/s\/2, which asks yearsActive, .* State that condition here too\./);
    const said = await run('validate', file('said.json'));
    assert.equal(said.code, 0, said.out);
  });

  it('answers in JSON when asked', async (test) => {
    const { run, file } = await setup(test, { 'feed.json': wrong });
    const { code, out } = await run('validate', '--json', file('feed.json'));
    assert.equal(code, 1);
    const { feeds } = JSON.parse(out) as { feeds: { file: string; records: number; problems: { path: string; code: string }[] }[] };
    assert.equal(feeds.length, 1);
    assert.equal(feeds[0]?.records, 0);
    assert.equal(feeds[0]?.problems[0]?.code, 'not-a-date');
  });

  it('calls a file that is not there, no file at all and an unknown option wrong use', async (test) => {
    const { run, file, folder } = await setup(test, {});
    for (const args of [['validate', file('none.json')], ['validate'], ['validate', '--colour', file('x.json')], ['validate', folder], [], ['dance']]) {
      const { code, err } = await run(...args);
      assert.equal(code, 2, args.join(' '));
      assert.notEqual(err, '');
    }
  });

  it('says plainly which commands are not there yet', async (test) => {
    const { run } = await setup(test, {});
    for (const command of ['import', 'federate', 'overlap', 'report', 'serve', 'export', 'init']) {
      const { code, err } = await run(command, 'x');
      assert.equal(code, 2);
      assert.equal(err, `wegwijzer ${command} is not available in this version.`);
    }
  });

  it('explains itself', async (test) => {
    const { run } = await setup(test, {});
    const { code, out } = await run('--help');
    assert.equal(code, 0);
    assert.match(out, /wegwijzer validate FEED/);
    for (const command of ['validate', 'build', 'search', 'refer']) {
      const own = await run(command, 'x.json', '--help');
      assert.deepEqual([own.code, own.err], [0, '']);
      assert.ok(own.out.startsWith(`wegwijzer ${command} FEED`) && out.includes(own.out), command);
    }
  });

  it('answers a mistake with how to ask that one command', async (test) => {
    const { run } = await setup(test, {});
    const { err } = await run('search', 'x.json', 'y', '--colour');
    assert.match(err, /--colour[\s\S]*\n\nwegwijzer search FEED .*\nMore: wegwijzer search --help$/);
    assert.match((await run('dance')).err, /^There is no command "dance"\.\n\nCommands: validate, build, search, refer\./);
  });
});
