import type { Phrase } from './phrase.ts';

const anger = (find: string, instead: string | null): Phrase => ({ kind: 'anger', find, instead });
const accusation = (find: string, instead: string | null): Phrase => ({
  kind: 'anger',
  accuses: true,
  find,
  instead,
});
const threat = (find: string, instead: string | null): Phrase => ({ kind: 'threat', find, instead });

/** Each stands as whole words. What a letter may well say by itself ("court", "report", "sue") is not among them. */
export const PHRASES_EN: readonly Phrase[] = [
  anger('ridiculous|outrageous|disgusting|disgraceful|pathetic|shameful|absurd', 'not what I expected'),
  anger('(?:totally |completely |absolutely |simply )?unacceptable', 'not what I expected'),
  anger('incompetent|incompetence|clueless|idiots?|idiotic|stupid|morons?|clowns?', null),
  anger('shame on you|how dare you|what the hell|are you kidding(?: me)?', null),
  anger('(?:this is|what|support is|service is|company is) a joke', 'this surprises me'),
  anger('(?:i am |i’m |i\'m )?(?:sick and tired|fed up|sick of|furious|livid)', 'I am worried about this'),
  anger('(?:terrible|awful|horrible|worst|useless|lousy|worthless) (?:customer )?(?:service|support|company|experience|help|answer|answers)', 'service that has not helped yet'),
  anger('damn|bullshit|bull shit|crap|shit|fuck|fucking|wtf|hell no|screw you', null),
  anger('you (?:people|guys) (?:are|have|never|always|only|just)', 'I have found that you'),
  anger('i demand(?: that you)?|i insist', 'I would like to ask you to'),
  anger('(?:refund|answer|reply|respond|return|fix) (?:me |it |this |my money |the money )?(?:immediately|right now|at once|now or)', 'please do so as soon as you can'),
  anger('i want my money back(?: now| immediately| today| right now)?', 'please refund the amount'),
  anger('give me (?:back )?my (?:damn )?money(?: back)?', 'please refund the amount'),
  accusation('scam|scams|scammed|scammers?|scamming|con artists?|swindle|swindled|swindlers?', 'mistake'),
  accusation('fraud|frauds|fraudulent|fraudulently|fraudsters?', 'mistaken'),
  accusation('you (?:stole|have stolen|are stealing|robbed|have robbed|cheated|have cheated|lied|are lying|deceived|have deceived)', 'it seems that by mistake you charged'),
  accusation('(?:stole|steal|stealing|stolen) (?:my|our|from me|people’s|people\'s)', 'charged by mistake my'),
  accusation('robbing (?:people|me|us|customers|everyone)', null),
  accusation('thieves|thief|theft|crooks?|liars?|criminals?|robbery|rip-?off|ripped off|ripping off', null),
  accusation('illegal(?:ly)? (?:charge|charges|charged|took|taken|activity|practice|practices)', 'a charge I did not order'),
  threat('(?:will|’ll|\'ll|going to|gonna|might|could) sue', null),
  threat('(?:my|a|our) (?:lawyers?|attorneys?|solicitors?) will', null),
  threat('(?:hear|hearing) from my (?:lawyers?|attorneys?|solicitors?)', 'I look forward to your answer'),
  threat('(?:take|taking) (?:you|this|openai|them) to court|see you in court|lawsuit|legal action|legal steps|small claims court', null),
  threat('(?:report|reporting|expose|exposing) you(?: to)?', null),
  threat('(?:call|calling|go to|going to) the (?:police|press|media|newspapers?)', null),
  threat('(?:go|going) public|tell everyone|tell everybody|all over (?:twitter|reddit|x|the internet|social media)', null),
  threat('(?:one|1)-star reviews?|bad reviews?|negative reviews?|boycott', null),
  threat('you(?:’ll|\'ll| will) (?:regret|pay for) (?:this|it)|or else|last warning|final warning|last chance|final notice', 'I hope that we can settle this together'),
  threat('(?:face|there will be|suffer) (?:the )?consequences', null),
  threat('if you (?:do not|don’t|don\'t|refuse to|won’t|won\'t) (?:refund|answer|reply|respond|pay|return|fix)[^.!?\\n]{0,60}(?:chargeback|charge back|dispute|report|bank|court|lawyer)', 'I hope that we can settle this together'),
  threat('if this is not (?:resolved|fixed|refunded|settled|sorted)[^.!?\\n]{0,60}(?:chargeback|charge back|dispute|report|bank|court|lawyer|attorney)', 'I hope that we can settle this together'),
  threat('(?:contact|contacting|call|calling|complain to|complaining to) (?:the bbb|the ftc|the attorney general|my lawyer|my attorney)', null),
  threat('you have (?:\\d{1,2}|twenty-four|forty-eight) hours', null),
  threat('or i(?:’ll|\'ll| will) (?:file|start|do|dispute|charge ?back|report|open|go|contact|call|take|initiate)', null),
]; // prettier-ignore
