import type { Entry } from './entry.ts';

/** The lock of the ledger: its screen, how it is set up, and its part of the settings. */
export const lockMessages = {
  'lock.title': { en: 'Recoup is locked', ko: 'Recoup이 잠겨 있어요' },
  'lock.text': {
    en: 'Your data is encrypted on this computer. It opens with your passphrase.',
    ko: '데이터는 이 컴퓨터에 암호화되어 있어요. 암호를 입력하면 열려요.',
  },
  'lock.plain': {
    en: 'Some backups or damaged files are not encrypted yet, since Recoup was stopped or the disk was full. They will be when you unlock.',
    ko: 'Recoup이 중간에 꺼졌거나 디스크가 가득 차서 아직 암호화하지 못한 백업이나 손상된 파일이 있어요. 잠금을 풀면 암호화할게요.',
  },
  'lock.passphrase': { en: 'Passphrase', ko: '암호' },
  'lock.show': { en: 'Show or hide what is typed: {what}', ko: '입력한 내용 보기·가리기: {what}' },
  'lock.unlock': { en: 'Unlock', ko: '잠금 풀기' },
  'lock.forgot': { en: 'I have my recovery code', ko: '복구 코드로 열기' },
  'lock.remembered': { en: 'I know my passphrase', ko: '암호로 열기' },
  'lock.waiting': {
    en: '{count, plural, one {# file waits} other {# files wait}} to be read once Recoup is unlocked.',
    ko: '잠금을 풀면 기다리는 파일 {count, number}개를 읽을게요.',
  },

  'lock.recoverTitle': { en: 'Open with your recovery code', ko: '복구 코드로 열기' },
  'lock.recoverText': {
    en: 'Type the code that you wrote down when the lock was set up, and choose a new passphrase. The code stays good.',
    ko: '잠금을 설정할 때 적어 두신 코드를 입력하고, 새 암호를 정해 주세요. 복구 코드는 그대로 쓸 수 있어요.',
  },
  'lock.code': { en: 'Recovery code', ko: '복구 코드' },
  'lock.codeHint': {
    en: 'Six groups of five. Capitals, hyphens and spaces do not matter.',
    ko: '다섯 글자씩 여섯 묶음이에요. 대소문자와 하이픈, 띄어쓰기는 상관없어요.',
  },
  'lock.recover': { en: 'Set the passphrase and unlock', ko: '암호 바꾸고 잠금 풀기' },

  'lock.next': { en: 'New passphrase', ko: '새 암호' },
  'lock.again': { en: 'The same once more', ko: '한 번 더 입력' },
  'lock.hint': {
    en: 'At least {least} characters, whichever you like: a few words that only you would put together are good. You can paste it.',
    ko: '{least}자 이상이면 어떤 글자든 괜찮아요. 나만 떠올릴 수 있는 단어 몇 개를 이어 쓰는 게 좋아요. 붙여넣어도 돼요.',
  },
  'lock.short': {
    en: '{missing, plural, one {# character more} other {# characters more}}',
    ko: '{missing, number}글자 더 필요해요',
  },
  'lock.unlike': { en: 'The two are not the same.', ko: '두 암호가 서로 달라요.' },

  'lock.settings': { en: 'Lock', ko: '잠금' },
  'lock.settingsOff': {
    en: 'Your data lies on this computer as any file does: who can read your files can read it.',
    ko: '지금은 데이터가 보통 파일처럼 저장되어 있어서, 이 컴퓨터의 파일을 볼 수 있는 사람은 내용도 볼 수 있어요.',
  },
  'lock.settingsOn': {
    en: 'Your data and its backups are encrypted. They open with your passphrase or your recovery code, so keep both safe.',
    ko: '데이터와 백업이 암호화되어 있어요. 암호나 복구 코드로만 열 수 있으니 둘 다 잘 보관해 주세요.',
  },
  'lock.setUp': { en: 'Set up a lock', ko: '잠금 설정' },
  'lock.setUpHint': {
    en: 'A passphrase encrypts charges, cases, attached files and backups. You get a recovery code in case you forget it.',
    ko: '이용내역과 환불 건, 첨부 파일, 백업을 모두 암호화해요. 암호를 잊었을 때 쓸 복구 코드도 드려요.',
  },
  'lock.now': { en: 'Lock now', ko: '지금 잠그기' },
  'lock.nowHint': {
    en: 'Closes your data until the passphrase is typed. A running import is stopped; nothing of the file at work is stored.',
    ko: '암호를 입력할 때까지 데이터를 닫아요. 가져오는 중이던 파일은 저장하지 않고 멈춰요.',
  },
  'lock.idle': { en: 'Lock when nobody is there', ko: '자리를 비우면 잠그기' },
  'lock.idleHint': {
    en: 'After so long without a key or the mouse. A running import is finished first.',
    ko: '이 시간 동안 키보드나 마우스를 쓰지 않으면 잠가요. 가져오는 중이면 끝난 뒤에 잠가요.',
  },
  'lock.idleHintDesktop': {
    en: 'After so long without a key or the mouse. A running import is finished first. When the computer goes to sleep, or you lock its screen, Recoup locks at once.',
    ko: '이 시간 동안 키보드나 마우스를 쓰지 않으면 잠가요. 가져오는 중이면 끝난 뒤에 잠가요. 컴퓨터가 잠자기에 들어가거나 화면을 잠그면 바로 잠가요.',
  },
  'lock.idle.5': { en: '5 min', ko: '5분' },
  'lock.idle.15': { en: '15 min', ko: '15분' },
  'lock.idle.30': { en: '30 min', ko: '30분' },
  'lock.idle.60': { en: '1 hour', ko: '1시간' },
  'lock.idle.never': { en: 'Never', ko: '안 함' },
  'lock.change': { en: 'Change the passphrase', ko: '암호 바꾸기' },
  'lock.changeHint': {
    en: 'The recovery code stays as it is, and backups open with the new passphrase too.',
    ko: '복구 코드는 그대로이고, 백업도 새 암호로 열려요.',
  },
  'lock.changed': { en: 'The passphrase is changed.', ko: '암호를 바꿨어요.' },
  'lock.newCode': { en: 'New recovery code', ko: '복구 코드 다시 받기' },
  'lock.newCodeHint': {
    en: 'Where the old one is lost, or somebody else has seen it. The old one opens nothing then.',
    ko: '예전 코드를 잃어버렸거나 다른 사람이 봤을 때 받으세요. 예전 코드는 쓸 수 없게 돼요.',
  },
  'lock.newCodeDone': { en: 'The new recovery code holds now.', ko: '이제 새 복구 코드를 쓸 수 있어요.' },
  'lock.remove': { en: 'Remove the lock', ko: '잠금 없애기' },
  'lock.removeHint': {
    en: 'Data and backups are stored unencrypted again.',
    ko: '데이터와 백업을 다시 암호화하지 않은 상태로 저장해요.',
  },
  'lock.removed': { en: 'The lock is removed.', ko: '잠금을 없앴어요.' },
  'lock.current': { en: 'Your passphrase', ko: '지금 암호' },
  'lock.goOn': { en: 'Continue', ko: '계속' },

  'lock.before.all': {
    en: 'Charges, cases, attached files and every backup in the backup folder are encrypted. If there are any damaged files, they are sealed as they are, in the folder “damaged”, and come back when the lock is removed.',
    ko: '이용내역, 환불 건, 첨부 파일, 백업 폴더의 모든 백업을 암호화해요. 혹시 손상된 파일이 있으면 ‘damaged’ 폴더에 암호화해 두었다가, 잠금을 없앨 때 그대로 돌려놓아요.',
  },
  'lock.before.elsewhere': {
    en: 'What lies elsewhere stays as it is: statements you downloaded, exports, copies on other disks.',
    ko: '다른 곳에 있는 것은 그대로예요. 내려받은 명세서, 내보낸 파일, 다른 디스크의 사본은 암호화되지 않아요.',
  },
  'lock.before.lost': {
    en: 'Nobody can open it without the passphrase or the recovery code. If both are lost, the data is lost.',
    ko: '암호나 복구 코드 없이는 아무도 열 수 없어요. 둘 다 잃어버리면 데이터도 잃게 돼요.',
  },
  'lock.before.exports': {
    en: 'An export of everything is not encrypted, so that it can be read elsewhere.',
    ko: '전체 내보내기로 만든 파일은 다른 곳에서도 읽을 수 있도록 암호화하지 않아요.',
  },

  'lock.codeTitle': { en: 'Your recovery code', ko: '복구 코드' },
  'lock.codeText': {
    en: 'It opens your data if you forget the passphrase. Recoup keeps no copy: once this dialog is closed the code cannot be shown again. If you lose it, get a new one with your passphrase. Keep it on paper, or save it to a USB stick or in a password manager, and not on this computer.',
    ko: '암호를 잊었을 때 이 코드로 열 수 있어요. Recoup에는 저장되지 않아서 이 창을 닫으면 다시 볼 수 없어요. 코드를 잃어버리면 암호를 입력하고 새로 받으면 돼요. 종이에 적거나 USB 메모리, 비밀번호 관리 앱에 저장하고, 이 컴퓨터에는 두지 마세요.',
  },
  'lock.copy': { en: 'Copy', ko: '복사' },
  'lock.copied': {
    en: 'Copied. The clipboard keeps it until you copy something else.',
    ko: '복사했어요. 다른 것을 복사할 때까지 클립보드에 남아 있어요.',
  },
  'lock.notCopied': {
    en: 'It could not be copied. Write it down, or save it.',
    ko: '복사하지 못했어요. 적어 두거나 저장해 주세요.',
  },
  'lock.save': { en: 'Save', ko: '저장' },
  'lock.print': { en: 'Print', ko: '인쇄' },
  'lock.keptIt': { en: 'I have kept it', ko: '보관했어요' },
  'lock.paper': {
    en: 'Recovery code of Recoup\n\n{code}\n\nIt opens your data without the passphrase. Keep it away from your computer.',
    ko: 'Recoup 복구 코드\n\n{code}\n\n암호 없이 데이터를 열 수 있는 코드예요. 컴퓨터와 떨어진 곳에 보관하세요.',
  },
  'lock.confirmText': {
    en: 'Type group {group} of the recovery code from where you kept it.',
    ko: '보관한 복구 코드에서 {group}번째 묶음을 입력해 주세요.',
  },
  'lock.group': { en: 'Group {group}', ko: '{group}번째 묶음' },
  'lock.showAgain': { en: 'Show the code again', ko: '코드 다시 보기' },
  'lock.finish': { en: 'Lock my data', ko: '데이터 잠그기' },
  'lock.finishCode': { en: 'Use this code', ko: '이 코드 쓰기' },
  'lock.done': {
    en: 'Your data and its backups are encrypted now.',
    ko: '데이터와 백업을 암호화했어요.',
  },
} as const satisfies Readonly<Record<string, Entry>>;
