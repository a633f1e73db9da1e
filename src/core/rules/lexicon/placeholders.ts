import { wordSet } from '../../text/vocabulary';
import { phraseSet } from '../engine/phrases';

const list = (text: string) => new Set(text.split(/\s+/));

/** Marks of unfinished text, when written in capitals. */
export const MARKS = phraseSet('todo|tbd|tbc|fixme|xxx|xx|xxxx');

/** Letters that stand for a figure before a percent sign, behind a currency sign, or before "percent" and units. */
export const LETTERS = phraseSet('x|xx|xxx|y|yy|z|n|nn');

/** What makes the word after TODO a thing that one builds or talks about, not a mark. */
export const MARK_NOUNS = wordSet(
  'app apps application applications list lists api apis item items service services comment comments note notes marker markers mvc tracker board page endpoint',
  'endpoints example manager project task tasks tag tags entry entries screen component table model',
);
export const MARK_DETERMINERS = wordSet(
  'a an the this that these those my our your his her its their every each any some no one old few many several simple small basic leftover another',
);
/** Words that show that a sentence is about such marks. */
export const MARK_TALK = wordSet(
  'grep grepped grepping search searched searching comment comments commented marked tagged labelled labeled marker markers called named',
);

/** Units after a lone capital X. */
export const UNITS = wordSet(
  'users customers people clients hours days weeks months years minutes seconds ms milliseconds requests engineers developers euros dollars pounds million thousand k',
);

export const DUMMY_TEXT = phraseSet('lorem ipsum');

export const DUMMY_COMPANIES = phraseSet(
  'xyz|abc company|companies|corp|corporation|inc|ltd|llc|gmbh|technologies|tech|solutions|bank|organisation|organization|industries|enterprises|systems|labs|consulting|startup|firm|agency',
  "xyz|abc company's|corp's|corporation's|bank's",
  "company x|y|z|xyz|abc|x's|y's|xyz's|abc's",
);

export const EMPLOYER = phraseSet('at|for|join|joined|joining|with|left|from xyz|xxx');
/** What XYZ may stand before without being a name. */
export const AXES = wordSet('axis axes coordinate coordinates position positions space format file files');

export const HERE = phraseSet('here');
export const FILL_IN_VERBS = wordSet('insert add put describe write enter fill type paste mention include');

/** First words of prompts in square brackets. */
export const BRACKET_STARTS = list(`
  your company company's employer employer's organisation organization name names number numbers insert metric metrics project tool tools x xx xxx team role add
  describe specific mention fill todo tbd tbc fixme explain briefly client client's customer product department industry position job date year month percentage
  percent amount result results outcome technology technologies framework feature skill skills city manager manager's colleague previous current former action
  task situation problem challenge issue goal topic area example details how what why who which include give quantify duration degree university school
  field target replace xyz abc hiring recipient interviewer phone email relevant describe time timeframe placeholder figure value`);

/** Around a name in square brackets that is a button or the like. */
export const PRESSED =
  /\b(?:click(?:ed|ing)?|press(?:ed|ing)?|tap(?:ped)?|hit|chose|select(?:ed)?)\s+(?:on\s+)?(?:the\s+)?$/i;
export const CONTROL = /^\s(?:button|link|menu|tab|field|page|screen|option|checkbox)\b/i;

/** HTML elements; \`<summary>\` is a tag, \`<summary of the project>\` is not. */
export const HTML_NAMES = list(`
  a abbr acronym address applet area article aside audio b base basefont bdi bdo big blockquote body br button canvas caption center cite code col colgroup data
  datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr
  html i iframe img input ins kbd label legend li link main map mark math menu meta meter nav noframes noscript object ol optgroup option output p param picture
  portal pre progress q rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup svg table tbody td template
  textarea tfoot th thead time title tr track tt u ul var video wbr path circle rect line g defs use text marquee blink`);

/** Attributes that stand without a value. */
export const HTML_FLAGS = list(
  'allowfullscreen async autofocus autoplay checked controls default defer disabled download hidden inert ismap loop multiple muted nomodule novalidate open readonly required reversed selected',
);

/** Lone words in angle brackets that are prompts even when capitalised like a component. */
export const ANGLE_WORDS = list(`
  company employer organisation organization name number metric metrics project tool tools team role client customer product department industry position job date
  year month percentage amount result outcome technology framework feature skill city manager colleague x xx xxx todo tbd task situation action problem challenge
  goal topic example details placeholder figure value duration`);
