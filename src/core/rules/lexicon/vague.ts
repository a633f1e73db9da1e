import { wordSet } from '../../text/vocabulary';
import { phraseSet } from '../engine/phrases';

/** Words of size that name no size, by themselves. */
export const VAGUE_SIZES = phraseSet(
  `
  significantly
  substantially
  considerably
  dramatically
  drastically
  greatly
  massively
  hugely
  noticeably
  vastly
  enormously
  tremendously
  immensely
  remarkably
  markedly
  exponentially
  a lot
  lots of
  a great|good deal
  by a wide|large|huge margin
  tons of
  loads of
  heaps of
  countless
  numerous
  a large|huge|great|vast|big|significant|substantial|considerable|enormous number|amount|part|portion|share|chunk|volume
  large|huge|vast|significant|substantial|considerable amounts
  much|way|far faster|slower|quicker|higher|lower|better|worse|smaller|larger|bigger|shorter|longer|cheaper|easier|simpler|fewer|greater|stronger|smoother|lighter|cleaner|clearer|safer|leaner|quieter|healthier|earlier|sooner|less|more
  `,
);

/** Adjectives of size before one of `SIZED`. */
export const VAGUE_ADJECTIVES = phraseSet(
  'significant|substantial|considerable|dramatic|drastic|huge|massive|great|big|large|major|enormous|noticeable|remarkable|tremendous|sizeable|sizable',
  'marked|vast|immense|impressive',
);
export const SIZED = wordSet(
  'reduction reductions increase increases improvement improvements drop drops gain gains growth impact boost saving savings progress results decrease',
  'decreases decline difference rise jump uplift speedup',
);

/** What nobody measures, or what a size word only praises. */
export const UNMEASURED = wordSet(
  'confidence confident morale trust trusted respect respected relationship relationships atmosphere mood spirit culture motivation motivated motivating',
  'communication communicate collaboration collaborate cooperation teamwork appreciated appreciate appreciation credibility reputation comfortable comfort',
  'pride proud empathy friendship understanding understood understand knowledge learned learnt learn learning lessons taught insight insights thanks thank thanked',
  'enjoyed enjoy valued experience experiences skill skills happy happier love loved passion grateful statistically figures digits mindset perspective helpful',
  'bond bonding climate rapport harmony openness',
);

/** Verbs that make a comparison a change: "made it much faster". */
export const BECOMES = wordSet('made make makes making got get gets became become becomes went ran turned');
