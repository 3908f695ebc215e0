/// What is withheld, as it stands within a sentence: officers write it as a heading ("Unit prices"), names keep their capital.

/** Words that begin what is withheld and that are no names; each may be the first half of a hyphened one. */
const COMMON = new Set(
  `the a an any all some this these those our your their his her other others each every both certain most several many few no
  one two three four five six seven eight nine ten first second third part parts half section sections paragraph paragraphs page pages line lines
  column columns row rows entry entries item items passage passages extract extracts appendix sentence sentences word words
  name names detail details signature signatures initial initials address addresses postcode postcodes telephone phone mobile
  number numbers figure figures total totals count counts date dates age ages time times location locations place places site sites route routes
  schedule schedules rate rates price prices cost costs unit hourly daily weekly monthly annual quarterly yearly day budget budgets fee fees
  charge charges payment payments invoice invoices sum sums amount amounts value values margin margins profit profits discount
  discounts turnover sales salary salaries pay bonus bonuses pension pensions expense expenses rent rents settlement settlements compensation
  report reports document documents paper papers file files folder folders record records register registers log logs list lists letter letters note notes memo
  memos minute minutes agenda agendas e-mail e-mails email emails message messages correspondence chat chats text texts draft drafts copy copies
  version versions map maps plan plans drawing drawings diagram diagrams design designs photograph photographs photo photos picture pictures image images
  recording recordings footage video videos audio transcript transcripts statement statements interview interviews opinion opinions comment comments view views
  advice briefing briefings submission submissions recommendation recommendations assessment assessments survey surveys study studies analysis
  reading readings result results score scores mark marks answer answers response responses reply replies question questions review reviews audit audits
  bid bids offer offers tender tenders proposal proposals term terms contract contracts agreement agreements clause clauses method methods
  formula formulas model models specification specifications password passwords account accounts reference references registration registrations
  information data metadata personal commercial confidential private internal external third-party financial legal technical operational tactical
  medical health clinical sickness absence disciplinary criminal home postal work direct bank sort redacted exact full further remaining
  individual junior senior staff employee employees officer officers councillor councillors member members customer customers client clients patient
  patients pupil pupils student students child children parent parents tenant tenants resident residents applicant applicants complainant complainants
  witness witnesses supplier suppliers contractor contractors bidder bidders company companies firm firms person persons people individuals contact contacts
  job case cases complaint complaints allegation allegations incident incidents investigation investigations finding findings risk risks security
  vehicle vehicles equipment software system systems network building buildings premises market business trade insurance
  everything anything whatever what which how where when why`.split(/\s+/),
);

/** Words that begin names of institutions as well: "Bank of England rates", "Home Office guidance". */
const INSTITUTIONS = new Set(
  'bank home health company market business legal financial security building network court member student pension'.split(
    ' ',
  ),
);
const BEFORE_A_NAME = /^\S+(?: [a-z]+)? [A-Z]/;

/**
 * Words as they stand within a sentence: "Unit prices" → "unit prices". A first word that is not known to be a common one keeps its
 * capital, for it may be a name ("Brickwell’s rates", "CCTV footage").
 */
export function midSentence(what: string): string {
  return what.replace(/^[A-Z][a-z]*(?:-[a-z]+)*(?![\w’'])/, (word) =>
    isCommon(word.toLowerCase()) && !isName(word.toLowerCase(), what) ? word.toLowerCase() : word,
  );
}

function isName(word: string, what: string): boolean {
  return INSTITUTIONS.has(word) && BEFORE_A_NAME.test(what);
}

function isCommon(word: string): boolean {
  return COMMON.has(word) || COMMON.has(word.split('-')[0] ?? '');
}
