/** No reason need be given for a request; who does not give one has an interest all the same. */
export const MOTIVE: readonly RegExp[] = [
  /\b(?:you|the (?:requester|applicant)|he|she|they)\b[^.]{0,20}\b(?:not|never|nor)\b[^.]{0,30}\b(?:told|tell|said|say|explained?|given|give|stated?|provided?|offered?|shown?|set out|identif\w+|demonstrat\w+|indicat\w+|disclosed?|put forward|advanced?|specif\w+)\b[^.]{0,60}\b(?:why|what (?:for|you|they|he|she|use)|reasons?|purpose|motive|use|need|interest|grounds?)\b/i,
  /\b(?:no|without an?y?|absence of (?:an?y?)?|lack of (?:an?y?)?) (?:\w+ )?(?:stated |given |clear |particular |known |declared )?(?:reasons?|purpose|explanation|motive|justification|legitimate interests?|use)\b[^.]{0,40}\b(?:given|stated|offered|provided|put forward|by you|from you|has been|have been|was|were|we cannot|you)\b/i,
  /\b(?:absence of (?:an?y? )?(?:stated |declared |given )?(?:reasons?|purpose|explanation)|unless (?:you|the requester) (?:tell|explain|say|give|show)s?|until (?:you|the requester) (?:tell|explain|say|give)s?|it is for (?:you|the requester) to (?:show|explain|say|establish|demonstrate|identify|tell))\b/i,
  /\b(?:personal|private|idle) (?:curiosity|interest|agenda|reasons?)\b[^.]{0,60}\b(?:not|no|nor)\b[^.]{0,20}\b(?:legitimate|interest)/i,
];
/** What somebody earns or fights for is an interest like any other. */
export const NOT_LEGITIMATE = (sentence: string): boolean =>
  (/\b(?:not|n[’']t|no|never|hardly|scarcely|cannot)\b[^.]{0,60}\blegitimate\b/i.test(sentence) &&
    /\b(?:sell(?:s|ing)?|newspapers?|press|journalis\w{1,4}|stor(?:y|ies)|trade|profit\w{0,3}|commercial|campaign\w{0,4}|grievances?|grudges?|curiosity|curious|disputes?|tribunal|litigation|political|former (?:colleagues?|employees?|staff)|rivals?|competitors?|private)\b/i.test(
      sentence,
    ) &&
    !/\bnot (?:only|just|merely)\b/i.test(sentence)) ||
  /\b(?:your|the (?:requester|applicant|enquirer)[’']s) interest\b[^.]{0,30}\b(?:is|seems|appears)\b[^.]{0,20}\b(?:private|personal|commercial|selfish|idle|grievance|curiosity)\b/i.test(
    sentence,
  );
