import { defineRule } from '../rule.ts';
import { inEarnest } from '../tone.ts';

/** What one owes a friend in fun. */
const FUN =
  '(rematch|coffee|beer|pint|drink|drinks|round|lunch|dinner|hug|cuddle|story|song|dance|ice cream|chocolate|cake|cookie|cookies|snack|snacks|breakfast|pizza|favour|favor|one|big time|nothing|explanation|photo|photos|selfie|game|phone call|visit|letter|text|reply|pudding|wine|gin|kebab|curry|foot rub|massage|liver|life|kiss|grandchild|weekend|night)';

/** Sums, counted or not. */
const SUM =
  '(#Number|#Count|money|cash|savings|grand|quid|bucks|pounds|euros|dollars|rupees|lakh|lakhs)';
const BILL =
  '(rent|mortgage|lease|deposit|bill|bills|boiler|council tax|utilities|lawyer|school fees|insurance|loan|overdraft|roof|dentist|orthodontist|house|holiday|car)';
const SUPPORT =
  '(child support|alimony|spousal support|child maintenance|maintenance payments|maintenance payment|support payments|support payment)';
/** Owed between strangers, in business or in no hurry. */
const ELSEWHERE = [
  '(landlord|landlady|agency|agent|council !tax|hotel|booking|venue|caterer|florist|hall|trip|camp|client|invoice|invoices|supplier|vendor|customer|refund|purchase order|project|team|office)',
  '(no rush|no hurry|whenever suits|whenever you|do not worry|not urgent|no stress|if you get a chance)',
  '(film|movie|novel|series|monopoly|poker|bet|wager|fantasy|league|brisket|sweepstake|raffle|library|my ex)',
  '(student|library) (debt|loan|loans)',
];

