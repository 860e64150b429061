/**
 * A class as VK's build names it: `vkitPost__root--a1B2c` on the desktop, on m.vk the bare hash
 * `vkit-a1B2c` (facts: PKm). The hash says nothing and changes with each build.
 */
export function className(name: string, mobile: boolean): string {
  return mobile ? `vkit-${hash(name)}` : `vkit${name}--${hash(name)}`;
}

/** The desktop's styles for m.vk: the same rules for its bare hashes. */
export function mobileStyle(css: string): string {
  return css.replace(
    /\[class\*='vkit(\w+)'\]/g,
    (_whole, name: string) => `.${className(name, true)}`,
  );
}

function hash(name: string): string {
  let value = 7;
  for (const char of name) value = (value * 33 + char.charCodeAt(0)) >>> 0;
  return value.toString(36).padStart(5, 'x').slice(-5);
}
