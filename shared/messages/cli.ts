import type { Entry } from './entry.ts';

export const cliMessages = {
  'cli.startBuilding': {
    en: 'Preparing the app, a few seconds …',
    ko: '앱을 준비하고 있어요. 몇 초 걸려요 …',
  },
  'cli.startBuildFailed': {
    en: 'The app could not be built; the lines above say why. If files are missing, run "npm ci" and try again.',
    ko: '앱을 빌드하지 못했어요. 이유는 위에 나와 있어요. 빠진 파일이 있다면 "npm ci"를 실행한 뒤 다시 시도해 주세요.',
  },
  'cli.startFetching': {
    en: 'Fetching the desktop window once (Electron, about 120 MB) …',
    ko: '데스크톱 창(Electron, 약 120MB)을 처음 한 번 내려받고 있어요 …',
  },
  'cli.startNoDisplay': {
    en: 'There is no display here, so Recoup is served to a browser instead of a window of its own.',
    ko: '화면이 없는 환경이라 창 대신 브라우저에서 쓸 수 있게 열어 둘게요.',
  },
  'cli.startNoElectron': {
    en: 'The desktop window (Electron) is not installed and could not be downloaded, so Recoup opens in a browser.',
    ko: '데스크톱 창(Electron)이 없고 내려받지도 못해서 브라우저로 열게요.',
  },
  'cli.startSuperuser': {
    en: 'The desktop window does not run as root, so Recoup is served to a browser.',
    ko: 'root 계정에서는 데스크톱 창을 열 수 없어서 브라우저에서 쓸 수 있게 열어 둘게요.',
  },
  'cli.startWindowFailed': {
    en: 'The desktop window could not be opened, so Recoup opens in a browser.',
    ko: '데스크톱 창을 열지 못해서 브라우저로 열게요.',
  },
  'cli.startSample': {
    en: 'These are sample statements in a throw-away profile. Nothing is kept when you stop.',
    ko: '예시 명세서로 채운 임시 공간이에요. 종료하면 아무것도 남지 않아요.',
  },
  'cli.startReady': {
    en: 'Recoup runs on this computer only, at {address}',
    ko: 'Recoup이 이 컴퓨터 안에서만 실행 중이에요: {address}',
  },
  'cli.startStop': {
    en: 'Press Ctrl-C to stop.',
    ko: '끝내려면 Ctrl-C를 누르세요.',
  },
  'cli.startStopped': {
    en: 'Stopped. Everything is saved.',
    ko: '종료했어요. 모두 저장돼 있어요.',
  },
  'cli.startStoppedSample': {
    en: 'Stopped. The sample is gone.',
    ko: '종료했어요. 예시는 지웠어요.',
  },
  'cli.startUnknownOption': {
    en: '"{option}" is not known here. What there is:',
    ko: '없는 옵션이에요: "{option}". 쓸 수 있는 옵션:',
  },
  'cli.startHelp': {
    en: `npm start                 opens Recoup
npm start -- --sample     opens it with sample statements, in a throw-away profile
npm start -- --web        serves it to a browser, without the desktop window
npm start -- --no-open    as --web, and opens no browser`,
    ko: `npm start                 Recoup을 열어요
npm start -- --sample     예시 명세서를 담은 임시 공간으로 열어요
npm start -- --web        데스크톱 창 없이 브라우저에서 써요
npm start -- --no-open    --web과 같지만 브라우저를 열지 않아요`,
  },
  'cli.passphrase': { en: 'Passphrase of your data:', ko: '데이터의 암호:' },
  'cli.passphraseNone': {
    en: 'The data is locked, and no passphrase was given. Nothing was read. Start it in a terminal, or name a file with the passphrase in RECOUP_PASSPHRASE_FILE.',
    ko: '데이터가 잠겨 있는데 암호를 받지 못했어요. 읽은 것은 없어요. 터미널에서 실행하거나, 암호가 든 파일을 RECOUP_PASSPHRASE_FILE에 적어 주세요.',
  },
  'cli.passphraseFile': {
    en: 'The file {file} that RECOUP_PASSPHRASE_FILE names cannot be read. Nothing was done.',
    ko: 'RECOUP_PASSPHRASE_FILE에 적힌 {file} 파일을 읽을 수 없어요. 아무것도 하지 않았어요.',
  },
  'cli.help': {
    en: `recoup: find what you were charged twice. Everything stays on this computer.

  recoup scan FILE...            read statement files and say what is in them; nothing is kept
      --json                     print one JSON object (schema recoup.scan/1) instead of words
      --charges                  list every charge as well
      --account NAME             treat all files as statements of this account
      --db FILE                  keep what is read in this data file, and compare with what it holds
  recoup import FILE...          read statement files into the data that the app shows
      --account NAME  --db FILE  as above
  recoup cases [--json]          list the cases: what is asked back, and what to do next
      --db FILE                  of this data file instead of the one that the app shows
  recoup due [--json]            list what has a day in the next 30 days or is late, the nearest first
      --days N  --db FILE        look N days ahead (0 to 400); another data file, as above
                                 both first open the cases of what you claimed before, as the app does
  recoup backup [--db FILE]      copy the data among its backups, and check the copy
  recoup export FILE [--db FILE] write everything into one ZIP, which the app reads again
  recoup serve [--sample]        open the app on a loopback address and print it
  recoup --help                  this page

Data with a lock asks for its passphrase. Without a terminal, name a file that holds it in
RECOUP_PASSPHRASE_FILE, or send it to standard input.

FILE is a statement as your bank or card company gives it: CSV, Excel, OFX/QFX,
QIF, CAMT.052/.053/.054 (also several in a ZIP) or MT940/MT942.
Run from the project folder:     npm run -s recoup -- scan --json statement.csv
Exit code: 0 all files were read, 2 a file could not be read, 1 wrong use.`,
    ko: `recoup: 두 번 결제된 내역을 찾아요. 모든 내용은 이 컴퓨터 안에만 있어요.

  recoup scan 파일...            명세서 파일을 읽고 내용을 알려 줘요. 저장하지 않아요
      --json                     글 대신 JSON 하나로 출력해요 (스키마 recoup.scan/1)
      --charges                  모든 결제 내역을 함께 보여 줘요
      --account 이름             모든 파일을 이 계좌·카드의 명세서로 봐요
      --db 파일                  읽은 내용을 이 데이터 파일에 저장하고, 이미 있는 내역과 비교해요
  recoup import 파일...          앱에 보이는 데이터로 명세서 파일을 가져와요
      --account 이름  --db 파일  위와 같아요
  recoup cases [--json]          돌려받는 중인 환불 건과 다음 할 일을 보여 줘요
      --db 파일                  앱에 보이는 데이터 대신 이 데이터 파일을 봐요
  recoup due [--json]            앞으로 30일 안에 날짜가 있거나 늦은 일을 가까운 순서로 보여 줘요
      --days 일수  --db 파일     며칠 앞까지 볼지(0~400), 다른 데이터 파일은 위와 같아요
                                 둘 다 앱처럼, 전에 두 번 결제라고 답한 내역의 환불 건을 먼저 만들어요
  recoup backup [--db 파일]      데이터를 백업하고 검사해요
  recoup export 파일 [--db 파일] 모든 내용을 ZIP 하나로 내보내요. 앱에서 다시 읽을 수 있어요
  recoup serve [--sample]        이 컴퓨터 안의 주소로 앱을 열고 주소를 알려 줘요
  recoup --help                  이 도움말

데이터가 잠겨 있으면 암호를 물어요. 터미널이 없으면 암호가 든 파일을 RECOUP_PASSPHRASE_FILE에 적거나,
표준 입력으로 보내 주세요.

파일은 은행이나 카드사에서 받은 그대로의 명세서예요: CSV, 엑셀, OFX/QFX, QIF,
CAMT.052/.053/.054(여러 개를 묶은 ZIP 포함), MT940/MT942.
프로젝트 폴더에서 실행:          npm run -s recoup -- scan --json statement.csv
종료 코드: 0 모두 읽음, 2 읽지 못한 파일 있음, 1 잘못된 사용.`,
  },
  'cli.backedUp': { en: 'Backed up and checked: {file}', ko: '백업하고 검사했어요: {file}' },
  'cli.exported': {
    en: 'Everything is in {file}. It is not locked: keep it where nobody else reads it.',
    ko: '모든 내용을 담았어요: {file}. 암호가 걸려 있지 않으니 다른 사람이 볼 수 없는 곳에 보관해 주세요.',
  },
  'cli.exportWhere': {
    en: 'Name the one file to write, such as recoup.zip. See: recoup --help',
    ko: '내보낼 파일 이름을 하나 적어 주세요(예: recoup.zip). recoup --help 를 확인해 주세요.',
  },
  'cli.exportThere': {
    en: '{file} is there already. Nothing was written. Name another file.',
    ko: '이미 있는 파일이에요: {file}. 아무것도 쓰지 않았어요. 다른 이름을 적어 주세요.',
  },
  'cli.exportNotWritten': {
    en: '{file} could not be written. Check that its folder is there and that you may write to it.',
    ko: '파일을 쓰지 못했어요: {file}. 폴더가 있는지, 쓰기 권한이 있는지 확인해 주세요.',
  },
  'cli.unknownCommand': {
    en: 'There is no command “{name}”. See: recoup --help',
    ko: '“{name}” 명령은 없어요. recoup --help 를 확인해 주세요.',
  },
  'cli.wrongArguments': {
    en: '{detail}. See: recoup --help',
    ko: '{detail}. recoup --help 를 확인해 주세요.',
  },
  'cli.noFiles': {
    en: 'Name at least one statement file. See: recoup --help',
    ko: '명세서 파일을 하나 이상 적어 주세요. recoup --help 를 확인해 주세요.',
  },
  'cli.fileMissing': {
    en: 'There is no file of this name. Check the path.',
    ko: '이 이름의 파일이 없어요. 경로를 확인해 주세요.',
  },
  'cli.fileIsFolder': {
    en: 'This is a folder. Name the files in it.',
    ko: '폴더예요. 안에 있는 파일을 적어 주세요.',
  },
  'cli.fileNotReadable': {
    en: 'The file could not be opened. Check that you may read it.',
    ko: '파일을 열 수 없어요. 읽기 권한이 있는지 확인해 주세요.',
  },
  'cli.fileRead': {
    en: '{file}: {read, plural, one {# row} other {# rows}} read = {new} new + {known} known + {rejected} rejected',
    ko: '{file}: {read}건 읽음 = 새 내역 {new} + 이미 아는 내역 {known} + 읽지 못함 {rejected}',
  },
  'cli.fileRefused': { en: '{file}: {error}', ko: '{file}: {error}' },
  'cli.flagsFound': {
    en: '{count, plural, =0 {No charge looks doubled.} one {# charge looks doubled:} other {# charges look doubled:}}',
    ko: '{count, plural, =0 {두 번 결제된 것처럼 보이는 내역이 없어요.} other {두 번 결제된 것 같은 내역 #건:}}',
  },
  'cli.creditFound': {
    en: 'A credit of {amount} on {day} may be the money of case {id} ({merchant}).',
    ko: '{id}번 환불 건({merchant})의 환불로 보이는 입금이 있어요: {day} {amount}',
  },
  'cli.likely': {
    en: '{merchant}, {amount}: likely charged twice',
    ko: '{merchant}, {amount}: 이중 결제 가능성이 높아요',
  },
  'cli.possible': {
    en: '{merchant}, {amount}: possibly charged twice',
    ko: '{merchant}, {amount}: 이중 결제일 수 있어요',
  },
  'cli.noFilesHere': {
    en: 'This command reads no files. See: recoup --help',
    ko: '파일을 읽지 않는 명령이에요. recoup --help 를 확인해 주세요.',
  },
  'cli.dbMissing': {
    en: 'There is no data file at {file}. Check the path, or import a statement first.',
    ko: '{file} 위치에 데이터 파일이 없어요. 경로를 확인하거나 먼저 명세서를 가져와 주세요.',
  },
  'cli.daysWrong': {
    en: '--days takes a whole number from 0 to 400. See: recoup --help',
    ko: '--days에는 0부터 400까지의 정수를 적어 주세요. recoup --help 를 확인해 주세요.',
  },
  'cli.casesNone': {
    en: 'There is no case yet. One opens with “Charged twice” in the review.',
    ko: '아직 환불 건이 없어요. 이중 청구 확인 화면에서 “이중 청구예요”를 고르면 만들어져요.',
  },
  'cli.case': {
    en: '#{id} {merchant}: {remaining} of {stake} to come back. {next}',
    ko: '#{id} {merchant}: {stake} 중 {remaining} 남음. {next}',
  },
  'cli.caseBy': {
    en: '#{id} {merchant}: {remaining} of {stake} to come back. {next} (by {day})',
    ko: '#{id} {merchant}: {stake} 중 {remaining} 남음. {next} ({day}까지)',
  },
  'cli.dueNone': {
    en: 'Nothing is due in the next {days, plural, one {# day} other {# days}}.',
    ko: '앞으로 {days}일 안에 할 일이 없어요.',
  },
  'cli.due': {
    en: '{day}, {left, plural, =0 {today} one {in # day} other {in # days}}: {merchant}: {what}',
    ko: '{day}, {left, plural, =0 {오늘} other {#일 뒤}}: {merchant}: {what}',
  },
  'cli.dueLate': {
    en: '{day}, {late, plural, one {# day} other {# days}} late: {merchant}: {what}',
    ko: '{day}, {late}일 지남: {merchant}: {what}',
  },
  'cli.serving': {
    en: 'Recoup is open at {address} (Ctrl-C ends it)',
    ko: 'Recoup 주소: {address} (Ctrl-C로 끝내요)',
  },
} as const satisfies Record<string, Entry>;
