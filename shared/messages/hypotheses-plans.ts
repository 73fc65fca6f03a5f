import type { Entry } from './entry.ts';

/** Explanations of what is billed by the period or sold as credit; the others are in `hypotheses.ts`. */
export const hypothesesPlansMessages = {
  'hypotheses.top-up.title': { en: 'Top-up', ko: '충전' },
  'hypotheses.top-up.for.often': {
    en: '{count, number} charges of {amount} from {from} to {to}, {least, number} to {most, number} days apart: no bill keeps such a rhythm',
    ko: '{from}부터 {to}까지 {amount} 결제가 {count, number}번, {least, number}~{most, number}일 간격으로 들쭉날쭉 나왔어요',
  },
  'hypotheses.top-up.for.round': {
    en: '{amount} is a round sum, as credit is sold',
    ko: '{amount} 결제는 충전처럼 딱 떨어지는 금액이에요',
  },
  'hypotheses.top-up.for.named': {
    en: 'The text speaks of credit: “{text}”',
    ko: '명세서 문구가 충전이나 선불을 가리켜요: “{text}”',
  },
  'hypotheses.top-up.for.maySell': {
    en: '{merchant} sells credit beside its plans, and “{text}” does not say which this is',
    ko: '{merchant} 결제에는 구독 말고 충전(크레딧)도 있는데, “{text}”만으로는 알 수 없어요',
  },
  'hypotheses.top-up.for.autoReload': {
    en: 'Auto-reload is on by default when API credit is set up at {merchant}',
    ko: '{merchant} API 크레딧을 처음 등록하면 자동 충전이 기본으로 켜져 있어요',
  },
  'hypotheses.top-up.for.burst': {
    en: '{count, number} times {amount} on one day, as when auto-reload fires again and again; unused credit from that is worth reporting too',
    ko: '하루에 {amount} 결제가 {count, number}번 나왔어요. 자동 충전이 반복됐을 수 있고, 쓰지 않은 크레딧이면 그것도 문의해 볼 만해요',
  },
  'hypotheses.top-up.against.rhythm': {
    en: '{amount} keeps a {rhythm, select, weekly {weekly} fortnightly {two-week} fourWeekly {four-week} monthly {monthly} quarterly {quarterly} halfYearly {half-year} other {yearly}} rhythm over {count, number} charges, as a plan does',
    ko: '{amount} 결제가 {rhythm, select, weekly {매주} fortnightly {2주마다} fourWeekly {4주마다} monthly {매월} quarterly {3개월마다} halfYearly {6개월마다} other {매년}} {count, number}번 이어져서 정기 결제에 가까워요',
  },
  'hypotheses.top-up.against.onlyThese': {
    en: 'No other charge of {amount} here in the months around',
    ko: '앞뒤 몇 달 동안 여기서 {amount} 결제는 이것뿐이에요',
  },
  'hypotheses.top-up.against.odd': {
    en: '{amount} is no round sum, as credit usually is',
    ko: '{amount} 결제는 충전치고는 딱 떨어지지 않는 금액이에요',
  },
  'hypotheses.top-up.against.planNamed': {
    en: 'The text names a plan, not credit: “{text}”',
    ko: '명세서 문구가 충전이 아니라 구독을 가리켜요: “{text}”',
  },
  'hypotheses.top-up.settles': {
    en: 'Open the credit page of {merchant}: if the balance rose twice, both are top-ups; if it rose once, it was charged twice.',
    ko: '{merchant} 크레딧(충전) 내역을 열어 보세요. 잔액이 두 번 늘었으면 충전이 맞고, 한 번만 늘었으면 이중 청구예요.',
  },

  'hypotheses.two-subscriptions.title': { en: 'Two subscriptions', ko: '구독 두 개' },
  'hypotheses.two-subscriptions.for.bothRecur': {
    en: '{amount} also came on {first} and on {second}: each of the two has its own counterpart {rhythm, select, weekly {a week} fortnightly {two weeks} fourWeekly {four weeks} monthly {a month} quarterly {three months} halfYearly {half a year} other {a year}} away',
    ko: '{amount} 결제가 {first}, {second}에도 나왔어요. 두 건 모두 {rhythm, select, weekly {1주} fortnightly {2주} fourWeekly {4주} monthly {한 달} quarterly {3개월} halfYearly {6개월} other {1년}} 앞이나 뒤에 같은 결제가 하나씩 더 있어요',
  },
  'hypotheses.two-subscriptions.for.bothNew': {
    en: 'No other charge of {amount} from here is known in the months around, so two plans may have begun close together',
    ko: '앞뒤 몇 달 동안 확인된 다른 {amount} 결제가 없어요. 구독 두 개를 비슷한 때 시작했을 수 있어요',
  },
  'hypotheses.two-subscriptions.for.prefixes': {
    en: 'The invoices {first} and {second} begin differently, as for two customer accounts',
    ko: '인보이스 번호의 앞부분이 서로 달라요({first}, {second}). 고객 계정이 두 개인 것 같아요',
  },
  'hypotheses.two-subscriptions.for.webAndStore': {
    en: 'One came through an app store (“{store}”), the other directly (“{direct}”)',
    ko: '하나는 앱 스토어(“{store}”), 다른 하나는 직접 결제(“{direct}”)예요',
  },
  'hypotheses.two-subscriptions.for.planAndCredit': {
    en: 'One text names a plan (“{plan}”), the other credit (“{credit}”): these are billed apart',
    ko: '한 건은 구독(“{plan}”), 다른 건은 크레딧(“{credit}”)이라 따로 청구돼요',
  },
  'hypotheses.two-subscriptions.for.accounts': {
    en: 'They were paid from {first} and from {second}, as two customer accounts may be',
    ko: '결제 수단이 서로 달라요({first}, {second}). 가입 계정이 두 개일 수 있어요',
  },
  'hypotheses.two-subscriptions.against.nextAlone': {
    en: 'One cycle later, on {day}, only one charge came',
    ko: '다음 주기인 {day}에는 한 번만 결제됐어요',
  },
  'hypotheses.two-subscriptions.against.oneRecurs': {
    en: 'Only one of the two has a counterpart {rhythm, select, weekly {a week} fortnightly {two weeks} fourWeekly {four weeks} monthly {a month} quarterly {three months} halfYearly {half a year} other {a year}} away, on {day}',
    ko: '두 건 중 한 건만 {rhythm, select, weekly {1주} fortnightly {2주} fourWeekly {4주} monthly {한 달} quarterly {3개월} halfYearly {6개월} other {1년}} 앞이나 뒤에 같은 결제가 있어요({day})',
  },
  'hypotheses.two-subscriptions.against.noneRecurs': {
    en: '{count, plural, one {The other charge of {amount} does not lie} other {None of # other charges of {amount} lies}} {rhythm, select, weekly {a week} fortnightly {two weeks} fourWeekly {four weeks} monthly {a month} quarterly {three months} halfYearly {half a year} other {a year}} from either of them',
    ko: '다른 {amount} 결제 {count, number}건 중에 이 두 건과 {rhythm, select, weekly {1주} fortnightly {2주} fourWeekly {4주} monthly {한 달} quarterly {3개월} halfYearly {6개월} other {1년}} 간격인 것은 없어요',
  },
  'hypotheses.two-subscriptions.against.oneSeries': {
    en: 'Only one series of {amount} is known, billed {rhythm, select, weekly {every week} fortnightly {every two weeks} fourWeekly {every four weeks} monthly {every month} quarterly {every three months} halfYearly {every half year} other {every year}}; the other charge belongs to none',
    ko: '확인된 정기 결제는 {rhythm, select, weekly {매주} fortnightly {2주마다} fourWeekly {4주마다} monthly {매월} quarterly {3개월마다} halfYearly {6개월마다} other {매년}} 나오는 {amount} 하나뿐이고, 다른 한 건은 주기에 맞지 않아요',
  },
  'hypotheses.two-subscriptions.against.oneInvoice': {
    en: 'Both lines carry one invoice number, {invoice}: one bill of one subscription',
    ko: '인보이스 번호가 {invoice} 하나라서 한 구독의 청구예요',
  },
  'hypotheses.two-subscriptions.against.onePrefix': {
    en: 'The invoices {first} and {second} begin alike: they were billed to one customer account',
    ko: '인보이스 번호의 앞부분이 같아요({first}, {second}). 한 고객 계정에 청구된 거예요',
  },
  'hypotheses.two-subscriptions.settles': {
    en: 'Sign in to {merchant} with every e-mail address you use and open the plan page. Two active plans, or invoices that begin differently, mean two subscriptions.',
    ko: '쓰고 있는 이메일마다 {merchant} 계정에 로그인해 구독 페이지를 확인해 보세요. 이용 중인 구독이 둘이거나 인보이스 번호 앞부분이 다르면 구독이 두 개예요.',
  },
  'hypotheses.two-subscriptions.settlesStore': {
    en: 'Compare the subscriptions in the app store’s settings with the plan page of {merchant}. If both run for one period, it was paid twice, and one of them can be questioned.',
    ko: '앱 스토어의 구독 목록과 {merchant} 구독 페이지를 비교해 보세요. 같은 기간에 둘 다 이용 중이라면 두 번 낸 것이고, 한쪽은 문의해 볼 수 있어요.',
  },

  'hypotheses.proration.title': { en: 'Seat or plan change', ko: '좌석·요금제 변경' },
  'hypotheses.proration.for.below': {
    en: '{amount} of {day} is below the regular {regular}, as for a part of the period',
    ko: '{day} {amount} 결제는 평소 금액({regular})보다 적어서 일할 청구일 수 있어요',
  },
  'hypotheses.proration.for.midCycle': {
    en: 'It came {days, number} days after the regular charge of {day}, inside the period',
    ko: '{day} 정기 결제 뒤 {days, number}일째, 이용 기간 중간에 나왔어요',
  },
  'hypotheses.proration.for.dearer': {
    en: '{second} after {first}: a dearer plan may have begun',
    ko: '{first} 다음에 {second} 결제가 나왔어요. 더 비싼 요금제로 바꿨을 수 있어요',
  },
  'hypotheses.proration.for.seats': {
    en: 'The text names a plan that is billed by seats: “{text}”',
    ko: '명세서 문구가 좌석 수로 청구되는 요금제를 가리켜요: “{text}”',
  },
  'hypotheses.proration.against.regular': {
    en: 'Both are exactly the regular {amount}; a part of a period costs less',
    ko: '두 건 모두 평소 금액 그대로예요({amount}). 일할 청구라면 더 적어야 해요',
  },
  'hypotheses.proration.against.equal': {
    en: 'Both are {amount}; a part of a period seldom costs as much as the other charge',
    ko: '두 건이 {amount}, 같은 금액이에요. 일할 청구가 다른 결제와 금액까지 같은 일은 드물어요',
  },
  'hypotheses.proration.settles': {
    en: 'Open both invoices at {merchant}: seats, remaining time or a change of plan stand there as lines of their own.',
    ko: '{merchant} 인보이스 두 장을 열어 보세요. 좌석 추가, 남은 기간, 요금제 변경은 항목으로 따로 적혀 있어요.',
  },
} as const satisfies Record<string, Entry>;
