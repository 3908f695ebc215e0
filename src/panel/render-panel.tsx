import { render } from 'preact';
import './style/tokens.css';
import './style/base.css';
import './style/controls.css';
import './shell/shell.css';
import './conversation/conversation.css';
import './request/request.css';
import './checks/checks.css';
import { type Session, SessionContext } from './session/session.ts';
import { Shell } from './shell/shell.tsx';

/** Shows the panel in an element, following the session until the signal ends. */
export function renderPanel(into: Element, session: Session, until: AbortSignal): void {
  render(
    <SessionContext.Provider value={session}>
      <Shell />
    </SessionContext.Provider>,
    into,
  );
  until.addEventListener('abort', () => render(null, into), { once: true });
}
