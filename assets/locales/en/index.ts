import common from './common.json' with { type: 'json' };
import dashboard from './dashboard.json' with { type: 'json' };
import fill from './fill.json' with { type: 'json' };
import marks from './marks.json' with { type: 'json' };
import notices from './notices.json' with { type: 'json' };
import panel from './panel.json' with { type: 'json' };
import popup from './popup.json' with { type: 'json' };

/** One file a surface; the same keys in every language (test/unit/words.test.ts). */
export const en = { common, dashboard, fill, marks, notices, panel, popup };
