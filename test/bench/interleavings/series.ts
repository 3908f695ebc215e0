import { type Desk, launch } from '../../../sandbox/browser.ts';
import type { WebmailName } from '../../../sandbox/mails/mail.ts';
import { type Sandbox, startSandbox } from '../../../sandbox/serve.ts';
import { type Plan, planOf } from './plan.ts';
import { openTabs, Play, type Violation } from './play.ts';
import { playerScript } from './script.ts';
import { shorter } from './shorter.ts';
import type { Tab } from './tab.ts';

/// A series of plans, played one after another in one browser: the mailbox is emptied between them.

export type Found = { readonly plan: Plan; readonly violation: Violation; readonly number: number | null };

export type Figures = { plans: number; steps: number } & Play['counts'];

export class Series {
  readonly figures: Figures = {
    plans: 0,
    steps: 0,
    inserted: 0,
    refused: 0,
    landings: 0,
    undone: 0,
    typed: 0,
  };
  /** What insertions were refused with, and how often. */
  readonly said = new Map<string, number>();
  private readonly sandbox: Sandbox;
  private readonly desk: Desk;
  private readonly webmail: WebmailName;
  private readonly tabs: readonly Tab[];

  private constructor(sandbox: Sandbox, desk: Desk, webmail: WebmailName, tabs: readonly Tab[]) {
    this.sandbox = sandbox;
    this.desk = desk;
    this.webmail = webmail;
    this.tabs = tabs;
  }

  static async start(webmail: WebmailName): Promise<Series> {
    const [sandbox, script] = await Promise.all([startSandbox(), playerScript()]);
    const desk = await launch({ sandbox, headless: true });
    return new Series(sandbox, desk, webmail, await openTabs(desk, webmail, script));
  }

  /** The first violation in that plan, or null. */
  async play(plan: Plan): Promise<Violation | null> {
    const play = new Play(this.sandbox, this.webmail, this.tabs, plan);
    const violation = await play.run();
    this.figures.plans += 1;
    this.figures.steps += plan.steps.length;
    for (const [name, count] of Object.entries(play.counts))
      this.figures[name as keyof Play['counts']] += count;
    for (const message of play.said) this.said.set(message, (this.said.get(message) ?? 0) + 1);
    return violation;
  }

  /** Plays so many plans of that seed's series, and gives those in which something was wrong. */
  async playMany(
    seed: number,
    from: number,
    count: number,
    tell: (words: string) => void = () => {},
  ): Promise<readonly Found[]> {
    const found: Found[] = [];
    for (let number = from; number < from + count; number += 1) {
      const plan = planOf(seed, number);
      const violation = await this.play(plan);
      if (!violation) continue;
      tell(`${this.webmail} ${number}: ${violation.what} (step ${violation.step}) ${JSON.stringify(plan)}`);
      found.push({ plan, violation, number });
    }
    return found;
  }

  /** The same violation from fewer steps, as far as a few tries find it. */
  shorter({ plan, violation }: Found, tries: number): Promise<Plan> {
    return shorter(plan, violation, (one) => this.play(one), tries);
  }

  async close(): Promise<void> {
    await this.desk.close();
    await this.sandbox.close();
  }
}
