import { isScottish, type Regime } from '../../law/provision.ts';
import { type Finding, findingsOf, type Rule } from '../finding.ts';
import { ownWords, type Sign, tells } from '../own-words.ts';

const finding = findingsOf('wrong-regulator', 'warns');

const SOURCES: Record<Regime, string> = {
  FOIA: 'FOIA s50',
  EIR: 'EIR reg 18',
  FOISA: 'FOISA s47',
  EISR: 'EISR reg 17',
};

/** The regulator of the rest of the United Kingdom, and its courts, by their names, addresses and numbers. */
const OF_UK: Sign = {
  says: /(?<!\bScottish )\bInformation Commissioner[’']s Office\b|\bICO\b|\bico\.org\.uk\b|\b0303 ?123 ?1113\b|\bWilmslow\b|\bWycliffe House\b|\bFirst-tier Tribunal\b|\bInformation (?:Rights )?Tribunal\b|(?<!\bScottish )\bInformation Commissioner\b/i,
  unless:
    /\b(?:guidance|decision notice|published|guide|UK GDPR|data protection|case|ruled|found|tribunal held|v\.? )\b|\bScottish Information Commissioner\b/i,
};
const OF_SCOTLAND: Sign = {
  says: /\bScottish Information Commissioner\b|\bfoi\.scot\b|\bitspublicknowledge\b|\b01334 ?46 ?4610\b|\bKinburn Castle\b|\bSt Andrews\b|\bCourt of Session\b/i,
  unless: /\b(?:guidance|decision|published|guide|case|found|ruled|also)\b/i,
};

/** A letter that sends the requester to the regulator of the other law: by Settings, in a paragraph, or in an edit by hand. */
export const wrongRegulator: Rule = (checked) => {
  const { regime } = checked.content;
  const other = isScottish(regime) ? OF_UK : OF_SCOTLAND;
  const { name, url, phone } = checked.authority.regulator;
  const inSettings = other.says.test([name, url, phone].join('\n'));
  const own = ownWords(checked).filter(({ sentences }) =>
    sentences.some((one) => tells(other, one) && SENDS.test(one)),
  );
  const places = [...(inSettings ? [{ part: 'settings' as const }] : []), ...own.map(({ place }) => place)];
  return places.map(
    (place): Finding =>
      finding(place, {
        problem: `The letter sends the requester to another regulator than the ${isScottish(regime) ? 'Scottish ' : ''}Information Commissioner.`,
        todo: 'Name the regulator of the law that the request is answered under.',
        source: SOURCES[regime],
      }),
  );
};

const SENDS =
  /\b(?:complain|apply|appeal|contact|write|right|ask|refer|review|decision|telephone|online|website|address|helpline|call)\w*\b|https?:|www\./i;
