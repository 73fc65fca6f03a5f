import type { Entry } from './entry.ts';

/** What hinders the lock. */
export const problemsLockMessages = {
  'problems.locked': {
    en: 'Recoup is locked. Nothing was changed. Unlock it with your passphrase.',
    ko: 'Recoup이 잠겨 있어요. 바뀐 것은 없어요. 암호로 잠금을 풀어 주세요.',
  },
  'problems.passphraseWrong': {
    en: 'That is not the passphrase. Check capital letters and the language of your keyboard, and try again.',
    ko: '암호가 맞지 않아요. 대소문자와 한/영 상태를 확인하고 다시 입력해 주세요.',
  },
  'problems.passphraseShort': {
    en: 'A passphrase has at least {least} characters. A few words that only you would put together are easy to remember.',
    ko: '암호는 {least}자 이상이어야 해요. 나만 떠올릴 수 있는 단어 몇 개를 이어 쓰면 외우기 쉬워요.',
  },
  'problems.codeMistyped': {
    en: 'A recovery code has six groups of five letters and digits, and this one has a slip somewhere. Compare it with what you wrote down.',
    ko: '복구 코드는 다섯 글자씩 여섯 묶음인데, 어딘가 잘못 입력된 것 같아요. 적어 두신 것과 비교해 보세요.',
  },
  'problems.codeWrong': {
    en: 'This recovery code is written rightly, but belongs to another lock: an earlier code, or that of another computer.',
    ko: '형식은 맞지만 이 잠금의 복구 코드가 아니에요. 예전 코드이거나 다른 컴퓨터의 코드일 수 있어요.',
  },
  'problems.codeUnlike': {
    en: 'This is not that group of your recovery code. Compare it with the code you kept.',
    ko: '입력한 글자가 복구 코드와 달라요. 보관해 둔 코드에서 몇 번째 묶음인지 다시 확인해 주세요.',
  },
  'problems.codeNotBegun': {
    en: 'This recovery code is no longer waiting for you to confirm it. Nothing was changed. Begin again.',
    ko: '확인을 기다리던 복구 코드가 더는 유효하지 않아요. 바뀐 것은 없어요. 처음부터 다시 해 주세요.',
  },
  'problems.lockThere': {
    en: 'Your data has a lock already. Nothing was changed.',
    ko: '이미 잠금이 설정되어 있어요. 바뀐 것은 없어요.',
  },
  'problems.lockNone': {
    en: 'Your data has no lock any more. Nothing was changed. Reload the window.',
    ko: '잠금이 이미 해제되어 있어요. 바뀐 것은 없어요. 창을 새로 고쳐 주세요.',
  },
  'problems.lockChanged': {
    en: 'The lock of your data was changed or removed by another Recoup meanwhile. Nothing was changed here. Try again.',
    ko: '그사이 다른 Recoup에서 잠금을 바꾸거나 없앴어요. 여기서 바뀐 것은 없어요. 다시 시도해 주세요.',
  },
  'problems.lockBusy': {
    en: 'Files are being read just now. Nothing was changed. Try again when they are through.',
    ko: '지금 파일을 가져오고 있어요. 바뀐 것은 없어요. 다 가져온 뒤 다시 시도해 주세요.',
  },
  'problems.lockUnreadable': {
    en: 'Your data is locked, and the file lock.json that holds its key is missing or damaged, beside the data and with the backups. Nothing was changed. Put lock.json back from a copy of that folder, and start Recoup again.',
    ko: '데이터가 잠겨 있는데, 열쇠가 들어 있는 lock.json 파일이 데이터 폴더와 백업 폴더에 모두 없거나 손상되었어요. 바뀐 것은 없어요. 폴더를 복사해 둔 곳에서 lock.json을 되돌려 놓고 Recoup을 다시 시작해 주세요.',
  },
  'problems.backupsPlain': {
    en: 'Some backups could not be encrypted yet, and can still be read by anybody who has their files. Make room on the disk, and start Recoup again.',
    ko: '아직 암호화하지 못한 백업이 있어서, 파일만 있으면 누구나 읽을 수 있어요. 디스크 공간을 비운 뒤 Recoup을 다시 시작해 주세요.',
  },
  'problems.backupLocked': {
    en: 'This backup is locked by a lock that your data no longer has. Nothing was changed. With the lock.json of that time beside it, it opens in a folder of its own.',
    ko: '지금은 없는 예전 잠금으로 잠긴 백업이에요. 바뀐 것은 없어요. 그때의 lock.json과 함께 별도 폴더에 두면 열 수 있어요.',
  },
} as const satisfies Record<string, Entry>;
