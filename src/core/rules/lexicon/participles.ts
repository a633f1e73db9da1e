import { wordSet } from '../../text/vocabulary';
import { CALENDAR } from './calendar';

/**
 * Participles that describe a state, a quality, a plan or a feeling: "was interested", "was based on", "was required".
 */
export const STATES = wordSet(
  'interested based located impressed considered tasked excited pleased satisfied motivated convinced concerned worried surprised disappointed frustrated',
  'confused tired stressed overwhelmed delighted thrilled relieved annoyed bored embarrassed scared ashamed determined dedicated committed involved engaged',
  'experienced qualified skilled trained educated talented connected related associated linked tied attached coupled composed comprised known called named',
  'titled situated surrounded filled covered packed crowded limited restricted complicated sophisticated advanced detailed distributed fragmented scattered',
  'outdated supposed meant intended required needed expected due entitled allowed permitted inclined accustomed acquainted balanced mixed divided split',
  'united embedded understaffed overloaded overworked underpaid finished done gone married born divorced retired seated dressed closed unchanged untouched',
  'unaffected unused hidden justified warranted valued appreciated respected loved liked hated wanted missed admired stretched strained rushed mistaken',
  'biased inspired encouraged reassured shocked amazed astonished fascinated intrigued hooked influenced driven fuelled fueled rooted concentrated',
  'focused focussed owned geared tailored suited fitted skewed encoded misconfigured oversized undersized equipped planned scheduled opposed structured mandated spread relaxed heated deserted convoluted',
);

/** Participles of what happens to things or what others decide: nobody wonders who did it. */
export const HAPPENED = wordSet(
  'lost affected stored exposed deprecated broken damaged corrupted destroyed blocked stuck jammed delayed postponed interrupted disrupted overwritten',
  'truncated duplicated dropped swamped flooded clogged hit caught struck burned burnt wasted drained worn exhausted consumed leaked compromised hacked',
  'infected breached attacked stolen forgotten overlooked neglected abandoned left cancelled canceled acquired sold bought laid fired dismissed',
  'hired promoted awarded recognised recognized praised rewarded nominated asked told offered given granted shown taught assigned selected',
  'elected appointed accepted approved adopted rejected declined received perceived regarded seen viewed felt heard renewed signed funded sponsored',
  'paid charged billed published featured thanked congratulated met reached achieved exceeded saved earned gained won triggered caused generated',
  'produced processed called invoked loaded rendered returned sent avoided averted noticed observed reported complained mirrored held kept allocated',
  'contained included excluded understood misunderstood faced challenged threatened forced compelled obliged spent bound voted rated ranked scored',
  'refunded reimbursed served hosted logged recorded locked accompanied followed preceded welcomed greeted mentioned cited',
);

/** In a Result also these are mostly what others did: "was used daily", "was extended for a year". */
export const BY_OTHERS = wordSet(
  'used extended opened copied repeated reused requested ordered highlighted shared shelved showcased applied started featured',
);

/** Participles of making: "was written in Go" describes the thing. */
export const MADE_IN = wordSet('written coded built developed implemented programmed rewritten');

/** Words after "by" that begin a time, an amount or a means rather than an agent. */
export const NO_AGENT = wordSet(
  CALENDAR,
  'then now noon midnight tonight tomorrow today next end about around roughly nearly almost over up at least more less half another means way',
);
/** Nouns with which "by the ..." is a time or an amount. */
export const NO_AGENT_NOUNS = wordSet(
  'end deadline time date day week month year beginning middle start close quarter half factor third margin weekend evening morning sprint',
);
/** "By hand" and the like: no agent, and nobody hidden either. */
export const MANNER = wordSet('hand default design accident mistake chance law definition itself themselves');

/** Simple past of participles that differ from it. */
export const PAST_OF_PARTICIPLE: ReadonlyMap<string, string> = new Map(
  `written wrote,rewritten rewrote,overwritten overwrote,taken took,undertaken undertook,chosen chose,drawn drew,withdrawn withdrew,thrown threw,begun began,
  redone redid,undone undid,run ran,rerun reran,overridden overrode,shaken shook,frozen froze,spoken spoke,woken woke,torn tore,given gave`
    .split(/,\s*/)
    .map(pair => pair.split(' ') as [string, string]),
);
