import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { Popover } from './popover.tsx';

/** One thing a menu offers, or a rule between groups. */
export type MenuItem =
  | {
      readonly label: string;
      readonly icon?: IconName;
      /** The keys that do the same, as shown ("Alt+Shift+↑"). */
      readonly keys?: string;
      readonly act: () => unknown;
      readonly disabled?: boolean;
      readonly checked?: boolean;
    }
  | 'rule';

type MenuProps = {
  readonly label: string;
  readonly button?: ComponentChildren;
  readonly buttonClass?: string;
  readonly pressed?: boolean;
  readonly items: () => readonly MenuItem[];
};

/** A button with a menu. Arrow keys, Home and End move; Enter chooses; Escape closes and returns to the button. */
export function Menu({ label, button, buttonClass, pressed, items }: MenuProps) {
  return (
    <Popover
      name={label}
      {...(button ? {} : { label })}
      role="menu"
      button={button ?? <Icon icon="ellipsis" />}
      buttonClass={buttonClass ?? 'button plain square'}
      {...(pressed === undefined ? {} : { pressed })}
    >
      {(close) => (
        <div role="menu" aria-label={label} tabIndex={-1} onKeyDown={moveFocus}>
          {items().map((item, index) => (
            <MenuRow key={item === 'rule' ? `rule-${index}` : item.label} item={item} close={close} />
          ))}
        </div>
      )}
    </Popover>
  );
}

function MenuRow({ item, close }: { item: MenuItem; close: () => void }) {
  if (item === 'rule') return <hr class="menu-rule" />;
  const choose = () => {
    close();
    item.act();
  };
  const shared = { type: 'button', class: 'menu-item', onClick: choose } as const;
  if (item.checked === undefined)
    return (
      <button {...shared} role="menuitem" disabled={item.disabled ?? false}>
        {item.icon ? <Icon icon={item.icon} /> : null}
        <span>{item.label}</span>
        {item.keys ? <kbd>{item.keys}</kbd> : null}
      </button>
    );
  return (
    <button {...shared} role="menuitemradio" aria-checked={item.checked} disabled={item.disabled ?? false}>
      <span class="grow">{item.label}</span>
      {item.checked ? <Icon icon="check" /> : null}
    </button>
  );
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at === last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  const step = STEPS[event.key];
  if (!step) return;
  event.preventDefault();
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.menu-item:not(:disabled)')];
  const at = rows.findIndex((row) => row.matches(':focus'));
  rows[step(at, rows.length - 1)]?.focus();
}
