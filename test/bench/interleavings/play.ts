import { setTimeout as pause } from 'node:timers/promises';
import type { WebmailName } from '../../../sandbox/mails/mail.ts';
import type { Sandbox } from '../../../sandbox/serve.ts';
import { AtTabs, type Violation } from './at-tabs.ts';
import { PlayedPanel } from './panel.ts';
import type { Plan, Step } from './plan.ts';
import { PATIENCE } from './script.ts';
import type { Tab } from './tab.ts';
import { ownPart, wrongAtServer, wrongLanding } from './truth.ts';

/// Plays one plan: an officer at two tabs of a mailbox and at a panel that is played.

export class Play extends AtTabs {
  private readonly plan: Plan;
  private readonly panel: PlayedPanel;

  constructor(sandbox: Sandbox, webmail: WebmailName, tabs: readonly Tab[], plan: Plan) {
    super(sandbox, webmail, tabs, plan.options);
    this.plan = plan;
    this.panel = new PlayedPanel({
      note: (what) => this.note(what),
      replacing: () => this.giveUpWords(),
      isKept: (word) => this.kept().some(({ html }) => ownPart(html).includes(word)),
      patience: (plan.options.pasteDelay ?? 0) + 50,
    });
  }

  /** The first violation, or null. */
  async run(): Promise<Violation | null> {
    await this.begin();
    for (const [index, step] of this.plan.steps.entries()) {
      this.at = index;
      await this.take(step);
      await this.look();
      if (this.wrong.length > 0) break;
    }
    if (this.wrong.length === 0) await this.finish();
    return this.wrong[0] ?? null;
  }

  get counts() {
    return { ...this.panel.counts, typed: this.typed.length, answered: 0 };
  }

  /** What insertions were refused with. */
  get said(): readonly string[] {
    return this.panel.said;
  }

  private async take(step: Step): Promise<void> {
    const { tab } = this;
    switch (step.do) {
      case 'insert':
        await this.panel.insert(tab, step);
        return step.heard ? this.settle() : undefined;
      case 'undo':
        await this.panel.undo(tab);
        return this.settle();
      case 'change':
        return this.panel.change();
      case 'panel':
        return this.panel.reopen();
      case 'settle':
        return this.settle();
      default:
        return this.takeInMail(step);
    }
  }

  /** Looks at what has landed, and hears what has ended. */
  private async look(): Promise<void> {
    for (const tab of this.tabs) {
      if (!tab.loaded) continue;
      // What has ended before this moment has landed before it too.
      const endings = await tab.endings();
      for (const landing of await tab.landings()) {
        this.note(wrongLanding(landing));
        this.panel.saw(landing);
      }
      for (const ended of endings) await this.panel.hear(tab, ended);
    }
    for (const reply of this.kept()) this.note(wrongAtServer(reply, this.readdressed.has(reply.id)));
  }

  /** Waits until nothing is under way. */
  private async settle(): Promise<void> {
    const end = performance.now() + PATIENCE.reply + 4_000;
    await this.look();
    while (this.panel.busy && this.wrong.length === 0) {
      if (performance.now() > end) return this.note('hung: an insertion did not end');
      await pause(15);
      await this.look();
    }
  }

  private async finish(): Promise<void> {
    this.at = this.plan.steps.length;
    await this.settle();
    await pause(this.plan.options.pasteDelay ?? 0);
    await this.look();
    await this.findTyped();
    await this.look();
  }
}
