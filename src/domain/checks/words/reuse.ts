/// What keeps information from being used again.

/** Words that keep what is given from being used again. */
export const FORBIDS_REUSE: readonly RegExp[] = [
  /\b(?:may|must|can|should|do) ?n[o’']t (?:be )?(?:re-?us\w{1,3}|cop(?:y|ied)|reproduc\w{1,2}|re-?publish\w{0,2}|shar\w{1,2}|pass\w{0,2} on)\b/i,
  /\bcannot (?:be )?(?:re-?us\w{1,3}|cop(?:y|ied)|reproduc\w{1,2}|re-?publish\w{0,2})\b/i,
  /\b(?:only|solely) for (?:your )?(?:own|private|personal|non-commercial)\b/i,
  /\bnon-?commercial (?:use|purposes)\b/i,
  /\b(?:own|private) (?:study|use|research)\b/i,
  /\ball rights reserved\b/i,
  /\b(?:need|needs|require|requires|obtain|seek|ask for) the (?:prior |written |express )*(?:permission|consent) of\b/i,
  /\b(?:without|need|needs|require|requires|obtain|seek|ask for) (?:our|the (?:council|trust|force|authority|university|department|board)’?'?s?) (?:prior |written |express )*(?:permission|consent)\b/i,
  /\b(?:apply|ask|write) (?:to us )?(?:for|about) (?:a licence|re-?use)\b/i,
];
