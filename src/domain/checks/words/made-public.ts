/// Something was said or shown in public, in whatever way.

/** Before whom, or in what. */
const IN_PUBLIC =
  /\b(?:press|media|news(?:papers?|reader)?|journalists?|reporters?|interviews?|radio|television|TV|podcast|broadcast|programme|documentary|gazette|bulletin|newsletter|Twitter|X account|Facebook|social media|posted|tweeted|web ?site|web ?page|site|online|Parliament|House|Chamber|Hansard|MPs|MSPs|Members?|Senedd|Assembly|select committee|committee|public meeting|council meeting|in public|open court|court|tribunal|trial|jury|judge|prosecutor|inquest|hearing|annual report|report for 20\d\d|brochure|prospectus|poster|leaflet|booklet|public register|statement|announcement|speech|conference|lecture|minutes|published|public record|open day|plaque)\b/;
/** Was told. */
const TOLD =
  /\b(?:announc\w+|told|tells?|said|says|stat(?:ed|es)|nam(?:ed|es)|gave|gives|given|confirm(?:ed|s)|acknowledg\w+|admit\w*|reveal\w*|disclos\w+|describ\w+|show(?:ed|s|n)?|list(?:ed|s)|carr(?:ied|ies)|read out|heard|print(?:ed|s)|publish\w*|report(?:ed|s)|replied|replying|answer(?:ed|ing)|explain\w*|thank(?:ed|s)|praised|boast\w*|quot(?:ed|es)|mention(?:ed|s)|record(?:ed|s)|wrote|written|issued|post(?:ed|s)|tweeted|spoke|set out|displayed|advertised|invited|aired|broadcast|refers? to|referred to|contains?|features?|appear(?:s|ed)?)\b/i;
/** Not so, or of other things. */
const NOT_SO =
  /\b(?:not|no|never|nothing|nor|neither|without|unless|until|if|would|could|might|whether|alleged(?:ly)?|rumour\w*|speculat\w*|unconfirmed|claim(?:s|ed)?|generally|in general|internal review|decision notices?|contact|complain|you (?:may|can)|will be)\b/i;

/** True for a sentence by which something was made public. */
export function isMadePublic(sentence: string): boolean {
  return IN_PUBLIC.test(sentence) && TOLD.test(sentence) && !NOT_SO.test(sentence);
}
