import { baseOfIrregular, IRREGULAR_PAST, UNCHANGED_PAST } from '../../text/irregularVerbs';
import { type WordId, wordSet, wordTable } from '../../text/vocabulary';

/** Regular verbs of work, study and talk, in their base form; irregular ones come from `irregularVerbs.ts`. */
const REGULAR = `
  abandon absorb accelerate accept access accommodate accompany accomplish achieve acknowledge acquire act activate adapt add address adjust
  administer admit adopt advance advise advocate affect aggregate agree aim alert align allocate allow alter amend analyse analyze announce annotate answer
  anticipate apologise apologize appear apply appoint appreciate approach approve architect archive argue arrange arrive ask assemble assess assign assist
  assume assure attach attempt attend attract audit authenticate author authorise authorize automate avoid await
  back backfill balance ban base batch battle behave believe belong benchmark benefit bisect blame blend block book boost boot borrow bother bounce
  brainstorm branch breathe breach brief browse budget buffer bump bundle bypass
  cache calculate calibrate call calm cancel capture care carry categorise categorize cause celebrate centralise centralize certify chair challenge
  champion change charge chart chase chat check cite claim clarify classify clean clear click climb clone close coach code collaborate collapse
  collate collect combine comment commission commit communicate compare compensate compete compile complain complete comply compose compress
  compromise compute concentrate conclude conduct confess configure confirm conflict confront confuse connect consider consist consolidate construct consult
  consume contact contain containerise containerize continue contrast contribute control convene converge convert convey convince cook cooperate
  coordinate cope copy correct correlate corrupt counsel count couple cover craft crash crawl create criticise criticize critique cross curate customise
  customize cycle
  damage date deactivate debate debrief debug decide declare decline decommission decompose decouple decrease decrypt dedicate deduce deduplicate defend
  defer define degrade delay delegate delete deliver demand demo demonstrate denormalise denormalize deny depend deploy deprecate derive describe
  deserve design detach detect determine develop devise diagnose differ digitise digitize diminish direct disable disagree disappear disclose
  disconnect discontinue discover discuss dismiss dispatch display dispute dissect distinguish distribute dive diversify divide dockerise dockerize
  document donate double download downgrade downsize draft drag drain drill drop dump duplicate
  earn ease edit educate elaborate elect elevate elicit eliminate email embark embed embrace emerge emphasise emphasize empathise empathize employ empower emulate enable
  encapsulate encode encounter encourage encrypt end endorse enforce engage engineer enhance enjoy enlarge enlist enrich enrol enroll ensure enter
  entertain enumerate equip escalate escape establish estimate evaluate evolve examine exceed exchange exclude execute exercise exhaust exist expand
  expect expedite experience experiment explain exploit explore export expose express extend extract
  face facilitate factor fail familiarise familiarize favor favour fear feature fetch field figure file fill filter finalise finalize finance finish
  fire fit fix flag flatten flush focus follow force fork form formalise formalize format formulate forward foster frame free freelance fulfil fulfill
  function fund
  gain gather generate govern grab graduate grant google graph greet group guarantee guard guess guide
  halve hand handle happen harden harmonise harmonize harness hate haul head help hesitate highlight hint hire honor honour hop hope host hotfix hunt
  identify ignore illustrate imagine implement imply import impress improve include incorporate increase incur index indicate infer influence inform
  inherit initiate inject innovate inquire insert insist inspect inspire install instantiate institute instruct instrument insulate insure integrate
  intend intensify interact intercept interpret interrupt intervene interview introduce invalidate invent inventory invest investigate invite invoke
  involve isolate issue iterate itemise itemize
  join joke jot judge juggle jump justify
  kick kill knock
  label lack last launch layer leak lean level leverage lift lighten like limit link lint list listen live load lobby localise localize locate lock log
  look loop loosen love lower
  mail maintain manage mandate map mark market master match matter maximise maximize measure mediate memoise memoize mention mentor merge message
  migrate minimise minimize mirror miss mitigate mix mobilise mobilize mock model moderate modernise modernize modify modularise modularize monitor
  motivate mount move multiply
  name narrow navigate need negotiate network neglect normalise normalize note notice notify nudge
  obey object observe obtain occur offer offload onboard open operate oppose opt optimise optimize orchestrate order organise organize orient
  originate outline outperform outsource overcommunicate overhaul overlap overload overlook oversleep owe own
  pack package page paginate paint pair panic parallelise parallelize parameterise parameterize paraphrase park parse participate partition partner pass
  paste patch pause perform permit persist persuade phase phone phrase pick picture pilot pin ping pinpoint pioneer pitch pivot place plan play
  plead please plot plug point poke poll pool populate port pose position possess post postpone practice practise praise precede precompute predict
  prefer prefetch prep prepare present preserve press presume pretend prevent price print prioritise prioritize probe proceed process procure produce profile
  program progress project promise promote prompt propose protect prototype provide provision prune publish pull pump purchase purge pursue push
  qualify quantify query question queue quicken quote
  raise ramp rank rate re-run reach react realign realise realize reallocate rearchitect rearrange reason reassess reassign reassure rebase
  reboot rebalance rebrand recalculate recall receive recheck recognise recognize recommend reconcile reconfigure reconnect reconsider reconstruct
  record recover recreate recruit rectify recycle redefine redeploy redesign redirect redistribute reduce re-engineer reengineer refactor refer
  refine reflect reformat reframe refresh refund refuse register regret regroup regulate rehearse reindex reinforce reinstall reintroduce reinvent
  reject relate relax relaunch relay release relieve relocate rely remain remediate remember remind remodel remove rename render renegotiate renew
  renovate rent reorder reorganise reorganize repackage repair repeat rephrase replace replan replatform replay replicate reply report represent
  reproduce request require rescale reschedule research reserve reshape reshuffle resign resist resize resolve respect respond restart restate
  restore restrict restructure result resume retain rethrow retire retrain retrieve retrofit retry return reuse reveal reverse revert review revise
  revisit revive revoke reward rework risk roll rollback root rotate route rush
  sacrifice salvage sample sandbox satisfy save scale scan schedule scope score scrap scrape screen script scrub seal search secure segment select
  separate sequence serialise serialize serve settle shadow shape shard share sharpen shift ship shop shorten shout showcase shuffle sign signal
  silence simplify simulate sketch skip slash slice slow smooth snapshot socialise socialize soften solicit solidify solve sort sound source
  space spark specialise specialize specify speed sponsor spot sprint squash stabilise stabilize stack staff stage stall stamp standardise
  standardize start starve state stay steer step stick stop store strategise strategize stream streamline strengthen stress stretch strip structure
  struggle stub study style submit subscribe subtract succeed suffer suggest suit summarise summarize supervise supply support suppose suppress
  surface surprise survey survive suspect suspend sustain swap swarm switch sync synchronise synchronize synthesise synthesize systematise systematize
  tackle tag tailor talk tally target task tease template tend terminate test thank theorise theorize thread threaten throttle tick tidy tie tighten time
  timebox toggle tokenise tokenize touch tour trace track trade train transfer transform transition translate transmit transport trap travel traverse treat
  triage trigger trim triple troubleshoot truncate trust try tune turn tutor tweak type
  uncover undercut underestimate underline understand unify uninstall unite unlock unpack untangle update upgrade upload upskill urge use utilise
  utilize
  vacate validate value vary vent verify version vet view virtualise virtualize visit visualise visualize voice void volunteer vote vouch
  wait walk want warm warn warrant wash waste watch weigh welcome whiteboard widen wipe wire wish withhold witness wonder work worry wrangle wrap wrestle
  yell yield zip zoom
`;

