import { type Desk, launch } from '../../../sandbox/browser.ts';
import { conversationPath } from '../../../sandbox/mails/ids.ts';
import type { WebmailName } from '../../../sandbox/mails/mail.ts';
import { Officer } from '../../../sandbox/officer.ts';
import { AUTHORITY } from '../../../sandbox/running-example.ts';
import { type Sandbox, startSandbox } from '../../../sandbox/serve.ts';
import { dist } from '../../built.ts';
import { openTabs, type Violation } from './at-tabs.ts';
import { type PanelPlan, panelPlanOf } from './panel-plan.ts';
import { PanelPlay } from './panel-play.ts';
import { type Plan, planOf } from './plan.ts';
import { Play } from './play.ts';
import { playerScript } from './script.ts';
import { shorter } from './shorter.ts';

/// A series of plans, played one after another in one browser: the mailbox is emptied between them.

export type Found<P> = { readonly plan: P; readonly violation: Violation; readonly number: number | null };

export type Figures = { plans: number; steps: number } & Play['counts'];

/** What differs between the panel that is played and the real one. */
type Stage<P> = {
  readonly sandbox: Sandbox;
  readonly desk: Desk;
  readonly webmail: WebmailName;
  readonly planOf: (seed: number, number: number) => P;
  readonly playOf: (plan: P) => Pick<Play, 'run' | 'counts' | 'said'>;
};

export class Series<P extends { readonly steps: readonly unknown[] }> {
  readonly figures: Figures = {
    plans: 0,
    steps: 0,
    inserted: 0,
    refused: 0,
    landings: 0,
    undone: 0,
    typed: 0,
    answered: 0,
  };
  /** What insertions were refused with, and how often. */
  readonly said = new Map<string, number>();
  private readonly stage: Stage<P>;

  private constructor(stage: Stage<P>) {
    this.stage = stage;
  }

  /** With a panel that is played. */
  static async start(webmail: WebmailName): Promise<Series<Plan>> {
    const [sandbox, script] = await Promise.all([startSandbox(), playerScript()]);
    const desk = await launch({ sandbox, headless: true });
    const tabs = await openTabs(desk, webmail, script);
    const playOf = (plan: Plan) => new Play(sandbox, webmail, tabs, plan);
    return new Series({ sandbox, desk, webmail, planOf, playOf });
  }

  /** With the built extension and its side panel, in an office that has given its details. */
  static async startWithPanel(webmail: WebmailName): Promise<Series<PanelPlan>> {
    const sandbox = await startSandbox();
    const desk = await launch({ sandbox, dist, headless: true, width: 1280, height: 900 });
    await introduce(desk, webmail);
    const tabs = await openTabs(desk, webmail, null);
    const playOf = (plan: PanelPlan) => new PanelPlay(sandbox, desk, webmail, tabs, plan);
    return new Series({ sandbox, desk, webmail, planOf: panelPlanOf, playOf });
  }

  /** The first violation in that plan, or null. */
  async play(plan: P): Promise<Violation | null> {
    const play = this.stage.playOf(plan);
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
  ): Promise<readonly Found<P>[]> {
    const found: Found<P>[] = [];
    for (let number = from; number < from + count; number += 1) {
      const plan = this.stage.planOf(seed, number);
      const violation = await this.play(plan);
      if (!violation) continue;
      const { what, step } = violation;
      tell(`${this.stage.webmail} ${number}: ${what} (step ${step}) ${JSON.stringify(plan)}`);
      found.push({ plan, violation, number });
    }
    return found;
  }

  /** The same violation from fewer steps, as far as a few tries find it. */
  shorter({ plan, violation }: Found<P>, tries: number): Promise<P> {
    return shorter(plan, violation, (one) => this.play(one), tries);
  }

  async close(): Promise<void> {
    await this.stage.desk.close();
    await this.stage.sandbox.close();
  }
}

/** Gives the authority's details, which every letter needs. */
async function introduce(desk: Desk, webmail: WebmailName): Promise<void> {
  const page = await desk.openMailbox(webmail, conversationPath(webmail, 'one-question'));
  await desk.openPanelByAction(page);
  const officer = new Officer(await desk.panel());
  await officer.card('1').waitFor();
  await officer.introduce(AUTHORITY);
  await officer.panel.close();
  await page.close();
}
