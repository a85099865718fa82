import { defineRule } from '../rule.ts';
import { isOurs } from '../topic.ts';

const LAWYER =
  "(lawyer|lawyers|lawyer's|solicitor|solicitors|solicitor's|attorney|attorneys|attorney's|barrister|barrister's)";
const ORDER =
  '(order|agreement|plan|schedule|arrangement|arrangements|hearing|battle|case|evaluation)';

export default defineRule({
  id: 'hot-issue/legal-custody',
  title: 'Bringing in the legal side',
  why: 'Lawyers, papers and custody turn two people into two parties. The legal side can wait for its own letter, so that this one stays between you.',
  wholeClause: true,
  park: true,
  phrasings: [
    {
      match: [
        // Lawyers: each side's own, or one that is asked.
        `(my|our|your) ((family|divorce|own|new|expensive)+)? ${LAWYER} !(friend|mate|pal|sister|brother|cousin)`,
        `({see}|{call}|{hire}|{get}|{consult}|{instruct}|{involve}|{afford}|({speak}|{talk}|{go}|{write}) to|({hear}|letter|mail) from|{pay} for|through) ((a|the|an|some|proper|good|family|divorce)+)? ${LAWYER}`,
        `(the|both) (lawyers|solicitors|attorneys) ((can|will|are|have|said|say|sort|about|want)+|$)`,
        // Court: going there, or what it would say.
        '({take}|{drag}|{see}|{fight}|{have}) (you|me|us|it|this) ((all|back)+)? ((up|in|to|through|before|out|front|of)+) ((the|a|family)+)? (court|courts|judge)',
        '({go}|{end}|{settle}|{decide}|{stand}|be|back) ((back|up|this|it|decided|settled|up)+)? ((to|in|before|by|front|of)+) ((the|a|family)+)? (court|courts|judge) !(with (my|his|her|the|some))',
        '(any|the|a|family|let the) (court|courts|judge|mediator) ((will|would|should|must|in the|who|has|is going to)+) !(be (open|closed|busy|full))',
        '(the|our) mediator (says|said|thinks|wants)',
        '({tell}|{inform}|{let}) ((the|a|any)+) (court|judge)',
        `(court|consent|contact|residence|custody|parenting|separation|visitation|divorce|child) ${ORDER}`,
        '(court|divorce) (date|papers|papers|petition|settlement|proceedings|bill|fees|costs)',
        'decree (nisi|absolute)',
        '(before|after|until|at|about|our|next|final|custody) ((the|our|next|custody|final)+)? hearing !(from|about|you|back|him|her|the|it|that|how)',
        '(small claims|legal (action|proceedings|battle|fees|costs|team|advice)|legal side of (it|this|things))',
        '(in|at|after|during|following|our|next|before) ((the|our|next)+)? mediation',
        // Custody and what stands for it.
        '(full|sole|joint|shared|primary|legal|{get}|{want}|for|over|{lose}|{share}|half|a|about) custody !(swap|handover|exchange|pickup|weekend)',
        '({ask}|{go}|{push}|{apply}|{file}|{fight}|{settle}) for ((the|a|full|sole|primary|main|joint|shared|more)+) (custody|residence|residency|placement|care|primary|access|$)',
        '({file}|{apply}) for ((a|the)+)? (divorce|custody|modification|motion|injunction|separation)',
        '{file} ((the|a|this)+) (motion|petition|appeal)',
        '(parental responsibility|(parental|access|contact|visitation) rights|(supervised|unsupervised) (contact|visits|access))',
        '(on the birth certificate|cafcass|child services)',
        // Papers and signatures.
        '({sign}|{file}|{serve}|{send}|{get}|{receive}|{return}|{get} (round|around)? to|{give}) ((you|me|them|the|those|these|my|your|over|back)+) (papers|petition|settlement)',
        '(will|going to) be served',
        '(have|did) you {file} ((yet|already|or not)+|$)',
        '(have|did|will|would|when will|are|could) you ((not|even|ever)+)? {sign} ((it|them|yet|already|now|or not)+)? $',
        '(legally|by law|in the eyes of the law|on paper) (he|she|it|they|the .) (is|are|belongs|belong) ((in|still|half)+)? (my|mine|yours|to me)',
        '(i am|says i am|that i am|you are not|you are) (legally)? entitled to (see|every|half|more|the (house|kids|money)|them|him|her|my)',
        '(keep|keeping|kept) a (record|log|diary|note|list) of (your|every|everything|all|when you|what you|how you)',
      ],
      unless: [
        '(tennis|basketball|badminton|squash|volleyball|food|netball|pickleball|clay|grass|padel|crown) (court|courts)',
        'court (shoes|jester|yard|tickets|booking|time|booked)',
        'in (your|my|his|her) court',
        "(dad's|mum's|mom's|gran's|nan's) (will|flat|house|estate)",
        '(speeding|parking|traffic|ticket|fine|jury|racket|racquet|doubles|serve|balls)',
        'hearing (aid|aids|test|loss|ear|check|clinic)',
        '(exam|field trip|trip|school|permission|homework|mortgage|tenancy|lease|research|newspaper|passport|sunday) (papers|paper|forms|paperwork)',
        '(talent|baking|cake|flower|dog|pie) (show)? judge',
        '(cake|fete|dumpling|costume|party|pie|fair|competition|contest|uno|monopoly)',
        '(client|clients|colleague|contract|supplier|invoice|gdpr|merger|compliance|landlord|purchase|conveyancing|completion|survey|probate|immigration|visa|will reading)',
        '(sister|brother|cousin|friend|aunt|uncle|neighbour|daughter|son|he|she) ((is|was|the|a|became|as)+) (lawyer|solicitor|barrister|attorney)',
      ],
      when: isOurs,
    },
  ],
  suggest: [
    "I'd like us to work this out calmly. What matters most to you?",
    "There's some paperwork, and it can wait for another day.",
    "I'd be glad if the two of us could look at […] first.",
    'How have the last few days been?',
    'What would suit you best for […]?',
    'The formal side can wait. I hope today went ok.',
  ],
  examples: [
    '[My lawyer says I should write it all down].',
    '[See you in court then].',
    '[I will ask for full custody].',
    '[have you signed the papers yet]',
    '[I wanted to write before the hearing].',
    '[I spoke to my solicitor on Friday].',
    '[did u sign yet]',
    '[the consent order is with you now]',
  ],
  lookalikes: [
    'Two cousins went to court over a goat.',
    'The court date for her parking fine is on Monday.',
    'your sister the lawyer says hi',
    'custody swap still 5 on friday',
    'tennis court at 6?',
    'the settlement unit in her history book',
    'sign the field-trip papers pls',
    'The ball is in your court!',
    'I love your new court shoes',
    "Gran's hearing aid is fixed.",
    'The film about the lawyer was long.',
    'Looking forward to hearing from you',
    'The judge at the bake-off was hard on the pastry.',
    'My cousin became a lawyer.',
  ],
});
