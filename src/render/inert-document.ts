/// Markup from elsewhere is only ever parsed into a document that loads and runs nothing. Our pages' policy holds scripts
/// to that: there a string becomes a document here and in no other place of ours (`trusted-types` in the manifest).

const POLICY = 'foi-drafter-inert';

type Markup = { createHTML(html: string): string };
type Policies = { createPolicy(name: string, rules: Markup): Markup };

let policy: Markup | undefined;

/** Parses markup into a document without a window: no script, style sheet, image or handler in it does anything. */
export function inertDocument(html: string): Document {
  policy ??= makePolicy();
  return new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
}

/** Browsers without trusted types take the string itself. */
function makePolicy(): Markup {
  const asItIs: Markup = { createHTML: (html) => html };
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  return trustedTypes?.createPolicy(POLICY, asItIs) ?? asItIs;
}
