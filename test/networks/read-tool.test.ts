import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCommand } from '../tools/read.ts';

const tool = join(import.meta.dirname, '../tools/read.ts');
const page = join(import.meta.dirname, 'vk/classic-feed.html');
const url = 'https://vk.com/feed';

describe('npm run read', () => {
  it.each([
    ['a missing file', ['no-such.html', '--url', url], /cannot be read: no-such\.html/],
    ['a folder', [import.meta.dirname, '--url', url], /cannot be read/],
    ['no file', ['--url', url], /Usage/],
    ['no address', [page], /Usage/],
    ['a bad address', [page, '--url', 'vk.com'], /--url is not an address: vk\.com/],
    [
      'an unknown network',
      [page, '--url', 'https://example.org/'],
      /no address of a known network/,
    ],
    ['a bad moment', [page, '--url', url, '--at', 'yesterday'], /--at is not a moment/],
    ['an impossible moment', [page, '--url', url, '--at', '2026-13-01'], /--at is not a moment/],
    ['a bad zone', [page, '--url', url, '--zone', 'Mars'], /--zone is not a time zone/],
    ['an unknown option', [page, '--url', url, '--what'], /what/],
  ])('refuses %s in a sentence', (_name, argv, sentence) => {
    expect(() => readCommand(argv)).toThrow(sentence);
  });

  it('prints JSON, and why with --why', () => {
    const argv = [
      page,
      '--url',
      url,
      '--at',
      '2026-03-01T12:00:00+03:00',
      '--zone',
      'Europe/Moscow',
    ];
    const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...argv, '--why'], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    const { posts } = JSON.parse(stdout) as ReturnType<typeof readCommand>;
    expect(posts[1]).toMatchObject({
      date: null,
      why: {
        date: { state: 'unrecognised', row: '.post_date a.post_link' },
        views: { state: 'absent', row: null },
      },
    });
  });

  it('ends with 2 and a sentence on stderr, without a stack', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [tool, 'no-such.html', '--url', url],
      {
        encoding: 'utf8',
      },
    );
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
