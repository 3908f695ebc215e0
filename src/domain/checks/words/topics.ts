/// What texts are about, by the words that go with a subject: two words of one topic tell it.

const TOPICS: readonly RegExp[] = [
  /\b(?:patients?|wards?|nurs(?:e|es|ing)|midwi(?:fe|ves)|doctors?|surgeons?|clinic(?:al|ians?)?|beds?|theatre lists?|ambulances?|paramedics?|maternity|dental|dentists?|surgery|medicines?|drugs?|vaccin\w+|consultants’ rota|hospital|GPs?|treatment|diagnos\w+)\b/gi,
  /\b(?:exam(?:s|ination|inations|iners?)?|candidates?|pupils?|students?|syllabus|marks?|grades?|curriculum|coursework|teachers?|headteachers?|lessons?|lectur\w+|dissertations?|admissions?|catchment|classrooms?|school places|parents|tuition|degrees?|portfolio)\b/gi,
  /\b(?:leases?|tenants?|tenanc\w+|landlords?|rents?|rental|lettings?|freehold|stadium|premises|valuers?|valuations?|plots?|auction|reserve price|landowners?|purchasers?|vendors?)\b/gi,
  /\b(?:grievances?|supervisors?|disciplinary|dismiss\w+|redundan\w+|payroll|salar(?:y|ies)|deput(?:y|ies)|in post|pay rise|staff|colleagues?|line managers?|appraisals?|recruit\w+|interview panel|shortlist\w*|pensions?|rotas?|shifts?|absences?|sick(?:ness)? leave|whistleblow\w*|bullying|statements?|catering|state pension|pension age|born (?:after|before))\b/gi,
  /\b(?:nests?|eggs?|birds?|badgers?|bats?|habitats?|species|plants?|colony|collectors|dug up|moths?|butterfl\w+|roosts?|orchids?|ospreys?|otters?|newts?|wildlife|breeding|setts?|poach\w+|anglers?|fish\w*|salmon|fishery|river|estuary|nets?)\b/gi,
  /\b(?:passwords?|servers?|software|cyber\w*|hack\w+|firewalls?|networks?|malware|phishing|log-?ins?|encrypt\w+|patch(?:es|ing)|source code|IT systems?|backups?)\b/gi,
  /\b(?:cameras?|raids?|informants?|patrols?|burglar\w*|smuggl\w+|gangs?|detectives?|forensic\w*|covert|custody|prisoners?|cells?|inmates|number plates?|arrests?|speeding)\b/gi,
  /\b(?:bus(?:es)?|fares?|passengers?|routes?|timetables?|trains?|rail\w*|trams?|ferr(?:y|ies)|taxis?|parking|drivers?|lorr(?:y|ies)|fleet|vehicles?|airport|flights?|runway)\b/gi,
  /\b(?:loans?|grants?|interest rates?|lenders?|borrow\w+|bonds?|investments?|investors?|shareholders?|dividends?|mortgages?|insur\w+|premiums?|audit(?:s|ors?)?|tax(?:es|payers)?)\b/gi,
  /\b(?:bins?|waste|recycl\w+|landfill|refuse|sewage|effluent|incinerat\w+|emissions?|discharges?|pollut\w+|nitrogen|air quality|roadside|monitors?|readings|streets|contaminat\w+|odours?|noise)\b/gi,
  /\b(?:meals?|menus?|kitchens?|recipes?|cafes?|café|canteens?|cooks?|food|dish(?:es)?|ingredients?|abattoir)\b/gi,
  /\b(?:housing|homes?|residents?|repairs|flats?|homeless\w*|allocations?|caravans?|hostels?|council houses?|boilers?)\b/gi,
  /\b(?:museum|exhibit\w*|paintings?|collections?|donors?|librar(?:y|ies)|archives?|artefacts?|concerts?|festival|orchestra|theatre|actors?|box office|artists?)\b/gi,
  /\b(?:children|adopt(?:ion|ers|ive)|foster\w*|social workers?|care homes?|carers?|safeguarding|nursery|guardians?|court orders?|families)\b/gi,
  /\b(?:missiles?|pistols?|firearms?|shoot\w*|draw (?:a|his|her|their)|troops|regiment|warships?|submarines?|helicopters?|ammunition|soldiers?|barracks|weapons?|embass(?:y|ies)|ambassador|treat(?:y|ies)|sanctions)\b/gi,
  /\b(?:trees?|forest\w*|felling|timber|planting|parks?|allotments?|gardens?|cemeter(?:y|ies)|crematorium|burials?|playgrounds?|pitch(?:es)?|swimming|leisure|gym)\b/gi,
  /\b(?:bridge|tunnel|culverts?|flood\w*|dredging|harbour|quay|dam|reservoir|sluice|drainage|roads?|carriageway|potholes?|resurfac\w+|junctions?|gritting)\b/gi,
];

/** The topics of a text, by number, with how many different words of each it has. */
export function topicsOf(text: string): ReadonlyMap<number, number> {
  const counted = TOPICS.map((topic, index) => {
    const words = new Set([...text.matchAll(topic)].map(([one]) => one.toLowerCase().slice(0, 5)));
    return [index, words.size] as const;
  });
  return new Map(counted.filter(([, count]) => count > 0));
}
