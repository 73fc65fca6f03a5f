import type { Entry } from './entry.ts';

/** What hinders a decision, or something about a case. */
export const problemsCasesMessages = {
  'problems.subscriptionGone': {
    en: 'This subscription is no longer here: the import that showed it was undone.',
    ko: '이 정기 결제는 더 이상 없어요. 가져오기를 되돌리면서 함께 사라졌어요.',
  },
  'problems.flagGone': {
    en: 'This flag is no longer here: its charges changed since it was shown. Nothing was decided. Look at the list again.',
    ko: '그사이 결제 내역이 바뀌어 이 의심 건은 더 이상 없어요. 아무것도 결정하지 않았어요. 목록을 다시 확인해 주세요.',
  },
  'problems.caseGone': {
    en: 'This case is no longer here: its opening was undone. Nothing was changed. Look at the list of cases.',
    ko: '여는 작업을 되돌려서 이 환불 건은 이제 없어요. 바뀐 것은 없어요. 환불 건 목록을 확인해 주세요.',
  },
  'problems.caseUnreadable': {
    en: 'The history of case {case} could not be read: the data file may be damaged. Nothing was changed. Restore a backup of the data file.',
    ko: '{case}번 환불 건의 기록을 읽지 못했어요. 데이터 파일이 손상되었을 수 있어요. 바뀐 것은 없어요. 백업해 둔 데이터 파일로 되돌려 주세요.',
  },
  'problems.caseExists': {
    en: 'Case {case} claims one of these charges already. No second one was opened. Go on in that case.',
    ko: '이 결제를 돌려받으려는 {case}번 환불 건이 이미 있어요. 새로 만들지 않았어요. 그 환불 건에서 이어서 진행해 주세요.',
  },
  'problems.caseNothingToUndo': {
    en: 'There is nothing left to undo in this case.',
    ko: '이 환불 건에는 되돌릴 일이 없어요.',
  },
  'problems.caseOfReview': {
    en: 'This case was opened by the answer in the review. Nothing was changed. Take that answer back to remove the case.',
    ko: '검토에서 고른 답으로 만들어진 환불 건이에요. 바뀐 것은 없어요. 없애려면 검토에서 그 답을 되돌려 주세요.',
  },
  'problems.proposalGone': {
    en: 'This credit is no longer proposed for the case: it was used elsewhere, or its import was undone. Nothing was changed.',
    ko: '이 입금은 더 이상 이 환불 건에 제안되지 않아요. 다른 곳에 쓰였거나 가져오기를 되돌렸어요. 바뀐 것은 없어요.',
  },
  'problems.settlesTooMuch': {
    en: 'That is more than this credit can settle ({most}). Nothing was changed. Enter less.',
    ko: '이 입금으로 정리할 수 있는 금액({most})보다 많아요. 바뀐 것은 없어요. 더 적은 금액을 적어 주세요.',
  },
  'problems.settleAsks': {
    en: 'A dispute is open. Say whether this credit is the merchant’s refund or only a provisional credit. Nothing was changed.',
    ko: '진행 중인 이의제기가 있어요. 가맹점 환불인지 임시 환급인지 먼저 골라 주세요. 바뀐 것은 없어요.',
  },
  'problems.creditTaken': {
    en: 'Cases would take more of the credit of {day} than there is in it ({amount}). Nothing was changed.',
    ko: '{day} 입금({amount})보다 많은 금액을 여러 건에서 쓰게 돼요. 바뀐 것은 없어요.',
  },
  'problems.attachmentTooLarge': {
    en: 'This file is larger than {limit} MB. It was not attached. Attach a smaller copy, such as a screenshot of the part that matters.',
    ko: '{limit}MB보다 큰 파일이라 첨부하지 않았어요. 필요한 부분만 캡처하는 등 더 작은 파일로 첨부해 주세요.',
  },
  'problems.attachmentEmpty': {
    en: '{file} is empty. It was not attached. Check the file and attach it again.',
    ko: '빈 파일이라 첨부하지 않았어요: {file}. 파일을 확인한 뒤 다시 첨부해 주세요.',
  },
  'problems.attachmentGone': {
    en: 'This file is no longer attached to the case.',
    ko: '이 파일은 더 이상 환불 건에 첨부되어 있지 않아요.',
  },
  'problems.entryGone': {
    en: 'This entry is no longer in the directory.',
    ko: '연락처 목록에 더 이상 없는 항목이에요.',
  },
  'problems.entryNotOwn': {
    en: 'This entry came with Recoup and stays. Only entries of your own can be removed.',
    ko: 'Recoup에 들어 있는 항목이라 지울 수 없어요. 직접 추가한 항목만 지울 수 있어요.',
  },
  'problems.creditMissing': {
    en: 'Choose the credit that brought the money back. Nothing was decided.',
    ko: '돌려받은 환불 내역을 골라 주세요. 아직 아무것도 결정하지 않았어요.',
  },
  'problems.creditForOne': {
    en: 'A credit brings back one double charge. Nothing was decided. Choose the credit for each of them.',
    ko: '환불 내역 하나로는 이중 청구 한 건만 정리할 수 있어요. 아직 아무것도 결정하지 않았어요. 한 건씩 골라 주세요.',
  },
  'problems.creditGone': {
    en: 'The chosen credit is no longer among your charges. Nothing was decided. Choose another one.',
    ko: '고른 환불 내역이 더 이상 없어요. 아무것도 결정하지 않았어요. 다른 내역을 골라 주세요.',
  },
  'problems.laterIsPast': {
    en: 'The day to come back must lie in the future. Nothing was decided. Choose a later day.',
    ko: '다시 볼 날짜는 오늘 이후여야 해요. 아무것도 결정하지 않았어요. 다른 날짜를 골라 주세요.',
  },
  'problems.nothingToUndo': {
    en: 'There is no decision left to undo.',
    ko: '되돌릴 결정이 없어요.',
  },
} as const satisfies Record<string, Entry>;
