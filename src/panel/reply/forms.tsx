import type { FunctionComponent } from 'preact';
import type { Case } from '../../domain/case/case.ts';
import type { ReplyKind } from '../../domain/letter/reply.ts';
import type { Session } from '../session.ts';
import { ClarificationForm } from './clarification-form.tsx';
import { Estimator } from './estimator.tsx';
import { ExtensionForm } from './extension-form.tsx';
import { ReviewForm } from './review-form.tsx';
import { TransferForm } from './transfer-form.tsx';

export type ReplyFormProps = { readonly session: Session; readonly of: Case };

/** What each kind of letter asks for beside the answers; null for one that needs no more. */
export const FORMS: Readonly<Record<ReplyKind, FunctionComponent<ReplyFormProps> | null>> = {
  acknowledgement: null,
  clarification: ClarificationForm,
  extension: ExtensionForm,
  transfer: TransferForm,
  response: Estimator,
  'review-outcome': ReviewForm,
};
