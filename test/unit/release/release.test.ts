import { describe, expect, it } from 'vitest';
import { licencesFile, mayShip, refusals } from '../../../utils/licences/rules.ts';
import { verdictOf } from '../../tools/audit.ts';
import { refusedOf } from '../../tools/lint-package.ts';

describe('a licence', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['GPL-3.0 OR AGPL-3.0', false],
    ['MIT AND ISC AND BSD-3-Clause', true],
    ['MIT AND GPL-2.0', false],
    ['GPL-2.0 OR MIT AND ISC', true],
    ['GPL-3.0-only', false],
    ['UNLICENSED', false],
    ['MIT-like', false],
    ['', false],
    [null, false],
  ])('%s may ship: %s', (licence, may) => {
    expect(mayShip(licence)).toBe(may);
  });

  it('that is not allowed stops the build by the name of its package', () => {
    const parts = [
      { name: 'good', version: '1.0.0', licence: 'ISC' },
      { name: 'copyleft', version: '2.0.0', licence: 'GPL-3.0' },
      { name: 'silent', version: '3.0.0', licence: null },
    ];
    expect(refusals(parts)).toEqual([
      expect.stringMatching(/^copyleft 2\.0\.0 has the licence "GPL-3\.0"/),
      expect.stringMatching(/^silent 3\.0\.0 has the licence "none"/),
    ]);
  });

  it('that two share is written out once, under both names', () => {
    const shared = { version: '1.0.0', licence: 'MIT', text: 'Permission is granted' };
    const file = licencesFile(
      [
        { ...shared, name: 'one' },
        { ...shared, name: 'two' },
        { name: 'three', version: '2.0.0', licence: 'ISC', text: null },
      ],
      'And more.',
    );
    expect(file.match(/Permission is granted/g)).toHaveLength(1);
    expect(file).toContain('one, two\n\nPermission');
    expect(file).toContain('three 2.0.0: ISC');
    expect(file).toContain('And more.');
  });
});

describe('npm audit', () => {
  const counted = (high: number, critical: number) =>
    JSON.stringify({ metadata: { vulnerabilities: { low: 4, moderate: 2, high, critical } } });

  it('passes without anything high, and fails with it', () => {
    expect(verdictOf(counted(0, 0))).toEqual({ is: 'clean' });
    expect(verdictOf(counted(1, 0))).toEqual({ is: 'bad', why: '1 high, 0 critical' });
    expect(verdictOf(counted(0, 2))).toEqual({ is: 'bad', why: '0 high, 2 critical' });
  });

  it.each([
    ['nothing in time', ''],
    ['half of an answer', '{"metadata":{"vulnera'],
    ['another shape', '{"metadata":{}}'],
    ['a refusal', '{"message":"405 Method Not Allowed - POST https://example.org/x"}'],
    ['an error', '{"error":{"summary":"getaddrinfo ENOTFOUND"}}'],
  ])('is skipped, not passed, with %s', (_, stdout) => {
    const verdict = verdictOf(stdout);
    expect(verdict.is).toBe('skipped');
    expect(JSON.stringify(verdict)).not.toContain('example.org');
  });
});

describe('the lint of the package', () => {
  const none = { errors: [], notices: [], warnings: [] };
  const finding = { code: 'DANGEROUS_EVAL', message: 'The Function constructor is eval.' };
  const zod = 'try{return Function(``),!0}catch{return!1}';

  it('lets through what is named, where it is known to stand', () => {
    expect(refusedOf({ ...none, warnings: [finding] }, () => zod)).toEqual([]);
  });

  it('refuses the same warning elsewhere, another one, and every error and notice', () => {
    expect(refusedOf({ ...none, warnings: [finding] }, () => 'new Function(text)')).toHaveLength(1);
    const other = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML' };
    expect(refusedOf({ ...none, warnings: [other] }, () => zod)).toHaveLength(1);
    expect(refusedOf({ ...none, errors: [finding] }, () => zod)).toHaveLength(1);
    expect(refusedOf({ ...none, notices: [finding] }, () => zod)).toHaveLength(1);
  });
});
