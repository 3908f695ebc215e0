import { citesCost } from '../../letter/cost.ts';
import type { Item } from '../../letter/facts.ts';
import { findingsOf, placeOf, type Rule } from '../finding.ts';

const warning = findingsOf('act-for-environment', 'warns');
/** What would cost too much to find is mostly records of many kinds. */
const hint = findingsOf('act-for-environment', 'hint');

const SOURCES = {
  FOIA: 'FOIA s39(1)',
  FOISA: 'FOISA s39(2)',
} as const;

/** The state of the elements, what gets into them, and measures that affect them (EIR reg 2(1), EISR reg 2(1)). */
const ENVIRONMENT = new RegExp(
  [
    'contaminat(?:ed|ion|ing) (?:land|soil|ground|water|site|result|test|survey|report)s?',
    '(?:soil|ground|land|water|groundwater|gas)(?: and [a-z]+)? (?:contamination|pollution|investigation|sampl\\w+|test(?:s|ing)?|gas(?:es)?|conditions? report|quality)',
    'groundwater|soils?|sediments?|dredg(?:ed|ing) (?:results?|tests?|samples?|spoil|material|licen[cs]e)|landfills?|leachate|gasworks|mud(?:flats?)?',
    'air (?:quality|pollut\\w+)|nitrogen dioxide|particulates?|PM ?(?:2\\.5|10)|stack|chimney',
    '(?:carbon|greenhouse|vehicle|exhaust|gas|air|industrial|plant|methane|ammonia|odou?r|incinerator)[a-z ]{0,15} emissions?|emissions? (?:of|from|to|into|data|monitor\\w+|levels?|permits?|readings?)',
    'pollut(?:ion|ants?|ed|ing)|effluents?|sewage|storm overflows?|discharg(?:e|es|ed) (?:to|into|of|from)[^.?]{0,30}(?:river|brook|stream|sea|water|estuary|harbour|lake|loch|beach)',
    'slurry|silage|(?:in|into|of|on|beside|along) the (?:river|brook|loch|lough|lake|canal|estuary|beach|foreshore|sea ?bed|wetland|moor)\\b|(?:river|bathing|drinking|surface|waste)[ -]?water|water (?:levels?|abstraction|leak\\w*|supply (?:quality|zone))|abstraction|river (?:levels?|flows?|bed|bank)|aquifer|reservoir levels?',
    'flood(?:s|ing|ed)?(?: \\w+)?|coastal (?:erosion|defen[cs]es?)|sea (?:wall|defen[cs]e)s?|culverts?|drainage (?:survey|scheme)|subsidence|landslips?|coal tips?|mine ?workings?',
    'noise (?:levels?|complaints?|monitor\\w*|measure\\w*|surveys?|assessments?|readings?|nuisance|abatement|limits?|data|reports?|report|from)|decibels?|aircraft noise',
    'radiation|radioactiv\\w+|radon|electromagnetic|5G masts?',
    'fly[- ]?tip\\w*|(?:hazardous|clinical|household|commercial|food|nuclear|toxic|industrial|residual) waste|waste (?:site|collection|disposal|incinerat\\w+|management|plant|transfer|tonnage|recycling)s?|energy from waste|incinerators?|recycling',
    'tree (?:felling|surveys?|preservation|works?|disease|removals?|inspections?|strategy|planting)|trees|arboricultur\\w+|fell(?:ed|ing) of|woodlands?|hedgerows?|ash dieback',
    'habitats?|biodiversity|ecolog(?:y|ical|ist)\\w*|badgers?|newts?|bats|protected species|wildlife|seabirds?|nest(?:s|ing)|fish (?:kill|farm|stock|mortality)\\w*|sea lice|peat(?:land|bog)?s?|badger cull',
    '(?:wind |tidal )?turbines?|(?:discharge|emission|monitoring|sampling) (?:returns?|consents?|permits?|records?)|(?:put|putting|let|letting|lets|puts|pump(?:s|ed|ing)?|tip(?:s|ped|ping)?|dump(?:s|ed|ing)?|releas(?:es|ed|ing)|pour(?:s|ed|ing)?|get(?:s|ting)?|goes|going|went) (?:\\w+ ){0,6}?(?:in)?to (?:the )?(?:\\w+ ){0,2}?(?:dock|sewer|river|sea|loch|burn|stream|brook|harbour|estuary|air|atmosphere|canal|lake|drain|ground|soil)s?|wind ?(?:farms?|turbines?)|solar (?:farms?|panels?)|hydro scheme|quarr(?:y|ies)|frack\\w+|mineral extraction|oil (?:spill|field)s?|biomass|heat network|heat pumps?',
    'planning (?:applications?|permission|enforcement|appeals?|consents?|obligations?|viability|breach\\w*|inspector)|viability (?:appraisals?|assessments?|reports?|stud\\w+|review)|section 106|s106|green belt|local (?:development )?plan\\b|listed building consent|pre-application',
    'carbon (?:footprint|dioxide|reduction|budget|emissions?)|greenhouse gas\\w*|net zero|energy (?:consumption|usage|efficiency|performance|use)|electricity (?:consumption|use)|gas consumption',
    'pesticides?|herbicides?|glyphosate|weedkillers?|ponds?|water table|heavy metals?|(?:levels?|concentrations?) of (?:mercury|lead|arsenic|nitrate|phosphate|PFAS|cadmium|benzene|asbestos|metals?|chemicals?|dust|bacteria|E\\. ?coli)|PFAS|asbestos (?:fibre|in the (?:soil|ground|air))|chemical (?:spill|release)s?|dust (?:levels?|monitor\\w*)|odou?rs?',
    'low traffic neighbourhoods?|clean air zones?|bypass|road scheme|traffic (?:scheme|reduction) order',
  ].join('|'),
  'i',
);
const WHOLE = new RegExp(`\\b(?:${ENVIRONMENT.source})(?![\\p{L}\\d])`, 'iu');

