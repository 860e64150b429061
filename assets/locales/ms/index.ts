import access from './access.json' with { type: 'json' };
import advice from './advice.json' with { type: 'json' };
import answers from './answers.json' with { type: 'json' };
import backup from './backup.json' with { type: 'json' };
import briefs from './briefs.json' with { type: 'json' };
import calendar from './calendar.json' with { type: 'json' };
import check from './check.json' with { type: 'json' };
import checklist from './checklist.json' with { type: 'json' };
import claims from './claims.json' with { type: 'json' };
import coach from './coach.json' with { type: 'json' };
import common from './common.json' with { type: 'json' };
import covers from './covers.json' with { type: 'json' };
import dashboard from './dashboard.json' with { type: 'json' };
import day from './day.json' with { type: 'json' };
import draft from './draft.json' with { type: 'json' };
import engagement from './engagement.json' with { type: 'json' };
import faults from './faults.json' with { type: 'json' };
import first from './first.json' with { type: 'json' };
import goals from './goals.json' with { type: 'json' };
import habits from './habits.json' with { type: 'json' };
import health from './health.json' with { type: 'json' };
import help from './help.json' with { type: 'json' };
import imports from './imports.json' with { type: 'json' };
import inbox from './inbox.json' with { type: 'json' };
import insights from './insights.json' with { type: 'json' };
import keys from './keys.json' with { type: 'json' };
import ledger from './ledger.json' with { type: 'json' };
import listening from './listening.json' with { type: 'json' };
import many from './many.json' with { type: 'json' };
import marks from './marks.json' with { type: 'json' };
import media from './media.json' with { type: 'json' };
import membership from './membership.json' with { type: 'json' };
import mentions from './mentions.json' with { type: 'json' };
import metrics from './metrics.json' with { type: 'json' };
import moderation from './moderation.json' with { type: 'json' };
import notices from './notices.json' with { type: 'json' };
import panel from './panel.json' with { type: 'json' };
import phone from './phone.json' with { type: 'json' };
import pictures from './pictures.json' with { type: 'json' };
import placements from './placements.json' with { type: 'json' };
import popup from './popup.json' with { type: 'json' };
import portrait from './portrait.json' with { type: 'json' };
import preview from './preview.json' with { type: 'json' };
import product from './product.json' with { type: 'json' };
import publishing from './publishing.json' with { type: 'json' };
import reminders from './reminders.json' with { type: 'json' };
import repeats from './repeats.json' with { type: 'json' };
import report from './report.json' with { type: 'json' };
import rubrics from './rubrics.json' with { type: 'json' };
import sample from './sample.json' with { type: 'json' };
import sharing from './sharing.json' with { type: 'json' };
import slots from './slots.json' with { type: 'json' };
import snapshots from './snapshots.json' with { type: 'json' };
import storage from './storage.json' with { type: 'json' };
import talk from './talk.json' with { type: 'json' };
import tasks from './tasks.json' with { type: 'json' };
import teach from './teach.json' with { type: 'json' };
import templates from './templates.json' with { type: 'json' };
import triage from './triage.json' with { type: 'json' };
import twice from './twice.json' with { type: 'json' };
import utm from './utm.json' with { type: 'json' };
import welcome from './welcome.json' with { type: 'json' };

export const ms = {
  access,
  advice,
  answers,
  backup,
  briefs,
  calendar,
  check,
  checklist,
  claims,
  coach,
  common,
  covers,
  dashboard,
  day,
  draft,
  engagement,
  faults,
  first,
  goals,
  habits,
  health,
  help,
  imports,
  inbox,
  insights,
  keys,
  ledger,
  listening,
  many,
  marks,
  media,
  membership,
  mentions,
  metrics,
  moderation,
  notices,
  panel,
  phone,
  pictures,
  placements,
  popup,
  portrait,
  preview,
  product,
  publishing,
  reminders,
  repeats,
  report,
  rubrics,
  sample,
  sharing,
  slots,
  snapshots,
  storage,
  talk,
  tasks,
  teach,
  templates,
  triage,
  twice,
  utm,
  welcome,
};
