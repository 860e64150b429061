import { defineBackground } from '#imports';
import { listenForCommands } from './commands.ts';
import { keepContextMenus } from './context-menus.ts';
import { listenForBursts } from './inbox.ts';
import { openAndFill, watchFillTabs } from './fill.ts';
import { openFirstPage } from './first-page.ts';
import { servePictures } from './media-port.ts';
import { watchPhoneWindows } from './open-as-phone.ts';
import { keepListening } from './listening.ts';
import { keepMemberships } from './membership.ts';
import { keepPlan } from './plan.ts';
import { keepScriptsRegistered } from './registration.ts';
import { listenForReminders } from './reminders.ts';
import { answerRequests } from './requests.ts';
import { keepSharing } from './sharing/index.ts';
import { keepSnapshots } from './snapshots.ts';
import { startUp } from './start-up.ts';

/**
 * Every listener is added in the first tick: a worker that was woken by an event must have its
 * listener before anything is awaited.
 */
export default defineBackground({
  type: 'module',
  main() {
    answerRequests();
    listenForCommands();
    servePictures();
    watchFillTabs();
    keepScriptsRegistered();
    keepPlan(openAndFill);
    keepMemberships();
    keepListening();
    keepSnapshots();
    keepSharing();
    listenForReminders();
    listenForBursts();
    watchPhoneWindows();
    keepContextMenus();
    startUp();
    openFirstPage();
  },
});
