import { type Condition, conditions, lacksWords, saysIn, saysSo } from '../claim.ts';
import { isFinished, nothingToDo } from '../its-kind/finished.ts';
import { sharedOutside } from '../its-kind/outsiders.ts';
import { notGivenByAnother } from '../its-kind/own-work.ts';
import { namesUnlisted } from '../its-kind/security-body.ts';

/// Each row looks for what the officer's own words say the information is, where the exemption is for another kind.

const HEALTH_PROFESSIONAL =
  /\b(?:health professionals?|doctors?|nurses?|midwi(?:fe|ves)|GPs?|general practi\w+|surgeons?|physicians?|consultants?|paramedics?|psychiatrists?|psychologists?|pathologists?|dentists?|physiotherapists?|therapists?|clinicians?|hospitals?|clinics?|wards?|medical|patients?|treat(?:s|ed|ing|ment)?)\b/i;
const NO_HEALTH_PROFESSIONAL =
  /\b(?:none|no|not|nobody|never|without)\b[^.]{0,40}\b(?:health professionals?|doctors?|nurses?|clinicians?|medical (?:staff|training|qualifications?))\b/i;
const OTHER_ROYAL =
  /\b(?:Duke|Duchess|Princess|Prince(?! of Wales)|Earl|Countess|Viscount|Marquess|member of the Royal Family|Royal Highness)\b/;
const SOVEREIGN =
  /\b(?:King|Queen|Sovereign|Monarch|Majesty|Buckingham Palace|Royal Household|private secretary)\b/i;

/** "We do not think it useful to say by whom or when." */
const UNTOLD_BY_WHOM =
  /\b(?:we|but|and|it is|council|authority|agency) (?:do not|need not|decline to|would rather not|prefer not to|see no (?:use|point|reason|need)|have (?:decided|chosen) not to|are not (?:going|willing|obliged|required|prepared) to|not (?:necessary|useful|needed))\b[^.]{0,40}\b(?:say|name|tell|state|give|disclose|add|identify)\b[^.]{0,30}\b(?:whom?|which (?:other )?(?:body|authority|council|agency)|when|the (?:name|date|day|author)|its name)\b/i;
const UNKNOWN =
  /\b(?:do not (?:yet )?know|not (?:yet )?known|cannot (?:yet )?(?:say|tell)|no date|not been (?:set|fixed|told))\b/i;

const ROWS: readonly Condition[] = [
  {
    matter: 'by-whom-and-when',
    of: { EIR: ['12(4)(d)'] },
    fails: (claim) => saysIn(claim, UNTOLD_BY_WHOM, UNKNOWN),
    problem: 'will not say which other authority is preparing the information, or when it will be finished',
    todo: 'Name the authority that prepares it and say when it is expected to be finished, as far as you know.',
    source: { EIR: 'EIR reg 14(4)' },
  },
  {
    matter: 'finished',
    of: { EIR: ['12(4)(d)'], EISR: ['10(4)(d)'] },
    fails: isFinished,
    problem: 'say that what is withheld is finished',
    todo: 'Work that goes on with it does not make it unfinished: rely on another exception, or disclose it.',
    source: { EIR: 'EIR reg 12(4)(d)', EISR: 'EISR reg 10(4)(d)' },
  },
  {
    matter: 'unfinished-unsaid',
    of: { EIR: ['12(4)(d)'], EISR: ['10(4)(d)'] },
    fails: (claim) => (isFinished(claim) === null ? nothingToDo(claim) : null),
    problem: 'do not say what still has to be done to what is withheld',
    todo: 'Say what is unfinished in it and when it will be finished, or rely on another exception.',
    source: { EIR: 'EIR reg 12(4)(d), 14(4)', EISR: 'EISR reg 10(4)(d)' },
  },
  {
    matter: 'external',
    of: { EIR: ['12(4)(e)'], EISR: ['10(4)(e)'] },
    fails: sharedOutside,
    problem: 'are about communications with somebody outside the authority, which are not internal',
    todo: 'Rely on the exception for what stayed inside the authority, and on another for the rest.',
    source: { EIR: 'EIR reg 12(4)(e), (8)', EISR: 'EISR reg 10(4)(e)' },
  },
  {
    matter: 'own-work',
    of: { FOIA: ['41(1)'], FOISA: ['36(2)'] },
    fails: notGivenByAnother,
    problem:
      'do not show that another person gave the information, or say that the authority made or negotiated it',
    todo: 'Keep to what another person gave you, and say who; the rest needs another exemption.',
    source: { FOIA: 'FOIA s41(1)(a); EA/2006/0014 (Derry City Council)', FOISA: 'FOISA s36(2)(a)' },
  },
  {
    matter: 'security-body',
    of: { FOIA: ['23(1)'] },
    fails: namesUnlisted,
    problem: 'name a body that section 23(3) does not list',
    todo: 'Name the body of that list that supplied it or that it relates to, or rely on another exemption.',
    source: { FOIA: 'FOIA s23(3)' },
  },
  {
    matter: 'health-record',
    of: { FOISA: ['38(1)(d)'] },
    fails: (claim) =>
      saysIn(claim, NO_HEALTH_PROFESSIONAL) ?? lacksWords(claim, HEALTH_PROFESSIONAL, claim.what),
    problem: 'do not show that a health professional made the record in connection with care',
    todo: 'Say which health professional made it and in whose care, or rely on another exemption.',
    source: { FOISA: 'FOISA s38(1)(d), (5); Access to Health Records Act 1990 s1' },
  },
  {
    matter: 'sovereign',
    of: { FOIA: ['37(1)(a)'] },
    fails: (claim) =>
      saysSo(`${claim.what}\n${claim.asked}`, OTHER_ROYAL) &&
      !saysSo(`${claim.what}\n${claim.asked}`, SOVEREIGN)
        ? {}
        : null,
    problem: 'are about somebody of the Royal Family who is not the Sovereign',
    todo: 'Communications with the heir fall under 37(1)(aa), with others of the family under 37(1)(ac), where the public interest is weighed.',
    source: { FOIA: 'FOIA ss2(3)(f), 37(1)(a) to (ac)' },
  },
];

/** Reasons by which the information is not what the exemption is for: finished material, information that nobody else gave. */
export const notOfItsKind = conditions('not-of-its-kind', 'warns', ROWS);
