/// What an argument is about, written once for every law that has the exemption. `argue.ts` and `deny.ts` make clauses of it.

/** Why something is withheld, in words that hold under each law that has the exemption. */
export type Subject = {
  readonly title: string;
  /** What is behind the exemption, and what the officer must show. Before it stands what the law covers or protects. */
  readonly why: string | readonly string[];
  /** Interests that disclosure may serve, and that withholding does; none where the public interest is not weighed. */
  readonly for?: readonly string[];
  readonly against?: readonly string[];
  readonly tags?: readonly string[];
  /** In place of the usual words on what is covered: where `why` itself asks for what shows it. */
  readonly covered?: string;
  /** Where it is not the information that is weighed: a request is refused for what it asks, or answered under another law. */
  readonly weighs?: 'request' | 'elsewhere';
  /** "the commercial interests of {{whose_interests}}": what is harmed, where the law wants to hear whose it is. */
  readonly harmed?: string;
  /** Why saying whether anything is held is refused, where the law has a way to; null where reasons stand elsewhere. */
  readonly denial?: Denial | null;
};

/** Why neither yes nor no is said. */
export type Denial = {
  /** Beyond what follows from the row: facts that this exemption turns on. */
  readonly why?: string | readonly string[];
  /** What it must be required for, where the law asks that: "to safeguard national security". */
  readonly required?: string;
  /** Why it matters that neither is said. */
  readonly against?: readonly string[];
  readonly for?: readonly string[];
};

/** What the exemption is for: all that is said of what is covered where `why` asks for the rest. */
export const RESTS = 'This rests on {{provision}}, which is for {{covers}}.';
