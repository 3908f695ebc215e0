import type { ComponentChildren } from 'preact';
import { Icon } from '../controls/icon.tsx';
import type { IconName } from '../controls/icon-paths.ts';
import { ReadSelection } from '../request/read-selection.tsx';
import { useSession } from '../session/session.ts';
import { NotARequest } from './not-a-request.tsx';
import { Onward } from './onward.tsx';

/** What is shown while there is no case: what the panel waits for, or why it read none, and what to do. */
export function NothingInHand() {
  const session = useSession();
  const tab = session.tab.value;
  if (tab === null) return null;
  switch (tab.state) {
    case 'mail':
      return <NotARequest mail={tab} />;
    case 'no-mail':
      return (
        <State icon="mail-open" title="Open a request in your mailbox">
          <p>When the open mail is a freedom of information request, its questions appear here.</p>
        </State>
      );
    case 'silent':
      return <Silent />;
    case 'hook-missing':
      return (
        <State icon="circle-alert" title="This mail could not be read">
          <p>
            The mailbox’s page has changed: {tab.what} was not found. Nothing was guessed. Reload the page; if
            it stays so, this version of FOI Drafter needs an update.
          </p>
          <p class="small quiet">Name of the part for a report: {tab.hook}</p>
          <Reload />
        </State>
      );
    case 'too-long':
      return (
        <State icon="circle-alert" title="This mail is too long to read">
          <p>
            It has {tab.characters.toLocaleString('en-GB')} characters. Select the request in the mail, then
            press the button: only what you selected is read.
          </p>
          <ReadSelection primary />
        </State>
      );
  }
}

function Silent() {
  return (
    <State icon="inbox" title="No mailbox in this tab">
      <p>Go to the tab with Gmail or Outlook on the web, and open a request there.</p>
      <p>
        If this tab is your mailbox, it was open before FOI Drafter was installed or updated. Reload it once.
      </p>
      <Reload label="Reload the mail page" />
    </State>
  );
}

function Reload({ label = 'Reload the page' }: { label?: string }) {
  const session = useSession();
  return (
    <button type="button" class="button" onClick={session.reloadTab}>
      <Icon icon="rotate-cw" /> {label}
    </button>
  );
}

type StateProps = { icon: IconName; title: string; children: ComponentChildren };

function State({ icon, title, children }: StateProps) {
  return (
    <section class="state">
      <Icon icon={icon} size={28} />
      <h2>{title}</h2>
      {children}
      <Onward />
    </section>
  );
}
