import { wordSet, wordTable } from '../../text/vocabulary';
import { phraseSet } from '../engine/phrases';
import { CALENDAR } from './calendar';

/** Words and phrases that count or praise without naming: before one of `ABSTRACTIONS`. */
export const QUANTIFIERS = phraseSet(
  `
  various
  several
  multiple
  different
  numerous
  countless
  diverse
  appropriate
  relevant
  necessary
  suitable
  proper
  modern
  best
  cutting edge
  state of the art
  up to date
  latest
  newest
  industry standard
  industry leading
  some
  many
  all the
  all kinds|sorts of
  a|the range|variety|number|set|series|host|multitude|combination|mix|bunch|selection|plethora|myriad of
  a wide|broad|large|whole|great|full|vast|good|huge range|variety|number|set|series|array|choice of
  a lot of
  lots of
  plenty of
  loads of
  a bunch of
  `,
);
/** Plurals that stand for a thing that could be named. */
export const ABSTRACTIONS = wordSet(
  'techniques tools technologies methods strategies solutions measures steps practices optimisations optimizations approaches frameworks improvements methodologies mechanisms tactics',
  'enhancements tooling',
);
/** Words between quantifier and noun that refer to things named before or point at something. */
export const NAMED_BEFORE = wordSet(
  'other others such these those further additional more similar same following above mentioned named listed next remaining said related',
);
/** What ends the stretch between quantifier and noun. */
export const BREAKS = wordSet(
  'i we you he she it they who which that is are was were be been to of in on at by for from with the a an our my your their his her its so but because as if when not no than then',
);
/** Words before a quantifier that make it a comparison, a negation or a thing of its own. */
export const NOT_VAGUE = wordSet(
  'how too so as not no without these those such his her their our my its few enough ask',
);
/** Words that announce the items. */
export const ITEMS_FOLLOW = wordSet(
  'such including included like namely e.g eg i.e example instance specifically especially particularly notably ranging',
);
/** Words after the noun and a comma that continue the sentence rather than list something. */
export const GOES_ON = wordSet(
  'and but so or which who that then i we it they because as while when where if to with after before since until not although though yet however this these the for by in on at resulting leading making',
);
/** How a next sentence begins that lists the items: with one of these words, or with a phrase. */
export const LISTING_WORDS = wordSet(
  'first firstly second these they those one two among specifically namely both each some most mainly primarily particularly including e.g eg examples example',
);
export const LISTING_PHRASES = phraseSet(
  `
  the first|main|most|biggest|best|one|second|key|simplest|second|other
  in particular|detail|addition
  for example|instance|the|one|each|reads|writes|my|our
  to name
  on the|one
  my first|main|favourite|favorite
  it|this|that included|includes|meant|was|were
  `,
);
/** Capitals that name nothing. */
export const DATES = wordSet(CALENDAR);
/** What was split, joined or thrown away is not a means that was used: "split the job into several steps". */
export const NO_MEANS = wordSet('removed deleted dropped retired merged split divided renamed into');
/** Words of a sentence about code, where methods are a thing of their own. */
export const CODE_THINGS = wordSet(
  'class classes object objects interface interfaces subclass override overridden overload called',
);
/** Verbs before "best practices" that make a claim of them. */
export const FOLLOWING = wordSet(
  'follow followed follows following apply applied applies applying use used uses using adopt adopted implement implemented introduce introduced enforce enforced with per',
);
/** After "all the steps": what makes them known ones. */
export const KNOWN_BY = wordSet('of in from that which i we they needed required listed described on for nobody no');
/** Verbs of having before "different approaches": the disagreement is the point. */
export const HELD = wordSet('had have has having with took take between');

/** Names of tools and products that are often written in lower case. */
const NAMES = new Set(
  `nginx kafka redis docker kubernetes k8s postgres postgresql mysql mongodb mongo sqlite react angular vue svelte node nodejs node.js nestjs next.js spring django flask
  fastapi rails laravel symfony jenkins terraform ansible helm git github gitlab bitbucket jira confluence slack grafana prometheus datadog splunk kibana elasticsearch logstash
  rabbitmq celery airflow spark hadoop hive aws azure gcp lambda s3 ec2 dynamodb cassandra graphql grpc soap oauth jwt k6 locust jmeter gatling selenium cypress playwright jest
  mocha junit pytest testng postman swagger openapi webpack vite babel typescript javascript python java kotlin swift golang rust scala ruby php c# linux ubuntu bash excel tableau
  powerbi looker figma photoshop wordpress shopify salesforce sap zapier trello asana miro zoom memcached varnish haproxy envoy istio consul vault okta auth0 sentry
  newrelic pagerduty opsgenie sonarqube eslint prettier maven gradle npm yarn pip conda numpy pandas pytorch tensorflow sklearn keras hibernate sequelize prisma flyway liquibase
  scrum kanban pomodoro moscow sql nosql html css json xml yaml http https tcp udp dns tls ssl cdn orm etl`.split(
    /\s+/,
  ),
);

/** Whether a word is the name of a tool or product in lower case. */
export const isToolName: (id: number) => number = wordTable(text => (NAMES.has(text) ? 1 : 0));
