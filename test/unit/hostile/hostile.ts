/** What hostile pages, people and files put where a word is expected. */

/** Names that every object of JavaScript has already. */
export const prototypeNames = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'],
  ...['isPrototypeOf', '__defineGetter__', 'toLocaleString'],
];

export const zalgo = `З${'\u0335\u0321\u034f'.repeat(60)}альго`;
export const overridden = 'photo_\u202egpj.exe';

export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><a xlink:href="javascript:alert(1)">x</a></svg>',
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  overridden,
  '\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d',
  zalgo,
  '\ud800',
  '\udfff\ud800',
  'a\ud83d',
  '\u0000\u0007\u001b[31m',
  '=HYPERLINK("http://evil.example")',
  '{{constructor.constructor("return this")()}}',
  '{constructor}',
  '{name:constructor}',
  '$t(common:close)',
  '%00../../etc/passwd',
  ...prototypeNames,
];

/** So many things in one another. */
export function deep(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = { x: value };
  return value;
}

/** Made by JSON, as messages and files are: `__proto__` is a field of its own there. */
export const hostileValues: readonly unknown[] = [
  ...[null, undefined, true, 0, -1, 1.5, NaN, Infinity, 2 ** 53, '', [], {}, [[]], [null]],
  ...hostileTexts,
  JSON.parse('{"__proto__":{"network":"vk","token":"x"}}'),
  JSON.parse('{"constructor":{"prototype":{"x":1}},"network":"vk"}'),
  { then: 'not a promise' },
  Array.from({ length: 2000 }, () => ({})),
];
