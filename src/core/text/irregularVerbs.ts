/** Irregular verbs: base form, then its other forms; a verb that never changes stands alone. */
const FORMS = `
  be was were been, become became, begin began begun, bend bent, bind bound, bite bit bitten, blow blew blown,
  break broke broken, bring brought, build built, burn burnt, buy bought, catch caught, choose chose chosen, come came,
  cost, cut, deal dealt, dig dug, do did done, draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten,
  fall fell fallen, feed fed, feel felt, fight fought, find found, fly flew flown, forbid forbade forbidden,
  forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, get got gotten, give gave given,
  go went gone, grow grew grown, hang hung, have had, hear heard, hide hid hidden, hit, hold held, hurt, keep kept,
  know knew known, lay laid, lead led, learn learnt, leave left, lend lent, let, lie lay lain, light lit, lose lost,
  make made, mean meant, meet met, mistake mistook mistaken, overcome overcame, oversee oversaw overseen, pay paid,
  prove proven, put, quit, read, rebuild rebuilt, redo redid redone, rewrite rewrote rewritten, rethink rethought,
  rerun reran, ride rode ridden, ring rang rung, rise rose risen, run ran, say said, see saw seen, seek sought,
  sell sold, send sent, set, shake shook shaken, shoot shot, show shown, shrink shrank shrunk, shut, sing sang sung,
  sink sank sunk, sit sat, sleep slept, speak spoke spoken, spend spent, spin spun, split, spread, stand stood,
  steal stole stolen, stick stuck, strike struck,  swear swore sworn, swim swam swum, take took taken,
  teach taught, tear tore torn, tell told, think thought, throw threw thrown, undergo underwent undergone,
  understand understood, undertake undertook undertaken, undo undid undone, wake woke woken, wear wore worn, win won,
  withdraw withdrew withdrawn, write wrote written, overtake overtook overtaken, override overrode overridden,
  overwrite overwrote overwritten, outgrow outgrew outgrown, foresee foresaw foreseen, uphold upheld,
  withstand withstood, troubleshoot troubleshot, offset, reset, upset, broadcast, forecast, bet, bid, cast, rid, shed,
  sweep swept, bleed bled, breed bred, creep crept, dream dreamt, flee fled, grind ground, kneel knelt, leap leapt,
  spell spelt, spill spilt, spoil spoilt, wind wound, weave wove woven
`;

const bases = new Map<string, string>();
const past = new Set<string>();
const unchanged = new Set<string>();
for (const verb of FORMS.split(',')) {
  const [base, ...forms] = verb.trim().split(/\s+/) as [string, ...string[]];
  if (forms.length === 0) unchanged.add(base);
  for (const form of forms) {
    if (!bases.has(form)) bases.set(form, base);
    past.add(form);
  }
}

/** The base form of an irregular past form or participle ("wrote" gives "write"), or undefined. */
export function baseOfIrregular(text: string): string | undefined {
  return bases.get(text);
}

/** The irregular past forms and participles that differ from their base form, separated by blanks. */
export const IRREGULAR_PAST = [...past].join(' ');

/** Verbs whose past form equals the base form ("set", "cut"), separated by blanks. */
export const UNCHANGED_PAST = [...unchanged].join(' ');
