import type { Rule } from './finding.ts';
import { actForEnvironment } from './rules/act-for-environment.ts';
import { addedTooFarApart } from './rules/added-too-far-apart.ts';
import { adviceEmpty } from './rules/advice-empty.ts';
import { answerContradicts } from './rules/answer-contradicts.ts';
import { answersDisagree } from './rules/answers-disagree.ts';
import { asksTooMuch } from './rules/asks-too-much.ts';
import { attachedSpreadsheet } from './rules/attached-spreadsheet.ts';
import { attachmentMissing } from './rules/attachment-missing.ts';
import { balanceLost } from './rules/balance-lost.ts';
import { barNotStatutory } from './rules/bar-not-statutory.ts';
import { bothLikelihoods } from './rules/both-likelihoods.ts';
import { burdenAsVexatious } from './rules/burden-as-vexatious.ts';
import { burdenReversed } from './rules/burden-reversed.ts';
import { claimedAsClass } from './rules/claimed-as-class.ts';
import { clockContradicts } from './rules/clock-contradicts.ts';
import { clockWarns } from './rules/clock-warns.ts';
import { conditionsPut } from './rules/conditions-put.ts';
import { costlyMethod } from './rules/costly-method.ts';
import { dateOnWrongSide } from './rules/date-on-wrong-side.ts';
import { earlierLetterDay } from './rules/earlier-letter-day.ts';
import { editedPlaceholder } from './rules/edited-placeholder.ts';
import { editedProvisions } from './rules/edited-provisions.ts';
import { editedQuestions } from './rules/edited-questions.ts';
import { editedStale } from './rules/edited-stale.ts';
import { eirLikely } from './rules/eir-likely.ts';
import { emissions } from './rules/emissions.ts';
import { estimateCountsRedaction } from './rules/estimate-counts-redaction.ts';
import { estimateMiscounted } from './rules/estimate-miscounted.ts';
import { exclusiveExemptions } from './rules/exclusive-exemptions.ts';
import { extensionGround } from './rules/extension-ground.ts';
import { extensionLate } from './rules/extension-late.ts';
import { feeUnfit } from './rules/fee-unfit.ts';
import { givenElsewhere } from './rules/given-elsewhere.ts';
import { groundWithExemption } from './rules/ground-with-exemption.ts';
import { harmGone } from './rules/harm-gone.ts';
import { harmUnlikely } from './rules/harm-unlikely.ts';
import { heldAfterAll } from './rules/held-after-all.ts';
import { historicalRecord } from './rules/historical-record.ts';
import { intentionNotSettled } from './rules/intention-not-settled.ts';
import { irrelevantFactor } from './rules/irrelevant-factor.ts';
import { keptBack } from './rules/kept-back.ts';
import { kindUnfit } from './rules/kind-unfit.ts';
import { lateUnsaid } from './rules/late-unsaid.ts';
import { leftOut } from './rules/left-out.ts';
import { licenceContradicted } from './rules/licence-contradicted.ts';
import { limitOfTheAct } from './rules/limit-of-the-act.ts';
import { limitUnfit } from './rules/limit-unfit.ts';
import { missingCondition } from './rules/missing-condition.ts';
import { missingEnactment } from './rules/missing-enactment.ts';
import { missingLimb } from './rules/missing-limb.ts';
import { missingPurpose } from './rules/missing-purpose.ts';
import { ncndGivenAway } from './rules/ncnd-given-away.ts';
import { ncndLetSlip } from './rules/ncnd-let-slip.ts';
import { ncndNamedElsewhere } from './rules/ncnd-named-elsewhere.ts';
import { ncndSaysHeld } from './rules/ncnd-says-held.ts';
import { ncndUnfit } from './rules/ncnd-unfit.ts';
import { needUnsaid } from './rules/need-unsaid.ts';
import { noBalance } from './rules/no-balance.ts';
import { noCriminalInvestigation } from './rules/no-criminal-investigation.ts';
import { noHelpToNarrow } from './rules/no-help-to-narrow.ts';
import { noPlace } from './rules/no-place.ts';
import { notAccessible } from './rules/not-accessible.ts';
import { notApplicableUnfit } from './rules/not-applicable-unfit.ts';
import { notConfidential } from './rules/not-confidential.ts';
import { notConsulted } from './rules/not-consulted.ts';
import { notEndangered } from './rules/not-endangered.ts';
import { notEnvironmental } from './rules/not-environmental.ts';
import { notOfItsKind } from './rules/not-of-its-kind.ts';
import { notOpenToIt } from './rules/not-open-to-it.ts';
import { notOwnData } from './rules/not-own-data.ts';
import { notPersonal } from './rules/not-personal.ts';
import { noteToSelf } from './rules/note-to-self.ts';
import { nothingSeparated } from './rules/nothing-separated.ts';
import { nothingToWithhold } from './rules/nothing-to-withhold.ts';
import { oneSidedTest } from './rules/one-sided-test.ts';
import { otherDocument } from './rules/other-document.ts';
import { otherHarm } from './rules/other-harm.ts';
import { otherHolderUnnamed } from './rules/other-holder-unnamed.ts';
import { otherLikelihood } from './rules/other-likelihood.ts';
import { otherRegime } from './rules/other-regime.ts';
import { outcomeContradicts } from './rules/outcome-contradicts.ts';
import { ownData } from './rules/own-data.ts';
import { partUnanswered } from './rules/part-unanswered.ts';
import { personalData } from './rules/personal-data.ts';
import { privilegeNotThere } from './rules/privilege-not-there.ts';
import { publishedElsewhere } from './rules/published-elsewhere.ts';
import { qualifiedPerson } from './rules/qualified-person.ts';
import { quotedRequest } from './rules/quoted-request.ts';
import { reasonsTell } from './rules/reasons-tell.ts';
import { redactionRefused } from './rules/redaction-refused.ts';
import { refusedTogether } from './rules/refused-together.ts';
import { regulationsUnanswered } from './rules/regulations-unanswered.ts';
import { requestNotRequester } from './rules/request-not-requester.ts';
import { requesterNamed } from './rules/requester-named.ts';
import { restUnsaid } from './rules/rest-unsaid.ts';
import { reviewWindow } from './rules/review-window.ts';
import { reviewerUnfit } from './rules/reviewer-unfit.ts';
import { rightsIncomplete } from './rules/rights-incomplete.ts';
import { safeSpaceOver } from './rules/safe-space-over.ts';
import { scheduleUnfit } from './rules/schedule-unfit.ts';
import { secondReview } from './rules/second-review.ts';
import { sharedTest } from './rules/shared-test.ts';
import { shortenedQuestion } from './rules/shortened-question.ts';
import { slightHarm } from './rules/slight-harm.ts';
import { smallCounts } from './rules/small-counts.ts';
import { spreadsheet } from './rules/spreadsheet.ts';
import { statisticsAfter } from './rules/statistics-after.ts';
import { supplierObliged } from './rules/supplier-obliged.ts';
import { teamsContradict } from './rules/teams-contradict.ts';
import { thirdPartyContent } from './rules/third-party-content.ts';
import { thirdPartyUnasked } from './rules/third-party-unasked.ts';
import { thirdPartyWaiting } from './rules/third-party-waiting.ts';
import { transferHeld } from './rules/transfer-held.ts';
import { transferUnfit } from './rules/transfer-unfit.ts';
import { unnamedExemption } from './rules/unnamed-exemption.ts';
import { unreadPassages } from './rules/unread-passages.ts';
import { untoldUnfit } from './rules/untold-unfit.ts';
import { wholeForPart } from './rules/whole-for-part.ts';
import { withheldTogether } from './rules/withheld-together.ts';
import { workedOut } from './rules/worked-out.ts';
import { wrongRegulator } from './rules/wrong-regulator.ts';

