import type { RichText } from '../text/rich-text.ts';
import { placeholdersIn } from './placeholders.ts';

/// The placeholders that there are. They stand apart from what fills them, which every letter needs: the names are loaded where
/// they are offered or missed.

/** A name between {{ and }}, and what stands there in the letter, in the officer's words. */
export type Placeholder = { readonly name: string; readonly means: string };

/** What fills itself when a clause stands in a case. */
export const CASE_PLACEHOLDERS: readonly Placeholder[] = [
  { name: 'reference', means: 'Reference of the case' },
  { name: 'question', means: 'The question that is answered' },
  { name: 'information', means: 'What is withheld, as the answers name it' },
  { name: 'requester', means: 'Name of the requester' },
  { name: 'received', means: 'Day on which the request was received' },
  { name: 'likelihood', means: '“would” or “would be likely to”, as chosen for the exemption' },
  { name: 'provision', means: 'The exemption that is claimed, with its limb' },
  { name: 'interest', means: 'What the exemption protects, in the law’s words' },
  { name: 'covers', means: 'What the exemption is for, in the law’s words' },
  { name: 'authority', means: 'Name of the authority' },
  { name: 'officer', means: 'Name of the officer' },
  { name: 'role', means: 'Role of the officer' },
  { name: 'contact', means: 'How to reach the officer' },
  { name: 'review_contact', means: 'Where to ask for an internal review' },
  { name: 'licence', means: 'Licence under which what is disclosed may be used again, from Settings' },
  { name: 'regulator', means: 'Name of the regulator' },
  { name: 'regulator_address', means: 'Postal address of the regulator' },
  { name: 'regulator_url', means: 'Web page of the regulator' },
  { name: 'regulator_phone', means: 'Telephone number of the regulator' },
];

/** Facts that no case holds: the officer writes over them before the letter can go. */
export const OFFICER_PLACEHOLDERS: readonly Placeholder[] = [
  { name: 'whose_interests', means: 'Whose interests would be harmed' },
  {
    name: 'which_interest',
    means: 'Which of the interests that it names: “public safety”, “a fair trial”',
  },
  { name: 'harm', means: 'The harm, and how disclosure would cause it' },
  { name: 'of_this_kind', means: 'Why it is information of that kind' },
  { name: 'reasons', means: 'The reasons of this case' },
  { name: 'why_here', means: 'Why it weighs so in this case' },
  { name: 'would_tell', means: 'What a yes or a no would tell: “whether anybody is under investigation”' },
  { name: 'harm_of_saying', means: 'The harm that a yes or a no would do' },
  { name: 'put_together', means: 'What several answers together would show' },
  { name: 'lesser_measure', means: 'Whether less than withholding it would do, and why not' },
  { name: 'policy_stage', means: 'Which policy it is, and how far it had come' },
  { name: 'qualified_person', means: 'Who the qualified person is' },
  { name: 'opinion', means: 'What the qualified person thinks would happen' },
  { name: 'opinion_date', means: 'Day on which the qualified person gave the opinion' },
  { name: 'enactment', means: 'The law that forbids disclosure, with its year and section' },
  { name: 'completion', means: 'When it will be completed' },
  { name: 'where_published', means: 'Where the information can be found' },
  { name: 'reachable', means: 'Why this requester can reasonably get it there' },
  { name: 'publication_date', means: 'When it is to be published' },
  { name: 'intention_evidence', means: 'What shows that publication was already intended' },
  { name: 'searches', means: 'Where and how it was searched for' },
  { name: 'other_holder', means: 'Who may hold the information' },
  { name: 'estimate_hours', means: 'Estimated hours' },
  { name: 'estimate_basis', means: 'How the estimate was made' },
  { name: 'estimate_cost', means: 'Estimated cost in pounds' },
  { name: 'limit_hours', means: 'Hours of the limit: 24 for central government, 18 for others' },
  { name: 'limit_cost', means: 'The limit in pounds: 600 for central government, 450 for others' },
  { name: 'narrow_to', means: 'What could be answered within the limit' },
  {
    name: 'purpose',
    means: 'The purpose, with its letter: “section 31(2)(a), to find out whether anyone has broken the law”',
  },
  { name: 'function', means: 'The function that would be harmed' },
  { name: 'listed_function', means: 'For which of the functions that it lists' },
  { name: 'legitimate_interest', means: 'The interest that disclosure would serve' },
  { name: 'whose_data', means: 'Whose data they are, without names: “two members of our staff”' },
  { name: 'identified', means: 'How somebody could work out who is meant' },
  { name: 'grounds', means: 'What speaks for disclosure against the person’s objection' },
  { name: 'expectation', means: 'What the person concerned would expect' },
  { name: 'source', means: 'What kind of person gave the information, without their name' },
  { name: 'quality_of_confidence', means: 'Why it is more than trivial, and not otherwise accessible' },
  { name: 'duty_of_confidence', means: 'How it came to us, and why it is to be kept in confidence' },
  { name: 'privilege_kept', means: 'Why the privilege has not been lost' },
  { name: 'people_in_danger', means: 'Who would be in danger, without names' },
  { name: 'document', means: 'The document that holds it, and how we come to have it' },
  { name: 'law_allows', means: 'Whether that law has a way to disclose it, and why it is not open here' },
  {
    name: 'confidential_by',
    means: 'The law that makes it confidential: an Act and section, or the common law',
  },
  { name: 'kept_under', means: 'The provision by which it could be kept from the person concerned' },
  { name: 'right', means: 'Which right it is: “copyright in the survey”' },
  { name: 'market', means: 'What is bought or sold there, and when again' },
  { name: 'their_views', means: 'What those concerned said when you asked for their views' },
  { name: 'known_already', means: 'Whether competitors know it, or could find it out' },
  { name: 'procurement_stage', means: 'How far the procurement has come' },
  {
    name: 'exempt_scattered',
    means: 'What in it may be exempt, where it stands, and why it cannot be separated',
  },
  { name: 'programme', means: 'The research programme, and the report that is to come of it' },
  { name: 'environmental', means: 'Why it is environmental information: “it is about the state of a river”' },
  { name: 'at_risk', means: 'What in the environment is at risk, without saying where' },
  { name: 'emissions', means: 'Why it is not information on emissions' },
  { name: 'earlier_reference', means: 'Reference of the earlier request' },
  { name: 'earlier_answered', means: 'Day on which the earlier request was answered' },
  { name: 'copyright_holder', means: 'Who holds the copyright, where it is not you' },
  { name: 'clarification', means: 'What the requester needs to say' },
];

/** All that a clause may hold. */
export const PLACEHOLDERS: readonly Placeholder[] = [...CASE_PLACEHOLDERS, ...OFFICER_PLACEHOLDERS];

/** The placeholders of a text that no case fills, each once: the officer writes over them. */
export function forTheOfficer(body: RichText): readonly string[] {
  const filled = new Set(CASE_PLACEHOLDERS.map(({ name }) => name));
  return placeholdersIn(body).filter((name) => !filled.has(name));
}
