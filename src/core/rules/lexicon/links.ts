import { wordSet } from '../../text/vocabulary';

/** Words that tie a sentence to what was said before. */
export const LINK_WORDS = wordSet(
  "this that these those it its it's itself they them their theirs they're he she him her his hers there since after afterwards afterward later then",
  'therefore thus hence consequently so because due thanks through both still again now meanwhile eventually finally ultimately resulting resulted outcome',
  'result results new former latter same such which who instead once when with without also too',
);

/** Nouns that after "the", "my" or "our" stand for what was done. */
export const DEED_NOUNS = wordSet(
  'fix fixes change changes solution project tool feature release launch migration rollout update updates improvement improvements work effort efforts',
  'approach system app application product site website page plan idea process task goal target deadline presentation event course class campaign report',
  'meeting training workshop conflict problem issue matter decision story experience demo version deployment service script rewrite refactoring redesign',
  'final whole entire end first',
);
export const BEFORE_DEEDS = wordSet('the my our your final overall whole');

/** Words too general to tie anything. */
export const FUNCTION_WORDS = wordSet(
  'have from were been will would could should might their about before over under into than then them they what when where while more most much many some',
  'very just only also with that this there here your yours mine ours other another each every both either neither first last next well even ever never',
  'because during within without between among against along across around upon onto like able having being does done make made making take took taken',
  'come came went gone goes going give gave given keep kept good great better best really quite almost nearly until though although however',
);

/** Groups of words for the same thing; words are compared by stem. */
export const SYNONYMS: readonly string[] = [
  'latency response slow fast faster quick quicker quickly speed performance delay wait waiting load loading duration time timing',
  'user users customer customers client clients visitor visitors buyer shopper guest guests patient patients student students people audience',
  'bug bugs error errors issue issues defect defects fail failing failure failures incident incidents crash crashes outage outages fault downtime uptime available availability reliable reliability stable stability timeout timeouts',
  'revenue sale sales sell sold profit income turnover conversion conversions order orders checkout shop shopping purchase',
  'build builds pipeline deploy deployment deployments release releases shipping shipped ship rollback delivery deliver delivered launch launched live',
  'cost costs money budget spend spending saving savings saved price expensive cheap cheaper bill invoice euros dollars pounds',
  'test tests testing coverage quality regression regressions review reviews reviewed',
  'team teams colleague colleagues coworker coworkers teammate teammates developer developers engineer engineers junior staff employee employees member members',
  'database query queries index table tables schema data storage record records rows import export migration migrate migrated',
  'memory server servers infrastructure cloud cluster capacity scale scaling traffic requests machine machines',
  'manager boss lead leader leadership management stakeholder stakeholders director supervisor',
  'deadline schedule date time late delay delayed sprint',
  'ticket tickets support complaint complaints complained calls helpdesk',
  'document documentation documented docs wiki guide onboarding onboard training trained train mentor mentored mentoring learn learned teach taught grade exam',
  'security secure vulnerability vulnerabilities audit attack attacks breach compliance',
  'agree agreed agreement conflict argue argued disagree disagreement decision decided compromise',
];
