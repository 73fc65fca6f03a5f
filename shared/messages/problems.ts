import type { Entry } from './entry.ts';

/** What hinders the app itself, or its ledger. */
export const problemsMessages = {
  'problems.internal': {
    en: 'Something went wrong inside Recoup. Nothing you had was changed. Try again; if it returns, the log names it {fault}.',
    ko: 'Recoup 안에서 문제가 생겼어요. 저장된 내용은 그대로예요. 다시 시도해 보시고, 계속되면 기록에서 {fault} 번호를 찾아 주세요.',
  },
  'problems.methodUnknown': {
    en: 'This screen and the app do not fit together. Close all windows of Recoup and start it again.',
    ko: '화면과 앱의 버전이 서로 맞지 않아요. Recoup 창을 모두 닫고 다시 시작해 주세요.',
  },
  'problems.inputInvalid': {
    en: 'The app did not accept what the screen sent. Nothing was changed. Reload the window and try again.',
    ko: '화면이 보낸 내용을 앱이 받아들이지 못했어요. 바뀐 것은 없어요. 창을 새로 고친 뒤 다시 시도해 주세요.',
  },
  'problems.appStopped': {
    en: 'The part of Recoup that keeps your data has stopped. What was saved is safe. Start Recoup again.',
    ko: '데이터를 관리하는 부분이 멈췄어요. 저장된 내용은 안전해요. Recoup을 다시 시작해 주세요.',
  },
  'problems.notCompared': {
    en: 'The files are stored, but the search for doubled charges did not finish. It is tried again at the next start.',
    ko: '파일은 저장했지만 이중 청구를 찾는 작업을 끝내지 못했어요. 다음에 시작할 때 다시 찾아볼게요.',
  },
  'problems.noteGone': {
    en: 'A note of an earlier version of Recoup, which this version cannot show.',
    ko: '이전 버전의 Recoup이 남긴 메모라서 지금 버전에서는 보여 드릴 수 없어요.',
  },
  'problems.uploadGone': {
    en: 'One of the files is no longer waiting to be read. Nothing of it was stored. Drop it again.',
    ko: '읽으려던 파일 하나를 찾을 수 없어요. 저장된 내용은 없어요. 파일을 다시 끌어다 놓아 주세요.',
  },
  'problems.uploadsFull': {
    en: 'More files are waiting than Recoup holds at one time ({limit} MB). Nothing was read from this one. Drop it again when the others are read.',
    ko: '한 번에 받아 둘 수 있는 크기({limit}MB)를 넘었어요. 이 파일에서 읽은 내용은 없어요. 다른 파일을 다 읽은 뒤 다시 끌어다 놓아 주세요.',
  },
  'problems.profileChanging': {
    en: 'The window was just changing between the sample and your own charges, so this was not done. Nothing was changed. Try again.',
    ko: '예시와 내 내역을 전환하는 중이라 실행하지 않았어요. 바뀐 것은 없어요. 다시 시도해 주세요.',
  },
  'problems.ledgerUnreadable': {
    en: 'The data file is damaged. It was left as it is. Close Recoup and start it again: it then shows your newest backup and offers ways on.',
    ko: '데이터 파일이 손상되었어요. 파일은 그대로 두었어요. Recoup을 닫았다가 다시 시작하면 가장 최근 백업을 보여 드리고, 복구할 방법을 알려 드릴게요.',
  },
  'problems.diskFault': {
    en: 'The disk did not take or give back what Recoup asked of it. What was confirmed before is kept, this was not. Check the disk or its cable, and try again.',
    ko: '디스크에서 읽거나 쓰는 중에 오류가 났어요. 이전에 저장된 내용은 그대로이고, 이번 작업만 저장되지 않았어요. 디스크와 연결 상태를 확인한 뒤 다시 시도해 주세요.',
  },
  'problems.profileInUse': {
    en: 'Recoup is open already with this data. Nothing was changed. Use the window that is open, or close it and start again.',
    ko: '이 데이터를 쓰는 Recoup이 이미 열려 있어요. 바뀐 것은 없어요. 열려 있는 창을 쓰거나, 닫은 뒤 다시 시작해 주세요.',
  },
  'problems.readOnly': {
    en: 'Your data file is damaged, and this is a backup of it that can only be looked at. Nothing was changed. Choose under Settings, Backups, how to go on.',
    ko: '데이터 파일이 손상되어 지금은 백업을 보여 드리고 있고, 보기만 할 수 있어요. 바뀐 것은 없어요. 설정의 백업에서 어떻게 할지 골라 주세요.',
  },
  'problems.ledgerWhole': {
    en: 'Your data is whole, so nothing was begun anew.',
    ko: '데이터에 문제가 없어서 새로 시작하지 않았어요.',
  },
  'problems.ledgerBusy': {
    en: 'Another Recoup is writing to the same data at this moment. Nothing was changed. Try again in a minute.',
    ko: '다른 Recoup이 같은 데이터에 저장하고 있어요. 바뀐 것은 없어요. 잠시 뒤에 다시 시도해 주세요.',
  },
  'problems.diskFull': {
    en: 'The disk is full. Nothing was changed. Free some space and try again.',
    ko: '디스크 공간이 부족해요. 바뀐 것은 없어요. 공간을 비운 뒤 다시 시도해 주세요.',
  },
  'problems.folderClosed': {
    en: 'Recoup may not write to its data folder. Nothing was changed. Check the rights of the folder, or choose another one.',
    ko: '데이터 폴더에 저장할 권한이 없어요. 바뀐 것은 없어요. 폴더 권한을 확인하거나 다른 폴더를 골라 주세요.',
  },
  'problems.ledgerForeign': {
    en: 'The data file belongs to another program. It was not changed. Move it aside and start again.',
    ko: '다른 프로그램의 데이터 파일이에요. 파일은 그대로 두었어요. 다른 곳으로 옮긴 뒤 다시 시작해 주세요.',
  },
  'problems.ledgerNewer': {
    en: 'The data file was written by a newer version of Recoup. It was not changed. Install the newer version to open it.',
    ko: '더 새로운 버전의 Recoup에서 저장한 데이터예요. 파일은 그대로 두었어요. 새 버전을 설치해서 열어 주세요.',
  },
  'problems.accountGone': {
    en: 'This account is no longer here: the import that brought it was undone.',
    ko: '이 계좌·카드는 더 이상 없어요. 가져오기를 되돌리면서 함께 사라졌어요.',
  },
  'problems.importGone': {
    en: 'This import is no longer here: it was undone already.',
    ko: '이미 되돌린 가져오기예요.',
  },
  'problems.chargeGone': {
    en: 'This charge is no longer here: the import that brought it was undone.',
    ko: '이 결제 내역은 더 이상 없어요. 가져오기를 되돌리면서 함께 사라졌어요.',
  },
} as const satisfies Record<string, Entry>;
