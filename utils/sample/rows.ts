import { briefs, goals, placements, tasks } from './agreed.ts';
import { contactLists, contacts, conversations } from './around.ts';
import { personNotes, reminders, templates } from './around.ts';
import { comments, people, talksOf } from './comments.ts';
import { communities } from './communities.ts';
import { daily, metricLists } from './days.ts';
import { frameOf } from './frame.ts';
import { members } from './members.ts';
import { plan } from './plan.ts';
import { samplePosts, seenPosts } from './posts.ts';
import { postRubrics, rubrics } from './rubrics.ts';
import type { SampleLanguage, SampleRows } from './schema.ts';
import { sampleTexts } from './texts/index.ts';

/**
 * A make-believe client with sixty days behind it: a bakery's VK community, its Telegram channel and
 * a competitor. The same rows at every run of the same day, hour, zone and language. Pure.
 */
export function sampleRows(language: SampleLanguage, now: number, zone: string): SampleRows {
  const frame = frameOf(sampleTexts[language], now, zone);
  const posts = samplePosts(frame);
  const talks = talksOf(frame, posts);
  const seen = seenPosts(frame, posts, talks);
  const readings = { ...seen, members: members(frame), talks };
  const commented = comments(frame, talks);
  return {
    communities: communities(frame),
    ...seen,
    members: readings.members,
    comments: commented,
    people: people(frame, talks),
    daily: daily(frame, readings),
    metricLists: metricLists(frame),
    rubrics: rubrics(frame),
    postRubrics: postRubrics(frame, posts),
    plan: plan(frame, posts),
    templates: templates(frame),
    personNotes: personNotes(frame),
    reminders: reminders(frame),
    conversations: conversations(frame),
    contacts: contacts(frame),
    contactLists: contactLists(frame),
    goals: goals(frame),
    briefs: briefs(frame),
    placements: placements(frame),
    tasks: tasks(frame),
  };
}