/** Words in -ed that are not verb forms. */
const NOT_PAST = new Set(
  `need speed feed seed weed deed bleed breed greed creed reed steed heed indeed hundred kindred sacred naked wicked rugged ragged jagged
  crooked embed exceed proceed succeed concede recede shred sled bed red shed biped moped beloved talented gifted unused unexpected
  unlimited unfinished untested unplanned undefined unrelated unwanted unprecedented so-called infrared`.split(/\s+/),
);
/** Words in -s that look like a verb but are something else first. */
const NOT_THIRD = new Set('always perhaps besides towards afterwards does this thus its'.split(' '));

const BASE = new Set<string>();
for (const base of REGULAR.trim().split(/\s+/)) BASE.add(base);
for (const base of UNCHANGED_PAST.split(' ')) BASE.add(base);
for (const form of IRREGULAR_PAST.split(' ')) BASE.add(baseOfIrregular(form)!);
const PAST_AS_PAST = new Set(IRREGULAR_PAST.split(' '));
const UNCHANGED = new Set(UNCHANGED_PAST.split(' '));
/** Participles that are never a simple past by themselves. */
const ONLY_PARTICIPLE = new Set(
  `been begun bitten blown broken chosen done drawn drunk driven eaten fallen flown forbidden forgotten forgiven frozen gotten given gone grown
  hidden known lain mistaken overseen proven redone rewritten rethought ridden rung risen seen shaken shown shrunk sung sunk spoken stolen sworn
  swum taken torn thrown undergone undertaken undone woken worn withdrawn written overtaken overridden overwritten outgrown foreseen woven`.split(
    /\s+/,
  ),
);
/** Past forms that are never a participle. */
const ONLY_PAST = new Set(
  `was were began bit blew broke chose did drew drank drove ate fell flew forbade forgot forgave froze gave went grew hid knew oversaw redid
  rewrote rode rang rose saw shook shrank sang sank spoke stole swore swam took tore threw underwent undertook undid woke wore withdrew wrote overtook
  overrode overwrote outgrew foresaw wove came became ran overcame`.split(/\s+/),
);

/** What a word may be, as a verb; bits. A word can be several: `set` is past, participle and base. */
export const VerbForm = {
  /** Simple past: "wrote", "added", "set". */
  past: 1,
  /** Past participle: "written", "added", "set". */
  participle: 2,
  /** Base form, also the present after "I" and "we": "write", "add", "set". Known verbs only. */
  base: 4,
  /** Third person: "writes". Known verbs only. */
  third: 8,
  /** "writing". Any word in -ing of five letters or more. */
  gerund: 16,
} as const;

