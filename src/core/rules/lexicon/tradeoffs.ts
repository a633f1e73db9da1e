import { phraseSet } from '../engine/phrases';

/** Words and phrases that name what a choice costs, or what it was weighed against. */
export const COSTS = phraseSet(
  `
  trade off|offs
  tradeoff
  tradeoffs
  trade|trades|trading consistency|latency|speed|space|memory|simplicity|freshness|accuracy|some|one
  downside
  downsides
  down side|sides
  drawback
  drawbacks
  disadvantage
  disadvantages
  weakness
  weaknesses
  weaker
  con
  cons
  shortcoming
  shortcomings
  caveat
  caveats
  the|a|one catch is|here
  penalty
  overhead
  sacrifice
  sacrifices
  sacrificing
  compromise
  compromises
  overkill
  limitation
  limitations
  risk
  risks
  risky
  riskier
  at the|a cost|expense|price|risk
  the|its|their|main|real|one cost is|here
  cost|costs|price of this|that|it|using|having|being|doing|isolation|consistency|speed|flexibility|simplicity|convenience|safety|security|reading|writing|storing|keeping|another|extra|more|complexity|joins|duplication
  cost|costs|costing more|extra|memory|space|time|latency|money|performance|us|you|speed|a|some|little|disk
  costly
  costlier
  the|a|its|our|one price is|for|we|you|here
  you|we|i pay in|one|an|extra|more|twice
  can't give|offer|do|tell|guarantee
  but then|you|we|not|only|needs|now|every|requires|makes|makes|no|it|chatty
  yet you|we|it|one|every|a|the|needs
  though
  unless
  although
  which|it|that|this makes it|that|this|caching|testing|debugging your|our|the|a problem
  pay|pays|paid|paying the|a|this|that price
  pay|pays|paid|paying for it|this|that|with
  more|too|very|quite|is|are|gets|be|becomes|get|become|so expensive
  whereas
  rather than
  instead of
  on the other hand|side
  depends|depend|depending on|upon
  it|that|this|choice|answer|which depends
  in exchange|return
  give|gives|giving|gave|given up
  you|it|that|this|one loses|lose
  slower
  slow|slows|slowed|slowing down
  too slow|much|many|complex|complicated|heavy|rigid
  harder
  hard|difficult|tricky|painful|cumbersome|tedious to
  more complex|complicated|difficult|work|effort|memory|code|storage|space|disk|boilerplate|maintenance|costly|verbose|fragile|overhead|setup|cumbersome|rigid|error|moving|operational|bandwidth
  less flexible|suitable|consistent|efficient|reliable|readable|secure|control|suited|scalable|predictable|safe|strict|mature|performant|convenient|accurate|fresh|structured|durable|robust|useful|good|ideal|powerful
  complexity
  complicated
  complicates
  complicate
  heavier
  worse
  stale
  lag|lags behind|a|by|for
  acceptable
  dangerous
  won't survive|scale|handle|help|fit|support
  the trade is
  eventual consistency
  eventually consistent
  not suited|suitable|worth|ideal|scale|support|guarantee|fit|recommended|always|optimal|efficient|as|free
  isn't suited|suitable|worth|ideal|free|as|always
  aren't suited|suitable|worth|ideal|free|as|always
  doesn't scale|support|guarantee|fit|handle
  don't scale|support|guarantee|fit|handle
  unsuitable
  lack|lacks|lacking
  extra work|effort|cost|costs|latency|complexity|step|hop|code|memory|storage|moving|load|infrastructure|component|round|time
  adds|add|adding|introduces|introduce|brings latency|complexity|overhead|another|extra|delay
  learning curve
  only makes|make|worth|pays
  vendor lock
  lock in
  pros
  alternative
  alternatives
  would be better|simpler|faster|cheaper|wrong
  good enough
  however
  balance between|of
  tension between
  over engineering|engineered|engineer|kill
  overengineering
  overengineered
  premature
  accept|accepts|accepting stale|eventual|slightly|that
  tolerate|tolerates
  suffer|suffers
  hurt|hurts
  degrade|degrades
  silver bullet
  free lunch
  takes|take|taking longer|more|up
  consumes|consume|uses|needs more|extra
  `,
);

/** What one side of a comparison lacks. */
export const LIMITS = phraseSet(
  "can't|cannot|doesn't|don't|isn't|aren't|won't|hasn't|haven't|never|only|fewer",
  'a second|another thing|system|service|part to run|operate|learn|maintain|watch',
);

/** A price when the name of a product follows: "the price of Kafka is". */
export const PRICE_OF = phraseSet('price|cost of');

/** Labels under which costs stand. */
export const COST_LABEL =
  /\b(?:trade-?\s?offs?|pros|cons|drawbacks?|downsides?|disadvantages?|limits?|limitations?|costs?|risks?)\b/i;
