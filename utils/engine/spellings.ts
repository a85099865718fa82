/**
 * Chat spellings and contractions, and the plain English that rules are written in: a line each, the plain words first,
 * then how people type them (lower case, straight apostrophes).
 */
const CHAT = `
you: u ya yu yew
you all: y'all yall
you are: ure u're ur're youre yr're
you will: u'll youll
you have: u've uve
you would: u'd youd ud
yours: urs
yourself: urself
are: r
why: y
please: pls plz plss plzz pleez pleas plese pleaze pls. plis
i do not know: idk
i do not care: idc
i will: il
i love you: ily ilu iloveyou
i love you so much: ilysm
i miss you: imy
i miss you so much: imysm
love: luv lv
want to: wanna
going to: gonna gunna gon finna
have to: gotta hafta
ought to: oughta
need to: needa
trying to: tryna
let me: lemme
give me: gimme
do not know: dunno donno
kind of: kinda
sort of: sorta
out of: outta
lot of: lotta
a lot: alot
could have: coulda
should have: shoulda
would have: woulda
would: wud wld
could: cud cld
should: shud shld
what: wat wut wot wht
how: hw
because: bc bcoz bcos coz cuz cos cus becuz 'cause becos
though: tho
through: thru
about: abt bout 'bout
with: wiv wid w wit
without: w/o wo
and: nd n &
the: da teh
that: dat tht
this: dis ths
them: dem
someone: sum1 some1
everyone: every1
anyone: any1 ne1
no one: noone no1
something: smth smthn sth somethin sumthing
nothing: nothin
everything: evrything everythin
never: nvr neva nevr
always: alwys alwayz
every: evry
really: rly rlly
seriously: srsly
probably: prob probs prolly
definitely: def defo
obviously: obvs obv
to be honest: tbh
not going to lie: ngl
in my opinion: imo
right now: rn
at the moment: atm
as soon as possible: asap
by the way: btw
for your information: fyi
let me know: lmk
how about you: hbu
what about you: wbu
i know right: ikr
never mind: nvm
no problem: np
thank you: ty
thank you so much: tysm
thanks: thx tnx thnx tks
ok: k kk okay okey okie
all right: alright aight
yes: yea yeah yep yup yh ye aye
no: nah nope naw
people: ppl
message: msg mesage
messages: msgs
text: txt
texts: txts
texted: txted
phone: fone fon
picture: pic
pictures: pics
tomorrow: tmrw tmr tmw tomoz tomo 2moro 2morrow tomorow
tonight: tonite 2nite
today: 2day
weekend: wknd wkend
week: wk
weeks: wks
year: yr
years: yrs
hour: hr
hours: hrs
minute: min
minutes: mins
girlfriend: gf
boyfriend: bf
birthday: bday
before: b4
great: gr8
later: l8r
mate: m8
maybe: mayb
what the hell: wtf wth
come on: c'mon cmon
sorry: sry srry soz sozz
apologize: apologise
apologized: apologised
apologizing: apologising
realize: realise
realized: realised
recognize: recognise
favorite: favourite fav fave
behavior: behaviour
honor: honour
conversation: convo
until: til 'til till
can not: cannot
have: hv hav
good: gd gud
night: nite
from: frm
just: jus jst
at least: atleast
each other: eachother
in case: incase
baby: bby
going: goin
doing: doin
coming: comin
talking: talkin
asking: askin
telling: tellin
begging: beggin
missing: missin
waiting: waitin
thinking: thinkin
leaving: leavin
lying: lyin
`;

const CONTRACTED = `
i am: i'm
i am going to: i'ma
i have: i've
i will: i'll
i would: i'd
you are: you're
you have: you've
you will: you'll
you would: you'd
we are: we're
we have: we've
we will: we'll
we would: we'd
they are: they're
they have: they've
they will: they'll
they would: they'd
he is: he's
he will: he'll
he would: he'd
she is: she's
she will: she'll
she would: she'd
it is: it's
it will: it'll
it would: it'd
that is: that's
that will: that'll
that would: that'd
there is: there's
there will: there'll
here is: here's
what is: what's
what are: what're
what will: what'll
who is: who's
who will: who'll
who would: who'd
where is: where's
where did: where'd
when is: when's
why is: why's
how is: how's
how did: how'd
let us: let's
everyone is: everyone's
everything is: everything's
nobody is: nobody's
nothing is: nothing's
something is: something's
someone is: someone's
do not: don't
does not: doesn't
did not: didn't
can not: can't
could not: couldn't
will not: won't shan't
would not: wouldn't
should not: shouldn't
is not: isn't ain't
are not: aren't
was not: wasn't
were not: weren't
have not: haven't
has not: hasn't
had not: hadn't
must not: mustn't
need not: needn't
might not: mightn't
should have: should've
would have: would've
could have: could've
must have: must've
might have: might've
`;

/** Words of their own when the apostrophe is missing; `normalise` decides by what follows. */
const ALSO_WORDS = new Set(['ill', 'id', 'well', 'were', 'wed', 'hell', 'shell', 'shed']);

function read(table: string): [spelling: string, plain: readonly string[]][] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [plain = '', spellings = ''] = line.split(': ');
      return spellings
        .split(' ')
        .map((spelling) => [spelling, plain.split(' ')] as [string, string[]]);
    });
}

const contracted = read(CONTRACTED);

/** From a spelling to the plain words it stands for. */
export const PLAIN: ReadonlyMap<string, readonly string[]> = new Map([
  ...contracted
    .map(([spelling, plain]) => [spelling.replace("'", ''), plain] as const)
    .filter(([spelling]) => !ALSO_WORDS.has(spelling)),
  ...contracted,
  ...read(CHAT),
]);

/** `ill` and its like: plain words if the next word makes a contraction of it ("ill be there"). */
export const CONTRACTED_BEFORE_VERB: ReadonlyMap<string, readonly string[]> = new Map(
  contracted
    .map(([spelling, plain]) => [spelling.replace("'", ''), plain] as const)
    .filter(([spelling]) => spelling === 'ill' || spelling === 'id')
    .concat([['il', ['i', 'will']]]),
);
