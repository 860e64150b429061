import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { put } from '../../../utils/page/parts.ts';

/** As a DOMRect has them: read, but no entries of its own. */
class Measured {
  get left() {
    return 12;
  }
  get top() {
    return -3;
  }
  get width() {
    return 640;
  }
  get height() {
    return -1;
  }
}

describe('putting a part of ours', () => {
  it('takes what the browser measured', () => {
    const element = parseHTML('<div></div>').document.createElement('div');
    put(element, new Measured());
    expect(element.getAttribute('style')).toMatch(/left:\s*12px/);
    expect(element.style.getPropertyValue('top')).toBe('-3px');
    expect(element.style.getPropertyValue('width')).toBe('640px');
    expect(element.style.getPropertyValue('height')).toBe('0px');
  });

  it('leaves alone what it is not told', () => {
    const element = parseHTML('<div style="top: 5px"></div>').document.querySelector('div');
    if (element) put(element as unknown as HTMLElement, { left: 1 });
    expect(element?.style.getPropertyValue('top')).toBe('5px');
  });
});
