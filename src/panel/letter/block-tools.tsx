import { useState } from 'preact/hooks';
import { Icon } from '../controls/icon.tsx';
import type { IconName } from '../controls/icon-paths.ts';

/** One thing that can be done to a part of the letter. */
export type BlockTool = {
  readonly name: string;
  readonly icon: IconName;
  readonly keys?: string;
  readonly act: () => unknown;
  /** False where it leads nowhere now: the first part can't go up. */
  readonly possible: boolean;
};

type BlockToolsProps = {
  readonly name: string;
  readonly tools: readonly BlockTool[];
  /** Keys that act from any of the tools. */
  readonly onKey: (event: KeyboardEvent) => void;
};

/**
 * What can be done to a part, as one stop of the Tab key: arrow keys go from tool to tool. Quiet until the part is
 * pointed at or the focus comes; always there where nothing can point (touch).
 */
export function BlockTools({ name, tools, onKey }: BlockToolsProps) {
  const [at, setAt] = useState(0);
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    rove(event);
    onKey(event);
  };
  return (
    <div class="block-tools" role="toolbar" aria-label={name} tabIndex={-1} onKeyDown={onKeyDown}>
      {tools.map((tool, index) => (
        <button
          key={tool.name}
          type="button"
          class="button plain small square"
          title={tool.keys ? `${tool.name} (${tool.keys})` : tool.name}
          tabIndex={index === at ? 0 : -1}
          aria-disabled={!tool.possible}
          onFocus={() => setAt(index)}
          onClick={() => (tool.possible ? tool.act() : null)}
        >
          <Icon icon={tool.icon} size={14} name={tool.name} />
        </button>
      ))}
    </div>
  );
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at <= 0 ? last : at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

function rove(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  const step = event.altKey || event.shiftKey ? undefined : STEPS[event.key];
  if (!step) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  buttons[step(at, buttons.length - 1)]?.focus();
}
