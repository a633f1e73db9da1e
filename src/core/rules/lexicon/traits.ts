import { wordSet } from '../../text/vocabulary';
import { phraseSet } from '../engine/phrases';

/** Traits that people claim for themselves; adjectives and nouns that need no help from the words around them. */
export const TRAITS = phraseSet(
  `
  hard working
  hardworking
  motivated
  self motivated|driven|disciplined|reliant|sufficient|directed|confident|aware
  highly motivated|driven
  proactive
  passionate
  detail|details|results|result|goal|solution|solutions|customer|client|user|people|team|service|quality|growth|task|process|performance|deadline oriented|orientated|driven|focused|focussed|centric|obsessed|minded
  well organised|organized|rounded|structured|spoken
  organised
  organized
  adaptable
  resilient
  reliable
  dependable
  punctual
  diligent
  enthusiastic
  energetic
  ambitious
  creative
  innovative
  inventive
  analytical
  empathetic
  empathic
  loyal
  disciplined
  meticulous
  thorough
  conscientious
  persistent
  tenacious
  perseverant
  open minded
  outgoing
  extroverted
  easygoing
  easy going
  approachable
  communicative
  collaborative
  cooperative
  co operative
  versatile
  dynamic
  assertive
  resourceful
  trustworthy
  inquisitive
  driven
  hands on
  methodical
  systematic
  pragmatic
  humble
  sociable
  charismatic
  decisive
  strategic
  industrious
  studious
  ethical
  persuasive
  perceptive
  intuitive
  attentive
  considerate
  compassionate
  tactful
  diplomatic
  multi talented
  talented
  tech savvy
  quick witted
  level|cool|clear headed
  down to earth
  calm|good|great|best|strong|effective under pressure|stress
  cool under pressure
  eager|keen|willing to learn|grow
  always eager|willing|ready to learn|help
  good|great|excellent|skilled|adept|strong|brilliant|talented at|with|in
  people|team|customer|detail person
  perfectionist
  team player
  quick|fast|lifelong|keen|eager|continuous|rapid|avid learner
  self starter
  selfstarter
  go getter
  hard|diligent|tireless worker
  problem|natural|creative solver
  problem solver
  problemsolver
  communicator
  listener
  motivator
  collaborator
  multitasker
  multi tasker
  organiser
  organizer
  overachiever
  over achiever
  high achiever|performer
  critical|strategic|analytical|creative|quick|innovative|logical|independent|systems|out of the box thinker
  born leader
  optimist
  workaholic
  innovator
  doer
  people pleaser
  morning person
  detail freak
  `,
);
/** Traits that name a passing state as well: none before "that", "to", "about" and the like. */
export const STATE_TRAITS = phraseSet(
  'confident|curious|positive|patient|calm|determined|committed|dedicated|flexible|independent|honest|friendly|supportive|competitive|accountable|focused|focussed|helpful|kind|polite|open|tolerant|structured|logical|direct|transparent|caring|fair|cheerful|brave|consistent|responsible|optimistic|sensitive|serious|goal',
);
export const OF_A_STATE = wordSet(
  'that to about if whether of on for with by in at because when since after now here today until from as it again but this',
);
/** Traits that are part of a job title before one of `TITLES`: "independent consultant". */
export const TITLE_TRAITS = wordSet('creative independent strategic analytical dynamic systematic');
export const TITLES = wordSet(
  'consultant contractor director designer writer copywriter analyst developer engineer researcher account lead manager contributor planner chemist partner advisor adviser',
  'technologist buyer freelancer sourcing marketing producer head investigator programmer tester',
);
/** Nouns that claim a trait only after one of `PRAISING`: "a natural leader". */
export const PRAISED_ROLES = phraseSet(
  'leader|manager|mentor|coach|teacher|developer|engineer|programmer|coder|designer|student|negotiator|presenter|speaker|planner|mediator|teammate|colleague|professional|facilitator|influencer|delegator|storyteller|debugger',
);
export const PRAISING = wordSet(
  'good great excellent strong effective natural born outstanding talented skilled brilliant exceptional gifted inspiring fantastic fine solid true real amazing superb',
  'passionate motivated driven committed enthusiastic creative ambitious reliable capable competent confident diligent better best',
);
/** "Person" and its like, after any adjective. */
export const PERSONS = phraseSet('person|individual|character|human|guy|soul|thinker');
/** What stands before "person" without naming a trait. */
export const NO_TRAIT = wordSet(
  'contact key support technical sales second first third single only same last other different new young right wrong one go to responsible private point lead main it tech hr shop data backend frontend',
  'average normal regular ordinary real whole poor lucky happy busy natural legal external',
);
/** "I am someone who". */
export const SOMEONE = phraseSet(
  `
  someone|somebody who|that
  a person|developer|engineer|leader|guy|man|woman|manager|colleague|individual|learner who|that
  the kind|type|sort of person|developer|engineer|leader|guy|manager|colleague|individual|employee|teammate|man|woman|worker|student|programmer who|that
  kind|type|sort of person|developer|engineer|leader|guy|manager|colleague|individual|employee|teammate|man|woman|worker|student|programmer who|that
  `,
);
/** Words between the verb and the trait: articles, intensifiers, other praise. */
export const PADDING = wordSet(
  'a an very really quite so such pretty rather always also extremely highly naturally generally usually incredibly truly both and just somewhat exceptionally deeply super fairly',
  'totally absolutely particularly especially quick fast good great excellent strong effective natural born outstanding skilled exceptional true real solid hard working self motivated',
  'organised organized reliable honest friendly open creative ambitious proactive passionate enthusiastic driven dedicated committed responsible flexible patient calm detail oriented',
  'results focused positive kind curious independent dynamic analytical disciplined loyal punctual adaptable resilient determined energetic most bit of little lot well known rock as to',
  'be what you would call known definitely certainly personally still by nature one those people great fantastic confident competitive diligent like',
);
/** Verbs before "myself": "I consider myself". */
export const SELF_VERBS = wordSet('consider see regard view describe call find rate count deem of');
/** Verbs by which speakers state their own opinion of themselves: "I think I am". */
export const OPINION_VERBS = wordSet('think believe feel say guess know');
/** Clause openers behind which a trait is still the speaker's claim. */
export const OWN_REASONS = wordSet('because since as although though while and but so');
/** "I have excellent communication skills" and the like. */
export const CLAIMED_SKILLS = phraseSet(
  `
  i have|possess a|an strong|great|good|excellent|solid|high work ethic
  i have|possess strong|great|good|excellent|solid|outstanding|exceptional|effective|advanced communication|leadership|people|interpersonal|organisational|organizational|analytical|presentation|negotiation|social|soft|time|management|teamwork|problem skills|management|solving
  i have|possess very|really strong|good|great communication|leadership|people|interpersonal|organisational|organizational|analytical|presentation|social skills
  i have a strong|great|good|deep|keen sense|eye of|for responsibility|ownership|detail|details|urgency|quality|design
  i have a passion for
  i pride myself on|in
  i take pride in my|being
  `,
);
