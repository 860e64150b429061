/** Ink, ground and tones of a mark; each pair holds 4.5:1, with the ground of a hover too. */
const light = `--ink: #3a424b; --ground: #eef1f3; --over: #e1e6e9; --muted: #55606a; --good: #0a6b3d;
  --bad: #b0261d; --warn: #874a00; --action: #0a6567;`;
const dark = `--ink: #d9dee2; --ground: #2b3034; --over: #363c41; --muted: #b0b8bf; --good: #74d6a0;
  --bad: #ffa69e; --warn: #f0b568; --action: #70d2d4;`;

/**
 * The one stylesheet that all marks share. Ink and ground are both ours, a calm grey: the page's own
 * small print, which a mark stands beside, is often too pale to be read by everyone (3.5:1 on VK).
 * `!important` inside `:host` wins over anything that the page says about its own elements. What a
 * button holds is drawn anew with each figure: a press that began on it would be lost with it.
 */
const css = `
:host { all: initial !important; color: inherit !important; font: inherit !important;
  display: inline !important; position: absolute !important; visibility: visible !important;
  pointer-events: none !important; }
.row { display: flex; gap: 4px; margin-inline-start: 8px; pointer-events: auto;
  white-space: nowrap; margin-top: calc((1lh - 24px) / 2);
  ${light} }
button { all: unset; box-sizing: border-box; display: inline-flex; align-items: center; gap: 5px;
  min-height: 24px; padding: 0 8px; border-radius: 12px; cursor: pointer;
  font: 500 12px/1 -apple-system, BlinkMacSystemFont, 'Segoe UI', Arial, sans-serif;
  font-variant-numeric: tabular-nums; color: var(--ink); background: var(--ground); }
button:hover { background: var(--over); }
button:focus-visible { outline: 2px solid #0f8b8d; outline-offset: 1px; }
.part { display: inline-flex; align-items: center; gap: 4px; pointer-events: none; }
svg { width: 13px; height: 13px; flex: none; fill: none; stroke: currentColor; stroke-width: 2;
  stroke-linecap: round; stroke-linejoin: round; }
.good, .bad, .warn { font-weight: 650; }
.good { color: var(--good); }
.bad { color: var(--bad); }
.warn { color: var(--warn); }
.muted { color: var(--muted); }
.action { color: var(--action); font-weight: 600; }
.dock { position: fixed; inset-inline-start: 16px; bottom: 16px; z-index: 2147483000; margin: 0;
  max-width: calc(100vw - 32px); }
.dock button { min-height: 34px; padding: 0 14px; gap: 10px; border-radius: 17px; overflow: hidden;
  background: #fffffff2; color: #1d2327; box-shadow: 0 2px 10px #0000002e, 0 0 0 1px #00000014; }
.dock button:hover { background: #fff; }
@media (prefers-color-scheme: dark) {
  .row { ${dark} }
  .dock button { background: #23282cf2; color: #eef1f2; box-shadow: 0 2px 10px #0008, 0 0 0 1px #fff2; }
  .dock button:hover { background: #2b3136; }
}
@media (max-width: 700px) { .dock .part:nth-of-type(n + 4) { display: none; } }
@media (forced-colors: active) { button, .dock button { border: 1px solid ButtonText; } }
@media print { :host { display: none !important; } }
`;

/**
 * In a flex or grid row the host is an item of no size, which takes back the gap that it adds.
 * It must be said in here: what a host's own style says loses against `:host … !important`. One of the
 * two is placed, no more (what the page draws later would lie over it): each such box is looked at in
 * every frame.
 */
const itemCss = (gap: string) => `
:host { position: static !important; display: block !important; flex: 0 0 0px !important;
  width: 0 !important; height: 0 !important; align-self: center !important;
  margin-inline-start: calc(-1 * ${gap}) !important; }
.row { position: relative; width: max-content; margin-top: -12px; }
`;

/** On a picture: readable on any of them, and above what the page draws on hover. */
const onPicture = `
.row { margin: 0; ${light} }
button { background: #fffffff0; color: #1d2327; box-shadow: 0 1px 4px #0003; }
button:hover { background: #fff; }
`;
/** In the corner by the edges of its box. */
const overCss = `:host { inset: 6px auto auto 6px !important; z-index: 3 !important; } ${onPicture}`;
/** Where no edges are its own: what comes first in a box stands in its corner. */
const startCss = `:host { margin: 6px !important; z-index: 3 !important; } ${onPicture}`;

