import { type WordSet, wordSet } from '../../text/vocabulary';
import { phraseSet } from '../engine/phrases';

/**
 * Phrases that prove an outcome without a figure: somebody took it over, uses it, asked for more, or a date was kept.
 */
export const PROOF = phraseSet(
  `
  rolled out to|across|in|globally|worldwide|everywhere
  rolled it|this|them out to|across|in|globally|worldwide|everywhere
  rolling it|this out to|across
  rollout to|across
  company wide
  still in use|production|place|service|operation
  still used|uses|use|using|runs|run|running|works|relies|rely|follows|follow|live|maintained
  in use today|now|since|by|across|at
  to this day
  is|are now|currently used|in
  used by|across|throughout the|our|all|every|other|several|many|both|new|most|teams|everyone
  use|uses|using it|them|this|that|mine today|now|daily|every|for|in|as|since
  continues|continue to use|run|serve
  on time|schedule|budget
  on the agreed|planned|promised|scheduled|original|exact|target|due|set date|day|deadline
  within|under budget
  ahead of
  in time for|to
  days|weeks|months|hours|day|week|month early|earlier|ahead
  without delay|delays
  put me|us in charge
  asked|invited me|us|for to|back|again
  signed off|on|up
  sign off
  signed their|our|the|a contract|agreement
  recognised|recognized|praised|thanked|commended|congratulated|acknowledged|credited|endorsed by|me|us|publicly
  thank you letter|note|email
  employee|developer|engineer|team|intern of the month|quarter|year|week
  hall of fame
  selected|chosen|named as|for|by|to|the|best
  top|highest|full|best grade|grades|marks|mark|score|rating|result
  positive|star|excellent|favourable|favorable reviews|review
  reference customer|client|project|architecture|implementation
  case study
  never again
  not a|one single
  stayed|remained|stays|remains|kept empty|quiet|green|clean|silent
  to none|nothing
  nobody noticed|reported|lost|had|has|missed|left|quit
  no one noticed|reported|lost|had|has|missed|left|quit
  been|had|have|seen|lost|missed a single
  repeated every|each|in|by|for
  none of the|our|them|these
  stayed|remained up|online through|during|all
  follow up contract|order|project
  closed the|our case|complaint|finding|ticket
  merged upstream
  copied|reused|picked|taken it|up|over
  `,
);

/** A size without a number. */
export const MAGNITUDE = phraseSet('order|orders of magnitude');

/** Words that are such proof by themselves. */
export const PROOF_WORDS = wordSet(
  'adopted adopts promoted renewed renewal awarded award awards won prize medal certified certification accreditation accredited published patent patented',
  'funded shortlisted approved nominated commended distinction replicated scholarship',
);

/** A word of the second list within a few words after one of the first is proof too. */
export const PROOF_PAIRS: readonly (readonly [WordSet, WordSet, number])[] = [
  [
    wordSet(
      'met meet meeting meets hit hitting hits beat beating beats made exceeded exceeds surpassed kept reached achieved before by within inside',
    ),
    wordSet(
      'deadline deadlines target targets sla slas slo slos quota quotas kpi kpis milestone milestones timeline timelines cutoff',
    ),
    5,
  ],
  [
    wordSet('passed passes pass passing cleared survived'),
    wordSet(
      'audit audits review reviews inspection inspections exam exams test tests testing check checks checklist acceptance assessment assessments',
      'compliance uat qa probation interview interviews examination verification pentest validation security thesis course module',
    ),
    5,
  ],
  [
    wordSet('became become becomes made as remains remained part now is was'),
    wordSet(
      'default standard norm template blueprint benchmark reference guideline guidelines onboarding policy facto official',
    ),
    4,
  ],
  [
    wordSet('given offered got received earned handed granted accepted'),
    wordSet(
      'lead promotion offer contract raise bonus ownership internship grant certificate leadership position job role',
    ),
    4,
  ],
  [
    wordSet('extended extend extending'),
    wordSet('contract internship agreement pilot subscription licence license placement'),
    4,
  ],
  [wordSet('signed signing'), wordSet('contract contracts agreement deal renewal order'), 5],
  [
    wordSet('decided chose decision chosen'),
    wordSet(
      'adopt extend roll use keep fund continue expand buy invest copy reuse hire make standardise standardize move switch migrate replace open',
    ),
    3,
  ],
  [
    wordSet('other another neighbouring sister several more'),
    wordSet('adopt copied copy followed reused picked started took asked borrowed'),
    4,
  ],
  [
    wordSet("never not hasn't haven't hadn't hasnt didn't"),
    wordSet('again recurred recur recurrence reappeared reoccurred returned since'),
    6,
  ],
  [wordSet('never'), wordSet('failed crashed broke missed lost happened came'), 2],
];

/** The same for a question about conflict, stakeholders or communication: it ended in an agreement. */
export const AGREEMENT = wordSet(
  'agreed agree agrees agreement adopted accepted accepting decided resolved resolve settled compromise compromised consensus reconciled signed approved apologised',
  'apologized aligned',
);

/** Signs that a question or story is about such a thing. */
export const CONFLICT = wordSet(
  'conflict conflicts conflicting disagree disagreed disagreement disagreements argue argued argument arguments dispute disputes disputed tension',
  'tensions clash clashed quarrel stakeholder stakeholders persuade persuaded convince convinced influence influenced negotiate negotiated negotiation',
  'misunderstanding misunderstandings miscommunication communication opposed objected resisted resistance pushback friction mediate mediated sceptical',
  'skeptical complained upset angry',
);

/** People whose praise is named evidence, as the subject of one of `SAID`. */
export const SOURCES = wordSet(
  'manager managers boss client clients cto ceo cfo coo vp director directors lead supervisor professor head owner auditor auditors mentor teacher customer',
  'recruiter principal chairman board president founder founders inspector regulator examiner sponsor teamlead leadership management lecturer tutor',
);
export const SAID = wordSet(
  'praised thanked commended complimented congratulated recognised recognized acknowledged told said wrote confirmed asked approved chose renewed invited',
  'offered reported extended hired appointed nominated selected ordered bought introduced copied decided mentioned credited called rated ranked cited',
);
/** Praise that counts once "from" names who gave it. */
export const PRAISE = wordSet(
  'feedback praise thanks compliment compliments recognition kudos commendation appreciation testimonial testimonials review reviews letter email note',
);
export const FROM_ANYONE = wordSet(
  'everyone everybody people users customers clients stakeholders colleagues peers others all many various both multiple',
);

/** Words for "none", and what it is good to have none of. */
export const NOTHING = wordSet('no zero without never nobody none nor not');
export const TROUBLES = wordSet(
  'downtime outage outages incident incidents loss losses error errors bug bugs regression regressions rollback rollbacks complaint complaints failure',
  'failures defect defects crash crashes alert alerts page pages ticket tickets timeout timeouts escalation escalations breach breaches duplicate duplicates',
  'delay delays interruption interruptions disruption disruptions injury injuries accident accidents violation violations vulnerability vulnerabilities leak',
  'leaks penalty penalties fine fines churn refund refunds return returns rework finding findings corruption overtime cancellation cancellations shortage',
  'shortages turnover absences warnings blockers conflicts casualties data objections remarks reopened lost missed',
);
/** Troubles too general to prove anything after a bare "without". */
export const GENERAL_TROUBLES = wordSet('issue issues problem problems');
export const SPECIFIES = wordSet(
  'further new more production critical major security customer single reported open known recurring such similar follow data',
);