export default defineRule({
  id: 'hot-issue/money',
  title: 'Money between the two of you',
  why: 'Who owes what easily sounds like a bill for the whole relationship. A separate, plain note at a good time gets money sorted sooner.',
  wholeClause: true,
  park: true,
  phrasings: [
    // Owing, lending, paying back.
    {
      match: [
        `you (and .)? ((still|also|already|now|do|just|actually|both)+)? owe (me|us|my) ((about|around|over|at least|nearly|still|exactly)+)? (for|half|${SUM}|from|since|the|my|rent|a (lot|fortune)|$)`,
        '(what|everything|the money|all that|amount) you ((still|already|do)+)? owe',
        '(owe|owing|owed) ((to)+)? (me|us) (money|#Number|for the|half|since|from|rent)',
        `({pay}) (me|us) (back|what|for (half|the|my|your)|the (money|rest|#Number)|my (money|share|half))`,
        '(transfer|venmo|paypal|send|wire|settle|give) (me|us)? ((back|over|up)+)? (the money|my money|your (half|share|part)|what you owe|the (#Number|rest) you owe|the same amount) !(of the (work|list|report|slides))',
        'you ((have|had|still|never|ever|did|even)+)? ((not|still|never|even|yet)+) (venmoed|venmo|paid|transferred|repaid|reimbursed|pay|repay|reimburse|settled) (me|us|up|it|back|the|for|your|any|a) !(visit|compliment|attention|call)',
        '(where is|when (do|will|can|am) i|want|need|get|getting|see|still waiting for) ((to|i|going to|ever|get|see|have|some of)+)? (my money|the money (you|i)|(my|some of (it|my)) (half|share|deposit|savings) (of|back|from)|the (loan|money) back)',
        `i ((have|had|once|also|already)+)? (lent|loaned) you ((the|that|all|some|my|for)+)? (${SUM}|deposit|since|in|for the|$)`,
        `${SUM} ((that|euros|pounds|quid|dollars|bucks)+)? (you ((still|have|never)+)? (borrowed|took|spent|lost|gambled|stole|promised|owe|withdrew|blew|kept)|i (lent|loaned) you)`,
        '(where|what) ((did|has|happened|is|was)+) ((all|the|our|my|to)+) money ((go|gone|in|from|we|to|went|you)+|$)',
        '(years|months|ago|time|since|summer|year) ((now|since|that)+)? i lent you',
        '(paying|paid|pay) ((off|for|still|back)+)? your ((credit|student|car|old|gambling|first|second)+)? (credit card|card|debt|debts|loan|loans|studies|degree|lawyer|tuition|fines|overdraft|rehab)',
        'you ((have|had|do|did|still)+)? (never|not) ((even|once|yet|ever)+)? (paid|pay|sent|transferred|contributed) ((the|any|your|child|a|for|single)+)? (support|maintenance|alimony|rent|mortgage|bills|share|half|penny|cent)',
        'you ((have|has|had|still|just|even|not|never|did)+) (put in|contributed|contribute|chip in|chipped in|paid|pay|given) ((a|single|one|any|in)+)? (penny|cent|dime|rupee|euro|pound|dollar)',
        `(${SUM}|${BILL}|half|sofa|rest) (money)? ((is|are|was|has been)+) ((still|also|now|long)+)? (open|outstanding|unpaid|owed|owing|not paid|overdue) !(until|at|on|for (booking|the public)|all|late)`,
        '(your|the|that|our|about the) (loan|debt|debts|instalments|iou) ((you|between|from|is|was|has|still|back)+)',
        '(pay|repay|paying) ((back|off)+)? (the|that) (loan|debt)',
        'not square',
      ],
      unless: [
        `(owe|owed|owes) (me|us|you) ((a|an|another|some|that|the|big|two|so many|such a|new)+)? ${FUN}`,
        'i (still)? (owe|owed)',
        '(do|did) not want the money',
        '(lent|loaned) you ((the|my|a|that)+) (car|book|tent|drill|ladder|coat|bike|scarf|jumper|keys|umbrella|van|jacket|charger|camera|tools|pan|dress|boots)',
        ...ELSEWHERE,
      ],
      when: inEarnest,
    },
    // Support, shares, accounts, the house.
    {
      match: [
        `(the|your|my|behind on|of|about|for|no|unpaid|more|late|pay|paid) ((last|month|months)+)? ${SUPPORT}`,
        `${SUPPORT} ((is|was|has|for|came|never|did)+)`,
        '(maintenance|(your|the|that) support) ((payment|money|for|was|is|has|did|had|have|will|last|#Day|this|month)+) ((not|late|short|still|due|overdue|#Number|missing|never|days|again|a week)+)',
        '(the|your) maintenance for ((the|year|#Day|march|may|this|last|month)+)',
        '(behind|short|in arrears|late (on|with)) ((on|by|with|on|#Count|#Number|months|a month|of|again|since|payments|the|your|child)+)? (support|maintenance|payments|mortgage|rent|bills|january|february|march|april|june|july|august|september|october|november|december)',
        'you are ((still|now|already|also|again)+)? (#Number|#Count|a) ((months|month|pounds|euros|dollars|hundred|thousand)+)? (behind|short|in arrears|overdue)',
        '({pay}|{owe}|{cover}|transfer|waiting for|where is) ((me|for|on|still|the|only|us)+)? your (half|share|part of the|portion) !(of the (work|chores|slides|report|reading))',
        `(your|my) (half|share) of (the|that|our|this) ${BILL}`,
        'half (of)? ((that|it|what|this|everything|the|whats|of|is|in|account|house|money|savings|deposit|there|belongs|all|our|#Number|sale)+) (is|are|belongs) ((rightfully|legally|to|still|also)+)? (mine|me)',
        '(where is) my half',
        '(joint|shared) (account|card|savings|credit card|mortgage|bank account|loan|overdraft)',
        '(our|the kids|life) savings',
        `you ((have|been|just|also|still|are|were|always|keep|kept|all)+)? ({hide}|{waste}|{blow}|{gamble}|{drain}|{empty}|{steal}|{max} out|{spend}|{withdraw}) ((all|of|the|our|my|half|away|out|up|so much|from|too much)+)? (money|savings|account|credit card|card|wages|salary|pension|cash|inheritance|deposit|rent|mortgage)`,
        '(always|only|ever) (me|i|the one) ((who|that)+) ((has|had|have|is|was)+)? ({pay}|{cover}|{fork} out)',
        '(i|we) ((have|always|had|ended up|also|still|been)+)? (paid|pay|covered|paying) ((for|off)+)? ((everything|it all|all of it) !(with|by|on|there)|every (bill|month|penny)|all the bills|your (rent|debts|debt|bills|fines|phone bill|share|half|degree|loan|insurance|overdraft))',
        'who ((is|was|will|has|had|would)+) ((going|to|be|been|even)+)? ({pay}) ((for|off)+)? ((the|my|your|our)+)? (this|all|everything|mortgage|rent|bills|solicitor|school fees) !(the (drinks|pizza))',
        '(your|our|credit card|gambling) (debt|debts|overdraft|arrears|credit card bill)',
        `missed ((your|half|of|the|a)+)? (mortgage|rent|lease|maintenance|support) (payment)?`,
        'deposit ((sitting|is|was|back|still|that|from the|on the|for the|flat|old|you)+) ((in your account|yours|kept|owed|with you|in your|mine|from like)+)',
        '(buy (me|you) out|equity in the house|the house money|(share|half) of the house|half the house|division of (assets|property)|my inheritance)',
        '(want|wants|looked at|share of|half of|split) ((the|my|your|our)+)? pension',
        '(not (a|your) bank $|made of money)',
      ],
      unless: [
        '(building|boiler|lift|car|garden|software|server|site|road|scheduled|routine|pool) maintenance',
        'maintenance (man|guy|team|crew|window|work|fee|engineer|visit|contract|department|request|is coming)',
        '(customer|tech|technical|moral|emotional|mutual) support',
        '(got|thanks for|received) your ((child|support|maintenance)+) (email|mail|letter|message|form)',
        '(space|time|energy|data|daylight) savings',
        ...ELSEWHERE,
      ],
      when: inEarnest,
    },
  ],
  suggest: [
    "There's no rush on the practical things.",
    'Could we find a calm moment for […] one of these days?',
    "I'll put the figures in a separate note, so this one stays about […].",
    'A few practical things can wait till it suits you.',
    'Would you have a quiet half hour for […] this week?',
    'How has your month been?',
  ],
  examples: [
    '[You still owe me for half the boiler].',
    '[The maintenance for March has not come in].',
    '[u are behind on support again]',
    '[what you owe me is on the list]',
    '[you emptied the joint account]',
    '[pay your half of the rent]',
    '[I wonder when I get my money back].',
    '[Half of that is mine].',
    '[the sofa money is still open btw]',
  ],
  lookalikes: [
    'You owe me a new pair of ears after that concert.',
    'He can not pay the rent, poor man.',
    'maintenance is coming friday',
    'you owe me a rematch :)',
    "my account got locked, what's the school login?",
    'your half of the sandwich is in the fridge',
    'spending the day at the lake',
    "who's playing tonight?",
    'rent a movie friday?',
    'I still owe you for the tickets.',
    'Thanks for paying for lunch, next one is on me.',
    'The receipt for her shoes is in the bag.',
    'No rush to pay me back.',
    'Do you owe the library anything?',
    'I paid for the tickets, you get the snacks.',
  ],
});
