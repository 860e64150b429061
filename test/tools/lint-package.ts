/**
 * `web-ext lint` over the Firefox package that was built, as the shop itself does: no error, no
 * notice, and of warnings only those that are named here with their reason.
 */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Finding {
  code: string;
  message: string;
  description?: string;
  file?: string;
  /** From 1. */
  line?: number;
  column?: number;
}
export interface Report {
  errors: Finding[];
  notices: Finding[];
  warnings: Finding[];
}

interface Allowed {
  code: string;
  /** What stands at the place, or in the words of the finding where there is none. */
  at: RegExp;
  why: string;
}

export const allowed: readonly Allowed[] = [
  {
    code: 'KEY_FIREFOX_UNSUPPORTED_BY_MIN_VERSION',
    at: /data_collection_permissions/u,
    why: 'New packages must say what they collect; Firefox below 140 does not read the key.',
  },
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    at: /data_collection_permissions/u,
    why: 'The same; Groupmate is not offered for Android.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    at: /__html!==\w+&&\(\w+\.innerHTML=/u,
    why: 'React’s dangerouslySetInnerHTML, which the linter of our own sources forbids.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    at: /insertAdjacentHTML\(`beforeend`/u,
    why: 'modern-screenshot copies a <use> of an SVG by its address: ours have none.',
  },
  {
    code: 'DANGEROUS_EVAL',
    at: /return Function\(``\),!0\}catch/u,
    why: 'zod tries whether it may compile; our content security policy says no.',
  },
  {
    code: 'DANGEROUS_EVAL',
    at: /self:Function\(`return this`\)\(\)/u,
    why: 'decimal.js-light (of recharts) looks for the global object where there is no `self`.',
  },
];

/** What the package may not be shipped with. `around`: the code at the place of a finding. */
export function refusedOf(report: Report, around: (finding: Finding) => string): string[] {
  const say = (kind: string, one: Finding) =>
    `${kind} ${one.code} in ${one.file ?? 'the package'}: ${one.message} ${around(one)}`;
  return [
    ...report.errors.map((one) => say('error', one)),
    ...report.notices.map((one) => say('notice', one)),
    ...report.warnings
      .filter(
        (one) =>
          !allowed.some(
            ({ code, at }) =>
              code === one.code && at.test(`${one.description ?? ''} ${around(one)}`),
          ),
      )
      .map((one) => say('warning', one)),
  ];
}

async function main(): Promise<number> {
  const root = join(import.meta.dirname, '../..');
  const folder = join(root, '.output/firefox-mv3');
  const said = await new Promise<string>((done) => {
    const tool = join(root, 'node_modules/web-ext/bin/web-ext.js');
    const options = ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
    // It ends with 1 when it found something: its report tells.
    // It asks nobody whether there is a newer one of it.
    const env = { ...process.env, NO_UPDATE_NOTIFIER: '1' };
    execFile(process.execPath, [tool, ...options], { env, maxBuffer: 1e8 }, (_, stdout) =>
      done(stdout),
    );
  });
  const report = JSON.parse(said) as Report & { summary: object };
  const texts = new Map<string, string[]>();
  for (const { file } of [...report.errors, ...report.notices, ...report.warnings]) {
    if (!file || texts.has(file) || !/\.(?:js|json|html)$/u.test(file)) continue;
    texts.set(file, (await readFile(join(folder, file), 'utf8')).split('\n'));
  }
  const refused = refusedOf(report, ({ file, line, column }) => {
    const text = texts.get(file ?? '')?.[(line ?? 0) - 1] ?? '';
    return text.slice(Math.max(0, (column ?? 0) - 80), (column ?? 0) + 80);
  });
  console.log(`web-ext lint: ${JSON.stringify(report.summary)}, ${refused.length} not allowed`);
  for (const one of refused) console.error(one);
  return refused.length > 0 ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) process.exit(await main());
