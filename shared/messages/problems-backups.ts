import type { Entry } from './entry.ts';

/** What hinders a backup or an export. */
export const problemsBackupsMessages = {
  'problems.noBackups': {
    en: 'The sample is thrown away when you leave it, so no backups are made of it. Leave the sample first.',
    ko: '예시는 나가면 지워지기 때문에 백업하지 않아요. 먼저 예시에서 나가 주세요.',
  },
  'problems.backupGone': {
    en: 'This backup is no longer there. Nothing was changed. Choose another one.',
    ko: '이 백업은 더 이상 없어요. 바뀐 것은 없어요. 다른 백업을 골라 주세요.',
  },
  'problems.backupDamaged': {
    en: 'This backup is no longer as it was made: its file is damaged. Nothing was changed. Choose another one.',
    ko: '백업 파일이 손상되어 만들 때와 달라졌어요. 바뀐 것은 없어요. 다른 백업을 골라 주세요.',
  },
  'problems.backupNotWhole': {
    en: 'The copy did not pass its check and was thrown away. Your data and the earlier backups are as they were. Check under Settings, Backups, whether the data is whole.',
    ko: '복사본이 검사를 통과하지 못해 버렸어요. 데이터와 이전 백업은 그대로예요. 설정의 백업에서 데이터를 검사해 주세요.',
  },
  'problems.backupLast': {
    en: 'This is the only backup there is. It was kept. Make another one first.',
    ko: '하나뿐인 백업이라 그대로 두었어요. 먼저 새 백업을 만들어 주세요.',
  },
  'problems.nothingRecovered': {
    en: 'Nothing could be read from the damaged file. It was left as it is. Restore a backup, or read an export.',
    ko: '손상된 파일에서 읽을 수 있는 내용이 없었어요. 파일은 그대로 두었어요. 백업으로 되돌리거나 내보낸 파일을 읽어 주세요.',
  },
  'problems.exportGone': {
    en: 'This export was fetched already, or another one was begun. Export again.',
    ko: '이미 받았거나 다른 내보내기가 시작됐어요. 다시 내보내 주세요.',
  },
  'problems.exportNone': {
    en: 'This file is no export of Recoup. Nothing was changed. Choose the ZIP that "Export everything" saved.',
    ko: 'Recoup에서 내보낸 파일이 아니에요. 바뀐 것은 없어요. "전체 내보내기"로 저장한 ZIP 파일을 골라 주세요.',
  },
  'problems.exportDamaged': {
    en: 'This export is not as it was written: it is damaged, or was changed. Nothing was changed here. Choose another copy of it.',
    ko: '내보낸 파일이 손상되었거나 내용이 바뀌었어요. 여기서 바뀐 것은 없어요. 다른 사본을 골라 주세요.',
  },
  'problems.exportNewer': {
    en: 'This export was written by a newer version of Recoup. Nothing was changed. Install the newer version to read it.',
    ko: '더 새로운 버전의 Recoup에서 내보낸 파일이에요. 바뀐 것은 없어요. 새 버전을 설치해서 읽어 주세요.',
  },
  'problems.exportTooLarge': {
    en: 'This file would unpack to more than any export holds. Nothing was read from it.',
    ko: '압축을 풀면 내보낸 파일이라고 보기 어려울 만큼 커져요. 읽은 내용은 없어요.',
  },
} as const satisfies Record<string, Entry>;
