import { wordSet } from '../../text/vocabulary';
import { phraseSet } from '../engine/phrases';

/** Phrases that open an example, or place one in the speaker's own life. */
export const EXAMPLES = phraseSet(
  `
  example
  examples
  for instance
  one|an|another|typical|recent instance
  e.g
  eg
  imagine
  imagining
  suppose
  supposing
  let's say
  let us say
  lets say
  let's take|imagine|consider|suppose|assume
  let us take|imagine|consider|suppose|assume
  say you|we|i|a|an|that|two|your|there
  take a|the|an|my|our|as
  consider a|an|the|two|our|my|this
  picture a|an|the|this|two|yourself
  think of|about a|an|the|it|your
  case in point
  concretely
  in concrete terms
  to illustrate
  illustrate this|that|with
  to give you
  as an illustration
  analogy
  real life|world case|scenario|situation|project
  a|one|typical|common|classic scenario|case
  at|in|on|during|from my|our last|current|previous|first|old|former|present|recent|own|new|final|side|bachelor|bachelor's|master|master's|school|university|university's|student|hobby|summer|team|company|open
  at|in|on|during|from a|one|our|my|this|that|another|the last|previous|recent|small|large|side|open|university|school|hobby|team|student|group|web|mobile|client|customer
  at|in|on|during|from|with|for a|our|my|one|this|that project|projects|job|jobs|course|courses|app|apps|application|service|team|company|shop|codebase|system|startup|thesis|internship|product|platform|class|hackathon|bootcamp|volunteering|club|company's|apprenticeship|workplace|university|school|employer
  in|on|at|during the|a|our|my side|team|school|last|previous|university project|projects|job
  when i|we
  once i|we
  the time i|we|when
  last|this year|month|week|summer|spring|winter|autumn|semester i|we
  a few|couple years|months|weeks ago
  years|months|weeks ago
  as a student|child|kid|teenager|intern|trainee|volunteer|tutor|freelancer
  my|our internship|thesis|apprenticeship|hackathon|capstone|bootcamp
  `,
);
/** Verbs in the past that tell a feeling or a state, not an example. */
export const NO_EXAMPLE = wordSet(
  "was were wasn't weren't had wanted loved liked thought felt believed knew enjoyed hoped wished dreamed dreamt admired needed preferred meant mentioned said did didn't hadn't could became",
  'got used grew',
);
/** "I have used" and the like: experience. */
export const EXPERIENCES = wordSet(
  'used built worked written deployed run moved migrated implemented maintained designed led managed tested debugged shipped developed created configured seen set made taught organised organized fixed',
);