function formsOf(text: string): number {
  let forms = 0;
  if (BASE.has(text)) forms |= VerbForm.base;
  if (UNCHANGED.has(text)) forms |= VerbForm.past | VerbForm.participle;
  if (PAST_AS_PAST.has(text)) {
    if (!ONLY_PARTICIPLE.has(text)) forms |= VerbForm.past;
    if (!ONLY_PAST.has(text)) forms |= VerbForm.participle;
  } else if (text.length > 3 && text.endsWith('ed') && !NOT_PAST.has(text))
    forms |= VerbForm.past | VerbForm.participle;
  if (text === 'run' || text === 'come' || text === 'become' || text === 'overcome') forms |= VerbForm.participle;
  if (text.length > 4 && text.endsWith('ing')) forms |= VerbForm.gerund;
  if (text.length > 3 && text.endsWith('s') && isThird(text)) forms |= VerbForm.third;
  return forms;
}

function isThird(text: string): boolean {
  if (NOT_THIRD.has(text)) return false;
  if (BASE.has(text.slice(0, -1))) return true;
  if (!text.endsWith('es')) return false;
  return BASE.has(text.slice(0, -2)) || (text.endsWith('ies') && BASE.has(`${text.slice(0, -3)}y`));
}

/** The verb forms that a word can be: bits of `VerbForm`, 0 for a word that is not a verb. */
export const verbForms: (id: WordId) => number = wordTable(formsOf);

/** Whether a word can be a simple past ("wrote", "added", "set"); `was` and `had` too. */
export function isPast(id: WordId): boolean {
  return (verbForms(id) & VerbForm.past) !== 0;
}

/** Whether a word is a simple past and no base form ("wrote", "added", not "set" or "read"). */
export function isOnlyPast(id: WordId): boolean {
  return (verbForms(id) & (VerbForm.past | VerbForm.base)) === VerbForm.past;
}

/** Whether a word can be a past participle. */
export function isParticiple(id: WordId): boolean {
  return (verbForms(id) & VerbForm.participle) !== 0;
}

/**
 * The base form of a known verb's past form, participle or gerund, or undefined: "planned" and "planning" give "plan".
 */
export function baseOf(text: string): string | undefined {
  const irregular = baseOfIrregular(text);
  if (irregular !== undefined || BASE.has(text)) return irregular ?? text;
  const ending = text.endsWith('ed') ? 2 : text.endsWith('ing') ? 3 : 0;
  if (ending === 0) return undefined;
  const stem = text.slice(0, -ending);
  const candidates = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')];
  return candidates.find(base => BASE.has(base));
}

/** "was", "were" and their negations. */
export const PAST_BE = wordSet("was were wasn't weren't wasnt werent");
/** "am", "is", "are" and their contractions with a pronoun or "not". */
export const PRESENT_BE = wordSet("am is are isn't aren't i'm we're they're you're he's she's it's that's there's");
/** Helpers that say what could, should or will be. */
export const MODALS = wordSet(
  "would could should might must can will may shall ought cannot can't couldn't wouldn't shouldn't won't mustn't needn't mightn't",
  "i'll we'll you'll they'll he'll she'll it'll gonna",
);
/** Verbs of having, in the present: with a participle they make a perfect. */
export const PRESENT_HAVE = wordSet("have has haven't hasn't i've we've they've you've");
/** "do" in the present. */
export const PRESENT_DO = wordSet("do don't does doesn't");
/** Verbs of thinking, feeling, having and being: the present of these says nothing about the time of a story. */
export const STATIVE = wordSet(
  'be need want know think believe feel like love hate prefer hope wish guess suppose assume imagine mean understand remember recall forget admit agree',
  'disagree doubt seem appear own owe have belong contain consist depend matter deserve enjoy value appreciate expect intend trust regret consider',
  'suspect tend live',
);

/** Adverbs that stand between a subject and its verb. Words in -ly are recognised by their ending. */
const MIDDLE_ADVERBS = new Set(
  `always usually often never sometimes rarely seldom ever then also just still soon again first second next later finally now already almost even
  only once twice therefore thus hence instead meanwhile afterwards afterward together alone both all each either personally myself ourselves yet
  though however too further rather quite not right straight half somewhat somehow well perhaps maybe otherwise nevertheless nonetheless likewise
  indeed thereby mostly`.split(/\s+/),
);
const NOT_ADVERB = new Set(
  `reply apply supply comply rely fly ally assembly family anomaly july italy daily weekly monthly friendly imply multiply rally tally bully
  belly jelly butterfly melancholy homily lovely likely unlikely lonely ugly costly deadly`.split(/\s+/),
);

const adverbs = wordTable(text =>
  MIDDLE_ADVERBS.has(text) || (text.length > 4 && text.endsWith('ly') && !NOT_ADVERB.has(text)) ? 1 : 0,
);

/** Whether a word can stand between a subject and its verb ("then", "quickly", "always", "not"). */
export function isAdverb(id: WordId): boolean {
  return adverbs(id) === 1;
}
