/// One person told of by what only that one is: "one, a boy in Year 4 from the Traveller site, who bit an assistant".

const ONE_PERSON =
  /\b(?:an?|one|the) (?:(?!number|group|total|few|lot|third|quarter|majority|team|list)[\p{L}\d-]{1,20} ){0,3}(?:boy|girl|man|woman|child|pupil|student|baby|infant|toddler|teenager|mother|father|patient|resident|tenant|prisoner|inmate|detainee|nurse|teacher|driver|officer|employee|worker|assistant|clerk|cleaner|caretaker|applicant|claimant|asylum seeker|refugee|widow|widower|pensioner|grandmother|grandfather|lodger|carer|foster (?:carer|child)|male|female|person|constable|sergeant|consultant|surgeon|midwife|lecturer|firefighter|paramedic|trainee|apprentice|soldier|sailor|midshipman|cadet)\b(?! (?:councils?|boards?|services?|teams?|records?|files?|forms?|numbers?|group|surveys?|unions?|portal|hours|licen[cs]es?|place|premium|transport|support|accommodation|satisfaction|panel|safety|cover))/iu;

/** Each is something by which one may be told from others. */
const TRAITS: readonly RegExp[] = [
  /\b(?:boy|girl|man|woman|male|female|mother|father|grandmother|grandfather|widow(?:er)?|he|she|his|her|him)\b/i,
  /\b(?:aged? (?:of )?(?:\d|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\w+)|\d{1,2}[- ](?:year|month)s?[- ]old|in (?:his|her|their) (?:early |mid-?|late )?(?:teens|\w+ties)|(?:in |of |a )?Year (?:\d{1,2}|\w+)\b(?=[ ,.;]|$)|(?:in )?(?:Reception|Primary|S[1-6]|P[1-7])\b|sixth[- ]form\w*|born in|year group)/i,
  /\b(?:Traveller|Gypsy|Roma|Somali|Polish|Romanian|Syrian|Afghan|Ukrainian|Kurdish|Nigerian|Bangladeshi|Pakistani|Chinese|Irish|Albanian|Sudanese|Iraqi|Iranian|Eritrean|Vietnamese|Jamaican|Latvian|Lithuanian|Muslim|Jewish|Sikh|Hindu|Catholic|Jehovah[’']s Witness|Black|Asian|mixed[- ]race|gay|lesbian|transgender|trans\b|from (?:the )?[A-Z]\p{L}{1,20})/u,
  /\b(?:autis\w+|ADHD|epilep\w+|diabet\w+|dyslex\w+|deaf|blind|disab\w+|wheelchair|Down[’']s|cancer|HIV|depress\w+|anxiety|psychosis|dementia|stroke|pregnan\w+|pelvis|fractur\w+|overdos\w+|self-harm\w*|suicid\w+|addict\w*|alcohol\w*|heroin|cocaine|cannabis|special needs|mental health|bipolar|schizo\w+|sickle cell|amputat\w+|ill(?:ness)?\b|injur\w+)\b/i,
  /\b(?:looked[- ]after|in care|foster(?:ed)?|adopted|orphan\w*|single (?:mother|father|parent)|refugee|asylum|homeless|on probation|convict\w+|prison|young offender|divorc\w+|married|widowed|with (?:two|three|four|five|six|\d) (?:children|sons|daughters|siblings)|whose (?:\w+ )?(?:mother|father|parents?|brother|sister|husband|wife|son|daughter|partner|family))\b/i,
  /\bwho (?:was|had|has|is|bit|hit|punched|kicked|brought|took|stole|struck|stabbed|attacked|threatened|set|sold|fell|lost|broke|died|drowned|crashed|drove|lives?|lived|came|left|sent|spat|threw|carried|assaulted|refused|claimed|worked)\b|\b(?:for|after|by) (?:\w+ ){0,2}(?:biting|hitting|punching|kicking|bringing|taking|stealing|striking|stabbing|attacking|threatening|setting|selling|carrying|assaulting|throwing|possess\w+|exposing|touching|drinking|falling|slipping|being found)\b/i,
  /\b(?:from|at|on|in|of) (?:the )?(?:\p{Lu}[\p{L}’'-]{1,20} ){1,3}(?:Road|Street|Lane|Close|Estate|House|Court|Way|Drive|site|hostel|farm|village|ward)\b|\b(?:who )?lives? (?:in|at|near|with|on)\b|^\p{Lu}[\p{L}’' -]{3,40}:/u,
];
/** Of nobody in the world, or of many. */
const OF_NOBODY =
  /\b(?:if|whether|for example|for instance|such as|any|every|each|no|where an?|when an?|may|must|should|can|could|would|entitled|eligible|policy|means|in general|normally|usually|on average)\b/i;

/** True where a sentence tells of one person by at least three such things. */
export function describesOnePerson(sentence: string): boolean {
  if (!ONE_PERSON.test(sentence) || OF_NOBODY.test(sentence)) return false;
  return TRAITS.filter((one) => one.test(sentence)).length >= 3;
}
