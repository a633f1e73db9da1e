import { wordSet } from '../../text/vocabulary';
import { phraseSet } from '../engine/phrases';
import { CALENDAR } from './calendar';

/** Phrases that give a reason or a purpose wherever they stand. */
export const REASONS = phraseSet(
  `
  because
  cuz
  so that
  so as to
  so i|we|it|they|he|she|the|this|that|these|those|our|my|each|every|nobody|everyone|everybody|no|both|all|any|users|customers|people|others|anyone|one|you|there|if|when|as|its|their|two|only|new|other|i'd|we'd|i'm|we're|they'd|it's|it'd|they're|nothing|anybody|somebody|someone|a|an|some|most|future|what|none|clients
  due to
  owing to
  thanks to
  given the|that|our|how|my|their|this|these|its
  in order
  rather than
  instead of
  trade off|offs
  tradeoff
  tradeoffs
  in favour|favor of
  that|this is|was why
  that's why
  which is|was why
  the|main|another|one|my|only reason|reasons|rationale|logic|thinking|reasoning|motivation|justification
  reason for|why|being|was
  my|our|the goal|aim|idea|intention|thinking|logic|reasoning|hope|thought|purpose|point|priority|theory|hypothesis|assumption|argument|bet was|being|behind|here
  with the|an|a goal|aim|intention|idea|intent|hope|view|eye|purpose of|to|that
  in the hope|hopes of|that
  in an effort|attempt to
  with a view to
  aimed|aiming at|to|for
  hoping to|that|for|it|this
  for that|this|these|those reason|reasons|purpose
  for better|faster|easier|simpler|safer|quicker|lower|higher|clearer|smoother|cheaper|more|greater|fewer|less|maximum|minimal|optimal
  for its|their
  for safety|speed|clarity|consistency|reliability|performance|simplicity|security|scalability|transparency|traceability|readability|accountability
  for fear of
  in case
  lest
  otherwise
  without that|this|it|them
  therefore
  hence
  or else
  as a precaution|safeguard|safety|fallback|backup
  just in case
  not to
  seeing that|as|how
  considering the|that|how|our|all
  knowing that|the|how|it|we|i|our
  found|saw|noticed|discovered|realised|realized|learned|learnt|felt|showed|confirmed|revealed|proved|established|concluded|believed|thought|knew|assumed|guessed|observed|complained|understood that
  worked|figured|found out that|why|how|what
  turned out
  it was clear|obvious|plain|likely that
  told|showed me|us that
  figured that|it|the|this|we|i|a|they
  reasoned that|it|the|we|they|if
  suspected that|a|the|it|an|we|our
  worried that|about
  feared that|the
  convinced that
  concerned that|about
  it|this|that was important|critical|crucial|essential|vital|necessary|key|safer|faster|easier|cheaper|simpler|better|quicker|clear
  which|that let|lets|meant|means|avoided|avoids|allowed|allows|gave|gives|made|makes|kept|keeps|saved|saves|helped|helps|reduced|reduces|enabled|enables|removed|removes|freed|cut|cuts|prevented|prevents|ensured|ensures|stopped|showed|told|confirmed|revealed|improved|ruled|protected|brought|took|turned|lowered|solved|would|could|spared|left
  this|it let|meant|avoided|allowed|kept|saved|helped|enabled|prevented|ensured|gave|reduced|freed|ruled me|us|that|the|them|it|him|her|users|everyone|people|our|my|a|each
  that|this way
  chose|picked|preferred|selected|choosing it|this|that|them|these over|for
  better than
  safer|faster|easier|cheaper|simpler|quicker than
  more important|urgent than
  the only|best|fastest|safest|cheapest|simplest|quickest|easiest way|option|choice|route|path
  `,
);
/** A reason before the main clause, or after its comma: "knowing the limit, I", ", ensuring no data was lost". */
export const OPENING_REASONS = wordSet(
  'knowing realising realizing recognising recognizing seeing understanding considering fearing suspecting believing assuming remembering concerned worried aware hoping wanting',
  'ensuring allowing making avoiding reducing giving keeping letting enabling preventing saving improving minimising minimizing freeing helping eliminating protecting guaranteeing',
  'meaning removing cutting leaving lowering limiting encouraging fostering',
);
/** After "since": a point in time, not a reason. */
export const TIMES = wordSet(
  CALENDAR,
  'then yesterday last day early late',
  'morning spring summer autumn winter noon launch release day-one start beginning',
);
/** Verbs and nouns before a "to" that only completes them: "wanted to", "the ability to". */
export const COMPLETED = wordSet(
  'want wants wanted wanting need needs needed needing have has had having try tries tried trying decide decides decided deciding plan plans planned planning learn learns learned learnt',
  'learning agree agrees agreed agreeing ask asks asked asking start starts started starting able unable manage manages managed managing help helps helped helping begin begins began',
  'begun continue continues continued going used ought seem seems seemed appear appeared allow allowed allows fail failed happen happened refuse refused offer offered promise promised',
  'choose chose chosen prefer preferred like liked love loved hope hoped expect expected intend intended wish wished got get supposed due ready willing likely unlikely easy hard difficult',
  'possible impossible how what where when whether which who way ways ability time chance opportunity attempt attempts attempted permission right access proceed proceeded volunteered',
  'volunteer committed commit made forced required request requested told tell invite invited convince convinced persuade persuaded encourage encouraged instruct instructed remind',
  'reminded teach taught order ordered advise advised warn warned enable enabled arranged arrange mean meant meaning deserve tend tended remember remembered forgot forget moved afraid',
  'happy glad pleased keen eager sure proud free responsible role job task duty responsibility goal turn assigned demand demanded deadline up according close next related due down back',
  'vowed threatened opted opt struggled struggle hesitated propose proposed suggest suggested think thought responded',
);
/** Verbs that take somebody and a "to": "asked the team to test". */
export const SOMEBODY_TO = wordSet(
  'ask asked asking tell told telling invite invited inviting convince convinced convincing persuade persuaded persuading allow allowed allowing enable enabled get got getting help',
  'helped encourage encouraged encouraging want wanted need needed expect expected request requested instruct instructed remind reminded require required urge urged order ordered',
  'advise advised teach taught force forced train trained push pushed begged pushing coach coached challenge challenged motivate motivated permit permitted cause caused led',
);
