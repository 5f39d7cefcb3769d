import { verbForms } from '#core/glossary/english-inflection.ts';

function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/u);
}

/** Words that belong to no term's edge: articles, pronouns, prepositions, auxiliaries, adverbs of speech, numerals. */
const functionWords = wordsOf(`
  a an the this that these those such same other others another each every either neither both all any some no none
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
  it its itself they them their theirs themselves one ones who whom whose which what whatever whichever whoever
  someone somebody something anyone anybody anything everyone everybody everything nobody nothing
  of in on at by for with from to into onto upon over under above below between among amongst through throughout across
  along around about against before after during since until till within without beyond behind beside besides near
  toward towards via per like unlike despite amid regarding concerning including excluding than as out off up down away
  and or but nor so yet if unless whether because although though while whereas when where why how whenever wherever
  is are was were be been being am do does did done doing have has had having can could may might must shall should
  will would ought cannot not don't doesn't didn't isn't aren't wasn't weren't won't can't couldn't shouldn't wouldn't
  it's that's there's here's let's we've we're we'll i'm i've i'll they're they've you're you'll he's she's what's who's
  there here then thus hence therefore however moreover furthermore nevertheless nonetheless otherwise instead meanwhile
  also too very much many more most less least few fewer little lot lots several enough quite rather almost nearly just
  only even still already again ever never always often sometimes usually now today tomorrow yesterday ago soon later
  once twice first second third fourth fifth last next previous former latter following above-mentioned aforementioned
  two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety
  hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half quarter percent
  yes no please thank thanks hello welcome dear ladies gentlemen sir madam etc eg ie vs mr ms mrs dr
  well perhaps maybe indeed really actually simply especially particularly certainly clearly together apart else
  further whatsoever innovative effective important good better best new great necessary similar different possible useful
  successful significant strong stronger right wrong easy difficult big bigger crucial key main major minor recent january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday own able likely due according based given various certain whole entire able ii iii iv vi vii viii ix xi xii
`);

/** Verbs of every speech, in all their regular forms, and the irregular ones of those that have them. */
const verbs = wordsOf(`
  accelerate accept achieve add address adopt affect agree aim allow announce apply ask assess assist assure become begin
  believe bolster bring build call carry change choose collaborate combine come commend compare complete consider
  contain continue contribute cover create deal decide define deliver demonstrate depend describe design develop discuss
  drive embrace emphasize empower enable encourage enhance enjoy ensure enter establish evaluate evolve examine exchange
  exist expand expect experience explain explore express face facilitate fall feel find focus follow force forge form
  foster fulfil gain generate get give go grow guide happen hear help hold hope identify illustrate implement improve
  include increase indicate inform integrate introduce invest invite involve join keep know launch lead learn leave
  leverage limit listen live look lose maintain make manage mean meet mention mobilize monitor move need note
  offer open operate outline overcome participate pay plan play point pose possess prepare present prevent proceed
  produce promote propose protect provide publish pursue put raise reach read realize receive recognize recommend reduce
  refer reflect regard relate remain remember require respond restore result return reveal review revitalize rise run
  say see seek seem select send serve set share shift show solve speak spend spur stand start state stay strengthen
  strive study submit succeed suggest summarize support sustain take talk tell tend thank think transform try turn
  underline underscore understand unite update upgrade urge use utilize view want warn welcome wish work worry write
`);

const irregularForms = wordsOf(`
  became become began begun brought built came chosen chose dealt driven drove fell fallen felt found followed forgot
  gave given getting got gone grew grown went heard held kept knew known led learnt left lost made meant met paid put
  putting ran running said saw seen sent set setting shown shut spent spoke spoken stood taken took taught told thought
  understood went won wrote written rose risen beginning planning forgotten
`);

/** Of these the noun is likelier in front of a noun ("learning platform", "work permit", "support fund"). */
const nounsAsOften = new Set(
  wordsOf(`
    address building change design experience exchange focus force form guide learning limit plan planning point
    review result shift state study support update upgrade view work working living need offer launch lead
  `),
);

/** Nouns of no field: never a term by themselves, nor the head of one. */
const generalNouns = wordsOf(`
  area areas aspect attention background basis beginning benefit case cases cause chance circumstance condition context
  course day days deal degree detail difference difficulty effect effort end example extent fact factor feature few form
  friend friends goal group hand heart help hour hours idea impact importance issue issues item kind lack level life light
  line list man matter means meeting member minute minutes moment month months morning afternoon evening name need number
  opportunity order outcome pace page part parts people perspective phase place point position possibility problem process
  progress purpose question questions range rate reason regard respect rest result results role route scale scope sense
  series set side situation slide slides society solution sort speaker spirit stage start status step story success sum
  task theme thing things thought time times today topic type use user value variety view way ways week weeks while
  woman word words work world year years colleague colleagues audience attention introduction conclusion summary overview
  approach approaches country countries city cities nation nations region regions government governments
`);

/** Adjectives: a term may begin with one, never end. */
const adjectives = wordsOf(`
  local national global digital social economic public regional rural urban international central financial technical
  political environmental essential critical important effective innovative inclusive sustainable resilient private new
  old good better best great greater large larger small smaller high higher highest low lower big bigger long longer short
  shorter early earlier late later recent current present past future main major minor key core crucial vital common general
  specific special particular different similar different possible necessary available useful successful significant
  strong stronger weak clear full free open close ready real true right wrong simple easy difficult hard fast faster quick
  slow deep wide broad rapid active complex comprehensive diverse efficient equal fair final human individual joint legal
  natural overall potential practical primary proper relevant responsible responsive serious severe unique universal
  virtual vulnerable physical institutional administrative fiscal cultural academic traditional modern
`);

const edgeWords: ReadonlySet<string> = new Set([
  ...functionWords,
  ...verbs.filter((verb) => !nounsAsOften.has(verb)),
  ...verbs.flatMap(verbForms).filter((form) => !verbs.includes(form) && !nounsAsOften.has(form)),
  ...irregularForms.filter((form) => !nounsAsOften.has(form)),
]);
const generalWords: ReadonlySet<string> = new Set([...generalNouns, ...nounsAsOften]);
const adjectiveWords: ReadonlySet<string> = new Set(adjectives);

/** Adverbs, and adjectives by their ending. */
const adverb = /.{3}ly$/u;
const adjectiveEnding = /.{3}(?:ous|ful|less|ible|[^t]able|ic-based|-based|-led|-driven|-related|-oriented|-wide)$/u;

/** Words in lower case. A term neither begins nor ends with this one. */
export function isEdgeless(word: string): boolean {
  return edgeWords.has(word) || adverb.test(word) || !/[a-z\u00DF-\u024F]/u.test(word);
}

/** It never ends a term: an adjective, a participle. */
export function cannotEnd(word: string): boolean {
  return adjectiveWords.has(word) || adjectiveEnding.test(word) || /.{3}(?:[^e]ed|ized|ised)$/u.test(word);
}

/** It is of no field: no term alone, nor the head of one. */
export function isGeneral(word: string): boolean {
  return generalWords.has(word) || generalWords.has(word.replace(/s$/u, ''));
}
