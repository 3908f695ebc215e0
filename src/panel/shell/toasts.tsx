import { Icon } from '../controls/icon.tsx';
import { useSession } from '../session/session.ts';
import type { Toast } from '../session/toasts.ts';

/** Passing messages, above the footer. The region is always there, so that what appears in it is read out. */
export function ToastList() {
  const session = useSession();
  return (
    <div class="toasts" role="status" aria-live="polite">
      {session.toasts.value.map((toast) => (
        <OneToast key={toast.id} toast={toast} close={() => session.dismiss(toast.id)} />
      ))}
    </div>
  );
}

function OneToast({ toast, close }: { toast: Toast; close: () => void }) {
  return (
    <div class={`toast ${toast.tone}`}>
      <Icon icon={toast.tone === 'done' ? 'check' : 'triangle-alert'} />
      <div class="toast-body">
        <p>{toast.message}</p>
        {toast.buttons.length === 0 ? null : <Actions toast={toast} close={close} />}
      </div>
      <button type="button" class="button plain small square" onClick={close}>
        <Icon icon="x" name="Close this message" />
      </button>
    </div>
  );
}

function Actions({ toast, close }: { toast: Toast; close: () => void }) {
  return (
    <div class="toast-actions">
      {toast.buttons.map(({ label, act }) => (
        <button
          key={label}
          type="button"
          class="button plain small accent"
          onClick={() => {
            close();
            act();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
