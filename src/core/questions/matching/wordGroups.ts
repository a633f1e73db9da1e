import { stemOf } from '../../text/vocabulary';

/**
 * Words that mean much the same in an interview answer, by the name that stands for any of them in a match phrase:
 * `{slow}`. Compared by stem, so one form of a word is enough. A group holds single words only.
 */
const GROUPS: Readonly<Record<string, string>> = {
  // figures and change
  time: 'second seconds millisecond milliseconds ms minute minutes hour hours sec secs min mins day days week weeks month months',
  slow: 'slow slower sluggish crawl crawled laggy lag lagged latency delay timeout timed hang hung stall spin spinner wait waited waiting drag forever',
  faster: 'fast faster quick quicker quickly speed sped instant instantly snappy responsive shorten shortened halved',
  fell: 'fall fell drop dropped cut reduce reduced shrink shrank decrease decreased lower lowered down halve halved less fewer vanish disappear gone stop stopped zero shaved slashed',
  rose: 'rise rose grow grew increase increased climb climbed jump jumped double doubled triple tripled up more higher peak surge spike swell',
  better: 'improve improved better gain speedup benefit win pay paid saved save saving healthier smoother',
  worse: 'worse degrade degraded suffer suffered hurt struggle struggled broke crash crashed collapse fail failed',
  load: 'load traffic request requests rush peak spike users visitors concurrent throughput volume busy scale',
  many: 'million millions thousand thousands hundred hundreds billion dozens gigabytes terabytes gb tb rows records events',
  // finding out
  measure:
    'measure measured measurement profile profiled profiler benchmark benchmarked time timed timing baseline trace traced tracing instrument metric metrics log logged monitor recorded count counted',
  look: 'look looked inspect inspected read check checked examine examined dig dug review reviewed compare compared watch watched study studied',
  find: 'find found discover discovered spot spotted notice noticed see saw learn turned identify identified uncover pin pinpoint trace traced reveal revealed show showed',
  cause: 'cause caused reason root culprit because why due source origin fault explanation explained behind guilty',
  guess:
    'guess guessed hypothesis hypotheses theory suspect suspected suspicion assume assumed idea bet hunch think thought believe',
  narrow:
    'narrow narrowed rule ruled exclude excluded eliminate eliminated isolate isolated bisect bisected half halved strip stripped remove removed swap swapped',
  reproduce:
    'reproduce reproduced repro recreate recreated replay replayed trigger triggered repeat repeated simulate simulated',
  confirm:
    'confirm confirmed prove proved proof verify verified validate validated sure convinced evidence check checked fit matched',
  // building and changing
  build:
    'build built write wrote create created make made implement implemented develop developed set add added introduce introduced put design designed',
  fix: 'fix fixed repair repaired patch patched correct corrected solve solved resolve resolved mend change changed replace replaced swap swapped',
  change:
    'change changed replace replaced rewrite rewrote swap swapped switch switched move moved turn turned convert converted rework refactor refactored restructure',
  remove: 'remove removed delete deleted drop dropped cut strip rid throw threw retire retired',
  split:
    'split separate separated divide divided break broke carve carved extract extracted decompose pull pulled partition',
  choose:
    'choose chose pick picked decide decided select selected settle settled opt opted prefer preferred choice decision go went',
  instead: 'instead rather over versus vs than alternative alternatives otherwise against',
  test: 'test tests tested testing spec suite unit integration regression assertion e2e mock',
  deploy:
    'deploy deployed deployment release released rollout ship shipped roll rolled launch launched publish live production pipeline',
  undo: 'rollback revert reverted undo undone back roll rolled restore restored switch',
  automate: 'automate automated automatic automatically script scripted pipeline ci job scheduled bot',
  monitor:
    'monitor monitored monitoring alert alerts alerting alarm dashboard dashboards graph grafana prometheus metric metrics watch observability pager log logs tracing',
  document:
    'document documented documentation docs write wrote readme wiki runbook guide swagger openapi postmortem notes page describe',
  prevent:
    'prevent prevented prevention avoid avoided guard guarded stop stopped catch caught never again regression ensure protect',
  // things
  cache: 'cache cached caching redis memcached cdn memory memoize ttl varnish',
  database:
    'database db postgres postgresql mysql sql mongo mongodb oracle sqlite table tables schema mariadb dynamodb cassandra nosql',
  query: 'query queries select join joins sql statement orm lookup scan subquery subselect',
  index: 'index indexes indices indexed indexing composite covering',
  queue:
    'queue queues queued broker rabbitmq kafka sqs message messages event events topic worker workers job jobs consumer pubsub background stream',
  server:
    'server servers instance instances node nodes machine machines pod pods container containers vm replica replicas box host',
  service: 'service services microservice microservices api module component app application backend system',
  endpoint: 'endpoint endpoints route routes path url resource resources get post put delete patch',
  user: 'user users customer customers client clients people visitor visitors patient patients staff reader readers student students member members guest guests',
  team: 'team teams colleague colleagues teammate coworker squad developer developers engineer engineers designer manager lead',
  talk: 'talk talked meet met meeting call called ask asked discuss discussed sync chat standup tell told explain explained agree agreed sit sat pair paired weekly daily conversation message',
  error:
    'error errors exception exceptions fail failed failure failures fault bug bugs crash timeout 500 4xx 5xx invalid wrong',
  secret: 'secret secrets key keys password passwords token tokens credential credentials vault',
  encrypt:
    'encrypt encrypted encryption tls https ssl aes hash hashed hashing bcrypt argon2 scrypt salt salted kms cipher',
  login:
    'login log logged signin sign authenticate authentication password session sessions token jwt oauth oidc mfa 2fa identity sso',
  allow:
    'permission permissions role roles authorise authorize authorisation authorization access allow allowed may rbac privilege privileges grant scope least',
  // judging
  cost: 'cost costs price downside drawback disadvantage trade tradeoff tradeoffs sacrifice expense expensive penalty overhead complexity worse pay paid dearer burden',
  benefit: 'benefit advantage upside gain win plus pro strength worth helps',
  depends: 'depend depends depending when if unless case cases fits suits right where',
  learn:
    'learn learned learnt lesson taught since now next differently realise realised realize takeaway habit afterwards remember',
  own: 'my mine i owned own responsible personally myself led drove charge',
  because: 'because since so reason why therefore due as meant',
  first: 'first start started begin began initially before',
  after: 'after afterwards since now then later today following',
  // stories and stacks
  hard: 'hard harder hardest difficult difficulty tricky tough challenge challenging complicated complex awkward nasty painful catch obstacle puzzling intermittent sporadic',
  wrong:
    'wrong wrongly mistake mistaken blame blamed useless pointless nothing unfortunately wasted backfired innocent clean misleading embarrassing',
  complain:
    'complain complained complaint complaints ticket tickets grumble angry annoyed frustrated unhappy upset phoned rang reported shouting',
  money: 'euro euros dollar dollars pound pounds revenue money cost costs bill budget sales refund refunds',
  language:
    'java python go golang javascript typescript node node.js nodejs php ruby kotlin scala rust c csharp dotnet elixir',
  framework:
    'django flask fastapi spring boot express nestjs nest laravel rails symfony quarkus micronaut gin fiber asp.net phoenix fastify',
  frontend: 'frontend front ui screen screens browser client react vue angular svelte ios android mobile app',
  container: 'docker dockerfile container containers image images compose podman',
  orchestrator: 'kubernetes k8s eks gke aks openshift swarm nomad ecs fargate helm cluster',
  broker: 'rabbitmq kafka sqs sns nats pulsar activemq kinesis broker queue queues topic pubsub bus redpanda',
  sensitive:
    'sensitive personal private confidential health medical patient patients bank card cards payment salary salaries passport passports addresses diagnosis pii iban',
  warehouse:
    's3 parquet hdfs lake warehouse bucket snowflake bigquery redshift clickhouse iceberg avro blob partition partitioned columnar cassandra timescale',
};

const stems = new Map<string, ReadonlySet<string>>();

/** The stems of a word group, made when it is first asked for, or undefined when there is no such group. */
export function findWordGroup(name: string): ReadonlySet<string> | undefined {
  let found = stems.get(name);
  if (!found && Object.hasOwn(GROUPS, name)) {
    found = new Set(GROUPS[name]!.split(' ').map(stemOf));
    stems.set(name, found);
  }
  return found;
}

/** The words of a word group as people write them, or undefined when there is no such group. */
export function wordsOfGroup(name: string): readonly string[] | undefined {
  return Object.hasOwn(GROUPS, name) ? GROUPS[name]!.split(' ') : undefined;
}

/** The names of all word groups. */
export const WORD_GROUP_NAMES: readonly string[] = Object.keys(GROUPS);
