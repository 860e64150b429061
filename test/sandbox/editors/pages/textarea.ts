import type { ChangeEvent } from 'react';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { box, tellModel } from './page.ts';

let latest = '';

function Box() {
  const [value, setValue] = useState('');
  latest = value;
  return createElement('textarea', {
    value,
    onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setValue(event.target.value),
  });
}
createRoot(box()).render(createElement(Box));
tellModel(() => latest);
