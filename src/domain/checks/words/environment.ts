/// Words for environmental information (EIR reg 2(1), EISR reg 2(1)).

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
    'felling|per tree|tree (?:felling|surveys?|preservation|works?|disease|removals?|inspections?|strategy|planting)|trees|arboricultur\\w+|fell(?:ed|ing) of|woodlands?|hedgerows?|ash dieback',
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

/** What touches the environment in any way; its absence tells more than its presence. */
const NEAR =
  /\b(?:land|soil|building\w*|planning|roads?|traffic|cycle|water|rivers?|lochs?|seas?|coast\w*|harbours?|waste|recycl\w*|energy|heat\w*|fuel|noise|air|dust|trees?|woods?|forest\w*|parks?|landscape|nature|natural|wildlife|animals?|birds?|fish\w*|plants?|farm\w*|climate|carbon|sites?|quarr\w+|mines?|housing development|environment\w*|emission\w*|pollut\w*|flood\w*|drain\w*|sewer\w*|radiation|asbestos|damp|mould|lead pipes?|bus(?:es)?|rail\w*|airport|runway|bridge|tunnel|dam)\b/i;

/** True where a question names environmental information by a word that hardly means anything else. */
export function namesEnvironment(words: string): boolean {
  return WHOLE.test(words);
}

/** True where words have to do with the environment at all. */
export function speaksOfEnvironment(words: string): boolean {
  return WHOLE.test(words) || NEAR.test(words);
}
