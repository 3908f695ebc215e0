/// The mails to those who are asked: one file, loaded when the first of them is written.

export { AskTeamForm } from './ask-team-form.tsx';
export { AskThirdPartyForm } from './ask-third-party-form.tsx';
