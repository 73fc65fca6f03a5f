import type { Entry } from './entry.ts';

/** Backups, restoring, and the export of everything. */
export const backupsMessages = {
  'backups.title': { en: 'Backups', ko: '백업' },
  'backups.hint': {
    en: 'Recoup backs up your data once a day when something changed, and before each step that changes much, and checks every backup. Old backups are deleted in time, but one that holds more than all newer ones stays until you remove it.',
    ko: '내용이 바뀐 날마다 한 번, 그리고 크게 바꾸는 작업 전에 데이터를 백업하고 잘 열리는지 검사해요. 오래된 백업은 자동으로 지우지만, 그 뒤의 백업보다 내용이 더 많으면 직접 지우실 때까지 남겨 둬요.',
  },
  'backups.sample': {
    en: 'The sample is thrown away when you leave it, so no backups are made of it.',
    ko: '예시는 나가면 지워지기 때문에 백업하지 않아요.',
  },
  'backups.make': { en: 'Make a backup now', ko: '지금 백업하기' },
  'backups.newest': { en: 'The newest: {when}', ko: '가장 최근 백업: {when}' },
  'backups.none': {
    en: 'There is none yet. The first is made by itself once there is something to keep.',
    ko: '아직 백업이 없어요. 저장할 내용이 생기면 자동으로 만들어요.',
  },
  'backups.made': { en: 'The backup is made and checked.', ko: '백업을 만들고 검사까지 마쳤어요.' },
  'backups.export': { en: 'Export everything', ko: '전체 내보내기' },
  'backups.exportHint': {
    en: 'One ZIP with your charges as a table (CSV), all data (JSON) and the attached files. Keep it where nobody else reads it.',
    ko: '결제 내역 표(CSV), 전체 데이터(JSON), 첨부 파일을 ZIP 하나에 담아요. 다른 사람이 볼 수 없는 곳에 보관해 주세요.',
  },
  'backups.exported': { en: '{name} is ready.', ko: '{name} 파일을 만들었어요.' },
  'backups.exportedLong': {
    en: '{name} holds everything, but it is longer than {limit} MB, and Recoup reads no file back that is so long. Keep a copy of the folder of backups, too.',
    ko: '{name} 파일에 모든 내용을 담았어요. 다만 {limit}MB보다 커서 Recoup에서 다시 읽을 수는 없어요. 백업 폴더도 따로 복사해 두세요.',
  },
  'backups.read': { en: 'Read an export', ko: '내보낸 파일 읽기' },
  'backups.readHint': {
    en: 'Reads a ZIP that "Export everything" saved. You see what is in it before anything changes.',
    ko: '"전체 내보내기"로 저장한 ZIP 파일을 읽어요. 바꾸기 전에 무엇이 들어 있는지 먼저 보여 드려요.',
  },
  'backups.check': { en: 'Check the data', ko: '데이터 검사' },
  'backups.checkHint': {
    en: 'Reads the whole data file and holds it against its own rules. A part of that is done at each start.',
    ko: '데이터 파일 전체를 읽어 이상이 없는지 확인해요. 일부는 시작할 때마다 확인해요.',
  },
  'backups.checkedWhole': { en: 'The data file is whole.', ko: '데이터 파일에 이상이 없어요.' },
  'backups.checkedBroken': {
    en: 'The check found {faults, plural, one {# fault} other {# faults}}. Nothing was changed. Look into the newest backup below and restore it, or start Recoup again, which then looks for itself.',
    ko: '검사에서 문제가 {faults, number}개 나왔어요. 바뀐 것은 없어요. 아래의 가장 최근 백업을 살펴보고 되돌리거나, Recoup을 다시 시작해 주세요. 시작할 때 다시 검사해요.',
  },
  'backups.folder': { en: 'Where they are', ko: '백업 위치' },
  'backups.showFolder': { en: 'Show in folder', ko: '폴더에서 보기' },

  'backups.reason.daily': { en: 'of the day', ko: '매일 백업' },
  'backups.reason.migration': { en: 'before an update of the data', ko: '데이터 업데이트 전' },
  'backups.reason.restore': { en: 'before a restore', ko: '되돌리기 전' },
  'backups.reason.hand': { en: 'made by you', ko: '직접 만든 백업' },
  'backups.reason.export': { en: 'read from an export', ko: '내보낸 파일에서 읽음' },
  'backups.reason.recovered': { en: 'recovered from the damaged file', ko: '손상된 파일에서 복구' },
  'backups.holds': {
    en: '{charges, plural, =0 {no charges} one {# charge} other {# charges}} · {decisions, plural, =0 {no decisions} one {# decision} other {# decisions}} · {cases, plural, =0 {no cases} one {# case} other {# cases}} · {megabytes} MB',
    ko: '내역 {charges, number}건 · 결정 {decisions, number}건 · 환불 {cases, number}건 · {megabytes}MB',
  },
  'backups.held': {
    en: 'It holds more than all newer ones, so it stays until you remove it.',
    ko: '그 뒤의 백업보다 내용이 더 많아서 직접 지우실 때까지 남겨 둬요.',
  },
  'backups.look': { en: 'Look and restore', ko: '살펴보고 되돌리기' },
  'backups.lookAt': { en: 'Look and restore: {when}', ko: '살펴보고 되돌리기: {when}' },
  'backups.remove': { en: 'Remove', ko: '지우기' },
  'backups.removeOf': { en: 'Remove the backup of {when}', ko: '{when} 백업 지우기' },
  'backups.removeTitle': { en: 'Remove this backup?', ko: '이 백업을 지울까요?' },
  'backups.removeText': {
    en: 'The backup of {when} is deleted for good. Your data stays as it is.',
    ko: '{when} 백업이 완전히 지워져요. 지금 데이터는 그대로예요.',
  },
  'backups.removed': { en: 'The backup is removed.', ko: '백업을 지웠어요.' },
  'backups.showAll': {
    en: 'Show all {count, number}',
    ko: '{count, number}개 모두 보기',
  },

  'backups.previewTitle': { en: 'The backup of {when}', ko: '{when} 백업' },
  'backups.what': { en: 'What it holds', ko: '내용' },
  'backups.there': { en: 'In the backup', ko: '백업' },
  'backups.now': { en: 'Now', ko: '지금' },
  'backups.onlyThere': { en: 'Only in the backup', ko: '백업에만 있음' },
  'backups.onlyNow': { en: 'Only now', ko: '지금만 있음' },
  'backups.charges': { en: 'Charges', ko: '결제 내역' },
  'backups.decisions': { en: 'Decisions', ko: '결정' },
  'backups.cases': { en: 'Cases', ko: '환불 건' },
  'backups.events': { en: 'Steps in cases', ko: '환불 진행 기록' },
  'backups.attachments': { en: 'Attached files', ko: '첨부 파일' },
  'backups.accounts': { en: 'Accounts', ko: '계좌·카드' },
  'backups.imports': { en: 'Imports', ko: '가져온 파일' },
  'backups.days': { en: 'Days', ko: '기간' },
  'backups.daysOf': { en: '{from} to {to}', ko: '{from} ~ {to}' },
  'backups.same': {
    en: 'It holds what is there now: nothing would come or go.',
    ko: '지금 데이터와 내용이 같아요. 되돌려도 달라지는 것이 없어요.',
  },
  'backups.goes': {
    en: 'What is only there now would no longer be shown. A backup of it is made first, so this can be undone.',
    ko: '지금 데이터에만 있는 내용은 사라져요. 되돌리기 전에 지금 데이터를 먼저 백업하니 취소할 수 있어요.',
  },
  'backups.comes': {
    en: 'A backup of what is there now is made first, so this can be undone.',
    ko: '되돌리기 전에 지금 데이터를 먼저 백업하니 취소할 수 있어요.',
  },
  'backups.fromDamage': {
    en: 'The damaged file is moved aside into a folder of its own, and nothing of it is deleted.',
    ko: '손상된 파일은 별도 폴더로 옮겨 두고, 아무것도 지우지 않아요.',
  },
  'backups.restore': { en: 'Restore this backup', ko: '이 백업으로 되돌리기' },
  'backups.restored': { en: 'The backup is restored.', ko: '백업으로 되돌렸어요.' },
  'backups.undo': { en: 'Undo the restore', ko: '되돌리기 취소' },
  'backups.undone': { en: 'The restore is undone.', ko: '되돌리기를 취소했어요.' },

  'backups.banner.damaged': {
    en: 'Your data file is damaged. You see the backup of {when}; what came later is missing, and nothing can be changed until you choose how to go on.',
    ko: '데이터 파일이 손상되어 {when} 백업을 보여 드리고 있어요. 그 뒤의 내용은 빠져 있고, 방법을 고르기 전에는 바꿀 수 없어요.',
  },
  'backups.banner.missing': {
    en: 'Your data file is gone or empty. You see the backup of {when}; what came later is missing, and nothing can be changed until you choose how to go on.',
    ko: '데이터 파일이 없거나 비어 있어 {when} 백업을 보여 드리고 있어요. 그 뒤의 내용은 빠져 있고, 방법을 고르기 전에는 바꿀 수 없어요.',
  },
  'backups.banner.nothing': {
    en: 'Your data file is damaged, and there is no backup of it. It was left as it is, and nothing can be changed until you choose how to go on.',
    ko: '데이터 파일이 손상되었고 백업도 없어요. 파일은 그대로 두었고, 방법을 고르기 전에는 바꿀 수 없어요.',
  },
  'backups.banner.choose': { en: 'Choose how to go on', ko: '방법 고르기' },
  'backups.ways': { en: 'How to go on', ko: '복구 방법' },
  'backups.waysHint': {
    en: 'The file at {file} was left as it is. Nothing below deletes it.',
    ko: '{file} 파일은 그대로 두었어요. 아래 방법 중 어떤 것도 이 파일을 지우지 않아요.',
  },
  'backups.countsLeft': {
    en: 'The damaged file still counts {charges, plural, =0 {no charges} one {# charge} other {# charges}}, {decisions, plural, =0 {no decisions} one {# decision} other {# decisions}} and {cases, plural, =0 {no cases} one {# case} other {# cases}}; not all of it may be readable.',
    ko: '손상된 파일에는 내역 {charges, number}건, 결정 {decisions, number}건, 환불 {cases, number}건이 남아 있는 것으로 보여요. 모두 읽지는 못할 수 있어요.',
  },
  'backups.way.restore': { en: 'Go on from the newest backup', ko: '가장 최근 백업으로 이어 가기' },
  'backups.way.restoreHint': {
    en: 'It is of {when} and was checked just now.',
    ko: '{when} 백업이고, 방금 검사했어요.',
  },
  'backups.way.recover': { en: 'Try to recover the damaged file', ko: '손상된 파일 복구해 보기' },
  'backups.way.recoverHint': {
    en: 'Reads what can still be read into a new backup. You see what is in it before anything changes.',
    ko: '읽을 수 있는 내용을 모아 새 백업으로 만들어요. 바꾸기 전에 무엇이 들어 있는지 먼저 보여 드려요.',
  },
  'backups.way.recoverDo': { en: 'Try it', ko: '복구해 보기' },
  'backups.way.anew': { en: 'Begin with nothing', ko: '빈 상태로 시작하기' },
  'backups.way.anewHint': {
    en: 'The file is moved aside and kept. Your statements can be read again.',
    ko: '파일은 다른 폴더로 옮겨 보관해요. 명세서는 다시 읽을 수 있어요.',
  },
  'backups.way.anewDo': { en: 'Begin anew', ko: '새로 시작' },
  'backups.way.anewTitle': { en: 'Begin with nothing?', ko: '빈 상태로 시작할까요?' },
  'backups.way.anewDone': {
    en: 'Begun anew. The file before is kept aside.',
    ko: '새로 시작했어요. 이전 파일은 따로 보관했어요.',
  },
  'backups.failed': { en: 'The backup of today could not be made.', ko: '오늘 백업을 만들지 못했어요.' },
} as const satisfies Record<string, Entry>;
