import { hasAll } from '../words/has-all.ts';
import type { HeldSign, NotHeld } from './held-sign.ts';

const PRIVATE =
  /\b(?:private|personal|own|home|non-(?:corporate|council|official))\b[^.]{0,30}\b(?:phones?|mobiles?|handsets?|tablets?|laptops?|computers?|devices?|accounts?|e-?mails?|mailbox(?:es)?|inbox|Gmail|Hotmail|WhatsApp|messages?|messaging)\b/i;
/** That nothing is held, or can be reached, for that reason. */
const NOT_OURS =
  /\b(?:not|no|nor|never|neither|cannot|beyond|outside)\b[^.]{0,60}\b(?:hold|holds|held|own|owns|owned|pays?|control|access|reach|records?|information|property|ours|entitled|right|power|matter for|concern)\b/i;
/** Business was done there. */
const BUSINESS =
  /\b(?:(?:council|trust|board|authority|university|force|college|department|agency|service|official|public|committee|school|work)[’']?s? (?:business|work|response|affairs|matters?|duties|purposes?)|(?:ran|run|led|co-?ordinated|directed|organised|managed|agreed|decided|arranged|discussed|conducted|dealt with|worked)\b[^.]{0,60}\b(?:by|on|over|through|via|in|using|with)\b[^.]{0,25}\b(?:WhatsApp|Signal|messages?|texts?|phones?|e-?mails?|accounts?|group))\b/i;
const ASKED =
  /\b(?:asked|searched|looked (?:on|at|in|through)|checked|consulted|instructed)\b[^.]{0,60}\b(?:him|her|them|his|their|both|all|phones?|devices?|accounts?|convener|councillors?|members?|officers?|directors?|chair\w*|leader)\b|\b(?:nothing|none|no(?:ne)? of (?:it|them|these))\b[^.]{0,60}\b(?:about|on|concern\w*|relat\w*|of) (?:our|the \w+[’']s|council|trust|official) (?:business|work|affairs)\b/i;

function shows({ said, all }: NotHeld): ReturnType<HeldSign['shows']> {
  if (!BUSINESS.test(all) || ASKED_THERE(said)) return null;
  return said.find(({ words }) => hasAll(words, PRIVATE, NOT_OURS))?.place ?? null;
}

/** Those whose phones they are were asked; that our own systems were searched is not enough. */
function ASKED_THERE(said: NotHeld['said']): boolean {
  return said.some(
    ({ words }) =>
      ASKED.test(words) &&
      !/\b(?:our|council|trust|the \w+[’']s) (?:own )?(?:e-?mail|systems?|network|servers?)\b/i.test(
        words.replace(/[’']s?/g, ''),
      ),
  );
}

/** What was written of an authority's business on somebody's own telephone or account (FOIA s3(2)(b)). */
export const privateDevice: HeldSign = {
  matter: 'private-device',
  shows,
  problem:
    'The information is said not to be held because it is on somebody’s own telephone or account, and it is about the authority’s business.',
  todo: 'Ask those who have it to search for what is about your business: that is held for you, wherever it is.',
  source: {
    FOIA: 'FOIA s3(2)(b); ICO guidance, official information held in non-corporate communications channels',
    EIR: 'EIR reg 3(2)(b)',
    FOISA: 'FOISA s3(2)(b)',
    EISR: 'EISR reg 2(2)(b)',
  },
};