/** The panel's host: it stands in the top layer, wherever `frame.ts` puts it. */
const frameCss = `
:host { all: initial !important; position: fixed !important; inset: auto !important;
  display: block !important; border: 0 !important; padding: 0 !important; margin: 0 !important;
  background: transparent !important; overflow: visible !important; }
:host(:not(:popover-open)) { display: none !important; }
.box { position: fixed; }
iframe { border: 0; width: 100%; height: 100%; border-radius: 14px; color-scheme: normal;
  background: transparent; box-shadow: 0 12px 40px rgb(0 0 0 / .28), 0 0 0 1px rgb(128 128 128 / .25); }
`;

/** While something is pointed at: an outline, and a line that says what to do. Presses go through. */
const pointingCss = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; width: auto !important;
  height: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  background: transparent !important; pointer-events: none !important; overflow: hidden !important; }
:host(:not(:popover-open)) { display: none !important; }
.outline { position: fixed; box-sizing: border-box; border: 2px solid #0f8b8d; border-radius: 4px;
  background: #0f8b8d26; box-shadow: 0 0 0 1px #ffffffb3; }
.outline[hidden] { display: none; }
.bar { position: fixed; inset-inline: 0; top: 16px; width: fit-content; max-width: calc(100vw - 32px);
  margin: 0 auto; padding: 10px 16px; box-sizing: border-box; border-radius: 12px; text-align: center;
  font: 500 14px/1.4 -apple-system, BlinkMacSystemFont, 'Segoe UI', Arial, sans-serif;
  background: #fffffff7; color: #1d2327; box-shadow: 0 4px 20px #0000003d, 0 0 0 1px #00000014; }
.bar.below { top: auto; bottom: 16px; }
small { display: block; font-size: 12px; font-weight: 400; opacity: .72; }
@media (prefers-color-scheme: dark) {
  .bar { background: #23282cf7; color: #eef1f2; box-shadow: 0 4px 20px #000a, 0 0 0 1px #fff2; }
}
`;

/** Zones over a picture: what lies outside of the bright one is dimmed. Presses go through. */
const zonesCss = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; margin: 0 !important; padding: 0 !important;
  border: 0 !important; background: transparent !important; overflow: visible !important;
  pointer-events: none !important; }
:host(:not(:popover-open)) { display: none !important; }
.frame { position: fixed; }
.frame > div { position: absolute; box-sizing: border-box; }
.dim { background: #10151ab8; }
.bright { border: 2px solid #fff; box-shadow: 0 0 0 1px #0f8b8d, inset 0 0 0 1px #0f8b8d;
  display: flex; align-items: flex-start; justify-content: flex-end; gap: 6px; padding: 6px; }
.outlined { border: 2px dashed #ffe08a; filter: drop-shadow(0 0 1px #000);
  display: flex; align-items: flex-end; justify-content: flex-end; padding: 6px; }
.circle { border: 2px solid #fff; border-radius: 50%; background: #10151a59;
  box-shadow: 0 0 0 1px #0f8b8d, inset 0 0 0 1px #0f8b8d; }
.label { all: unset; padding: 3px 9px; border-radius: 11px; background: #fffffff5; color: #1d2327;
  font: 500 12px/1.35 -apple-system, BlinkMacSystemFont, 'Segoe UI', Arial, sans-serif;
  white-space: nowrap; box-shadow: 0 1px 4px #0004; }
.outlined .label { background: #ffe9aef5; }
button.label { display: inline-block; box-sizing: border-box; min-height: 24px; cursor: pointer; pointer-events: auto; color: #0b7274; font-weight: 600; }
button.label:hover { background: #fff; }
button.label:focus-visible { outline: 2px solid #0f8b8d; outline-offset: 1px; }
@media print { :host { display: none !important; } }
`;

/** Words beside a box: every press goes through but one on the cross. */
const noticeCss = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; display: block !important;
  pointer-events: none !important; z-index: 2147483000 !important; }
.notice { position: fixed; display: flex; align-items: flex-start; gap: 6px; box-sizing: border-box;
  width: max-content; max-width: min(380px, calc(100vw - 16px)); padding: 7px 6px 7px 12px;
  border-radius: 10px; border-inline-start: 3px solid #0f8b8d; background: #fff; color: #1d2327;
  box-shadow: 0 2px 12px #0000002e, 0 0 0 1px #00000014;
  font: 400 13px/1.4 -apple-system, BlinkMacSystemFont, 'Segoe UI', Arial, sans-serif; }
.notice[data-tone='ask'] { border-inline-start-color: #c46a00; }
p { margin: 0; }
p + p { margin-top: 3px; }
.notice[data-tone='ask'] .line { font-weight: 600; }
.then { opacity: .78; }
button { all: unset; box-sizing: border-box; border-radius: 6px; cursor: pointer; pointer-events: auto; }
button:hover { background: color-mix(in srgb, currentColor 10%, transparent); }
button:focus-visible { outline: 2px solid #0f8b8d; }
.cross { flex: none; width: 24px; height: 24px; text-align: center; font-size: 16px; line-height: 22px;
  opacity: .6; }
.cross:hover { opacity: 1; }
.more { display: inline-block; min-height: 24px; margin: 3px 0 0 -6px; padding: 3px 6px; font-weight: 600; color: #0b7274; }
@media (prefers-color-scheme: dark) {
  .notice { background: #23282c; color: #eef1f2; box-shadow: 0 2px 12px #0009, 0 0 0 1px #fff2; }
  .more { color: #5cc7c9; }
}
@media (forced-colors: active) { .notice { border: 1px solid CanvasText; } }
@media print { :host { display: none !important; } }
`;

/** The fold ruler: a stepped line in a composer's text, and its count above the composer. */
const rulerCss = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; display: block !important;
  pointer-events: none !important; z-index: 2147483000 !important; }
.window { position: fixed; overflow: hidden; }
.window[hidden], .count[hidden] { display: none; }
.step { position: absolute; box-sizing: border-box; border: 0 dashed #0f8b8d; }
.below, .above { height: 0; border-top-width: 2px; }
.up { width: 0; border-left-width: 2px; }
.count { all: unset; position: fixed; box-sizing: border-box; display: inline-flex; align-items: center;
  gap: 6px; height: 26px; padding: 0 10px; border-radius: 13px; cursor: pointer; pointer-events: auto;
  white-space: nowrap; transform: translate(-100%, -100%); background: #fff; color: #1d2327;
  box-shadow: 0 1px 6px #0000002e, 0 0 0 1px #00000014;
  font: 500 12px/1 -apple-system, BlinkMacSystemFont, 'Segoe UI', Arial, sans-serif;
  font-variant-numeric: tabular-nums; }
.count:hover { background: #f3f6f6; }
.count:focus-visible { outline: 2px solid #0f8b8d; outline-offset: 1px; }
.count svg { width: 14px; height: 14px; flex: none; fill: none; stroke: #0f8b8d; stroke-width: 2;
  stroke-linecap: round; stroke-linejoin: round; }
.hint { display: inline-flex; }
.hint svg { stroke: #c46a00; }
.ruler { position: fixed; left: -9999px; top: 0; visibility: hidden; white-space: pre-wrap;
  overflow-wrap: break-word; contain: layout style; }
.ruler .label { position: absolute; }
@media (prefers-color-scheme: dark) {
  .count { background: #23282c; color: #eef1f2; box-shadow: 0 1px 6px #0009, 0 0 0 1px #fff2; }
  .count:hover { background: #2b3136; }
  .count svg { stroke: #5cc7c9; }
  .hint svg { stroke: #f0a44b; }
  .step { border-color: #35b0b2; }
}
@media (forced-colors: active) { .count { border: 1px solid ButtonText; } }
@media print { :host { display: none !important; } }
`;

const sheets = new Map<string, CSSStyleSheet>();

/** Made when first needed, then shared: a page without a mark pays nothing. */
function sheet(text: string): CSSStyleSheet {
  const known = sheets.get(text);
  if (known) return known;
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  sheets.set(text, made);
  return made;
}

export const markSheet = () => sheet(css);
/** `gap`: the row's column gap, such as `8px`. */
export const itemSheet = (gap: string) => sheet(itemCss(gap));
export const overSheet = () => sheet(overCss);
export const startSheet = () => sheet(startCss);
export const zonesSheet = () => sheet(zonesCss);
export const frameSheet = () => sheet(frameCss);
export const noticeSheet = () => sheet(noticeCss);
export const pointingSheet = () => sheet(pointingCss);
export const rulerSheet = () => sheet(rulerCss);
