import type { CoverFigures, CoverView } from '../../utils/networks/covers.ts';

/** What stands in the fields of the form, as typed. */
export interface CoverForm {
  width: string;
  height: string;
  weight: string;
  phone: ViewForm;
  desktop: ViewForm;
  sides: string;
  top: string;
  bottom: string;
  avatarX: string;
  avatarY: string;
  avatarSize: string;
}
export interface ViewForm {
  width: string;
  height: string;
  how: CoverView['how'];
}

const percent = (share: number) => String(Math.round(share * 1000) / 10);
const viewForm = (view: CoverView | null): ViewForm =>
  view
    ? { width: String(view.width), height: String(view.height), how: view.how }
    : { width: '', height: '', how: 'fill' };

export function formOf({ keepOff, avatar, ...rule }: CoverFigures): CoverForm {
  return {
    width: String(rule.width),
    height: String(rule.height),
    weight: rule.megabytes === null ? '' : String(rule.megabytes),
    phone: viewForm(rule.phone),
    desktop: viewForm(rule.desktop),
    sides: percent(keepOff.sides),
    top: percent(keepOff.top),
    bottom: percent(keepOff.bottom),
    avatarX: avatar ? percent(avatar.x) : '',
    avatarY: avatar ? percent(avatar.y) : '',
    avatarSize: avatar ? percent(avatar.size) : '',
  };
}

/** A figure as people type it; NaN for what is none, null for nothing. */
const figure = (typed: string): number | null => {
  const text = typed.trim().replace(/\s/gu, '').replace(',', '.').replace(/%$/u, '');
  if (text === '') return null;
  return /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : Number.NaN;
};
const share = (typed: string) => (figure(typed) ?? 0) / 100;

/** Both or none: a half is no figure. */
function viewOf({ width, height, how }: ViewForm): CoverView | null {
  const [w, h] = [figure(width), figure(height)];
  if (w === null && h === null) return null;
  return { width: w ?? Number.NaN, height: h ?? Number.NaN, how };
}

/** The figures as typed; what is none is NaN, and the store's schema refuses it. */
export function figuresOf(form: CoverForm): CoverFigures {
  const avatar = [form.avatarX, form.avatarY, form.avatarSize].map(figure);
  const [x, y, size] = avatar.map((one) => (one === null ? Number.NaN : one / 100));
  return {
    width: figure(form.width) ?? Number.NaN,
    height: figure(form.height) ?? Number.NaN,
    megabytes: figure(form.weight),
    phone: viewOf(form.phone),
    desktop: viewOf(form.desktop),
    keepOff: { sides: share(form.sides), top: share(form.top), bottom: share(form.bottom) },
    avatar: avatar.every((one) => one === null)
      ? null
      : { x: x ?? Number.NaN, y: y ?? Number.NaN, size: size ?? Number.NaN },
  };
}
