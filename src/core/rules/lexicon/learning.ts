import { wordSet } from '../../text/vocabulary';
import { phraseSet } from '../engine/phrases';

/** Questions about something that went wrong between people or with the work; matched against lower-case text. */
export const ABOUT_TROUBLE =
  /\b(?:fail(?:ed|ure|ures|s|ing)?|mistakes?|weakness(?:es)?|conflicts?|conflicting|disagree(?:d|ment|ments|s|ing)?|criticism|criticis(?:ed|e)|criticiz(?:ed|e)|setbacks?|regrets?|regretted|unsuccessful|blunders?|argument with|clash(?:ed)?|quarrel(?:led)?|disputes?|screwed up|messed up|let (?:someone|somebody|your|the) (?:\w+ )?down|went wrong|gone wrong|go wrong|did(?:n't| not) go (?:as|well|to|according)|(?:negative|critical|tough|harsh|difficult|constructive|hard) feedback|missed (?:deadline|goal|target|milestone)|(?:goals?|targets?|deadlines?|objectives?) (?:that )?you (?:did(?:n't| not)|could(?:n't| not)|were(?:n't| not)|missed)|(?:miss(?:ed|ing)?|(?:did|could|were|was)(?: not|n't)? (?:able to |un)?(?:meet|reach|hit|achieve)) (?:a|an|the|your|its) (?:\w+ )?(?:deadlines?|goals?|targets?|objectives?|milestones?|commitments?|dates?)|unable to (?:meet|reach|hit|achieve)|fell short|fall short|wrong (?:decision|call|choice)|bad (?:decision|call)|poor (?:decision|judg)|you were wrong|do(?:ne)? differently|(?:got|get) it wrong|difficult (?:colleague|coworker|co-worker|team member|teammate|person|boss|manager))\b/;

/** The same words about machines, merges or habits rather than about people and their work. */
export const ABOUT_MACHINES =
  /\b(?:fail(?:ed|ing|s|ure|ures)?[- ](?:over|safe|fast|tests?|builds?|deploys?|deployments?|requests?|jobs?|rate|modes?|tolerance)|(?:merge|write|version|scheduling|resource|lock|data) conflicts?|conflicting (?:priorities|requirements|deadlines|data)|(?:system|hardware|disk|network|server|service|node|build|test|partial|production|pipeline) fail(?:ures?|ed|s)|(?:handle|handling|tolerate|tolerating|survive|recover from|simulate|test) (?:a )?failures?)\b/g;

/** Signs that an answer says what was learned. */
export const LEARNING = phraseSet(
  `
  learned
  learnt
  learn
  a|the|my|key|main|big|biggest|great|valuable|important|first learning
  learnings
  lesson
  lessons
  next time
  since then
  ever since
  taught me|us
  teach me|us
  differently
  takeaway
  takeaways
  take away
  took away
  take aways
  i|we now
  now i|we|i've|we've
  today i|we
  these days
  nowadays
  from then|there|now on
  from that|this day|point|moment|time|incident|experience on|onwards|onward
  after that|this i|we always|never|now|started|made|began
  realised
  realized
  realise
  realize
  realising
  realizing
  realisation
  realization
  in hindsight|retrospect
  with hindsight
  looking back
  hindsight
  going forward
  moving forward
  in the future
  in future
  future projects|work|releases|deadlines|incidents|conflicts|plans|estimates|teams
  never again
  i|we no longer
  i|we still use|do|keep|follow|apply|write|make|ask|check
  i|we always|usually make|ask|check|test|add|include|plan|start|write|do|run|keep|have|double
  i|we have|ve since
  i've|we've since
  has|have become my|a|our|part
  became|become|am|been|are more|much careful|aware|patient|open|cautious|confident|transparent|proactive|organised|organized|diligent|comfortable|disciplined|mindful|realistic|honest|deliberate|attentive|thorough
  made me more|better|aware|realise|realize|see|understand|appreciate|think|rethink|a
  helped me understand|see|realise|realize|grow|become|improve|develop
  showed me|us that|how|the|what|why
  reminded me|us that|how|of|to|the
  opened my eyes
  eye opener|opening
  reinforced my|the|our|how|that|for
  underscored
  importance of
  taught|showed|saw|see|appreciate|appreciated|understand|understood|realise|realize the value of
  came to see|understand|appreciate|value|believe
  understood that|how|why|the
  understand now|better|how|why|that
  discovered that i|we
  grew as|from|me
  my|personal|professional growth
  self aware|awareness
  a|the valuable|important|key insight
  reflected|reflect|reflecting on
  on reflection
  improved my|our process|approach|communication|skills|ability|way|estimates|planning|understanding
  changed my|our|how|the way|process|approach|habits|habit|mind|how|rule|checklist|i|we
  adjusted|adapted|changed|revised|updated my|our approach|process|style|planning|communication|workflow
  i|we should|could|would have
  i|we shouldn't|couldn't have
  should've
  would've
  if i|we had
  if i|we could|were
  i'd have
  do it|this|that again
  i|we would do
  wish i|we
  happen again
  made it a rule|habit|point|policy|practice
  make it a rule|habit|point|policy|practice
  my rule
  habit of
  the|this|that|whole experience|incident|episode|mistake|failure|situation|project taught|made|showed|helped|improved|changed|pushed|gave|led|strengthened|reinforced|reminded|convinced
  post mortem|mortems
  postmortem
  retrospective
  retro
  lessons-learned
  root cause review
  `,
);

/** Things that a team takes up after a fault, in a Result: a lesson without the word. */
export const PREVENTION = wordSet(
  'checklist checklists guideline guidelines rule policy gate template safeguard guardrail guardrails rehearsal buffer',
);
export const TAKEN_UP = wordSet(
  'added introduced wrote created adopted set built made put agreed established started began included use uses follow',
);
/** Labels under which a lesson stands. */
export const LESSON_LABEL =
  /\b(?:learn(?:ing|ings|ed|t)?|lessons?|reflections?|take-?aways?|evaluation|next time|hindsight|retrospective|differently)\b/i;
