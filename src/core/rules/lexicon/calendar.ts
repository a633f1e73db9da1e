/** Days of the week and months, in a list for `wordSet`. */
export const CALENDAR =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december';