/** What holds for a letter that tells the answers, the gravest matters first. */
export const ANSWER_RULES: readonly Rule[] = [
  unreadPassages,
  ncndGivenAway,
  ncndSaysHeld,
  ncndUnfit,
  ncndNamedElsewhere,
  ncndLetSlip,
  unnamedExemption,
  missingLimb,
  missingPurpose,
  missingCondition,
  missingEnactment,
  qualifiedPerson,
  untoldUnfit,
  withheldTogether,
  scheduleUnfit,
  noBalance,
  oneSidedTest,
  balanceLost,
  thirdPartyUnasked,
  sharedTest,
  bothLikelihoods,
  otherLikelihood,
  eirLikely,
  exclusiveExemptions,
  groundWithExemption,
  dateOnWrongSide,
  notOfItsKind,
  notConfidential,
  slightHarm,
  otherDocument,
  otherHarm,
  harmUnlikely,
  harmGone,
  claimedAsClass,
  notConsulted,
  burdenReversed,
  irrelevantFactor,
  safeSpaceOver,
  statisticsAfter,
  wholeForPart,
  redactionRefused,
  publishedElsewhere,
  nothingToWithhold,
  reasonsTell,
  noCriminalInvestigation,
  barNotStatutory,
  emissions,
  intentionNotSettled,
  notAccessible,
  notEndangered,
  notOpenToIt,
  historicalRecord,
  notPersonal,
  privilegeNotThere,
  requestNotRequester,
  burdenAsVexatious,
  supplierObliged,
  estimateCountsRedaction,
  estimateMiscounted,
  costlyMethod,
  refusedTogether,
  addedTooFarApart,
  noHelpToNarrow,
  noPlace,
  workedOut,
  notApplicableUnfit,
  teamsContradict,
  heldAfterAll,
  otherHolderUnnamed,
  restUnsaid,
  keptBack,
  partUnanswered,
  actForEnvironment,
  notEnvironmental,
  regulationsUnanswered,
  limitOfTheAct,
  adviceEmpty,
  givenElsewhere,
  answerContradicts,
  answersDisagree,
  editedQuestions,
  ownData,
  personalData,
  requesterNamed,
  spreadsheet,
  attachmentMissing,
  smallCounts,
  quotedRequest,
  needUnsaid,
  thirdPartyContent,
  thirdPartyWaiting,
  nothingSeparated,
  licenceContradicted,
  conditionsPut,
];

/** What holds for every kind of letter. */
export const LETTER_RULES: readonly Rule[] = [
  notOwnData,
  kindUnfit,
  leftOut,
  editedPlaceholder,
  editedProvisions,
  limitUnfit,
  feeUnfit,
  extensionGround,
  extensionLate,
  transferHeld,
  transferUnfit,
  asksTooMuch,
  reviewerUnfit,
  outcomeContradicts,
  wrongRegulator,
  rightsIncomplete,
  reviewWindow,
  secondReview,
  otherRegime,
  clockContradicts,
  clockWarns,
  earlierLetterDay,
  lateUnsaid,
  editedStale,
  noteToSelf,
  attachedSpreadsheet,
  shortenedQuestion,
];