/** Words of these that mean something else: a flood of calls, trees of a family, waste of money. */
const OTHER =
  /\b(?:grants?|communications plan|exercise|contracts?|tenders?|bids?|bidders?|procur\w+|invoices?|framework agreement|recruitment)\b|\bflood(?:s|ed)? of\b|\bflooded with (?:calls|requests|e-?mails)|\bfamily trees?\b|\bdecision trees?\b|\bwaste of (?:money|time)\b|\bplanning application fees?\b|\b(?:staff|employees|officers|salar(?:y|ies)|sick(?:ness)?|absence|training(?! ground| area| camp)|grievance|disciplinary) |\bsolar panels? (?:fraud|mis-?selling)\b|\binsurance claims?\b|\bbats? (?:and|&) balls?\b/i;

/**
 * Environmental information that is withheld, or refused for its cost, under the Act: the Regulations have exceptions of their own,
 * with a presumption for disclosure and no limit of cost. What is given may be given under either.
 */
export const actForEnvironment: Rule = ({ items }) =>
  items
    .filter(({ sharedBy, team }) => sharedBy[0] === team)
    .filter(isRefusedUnderAct)
    .flatMap((item) => {
      const { regime } = item;
      if (regime !== 'FOIA' && regime !== 'FOISA') return [];
      const finding = isForCost(item) ? hint : warning;
      return [
        finding(placeOf(item), {
          problem: 'The question seems to be for environmental information, and it is refused under the Act.',
          todo: 'Deal with it under the Environmental Information Regulations, or say why it is not environmental.',
          source: SOURCES[regime],
        }),
      ];
    });

function isForCost({ citations }: Item): boolean {
  return citations.filter(({ claimed }) => claimed).every(citesCost);
}

function isRefusedUnderAct({ regime, citations, question, answer }: Item): boolean {
  const refusing = citations.filter(
    ({ claimed, kind }) => claimed && (kind === 'exemption' || kind === 'ground'),
  );
  // Privilege and personal data are judged alike under both; s39 itself hands it over; s14 is judged by what is asked of us, and not by what it is about.
  if (
    refusing.length === 0 ||
    refusing.every(({ provision }) => /^(?:14|21|25|40|38|42|36\(1\))/.test(provision))
  )
    return false;
  if (refusing.some(({ provision }) => provision.startsWith('39')) && regime === 'FOIA') return false;
  if (refusing.some(({ provision }) => provision === '39(2)')) return false;
  const about = [question.text, answer.what, ...refusing.map(({ what }) => what)].join('\n');
  return WHOLE.test(about) && !OTHER.test(about);
}
