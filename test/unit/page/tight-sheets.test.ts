import { expect, it } from 'vitest';
import { tight, withoutSpaces } from '../../../utils/page/tight-sheets.ts';

it('takes no space that means something', () => {
  expect(
    tight(`
:host { color: red !important; inset: 0 auto auto 0; }
.row button:hover, p + p { margin: calc((1lh - 24px) / 2) 0; font: 500 12px/1 'Segoe UI',
  Arial; }
@media (prefers-color-scheme: dark) { a :is(b) { left: 0; } }
`),
  ).toBe(
    ":host{color:red!important;inset:0 auto auto 0}.row button:hover,p + p{margin:calc((1lh - 24px) / 2) 0;font:500 12px/1 'Segoe UI',Arial}@media (prefers-color-scheme:dark){a :is(b){left:0}}",
  );
});

it('leaves the code around and in a template as it is', () => {
  expect(
    withoutSpaces('const css = (gap) => `\n.row { left: ${gap  + 1};\n }`;\nconst b =  1;'),
  ).toBe('const css = (gap) => `.row{left:${gap  + 1}}`;\nconst b =  1;');
});
